"""A world of films and viewers with known tastes, to make ratings from that look like MovieLens's in their shape.

The model, plain on purpose and the same for everybody:

1. There are 40 *tastes*. Each has a place in a 12-dimensional space, genres and themes.
2. A film belongs to one taste, half to another, and a little to those nearby: its *affinities* (`World.affinity`).
   It has a renown (Zipf: few are known to all), a quality (known films are a little better) and a year.
3. A viewer is a mixture of a few tastes. They come on some day, rate in sittings with gaps between, and half of a
   sitting is about one taste of theirs. How many films they rate is log-normal, 20 at least.
4. A film comes to be rated by drawing a taste and then a film by renown · exp(4 · affinity); never one twice or
   before its year, and new films more often than old ones.
5. The rating is 3.5 + the viewer's generosity + the film's quality + how much the film suits the viewer's mixture +
   noise, on the star scale.

So who rates what has rank 40 and personal models beat popularity by what there is to know about a viewer. How far they
do so here says nothing about real people: use it for speed, memory and for whether anything was learned at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

TASTES, SPACE = 40, 12
FEWEST = 20
SECONDS_PER_DAY = 86_400
SECONDS_PER_YEAR = 365.25 * SECONDS_PER_DAY
PER_SITTING = 25
VIEWERS_AT_ONCE = 4000
_DRAWS = 60

Whole = NDArray[np.int64]
Real = NDArray[np.float64]


@dataclass(frozen=True)
class World:
    """The films. `taste` int [n]: what each belongs to; `affinity` [n, 40]; `known` [40, n]: for each taste the
    cumulated chances of drawing a film; `quality` [n] in stars; `year` [n]."""

    taste: Whole
    affinity: NDArray[np.float32]
    known: Real
    quality: Real
    year: Whole


@dataclass(frozen=True)
class Ratings:
    """Some viewers' ratings, all [n]: `user` (row), `film` (row), `stars` 0.5–5, `time` in UTC seconds."""

    user: Whole
    film: Whole
    stars: Real
    time: Whole


def make_world(rng: np.random.Generator, n_films: int, last_year: int) -> World:
    """`n_films` films up to `last_year`."""
    centres = rng.standard_normal((TASTES, SPACE)) / np.sqrt(SPACE)
    taste = rng.choice(TASTES, n_films, p=rng.dirichlet(np.full(TASTES, 3.0)))
    other = rng.integers(0, TASTES, n_films)
    affinity = 0.3 * (centres[taste] @ centres.T) + 0.15 * rng.standard_normal((n_films, TASTES))
    affinity[np.arange(n_films), taste] += 1.0
    affinity[np.arange(n_films), other] += 0.5
    renown = (rng.permutation(n_films) + 0.01 * n_films) ** -1.1
    fame = np.log(renown)
    quality = 0.3 * rng.standard_normal(n_films) + 0.15 * (fame - fame.mean()) / fame.std()
    year = last_year - np.minimum(rng.exponential(14, n_films), 90).astype(np.int64)
    chances = renown[:, None] * np.exp(4.0 * affinity)
    known = np.cumsum((chances / chances.sum(axis=0)).T, axis=1)
    return World(taste, affinity.astype(np.float32), known / known[:, -1:], quality, year)


def rate(
    rng: np.random.Generator, world: World, n_viewers: int, n_ratings: int, days: tuple[int, int], step: float
) -> Iterator[Ratings]:
    """Exactly `n_ratings` ratings, some thousand viewers at a time, in steps of `step` stars, from the first to the
    last of `days` (since 1970)."""
    counts = _counts(rng, n_viewers, n_ratings, len(world.taste))
    for start in range(0, n_viewers, VIEWERS_AT_ONCE):
        block = _rate_block(rng, world, counts[start : start + VIEWERS_AT_ONCE], days, step)
        yield Ratings(block.user + start, block.film, block.stars, block.time)


