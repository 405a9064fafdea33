"""What a start looks after beside the window: the folders' format, reports of crashes, the log."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from desktop.actions.about import About
from desktop.actions.session import Session
from desktop.language import tr
from desktop.log import Log
from desktop.paths import Paths
from desktop.reports import Reports
from desktop.upkeep import bring_up_to_date
from desktop.viewmodels.lists import ModelView
from engine.errors import StorageError

UNSEEN = ("offscreen", "minimal")
"""Platforms where nobody would ever press a button."""


class House:
    """Of one process, whatever windows it opens one after the other."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self.reports, self._log = Reports(paths.reports), Log(paths.logs)

    @property
    def about(self) -> About:
        return About(self._paths.data, self.reports.folder, lambda: self.reports.files)

    def begin(self) -> bool:
        """Before the first window; False where another version's folders are in the way, which is said."""
        try:
            bring_up_to_date(self._paths)
        except StorageError as error:
            print(error, file=sys.stderr, flush=True)
            if QGuiApplication.platformName() not in UNSEEN:
                QMessageBox.critical(None, "Marquee", str(error))
            return False
        self.reports.watch()
        return True

    def follow(self, session: Session) -> None:
        """A window's session: what breaks is told there, and the log begins once it is open."""
        self.reports.written = lambda _: session.refused.emit(
            tr("Something broke. Settings, About has the report; nothing was sent.")
        )
        session.opened.connect(lambda model: self._on_opened(session, model))

    def leave(self) -> None:
        """The window is gone."""
        self.reports.written = None

    def end(self, status: int) -> None:
        self._log.say(f"ended, status {status}")
        self._log.close()
        self.reports.end()

    def _on_opened(self, session: Session, model: ModelView) -> None:
        line = f"opened a model of {model.films} films, {len(session.profile.films)} of the profile's known"
        session.readers.start(lambda _: self._note(line), lambda _: None, lambda _: None)
        if self.reports.untold() is not None:
            session.refused.emit(tr("Marquee broke off last time. Settings, About has the report; nothing was sent."))

    def _note(self, line: str) -> None:
        self._log.open()
        self._log.say(line)
