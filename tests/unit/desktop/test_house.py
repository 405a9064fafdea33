"""What a start looks after: what broke is told once, in the window, with the place where the report lies."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.house import House
from desktop.paths import Paths


@pytest.fixture
def house(base_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Begun; pytest-qt's own hooks come back after it."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    before = qInstallMessageHandler(None)
    made = House(Paths.under(base_dir))
    assert made.begin()
    yield made
    made.leave()
    made.end(0)
    qInstallMessageHandler(before)


def break_it() -> None:
    """As Qt does when a slot raises."""
    sys.excepthook(RuntimeError, RuntimeError("out of cheese"), None)


def test_what_broke_last_time_is_told_once(
    house: House, make_app: Callable[..., App], qtbot: QtBot, base_dir: Path
) -> None:
    break_it()
    for told in (True, False):
        app = make_app(show=False)
        house.follow(app.session)
        said: list[str] = []
        app.session.refused.connect(said.append)
        with qtbot.waitSignal(app.session.listed):
            app.start()
        assert any("broke off last time" in words for words in said) is told
        app.close()
    assert not list(base_dir.glob("*.txt"))


def test_what_breaks_now_is_told_at_once(house: House, make_app: Callable[..., App], qtbot: QtBot) -> None:
    app = make_app(show=False)
    house.follow(app.session)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    break_it()
    assert "Something broke" in app.window.toast.accessibleName()
