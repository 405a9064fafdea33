"""Lets the server fetch a model, with progress; what has arrived stays with the server, so stopping loses nothing."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from engine.errors import InputError
from engine.explain.llm.deadlines import Deadlines, Paused, Watch
from engine.explain.llm.failures import Fault, ModelFailure, plain
from engine.explain.llm.listing import LARGEST
from engine.explain.llm.wire import Wire
from engine.language import tr
from engine.progress import CancelToken, Progress, Step

if TYPE_CHECKING:
    import ollama

MEGABYTE: Final = 1e6
_NAME: Final = re.compile(r"(?=.{1,200}$)[a-z0-9][\w.-]*(/[\w.-]+){0,3}(:[\w.-]+)?", re.ASCII | re.IGNORECASE)


def pull(wire: Wire, name: str, deadlines: Deadlines, progress: Progress, cancel: CancelToken | None) -> None:
    """Until the server has the model `name`. Raises `InputError`, `ModelFailure` and `Cancelled`.

    While `cancel` is paused there is no connection, and the server stops fetching.
    """
    if not _NAME.fullmatch(name):
        raise InputError(
            tr("“{name}” cannot be the name of a model; names look like mistral or mistral:7b.", name=plain(name))
        )
    cancel = cancel or CancelToken()
    while True:
        cancel.check()  # waits while it is paused
        try:
            return _Pull(name, deadlines, progress).run(wire, Watch(cancel, pausable=True))
        except Paused:
            continue
        except ModelFailure as failure:
            if failure.fault is Fault.BROKE:
                raise ModelFailure(Fault.PULL_BROKE) from failure
            if failure.fault in (Fault.SERVER_ERROR, Fault.OUT_OF_MEMORY, Fault.MODEL_GONE):
                raise ModelFailure(Fault.PULL_FAILED, detail=failure.detail) from failure
            raise


class _Pull:
    """One connection's worth of it."""

    def __init__(self, name: str, deadlines: Deadlines, progress: Progress) -> None:
        self._name, self._deadlines, self._progress = name, deadlines, progress
        self._parts: dict[str, tuple[int, int]] = {}
        self._last: ollama.ProgressResponse | None = None

    def run(self, wire: Wire, watch: Watch) -> None:
        def ask(client: ollama.Client) -> Iterator[ollama.ProgressResponse]:
            return client.pull(self._name, stream=True)

        watch.expect(self._deadlines.pull_idle, Fault.PULL_STALLED)
        with wire.stream(ask, watch, model=self._name, most_bytes=math.inf) as lines:
            for line in lines:
                watch.check()
                if line.status == "success":
                    return
                if line != self._last:  # a server that waits says the same again and again
                    self._last = line
                    watch.expect(self._deadlines.pull_idle, Fault.PULL_STALLED)
                    self._report(line)
        raise ModelFailure(Fault.BROKE)

    def _report(self, line: ollama.ProgressResponse) -> None:
        done, total = line.completed or 0, line.total or 0
        if line.digest and 0 <= done <= total < LARGEST:  # what a server says may be any number
            self._parts[line.digest] = done, total
        arrived, whole = (sum(column) for column in zip((0, 0), *self._parts.values(), strict=True))
        figures = {"MB": arrived / MEGABYTE, "of MB": whole / MEGABYTE}
        stage = tr("Fetching {title}", title=self._name)
        self._progress(Step(stage, arrived / whole if whole else 0.0, figures, "pull"))
