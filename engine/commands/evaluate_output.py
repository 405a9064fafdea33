"""What `evaluate` says: one JSON document for programs, tables for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.evaluation.bootstrap import Interval
    from engine.evaluation.compare import Comparison
    from engine.evaluation.experiment import Findings, Reading

MEASURES = {
    "recall": ("Recall", "{:.4f}"),
    "hit": ("Hit", "{:.3f}"),
    "novelty": ("novelty", "{:.2f}"),
    "diversity": ("diversity", "{:.3f}"),
    "year": ("year", "{:.0f}"),
}
"""What the tables show beside NDCG, and how; the document has everything."""
GIVEN_FACTS = {
    "unknown_people": "People unknown to the first part, left out",
    "unknown_films": "Films unknown to the first part, which nobody can find",
    "known_pairs": "Pairs to find that stand in both parts, which nobody can find either",
}


def document(
    protocol: Mapping[str, Any],
    findings: Findings,
    comparisons: Mapping[Reading, Comparison],
    coverage: Mapping[str, Mapping[str, float]],
) -> dict[str, Any]:
    """`models` has the first length of history, all later likes; `readings` has everything; `choices` what models
    chose for themselves in each fold: the hybrid's weights and the learning curve that led to them."""
    first = next(iter(comparisons))
    models = {
        name: {
            **_plain(comparisons[first].models[name]),
            f"coverage@{protocol['at']}": coverage[first[0]][name],
            "fit_seconds": round(_mean(seconds), 2),
            "peak_mb": max(findings.peak_mb[name], default=None),
        }
        for name, seconds in findings.fit_seconds.items()
    }
    readings = [
        {
            "known": known,
            "truth": truth,
            "people": compared.people,
            "models": {name: _plain(measures) for name, measures in compared.models.items()},
            "coverage": coverage[known],
            "differences": {
                against: {name: _plain(measures) for name, measures in rows.items()}
                for against, rows in compared.differences.items()
            },
            "baseline": _choice(findings, (known, truth)),
        }
        for (known, truth), compared in comparisons.items()
    ]
    choices = {name: list(folds) for name, folds in findings.choices.items()}
    return {"models": models, "protocol": dict(protocol), "readings": readings, "choices": choices}


def report(
    protocol: Mapping[str, Any],
    findings: Findings,
    comparisons: Mapping[Reading, Comparison],
    coverage: Mapping[str, Mapping[str, float]],
) -> str:
    """Everything for people, a block a reading, then the curve over lengths of history, then time and memory."""
    at = protocol["at"]
    blocks = [_summary(protocol)]
    blocks += [
        _reading(reading, compared, coverage[reading[0]], findings, at) for reading, compared in comparisons.items()
    ]
    blocks += [curve for truth in ("all", "fresh") if (curve := _curve(truth, comparisons, at))]
    blocks.append(_resources(findings))
    return "\n\n".join(blocks)


def _plain(measures: Mapping[str, Interval]) -> dict[str, dict[str, float]]:
    return {name: asdict(value) for name, value in measures.items()}


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers)


def _choice(findings: Findings, reading: Reading) -> dict[str, Any] | None:
    """Which baseline each fold named for this reading, and what it was named on."""
    if not findings.chosen:
        return None
    return {
        "chosen": [fold[reading] for fold in findings.chosen],
        "validation_ndcg": [fold.get(reading, {}) for fold in findings.validation],
    }


def _summary(protocol: Mapping[str, Any]) -> str:
    name = protocol["name"]
    if name == "new users":
        return (
            f"New users: {protocol['viewers']:,} viewers in {protocol['folds']} folds, each asked once, "
            f"{protocol['ratings']:,} ratings of {protocol['films']:,} films."
        )
    if name == "temporal":
        cut = datetime.fromtimestamp(protocol["cut"], UTC)
        return (
            f"Temporal: models know what {protocol['viewers']:,} viewers rated before {cut:%Y-%m-%d %H:%M} UTC; "
            f"{protocol['people']:,} of them have later likes to find among {protocol['films']:,} films; "
            f"{protocol['unknown_people']:,} who came later are left out."
        )
    text = (
        f"Given split: {protocol['train_pairs']:,} pairs of {protocol['viewers']:,} viewers to learn from, "
        f"{protocol['test_pairs']:,} of {protocol['people']:,} to find among {protocol['films']:,} films."
    )
    for fact, what in GIVEN_FACTS.items():
        text += f" {what}: {protocol[fact]:,}." if protocol[fact] else ""
    return text


