"""A world of films and viewers with known tastes, to make ratings from that look like MovieLens's in their shape.

The model, plain on purpose and the same for everybody:

1. There are 40 *tastes*. Each has a place in a 12-dimensional space, genres and themes.
2. A film belongs to one taste, half to another, and a little to those nearby: its *affinities* (`World.affinity`).
   It has a renown (few are known to all), a quality (known films are a little better) and a year.
3. A viewer is a mixture of a few tastes. They come on some day, rate in sittings with gaps between, and half of a
   sitting is about one taste of theirs. How many films they rate is log-normal, 20 at least.
4. A film comes to be rated by drawing a taste and then a film by renown · exp(4 · affinity); never one twice or
   before its year, and new films more often than old ones.
5. The rating is 3.5 + the viewer's generosity + the film's quality + how much the film suits the viewer's mixture +
   noise, on the star scale.

How unequal films and viewers are, and how often each number of stars is given, is the `Crowd`'s: `PLAIN` is Zipf's law
for films and no more, `LARGE` has the marginals of MovieLens 25M.

So who rates what has rank 40 and personal models beat popularity by what there is to know about a viewer. How far they
do so here says nothing about real people: use it for speed, memory and for whether anything was learned at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

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
class Crowd:
    """How unequal films and viewers are.

    spread  σ of the log-normal number of films that a viewer rates
    films   share of the rated films → how often a film there is rated, beside each other; Zipf's law when empty
    stars   how many ratings each step of the star scale gets, beside each other; as the values fall when empty
    tries   so often is a film drawn by the viewer's tastes; then renown alone decides
    """

    spread: float
    films: Mapping[float, float] = field(default_factory=dict)
    stars: tuple[int, ...] = ()
    tries: int = _DRAWS

    def renown(self, rng: np.random.Generator, n_films: int) -> Real:
        """Of `n_films` films, in no order."""
        rank = rng.permutation(n_films)
        if not self.films:
            return np.asarray((rank + 0.01 * n_films) ** -1.1)
        shares, counts = zip(*self.films.items(), strict=True)
        return np.exp(np.interp((rank + 0.5) / n_films, shares, np.log(counts)))

    def stars_of(self, values: Real) -> Real | None:
        """The values above which the second, third, … step of the star scale is given, by some thousand viewers'."""
        return np.quantile(values, np.cumsum(self.stars)[:-1] / sum(self.stars)) if self.stars else None


PLAIN = Crowd(1.1)
LARGE = Crowd(
    1.4,
    {0: 1, 0.25: 2, 0.5: 6, 0.75: 36, 0.777: 50, 0.825: 100, 0.936: 900, 0.99: 8500, 0.998: 28_000, 1: 81_491},
    (393_068, 776_815, 399_490, 1_640_868, 1_262_797, 4_896_928, 3_177_318, 6_639_798, 2_200_539, 3_612_474),
    tries=20,
)


@dataclass(frozen=True)
class World:
    """The films. `taste` int [n]: what each belongs to; `affinity` [n, 40]; `rated` [m]: which of them somebody may
    rate; `renown` [n], 0 for the others; `known` [40, n]: for each taste the cumulated chances of drawing a film;
    `quality` [n] in stars; `year` [n]."""

    crowd: Crowd
    taste: Whole
    rated: Whole
    renown: Real
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


def make_world(
    rng: np.random.Generator, n_films: int, last_year: int, crowd: Crowd = PLAIN, n_rated: int | None = None
) -> World:
    """`n_films` films up to `last_year`, all of which may be rated, or just `n_rated`."""
    centres = rng.standard_normal((TASTES, SPACE)) / np.sqrt(SPACE)
    taste = rng.choice(TASTES, n_films, p=rng.dirichlet(np.full(TASTES, 3.0)))
    other = rng.integers(0, TASTES, n_films)
    affinity = 0.3 * (centres[taste] @ centres.T) + 0.15 * rng.standard_normal((n_films, TASTES))
    affinity[np.arange(n_films), taste] += 1.0
    affinity[np.arange(n_films), other] += 0.5
    rated, renown = np.arange(n_films), np.zeros(n_films)
    if n_rated is not None:
        rated = np.sort(rng.permutation(n_films)[:n_rated])
    renown[rated] = crowd.renown(rng, len(rated))
    fame = np.log(renown[rated])
    quality = 0.3 * rng.standard_normal(n_films)
    quality[rated] += 0.15 * (fame - fame.mean()) / fame.std()
    year = last_year - np.minimum(rng.exponential(14, n_films), 90).astype(np.int64)
    chances = renown[:, None] * np.exp(4.0 * affinity)
    known = np.cumsum((chances / chances.sum(axis=0)).T, axis=1)
    return World(crowd, taste, rated, renown, affinity.astype(np.float32), known / known[:, -1:], quality, year)


