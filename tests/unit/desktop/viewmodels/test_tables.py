from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.translator import language_of
from desktop.viewmodels.tables import title_words
from engine.data.columns import unnamed
from engine.language import ENGLISH, speak


@pytest.fixture
def _german() -> Iterator[None]:
    speak(language_of("de"))
    yield
    speak(ENGLISH)


@pytest.mark.usefixtures("_german")
def test_a_column_without_a_name_is_called_by_its_number() -> None:
    assert [title_words(unnamed(place), place) for place in (0, 9)] == ["Spalte 1", "Spalte 10"]
    assert title_words("column 3", 0) == "column 3", "that is its name there"
