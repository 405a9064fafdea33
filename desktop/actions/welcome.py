"""A first profile from groups of films: loaded from the bundle, chosen by presses, written as one change."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.actions.desk import Desk
from desktop.actions.engine import Engine
from desktop.tasks.runner import Latest
from desktop.viewmodels.welcome import GroupView, group_view, label_of
from engine.errors import MarqueeError

SOURCE: Final = "welcome"
GROUPS: Final = 12


class WelcomeActions(QObject):
    """Groups to choose from, and what the choice writes."""

    loaded = Signal(object)  # tuple[GroupView, ...]
    refused = Signal(str)

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._desk, self._clock = desk, clock
        self._loading = Latest(desk.readers)
        self._loaded_for: Engine | None = None
        self._groups: tuple[GroupView, ...] = ()

    def load(self) -> None:
        """Finds the bundle's groups, once for each bundle."""
        engine = self._desk.engine
        if engine is None or engine is self._loaded_for:
            return
        self._loaded_for = engine
        self._loading.ask(lambda _: groups_of(engine), self._on_loaded, self._on_failed)

    def give(self, chosen: Mapping[int, float]) -> bool:
        """Rates the films of the chosen groups (place → stars), as one change; False when there is nothing to write."""
        from engine.profile.edits import FilmRef, SetRating

        now = int(self._clock())
        edits = [
            SetRating(FilmRef(film.key, film.title, film.year), rating, now, SOURCE)
            for place, rating in sorted(chosen.items())
            for film in self._groups[place].films
        ]
        if edits:
            self._desk.profile.apply(label_of(len(chosen)), edits)
        return bool(edits)

    def _on_loaded(self, groups: tuple[GroupView, ...]) -> None:
        self._groups = groups
        self.loaded.emit(groups)

    def _on_failed(self, error: MarqueeError) -> None:
        self._loaded_for = None
        self.refused.emit(str(error))


def groups_of(engine: Engine) -> tuple[GroupView, ...]:
    """The bundle's groups, the best known first. Takes a moment: for a worker thread."""
    from engine.serving.groups import film_groups

    recommender = engine.recommender
    catalogue = recommender.catalogue
    found = film_groups(catalogue, recommender.bundle.arrays, GROUPS)
    return tuple(
        group_view([catalogue.film(row) for row in group.films], group.words, place)
        for place, group in enumerate(found)
    )