def rate(
    rng: np.random.Generator, world: World, n_viewers: int, n_ratings: int, days: tuple[int, int], step: float
) -> Iterator[Ratings]:
    """Exactly `n_ratings` ratings, some thousand viewers at a time, in steps of `step` stars, from the first to the
    last of `days` (since 1970). Where not all films may be rated, each of those that may has a rating at least."""
    counts = _counts(rng, n_viewers, n_ratings, world)
    sure = np.full(0, -1)
    if len(world.rated) < len(world.taste):
        sure = np.full(n_ratings, -1, np.int32)
        sure[rng.choice(n_ratings, len(world.rated), replace=False)] = world.rated
    limits: Real | None = None
    first = 0
    for start in range(0, n_viewers, VIEWERS_AT_ONCE):
        some = counts[start : start + VIEWERS_AT_ONCE]
        block = _rate_block(rng, world, some, sure[first : first + int(some.sum())], days)
        if limits is None:
            limits = world.crowd.stars_of(block.stars)
        yield Ratings(block.user + start, block.film, _on_scale(block.stars, step, limits), block.time)
        first += int(some.sum())


def _on_scale(values: Real, step: float, limits: Real | None) -> Real:
    """Stars, between `limits` where there are some."""
    if limits is None:
        return np.clip(np.round(values / step) * step, step, 5.0)
    return np.asarray((1 + np.searchsorted(limits, values)) * step, np.float64)


def _counts(rng: np.random.Generator, n_viewers: int, n_ratings: int, world: World) -> Whole:
    """How many films each viewer rates: log-normal, between 20 and a third of all, `n_ratings` in sum."""
    most = max(FEWEST, len(world.rated) // 3)
    if not n_viewers * FEWEST <= n_ratings <= n_viewers * most:
        raise ValueError(f"{n_viewers} viewers cannot give {n_ratings} ratings of {len(world.rated)} films")
    wish = rng.lognormal(0.0, world.crowd.spread, n_viewers)
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


def _rate_block(
    rng: np.random.Generator, world: World, counts: Whole, sure: NDArray[np.int32], days: tuple[int, int]
) -> Ratings:
    """The ratings of viewers who give so many each, their stars not on the scale yet. `sure` [n] are the films that
    some of them are of, -1 for the others; empty when none is sure."""
    mixture = rng.dirichlet(np.full(TASTES, 0.08), len(counts))
    user = np.repeat(np.arange(len(counts)), counts)
    sitting, time = _sittings(rng, user, counts, days)
    film = sure.astype(np.int64) if len(sure) else np.full(len(user), -1, np.int64)
    _draw_films(rng, world, film, mixture, user, sitting, time)
    suits = np.einsum("nk,nk->n", mixture[user].astype(np.float32), world.affinity[film])
    generosity = rng.normal(0.0, 0.35, len(counts))
    value = 3.3 + generosity[user] + world.quality[film] + 0.9 * suits + rng.normal(0.0, 0.7, len(user))
    return Ratings(user, film, value, time)


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
    rng: np.random.Generator, world: World, film: Whole, mixture: Real, user: Whole, sitting: Whole, time: Whole
) -> None:
    """A film for every rating that has none (-1) in `film`, none twice for the same viewer."""
    n_films = len(world.taste)
    chances = np.cumsum(mixture, axis=1)
    flat = (world.known + np.arange(TASTES)[:, None]).ravel()
    released = (world.year - 1970) * SECONDS_PER_YEAR
    about = _tastes(rng, chances, user[np.unique(sitting, return_index=True)[1]])
    given = np.flatnonzero(film >= 0)
    taken = np.sort(user[given] * n_films + film[given])
    by_renown = np.cumsum(world.renown) / world.renown.sum()
    for tried in range(_DRAWS):
        open_slots = np.flatnonzero(film < 0)
        if not len(open_slots):
            return
        if tried < world.crowd.tries:
            stays = rng.random(len(open_slots)) < 0.5
            taste = np.where(stays, about[sitting[open_slots]], _tastes(rng, chances, user[open_slots]))
            place = np.searchsorted(flat, taste + rng.random(len(open_slots)), side="right") - taste * n_films
        else:
            place = np.searchsorted(by_renown, rng.random(len(open_slots)), side="right")
        drawn = np.minimum(place, n_films - 1)
        age = (time[open_slots] - released[drawn]) / SECONDS_PER_YEAR
        fits = (age >= 0) & (rng.random(len(age)) < 0.35 + 0.65 * np.exp(-np.maximum(age, 0) / 3))
        taken = _take(film, open_slots[fits], drawn[fits], user, n_films, taken)
    _fill(rng, world, film, user)


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


def _fill(rng: np.random.Generator, world: World, film: Whole, user: Whole) -> None:
    """What no draw filled, for heavy viewers run out of their tastes: films they have not rated, by renown, or evenly
    from end to end of a plain world."""
    for viewer in np.unique(user[film < 0]):
        first, last = np.searchsorted(user, [viewer, viewer + 1])
        theirs = film[first:last]
        empty, seen = np.flatnonzero(theirs < 0), np.zeros(len(world.taste), np.bool_)
        seen[theirs[theirs >= 0]] = True
        unseen = world.rated[~seen[world.rated]]
        if world.crowd.films:
            # The largest of log renown + Gumbel noise are drawn by renown without replacement.
            chance = np.log(world.renown[unseen]) + rng.gumbel(size=len(unseen))
            theirs[empty] = unseen[np.argpartition(-chance, len(empty) - 1)[: len(empty)]]
        else:
            theirs[empty] = unseen[np.linspace(0, len(unseen) - 1, len(empty)).astype(np.int64)]
