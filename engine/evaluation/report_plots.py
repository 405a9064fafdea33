"""A report's charts, by the names of their files; one that has nothing to show is not there."""

from __future__ import annotations

from collections.abc import Iterator

from engine.evaluation.report import FULL_PROFILE, LENGTHS, Report
from engine.evaluation.report_verdict import NAMES
from engine.evaluation.svg import Axis, Line, line_chart

COLD_START, SPREAD, CONFIDENCE, LOSS, LEARNING = (
    f"report-{name}.svg" for name in ("cold-start", "diversity", "confidence", "lightgcn", "weights")
)
CURVE_MODELS = ("hybrid", "popularity")
TASTES = {"all": "all later likes", "fresh": "fresh taste"}


def plots(report: Report) -> dict[str, str]:
    """File name → SVG."""
    return dict([*_cold_start(report), *_spread(report), *_confidence(report), *_training(report)])


def _cold_start(report: Report) -> Iterator[tuple[str, str]]:
    measure = f"ndcg@{report.about.at}"
    found = [
        reading
        for known in LENGTHS
        if (reading := report.reading(known, "all")) and all(name in reading.models for name in CURVE_MODELS)
    ]
    if not found:
        return
    lines = []
    for name in CURVE_MODELS:
        values = [reading.models[name][measure] for reading in found]
        points = [(float(place), value.mean) for place, value in enumerate(values)]
        lines.append(Line(NAMES[name], points, [(value.low, value.high) for value in values]))
    x = Axis("ratings that people bring", names=[reading.known for reading in found])
    y = Axis(f"NDCG@{report.about.at}, all later likes", low=0.0)
    yield COLD_START, line_chart("How much a few ratings are worth", x, y, lines)


def _spread(report: Report) -> Iterator[tuple[str, str]]:
    points = {
        words: [
            (point.content.mean, point.ndcg.mean) for point in report.spread if point.truth == truth and point.content
        ]
        for truth, words in TASTES.items()
    }
    lines = [Line(words, theirs) for words, theirs in points.items() if theirs]
    if lines:
        x = Axis("variety of a list: one minus the mean likeness of its films in content")
        title = f"Accuracy and variety, diversity {report.spread[0].diversity:g} to {report.spread[-1].diversity:g}"
        yield SPREAD, line_chart(title, x, Axis(f"NDCG@{report.about.at}", low=0.0), lines)


def _confidence(report: Report) -> Iterator[tuple[str, str]]:
    lines = [
        Line(
            "full profiles" if found.known == FULL_PROFILE else f"{found.known} ratings",
            [(share.predicted, share.found) for share in found.curve],
        )
        for found in report.trust
        if found.curve
    ]
    if lines:
        x, y = (Axis(words, "{:.0%}", 0.0, 1.0) for words in ("share of likes foreseen", "share of likes found"))
        yield CONFIDENCE, line_chart("Confidence and what came of it", x, y, lines, diagonal=True)


def _training(report: Report) -> Iterator[tuple[str, str]]:
    for name, title, rows, across, up, label in (
        (LOSS, "LightGCN learns", report.loss, "epoch", "loss", "mean loss"),
        (LEARNING, "The weights learn", report.learning, "rounds", "ndcg", "NDCG@10 of the people learned from"),
    ):
        if len(rows) > 1:
            line = Line(label, [(row[across], row[up]) for row in rows])
            yield name, line_chart(title, Axis(across, "{:.0f}"), Axis(label), [line])
