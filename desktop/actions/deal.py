"""A list dealt from its deck: mixed, cut down, and with what moved against the list that was kept."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.actions.answers import Answer, Question, Table, bare_card, by_key, explained, since
from desktop.actions.engine import Engine
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.tuning import DIALS, Dial, Mix, RefineView, chips_of, drop_of
from desktop.viewmodels.words import Line
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.explain.explainer import Explanation
    from engine.serving.deck import Deck
    from engine.serving.types import Recommendation, Request

SIMILAR_DIALS: tuple[Dial, ...] = ("graph", "content", "lean", "diversity")
"""Films are not alike by anybody's latest taste."""


def deal(
    engine: Engine, table: Table, question: Question, cancel: CancelToken, known: Mapping[str, Line] | None = None
) -> Answer:
    """The list as the question mixes and cuts it.

    With `known`, sentences by film key, cards have these and no others: to be there while a slider moves.
    """
    start = time.perf_counter()
    recommender = engine.recommender
    dropped = recommender.catalogue.row_of_key(question.without) if question.without is not None else None
    request = _mixed(table.request, question, question.mix)
    deck, request = _deck(engine, table, request, dropped)
    picks = recommender.deal(deck, request, cancel)
    milliseconds = since(start)
    explanations: dict[str, Explanation] = {}
    if known is None:
        cards, explanations = explained(engine, request, picks, cancel)
    else:
        plain = (bare_card(engine, pick) for pick in picks)
        cards = tuple(replace(card, reason=known.get(card.key, ())) for card in plain)
    if question.mix != question.kept or dropped is not None:
        before = question.kept, question.only
        if before not in table.orders:
            kept = _mixed(table.request, question, question.kept)
            table.orders[before] = recommender.order(table.decks[None], kept)
        cards = _moved(cards, picks, table.orders[before])
    refine = _refine(engine, table, deck, question, dropped)
    view = replace(table.view, cards=cards, milliseconds=milliseconds, refine=refine)
    return Answer(view, request, by_key(engine, picks), explanations, table=table)


def mixed(request: Request, mix: Mix) -> Request:
    return replace(request, weights=mix.weights, lean=mix.lean, diversity=mix.diversity)


def _mixed(request: Request, question: Question, mix: Mix) -> Request:
    return replace(mixed(request, mix), top_k=question.top_k, only=question.only)


def _deck(engine: Engine, table: Table, request: Request, dropped: int | None) -> tuple[Deck, Request]:
    """The deck and the request without one film's rating; that film does not come back for it."""
    if dropped is None:
        return table.decks[None], request
    history = tuple(rated for rated in request.history if rated.film != dropped)
    request = replace(request, history=history, exclude=request.exclude | {dropped})
    if dropped not in table.decks:
        table.decks[dropped] = engine.recommender.deck(request)
    return table.decks[dropped], request


def _moved(cards: Sequence[CardView], picks: Sequence[Recommendation], before: Sequence[int]) -> tuple[CardView, ...]:
    ranks = {film: rank for rank, film in enumerate(before, 1)}
    return tuple(
        replace(card, shift=ranks.get(pick.film, pick.rank) - pick.rank, came=pick.film not in ranks)
        for card, pick in zip(cards, picks, strict=True)
    )


def _refine(engine: Engine, table: Table, deck: Deck, question: Question, dropped: int | None) -> RefineView:
    view = RefineView(
        question.mix,
        question.kept,
        question.only,
        dials=SIMILAR_DIALS if question.like else tuple(DIALS),
        without=engine.recommender.catalogue.titles[dropped] if dropped is not None else "",
    )
    if not (question.refining or question.only):
        return view
    if (dropped, question.only) not in table.counts:
        table.counts[dropped, question.only] = deck.counts(question.only)
    counts = table.counts[dropped, question.only]
    chips = chips_of(counts, question.only) if question.refining else None
    return replace(view, chips=chips, left=counts.left, drop=drop_of(counts))
