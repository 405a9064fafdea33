"""A language model's words under why, over a server that is well or goes wrong in every way."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.integration.ollama.content_faults import honest, instead
from tests.integration.ollama.fault_server import Call, FaultServer
from tests.integration.ollama.faults import server_with
from tests.unit.desktop.views.words_hands import MakeApp, opened, said, settled, true_sentence

INVENTED = "Critics called it the best film of its year."


def writing(call: Call) -> None:
    """One true sentence, and then nothing for ever."""
    text = honest(call.body)
    call.head()
    call.tokens([text[:40], text[40:-2], ", "])
    call.wait()


def test_switched_off_it_costs_nothing(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    app = opened(make_app, qtbot, hands, base_dir)
    assert not app.window.why.words.isVisible()
    assert not app.window.ask.isVisible()
    assert "In words" in said(app.window.why)
    assert app.window.status.network.text() == "Offline · 0 requests"
    assert app.network.log.count == 0
    assert not [thread.name for thread in threading.enumerate() if "marquee-words" in thread.name]


def test_the_start_imports_nothing_of_it() -> None:
    modules = (
        "httpx",
        "httpcore",
        "ollama",
        "ssl",
        "http.client",
        "engine.explain.llm.ollama",
        "engine.explain.worded",
    )
    code = f"import sys, desktop.app; print([name for name in {modules!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_checked_sentences_appear_below_and_point_at_their_facts(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    with FaultServer(answer=honest) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        why = app.window.why
        settled(app, qtbot)
        texts = said(why)
        assert texts.index("The facts") < texts.index("In words") < texts.index(true_sentence(app))
        assert "✓ Mistral, checked · 1 sentence" in texts
        sentence = next(label for label in why.findChildren(QLabel) if label.text() == true_sentence(app))
        facts = [label for label in why._lines if label.isVisible()]
        assert not any("background-color" in fact.text() for fact in facts)
        assert "of the 612 viewers who liked Heat" in sentence.accessibleDescription()
        sentence.setFocus(Qt.FocusReason.TabFocusReason)
        assert ["background-color" in fact.text() for fact in facts] == ["of the" in fact.text() for fact in facts]
        app.window.home.take_focus()
        assert not any("background-color" in fact.text() for fact in facts)
        app.close()


def test_what_no_fact_bears_out_is_struck_and_shown_on_request(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    with FaultServer(answer=instead(INVENTED)) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        why = app.window.why
        settled(app, qtbot)
        assert INVENTED not in said(why)
        assert "✓ Mistral, checked · 2 sentences, 1 not supported" in said(why)
        why.words.curious.setFocus()
        qtbot.keyClick(why.words.curious, Qt.Key.Key_Space)
        struck = next(label for label in why.findChildren(QLabel) if label.isVisible() and label.text() == INVENTED)
        assert struck.font().strikeOut()
        assert struck.accessibleName().startswith("Not supported: ")
        qtbot.keyClick(why.words.curious, Qt.Key.Key_Space)
        assert INVENTED not in said(why)
        app.close()


@pytest.mark.parametrize(
    "fault",
    ["not HTTP", "HTML 200", "no models", "out of memory", "drop mid-chunk", "fences", "cut by length",
     "injection obeyed", "stall after five tokens", "accepts and never answers"],
)  # fmt: skip
def test_whatever_goes_wrong_the_template_stands_and_one_line_says_why(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path, fault: str
) -> None:
    with server_with(fault) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        why = app.window.why
        template = [line.text() for line in why._lines if line.isVisible()]
        assert len(template) == 3
        settled(app, qtbot)
        view = app.words.wording.view
        assert {sentence.text for sentence in view.sentences} <= {true_sentence(app)}
        if not view.sentences:
            assert view.label.startswith("Standard explanation: ")
            assert view.label in said(why)
            assert said(why).count("In words") == 1, "the template is all the words there are"
            assert "The facts" not in said(why)
        assert [line.text() for line in why._lines if line.isVisible()] == template
        app.close()


def test_where_nobody_is_one_socket_is_opened_and_no_more(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    with FaultServer() as gone:
        host = gone.host
    app = opened(make_app, qtbot, hands, base_dir, host)
    settled(app, qtbot)
    assert f"Standard explanation: Ollama is not running at {host}." in said(app.window.why)
    assert app.network.log.count == 1
    key = app.window.why.key
    qtbot.keyClick(app.window.home.holder, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: app.window.why.key != key and app.words.wording.view.busy)
    settled(app, qtbot)
    assert app.network.log.count == 1
    qtbot.waitUntil(lambda: app.window.status.network.text() == "Offline · 1 local request")


def test_an_address_that_is_not_this_computer_is_never_spoken_to(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    app = opened(make_app, qtbot, hands, base_dir, "192.0.2.1:11434")
    settled(app, qtbot)
    why = "192.0.2.1 is not this computer; Marquee talks to Ollama on this computer only."
    assert f"Standard explanation: {why}" in said(app.window.why)
    assert app.network.log.count == 0


def test_once_somebody_is_there_try_again_brings_the_words(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    with FaultServer(answer=honest) as server:
        host, port = server.host, int(server.host.rsplit(":", 1)[1])
    app = opened(make_app, qtbot, hands, base_dir, host)
    settled(app, qtbot)
    with FaultServer(answer=honest, port=port):
        qtbot.mouseClick(app.window.why.words._again, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: true_sentence(app) in said(app.window.why), timeout=10_000)
        app.close()


def test_stop_is_seen_at_once_and_heard_by_the_server(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    heard = threading.Event()

    def handler(call: Call) -> None:
        writing(call)
        heard.set()

    with FaultServer({"/api/chat": handler}) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        why = app.window.why
        qtbot.waitUntil(lambda: true_sentence(app) in said(why), timeout=10_000)
        assert "Mistral is writing." in said(why)
        why.words.stop.setFocus()
        qtbot.keyClick(why.words.stop, Qt.Key.Key_Space)
        assert "Stopped." in said(why)  # in the same turn of the loop
        assert true_sentence(app) not in said(why)
        assert heard.wait(5)
        assert QApplication.focusWidget() is why.words._again
        app.close()


def test_what_comes_late_is_never_shown_under_another_film(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    with FaultServer({"/api/chat": lambda call: writing(call) if call.nth == 1 else honest_chat(call)}) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        why = app.window.why
        qtbot.waitUntil(lambda: true_sentence(app) in said(why), timeout=10_000)
        shown: list[str] = []
        app.words.wording.changed.connect(lambda view: shown.extend(each.text for each in view.sentences))
        before = why.key
        qtbot.keyClick(app.window.home.holder, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: why.key != before)
        settled(app, qtbot)
        assert true_sentence(app) in said(why)
        assert set(shown) == {true_sentence(app)}
        qtbot.keyClick(app.window.home.holder, Qt.Key.Key_Escape)
        assert app.words.wording.view.phase == "off"
        app.close()


def honest_chat(call: Call) -> None:
    call.head()
    call.tokens([honest(call.body)])
    call.done()
    call.end()


def test_the_window_closes_amid_an_answer_and_leaves_nothing(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    with FaultServer({"/api/chat": writing}) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        qtbot.waitUntil(lambda: true_sentence(app) in said(app.window.why), timeout=10_000)
        app.close()
        names = [thread.name for thread in threading.enumerate()]
        assert not [name for name in names if name.startswith("marquee-")]
        assert not any(exchange.open for exchange in app.network.log.exchanges())


def test_the_same_facts_are_not_asked_about_twice(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    with FaultServer(answer=honest) as server:
        app = opened(make_app, qtbot, hands, base_dir, server.host)
        settled(app, qtbot)
        key = app.window.why.key
        assert key is not None
        with qtbot.waitSignal(app.session.explained):
            app.session.explain(key)
        qtbot.wait(50)
        assert app.words.wording.view.phase == "checked"
        app.window.go("library")
        app.window.go("home")
        settled(app, qtbot)
        assert server.paths.count("/api/chat") == 1, "the second time it was kept"
        app.close()
