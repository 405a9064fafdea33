"""From chosen files to a preview: what an import does on a worker thread. Nothing here writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.language import day_figures, tr
from desktop.viewmodels.importing import ColumnsView, SampleView, heading_of, notes_of, on_its_scale
from desktop.viewmodels.words import stars
from engine.errors import InputError
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.profile.import_plan import ImportPlan
    from engine.profile.importers.export import ColumnMap, Export, Files, ImportRow
    from engine.profile.state import Pending, Profile

SAMPLED = 3


@dataclass(frozen=True)
class Source:
    """What the person chose, and what they said about it: which columns hold what, whose ratings are meant."""

    files: Files
    columns: ColumnMap | None = None
    viewer: int | None = None


@dataclass(frozen=True)
class Draft:
    """An import that is not written yet. The plan holds the person's choices; `again` makes it anew, without them,
    for a profile that has changed since."""

    service: str
    heading: str
    notes: tuple[str, ...]
    problems: tuple[str, ...]
    plan: ImportPlan
    profile: Profile
    again: Callable[[Profile], Draft]
    source: Source | None = None


@dataclass(frozen=True)
class AskColumns:
    """The files are a CSV of unknown columns."""

    source: Source
    view: ColumnsView


@dataclass(frozen=True)
class AskViewer:
    """The files hold the ratings of several people; `sentence` says so."""

    source: Source
    sentence: str


def open_files(paths: Sequence[str]) -> Source:
    """Everything in the files, zips and folders. Raises `InputError`."""
    from engine.profile.importers.files import load_files

    files: dict[str, bytes] = {}
    for path in paths:
        for name, data in load_files(Path(path)).items():
            if files.setdefault(name, data) != data:
                raise InputError(
                    tr("two different files of this name were chosen; bring one export at a time."), file=name
                )
    return Source(files)


def read(
    source: Source, engine: Engine, profile: Profile, now: int, cancel: CancelToken
) -> Draft | AskColumns | AskViewer:
    """The rows, each matched to a film; or what the person has to say first. Raises `InputError`."""
    from engine.profile.importers import generic, movielens
    from engine.profile.importers.export import Options
    from engine.profile.importers.reading import read_export, recognise

    try:
        export = read_export(source.files, Options(now, source.columns, source.viewer))
    except InputError as error:
        if source.viewer is None and error.column and movielens.recognise(source.files):
            return AskViewer(source, str(error))
        if source.columns is not None or not (view := columns_of(source.files)):
            raise
        try:
            known = recognise(source.files) is not generic
        except InputError:
            known = False
        if known:
            raise
        return AskColumns(source, view)
    cancel.check()
    return planned(source, export, engine, profile)


def planned(source: Source, export: Export, engine: Engine, profile: Profile) -> Draft:
    """Every row judged against the catalogue and the profile."""
    from engine.profile.matching import match

    recommender = engine.recommender
    plan = match(
        export.rows,
        recommender.catalogue,
        profile,
        service=export.service,
        movielens_ids=_has_movielens_ids(engine),
        titles=recommender.titles,
    )
    findings = tuple(map(str, export.findings))
    heading = heading_of(export.service, len(source.files))

    def again(profile: Profile) -> Draft:
        return planned(source, export, engine, profile)

    return Draft(export.service, heading, notes_of(export), findings, plan, profile, again, source)


def tried_again(pending: Sequence[Pending], engine: Engine, profile: Profile) -> Draft:
    """Rows saved by earlier imports, judged against the catalogue of today."""
    from engine.profile.matching import rematch

    recommender = engine.recommender
    plan = rematch(
        pending,
        recommender.catalogue,
        profile,
        movielens_ids=_has_movielens_ids(engine),
        titles=recommender.titles,
    )
    return Draft(
        tr("saved rows"), tr("Saved rows"), (), (), plan, profile, lambda now: tried_again(pending, engine, now)
    )


def columns_of(files: Files) -> ColumnsView | None:
    """The columns of a single CSV, with a guess at what they hold; None for anything else."""
    from engine.profile.importers import generic
    from engine.profile.importers.tables import refuse_other_formats

    if len(files) != 1:
        return None
    name, data = next(iter(files.items()))
    if not name.lower().endswith((".csv", ".tsv", ".txt")):
        return None
    try:
        refuse_other_formats(name, data)
        titles = generic.titles_of(name, data)
    except InputError:
        return None
    return ColumnsView(name, titles, _guessed(titles)) if len(titles) > 1 else None


def sample(source: Source, columns: ColumnMap, now: int) -> SampleView:
    """The first films as `columns` reads them: title, year, rating as written and in stars, date."""
    from engine.profile.importers import generic
    from engine.profile.importers.export import Options

    try:
        export = generic.read(source.files, Options(now, columns))
    except InputError as error:
        return SampleView(problem=str(error))
    if not export.rows:
        return SampleView(problem=tr("No film can be read with these columns."))
    return SampleView(tuple(_sampled(row) for row in export.rows[:SAMPLED]))


def _sampled(row: ImportRow) -> tuple[str, str, str, str]:
    rating = f"{on_its_scale(row.written)} → {stars(row.rating)}" if row.rating is not None else "–"
    time = row.rated or next((time for time in row.watched if time is not None), None)
    return row.title, str(row.year or "–"), rating, _day(time) if time is not None else "–"


def _day(time: int) -> str:
    return day_figures(datetime.fromtimestamp(time, UTC).date())


def _guessed(titles: Sequence[str]) -> Mapping[str, str | None]:
    """Columns whose very names say what they hold, or contain it."""
    words = {"title": ("title", "film", "movie", "name"), "year": ("year",), "rating": ("rating", "stars", "score"),
             "date": ("date", "when", "time")}  # fmt: skip
    guess: dict[str, str | None] = {}
    for what, names in words.items():
        free = (title for title in titles if title not in guess.values())
        guess[what] = next((title for title in free if any(name in title.lower() for name in names)), None)
    return guess


def _has_movielens_ids(engine: Engine) -> bool:
    return engine.recommender.bundle.manifest.provenance.source.startswith("MovieLens")
