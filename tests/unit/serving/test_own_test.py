"""The person's own test: who likes crime films is served by a bundle that knows them, and not by one that does not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.bundles.bundle import Bundle
from engine.errors import Cancelled
from engine.jobs import OwnRating
from engine.progress import CancelToken, silent
from engine.serving.own_test import own_test
from engine.serving.recommender import Recommender


def crime_lover(bundle: Bundle, films: int = 24) -> list[OwnRating]:
    keys = bundle.catalogue.keys
    return [OwnRating(keys[film], 5.0, 1000 + 100 * film) for film in range(films)]


def wrong_way_round(bundle: Bundle) -> Bundle:
    """A bundle whose every vector and neighbour belongs to a film of the other world."""
    arrays = bundle.arrays
    turned = np.roll(np.arange(60), 30)
    indptr = arrays.neighbour_indptr
    rows = [np.arange(indptr[film], indptr[film + 1]) for film in turned]
    return replace(
        bundle,
        arrays=replace(
            arrays,
            graph_vectors=-arrays.graph_vectors,
            content_vectors=arrays.content_vectors[turned],
            neighbour_indices=arrays.neighbour_indices[np.concatenate(rows)],
        ),
    )


def test_the_better_bundle_finds_more(bundle: Bundle) -> None:
    ratings = crime_lover(bundle)
    good, bad = Recommender(bundle), Recommender(wrong_way_round(bundle))
    found = own_test(bad, good, ratings, silent, CancelToken())
    assert found is not None
    assert found.favourites == 24 - 5, "the first five have too little before them"
    assert found.now > found.before
    assert found.low <= found.now - found.before <= found.high
    assert f"{found.now} of your last 19 favourites" in found.sentence
    turned = own_test(good, bad, ratings, silent, CancelToken())
    assert turned is not None
    assert (turned.now, turned.before) == (found.before, found.now)


def test_the_same_bundle_is_no_better_than_itself(bundle: Bundle) -> None:
    one = Recommender(bundle)
    found = own_test(one, one, crime_lover(bundle), silent, CancelToken())
    assert found is not None
    assert found.now == found.before
    assert (found.low, found.high) == (0.0, 0.0)


def test_what_came_later_and_at_the_same_time_is_not_known(bundle: Bundle) -> None:
    """All rated in one moment: nothing came before anything, so there is nothing to foresee."""
    one = Recommender(bundle)
    ratings = [replace(each, time=5) for each in crime_lover(bundle)]
    assert own_test(one, one, ratings, silent, CancelToken()) is None
    assert own_test(one, one, [], silent, CancelToken()) is None


def test_dislikes_are_no_favourites_and_unknown_films_are_never_found(bundle: Bundle) -> None:
    one = Recommender(bundle)
    before = crime_lover(bundle, 6)
    later = [OwnRating("unknown|1900", 5.0, 9000), OwnRating(bundle.catalogue.keys[20], 2.0, 9100)]
    found = own_test(one, one, before + later, silent, CancelToken())
    assert found is not None
    assert found.favourites == 2, "the sixth, and the unknown one"
    assert found.now <= 1


def test_it_says_when_the_new_model_knows_the_person(bundle: Bundle) -> None:
    manifest = replace(bundle.manifest, training={"own_ratings": 24})
    knowing = Recommender(replace(bundle, manifest=manifest))
    found = own_test(Recommender(bundle), knowing, crime_lover(bundle), silent, CancelToken())
    assert found is not None
    assert found.knows_you
    assert "flatters" in found.sentence


def test_it_can_be_stopped(bundle: Bundle) -> None:
    cancel = CancelToken()
    cancel.cancel()
    one = Recommender(bundle)
    with pytest.raises(Cancelled):
        own_test(one, one, crime_lover(bundle), silent, cancel)
