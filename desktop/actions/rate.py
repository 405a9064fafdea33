"""Ratings: stored first, then shown; each can be taken back."""

from __future__ import annotations

from dataclasses import dataclass

from engine.profile.store import ProfileStore, StoredRating

LOWEST, HIGHEST, STEP = 0.5, 5.0, 0.5


@dataclass(frozen=True, slots=True)
class Change:
    """One film's rating before and after; None is "not rated"."""

    key: str
    title: str
    before: StoredRating | None
    after: StoredRating | None

    @property
    def undone(self) -> Change:
        return Change(self.key, self.title, before=self.after, after=self.before)


def store_change(store: ProfileStore, change: Change) -> Change:
    """Writes the change; when this returns it survives a crash. Raises `StorageError`."""
    if change.after is None:
        store.unrate(change.key)
    else:
        rated = change.after
        store.rate(rated.key, rated.title, rated.year, rated.rating, rated.time)
    return change


def clamped(rating: float) -> float:
    """The nearest half star from 0.5 to 5."""
    return min(HIGHEST, max(LOWEST, round(rating / STEP) * STEP))
