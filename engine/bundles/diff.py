"""What changes from one bundle to another: its measured figures, and the films in a person's list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from engine.bundles.manifest import Manifest
from engine.data.catalogue import Catalogue


@dataclass(frozen=True)
class MetricChange:
    """One metric of one model: {"mean", "low", "high"} before and after, None where one was not measured."""

    model: str
    metric: str
    before: Mapping[str, float] | None
    after: Mapping[str, float] | None

    @property
    def change(self) -> float | None:
        """After − before, of the means."""
        return None if self.before is None or self.after is None else self.after["mean"] - self.before["mean"]


class Listed(NamedTuple):
    """A film of a list: its key, the same in every bundle, and its name for people."""

    key: str
    name: str


@dataclass(frozen=True)
class ListChange:
    """Films that enter a list and leave it, and those that stay, with their rank (from 1) before and after."""

    entering: tuple[tuple[Listed, int], ...]
    leaving: tuple[tuple[Listed, int], ...]
    staying: tuple[tuple[Listed, int, int], ...]


def same_data(before: Manifest, after: Manifest) -> bool:
    """Whether both were trained and measured on the same interactions: only then are their figures comparable."""
    return before.provenance.fingerprint == after.provenance.fingerprint


def compare_metrics(before: Manifest, after: Manifest) -> tuple[MetricChange, ...]:
    """Every metric of every model that either bundle was measured with, by name."""
    names = {
        (model, metric)
        for manifest in (before, after)
        for model, metrics in manifest.metrics.items()
        for metric in metrics
    }

    def of(manifest: Manifest, model: str, metric: str) -> Mapping[str, float] | None:
        found: Mapping[str, float] | None = manifest.metrics.get(model, {}).get(metric)
        return found

    return tuple(
        MetricChange(model, metric, of(before, model, metric), of(after, model, metric))
        for model, metric in sorted(names)
    )


def compare_lists(before: Sequence[Listed], after: Sequence[Listed]) -> ListChange:
    """What becomes of a list, best first, when another bundle makes it."""
    old = {film.key: rank for rank, film in enumerate(before, start=1)}
    new = {film.key: rank for rank, film in enumerate(after, start=1)}
    return ListChange(
        entering=tuple((film, new[film.key]) for film in after if film.key not in old),
        leaving=tuple((film, old[film.key]) for film in before if film.key not in new),
        staying=tuple((film, old[film.key], new[film.key]) for film in after if film.key in old),
    )


def listed(catalogue: Catalogue, rows: Sequence[int]) -> list[Listed]:
    """The films of a list, by catalogue row."""
    films = [catalogue.film(row) for row in rows]
    return [Listed(film.key, f"{film.title} ({film.year or '?'})") for film in films]
