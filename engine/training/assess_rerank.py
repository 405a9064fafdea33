"""What another order of the first films is worth: the same held-out people, our lists before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.errors import InputError
from engine.evaluation.bootstrap import Interval, intervals
from engine.evaluation.metrics import NO_FILM, accuracy
from engine.evaluation.protocols import Split
from engine.language import tr
from engine.models.base import People, Scorer
from engine.progress import CancelToken, Progress, Step, silent

FIRST, AT = 20, 10
"""So many of the first films are put into another order; the first AT of them are judged."""
MOST_LIKED = 20
Reorder = Callable[[Sequence[int], Sequence[int]], Sequence[int]]
"""Films somebody liked, the latest first, and the films of their list, to the places (0-based) in the new order."""


@dataclass(frozen=True)
class Reordered:
    """NDCG@AT over `people` of our lists and of the others, and the paired difference (others − ours)."""

    truth: str
    people: int
    ours: Interval
    theirs: Interval
    difference: Interval


def measure_rerank(
    split: Split,
    scorer: Scorer,
    reorder: Reorder,
    most_people: int,
    *,
    seed: int,
    progress: Progress,
    cancel: CancelToken,
) -> list[Reordered]:
    """Both readings of at most `most_people` of the split's new people, drawn by `seed`, for a fitted `scorer`.

    Raises `InputError` when nobody has anything to find, and whatever `reorder` raises.
    """
    everyone, asked = split.with_positives, split.asked
    assert isinstance(asked, People)
    if not len(everyone):
        raise InputError(
            tr("Nobody in this dataset liked a film after the first ones they bring; there is nothing to find.")
        )
    chosen = np.sort(np.random.default_rng(seed).permutation(len(everyone))[:most_people])
    lists = split.rank(scorer, FIRST, silent, cancel)[chosen]
    others = np.full_like(lists, NO_FILM)
    for place, row in enumerate(chosen):
        cancel.check()
        progress(Step(f"Person {place + 1} of {len(chosen)}", place / len(chosen)))
        films = lists[place][lists[place] != NO_FILM]
        order = reorder(_liked(asked[everyone[[row]]]), films.tolist())
        others[place, : len(films)] = films[np.asarray(order, dtype=np.int64)]
    found = []
    for truth, some, wanted in split.findable():
        theirs = np.isin(some, chosen)
        if theirs.any():
            places = np.searchsorted(chosen, some[theirs])
            found.append(_compared(truth, lists[places], others[places], wanted[np.flatnonzero(theirs)]))
    return found


def _compared(
    truth: str, ours: NDArray[np.int64], theirs: NDArray[np.int64], wanted: csr_matrix[np.float32]
) -> Reordered:
    before, after = (accuracy(lists[:, :AT], wanted)[f"ndcg@{AT}"] for lists in (ours, theirs))
    found = intervals({"ours": before, "theirs": after, "difference": after - before})
    return Reordered(truth, len(ours), found["ours"], found["theirs"], found["difference"])


def _liked(person: People) -> list[int]:
    """Films of one person's history that they liked, the latest first."""
    films, weights, times = person.history.indices, person.history.data, person.times.data
    latest = np.argsort(-times, kind="stable")
    return [int(film) for film in films[latest][weights[latest] >= 1.0][:MOST_LIKED]]
