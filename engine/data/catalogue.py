"""The films: one row each, the same rows as the item rows of interactions and of every trained array."""

from __future__ import annotations

import gc
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from engine.errors import DatasetError, reason_of
from engine.language import tr
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
        self.titles: tuple[str, ...] = _cleaned(titles)
        seen: dict[str, str] = {}
        self.genres: Sequence[tuple[str, ...]] = _texts(genres, "genres", count, seen)
        self.directors: Sequence[tuple[str, ...]] = _texts(directors, "directors", count, seen)
        self.countries: Sequence[tuple[str, ...]] = _texts(countries, "countries", count, seen)
        self.tags: Sequence[tuple[str, ...]] = _texts(tags, "tags", count, seen)
        self.alternates: Sequence[tuple[str, ...]] = _texts(alternates, "alternates", count, seen)
        self.imdb = _numbers([0] * count if imdb is None else imdb, "imdb", np.int64, count)
        self.tmdb = _numbers([0] * count if tmdb is None else tmdb, "tmdb", np.int64, count)
        if count and not (self.years.min() >= 0 and self.years.max() <= _LAST_YEAR):
            raise ValueError(tr("a year is out of range"))
        if not all(self.titles):
            raise ValueError(tr("the title in row {row} is empty", row=self.titles.index("")))
        if len(self._row_of_id) != count:
            raise ValueError(tr("an id occurs twice"))

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
        """The titles as `fold` gives them; one without letters (“$”) stays as it is. Of plain words, in a third of the
        time: what is clean has single spaces."""
        return tuple(
            title.lower() if title.isascii() and title.replace(" ", "").isalnum() else fold(title) or title.casefold()
            for title in self.titles
        )

    @cached_property
    def keys(self) -> Sequence[str]:
        keys = list(self._names)
        for group in self.groups:
            for number, row in enumerate(group[1:], start=2):
                keys[row] = f"{keys[row]}#{number}"
        return tuple(keys)

    @cached_property
    def twins(self) -> Mapping[int, tuple[int, ...]]:
        """The other rows of each film that stands here more than once: the same title and year (see `keys`)."""
        return {row: tuple(other for other in group if other != row) for group in self.groups for row in group}

    @cached_property
    def _names(self) -> list[str]:
        """“folded title|year”: equal for films that stand here more than once."""
        return [f"{title}|{year}" for title, year in zip(self.folded, self.years.tolist(), strict=True)]

    @cached_property
    def groups(self) -> Sequence[Sequence[int]]:
        """The rows, ascending, of each name that more than one film has."""
        groups: dict[str, list[int]] = {name: [] for name, times in Counter(self._names).items() if times > 1}
        for row, name in enumerate(self._names):
            if name in groups:
                groups[name].append(row)
        return list(groups.values())

    @cached_property
    def _row_of_id(self) -> Mapping[int, int]:
        return {film_id: row for row, film_id in enumerate(self.ids.tolist())}

    @cached_property
    def _row_of_key(self) -> Mapping[str, int]:
        return {key: row for row, key in enumerate(self.keys)}

    def to_json(self) -> bytes:
        """The catalogue as one JSON document; equal catalogues give equal bytes."""
        return self._document

    @cached_property
    def _document(self) -> bytes:
        """Kept: what is hashed is mostly written, too."""
        document: dict[str, Any] = {
            "format": FORMAT,
            "ids": self.ids.tolist(),
            "titles": self.titles,
            "years": self.years.tolist(),
        }
        document.update({name: tuple(getattr(self, name)) for name in LISTS})
        document.update({name: getattr(self, name).tolist() for name in LINKS})
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()

    def save(self, path: Path) -> None:
        """Writes `to_json()` to `path`. Raises OSError."""
        path.write_bytes(self.to_json())

    @classmethod
    def load(cls, path: Path) -> Catalogue:
        """Reads what `save` wrote, trusting nothing. Raises `DatasetError` with one sentence."""
        with collecting_nothing():
            return cls._read(path)

    @classmethod
    def _read(cls, path: Path) -> Catalogue:
        try:
            if path.stat().st_size > _BYTES_LIMIT:
                raise DatasetError(tr("{path} is too large for a catalogue of films.", path=path))
            document = json.loads(path.read_bytes())
        except OSError as error:
            raise DatasetError(
                tr("The catalogue {path} cannot be read ({reason}).", path=path, reason=reason_of(error))
            ) from error
        except (ValueError, RecursionError) as error:
            raise DatasetError(tr("The catalogue {path} is damaged: it is not JSON.", path=path)) from error
        try:
            return cls._from_document(document)
        except ValueError as error:
            raise DatasetError(tr("The catalogue {path} is damaged: {reason}.", path=path, reason=error)) from error

    @classmethod
    def _from_document(cls, document: object) -> Catalogue:
        if not isinstance(document, dict):
            raise ValueError(tr("it holds no table"))
        version = document.get("format")
        if version != FORMAT:
            raise ValueError(tr("its format is {version!r}, this Marquee reads {ours}", version=version, ours=FORMAT))
        wanted = ("ids", "titles", "years", *LISTS, *LINKS)
        if missing := [name for name in wanted if not isinstance(document.get(name), list)]:
            raise ValueError(tr("the column {name} is missing", name=missing[0]))
        if not all(map(isinstance, document["titles"], repeat(str))):
            raise ValueError(tr("a title is not text"))
        ids, titles, years, *others = (document[name] for name in wanted)
        return cls(ids, titles, years, **dict(zip((*LISTS, *LINKS), others, strict=True)))


