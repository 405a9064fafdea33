"""The table everything learns from: who rated which film, how, and when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.data.rows import RowOf, distinct
from engine.data.time_order import ordered, repeats
from engine.language import tr

COLUMNS: dict[str, np.dtype] = {
    "user": np.dtype(np.int32),
    "item": np.dtype(np.int32),
    "rating": np.dtype(np.float32),
    "time": np.dtype(np.int64),
    "user_ids": np.dtype(np.int64),
    "item_ids": np.dtype(np.int64),
}
"""Every array of `Interactions` with its type; also what a dataset folder holds."""

LOWEST_RATING, HIGHEST_RATING = 0.5, 5.0
_ROWS = 2**20


@dataclass(frozen=True, eq=False)
class Interactions:
    """Four columns of length n, sorted by time, and the outside ids of the dense rows.

    user, item    int32 [n]: rows into `user_ids` and `item_ids`
    rating        float32 [n]
    time          int64 [n]: UTC seconds, never falling
    user_ids      int64 [n_users]
    item_ids      int64 [n_items]: an item without interactions keeps its row
    """

    user: NDArray[np.int32]
    item: NDArray[np.int32]
    rating: NDArray[np.float32]
    time: NDArray[np.int64]
    user_ids: NDArray[np.int64]
    item_ids: NDArray[np.int64]

    def __post_init__(self) -> None:
        for name, dtype in COLUMNS.items():
            array = getattr(self, name)
            if array.dtype != dtype or array.ndim != 1:
                raise ValueError(f"{name} must be one column of {dtype}, not {array.ndim} of {array.dtype}")
        if len({len(self.user), len(self.item), len(self.rating), len(self.time)}) != 1:
            raise ValueError("user, item, rating and time must be equally long")

    def __len__(self) -> int:
        return len(self.user)

    @property
    def n_users(self) -> int:
        return len(self.user_ids)

    @property
    def n_items(self) -> int:
        return len(self.item_ids)

    @classmethod
    def build(
        cls,
        users: ArrayLike,
        items: ArrayLike,
        ratings: ArrayLike,
        times: ArrayLike,
        *,
        item_ids: ArrayLike | None = None,
    ) -> Interactions:
        """From outside ids, in any order: dense rows, sorted by time; of a repeated pair the latest stays.

        Among equal times the later row counts as the latest. `item_ids` fixes the item rows (films without
        ratings keep one); without it they are the ids that occur, ascending. User rows ascend by id.
        Raises ValueError when an item is not among `item_ids`.
        """
        user_values, item_values = _whole(users), _whole(items)
        user_ids = distinct(user_values)
        known = distinct(item_values) if item_ids is None else np.asarray(item_ids, np.int64)
        item = RowOf(known)(item_values)
        if item.min(initial=0) < 0:
            raise ValueError(tr("item {item} is not among the known items", item=item_values[item.argmin()]))
        return cls.of_rows(RowOf(user_ids)(user_values), item, np.array(ratings), _whole(times), user_ids, known)

    @classmethod
    def of_rows(
        cls,
        user: NDArray[np.int32],
        item: NDArray[np.int32],
        rating: NDArray[np.floating],
        time: NDArray[np.integer],
        user_ids: NDArray[np.int64],
        item_ids: NDArray[np.int64],
    ) -> Interactions:
        """The same where rows are known already, in any order. The arrays are used up: their numbers may change."""
        again = repeats(user, item, len(item_ids))
        table = cls(*ordered(user, item, rating.astype(np.float32, copy=False), time), user_ids, item_ids)
        return table.where(_latest(table.user.astype(np.int64) * table.n_items + table.item)) if again else table

    def check(self) -> None:
        """Raises ValueError with one clause when a value breaks what the class promises (reads every array)."""
        for name, rows in (("user", self.n_users), ("item", self.n_items)):
            column = getattr(self, name)
            if len(column) and not (column.min() >= 0 and column.max() < rows):
                raise ValueError(tr("{name} points outside its {rows} rows", name=name, rows=rows))
            ids = getattr(self, f"{name}_ids")
            if not (ids[1:] > ids[:-1]).all() and len(np.unique(ids)) != len(ids):
                raise ValueError(tr("{name}_ids repeats an id", name=name))
        if len(self) == 0:
            return
        if not (self.rating.min() >= LOWEST_RATING and self.rating.max() <= HIGHEST_RATING):
            raise ValueError(
                tr("rating is not always between {low} and {high}", low=LOWEST_RATING, high=HIGHEST_RATING)
            )
        pieces = (self.time[start : start + _ROWS + 1] for start in range(0, len(self), _ROWS))
        if self.time[0] < 0 or any((piece[1:] < piece[:-1]).any() for piece in pieces):
            raise ValueError(tr("time is negative or not sorted"))

    def by_user(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """`indptr` int64 [n_users + 1] and `order` int64 [n]: the positions of user u, oldest first, are
        `order[indptr[u]:indptr[u + 1]]`."""
        indptr = np.zeros(self.n_users + 1, np.int64)
        np.cumsum(np.bincount(self.user, minlength=self.n_users), out=indptr[1:])
        return indptr, np.argsort(self.user, kind="stable").astype(np.int64, copy=False)

    def where(self, mask: NDArray[np.bool_]) -> Interactions:
        """The interactions that `mask` (bool [n]) keeps, with the same user and item rows."""
        return replace(self, user=self.user[mask], item=self.item[mask], rating=self.rating[mask], time=self.time[mask])


def _whole(column: ArrayLike) -> NDArray[np.signedinteger[Any]]:
    """Whole numbers of whatever width; int64 when they are none yet."""
    array = np.asarray(column)
    return array if array.dtype in (np.int32, np.int64) else array.astype(np.int64)


def _latest(keys: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Marks the last occurrence of every key."""
    order = np.argsort(keys, kind="stable")
    keep = np.ones(len(keys), np.bool_)
    keep[order[:-1][keys[order[1:]] == keys[order[:-1]]]] = False
    return keep
