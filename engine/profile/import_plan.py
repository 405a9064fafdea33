"""What an import would do: every row judged, a person's choices taken, and the edits that follow from both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from engine.data.catalogue import Catalogue
from engine.language import phrase
from engine.profile.edits import AddPending, Edit, FilmRef, RemovePending, SetHidden, SetRating, SetSeen, SetWatchlist
from engine.profile.importers.export import ImportRow, combine, merge_times
from engine.profile.pending import row_to_json
from engine.profile.state import FilmState, Profile

Verdict = Literal["matched", "ambiguous", "unmatched", "conflicting", "unchanged", "left out"]
VERDICTS: Final[tuple[Verdict, ...]] = (
    "matched",
    "ambiguous",
    "unmatched",
    "conflicting",
    "unchanged",
    "left out",
)
PART_OF_TITLE: Final = phrase("only a part of the title is the same")
"""`Outcome.why` of a film that the catalogue may lack: another may only be called much the same."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one row.

    matched      `film` (the catalogue's row) is certain, or chosen by the person; it will be written
    conflicting  `film` is certain, and the profile rates it differently: `mine` against `row.rating`; written only
                 once the person said which (`decided`)
    unchanged    the profile says all of it already
    ambiguous    one of `candidates`; written only once the person chose
    unmatched    no film; `candidates` may hold films of this title and another year
    left out     a series, an episode, or skipped by the person
    `why` says how it was found, what is left out, or what is not certain. `pending` is the id of the saved row it
    comes from, "" for a row of a file.
    """

    row: ImportRow
    service: str
    verdict: Verdict
    film: int | None = None
    candidates: tuple[int, ...] = ()
    why: str = ""
    mine: float | None = None
    decided: Literal["", "keep mine", "take theirs"] = ""
    pending: str = ""


class ImportPlan:
    """All rows with their outcomes. Choices change outcomes and nothing else; `edits()` goes to `ProfileStore.apply`
    as one entry, so that one undo takes the import back."""

    def __init__(
        self,
        outcomes: Sequence[Outcome],
        catalogue: Catalogue,
        profile: Profile,
        suggest: Callable[[ImportRow, int], list[int]],
    ) -> None:
        """`outcomes`: matched ones need not be compared to the profile yet. `suggest`: films much like a row."""
        self._catalogue, self._profile, self._suggest = catalogue, profile, suggest
        self._first = [self._compared(outcome) for outcome in outcomes]
        self._outcomes = list(self._first)

    @property
    def outcomes(self) -> Sequence[Outcome]:
        """One a row, in the order of the export."""
        return self._outcomes

    def counts(self) -> Mapping[Verdict, int]:
        """How many rows have each verdict; all verdicts are there."""
        counted = Counter(outcome.verdict for outcome in self._outcomes)
        return {verdict: counted[verdict] for verdict in VERDICTS}

    def left_out(self) -> Mapping[str, int]:
        """Why rows are left out (“series”, “episode”, “other”, “skipped”), and how many."""
        return Counter(outcome.why for outcome in self._outcomes if outcome.verdict == "left out")

    def suggestions(self, place: int, limit: int = 5) -> list[int]:
        """Films that the row may mean, for a person to choose from: candidates, then those with a similar title."""
        outcome = self._outcomes[place]
        films = list(outcome.candidates)
        if outcome.verdict == "unmatched" or not films:
            films += [film for film in self._suggest(outcome.row, limit) if film not in films]
        return films[:limit]

    def choose(self, place: int, film: int) -> None:
        """The person says that the row in `place` is this film of the catalogue."""
        if not 0 <= film < len(self._catalogue):
            raise IndexError(f"there is no film {film}")
        chosen = replace(
            self._first[place], verdict="matched", film=film, candidates=(), why="chosen", mine=None, decided=""
        )
        self._outcomes[place] = self._compared(chosen)

    def skip(self, place: int) -> None:
        """The person leaves the row out."""
        self._outcomes[place] = replace(self._outcomes[place], verdict="left out", why="skipped", decided="")

    def reset(self, place: int) -> None:
        """Takes back what the person said of the row."""
        self._outcomes[place] = self._first[place]

    def decide(self, place: int, *, theirs: bool) -> None:
        """Of a conflicting row: take the import's rating, or keep the profile's. Viewings are added either way."""
        if self._outcomes[place].verdict == "conflicting":
            self._outcomes[place] = replace(self._outcomes[place], decided="take theirs" if theirs else "keep mine")

    def decide_all(self, *, theirs: bool) -> None:
        """`decide` for every conflicting row."""
        for place in range(len(self._outcomes)):
            self.decide(place, theirs=theirs)

    def edits(self, now: int) -> list[Edit]:
        """What matched rows and decided conflicts change, a film at a time. `now` (UTC seconds) stands where an export
        does not say when a film was rated."""
        films: dict[int, list[ImportRow]] = {}
        services: dict[int, str] = {}
        done: list[Edit] = []
        for outcome in self._outcomes:
            if outcome.film is not None and _is_written(outcome):
                keep = outcome.decided == "keep mine"
                films.setdefault(outcome.film, []).append(replace(outcome.row, rating=None) if keep else outcome.row)
                services.setdefault(outcome.film, outcome.service)
            if outcome.pending and (_is_written(outcome) or outcome.verdict == "unchanged"):
                done.append(RemovePending(outcome.pending))
        changes = [edit for film, rows in films.items() for edit in self._changes(film, rows, services[film], now)]
        return [*changes, *done]

    def to_save(self, now: int) -> list[Edit]:
        """Edits that keep the rows without a film for `rematch` with a larger catalogue."""
        return [
            AddPending(outcome.service, row_to_json(outcome.row), now)
            for outcome in self._outcomes
            if _can_be_saved(outcome)
        ]

    def count_to_save(self) -> int:
        """How many `to_save` keeps."""
        return sum(map(_can_be_saved, self._outcomes))

    def _compared(self, outcome: Outcome) -> Outcome:
        """A matched row as matched, conflicting or unchanged, by what the profile says of the film."""
        if outcome.verdict != "matched" or outcome.film is None:
            return outcome
        row = outcome.row
        # Of most films of an import the profile says nothing yet.
        if row.says_something and self._catalogue.keys[outcome.film] not in self._profile.films:
            return outcome
        state = self._state(outcome.film)
        mine = state.rating.rating if state.rating else None
        if row.rating is not None and mine is not None and mine != row.rating:
            return replace(outcome, verdict="conflicting", mine=mine)
        changes = any(True for _ in self._changes(outcome.film, [row], outcome.service, 0))
        return replace(outcome, verdict="matched" if changes else "unchanged", mine=mine)

    def _changes(self, film: int, rows: Sequence[ImportRow], service: str, now: int) -> Iterator[Edit]:
        """What the rows of one film say that the profile does not. What is seen leaves the watchlist, unless it was
        put there afterwards."""
        state, row = self._state(film), combine(rows)
        news = False
        if row.rating is not None and (state.rating is None or state.rating.rating != row.rating):
            note = state.rating.note if state.rating else ""
            yield SetRating(state.film, row.rating, now if row.rated is None else row.rated, service, note)
            news = True
        watches = merge_times(state.watches, row.watched)
        if watches != state.watches:
            yield SetSeen(state.film, watches)
            news = True
        if state.watchlist is not None and news and not row.wanted_again:
            yield SetWatchlist(state.film, None)
        listed = row.watchlisted if row.wanted_again or not (news or state.seen) else None
        if listed is not None and state.watchlist is None:
            yield SetWatchlist(state.film, listed)
        if row.hidden is not None and state.hidden is None:
            yield SetHidden(state.film, row.hidden)

    def _state(self, film: int) -> FilmState:
        catalogue = self._catalogue
        ref = FilmRef(catalogue.keys[film], catalogue.titles[film], int(catalogue.years[film]))
        state = self._profile.films.get(ref.key)
        return replace(state, film=ref) if state else FilmState(ref)


def _is_written(outcome: Outcome) -> bool:
    return outcome.verdict == "matched" or (outcome.verdict == "conflicting" and outcome.decided != "")


def _can_be_saved(outcome: Outcome) -> bool:
    missing = outcome.verdict == "unmatched" or outcome.why == PART_OF_TITLE
    return missing and not outcome.pending
