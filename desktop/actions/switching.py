"""From one model to another: what becomes of the person's list, and how much the one in use has not learned from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.actions.recommend import tastes_of
from desktop.viewmodels.models import MoveList, moves_of, retrain_line
from engine.profile.state import Profile

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.bundles.diff import Listed

TOP = 20
ALWAYS = 1 << 62
"""A time that no rating is after."""


def top_films(engine: Engine, profile: Profile, now: int) -> list[Listed]:
    """The person's first films with this model; the well known ones for who has rated nothing it knows."""
    from engine.bundles.diff import listed
    from engine.serving.types import Request

    tastes = tastes_of(engine, profile, ALWAYS)
    if tastes.history:
        request = Request(tastes.history, "for_you", TOP, exclude=tastes.exclude, now=now)
        rows = [pick.film for pick in engine.recommender.recommend(request)]
    else:
        rows = engine.recommender.popular(TOP, tastes.exclude)
    return listed(engine.recommender.catalogue, rows)


def changes(before: list[Listed], after: list[Listed]) -> MoveList:
    from engine.bundles.diff import compare_lists

    return moves_of(compare_lists(before, after))


def retrain_of(engine: Engine, profile: Profile) -> str:
    """A line once many of the person's ratings, of films the model knows, are not among those it learned from; none in
    the light package, which could do nothing about it."""
    from engine.jobs.command import can_train

    if not can_train():
        return ""
    row_of = engine.recommender.catalogue.row_of_key
    known = sum(row_of(key) is not None for key, state in profile.films.items() if state.rating is not None)
    told = engine.recommender.bundle.manifest.training.get("own_ratings")
    learned = told if isinstance(told, int) else 0
    return retrain_line(known - learned, learned=learned > 0)
