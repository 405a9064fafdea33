"""Who is asked, what of theirs is known, and what they should find: the splits that models are measured on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation.metrics import per_person
from engine.evaluation.pairs import read_pairs
from engine.models.base import People, Scorer
from engine.progress import CancelToken, Progress
from engine.serving.history import LIKED, rating_weights


@dataclass(frozen=True)
class Split:
    """A protocol, applied: fit on `train`, then rank for `asked`.

    asked   people whom a model has never met, or rows of `train`: int32 [people]
    met     [people, n_items]: an entry for every film they are known to have met; all of it is masked
    truth   [people, n_items]: an entry for every film they should find
    facts   what a report should say about it
    """

    name: str
    train: Interactions
    asked: People | NDArray[np.int32]
    met: csr_matrix[np.float32]
    truth: csr_matrix[np.float32]
    facts: Mapping[str, int]

    def measure(
        self, scorer: Scorer, at: int, progress: Progress, cancel: CancelToken
    ) -> dict[str, NDArray[np.float64]]:
        """`metrics.per_person` of a fitted scorer."""
        asked = self.asked

        def scores_of(rows: NDArray[np.int64]) -> NDArray[np.float32]:
            return scorer.score(asked[rows]) if isinstance(asked, People) else scorer.score_users(asked[rows])

        return per_person(scores_of, self.met, self.truth, at, progress, cancel)


def given_split(train_csv: Path, test_csv: Path) -> Split:
    """A published split: two files of `userId,movieId[,rating,timestamp]`.

    Without ratings every pair is a positive; with them those from 4 on. As in the papers, films that only the test
    part knows stay positives that nobody can find, and users that only the test part knows are left out.
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
    return Split("given split", train, np.arange(train.n_users, dtype=np.int32), met, truth, facts)


def new_users(data: Interactions, people: NDArray[np.int32], *, folded: float = 0.8, seed: int = 0) -> Split:
    """`people` (rows of `data`) taken out of training: the earlier part of each one's ratings is folded in with the
    app's own weights, the likes among the later ones are to be found. Equal times are put in random order.
    """
    people = np.sort(people)
    held = np.isin(data.user, people)
    theirs = np.flatnonzero(held)
    shuffled = np.random.default_rng(seed).random(len(theirs))
    theirs = theirs[np.lexsort((shuffled, data.time[theirs], data.user[theirs]))]
    person = np.searchsorted(people, data.user[theirs])
    place = np.arange(len(theirs)) - np.searchsorted(person, person)
    known = place < np.ceil(folded * np.bincount(person, minlength=len(people))[person])
    wanted = ~known & (data.rating[theirs] >= LIKED)
    shape = (len(people), data.n_items)
    asked = _people(person[known], data, theirs[known], shape)
    truth = _table(person[wanted], data.item[theirs[wanted]], np.ones(wanted.sum()), shape)
    facts = {"viewers": data.n_users - len(people), "people": int(np.count_nonzero(np.diff(truth.indptr)))}
    return Split("new users", data.where(~held), asked, asked.history, truth, facts)


def _people(person: NDArray[np.int64], data: Interactions, known: NDArray[np.int64], shape: tuple[int, int]) -> People:
    """People who know the interactions `known` of `data` (each film once) and ask right after the last of them."""
    films, times = data.item[known], data.time[known]
    now = np.zeros(shape[0], np.int64)
    np.maximum.at(now, person, times)
    return People(
        history=_table(person, films, rating_weights(data.rating[known].astype(np.float64)), shape),
        ratings=_table(person, films, data.rating[known], shape),
        times=csr_matrix((times, (person, films)), shape=shape),
        now=now,
    )


def _table(
    rows: NDArray[np.integer], columns: NDArray[np.integer], values: NDArray[np.floating], shape: tuple[int, int]
) -> csr_matrix[np.float32]:
    table = csr_matrix((values.astype(np.float32), (rows, columns)), shape=shape)
    table.sum_duplicates()
    return table
