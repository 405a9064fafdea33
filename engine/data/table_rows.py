"""The rows of a table of ratings, as columns of numbers: ids numbered as they come, ratings and times as written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyarrow.compute as pc
from numpy.typing import NDArray

from engine.data.columns import ABOUT_FILMS
from engine.data.left_out import LeftOut
from engine.data.table_file import Columns, Table
from engine.data.values import plain_id, read_number, read_time
from engine.errors import InputError
from engine.language import phrase, tr
from engine.progress import CancelToken, Progress, Step

_SHOWN: Final = 40
_WRONG: Final = {
    "viewer": phrase("“{text}” is no viewer"),
    "film": phrase("“{text}” is no film"),
    "rating": phrase("“{text}” is no rating"),
    "time": phrase("“{text}” is no time"),
}
_MISSING: Final = {
    "viewer": phrase("there is no viewer"),
    "film": phrase("there is no film"),
    "rating": phrase("there is no rating"),
    "time": phrase("there is no time"),
}


@dataclass(frozen=True)
class TableRows:
    """The rows of a table, [n] each, in its order; `viewers` and `films` are the ids, by number.

    viewer, film   int32; -1 where there is none
    rating, time   float64 as written (`values.read_time`); NaN where that is none, 0 where there is no such column
    about          column of films → what stood beside each film when it first came
    left_out       the rows of which something is missing or wrong
    """

    viewers: tuple[str, ...]
    films: tuple[str, ...]
    viewer: NDArray[np.int32]
    film: NDArray[np.int32]
    rating: NDArray[np.float64]
    time: NDArray[np.float64]
    about: Mapping[str, list[str]]
    left_out: LeftOut


def read_rows(table: Table, columns: Mapping[str, str], progress: Progress, cancel: CancelToken) -> TableRows:
    """All rows; `columns` (part → column) are those of `columns.PARTS` that there are. Raises `InputError`,
    `Cancelled`."""
    viewers, films = _Numbered(), _Numbered()
    about: dict[str, list[str]] = {part: [] for part in ABOUT_FILMS if part in columns}
    left_out, read = LeftOut(), 0
    parts: list[tuple[NDArray[Any], ...]] = []
    for piece, fraction in table.pieces(list(dict.fromkeys(columns.values())), cancel):
        known = len(films.ids)
        viewer, film = viewers.take(piece[columns["viewer"]]), films.take(piece[columns["film"]])
        _look_beside(piece, columns, film, known, about)
        rating, time = (_values(piece, columns.get(part), understand) for part, understand in _UNDERSTOOD.items())
        _mark(left_out, piece, columns, {"viewer": viewer < 0, "film": film < 0,
                                         "rating": np.isnan(rating), "time": np.isnan(time)}, read)  # fmt: skip
        parts.append((viewer, film, rating, time))
        read += len(viewer)
        progress(Step("Reading ratings", fraction))
    if read == 0:
        raise InputError(tr("it holds no rows that can be read."), file=table.path)
    viewer, film, rating, time = (np.concatenate(column) for column in zip(*parts, strict=True))
    return TableRows(tuple(viewers.ids), tuple(films.ids), viewer, film, rating, time, about, left_out)


_UNDERSTOOD: Final[Mapping[str, Callable[[str], float | None]]] = {"rating": read_number, "time": read_time}


class _Numbered:
    """Numbers ids in the order in which they come."""

    def __init__(self) -> None:
        self.ids: dict[str, int] = {}

    def take(self, column: Any) -> NDArray[np.int32]:
        """The number of each id of a column, -1 for none."""
        encoded = column.dictionary_encode()
        texts = [plain_id(text.strip()) for text in encoded.dictionary.to_pylist()]
        numbers = [self.ids.setdefault(text, len(self.ids)) if text else -1 for text in texts]
        places: NDArray[np.int32] = encoded.indices.to_numpy()
        return np.array(numbers, np.int32)[places]


def _values(piece: Columns, column: str | None, understand: Callable[[str], float | None]) -> NDArray[np.float64]:
    """What a column's texts mean; NaN for nothing that `understand` knows, 0 without a column."""
    if column is None:
        return np.zeros(len(next(iter(piece.values()))))
    encoded = piece[column].dictionary_encode()
    values = [understand(text.strip()) for text in encoded.dictionary.to_pylist()]
    places: NDArray[np.int32] = encoded.indices.to_numpy()
    return np.array([np.nan if value is None else value for value in values])[places]


def _look_beside(
    piece: Columns, columns: Mapping[str, str], film: NDArray[np.int32], known: int, about: Mapping[str, list[str]]
) -> None:
    """What stands beside the films that are new in this piece: those numbered from `known` on."""
    numbers, places = np.unique(film, return_index=True)
    first = places[numbers >= known]
    for part, texts in about.items():
        texts.extend(pc.take(piece[columns[part]], first).to_pylist())


def _mark(
    left_out: LeftOut, piece: Columns, columns: Mapping[str, str], bad: Mapping[str, NDArray[np.bool_]], begin: int
) -> None:
    """Each row with something wrong once, by the first thing."""
    seen = np.zeros(len(bad["viewer"]), np.bool_)
    for part, wrong in bad.items():
        if wrong.any():

            def why(place: int, part: str = part) -> str:
                text = piece[columns[part]][place].as_py().strip()
                return tr(_WRONG[part], text=text[:_SHOWN]) if text else tr(_MISSING[part])

            left_out.mark_all(wrong & ~seen, why, begin)
            seen |= wrong
