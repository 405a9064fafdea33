"""What is said of a page of films, number by number, is what the model says of their features, array by array."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.bundles.bundle import Bundle
from engine.serving.confidence import GOOD, HIGH, ConfidenceModel
from engine.serving.history import weigh
from engine.serving.types import Rated


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    ratings=st.lists(st.sampled_from([0.5, 2.0, 3.5, 4.0, 5.0]), max_size=30),
    seed=st.integers(0, 99),
    rated=st.booleans(),
)
def test_both_ways_agree(bundle: Bundle, ratings: list[float], seed: int, rated: bool) -> None:
    model = ConfidenceModel(bundle.arrays, bundle.manifest.calibration)
    history = weigh([Rated(k, stars, 1000 + k) for k, stars in enumerate(ratings)], intent="for_you", now=2000)
    rng = np.random.default_rng(seed)
    films, scores = rng.permutation(len(bundle.catalogue))[:12], rng.normal(0, 20, 12)
    found = model.judge(history, films, scores, rated=rated)
    expected = model.probability(model.features(history, films, scores, rated=rated))
    assert [each.probability for each in found] == pytest.approx(expected.tolist(), abs=1e-12)
    assert [each.support for each in found] == bundle.arrays.n_ratings[films].tolist()
    for each in found:
        assert each.word == ("High" if each.probability > HIGH else "Good" if each.probability >= GOOD else "Fair")
