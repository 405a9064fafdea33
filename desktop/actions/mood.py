"""Films that feel like what somebody typed: read in this process, without torch and without a network."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.actions.answers import Answer, Question, by_key, explained, since
from desktop.actions.engine import Engine
from desktop.viewmodels.cards import CardView, plain_card
from desktop.viewmodels.lists import ListView, mood_heading, mood_sub
from engine.errors import BundleError, EncoderError, InputError
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.types import Recommendation, Request


def feels_like(engine: Engine, question: Question, request: Request, cancel: CancelToken) -> Answer:
    """The films that feel like the question's words, for whoever has the request's history; or what is in the way."""
    personal = bool(request.history)
    view = ListView("mood", mood_heading(question.mood), mood_sub(personal=personal), (), None)
    start = time.perf_counter()
    try:
        picks = _search(engine, question.mood, request, cancel)
    except (BundleError, EncoderError, InputError) as error:
        return Answer(replace(view, sub="", obstacle=str(error)))
    view = replace(view, milliseconds=since(start))
    if not personal:
        return Answer(replace(view, cards=tuple(_plain(engine, pick) for pick in picks)))
    cards, explanations = explained(engine, request, picks, cancel)
    return Answer(replace(view, cards=cards), request, by_key(engine, picks), explanations)


def _search(engine: Engine, mood: str, request: Request, cancel: CancelToken) -> list[Recommendation]:
    return engine.recommender.search_mood(engine.encoder.encode(mood), request, cancel)


def _plain(engine: Engine, pick: Recommendation) -> CardView:
    likes = int(engine.recommender.bundle.arrays.n_likes[pick.film])
    return plain_card(engine.recommender.catalogue.film(pick.film), likes, simulated=engine.model.simulated)
