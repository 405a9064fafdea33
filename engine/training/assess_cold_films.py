"""How well films that nobody has rated are placed: measured on films whose ratings were hidden, for new people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation.bootstrap import Interval, intervals
from engine.evaluation.metrics import accuracy, top
from engine.evaluation.protocols import new_users
from engine.language import tr
from engine.models.base import People
from engine.models.content import Content
from engine.progress import CancelToken, Progress, Step
from engine.serving.history import LIKED
from engine.training.cold_films import graph_space
from engine.training.content import with_genome
from engine.training.fit import settings_for
from engine.training.lightgcn import LightGCN
from engine.training.presets import Preset

PARTS = 5
"""A fifth of the people is asked in a round, and everyone once in five."""
WELL_RATED, HIDDEN_SHARE = 20, 0.1
"""Of the films with so many ratings such a share is hidden in a round."""
FEWEST_HIDDEN, FEWEST_PEOPLE, MOST_PEOPLE = 21, 10, 200
"""To rank twenty films or fewer is no task, and of less than ten people nothing can be said; more than 200 a round
are not asked."""
FOLDED = 0.5
"""The share of their ratings that people bring: with a full profile too few likes of hidden films would come later."""
LIST, SHORT_LIST = 20, 10
PEOPLE_AT_ONCE = 32

Scores = NDArray[np.float32]
Values = dict[tuple[str, str], NDArray[np.float64]]


@dataclass(frozen=True)
class ColdFilmFigures:
    """What `measure_cold_films` found.

    rounds, films   rounds, and how many films were hidden in each
    people, likes   who was asked, and how many later likes of hidden films they had
    models          "graph" (as the app places them), "content" (mean cosine to the three nearest likes), "random" →
                    recall@20 and ndcg@10 among the hidden films only; `percentile` (0–1, 1 the best) of what was
                    liked among all films that the person had not met, and of the rest of the hidden films: content
                    can also tell what is widely liked, and only the difference is the person's own taste
    differences     model → measure → graph − model, person by person
    listed, liked   the share of hidden films in the first 20 of all films by "graph", and in the later likes of those
                    asked: while the first is not above the second, films nobody rated push no known one aside
    """

    rounds: int
    films: int
    people: int
    likes: int
    models: dict[str, dict[str, Interval]]
    differences: dict[str, dict[str, Interval]]
    listed: float
    liked: float


def measure_cold_films(
    data: Interactions,
    content: NDArray[np.float16],
    preset: Preset,
    *,
    seed: int,
    device: str,
    progress: Progress,
    cancel: CancelToken,
    rounds: int = PARTS,
    genome: NDArray[np.float16] | None = None,
) -> ColdFilmFigures:
    """In each of `rounds` (1–5) LightGCN is fitted without a fifth of the people and without a tenth of the well rated
    films; those people bring the earlier half of their ratings and should find the hidden films they liked later.

    `content` [n_items, c] are the films' unit vectors. With `genome` [n_items, d] the models know the tag genome too,
    but not that of the hidden films: a film without ratings has none. Raises `InputError` where there are too few films
    or people.
    """
    rng = np.random.default_rng(seed)
    parts = np.array_split(rng.permutation(data.n_users).astype(np.int32), PARTS)[:rounds]
    well_rated = np.flatnonzero(np.bincount(data.item, minlength=data.n_items) >= WELL_RATED)
    n_hidden = int(HIDDEN_SHARE * len(well_rated))
    if n_hidden < FEWEST_HIDDEN:
        raise InputError(
            tr(
                "This dataset has {count} films with {ratings} ratings or more; "
                "measuring films that nobody rated takes at least {least}.",
                count=len(well_rated),
                ratings=WELL_RATED,
                least=round(FEWEST_HIDDEN / HIDDEN_SHARE),
            )
        )
    found = []
    for number, part in enumerate(parts):
        hidden = rng.choice(well_rated, n_hidden, replace=False)
        if (asked := _hide(data, part, hidden, seed)) is None:
            continue
        lightgcn = LightGCN(settings_for(asked.train, preset), seed=seed, device=device)
        lightgcn.fit(asked.train, _part(progress, number, rounds), cancel)
        n_ratings = np.bincount(asked.train.item, minlength=data.n_items).astype(np.int32)
        vectors = content if genome is None else with_genome(content, _less(genome, hidden))
        graph = _fold_in(*graph_space(lightgcn, vectors, n_ratings, cancel))
        found.append(_ask(asked, graph, Content(vectors).score, rng, cancel))
    people = sum(len(each.listed) for each in found)
    if people < FEWEST_PEOPLE:
        raise InputError(
            tr(
                "Only {people} people of this dataset later liked a film whose ratings were hidden; "
                "measuring films that nobody rated takes at least {least}.",
                people=people,
                least=FEWEST_PEOPLE,
            )
        )
    return _figures(found, rounds, n_hidden)


@dataclass(frozen=True)
class _Asked:
    """People with later likes among the `hidden` films [h], in any order; fit on `train`. `likes` [people, n_items]
    are all their later likes."""

    train: Interactions
    hidden: NDArray[np.int64]
    people: People
    likes: csr_matrix[np.float32]


@dataclass(frozen=True)
class _Found:
    """`values` by model and measure, and `listed` and `liked`, the shares of hidden films: one for each person."""

    values: Values
    listed: NDArray[np.float64]
    liked: NDArray[np.float64]
    likes: int


def _less(genome: NDArray[np.float16], films: NDArray[np.int64]) -> NDArray[np.float16]:
    """The genome of all but `films`."""
    left = np.array(genome)
    left[films] = 0.0
    return left


def _hide(data: Interactions, part: NDArray[np.int32], hidden: NDArray[np.int64], seed: int) -> _Asked | None:
    """None when none of `part` later liked any of the films."""
    is_hidden = np.zeros(data.n_items, np.bool_)
    is_hidden[hidden] = True
    split = new_users(data.where(~is_hidden[data.item]), part, folded=FOLDED, seed=seed)
    assert isinstance(split.asked, People)
    row = np.full(data.n_users, -1)
    row[np.sort(part)] = np.arange(len(part))
    person = row[data.user]
    later = np.flatnonzero((person >= 0) & is_hidden[data.item] & (data.rating >= LIKED))
    later = later[data.time[later] > split.asked.now[person[later]]]
    ones = np.ones(len(later), np.float32)
    wanted = csr_matrix((ones, (person[later], data.item[later])), shape=split.truth.shape)
    rows = np.flatnonzero(np.diff(wanted.indptr))[:MOST_PEOPLE]
    if not len(rows):
        return None
    return _Asked(split.train, hidden, split.asked[rows], (wanted + split.truth)[rows].tocsr())


def _fold_in(vectors: NDArray[np.float32], scale: NDArray[np.float32]) -> Callable[[People], Scores]:
    """Scores by the graph space alone, as `serving.signals.LightGCNSignal` gives them."""

    def score(people: People) -> Scores:
        return np.asarray((people.history.multiply(scale[None]) @ vectors) @ vectors.T, np.float32)

    return score


def _ask(
    asked: _Asked,
    graph: Callable[[People], Scores],
    content: Callable[[People], Scores],
    rng: np.random.Generator,
    cancel: CancelToken,
) -> _Found:
    def at_random(people: People) -> Scores:
        return rng.random(people.history.shape, np.float32)

    models = {"graph": graph, "content": content, "random": at_random}
    blocks = [slice(start, start + PEOPLE_AT_ONCE) for start in range(0, len(asked.people), PEOPLE_AT_ONCE)]
    columns: dict[tuple[str, str], list[NDArray[np.float64]]] = {}
    listed: list[NDArray[np.float64]] = []
    for block in blocks:
        people, likes = asked.people[block], asked.likes[block]
        for name, score in models.items():
            cancel.check()
            scores = score(people)
            scores[people.history.nonzero()] = -np.inf
            for measure, column in _measures(scores, asked.hidden, likes).items():
                columns.setdefault((name, measure), []).append(column)
            if name == "graph":
                listed.append(np.isin(top(scores, LIST), asked.hidden).mean(axis=1))
    theirs = np.diff(asked.likes[:, asked.hidden].indptr)
    return _Found(
        {key: np.concatenate(column) for key, column in columns.items()},
        np.concatenate(listed),
        theirs / np.diff(asked.likes.indptr),
        int(theirs.sum()),
    )


def _measures(
    scores: Scores, hidden: NDArray[np.int64], likes: csr_matrix[np.float32]
) -> dict[str, NDArray[np.float64]]:
    """For each person, of the scores [people, n_items] of all films, those met at −∞."""
    wanted = likes[:, hidden].tocsr()
    ranked = top(scores[:, hidden], LIST)
    name, short = f"recall@{LIST}", f"ndcg@{SHORT_LIST}"
    bounds = zip(wanted.indptr, wanted.indptr[1:], strict=False)
    theirs = [hidden[wanted.indices[start:stop]] for start, stop in bounds]
    return {
        name: accuracy(ranked, wanted)[name],
        short: accuracy(ranked[:, :SHORT_LIST], wanted)[short],
        "percentile": np.array([_percentile(row, row[films]) for row, films in zip(scores, theirs, strict=True)]),
        "percentile_rest": np.array(
            [_percentile(row, row[np.setdiff1d(hidden, films)]) for row, films in zip(scores, theirs, strict=True)]
        ),
    }


def _percentile(scores: Scores, of: Scores) -> float:
    """The mean share of all finite `scores` that lie below those `of` some films; equal ones count half. Not a number
    when `of` is empty."""
    if not len(of):
        return float("nan")
    there = np.sort(scores[scores > -np.inf])
    below, not_above = np.searchsorted(there, of, "left"), np.searchsorted(there, of, "right")
    return float((below + not_above).mean() / (2 * len(there)))


def _figures(found: list[_Found], rounds: int, n_hidden: int) -> ColdFilmFigures:
    values = {key: np.concatenate([each.values[key] for each in found]) for key in found[0].values}
    less = {
        ("graph − " + model, measure): values["graph", measure] - column
        for (model, measure), column in values.items()
        if model != "graph"
    }
    models: dict[str, dict[str, Interval]] = {}
    for (name, measure), value in intervals({**values, **less}).items():
        models.setdefault(name, {})[measure] = value
    differences = {name.removeprefix("graph − "): models.pop(name) for name in list(models) if " − " in name}
    listed, liked = (np.concatenate([getattr(each, name) for each in found]) for name in ("listed", "liked"))
    return ColdFilmFigures(
        rounds=rounds,
        films=n_hidden,
        people=len(listed),
        likes=sum(each.likes for each in found),
        models=models,
        differences=differences,
        listed=float(listed.mean()),
        liked=float(liked.mean()),
    )


def _part(progress: Progress, number: int, rounds: int) -> Progress:
    """Progress of a round as progress of the whole."""
    return lambda step: progress(Step(step.stage, (number + step.fraction) / rounds, step.figures))
