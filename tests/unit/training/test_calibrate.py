"""The logistic fit finds what made the data; the calibration error is what it says."""

from __future__ import annotations

import numpy as np
import pytest

from engine.training.calibrate import area_under_curve, expected_calibration_error, fit_logistic, reliability


def test_the_fit_finds_the_model_that_made_the_data() -> None:
    rng = np.random.default_rng(0)
    features = rng.normal(size=(40_000, 2)) * [1.0, 10.0] + [0.0, 30.0]
    logits = 0.5 + 1.2 * features[:, 0] - 0.2 * (features[:, 1] - 30)
    outcomes = rng.random(len(logits)) < 1 / (1 + np.exp(-logits))
    fit = fit_logistic(features, outcomes)
    assert fit.coefficients == pytest.approx((1.2, -0.2), abs=0.06)
    assert fit.intercept == pytest.approx(0.5 + 6.0, abs=0.4)


def test_a_constant_feature_does_no_harm() -> None:
    features = np.column_stack([np.ones(100), np.linspace(-1, 1, 100)])
    fit = fit_logistic(features, features[:, 1] > 0.2)
    assert np.isfinite([fit.intercept, *fit.coefficients]).all()
    assert fit.coefficients[1] > 1


def test_error_of_known_gaps() -> None:
    predicted = np.array([0.2] * 10 + [0.8] * 10)
    found = np.array([True] * 4 + [False] * 6 + [True] * 8 + [False] * 2)
    # Ten bins of two, each holding only likes or only others.
    gaps = [0.8, 0.8, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.8]
    assert expected_calibration_error(predicted, found) == pytest.approx(np.mean(gaps))
    perfect = np.array([1.0] * 10 + [0.0] * 10)
    assert expected_calibration_error(perfect, perfect > 0.5) == 0.0
    assert expected_calibration_error(perfect, perfect < 0.5) == 1.0


def test_the_reliability_curve_rises_and_counts_everyone() -> None:
    rng = np.random.default_rng(1)
    predicted = rng.random(1003)
    found = rng.random(1003) < predicted
    curve = reliability(predicted, found)
    assert sum(point["count"] for point in curve) == 1003
    assert [p["predicted"] for p in curve] == sorted(p["predicted"] for p in curve)
    assert all(abs(p["predicted"] - p["found"]) < 0.2 for p in curve)


def test_auc_counts_the_pairs_in_the_right_order() -> None:
    predicted, found = np.array([0.1, 0.4, 0.35, 0.8]), np.array([False, False, True, True])
    assert area_under_curve(predicted, found) == 0.75
    assert area_under_curve(np.full(4, 0.5), found) == 0.5, "ties count half"
    assert area_under_curve(predicted, np.ones(4, np.bool_)) is None
