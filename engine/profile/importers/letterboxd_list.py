"""A list of Letterboxd's, exported by itself: a table that describes the list, a blank line, and the films."""

from __future__ import annotations

import codecs
import re
from typing import Final

from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.encodings import decode
from engine.profile.importers.export import Findings
from engine.profile.importers.tables import Table, read_table
from engine.text import clean

_MARK: Final = b"Letterboxd list export"
_FILMS = re.compile(r"^Position,Name,", re.MULTILINE)


def is_list(data: bytes) -> bool:
    return data.removeprefix(codecs.BOM_UTF8).startswith(_MARK)


def read_list(file: str, data: bytes, findings: Findings) -> tuple[str, Table]:
    """The list's name and its films, by lines of the file. Raises `InputError`."""
    text = decode(file, data, findings)
    films = _FILMS.search(text)
    if films is None:
        raise InputError(tr("this is a list of Letterboxd's without its films; export it again."), file=file)
    above = text[: films.start()]
    about = read_table(file, above.partition("\n")[2].encode()) if above.count("\n") > 1 else None
    name = about.records[0].get("name") if about and about.records else ""
    blank = "\n" * above.count("\n")  # so that lines are counted from the file's first
    return clean(name, 100), read_table(file, (blank + text[films.start() :]).encode(), findings)
