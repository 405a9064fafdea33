"""Confidence that means something: a logistic model fitted on validation people, its error measured on others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

BINS = 10
RIDGE = 1e-3


@dataclass(frozen=True)
class LogisticFit:
    """P(y = 1 | x) = 1 / (1 + exp(−(intercept + coefficients · x)))."""

    intercept: float
    coefficients: tuple[float, ...]


def fit_logistic(features: NDArray[np.float64], outcomes: NDArray[np.bool_]) -> LogisticFit:
    """Maximum likelihood with a little ridge on standardised features [n, f]; outcomes [n]."""
    centre, scale = features.mean(axis=0), features.std(axis=0)
    scale = np.where(scale > 1e-9, scale, 1.0)
    design = np.column_stack([np.ones(len(features)), (features - centre) / scale])
    signs = np.where(outcomes, 1.0, -1.0)

    def loss(beta: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margins = signs * (design @ beta)
        gradient = -(design * (signs * expit(-margins))[:, None]).mean(axis=0)
        penalty = RIDGE * beta
        penalty[0] = 0.0
        return float(np.logaddexp(0.0, -margins).mean() + 0.5 * penalty @ beta), gradient + penalty

    beta = minimize(loss, np.zeros(design.shape[1]), jac=True, method="L-BFGS-B").x
    coefficients = beta[1:] / scale
    return LogisticFit(float(beta[0] - coefficients @ centre), tuple(float(c) for c in coefficients))


def expected_calibration_error(probabilities: NDArray[np.float64], outcomes: NDArray[np.bool_]) -> float:
    """ECE (Guo et al. 2017) over ten bins of equal count: mean |predicted − found|, weighed by count."""
    if not len(probabilities):
        return 0.0
    order = np.argsort(probabilities, kind="stable")
    bins = np.array_split(order, min(BINS, len(order)))
    gaps = [abs(float(probabilities[b].mean()) - float(outcomes[b].mean())) * len(b) for b in bins]
    return float(sum(gaps) / len(order))


def reliability(probabilities: NDArray[np.float64], outcomes: NDArray[np.bool_]) -> list[dict[str, float]]:
    """The reliability curve: predicted and found share of likes in ten bins of equal count, rising."""
    order = np.argsort(probabilities, kind="stable")
    return [
        {"predicted": float(probabilities[b].mean()), "found": float(outcomes[b].mean()), "count": float(len(b))}
        for b in np.array_split(order, min(BINS, max(1, len(order))))
        if len(b)
    ]


def area_under_curve(probabilities: NDArray[np.float64], outcomes: NDArray[np.bool_]) -> float | None:
    """AUC: how often a like was given a higher probability than another rating, ties counting half (Mann–Whitney);
    None when all outcomes are alike."""
    likes = int(outcomes.sum())
    others = len(outcomes) - likes
    if not likes or not others:
        return None
    above = float(_ranks(probabilities)[outcomes].sum()) - likes * (likes + 1) / 2
    return above / (likes * others)


def _ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """From 1; equal ones share the mean of theirs. (`scipy.stats` takes half a second to import.)"""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(counts) - (counts - 1) / 2)[place], np.float64)
