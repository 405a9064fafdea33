"""Evidence for one recommendation, read off its contributions and the bundle's counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.bundles.bundle import Bundle
from engine.data.catalogue import Film
from engine.explain.evidence import (
    BecauseYouLiked,
    CoLiked,
    Evidence,
    HiddenGem,
    PopularWith,
    RecentTaste,
    SameDirector,
    SharedGenre,
    SharedTags,
    SimilarTo,
    Unrated,
)
from engine.serving.gems import GemRule
from engine.serving.history import LIKED, SECONDS_PER_DAY
from engine.serving.types import Rated, Recommendation, Request

STRONGEST = 3
MIN_BOTH, MIN_LIFT = 5, 1.2  # fewer common viewers, or hardly more than chance, says nothing
RECENT_DAYS = 90


@dataclass(frozen=True)
class Pull:
    """A film of the history and its share of all that spoke for the pick."""

    film: Film
    rated: Rated
    share: float


class EvidenceGatherer:
    """Collects the facts that hold for a recommendation; everything it says can be recomputed from the bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle, self._catalogue = bundle, bundle.catalogue
        self._simulated = bundle.simulated
        self._gems = GemRule(bundle.arrays)
        self._last: tuple[tuple[Rated, ...], dict[int, Rated]] = ((), {})

    def gather(self, recommendation: Recommendation, request: Request) -> list[Evidence]:
        """Facts, strongest kind first; ids are e1, e2, …"""
        film = self._catalogue.film(recommendation.film)
        pulls = self._pulls(recommendation, request)
        found: list[Evidence] = []

        def next_id() -> str:
            return f"e{len(found) + 1}"

        for pull in pulls:
            if (fact := self._co_liked(next_id(), film, pull)) is not None:
                found.append(fact)
                break
        found.extend(self._in_common(len(found), film, pulls))
        if (recent := self._recent_taste(next_id(), recommendation, request)) is not None:
            found.append(recent)
        if pulls and (len(request.history) > 1 or not found):  # one film alone is always the whole case
            found.append(self._because(next_id(), pulls[0], request))
        found.append(self._crowd(next_id(), recommendation.film))
        return found

    def _pulls(self, recommendation: Recommendation, request: Request) -> list[Pull]:
        """The history films that added most, over all signals; only liked ones (or those asked about)."""
        films, sums = recommendation.pulls()
        total = float(sums[sums > 0].sum()) + max(0.0, recommendation.parts["popularity"])
        rated = self._latest(request.history)
        found: list[Pull] = []
        for place in np.argsort(-sums, kind="stable"):
            film, value = rated[int(films[place])], float(sums[place])
            if len(found) == STRONGEST or value <= 0:
                break
            if request.intent == "similar" or film.rating >= LIKED:
                found.append(Pull(self._catalogue.film(film.film), film, value / total))
        return found

    def _latest(self, history: tuple[Rated, ...]) -> dict[int, Rated]:
        """The latest rating of each film. The cards of one list share their history, so the last one is kept."""
        last = self._last
        if history is not last[0]:
            last = history, {rated.film: rated for rated in sorted(history, key=lambda rated: rated.time)}
            self._last = last  # as a whole: other threads see the one or the other
        return last[1]

    def _co_liked(self, fact_id: str, film: Film, pull: Pull) -> CoLiked | None:
        arrays, j = self._bundle.arrays, pull.film.row
        row = slice(int(arrays.neighbour_indptr[j]), int(arrays.neighbour_indptr[j + 1]))
        at = np.flatnonzero(arrays.neighbour_indices[row] == film.row)
        if not len(at):
            return None
        n_both, n_film = int(arrays.neighbour_both[row][at[0]]), int(arrays.n_likes[j])
        by_chance = n_film * int(arrays.n_likes[film.row]) / max(1, self._bundle.manifest.provenance.n_viewers)
        if n_both < MIN_BOTH or by_chance <= 0 or n_both / by_chance < MIN_LIFT:
            return None
        return CoLiked(
            fact_id, _name(film), _name(pull.film), n_both, n_film, round(n_both / by_chance, 1), self._simulated
        )

    def _in_common(self, n_before: int, film: Film, pulls: list[Pull]) -> list[Evidence]:
        """What film and history share by the catalogue: at most one fact of each kind, from the strongest film."""
        director = next(((p, d) for p in pulls for d in film.directors if d in p.film.directors), None)
        tags = next(((p, t) for p in pulls if (t := _common(film.tags, p.film.tags))), None)
        genres = next(((p, g) for p in pulls if (g := _common(film.genres, p.film.genres))), None)
        found: list[Evidence] = []
        if director:
            found.append(SameDirector(f"e{n_before + 1}", _name(director[0].film), director[1]))
        if tags:
            found.append(SharedTags(f"e{n_before + len(found) + 1}", _name(tags[0].film), tags[1][:3]))
        elif genres:
            found.append(SharedGenre(f"e{n_before + len(found) + 1}", _name(genres[0].film), genres[1][:3]))
        return found

    def _recent_taste(self, fact_id: str, recommendation: Recommendation, request: Request) -> RecentTaste | None:
        """Said only when recent films out-pull the older ones although there are older ones."""
        since = request.now - RECENT_DAYS * SECONDS_PER_DAY
        recent = [r.film for r in request.history if r.time >= since and r.rating >= LIKED]
        older = any(r.time < since for r in request.history)
        pulls = recommendation.contributions.get("recency")
        if request.intent == "similar" or pulls is None or len(recent) < 2 or not older:
            return None
        theirs = np.isin(pulls.films, recent) & (pulls.values > 0)
        if theirs.sum() < 2 or pulls.values[theirs].sum() < 0.5 * pulls.values[pulls.values > 0].sum():
            return None
        strongest = np.flatnonzero(theirs)[np.argsort(-pulls.values[theirs], kind="stable")]
        names = (_name(self._catalogue.film(int(row))) for row in pulls.films[strongest[:2]])
        return RecentTaste(fact_id, tuple(names), RECENT_DAYS)

    def _because(self, fact_id: str, pull: Pull, request: Request) -> Evidence:
        share = round(pull.share, 3)
        if request.intent == "similar":
            return SimilarTo(fact_id, _name(pull.film), share)
        return BecauseYouLiked(fact_id, _name(pull.film), pull.rated.rating, share)

    def _crowd(self, fact_id: str, row: int) -> Evidence:
        n, mean = int(self._bundle.arrays.n_ratings[row]), float(self._bundle.arrays.mean_rating[row])
        if n == 0:
            return Unrated(fact_id, self._simulated)
        kind = HiddenGem if self._gems.holds(row) else PopularWith
        return kind(fact_id, n, round(mean, 1), self._simulated)


def _name(film: Film) -> str:
    return f"{film.title} ({film.year})" if film.year else film.title


def _common(these: tuple[str, ...], those: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in these if word in those)
