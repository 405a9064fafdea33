"""Tags are words that viewers put on a film: two films share them, nobody finds them in one."""

from __future__ import annotations

import pytest

from engine.explain.checking.contents import tells_of_contents
from engine.explain.checking.facts import read_fact
from engine.explain.checking.tokens import tokenise

FACTS = (
    {"id": "t", "kind": "shared_tags", "film": "Snatch (2000)", "tags": ["gangsters", "guns"]},
    {"id": "g", "kind": "shared_genre", "film": "Snatch (2000)", "genres": ["Comedy", "Crime"]},
)
READ = [read_fact({"pick": "Ronin (1998)", **fact}) for fact in FACTS]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("It features gangsters with guns, like Snatch.", "It shares the tags gangsters and guns with Snatch."),
        ("Both films have gangsters.", "Both films have the tag gangsters."),
        ("It combines comedy with guns, as Snatch does.", "It combines comedy with crime, as Snatch does."),
        ("Gangsters appear in both films.", "Gangsters appears as a tag of both films."),
        ("It is a crime comedy with guns, like Snatch.", "It is a crime comedy tagged guns, like Snatch."),
        ("It has comedy and gangsters.", "It has gangsters in common with Snatch."),
        ("Gangsters with guns: both films are so.", "Gangsters and guns: both films are so labelled."),
    ],
)
def test_a_tag_is_nothing_that_a_film_has_in_it(content: str, word: str) -> None:
    assert tells_of_contents(tokenise(content), READ)
    assert not tells_of_contents(tokenise(word), READ)
