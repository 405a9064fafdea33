"""What can be said of a film, as edits of the profile: what a rating or a mark brings with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.actions.engine import Engine
from desktop.language import tr
from desktop.viewmodels.words import stars
from engine.profile.edits import AddSeen, FilmEdit, FilmRef, SetHidden, SetRating, SetSeen, SetWatchlist
from engine.profile.state import FilmState

Mark = Literal["watchlist", "seen", "hidden"]
LOWEST, HIGHEST, STEP = 0.5, 5.0, 0.5


@dataclass(frozen=True, slots=True)
class Said:
    """A change of one film: what to call it, and its edits."""

    label: str
    edits: tuple[FilmEdit, ...]


def rated(state: FilmState, rating: float, now: int) -> Said:
    """A rating in place of an earlier one, whose note stays. A rated film is seen: it leaves the watchlist."""
    given, note = clamped(rating), state.rating.note if state.rating is not None else ""
    return Said(
        tr("{title} rated {stars}", title=state.film.title, stars=stars(given)),
        (SetRating(state.film, given, now, note=note), *_off_watchlist(state)),
    )


def marked(state: FilmState, mark: Mark, now: int) -> Said:
    """The mark is set, and whatever contradicts it is taken off; ratings and viewings stay."""
    film = state.film
    match mark:
        case "watchlist":
            shown = (SetHidden(film, None),) if state.hidden is not None else ()
            return Said(tr("{title} put on the watchlist", title=film.title), (SetWatchlist(film, now), *shown))
        case "seen":
            return Said(tr("{title} marked as seen", title=film.title), (AddSeen(film, now), *_off_watchlist(state)))
        case "hidden":
            return Said(tr("{title} is not for you", title=film.title), (SetHidden(film, now), *_off_watchlist(state)))


def unmarked(state: FilmState, mark: Mark) -> Said:
    """The mark is taken off. Who has not seen a film has not rated it either."""
    film = state.film
    match mark:
        case "watchlist":
            return Said(tr("{title} taken off the watchlist", title=film.title), (SetWatchlist(film, None),))
        case "seen":
            if state.rating is None:
                return Said(tr("{title} is not seen", title=film.title), (SetSeen(film, ()),))
            label = tr("{title} is not seen, its rating is removed", title=film.title)
            return Said(label, (SetSeen(film, ()), SetRating(film, None)))
        case "hidden":
            return Said(tr("{title} may come back", title=film.title), (SetHidden(film, None),))


def unrated(state: FilmState) -> Said:
    """The rating is forgotten; that the film was seen is not."""
    seen = () if state.watches else (SetSeen(state.film, (None,)),)
    return Said(tr("Rating of {title} removed", title=state.film.title), (SetRating(state.film, None), *seen))


def has(state: FilmState, mark: Mark) -> bool:
    match mark:
        case "watchlist":
            return state.watchlist is not None
        case "seen":
            return state.seen
        case "hidden":
            return state.hidden is not None


def state_of(films: Mapping[str, FilmState], engine: Engine | None, key: str) -> FilmState | None:
    """What was said of a film, or that nothing was; None for films that nobody knows."""
    if key in films or engine is None:
        return films.get(key)
    catalogue = engine.recommender.catalogue
    row = catalogue.row_of_key(key)
    if row is None:
        return None
    film = catalogue.film(row)
    return nothing_said(key, film.title, film.year)


def nothing_said(key: str, title: str, year: int) -> FilmState:
    """The state of a film of which nothing is known yet."""
    return FilmState(FilmRef(key, title, year))


def clamped(rating: float) -> float:
    """The nearest half star from 0.5 to 5."""
    return min(HIGHEST, max(LOWEST, round(rating / STEP) * STEP))


def _off_watchlist(state: FilmState) -> tuple[FilmEdit, ...]:
    return (SetWatchlist(state.film, None),) if state.watchlist is not None else ()
