"""What is typed into the search box, and what it may mean, as it comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.actions.complete import complete
from desktop.actions.engine import Engine
from desktop.tasks.runner import Latest, Runner


class Completer(QObject):
    """Answers only the latest text."""

    completed = Signal(str, object)  # the text asked for, tuple[CompletionView, ...]
    failed = Signal(object)  # MarqueeError

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._lane = Latest(runner)
        self._typed = ""

    def ask(self, engine: Engine | None, text: str) -> None:
        """Completions of `text`; an empty one has none. What is typed before a bundle is open waits for it."""
        self._typed = text
        self._lane.drop()
        if not text.strip():
            self.completed.emit(text, ())
        elif engine is not None:
            self._lane.ask(
                lambda _: complete(engine, text), lambda found: self.completed.emit(text, found), self.failed.emit
            )

    def opened(self, engine: Engine) -> None:
        """There is a bundle now."""
        if self._typed:
            self.ask(engine, self._typed)

    def drop(self) -> None:
        self._lane.drop()
