"""A list dealt anew while sliders move: at once with the sentences that are known, in full once the hand rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions.answers import Answer, Question
from desktop.actions.deal import deal
from desktop.actions.engine import Engine
from desktop.tasks.runner import Newest, Runner
from desktop.viewmodels.words import Line
from engine.errors import MarqueeError

REST_MS = 120
"""Once no slider has moved for so long, the cards that came get their sentences."""


class Dealer(QObject):
    """Deals from the table of an answer that is shown. Every answer is told of it, for its sentences."""

    dealt = Signal(object)  # Answer
    failed = Signal(object)  # MarqueeError

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._lane = Newest(runner)
        self._sentences: dict[str, Line] = {}
        self._job: tuple[Engine, Answer, Question] | None = None
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(lambda: self._deal(in_full=True))

    @property
    def moving(self) -> bool:
        """Whether a slider has moved a moment ago: the list will come again, with its sentences."""
        return self._resting.isActive()

    def deal(self, engine: Engine, answer: Answer, question: Question) -> None:
        self._job = engine, answer, question
        self._resting.start()
        self._deal(in_full=False)

    def forget(self) -> None:
        """Another list is asked for: nothing of this one is wanted any more."""
        self._job, self._sentences = None, {}
        self._resting.stop()
        self._lane.drop()

    def note(self, answer: Answer) -> None:
        """What is said of films does not change with the mix."""
        self._sentences.update((card.key, card.reason) for card in answer.view.cards if card.reason)

    def _deal(self, *, in_full: bool) -> None:
        if self._job is None or (table := self._job[1].table) is None:
            return
        engine, _, question = self._job
        known = None if in_full else dict(self._sentences)
        self._lane.ask(lambda cancel: deal(engine, table, question, cancel, known), self.dealt.emit, self._fail)

    def _fail(self, error: MarqueeError) -> None:
        self.failed.emit(error)
