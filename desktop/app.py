"""Builds everything once and hands it down: settings, theme, session, window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.actions.engine import Engine, open_engine
from desktop.actions.session import Session
from desktop.paths import Paths
from desktop.settings import TOP_K_RANGE, Settings, SettingsFile, ThemeChoice
from desktop.theme.theme import Theme
from desktop.views.main_window import MainWindow
from engine.errors import StorageError

if TYPE_CHECKING:
    from engine.profile.store import ProfileStore


WAIT = 0.0005
"""Seconds after which a working thread lets the window go on; Python's own 5 ms add up while a list is ranked."""


@dataclass(frozen=True)
class Options:
    """How the app was started. `theme` overrides the remembered one for this run; `profile` is whose it is, by name."""

    paths: Paths
    bundle: Path | None = None
    theme: ThemeChoice | None = None
    profile: str | None = None
    opener: Callable[[Path], Engine] = open_engine


class App:
    """The one place that knows all parts."""

    def __init__(self, options: Options) -> None:
        existing = QApplication.instance()
        self.qt = existing if isinstance(existing, QApplication) else _started()
        self.qt.setApplicationName("Marquee")
        self._paths, self._profile = options.paths, options.profile
        self._file = SettingsFile(options.paths.settings_file)
        self._settings: Settings = self._file.load()
        self.theme = Theme(self.qt, options.theme or self._settings.theme)
        self.qt.setWindowIcon(self.theme.icons.mark())
        bundle = options.bundle or options.paths.bundle
        self.session = Session(lambda: options.opener(bundle), self._open_profile, self._settings.top_k)
        self.window = MainWindow(self.session, self.theme, *TOP_K_RANGE, welcome=self._settings.welcome)
        self.window.resize(self._settings.width, self._settings.height)
        self.window.theme_chosen.connect(self._choose_theme)
        self.window.welcome_dismissed.connect(lambda: self._keep(replace(self._settings, welcome=False)))
        self.window.closing.connect(self._remember)

    def start(self) -> None:
        """Shows the window, then opens bundle and profile behind it."""
        sys.setswitchinterval(WAIT)
        self.window.show()
        self.session.open()

    def run(self) -> int:
        """The app's life; returns its exit status."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would keep Ctrl+C to itself; ratings are on disk
        self.window.resize(self.window.size().boundedTo(self.qt.primaryScreen().availableSize()))
        self.start()
        status = self.qt.exec()
        self.close()
        return status

    def close(self) -> None:
        self.session.close()
        self.window.close()

    def _open_profile(self) -> ProfileStore:
        from engine.profile.profiles import Profiles
        from engine.profile.store import ProfileStore

        file = self._paths.profile_file
        return ProfileStore(file if self._profile is None else Profiles(file).named(self._profile).path)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self.theme.choose(choice)
        self._keep(replace(self._settings, theme=choice))

    def _remember(self) -> None:
        window = self.window
        self._keep(replace(self._settings, top_k=self.session.top_k, width=window.width(), height=window.height()))

    def _keep(self, settings: Settings) -> None:
        """Stores settings; a place that cannot be written costs only the memory of them."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._file.save(settings)
        except StorageError as error:
            self.session.refused.emit(str(error))


def _started() -> QApplication:
    """Qt, connected to a screen. Where there is none Qt aborts the process; here it ends with one sentence."""
    said: list[str] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        said.append(words or "")
        if kind == QtMsgType.QtFatalMsg:
            print(_no_screen(said[0]), file=sys.stderr, flush=True)
            os._exit(1)  # on return from here Qt aborts

    qInstallMessageHandler(listen)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    for words in said:
        print(words, file=sys.stderr)
    return application


def _no_screen(reason: str) -> str:
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return "Marquee found no screen to open its window on (DISPLAY is not set); start it from a desktop."
    return f"Marquee could not open its window. Qt says: {reason.splitlines()[0]}"
