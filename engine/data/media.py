"""A folder of films as Kodi and Jellyfin keep them, looked through for posters: nothing in it is changed.

Heat (1995)/poster.jpg                     or folder.jpg, cover.jpg, Heat (1995)-poster.jpg
Heat (1995)/movie.nfo                      or Heat (1995).nfo: which film it is
Heat (1995) [imdbid-tt0113277]/folder.jpg  its number in the folder's name
Ronin (1998)-poster.jpg, Ronin (1998).nfo  several films in one folder
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.data.nfo import BYTES_LIMIT as NFO_LIMIT
from engine.data.nfo import Nfo, NfoError, read_nfo
from engine.errors import StorageError, reason_of
from engine.language import phrase, tr
from engine.progress import CancelToken
from engine.text import parse_title

PICTURE_LIMIT: Final = 20 * 2**20
"""Bytes of one picture; a large poster has two million."""
DEEPEST: Final = 8
"""Folders within folders, from the chosen one on."""
MOST_ENTRIES: Final = 200_000
"""Files and folders that are looked at."""

_SUFFIXES: Final = (".jpg", ".jpeg", ".png", ".webp")
_WHOLE_FOLDER: Final = ("poster", "folder", "cover", "movie")
"""What the picture of a folder with one film is called, the surest first."""
_NAMED: Final = "-poster"
_NOBODYS: Final = frozenset(
    ("@eaDir", "@Recycle", "#recycle", "$RECYCLE.BIN", "lost+found", "System Volume Information")
)
"""What file servers and systems keep among a person's folders."""
_NFO: Final = ".nfo"
_FILM: Final = "movie"
_TAGGED: Final = re.compile(r"\s*[\[{](?P<where>imdb|tmdb)(?:id)?[-=](?P<number>(?:tt)?\d{1,10})[\]}]", re.IGNORECASE)
_GONE: Final = phrase("The folder is not there; connect it, or choose another one.")


@dataclass(frozen=True, slots=True)
class PosterFile:
    """A picture as it was when it was found; `changed` is its file's time in nanoseconds."""

    path: str
    changed: int


@dataclass(frozen=True, slots=True)
class MediaFilm:
    """A film that somebody keeps, as its folder or its `.nfo` calls it; numbers are 0 when unknown."""

    title: str
    poster: PosterFile
    original: str = ""
    year: int = 0
    imdb: int = 0
    tmdb: int = 0


@dataclass(frozen=True)
class Media:
    """What a folder holds. `unread`: folders in it that could not be read; `cut_short`: it holds more than is looked
    at."""

    films: tuple[MediaFilm, ...]
    unread: int = 0
    cut_short: bool = False


def look_through(root: Path, cancel: CancelToken | None = None) -> Media:
    """All posters in `root` and its folders, in order of their names. Slow where the disk is: for a worker thread.

    Raises `StorageError` when `root` cannot be read; the sentence does not name it, for whoever asks shows it beside.
    """
    try:
        os.scandir(root).close()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # no folder can have such a name
        raise StorageError(tr(_GONE)) from error
    except OSError as error:
        raise StorageError(tr("The folder cannot be read: {why}.", why=reason_of(error))) from error
    walk = _Walk(cancel)
    films = [film for folder, files in walk.folders(root) for film in _films_of(folder, files)]
    return Media(tuple(films), walk.unread, walk.left <= 0)


def read_picture(file: PosterFile) -> bytes | None:
    """The picture's bytes; None when it is gone, is no file any more or has grown beyond `PICTURE_LIMIT`."""
    return _content(Path(file.path), PICTURE_LIMIT)


Files = Mapping[str, Path]
"""The files of a folder, by their names in lower case."""


