"""Which column of a table of ratings holds what: found by its name, or said by a person; and the scale of its ratings.

The standard library alone: the app shows and checks a person's choice with it, the child reads by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from engine.errors import InputError
from engine.language import phrase, tr
from engine.text import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Number = TypeVar("Number", float, "NDArray[np.float64]")
NEEDED: Final = ("viewer", "film")
ABOUT_FILMS: Final = ("title", "year", "genres")
PARTS: Final = (*NEEDED, "rating", "time", *ABOUT_FILMS)
"""What columns a table of ratings may have; all but those NEEDED may be absent."""
CSV_ENDINGS: Final = (".csv", ".tsv", ".txt")
PARQUET_ENDINGS: Final = (".parquet", ".pq")
"""What files with tables are called."""
FILM_PARTS: Final = ("film", *ABOUT_FILMS)
"""What columns a table of films may have."""

_NAMES: Final = {
    "viewer": "userid viewerid viewer user uid usr username userkey customerid customer custid memberid member "
    "reviewerid reviewer profileid profile accountid account personid person author raterid rater",
    "film": "movieid filmid itemid movie film item iid mid titleid tconst imdbid tmdbid showid animeid asin "
    "parentasin productid product contentid content",
    "rating": "rating ratings score stars star overall vote grade mark userrating reviewrating",
    "time": "timestamp time unixtime unixreviewtime unixtimestamp ratedat datetime date rateddate ratingdate "
    "reviewtime reviewdate createdat created ts",
    "title": "title movietitle filmtitle primarytitle originaltitle itemtitle name moviename filmname",
    "year": "year releaseyear movieyear filmyear startyear releasedate released",
    "genres": "genres genre categories category listedin tags",
}
"""Names, folded and without spaces, the likeliest first."""
_ID_OF_FILMS: Final = ("id",)
"""Means the film in a table of films; elsewhere it may be the row's own."""

_NEEDS: Final = phrase("say which column holds the viewer and the film; found are {found}.")
_NEEDS_VIEWER: Final = phrase("say which column holds the viewer; found are {found}.")
_NEEDS_FILM: Final = phrase("say which column holds the film; found are {found}.")

STARS: Final = (0.5, 5.0)
SCALES: Final[tuple[tuple[float, float], ...]] = (STARS, (0, 1), (-1, 1), (0, 5), (1, 10), (0, 10), (0, 100))
"""From the narrowest: ratings are on the first that holds all of them. Those on STARS (1 to 5 too) stay as they are."""


@dataclass(frozen=True)
class TableMap:
    """How a person says that a table is to be read.

    columns        part → the column's name, "" for none; parts that are left out are found by their names
    films          the file of another table, of films; "" for none
    film_columns   the same for that table
    scale          the lowest and the highest rating there may be; found when None
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    films: str = ""
    film_columns: Mapping[str, str] = field(default_factory=dict)
    scale: tuple[float, float] | None = None


@dataclass(frozen=True)
class Peek:
    """The beginning of a table: its columns' names, the first `rows` as text, and by column the least and the most
    number in it, where it holds numbers only."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    spans: Mapping[str, tuple[float, float]]


def guess(titles: Sequence[str], parts: Sequence[str] = PARTS) -> dict[str, str]:
    """Part → the column that is called like it, where there is one.

    Where the films of ratings have no number their title stands for it. A table without names (`column 1` …) has
    viewer, film, rating and time in this order, as most do.
    """
    if titles and all(title == unnamed(place) for place, title in enumerate(titles)):
        return dict(zip([part for part in parts if part in PARTS[:4]], titles, strict=False))
    by_name = {fold(title).replace(" ", ""): title for title in reversed(titles)}
    found: dict[str, str] = {}
    for part in parts:
        names = [*_NAMES[part].split(), *(_ID_OF_FILMS if part == "film" and "viewer" not in parts else ())]
        free = (by_name[name] for name in names if name in by_name)
        if (title := next((title for title in free if title not in found.values()), None)) is not None:
            found[part] = title
    if "viewer" in parts and "film" not in found and "title" in found:
        found["film"] = found["title"]
    return found


def unnamed(place: int) -> str:
    """What the column at `place` (from 0) is called where the file does not say."""
    return f"column {place + 1}"


def chosen(given: Mapping[str, str], titles: Sequence[str], file: str, parts: Sequence[str] = PARTS) -> dict[str, str]:
    """Part → column: those `given`, the others by their names. Raises `InputError` with one sentence for a part or a
    column that is not there, and when one that is needed is missing."""
    for part, title in given.items():
        if part not in parts:
            raise InputError(
                tr("there is no “{part}” to say; there are {parts}.", part=part, parts=", ".join(parts)), file=file
            )
        if title and title not in titles:
            raise InputError(
                tr("no column is called “{title}”; found are {found}.", title=title[:40], found=listed(titles)),
                file=file,
            )
    taken = set(given.values())
    found = {part: title for part, title in guess(titles, parts).items() if title not in taken or part == "title"}
    columns = {part: title for part, title in {**found, **given}.items() if title}
    if missing := [part for part in NEEDED if part in parts and part not in columns]:
        needs = _NEEDS if len(missing) > 1 else _NEEDS_VIEWER if "viewer" in missing else _NEEDS_FILM
        raise InputError(tr(needs, found=listed(titles)), file=file)
    if "viewer" in columns and columns["viewer"] == columns["film"]:
        raise InputError(tr("viewer and film cannot be the same column."), file=file)
    return columns


def listed(titles: Iterable[str]) -> str:
    """Columns by their names, a dozen at most."""
    return ", ".join(title[:40] for title in list(titles)[:12]) or tr("none", about="columns")


def scale_of(low: float, high: float) -> tuple[float, float]:
    """The scale that ratings from `low` to `high` are on. Raises `InputError` when it is none of SCALES."""
    for scale in SCALES:
        if scale[0] <= low and high <= scale[1]:
            return scale
    raise InputError(
        tr(
            "ratings go from {low:g} to {high:g}, which is no usual scale; say which one it is, such as 1-10: "
            "what lies outside is left out.",
            low=low,
            high=high,
        )
    )


def read_scale(text: str) -> tuple[float, float]:
    """`1-10` as a scale. Raises `InputError`."""
    low, _, high = text.strip().rpartition("-")
    try:
        scale = float(low), float(high)
    except ValueError as error:
        raise InputError(
            tr("“{text}” is no scale; write it as the lowest and the highest, such as 1-10.", text=text[:40])
        ) from error
    if not (-1e6 <= scale[0] < scale[1] <= 1e6):
        raise InputError(tr("“{text}” is no scale; the first number must be the lower one.", text=text[:40]))
    return scale


def to_stars(rating: Number, scale: tuple[float, float]) -> Number:
    """A rating, or an array of them, on `scale` as stars: in proportion, but from 1 to 5 as they are."""
    if scale[0] >= STARS[0] and scale[1] == STARS[1]:
        return rating
    return (rating - scale[0]) * ((STARS[1] - STARS[0]) / (scale[1] - scale[0])) + STARS[0]


def scale_name(scale: tuple[float, float]) -> str:
    """`1 to 10`."""
    return tr("{low:g} to {high:g}", low=scale[0], high=scale[1])
