"""What the import screen shows: counts, rows by group, what a row may be, and what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

from desktop.language import number, phrase, tr, trn
from desktop.viewmodels.words import meta, ratings_count, stars
from engine.profile.importers.export import SERVICE_NAMES

if TYPE_CHECKING:
    from engine.data.catalogue import Film
    from engine.profile.edits import Edit
    from engine.profile.import_plan import ImportPlan, Outcome
    from engine.profile.importers.export import Export, ImportRow

Group = Literal["choose", "differs", "missing", "matched", "same", "left", "problems"]
Act = Literal["film", "mine", "theirs", "skip", "reset"]
GROUPS: tuple[Group, ...] = get_args(Group)

_GROUP_OF: dict[str, Group] = {
    "ambiguous": "choose", "conflicting": "differs", "unmatched": "missing", "matched": "matched",
    "unchanged": "same", "left out": "left",
}  # fmt: skip
_TILES: dict[Group, str] = {
    "matched": phrase("matched"),
    "choose": phrase("to choose"),
    "differs": phrase("differ from yours"),
    "missing": phrase("not found"),
    "same": phrase("already yours"),
    "left": phrase("left out"),
    "problems": phrase("problems in the file"),
}
_LEFT_OUT = {
    "series": phrase("Series"),
    "episode": phrase("Episode"),
    "other": phrase("Not a film"),
    "skipped": phrase("Skipped"),
}
_HOW = {"number": phrase("found by its number"), "title and year": phrase("found by title and year"),
        "chosen": phrase("chosen by you")}  # fmt: skip
_DOUBTS = (
    phrase("the year is missing"),
    phrase("numbers and title disagree"),
    phrase("the catalogue does not know the year"),
    phrase("several films have this title and year"),
)
"""Why a person has to choose, in the words of `engine.profile.film_index`."""
_EXAMPLE = 0.7


@dataclass(frozen=True, slots=True)
class Tile:
    """A count, and the group of rows that it opens."""

    group: Group
    count: int

    @property
    def words(self) -> str:
        if self.group == "differs" and self.count == 1:
            return tr("differs from yours")
        one = self.group == "problems" and self.count == 1
        return tr("problem in the file") if one else tr(_TILES[self.group])


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a row's question. `key` presses it; `film` is the catalogue's row of the film it stands for."""

    key: str
    act: Act
    words: str
    detail: str = ""
    film: int = -1
    title: str = ""
    year: int = 0
    genres: tuple[str, ...] = ()
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class RowView:
    """One row: what the file says on the left, what becomes of it on the right."""

    title: str
    says: str
    result: str
    detail: str
    certain: bool

    @property
    def spoken(self) -> str:
        return ". ".join(part for part in (self.title, self.says, self.result, self.detail) if part)


@dataclass(frozen=True)
class PreviewView:
    """What an import would do, before anything is written.

    `places` holds each group's rows by their place in the plan (of problems: in the list of findings); `row` makes
    the view of one place of a group when it is looked at, so that ten thousand cost what is seen of them.
    """

    heading: str
    sub: str
    notes: tuple[str, ...]
    tiles: tuple[Tile, ...]
    places: Mapping[Group, Sequence[int]]
    row: Callable[[Group, int], RowView]
    films: int
    undecided: int
    can_save: int
    decided: int = 0

    @property
    def first(self) -> Group:
        """The group to begin with: what asks for the person, else what matched."""
        asked: tuple[Group, ...] = ("choose", "differs", "matched")
        shown = [group for group in asked if self.places[group]] + [tile.group for tile in self.tiles if tile.count]
        return shown[0] if shown else "matched"

    def action(self, save: bool) -> str:
        """What the one button says; "" when there is nothing to write."""
        if self.films:
            return tr("Import {films}", films=films_count(self.films))
        if save and self.can_save:
            return trn("Save {n} for later", "Save {n:,} for later", self.can_save)
        return tr("Keep mine") if self.decided else ""

    @property
    def waiting(self) -> str:
        """What stays out unless the person decides it."""
        parts = []
        if choose := len(self.places["choose"]):
            parts.append(trn("{n} to choose", "{n:,} to choose", choose))
        if self.undecided:
            parts.append(trn("{n} that differs", "{n:,} that differ", self.undecided))
        if not parts:
            return ""
        what = tr("{one} and {other}", one=parts[0], other=parts[1]) if len(parts) > 1 else parts[0]
        if choose + self.undecided == 1:
            return tr("{what} stays out until you decide", what=what)
        return tr("{what} stay out until you decide", what=what)


