"""Genres as people are told of them. What stands in a catalogue is a name that never changes."""

from __future__ import annotations

from engine.language import phrase, tr

GENRES = (
    phrase("Action"), phrase("Adventure"), phrase("Animation"), phrase("Children"), phrase("Comedy"), phrase("Crime"),
    phrase("Documentary"), phrase("Drama"), phrase("Fantasy"), phrase("Film-Noir"), phrase("Horror"), phrase("IMAX"),
    phrase("Musical"), phrase("Mystery"), phrase("Romance"), phrase("Sci-Fi"), phrase("Thriller"), phrase("War"),
    phrase("Western"),
)  # fmt: skip
"""Those of MovieLens, which are those of the films that ship, too."""


def genre_name(genre: str) -> str:
    """In the language that is spoken; a genre of another catalogue keeps its own name."""
    return tr(genre) if genre in GENRES else genre
