"""Reads one streamed answer; only a complete one counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from engine.explain.llm.deadlines import Deadlines, Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.wire import Wire

if TYPE_CHECKING:
    import ollama

MOST_TEXT: Final = 2**15
"""Characters of an answer; what explanations need is a tenth of it."""
UNREADABLE: Final = "\ufffd"
"""What stands where bytes were no UTF-8."""


class Stream:
    """One try at an answer. `begun` says whether any of it came, after which a second try is out of the question."""

    def __init__(self, wire: Wire, watch: Watch, deadlines: Deadlines, on_text: Callable[[str], None]) -> None:
        self._wire, self._watch, self._deadlines, self._on_text = wire, watch, deadlines, on_text
        self.begun = False

    def run(self, ask: Callable[[ollama.Client], Iterator[ollama.ChatResponse]], model: str) -> tuple[str, int]:
        """The whole text and its count of tokens. Raises `ModelFailure`, and what `on_text` raises."""
        text: list[str] = []
        length = 0
        self._watch.expect(self._deadlines.first_token, Fault.SLOW_START)
        with self._wire.stream(ask, self._watch, model=model) as lines:
            for line in lines:
                self._watch.check()  # lines that lie ready are read without waiting
                piece = self._piece(line)
                length += len(piece)
                if length > MOST_TEXT:
                    raise ModelFailure(Fault.OVERSIZE)
                text.append(piece)
                if piece:
                    self._on_text(piece)
                if line.done:
                    return _whole("".join(text), line)
        raise ModelFailure(Fault.BROKE)

    def _piece(self, line: ollama.ChatResponse) -> str:
        """What a line adds to the answer; a line of thinking adds nothing, but shows that the model is at work."""
        piece = line.message.content or ""
        if UNREADABLE in piece:
            raise ModelFailure(Fault.GARBLED)
        if piece or line.message.thinking:
            self.begun = True
            self._watch.expect(self._deadlines.idle, Fault.STALLED)
        return piece


def _whole(text: str, last: ollama.ChatResponse) -> tuple[str, int]:
    """The text and its count of tokens, when the last line says that it is all of it."""
    if last.done_reason == "length":
        raise ModelFailure(Fault.CUT)
    if last.done_reason != "stop":
        raise ModelFailure(Fault.GARBLED)
    if not text.strip():
        raise ModelFailure(Fault.EMPTY)
    return text, last.eval_count or 0
