"""Drives the real window without a person: for the self-test and for pictures of every screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.actions.engine import Engine
from desktop.app import App, Options
from desktop.paths import Paths
from desktop.settings import ThemeChoice
from desktop.viewmodels.lists import CompletionView, ListView, ModelView
from desktop.viewmodels.why import WhyView
from engine.errors import MarqueeError

if TYPE_CHECKING:
    from engine.serving.types import Recommendation

PATIENCE = 30.0
"""Seconds after which an answer is given up."""


class DriveError(MarqueeError):
    """The app did not do what it was driven to do."""


class Driver:
    """An app and what it last answered. Each step waits for its answer."""

    def __init__(
        self,
        base: Path,
        bundle: Path | None = None,
        theme: ThemeChoice | None = None,
        opener: Callable[[Path], Engine] | None = None,
        language: str | None = None,
    ) -> None:
        self.app = App(Options(Paths.under(base), bundle, theme, language, opener=opener))
        self.model: ModelView | None = None
        self.list: ListView | None = None
        self.found: tuple[CompletionView, ...] = ()
        self.error: str | None = None
        session = self.app.session
        session.opened.connect(lambda model: setattr(self, "model", model))
        session.listed.connect(lambda view: setattr(self, "list", view))
        session.completed.connect(lambda _, found: setattr(self, "found", found))
        session.failed.connect(lambda sentence: setattr(self, "error", sentence))
        session.refused.connect(lambda sentence: setattr(self, "error", sentence))

    def open(self) -> None:
        """Shows the window, waits for the first list and goes there, past the welcome."""
        self.app.start()
        self.wait(lambda: self.list is not None, "the first list")
        self.app.window.go("home")

    def fail(self) -> None:
        """Shows the window and waits for the sentence that says why nothing opens."""
        self.app.start()
        self.app.session.failed.connect(lambda _: setattr(self, "error", None))  # it is what was wanted
        heard: list[str] = []
        self.app.session.failed.connect(heard.append)
        self.wait(lambda: bool(heard), "the error")

    def type(self, text: str) -> None:
        """Types into the search box, letter by letter, and waits for what is found."""
        window = self.app.window
        window.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.search.clear()
        answered = []
        self.app.session.completed.connect(lambda asked, _: answered.append(asked))
        QTest.keyClicks(window.search, text)
        self.wait(lambda: text in answered, f"completions of “{text}”")

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        """Presses a key on a widget, else on the cards."""
        QTest.keyClick(widget or self.films, key)

    @property
    def films(self) -> QWidget:
        """Where a key about a film goes: the row that has the focus, else the first of what is shown."""
        self.app.window.home.take_focus()
        return self.app.window.home.holder

    def marked(self) -> str:
        """The key of the film that is marked."""
        card = self.app.window.home.current
        if card is None:
            raise DriveError("No film is marked.")
        return card.key

    @property
    def records(self) -> tuple[Recommendation, ...]:
        """The records behind what is shown; none where it is not personal."""
        answer = self.app.session.answer
        return tuple(answer.records.values()) if answer is not None else ()

    def new_list(self, act: Callable[[], object]) -> ListView:
        """The list that an action leads to."""
        lists: list[ListView] = []
        collect = lists.append
        self.app.session.listed.connect(collect)
        act()
        self.wait(lambda: bool(lists), "a new list")
        self.app.session.listed.disconnect(collect)
        return lists[-1]

    def explain(self, act: Callable[[], object]) -> WhyView:
        """The explanation that an action leads to."""
        explained: list[WhyView] = []
        collect = explained.append
        self.app.session.explained.connect(collect)
        act()
        self.wait(lambda: bool(explained), "an explanation")
        self.app.session.explained.disconnect(collect)
        return explained[-1]

    def wait(self, done: Callable[[], bool], what: str) -> None:
        """Lets the app work until `done`. Raises `DriveError` with the app's own sentence, or after `PATIENCE`."""
        deadline = time.monotonic() + PATIENCE
        while not done():
            if self.error is not None:
                raise DriveError(self.error)
            if time.monotonic() > deadline:
                raise DriveError(f"Waited {PATIENCE:.0f} s for {what} in vain.")
            self.app.qt.processEvents()
            QThread.msleep(1)

    def settle(self, seconds: float = 0.25) -> None:
        """Lets timers run out, widgets find their places and posters come."""
        end = time.monotonic() + seconds
        while time.monotonic() < end or self.app.theme.posters.behind:
            self.app.qt.processEvents()
            QThread.msleep(2)

    def close(self) -> None:
        """Ends the app. Its window goes at once: each that stays makes the next one's style sheet dearer."""
        self.app.close()
        shiboken6.delete(self.app.window)
