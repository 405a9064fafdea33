"""A catalogue in one file of columns, ready in a moment: the JSON of a large one takes a third of a second to read.

The file is made from a catalogue that was read before, and may be deleted at any time. Its first line is the hash of
all that follows, and without that nothing is believed; the second says, in JSON, where each column lies. Columns are
numbers of one width; texts stand in lines of UTF-8, and a list of texts is a row of places in such lines.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, pairwise
from pathlib import Path
from typing import Any, Final, overload

import numpy as np
from numpy.typing import NDArray

from engine.data.atomic import replaced_file
from engine.data.catalogue import LISTS, Catalogue

FORMAT: Final = 2
_NUMBERS: Final = {"ids": "<i8", "years": "<i4", "imdb": "<i8", "tmdb": "<i8"}
_LONGEST_LINE: Final = 64 * 1024
_ALIGNED: Final = 64
_SEAL: Final = 65
"""Bytes of the first line."""


class TextLines(Sequence[str]):
    """[n] texts, each made when it is asked for: entry k is `lines[bounds[k]:bounds[k + 1]]`, a line's end aside."""

    def __init__(self, lines: NDArray[np.uint8], bounds: NDArray[np.int32]) -> None:
        self._lines, self._bounds = lines, bounds

    def __len__(self) -> int:
        return len(self._bounds) - 1

    @overload
    def __getitem__(self, entry: int) -> str: ...
    @overload
    def __getitem__(self, entry: slice) -> tuple[str, ...]: ...
    def __getitem__(self, entry: int | slice) -> str | tuple[str, ...]:
        if isinstance(entry, slice):
            return tuple(self[k] for k in range(*entry.indices(len(self))))
        if not -len(self) <= entry < len(self):
            raise IndexError(entry)
        start, end = self._bounds[entry % len(self)], self._bounds[entry % len(self) + 1]
        return self._lines[start : end - 1].tobytes().decode()

    def __iter__(self) -> Iterator[str]:
        return iter(_texts(self._lines))


class TextLists(Sequence[tuple[str, ...]]):
    """[n] tuples of texts, each made when it is asked for: entry i has the words `places[bounds[i]:bounds[i + 1]]`."""

    def __init__(self, words: Sequence[str], bounds: NDArray[np.int32], places: NDArray[np.int32]) -> None:
        self._words, self._bounds, self._places = words, bounds, places

    def __len__(self) -> int:
        return len(self._bounds) - 1

    @overload
    def __getitem__(self, entry: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, entry: slice) -> tuple[tuple[str, ...], ...]: ...
    def __getitem__(self, entry: int | slice) -> tuple[str, ...] | tuple[tuple[str, ...], ...]:
        if isinstance(entry, slice):
            return tuple(self[k] for k in range(*entry.indices(len(self))))
        if not -len(self) <= entry < len(self):
            raise IndexError(entry)
        start, end = self._bounds[entry % len(self)], self._bounds[entry % len(self) + 1]
        return tuple(map(self._words.__getitem__, self._places[start:end].tolist()))

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        places, word = self._places.tolist(), self._words.__getitem__
        return (tuple(map(word, places[start:end])) for start, end in pairwise(self._bounds.tolist()))


class KeptCatalogue(Catalogue):
    """A catalogue from its file: equal to the one that the file was made of in all that can be asked of it."""

    def __init__(self, columns: Mapping[str, NDArray[Any]]) -> None:
        """`columns` are those of `write`; they were clean when they were written."""
        self.ids, self.years = columns["ids"], columns["years"]
        self.imdb, self.tmdb = columns["imdb"], columns["tmdb"]
        self.titles = tuple(_texts(columns["titles"]))
        for name in LISTS:
            words, bounds, places = (columns[f"{name}.{part}"] for part in ("words", "bounds", "places"))
            setattr(self, name, TextLists(_texts(words), bounds, places))
        self._columns = columns

    @cached_property
    def keys(self) -> Sequence[str]:
        return TextLines(self._columns["keys"], self._columns["keys.bounds"])

    def row_of_key(self, key: str) -> int | None:
        in_order: NDArray[np.int32] = self._columns["keys.order"]
        place = bisect_left(in_order, key, key=self.keys.__getitem__)
        return int(in_order[place]) if place < len(in_order) and self.keys[in_order[place]] == key else None

    @cached_property
    def groups(self) -> Sequence[Sequence[int]]:
        rows = self._columns["groups.rows"].tolist()
        return [rows[start:end] for start, end in pairwise(self._columns["groups.bounds"].tolist())]


