"""Words that are nearly the one typed, out of a vocabulary of tens of thousands, in a few milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

_LONGEST: Final = 24


class Vocabulary:
    """Words as columns of letters, shortest first, so that one step of the edit distance is one array operation."""

    def __init__(self, words: Sequence[str]) -> None:
        lengths = np.fromiter((min(len(word), _LONGEST) for word in words), np.int64, len(words))
        self._order = np.argsort(lengths, kind="stable")
        self._lengths = lengths[self._order]
        letters = np.array([word[:_LONGEST] for word in words], f"<U{_LONGEST}")[self._order]
        self._letters = np.ascontiguousarray(letters.view(np.uint32).reshape(len(words), _LONGEST).T)

    def near(self, word: str, most: int, *, beginning: bool) -> list[NDArray[np.int64]]:
        """The words (as positions in the sequence given) at distance 1, 2, … `most` from `word`.

        The distance counts letters added, left out, exchanged, and neighbours swapped (optimal string alignment).
        With `beginning`, `word` is compared to the nearest beginning of each word: it may still be being typed.
        """
        size = min(len(word), _LONGEST)
        first = int(np.searchsorted(self._lengths, size - most))
        last = len(self._lengths) if beginning else int(np.searchsorted(self._lengths, size + most, side="right"))
        lengths = self._lengths[first:last]
        row = self._last_row(word[:_LONGEST], most, slice(first, last))
        distance = np.full(last - first, most + 1, np.int8)
        for column, values in row.items():
            fits = column <= lengths if beginning else column == lengths
            np.minimum(distance, values, out=distance, where=fits)
        return [self._order[first:last][distance == d] for d in range(1, most + 1)]

    def _last_row(self, word: str, most: int, part: slice) -> dict[int, NDArray[np.int8]]:
        """The last row of the distance table, by column; only columns within `most` of the diagonal matter."""
        letters = self._letters[:, part]
        count = letters.shape[1]
        codes = [ord(letter) for letter in word]
        before: dict[int, NDArray[np.int8]] = {}
        row = {column: np.full(count, column, np.int8) for column in range(min(most, _LONGEST) + 1)}
        for i, code in enumerate(codes, start=1):
            earlier, before, row = before, row, {}
            for j in range(max(0, i - most), min(_LONGEST, i + most) + 1):
                if j == 0:
                    row[0] = np.full(count, i, np.int8)
                    continue
                best = before[j - 1] + (letters[j - 1] != code)
                if j in before:
                    np.minimum(best, before[j] + 1, out=best)
                if j - 1 in row:
                    np.minimum(best, row[j - 1] + 1, out=best)
                if j - 2 in earlier:
                    swapped = (letters[j - 1] == codes[i - 2]) & (letters[j - 2] == code)
                    np.minimum(best, earlier[j - 2] + 1, out=best, where=swapped)
                row[j] = best
        return row
