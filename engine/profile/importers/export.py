"""What every importer takes and gives: files in, rows and findings out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, Protocol

from engine.errors import InputError
from engine.language import phrase, tr
from engine.text import clean, fold

Files = Mapping[str, bytes]
"""File name (with `/` inside an archive) → content."""
Kind = Literal["film", "series", "episode", "other"]

TITLE_LIMIT: Final = 300
_QUOTE_LIMIT: Final = 40
_DAY: Final = 86_400


SERVICE_NAMES: Final = {
    "letterboxd": "Letterboxd",
    "imdb": "IMDb",
    "trakt": "Trakt",
    "movielens": "MovieLens",
    "csv": "CSV",
}
"""What people call the services of `Export.service`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a person should know about a file: `str()` is a sentence with file, line and column."""

    what: str
    file: str
    line: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        if self.line is not None and _unit(self.file) == "entry":
            return str(InputError(tr("entry {line}, {what}", line=self.line, what=self.what), file=self.file))
        return str(InputError(self.what, file=self.file or None, line=self.line, column=self.column))


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One film of an export, its parts collected from all of the service's files.

    file, line      where it stands first: the line of a CSV (1-based), the entry of a JSON list
    title, others   as the service writes it, cleaned; `others`: its original title
    year            0 when unknown
    imdb, tmdb, movielens   numbers there, 0 when unknown
    rating          0.5–5 in halves; `written` is what stood in the file, with its scale (“9 of 10”)
    rated           when it was rated, UTC seconds, None when unknown
    watched         each time it was watched, UTC seconds, ascending, None (some time) first; empty: not said to be seen
    watchlisted     when it was put on the watchlist, UTC seconds; None when it is not there
    hidden          when it was said to be “not for me”, UTC seconds; None: never (only Marquee's own export says so)
    rewatch         said to be another viewing than those above it in the file; of no meaning once rows are combined
    """

    file: str
    line: int
    title: str
    year: int = 0
    others: tuple[str, ...] = ()
    kind: Kind = "film"
    imdb: int = 0
    tmdb: int = 0
    movielens: int = 0
    uri: str = ""
    rating: float | None = None
    written: str = ""
    rated: int | None = None
    watched: tuple[int | None, ...] = ()
    watchlisted: int | None = None
    hidden: int | None = None
    rewatch: bool = False

    @property
    def says_something(self) -> bool:
        """False for a row that holds nothing to keep."""
        return self.seen or self.watchlisted is not None or self.hidden is not None

    @property
    def seen(self) -> bool:
        return self.rating is not None or bool(self.watched)

    @property
    def wanted_again(self) -> bool:
        """True for a film seen and then, not before that day, put on the watchlist."""
        times = [time for time in (self.rated, *self.watched) if time is not None]
        wanted = self.watchlisted
        return self.seen and wanted is not None and max(times, default=wanted) // _DAY <= wanted // _DAY


@dataclass(frozen=True)
class Export:
    """What a service's files hold. `scale` is the highest rating on the service's own scale, `notes` say how it was
    read (a scale converted, a code page guessed), `findings` what could not be."""

    service: str
    rows: tuple[ImportRow, ...]
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    scale: float = 5.0


@dataclass(frozen=True)
class ColumnMap:
    """Which columns of any CSV hold what; None for those that are not there. `scale` is the highest rating, None to
    take it from the ratings; `delimiter` None to find it."""

    title: str | None = None
    year: str | None = None
    rating: str | None = None
    date: str | None = None
    imdb: str | None = None
    tmdb: str | None = None
    scale: float | None = None
    delimiter: str | None = None


@dataclass(frozen=True)
class Options:
    """now: the present, UTC seconds (later dates are wrong) · columns: for any CSV · user: whose rows to read where a
    file holds those of several people."""

    now: int
    columns: ColumnMap | None = None
    user: int | None = None


class Importer(Protocol):
    """One service. Modules are importers: each of these stands in one file."""

    @property
    def SERVICE(self) -> str:  # noqa: N802  # a module's constant
        """Its name, in lower case."""
        ...

    def recognise(self, files: Files) -> float:
        """How surely the files are this service's: 0 (no) to 1."""
        ...

    def read(self, files: Files, options: Options) -> Export:
        """The rows; what is wrong becomes a finding. Raises `InputError` when nothing can be read at all."""
        ...


@dataclass
class Findings:
    """Collects findings and notes, each note once."""

    found: list[Finding] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)

    def add(self, what: str, file: str, line: int | None = None, column: str | None = None) -> None:
        self.found.append(Finding(what, clean(file, 100), line, clean(column, 60) if column else None))

    def note(self, what: str) -> None:
        self.notes.setdefault(what)


def quote(text: object) -> str:
    """What stood in a file, short and harmless, for a sentence."""
    return f"“{clean(str(text), _QUOTE_LIMIT)}”"


def already(before: ImportRow) -> str:
    """The finding for a film that a file holds twice."""
    if _unit(before.file) == "entry":
        return tr("the film stands in entry {line} already; the latest counts.", line=before.line)
    return tr("the film stands in line {line} already; the latest counts.", line=before.line)