def _counts(rng: np.random.Generator, n_viewers: int, n_ratings: int, n_films: int) -> Whole:
    """How many films each viewer rates: log-normal, between 20 and a third of all, `n_ratings` in sum."""
    most = max(FEWEST, n_films // 3)
    if not n_viewers * FEWEST <= n_ratings <= n_viewers * most:
        raise ValueError(f"{n_viewers} viewers cannot give {n_ratings} ratings of {n_films} films")
    wish = rng.lognormal(0.0, 1.1, n_viewers)
    low, high = 0.0, float(n_ratings)
    for _ in range(100):  # the scale at which the sum fits
        scale = (low + high) / 2
        fits = np.clip(FEWEST + scale * wish, FEWEST, most).sum() <= n_ratings
        low, high = (scale, high) if fits else (low, scale)
    counts = np.clip(FEWEST + low * wish, FEWEST, most).astype(np.int64)
    while (missing := n_ratings - int(counts.sum())) > 0:
        room = np.flatnonzero(counts < most)
        counts[rng.choice(room, min(missing, len(room)), replace=False)] += 1
    return counts


def _rate_block(rng: np.random.Generator, world: World, counts: Whole, days: tuple[int, int], step: float) -> Ratings:
    mixture = rng.dirichlet(np.full(TASTES, 0.08), len(counts))
    user = np.repeat(np.arange(len(counts)), counts)
    sitting, time = _sittings(rng, user, counts, days)
    film = _draw_films(rng, world, mixture, user, sitting, time)
    suits = np.einsum("nk,nk->n", mixture[user].astype(np.float32), world.affinity[film])
    generosity = rng.normal(0.0, 0.35, len(counts))
    value = 3.3 + generosity[user] + world.quality[film] + 0.9 * suits + rng.normal(0.0, 0.7, len(user))
    return Ratings(user, film, np.clip(np.round(value / step) * step, step, 5.0), time)


def _sittings(rng: np.random.Generator, user: Whole, counts: Whole, days: tuple[int, int]) -> tuple[Whole, Whole]:
    """The sitting (numbered over all viewers) and the time of every rating: the later ones of a viewer come later."""
    place = np.arange(len(user)) - np.repeat(np.cumsum(counts) - counts, counts)
    fresh = (place == 0) | (rng.random(len(user)) < 1 / PER_SITTING)
    sitting = np.cumsum(fresh) - 1
    first = place[fresh] == 0
    gaps = np.where(first, 0.0, rng.lognormal(2.5, 1.8, len(first)))  # days
    came = np.repeat(rng.integers(days[0], days[1], len(counts)), np.bincount(np.cumsum(first) - 1))
    since = np.cumsum(gaps)
    since -= np.maximum.accumulate(np.where(first, since, 0.0))
    day = np.minimum(came + since, days[1])
    begins = (day * SECONDS_PER_DAY).astype(np.int64)
    seconds = np.cumsum(rng.integers(3, 40, len(user)))
    seconds -= np.maximum.accumulate(np.where(fresh, seconds, 0))
    return sitting, begins[sitting] + seconds


def _draw_films(
    rng: np.random.Generator, world: World, mixture: Real, user: Whole, sitting: Whole, time: Whole
) -> Whole:
    """A film for every rating, none twice for the same viewer."""
    n_films = len(world.taste)
    chances = np.cumsum(mixture, axis=1)
    flat = (world.known + np.arange(TASTES)[:, None]).ravel()
    released = (world.year - 1970) * SECONDS_PER_YEAR
    about = _tastes(rng, chances, user[np.unique(sitting, return_index=True)[1]])
    film = np.full(len(user), -1, np.int64)
    taken = np.zeros(0, np.int64)
    for _ in range(_DRAWS):
        open_slots = np.flatnonzero(film < 0)
        if not len(open_slots):
            return film
        stays = rng.random(len(open_slots)) < 0.5
        taste = np.where(stays, about[sitting[open_slots]], _tastes(rng, chances, user[open_slots]))
        place = np.searchsorted(flat, taste + rng.random(len(open_slots)), side="right")
        drawn = np.minimum(place - taste * n_films, n_films - 1)
        age = (time[open_slots] - released[drawn]) / SECONDS_PER_YEAR
        fits = (age >= 0) & (rng.random(len(age)) < 0.35 + 0.65 * np.exp(-np.maximum(age, 0) / 3))
        taken = _take(film, open_slots[fits], drawn[fits], user, n_films, taken)
    _fill(film, user, n_films)
    return film


def _tastes(rng: np.random.Generator, chances: Real, user: Whole) -> Whole:
    """A taste of each of these viewers, by their mixture."""
    drawn = (rng.random(len(user))[:, None] > chances[user]).sum(axis=1)
    return np.asarray(np.minimum(drawn, TASTES - 1), np.int64)


def _take(film: Whole, slots: Whole, drawn: Whole, user: Whole, n_films: int, taken: Whole) -> Whole:
    """Writes into `film` what the viewers have not rated yet; all pairs taken so far, sorted."""
    pairs = user[slots] * n_films + drawn
    pairs, first = np.unique(pairs, return_index=True)
    fresh = ~np.isin(pairs, taken, assume_unique=True)
    film[slots[first[fresh]]] = drawn[first[fresh]]
    return np.sort(np.concatenate([taken, pairs[fresh]]))


def _fill(film: Whole, user: Whole, n_films: int) -> None:
    """What no draw filled: any films the viewer has not rated (heavy viewers run out of their tastes)."""
    for viewer in np.unique(user[film < 0]):
        theirs = np.flatnonzero(user == viewer)
        empty = theirs[film[theirs] < 0]
        unseen = np.setdiff1d(np.arange(n_films), film[theirs])
        film[empty] = unseen[np.linspace(0, len(unseen) - 1, len(empty)).astype(np.int64)]
