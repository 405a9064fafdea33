"""One window a folder: another start is heard, with its file, and ends; what crashed is no hindrance."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.single import LONGEST, Single, hand_over

START = """
import sys
from pathlib import Path
from desktop.single import hand_over
file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(not hand_over(Path(sys.argv[1]), file))
"""


@pytest.fixture
def single(base_dir: Path, qtbot: QtBot) -> Iterator[Single]:
    made = Single(base_dir)
    made.listen()
    yield made
    made.close()


def another_start(folder: Path, file: Path | None) -> subprocess.Popen[str]:
    """Another process, beside this event loop; its status is 0 when it was heard."""
    return subprocess.Popen([sys.executable, "-c", START, str(folder), *([str(file)] if file is not None else [])])


@pytest.mark.parametrize("named", [True, False])
def test_another_start_is_heard_with_its_file(single: Single, base_dir: Path, qtbot: QtBot, named: bool) -> None:
    file = base_dir / "my ratings – März.csv" if named else None
    with qtbot.waitSignal(single.called) as called:
        start = another_start(base_dir, file)
    assert start.wait(10) == 0
    assert called.args == [str(file.resolve()) if file is not None else ""]


def test_the_first_start_and_one_of_another_folder_find_nobody(single: Single, base_dir: Path, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "other", None)
    single.close()
    assert not hand_over(base_dir, None)


def test_a_socket_that_a_crash_left_is_replaced(base_dir: Path, qtbot: QtBot) -> None:
    name = Single(base_dir)._name
    crashed = QLocalServer()
    assert crashed.listen(name)
    path = Path(crashed.fullServerName())
    crashed.close()
    path.touch()  # as after a crash: the file is there, nobody listens
    single = Single(base_dir)
    single.listen()
    with qtbot.waitSignal(single.called):
        start = another_start(base_dir, None)
    assert start.wait(10) == 0
    single.close()


@pytest.mark.parametrize(
    "message", [b"\xff\n", b"[]\n", json.dumps({"file": 3}).encode() + b"\n", b"x" * (LONGEST + 2)]
)
def test_what_is_no_message_is_not_heard(single: Single, qtbot: QtBot, message: bytes) -> None:
    heard: list[str] = []
    single.called.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(single._name)
    assert socket.waitForConnected(1000)
    socket.write(message)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_the_window_comes_forward_and_opens_the_file(
    make_app: Callable[..., App], qtbot: QtBot, tmp_path: Path
) -> None:
    app = make_app(show=False)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    app.window.showMinimized()
    file = tmp_path / "ratings.csv"
    file.write_text("Title,Year,Rating\nHeat,1995,5\n", encoding="utf-8")
    app.come(str(file))
    assert not app.window.windowState() & Qt.WindowState.WindowMinimized
    assert app.window.shown == "import"
    qtbot.waitUntil(lambda: app.window.importing.importing.stage != "reading")
    assert app.window.importing.importing.stage in ("columns", "preview")


def test_a_file_named_before_the_model_is_open_waits_for_it(
    make_app: Callable[..., App], qtbot: QtBot, tmp_path: Path
) -> None:
    app = make_app(show=False)
    app.come(str(tmp_path / "gone.csv"))
    assert app.window.shown == "home"
    with qtbot.waitSignal(app.session.opened):
        app.start()
    assert app.window.shown == "import"
