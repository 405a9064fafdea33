"""A person's ratings on their way to the child."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import InputError, StorageError
from engine.jobs import OwnRating, load_own_ratings, save_own_ratings

RATINGS = [OwnRating("amélie|2001", 4.5, 1_700_000_000), OwnRating("m|1931", 0.5, 0)]


def test_they_come_back_as_they_went(tmp_path: Path) -> None:
    path = tmp_path / "new" / "own.json"
    save_own_ratings(path, RATINGS)
    assert load_own_ratings(path) == RATINGS
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 2, "ratings": []}',
        '{"format": 1, "ratings": [{"key": "m|1931", "rating": 9, "time": 1}]}',
        '{"format": 1, "ratings": [{"key": "m|1931", "rating": NaN, "time": 1}]}',
        '{"format": 1, "ratings": [{"key": "m|1931", "rating": 4, "time": -1}]}',
        '{"format": 1, "ratings": [{"key": "m|1931", "rating": 4, "time": 99999999999999999999}]}',
        "[" * 100_000,
        '{"format": 1, "ratings": [{"key": 7, "rating": 4, "time": 1}]}',
        '{"format": 1, "ratings": [{"key": "m|1931", "rating": "4", "time": 1}]}',
    ],
)
def test_anything_else_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "own.json"
    path.write_text(text)
    with pytest.raises(InputError, match=r"own\.json"):
        load_own_ratings(path)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be read"):
        load_own_ratings(tmp_path / "missing.json")
