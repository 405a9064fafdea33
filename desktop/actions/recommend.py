"""A question becomes a list: home's shelves, the whole own list, films like one, or the well known to start with."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.viewmodels.cards import CardView, card_of, plain_card
from desktop.viewmodels.lists import ListView, for_you_sub, popular_sub, seed_of
from desktop.viewmodels.shelves import shelf_of, top_heading
from engine.profile.state import Profile
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.explain.explainer import Explanation
    from engine.serving.types import Rated, Recommendation, Request


@dataclass(frozen=True, slots=True)
class Question:
    """What the person asks for: films like the one with key `like`, or (None) their own, as shelves or `whole`.

    `as_of` asks for their own as it would have been at that time (UTC seconds).
    """

    top_k: int
    like: str | None = None
    whole: bool = False
    as_of: int | None = None


@dataclass(frozen=True)
class Tastes:
    """What a profile means to one bundle, as catalogue rows. Films that the bundle does not know are left out.

    `history` goes up to the time asked about. `gone` never comes back, whatever the time: seen, rated or hidden.
    `watchlist` is what is still to be seen; its films come on their own shelf alone.
    """

    history: tuple[Rated, ...]
    gone: frozenset[int]
    watchlist: frozenset[int]
    stored: int
    """How many ratings there are up to that time, unknown films included."""

    @property
    def exclude(self) -> frozenset[int]:
        return self.gone | self.watchlist


@dataclass(frozen=True)
class Answer:
    """A list as it is shown, and what explains its cards, by film key. Both records are empty when not personal.

    `as_of`: the past time that was asked about, where the list is not personal because nothing was rated by then.
    """

    view: ListView
    request: Request | None = None
    records: dict[str, Recommendation] = field(default_factory=dict)
    explanations: dict[str, Explanation] = field(default_factory=dict)
    as_of: int | None = None

    def card(self, key: str) -> CardView | None:
        return next((card for card in self.view.all_cards if card.key == key), None)


def tastes_of(engine: Engine, profile: Profile, until: int) -> Tastes:
    """The profile in rows of this bundle's catalogue, with the ratings up to `until` (UTC seconds)."""
    from engine.serving.types import Rated

    row_of = engine.recommender.catalogue.row_of_key
    rated, gone, watchlist, stored = list[tuple[int, int, float]](), set(), set(), 0
    for key, state in profile.films.items():
        row, rating = row_of(key), state.rating
        counts = rating is not None and rating.time <= until
        stored += counts
        if row is None:
            continue
        if rating is not None and counts:
            rated.append((rating.time, row, rating.rating))
        if state.seen or state.hidden is not None:
            gone.add(row)
        elif state.watchlist is not None:
            watchlist.add(row)
    history = [Rated(row, rating, time) for time, row, rating in sorted(rated)]
    return Tastes(tuple(history), frozenset(gone), frozenset(watchlist), stored)


def rank(engine: Engine, question: Question, profile: Profile, now: int, cancel: CancelToken) -> Answer:
    """Ranks for the question. Nothing seen, rated or hidden is ever in the answer."""
    from engine.serving.types import Rated, Request

    catalogue, as_of = engine.recommender.catalogue, question.as_of
    seed = catalogue.row_of_key(question.like) if question.like is not None else None
    if seed is not None:
        tastes = tastes_of(engine, profile, now)
        asked = (Rated(seed, 5.0, now),)
        request = Request(asked, "similar", question.top_k, exclude=tastes.exclude, now=now)
        return _similar(engine, request, seed, tastes, cancel)
    # A rating that carries a date to come is one of today's; only the past can be asked about.
    tastes = tastes_of(engine, profile, as_of) if as_of is not None else tastes_of(engine, profile, _END)
    then = now if as_of is None else as_of
    if not tastes.history:
        return _popular(engine, question, tastes)
    request = Request(tastes.history, "for_you", question.top_k, exclude=tastes.exclude, now=then)
    sub = for_you_sub(len(tastes.history), as_of)
    return (_whole if question.whole else _home)(engine, request, tastes, sub, cancel)


