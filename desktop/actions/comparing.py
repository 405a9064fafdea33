"""A new model beside the one in use: on people kept aside, on the person's own favourites, in their top 20."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.actions.depot import Depot
from desktop.actions.engine import Engine
from desktop.actions.switching import changes, top_films
from desktop.viewmodels.comparison import CompareView, compare_view
from engine.profile.state import Profile
from engine.progress import CancelToken, silent

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.jobs import OwnRating


def own_ratings(profile: Profile) -> tuple[OwnRating, ...]:
    """The person's ratings, for training and for their own test."""
    from engine.jobs import OwnRating

    rated = [state.rating for state in profile.films.values() if state.rating is not None]
    return tuple(OwnRating(each.key, each.rating, max(0, each.time)) for each in rated)


def compare(depot: Depot, engine: Engine, model: str, profile: Profile, now: int, cancel: CancelToken) -> CompareView:
    """Some seconds for a long profile: both models are asked about each of the last favourites."""
    from engine.serving.comparison import compare_bundles
    from engine.serving.own_test import own_test

    one = depot.registry.get(model)
    other = depot.open_engine(one.folder)
    found = compare_bundles(engine.recommender.bundle, other.recommender.bundle)
    cancel.check()
    own = own_test(engine.recommender, other.recommender, own_ratings(profile), silent, cancel)
    moves = changes(top_films(engine, profile, now), top_films(other, profile, now))
    return compare_view(model, one.name, found, own, moves)