def write(catalogue: Catalogue, path: Path, origin: str) -> None:
    """Keeps the catalogue in a file; `origin` says what it was read from (a hash). Raises OSError."""
    columns = _columns_of(catalogue)
    begins, at = {}, 0
    for name, column in columns.items():
        begins[name] = (column.dtype.str, len(column), at)
        at += -(-column.nbytes // _ALIGNED) * _ALIGNED
    body = bytearray(at)
    for name, column in columns.items():
        start = begins[name][2]
        body[start : start + column.nbytes] = column.tobytes()
    told = json.dumps({"format": FORMAT, "origin": origin, "columns": begins}).encode()
    told += b" " * (-(_SEAL + len(told) + 1) % _ALIGNED)
    sealed = told + b"\n" + body
    with replaced_file(path) as staging:
        staging.write_bytes(_hash(sealed) + b"\n" + sealed)


def read(path: Path, origin: str, n_films: int) -> KeptCatalogue | None:
    """The catalogue that was kept, None where there is none, or one of another origin, or it is damaged."""
    try:
        content = path.read_bytes()
        told_at = content.index(b"\n") + 1
        if content[: told_at - 1] != _hash(memoryview(content)[told_at:]):
            return None
        columns_at = content.index(b"\n", told_at) + 1
        told = json.loads(content[told_at:columns_at])
        if (told["format"], told["origin"]) != (FORMAT, origin):
            return None
        kept = KeptCatalogue(
            {
                name: np.frombuffer(content, dtype, count, columns_at + at)
                for name, (dtype, count, at) in told["columns"].items()
            }
        )
        return kept if len(kept) == n_films else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def origin_of(path: Path) -> str:
    """What the kept catalogue was read from, "" where there is none that `read` could read, as its first lines say."""
    try:
        with path.open("rb") as file:
            file.readline(_LONGEST_LINE)
            told = json.loads(file.readline(_LONGEST_LINE))
            return str(told["origin"]) if told["format"] == FORMAT else ""
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""


def _hash(content: bytes | memoryview) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def _columns_of(catalogue: Catalogue) -> dict[str, NDArray[Any]]:
    columns = {name: np.ascontiguousarray(getattr(catalogue, name), dtype) for name, dtype in _NUMBERS.items()}
    columns["titles"], columns["keys"] = _lines(catalogue.titles), _lines(catalogue.keys)
    columns["keys.bounds"] = np.concatenate([[0], np.flatnonzero(columns["keys"] == ord("\n")) + 1]).astype("<i4")
    columns["keys.order"] = np.array(sorted(range(len(catalogue)), key=catalogue.keys.__getitem__), "<i4")
    for name in LISTS:
        lists: Sequence[Sequence[str]] = getattr(catalogue, name)
        places = {text: place for place, text in enumerate(dict.fromkeys(chain.from_iterable(lists)))}
        columns[f"{name}.words"] = _lines(list(places))
        columns[f"{name}.bounds"] = _bounds(lists)
        columns[f"{name}.places"] = np.array([places[text] for texts in lists for text in texts], "<i4")
    columns["groups.bounds"] = _bounds(catalogue.groups)
    columns["groups.rows"] = np.array(list(chain.from_iterable(catalogue.groups)), "<i4")
    return columns


def _bounds(lists: Sequence[Sequence[object]]) -> NDArray[np.int32]:
    return np.cumsum([0, *map(len, lists)]).astype("<i4")


def _lines(texts: Sequence[str]) -> NDArray[np.uint8]:
    """Texts of a catalogue are clean: there is no line break in them."""
    return np.frombuffer("".join(f"{text}\n" for text in texts).encode(), "u1")


def _texts(lines: NDArray[np.uint8]) -> list[str]:
    return lines.tobytes().decode().split("\n")[:-1]
