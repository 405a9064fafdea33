from typing import Any

from numpy.typing import NDArray

Array = NDArray[Any]

def read_columns(
    text: Array,
    start: int,
    stop: int,
    mark: bytes,
    width: int,
    columns: tuple[tuple[int, Array, float, float], ...],
    row: int,
) -> tuple[int, int]: ...
def look_up(numbers: Array, table: Array, rows: Array) -> None: ...
def ascending(first: Array, second: Array) -> bool: ...
def order_by_time(user: Array, item: Array, rating: Array, time: Array, records: Array) -> None: ...
def read_ratings(
    text: Array,
    filled: int,
    file: int,
    most: int,
    how: tuple[bytes, int, tuple[int, ...], tuple[float, float, float]],
    words: Array,
    viewers: Array,
    begins: Array,
    rows: int,
    n_viewers: int,
) -> tuple[int, int, int, int] | None: ...
def read_scores(
    text: Array,
    filled: int,
    file: int,
    most: int,
    how: tuple[bytes, int, tuple[int, ...]],
    rows: Array,
    columns: Array,
    place: Array,
    table: Array,
    width: int,
    lines: int,
    taken: int,
) -> tuple[int, int, int, int] | None: ...
def part_by_time(words: Array, begins: Array, rows: Array, into: Array, ends: Array) -> bool: ...
def order_spans(words: Array, ends: Array, first: int, last: int, user: Array, item: Array, rating: Array) -> None: ...
def pair_lines(
    text: Array,
    start: int,
    stop: int,
    mark: int,
    width: int,
    places: tuple[int, int],
    slots: Array,
    bounds: Array,
    pairs: Array,
) -> tuple[int, int] | None: ...
