"""What confidence foresaw beside what came of it, under the words that people see."""

from __future__ import annotations

import numpy as np
import pytest

from engine.training.trust import judged


def test_words_stand_for_what_was_found() -> None:
    predicted = np.array([0.9] * 10 + [0.75] * 10 + [0.5] * 10 + [0.2] * 10)
    found = np.array(([True] * 9 + [False]) + [True, False] * 5 + [True, False] * 5 + [False] * 10)
    trust = judged("80%", 4, predicted, found)
    high, good, fair = trust.words
    assert (high.name, high.count, high.predicted, high.found) == ("High", 10, pytest.approx(0.9), 0.9)
    assert (good.name, good.count, good.found) == ("Good", 20, 0.5), "0.75 is not over 0.75, 0.5 is not under it"
    assert (fair.name, fair.count, fair.found) == ("Fair", 10, 0.0)
    assert sum(share.count for share in trust.curve) == trust.ratings == 40


def test_no_later_rating_at_all_is_told_apart_from_a_perfect_model() -> None:
    trust = judged("3", 0, np.zeros(0), np.zeros(0, np.bool_))
    assert (trust.ratings, trust.auc, trust.curve, trust.words) == (0, None, [], [])
