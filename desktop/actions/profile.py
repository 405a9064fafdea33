"""The person's profile as the window holds it: in memory at once, on disk in the order in which things were said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.language import tr
from desktop.tasks.runner import Runner
from desktop.viewmodels.notices import Notice
from engine.errors import MarqueeError
from engine.profile.edits import FilmEdit
from engine.profile.journal import Entry
from engine.profile.state import FilmState, Pending, Profile, changed
from engine.profile.store import ProfileStore

T = TypeVar("T")
Batch = tuple[FilmEdit, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something chosen that is not in the profile, such as a shelf put away: what to call it, and both ways."""

    label: str
    undo: Callable[[], None]
    redo: Callable[[], None]


class ProfileDesk(QObject):
    """Every change of the profile goes through here. Methods return at once; `stored` says what is safe on disk.

    A change of a few films counts from the moment it is made: `films` shows it while it is on its way to the disk.
    One that the disk refuses is taken out again.
    """

    changed = Signal()
    noted = Signal(object)  # Notice: what to tell the person
    stored = Signal(str)  # what a change is called that is on disk now; "" for one of `run`
    refused = Signal(str)  # one sentence; nothing has changed

    def __init__(self) -> None:
        super().__init__()
        self._writer = Runner(1, "marquee-write")
        self._store: ProfileStore | None = None
        self._stored: dict[str, FilmState] = {}
        self._films: dict[str, FilmState] = {}
        self._pending: tuple[Pending, ...] = ()
        self._waiting: list[Batch] = []
        self._chosen: list[Choice] = []  # since the profile changed last, and of these what was taken back
        self._unchosen: list[Choice] = []

    def opened(self, store: ProfileStore, profile: Profile) -> None:
        """The profile is there; from now on it can be changed."""
        self._store = store
        self._take(profile)

    def close(self) -> None:
        """Lets what was said reach the disk, and closes the file."""
        self._writer.close(finish=True)
        if self._store is not None:
            self._store.close()

    @property
    def path(self) -> Path | None:
        """The file of the open profile; None until it is opened."""
        return self._store.path if self._store is not None else None

    @property
    def films(self) -> Mapping[str, FilmState]:
        """All that was said, film by film, what is on its way to the disk included."""
        return MappingProxyType(self._films)

    def as_profile(self) -> Profile:
        """The same as one unchanging record, for work on other threads."""
        return Profile(MappingProxyType(dict(self._films)), self._pending)

    def apply(self, label: str, edits: Iterable[FilmEdit], notice: Notice | None = None) -> None:
        """Changes a few films as one step that one `undo` takes back."""
        store = self._store
        if store is None:
            return
        self._forget_choices()
        batch = tuple(edits)
        self._waiting.append(batch)
        _make(self._films, batch)

        def done(_: int) -> None:
            self._waiting.remove(batch)
            _make(self._stored, batch)
            self.stored.emit(label)

        def failed(error: MarqueeError) -> None:
            self._waiting.remove(batch)
            self._rebuild()
            self.changed.emit()
            self.refused.emit(str(error))

        self._writer.start(lambda _: store.apply(label, batch), done, failed)
        self.changed.emit()
        self.noted.emit(notice or Notice(label, "undo"))

    def run(
        self,
        work: Callable[[ProfileStore], T],
        done: Callable[[T], None],
        failed: Callable[[MarqueeError], None] | None = None,
    ) -> None:
        """Anything else with the store, after what was said before: many edits, undo. Then all is read anew."""
        store = self._store
        if store is None:
            return
        self._forget_choices()

        def finished(answer: tuple[T, Profile]) -> None:
            self._take(answer[1])
            self.stored.emit("")
            self.changed.emit()
            done(answer[0])

        self._writer.start(lambda _: (work(store), store.snapshot()), finished, failed or self._refuse)

    def do(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[MarqueeError], None] | None = None
    ) -> None:
        """Work that changes no profile but belongs after what was said before, such as an export."""
        self._writer.start(lambda _: work(), done, failed or self._refuse)

    def look(
        self, work: Callable[[ProfileStore], T], done: Callable[[T], None], failed: Callable[[MarqueeError], None]
    ) -> None:
        """Work with the store that changes nothing in it, after what was said before."""
        if (store := self._store) is not None:
            self.do(lambda: work(store), done, failed)

    def switch(
        self,
        open_other: Callable[[], ProfileStore],
        done: Callable[[], None],
        failed: Callable[[MarqueeError], None],
    ) -> None:
        """Another profile in place of this one, once what was said is on disk. On failure this one stays.

        Nothing can be said meanwhile: it would be of neither.
        """
        before, self._store = self._store, None
        if before is None:
            return
        self._forget_choices()

        def work(_: object) -> tuple[ProfileStore, Profile]:
            other = open_other()
            try:
                profile = other.snapshot()
                before.close()
            except MarqueeError:
                other.close()
                raise
            return other, profile

        def finished(answer: tuple[ProfileStore, Profile]) -> None:
            self.opened(*answer)
            self.changed.emit()
            done()

        def refused(error: MarqueeError) -> None:
            self._store = before
            failed(error)

        self._writer.start(work, finished, refused)

    def chose(self, label: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Something was chosen that `undo` takes back before it comes to films, until the profile changes."""
        self._chosen.append(Choice(label, undo, redo))
        self._unchosen.clear()
        self.noted.emit(Notice(label, "undo"))

    def undo(self) -> None:
        """Takes the newest change back that is not undone, be it of an earlier day."""
        if self._chosen:
            choice = self._chosen.pop()
            choice.undo()
            self._unchosen.append(choice)
            self.noted.emit(Notice(f"{tr('Undone')}: {choice.label}", "redo"))
            return
        nothing = Notice(tr("Nothing to undo"))
        self.run(lambda store: store.undo(), lambda entry: self._tell(tr("Undone"), entry, nothing))

    def redo(self) -> None:
        """Makes the change again that was undone last."""
        if self._unchosen:
            choice = self._unchosen.pop()
            choice.redo()
            self._chosen.append(choice)
            self.noted.emit(Notice(f"{tr('Done again')}: {choice.label}", "undo"))
            return
        nothing = Notice(tr("Nothing to redo"))
        self.run(lambda store: store.redo(), lambda entry: self._tell(tr("Done again"), entry, nothing))

    def _tell(self, what: str, entry: Entry | None, nothing: Notice) -> None:
        if self._waiting:
            return  # something newer was said meanwhile, and has been told
        if entry is None:
            self.noted.emit(nothing)
        else:
            self.noted.emit(Notice(f"{what}: {entry.label}", "redo" if entry.undone else "undo"))

    def _forget_choices(self) -> None:
        self._chosen.clear()
        self._unchosen.clear()

    def _refuse(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))

    def _take(self, profile: Profile) -> None:
        films = profile.films  # copied as the dict that it is: as any mapping it takes fifty times as long
        self._stored = films.copy() if isinstance(films, MappingProxyType) else dict(films)
        self._pending = profile.pending
        self._rebuild()

    def _rebuild(self) -> None:
        self._films = dict(self._stored)
        for batch in self._waiting:
            _make(self._films, batch)


def _make(films: dict[str, FilmState], batch: Batch) -> None:
    for edit in batch:
        film = edit.film
        state = changed(films.get(film.key, FilmState(film)), edit)
        if state.empty:
            films.pop(film.key, None)
        else:
            films[film.key] = state
