"""The one small interface over which everything else asks a language model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from engine.explain.llm.states import InstalledModel, Status
from engine.progress import CancelToken, Progress, silent


@dataclass(frozen=True)
class Message:
    """One turn of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True)
class Answer:
    """A complete answer. `model.digest` was read just before; `generation` is the request's number."""

    text: str
    model: InstalledModel
    generation: int
    tokens: int
    seconds: float


def ignored(text: str) -> None:
    """For callers that want the whole answer only."""


class LanguageModel(Protocol):
    """Everything that waits is called from a worker thread and stops within about 0.1 s of `cancel`.

    `ModelFailure` carries the sentence that says why there is no answer.
    """

    @property
    def status(self) -> Status:
        """What is known, without asking anybody."""

    @property
    def generation(self) -> int:
        """The number of the newest request; an answer with a smaller one is stale."""

    def probe(self, cancel: CancelToken | None = None) -> Status:
        """Looks what is there, within a few seconds. Failures are in the status. Raises `Cancelled`.

        For the person's wish only (switched on, "try again"), never on a timer: after it found nobody, nothing else
        opens a socket until it is called again.
        """

    def choose(self, name: str) -> Status:
        """Uses the model `name` from now on; "" leaves the choice to us. Asks nobody."""

    def warm_up(self, cancel: CancelToken | None = None) -> Status:
        """Loads the chosen model. Raises `ModelFailure` and `Cancelled`."""

    def chat(
        self,
        messages: Sequence[Message],
        schema: Mapping[str, Any] | None = None,
        *,
        options: Mapping[str, int | float] | None = None,
        on_text: Callable[[str], None] = ignored,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """A complete answer that the server held to `schema`; `on_text` gets its pieces as they come.

        `options` are the server's own (num_predict, temperature, seed). The model is loaded first when it is not. What
        `on_text` raises ends the request. Raises `ModelFailure`, `Cancelled`, and `Superseded` for a newer chat.
        """

    def unload(self, cancel: CancelToken | None = None) -> None:
        """Lets the server free the model's memory. Raises `ModelFailure` and `Cancelled`."""

    def pull(self, name: str, progress: Progress = silent, cancel: CancelToken | None = None) -> Status:
        """Lets the server fetch a model: only on request. Pausing `cancel` closes the connection, resuming goes on.

        Raises `ModelFailure`, `InputError` (no such name) and `Cancelled`.
        """
