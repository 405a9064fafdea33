"""A report for people: `report.md` with its charts, written from the same figures as `report.json`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from engine.evaluation.bootstrap import Interval
from engine.evaluation.report import FULL_PROFILE, LENGTHS, OURS, ColdFilms, GenomeTrial, Reading, Report, Trust
from engine.evaluation.report_plots import COLD_START, CONFIDENCE, LEARNING, LOSS, SPREAD, plots
from engine.evaluation.report_verdict import NAMES, SITUATIONS, TASTES, standing, verdict
from engine.text import clean

REPORT, PAGE = "report.json", "report.md"
MEASURES: tuple[tuple[str, str, str], ...] = (
    ("recall", "Recall", "{:.4f}"),
    ("precision", "Precision", "{:.4f}"),
    ("mrr", "MRR", "{:.4f}"),
    ("hit", "hit rate", "{:.4f}"),
    ("novelty", "novelty (bits)", "{:.2f}"),
    ("diversity", "variety (genres)", "{:.3f}"),
    ("year", "median year", "{:.0f}"),
)
LEGEND = (
    "NDCG counts how many of a list's films were liked later, the upper places more; 1 is a perfect list. "
    "Recall: share of the later likes that stand in the list. Precision: share of the list that was liked. "
    "MRR: one over the place of the first hit. Hit rate: share of people with at least one hit. "
    "Novelty: how little known the films are. Variety: one minus the mean likeness of a list's films. "
    "Coverage: share of all films that stand in anybody's list. "
    "The best of the others is the best on these very people, which flatters it a little. "
    "In parentheses 95 % bootstrap intervals over people; where a difference's interval holds 0, it proves nothing."
)
LONGEST_NAME = 200
PLACINGS = {"graph": "content, in LightGCN's space", "content": "the likes nearest in content", "random": "chance"}
TERMS = {
    "lightgcn": "LightGCN",
    "ease": "EASE",
    "content": "texts and genres",
    "ease_year": "EASE, likes fading by half in a year",
    "ease_month": "EASE, likes fading by half in a month",
    "likes": "all likes a film has",
    "trend": "its likes of late",
}
COLD_MEASURES = ("recall@20", "ndcg@10", "percentile")


def report_files(report: Report) -> dict[str, str]:
    """File name → text of everything that a bundle keeps of its report."""
    sentences, charts = verdict(report), plots(report)
    document = json.dumps(report.document(sentences), indent=1, ensure_ascii=False, allow_nan=False)
    return {REPORT: document + "\n", PAGE: page(report, sentences, charts), **charts}


def page(report: Report, sentences: Sequence[str], charts: Mapping[str, str]) -> str:
    """The whole document in Markdown; `charts` says which files there are to show."""
    blocks = [
        f"# How good is {_plain(report.about.name)}?",
        "\n".join(f"- {sentence}" for sentence in sentences),
        _about(report),
        "## Beside every other model",
        LEGEND,
        *(_table(reading, title, report) for reading, title in _sections(report)),
        *_skipped(report),
        *_section("Cold start", _cold_start(report), COLD_START, charts),
        "## Films that nobody has rated",
        _cold_films(report.cold_films),
        *(("## The tag genome", _genome(report.genome)) if report.genome else ()),
        *_section("Accuracy and variety", _spread(report), SPREAD, charts),
        *_section("Confidence", [part for found in report.trust for part in _trust(found)], CONFIDENCE, charts),
        *_section("LightGCN's training", _loss(report), LOSS, charts),
        *_section("The blend's weights", _weights(report), LEARNING, charts),
        "## Time",
        _rows(("stage", "processor seconds"), [(name, f"{value:.1f}") for name, value in report.seconds.items()]),
    ]
    return "\n\n".join(blocks) + "\n"


def _about(report: Report) -> str:
    about = report.about
    return (
        f"Learned from {about.learned_from:,} {'simulated' if about.simulated else 'real'} viewers of "
        f"{_plain(about.source)} ({about.ratings:,} ratings of {about.films:,} films in all), preset {about.preset}, "
        f"seed {about.seed}, on {about.device}. Weights and confidence were chosen on {about.chosen_on:,} others. The "
        f"figures are of {about.asked:,} more people, to whom nothing was fitted: their earlier ratings are folded in, "
        f"all films they had not rated are ranked, and what they rated 4★ or more afterwards is to be found. “Fresh "
        f"taste” counts only what they rated at least a day later: people rate dozens of films in one sitting, and "
        f"guessing the page they were on is no merit. Film texts are the catalogue's, with the tags that anybody gave "
        f"to a film. The sealed model was then fitted again on everyone."
    )


def _sections(report: Report) -> Iterator[tuple[Reading, str]]:
    for known, situation in SITUATIONS:
        for truth, taste in TASTES:
            if reading := report.reading(known, truth):
                yield reading, f"### {situation}, {taste}: {reading.people:,} people"


def _table(reading: Reading, title: str, report: Report) -> str:
    at = report.about.at
    ndcg = f"ndcg@{at}"
    shown = [found for found in MEASURES if any(f"{found[0]}@{at}" in values for values in reading.models.values())]
    header = (f"top {at}", "NDCG", f"{NAMES[OURS]} − it, NDCG", "", *(name for _, name, _ in shown), "coverage")
    rows = []
    for name, values in reading.models.items():
        ahead = reading.ahead.get(name, {}).get(ndcg)
        cells = [form.format(values[f"{key}@{at}"].mean) if f"{key}@{at}" in values else "–" for key, _, form in shown]
        rows.append(
            (
                f"**{NAMES[name]}**" if name == OURS else NAMES.get(name, name),
                _with_interval(values[ndcg], "{:.4f}"),
                _with_interval(ahead, "{:+.4f}") if ahead else "",
                standing(ahead, reading.people) if ahead else "",
                *cells,
                f"{reading.coverage[name]:.4f}",
            )
        )
    return f"{title}\n\n{_rows(header, rows)}"


def _skipped(report: Report) -> Iterator[str]:
    alike: dict[str, list[str]] = defaultdict(list)
    for name, why in report.skipped.items():
        alike[why].append(NAMES.get(name, name))
    if alike:
        yield "Left out: " + "; ".join(f"{', '.join(names)} ({why})" for why, names in alike.items()) + "."


def _section(title: str, parts: Sequence[str], chart: str, charts: Mapping[str, str]) -> Iterator[str]:
    if parts:
        yield f"## {title}"
        yield from parts
        if chart in charts:
            yield f"![{title}]({chart})"


def _cold_start(report: Report) -> list[str]:
    measure = f"ndcg@{report.about.at}"
    rows = []
    for truth, taste in TASTES:
        for known in LENGTHS:
            reading = report.reading(known, truth)
            if reading and "popularity" in reading.ahead:
                ours, theirs = (reading.models[name][measure] for name in (OURS, "popularity"))
                ahead = reading.ahead["popularity"][measure]
                figures = (_with_interval(ours, "{:.4f}"), _with_interval(theirs, "{:.4f}"))
                rows.append((known, taste, f"{reading.people:,}", *figures, _with_interval(ahead, "{:+.4f}")))
    header = ("ratings brought", "to find", "people", NAMES[OURS], NAMES["popularity"], "difference")
    return [f"NDCG@{report.about.at} of people who bring few ratings.", _rows(header, rows)] if rows else []


def _cold_films(found: ColdFilms | str) -> str:
    if isinstance(found, str):
        return f"Not measured: {found}"
    rows = []
    for name, words in PLACINGS.items():
        ahead = found.differences.get(name, {})
        figures = (found.models[name][measure] for measure in COLD_MEASURES)
        rows.append(
            (
                words,
                *(_with_interval(value, "{:.4f}") for value in figures),
                _with_interval(ahead["ndcg@10"], "{:+.4f}") if ahead else "",
            )
        )
    header = ("placed by", "recall@20", "NDCG@10", "percentile among all films", "NDCG, first − it")
    return (
        f"All ratings of {found.films:,} films were hidden, as if they were new; {found.people:,} people later liked "
        f"some of them, {found.likes:,} likes in all. How well these stand among the hidden films, and among all:\n\n"
        f"{_rows(header, rows)}\n\n"
        f"The hidden films are {found.listed:.2%} of these people's first 20 and {found.liked:.2%} of what they later "
        f"liked. While the first is not above the second, films nobody has rated push no known one aside."
    )


def _genome(found: GenomeTrial) -> str:
    gain = _with_interval(found.gain, "{:+.4f}")
    return (
        f"Of {found.films:,} films the tag genome says how much each of its tags suits them. By content alone, for "
        f"{found.people:,} people on whom things were chosen, NDCG@10 is {_with_interval(found.without, '{:.4f}')} "
        f"without it and {_with_interval(found.having, '{:.4f}')} with it, a gain of {gain}: "
        + ("it is part of the films' vectors." if found.used else "not surely above zero, so it is left out.")
    )


def _spread(report: Report) -> list[str]:
    rows = [
        (
            f"{point.diversity:g}{' (default)' if point.diversity == report.default_diversity else ''}",
            dict(TASTES)[truth],
            _with_interval(point.ndcg, "{:.4f}"),
            _with_interval(point.cost, "{:+.4f}"),
            f"{point.genres.mean:.3f}" if point.genres else "–",
            f"{point.content.mean:.3f}" if point.content else "–",
        )
        for truth in ("all", "fresh")
        for point in report.spread
        if point.truth == truth
    ]
    header = ("diversity", "to find", f"NDCG@{report.about.at}", "NDCG lost", "variety in genres", "in content")
    text = "Lists of full profiles, spread by maximal marginal relevance so that their films are not all alike."
    return [text, _rows(header, rows)] if rows else []


def _trust(found: Trust) -> Iterator[str]:
    who = "full profiles" if found.known == FULL_PROFILE else f"{found.known} ratings"
    if found.ece is None:
        yield f"**People with {who}**: nobody who was asked rated anything later, so there is nothing to check."
        return
    auc = "all outcomes are alike, so there is nothing to tell apart" if found.auc is None else f"AUC {found.auc:.4f}"
    yield (
        f"**People with {who}**: {found.ratings:,} later ratings of {found.people:,} people; expected calibration "
        f"error {found.ece:.4f}, {auc}."
    )
    header = ("", "ratings", "likes foreseen", "likes found")
    shares = [*found.words, *found.curve]
    yield _rows(header, [(s.name, f"{s.count:,}", f"{s.predicted:.1%}", f"{s.found:.1%}") for s in shares])


def _loss(report: Report) -> list[str]:
    if not report.loss:
        return []
    first, last = report.loss[0], report.loss[-1]
    return [f"{len(report.loss)} epochs; the loss went from {first['loss']:.4f} to {last['loss']:.4f}."]


def _weights(report: Report) -> list[str]:
    core, cold = report.weights["core"], report.weights["cold"]
    rows = [(TERMS.get(term, term), f"{core[term]:.4f}", f"{cold[term]:.4f}") for term in core]
    text = (
        "Learned from people who were not asked: what each term counts for somebody of whom much is known, and for "
        f"somebody new; the latter fades by half every {report.weights['cold_half_count']:g} ratings."
    )
    return [text, _rows(("term", "known", "new"), rows)]


def _rows(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] + ["--:"] * (len(header) - 1), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _with_interval(value: Interval, form: str) -> str:
    return f"{form.format(value.mean)} ({form.format(value.low)} … {form.format(value.high)})"


def _plain(text: str) -> str:
    """A name from outside, which must not be read as Markdown."""
    return "".join(f"\\{c}" if c in r"\`*_{}[]<>()#+!|~" else c for c in clean(text, LONGEST_NAME))
