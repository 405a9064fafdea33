"""Lets the server fetch a model, with progress; what has arrived stays with the server, so stopping loses nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from engine.errors import InputError
from engine.explain.llm.deadlines import Deadlines, Paused, Watch
from engine.explain.llm.failures import Fault, ModelFailure, plain
from engine.explain.llm.wire import Wire, words
from engine.progress import CancelToken, Progress, Step

MEGABYTE: Final = 1e6
_NAME: Final = re.compile(r"(?=.{1,200}$)[a-z0-9][\w.-]*(/[\w.-]+){0,3}(:[\w.-]+)?", re.ASCII | re.IGNORECASE)


def pull(wire: Wire, name: str, deadlines: Deadlines, progress: Progress, cancel: CancelToken | None) -> None:
    """Until the server has the model `name`. Raises `InputError`, `ModelFailure` and `Cancelled`.

    While `cancel` is paused there is no connection, and the server stops fetching.
    """
    if not _NAME.fullmatch(name):
        raise InputError(f"“{plain(name)}” cannot be the name of a model; names look like mistral or mistral:7b.")
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
            raise


class _Pull:
    """One connection's worth of it."""

    def __init__(self, name: str, deadlines: Deadlines, progress: Progress) -> None:
        self._name, self._deadlines, self._progress = name, deadlines, progress
        self._parts: dict[str, tuple[int, int]] = {}
        self._last: Mapping[str, Any] = {}

    def run(self, wire: Wire, watch: Watch) -> None:
        watch.expect(self._deadlines.pull_idle, Fault.PULL_STALLED)
        with wire.ask("POST", "/api/pull", {"model": self._name, "stream": True}, watch) as reply:
            for line in reply.lines(limited=False):
                watch.check()
                if "error" in line:
                    raise ModelFailure(Fault.PULL_FAILED, detail=words(line["error"]) or "it does not say why")
                if line.get("status") == "success":
                    return
                if line != self._last:  # a server that waits says the same again and again
                    self._last = line
                    watch.expect(self._deadlines.pull_idle, Fault.PULL_STALLED)
                    self._report(line)
        raise ModelFailure(Fault.BROKE)

    def _report(self, line: Mapping[str, Any]) -> None:
        part, total, done = line.get("digest"), line.get("total"), line.get("completed", 0)
        if isinstance(part, str) and isinstance(total, int) and isinstance(done, int) and 0 <= done <= total:
            self._parts[part] = done, total
        arrived, whole = (sum(column) for column in zip((0, 0), *self._parts.values(), strict=True))
        figures = {"MB": arrived / MEGABYTE, "of MB": whole / MEGABYTE}
        self._progress(Step(f"Fetching {self._name}", arrived / whole if whole else 0.0, figures, "pull"))
