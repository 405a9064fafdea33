"""Large catalogues: the list of a shortlist is the list of all films scored, and asks as much of what may come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from engine.bundles.bundle import Bundle, BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.data.catalogue import Catalogue
from engine.serving import recommender as recommending
from engine.serving import shortlist
from engine.serving.recommender import Recommender
from engine.serving.signals import ContentSignal
from engine.serving.types import Rated, Recommendation, Request

pytestmark = pytest.mark.usefixtures("kernel")
NOW, DAY = 1_700_000_000, 86_400
COUNT, WIDTH, NEIGHBOURS = 2000, 24, 60


def many_films() -> BundleArrays:
    """Films of twelve tastes with noise, neighbours those that are most alike."""
    rng = np.random.default_rng(4)
    tastes = rng.dirichlet(np.full(12, 0.2), COUNT)
    graph, content = (
        tastes @ rng.standard_normal((12, WIDTH)) + 0.3 * rng.standard_normal((COUNT, WIDTH)) for _ in range(2)
    )
    content /= np.linalg.norm(content, axis=1, keepdims=True)
    alike = graph @ graph.T - 1e6 * np.eye(COUNT)
    nearest = np.argsort(-alike, axis=1)[:, :NEIGHBOURS]
    n_ratings = (4000 / np.arange(1, COUNT + 1)[rng.permutation(COUNT)] ** 0.8).astype(np.int32)
    return BundleArrays(
        graph_vectors=graph.astype(np.float32),
        graph_scale=rng.uniform(0.5, 1.5, COUNT).astype(np.float32),
        content_vectors=content.astype(np.float16),
        neighbour_indptr=np.arange(COUNT + 1, dtype=np.int64) * NEIGHBOURS,
        neighbour_indices=nearest.ravel().astype(np.int32),
        neighbour_values=(0.05 * np.take_along_axis(alike, nearest, 1)).ravel().astype(np.float32),
        neighbour_both=np.full(nearest.size, 9, np.int32),
        n_ratings=n_ratings,
        n_likes=n_ratings // 2,
        mean_rating=np.full(COUNT, 3.5, np.float32),
        trend=rng.uniform(0, 5, COUNT).astype(np.float32),
    )


@pytest.fixture
def pair(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> Callable[[], tuple[Recommender, Recommender]]:
    """The same films with a shortlist of a seventh of them and scored in full."""

    def make() -> tuple[Recommender, Recommender]:
        catalogue = Catalogue(range(COUNT), [f"Film {k}" for k in range(COUNT)], [1990] * COUNT)
        many = replace(bundle, catalogue=catalogue, arrays=many_films())
        full = Recommender(many)
        monkeypatch.setattr(recommending, "LARGE", 0)
        monkeypatch.setattr(shortlist, "LENGTH", 300)
        monkeypatch.setattr(shortlist, "FROM_GRAPH", 200)
        monkeypatch.setattr(shortlist, "FROM_EASE", 250)
        monkeypatch.setattr(shortlist, "FROM_POPULAR", 200)
        return Recommender(many), full

    return make


@pytest.fixture
def short(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> Recommender:
    monkeypatch.setattr(recommending, "LARGE", 0)
    return Recommender(bundle)


def somebody(seed: int, count: int, among: int) -> tuple[Rated, ...]:
    rng = np.random.default_rng(seed)
    films = rng.choice(among, count, replace=False).tolist()
    return tuple(Rated(film, float(rng.integers(1, 11)) / 2, NOW - 40 * DAY * k) for k, film in enumerate(films))


def agree(picks: list[Recommendation], others: list[Recommendation]) -> bool:
    numbers = [
        np.array([(pick.score, pick.confidence.probability, *pick.parts.values()) for pick in each])
        for each in (picks, others)
    ]
    named = [[(pick.film, pick.rank, pick.match) for pick in each] for each in (picks, others)]
    return named[0] == named[1] != [] and bool(np.allclose(*numbers, atol=1e-6))


def test_the_first_films_are_those_of_all_films_scored(
    pair: Callable[[], tuple[Recommender, Recommender]],
) -> None:
    short, full = pair()
    for seed, count in enumerate((1, 2, 5, 9, 20, 40, 80, 140)):
        asked = Request(somebody(seed, count, COUNT), top_k=10, now=NOW)
        history = full._weigh(asked)
        everything = full._retriever.everything(history, ())
        scored = full._ranker.score(history, everything, "for_you", {})
        best = everything[full._order(scored, asked, 10, np.arange(len(everything)))]
        picks = short.recommend(asked)
        assert [pick.film for pick in picks] == best.tolist()
        exact = dict(zip(everything.tolist(), scored.scores.tolist(), strict=True))
        assert [pick.score for pick in picks] == pytest.approx([exact[pick.film] for pick in picks], abs=1e-5)


def test_where_no_film_has_neighbours_the_graph_and_the_crowd_bring_films(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recommending, "LARGE", 0)
    nothing = {"neighbour_indices": np.int32, "neighbour_values": np.float32, "neighbour_both": np.int32}
    bare = replace(
        bundle.arrays,
        neighbour_indptr=np.zeros_like(bundle.arrays.neighbour_indptr),
        **{name: np.zeros(0, dtype) for name, dtype in nothing.items()},  # type: ignore[arg-type]
    )
    asked = Request(somebody(3, 20, 60), top_k=60, now=NOW)
    picks = Recommender(replace(bundle, arrays=bare)).recommend(asked)
    monkeypatch.setattr(recommending, "LARGE", 30_000)
    assert agree(picks, Recommender(replace(bundle, arrays=bare)).recommend(asked))


@pytest.mark.parametrize(("films", "drawn"), [(900, 900), (9_742, 1083), (30_000, 1035), (62_423, 257)])
def test_fewer_films_are_drawn_for_reference_where_there_are_many(films: int, drawn: int) -> None:
    reference = ContentSignal(np.zeros((films, 2), np.float16)).reference
    assert len(reference) == drawn
    assert reference[-1] < films


def test_nothing_else_is_scored_in_full(pair: Callable[[], tuple[Recommender, Recommender]]) -> None:
    short, _ = pair()
    asked = Request(somebody(1, 30, COUNT), top_k=10, now=NOW)
    scored, _ = short.deck(asked).scored(asked)
    assert len(scored.candidates) == 300 + 30
    assert len(short.recommend(replace(asked, top_k=500))) == 500, "a long list is no shortlist's"


@pytest.mark.parametrize("count", [0, 1, 4, 12])
def test_a_short_list_says_what_a_full_one_does(short: Recommender, bundle: Bundle, count: int) -> None:
    asked = Request(somebody(2, count, 60), top_k=60, exclude=frozenset({1, 2}), now=NOW)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recommending, "LARGE", 30_000)
        full = Recommender(bundle)
    picks = short.recommend(asked)
    assert agree(picks, full.recommend(asked))
    for pick in picks:
        for signal, given in pick.contributions.items():
            assert sum(each.value for each in given) == pytest.approx(pick.parts[signal], abs=1e-5)


def test_where_content_decides_all_candidates_are_scored_in_full(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranking = RankingSettings(core={**RankingSettings().core, "content": 1.0})
    by_content = replace(bundle, manifest=replace(bundle.manifest, ranking=ranking))
    asked = Request(somebody(3, 6, 60), top_k=60, now=NOW)
    full = Recommender(by_content).recommend(asked)
    monkeypatch.setattr(shortlist, "LENGTH", 5)
    monkeypatch.setattr(recommending, "LARGE", 0)
    assert len(Recommender(bundle).recommend(asked)) == 5 + 5
    assert agree(Recommender(by_content).recommend(asked), full)


@pytest.mark.parametrize("changes", [{"intent": "similar"}, {"weights": {"content": 2.0}}, {"lean": -0.5}])
def test_what_is_asked_by_other_weights_is_scored_in_full(
    short: Recommender, bundle: Bundle, changes: dict[str, object]
) -> None:
    asked = replace(Request(somebody(3, 6, 60), top_k=20, now=NOW), **changes)  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recommending, "LARGE", 30_000)
        full = Recommender(bundle)
    assert agree(short.recommend(asked), full.recommend(asked))
    deck = short.deck(replace(asked, weights={}, lean=0.0))
    short.deal(deck, replace(asked, weights={}, lean=0.0))
    assert agree(short.deal(deck, asked), full.recommend(asked))


def test_listed_films_are_ranked_beside_although_they_are_excluded(
    pair: Callable[[], tuple[Recommender, Recommender]],
) -> None:
    short, full = pair()
    asked = Request(somebody(5, 20, COUNT), top_k=10, now=NOW)
    listed = [int(film) for film in full._retriever.best_known[-6:]]  # nobody's favourites: on no shortlist
    ours, theirs = (each.recommend_beside(asked, listed, limit=6) for each in (short, full))
    known = {rated.film for rated in asked.history}
    assert [pick.film for pick in ours.listed] == [pick.film for pick in theirs.listed]
    assert {pick.film for pick in ours.listed} == set(listed) - known
    assert not {pick.film for pick in ours.picks} & {*listed, *known}


def test_a_film_listed_twice_is_out_as_both(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recommending, "LARGE", 0)
    titles = ["Crime Film 0" if k in (0, 5) else title for k, title in enumerate(bundle.catalogue.titles)]
    years = [1960 if k in (0, 5) else int(year) for k, year in enumerate(bundle.catalogue.years)]
    twice = Recommender(replace(bundle, catalogue=Catalogue(bundle.catalogue.ids, titles, years)))
    for seen in (0, 5):
        picks = twice.recommend(Request((Rated(seen, 5.0, NOW),), top_k=60, now=NOW))
        assert not {0, 5} & {pick.film for pick in picks}
    other = twice.recommend(Request((Rated(40, 5.0, NOW),), top_k=60, now=NOW))
    assert len({0, 5} & {pick.film for pick in other}) == 1