def merge_times(*lists: Sequence[int | None]) -> tuple[int | None, ...]:
    """Watch times of one film from several sources: what two say of one day is one viewing, and there are at least
    as many as the longest list says.

    A viewing at an unknown time (None) is dropped where a known one may be it. Merging a list again changes nothing.
    """
    known: list[int] = []
    days: set[int] = set()
    for times in lists:
        new = [time for time in times if time is not None and time // _DAY not in days]
        known += new
        days.update(time // _DAY for time in new)
    longest = max(map(len, lists), default=0)
    most_unknown = max((times.count(None) for times in lists), default=0)
    return (None,) * min(longest - len(known), most_unknown) + tuple(sorted(known))


def combine(rows: Sequence[ImportRow], rated: Sequence[ImportRow] | None = None) -> ImportRow:
    """One film's rows as one: the latest rating (of `rated`, where given), all watch times, the first watchlist date,
    every number known."""
    first = rows[0]
    if len(rows) == 1 and not first.rewatch:
        return first
    rated = [row for row in rated or rows if row.rating is not None]
    listed = [row.watchlisted for row in rows if row.watchlisted is not None]
    hidden = [row.hidden for row in rows if row.hidden is not None]
    rating = max(reversed(rated), key=lambda row: row.rated or 0) if rated else first  # the last of equal ones
    return replace(
        first,
        others=tuple(dict.fromkeys(name for row in rows for name in row.others)),
        imdb=next((row.imdb for row in rows if row.imdb), 0),
        tmdb=next((row.tmdb for row in rows if row.tmdb), 0),
        movielens=next((row.movielens for row in rows if row.movielens), 0),
        uri=next((row.uri for row in rows if row.uri), ""),
        rating=rating.rating,
        written=rating.written,
        rated=rating.rated,
        watched=merge_times(*_viewings(rows)),
        watchlisted=min(listed, default=None),
        hidden=min(hidden, default=None),
        rewatch=False,
    )


def _viewings(rows: Sequence[ImportRow]) -> Iterable[tuple[int | None, ...]]:
    """The watch times that each file says: a row is a viewing of its own, unless it repeats an earlier one and is not
    said to be a rewatch."""
    files: dict[str, list[tuple[int | None, ...]]] = {}
    for row in rows:
        said = files.setdefault(row.file, [])
        if row.rewatch or row.watched not in said:
            said.append(row.watched)
    return [tuple(time for times in said for time in times) for said in files.values()]


def combine_same(rows: Sequence[ImportRow], findings: Findings) -> tuple[ImportRow, ...]:
    """Rows of one service with each film once: films are the same when their number is, else name and year. A number
    that stands beside two films' names is somebody's mistake: both rows stay. Series and episodes stay as they are;
    they are only counted."""
    films: dict[object, list[list[ImportRow]]] = {}
    kept: list[list[ImportRow]] = []
    for row in rows:
        number = next((n for n in (("imdb", row.imdb), ("tmdb", row.tmdb), ("movielens", row.movielens)) if n[1]), None)
        name = (fold(row.title) or row.title, row.year)
        alike = films.setdefault((number or name) if row.kind == "film" else (row.kind, len(kept)), [])
        same = next((film for film in alike if number is None or _may_be_one(film[0], row)), None)
        if same is None:
            if alike:
                other = alike[0][0]
                findings.add(
                    _number_of_another(other),
                    row.file,
                    row.line,
                )
            same = []
            alike.append(same)
            kept.append(same)
        elif twice := next((before for before in same if before.file == row.file and _repeats(before, row)), None):
            findings.add(already(twice), row.file, row.line)
        same.append(row)
    return tuple(combine(same) for same in kept)


def _may_be_one(one: ImportRow, other: ImportRow) -> bool:
    """True for rows of one number that name one film: two files may do so in two languages, one file does not."""
    near = abs(one.year - other.year) <= 1 or not (one.year and other.year)
    return near and (one.file != other.file or share_a_title(one, other))


def share_a_title(one: ImportRow, other: ImportRow) -> bool:
    titles = [{fold(title) or title for title in (row.title, *row.others)} for row in (one, other)]
    return not titles[0].isdisjoint(titles[1])


def _repeats(before: ImportRow, row: ImportRow) -> bool:
    """Two viewings are no repetition; two ratings, two identical viewings or two places on the watchlist are."""
    if before.rating is not None and row.rating is not None:
        return True
    if before.watchlisted is not None and row.watchlisted is not None:
        return True
    return bool(row.watched) and before.watched == row.watched and not row.rewatch


def _number_of_another(other: ImportRow) -> str:
    if _unit(other.file) == "entry":
        said = phrase("the number is that of {title} in entry {line} too; each is looked at by itself.")
    else:
        said = phrase("the number is that of {title} in line {line} too; each is looked at by itself.")
    return tr(said, title=quote(other.title), line=other.line)


def _unit(file: str) -> str:
    """What is counted in the file."""
    return "entry" if file.lower().endswith(".json") else "line"
