"""A language model that answers as it is told, for tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.explain.llm.failures import ModelFailure
from engine.explain.llm.model import Answer, Message, ignored
from engine.explain.llm.states import InstalledModel, State, Status
from engine.progress import CancelToken, Progress, silent

MISTRAL = InstalledModel("mistral:latest", "abc123")


class ToldModel:
    """`answer` makes the answer's text from the prompt's data, or raises; it arrives in pieces of `size` characters."""

    def __init__(self, answer: Callable[[Any], str | Broken], size: int = 7) -> None:
        self._answer, self._size = answer, size
        self.asked: list[Sequence[Message]] = []
        self.status = Status(State.READY, "Ready.", models=(MISTRAL,), model=MISTRAL)
        self.generation = 0

    def chat(
        self,
        messages: Sequence[Message],
        schema: Mapping[str, Any] | None = None,
        *,
        options: Mapping[str, int | float] | None = None,
        on_text: Callable[[str], None] = ignored,
        cancel: CancelToken | None = None,
    ) -> Answer:
        self.asked.append(messages)
        self.generation += 1
        told = self._answer(json.loads(messages[-1].content))
        text = str(getattr(told, "said", told))
        for k in range(0, len(text), self._size):
            on_text(text[k : k + self._size])
        if isinstance(told, Broken):
            raise told.failure
        return Answer(text, MISTRAL, self.generation, tokens=len(text), seconds=0.0)

    def probe(self, cancel: CancelToken | None = None) -> Status:
        return self.status

    def choose(self, name: str) -> Status:
        return self.status

    def warm_up(self, cancel: CancelToken | None = None) -> Status:
        return self.status

    def unload(self, cancel: CancelToken | None = None) -> None: ...

    def pull(self, name: str, progress: Progress = silent, cancel: CancelToken | None = None) -> Status:
        return self.status


class Broken:
    """An answer that breaks off after `said`."""

    def __init__(self, said: str, failure: ModelFailure) -> None:
        self.said, self.failure = said, failure
