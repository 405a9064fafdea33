"""No sentence names a film or a person that its facts do not, nor one in place of another."""

from __future__ import annotations

from typing import Any

import pytest

from engine.explain.checking.facts import read_fact
from engine.explain.checking.strangers import (
    breaks_a_name,
    names_a_stranger,
    names_two_at_once,
    tells_of_a_director,
    written_names,
)
from engine.explain.checking.tokens import tokenise

FACTS: tuple[dict[str, Any], ...] = (
    {"id": "d", "kind": "same_director", "film": "Boogie Nights (1997)", "director": "Paul Thomas Anderson"},
    {"id": "t", "kind": "shared_tags", "film": "Heat (1995)", "tags": ["tense"]},
)
READ = [read_fact({"pick": "Magnolia (1999)", **fact}) for fact in FACTS]
NAMES = ["Boogie Nights (1997)", "Paul Thomas Anderson", "The Good, the Bad and the Ugly (1966)", "Tango & Cash (1989)"]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Directed by Paul Thomas, Anderson.", "Directed by Paul Thomas Anderson."),
        ("Directed by Paul, Thomas Anderson.", "Directed, like it, by Paul Thomas Anderson, like Heat."),
        ("It is like Boogie, Nights.", "It is like Heat, Boogie Nights, and Ronin."),
        ("It is like boogie, nights.", "It is like boogie nights."),
        ("It is like The Good, the, Bad and the Ugly.", "It is like The Good, the Bad, and the Ugly."),
        ("It is like The, Good, the Bad and the Ugly.", "It is like The Good, the Bad and the Ugly."),
    ],
)
def test_a_comma_makes_no_two_names_of_one(broken: str, whole: str) -> None:
    assert breaks_a_name(tokenise(broken), NAMES)
    assert not breaks_a_name(tokenise(whole), NAMES)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Folk, horror and cult are tags both share.", "Folk horror, cult and night are tags both share."),
        ("It shares science, fiction and war with Heat.", "It shares war, science fiction and horror with Heat."),
        ("It shares sci, fi with Heat.", "It shares sci-fi, war with Heat."),
    ],
)
def test_a_comma_makes_no_two_tags_or_genres_of_one(broken: str, whole: str) -> None:
    shared: dict[str, Any] = {"tags": ["folk horror", "cult", "night"], "genres": ["Sci-Fi", "War", "Horror"]}
    names = written_names([{"film": "Heat (1995)", **shared}])
    assert breaks_a_name(tokenise(broken), names)
    assert not breaks_a_name(tokenise(whole), names)


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("Boogie Nights and Magnolia were directed by Paul Thomas Anderson.", False),
        ("Boogie Nights and Fargo were directed by Paul Thomas Anderson.", True),
        ("Boogie Nights was directed by Wes Anderson.", True),
        ("Magnolia was directed by Anderson.", False),
        ("Overall, Heat is tense.", False),
        ("Us, Heat and Magnolia are tense.", True),
        ("It is tagged tense, like Heat: Both are.", False),
        ("It is tagged tense, like Heat and Both.", True),
        ("It is tense, like Alien.", True),
        ("Alien is tense.", True),
        ("Together, Heat and Magnolia are tense.", True),
    ],
)
def test_a_capital_gives_a_stranger_away(text: str, strange: bool) -> None:
    assert names_a_stranger(tokenise(text), READ, ["Alien (1979)", "Together (2021)"]) is strange


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("You liked Solaris.", True),
        ("You liked Solaris (1972).", False),
        ("You liked Paddington 2.", False),
        ("You liked Paddington.", False),
    ],
)
def test_a_title_that_two_films_have_names_neither(text: str, two: bool) -> None:
    films = ["Solaris (1972)", "Solaris (2002)", "Paddington (2014)", "Paddington 2 (2017)"]
    assert names_two_at_once(tokenise(text), films) is two


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It shares the tag cult and its director with Boogie Nights.", True),
        ("It is from the same filmmaker as Boogie Nights.", True),
        ("It was directed like Boogie Nights.", True),
        ("It shares the tag female director with Boogie Nights.", False),
        ("Like The Directors, it is tagged cult.", False),
    ],
)
def test_no_director_where_no_fact_tells_of_one(text: str, told: bool) -> None:
    tags = read_fact({"kind": "shared_tags", "film": "Boogie Nights (1997)", "tags": ["cult", "female director"]})
    same = read_fact({"kind": "same_director", "film": "Boogie Nights (1997)", "director": "Paul Thomas Anderson"})
    assert tells_of_a_director(tokenise(text), [tags], ["The Directors (1999)"]) is told
    assert not tells_of_a_director(tokenise(text), [tags, same], [])