@contextmanager
def collecting_nothing() -> Iterator[None]:
    """Without searches for garbage in cycles: among so many new lists they take longer than reading them."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _numbers(values: Sequence[int] | NDArray[Any], name: str, dtype: type, count: int) -> NDArray[Any]:
    """One column of whole numbers; floats, texts and truth values are refused rather than cut."""
    whole = values.dtype.kind == "i" if isinstance(values, np.ndarray) else set(map(type, values)) <= {int}
    if not whole:
        raise ValueError(tr("the column {name} holds something that is not a whole number", name=name))
    try:
        column: NDArray[Any] = np.array(values, dtype)
    except OverflowError as error:
        raise ValueError(tr("the column {name} holds a number that is too large", name=name)) from error
    _check_length(column.shape == (count,), name, len(column), count)
    column.flags.writeable = False
    return column


def _check_length(fits: bool, name: str, entries: int, count: int) -> None:
    if not fits:
        raise ValueError(
            tr(
                "the column {name} has {entries} entries for {count} titles",
                name=name,
                entries=entries,
                count=count,
            )
        )


def _cleaned(titles: Sequence[str]) -> tuple[str, ...]:
    """Titles as `clean` gives them; most are so already, which is seen sooner in all of them together."""
    together = "\n".join(("", *titles, ""))
    tidy = (
        not any(space in together for space in ("  ", "\n ", " \n"))
        and max(map(len, titles), default=0) <= _TITLE_LIMIT
    )
    return tuple(
        title if tidy and title.isascii() and title.isprintable() else clean(title, _TITLE_LIMIT) for title in titles
    )


def _texts(
    column: Sequence[Sequence[str]] | None, name: str, count: int, seen: dict[str, str]
) -> tuple[tuple[str, ...], ...]:
    """One column of text lists, cleaned; `seen` holds what was cleaned before, as most texts repeat."""
    if column is None:
        return ((),) * count
    _check_length(len(column) == count, name, len(column), count)
    if not set(map(type, column)) <= {list, tuple} or max(map(len, column), default=0) > _LIST_LIMIT:
        raise ValueError(tr("the column {name} holds something that is not a short list", name=name))
    if not any(column):
        return ((),) * count
    if not all(issubclass(kind, str) for kind in set(map(type, chain.from_iterable(column)))):
        raise ValueError(tr("the column {name} holds something that is not text", name=name))
    cleaned: dict[tuple[str, ...], tuple[str, ...]] = {}
    lists = list(map(tuple, column))
    for texts in dict.fromkeys(lists):  # most lists repeat, too
        for text in texts:
            if text not in seen:
                seen[text] = clean(text, _TEXT_LIMIT)
        cleaned[texts] = tuple(filter(None, map(seen.__getitem__, texts)))
    return tuple(map(cleaned.__getitem__, lists))
