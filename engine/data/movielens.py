"""MovieLens as GroupLens hands it out -> Dataset."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Final

from engine.data.dataset import Dataset
from engine.data.layouts import LAYOUTS, Layout, Ready, unheard
from engine.data.source import Source, open_source
from engine.errors import InputError
from engine.language import tr
from engine.progress import CancelToken, Progress, Step, silent
from engine.text import clean

_README: Final = ("README.txt", "README", "README.md", "README.html")
_README_LIMIT: Final = 2**18
_LICENCE_LIMIT: Final = 8_000
_LICENCE_SECTION = re.compile(
    r"^[^\n]*Usage License[^\n]*\n=+\s*\n(.*?)(?=\n[^\n]+\n=+\s*\n|\Z)", re.DOTALL | re.IGNORECASE | re.MULTILINE
)
_HEADING = re.compile(r"<h\d[^>]*>(.*?)</h\d>", re.DOTALL | re.IGNORECASE)
_MARKUP = re.compile(r"<[^>]*>")
_LICENCE: Final = (
    "MovieLens data by GroupLens, University of Minnesota: for research, no commercial use without permission, "
    "no endorsement implied, acknowledge its use; see grouplens.org/datasets/movielens."
)


def import_movielens(
    source: Path, progress: Progress = silent, cancel: CancelToken | None = None, ready: Ready = unheard
) -> Dataset:
    """Reads a MovieLens folder or zip of any layout, checks all of it and puts it in order; `ready` is given the
    interactions as soon as they are in order, while films may still be read (see `dataset.saving`).

    Films without ratings keep their row; ratings without times get time 0. Raises `InputError` with one sentence,
    `Cancelled`.
    """
    cancel = cancel or CancelToken()
    landmarks = [layout.ratings for layout in LAYOUTS]
    home = source.parent if source.name in landmarks and source.is_file() else source
    with open_source(home, *landmarks) as files:
        tables = _layout(files, source).read(files, progress, cancel, ready)
        licence = _licence(files)
    dataset = Dataset.of(
        tables.interactions,
        tables.catalogue,
        source=f"MovieLens {home.resolve().stem}",
        simulated=False,
        licence=licence,
        genome=tables.genome,
        digest=tables.digest,
    )
    progress(Step("Putting in order", 1.0))
    return dataset


def _layout(files: Source, source: Path) -> Layout:
    """The layout of these files. Raises `InputError` when it is none, or half of one."""
    for layout in LAYOUTS:
        both = (layout.ratings, layout.films)
        missing = [name for name in both if name not in files]
        if len(missing) == 1:
            what = tr(
                "the file is missing; MovieLens keeps {ratings} and {films} together.",
                ratings=layout.ratings,
                films=layout.films,
            )
            raise InputError(what, file=missing[0])
        if not missing:
            return layout
    *names, last = (layout.ratings for layout in LAYOUTS)
    raise InputError(
        tr(
            "{source} is not a MovieLens folder or zip: it has no {names} or {last}.",
            source=source,
            names=", ".join(names),
            last=last,
        )
    )


def _licence(source: Source) -> str:
    """The licence section of the README beside the data, one sentence where there is none."""
    name = next((name for name in _README if name in source), None)
    if name is None:
        return _LICENCE
    with source.open(name) as stream:
        text = stream.read(_README_LIMIT).decode(errors="replace").replace("\r\n", "\n")
    if name.endswith(".html"):
        text = html.unescape(_MARKUP.sub("", _HEADING.sub(r"\n\1\n===\n", text)))
    section = _LICENCE_SECTION.search(text)
    return clean(section[1] if section else text, _LICENCE_LIMIT) or _LICENCE
