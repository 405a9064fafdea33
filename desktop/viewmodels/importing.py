"""What the import screen shows: counts, rows by group, what a row may be, and what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

from desktop.language import phrase, tr
from desktop.viewmodels.words import meta, stars
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
    "matched": "matched", "choose": phrase("to choose"), "differs": phrase("differ from yours"), "missing": phrase("not found"),
    "same": phrase("already yours"), "left": phrase("left out"), "problems": phrase("problems in the file"),
}  # fmt: skip
_LEFT_OUT = {
    "series": phrase("Series"),
    "episode": phrase("Episode"),
    "other": phrase("Not a film"),
    "skipped": phrase("Skipped"),
}
_HOW = {"number": phrase("found by its number"), "title and year": phrase("found by title and year"),
        "chosen": phrase("chosen by you")}  # fmt: skip
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
        return "problem in the file" if self.group == "problems" and self.count == 1 else _TILES[self.group]


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
            return tr("Save {can_save:,} for later", can_save=self.can_save)
        return tr("Keep mine") if self.decided else ""

    @property
    def waiting(self) -> str:
        """What stays out unless the person decides it."""
        parts = []
        if choose := len(self.places["choose"]):
            parts.append(tr("{choose:,} to choose", choose=choose))
        if self.undecided:
            parts.append(f"{self.undecided:,} that {'differs' if self.undecided == 1 else 'differ'}")
        stay = "stays" if choose + self.undecided == 1 else "stay"
        return tr("{value} {stay} out until you decide", value=" and ".join(parts), stay=stay) if parts else ""


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
    return "1 film" if count == 1 else f"{count:,} films"


def titles_count(count: int) -> str:
    """Of an export, where series are among the films."""
    return "1 title" if count == 1 else f"{count:,} titles"


def files_count(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


def heading_of(service: str, files: int) -> str:
    """“Letterboxd · 4 files”."""
    return f"{SERVICE_NAMES.get(service, service.title())} · {files_count(files)}"


def scale_line(service: str, scale: float) -> str:
    """“IMDb’s 1–10 becomes 0.5–5: 7 → 3.5★”; "" where nothing is converted."""
    if scale == 5:
        return ""
    whose = "A scale of" if service == "csv" else f"{SERVICE_NAMES.get(service, service.title())}’s"
    return tr(
        "{whose} 1–{scale:g} becomes 0.5–5: {value:g} → {stars}.",
        whose=whose,
        scale=scale,
        value=_EXAMPLE * scale,
        stars=stars(_EXAMPLE * 5),
    )


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
    where = f"{row.file}, {'entry' if row.file.lower().endswith('.json') else 'line'} {row.line}"
    says = f"{said(row)} · {where}" if said(row) else where
    match outcome.verdict:
        case "matched" | "unchanged":
            how = _HOW.get(outcome.why, outcome.why)
            detail = tr("nothing new") if outcome.verdict == "unchanged" else how
            return RowView(title, says, film_name(film), detail, certain=True)
        case "conflicting":
            return RowView(title, says, film_name(film), _difference(outcome), certain=bool(outcome.decided))
        case "ambiguous":
            count = len(outcome.candidates)
            result = tr("One of {films}", films=films_count(count)) if count > 1 else tr("Perhaps this one")
            return RowView(title, says, result, outcome.why, certain=False)
        case "unmatched":
            return RowView(title, says, tr("Not in this catalogue"), "", certain=False)
        case _:
            return RowView(title, says, _LEFT_OUT.get(outcome.why, outcome.why), tr("stays out"), certain=True)


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


RESET = (Option("0", "reset", phrase("Take this choice back"), phrase("and choose again")),)


def said(row: ImportRow) -> str:
    """“9 of 10 → 4.5★ · seen twice · on the watchlist”."""
    parts = []
    if row.rating is not None:
        parts.append(f"{_converted(row)} → {stars(row.rating)}" if _converted(row) else stars(row.rating))
    if row.watched:
        times = len(row.watched)
        parts.append("seen" if times == 1 else "seen twice" if times == 2 else f"seen {times} times")
    if row.watchlisted is not None:
        parts.append(tr("on the watchlist"))
    if row.hidden is not None:
        parts.append(tr("not for you"))
    return " · ".join(parts)


def _converted(row: ImportRow) -> str:
    """The rating as it was written, where that is not what it became."""
    return "" if row.rating is None or row.written == f"{row.rating:g} of 5" else row.written


def done_view(edits: Sequence[Edit], service: str) -> DoneView:
    """What the edits of an import wrote, kind by kind."""
    kinds = dict.fromkeys(("SetRating", "SetSeen", "SetWatchlist", "SetHidden", "AddPending"), 0)
    for edit in edits:
        name = type(edit).__name__
        if name in kinds:
            kinds[name] += 1
    films = len({edit.film.key for edit in edits if hasattr(edit, "film")})
    lines = [
        _line(kinds["SetRating"], "rating", "ratings"),
        _line(kinds["SetSeen"], tr("film marked as seen"), tr("films marked as seen")),
        _line(kinds["SetWatchlist"], tr("film put on the watchlist"), tr("films put on the watchlist")),
        _line(kinds["SetHidden"], tr("film not for you"), tr("films not for you")),
        _line(kinds["AddPending"], tr("row saved for a larger catalogue"), tr("rows saved for a larger catalogue")),
    ]
    told = tuple(line for line in lines if line)
    if not told:
        return DoneView(tr("Nothing had to change"), (tr("Your profile says all of it already."),), undoable=False)
    if not films:
        return DoneView(tr("Saved for later"), told, undoable=True)
    name = SERVICE_NAMES.get(service, service.title())
    return DoneView(tr("{films} imported from {name}", films=films_count(films), name=name), told, undoable=True)


TAKEN_BACK = DoneView(
    phrase("The import is taken back"), (phrase("Your profile is as it was before."),), undoable=False
)
TOO_LATE = DoneView(
    phrase("The import stays for now"),
    (phrase("You have changed other things since. Ctrl+Z takes those back first, then the import."),),
    undoable=False,
)


def _line(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}" if count else ""


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
