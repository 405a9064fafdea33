"""One request at a time, progress, pause: what the client does where the server does nothing wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from engine.errors import Cancelled, InputError
from engine.explain.llm.deadlines import Deadlines
from engine.explain.llm.failures import Fault, ModelFailure, Superseded
from engine.explain.llm.model import LanguageModel, Message
from engine.explain.llm.ollama import Ollama
from engine.explain.llm.states import State, Status
from engine.network import NetworkLog
from engine.progress import CancelToken, Step
from tests.integration.ollama.fault_server import Call, FaultServer

QUESTION = [Message("user", "Why?")]
PATIENT = Deadlines(probe=60.0, load=60.0, first_token=60.0, idle=60.0, total=60.0, pull_idle=60.0)

pytestmark = pytest.mark.usefixtures("leaves_nothing")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as healthy:
        yield healthy


def client(server: FaultServer, **settings: object) -> Ollama:
    return Ollama(NetworkLog(), server.host, deadlines=PATIENT, **settings)


def in_background(act: Callable[[], object]) -> tuple[threading.Thread, list[BaseException | object]]:
    """Runs `act`; what it returns or raises is put into the list."""
    outcome: list[BaseException | object] = []

    def run() -> None:
        try:
            outcome.append(act())
        except (Cancelled, ModelFailure) as error:
            outcome.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread, outcome


def until(condition: Callable[[], bool]) -> None:
    """A wait that fails the test when it is in vain."""
    give_up = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < give_up
        time.sleep(0.01)


def test_it_is_a_language_model(server: FaultServer) -> None:
    model: LanguageModel = client(server)
    assert model.status == Status()
    assert server.calls == []


def test_what_is_asked(server: FaultServer) -> None:
    schema, options = {"type": "object"}, {"seed": 1, "num_predict": 40}
    messages = [Message("system", "Rules."), Message("user", "Why?")]
    answer = client(server).chat(messages, schema, options=options)
    path, body = server.calls[-1]
    assert (path, body["model"], body["stream"], body["think"]) == ("/api/chat", "mistral:latest", True, False)
    assert body["messages"] == [{"role": "system", "content": "Rules."}, {"role": "user", "content": "Why?"}]
    assert (body["format"], body["options"]) == (schema, {**options, "num_ctx": 8192})
    loads = [body for path, body in server.calls if path == "/api/generate"]
    assert [load["options"] for load in loads] == [{"num_ctx": 8192}], (
        "or the server would load it anew for the question"
    )
    assert (answer.text, answer.generation, answer.tokens) == ('{"sentences": []}', 1, 7)
    assert answer.model.label == "Mistral"


def test_states_on_the_way(server: FaultServer) -> None:
    server.loaded.clear()
    seen: list[Status] = []
    ollama = client(server, changed=seen.append)
    ollama.probe()
    ollama.warm_up()
    ollama.chat(QUESTION)
    ollama.unload()
    assert [status.state for status in seen] == [
        State.READY, State.LOADING, State.READY, State.BUSY, State.READY, State.READY,
    ]  # fmt: skip
    assert [status.sentence for status in seen[:4]] == [
        "Mistral is ready.", "Mistral is being loaded.", "Mistral is ready.", "Mistral is writing.",
    ]  # fmt: skip
    assert server.loaded == set()


def test_a_newer_request_takes_the_older_ones_place() -> None:
    def only_the_second_answers(call: Call) -> None:
        call.head()
        call.tokens(["a", "b"])
        if call.nth == 1:
            call.wait()
        call.done()
        call.end()

    with FaultServer({"/api/chat": only_the_second_answers}) as server:
        ollama = client(server)
        first, outcome = in_background(lambda: ollama.chat(QUESTION))
        until(lambda: "/api/chat" in server.paths)
        answer = ollama.chat(QUESTION)
        first.join()
        assert isinstance(outcome[0], Superseded)
        assert answer.generation == ollama.generation == 2
        assert ollama.status.state is State.READY


def test_of_those_that_wait_only_the_newest_is_answered() -> None:
    """Loading goes on for whoever comes next: the server would begin anew."""
    go = threading.Event()

    def load(call: Call) -> None:
        go.wait(20)
        call.server.loaded.add(call.body["model"])
        call.document({"done": True, "done_reason": "load"})

    with FaultServer({"/api/generate": load}, loaded=False) as server:
        ollama = client(server)
        waiting = [in_background(lambda: ollama.chat(QUESTION))]
        until(lambda: "/api/generate" in server.paths)
        for number in (2, 3):
            waiting.append(in_background(lambda: ollama.chat(QUESTION)))
            until(lambda number=number: ollama.generation == number)
        stopped = CancelToken()
        stopped.cancel()
        with pytest.raises(Cancelled):
            ollama.warm_up(stopped)
        go.set()
        for thread, _ in waiting:
            thread.join()
        outcomes = [outcome[0] for _, outcome in waiting]
        assert [isinstance(outcome, Superseded) for outcome in outcomes] == [True, True, False]
        assert server.paths.count("/api/chat") == 1


def test_the_model_is_chosen_among_those_that_are_there() -> None:
    with FaultServer(models=("llama3:8b", "mistral-nemo:12b", "qwen3:latest")) as server:
        ollama = client(server)
        status = ollama.probe()
        assert [model.name for model in status.models] == ["llama3:8b", "mistral-nemo:12b", "qwen3:latest"]
        assert status.model is not None
        assert status.model.name == "mistral-nemo:12b"
        asked = len(server.calls)
        gone = ollama.choose("gone")
        assert (gone.state, gone.model) == (State.NO_MODEL, None)
        assert "gone" in gone.sentence
        with pytest.raises(ModelFailure) as caught:
            ollama.chat(QUESTION)
        assert caught.value.fault is Fault.MODEL_GONE
        assert ollama.choose("qwen3").state is State.READY
        assert len(server.calls) == asked
        assert ollama.chat(QUESTION).model.name == "qwen3:latest"


def test_fetching_a_model_reports_and_finds_it() -> None:
    with FaultServer(models=()) as server:
        ollama = client(server)
        assert ollama.probe().state is State.NO_MODEL
        steps: list[Step] = []
        status = ollama.pull("mistral", steps.append)
    assert status.state is State.READY
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions)
    assert steps[-1].fraction == 1.0
    assert steps[-1].figures == {"MB": 4.0, "of MB": 4.0}


def test_pausing_a_fetch_closes_the_connection_and_resuming_goes_on() -> None:
    closed = threading.Event()

    def slow_at_first(call: Call) -> None:
        call.head()
        call.line({"status": "pulling aabb", "digest": "sha256:aabb", "total": 9, "completed": call.nth})
        if call.nth == 1:
            call.wait()
            closed.set()
        else:
            call.line({"status": "success"})
            call.end()

    with FaultServer({"/api/pull": slow_at_first}) as server:
        ollama, token = client(server), CancelToken()
        steps: list[Step] = []
        thread, outcome = in_background(lambda: ollama.pull("llama3", steps.append, token))
        until(lambda: bool(steps))
        with pytest.raises(ModelFailure) as caught:
            ollama.pull("qwen3")
        assert caught.value.fault is Fault.PULLING
        token.pause()
        assert closed.wait(20)
        assert thread.is_alive()
        token.resume()
        thread.join(20)
        assert isinstance(outcome[0], Status)
        assert server.paths.count("/api/pull") == 2


def test_a_size_that_no_disk_has_stops_no_pull() -> None:
    def huge(call: Call) -> None:
        call.head()
        call.line({"status": "pulling aabb", "digest": "sha256:aabb", "total": 10**400, "completed": 5})
        call.line({"status": "success"})
        call.end()

    steps: list[Step] = []
    with FaultServer({"/api/pull": huge}) as server:
        client(server).pull("llama3", steps.append)
    assert [step.fraction for step in steps] == [0.0]


@pytest.mark.parametrize("paused", [False, True])
def test_a_fetch_is_stopped(paused: bool) -> None:
    with FaultServer({"/api/pull": lambda call: call.wait()}) as server:
        ollama, token = client(server), CancelToken()
        thread, outcome = in_background(lambda: ollama.pull("llama3", cancel=token))
        until(lambda: "/api/pull" in server.paths)
        if paused:
            token.pause()
        token.cancel()
        thread.join(20)
        assert isinstance(outcome[0], Cancelled)


@pytest.mark.parametrize("name", ["", "a b", "../up", "http://host/x", "x" * 300, "näme", "a\nb"])
def test_names_that_no_model_has_are_not_sent(server: FaultServer, name: str) -> None:
    with pytest.raises(InputError):
        client(server).pull(name)
    assert server.calls == []


@pytest.mark.parametrize("name", ["mistral", "mistral:7b-instruct-q4_0", "hf.co/someone/Some-Model-GGUF:Q4_K_M"])
def test_names_that_models_have(server: FaultServer, name: str) -> None:
    client(server).pull(name)
    path, body = server.calls[0]
    assert (path, body["model"], body["stream"], body["insecure"]) == ("/api/pull", name, True, False)