class _Walk:
    """Goes through folders, each once however many links lead to it."""

    def __init__(self, cancel: CancelToken | None) -> None:
        self.unread, self.left = 0, MOST_ENTRIES
        self._cancel = cancel
        self._seen: set[tuple[int, int]] = set()

    def folders(self, root: Path) -> Iterator[tuple[Path, Files]]:
        waiting = [(root, 0)]
        while waiting and self.left > 0:
            folder, depth = waiting.pop()
            try:
                entries = sorted(self._entries(folder), key=lambda entry: entry.name)
            except OSError:
                self.unread += 1
                continue
            yield folder, {entry.name.lower(): Path(entry.path) for entry in entries if _is(entry.is_file)}
            if depth < DEEPEST:
                waiting += [(Path(entry.path), depth + 1) for entry in reversed(entries) if _is(entry.is_dir)]

    def _entries(self, folder: Path) -> Iterator[os.DirEntry[str]]:
        """What can be seen in it. Raises `OSError` when it cannot be read."""
        about = folder.stat()
        if (about.st_dev, about.st_ino) in self._seen:
            return
        self._seen.add((about.st_dev, about.st_ino))
        with os.scandir(folder) as entries:
            for entry in entries:
                if self._cancel is not None:
                    self._cancel.check()
                self.left -= 1
                if self.left <= 0:
                    return
                hidden = entry.name.startswith(".") and not entry.name.startswith("..")  # a title may: “...and Justice”
                if not hidden and entry.name not in _NOBODYS:
                    yield entry


def _is(kind: Callable[[], bool]) -> bool:
    """What `entry.is_dir` or `entry.is_file` says; False for a link that leads nowhere or to itself."""
    try:
        return kind()
    except OSError:
        return False


def _films_of(folder: Path, files: Files) -> Iterator[MediaFilm]:
    """The films with a poster in one folder."""
    if "tvshow.nfo" in files:
        return
    pictures = {path.stem.lower(): path for path in files.values() if path.suffix.lower() in _SUFFIXES}
    named = {path.stem[: -len(_NAMED)]: path for stem, path in pictures.items() if stem[1:].endswith(_NAMED)}
    picture = next((pictures[name] for name in _WHOLE_FOLDER if name in pictures), None)
    if len(named) == 1:
        yield from _film(
            (*named, folder.name), picture or next(iter(named.values())), _note_of(files, *named, folder.name)
        )
        return
    if picture is not None:
        yield from _film((folder.name,), picture, _note_of(files, folder.name))
    for name, path in named.items():  # several films share the folder
        yield from _film((name,), path, files.get(f"{name.lower()}{_NFO}"))


def _note_of(files: Files, *names: str) -> Path | None:
    """The `.nfo` of a folder with one film: called as media centres call it, else the only one."""
    called = (files.get(f"{name.lower()}{_NFO}") for name in ("movie", *names))
    notes = [path for name, path in files.items() if name.endswith(_NFO)]
    return next(filter(None, called), notes[0] if len(notes) == 1 else None)


def _film(names: Sequence[str], picture: Path, note: Path | None) -> Iterator[MediaFilm]:
    """The film whose files or folder are called by one of `names`; none where its `.nfo` says that it is no film."""
    nfo = _nfo_of(note)
    if nfo.kind != _FILM:
        return
    try:
        about = picture.stat()
    except OSError:
        return
    called = [_called(name) for name in names]
    best = next((film for film in called if film.year or film.imdb or film.tmdb), called[-1])
    yield MediaFilm(
        title=nfo.title or best.title,
        poster=PosterFile(str(picture), about.st_mtime_ns),
        original=nfo.original,
        year=nfo.year or best.year,
        imdb=nfo.imdb or best.imdb,
        tmdb=nfo.tmdb or best.tmdb,
    )


def _called(name: str) -> Nfo:
    """What a name says: “Heat (1995) [imdbid-tt0113277]”."""
    numbers = {found["where"].lower(): int(found["number"].lstrip("t")) for found in _TAGGED.finditer(name.lower())}
    parsed = parse_title(_TAGGED.sub("", name))
    return Nfo(_FILM, parsed.title, year=parsed.year, imdb=numbers.get("imdb", 0), tmdb=numbers.get("tmdb", 0))


def _nfo_of(note: Path | None) -> Nfo:
    """What stands in it; nothing known of a film where it cannot be used."""
    content = _content(note, NFO_LIMIT) if note is not None else None
    try:
        return read_nfo(content) if content is not None else Nfo(_FILM)
    except NfoError:
        return Nfo(_FILM)


def _content(path: Path, limit: int) -> bytes | None:
    """A file's bytes, if it is one, can be read, and has no more than `limit`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # what is no file may be waited for without end
            return None
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError:
        return None
    return content if len(content) <= limit else None
