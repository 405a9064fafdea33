"""An import, step by step: files, preview, the person's choices, one change, one undo."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from desktop.actions import import_reading
from desktop.actions.desk import Desk
from desktop.actions.import_reading import AskColumns, AskViewer, Draft, Source
from desktop.actions.import_standing import StandingImport
from desktop.language import phrase, tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.importing import (
    Act,
    DoneView,
    Group,
    Option,
    PreviewView,
    RowView,
    difference_options,
    done_view,
    files_count,
    film_options,
    films_count,
    places_of,
    reset_option,
    row_view,
    tiles_of,
    titles_count,
)
from desktop.viewmodels.notices import Notice
from engine.errors import MarqueeError

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.data.catalogue import Film
    from engine.profile.edits import Edit
    from engine.profile.import_plan import ImportPlan, Outcome
    from engine.profile.importers.export import ColumnMap
    from engine.profile.store import ProfileStore

OFFERED = 8
NOT_YET = phrase("The catalogue is still being opened. Try again in a moment.")
CHANGED_MEANWHILE = phrase("Your profile has changed meanwhile. Here is what the import would do now.")

Stage = Literal["choose", "reading", "asking", "preview", "writing", "done"]


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a CSV holds what; None: none does. `scale`: the highest rating, None to find it."""

    title: str | None
    year: str | None
    rating: str | None
    date: str | None
    scale: float | None


