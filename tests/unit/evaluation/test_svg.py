"""Charts are whole documents whose points lie where their values say."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from engine.evaluation.svg import (
    BOTTOM,
    HEIGHT,
    LEFT,
    MOST_DOTTED,
    MOST_LABELLED,
    RIGHT,
    TOP,
    WIDTH,
    Axis,
    Line,
    line_chart,
)

SVG = "{http://www.w3.org/2000/svg}"
X, Y = Axis("people", "{:.0f}"), Axis("NDCG", "{:.2f}", low=0.0)


def drawn(*lines: Line, x: Axis = X, y: Axis = Y, diagonal: bool = False) -> ElementTree.Element:
    return ElementTree.fromstring(line_chart("A chart", x, y, lines, diagonal=diagonal))


def circles(chart: ElementTree.Element) -> list[tuple[float, float]]:
    return [(float(dot.attrib["cx"]), float(dot.attrib["cy"])) for dot in chart.iter(f"{SVG}circle")]


def texts(chart: ElementTree.Element) -> list[str]:
    return ["".join(text.itertext()) for text in chart.iter(f"{SVG}text")]


def test_points_lie_in_proportion_between_the_axes() -> None:
    chart = drawn(Line("a", [(0.0, 0.0), (5.0, 2.0), (10.0, 1.0)]))
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM
    expected = [(LEFT, bottom), ((LEFT + right) / 2, TOP), (right, (TOP + bottom) / 2)]
    assert circles(chart) == [pytest.approx(place, abs=0.06) for place in expected]


def test_every_point_of_a_short_line_has_its_value_and_a_long_one_its_ends() -> None:
    short = drawn(Line("a", [(float(k), 0.11 * k) for k in range(1, 5)]))
    assert {"0.11", "0.22", "0.33", "0.44"} <= set(texts(short))
    long = drawn(Line("a", [(k / 10, 1.13 + 1.1 * k) for k in range(MOST_LABELLED + 1)]), x=Axis("x", "{:.1f}"))
    assert len(circles(long)) == MOST_LABELLED + 1
    assert {"1.13", f"{1.13 + 1.1 * MOST_LABELLED:.2f}"} <= set(texts(long))
    assert "2.23" not in texts(long)
    assert len(circles(drawn(Line("a", [(float(k), 1.0) for k in range(MOST_DOTTED + 1)])))) == 2


@pytest.mark.parametrize(
    ("axis", "values", "ends", "written"),
    [
        (Axis("a"), [0.206, 0.2083], (0.206, 0.209), ["0.206", "0.207", "0.208", "0.209"]),
        (Axis("a", low=0.0), [0.41, 0.476], (0.0, 0.5), ["0.000", "0.100", "0.200", "0.300", "0.400", "0.500"]),
        (Axis("a", "{:.0f}"), [0.0, 14.0], (0.0, 15.0), ["0", "5", "10", "15"]),
        (Axis("a", "{:.0f}"), [1.0, 3.0], (1.0, 3.0), ["1", "2", "3"]),
        (Axis("a", "{:.0f}"), [1.0, 100.0], (0.0, 100.0), ["0", "20", "40", "60", "80", "100"]),
        (Axis("a", "{:.0%}", 0.0, 1.0), [0.3], (0.0, 1.0), ["0%", "20%", "40%", "60%", "80%", "100%"]),
        (Axis("a", "{:.0f}"), [7.0], (6.0, 8.0), ["6", "7", "8"]),
        (Axis("a"), [-0.02, 0.031], (-0.02, 0.04), ["-0.020", "0.000", "0.020", "0.040"]),
    ],
)
def test_axes_are_marked_at_round_numbers_that_stand_where_they_are_written(
    axis: Axis, values: list[float], ends: tuple[float, float], written: list[str]
) -> None:
    low, high = axis.over(values)
    assert (low, high) == (pytest.approx(ends[0], abs=1e-9), pytest.approx(ends[1], abs=1e-9))
    ticks = axis.ticks(low, high)
    assert [name for _, name in ticks] == written
    for place, name in ticks:
        assert place == pytest.approx(float(name.rstrip("%")) / (100 if name.endswith("%") else 1), abs=1e-9)


@pytest.mark.parametrize("scale", [1e-6, 1e-3, 0.7, 1.0, 12.0, 1e5])
def test_marks_are_few_and_within_the_axis(scale: float) -> None:
    for high in (1.0, 1.3, 2.0, 3.7, 4.9, 7.2, 9.99):
        axis = Axis("a", "{:.9f}")
        ends = axis.over([0.11 * scale, high * scale])
        places = [place for place, _ in axis.ticks(*ends)]
        assert 3 <= len(places) <= 8
        assert ends[0] - 1e-12 <= places[0] < places[-1] <= ends[1] * (1 + 1e-12)


def test_titles_and_names_are_text_and_never_markup() -> None:
    chart = ElementTree.fromstring(line_chart('<b>"&', Axis("a<b"), Axis("c&d"), [Line("<x>", [(0.0, 1.0)])]))
    assert chart.attrib["aria-label"] == '<b>"&'
    assert {'<b>"&', "a<b", "c&d", "<x>"} <= set(texts(chart))


def test_what_is_written_follows_the_readers_colours() -> None:
    text = line_chart("A", X, Y, [Line("a", [(0.0, 1.0), (1.0, 2.0)])])
    assert "fill:currentColor" in text
    assert "prefers-color-scheme:dark" in text


def test_intervals_stand_as_bars_around_their_points() -> None:
    chart = drawn(Line("a", [(0.0, 1.0), (1.0, 3.0)], [(0.5, 2.0), (2.0, 4.0)]))
    bars = [line for line in chart.iter(f"{SVG}line") if line.attrib.get("stroke-opacity") == "0.45"]
    assert len(bars) == 2
    for bar, (_, height) in zip(bars, circles(chart), strict=True):
        assert float(bar.attrib["y2"]) < height < float(bar.attrib["y1"])


def test_the_diagonal_joins_equal_values() -> None:
    square = Axis("foreseen", "{:.0%}", 0.0, 1.0)
    chart = drawn(Line("a", [(0.2, 0.4)]), x=square, y=square, diagonal=True)
    ends = {"x1": f"{LEFT:.1f}", "y1": f"{HEIGHT - BOTTOM:.1f}", "x2": f"{WIDTH - RIGHT:.1f}", "y2": f"{TOP:.1f}"}
    assert any(ends.items() <= line.attrib.items() for line in chart.iter(f"{SVG}line"))


def test_one_point_and_equal_values_have_a_place_too() -> None:
    assert len(circles(drawn(Line("a", [(3.0, 0.0), (3.0, 0.0)])))) == 2


@pytest.mark.parametrize("points", [[], [(float("nan"), 1.0)], [(0.0, float("inf"))]])
def test_no_points_and_no_numbers_are_refused(points: list[tuple[float, float]]) -> None:
    with pytest.raises(ValueError, match=r"point"):
        drawn(Line("a", points))