@dataclass(frozen=True, slots=True)
class DoneView:
    """What was written, or that it was taken back."""

    heading: str
    lines: tuple[str, ...]
    undoable: bool


@dataclass(frozen=True, slots=True)
class ColumnsView:
    """A CSV that nobody knows: its columns, and which of them are taken for what (None: none)."""

    file: str
    titles: tuple[str, ...]
    guess: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SampleView:
    """The first rows as a map of columns reads them; or why it cannot."""

    rows: tuple[tuple[str, str, str, str], ...] = ()
    problem: str = ""


def films_count(count: int) -> str:
    return trn("{n} film", "{n:,} films", count)


def titles_count(count: int) -> str:
    """Of an export, where series are among the films."""
    return trn("{n} title", "{n:,} titles", count)


def files_count(count: int) -> str:
    return trn("{n} file", "{n:,} files", count)


def heading_of(service: str, files: int) -> str:
    """“Letterboxd · 4 files”."""
    return f"{SERVICE_NAMES.get(service, service.title())} · {files_count(files)}"


def scale_line(service: str, scale: float) -> str:
    """“IMDb’s 1–10 becomes 0.5–5: 7 → 3.5★”; "" where nothing is converted."""
    if scale == 5:
        return ""
    scales = f"1–{scale:g}", f"{number(0.5)}–5", number(_EXAMPLE * scale, "g"), stars(_EXAMPLE * 5)
    theirs, ours, written, becomes = scales
    if service == "csv":
        return tr("A scale of {theirs} becomes {ours}: {written} → {becomes}.",
                  theirs=theirs, ours=ours, written=written, becomes=becomes)  # fmt: skip
    return tr("{service}’s {theirs} becomes {ours}: {written} → {becomes}.", theirs=theirs, ours=ours, written=written,
              becomes=becomes, service=SERVICE_NAMES.get(service, service.title()))  # fmt: skip


def notes_of(export: Export) -> tuple[str, ...]:
    """How the files were read, the scale first; the importers' own words on the scale are said better there."""
    line = scale_line(export.service, export.scale)
    said = (note for note in export.notes if not (line and ("halved" in note or "converted" in note)))
    return tuple(note for note in (line, *said) if note)


def places_of(plan: ImportPlan, problems: int) -> dict[Group, list[int]]:
    """The rows of each group, in the order of the export."""
    places: dict[Group, list[int]] = {group: [] for group in GROUPS}
    for place, outcome in enumerate(plan.outcomes):
        places[_GROUP_OF[outcome.verdict]].append(place)
    places["problems"] = list(range(problems))
    return places


def tiles_of(places: Mapping[Group, Sequence[int]]) -> tuple[Tile, ...]:
    """The counts in the order in which they are read; those of nothing are left out, except of what matched."""
    return tuple(Tile(group, len(places[group])) for group in _TILES if places[group] or group == "matched")


def row_view(outcome: Outcome, film: Film | None) -> RowView:
    """What the file says of a film, and what becomes of it. `film`: the catalogue's, where there is one."""
    row = outcome.row
    title = named(row.title, row.year)
    entries = row.file.lower().endswith(".json")
    where = tr("{file}, entry {line}" if entries else "{file}, line {line}", file=row.file, line=row.line)
    says = f"{said(row)} · {where}" if said(row) else where
    match outcome.verdict:
        case "matched" | "unchanged":
            how = tr(_HOW.get(outcome.why, outcome.why))
            detail = tr("nothing new") if outcome.verdict == "unchanged" else how
            return RowView(title, says, film_name(film), detail, certain=True)
        case "conflicting":
            return RowView(title, says, film_name(film), _difference(outcome), certain=bool(outcome.decided))
        case "ambiguous":
            count = len(outcome.candidates)
            result = tr("One of {films}", films=films_count(count)) if count > 1 else tr("Perhaps this one")
            return RowView(title, says, result, tr(outcome.why), certain=False)
        case "unmatched":
            return RowView(title, says, tr("Not in this catalogue"), "", certain=False)
        case _:
            return RowView(title, says, tr(_LEFT_OUT.get(outcome.why, outcome.why)), tr("stays out"), certain=True)


