"""What import and welcome need of the session, and nothing else of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop.actions.engine import Engine
from desktop.tasks.runner import Runner
from desktop.viewmodels.notices import Notice
from engine.errors import MarqueeError

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from engine.profile.edits import FilmEdit
    from engine.profile.state import Profile
    from engine.profile.store import ProfileStore

T = TypeVar("T")


class ProfileAccess(Protocol):
    """The person's profile: as it is now, and the one way to change it."""

    @property
    def changed(self) -> SignalInstance:
        """After every change, whoever made it."""
        ...

    def as_profile(self) -> Profile:
        """Everything, changes on their way to the disk included."""
        ...

    def apply(self, label: str, edits: Iterable[FilmEdit], notice: Notice | None = None) -> object:
        """A few edits as one change: in memory at once, then on the disk; `notice` says so, with undo."""
        ...

    def run(
        self,
        work: Callable[[ProfileStore], T],
        done: Callable[[T], None],
        failed: Callable[[MarqueeError], None] | None = None,
    ) -> object:
        """Anything on the thread that writes, in order; what is shown is brought up to date before `done`."""
        ...

    def look(
        self, work: Callable[[ProfileStore], T], done: Callable[[T], None], failed: Callable[[MarqueeError], None]
    ) -> None:
        """The same for what changes nothing."""
        ...


class Desk(Protocol):
    """The session: `engine` is None until the catalogue is open."""

    @property
    def engine(self) -> Engine | None: ...

    @property
    def obstacle(self) -> str:
        """What could not be opened; "" while that is under way, and once it is done."""
        ...

    @property
    def readers(self) -> Runner: ...

    @property
    def profile(self) -> ProfileAccess: ...
