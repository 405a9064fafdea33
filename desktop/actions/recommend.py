"""A question becomes a list: home's shelves, the whole own list, films like one, or the well known to start with."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.actions.answers import Answer, Question, Table, bare_card, by_key, explained, since
from desktop.actions.deal import deal, mixed
from desktop.actions.engine import Engine
from desktop.actions.mood import feels_like
from desktop.language import tr, trn
from desktop.viewmodels.cards import plain_card
from desktop.viewmodels.lists import ListView, SeedView, for_you_sub, like_heading, like_sub, popular_sub, seed_of
from desktop.viewmodels.shelves import shelf_of, top_heading
from desktop.viewmodels.tuning import LEARNED
from engine.profile.state import Profile
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.types import Rated, Request


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

    as_of, found = question.as_of, map(engine.recommender.catalogue.row_of_key, question.like)
    seeds = [row for row in found if row is not None]
    if seeds:
        tastes = tastes_of(engine, profile, now)
        asked = tuple(Rated(seed, 5.0, now) for seed in seeds)
        request = Request(asked, "similar", question.top_k, exclude=tastes.exclude, now=now)
        return _similar(engine, request, question, tastes, cancel)
    if question.like:
        return _like_unknown(question, profile)
    if question.mood:
        tastes = tastes_of(engine, profile, _END)
        request = Request(tastes.history, "for_you", question.top_k, exclude=tastes.exclude, now=now)
        return feels_like(engine, question, request, cancel)
    # A rating that carries a date to come is one of today's; only the past can be asked about.
    tastes = tastes_of(engine, profile, as_of) if as_of is not None else tastes_of(engine, profile, _END)
    then = now if as_of is None else as_of
    if not tastes.history:
        return _popular(engine, question, tastes)
    request = Request(tastes.history, "for_you", question.top_k, exclude=tastes.exclude, now=then)
    sub = for_you_sub(len(tastes.history), as_of)
    if question.whole:
        return _dealt(engine, ListView("for_you", tr("For you"), sub, (), None), request, question, cancel)
    if question.kept != LEARNED:
        request, sub = mixed(request, question.kept), tr("{sub}, in your mix", sub=sub)
    return _home(engine, request, tastes, sub, cancel)


_END = 1 << 62


def _home(engine: Engine, request: Request, tastes: Tastes, sub: str, cancel: CancelToken) -> Answer:
    from engine.serving.shelves import home_shelves

    start = time.perf_counter()
    open_to = replace(request, exclude=tastes.gone)
    shelves = home_shelves(engine.recommender, open_to, sorted(tastes.watchlist), cancel)
    milliseconds = since(start)
    cancel.check()
    catalogue, rating = engine.recommender.catalogue, {rated.film: rated.rating for rated in request.history}
    top = next((shelf.picks for shelf in shelves if shelf.kind == "top"), ())
    cards, explanations = explained(engine, request, top, cancel)
    views = tuple(
        shelf_of(
            shelf,
            catalogue.film(shelf.film).title if shelf.film is not None else "",
            rating.get(shelf.film) if shelf.film is not None else None,
            tuple(bare_card(engine, pick) for pick in shelf.picks),
        )
        for shelf in shelves
        if shelf.kind != "top" and shelf.picks
    )
    view = ListView("home", top_heading(len(cards)), sub, cards, milliseconds, shelves=views)
    return Answer(view, request, by_key(engine, [pick for shelf in shelves for pick in shelf.picks]), explanations)


def _similar(engine: Engine, request: Request, question: Question, tastes: Tastes, cancel: CancelToken) -> Answer:
    rating = {rated.film: rated.rating for rated in tastes.history}
    seeds = tuple(
        seed_of(engine.recommender.catalogue.film(rated.film), rating.get(rated.film)) for rated in request.history
    )
    view = ListView("similar", like_heading(seeds), like_sub(seeds), (), None, seeds)
    return _dealt(engine, view, request, question, cancel)


def _like_unknown(question: Question, profile: Profile) -> Answer:
    """Films that were rated or imported with another model, and that this one has never heard of."""
    films = ((profile.films[key].film, profile.films[key].rating) for key in question.like if key in profile.films)
    seeds = tuple(
        SeedView(film.key, film.title, film.year, (), rating.rating if rating is not None else None)
        for film, rating in films
    )
    heading = like_heading(seeds) if seeds else tr("More like …")
    obstacle = trn("It does not know this film.", "It knows none of these films.", len(question.like))
    return Answer(ListView("similar", heading, "", (), None, seeds, obstacle=obstacle))


def _dealt(engine: Engine, view: ListView, request: Request, question: Question, cancel: CancelToken) -> Answer:
    table = Table(view, request, {None: engine.recommender.deck(request)})
    return deal(engine, table, question, cancel)


def _popular(engine: Engine, question: Question, tastes: Tastes) -> Answer:
    start = time.perf_counter()
    rows = engine.recommender.popular(question.top_k, tastes.exclude)
    milliseconds = since(start)
    catalogue, simulated = engine.recommender.catalogue, engine.model.simulated
    likes = engine.recommender.bundle.arrays.n_likes
    cards = tuple(plain_card(catalogue.film(row), int(likes[row]), simulated=simulated) for row in rows)
    sub = popular_sub(tastes.stored, question.as_of)
    view = ListView("popular", tr("Well known to start with"), sub, cards, milliseconds)
    return Answer(view, as_of=question.as_of if not tastes.stored else None)
