"""A free question about the films that are shown, answered from their facts alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions.answers import Answer
from desktop.actions.engine import Engine
from desktop.actions.guest import Guest
from desktop.actions.session import Session
from desktop.actions.speaker import Speaker
from desktop.actions.wording import facts_of
from desktop.language import tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.wording import FactView, SaidView, WordsView, said_view, waiting, words_of
from desktop.viewmodels.words import Run
from engine.errors import MarqueeError
from engine.progress import CancelToken

if TYPE_CHECKING:  # while nobody is asked nothing of it is imported
    from engine.explain.explainer import Explanation
    from engine.explain.worded import CheckedSentence, Worded

MOST_FILMS = 12
"""The facts of so many films fit into what a model reads at once."""

Listed = list[tuple[str, "Explanation"]]


class Asking(QObject):
    """One question at a time, before all other requests; a new list does not end it, another question does."""

    changed = Signal(object)  # WordsView
    began = Signal()
    ended = Signal()
    _came = Signal(int, object)

    def __init__(self, session: Session, guest: Guest, speaker: Speaker) -> None:
        super().__init__()
        self._session, self._guest, self._speaker = session, guest, speaker
        self._chat = Latest(guest.chats)
        self._view = WordsView()
        self._number = 0
        self._came.connect(self._on_sentence, Qt.ConnectionType.QueuedConnection)
        guest.changed.connect(self._on_guest)
        guest.left.connect(self.drop)

    @property
    def view(self) -> WordsView:
        return self._view

    def ask(self, question: str) -> None:
        model, engine, answer = self._guest.model, self._session.engine, self._session.answer
        if model is None or engine is None or answer is None or not question.strip():
            return
        self._end()
        number = self._number

        def work(cancel: CancelToken) -> WordsView:
            listed = _listed(engine, answer, cancel)

            def heard(sentence: CheckedSentence) -> None:
                if sentence.ok:
                    self._came.emit(number, said_view(sentence))

            return _answered(self._speaker.of(model).ask(question.strip(), listed, heard, cancel), listed)

        self.began.emit()
        self._show(waiting((), self._guest.view.progress))
        self._chat.ask(work, self._finish, self._on_failed)

    def stop(self) -> None:
        """The server stops too: the connection is closed."""
        if self._view.busy:
            self._finish(WordsView("stopped", label=tr("Stopped.")))

    def drop(self) -> None:
        """Puts the answer away, or ends what would become one."""
        self._finish(WordsView())

    def _end(self) -> None:
        self._number += 1
        self._chat.drop()

    def _finish(self, view: WordsView) -> None:
        busy = self._view.busy
        self._end()
        self._show(view)
        if busy:
            self.ended.emit()

    def _on_sentence(self, number: int, said: SaidView) -> None:
        if number == self._number:
            self._show(replace(self._view, phase="writing", sentences=(*self._view.sentences, said)))

    def _on_failed(self, error: MarqueeError) -> None:
        self._finish(WordsView("standard", label=tr("No answer: {error}", error=error)))

    def _on_guest(self) -> None:
        if self._view.busy:
            self._show(replace(self._view, progress=self._guest.view.progress))

    def _show(self, view: WordsView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)


def _listed(engine: Engine, answer: Answer, cancel: CancelToken) -> Listed:
    """The first films of the list with what is known of each."""
    listed: Listed = []
    for card in answer.view.all_cards[:MOST_FILMS]:
        cancel.check()
        record, known = answer.records.get(card.key), answer.explanations.get(card.key)
        if record is not None and answer.request is not None:
            name = f"{card.title} ({card.year})" if card.year else card.title
            listed.append((name, known or engine.explainer.explain(record, answer.request)))
    return listed


def _answered(worded: Worded, listed: Listed) -> WordsView:
    view = words_of(worded, _facts(listed))
    return replace(view, label=tr("No answer: {failure}", failure=worded.failure)) if worded.failure else view


def _facts(listed: Listed) -> tuple[FactView, ...]:
    """Under the ids that the answer cites: e1 of the third film is “3e1”."""
    return tuple(
        FactView(f"{k}{fact.id}", (Run(f"{name}: ", "film"), *fact.line))
        for k, (name, explanation) in enumerate(listed, 1)
        for fact in facts_of(explanation)
    )
