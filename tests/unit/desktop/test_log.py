"""The log: versions and what Qt complains of, never large, and nothing of the person's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.house import House
from desktop.log import FILE, KEPT, LARGEST, Log
from desktop.paths import Paths
from engine import __version__


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    """Open; pytest-qt's own listener to Qt comes back after it."""
    before = qInstallMessageHandler(None)
    made = Log(tmp_path / "logs")
    made.open()
    yield made
    made.close()
    qInstallMessageHandler(before)


def text(log: Log) -> str:
    return (log.folder / FILE).read_text(encoding="utf-8")


def test_it_begins_with_versions_and_hears_qt(log: Log) -> None:
    qWarning("the plumbing leaks")
    assert f"INFO Marquee {__version__}, Python " in text(log)
    assert "WARNING Qt: the plumbing leaks" in text(log)


def test_it_stays_small(log: Log) -> None:
    for k in range(4 * LARGEST * (KEPT + 2) // 1000 // 4):
        log.say(f"{k} " + "x" * 1000)
    files = sorted(log.folder.iterdir())
    assert len(files) == KEPT + 1
    assert sum(file.stat().st_size for file in files) <= (KEPT + 1) * LARGEST


def test_opened_twice_it_writes_once(log: Log) -> None:
    log.open()
    log.say("hello")
    assert text(log).count("hello") == 1


def test_a_folder_that_cannot_be_written_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file", encoding="utf-8")
    log = Log(tmp_path / "logs")
    log.open()
    log.say("hello")
    log.close()


def test_nothing_of_the_person_is_in_it(
    make_app: Callable[..., App], qtbot: QtBot, base_dir: Path, recommender: Any
) -> None:
    before = qInstallMessageHandler(None)
    house = House(Paths.under(base_dir))
    app = make_app(show=False)
    house.follow(app.session)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    with qtbot.waitSignals([app.session.profile.stored, app.session.listed]):
        app.session.rate(app.session.answer.view.cards[0].key, 4.5)  # type: ignore[union-attr]
    with qtbot.waitSignal(app.session.listed):
        app.session.feel_like("slow space films")
    title = recommender.catalogue.titles[0]
    app.close()
    house.leave()
    house.end(0)
    qInstallMessageHandler(before)
    written = (base_dir / "logs" / FILE).read_text(encoding="utf-8")
    assert "opened a model of 12 films" in written
    assert "ended, status 0" in written
    assert all(secret not in written for secret in (title, title.casefold(), "slow", str(base_dir), "4.5"))
