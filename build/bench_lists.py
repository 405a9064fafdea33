"""Made-up people who ask a bundle for lists, each of them new: what one bundle costs.

Run as a script, this file is the process of `bench.py serve --curve`: nothing else is in its memory.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from engine.serving.recommender import Recommender
    from engine.serving.types import Request

ROOT = Path(__file__).resolve().parent.parent
NOW, YEARS_3 = 1_760_000_000, 3 * 365 * 86_400
WARM_UP, OPENED = 20, 5
STARS = (0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5)
SHARES = (0.02, 0.03, 0.02, 0.07, 0.05, 0.2, 0.13, 0.26, 0.09, 0.13)
"""Of the steps of the scale, as in MovieLens 25M."""


def people(recommender: Recommender, number: int, ratings: int, top: int) -> list[Request]:
    """People who know films as the crowd does, over three years; they ask for the `top` first films."""
    from engine.serving.types import Rated, Request

    rng = np.random.default_rng(5)
    known = np.asarray(recommender.bundle.arrays.n_ratings, dtype=np.float64) + 1
    count = min(ratings, len(known) // 2)

    def person() -> Request:
        films = rng.choice(len(known), count, replace=False, p=known / known.sum())
        stars = rng.choice(STARS, count, p=SHARES)
        times = NOW - rng.integers(0, YEARS_3, count)
        rated = zip(films.tolist(), stars.tolist(), times.tolist(), strict=True)
        return Request(tuple(Rated(*each) for each in rated), top_k=top, now=NOW)

    return [person() for _ in range(number)]


def _costs(bundle: Path, requests: int, ratings: int, top: int) -> dict[str, float]:
    """What opening it, its lists and the process with it cost. The disk is warm, and all runs on one thread."""
    from bench_machine import Clock, memory, quantile
    from threadpoolctl import threadpool_limits

    from engine.bundles.seen import Seen
    from engine.serving.recommender import Recommender

    whole, again, lists = Clock(), Clock(), Clock()
    with threadpool_limits(1), tempfile.TemporaryDirectory() as kept:
        Recommender.open(bundle).bundle.look_again(Seen(Path(kept)))
        for _ in range(OPENED):
            for clock, seen in ((whole, None), (again, Seen(Path(kept)))):
                with clock:
                    recommender = Recommender.open(bundle, seen)
        asked = people(recommender, requests + WARM_UP, ratings, top)
        for number, person in enumerate(asked):
            with Clock() if number < WARM_UP else lists:
                recommender.recommend(person)
    now, provenance = memory(), recommender.bundle.manifest.provenance
    return {
        "ratings": provenance.n_interactions,
        "films": len(recommender.catalogue),
        "a list, p50, ms": quantile(lists.taken, 0.5),
        "a list, p99, ms": quantile(lists.taken, 0.99),
        "a list, processor p50, ms": quantile(lists.spent, 0.5),
        "a list, processor p99, ms": quantile(lists.spent, 0.99),
        "opened and verified, processor ms": quantile(whole.spent, 0.5),
        "opened, known from before, processor ms": quantile(again.spent, 0.5),
        "the process's own MB": now.own,
        "mapped files MB": now.mapped,
    }


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    print(json.dumps(_costs(Path(sys.argv[1]), *map(int, sys.argv[2:]))))
