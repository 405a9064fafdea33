"""Films that feel like a sentence: the text's own cosine, whatever stands beside it, and taste only among equals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.bundles.bundle import Bundle
from engine.errors import BundleError, Cancelled
from engine.progress import CancelToken
from engine.serving.mood import BY_WORDS, TEXT_DIMENSIONS, MoodSpace, blended, closest
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request
from engine.training.content import with_genome
from engine.training.encode import with_genres
from engine.training.publish import WORDS


def unit(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


@pytest.fixture
def texts() -> NDArray[np.float32]:
    return unit(np.random.default_rng(1).standard_normal((60, TEXT_DIMENSIONS)))


@pytest.fixture
def read(make_bundle: Callable[..., Bundle], bundle: Bundle, texts: NDArray[np.float32]) -> Bundle:
    """The two worlds, their texts read by an encoder."""
    content = with_genres(texts, bundle.catalogue)
    arrays = replace(bundle.arrays, content_vectors=content)
    return make_bundle(bundle.folder.with_name("read"), arrays=arrays)


@pytest.mark.parametrize("genome", [False, True])
def test_a_query_is_compared_with_the_text_alone(read: Bundle, texts: NDArray[np.float32], genome: bool) -> None:
    content = read.arrays.content_vectors
    if genome:
        some = np.random.default_rng(2).standard_normal((60, 120)).astype(np.float16)
        some[::3] = 0  # films without
        content = with_genome(np.asarray(content), some)
    query = unit(np.random.default_rng(3).standard_normal(TEXT_DIMENSIONS))
    fits = MoodSpace(read, content.astype(np.float32)).fits(query)
    cosines = texts @ query
    np.testing.assert_allclose(fits, (cosines - cosines.mean()) / cosines.std(), atol=0.02)


def test_a_film_without_text_fits_nothing(read: Bundle) -> None:
    content = read.arrays.content_vectors.astype(np.float32)
    content[7, :TEXT_DIMENSIONS] = 0
    query = unit(content[9, :TEXT_DIMENSIONS])
    fits = MoodSpace(read, content).fits(query)
    assert np.isfinite(fits).all()
    assert fits.argmax() == 9


def test_texts_that_no_encoder_read_are_said(read: Bundle, bundle: Bundle, make_bundle: Callable[..., Bundle]) -> None:
    assert BY_WORDS == WORDS  # what training writes down
    quick = replace(read.manifest, training={**read.manifest.training, "texts": BY_WORDS}, files={})
    by_words = make_bundle(bundle.folder.with_name("words"), manifest=quick, arrays=read.arrays)
    for each in (by_words, bundle):  # the plain two worlds have four numbers a film
        with pytest.raises(BundleError, match="only by their words"):
            Recommender(each).search_mood(np.ones(TEXT_DIMENSIONS, np.float32), Request(()))


def test_the_film_that_was_described_comes_first_and_what_is_out_never(
    read: Bundle, texts: NDArray[np.float32]
) -> None:
    recommender = Recommender(read)
    picks = recommender.search_mood(texts[40], Request((), top_k=5))
    assert [pick.rank for pick in picks] == [1, 2, 3, 4, 5]
    assert picks[0].film == 40
    rated = Request((Rated(40, 5.0, 0),), top_k=60, exclude=frozenset({3, 4}))
    found = [pick.film for pick in recommender.search_mood(texts[40], rated)]
    assert sorted(found) == sorted(set(range(60)) - {3, 4, 40})


def test_where_all_films_are_out_none_is_found(read: Bundle, texts: NDArray[np.float32]) -> None:
    all_out = Request((), top_k=5, exclude=frozenset(range(60)))
    assert Recommender(read).search_mood(texts[40], all_out) == []


def test_parts_are_those_of_the_persons_taste(read: Bundle, texts: NDArray[np.float32]) -> None:
    request = Request(tuple(Rated(film, 5.0, 0) for film in range(5)), top_k=60, diversity=0.0)
    recommender = Recommender(read)
    taste = {pick.film: pick for pick in recommender.recommend(request)}
    for pick in recommender.search_mood(texts[40], request):
        assert pick.score == pytest.approx(taste[pick.film].score)
        assert sum(pick.parts.values()) == pytest.approx(pick.score, abs=1e-5)


def test_a_stopped_search_stops(read: Bundle, texts: NDArray[np.float32]) -> None:
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        Recommender(read).search_mood(texts[0], Request(()), stopped)


def test_taste_sorts_what_fits_as_well_and_lifts_nothing_that_does_not() -> None:
    fits, tastes = np.array([3.0, 3.0, 3.1, 0.0]), np.array([0.0, 1.0, 0.0, 9.0])
    assert blended(fits, tastes).tolist()[0] in (1, 2)
    assert blended(fits, tastes).tolist()[-1] == 3
    assert blended(np.array([3.0, 3.0]), np.array([0.0, 1.0])).tolist() == [1, 0]
    assert blended(fits[:3], np.zeros(3)).tolist() == [2, 0, 1]  # nothing known of the person


def test_the_closest_are_taken_among_those_allowed() -> None:
    fits = np.array([0.1, 0.9, 0.5, 0.7])
    assert closest(fits, np.array([0, 2, 3]), 2).tolist() == [2, 3]