class ImportActions(QObject):
    """One import at a time. Methods return at once; reading and matching, then writing, happen on worker threads.

    Nothing is written before `commit`; what it writes is one change of the profile.
    """

    reading = Signal(str)  # what is being read
    columns_wanted = Signal(object)  # ColumnsView
    sampled = Signal(object)  # SampleView
    viewer_wanted = Signal(str)  # the sentence that says why
    previewed = Signal(object)  # PreviewView: a new import
    changed = Signal(object)  # PreviewView: after a choice
    offered = Signal(int, object)  # a row's place, tuple[Option, ...]
    writing = Signal()
    written = Signal(object)  # DoneView
    failed = Signal(str)  # one sentence; the files cannot be used
    refused = Signal(str)  # one sentence; the screen stays as it is
    saved_rows = Signal(int)  # how many rows wait for a larger catalogue
    found = Signal(object)  # Notice: a newly opened model has films for saved rows

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._desk, self._clock = desk, clock
        self._reading, self._sampling = Latest(desk.readers), Latest(desk.readers)
        self._offering = Latest(desk.readers)
        self._source: Source | None = None
        self._draft: Draft | None = None
        self._standing = StandingImport(desk)
        self._standing.told.connect(self._on_told)
        self._standing.refused.connect(self._on_not_undone)
        self._choices: dict[int, tuple[Act, int]] = {}
        self.stage: Stage = "choose"

    def look(self) -> None:
        """Says how many rows of earlier imports are saved."""
        if self._desk.engine is not None:
            self.saved_rows.emit(len(self._desk.profile.as_profile().pending))

    def start_over(self) -> None:
        """Forgets the import under way; what is written stays."""
        for lane in (self._reading, self._sampling, self._offering):
            lane.drop()
        self._source, self._draft = None, None
        self._standing.forget()
        self.stage = "choose"

    def take(self, paths: Sequence[str]) -> None:
        """Reads files, zips or folders."""
        if not paths:
            return
        self.start_over()
        names = [path.replace("\\", "/").rstrip("/").rpartition("/")[2] for path in paths]
        self._read(lambda: import_reading.open_files(paths), names[0] if len(names) == 1 else files_count(len(names)))

    def map_columns(self, columns: Columns) -> None:
        """Reads the CSV with the person's columns."""
        if self._source is not None:
            source = Source(self._source.files, _column_map(columns))
            self._read(lambda: source, next(iter(source.files)))

    def sample(self, columns: Columns) -> None:
        """The first rows, as these columns would read them."""
        source, now = self._source, self._now
        if source is not None:
            chosen = _column_map(columns)
            self._sampling.ask(lambda _: import_reading.sample(source, chosen, now), self.sampled.emit, self._on_failed)

    def choose_columns(self) -> None:
        """Back from the preview to the map, where the files are a CSV."""
        view = import_reading.columns_of(self._source.files) if self._source is not None else None
        if view is not None:
            self.stage = "asking"
            self.columns_wanted.emit(view)

    @property
    def can_map(self) -> bool:
        return self._draft is not None and self._draft.service == "csv"

    def choose_viewer(self, viewer: int) -> None:
        """Reads the ratings of one of several people."""
        if self._source is not None:
            source = Source(self._source.files, self._source.columns, viewer)
            self._read(lambda: source, next(iter(source.files)))

    def try_saved(self) -> None:
        """Tries the rows that earlier imports saved once more."""
        engine = self._desk.engine
        if engine is not None:
            self.start_over()
            self.stage = "reading"
            self.reading.emit(tr("the saved rows"))
            profile = self._desk.profile.as_profile()
            self._reading.ask(
                lambda _: import_reading.tried_again(profile.pending, engine, profile), self._on_read, self._on_failed
            )

    def look_for_saved(self) -> None:
        """Says whether this model has films for rows that were saved; asked when a model is opened, writes nothing."""
        engine, profile = self._desk.engine, self._desk.profile.as_profile()
        if engine is None or not profile.pending:
            return

        def tell(draft: Draft) -> None:
            count = draft.plan.counts()["matched"]
            if count:
                self.found.emit(
                    Notice(tr("This model has {films} of your saved rows: see Import", films=films_count(count)))
                )

        self._reading.ask(
            lambda _: import_reading.tried_again(profile.pending, engine, profile), tell, lambda error: None
        )

    def offer(self, place: int, group: Group) -> None:
        """Asks what the person can say about a row."""
        plan = self._plan
        self._offering.drop()
        if plan is None or group == "problems" or not 0 <= place < len(plan.outcomes):
            self.offered.emit(place, ())
            return
        outcome = plan.outcomes[place]
        match outcome.verdict:
            case "conflicting":
                self.offered.emit(place, difference_options(outcome))
            case "ambiguous" | "unmatched":
                self._offering.ask(
                    lambda _: tuple(map(self._film, plan.suggestions(place, OFFERED))),
                    lambda films: self.offered.emit(place, film_options(films, missing=group == "missing")),
                    self._on_refused,
                )
            case _:
                self.offered.emit(place, (reset_option(),) if outcome.why in ("chosen", "skipped") else ())

    def answer(self, place: int, option: Option) -> None:
        """The person's word on one row."""
        if self._plan is not None and self.stage == "preview":
            _say(self._plan, place, option.act, option.film)
            self._choices[place] = (option.act, option.film)
            self.changed.emit(self._preview())

    def answer_all(self, *, theirs: bool) -> None:
        """The person's word on every row that differs."""
        if self._plan is not None and self.stage == "preview":
            self._plan.decide_all(theirs=theirs)
            for place in places_of(self._plan, 0)["differs"]:
                self._choices[place] = ("theirs" if theirs else "mine", -1)
            self.changed.emit(self._preview())

    def commit(self, *, save_missing: bool) -> None:
        """Writes what is decided as one change; `save_missing` keeps the rows without a film for later."""
        draft, now = self._draft, self._now
        if draft is None or self.stage != "preview":
            return
        if self._desk.profile.as_profile() != draft.profile:
            self._plan_again(draft)
            return
        self.stage = "writing"
        self.writing.emit()

        def work(store: ProfileStore) -> tuple[int | None, DoneView]:
            edits: list[Edit] = draft.plan.edits(now)
            if save_missing:
                edits += draft.plan.to_save(now)
            view = done_view(edits, draft.service)
            saved = draft.source is None
            label = tr("Import of saved rows") if saved else tr("Import from {heading}", heading=draft.heading)
            return (store.apply(label, edits) if edits else None), view

        self._desk.profile.run(work, self._on_written, self._on_unwritten)

    def undo(self) -> None:
        """Takes the import back, while it is the newest change."""
        if self.stage == "done" and self._standing.stands:
            self.stage = "writing"
            self._standing.undo()

    @property
    def _plan(self) -> ImportPlan | None:
        return self._draft.plan if self._draft is not None else None

    @property
    def _now(self) -> int:
        return int(self._clock())

    @property
    def obstacle(self) -> str:
        """Why nothing can be imported before home is set right, in a few words; "" where nothing is in the way."""
        return self._desk.obstacle if self._desk.engine is None else ""

    def _film(self, row: int) -> Film:
        engine = self._desk.engine
        assert engine is not None  # a plan is made with it
        return engine.recommender.catalogue.film(row)

    def _read(self, source: Callable[[], Source], what: str) -> None:
        engine, now = self._desk.engine, self._now
        if engine is None:
            self.failed.emit(tr("{obstacle}: home says why.", obstacle=self.obstacle) if self.obstacle else tr(NOT_YET))
            return
        profile = self._desk.profile.as_profile()
        self._draft, self._choices = None, {}
        self.stage = "reading"
        self.reading.emit(what)
        self._reading.ask(
            lambda cancel: import_reading.read(source(), engine, profile, now, cancel), self._on_read, self._on_failed
        )

    def _plan_again(self, draft: Draft) -> None:
        """The profile has changed since the preview: the same rows and choices, judged against what it says now."""
        profile, choices = self._desk.profile.as_profile(), dict(self._choices)

        def work(_: object) -> Draft:
            fresh = draft.again(profile)
            for place, (act, film) in choices.items():
                _say(fresh.plan, place, act, film)
            return fresh

        def done(fresh: Draft) -> None:
            self._draft = fresh
            self.changed.emit(self._preview())
            self.refused.emit(tr(CHANGED_MEANWHILE))

        self._reading.ask(work, done, self._on_refused)

    def _preview(self) -> PreviewView:
        draft = self._draft
        assert draft is not None  # only called with one
        outcomes, problems = draft.plan.outcomes, draft.problems
        places = places_of(draft.plan, len(problems))
        written = {outcome.film for outcome in outcomes if _writes(outcome)}

        def row(group: Group, place: int) -> RowView:
            if group == "problems":
                return RowView(problems[place], "", "", "", certain=True)
            outcome = outcomes[place]
            return row_view(outcome, self._film(outcome.film) if outcome.film is not None else None)

        decisions = [outcomes[place].decided for place in places["differs"]]
        return PreviewView(
            draft.heading,
            tr("{titles} in it. Nothing is written until you say so.", titles=titles_count(len(outcomes))),
            draft.notes,
            tiles_of(places),
            places,
            row,
            films=len(written),
            undecided=decisions.count(""),
            can_save=draft.plan.count_to_save() if draft.source is not None else 0,
            decided=len(decisions) - decisions.count(""),
        )

    def _on_read(self, read: Draft | AskColumns | AskViewer) -> None:
        if isinstance(read, Draft):
            self._draft, self._source = read, read.source
            self.stage = "preview"
            self.previewed.emit(self._preview())
            return
        self._source, self.stage = read.source, "asking"
        if isinstance(read, AskColumns):
            self.columns_wanted.emit(read.view)
        else:
            self.viewer_wanted.emit(read.sentence)

    def _on_written(self, answer: tuple[int | None, DoneView]) -> None:
        self._draft = None
        self._standing.take(*answer)

    def _on_told(self, view: DoneView) -> None:
        self.stage = "done"
        self.written.emit(view)

    def _on_not_undone(self, error: MarqueeError) -> None:
        self.stage = "done"
        self._on_refused(error)

    def _on_unwritten(self, error: MarqueeError) -> None:
        self.stage = "preview"
        self._on_refused(error)

    def _on_failed(self, error: MarqueeError) -> None:
        self.stage = "choose"
        self.failed.emit(str(error))

    def _on_refused(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))


def _say(plan: ImportPlan, place: int, act: Act, film: int) -> None:
    match act:
        case "film":
            plan.choose(place, film)
        case "skip":
            plan.skip(place)
        case "reset":
            plan.reset(place)
        case "mine" | "theirs":
            plan.decide(place, theirs=act == "theirs")


def _writes(outcome: Outcome) -> bool:
    return outcome.verdict == "matched" or outcome.decided == "take theirs"


def _column_map(columns: Columns) -> ColumnMap:
    from engine.profile.importers.export import ColumnMap

    return ColumnMap(columns.title, columns.year, columns.rating, columns.date, scale=columns.scale)
