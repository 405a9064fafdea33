"""Each fault ends by its deadline, in the right state with one plain sentence, and leaves nothing behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from engine.errors import Cancelled
from engine.explain.llm.deadlines import Deadlines
from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.model import Answer, Message
from engine.explain.llm.ollama import Ollama
from engine.explain.llm.states import State
from engine.network import NetworkLog
from engine.progress import CancelToken
from tests.integration.ollama.content_faults import CONTENT_FAULTS
from tests.integration.ollama.fault_server import FaultServer, digest_of
from tests.integration.ollama.faults import EVERYWHERE, PATHS, SHORT, TEXT, UNLOADED, all_faults, server_with

WAITED = {
    Fault.NO_ANSWER: SHORT.probe,
    Fault.LOAD_TOO_SLOW: SHORT.load,
    Fault.SLOW_START: SHORT.first_token,
    Fault.STALLED: SHORT.idle,
    Fault.TOO_LONG: SHORT.total,
    Fault.PULL_STALLED: SHORT.pull_idle,
}
"""Seconds of the one deadline that a fault runs into; all others are known at once."""
BUSY = 3.0
"""Seconds that a busy machine adds."""
QUESTION = [Message("system", "Answer."), Message("user", "Why?")]

AT_PROBE = {
    "accepts and never answers": Fault.NO_ANSWER,
    "not HTTP": Fault.NOT_OLLAMA,
    "HTML 200": Fault.NOT_OLLAMA,
    "redirect off-host": Fault.REDIRECTED,
    "reset before headers": Fault.BROKE,
    "closes before headers": Fault.BROKE,
    "header without end": Fault.NO_ANSWER,
    "403": Fault.FORBIDDEN,
    "503 for ever, everywhere": Fault.BUSY,
    "500 without a reason": Fault.SERVER_ERROR,
    "no models": Fault.NO_MODEL,
    "no models: null": Fault.NOT_OLLAMA,
    "models are no list": Fault.NOT_OLLAMA,
    "old version": Fault.TOO_OLD,
    "odd version": Fault.NOT_OLLAMA,
}
AT_CHAT: Mapping[str, Fault | None] = {
    "built from source": None,
    "digest changed under the cache": None,
    "lost once while it restarts": None,
    "lost again and again": Fault.BROKE,
    "model gone": Fault.MODEL_GONE,
    "refuses the question": Fault.SERVER_ERROR,
    "out of memory": Fault.OUT_OF_MEMORY,
    "headers delayed": Fault.SLOW_START,
    "runner killed": Fault.SERVER_ERROR,
    "runner killed mid-stream": Fault.SERVER_ERROR,
    "503 once": None,
    "503 for ever": Fault.BUSY,
    "end without done": Fault.BROKE,
    "end without anything": Fault.BROKE,
    "drop mid-chunk": Fault.BROKE,
    "reset mid-stream": Fault.BROKE,
    "error line mid-stream": Fault.SERVER_ERROR,
    "error that is no text": Fault.GARBLED,
    "blank lines": Fault.GARBLED,
    "null line": Fault.GARBLED,
    "HTML line": Fault.GARBLED,
    "line without a message": Fault.GARBLED,
    "NaN in a line": Fault.GARBLED,
    "deep line": Fault.GARBLED,
    "UTF-8 split": None,
    "UTF-8 invalid": Fault.GARBLED,
    "endless trickle": Fault.TOO_LONG,
    "trickle of nothing": Fault.SLOW_START,
    "stall after five tokens": Fault.STALLED,
    "data after done": None,
    "oversize": Fault.OVERSIZE,
    "line without end": Fault.OVERSIZE,
    "cut by length": Fault.CUT,
    "ended by an unload": Fault.GARBLED,
    "empty with thinking": Fault.EMPTY,
    "load never ends": Fault.LOAD_TOO_SLOW,
    "load out of memory": Fault.OUT_OF_MEMORY,
    "load lost once": None,
}
AT_PULL = {
    "pull error": Fault.PULL_FAILED,
    "pull stall": Fault.PULL_STALLED,
    "pull breaks off": Fault.PULL_BROKE,
}
ONCE_MORE = ("lost once while it restarts", "lost again and again", "503 once", "503 for ever", "end without anything")

pytestmark = pytest.mark.usefixtures("leaves_nothing")


class Asked:
    """A client with short deadlines, and what it put on the screen."""

    def __init__(self, host: str, **settings: Any) -> None:
        self.log, self.host, self.shown = NetworkLog(), host, ""
        self.ollama = Ollama(self.log, host, deadlines=SHORT, **settings)

    def chat(self, cancel: CancelToken | None = None) -> Answer:
        return self.ollama.chat(QUESTION, {"type": "object"}, on_text=self._show, cancel=cancel)

    def _show(self, piece: str) -> None:
        self.shown += piece

    def fails(self, act: Callable[[], object]) -> ModelFailure:
        began = time.monotonic()
        with pytest.raises(ModelFailure) as caught:
            act()
        assert time.monotonic() - began < WAITED.get(caught.value.fault, 0) + BUSY
        self.is_plain(str(caught.value))
        return caught.value

    def is_plain(self, sentence: str) -> None:
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert "{" not in sentence
        assert len(sentence) < 260
        assert {(exchange.host, exchange.open) for exchange in self.log.exchanges()} <= {(self.host, False)}


def test_every_fault_is_expected_somewhere() -> None:
    assert {*AT_PROBE, *AT_CHAT, *AT_PULL, *CONTENT_FAULTS} == {*EVERYWHERE, *PATHS, *UNLOADED, *CONTENT_FAULTS}
    assert len(all_faults()) == len(set(all_faults()))


@pytest.mark.parametrize(("name", "fault"), AT_PROBE.items(), ids=AT_PROBE)
def test_faults_that_a_probe_finds(name: str, fault: Fault) -> None:
    with server_with(name) as server:
        asked = Asked(server.host)
        began = time.monotonic()
        status = asked.ollama.probe()
        assert time.monotonic() - began < WAITED.get(fault, 0) + BUSY
        assert (status.state, status.model) == (fault.state, None)
        asked.is_plain(status.sentence)
        before = asked.log.count
        failure = asked.fails(asked.chat)
        assert failure.fault is fault or not fault.lasts
        assert str(failure) == status.sentence or not fault.lasts
        assert asked.log.count == before or not fault.lasts, "a socket was opened for nothing"
        assert "/api/chat" not in server.paths


@pytest.mark.parametrize(("name", "fault"), AT_CHAT.items(), ids=AT_CHAT)
def test_faults_in_the_middle(name: str, fault: Fault | None) -> None:
    with server_with(name) as server:
        asked = Asked(server.host)
        assert asked.ollama.probe().state is State.READY
        if fault is None:
            answer = asked.chat()
            assert answer.text == asked.shown == (TEXT if name in PATHS else '{"sentences": []}')
            assert asked.ollama.status.state is State.READY
        else:
            failure = asked.fails(asked.chat)
            assert failure.fault is fault
            assert asked.ollama.status.state is fault.state is failure.state
            assert asked.ollama.status.sentence == str(failure)
        assert server.paths.count("/api/chat") in ((2,) if name in ONCE_MORE else (0, 1))


@pytest.mark.parametrize(("name", "fault"), AT_PULL.items(), ids=AT_PULL)
def test_faults_of_fetching_a_model(name: str, fault: Fault) -> None:
    with server_with(name) as server:
        asked = Asked(server.host)
        assert asked.fails(lambda: asked.ollama.pull("llama3")).fault is fault
        asked.is_plain(asked.ollama.status.sentence)


@pytest.mark.parametrize("name", CONTENT_FAULTS)
def test_faults_of_content_arrive_whole(name: str) -> None:
    """They are for the reader of the answer; the protocol is kept."""
    fact = '{"id": "a", "kind": "because_you_liked", "film": "Heat (1995)", "your_rating": 5.0, "share": 0.5}'
    with server_with(name) as server:
        asked = Asked(server.host)
        answer = asked.ollama.chat([Message("user", f"[{fact}]")], on_text=asked._show)
    assert answer.text == asked.shown != ""


def test_nobody_there_costs_one_socket_and_then_none() -> None:
    with FaultServer() as server:
        host = server.host
    asked = Asked(host)
    status = asked.ollama.probe()
    assert status.state is State.NOT_RUNNING
    assert host in status.sentence
    assert asked.log.count == 1
    for act in (asked.chat, asked.ollama.warm_up) * 3:
        assert asked.fails(act).fault is Fault.NOT_RUNNING
    asked.ollama.unload()
    asked.ollama.choose("mistral")
    assert asked.fails(asked.chat).fault is Fault.NOT_RUNNING
    assert asked.log.count == 1


def test_a_server_that_dies_between_probe_and_call_and_comes_back() -> None:
    server = FaultServer()
    with server:
        asked = Asked(server.host)
        assert asked.ollama.probe().state is State.READY
    assert asked.fails(asked.chat).fault is Fault.NOT_RUNNING
    with server:
        before = asked.log.count
        assert asked.fails(asked.chat).fault is Fault.NOT_RUNNING
        assert asked.log.count == before
        assert asked.ollama.probe().state is State.READY
        assert asked.chat().text


def test_proxies_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as proxy, FaultServer() as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, f"http://{proxy.host}")
        asked = Asked(server.host)
        asked.ollama.probe()
        asked.chat()
        assert proxy.calls == []
        assert {exchange.host for exchange in asked.log.exchanges()} == {server.host}


def test_an_answer_names_the_digest_that_wrote_it() -> None:
    with server_with("digest changed under the cache") as server:
        asked = Asked(server.host)
        before = asked.ollama.probe().model
        now = asked.chat().model
    assert before is not None
    assert (before.digest, now.digest) == (digest_of("mistral:latest"), digest_of("mistral:latest2"))
    assert asked.ollama.status.model == now


def test_three_failures_in_a_row_open_the_breaker_until_time_or_the_person_closes_it() -> None:
    now = [0.0]
    with server_with("runner killed") as server:
        asked = Asked(server.host, clock=lambda: now[0])
        asked.ollama.probe()
        for _ in range(3):
            assert asked.fails(asked.chat).fault is Fault.SERVER_ERROR
        before = asked.log.count
        assert asked.fails(asked.chat).fault is Fault.RESTING
        assert asked.log.count == before
        now[0] += 61
        assert asked.fails(asked.chat).fault is Fault.SERVER_ERROR
        assert asked.fails(asked.chat).fault is Fault.RESTING
        asked.ollama.probe()
        assert asked.fails(asked.chat).fault is Fault.SERVER_ERROR


@pytest.mark.parametrize(
    "name", ["stall after five tokens", "endless trickle", "headers delayed", "load never ends", "header without end"]
)
def test_stop_from_another_thread(name: str) -> None:
    """Well before any deadline, and the server sees the end of the connection."""
    patient = Deadlines(probe=60.0, load=60.0, first_token=60.0, idle=60.0, total=60.0)
    with server_with(name) as server:
        ollama = Ollama(NetworkLog(), server.host, deadlines=patient)
        token, stopped = CancelToken(), list[float]()

        def stop() -> None:
            stopped.append(time.monotonic())
            token.cancel()

        threading.Timer(0.4, stop).start()
        with pytest.raises(Cancelled):
            ollama.chat(QUESTION, cancel=token)
        assert time.monotonic() - stopped[0] < 1
        assert ollama.status.state in (State.READY, State.UNKNOWN)


def test_what_the_listener_raises_ends_the_request() -> None:
    def refuse(piece: str) -> None:
        raise ValueError(piece)

    with server_with("stall after five tokens") as server:
        asked = Asked(server.host)
        with pytest.raises(ValueError, match=TEXT[:4]):
            asked.ollama.chat(QUESTION, on_text=refuse)
        assert not any(exchange.open for exchange in asked.log.exchanges())
        assert asked.ollama.status.state is State.READY
