"""What the settings say of a person's own posters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.language import phrase, tr, trn

DRAWN = phrase("Marquee draws all posters.")
MEANWHILE = phrase("Until then Marquee draws all posters.")
WAITING = phrase("Looked through once a model is open.")
LOOKING = phrase("Looking for posters …")


@dataclass(frozen=True, slots=True)
class PostersView:
    """`folder` is "" while none is chosen; `words` says what became of it."""

    folder: str
    words: str


def found_in_words(shown: int, unknown: int, damaged: Sequence[str], *, unread: int, cut_short: bool) -> str:
    """How many posters take the place of drawn ones, and what became of the others that were found; `damaged` are
    files that are no whole picture, or too large."""
    told = [_shown_in_words(shown, unknown)] if shown or unknown or not damaged else []
    if shown and unknown:
        told.append(
            trn(
                "{n} more belongs to no film that this model knows for certain.",
                "{n:,} more belong to no film that this model knows for certain.",
                unknown,
            )
        )
    if damaged:
        told.append(
            trn(
                "{n} picture cannot be shown, it is damaged or too large: {file}.",
                "{n:,} pictures cannot be shown, they are damaged or too large; the first is {file}.",
                len(damaged),
                file=damaged[0],
            )
        )
    if unread:
        told.append(trn("{n} folder could not be read.", "{n:,} folders could not be read.", unread))
    if cut_short:
        told.append(tr("The folder holds too much: not all of it was looked at."))
    return " ".join(told)


def _shown_in_words(shown: int, unknown: int) -> str:
    if shown:
        return trn("{n} poster found and shown.", "{n:,} posters found and shown.", shown)
    if unknown:
        return trn(
            "{n} poster found, of no film that this model knows for certain.",
            "{n:,} posters found, of no film that this model knows for certain.",
            unknown,
        )
    return tr("No poster found.")
