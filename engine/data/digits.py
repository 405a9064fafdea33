"""Lines of plain numbers -> columns, thousands of numbers at a time: what is done where nothing is compiled.

Eight characters are one 64-bit word: what a digit is worth by its place is added up by three multiplications for all
eight (Lemire, “Quickly parsing eight digits”, 2018), and each NumPy call does so for all lines of a block. Faster than
a CSV reader in C, and only for what such files nearly always hold: digits, one decimal point, one kind of mark
between fields. Anything else is for a real reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]

MARGIN: Final = 16
"""Bytes that must stand before the first line, whatever they are: a word that ends in a field may begin there."""
NEWLINE: Final = 10
_ZERO, _POINT = ord("0"), np.uint64(ord("."))
_BYTE = np.uint64(0xFF)
_ZEROS: Final = np.uint64(0x3030303030303030)
_TOO_HIGH, _HIGH_BITS = np.uint64(0x7676767676767676), np.uint64(0x8080808080808080)
_PAIRS, _FOURS, _EIGHT = np.uint64(10 * 2**8 + 1), np.uint64(100 * 2**16 + 1), np.uint64(10_000 * 2**32 + 1)
_EVERY_SECOND, _EVERY_FOURTH = np.uint64(0x00FF00FF00FF00FF), np.uint64(0x0000FFFF0000FFFF)
_MOST_DIGITS: Final = 16
_LONGEST_DECIMAL: Final = 8
_TENTHS: Final = 10.0 ** np.maximum(np.arange(_LONGEST_DECIMAL + 1) - 2, 0)
"""By the length of “d.ddd”: what its digits behind the point are to be divided by."""


class NotPlainError(Exception):
    """There is something else than digits, one decimal point, the mark and line ends, or a line of another length."""


def read_columns(
    text: NDArray[np.uint8], mark: bytes, width: int, places: Sequence[int], decimal: int | None = None
) -> tuple[NDArray[Any], ...]:
    """The columns at `places` of all lines: int64, float64 for the one at the place `decimal`.

    text   whole lines of `width` fields with `mark` (one byte, repeated or not) between them, behind MARGIN other bytes
    Numbers have 1 to 16 digits; decimals one digit before the point and at most six behind it, or no point.
    Raises `NotPlainError`.
    """
    step = len(mark)
    ends = _field_ends(text, mark[0], (width - 1) * step + 1)
    words = np.ndarray(len(text) - 7, "<u8", text, strides=(1,))
    columns = []
    for place in places:
        before = ends[place * step - 1] if place else np.concatenate([[MARGIN - 1], ends[-1][:-1]])
        end = ends[place * step]
        columns.append((_decimals if place == decimal else _whole_numbers)(words, end, end - before - 1))
    for place in range(1, len(ends)):
        if place % step and not (ends[place] == ends[place - 1] + 1).all():
            raise NotPlainError
    return tuple(columns)


def _field_ends(text: NDArray[np.uint8], mark: int, width: int) -> list[NDArray[np.int64]]:
    """Where the fields end, for each of the `width` that a line has. Raises `NotPlainError` when one has others."""
    lines = text[MARGIN:]
    line_ends = lines == NEWLINE
    ends = np.flatnonzero((lines == mark) | line_ends)
    if len(ends) % width:
        raise NotPlainError
    ends += MARGIN
    fields = [np.ascontiguousarray(ends[place::width]) for place in range(width)]
    # Where each line has an end in its place, and there are no more, all else are marks.
    if not line_ends[fields[-1] - MARGIN].all() or np.count_nonzero(line_ends) != len(fields[-1]):
        raise NotPlainError
    return fields


def _whole_numbers(words: Words, ends: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers of `lengths` digits that end before `ends`."""
    longest = int(lengths.max(initial=1))
    if lengths.min(initial=1) < 1 or longest > _MOST_DIGITS:
        raise NotPlainError
    value = _eight(words[ends - 8], np.minimum(lengths, 8))
    if longest > 8:
        value += _eight(words[ends - 16], np.maximum(lengths - 8, 0)) * np.uint64(10**8)
    return value.view(np.int64)


def _decimals(words: Words, ends: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.float64]:
    """The same of “d” or “d.ddd”."""
    if lengths.min(initial=1) < 1 or lengths.max(initial=1) > _LONGEST_DECIMAL:
        raise NotPlainError
    last = words[ends - 8]
    skipped = (64 - 8 * lengths).astype(np.uint64)
    first = ((last >> skipped) & _BYTE) - np.uint64(_ZERO)  # wraps round to something large for what is no digit
    point = (last >> (skipped + np.uint64(8))) & _BYTE
    if (first > 9).any() or not ((point == _POINT) | (lengths == 1)).all():
        raise NotPlainError
    behind = _eight(last, np.maximum(lengths - 2, 0))
    # Both sides are exact, so that the quotient is the nearest number there is.
    return (first * _TENTHS[lengths] + behind) / _TENTHS[lengths]


def _eight(words: Words, lengths: NDArray[np.int64]) -> Words:
    """What the last `lengths` (0–8) characters of little-endian `words` say."""
    shift = (64 - 8 * lengths).astype(np.uint64)  # NumPy shifts by 64 to 0
    digits = ((words ^ _ZEROS) >> shift) << shift
    if np.bitwise_or.reduce((digits + _TOO_HIGH) | digits, initial=0) & _HIGH_BITS:
        raise NotPlainError
    pairs = (digits * _PAIRS) >> np.uint64(8)
    fours = ((pairs & _EVERY_SECOND) * _FOURS) >> np.uint64(16)
    return np.asarray(((fours & _EVERY_FOURTH) * _EIGHT) >> np.uint64(32), np.uint64)
