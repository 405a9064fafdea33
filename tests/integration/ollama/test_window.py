"""The real window with the real Ollama, whose tiny model speaks noise: nothing of it is shown, and all of it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App, Options
from desktop.paths import Paths
from desktop.settings import GuestChoice, SettingsFile
from tests.integration.ollama.real_server import RealServer

pytestmark = pytest.mark.ollama

PATIENCE = 60_000


@pytest.fixture
def app(qtbot: QtBot, base_dir: Path, real_server: RealServer) -> Iterator[App]:
    """With a film rated, and why beside the list."""
    real_server.renew_if_stuck()
    file = SettingsFile(Paths.under(base_dir).settings_file)
    file.save(replace(file.load(), welcome=False, guest=GuestChoice(on=True, host=real_server.host)))
    app = App(Options(Paths.under(base_dir)))
    qtbot.addWidget(app.window)
    app.window.resize(1280, 800)
    with qtbot.waitSignal(app.session.listed, timeout=PATIENCE):
        app.start()
    answer = app.session.answer
    assert answer is not None
    with qtbot.waitSignal(app.session.explained, timeout=PATIENCE):
        app.session.rate(answer.view.cards[0].key, 5.0)
    yield app
    app.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("marquee-")]
    assert not any(exchange.open for exchange in app.network.log.exchanges())


def test_noise_is_never_shown(app: App, qtbot: QtBot) -> None:
    wording = app.words.wording
    qtbot.waitUntil(lambda: wording.view.phase in ("checked", "standard"), timeout=PATIENCE)
    assert wording.view.phase == "standard"
    assert wording.view.label.startswith("Standard explanation: ")
    assert not wording.view.sentences


def test_stop_is_seen_at_once_and_the_server_goes_idle(app: App, real_server: RealServer, qtbot: QtBot) -> None:
    wording, guest = app.words.wording, app.words.guest
    qtbot.waitUntil(lambda: guest.view.sentence == "Tiny is writing.", timeout=PATIENCE)
    app.window.why.words.stop.click()
    assert wording.view.phase == "stopped"
    assert not app.window.why.words.stop.isVisible()
    qtbot.wait(1000)
    after = real_server.work_done()
    qtbot.wait(500)
    assert real_server.work_done() - after <= 2, "a second later it is idle"
    assert guest.view.sentence == "Tiny is ready."
