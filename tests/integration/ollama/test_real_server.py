"""The client against a real Ollama; and the fault server's shapes against the real ones."""

from __future__ import annotations

import contextlib
import json
import statistics
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from engine.errors import Cancelled
from engine.explain.llm.failures import Fault, ModelFailure, Superseded
from engine.explain.llm.model import Answer, Message
from engine.explain.llm.ollama import Ollama
from engine.explain.llm.states import State
from engine.network import NetworkLog
from engine.progress import CancelToken
from tests.integration.ollama.fault_server import FaultServer
from tests.integration.ollama.faults import PATHS, UNLOADED
from tests.integration.ollama.real_server import RealServer, document_of, lines_of

pytestmark = [pytest.mark.ollama, pytest.mark.usefixtures("leaves_nothing")]

QUESTION = [Message("user", "hi")]
SCHEMA = {
    "type": "object",
    "properties": {"score": {"type": "integer", "minimum": 0, "maximum": 9}},
    "required": ["score"],
}
BRIEF = {"num_predict": 60, "seed": 1, "temperature": 0}
LONG = {"type": "array", "items": {"type": "boolean"}, "minItems": 1000}
"""Left alone, the model writes on this for ten seconds."""


@pytest.fixture
def ollama(real_server: RealServer) -> Ollama:
    real_server.renew_if_stuck()
    client = Ollama(NetworkLog(), real_server.host)
    assert client.probe().state is State.READY
    return client


class Interrupter:
    """Takes the pieces of an answer, and acts once when it has seen some."""

    def __init__(self, act: Callable[[], None], after: int = 20) -> None:
        self._act, self._left = act, after
        self.acted = 0.0

    def __call__(self, piece: str) -> None:
        self._left -= 1
        if self._left == 0:
            self.acted = time.monotonic()
            self._act()


def test_what_is_installed(real_server: RealServer, ollama: Ollama) -> None:
    status = ollama.status
    assert status.version == real_server.get("/api/version")["version"]
    assert [model.name for model in status.models] == ["tiny:latest"]
    assert status.model is not None
    assert (status.model.label, status.model.family) == ("Tiny", "llama")
    assert len(status.model.digest) == 64
    assert status.model.bytes > 100_000


def test_loading_and_unloading(real_server: RealServer, ollama: Ollama) -> None:
    ollama.unload()
    assert until(lambda: real_server.get("/api/ps")["models"] == [])
    assert ollama.warm_up().state is State.READY
    assert [entry["name"] for entry in real_server.get("/api/ps")["models"]] == ["tiny:latest"]


def test_a_streamed_answer_that_keeps_to_the_schema(ollama: Ollama) -> None:
    pieces: list[str] = []
    answers = [ollama.chat(QUESTION, SCHEMA, options=BRIEF, on_text=pieces.append) for _ in range(2)]
    assert 0 <= json.loads(answers[0].text)["score"] <= 9
    assert answers[0].text == answers[1].text
    assert "".join(pieces) == 2 * answers[0].text
    assert len(pieces) > 10
    assert [answer.generation for answer in answers] == [1, 2]
    assert answers[0].model == ollama.status.model


def test_an_answer_cut_by_its_length_is_none(ollama: Ollama) -> None:
    with pytest.raises(ModelFailure) as caught:
        ollama.chat(QUESTION, LONG, options=BRIEF)
    assert caught.value.fault is Fault.CUT


def test_a_stream_that_the_server_ends_without_done_is_a_failure(ollama: Ollama) -> None:
    """It gives up a model that says the same token again and again, and does not tell."""
    with pytest.raises(ModelFailure) as caught:
        ollama.chat(QUESTION, {"type": "string", "enum": ["a" * 500]})
    assert caught.value.fault is Fault.BROKE


def test_stop_is_seen_at_once_and_the_runner_goes_idle(real_server: RealServer, ollama: Ollama) -> None:
    delays = []
    for _ in range(5):
        real_server.renew_if_stuck()
        token = CancelToken()
        before = real_server.work_done()
        interrupter = Interrupter(threading.Thread(target=token.cancel).start, after=300)
        with pytest.raises(Cancelled):
            ollama.chat(QUESTION, LONG, on_text=interrupter, cancel=token)
        delays.append(time.monotonic() - interrupter.acted)
        assert real_server.work_done() > before, "it was at work"
        time.sleep(1 - delays[-1])
        after = real_server.work_done()
        time.sleep(0.5)
        assert real_server.work_done() - after <= 2, "a second later it is not"
    assert statistics.median(delays) <= 0.2


def test_without_a_stop_the_runner_would_not_be_idle(real_server: RealServer, ollama: Ollama) -> None:
    """What makes the test above one that can fail."""
    token = CancelToken()
    thread = threading.Thread(target=swallow, args=(lambda: ollama.chat(QUESTION, LONG, cancel=token),))
    thread.start()
    assert until(lambda: ollama.status.state is State.BUSY)
    time.sleep(1)
    before = real_server.work_done()
    time.sleep(0.5)
    at_work = real_server.work_done() - before
    token.cancel()
    thread.join()
    assert at_work > 5


