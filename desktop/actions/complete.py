"""Titles while they are typed."""

from __future__ import annotations

from desktop.actions.engine import Engine
from desktop.viewmodels.lists import CompletionView, completion_of

LIMIT = 8


def complete(engine: Engine, text: str) -> tuple[CompletionView, ...]:
    """The films that `text` may mean, best first."""
    recommender = engine.recommender
    return tuple(completion_of(recommender.catalogue.film(row)) for row in recommender.titles.search(text, LIMIT))
