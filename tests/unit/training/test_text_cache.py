"""A cache that is right or absent: whatever is wrong with the file, it is as if there were none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.training import text_cache
from engine.training.text_cache import Vectors, load_vectors, save_vectors, text_key


def vectors(count: int, dimensions: int = 4) -> Vectors:
    rows = np.random.default_rng(1).standard_normal((count, dimensions))
    unit = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)
    return {text_key("model", f"film {row}"): unit[row] for row in range(count)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "texts.cache"


def same(one: Vectors, other: Vectors) -> bool:
    return list(one) == list(other) and all(np.array_equal(one[key], other[key]) for key in one)


def test_what_was_kept_comes_back(path: Path) -> None:
    save_vectors(path, vectors(5))
    assert same(load_vectors(path, 4), vectors(5))
    assert [file.name for file in path.parent.iterdir()] == ["texts.cache"]


def test_another_encoder_or_text_has_another_key() -> None:
    assert len({text_key("a", "x"), text_key("b", "x"), text_key("a", "y")}) == 3
    assert text_key("a", "x") == text_key("a", "x")


def test_no_file_is_an_empty_cache(path: Path) -> None:
    assert load_vectors(path, 4) == {}


def test_no_flipped_bit_goes_unnoticed(path: Path) -> None:
    save_vectors(path, vectors(3))
    whole = path.read_bytes()
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        path.write_bytes(damaged)
        assert load_vectors(path, 4) == {}, f"byte {place}"


@pytest.mark.parametrize("keep", [0, 1, 50, 32, -1])
def test_a_cut_file_is_no_cache(path: Path, keep: int) -> None:
    save_vectors(path, vectors(3))
    path.write_bytes(path.read_bytes()[:keep])
    assert load_vectors(path, 4) == {}


def test_vectors_of_another_length_are_no_cache(path: Path) -> None:
    save_vectors(path, vectors(3))
    assert load_vectors(path, 5) == {}


def test_it_keeps_the_first_when_there_are_too_many(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_cache, "MOST_TEXTS", 2)
    save_vectors(path, vectors(5))
    assert list(load_vectors(path, 4)) == list(vectors(5))[:2]


def test_a_place_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    save_vectors(tmp_path / "file" / "texts.cache", vectors(2))
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