def difference_options(outcome: Outcome) -> tuple[Option, ...]:
    """Whose rating counts."""
    mine, theirs = outcome.mine or 0.0, outcome.row.rating or 0.0
    return (
        Option("1", "mine", tr("Keep mine: {stars}", stars=stars(mine)), chosen=outcome.decided == "keep mine"),
        Option("2", "theirs", tr("Take theirs: {stars}", stars=stars(theirs)), _converted(outcome.row),
               chosen=outcome.decided == "take theirs"),
    )  # fmt: skip


def film_options(films: Sequence[Film], *, missing: bool) -> tuple[Option, ...]:
    """The films that a row may mean, and the way to leave it out (one that is `missing` is then not saved either)."""
    found = [
        Option(f"{key}", "film", film.title, meta(film.year, film.genres, 2), film.row,
               film.title, film.year, film.genres)
        for key, film in enumerate(films, 1)
    ]  # fmt: skip
    return (*found, Option("0", "skip", tr("Leave it out"), tr("and do not save it") if missing else ""))


def reset_option() -> Option:
    return Option("0", "reset", tr("Take this choice back"), tr("and choose again"))


def said(row: ImportRow) -> str:
    """“9 of 10 → 4.5★ · seen twice · on the watchlist”."""
    parts = []
    if row.rating is not None:
        parts.append(f"{_converted(row)} → {stars(row.rating)}" if _converted(row) else stars(row.rating))
    if row.watched:
        times = len(row.watched)
        parts.append(tr("seen twice") if times == 2 else trn("seen", "seen {n} times", times))
    if row.watchlisted is not None:
        parts.append(tr("on the watchlist"))
    if row.hidden is not None:
        parts.append(tr("not for you"))
    return " · ".join(parts)


def _converted(row: ImportRow) -> str:
    """The rating as it was written, where that is not what it became."""
    return "" if row.rating is None or row.written == f"{row.rating:g} of 5" else on_its_scale(row.written)


def on_its_scale(written: str) -> str:
    """“9 of 10”, as a reader of exports notes it."""
    value, of, scale = written.partition(" of ")
    return tr("{value} of {scale}", value=value, scale=scale) if of else written


def done_view(edits: Sequence[Edit], service: str) -> DoneView:
    """What the edits of an import wrote, kind by kind."""
    kinds = dict.fromkeys(("SetRating", "SetSeen", "SetWatchlist", "SetHidden", "AddPending"), 0)
    for edit in edits:
        name = type(edit).__name__
        if name in kinds:
            kinds[name] += 1
    films = len({edit.film.key for edit in edits if hasattr(edit, "film")})
    lines = [
        (kinds["SetRating"], ratings_count(kinds["SetRating"])),
        (kinds["SetSeen"], trn("{n} film marked as seen", "{n:,} films marked as seen", kinds["SetSeen"])),
        (
            kinds["SetWatchlist"],
            trn("{n} film put on the watchlist", "{n:,} films put on the watchlist", kinds["SetWatchlist"]),
        ),
        (kinds["SetHidden"], trn("{n} film not for you", "{n:,} films not for you", kinds["SetHidden"])),
        (
            kinds["AddPending"],
            trn("{n} row saved for a larger catalogue", "{n:,} rows saved for a larger catalogue", kinds["AddPending"]),
        ),
    ]
    told = tuple(line for count, line in lines if count)
    if not told:
        return DoneView(tr("Nothing had to change"), (tr("Your profile says all of it already."),), undoable=False)
    if not films:
        return DoneView(tr("Saved for later"), told, undoable=True)
    name = SERVICE_NAMES.get(service, service.title())
    return DoneView(tr("{films} imported from {name}", films=films_count(films), name=name), told, undoable=True)


def taken_back() -> DoneView:
    return DoneView(tr("The import is taken back"), (tr("Your profile is as it was before."),), undoable=False)


def too_late() -> DoneView:
    return DoneView(
        tr("The import stays for now"),
        (tr("You have changed other things since. Ctrl+Z takes those back first, then the import."),),
        undoable=False,
    )


def named(title: str, year: int) -> str:
    return f"{title} ({year})" if year else title


def film_name(film: Film | None) -> str:
    return named(film.title, film.year) if film is not None else ""


def _difference(outcome: Outcome) -> str:
    mine, theirs = stars(outcome.mine or 0), stars(outcome.row.rating or 0)
    if outcome.decided == "keep mine":
        return tr("yours stays: {mine}", mine=mine)
    if outcome.decided == "take theirs":
        return tr("becomes {theirs}, was {mine}", theirs=theirs, mine=mine)
    return tr("yours {mine} · theirs {theirs}", mine=mine, theirs=theirs)
