"""A question becomes a list: the person's own, films like one, or the well known when nothing is known yet."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.viewmodels.cards import card_of, plain_card
from desktop.viewmodels.lists import ListView, for_you_sub, popular_sub, seed_of
from engine.progress import CancelToken
from engine.serving.types import Rated, Recommendation, Request

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.explain.explainer import Explanation
    from engine.profile.store import StoredRating


@dataclass(frozen=True, slots=True)
class Question:
    """What the person asks for: films like the one with key `like`, or (None) their own list."""

    top_k: int
    like: str | None = None


@dataclass(frozen=True)
class Answer:
    """A list as it is shown, and beside it what explains each card. Both are empty of records when not personal."""

    view: ListView
    request: Request | None = None
    recommendations: tuple[Recommendation, ...] = ()
    explanations: tuple[Explanation, ...] = ()


def rank(
    engine: Engine, question: Question, ratings: Collection[StoredRating], now: int, cancel: CancelToken
) -> Answer:
    """Ranks for the question. Ratings of films that this bundle does not know are kept out, not lost."""
    catalogue = engine.recommender.catalogue
    rows = ((catalogue.row_of_key(stored.key), stored) for stored in ratings)
    history = tuple(Rated(row, stored.rating, stored.time) for row, stored in rows if row is not None)
    seed = catalogue.row_of_key(question.like) if question.like is not None else None
    if seed is not None:
        seen = frozenset(rated.film for rated in history)
        request = Request((Rated(seed, 5.0, now),), "similar", question.top_k, exclude=seen, now=now)
    elif history:
        request = Request(history, "for_you", question.top_k, now=now)
    else:
        return _popular(engine, question, stored=len(ratings))
    return _ranked(engine, request, seed, history, cancel)


def _ranked(
    engine: Engine, request: Request, seed: int | None, history: tuple[Rated, ...], cancel: CancelToken
) -> Answer:
    catalogue, simulated = engine.recommender.catalogue, engine.model.simulated
    start = time.perf_counter()
    recommendations = engine.recommender.recommend(request, cancel)
    milliseconds = 1000 * (time.perf_counter() - start)
    cards, explanations = [], []
    for recommendation in recommendations:
        cancel.check()
        explanation = engine.explainer.explain(recommendation, request)
        first = explanation.sentences[0] if explanation.sentences else None
        explanations.append(explanation)
        cards.append(card_of(catalogue.film(recommendation.film), recommendation, first, simulated=simulated))
    if seed is None:
        view = ListView("for_you", "For you", for_you_sub(len(history)), tuple(cards), milliseconds)
    else:
        film = catalogue.film(seed)
        mine = next((rated.rating for rated in history if rated.film == seed), None)
        seed_view = seed_of(film, mine)
        view = ListView("similar", f"More like {film.title}", "", tuple(cards), milliseconds, seed_view)
    return Answer(view, request, tuple(recommendations), tuple(explanations))


def _popular(engine: Engine, question: Question, stored: int) -> Answer:
    start = time.perf_counter()
    rows = engine.recommender.popular(question.top_k)
    milliseconds = 1000 * (time.perf_counter() - start)
    catalogue, simulated = engine.recommender.catalogue, engine.model.simulated
    likes = engine.recommender.bundle.arrays.n_likes
    cards = tuple(plain_card(catalogue.film(row), int(likes[row]), simulated=simulated) for row in rows)
    return Answer(ListView("popular", "Well known to start with", popular_sub(stored), cards, milliseconds))
