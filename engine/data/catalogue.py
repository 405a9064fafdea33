"""The films: one row each, the same rows as the item rows of interactions and of every trained array."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.errors import DatasetError
from engine.text import clean, fold

FORMAT: Final = 1
LINKS: Final = ("imdb", "tmdb")
"""The columns that number each film elsewhere; 0 when unknown."""
LISTS: Final = ("genres", "directors", "countries", "tags", "alternates")
"""The columns that hold several texts a film."""

_TITLE_LIMIT: Final = 300
_TEXT_LIMIT: Final = 200
_LIST_LIMIT: Final = 64
_BYTES_LIMIT: Final = 512 * 2**20
_LAST_YEAR: Final = 9999


Name = TypeVar("Name", str, tuple[str, int])


@dataclass(frozen=True, slots=True)
class Film:
    """One film. `year`, `imdb` and `tmdb` are 0 when unknown; `tags` are themes; `key` names the film in every bundle
    (see `Catalogue`)."""

    row: int
    id: int
    key: str
    title: str
    year: int
    genres: tuple[str, ...]
    directors: tuple[str, ...]
    countries: tuple[str, ...]
    tags: tuple[str, ...]
    alternates: tuple[str, ...]
    imdb: int = 0
    tmdb: int = 0


class Catalogue:
    """Films as columns; row i of each column is film i.

    ids         int64 [n], unique: the source's own numbers
    titles      display form (“The Matrix”), never empty
    years       int32 [n], 0 when unknown
    genres, directors, countries, tags (themes), alternates (other titles): a tuple of texts a film
    imdb, tmdb  int64 [n]: the numbers of IMDb (“tt0114709” is 114709) and TMDB, 0 when unknown
    keys        “folded title|year”, with “#2”, “#3” for later films of the same title and year: what a profile
                stores, the same in every bundle

    All texts are cleaned of what must not be shown. Raises ValueError for columns that do not fit together.
    """

    def __init__(
        self,
        ids: Sequence[int] | NDArray[np.int64],
        titles: Sequence[str],
        years: Sequence[int] | NDArray[np.int32],
        *,
        genres: Sequence[Sequence[str]] | None = None,
        directors: Sequence[Sequence[str]] | None = None,
        countries: Sequence[Sequence[str]] | None = None,
        tags: Sequence[Sequence[str]] | None = None,
        alternates: Sequence[Sequence[str]] | None = None,
        imdb: Sequence[int] | NDArray[np.int64] | None = None,
        tmdb: Sequence[int] | NDArray[np.int64] | None = None,
    ) -> None:
        count = len(titles)
        self.ids: NDArray[np.int64] = _numbers(ids, "ids", np.int64, count)
        self.years: NDArray[np.int32] = _numbers(years, "years", np.int32, count)
        self.titles: tuple[str, ...] = tuple(clean(title, _TITLE_LIMIT) for title in titles)
        seen: dict[str, str] = {}
        self.genres = _texts(genres, "genres", count, seen)
        self.directors = _texts(directors, "directors", count, seen)
        self.countries = _texts(countries, "countries", count, seen)
        self.tags = _texts(tags, "tags", count, seen)
        self.alternates = _texts(alternates, "alternates", count, seen)
        self.imdb = _numbers([0] * count if imdb is None else imdb, "imdb", np.int64, count)
        self.tmdb = _numbers([0] * count if tmdb is None else tmdb, "tmdb", np.int64, count)
        if count and not (self.years.min() >= 0 and self.years.max() <= _LAST_YEAR):
            raise ValueError("a year is out of range")
        if not all(self.titles):
            raise ValueError(f"the title in row {self.titles.index('')} is empty")
        if len(self._row_of_id) != count:
            raise ValueError("an id occurs twice")

    def __len__(self) -> int:
        return len(self.titles)

    def film(self, row: int) -> Film:
        """The film in `row` (0 ≤ row < len)."""
        if not 0 <= row < len(self):
            raise IndexError(f"there is no film {row} among {len(self)}")
        return Film(
            row,
            int(self.ids[row]),
            self.keys[row],
            self.titles[row],
            int(self.years[row]),
            self.genres[row],
            self.directors[row],
            self.countries[row],
            self.tags[row],
            self.alternates[row],
            int(self.imdb[row]),
            int(self.tmdb[row]),
        )

    def row_of_id(self, film_id: int) -> int | None:
        """The row of the film that its source numbers `film_id`."""
        return self._row_of_id.get(film_id)

    def row_of_key(self, key: str) -> int | None:
        """The row of the film with this key, None when the catalogue does not have it."""
        return self._row_of_key.get(key)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The titles as `fold` gives them; one without letters (“$”) stays as it is."""
        return tuple(fold(title) or title.casefold() for title in self.titles)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        keys = [f"{title}|{year}" for title, year in zip(self.folded, self.years.tolist(), strict=True)]
        count = dict.fromkeys(_repeated(keys), 0)
        for row in [row for row, key in enumerate(keys) if key in count]:
            key = keys[row]
            count[key] += 1
            keys[row] = key if count[key] == 1 else f"{key}#{count[key]}"
        return tuple(keys)

    @cached_property
    def twins(self) -> Mapping[int, tuple[int, ...]]:
        """The other rows of each film that stands here more than once: the same title and year (see `keys`)."""
        names = list(zip(self.folded, self.years.tolist(), strict=True))
        groups: dict[tuple[str, int], list[int]] = {name: [] for name in _repeated(names)}
        for row, name in enumerate(names):
            if name in groups:
                groups[name].append(row)
        return {row: tuple(other for other in group if other != row) for group in groups.values() for row in group}

    @cached_property
    def _row_of_id(self) -> Mapping[int, int]:
        return {film_id: row for row, film_id in enumerate(self.ids.tolist())}

    @cached_property
    def _row_of_key(self) -> Mapping[str, int]:
        return {key: row for row, key in enumerate(self.keys)}

    def to_json(self) -> bytes:
        """The catalogue as one JSON document; equal catalogues give equal bytes."""
        document: dict[str, Any] = {
            "format": FORMAT,
            "ids": self.ids.tolist(),
            "titles": self.titles,
            "years": self.years.tolist(),
        }
        document.update({name: getattr(self, name) for name in LISTS})
        document.update({name: getattr(self, name).tolist() for name in LINKS})
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()

    def save(self, path: Path) -> None:
        """Writes `to_json()` to `path`. Raises OSError."""
        path.write_bytes(self.to_json())

    @classmethod
    def load(cls, path: Path) -> Catalogue:
        """Reads what `save` wrote, trusting nothing. Raises `DatasetError` with one sentence."""
        try:
            if path.stat().st_size > _BYTES_LIMIT:
                raise DatasetError(f"{path} is too large for a catalogue of films.")
            document = json.loads(path.read_bytes())
        except OSError as error:
            raise DatasetError(f"The catalogue {path} cannot be read ({error.strerror}).") from error
        except (ValueError, RecursionError) as error:
            raise DatasetError(f"The catalogue {path} is damaged: it is not JSON.") from error
        try:
            return cls._from_document(document)
        except ValueError as error:
            raise DatasetError(f"The catalogue {path} is damaged: {error}.") from error

    @classmethod
    def _from_document(cls, document: object) -> Catalogue:
        if not isinstance(document, dict):
            raise ValueError("it holds no table")
        version = document.get("format")
        if version != FORMAT:
            raise ValueError(f"its format is {version!r}, this Marquee reads {FORMAT}")
        wanted = ("ids", "titles", "years", *LISTS, *LINKS)
        if missing := [name for name in wanted if not isinstance(document.get(name), list)]:
            raise ValueError(f"the column {missing[0]} is missing")
        if not all(map(isinstance, document["titles"], repeat(str))):
            raise ValueError("a title is not text")
        ids, titles, years, *others = (document[name] for name in wanted)
        return cls(ids, titles, years, **dict(zip((*LISTS, *LINKS), others, strict=True)))


