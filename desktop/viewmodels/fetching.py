"""What is fetched from elsewhere: what the person is shown before, how far it is, what is left of an earlier try."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.language import number, tr
from desktop.viewmodels.stages import stage_words
from desktop.viewmodels.words import size_of

if TYPE_CHECKING:
    from engine.progress import Step


@dataclass(frozen=True, slots=True)
class OfferView:
    """Something to fetch: what it is, how large, how much is free, and the terms to accept."""

    url: str
    title: str
    summary: str
    size: str
    licence: str


@dataclass(frozen=True, slots=True)
class FetchView:
    """How far it is: a line, and a share from 0 to 1, None where nobody knows."""

    line: str
    share: float | None


@dataclass(frozen=True, slots=True)
class LeftView:
    """A download that was begun and is not finished."""

    url: str
    title: str
    line: str


def size_line(total: int | None, free: int) -> str:
    """“262 MB to fetch · 14 GB free here”."""
    wanted = tr("Size not known") if total is None else tr("{size} to fetch", size=size_of(total))
    return " · ".join((wanted, tr("{size} free here", size=size_of(free))))


def fetch_view(step: Step) -> FetchView:
    """“Fetching MovieLens 25M · 31 of 262 MB · 4.1 MB a second”."""
    figures: Mapping[str, float] = step.figures
    told = [stage_words(step.stage)]
    if "MB" in figures:
        here, whole = number(figures["MB"], ",.0f"), figures.get("of MB")
        told.append(f"{here} MB" if whole is None else tr("{here} of {whole:,.0f} MB", here=here, whole=whole))
        if speed := figures.get("MB/s"):
            told.append(tr("{speed:.1f} MB a second", speed=speed))
    return FetchView(" · ".join(told), step.fraction if "MB" not in figures or "of MB" in figures else None)


def left_view(url: str, title: str, done: int, total: int) -> LeftView:
    if total:
        line = tr("{here} of {all} are here", here=size_of(done), all=size_of(total))
    else:
        line = tr("{here} are here", here=size_of(done))
    return LeftView(url, title, line)
