"""Charts as SVG, written out by hand: readable as files, on light and on dark ground, by eye and by screen reader."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 64, 28, 64, 52
TICKS, BAR = 5, 5
LABEL_ABOVE, LABEL_BELOW = -8, 18
MOST_LABELLED, MOST_DOTTED = 8, 12
"""A line of more points than these has its first and its last one labelled, or dotted, only."""
ROUNDING = 1e-9
COLOURS = ("#2f7de1", "#bc6c1c", "#2a8f4a", "#9a5fd0")
"""At least 3:1 on white and on near black."""
DASHES = ("", "7 4", "2 3", "9 3 2 3")
"""So that colour is not all that tells lines apart."""
STYLE = (
    "svg{color:#1f2328;font:12px system-ui,sans-serif}"
    "@media (prefers-color-scheme:dark){svg{color:#e6edf3}}"
    "text{fill:currentColor}"
)


@dataclass(frozen=True)
class Line:
    """Points (x, y), from left to right; `between`, where it is known, is how low and high each may truly be."""

    name: str
    points: Sequence[tuple[float, float]]
    between: Sequence[tuple[float, float]] = ()


@dataclass(frozen=True)
class Axis:
    """`form` writes its numbers. `low` and `high` are where it ends, round numbers beyond the points where None;
    `names` are the words under the places 0, 1, 2 … of an axis that has no numbers."""

    label: str
    form: str = "{:.3f}"
    low: float | None = None
    high: float | None = None
    names: Sequence[str] = ()

    def over(self, values: Sequence[float]) -> tuple[float, float]:
        """Where the axis begins and ends to show all of `values`; never at the same place."""
        low = min(values) if self.low is None else self.low
        high = max(values) if self.high is None else self.high
        if not (math.isfinite(low) and math.isfinite(high)):
            raise ValueError("a chart's points must be finite numbers")
        if high <= low:
            low, high = low - 0.5, high + 0.5
        if self.names:
            return low, high
        step = self._step(low, high)
        return (
            math.floor(low / step + ROUNDING) * step if self.low is None else low,
            math.ceil(high / step - ROUNDING) * step if self.high is None else high,
        )

    def ticks(self, low: float, high: float) -> list[tuple[float, str]]:
        if self.names:
            return [(float(at), name) for at, name in enumerate(self.names)]
        step = self._step(low, high)
        first, last = math.ceil(low / step - ROUNDING), math.floor(high / step + ROUNDING)
        return [(k * step, self.form.format(k * step)) for k in range(first, last + 1)]

    def _step(self, low: float, high: float) -> float:
        """1, 2 or 5 times a power of ten, which `form` writes exactly, so that about TICKS fit in between."""
        wanted = (high - low) / TICKS
        power = 10.0 ** math.floor(math.log10(wanted))
        step = next(power * k for k in (1, 2, 5, 10) if power * k >= wanted * (1 - ROUNDING))
        shown = self.form.format(0.0)
        digits = len(shown.rstrip("%").partition(".")[2]) + 2 * shown.endswith("%")
        return max(step, 10.0**-digits)


def line_chart(title: str, x: Axis, y: Axis, lines: Sequence[Line], *, diagonal: bool = False) -> str:
    """A whole SVG document. `diagonal` draws the line y = x for comparison. Raises ValueError without points."""
    points = [point for line in lines for point in line.points]
    if not points:
        raise ValueError("a chart needs at least one point")
    heights = [y for _, y in points] + [end for line in lines for ends in line.between for end in ends]
    plane = _Plane(x.over([x for x, _ in points]), y.over(heights))
    parts = [*plane.axes(x, y), *(plane.diagonal() if diagonal else ())]
    for index, line in enumerate(lines):
        parts += plane.line(line, y.form, index)
    body = "\n".join([*parts, *_legend(lines)])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f"aria-label={quoteattr(title)}>\n<title>{escape(title)}</title>\n<style>{STYLE}</style>\n"
        f'<text x="{LEFT}" y="22" font-size="15" font-weight="600">{escape(title)}</text>\n{body}\n</svg>\n'
    )


@dataclass(frozen=True)
class _Plane:
    """The ranges (low, high) that the axes span, and where a point of them lies in the picture."""

    x: tuple[float, float]
    y: tuple[float, float]

    def at(self, x: float, y: float) -> tuple[float, float]:
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    def axes(self, x: Axis, y: Axis) -> Iterator[str]:
        for place, name in y.ticks(*self.y):
            _, height = self.at(self.x[0], place)
            yield _stroke((LEFT, height), (WIDTH - RIGHT, height), opacity=0.18)
            yield _text(LEFT - 8, height + 4, name, "end")
        for place, name in x.ticks(*self.x):
            yield _text(self.at(place, self.y[0])[0], HEIGHT - BOTTOM + 18, name, "middle")
        yield _stroke((LEFT, HEIGHT - BOTTOM), (WIDTH - RIGHT, HEIGHT - BOTTOM), opacity=0.6)
        yield _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x.label, "middle")
        middle = (TOP + HEIGHT - BOTTOM) / 2
        yield (
            f'<text transform="translate(16 {middle:.1f}) rotate(-90)" text-anchor="middle">{escape(y.label)}</text>'
        )

    def diagonal(self) -> Iterator[str]:
        low, high = max(self.x[0], self.y[0]), min(self.x[1], self.y[1])
        yield _stroke(self.at(low, low), self.at(high, high), opacity=0.5)

    def line(self, line: Line, form: str, index: int) -> Iterator[str]:
        """The `index`-th line; of two neighbours one has its labels above and the other below."""
        colour, dash = COLOURS[index % len(COLOURS)], DASHES[index % len(DASHES)]
        beside, away = BAR * index, LABEL_BELOW if index % 2 else LABEL_ABOVE
        places = [self.at(*point) for point in line.points]
        for (x, _), (low, high) in zip(line.points, line.between, strict=bool(line.between)):
            (across, bottom), (_, top) = self.at(x, low), self.at(x, high)
            yield (
                f'<line x1="{across + beside:.1f}" y1="{bottom:.1f}" x2="{across + beside:.1f}" y2="{top:.1f}" '
                f'stroke="{colour}" stroke-opacity="0.45" stroke-width="{BAR}"/>'
            )
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        last = len(places) - 1
        for k, ((x, y), (_, value)) in enumerate(zip(places, line.points, strict=True)):
            if last < MOST_DOTTED or k in (0, last):
                yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>'
            if last < MOST_LABELLED or k in (0, last):
                yield _text(x, y + away, form.format(value), "end" if k == last else "start" if k == 0 else "middle")


def _legend(lines: Sequence[Line]) -> Iterator[str]:
    across = float(LEFT)
    for index, line in enumerate(lines):
        colour, dash = COLOURS[index % len(COLOURS)], DASHES[index % len(DASHES)]
        yield (
            f'<line x1="{across:.0f}" y1="40" x2="{across + 24:.0f}" y2="40" stroke="{colour}" stroke-width="2" '
            f'stroke-dasharray="{dash}"/>'
        )
        yield _text(across + 30, 44, line.name, "start")
        across += 54 + 7 * len(line.name)


def _stroke(start: tuple[float, float], end: tuple[float, float], opacity: float) -> str:
    (x1, y1), (x2, y2) = start, end
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="currentColor" stroke-opacity="{opacity}"/>'
    )


def _text(x: float, y: float, words: str, anchor: str) -> str:
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError("a chart's points must be finite numbers")
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
