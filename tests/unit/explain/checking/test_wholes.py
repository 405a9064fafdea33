"""Some are not said to be all: tags, films of a director, films that were rated, what speaks for a film."""

from __future__ import annotations

from typing import Any

import pytest

from engine.explain.checking.facts import read_fact
from engine.explain.checking.tokens import tokenise
from engine.explain.checking.wholes import takes_for_all

FACTS: tuple[dict[str, Any], ...] = (
    {"id": "t", "kind": "shared_tags", "film": "Heat (1995)", "tags": ["heist", "tense"]},
    {"id": "g", "kind": "shared_genre", "film": "Heat (1995)", "genres": ["Crime", "Thriller"]},
    {"id": "d", "kind": "same_director", "film": "Heat (1995)", "director": "Michael Mann"},
    {"id": "l", "kind": "because_you_liked", "film": "Heat (1995)", "your_rating": 4.5, "share": 0.3},
    {"id": "l2", "kind": "because_you_liked", "film": "Alien (1979)", "your_rating": 4.0, "share": 0.2},
)
READ = [read_fact({"pick": "Ronin (1998)", **fact}) for fact in FACTS]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Heat, one of two films you rated in the last 30 days, mostly spoke for it.", True),
        ("Heat, one of the films you rated in the last 30 days, spoke mostly for it.", True),
        ("Heat is one of two films you rated in the last 30 days that mostly spoke for it.", False),
    ],
)
def test_what_several_did_together_one_did_not(text: str, alone: bool) -> None:
    recent = {"id": "r", "kind": "recent_taste", "films": ["Heat (1995)", "Alien (1979)"], "days": 30}
    assert takes_for_all(tokenise(text), [read_fact(recent)]) is alone
    assert not takes_for_all(tokenise(text), [read_fact({**recent, "films": ["Heat (1995)"]})])


@pytest.mark.parametrize(
    ("all_of_it", "some"),
    [
        ("The tags of Heat are heist and tense.", "Among the tags of Heat are heist and tense."),
        ("Its genres are crime and thriller.", "It shares crime and thriller with Heat."),
        ("Heat has two tags.", "Heat has two tags in common with it."),
        ("It is just a thriller.", "It is a thriller."),
        ("Michael Mann made two films, Heat and this.", "Michael Mann made both Heat and this."),
        ("Michael Mann's films, Heat and this, are tense.", "Two of Michael Mann's films, Heat and this, are tense."),
        ("You rated two films, Heat and Alien.", "You rated Heat and Alien."),
        ("The film you rated is Heat.", "One film you rated is Heat."),
        ("The case for it comes from Heat.", "Part of the case for it comes from Heat."),
        ("Your two likes, Heat and Alien, speak for it.", "Two of your likes, Heat and Alien, speak for it."),
        ("Your two recent favourites: Heat and Alien.", "Of your two ratings, Heat's counts more."),
        ("Your two films Heat and Alien speak for it.", "Your two stars for Heat speak for it."),
        ("It shares both tags of Heat.", "It shares both tags with Heat."),
        ("Crime and thriller are the two genres of Heat.", "Crime and thriller are two genres of Heat."),
        ("It shares both of Heat's genres.", "It shares both genres with Heat."),
        ("The two tags are heist and tense.", "The two tags in common are heist and tense."),
        (
            "Both films you rated in the last 30 days, Heat and Alien, speak for it.",
            "Both films you rated in the last 30 days that spoke for it are thrillers.",
        ),
        ("All it shares with Heat is tense.", "What it shares with Heat is tense."),
        ("The one film you rated 4.5 stars is like it.", "One film you rated 4.5 stars is like it."),
        ("Both of Michael Mann's films are here.", "Both Michael Mann and his films are here."),
        ("Both have the same two tags.", "Both have two tags in common."),
        ("They share exactly two tags.", "They share two tags."),
        ("The case for it rests on two films.", "Half of the case for it rests on two films."),
        ("Both films you rated, Heat and Alien, speak for it.", "Heat and Alien, both films you rated, speak for it."),
        ("The two films you rated, Heat and Alien, speak for it.", "The two films, Heat and Alien, speak for it."),
        ("Heat and Alien are your latest favourites.", "Heat and Alien are among your latest favourites."),
        ("What spoke for it are Heat and Alien.", "What mostly spoke for it are Heat and Alien."),
        ("The genres of Heat, crime and thriller, are those of this film.", "It shares genres of Heat: crime."),
        ("Its genres and Heat's are the same: crime.", "Its genres and Heat's overlap in crime."),
        ("The tag it shares with Heat is tense.", "One of the tags it shares with Heat is tense."),
        ("Heat is a thriller, but this is a crime film.", "Heat is a thriller, and so is this crime film."),
        ("Your two ratings, 4.5 for Heat and 4 for Alien, speak for it.", "Your ratings, 4.5 and 4, speak for it."),
        ("It is a crime film as much as Heat.", "It is a crime film, much as Heat is."),
        ("They share one tag.", "They share two tags."),
        ("Of the three films, Heat and Alien count most.", "Of the two films, Heat and Alien count most."),
    ],
)
def test_some_are_not_all(all_of_it: str, some: str) -> None:
    assert takes_for_all(tokenise(all_of_it), READ)
    assert not takes_for_all(tokenise(some), READ)
