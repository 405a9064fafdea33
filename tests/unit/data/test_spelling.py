from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.data.spelling import Vocabulary

words = st.text("abcd", min_size=1, max_size=8)


def distance(a: str, b: str) -> int:
    """Optimal string alignment, by the book."""
    table = [[i + j if i == 0 or j == 0 else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]


def near(vocabulary: list[str], word: str, most: int, *, beginning: bool) -> list[set[int]]:
    return [set(found.tolist()) for found in Vocabulary(vocabulary).near(word, most, beginning=beginning)]


def test_known_answers() -> None:
    vocabulary = ["godfather", "heat", "godzilla", "hat"]
    assert near(vocabulary, "godfater", 2, beginning=False) == [{0}, set()]
    assert near(vocabulary, "haet", 1, beginning=False) == [{1, 3}]
    assert near(vocabulary, "godft", 1, beginning=True) == [{0}]


@given(st.lists(words, min_size=1, max_size=12, unique=True), words, st.integers(1, 2))
def test_agrees_with_the_book_for_whole_words(vocabulary: list[str], word: str, most: int) -> None:
    expected = [{i for i, other in enumerate(vocabulary) if distance(word, other) == d} for d in range(1, most + 1)]
    assert near(vocabulary, word, most, beginning=False) == expected


@given(st.lists(words, min_size=1, max_size=12, unique=True), words, st.integers(1, 2))
def test_agrees_with_the_book_for_beginnings(vocabulary: list[str], word: str, most: int) -> None:
    best = [min(distance(word, other[:end]) for end in range(len(other) + 1)) for other in vocabulary]
    expected = [{i for i, found in enumerate(best) if found == d} for d in range(1, most + 1)]
    assert near(vocabulary, word, most, beginning=True) == expected


def test_very_long_words_and_no_words_do_no_harm() -> None:
    assert near(["a" * 60, "b"], "a" * 50 + "b", 2, beginning=True) == [set(), set()]
    assert near([], "heat", 2, beginning=True) == [set(), set()]
    assert near(["heat"], "heat", 0, beginning=True) == []
