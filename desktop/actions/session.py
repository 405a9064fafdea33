"""What the person is asking for right now, and what each click changes about it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.actions.complete import complete
from desktop.actions.engine import Engine
from desktop.actions.explain import explain
from desktop.actions.rate import Change, clamped, store_change
from desktop.actions.recommend import Answer, Question, rank
from desktop.settings import TOP_K_RANGE
from desktop.tasks.runner import Latest, Runner
from desktop.viewmodels.lists import RatingNotice
from engine.errors import MarqueeError
from engine.profile.store import ProfileStore, StoredRating
from engine.serving.types import Recommendation

MIDDLE = 3.0
"""Where half steps start on a film that has no rating yet."""


@dataclass(frozen=True)
class Opened:
    """A bundle and the person's profile, both ready; `ratings` are those on disk."""

    engine: Engine
    store: ProfileStore
    ratings: dict[str, StoredRating]


class Session(QObject):
    """The window's one conversation with the engine. Methods return at once; answers come as signals.

    Rankings, completions and explanations each keep only the latest question. Ratings are written in the order in
    which they were given, and announced when they are on disk.
    """

    opening = Signal()
    opened = Signal(object)  # ModelView
    asking = Signal()
    listed = Signal(object)  # ListView
    failed = Signal(str)  # one sentence; the screen has nothing to show
    completed = Signal(str, object)  # the text asked for, tuple[CompletionView, ...]
    explained = Signal(object)  # WhyView
    rated = Signal(object)  # RatingNotice
    refused = Signal(str)  # one sentence; the screen stays as it is

    def __init__(
        self,
        open_engine: Callable[[], Engine],
        open_profile: Callable[[], ProfileStore],
        top_k: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._open_engine, self._open_profile, self._clock = open_engine, open_profile, clock
        self._readers, self._writer = Runner(3, "marquee-read"), Runner(1, "marquee-write")
        self._opening, self._ranking = Latest(self._readers), Latest(self._readers)
        self._completing, self._explaining = Latest(self._readers), Latest(self._readers)
        self._question = Question(top_k)
        self._opened: Opened | None = None
        self._answer: Answer | None = None
        self._typed = ""
        self._writing: list[Change] = []
        self._done: list[Change] = []

    @property
    def top_k(self) -> int:
        return self._question.top_k

    @property
    def like(self) -> str | None:
        """The key of the film that the list is like; None for the person's own list."""
        return self._question.like

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The records behind the list that is shown; none where it is not personal."""
        return self._answer.recommendations if self._answer is not None else ()

    def open(self) -> None:
        """Opens bundle and profile, then asks. Also what "try again" does."""
        self.opening.emit()
        if self._opened is not None:
            self._ask()
            return

        def work(_: object) -> Opened:
            engine = self._open_engine()
            store = self._open_profile()
            return Opened(engine, store, {stored.key: stored for stored in store.ratings()})

        self._opening.ask(work, self._on_opened, self._on_failed)

    def close(self) -> None:
        """Lets started work end, ratings above all, and closes the profile."""
        for lane in (self._opening, self._ranking, self._completing, self._explaining):
            lane.drop()
        self._writer.close()
        self._readers.close()
        if self._opened is not None:
            self._opened.store.close()

    def for_you(self) -> None:
        self._ask_for(replace(self._question, like=None))

    def more_like(self, key: str) -> None:
        self._ask_for(replace(self._question, like=key))

    def set_top_k(self, top_k: int) -> None:
        low, high = TOP_K_RANGE
        self._ask_for(replace(self._question, top_k=min(high, max(low, top_k))))

    def complete(self, text: str) -> None:
        """Asks for completions; an empty text has none."""
        self._typed = text
        self._completing.drop()
        if not text.strip():
            self.completed.emit(text, ())
        if self._opened is None or not text.strip():
            return  # what is typed before the bundle is open is asked for then
        engine = self._opened.engine
        self._completing.ask(
            lambda _: complete(engine, text), lambda found: self.completed.emit(text, found), self._on_refused
        )

    def explain(self, key: str) -> None:
        """Asks why the film is on the list; a film that has left it meanwhile is not explained."""
        answer = self._answer
        if self._opened is None or answer is None:
            return
        engine = self._opened.engine
        position = next((k for k, card in enumerate(answer.view.cards) if card.key == key), None)
        if position is not None:
            self._explaining.ask(
                lambda cancel: explain(engine, answer, position, cancel), self.explained.emit, self._on_refused
            )

    def rating_of(self, key: str) -> float | None:
        stored = self._ratings.get(key)
        return stored.rating if stored is not None else None

    def rate(self, key: str, rating: float) -> None:
        """Stores a rating; `rated` says when it is safe."""
        opened = self._opened
        row = opened.engine.recommender.catalogue.row_of_key(key) if opened is not None else None
        if opened is None or row is None:
            return
        film = opened.engine.recommender.catalogue.film(row)
        after = StoredRating(key, film.title, film.year, clamped(rating), int(self._clock()))
        self._store(Change(key, film.title, self._ratings.get(key), after))

    def step(self, key: str, by: float) -> None:
        """Half a star more or less: of the film rated last, while it is still on the screen, else of this one."""
        self.rate(key, (self.rating_of(key) or MIDDLE) + by)

    def undo(self) -> None:
        """Takes the last rating back that was given since the start; once more, the one before it."""
        if self._done:
            self._store(self._done.pop().undone, undo=True)

    @property
    def _ratings(self) -> dict[str, StoredRating]:
        """Ratings by key, those on their way to the disk included, so that a second key press builds on the first."""
        ratings = dict(self._opened.ratings) if self._opened is not None else {}
        for change in self._writing:
            _apply(ratings, change)
        return ratings

    def _store(self, change: Change, *, undo: bool = False) -> None:
        opened = self._opened
        if opened is None:
            return
        self._writing.append(change)
        if not undo:
            self._done.append(change)

        def done(stored: Change) -> None:
            self._writing.remove(stored)
            _apply(opened.ratings, stored)
            self.rated.emit(RatingNotice(stored.key, stored.title, stored.after.rating if stored.after else None))
            self._ask()

        def failed(error: MarqueeError) -> None:
            self._writing.remove(change)
            if undo:
                self._done.append(change.undone)
            else:
                self._done.remove(change)
            self._on_refused(error)

        self._writer.start(lambda _: store_change(opened.store, change), done, failed)

    def _ask_for(self, question: Question) -> None:
        self._question = question
        self._ask()

    def _ask(self) -> None:
        if self._opened is None:
            return
        engine, ratings = self._opened.engine, tuple(self._ratings.values())
        question, now = self._question, int(self._clock())
        self.asking.emit()
        self._ranking.ask(lambda cancel: rank(engine, question, ratings, now, cancel), self._on_answer, self._on_failed)

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.opened.emit(opened.engine.model)
        self._ask()
        if self._typed:
            self.complete(self._typed)

    def _on_answer(self, answer: Answer) -> None:
        self._answer = answer
        self.listed.emit(answer.view)

    def _on_failed(self, error: MarqueeError) -> None:
        self.failed.emit(str(error))

    def _on_refused(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))


def _apply(ratings: dict[str, StoredRating], change: Change) -> None:
    if change.after is None:
        ratings.pop(change.key, None)
    else:
        ratings[change.key] = change.after