def _reading(reading: Reading, compared: Comparison, coverage: Mapping[str, float], findings: Findings, at: int) -> str:
    """NDCG with its interval, the other measures, and the differences of NDCG to each yardstick."""
    known, truth = reading
    what = "all later likes" if truth == "all" else "fresh taste: likes rated a day or more after the last film known"
    title = f"Known: {known}. To find: {what}. {_people(compared.people)}.{_named(reading, findings)}"
    ndcg = f"ndcg@{at}"
    columns: dict[str, dict[str, str]] = {f"NDCG@{at}": {}}
    for name, measures in compared.models.items():
        columns[f"NDCG@{at}"][name] = _with_interval(measures[ndcg], "{:.4f}")
        for key, (heading, form) in MEASURES.items():
            if f"{key}@{at}" in measures:
                columns.setdefault(heading, {})[name] = form.format(measures[f"{key}@{at}"].mean)
        if name in coverage:
            columns.setdefault("coverage", {})[name] = f"{coverage[name]:.3f}"
    for against, rows in compared.differences.items():
        columns[f"NDCG − {against}"] = {
            name: _with_interval(measures[ndcg], "{:+.4f}") for name, measures in rows.items()
        }
    return f"{title}\n{_table(list(compared.models), columns)}"


def _people(count: int) -> str:
    from engine.evaluation.report import ENOUGH_PEOPLE

    people = f"{count:,} {'person' if count == 1 else 'people'}"
    return people if count >= ENOUGH_PEOPLE else f"{people}, too few to tell which model is better"


def _named(reading: Reading, findings: Findings) -> str:
    """The baseline that was named in each fold, if any was."""
    if not findings.chosen:
        return ""
    votes = Counter(fold[reading] for fold in findings.chosen).most_common()
    named = ", ".join(
        name if len(votes) == 1 else f"{name} ({count} of {len(findings.chosen)} folds)" for name, count in votes
    )
    if not any(fold.get(reading) for fold in findings.validation):
        return f" Best baseline: {named}, the first of them, as there were no others to name it on."
    return f" Best baseline, named beforehand on others: {named}."


def _curve(truth: str, comparisons: Mapping[Reading, Comparison], at: int) -> str:
    """NDCG of every model by how much people bring; empty where there is one length only."""
    lengths = {known: compared for (known, reading), compared in comparisons.items() if reading == truth}
    if len(lengths) < 2:
        return ""
    names = list(next(iter(lengths.values())).models)
    columns = {
        known: {name: f"{measures[f'ndcg@{at}'].mean:.4f}" for name, measures in compared.models.items()}
        for known, compared in lengths.items()
    }
    what = "all later likes" if truth == "all" else "fresh taste"
    return f"NDCG@{at} by how much people bring, {what}\n{_table(names, columns)}"


def _resources(findings: Findings) -> str:
    columns = {
        "fit, each": {name: f"{_mean(seconds):.1f} s" for name, seconds in findings.fit_seconds.items()},
        "process at its peak": {name: f"{max(peaks):,} MB" for name, peaks in findings.peak_mb.items() if peaks},
    }
    return _table(list(findings.fit_seconds), columns)


def _with_interval(value: Interval, form: str) -> str:
    return f"{form.format(value.mean)} ({form.format(value.low)} … {form.format(value.high)})"


def _table(rows: Sequence[str], columns: Mapping[str, Mapping[str, str]]) -> str:
    """Aligned on the right; empty where a column has nothing for a row."""
    first = max(len(name) for name in rows)
    widths = {heading: max(len(heading), *map(len, cells.values()), 1) for heading, cells in columns.items()}
    lines = [" " * first + "".join(f"  {heading:>{width}}" for heading, width in widths.items())]
    for name in rows:
        cells = (f"  {columns[heading].get(name, ''):>{width}}" for heading, width in widths.items())
        lines.append(f"{name:<{first}}{''.join(cells)}".rstrip())
    return "\n".join(lines)
