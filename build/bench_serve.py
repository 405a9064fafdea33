"""Recommendations and completions on large bundles, beside what others and plain arithmetic take for less.

Every contender is asked about the same people in turn, so that whatever else the machine does meets them alike. Each
person is new: nothing remembered of the one before helps. All run on one thread unless told otherwise.

`--curve` asks each bundle for lists in a process of its own, without the others, and says how cost grows with ratings.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import faiss
import numpy as np
from bench_curve import curve, measured
from bench_lists import WARM_UP, people
from bench_machine import Clock, bandwidth, machine, memory, quantile
from make_movielens import KINDS, THINGS
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.serving.history import weigh
from engine.serving.ranking import Ranker
from engine.serving.recommender import Recommender
from engine.serving.types import Request

LARGEST, TYPED = 87_585, 300

Contender = Callable[[Request], object]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py serve")
    parser.add_argument("--bundle", type=Path, action="append", required=True, help="may be given several times")
    parser.add_argument("--ratings", type=int, default=100, help="of each person (100)")
    parser.add_argument("--requests", type=int, default=300, help="people (300)")
    parser.add_argument("--top", type=int, default=10, help="films in a list (10)")
    parser.add_argument("--width", type=int, default=128, help="of the others' vectors (128)")
    parser.add_argument("--threads", type=int, default=1, help="that each contender may use (1)")
    parser.add_argument("--curve", action="store_true", help="how cost grows from bundle to bundle, and nothing else")
    options = parser.parse_args(arguments)
    if options.curve:
        print(machine("numpy", "faiss-cpu"))
        _curves(options)
        return 0
    if importlib.util.find_spec("implicit") is None:
        print("implicit is not installed: pip install -c build/constraints.txt -e '.[bench]'")
    else:
        importlib.import_module("implicit")  # before threads are limited: scipy brings a pool of its own
    print(machine("numpy", "faiss-cpu", "implicit"))
    speed = bandwidth()
    print(f"{speed:.1f} GB/s read from memory by one thread; {options.threads} threads each\n")
    with threadpool_limits(options.threads):
        for folder in options.bundle:
            _recommend(Recommender.open(folder), options, speed)
        _complete()
    return 0


def _curves(options: argparse.Namespace) -> None:
    """What lists, opening and memory cost, bundle by bundle; how that grows with the ratings they learned from."""
    script = str(Path(__file__).with_name("bench_lists.py"))
    found = [measured(script, bundle, options.requests, options.ratings, options.top) for bundle in options.bundle]
    sizes = [figures.pop("ratings") for figures in found]
    print(f"the first {options.top} films for {options.requests} people with {options.ratings} ratings each")
    costs = {name: [figures[name] for figures in found] for name in found[0]}
    print(curve("ratings", "learned from", sizes, costs))


def _recommend(recommender: Recommender, options: argparse.Namespace, speed: float) -> None:
    arrays = recommender.bundle.arrays
    ours = arrays.graph_vectors.nbytes + arrays.content_vectors.nbytes
    theirs = 4 * len(recommender.catalogue) * options.width
    print(
        f"“{recommender.bundle.manifest.name}”: {len(recommender.catalogue):,} films, vectors "
        f"{arrays.graph_vectors.shape[1]} + {arrays.content_vectors.shape[1]} wide, "
        f"{recommender.bundle.manifest.provenance.n_interactions:,} ratings learned from"
    )
    print(f"the first {options.top} films for {options.requests} people with {options.ratings} ratings each")
    contenders = {"Marquee, the whole hybrid": recommender.recommend, **_others(recommender, options)}
    asked = people(recommender, options.requests + WARM_UP, options.ratings, options.top)
    clocks = {name: Clock() for name in contenders}
    for number, person in enumerate(asked):
        for name, contender in contenders.items():
            with Clock() if number < WARM_UP else clocks[name]:
                contender(person)
    base = quantile(clocks.get("implicit", Clock()).spent, 0.5)
    print(f"{'milliseconds':<44} {'p50':>7} {'p99':>7} {'processor p50':>14} {'× implicit':>11}")
    for name, clock in clocks.items():
        spent = quantile(clock.spent, 0.5)
        print(
            f"{name:<44} {quantile(clock.taken, 0.5):7.2f} {quantile(clock.taken, 0.99):7.2f} {spent:14.2f} "
            f"{spent / base:11.2f}"
        )
    same = _same(recommender, asked[: options.requests])
    print(f"the first {options.top} by score are those of all films scored: {same:.1%} of {options.requests} people")
    for whose, size in (("ours", ours), ("the others'", theirs)):
        print(f"floor: {whose} vectors read once, {size / 2**20:.0f} MB:{'':<8} {1000 * size / speed / 1e9:7.2f}")
    now = memory()
    print(f"memory of this process, others' included: {now.own:.0f} MB its own, {now.mapped:.0f} MB of mapped files\n")


def _same(recommender: Recommender, asked: Sequence[Request]) -> float:
    """For which share of them no film that was never looked at belongs on the list. Films listed twice are left out."""
    arrays, twins = recommender.bundle.arrays, recommender.catalogue.twins
    ranker = Ranker(arrays, recommender.bundle.manifest.ranking)

    def holds(person: Request) -> bool:
        known = {rated.film for rated in person.history}.union(twins)
        films = np.array([film for film in range(len(recommender.catalogue)) if film not in known])
        scores = ranker.score(weigh(person.history, intent="for_you", now=person.now), films, "for_you", {}).scores
        best = films[np.argsort(-scores, kind="stable")[: person.top_k]].tolist()
        picks = recommender.recommend(replace(person, top_k=2 * person.top_k, diversity=0.0))
        ours = [pick.film for pick in picks if pick.film not in twins]
        return bool(ours[: person.top_k] == best)

    return float(np.mean([holds(person) for person in asked]))


def _others(recommender: Recommender, options: argparse.Namespace) -> Mapping[str, Contender]:
    """What ranks by vectors alone; which vectors these are says nothing of how long it takes."""
    count = len(recommender.catalogue)
    films = np.random.default_rng(1).standard_normal((count, options.width), dtype=np.float32)
    index = faiss.IndexFlatIP(options.width)
    index.add(films)

    def plain(request: Request) -> object:
        """Fold-in by ridge regression, every film scored, the seen ones out, the best sorted."""
        seen = _rows(request)
        known = films[seen]
        gram = known.T @ known + 0.1 * np.eye(options.width, dtype=np.float32)
        scores = films @ np.linalg.solve(gram, known.sum(axis=0))
        scores[seen] = -np.inf
        best = np.argpartition(-scores, options.top)[: options.top]
        return best[np.argsort(-scores[best])]

    def alone(request: Request) -> object:
        """No fold-in, nothing left out: the search and nothing else."""
        faiss.omp_set_num_threads(options.threads)
        return index.search(films[_rows(request)].mean(axis=0, keepdims=True), options.top)

    others: dict[str, Contender] = {"numpy: fold-in and every film": plain, "FAISS flat: the search alone": alone}
    return {**_implicit(films, options), **others}


def _implicit(films: NDArray[np.float32], options: argparse.Namespace) -> Mapping[str, Contender]:
    """implicit's ALS with `recalculate_user`: fold-in, every film, the seen ones out. None where it is not there."""
    if "implicit" not in sys.modules:
        return {}
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    model = AlternatingLeastSquares(factors=options.width, num_threads=options.threads)
    model.item_factors = films
    model.user_factors = np.zeros((1, options.width), dtype=np.float32)

    def recommend(request: Request) -> object:
        seen = np.sort(_rows(request))
        liked = csr_matrix((np.ones(len(seen), np.float32), seen, [0, len(seen)]), shape=(1, len(films)))
        return model.recommend(0, liked, N=options.top, recalculate_user=True)

    return {"implicit": recommend}


