"""How we stand with the server: the status that people see, and whether asking makes sense."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.states import InstalledModel, State, Status, pick
from engine.language import tr


class Standing:
    """The status, safe from any thread; `changed` is told each new one, from the thread that brought it about."""

    def __init__(self, changed: Callable[[Status], None]) -> None:
        self._changed = changed
        self._lock = threading.Lock()
        self._status = Status()
        self._blocked: ModelFailure | None = None

    @property
    def status(self) -> Status:
        return self._status

    def check(self) -> None:
        """Raises the last `ModelFailure` again when only a new probe can mend it."""
        if (blocked := self._blocked) is not None:
            raise blocked.again()

    def settle(self, version: str, models: tuple[InstalledModel, ...], wanted: str) -> InstalledModel:
        """Takes what the server has, and picks `wanted` of it. Raises `ModelFailure` when that is not there."""
        model = pick(models, wanted)
        with self._lock:
            self._blocked = None
            self._status = replace(self._status, version=version, models=models, model=model)
        if model is None:
            raise ModelFailure(Fault.MODEL_GONE if wanted else Fault.NO_MODEL, detail=wanted)
        self.ready()
        return model

    def choose(self, wanted: str) -> None:
        """Picks `wanted` of what the last probe found, unless that was nobody. Raises `ModelFailure` as `settle`."""
        status, blocked = self._status, self._blocked
        if status.version and (blocked is None or blocked.state is State.NO_MODEL):
            self.settle(status.version, status.models, wanted)

    def loading(self, model: InstalledModel) -> None:
        self._set(State.LOADING, tr("{model} is being loaded.", model=model.label), model)

    def writing(self, model: InstalledModel) -> None:
        self._set(State.BUSY, tr("{model} is writing.", model=model.label), model)

    def ready(self) -> None:
        """Nothing is under way."""
        if (model := self._status.model) is not None:
            self._set(State.READY, tr("{model} is ready.", model=model.label), model)

    def fail(self, failure: ModelFailure) -> None:
        """Shows why; what lasts also keeps us from asking again."""
        with self._lock:
            self._blocked = failure if failure.fault.lasts else None
        self._set(failure.state, str(failure), None if failure.fault.lasts else self._status.model)

    def _set(self, state: State, sentence: str, model: InstalledModel | None) -> None:
        with self._lock:
            chosen = self._status.model
            if model is not None and chosen is not None and chosen.name != model.name:
                model = chosen  # somebody chose another while this one was at work
            self._status = status = replace(self._status, state=state, sentence=sentence, model=model)
        self._changed(status)