def _repeated(names: Sequence[Name]) -> list[Name]:
    """What stands there more than once, in the order of the first time."""
    return [name for name, times in Counter(names).items() if times > 1]


def _numbers(values: Sequence[int] | NDArray[Any], name: str, dtype: type, count: int) -> NDArray[Any]:
    """One column of whole numbers; floats, texts and truth values are refused rather than cut."""
    whole = values.dtype.kind == "i" if isinstance(values, np.ndarray) else set(map(type, values)) <= {int}
    if not whole:
        raise ValueError(f"the column {name} holds something that is not a whole number")
    try:
        column: NDArray[Any] = np.array(values, dtype)
    except OverflowError as error:
        raise ValueError(f"the column {name} holds a number that is too large") from error
    if column.shape != (count,):
        raise ValueError(f"the column {name} has {len(column)} entries for {count} titles")
    column.flags.writeable = False
    return column


def _texts(
    column: Sequence[Sequence[str]] | None, name: str, count: int, seen: dict[str, str]
) -> tuple[tuple[str, ...], ...]:
    """One column of text lists, cleaned; `seen` holds what was cleaned before, as most texts repeat."""
    if column is None:
        return ((),) * count
    if len(column) != count:
        raise ValueError(f"the column {name} has {len(column)} entries for {count} titles")
    if not set(map(type, column)) <= {list, tuple} or max(map(len, column), default=0) > _LIST_LIMIT:
        raise ValueError(f"the column {name} holds something that is not a short list")
    for text in chain.from_iterable(column):
        if not isinstance(text, str):
            raise ValueError(f"the column {name} holds something that is not text")
        if text not in seen:
            seen[text] = clean(text, _TEXT_LIMIT)
    return tuple(tuple(filter(None, map(seen.__getitem__, texts))) if texts else () for texts in column)
