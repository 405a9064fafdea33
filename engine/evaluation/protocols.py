"""Who is asked, what of theirs is known, and what they should find: the splits that models are measured on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation.metrics import accuracy, best_unseen
from engine.evaluation.pairs import read_pairs
from engine.models.base import People, Scorer
from engine.progress import CancelToken, Progress
from engine.serving.history import LIKED, rating_weights

FULL = 0.8
"""The share of their ratings that people bring whose profile counts as full."""
A_DAY = 86_400


@dataclass(frozen=True)
class Split:
    """A protocol, applied: fit on `train`, then rank for `asked`.

    asked   people whom a model meets by what they bring, or rows of `train`: int32 [people]
    met     [people, n_items]: an entry for every film they are known to have met; all of it is masked
    truth   [people, n_items]: an entry for every film they should find
    facts   what a report should say about it
    fresh   [people, n_items]: the part of `truth` rated at least a day after the last film known; None without times
    """

    name: str
    train: Interactions
    asked: People | NDArray[np.int32]
    met: csr_matrix[np.float32]
    truth: csr_matrix[np.float32]
    facts: Mapping[str, int]
    fresh: csr_matrix[np.float32] | None = None

    @property
    def with_positives(self) -> NDArray[np.int64]:
        """The rows of people who have something to find."""
        return np.flatnonzero(np.diff(self.truth.indptr))

    def findable(self) -> Iterator[tuple[str, NDArray[np.int64], csr_matrix[np.float32]]]:
        """The ways to read what should be found: `all` of it, and the `fresh` part where there are times.

        Each with the people who have anything to find so, as positions among `with_positives`, and their truth.
        """
        for name, truth in (("all", self.truth), ("fresh", self.fresh)):
            if truth is not None:
                theirs = truth[self.with_positives]
                some = np.flatnonzero(np.diff(theirs.indptr))
                yield name, some, theirs[some]

    def rank(self, scorer: Scorer, at: int, progress: Progress, cancel: CancelToken) -> NDArray[np.int64]:
        """`metrics.best_unseen` of a fitted scorer for the people `with_positives`: int64 [people, at]."""
        asked = self.asked

        def scores_of(rows: NDArray[np.int64]) -> NDArray[np.float32]:
            return scorer.score(asked[rows]) if isinstance(asked, People) else scorer.score_users(asked[rows])

        return best_unseen(scores_of, self.met, self.with_positives, at, progress, cancel)

    def measure(
        self, scorer: Scorer, at: int, progress: Progress, cancel: CancelToken
    ) -> dict[str, NDArray[np.float64]]:
        """`metrics.accuracy` of a fitted scorer for the people `with_positives`, reading all they should find."""
        return accuracy(self.rank(scorer, at, progress, cancel), self.truth[self.with_positives])


def given_split(train_csv: Path, test_csv: Path) -> Split:
    """A published split: two files of `userId,movieId[,rating,timestamp]`.

    Without ratings every pair is a positive; with them those from 4 on. As in the papers, pairs that stand in both
    parts and films that only the test part knows stay positives that nobody can find, and users that only the test
    part knows are left out; `facts` count them.
    Raises `InputError`.
    """
    known, asked = read_pairs(train_csv), read_pairs(test_csv)
    item_ids = np.union1d(known.item, asked.item)
    train = Interactions.build(known.user, known.item, known.rating, known.time, item_ids=item_ids)
    familiar = np.isin(asked.user, train.user_ids)
    positive = familiar & (asked.rating >= LIKED)
    people = np.searchsorted(train.user_ids, asked.user[positive])
    films = np.searchsorted(item_ids, asked.item[positive])
    truth = _table(people, films, np.ones(len(people)), (train.n_users, train.n_items))
    if not truth.nnz:
        raise InputError(f"nobody in {test_csv.name} has films to be found who also stands there.", file=train_csv)
    facts = {
        "train_pairs": len(train),
        "test_pairs": truth.nnz,
        "viewers": train.n_users,
        "films": train.n_items,
        "people": int(np.count_nonzero(np.diff(truth.indptr))),
        "unknown_people": len(np.unique(asked.user[~familiar])),
        "unknown_films": len(np.setdiff1d(asked.item, known.item)),
    }
    met = _table(train.user, train.item, np.ones(len(train)), truth.shape)
    facts["known_pairs"] = int(truth.multiply(met).nnz)
    if facts["known_pairs"] == truth.nnz:
        raise InputError(
            f"all that is to be found in {test_csv.name} also stands there; what people have met is never recommended.",
            file=train_csv,
        )
    return Split("given split", train, np.arange(train.n_users, dtype=np.int32), met, truth, facts)


def new_users(data: Interactions, people: NDArray[np.int32], *, folded: float = FULL, seed: int = 0) -> Split:
    """`new_users_at` for one length of history."""
    return new_users_at(data, people, [folded], seed=seed)[0]


def new_users_at(
    data: Interactions, people: NDArray[np.int32], lengths: Sequence[float], *, seed: int = 0
) -> list[Split]:
    """`people` (rows of `data`) taken out of training: the earlier part of each one's ratings is folded in with the
    app's own weights, the likes among all later ones are to be found; a split for each of `lengths`.

    A length below 1 is the share of their ratings that is folded in (rounded up), from 1 on it is how many. Equal
    times are put in random order, the same one for every length. People ask right after the last film folded in.
    """
    people = np.sort(people)
    held = _among(people, data.n_users)[data.user]
    train, theirs = data.where(~held), np.flatnonzero(held)
    shuffled = np.random.default_rng(seed).random(len(theirs))
    theirs = theirs[np.lexsort((shuffled, data.time[theirs], data.user[theirs]))]
    person = np.searchsorted(people, data.user[theirs])
    place = np.arange(len(theirs)) - np.searchsorted(person, person)
    owned = np.bincount(person, minlength=len(people))[person]

    def split_at(length: float) -> Split:
        known = place < (np.ceil(length * owned) if length < 1 else length)
        return _asking("new users", data, train, (theirs, person, known), len(people))

    return [split_at(length) for length in lengths]


def as_people(data: Interactions, viewers: NDArray[np.int32]) -> People:
    """`viewers` (rows of `data`) as people who bring all they rated, and ask right after the last of it."""
    row = np.full(data.n_users, -1, np.int64)
    row[viewers] = np.arange(len(viewers))
    theirs = np.flatnonzero(row[data.user] >= 0)
    person, last = row[data.user[theirs]], np.zeros(len(viewers), np.int64)
    np.maximum.at(last, person, data.time[theirs])
    return _people(person, data, theirs, (len(viewers), data.n_items), last)


def temporal(data: Interactions, cut: int) -> Split:
    """Everything rated before `cut` (UTC seconds) is known to the models, everything later is to be found.

    Asked at the cut are the people with a history before it; those who came later are left out and counted.
    Raises `InputError` when nothing lies before the cut or nothing after it.
    """
    before = data.time < cut
    if not before.any() or before.all():
        raise InputError(
            "All ratings lie on one side of the cut in time, so there is no earlier part to learn from and a later "
            "one to find; choose another date, or --protocol new-user."
        )
    people, newcomers = np.unique(data.user[before]), np.unique(data.user[~before])
    mine = np.flatnonzero(_among(people, data.n_users)[data.user])
    split = _asking(
        "temporal",
        data,
        data.where(before),
        (mine, np.searchsorted(people, data.user[mine]), before[mine]),
        len(people),
        now=cut,
    )
    unknown = len(np.setdiff1d(newcomers, people))
    return Split(**{**vars(split), "facts": {**split.facts, "cut": cut, "unknown_people": unknown}})


def cut_of_last(data: Interactions, share: float) -> int:
    """The time (UTC seconds) at which the last `share` of the ratings begins; ties at that second belong to it."""
    return int(data.time[min(len(data) - 1, int(np.ceil((1 - share) * len(data))))])


def _asking(
    name: str,
    data: Interactions,
    train: Interactions,
    rated: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]],
    n_people: int,
    now: int | None = None,
) -> Split:
    """People who bring some of their ratings and should find the likes among the others.

    `rated` are positions in `data`, whose they are (0 … n_people - 1), and whether they are known.
    They ask at `now`, or right after the last film they bring.
    """
    theirs, person, known = rated
    shape = (n_people, data.n_items)
    last = np.zeros(n_people, np.int64)
    np.maximum.at(last, person[known], data.time[theirs[known]])
    asks = last if now is None else np.full(n_people, now, np.int64)
    asked = _people(person[known], data, theirs[known], shape, asks)
    wanted = ~known & (data.rating[theirs] >= LIKED)
    fresh = wanted & (data.time[theirs] >= last[person] + A_DAY)
    truth, later = (
        _table(person[kept], data.item[theirs[kept]], np.ones(kept.sum()), shape) for kept in (wanted, fresh)
    )
    facts = {
        "viewers": int(np.count_nonzero(np.bincount(train.user))),
        "films": data.n_items,
        "people": int(np.count_nonzero(np.diff(truth.indptr))),
    }
    return Split(name, train, asked, asked.history, truth, facts, later)


def _people(
    person: NDArray[np.int64],
    data: Interactions,
    known: NDArray[np.int64],
    shape: tuple[int, int],
    now: NDArray[np.int64],
) -> People:
    """People who know the interactions `known` of `data` (each film once) and ask at `now`."""
    films = data.item[known]
    return People(
        history=_table(person, films, rating_weights(data.rating[known].astype(np.float64)), shape),
        ratings=_table(person, films, data.rating[known], shape),
        times=csr_matrix((data.time[known], (person, films)), shape=shape),
        now=now,
    )


def _among(people: NDArray[np.int32], n_users: int) -> NDArray[np.bool_]:
    """Marks the rows `people`: bool [n_users]. A look-up for every rating, where `isin` would hash them all."""
    marks = np.zeros(n_users, np.bool_)
    marks[people] = True
    return marks


def _table(
    rows: NDArray[np.integer], columns: NDArray[np.integer], values: NDArray[np.floating], shape: tuple[int, int]
) -> csr_matrix[np.float32]:
    table = csr_matrix((values.astype(np.float32), (rows, columns)), shape=shape)
    table.sum_duplicates()
    return table