def test_a_newer_question_stops_the_older(real_server: RealServer, ollama: Ollama) -> None:
    begun, outcome = threading.Event(), list[str]()

    def ask() -> None:
        try:
            ollama.chat(QUESTION, LONG, on_text=lambda piece: begun.set())
        except Superseded:
            outcome.append("superseded")

    older = threading.Thread(target=ask, daemon=True)
    older.start()
    assert begun.wait(20)
    stopped = CancelToken()
    newer = threading.Thread(target=swallow, args=(lambda: ollama.chat(QUESTION, cancel=stopped),), daemon=True)
    newer.start()
    older.join(20)
    assert outcome == ["superseded"]
    assert ollama.generation == 2
    stopped.cancel()  # whether the server can answer so soon is its own affair: see renew_if_stuck
    newer.join(20)


def test_a_model_that_is_not_there(real_server: RealServer) -> None:
    absent = Ollama(NetworkLog(), real_server.host, "absent")
    status = absent.probe()
    assert status.state is State.NO_MODEL
    assert "absent" in status.sentence
    assert absent.choose("tiny").state is State.READY


@pytest.mark.parametrize("kill", ["server", "runner"])
def test_killed_mid_stream_and_started_again(real_server: RealServer, ollama: Ollama, kill: str) -> None:
    act = real_server.kill if kill == "server" else real_server.kill_runners
    with pytest.raises(ModelFailure) as caught:
        ollama.chat(QUESTION, LONG, on_text=Interrupter(act))
    assert caught.value.fault in (Fault.BROKE, Fault.SERVER_ERROR)
    if kill == "server":
        with pytest.raises(ModelFailure) as caught:
            ollama.chat(QUESTION)
        assert caught.value.fault is Fault.NOT_RUNNING
        real_server.start()
        assert ollama.probe().state is State.READY
    assert eventually_answers(ollama).text


def test_fetching_what_cannot_be_fetched(ollama: Ollama) -> None:
    """Without a network, or without such a model."""
    with pytest.raises(ModelFailure) as caught:
        ollama.pull("marquee-test/there-is-no-such-model")
    assert caught.value.fault is Fault.PULL_FAILED
    assert ollama.status.state is State.READY


@pytest.mark.parametrize("path", ["/api/version", "/api/tags", "/api/ps"])
def test_the_fault_servers_documents_have_the_real_shape(real_server: RealServer, ollama: Ollama, path: str) -> None:
    ollama.warm_up()
    with FaultServer() as fake:
        ours = Ollama(NetworkLog(), fake.host)
        ours.probe()
        assert shape(document_of(fake.host, path)) == shape(real_server.get(path))


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/chat", {"messages": [{"role": "user", "content": "hi"}], "format": SCHEMA, "options": BRIEF}),
        ("/api/generate", {"stream": False}),
        ("/api/generate", {"keep_alive": 0}),
    ],
)
def test_the_fault_servers_lines_have_the_real_shape(real_server: RealServer, path: str, body: dict[str, Any]) -> None:
    """The first and the last line; a streamed answer has more of the first kind."""
    with FaultServer(models=("tiny",)) as fake:
        ours = lines_of(fake.host, path, {"model": "tiny", **body})
        real = real_server.lines(path, {"model": "tiny", **body})
    assert ours[0] == real[0] == 200
    for at in (0, -1):
        assert shape(ours[1][at]) == shape(real[1][at])
        assert ours[1][at]["done"] is real[1][at]["done"]
        assert ours[1][at].get("done_reason") == real[1][at].get("done_reason")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/chat", {"model": "absent", "messages": []}),
        ("/api/pull", {"model": "marquee-test/there-is-no-such-model"}),
        ("/api/nothing", {}),
    ],
)
def test_the_fault_servers_refusals_have_the_real_shape(
    real_server: RealServer, path: str, body: dict[str, Any]
) -> None:
    handlers = {"/api/pull": PATHS["pull error"][1]}
    with FaultServer(handlers) as fake:
        ours, real = (answered(host, path, body) for host in (fake.host, real_server.host))
    assert ours == real


def test_a_lack_of_memory_is_told_as_the_real_server_tells_it(real_server: RealServer) -> None:
    """It cannot be had on demand; that errors come as {"error": text} can."""
    status, real = real_server.lines("/api/chat", {"model": "tiny", "messages": "no list"})
    with FaultServer({"/api/generate": UNLOADED["load out of memory"]}) as fake:
        failed, ours = lines_of(fake.host, "/api/generate", {"model": "tiny"})
    assert (status, failed) == (400, 500)
    assert shape(ours) == shape(real)


def until(condition: Callable[[], bool]) -> bool:
    """Whether it came true in time."""
    give_up = time.monotonic() + 20
    while not condition():
        if time.monotonic() > give_up:
            return False
        time.sleep(0.02)
    return True


def swallow(act: Callable[[], object]) -> None:
    """For a question that is meant to be stopped."""
    with contextlib.suppress(Cancelled, ModelFailure):
        act()


def eventually_answers(ollama: Ollama) -> Answer:
    """The server takes a moment to notice that its runner is gone."""
    for _ in range(20):
        try:
            return ollama.chat(QUESTION, SCHEMA, options=BRIEF)
        except ModelFailure:
            time.sleep(0.5)
            ollama.probe()
    raise AssertionError(ollama.status.sentence)


def answered(host: str, path: str, body: object) -> Any:
    """Status and shapes, or only the status of a page that is no JSON."""
    try:
        status, lines = lines_of(host, path, body)
    except ValueError:
        return "no JSON"
    return status, [shape(line) for line in lines]


def shape(value: object) -> object:
    """Keys and kinds of a JSON value, without what it says."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value[:1]]
    return type(value).__name__
