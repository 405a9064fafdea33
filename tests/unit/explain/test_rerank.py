"""The model may nudge the order, never replace it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.rerank import MOST_CANDIDATES, Candidate, nudged, rerank
from tests.unit.explain.told_model import Broken, ToldModel

FILMS = [Candidate(f"Film {k} (19{60 + k})", ("Drama",), ("quiet",)) for k in range(30)]


def scoring(score: Callable[[str], Any]) -> Callable[[Any], str]:
    def answer(data: Any) -> str:
        return json.dumps({"scores": [{"id": c["id"], "score": score(c["title"])} for c in data["candidates"]]})

    return answer


def number(title: str) -> int:
    return int(title.split()[1])


def test_films_move_by_their_scores_as_far_as_they_may() -> None:
    model = ToldModel(scoring(lambda title: 100 if number(title) == 5 else 50))
    result = rerank(model, ["Heat (1995)"], FILMS[:8], most_places=3)
    assert result.order == (0, 1, 5, 2, 3, 4, 6, 7)
    assert not result.failure
    assert result.label == "Ordered with Mistral"
    assert result.moved[0].why == "up from 6 to 3: the model gives it 100 of 100"
    assert {moved.title for moved in result.moved} == {FILMS[k].title for k in (2, 3, 4, 5)}


def test_the_model_sees_no_order_and_no_telling_ids() -> None:
    seen: list[Any] = []

    def answer(data: Any) -> str:
        seen.extend(data["candidates"])
        return scoring(lambda title: 1)(data)

    assert rerank(ToldModel(answer), [], FILMS[:12]).order == tuple(range(12)), "ties keep our order"
    assert sorted(each["title"] for each in seen) == sorted(film.title for film in FILMS[:12])
    assert [each["title"] for each in seen] != [film.title for film in FILMS[:12]]
    assert not {each["id"] for each in seen} & {str(k) for k in range(12)}


def test_films_below_the_first_stay() -> None:
    result = rerank(ToldModel(scoring(number)), [], FILMS)
    assert result.order[MOST_CANDIDATES:] == tuple(range(MOST_CANDIDATES, 30))


@pytest.mark.parametrize(
    "answer",
    [
        lambda data: "no",
        lambda data: '{"scores": []}',
        scoring(lambda title: "high"),
        scoring(lambda title: -1),
        lambda data: json.dumps({"scores": [{"id": data["candidates"][0]["id"], "score": 1}] * 8}),
        lambda data: Broken("", ModelFailure(Fault.STALLED)),
    ],
)
def test_any_failure_leaves_our_order(answer: Callable[[Any], Any]) -> None:
    result = rerank(ToldModel(answer), [], FILMS[:8])
    assert result.order == tuple(range(8))
    assert result.moved == ()
    assert result.failure
    assert result.label == f"Our own order: {result.failure}"


def test_one_film_needs_no_model() -> None:
    model = ToldModel(scoring(number))
    assert rerank(model, [], FILMS[:1]).order == (0,)
    assert not model.asked


@given(st.lists(st.integers(0, 100), max_size=25), st.integers(0, 6))
def test_nobody_moves_too_far_comes_or_goes(scores: list[int], most: int) -> None:
    order = nudged(scores, most)
    assert sorted(order) == list(range(len(scores)))
    assert all(abs(place - film) <= most for place, film in enumerate(order))


@given(st.lists(st.integers(0, 5), max_size=12))
def test_without_a_bound_it_is_the_stable_order_of_scores(scores: list[int]) -> None:
    assert list(nudged(scores, len(scores))) == sorted(range(len(scores)), key=lambda film: -scores[film])
