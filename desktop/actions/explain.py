"""Why a film is on the list: its figures, its sentences, and what would be without the film that moved it most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.actions.recommend import Answer
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.why import HistoryFilm, WhyView, counterfactual_line, plain_why, totals, why_of
from desktop.viewmodels.words import Line
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.types import Recommendation, Request


def explain(engine: Engine, answer: Answer, card: CardView, cancel: CancelToken) -> WhyView:
    """The why panel of one of the answer's cards."""
    recommendation = answer.records.get(card.key)
    if answer.request is None or recommendation is None:
        return plain_why(card, answer.as_of)
    # On a shelf a poster carries no sentence; it is found when somebody asks.
    explanation = answer.explanations.get(card.key) or engine.explainer.explain(recommendation, answer.request)
    catalogue, asked = engine.recommender.catalogue, answer.request.intent == "similar"
    history = {
        rated.film: HistoryFilm(catalogue.film(rated.film).title, None if asked else rated.rating)
        for rated in answer.request.history
    }
    cancel.check()
    return why_of(
        card, recommendation, explanation.sentences, history, _without(engine, answer.request, recommendation, history)
    )


def _without(engine: Engine, request: Request, recommendation: Recommendation, history: dict[int, HistoryFilm]) -> Line:
    """What the rank would be without the film that helped most; nothing where no rated film helped."""
    sums = {film: sum(by.values()) for film, by in totals(recommendation).items() if film is not None}
    film = max(sums, key=lambda row: sums[row], default=None)
    if film is None or sums[film] <= 0 or len(history) < 2:
        return ()
    rating = history[film].rating
    if rating is None:
        return ()
    from engine.serving.recommender import POOL

    rank = engine.recommender.rank_without(request, recommendation.film, film)
    return counterfactual_line(history[film].title, rating, recommendation.rank, rank, POOL)
