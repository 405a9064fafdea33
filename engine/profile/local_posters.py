"""Which films of the catalogue a media folder's posters belong to, matched as an import's rows are: never a guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.data.catalogue import Catalogue
from engine.data.media import MediaFilm, PosterFile
from engine.profile.importers.export import ImportRow
from engine.profile.matching import match
from engine.profile.state import Profile

Name = tuple[str, int]
"""A film's title and year as the catalogue has them: what a poster is asked for by."""


@dataclass(frozen=True)
class LocalPosters:
    """`of` holds the posters that are certain; `unknown` counts those of no film, or of nobody knows which."""

    of: Mapping[Name, PosterFile]
    unknown: int


def posters_of(films: Sequence[MediaFilm], catalogue: Catalogue) -> LocalPosters:
    """Whose posters they are: by number first, else by title and year.

    Of a film that is kept twice, the first one counts. A film that shares title and year with another one of the
    catalogue has none, for nobody could tell which of them it is. About a second for 87,000 films: for a worker thread.
    """
    if not films:
        return LocalPosters({}, 0)
    rows = [_row(place, film) for place, film in enumerate(films)]
    found: dict[Name, PosterFile] = {}
    unknown = 0
    for outcome, kept in zip(match(rows, catalogue, Profile({}), service="").outcomes, films, strict=True):
        if (film := outcome.film) is None or film in catalogue.twins:
            unknown += 1
        else:
            found.setdefault((catalogue.titles[film], int(catalogue.years[film])), kept.poster)
    return LocalPosters(found, unknown)


def _row(place: int, film: MediaFilm) -> ImportRow:
    others = (film.original,) if film.original else ()
    return ImportRow("", place, film.title, film.year, others, imdb=film.imdb, tmdb=film.tmdb)
