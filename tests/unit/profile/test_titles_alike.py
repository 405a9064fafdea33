"""Short and long forms of titles: matched where the film is certain, offered where it is not, never guessed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.catalogue import Catalogue
from engine.profile.import_plan import PART_OF_TITLE, ImportPlan
from engine.profile.importers.export import ImportRow
from engine.profile.matching import match
from engine.profile.state import Profile
from engine.profile.titles_alike import alternatives, known_names, loosely, parts
from engine.text import fold

FILMS = [  # title, year
    ("Star Wars: Episode IV - A New Hope", 1977),
    ("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 1964),
    ("Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan", 2006),
    ("Birdman: Or (The Unexpected Virtue of Ignorance)", 2014),
    ("Indiana Jones and the Raiders of the Lost Ark", 1981),
    ("Three Colors: Red", 1994),
    ("Nymphomaniac: Volume I", 2013),
    ("Nymphomaniac: Volume II", 2013),
    ("Aliens", 1986),
    ("Alien", 1979),
    ("Robin Hood: Prince of Thieves", 1991),
    ("Steve Jobs: The Man in the Machine", 2015),
    ("Fellini's Casanova", 1976),
    ("Guillermo del Toro's Pinocchio", 2022),
    ("Thor", 2011),
    ("Andrei Rublev", 1969),
    ("Guardians of the Galaxy 2", 2017),
    ("Dune", 2021),
    ("Bring It On: All or Nothing", 2006),
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    titles, years = zip(*FILMS, strict=True)
    return Catalogue(range(1, len(FILMS) + 1), titles, years, imdb=range(100, 100 + len(FILMS)))


def plan_of(catalogue: Catalogue, title: str, year: int, imdb: int = 0) -> ImportPlan:
    row = ImportRow("a.csv", 2, title, year, imdb=imdb, rating=4.0)
    return match([row], catalogue, Profile({}), service="letterboxd")


@pytest.mark.parametrize(
    ("title", "year", "film"),
    [
        ("Star Wars", 1977, 0),
        ("Dr. Strangelove", 1964, 1),
        ("Doctor Strangelove", 1964, 1),
        ("Borat", 2006, 2),
        ("Birdman", 2014, 3),
        ("Birdman or (The Unexpected Virtue of Ignorance)", 2014, 3),
        ("The Unexpected Virtue of Ignorance", 2014, 3),
        ("Raiders of the Lost Ark", 1981, 4),
        ("Three Colours: Red", 1994, 5),
        ("Nymphomaniac: Vol. I", 2013, 6),
        ("Nymphomaniac Vol. 2", 2013, 7),
        ("Andrei Rublev", 1966, 15),
        ("Guardians of the Galaxy Vol. 2", 2017, 16),
    ],
)
def test_what_is_certain_is_matched(catalogue: Catalogue, title: str, year: int, film: int) -> None:
    (outcome,) = plan_of(catalogue, title, year).outcomes
    assert (outcome.verdict, outcome.film) == ("matched", film)


@pytest.mark.parametrize(
    ("title", "year", "films"),
    [
        ("Robin Hood", 1991, (10,)),  # another film of that year is called so
        ("Steve Jobs", 2015, (11,)),
        ("Pinocchio", 2022, (13,)),
        ("Nymphomaniac", 2013, (6, 7)),
        ("Thor: Legend of the Magical Hammer", 2011, (14,)),
        ("All or Nothing", 2006, (18,)),
    ],
)
def test_a_part_of_the_title_is_offered_not_taken(
    catalogue: Catalogue, title: str, year: int, films: tuple[int, ...]
) -> None:
    plan = plan_of(catalogue, title, year)
    (outcome,) = plan.outcomes
    assert (outcome.verdict, outcome.film, outcome.candidates, outcome.why) == ("ambiguous", None, films, PART_OF_TITLE)
    assert plan.edits(9) == []
    assert plan.count_to_save() == len(plan.to_save(9)) == 1, "a larger catalogue may have the film itself"
    plan.choose(0, films[0])
    assert (plan.count_to_save(), len(plan.edits(9))) == (0, 1)


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Alien", 1986),
        ("Aliens", 1979),
        ("Robin Hood", 1992),
        ("Robin", 1991),
        ("Star Wars", 1978),
        ("Star", 1977),
        ("Borat Subsequent Moviefilm", 2006),
        ("Casanova", 2005),
        ("Dune: Part Two", 2024),
        ("Andrei Rublev", 1964),
        ("Three Colours: Blue", 1994),
        ("Nymphomaniac: Vol. III", 2013),
        ("Bring It On: All", 2006),
    ],
)
def test_other_films_are_not_matched(catalogue: Catalogue, title: str, year: int) -> None:
    (outcome,) = plan_of(catalogue, title, year).outcomes
    assert outcome.film is None
    assert outcome.verdict == "unmatched"


def test_a_number_of_another_film_is_no_part(catalogue: Catalogue) -> None:
    assert plan_of(catalogue, "Robin Hood", 1991, imdb=102798).outcomes[0].verdict == "unmatched"
    assert plan_of(catalogue, "Robin Hood", 1991, imdb=110).outcomes[0].film == 10


@given(st.data())
def test_a_matched_title_always_has_the_films_words(data: st.DataObject) -> None:
    """Cut anywhere, with any near year: what is matched is an own name of the film, never a longer or shorter one."""
    title, year = data.draw(st.sampled_from(FILMS))
    words = title.split()
    start = data.draw(st.integers(0, len(words) - 1))
    cut = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    asked = year + data.draw(st.integers(-2, 2))
    titles, years = zip(*FILMS, strict=True)
    (outcome,) = plan_of(Catalogue(range(len(FILMS)), titles, years), cut, asked).outcomes
    if outcome.film is None:
        return
    found, found_year = FILMS[outcome.film]
    names = {loosely(fold(name)) for name in (found, *alternatives(found))}
    known = [name for name, _ in known_names().get((fold(found), found_year), ())]
    assert loosely(fold(cut)) in names.union(map(loosely, known))
    assert abs(found_year - asked) <= 1 or fold(cut) in known


def test_every_known_name_leads_to_every_other() -> None:
    names = known_names()
    assert names["star wars", 1977] == (("star wars episode iv a new hope", 1977),)
    assert names["andrei rublev", 1969] == (("andrei rublev", 1966),)
    for name, others in names.items():
        assert others
        assert all(name in names[other] for other in others)
        assert all(1900 < year < 2100 and title == fold(title) for title, year in others)


@pytest.mark.parametrize(
    "same",
    [
        "The Godfather: Part II|Godfather Part 2|The Godfather 2|Godfather II|The Godfather Pt. 2",
        "Kill Bill: Vol. 1|Kill Bill: Volume One|Kill Bill 1",
        "Che: Part One|Che Part 1",
        "Mr. Nobody|Mister Nobody",
        "Grey Gardens|Gray Gardens",
    ],
)
def test_spellings_of_one_title(same: str) -> None:
    assert all(loosely(fold(a)) == loosely(fold(b)) for a, b in pairwise(same.split("|")))


@pytest.mark.parametrize(
    "different",
    ["Malcolm X|Malcolm 10000", "V|5", "Part|", "I, Robot|1 Robot", "Taken|Taken 2", "One Day|1 Day", "Part Time|Time"],
)
def test_other_titles_stay_apart(different: str) -> None:
    one, other = different.split("|")
    assert loosely(fold(one)) != loosely(fold(other))


def test_halves_and_parts() -> None:
    assert alternatives("Salò, or the 120 Days of Sodom") == ("Salò", "the 120 Days of Sodom")
    assert alternatives("Trading Places or Else") == alternatives("Or: A Film") == ()
    assert set(parts("Star Wars: Episode V - The Empire Strikes Back")) == {
        "Star Wars", "Episode V - The Empire Strikes Back", "Star Wars: Episode V", "The Empire Strikes Back",
    }  # fmt: skip
    assert list(parts("Monty Python's Life of Brian")) == ["Life of Brian"]
    assert list(parts("Heat")) == []
