"""What is known of the language model, as one state and one plain sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """UNKNOWN: nobody has asked yet."""

    UNKNOWN = "unknown"
    NOT_RUNNING = "not running"
    NOT_OLLAMA = "not Ollama"
    NO_MODEL = "no model"
    LOADING = "loading"
    READY = "ready"
    BUSY = "busy"
    ERROR = "error"


@dataclass(frozen=True)
class InstalledModel:
    """A model on the server: `digest` (hex) tells its versions apart, `parameters` is a text such as "7.2B"."""

    name: str
    digest: str
    bytes: int = 0
    parameters: str = ""
    family: str = ""

    @property
    def label(self) -> str:
        """What to call it in front of people: "mistral-nemo:12b" is "Mistral-nemo"."""
        short = self.name.rsplit("/", 1)[-1].split(":", 1)[0]
        return short[:1].upper() + short[1:]

    @property
    def can_chat(self) -> bool:
        """False for models that only turn texts into vectors."""
        return "bert" not in self.family.lower()


@dataclass(frozen=True)
class Status:
    """The state, its sentence, and what the server has. `model` is the chosen one, None unless it is installed."""

    state: State = State.UNKNOWN
    sentence: str = "Nobody has asked yet whether Ollama is running."
    version: str = ""
    models: tuple[InstalledModel, ...] = ()
    model: InstalledModel | None = None


def full_name(name: str) -> str:
    """ "mistral" is "mistral:latest"."""
    return name if ":" in name.rsplit("/", 1)[-1] else f"{name}:latest"


def pick(models: Iterable[InstalledModel], wanted: str) -> InstalledModel | None:
    """The model called `wanted`; for "" the first Mistral that can chat, else the first that can."""
    if wanted:
        return next((model for model in models if model.name == full_name(wanted)), None)
    chatting = [model for model in models if model.can_chat]
    return min(chatting, key=lambda model: "mistral" not in model.name.lower(), default=None)
