"""What the welcome shows: groups of films, and what pressing them gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.language import genre_name, phrase, tr, trn
from desktop.viewmodels.words import stars

if TYPE_CHECKING:
    from engine.data.catalogue import Film

STEPS = (None, 4.0, 4.5, 5.0)
"""What a group's films get, press by press; after the last comes none again."""
KEYS = "1234567890"
"""The key of each group, as far as there are keys."""
HOW = phrase("Press a group you love: its films get 4★. Press again for 4.5★, then 5★, then none.")


@dataclass(frozen=True, slots=True)
class GroupFilm:
    """A film of a group, as its poster is drawn."""

    key: str
    title: str
    year: int
    genres: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Films that stand near each other, and what they have in common."""

    films: tuple[GroupFilm, ...]
    words: tuple[str, ...]
    key: str

    @property
    def name(self) -> str:
        """“Robots, future”; the first film's title where the films share no word."""
        said = ", ".join(map(genre_name, self.words)) or tr("Like {title}", title=self.films[0].title)
        return said[:1].upper() + said[1:]

    @property
    def titles(self) -> str:
        return " · ".join(film.title for film in self.films)

    def spoken(self, rating: float | None) -> str:
        """The group in words, with what it has."""
        return f"{self.name}: {', '.join(film.title for film in self.films)}. {given(rating)}"


def group_view(films: Sequence[Film], words: Sequence[str], place: int) -> GroupView:
    shown = tuple(GroupFilm(film.key, film.title, film.year, film.genres) for film in films)
    return GroupView(shown, tuple(words), KEYS[place] if place < len(KEYS) else "")


def next_step(rating: float | None) -> float | None:
    """What another press makes of a group's rating."""
    return STEPS[(STEPS.index(rating) + 1) % len(STEPS)]


def given(rating: float | None) -> str:
    return tr("{stars} each", stars=stars(rating)) if rating is not None else tr("Not chosen")


def summary(groups: Sequence[GroupView], chosen: Mapping[int, float]) -> str:
    """“2 groups chosen: 6 films”."""
    if not chosen:
        return tr("Choose at least one group; more make a better list.")
    return tr(
        "{groups} chosen: {films} films",
        groups=groups_count(len(chosen)),
        films=sum(len(groups[place].films) for place in chosen),
    )


def label_of(count: int) -> str:
    """What the change is called in the history."""
    return tr("Welcome: {groups}", groups=groups_count(count))


def groups_count(count: int) -> str:
    return trn("{n} group", "{n} groups", count)
