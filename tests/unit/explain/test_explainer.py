"""Explanations say only what the data says, in sentences that read well."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from engine.bundles.bundle import Bundle
from engine.explain.evidence import CoLiked, Evidence, HiddenGem, PopularWith, RecentTaste, SameDirector, SharedTags
from engine.explain.explainer import Explainer, Explanation
from engine.explain.template import WORDINGS, sentences
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Recommendation, Request

NOW = 1_700_000_000
Explained = list[tuple[Recommendation, Explanation]]


def ask(*films: int, intent: str = "for_you", rating: float = 5.0) -> Request:
    return Request(tuple(Rated(f, rating, NOW - 10) for f in films), intent=intent, top_k=40, now=NOW)  # type: ignore[arg-type]


def explain_all(bundle: Bundle, request: Request) -> Explained:
    explainer = Explainer(bundle)
    return [(pick, explainer.explain(pick, request)) for pick in Recommender(bundle).recommend(request)]


def facts(explained: Explained, kind: type[Evidence]) -> list[tuple[Recommendation, Evidence]]:
    return [(pick, fact) for pick, explanation in explained for fact in explanation.evidence if isinstance(fact, kind)]


@pytest.mark.parametrize("intent", ["for_you", "similar"])
def test_every_pick_has_a_reason_and_every_sentence_its_evidence(bundle: Bundle, intent: str) -> None:
    for _, explanation in explain_all(bundle, ask(0, 3, 40, intent=intent)):
        ids = [fact.id for fact in explanation.evidence]
        assert ids == [f"e{k + 1}" for k in range(len(ids))]
        assert explanation.sentences
        assert {cite for sentence in explanation.sentences for cite in sentence.cites} == set(ids)


def test_co_liked_counts_are_the_bundles_own(bundle: Bundle) -> None:
    found = facts(explain_all(bundle, ask(0, 3, 5)), CoLiked)
    assert found, "crime films share viewers"
    arrays, catalogue = bundle.arrays, bundle.catalogue
    titles = {f"{f.title} ({f.year})": f.row for f in map(catalogue.film, range(len(catalogue)))}
    for pick, fact in found:
        assert isinstance(fact, CoLiked)
        j = titles[fact.with_film]
        row = slice(arrays.neighbour_indptr[j], arrays.neighbour_indptr[j + 1])
        at = list(arrays.neighbour_indices[row]).index(pick.film)
        chance = arrays.n_likes[j] * arrays.n_likes[pick.film] / bundle.manifest.provenance.n_viewers
        assert (fact.n_both, fact.n_film) == (arrays.neighbour_both[row][at], arrays.n_likes[j])
        assert fact.lift == pytest.approx(fact.n_both / chance, abs=0.05)
        assert not fact.simulated


def test_a_shared_director_is_named(bundle: Bundle) -> None:
    found = facts(explain_all(bundle, ask(0)), SameDirector)
    assert [pick.film for pick, _ in found] == [1]
    assert found[0][1] == SameDirector(found[0][1].id, "Crime Film 0 (1960)", "Ann Maker")


def test_shared_tags_are_tags_of_both(bundle: Bundle) -> None:
    for pick, fact in facts(explain_all(bundle, ask(0, 33)), SharedTags):
        assert isinstance(fact, SharedTags)
        assert set(fact.tags) <= set(bundle.catalogue.film(pick.film).tags)


def test_disliked_films_are_never_a_reason(bundle: Bundle) -> None:
    request = Request((Rated(0, 1.0, NOW), Rated(40, 5.0, NOW)), top_k=40, now=NOW)
    for _, explanation in explain_all(bundle, request):
        assert not any("Crime Film 0" in str(sentence) for sentence in explanation.sentences)


def test_simulated_viewers_are_called_so(make_bundle: Callable[..., Bundle], bundle: Bundle) -> None:
    provenance = replace(bundle.manifest.provenance, viewers="simulated")
    simulated = make_bundle(manifest=replace(bundle.manifest, provenance=provenance))
    words = [str(s) for _, e in explain_all(simulated, ask(0, 3)) for s in e.sentences if "viewers" in str(s)]
    assert words
    assert all("simulated viewers" in line for line in words)


def test_gems_are_little_seen_and_well_rated(bundle: Bundle) -> None:
    arrays = bundle.arrays
    few, fine = np.median(arrays.n_ratings), np.quantile(arrays.mean_rating, 0.75)
    explained = explain_all(bundle, ask(0, 33))
    assert facts(explained, HiddenGem)
    for pick, _ in facts(explained, HiddenGem):
        assert arrays.n_ratings[pick.film] < few
        assert arrays.mean_rating[pick.film] > fine
    for pick, fact in facts(explained, PopularWith):
        assert isinstance(fact, PopularWith)
        assert fact.n == arrays.n_ratings[pick.film]


@pytest.mark.parametrize("variant", range(3))
def test_sentences_read_as_sentences(bundle: Bundle, variant: int) -> None:
    for _, explanation in explain_all(bundle, ask(0, 3, 40)):
        for sentence in sentences(explanation.evidence, variant):
            text = str(sentence)
            assert re.fullmatch(r"[A-Z0-9].*\.", text), text
            assert not re.search(r"[{}]|\bNone\b|  ", text)


def test_titles_cannot_smuggle_in_placeholders() -> None:
    fact = SameDirector("e1", "{director} {0} (1999)", "Ann {film}")
    for variant in range(len(WORDINGS["same_director"])):
        text = str(sentences([fact], variant)[0])
        assert "{director} {0}" in text
        assert "Ann {film}" in text


def test_one_viewer_is_singular() -> None:
    assert str(sentences([PopularWith("e1", 1, 4.0, True)], 0)[0]) == "1 simulated viewer rated it, 4.0★ on average."


def test_recent_taste_is_said_when_recent_films_pull_most(bundle: Bundle) -> None:
    old = tuple(Rated(film, 5.0, NOW - 900 * 86_400) for film in (31, 33, 35))
    new = tuple(Rated(film, 5.0, NOW - 86_400) for film in (0, 3, 5))
    found = facts(explain_all(bundle, Request((*old, *new), top_k=40, now=NOW)), RecentTaste)
    assert found
    for _, fact in found:
        assert isinstance(fact, RecentTaste)
        assert set(fact.films) <= {f"Crime Film {k} ({1960 + k})" for k in (0, 3, 5)}
    assert not facts(explain_all(bundle, Request(new, top_k=40, now=NOW)), RecentTaste), "nothing older to differ from"


def test_of_a_film_nobody_rated_no_viewers_are_claimed(make_bundle: Callable[..., Bundle], bundle: Bundle) -> None:
    def without(counts: np.ndarray) -> np.ndarray:
        return np.where(np.arange(len(counts)) == 4, 0, counts).astype(counts.dtype)

    arrays = bundle.arrays
    unrated = replace(
        arrays,
        n_ratings=without(arrays.n_ratings),
        n_likes=without(arrays.n_likes),
        mean_rating=without(arrays.mean_rating),
    )
    everything = replace(ask(0, 3, 5), top_k=60)  # it stands far down the list
    explained = explain_all(make_bundle(bundle.folder.with_name("unrated"), arrays=unrated), everything)
    (said,) = (explanation for pick, explanation in explained if pick.film == 4)
    kinds = [fact.kind for fact in said.evidence]
    assert "unrated" in kinds
    assert not {"co_liked", "popular_with", "hidden_gem"} & set(kinds)
    assert "None of the viewers has rated it yet: it is placed by its content alone." in map(str, said.sentences)
    assert not any(fact.kind == "unrated" for pick, other in explained if pick.film != 4 for fact in other.evidence)
