"""One window a folder: another start is heard, with what it asks for, and ends; what crashed is no hindrance."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import astuple
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.settings import SettingsFile
from desktop.single import LONGEST, Claim, Single, Wish, hand_over
from desktop.translator import take_up
from engine.profile.profiles import Profiles

START = """
import sys
from pathlib import Path
from desktop.single import Claim, Wish, hand_over
folder, wish = Path(sys.argv[1]), Wish(*sys.argv[2:])
claim = Claim(folder)
print("claimed" if claim.elsewhere else "free", flush=True)
sys.exit(not hand_over(folder, wish, claimed=claim.elsewhere))
"""


@pytest.fixture
def single(base_dir: Path, qtbot: QtBot) -> Iterator[Single]:
    made = Single(base_dir)
    made.listen()
    yield made
    made.close()


def another_start(folder: Path, wish: Wish | None = None) -> subprocess.Popen[str]:
    """Another process, beside this event loop; its status is 0 when it was heard."""
    words = astuple(wish or Wish())
    return subprocess.Popen([sys.executable, "-c", START, str(folder), *words], stdout=subprocess.PIPE, text=True)


def ended(start: subprocess.Popen[str]) -> int:
    start.communicate(timeout=20)
    return start.returncode


@pytest.mark.parametrize("named", [True, False])
def test_another_start_is_heard_with_what_it_asks_for(
    single: Single, base_dir: Path, qtbot: QtBot, named: bool
) -> None:
    file = base_dir / "my ratings – März.csv"
    wish = Wish.of(file, "Bob", base_dir / "model", "light", "de") if named else Wish.of(None)
    with qtbot.waitSignal(single.called) as called:
        start = another_start(base_dir, wish)
    assert ended(start) == 0
    assert called.args == [wish]
    bundle = str((base_dir / "model").resolve())
    assert wish == (Wish(str(file.resolve()), "Bob", bundle, "light", "de") if named else Wish())


def test_of_starts_at_the_same_instant_one_opens_a_window_and_the_others_wait_for_it(
    base_dir: Path, qtbot: QtBot
) -> None:
    claim = Claim(base_dir)
    assert not claim.elsewhere
    start = another_start(base_dir)
    assert start.stdout is not None
    assert start.stdout.readline() == "claimed\n"
    single = Single(base_dir)
    single.listen()  # later than the other one has asked
    with qtbot.waitSignal(single.called, timeout=10_000):
        pass
    assert ended(start) == 0
    single.close()
    claim.give_up()


def test_a_claim_ends_with_its_process(base_dir: Path) -> None:
    start = another_start(base_dir)
    assert ended(start) == 1, "it had the claim, and nobody heard it"
    start = another_start(base_dir)
    assert start.stdout is not None
    assert start.stdout.readline() == "free\n"
    start.kill()
    start.communicate()
    claim = Claim(base_dir)
    assert not claim.elsewhere, "a crash leaves none"
    claim.give_up()


def test_the_first_start_and_one_of_another_folder_find_nobody(single: Single, base_dir: Path, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "other", Wish(), claimed=False)
    single.close()
    assert not hand_over(base_dir, Wish(), claimed=False)


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
        start = another_start(base_dir)
    assert ended(start) == 0
    single.close()


@pytest.mark.parametrize(
    "message",
    [b"\xff\n", b"[]\n", json.dumps({"file": 3}).encode() + b"\n", b"[" * 60_000 + b"\n", b"x" * (LONGEST + 2)],
)
def test_what_is_no_message_is_not_heard(single: Single, qtbot: QtBot, message: bytes) -> None:
    heard: list[Wish] = []
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
    app.come(Wish(file=str(file)))
    assert not app.window.windowState() & Qt.WindowState.WindowMinimized
    assert app.window.shown == "import"
    qtbot.waitUntil(lambda: app.window.importing.importing.stage != "reading")
    assert app.window.importing.importing.stage in ("columns", "preview")


def test_a_file_named_before_the_model_is_open_waits_for_it(
    make_app: Callable[..., App], qtbot: QtBot, tmp_path: Path
) -> None:
    app = make_app(show=False)
    app.come(Wish(file=str(tmp_path / "gone.csv")))
    assert app.window.shown == "home"
    with qtbot.waitSignal(app.session.opened):
        app.start()
    assert app.window.shown == "import"


def test_another_person_is_not_taken_for_this_one(make_app: Callable[..., App], qtbot: QtBot, base_dir: Path) -> None:
    app = make_app(show=False)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    people = app.window.settings._actions.people
    with qtbot.waitSignals([people.switched, app.session.listed, people.listed]):
        app.come(Wish(profile="Bob"))
    assert app.window.windowTitle() == "Marquee · Bob"
    assert app.window.toast.accessibleName() == "The profile “Bob” is open now."
    with qtbot.assertNotEmitted(people.switched, wait=200):
        app.come(Wish(profile="bob"))
    assert SettingsFile(Paths.under(base_dir).settings_file).load().profile == "bob"


def test_another_persons_profile_that_is_damaged_is_said(
    make_app: Callable[..., App], qtbot: QtBot, base_dir: Path
) -> None:
    bob = Profiles(Paths.under(base_dir).profile_file).create("Bob").path
    bob.write_bytes(b"These are not the ratings you are looking for.\n" * 100)
    app = make_app(show=False)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    before = app.session.profile.path
    with qtbot.waitSignal(app.session.refused):
        app.come(Wish(profile="Bob"))
    assert app.session.profile.path == before


def test_another_model_is_opened_and_said(make_app: Callable[..., App], qtbot: QtBot, tmp_path: Path) -> None:
    failures: list[str] = []
    app = make_app(show=False, failures=failures)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    before = app.session.engine
    with qtbot.waitSignal(app.session.opened):
        app.come(Wish(bundle=str(tmp_path)))
    assert app.session.engine is not before
    assert app.window.toast.accessibleName() == "The model “Test films” is open now."
    failures.append("This is no model.")
    with qtbot.waitSignal(app.session.refused) as refused:
        app.come(Wish(bundle=str(tmp_path)))
    assert refused.args == ["This is no model."]


def test_colours_are_those_of_the_start_that_came_last(make_app: Callable[..., App], qtbot: QtBot) -> None:
    app = make_app(show=False)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    for asked, shown in (("light", "light"), ("odd", "light"), ("dark", "dark"), ("", "dark")):
        app.come(Wish(theme=asked))
        assert app.theme.choice == shown
    assert app._file.load().theme == "system", "for this run"
    app.window.theme_chosen.emit("light")
    app._open_anew(app._settings, app._options)
    assert app.again is not None
    assert (app.again.theme, app._file.load().theme) == (None, "light"), "what is chosen in the window counts from then"


def test_another_language_opens_the_window_anew_with_all_that_was_asked_for(
    make_app: Callable[..., App], qtbot: QtBot, base_dir: Path
) -> None:
    app = make_app(show=False, language="en")
    with qtbot.waitSignal(app.session.listed):
        app.start()
    app.come(Wish(language="en"))
    assert app.again is None, "it is spoken already"
    app.come(Wish(language="de", theme="light", profile="Bob"))
    assert app.again is not None
    assert app._file.load().language == "system", "for this run"
    fresh = App(app.again)
    qtbot.addWidget(fresh.window)
    people = fresh.window.settings._actions.people
    try:
        with qtbot.waitSignals([people.switched, people.listed, fresh.session.listed]):
            fresh.start()
        assert fresh.theme.choice == "light"
        assert fresh.window.shown == "home"
        assert fresh.window.toast.accessibleName() == "Das Profil „Bob“ ist jetzt geöffnet."
        fresh._open_anew(fresh._settings, fresh._options)
        assert fresh.again is not None
        assert fresh.again.wish == Wish(), "it is asked for once"
    finally:
        fresh.close()
        take_up(app.qt, "en")


def test_while_a_model_is_trained_another_start_opens_no_other_language(
    make_app: Callable[..., App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app(show=False)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    people, refused = app.window.settings._actions.people, list[str]()
    app.session.refused.connect(refused.append)
    with monkeypatch.context() as training:
        training.setattr(type(app.workshop), "busy", property(lambda self: True))
        with qtbot.waitSignals([people.switched, app.session.listed]):
            app.come(Wish(language="de", profile="Bob"))
    assert refused == ["A model is being trained; choose another language when it is done."]
    assert app.again is None
