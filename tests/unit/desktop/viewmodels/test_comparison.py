from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.translator import language_of
from desktop.viewmodels.comparison import compare_view
from desktop.viewmodels.models import MoveList
from engine.language import ENGLISH, speak
from engine.serving.comparison import Comparison, Figure, ModelRow
from engine.serving.own_test import OwnTest


@pytest.fixture
def _german() -> Iterator[None]:
    speak(language_of("de"))
    yield
    speak(ENGLISH)


def comparison(sentence: str) -> Comparison:
    figure = {"ndcg@10": Figure(0.1, 0.05, 0.15)}
    rows = (ModelRow("Mine", "new", figure), ModelRow("Starter catalogue", "old", figure))
    return Comparison(98, True, rows, {}, "ahead", sentence)


@pytest.mark.usefixtures("_german")
def test_the_model_that_ships_has_its_title_wherever_it_is_compared() -> None:
    view = compare_view("a", "Mine", comparison("„Mine“ ist besser als „Starter catalogue“."), None, MoveList("", ()))
    assert [row.name for row in view.bars] == ["Neu · Mine", "Jetzt · Starterkatalog"]
    assert view.verdict == "„Mine“ ist besser als „Starterkatalog“."


def test_nothing_has_no_sign() -> None:
    own = OwnTest(9, 1, 3, -4.2, 0.3, knows_you=False)
    view = compare_view("a", "Mine", comparison("It is better."), own, MoveList("", ()))
    assert view.own is not None
    assert view.own.words == "The difference is −2, likely between −4 and 0."
