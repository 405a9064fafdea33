"""The words under why: asked for once a film has stayed in view for a moment, shown sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.actions.guest import Guest
from desktop.actions.session import Session
from desktop.actions.speaker import Speaker
from desktop.language import tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.cards import line_of
from desktop.viewmodels.wording import FactView, WordsView, said_view, waiting, words_of
from engine.errors import MarqueeError
from engine.progress import CancelToken

if TYPE_CHECKING:  # while nobody is asked nothing of it is imported
    from engine.explain.explainer import Explanation
    from engine.explain.worded import CheckedSentence, Worded

PATIENCE_MS = 350
"""A film that is only passed on the way to another one is not asked about."""


@dataclass(frozen=True)
class Subject:
    """The film in question, and what is known of it."""

    key: str
    explanation: Explanation

    @property
    def facts(self) -> tuple[FactView, ...]:
        return facts_of(self.explanation)


class Wording(QObject):
    """One film at a time: another one, or none, ends what is under way, and what comes late is not shown.

    While it stands aside for a question of the person's it waits, and begins anew afterwards.
    """

    changed = Signal(object)  # WordsView
    _came = Signal(int, object)

    def __init__(self, session: Session, guest: Guest, speaker: Speaker) -> None:
        super().__init__()
        self._session, self._guest, self._speaker = session, guest, speaker
        self._finding, self._chat = Latest(session.readers), Latest(guest.chats)
        self._view = WordsView()
        self._subject: Subject | None = None
        self._due, self._aside = False, False
        self._number = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._ask)
        self._came.connect(self._on_sentence, Qt.ConnectionType.QueuedConnection)
        guest.changed.connect(self._on_guest)
        guest.left.connect(self.drop)

    @property
    def view(self) -> WordsView:
        return self._view

    def word(self, key: str) -> None:
        """The film that why shows from now on."""
        if self._subject is None or self._subject.key != key:
            self.drop()
        session, answer, engine = self._session, self._session.answer, self._session.engine
        record = answer.records.get(key) if answer is not None else None
        if not self._guest.choice.on or engine is None or answer is None or answer.request is None or record is None:
            self.drop()
            return
        request, known = answer.request, answer.explanations.get(key)

        def work(_: CancelToken) -> Subject:
            return Subject(key, known or engine.explainer.explain(record, request))

        self._finding.ask(work, self._on_subject, lambda error: session.refused.emit(str(error)))

    def drop(self) -> None:
        """Why is closed, or shows another film."""
        self._end()
        self._subject = None
        self._show(WordsView())

    def stop(self) -> None:
        """The person has had enough. The server stops too: the connection is closed."""
        if self._view.busy:
            self._end()
            self._show(WordsView("stopped", facts=self._view.facts, label=tr("Stopped.")))

    def again(self) -> None:
        """Asks anew, also whether anybody is there."""
        if self._subject is not None:
            self._begin(self._subject)
            if not self._guest.view.usable:
                self._guest.look()

    def stand_aside(self) -> None:
        self._aside = True
        if self._subject is not None and self._view.busy:
            self._begin(self._subject)

    def come_back(self) -> None:
        self._aside = False
        self._ask()

    def _on_subject(self, subject: Subject) -> None:
        """The same facts are not asked about twice: a rating elsewhere often changes nothing here."""
        if subject != self._subject and subject.explanation.evidence:
            self._begin(subject)

    def _begin(self, subject: Subject) -> None:
        self._end()
        self._subject, self._due = subject, True
        self._show(waiting(subject.facts, self._guest.view.progress))
        self._patience.start()

    def _end(self) -> None:
        """Nothing that is under way arrives any more."""
        self._number += 1
        self._due = False
        self._patience.stop()
        for lane in (self._finding, self._chat):
            lane.drop()

    def _ask(self) -> None:
        """As soon as somebody can be asked."""
        subject, model = self._subject, self._guest.model
        if not self._due or self._aside or subject is None or self._guest.view.looking:
            return
        self._due, number = False, self._number
        if model is None:
            self._fail(self._guest.view.sentence)
            return

        def work(cancel: CancelToken) -> Worded:
            def heard(sentence: CheckedSentence) -> None:
                self._came.emit(number, sentence)

            return self._speaker.of(model).explain(subject.explanation, heard, cancel)

        self._chat.ask(work, lambda worded: self._on_worded(worded, subject.facts), self._on_failed)

    def _on_sentence(self, number: int, sentence: CheckedSentence) -> None:
        if number == self._number and sentence.ok:
            self._show(replace(self._view, phase="writing", sentences=(*self._view.sentences, said_view(sentence))))

    def _on_worded(self, worded: Worded, facts: tuple[FactView, ...]) -> None:
        self._number += 1
        self._show(words_of(worded, facts))

    def _on_failed(self, error: MarqueeError) -> None:
        self._number += 1
        self._fail(str(error))

    def _fail(self, why: str) -> None:
        self._show(WordsView("standard", facts=self._view.facts, label=tr("Standard explanation: {why}", why=why)))

    def _on_guest(self) -> None:
        """It is there at last, loads, writes."""
        if self._view.busy:
            self._show(replace(self._view, progress=self._guest.view.progress))
            if not self._patience.isActive():
                self._ask()

    def _show(self, view: WordsView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)


def facts_of(explanation: Explanation) -> tuple[FactView, ...]:
    """What the templates say of each fact."""
    said = (sentence for sentence in explanation.sentences if len(sentence.cites) == 1)
    return tuple(FactView(sentence.cites[0], line_of(sentence)) for sentence in said)
