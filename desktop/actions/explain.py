"""Why a film is on the list: its figures, its sentences, and what would be without the film that moved it most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.actions.answers import Answer
from desktop.actions.engine import Engine
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
        rated.film: HistoryFilm(catalogue.titles[rated.film], None if asked else rated.rating)
        for rated in answer.request.history
    }
    cancel.check()
    # A rank among films that fit a mood says nothing of the own list.
    heaviest = _heaviest(recommendation, history) if answer.view.kind != "mood" else None
    line = _without(engine, answer.request, recommendation, heaviest, history) if heaviest is not None else ()
    view = why_of(card, recommendation, explanation.sentences, history, line)
    return replace(view, heaviest=catalogue.keys[heaviest]) if heaviest is not None else view


def _heaviest(recommendation: Recommendation, history: Mapping[int, HistoryFilm]) -> int | None:
    """The rated film that helped most; none where none helped, or where nothing else was rated."""
    sums = {film: sum(by.values()) for film, by in totals(recommendation).items() if film is not None}
    film = max(sums, key=lambda row: sums[row], default=None)
    if film is None or sums[film] <= 0 or len(history) < 2 or history[film].rating is None:
        return None
    return film


def _without(
    engine: Engine, request: Request, recommendation: Recommendation, film: int, history: Mapping[int, HistoryFilm]
) -> Line:
    """What the rank would be without that film of the history."""
    from engine.serving.recommender import POOL

    rank, mine = engine.recommender.rank_without(request, recommendation.film, film), history[film]
    return counterfactual_line(mine.title, mine.rating or 0.0, recommendation.rank, rank, POOL)
