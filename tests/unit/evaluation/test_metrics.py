from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.errors import Cancelled
from engine.evaluation import metrics
from engine.evaluation.metrics import NO_FILM, accuracy, best_unseen, per_person, top
from engine.progress import CancelToken, Step, silent


def measure(
    scores: NDArray[np.float32], seen: NDArray[np.bool_], truth: NDArray[np.bool_], at: int
) -> dict[str, NDArray[np.float64]]:
    tables = (csr_matrix(table.astype(np.float32)) for table in (seen, truth))
    return per_person(lambda rows: scores[rows], *tables, at, silent, CancelToken())


def the_slow_way(
    scores: NDArray[np.float32], seen: NDArray[np.bool_], truth: NDArray[np.bool_], at: int
) -> tuple[list[float], list[float]]:
    """Recall and NDCG as the definitions say, film by film."""
    recalls, ndcgs = [], []
    for person in range(len(scores)):
        positives = {film for film in range(scores.shape[1]) if truth[person, film]}
        if not positives:
            continue
        unseen = [film for film in range(scores.shape[1]) if not seen[person, film]]
        ranked = sorted(unseen, key=lambda film: (-scores[person, film], film))[:at]
        recalls.append(sum(film in positives for film in ranked) / len(positives))
        gain = sum(1 / math.log2(rank + 1) for rank, film in enumerate(ranked, 1) if film in positives)
        ndcgs.append(gain / sum(1 / math.log2(rank + 1) for rank in range(1, min(at, len(positives)) + 1)))
    return recalls, ndcgs


def test_known_answers() -> None:
    scores = np.array([[9, 8, 7, 6, 5]] * 3, np.float32)
    seen = np.array([[1, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]], np.bool_)
    truth = np.array([[0, 0, 1, 0, 1], [1, 1, 1, 1, 0], [0, 0, 0, 0, 1]], np.bool_)
    found = measure(scores, seen, truth, 3)
    # Person 0 is shown films 1, 2, 3 and likes 2 and 4; person 1 is shown three of four; person 2 misses.
    np.testing.assert_allclose(found["recall@3"], [1 / 2, 3 / 4, 0])
    np.testing.assert_allclose(found["ndcg@3"], [(1 / math.log2(3)) / (1 + 1 / math.log2(3)), 1, 0])


def test_people_without_positives_are_left_out() -> None:
    scores = np.array([[1, 2], [1, 2]], np.float32)
    nothing = np.zeros((2, 2), np.bool_)
    found = measure(scores, nothing, np.array([[0, 0], [0, 1]], np.bool_), 1)
    np.testing.assert_array_equal(found["recall@1"], [1])


def test_a_seen_film_is_no_hit_even_where_too_few_are_left() -> None:
    scores, everything = np.ones((1, 3), np.float32), np.ones((1, 3), np.bool_)
    np.testing.assert_array_equal(measure(scores, everything, everything, 5)["recall@5"], [0])


@given(data=st.data(), people=st.integers(1, 6), films=st.integers(1, 12), at=st.integers(1, 15))
def test_agrees_with_the_slow_way(data: st.DataObject, people: int, films: int, at: int) -> None:
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    scores = rng.integers(0, data.draw(st.sampled_from([1, 3, 10**6])) + 1, (people, films)).astype(np.float32)
    seen, truth = rng.random((2, people, films)) < 0.4
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(metrics, "SCORES_AT_ONCE", data.draw(st.sampled_from([1, 20, 10**6])))
        found = measure(scores, seen, truth, at)
    recalls, ndcgs = the_slow_way(scores, seen, truth, at)
    np.testing.assert_allclose(found[f"recall@{at}"], recalls)
    np.testing.assert_allclose(found[f"ndcg@{at}"], ndcgs)


@given(rows=st.lists(st.lists(st.integers(0, 4), min_size=6, max_size=6), min_size=1), count=st.integers(1, 9))
def test_top_is_a_stable_sort_cut_off(rows: list[list[int]], count: int) -> None:
    scores = np.array(rows, np.float32)
    np.testing.assert_array_equal(top(scores, count), np.argsort(-scores, axis=1, kind="stable")[:, :count])


def test_a_score_that_is_no_number_is_an_error() -> None:
    with pytest.raises(ValueError, match="not a number"):
        measure(np.array([[math.nan, 1]], np.float32), *np.array([[[False, False]], [[True, False]]]), 1)


def test_the_models_own_scores_are_left_alone() -> None:
    scores = np.array([[3, 2, 1]], np.float32)
    measure(scores, np.array([[True, False, False]]), np.array([[False, True, False]]), 1)
    np.testing.assert_array_equal(scores, [[3, 2, 1]])


def test_reports_and_stops_between_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "SCORES_AT_ONCE", 1)
    table, steps, cancel = csr_matrix(np.ones((4, 2), np.float32)), list[Step](), CancelToken()

    def stop_at_half(step: Step) -> None:
        steps.append(step)
        if step.fraction == 0.5:
            cancel.cancel()

    with pytest.raises(Cancelled):
        per_person(lambda rows: np.ones((len(rows), 2), np.float32), table * 0, table, 1, stop_at_half, cancel)
    assert [step.fraction for step in steps] == [0.25, 0.5]


def test_precision_mrr_and_hit_rate() -> None:
    ranked = np.array([[3, 1, 0], [2, 4, NO_FILM], [0, 1, 2]])
    truth = np.array([[1, 0, 0, 1, 0], [0, 0, 0, 0, 1], [0, 0, 0, 1, 1]], np.float32)
    found = accuracy(ranked, csr_matrix(truth))
    np.testing.assert_allclose(found["precision@3"], [2 / 3, 1 / 3, 0])
    np.testing.assert_allclose(found["mrr@3"], [1, 1 / 2, 0])
    np.testing.assert_array_equal(found["hit@3"], [1, 1, 0])


def test_a_list_that_ends_early_finds_nothing_beyond_its_end() -> None:
    # NO_FILM is -1: counted on from one person's films it would be the last film of the person before.
    truth = csr_matrix(np.array([[0, 1], [1, 0]], np.float32))
    found = accuracy(np.array([[0, NO_FILM], [NO_FILM, NO_FILM]]), truth)
    np.testing.assert_array_equal(found["recall@2"], [0, 0])


def test_lists_hold_unseen_films_only() -> None:
    seen = csr_matrix(np.array([[1, 0, 0], [1, 1, 1], [0, 0, 0]], np.float32))
    scores = np.array([[3, 2, 1]] * 3, np.float32)
    ranked = best_unseen(lambda rows: scores[rows], seen, np.array([0, 1, 2]), 4, silent, CancelToken())
    np.testing.assert_array_equal(ranked, [[1, 2, -1, -1], [-1] * 4, [0, 1, 2, -1]])
