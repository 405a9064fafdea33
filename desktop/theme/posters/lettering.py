"""The title on a poster: wrapped and sized until all of it fits, never cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Measure = Callable[[str], float]
"""Width of a text set at size 1."""

LARGEST, SMALLEST = 36.0, 13.0
LEADING = 1.08


@dataclass(frozen=True, slots=True)
class Lettering:
    """Lines from top to bottom at a font size, both in sheet units."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LEADING


def wrap(words: list[str], width: float, measure: Measure) -> tuple[str, ...]:
    """As many words a line as fit; a word that is too wide stands alone."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def fit(title: str, width: float, measure: Measure) -> Lettering:
    """The largest lettering of the whole title that a poster can carry.

    Large type may take three lines, small type as many as it needs; a word wider than the sheet even in the smallest
    type is broken.
    """
    words = title.split() or ["·"]
    size = LARGEST
    while size > SMALLEST:
        lines = wrap(words, width / size, measure)
        widest = max(map(measure, lines)) * size
        if widest <= width and len(lines) <= (2 if size > 28 else 3 if size > 19 else 4):
            return Lettering(lines, size)
        size -= 1
    return Lettering(wrap(_broken(words, width / SMALLEST, measure), width / SMALLEST, measure), SMALLEST)


def _broken(words: list[str], width: float, measure: Measure) -> list[str]:
    pieces: list[str] = []
    for word in words:
        piece = word
        while measure(piece) > width:
            keep = next(k for k in range(len(piece) - 1, 0, -1) if k == 1 or measure(piece[:k]) <= width)
            pieces.append(piece[:keep])
            piece = piece[keep:]
        pieces.append(piece)
    return pieces
