"""Several people on one computer: who there is, and whose profile is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.actions.session import Session
from desktop.viewmodels.settings import ProfileRow
from engine.errors import MarqueeError
from engine.profile.profiles import ProfileInfo, Profiles
from engine.profile.store import ProfileStore


class ProfileActions(QObject):
    """Names are read and written on the thread that writes; answers come as signals."""

    listed = Signal(object)  # tuple[ProfileRow, ...]
    switched = Signal(str)  # the slug of the profile that is open now
    refused = Signal(str)  # one sentence; nothing has changed

    def __init__(self, session: Session, profiles: Profiles) -> None:
        super().__init__()
        self._session, self._profiles = session, profiles

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

    def _open(self, info: ProfileInfo) -> None:
        def done() -> None:
            self.switched.emit(info.slug)
            self.list()

        self._session.switch(lambda: ProfileStore(info.path), done, self._refuse)

    def _after(self, work: Callable[[], object]) -> None:
        path = self._session.profile.path

        def listed() -> tuple[ProfileRow, ...]:
            work()
            return tuple(ProfileRow(info.slug, info.name, info.path == path) for info in self._profiles.list())

        self._session.profile.do(listed, self.listed.emit, self._refuse)

    def _refuse(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))
