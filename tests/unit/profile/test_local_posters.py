from __future__ import annotations

from engine.data.catalogue import Catalogue
from engine.data.media import MediaFilm, PosterFile
from engine.profile.local_posters import posters_of

CATALOGUE = Catalogue(
    range(7),
    ["Heat", "Heat", "Ronin", "Amélie", "Hamlet", "Hamlet", "Robin Hood: Prince of Thieves"],
    [1995, 1986, 1998, 2001, 1990, 1990, 1991],
    alternates=[(), (), (), ("Le Fabuleux Destin d'Amélie Poulain",), (), (), ()],
    imdb=[113277, 93164, 122690, 211915, 99726, 1, 102798],
    tmdb=[949, 0, 8195, 194, 0, 0, 8367],
)


def kept(title: str, year: int = 0, *, original: str = "", imdb: int = 0, tmdb: int = 0) -> MediaFilm:
    return MediaFilm(title, PosterFile(f"/films/{title} {year} {imdb}", 1), original, year, imdb, tmdb)


def test_films_are_found_by_number_else_by_title_and_year() -> None:
    films = [
        kept("Hitze", imdb=113277), kept("RONIN", 1999), kept("Irgendwas", 2001, tmdb=194),
    ]  # fmt: skip
    posters = posters_of(films, CATALOGUE)
    assert dict(posters.of) == {
        ("Heat", 1995): films[0].poster, ("Ronin", 1998): films[1].poster, ("Amélie", 2001): films[2].poster,
    }  # fmt: skip
    assert posters.unknown == 0
    german = [kept("Die fabelhafte Welt", 2001, original="Le fabuleux destin d'Amélie Poulain")]
    assert list(posters_of(german, CATALOGUE).of) == [("Amélie", 2001)]


def test_nothing_is_guessed() -> None:
    """No year, another year, a part of a title, a number that says otherwise, two films of one name."""
    films = [
        kept("Heat"), kept("Heat", 2005), kept("Robin Hood", 1991), kept("Ronin", 1998, imdb=77),
        kept("Heat", 1995, imdb=122690), kept("Hamlet", 1990), kept("Hamlet", 1990, imdb=1), kept("A home video", 2020),
    ]  # fmt: skip
    posters = posters_of(films, CATALOGUE)
    assert not posters.of
    assert posters.unknown == len(films)


def test_a_film_that_is_kept_twice_has_one_poster() -> None:
    films = [kept("Heat", 1995), kept("Heat", 1995, imdb=113277)]
    posters = posters_of(films, CATALOGUE)
    assert (dict(posters.of), posters.unknown) == ({("Heat", 1995): films[0].poster}, 0)


def test_an_empty_folder_costs_nothing() -> None:
    assert posters_of([], CATALOGUE).of == {}
