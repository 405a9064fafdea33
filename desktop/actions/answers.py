"""What is asked and what is answered, and how picks become cards."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.viewmodels.cards import CardView, card_of
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.tuning import LEARNED, Mix
from engine.progress import CancelToken
from engine.serving.only import EVERYTHING, Only

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.explain.explainer import Explanation
    from engine.serving.deck import Deck
    from engine.serving.facets import Counts
    from engine.serving.types import Recommendation, Request


@dataclass(frozen=True, slots=True)
class Question:
    """What the person asks for: films like those with the keys `like`, films that feel like the `mood`, or (neither)
    their own, as shelves or `whole`.

    `as_of` asks for their own as it would have been at that time (UTC seconds). Lists, not shelves, are mixed by
    `mix` and cut down to `only`. A mix that is not the `kept` one is tried, and so is a list `without` the rating of
    the film with that key: it says what moves. `refining`: the chips are looked at, so count them.
    """

    top_k: int
    like: tuple[str, ...] = ()
    mood: str = ""
    whole: bool = False
    as_of: int | None = None
    mix: Mix = LEARNED
    kept: Mix = LEARNED
    only: Only = EVERYTHING
    without: str | None = None
    refining: bool = False

    @property
    def about(self) -> tuple[object, ...]:
        """What a deck depends on; all else only deals it anew."""
        return self.like, self.mood, self.whole, self.as_of

    def at(self, day: date, now: float) -> Question:
        """Of the end of that day; today, by the time `now` (UTC seconds), or later is now."""
        past = day < datetime.fromtimestamp(now).date()
        return replace(self, as_of=int(datetime.combine(day, datetime.max.time()).timestamp()) if past else None)


@dataclass(frozen=True)
class Table:
    """A deck to deal from, and what stands around the cards.

    What does not change while a slider moves is found once: `decks` without one film, the `orders` of what was kept,
    by mix and what it is cut down to, and the `counts`, by the film left out and the same.
    """

    view: ListView
    request: Request
    decks: dict[int | None, Deck]
    orders: dict[tuple[Mix, Only], list[int]] = field(default_factory=dict)
    counts: dict[tuple[int | None, Only], Counts] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """A list as it is shown, and what explains its cards, by film key. Both records are empty when not personal.

    `as_of`: the past time that was asked about, where the list is not personal because nothing was rated by then.
    `table`: what the list was dealt from, where it can be dealt anew.
    """

    view: ListView
    request: Request | None = None
    records: dict[str, Recommendation] = field(default_factory=dict)
    explanations: dict[str, Explanation] = field(default_factory=dict)
    as_of: int | None = None
    table: Table | None = None

    def card(self, key: str) -> CardView | None:
        return next((card for card in self.view.all_cards if card.key == key), None)


def explained(
    engine: Engine, request: Request, picks: Sequence[Recommendation], cancel: CancelToken
) -> tuple[tuple[CardView, ...], dict[str, Explanation]]:
    """Cards with their one sentence."""
    cards, explanations = [], {}
    for pick in picks:
        cancel.check()
        explanation = engine.explainer.explain(pick, request)
        card = bare_card(engine, pick, explanation)
        explanations[card.key] = explanation
        cards.append(card)
    return tuple(cards), explanations


def bare_card(engine: Engine, pick: Recommendation, explanation: Explanation | None = None) -> CardView:
    """The card of a pick, with the first sentence of its explanation if there is one."""
    first = explanation.sentences[0] if explanation is not None and explanation.sentences else None
    film = engine.recommender.catalogue.film(pick.film)
    return card_of(film, pick, first, simulated=engine.model.simulated)


def by_key(engine: Engine, picks: Sequence[Recommendation]) -> dict[str, Recommendation]:
    keys = engine.recommender.catalogue.keys
    return {keys[pick.film]: pick for pick in picks}


def since(start: float) -> float:
    """Milliseconds since `start` on the performance counter."""
    return 1000 * (time.perf_counter() - start)
