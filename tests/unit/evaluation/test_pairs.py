from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import InputError
from engine.evaluation.pairs import read_pairs


def write(folder: Path, text: str) -> Path:
    path = folder / "train.csv"
    path.write_text(text, newline="")
    return path


def test_bare_pairs_count_as_liked(tmp_path: Path) -> None:
    pairs = read_pairs(write(tmp_path, "userId,movieId\r\n7,30\r\n7,10\r\n"))
    np.testing.assert_array_equal(pairs.user, [7, 7])
    np.testing.assert_array_equal(pairs.item, [30, 10])
    np.testing.assert_array_equal(pairs.rating, [5, 5])
    np.testing.assert_array_equal(pairs.time, [0, 0])


def test_columns_are_found_by_name_in_any_order(tmp_path: Path) -> None:
    pairs = read_pairs(write(tmp_path, "timestamp,movieId,note,rating,userId\n9,30,x,3.5,7\n"))
    assert (pairs.user[0], pairs.item[0], pairs.rating[0], pairs.time[0]) == (7, 30, 3.5, 9)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("userId,filmId\n1,2\n", "train.csv, line 1: the column movieId must be there; found are userId, filmId."),
        ("userId,movieId\n1,2\n1,x\n", "train.csv, line 3, column “movieId”: “x” is not a whole number."),
        ("userId,movieId\n-1,2\n", "train.csv, line 2, column “userId”: -1 is negative."),
        ("userId,movieId,rating\n1,2,nan\n", "train.csv, line 2, column “rating”: nan is not between 0.5 and 5."),
        ("userId,movieId,rating\n1,2,5.5\n", "train.csv, line 2, column “rating”: 5.5 is not between 0.5 and 5."),
        ("userId,movieId,rating\n1,2,good\n", "train.csv, line 2, column “rating”: “good” is not a number."),
        ("userId,movieId\n1,2,3\n", "train.csv, line 2: 3 fields instead of 2."),
        ("userId,movieId\n", "train.csv: it holds no pairs."),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        read_pairs(write(tmp_path, text))
    assert str(caught.value) == sentence


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.csv is no file"):
        read_pairs(tmp_path / "nowhere.csv")
