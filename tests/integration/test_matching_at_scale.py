"""Titles as Letterboxd writes them against MovieLens latest-small; and half of its films against the other half."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.data.catalogue import Catalogue
from engine.data.movielens import import_movielens
from engine.profile.film_index import FilmIndex
from engine.profile.importers.export import ImportRow
from engine.profile.matching import match
from engine.profile.state import Profile
from engine.text import fold

LETTERBOXD = {
    ("Star Wars", 1977): "Star Wars: Episode IV - A New Hope",
    ("The Empire Strikes Back", 1980): "Star Wars: Episode V - The Empire Strikes Back",
    ("Return of the Jedi", 1983): "Star Wars: Episode VI - Return of the Jedi",
    ("Star Wars: The Force Awakens", 2015): "Star Wars: Episode VII - The Force Awakens",
    ("Raiders of the Lost Ark", 1981): "Raiders of the Lost Ark",
    ("Dr. Strangelove", 1964): "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
    ("Borat", 2006): "Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan",
    ("Birdman or (The Unexpected Virtue of Ignorance)", 2014): "Birdman: Or (The Unexpected Virtue of Ignorance)",
    ("Birdman", 2014): "Birdman: Or (The Unexpected Virtue of Ignorance)",
    ("Se7en", 1995): "Seven",
    ("Three Colours: Blue", 1993): "Three Colors: Blue",
    ("Nymphomaniac: Vol. II", 2013): "Nymphomaniac: Volume II",
    ("Guardians of the Galaxy Vol. 2", 2017): "Guardians of the Galaxy 2",
    ("Castle in the Sky", 1986): "Laputa: Castle in the Sky",
    ("Life of Brian", 1979): "Monty Python's Life of Brian",
    ("Romeo + Juliet", 1996): "William Shakespeare's Romeo + Juliet",
    ("The Raid", 2011): "The Raid: Redemption",
    ("X2", 2003): "X2: X-Men United",
    ("Andrei Rublev", 1966): "Andrei Rublev",
}
ABSENT = (("Alien", 1986), ("Aliens", 1979), ("Robin Hood", 1991), ("Steve Jobs", 2013), ("Parasite", 2019))


@pytest.fixture(scope="module")
def films(latest_small: Path) -> Catalogue:
    return import_movielens(latest_small).catalogue


def test_titles_as_letterboxd_writes_them(films: Catalogue) -> None:
    index = FilmIndex(films)
    found = {sought: index.find(ImportRow("a.csv", 2, *sought)).film for sought in LETTERBOXD}
    assert {sought: film and films.titles[film] for sought, film in found.items()} == LETTERBOXD


def test_films_that_are_not_there_are_not_matched(films: Catalogue) -> None:
    rows = [ImportRow("a.csv", n, title, year, rating=4.0) for n, (title, year) in enumerate(ABSENT)]
    plan = match(rows, films, Profile({}), service="letterboxd")
    assert [outcome.film for outcome in plan.outcomes] == [None] * len(ABSENT)


@pytest.mark.parametrize("half", [0, 1])
def test_what_is_matched_has_the_very_title(films: Catalogue, half: int) -> None:
    """Some thousand films that the catalogue lacks: only one of the same title and about the same year may be found."""
    there, absent = (np.flatnonzero(np.arange(len(films)) % 2 == side) for side in (half, 1 - half))
    catalogue = Catalogue(
        films.ids[there],
        [films.titles[row] for row in there],
        films.years[there],
        alternates=[films.alternates[row] for row in there],
    )
    rows = [
        ImportRow("a.csv", int(n), films.titles[n], int(films.years[n]), films.alternates[n], rating=4.0)
        for n in absent
        if films.years[n]
    ]
    plan = match(rows, catalogue, Profile({}), service="letterboxd")
    matched = [(outcome.row, outcome.film) for outcome in plan.outcomes if outcome.film is not None]
    assert len(matched) < 10 < 4_000 < len(rows)
    for row, film in matched:
        names = {fold(name) for name in (catalogue.titles[film], *catalogue.alternates[film])}
        assert not names.isdisjoint(map(fold, (row.title, *row.others))), row
        assert abs(int(catalogue.years[film]) - row.year) <= 1, row
