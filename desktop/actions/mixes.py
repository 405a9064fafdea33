"""The mix that each person keeps: theirs from one start to the next, whoever else uses this computer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.viewmodels.tuning import LEARNED, Mix

Stored = Mapping[str, Mapping[str, float]]
"""The numbers of each mix, by whose it is."""


class KeptMixes(QObject):
    """By the place of a profile; `slug_of` says whose it is."""

    changed = Signal(object)  # dict[str, dict[str, float]]: all of them, to be stored

    def __init__(self, stored: Stored, slug_of: Callable[[Path], str]) -> None:
        super().__init__()
        self._mixes = {slug: Mix.checked(values) for slug, values in stored.items()}
        self._slug_of = slug_of

    def of(self, profile: Path | None) -> Mix:
        """As it was learned, where nothing else was kept."""
        return LEARNED if profile is None else self._mixes.get(self._slug_of(profile), LEARNED)

    def keep(self, profile: Path | None, mix: Mix) -> None:
        if profile is None:
            return
        self._mixes[self._slug_of(profile)] = mix
        self.changed.emit({slug: asdict(kept) for slug, kept in self._mixes.items() if kept != LEARNED})
