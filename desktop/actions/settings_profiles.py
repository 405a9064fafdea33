"""Several people on one computer: who there is, and whose profile is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.actions import recover
from desktop.actions.session import Session
from desktop.language import tr
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.settings import GoneView, ProfileRow
from engine.errors import MarqueeError
from engine.profile.backup import CorruptProfile
from engine.profile.profiles import FIRST, FIRST_NAME, ProfileInfo, Profiles
from engine.profile.store import ProfileStore


class ProfileActions(QObject):
    """Names are read and written on the thread that writes; answers come as signals."""

    listed = Signal(object)  # tuple[ProfileRow, ...]
    switched = Signal(str)  # the slug of the profile that is open now
    damaged = Signal(str, object)  # the slug of one that cannot be opened, DamageView; the open one stays
    deleted = Signal(object)  # GoneView
    refused = Signal(str)  # one sentence; nothing has changed

    def __init__(self, session: Session, profiles: Profiles) -> None:
        super().__init__()
        self._session, self._profiles = session, profiles
        self._damage: dict[str, CorruptProfile] = {}

    def list(self) -> None:
        self._after(lambda: None)

    def create(self, name: str) -> None:
        """A new, empty profile, which is opened at once."""
        self._session.profile.do(lambda: self._profiles.create(name), self._open, self._refuse)

    def rename(self, slug: str, name: str) -> None:
        """Another name; the same as before is none."""
        self._after(lambda: self._profiles.rename(slug, name))

    def switch(self, slug: str) -> None:
        """Another person's profile in place of this one."""
        self._session.profile.do(lambda: self._profiles.get(slug), self._open, self._refuse)

    def call(self, name: str) -> None:
        """Opens the profile of the person called so, or makes one, as another start of the app asked. What is in the
        way is told by the session: the settings may not be shown."""

        def found(info: ProfileInfo) -> None:
            if info.path != self._session.profile.path:
                self._session.switch(lambda: ProfileStore(info.path), lambda: opened(info), refuse)

        def opened(info: ProfileInfo) -> None:
            self._on_open(info)
            told = Notice(tr("The profile “{name}” is open now.", name=_name_of(info)))
            self._session.profile.noted.emit(told)

        def refuse(error: MarqueeError) -> None:
            self._session.refused.emit(str(error))

        self._session.profile.do(lambda: self._profiles.named(name), found, refuse)

    def mend(self, slug: str, *, backup: bool) -> None:
        """Opens a damaged profile: its last good backup, or an empty one in its place."""
        damage, now = self._damage.get(slug), self._session.now
        if damage is not None:
            way = recover.restore if backup else recover.set_aside
            self._session.profile.do(lambda: way(damage, now), lambda _: self.switch(slug), self._refuse)

    def delete(self, slug: str, name: str) -> None:
        """Deletes a profile that is not open; a last copy of it is kept."""
        now = self._session.now

        def gone(kept: Path | None) -> None:
            self.deleted.emit(GoneView(name, "" if kept is None else str(kept)))
            self.list()

        self._session.profile.do(lambda: self._profiles.delete(slug, now), gone, self._refuse)

    def bring_back(self, gone: GoneView) -> None:
        """A deleted profile, from its last copy."""
        self._after(lambda: self._profiles.bring_back(gone.name, Path(gone.kept)))

    def _open(self, info: ProfileInfo) -> None:
        def failed(error: MarqueeError) -> None:
            if isinstance(error, CorruptProfile):
                self._damage[info.slug] = error
                self.damaged.emit(info.slug, recover.damage_of(error, or_afresh=False))
            else:
                self._refuse(error)

        self._session.switch(lambda: ProfileStore(info.path), lambda: self._on_open(info), failed)

    def _on_open(self, info: ProfileInfo) -> None:
        self.switched.emit(info.slug)
        self.list()

    def _after(self, work: Callable[[], object]) -> None:
        path = self._session.profile.path

        def listed() -> tuple[ProfileRow, ...]:
            work()
            return tuple(_row(info, is_open=info.path == path) for info in self._profiles.list())

        self._session.profile.do(listed, self.listed.emit, self._refuse)

    def _refuse(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))


def _row(info: ProfileInfo, *, is_open: bool) -> ProfileRow:
    return ProfileRow(info.slug, _name_of(info), is_open, can_go=not is_open and info.slug != FIRST)


def _name_of(info: ProfileInfo) -> str:
    return tr(info.name) if info.name == FIRST_NAME else info.name
