"""From the web: seen and accepted before anything is fetched, paused, gone on with after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app import App
from tests.unit.data.file_server import Asked, FileServer, Honest, Reply, serving


@pytest.fixture
def files(made: Callable[..., Path]) -> dict[str, bytes]:
    folder = made("From afar", turned=True)
    return {f"/models/afar/{path.name}": path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def server(files: dict[str, bytes]) -> Iterator[FileServer]:
    with serving(Honest(files)) as server:
        yield server


def look(app: App, qtbot: QtBot, maker: Any, server: FileServer) -> None:
    """Types the address, until what is there is shown."""
    maker.models(app)
    models = app.window.making.models
    maker.press(models, "From the web")
    qtbot.keyClicks(models.address.field, f"{server.url}/models/afar")
    with qtbot.waitSignal(app.workshop.web.offered):
        qtbot.keyClick(models.address.field, Qt.Key.Key_Return)


def accept(app: App, maker: Any) -> None:
    models = app.window.making.models
    fetch = maker.find(models, "Fetch it")
    assert not fetch.isEnabled(), "the terms come first"
    models.fetching.offer.agree.click()
    maker.press(models, "Fetch it")


def test_a_model_comes_once_its_terms_are_accepted(
    app: App, qtbot: QtBot, maker: Any, hands: Any, server: FileServer
) -> None:
    look(app, qtbot, maker, server)
    shown = hands.texts(app.window.making.models.fetching)
    assert "From afar" in shown
    assert "to fetch" in shown
    assert "free here" in shown
    assert "none" in shown, "its licence, as the manifest has it"
    assert {asked.path for asked in server.asked} == {"/models/afar/manifest.json"}, "nothing else so far"
    with qtbot.waitSignals([app.workshop.web.arrived, app.workshop.models.listed]):
        accept(app, maker)
    assert maker.names(app) == {"Starter": True, "From afar": False}
    assert app.network.log.count > 0, "the status line says so"


def test_what_is_declined_is_not_fetched(app: App, qtbot: QtBot, maker: Any, server: FileServer) -> None:
    look(app, qtbot, maker, server)
    maker.press(app.window.making.models, "Not now")
    app.workshop.web.accept()
    assert len(server.asked) == 1
    assert not app.workshop.web.busy


def test_escape_declines_and_leaves_nothing_else(app: App, qtbot: QtBot, maker: Any, server: FileServer) -> None:
    look(app, qtbot, maker, server)
    models = app.window.making.models
    qtbot.keyClick(models.fetching.offer.agree, Qt.Key.Key_Escape)
    assert not models.fetching.offer.isVisible()
    assert (app.window.shown, models.address.field.hasFocus()) == ("models", True)
    app.workshop.web.accept()
    assert len(server.asked) == 1


def test_paused_it_goes_on_after_a_restart(
    app: App, qtbot: QtBot, maker: Any, server: FileServer, files: dict[str, bytes], open_app: Callable[[], App]
) -> None:
    honest = Honest(files)

    def halting(asked: Asked) -> Reply:
        reply = honest(asked)
        large = asked.path.endswith("content_vectors.npy")
        return replace(reply.cut(100), stall=True) if large else reply

    server.behave = halting
    look(app, qtbot, maker, server)
    accept(app, maker)
    qtbot.waitUntil(lambda: any(asked.path.endswith("content_vectors.npy") for asked in server.asked))
    with qtbot.waitSignals([app.workshop.web.paused, app.workshop.web.left]):
        maker.press(app.window.making.models, "Pause the download")
    assert maker.find(app.window.making.models, "Resume From afar")
    app.close()
    server.behave = honest
    again = open_app()
    maker.models(again)
    qtbot.waitUntil(again.window.making.models.fetching._left.isVisible)
    with qtbot.waitSignals([again.workshop.web.arrived, again.workshop.models.listed]):
        maker.press(again.window.making.models, "Resume From afar")
    assert maker.names(again) == {"Starter": True, "From afar": False}
    assert not again.window.making.models.fetching._left.isVisible()


def test_what_was_begun_can_be_discarded(
    app: App, qtbot: QtBot, maker: Any, server: FileServer, files: dict[str, bytes]
) -> None:
    server.behave = lambda asked: replace(Honest(files)(asked), stall=asked.path.endswith(".npy"), body=(
        b"" if asked.path.endswith(".npy") else files[asked.path]))  # fmt: skip
    look(app, qtbot, maker, server)
    accept(app, maker)
    qtbot.waitUntil(lambda: any(asked.path.endswith(".npy") for asked in server.asked))
    with qtbot.waitSignal(app.workshop.web.left):
        maker.press(app.window.making.models, "Pause the download")
    with qtbot.waitSignal(app.workshop.web.left) as left:
        maker.press(app.window.making.models, "Discard From afar")
    assert left.args[0] == ()


@pytest.mark.parametrize("typed", ["/nowhere", "ftp://x"])
def test_where_nothing_is_a_sentence_says_so(
    app: App, qtbot: QtBot, maker: Any, hands: Any, server: FileServer, typed: str
) -> None:
    maker.models(app)
    models = app.window.making.models
    maker.press(models, "From the web")
    qtbot.keyClicks(models.address.field, f"{server.url}{typed}" if typed.startswith("/") else typed)
    with qtbot.waitSignal(app.workshop.web.refused) as told:
        qtbot.keyClick(models.address.field, Qt.Key.Key_Return)
    assert told.args[0] in hands.texts(models)
    assert not models.fetching._under_way.isVisible()


def test_movielens_shows_its_terms_before_anything_is_asked(app: App, qtbot: QtBot, maker: Any, hands: Any) -> None:
    maker.go(app, "train", Qt.Key.Key_6)
    train = app.window.making.train
    with qtbot.waitSignal(app.workshop.datasets.web.offered):
        maker.press(train, "Download MovieLens 25M")
    shown = hands.texts(train.dataset.fetching)
    assert "262 MB to fetch" in shown
    assert "do not use them commercially" in shown
    assert not maker.find(train, "Fetch it").isEnabled()
    assert app.network.log.count == 0
