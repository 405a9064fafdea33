"""Titles while they are typed, or a mood."""

from __future__ import annotations

from desktop.actions.engine import Engine
from desktop.viewmodels.lists import CompletionView, completion_of, completion_of_mood

LIMIT = 8
SHORTEST_MOOD = 3
"""Letters."""


def complete(engine: Engine, text: str) -> tuple[CompletionView, ...]:
    """The films that `text` may mean, best first, and last the mood that it may be."""
    recommender, mood = engine.recommender, " ".join(text.split())
    films = [completion_of(recommender.catalogue.film(row)) for row in recommender.titles.search(text, LIMIT)]
    return (*films, completion_of_mood(mood)) if len(mood) >= SHORTEST_MOOD else tuple(films)
