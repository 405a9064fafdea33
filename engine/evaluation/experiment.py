"""Models measured side by side on the same people: fitted fold after fold, a value a person for everything."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import InputError
from engine.evaluation.breadth import Films, breadth
from engine.evaluation.folds import Folds, Situations
from engine.evaluation.memory import peak_mb, reset_peak
from engine.evaluation.metrics import NO_FILM, accuracy
from engine.models.base import Chooser, Scorer
from engine.progress import CancelToken, Progress, Step, silent

Reading = tuple[str, str]
"""What people bring, and how their truth is read: ("80%", "fresh")."""
Values = Mapping[str, NDArray[np.float64]]
"""measure → a value a person."""

CHOSEN = "best baseline"
"""Stands in the findings for the baseline that was named in each fold beforehand, on people outside it."""


@dataclass(frozen=True)
class Contender:
    """A model that takes part, made anew for every fit. `baseline`: one of those that ours have to be better than."""

    name: str
    make: Callable[[], Scorer]
    baseline: bool = True


@dataclass
class Findings:
    """Everything measured; people stand in the same order for every model.

    values       reading → model → measure → float64 [people]; readings in which nobody has positives are left out
    chosen       a fold: reading → the baseline named for it
    validation   a fold: reading → baseline → mean NDCG on the people it was named on
    shown        what people bring → model → bool [n_items]: films that stand in anybody's list
    fit_seconds, peak_mb   model → a number a fold; no memory where it cannot be known
    choices      model → what it chose for itself in each fold, of those that do (`models.base.Chooser`)
    A fold in which nobody has anything to find is passed over, and stands in none of these.
    """

    values: dict[Reading, dict[str, Values]] = field(default_factory=dict)
    chosen: list[dict[Reading, str]] = field(default_factory=list)
    validation: list[dict[Reading, dict[str, float]]] = field(default_factory=list)
    shown: dict[str, dict[str, NDArray[np.bool_]]] = field(default_factory=lambda: defaultdict(dict))
    fit_seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    peak_mb: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    choices: dict[str, list[Mapping[str, Any]]] = field(default_factory=lambda: defaultdict(list))


def experiment(
    folds: Folds,
    contenders: Sequence[Contender],
    films: Films,
    at: int,
    *,
    choose: bool,
    progress: Progress,
    cancel: CancelToken,
) -> Findings:
    """Fits every contender in every fold and ranks for everybody asked there.

    With `choose` the baselines are fitted and ranked beforehand on each fold's validation people, and the best by
    NDCG is named for each reading (the first baseline where nobody can be asked): CHOSEN in the findings.
    Raises `InputError` when nobody has anything to find.
    """
    baselines = [contender for contender in contenders if contender.baseline] if choose else []
    work = _Work(progress, folds.count * len(contenders))
    findings, measured = Findings(), list[dict[str, dict[Reading, Values]]]()
    for index in range(folds.count):
        work.place = f", fold {index + 1} of {folds.count}" if folds.count > 1 else ""
        if not any(split.truth.nnz for split in folds.fold(index).values()):
            work.pass_over(len(contenders))
            continue
        if baselines:
            findings.validation.append(_validate(folds.validations(index), baselines, at, work, cancel))
        situations = folds.fold(index)  # made anew, so that it is not in memory beside the others
        measured.append({c.name: _take_part(c, situations, films, at, findings, work, cancel) for c in contenders})
        if baselines:
            readings = measured[-1][baselines[0].name]
            chosen = {r: _best(findings.validation[-1].get(r, {}), baselines[0].name) for r in readings}
            measured[-1][CHOSEN] = {reading: measured[-1][name][reading] for reading, name in chosen.items()}
            findings.chosen.append(chosen)
    if not measured:
        raise InputError("Nobody who is asked has a film to find: no later rating is 4 or more.")
    findings.values = _together(measured)
    return findings


def _validate(
    validations: Iterable[Situations], baselines: Sequence[Contender], at: int, work: _Work, cancel: CancelToken
) -> dict[Reading, dict[str, float]]:
    """Mean NDCG of every baseline, for the readings in which some of the people have positives."""
    found: dict[Reading, dict[str, list[NDArray[np.float64]]]] = defaultdict(lambda: defaultdict(list))
    for situations in validations:
        for baseline in baselines:
            scorer = _fitted(baseline, situations, work.choosing(baseline.name), cancel)
            for label, split in situations.items():
                lists = split.rank(scorer, at, silent, cancel)
                for name, rows, truth in split.findable():
                    if len(rows):
                        found[label, name][baseline.name].append(accuracy(lists[rows], truth)[f"ndcg@{at}"])
    return {
        reading: {name: float(np.concatenate(parts).mean()) for name, parts in models.items()}
        for reading, models in found.items()
    }


def _take_part(
    contender: Contender,
    situations: Situations,
    films: Films,
    at: int,
    findings: Findings,
    work: _Work,
    cancel: CancelToken,
) -> dict[Reading, Values]:
    """One contender in one fold: its values, and in `findings` what it took and showed."""
    fitting, measuring = work.next(contender.name)
    reset_peak()
    started = time.perf_counter()
    scorer = _fitted(contender, situations, fitting, cancel)
    findings.fit_seconds[contender.name].append(time.perf_counter() - started)
    if isinstance(scorer, Chooser):
        findings.choices[contender.name].append(scorer.choices())
    values: dict[Reading, Values] = {}
    for label, split in situations.items():
        lists = split.rank(scorer, at, measuring, cancel)
        broad = breadth(lists, split.train, films)
        for name, rows, truth in split.findable():
            taken = {measure: column[rows] for measure, column in broad.items()}
            values[label, name] = {**accuracy(lists[rows], truth), **taken}
        shown = findings.shown[label].setdefault(contender.name, np.zeros(split.train.n_items, np.bool_))
        shown[lists[lists != NO_FILM]] = True
    peak = peak_mb()
    findings.peak_mb[contender.name] += [] if peak is None else [peak]
    return values


def _fitted(contender: Contender, situations: Situations, progress: Progress, cancel: CancelToken) -> Scorer:
    cancel.check()
    scorer = contender.make()
    scorer.fit(next(iter(situations.values())).train, progress, cancel)
    return scorer


def _best(ndcg: Mapping[str, float], otherwise: str) -> str:
    return max(ndcg, key=ndcg.__getitem__) if ndcg else otherwise


def _together(measured: Sequence[Mapping[str, Mapping[Reading, Values]]]) -> dict[Reading, dict[str, Values]]:
    """The folds' people one after the other."""
    together: dict[Reading, dict[str, Values]] = {}
    for name, first in measured[0].items():
        for reading, values in first.items():
            joined = {
                measure: np.concatenate([fold[name][reading][measure] for fold in measured]) for measure in values
            }
            if any(len(column) for column in joined.values()):
                together.setdefault(reading, {})[name] = joined
    return together


class _Work:
    """How far an experiment is: `total` equal pieces, one a contender's fit and ranking in a fold."""

    FITTING = 0.8

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._begun, self._furthest = progress, total, 0, 0.0
        self.place = ""

    def next(self, name: str) -> tuple[Progress, Progress]:
        """Begins a piece: where fitting reports to, and where measuring does."""
        first = self._begun
        self._begun += 1
        return self._part(name, first, self.FITTING), self._part(name, first + self.FITTING, 1 - self.FITTING)

    def pass_over(self, pieces: int) -> None:
        """So many pieces are not done."""
        self._begun += pieces

    def choosing(self, name: str) -> Progress:
        """Where fits report to that only help to choose: they say what is done, and are no piece of the whole."""
        return self._part(f"choosing, {name}", self._begun, 0.0)

    def _part(self, name: str, first: float, share: float) -> Progress:
        stage = f"{name}{self.place}"

        def report(step: Step) -> None:
            # A part may begin anew, as measuring does for every length of history; the whole never falls.
            self._furthest = max(self._furthest, (first + share * step.fraction) / self._total)
            self._progress(Step(f"{stage}: {step.stage}", self._furthest, step.figures))

        return report
