from __future__ import annotations

import pytest

from engine.data.film_tags import MOST_TAGS, TagCounter, distinct


def counter(*tags: str) -> TagCounter:
    counts = TagCounter()
    for tag in tags:
        counts.add(1, tag)
    return counts


def test_the_most_frequent_come_first_in_their_commonest_spelling() -> None:
    counts = counter("Dark", "time travel", "Time Travel", "time travel", "noir", "noir")
    assert counts.ranked(1) == ["time travel", "noir", "Dark"]


def test_among_equals_the_tag_of_more_films_comes_first() -> None:
    counts = counter("alpha", "zither")
    counts.add(2, "zither")
    assert counts.ranked(1) == ["zither", "alpha"]


def test_what_only_repeats_title_genre_or_another_tag_is_left_out() -> None:
    tags = ["toy", "Toy Story", "sci-fi", "Quentin Tarantino", "Pixar", "Tarantino", "pixar"]
    assert distinct(tags, ["Toy Story"], ["Sci-Fi"]) == ("Quentin Tarantino", "Pixar")


@pytest.mark.parametrize(
    "tag", ["In Netflix queue", "my DVDs", "to see", "Must watch!", "BD-R", "r", "", "\u202e", "x" * 41, "imdb top 250"]
)
def test_notes_to_oneself_and_noise_do_not_count(tag: str) -> None:
    assert counter(tag).ranked(1) == []


def test_at_most_eight_stay() -> None:
    assert len(distinct([f"tag {letter}" for letter in "abcdefghijkl"], ["Heat"], [])) == MOST_TAGS == 8


def test_a_film_needs_no_tags() -> None:
    assert TagCounter().ranked(1) == []
