"""The films of any table: from a table of their own, or from what stands beside the ratings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.data.catalogue import Catalogue
from engine.data.columns import ABOUT_FILMS, FILM_PARTS, chosen
from engine.data.films_table import FilmsTable
from engine.data.left_out import LeftOut
from engine.data.table_file import open_table
from engine.data.values import imdb_digits, numbered, plain_id, read_genres, read_year
from engine.errors import InputError
from engine.language import tr
from engine.progress import CancelToken
from engine.text import clean, parse_title

_TITLE_LIMIT: Final = 500


@dataclass(frozen=True)
class TableFilms:
    """A catalogue, and the row in it of each id as the tables write it."""

    catalogue: Catalogue
    rows: Mapping[str, int]


def films_beside(name: str, ids: Sequence[str], about: Mapping[str, Sequence[str]]) -> TableFilms:
    """The films of a table of ratings: `about` says by column what stood beside each of the `ids` when it first came.
    A film without a title is called by its id."""
    return _films(name, ids, about)


def films_of_table(path: Path, given: Mapping[str, str], cancel: CancelToken) -> tuple[TableFilms, tuple[str, ...]]:
    """The films of a table of films, and what people should know of how it was read. Raises `InputError`."""
    table = open_table(path)
    columns = chosen(given, table.titles, path.name, FILM_PARTS)
    wanted = list(dict.fromkeys(columns.values()))
    found: dict[str, tuple[str, ...]] = {}
    left_out, read = LeftOut(), 0
    for piece, _ in table.pieces(wanted, cancel):
        texts = [piece[columns[part]].to_pylist() if part in columns else None for part in FILM_PARTS]
        for row in range(len(piece[wanted[0]])):
            film, *about = ("" if column is None else column[row].strip() for column in texts)
            film = plain_id(film)
            if not film or film in found:
                left_out.mark(
                    read, tr("film {film} stood there before", film=film[:40]) if film else tr("there is no film")
                )
            else:
                found[film] = tuple(about)
            read += 1
    if not found:
        raise InputError(tr("it holds no films."), file=path)
    told = dict(zip(ABOUT_FILMS, zip(*found.values(), strict=True), strict=True))
    return _films(path.name, list(found), told), left_out.notes(table, read)


def _films(name: str, ids: Sequence[str], about: Mapping[str, Sequence[str]]) -> TableFilms:
    films = FilmsTable(name)
    numbers = numbered(ids).tolist()
    nothing = [""] * len(ids)
    titles, years, genres = (about.get(part, nothing) for part in ABOUT_FILMS)
    for row, (film, number) in enumerate(zip(ids, numbers, strict=True)):
        title, year = clean(titles[row], _TITLE_LIMIT) or _called(film), read_year(years[row])
        if year and not parse_title(title).year:
            title = f"{title} ({year})"
        films.add(row + 1, number, title, read_genres(genres[row]))
    for number, digits in zip(numbers, imdb_digits(ids), strict=True):
        films.links[number] = int(digits or 0), 0
    return TableFilms(films.catalogue(), {film: row for row, film in enumerate(ids)})


def _called(film: str) -> str:
    """What a film is called of which only the id is known."""
    title = clean(film, _TITLE_LIMIT)
    return f"Film {title}" if title.isdecimal() or not parse_title(title).title else title
