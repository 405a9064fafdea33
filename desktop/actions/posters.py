"""A person's own posters: their folder is looked through, and what is wanted of it is read, off the window's thread."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.actions.engine import Engine
from desktop.actions.session import Session
from desktop.language import tr
from desktop.tasks.runner import Latest, Runner
from desktop.theme.posters.cache import Look, PosterCache
from desktop.theme.posters.photo import looks_whole, photo
from desktop.viewmodels.posters import DRAWN, LOOKING, MEANWHILE, WAITING, PostersView, found_in_words
from engine.errors import MarqueeError
from engine.progress import CancelToken

if TYPE_CHECKING:
    from engine.data.media import PosterFile


@dataclass(frozen=True)
class Found:
    """The posters of films that the open model knows, by title and year, and what the settings say of them."""

    photos: Mapping[tuple[str, int], PosterFile]
    words: str


class LocalPosters(QObject):
    """The chosen folder is looked through behind the first list, and again for another model."""

    changed = Signal()  # what `view` says, and which posters there are
    chosen = Signal(str)  # the folder from now on; "" for none

    def __init__(self, session: Session, posters: PosterCache, folder: str) -> None:
        super().__init__()
        self._session, self._posters = session, posters
        self._workers = Runner(2, "marquee-posters")
        self._looking = Latest(self._workers)
        self._reading = False
        self._looked_with: Engine | None = None
        self.settled = not folder
        """Whether all is said of the folder that can be."""
        self.view = PostersView(folder, tr(WAITING) if folder else tr(DRAWN))
        posters.missing = self._read_next
        session.listed.connect(self._on_listed)

    def choose(self, folder: str) -> None:
        """Posters of that folder from now on; "" for none."""
        self._looking.drop()
        self._posters.show_photos({})
        self._show(PostersView(folder, tr(WAITING) if folder else tr(DRAWN)), settled=not folder)
        self.chosen.emit(folder)
        self.look()

    def look(self) -> None:
        """Looks through the folder; what was found before stays until that is done."""
        folder, engine = self.view.folder, self._session.engine
        if not folder or engine is None:
            return
        self._looked_with = engine
        self._show(PostersView(folder, tr(LOOKING)), settled=False)
        self._looking.ask(lambda cancel: _find(Path(folder), engine, cancel), self._on_found, self._on_failed)

    def close(self) -> None:
        self._looking.drop()
        self._workers.close()

    def _on_listed(self) -> None:
        """The first list of a model is there: nothing has to wait for posters."""
        if self._session.engine is not self._looked_with:
            self.look()

    def _on_found(self, found: Found) -> None:
        self._posters.show_photos(found.photos)
        self._show(PostersView(self.view.folder, found.words))

    def _on_failed(self, error: MarqueeError) -> None:
        """It is gone, perhaps unplugged: drawn posters serve."""
        self._posters.show_photos({})
        self._show(PostersView(self.view.folder, f"{error} {tr(MEANWHILE)}"))

    def _show(self, view: PostersView, *, settled: bool = True) -> None:
        self.view, self.settled = view, settled
        self.changed.emit()

    def _read_next(self) -> None:
        """One picture at a time, and first what was asked for last."""
        if self._reading or (look := self._posters.next_wanted()) is None:
            return

        def done(image: QImage | None) -> None:
            self._reading = False
            self._posters.take(look, image)
            self._read_next()

        self._reading = True
        self._workers.start(lambda _: _read(look), done, lambda _: done(None))


def _find(folder: Path, engine: Engine, cancel: CancelToken) -> Found:
    from engine.data.media import look_through  # the window waits neither for XML nor for numpy
    from engine.profile.local_posters import posters_of

    media = look_through(folder, cancel)
    found = posters_of(media.films, engine.recommender.catalogue)
    photos = {film: file for film, file in found.of.items() if _can_be_shown(file, cancel)}
    damaged = [os.path.relpath(file.path, folder) for film, file in found.of.items() if film not in photos]
    words = found_in_words(len(photos), found.unknown, damaged, unread=media.unread, cut_short=media.cut_short)
    return Found(photos, words)


def _can_be_shown(file: PosterFile, cancel: CancelToken) -> bool:
    from engine.data.media import PICTURE_LIMIT

    cancel.check()
    try:
        return Path(file.path).stat().st_size <= PICTURE_LIMIT and looks_whole(file.path)
    except OSError:
        return False


def _read(look: Look) -> QImage | None:
    from engine.data.media import read_picture

    content = read_picture(look.photo) if look.photo is not None else None
    return photo(content, look.pixels) if content is not None else None
