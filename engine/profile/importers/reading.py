"""Which service's export it is, and its rows."""

from __future__ import annotations

from typing import Final

from engine.errors import InputError
from engine.language import tr, trn
from engine.profile.importers import generic, imdb, letterboxd, movielens, trakt
from engine.profile.importers.export import Export, Files, Importer, Options
from engine.profile.importers.tables import refuse_other_formats

IMPORTERS: Final[tuple[Importer, ...]] = (letterboxd, imdb, trakt, movielens, generic)
"""The first of equally sure ones is taken."""


def recognise(files: Files) -> Importer:
    """The service whose files these are. Raises `InputError` for web pages, other formats and nothing known."""
    best = max(IMPORTERS, key=lambda importer: importer.recognise(files))
    if best is generic or not best.recognise(files):  # the others look for their own files and pass over the rest
        for name, data in files.items():
            if len(files) == 1 or data:
                refuse_other_formats(name, data)
    if not best.recognise(files):
        raise InputError(
            tr(
                "this is no export that Marquee knows (Letterboxd, IMDb, Trakt, MovieLens or a CSV with a title a row)."
            ),
            file=next(iter(files), None),
        )
    return best


def read_export(files: Files, options: Options) -> Export:
    """The rows of a service's files; a map of columns asks for the reading as any CSV. Raises `InputError`."""
    recognised = recognise(files)
    export = (generic if options.columns is not None else recognised).read(files, options)
    if export.rows:
        return export
    if not export.findings:
        raise InputError(tr("there are no films in it."), file=next(iter(files), None))
    count = len(export.findings)
    told = trn(
        "No film can be read; the only problem: {first}",
        "No film can be read; the first of {n:,} problems: {first}",
        count,
        first=export.findings[0],
    )
    raise InputError(told)
