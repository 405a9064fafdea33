"""What the settings show: whose profile, what it holds, its backups, the model in use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.language import tr, trn
from desktop.settings import LANGUAGES, TEXT_PERCENTS
from desktop.viewmodels.words import films_count, model_title, ratings_count, viewers
from engine.profile.state import FilmState


@dataclass(frozen=True, slots=True)
class TextSizes:
    """The size in use, and the largest that this screen has room for; percent."""

    now: int
    largest: int

    @property
    def all(self) -> tuple[int, ...]:
        return TEXT_PERCENTS


def languages() -> dict[str, str]:
    """What can be chosen, each by its own name: whoever does not read the others finds it."""
    return {"system": tr("As the system"), **LANGUAGES}


def largest_fitting(percent: int) -> int:
    """The largest text size up to so many percent; never under 100."""
    return max((size for size in TEXT_PERCENTS if size <= percent), default=TEXT_PERCENTS[0])


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One person of this computer. `can_go`: the profile can be deleted."""

    slug: str
    name: str
    is_open: bool
    can_go: bool = False


@dataclass(frozen=True, slots=True)
class GoneView:
    """A profile that was deleted; `kept` is the last copy of it, "" when it held nothing."""

    name: str
    kept: str

    @property
    def sentence(self) -> str:
        if not self.kept:
            return tr("{name} is deleted. Nothing was in it.", name=self.name)
        return tr(
            "{name} is deleted. A last backup is kept, in {kept}: delete that file to leave nothing.",
            name=self.name,
            kept=self.kept,
        )


def deletion_question(name: str) -> str:
    return tr(
        "Delete {name}'s profile: ratings, seen, watchlist, not for me, history and automatic backups? One last backup"
        " is kept, so that it can be brought back.",
        name=name,
    )


def title_of(people: Sequence[ProfileRow]) -> str:
    """The window's title: where several share a computer it says whose films these are."""
    opened = next((row.name for row in people if row.is_open), "")
    return f"Marquee · {opened}" if opened and len(people) > 1 else "Marquee"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many films a profile has, by what was said of them."""

    rated: int
    seen: int
    watchlist: int
    hidden: int

    @property
    def words(self) -> str:
        """“214 ratings · 30 more seen · 12 on the watchlist”; what there is none of is left out."""
        told = (
            (self.rated, ratings_count(self.rated)),
            (self.seen - self.rated, trn("{n} more seen", "{n:,} more seen", self.seen - self.rated)),
            (self.watchlist, trn("{n} on the watchlist", "{n:,} on the watchlist", self.watchlist)),
            (self.hidden, trn("{n} not for me", "{n:,} not for me", self.hidden)),
        )
        return " · ".join(words for count, words in told if count) or tr("nothing")

    @property
    def in_a_sentence(self) -> str:
        return self.words.replace(" · ", ", ")


def counts_of(states: Iterable[FilmState]) -> Counts:
    rated = seen = watchlist = hidden = 0
    for state in states:
        rated += state.rating is not None
        seen += state.seen
        watchlist += state.watchlist is not None
        hidden += state.hidden is not None
    return Counts(rated, seen, watchlist, hidden)


@dataclass(frozen=True, slots=True)
class BackupRow:
    """An automatic backup: its file, the day it was made, what it holds. `good`: it can be used."""

    place: str
    made: str
    contents: str
    good: bool


@dataclass(frozen=True, slots=True)
class DataView:
    """Where the profile lies and what it holds; its automatic backups, the newest first."""

    folder: str
    contents: str
    backups: tuple[BackupRow, ...]


@dataclass(frozen=True, slots=True)
class RestoreView:
    """A backup that was found good, before it replaces anything."""

    place: str
    sentence: str


Facts = tuple[tuple[str, str], ...]


def restore_view(place: str, what: str, brings: Counts, replaced: Counts) -> RestoreView:
    """What the restoring of `what` (“Backup of 3 March 2024”, a file's name) brings, and what it takes away."""
    if replaced == Counts(0, 0, 0, 0):
        return RestoreView(
            place,
            tr("{what} holds {these}. Your profile is empty now.", what=what, these=brings.in_a_sentence),
        )
    return RestoreView(
        place,
        tr(
            "{what} holds {these}. It replaces what is here now: {those}. "
            "That becomes the newest automatic backup first, so you can go back.",
            what=what,
            these=brings.in_a_sentence,
            those=replaced.in_a_sentence,
        ),
    )


def model_facts(
    name: str, films: int, *, simulated: bool, n_viewers: int, n_ratings: int, source: str, licence: str
) -> Facts:
    """Name and value, as rows; what the bundle does not say is left out."""
    learned = tr(
        "{ratings} of {viewers}", ratings=ratings_count(n_ratings), viewers=viewers(n_viewers, simulated=simulated)
    )
    told = (
        (tr("Name"), model_title(name)),
        (tr("Knows"), films_count(films)),
        (tr("Learned from"), learned),
        (tr("Source"), source),
        (tr("Terms"), licence),
    )
    return tuple((what, words) for what, words in told if words)
