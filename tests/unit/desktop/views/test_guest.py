"""The language model as a guest: switched on in settings, asked about a list, let to move films, written down."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.settings import GuestChoice, SettingsFile
from desktop.views.widgets.elided import ElidedLabel
from tests.integration.ollama.content_faults import evidence_in, honest, instead
from tests.integration.ollama.fault_server import Call, FaultServer
from tests.unit.desktop.views.settings_hands import press, pressable, show
from tests.unit.desktop.views.words_hands import MakeApp, opened, said, settled

Open = Callable[..., App]


@pytest.fixture
def open_app(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> Open:
    return lambda host="", **more: opened(make_app, qtbot, hands, base_dir, host, **more)


def elided(app: App) -> list[str]:
    return [label.words for label in app.window.findChildren(ElidedLabel) if label.isVisible()]


def kept(app: App) -> GuestChoice:
    return SettingsFile(app._options.paths.settings_file).load().guest


def ready(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.words.guest.view.usable, timeout=10_000)


# Settings


def test_it_is_switched_on_by_the_keyboard_and_remembered(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer(models=("mistral:latest", "tiny:latest")) as server:
        app = open_app()
        show(app, qtbot)
        assert not [label for label in elided(app) if "Ollama" in label], "off, it is one switch"
        app.words.guest.move(server.host)
        assert app.network.log.count == 0
        press(app, qtbot, "Word the reasons with a local Ollama")
        ready(app, qtbot)
        assert "Mistral is ready." in elided(app)
        assert "Mistral is ready" in elided(app), "at the foot of the window"
        press(app, qtbot, "Use tiny:latest")
        assert kept(app) == GuestChoice(on=True, host=server.host, model="tiny:latest")
        app.window.go("home")
        qtbot.waitUntil(lambda: "/api/chat" in server.paths, timeout=10_000)
        assert server.calls[-1][1]["model"] == "tiny:latest"
        show(app, qtbot)
        press(app, qtbot, "Word the reasons with a local Ollama")
        assert app.words.guest.model is None
        assert not kept(app).on
        app.window.go("home")
        assert not app.window.ask.isVisible()
        app.close()


def test_without_ollama_it_says_what_to_do_and_another_address_helps(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer() as gone:
        host = gone.host
    app = open_app(host)
    show(app, qtbot)
    qtbot.waitUntil(lambda: f"Ollama is not running at {host}." in elided(app))
    assert any("ollama.com" in words for words in said(app.window.settings.words))
    field = app.window.settings.words.host.field
    field.setFocus()
    field.setText("192.0.2.1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "192.0.2.1 is not this computer; Marquee talks to Ollama on this computer only." in said(app.window.settings)
    assert kept(app).host == host
    with FaultServer() as server:
        field.setText(server.host)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        ready(app, qtbot)
        assert kept(app).host == server.host
        assert not any("ollama.com" in words for words in said(app.window.settings.words))
        app.close()


def test_testing_loads_the_model(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer(loaded=False) as server:
        app = open_app(server.host)
        show(app, qtbot)
        ready(app, qtbot)
        server.calls.clear()
        press(app, qtbot, "Test: load the model")
        qtbot.waitUntil(lambda: "/api/generate" in server.paths and bool(server.loaded))
        qtbot.waitUntil(lambda: "Mistral is ready." in elided(app))
        app.close()


def fetching(call: Call) -> None:
    """A quarter arrives, then it takes its time; the second time it is there at once."""
    call.head()
    if call.nth == 1:
        call.line({"status": "pulling aabb", "digest": "sha256:aabb", "total": 4_000_000_000, "completed": 10**9})
        call.wait()
    else:
        call.server.models.append("mistral:latest")
        call.line({"status": "success"})
        call.end()


def test_a_model_is_fetched_on_request_paused_and_gone_on_with(open_app: Open, qtbot: QtBot) -> None:
    gone = threading.Event()

    def handler(call: Call) -> None:
        fetching(call)
        gone.set()

    with FaultServer({"/api/pull": handler}, models=()) as server:
        app = open_app(server.host)
        show(app, qtbot)
        group = app.window.settings.words
        qtbot.waitUntil(lambda: "Ollama is running, but has no model that can write." in elided(app))
        assert "/api/pull" not in server.paths
        press(app, qtbot, "Fetch")
        qtbot.waitUntil(lambda: "mistral: 1.0 GB of 4.0 GB" in said(group))
        assert group._fetch._bar.accessibleName() == "Fetching: 25%"
        press(app, qtbot, "Pause: mistral")
        assert "Paused. mistral: 1.0 GB of 4.0 GB" in said(group)
        assert gone.wait(5), "the server is told"
        press(app, qtbot, "Go on: mistral")
        qtbot.waitUntil(group._fetch.name.isVisible, timeout=10_000)
        assert pressable(group, "Use mistral:latest")
        app.close()


def test_fetching_can_be_ended_and_its_failure_is_one_sentence(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer({"/api/pull": fetching}, models=()) as server:
        app = open_app(server.host)
        show(app, qtbot)
        group = app.window.settings.words
        qtbot.waitUntil(lambda: app.words.guest.view.can_pull)
        press(app, qtbot, "Fetch")
        qtbot.waitUntil(lambda: "mistral: 1.0 GB of 4.0 GB" in said(group))
        press(app, qtbot, "Cancel: mistral")
        assert app.words.guest.view.pull is None
        group._fetch.name.field.setText("no such/name!")
        press(app, qtbot, "Fetch")
        qtbot.waitUntil(lambda: any("cannot be the name of a model" in words for words in said(group)))
        press(app, qtbot, "Put the message away")
        assert not any("cannot be the name" in words for words in said(group))
        app.close()


def test_every_connection_is_written_down(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer(answer=honest) as server:
        app = open_app(server.host)
        settled(app, qtbot)
        foot = app.window.status.network
        count = app.network.log.count
        assert count > 1
        qtbot.waitUntil(lambda: foot.text() == f"Offline · {count} local requests")
        foot.setFocus()
        qtbot.keyClick(foot, Qt.Key.Key_Space)
        assert app.window.shown == "settings"
        group = app.window.settings.network
        assert QApplication.focusWidget() is group.all
        qtbot.keyClick(group.all, Qt.Key.Key_Space)
        rows = [words for words in elided(app) if "Ollama: chat" in words]
        assert rows
        assert any(f"{server.host} (this computer)" in words for words in said(group))
        app.close()


# A question about the list


def about_films(body: Any) -> str:
    """A true sentence of one film of the list, and an invented one; words for whoever asks for words."""
    if "question" not in json.loads(body["messages"][-1]["content"]):
        return honest(body)
    fact = next(fact for fact in evidence_in(body) if fact["kind"] == "popular_with" and fact["pick"].startswith("Zod"))
    text = f"{fact['n']:,} viewers rated {fact['pick']}."
    invented = {"text": "Everybody cries at the end of Zodiac (2007).", "cites": [fact["id"]]}
    return json.dumps({"sentences": [{"text": text, "cites": [fact["id"]]}, invented]})


def test_a_question_is_answered_from_the_facts_of_the_list(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer(answer=about_films) as server:
        app = open_app(server.host)
        settled(app, qtbot)
        bar = app.window.ask
        assert bar.isVisible()
        bar.field.setFocus()
        qtbot.keyClicks(bar.field, "How many rated Zodiac?")
        assert app.session.profile.films.keys() == {"heat|1995"}, "keys that are typed rate nothing"
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "1,206 viewers rated Zodiac (2007)." in said(bar), timeout=10_000)
        qtbot.waitUntil(lambda: "✓ Mistral, checked · 2 sentences, 1 not supported" in said(bar))
        assert not any("cries" in words for words in said(bar))
        assert any("Zodiac (2007): " in words and "1,206" in words for words in said(bar)), "the fact it rests on"
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
        assert not any("Zodiac" in words for words in said(bar))
        app.close()


def test_a_question_goes_before_the_words_under_why(open_app: Open, qtbot: QtBot) -> None:
    begun = threading.Event()

    def handler(call: Call) -> None:
        if call.nth == 1:  # the words under why
            begun.set()
            call.head()
            call.wait()
        else:
            call.head()
            call.tokens([honest(call.body)])
            call.done()
            call.end()

    with FaultServer({"/api/chat": handler}) as server:
        app = open_app(server.host)
        qtbot.waitUntil(begun.is_set, timeout=10_000)
        app.words.asking.ask("Why these?")
        qtbot.waitUntil(lambda: not app.words.asking.view.busy, timeout=10_000)
        settled(app, qtbot)
        assert app.words.wording.view.phase == "checked", "they come afterwards"
        app.close()


def test_where_the_facts_do_not_answer_it_says_so(open_app: Open, qtbot: QtBot) -> None:
    with FaultServer() as server:
        app = open_app(server.host)
        ready(app, qtbot)
        app.words.asking.ask("What is the meaning of it all?")
        qtbot.waitUntil(lambda: any(words.startswith("No answer: ") for words in said(app.window.ask)), timeout=10_000)
        app.close()


# Another order


def backwards(body: Any) -> str:
    """The last of the alphabet first; words for whoever asks for words."""
    data = json.loads(body["messages"][-1]["content"])
    if "candidates" not in data:
        return honest(body)
    titles = sorted(each["title"] for each in data["candidates"])
    return json.dumps({"scores": [{"id": e["id"], "score": titles.index(e["title"])} for e in data["candidates"]]})


def test_films_move_a_little_and_say_why_and_come_back(open_app: Open, qtbot: QtBot, hands: Any) -> None:
    with FaultServer(answer=backwards) as server:
        app = open_app(server.host)
        with qtbot.waitSignal(app.session.listed):
            app.session.see_all()
        ours = hands.titles(app)
        ready(app, qtbot)
        reading = app.window.home.current
        app.words.guest.let_reorder(True)
        qtbot.waitUntil(lambda: hands.titles(app) != ours, timeout=10_000)
        now = app.window.home.current
        assert reading is not None
        assert now is not None
        assert now.title == reading.title, "the mark goes with its film"
        theirs = hands.cards(app)
        assert sorted(card.title for card in theirs) == sorted(ours)
        for place, card in enumerate(theirs):
            assert card.shift == ours.index(card.title) - place
            assert abs(card.shift) <= 3
            assert bool(card.shift) == bool(card.moved_by)
        assert "Ordered with Mistral" in elided(app)
        moved = next(card for card in theirs if card.shift)
        assert moved.moved_by.startswith("Mistral moved it ")
        app.window.home.grid.keep(moved.key)
        qtbot.waitUntil(lambda: moved.moved_by in said(app.window.why))
        app.words.guest.let_reorder(False)
        assert hands.titles(app) == ours
        assert not any(card.shift for card in hands.cards(app))
        app.close()


def test_an_order_that_does_not_hold_changes_nothing(open_app: Open, qtbot: QtBot, hands: Any) -> None:
    with FaultServer(answer=instead("It is an opera.")) as server:
        app = open_app(server.host)
        ours = hands.titles(app)
        ready(app, qtbot)
        app.words.guest.let_reorder(True)
        qtbot.waitUntil(lambda: any(words.startswith("Our own order: ") for words in elided(app)), timeout=10_000)
        assert hands.titles(app) == ours
        app.close()


def test_all_of_it_can_be_reached_and_read(open_app: Open, qtbot: QtBot, hands: Any) -> None:
    with FaultServer(answer=instead("It is an opera.")) as server:
        app = open_app(server.host)
        settled(app, qtbot)
        app.words.asking.ask("Why these?")
        qtbot.waitUntil(lambda: not app.words.asking.view.busy, timeout=10_000)
        settled(app, qtbot)
        for screen in ("home", "settings"):
            app.window.go(screen)
            for size in ((1280, 800), (960, 540)):
                app.window.resize(*size)
                qtbot.wait(50)  # rows find their heights
                hands.check_names(app, at_least=10)
                hands.check_nothing_is_cut(app)
                state = app.window.status._guest._words
                assert state.width() >= state.sizeHint().width(), "the model's name gives way before this"
        sentences = [label for label in app.window.why.findChildren(QLabel) if label.objectName() == "said"]
        assert all(label.focusPolicy() & Qt.FocusPolicy.TabFocus for label in sentences)
        app.close()


def of_this(body: Any) -> str:
    fact = next(fact for fact in evidence_in(body) if fact["kind"] == "popular_with")
    return json.dumps({"sentences": [{"text": f"{fact['n']:,} viewers rated this.", "cites": [fact["id"]]}]})


def test_an_answer_says_of_which_film_it_speaks(open_app: Open, qtbot: QtBot, hands: Any) -> None:
    with FaultServer(answer=of_this) as server:
        app = open_app(server.host)
        ready(app, qtbot)
        first = hands.cards(app)[0]
        app.words.asking.ask("How many rated it?")
        qtbot.waitUntil(lambda: app.words.asking.view.phase == "checked", timeout=10_000)
        (sentence,) = app.words.asking.view.sentences
        assert sentence.text.startswith(f"{first.title} ({first.year}): 1,2")
        app.close()
