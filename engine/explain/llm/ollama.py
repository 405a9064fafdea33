"""Ollama as a `LanguageModel`."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, TypeVar

from engine.explain.llm.address import Address
from engine.explain.llm.breaker import Breaker
from engine.explain.llm.connection import Door
from engine.explain.llm.deadlines import Deadlines, Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.listing import installed_models, running_model, supported_version
from engine.explain.llm.model import Answer, Message, ignored
from engine.explain.llm.pull import pull
from engine.explain.llm.standing import Standing
from engine.explain.llm.states import InstalledModel, Status
from engine.explain.llm.stream import Stream
from engine.explain.llm.turns import Turns
from engine.explain.llm.wire import Wire
from engine.network import NetworkLog
from engine.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    import ollama

T = TypeVar("T")
CONTEXT: Final[Mapping[str, int | float]] = {"num_ctx": 8192}
"""Tokens that question and answer may have together. The server's own choice is less, and it cuts without a word."""


def unheard(status: Status) -> None:
    """For callers that do not care when the status changes."""


class Ollama:
    """A `LanguageModel`: see there. `changed` is told each new status, from the thread that works.

    `host` is on this computer unless `allow_remote`; `model` "" leaves the choice to us. Raises `InputError` for a
    `host` that is none.
    """

    def __init__(
        self,
        log: NetworkLog,
        host: str = "127.0.0.1",
        model: str = "",
        *,
        deadlines: Deadlines | None = None,
        allow_remote: bool = False,
        changed: Callable[[Status], None] = unheard,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._deadlines = deadlines or Deadlines()
        self._door = Door(Address.parse(host, allow_remote=allow_remote), log, self._deadlines.connect)
        self._wire = Wire(self._door)
        self._wanted = model
        self._standing, self._turns, self._breaker = Standing(changed), Turns(), Breaker(clock)
        self._pulling = threading.Lock()

    @property
    def status(self) -> Status:
        return self._standing.status

    @property
    def generation(self) -> int:
        return self._turns.newest

    def probe(self, cancel: CancelToken | None = None) -> Status:
        self._breaker.reset()
        try:
            self._look(Watch(cancel), Fault.NO_ANSWER)
        except ModelFailure as failure:
            self._standing.fail(failure)
        return self.status

    def choose(self, name: str) -> Status:
        self._wanted = name
        try:
            self._standing.choose(name)
        except ModelFailure as failure:
            self._standing.fail(failure)
        return self.status

    def warm_up(self, cancel: CancelToken | None = None) -> Status:
        with self._turns.quiet(cancel), self._asking():
            self._loaded(Watch(cancel))
        return self.status

    def chat(
        self,
        messages: Sequence[Message],
        schema: Mapping[str, Any] | None = None,
        *,
        options: Mapping[str, int | float] | None = None,
        on_text: Callable[[str], None] = ignored,
        cancel: CancelToken | None = None,
    ) -> Answer:
        with self._turns.supersede(cancel) as (number, is_stale), self._asking():
            watch = Watch(cancel)
            # Not given up for a newer request, which would begin to load it anew.
            model = self._insist(lambda: self._loaded(watch), watch)
            watch.heed(is_stale)
            watch.allow(self._deadlines.total, Fault.TOO_LONG)
            self._standing.writing(model)
            began = time.monotonic()
            stream = Stream(self._wire, watch, self._deadlines, on_text)
            question = _question(model, messages, schema, options)
            text, tokens = self._insist(lambda: stream.run(question, model.name), watch, stream)
            return Answer(text, model, number, tokens, time.monotonic() - began)

    def unload(self, cancel: CancelToken | None = None) -> None:
        if (model := self.status.model) is not None:
            with self._turns.quiet(cancel), self._asking():
                name, watch = model.name, Watch(cancel)
                watch.expect(self._deadlines.probe, Fault.SLOW_START)
                self._wire.ask(lambda client: client.generate(name, keep_alive=0), watch, model=name)

    def pull(self, name: str, progress: Progress = silent, cancel: CancelToken | None = None) -> Status:
        if not self._pulling.acquire(blocking=False):
            raise ModelFailure(Fault.PULLING)
        try:
            pull(self._wire, name, self._deadlines, progress, cancel)
        except ModelFailure as failure:
            if failure.fault.lasts:
                self._standing.fail(failure)
            raise
        finally:
            self._pulling.release()
        return self.probe(cancel)

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Asks only where asking makes sense, and keeps status and breaker true to what comes of it."""
        self._standing.check()
        if self._breaker.resting:
            raise ModelFailure(Fault.RESTING)
        try:
            yield
        except ModelFailure as failure:
            self._breaker.failed()
            self._standing.fail(failure)
            raise
        except BaseException:
            self._standing.ready()  # stopped: neither good nor bad
            raise
        self._breaker.reset()
        self._standing.ready()

    def _look(self, watch: Watch, slow: Fault) -> InstalledModel:
        """Asks the server who it is and what it has. Raises `ModelFailure` unless the model to use is there."""
        watch.expect(self._deadlines.probe, slow)
        self._door.knock(watch)
        self._wire.prepare()
        watch.expect(self._deadlines.probe, slow)
        try:
            version = supported_version(self._wire.version(watch))
            models = installed_models(self._wire.ask(lambda client: client.list(), watch))
        except ModelFailure as failure:
            if failure.fault in (Fault.GARBLED, Fault.OVERSIZE):
                raise ModelFailure(Fault.NOT_OLLAMA, where=self._door.where) from failure
            raise
        return self._standing.settle(version, models, self._wanted)

    def _loaded(self, watch: Watch) -> InstalledModel:
        """The chosen model with the digest that it has now, in the server's memory. Raises `ModelFailure`."""
        model = self.status.model or self._look(watch, Fault.SLOW_START)
        watch.expect(self._deadlines.probe, Fault.SLOW_START)
        running = self._running(model, watch)
        if running is None:
            self._standing.loading(model)
        # Also when it is loaded: another program may have given it less to remember than we need.
        watch.expect(self._deadlines.load, Fault.LOAD_TOO_SLOW)
        self._wire.ask(lambda client: client.generate(model.name, options=CONTEXT), watch, model=model.name)
        watch.expect(self._deadlines.probe, Fault.SLOW_START)
        return running or self._running(model, watch) or model

    def _running(self, model: InstalledModel, watch: Watch) -> InstalledModel | None:
        """The model with its digest, when it is in the server's memory."""
        return running_model(self._wire.ask(lambda client: client.ps(), watch), model)

    def _insist(self, ask: Callable[[], T], watch: Watch, stream: Stream | None = None) -> T:
        """Asks again, once, where the server was lost or busy before anything of the answer had come."""
        try:
            return ask()
        except ModelFailure as failure:
            if failure.fault not in (Fault.BROKE, Fault.BUSY) or (stream is not None and stream.begun):
                raise
        watch.rest(self._deadlines.retry)
        return ask()


def _question(
    model: InstalledModel,
    messages: Sequence[Message],
    schema: Mapping[str, Any] | None,
    options: Mapping[str, int | float] | None,
) -> Callable[[ollama.Client], Iterator[ollama.ChatResponse]]:
    """How to ask. Thinking aloud is switched off: nobody would read it."""

    def ask(client: ollama.Client) -> Iterator[ollama.ChatResponse]:
        return client.chat(
            model.name,
            [asdict(message) for message in messages],
            stream=True,
            think=False,
            format=None if schema is None else dict(schema),
            options={**CONTEXT, **(options or {})},
        )

    return ask
