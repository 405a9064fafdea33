"""Re-ranking: our list is shown at once; when the model's scores come and hold, its films move a little."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions.answers import Answer
from desktop.actions.guest import Guest
from desktop.actions.session import Session
from desktop.language import tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.reordering import Shift, can_be_reordered, reordered
from engine.errors import MarqueeError
from engine.progress import CancelToken

if TYPE_CHECKING:  # while nobody is asked nothing of it is imported
    from engine.explain.rerank import Reranked

PATIENCE_MS = 500
"""A list that is replaced at once is not asked about."""
MOST_LIKED, LIKED = 12, 4.0


class Reordering(QObject):
    """Follows the lists of the session. Another list ends what is under way; switched off, our own order comes back."""

    told = Signal(str)  # how the list is ordered; "" while nothing is to be said
    moving = Signal()
    moved = Signal()  # the same films are listed in another order now

    def __init__(self, session: Session, guest: Guest) -> None:
        super().__init__()
        self._session, self._guest = session, guest
        self._chat = Latest(guest.chats)
        self._ours: ListView | None = None
        self._theirs: ListView | None = None
        self._on, self._due, self._aside = self._wanted, False, False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._ask)
        session.listed.connect(self._on_listed)
        guest.changed.connect(self._on_guest)
        guest.left.connect(self._leave)

    def stand_aside(self) -> None:
        """For a question of the person's; begun anew afterwards."""
        self._aside = True
        if self._ours is not None and self._theirs is None:
            self._begin()

    def come_back(self) -> None:
        self._aside = False
        self._ask()

    def drop(self) -> None:
        """Nothing that is under way arrives any more."""
        self._due = False
        self._patience.stop()
        self._chat.drop()

    @property
    def _wanted(self) -> bool:
        return self._guest.choice.on and self._guest.choice.reorder

    def _on_listed(self, view: ListView) -> None:
        if view is not self._theirs:
            self._ours, self._theirs = (view if can_be_reordered(view) else None), None
            self._begin()

    def _begin(self) -> None:
        self.drop()
        self.told.emit("")
        if self._wanted and self._ours is not None:
            self._due = True
            self._patience.start()

    def _ask(self) -> None:
        """As soon as somebody can be asked."""
        ours, answer, model, engine = self._ours, self._session.answer, self._guest.model, self._session.engine
        if ours is None or answer is None or model is None or engine is None:
            return
        if not self._due or self._aside or self._guest.view.looking or self._patience.isActive():
            return
        self._due = False
        catalogue = engine.recommender.catalogue

        def work(cancel: CancelToken) -> Reranked:
            from engine.explain.rerank import Candidate, rerank

            rows = (catalogue.row_of_key(card.key) for card in ours.cards)
            films = [catalogue.film(row) for row in rows if row is not None]
            told = [Candidate(film.title, film.genres, film.tags) for film in films]
            return rerank(model, [catalogue.film(row).title for row in _liked(answer)], told, cancel=cancel)

        self.told.emit(tr("The model looks at the order …"))
        self._chat.ask(work, lambda found: self._on_found(ours, found), self._on_failed)

    def _on_found(self, ours: ListView, found: Reranked) -> None:
        self.told.emit(found.label)
        if found.moved:
            model = self._guest.model.status.model if self._guest.model is not None else None
            shifts = [Shift(moved.before, moved.after, moved.score) for moved in found.moved]
            self._theirs = reordered(ours, found.order, shifts, model.label if model is not None else tr("The model"))
            self._show(self._theirs)

    def _on_failed(self, error: MarqueeError) -> None:
        self.told.emit(tr("Our own order: {error}", error=error))

    def _on_guest(self) -> None:
        """Switched on or off, there at last."""
        before, self._on = self._on, self._wanted
        if before and not self._on:
            self._leave()
        elif self._on and not before:
            self._begin()
        else:
            self._ask()

    def _leave(self) -> None:
        """Exactly our order again."""
        self.drop()
        self.told.emit("")
        if self._theirs is not None and self._ours is not None:
            self._show(self._ours)

    def _show(self, view: ListView) -> None:
        if (answer := self._session.answer) is not None:
            self.moving.emit()
            self._session.show(replace(answer, view=view))
            self.moved.emit()


def _liked(answer: Answer) -> list[int]:
    """Rows of the films that the person likes best, the latest of them first."""
    history = answer.request.history if answer.request is not None else ()
    liked = sorted((rated for rated in history if rated.rating >= LIKED), key=lambda r: (-r.rating, -r.time))
    return [rated.film for rated in liked[:MOST_LIKED]]
