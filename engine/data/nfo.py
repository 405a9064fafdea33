"""What a media centre wrote about a film beside it: the `.nfo` of Kodi and Jellyfin, which is XML from anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from engine.text import clean

BYTES_LIMIT: Final = 2**20
_TITLE_LIMIT: Final = 300
_FIELDS: Final = frozenset(
    ("title", "originaltitle", "year", "premiered", "releasedate", "uniqueid", "imdbid", "tmdbid", "id")
)
_PARTS_LIMIT: Final = 200
"""Fields that are kept of one file; a real one has a few."""
_IMDB: Final = re.compile(r"tt0*(\d{1,10})", re.ASCII)
_NUMBER: Final = re.compile(r"0*(\d{1,10})", re.ASCII)
_YEAR: Final = re.compile(r"(\d{4})(?:-\d\d-\d\d)?", re.ASCII)


class NfoError(ValueError):
    """Not what a media centre writes, or nothing that should be read."""


@dataclass(frozen=True, slots=True)
class Nfo:
    """`kind` is the name of the outermost element (“movie”, “tvshow”); texts are "" and numbers 0 when unknown."""

    kind: str
    title: str = ""
    original: str = ""
    year: int = 0
    imdb: int = 0
    tmdb: int = 0


def read_nfo(content: bytes) -> Nfo:
    """Takes the XML apart. Raises `NfoError` for what is none, is too large, or declares a document type or an entity:
    with those a small file can grow without end or name other files."""
    if len(content) > BYTES_LIMIT:
        raise NfoError("too large")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(content, True)
    except NfoError:
        raise
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two for a code page that nobody knows
        if not reader.whole:  # an address may stand after the XML: media centres write such files themselves
            raise NfoError("no XML") from error
    return reader.nfo


def _refuse(*_: object) -> None:
    raise NfoError("it declares a document type")


@dataclass
class _Reader:
    """Keeps the texts of the elements right under the outermost one."""

    kind: str = ""
    whole: bool = False
    _depth: int = 0
    _open: list[str] | None = None
    _parts: list[tuple[str, str, list[str]]] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self.kind = name.lower()
        elif self._depth == 2 and name.lower() in _FIELDS and len(self._parts) < _PARTS_LIMIT:
            self._open = []
            self._parts.append((name.lower(), attributes.get("type", "").lower(), self._open))

    def end(self, _: str) -> None:
        self._depth -= 1
        if self._depth <= 1:
            self._open = None
        self.whole = self._depth == 0

    def text(self, text: str) -> None:
        if self._open is not None and self._depth == 2:
            self._open.append(text)

    @property
    def nfo(self) -> Nfo:
        return Nfo(
            self.kind,
            clean(self._first("title"), _TITLE_LIMIT),
            clean(self._first("originaltitle"), _TITLE_LIMIT),
            next((year for name in ("year", "premiered", "releasedate") if (year := self._number(_YEAR, name))), 0),
            self._number(_IMDB, "uniqueid", "imdb") or self._number(_IMDB, "imdbid") or self._number(_IMDB, "id"),
            self._number(_NUMBER, "uniqueid", "tmdb") or self._number(_NUMBER, "tmdbid"),
        )

    def _first(self, name: str, kind: str | None = None) -> str:
        texts = ("".join(text) for field, of, text in self._parts if field == name and kind in (None, of))
        return next((text for text in map(str.strip, texts) if text), "")

    def _number(self, shape: re.Pattern[str], name: str, kind: str | None = None) -> int:
        found = shape.fullmatch(self._first(name, kind))
        return int(found[1]) if found else 0
