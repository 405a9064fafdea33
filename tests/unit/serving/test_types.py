"""Contributions are the same whether they are walked through or asked for one by one."""

from __future__ import annotations

import numpy as np

from engine.serving.types import Contribution, Contributions


def test_contributions_come_strongest_first_and_the_baseline_last() -> None:
    made = Contributions(np.array([7, 3, 5, 9]), np.array([0.5, 0.0, -2.0, 1.0]), -0.25)
    strongest = [Contribution(5, -2.0), Contribution(9, 1.0), Contribution(7, 0.5), Contribution(None, -0.25)]
    assert list(made) == [made[k] for k in range(len(made))] == strongest