_END = 1 << 62


def _home(engine: Engine, request: Request, tastes: Tastes, sub: str, cancel: CancelToken) -> Answer:
    from engine.serving.shelves import home_shelves

    start = time.perf_counter()
    open_to = replace(request, exclude=tastes.gone)
    shelves = home_shelves(engine.recommender, open_to, sorted(tastes.watchlist), cancel)
    milliseconds = _since(start)
    cancel.check()
    catalogue, rating = engine.recommender.catalogue, {rated.film: rated.rating for rated in request.history}
    top = next((shelf.picks for shelf in shelves if shelf.kind == "top"), ())
    cards, explanations = _explained(engine, request, top, cancel)
    views = tuple(
        shelf_of(
            shelf,
            catalogue.film(shelf.film).title if shelf.film is not None else "",
            rating.get(shelf.film) if shelf.film is not None else None,
            tuple(_card(engine, pick, None) for pick in shelf.picks),
        )
        for shelf in shelves
        if shelf.kind != "top" and shelf.picks
    )
    view = ListView("home", top_heading(len(cards)), sub, cards, milliseconds, shelves=views)
    return Answer(view, request, _by_key(engine, [pick for shelf in shelves for pick in shelf.picks]), explanations)


def _whole(engine: Engine, request: Request, tastes: Tastes, sub: str, cancel: CancelToken) -> Answer:
    start = time.perf_counter()
    picks = engine.recommender.recommend(request, cancel)
    milliseconds = _since(start)
    cards, explanations = _explained(engine, request, picks, cancel)
    view = ListView("for_you", "For you", sub, cards, milliseconds)
    return Answer(view, request, _by_key(engine, picks), explanations)


def _similar(engine: Engine, request: Request, seed: int, tastes: Tastes, cancel: CancelToken) -> Answer:
    start = time.perf_counter()
    picks = engine.recommender.recommend(request, cancel)
    milliseconds = _since(start)
    cards, explanations = _explained(engine, request, picks, cancel)
    film = engine.recommender.catalogue.film(seed)
    mine = next((rated.rating for rated in tastes.history if rated.film == seed), None)
    view = ListView("similar", f"More like {film.title}", "", cards, milliseconds, seed_of(film, mine))
    return Answer(view, request, _by_key(engine, picks), explanations)


def _popular(engine: Engine, question: Question, tastes: Tastes) -> Answer:
    start = time.perf_counter()
    rows = engine.recommender.popular(question.top_k, tastes.exclude)
    milliseconds = _since(start)
    catalogue, simulated = engine.recommender.catalogue, engine.model.simulated
    likes = engine.recommender.bundle.arrays.n_likes
    cards = tuple(plain_card(catalogue.film(row), int(likes[row]), simulated=simulated) for row in rows)
    sub = popular_sub(tastes.stored, question.as_of)
    view = ListView("popular", "Well known to start with", sub, cards, milliseconds)
    return Answer(view, as_of=question.as_of if not tastes.stored else None)


def _explained(
    engine: Engine, request: Request, picks: Sequence[Recommendation], cancel: CancelToken
) -> tuple[tuple[CardView, ...], dict[str, Explanation]]:
    """Cards with their one sentence."""
    cards, explanations = [], {}
    for pick in picks:
        cancel.check()
        explanation = engine.explainer.explain(pick, request)
        card = _card(engine, pick, explanation)
        explanations[card.key] = explanation
        cards.append(card)
    return tuple(cards), explanations


def _card(engine: Engine, pick: Recommendation, explanation: Explanation | None) -> CardView:
    first = explanation.sentences[0] if explanation is not None and explanation.sentences else None
    film = engine.recommender.catalogue.film(pick.film)
    return card_of(film, pick, first, simulated=engine.model.simulated)


def _by_key(engine: Engine, picks: Sequence[Recommendation]) -> dict[str, Recommendation]:
    keys = engine.recommender.catalogue.keys
    return {keys[pick.film]: pick for pick in picks}


def _since(start: float) -> float:
    return 1000 * (time.perf_counter() - start)
