"""Every way in which a language model fails us, each with the state it leaves and one plain sentence."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from typing import Final

from engine.errors import Cancelled, MarqueeError
from engine.explain.llm.states import State
from engine.language import phrase, tr

MOST_QUOTED: Final = 160
"""Characters of the server's own words that are shown."""


class Fault(StrEnum):
    """What went wrong. The value is the sentence; {…} is filled in."""

    NOT_RUNNING = phrase("Ollama is not running at {where}.")
    NOT_OLLAMA = phrase("What answers at {where} is not Ollama.")
    REDIRECTED = phrase("What answers at {where} is not Ollama: it sends Marquee elsewhere, and Marquee does not go.")
    FORBIDDEN = phrase("Ollama at {where} does not let Marquee in.")
    TOO_OLD = phrase("Ollama {detail} is too old: Marquee needs 0.5 or newer.")
    NO_ANSWER = phrase("Something at {where} takes calls but does not answer.")
    NO_MODEL = phrase("Ollama is running, but has no model that can write.")
    MODEL_GONE = phrase("Ollama does not have the model {detail}.")
    LOAD_TOO_SLOW = phrase("The model took too long to load.")
    BUSY = phrase("Ollama is busy with something else.")
    SLOW_START = phrase("Ollama took too long to begin its answer.")
    STALLED = phrase("The model fell silent in the middle of its answer.")
    TOO_LONG = phrase("The model took too long to finish.")
    BROKE = phrase("The connection to Ollama broke before the answer was complete.")
    SERVER_ERROR = phrase("Ollama reports a problem: “{detail}”.")
    OUT_OF_MEMORY = phrase("The model does not fit into this computer's memory.")
    GARBLED = phrase("Ollama's answer could not be read.")
    OVERSIZE = phrase("The model's answer was far too long.")
    CUT = phrase("The model's answer was cut off.")
    EMPTY = phrase("The model's answer was empty.")
    PULL_FAILED = phrase("Ollama could not fetch the model: “{detail}”.")
    PULL_STALLED = phrase(
        "Ollama stopped making progress with the model. What it has is kept; try again to go on from there."
    )
    PULL_BROKE = phrase(
        "The connection to Ollama broke. What it has of the model is kept; try again to go on from there."
    )
    PULLING = phrase("Ollama is fetching a model already.")
    RESTING = phrase("Ollama failed several times in a row, so Marquee leaves it alone for now.")

    @property
    def state(self) -> State:
        """What the model's status becomes."""
        return _STATES.get(self, State.ERROR)

    @property
    def lasts(self) -> bool:
        """Whether trying again is pointless until the person has done something and asked for a probe."""
        return self.state in (State.NOT_RUNNING, State.NOT_OLLAMA, State.NO_MODEL) or self in _LASTING


_STATES: Final = {
    Fault.NOT_RUNNING: State.NOT_RUNNING,
    Fault.NOT_OLLAMA: State.NOT_OLLAMA,
    Fault.REDIRECTED: State.NOT_OLLAMA,
    Fault.NO_MODEL: State.NO_MODEL,
    Fault.MODEL_GONE: State.NO_MODEL,
    Fault.BUSY: State.BUSY,
    Fault.PULLING: State.BUSY,
}
_LASTING: Final = (Fault.FORBIDDEN, Fault.TOO_OLD, Fault.NO_ANSWER)


class ModelFailure(MarqueeError):
    """No answer, and why: `str()` is the sentence for people, `detail` the server's own words where it has some."""

    def __init__(self, fault: Fault, *, where: str = "", detail: str = "") -> None:
        self.fault, self.where, self.detail = fault, where, plain(detail)
        super().__init__(tr(fault.value, where=where, detail=self.detail))

    @property
    def state(self) -> State:
        return self.fault.state

    def again(self) -> ModelFailure:
        """The same, to be raised a second time."""
        return ModelFailure(self.fault, where=self.where, detail=self.detail)


class Superseded(Cancelled):
    """A newer request took this one's place; nobody waits for its answer."""


def plain(text: str) -> str:
    """The server's words made harmless to show: one line, no control or invisible characters, cut."""
    safe = text[: 4 * MOST_QUOTED].translate({ord("<"): "‹", ord(">"): "›"})  # no label takes it for markup
    kept = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in safe)
    line = " ".join(kept.split()).rstrip(". ")
    return line if len(line) <= MOST_QUOTED else f"{line[:MOST_QUOTED]}…"
