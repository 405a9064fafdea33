"""Reads one streamed answer; only a complete one counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from engine.explain.llm.deadlines import Deadlines, Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.wire import Wire, server_problem, words

MOST_TEXT: Final = 2**15
"""Characters of an answer; what explanations need is a tenth of it."""


class Stream:
    """One try at an answer. `begun` says whether any of it came, after which a second try is out of the question."""

    def __init__(self, wire: Wire, watch: Watch, deadlines: Deadlines, on_text: Callable[[str], None]) -> None:
        self._wire, self._watch, self._deadlines, self._on_text = wire, watch, deadlines, on_text
        self.begun = False

    def run(self, body: Mapping[str, Any]) -> tuple[str, int]:
        """The whole text and its count of tokens. Raises `ModelFailure`, and what `on_text` raises."""
        text: list[str] = []
        length = 0
        self._watch.expect(self._deadlines.first_token, Fault.SLOW_START)
        with self._wire.ask("POST", "/api/chat", body, self._watch) as reply:
            for line in reply.lines():
                self._watch.check()  # lines that lie ready are read without waiting
                piece = self._piece(line)
                length += len(piece)
                if length > MOST_TEXT:
                    raise ModelFailure(Fault.OVERSIZE)
                text.append(piece)
                if piece:
                    self._on_text(piece)
                if line.get("done") is True:
                    return _whole("".join(text), line)
        raise ModelFailure(Fault.BROKE)

    def _piece(self, line: Mapping[str, Any]) -> str:
        """What a line adds to the answer; a line of thinking adds nothing, but shows that the model is at work."""
        if "error" in line:
            raise server_problem(words(line["error"]))
        message = line.get("message")
        piece = message.get("content", "") if isinstance(message, dict) else None
        if not isinstance(message, dict) or not isinstance(piece, str):
            raise ModelFailure(Fault.GARBLED)
        if piece or message.get("thinking"):
            self.begun = True
            self._watch.expect(self._deadlines.idle, Fault.STALLED)
        return piece


def _whole(text: str, last: Mapping[str, Any]) -> tuple[str, int]:
    """The text and its count of tokens, when the last line says that it is all of it."""
    reason, count = last.get("done_reason"), last.get("eval_count")
    if reason == "length":
        raise ModelFailure(Fault.CUT)
    if reason != "stop":
        raise ModelFailure(Fault.GARBLED)
    if not text.strip():
        raise ModelFailure(Fault.EMPTY)
    return text, count if isinstance(count, int) else 0