def _rows(request: Request) -> NDArray[np.int64]:
    return np.array([rated.film for rated in request.history])


def _complete() -> None:
    """Titles typed key by key, one in four with a mistake in it."""
    rng = np.random.default_rng(2)
    endings = [f"{one} {other}" for one in KINDS for other in THINGS]
    titles = [
        f"{'The ' if number % 3 else ''}{rng.choice(KINDS)} {rng.choice(THINGS)} of {rng.choice(endings)}"
        for number in range(LARGEST)
    ]
    years = rng.integers(1920, 2020, LARGEST).tolist()
    building, typing = Clock(), Clock()
    with building:
        index = TitleIndex(Catalogue(range(LARGEST), titles, years), rng.integers(0, 80_000, LARGEST))
    for number, row in enumerate(rng.integers(0, LARGEST, TYPED).tolist()):
        text = titles[row]
        wrong = text[:5] + text[6:] if number % 4 == 0 else text
        for end in range(1, min(len(wrong), 24)):
            with typing:
                index.search(wrong[:end])
    print(f"{LARGEST:,} titles: {len(typing.taken):,} keys; the index takes {building.taken[0]:.0f} ms to build")
    for what, taken in (("on the clock", typing.taken), ("of the processor", typing.spent)):
        p50, p95, p99 = (quantile(taken, share) for share in (0.5, 0.95, 0.99))
        print(f"key to completions, milliseconds {what}: p50 {p50:.2f}, p95 {p95:.2f}, p99 {p99:.2f}")
