"""The language model as the window shows it: what is known of it, what can be chosen, what it is fetching."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from desktop.language import phrase, tr
from desktop.settings import GuestChoice
from desktop.viewmodels.words import size_of
from engine.explain.llm.states import InstalledModel, State, Status

Light = Literal["good", "muted", "bad"]
SUGGESTED = "mistral"
SUGGESTED_SIZE = phrase("about 4 GB on disk and 6 GB of memory")

WHAT_IT_IS = phrase(
    "A language model on this computer, run by the free program Ollama, words the reasons. Every sentence is checked "
    "against the facts; what they do not bear out is not shown. Without it nothing is missing: the standard "
    "explanations always stand."
)
HOW_TO_GET_IT = phrase(
    "Get Ollama from ollama.com, install it and start it; then press “Try again”. Marquee does not fetch or start it."
)
HOW_TO_GET_A_MODEL = phrase("Fetch one below: mistral is a good choice (about 4 GB on disk and 6 GB of memory).")
ONE_MOMENT = phrase("One moment …")
COST_OF_ORDER = phrase(
    "The model may move each of the first 20 films of a list by up to 3 places. That takes it some seconds for every "
    "list, on a computer without a graphics card up to a minute, and nobody has shown that the order becomes better."
)


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model that can be picked; `name` "" leaves the choice to us."""

    name: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class PullView:
    """A model on its way to Ollama. `fraction` is 0–1; `problem` says why it stopped, "" while it goes on."""

    name: str
    words: str
    fraction: float
    paused: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class GuestView:
    """All of it. `brief` is for the foot of the window, "" while it is switched off; `sentence` is the same in full."""

    choice: GuestChoice
    sentence: str
    brief: str
    light: Light
    guidance: str
    models: tuple[ModelChoice, ...]
    looking: bool = False
    usable: bool = False
    pull: PullView | None = None
    progress: str = field(default_factory=lambda: tr(ONE_MOMENT))
    """What to say while words are waited for."""

    @property
    def can_pull(self) -> bool:
        """Whether there is an Ollama that can fetch models."""
        return self.choice.on and not self.looking and (bool(self.models) or self.guidance == tr(HOW_TO_GET_A_MODEL))


def guest_view(choice: GuestChoice, status: Status | None, *, looking: bool, pull: PullView | None) -> GuestView:
    """`status` None: there is no answer yet."""
    if not choice.on:
        return GuestView(choice, tr("Switched off."), "", "muted", "", ())
    if looking or status is None or status.state is State.UNKNOWN:
        return GuestView(
            choice, tr("Looking for Ollama …"), tr("Looking for Ollama …"), "muted", "", (), True, pull=pull
        )
    under_way = status.state in (State.LOADING, State.BUSY)
    return GuestView(
        choice,
        status.sentence,
        _brief(status),
        _light(status.state),
        _guidance(status),
        _choices(status.models),
        usable=status.model is not None,
        pull=pull,
        progress=status.sentence if under_way else tr(ONE_MOMENT),
    )


def _brief(status: Status) -> str:
    name = status.model.label if status.model is not None else "Ollama"
    match status.state:
        case State.READY:
            return tr("{name} is ready", name=name)
        case State.LOADING:
            return tr("{name} is being loaded", name=name)
        case State.BUSY:
            return tr("{name} is busy", name=name)
        case State.NO_MODEL:
            return tr("Ollama has no model")
        case State.NOT_RUNNING:
            return tr("Ollama is not running")
        case State.NOT_OLLAMA:
            return tr("No Ollama there")
    return tr("{name} has a problem", name=name)


def _light(state: State) -> Light:
    if state in (State.READY, State.BUSY, State.LOADING):
        return "good"
    return "bad" if state in (State.ERROR, State.NOT_OLLAMA) else "muted"


def _guidance(status: Status) -> str:
    match status.state:
        case State.NOT_RUNNING:
            return tr(HOW_TO_GET_IT)
        case State.NO_MODEL if not status.models:
            return tr(HOW_TO_GET_A_MODEL)
        case State.NO_MODEL:
            return tr("Pick another model above.")
        case State.NOT_OLLAMA:
            return tr("Check the address: Ollama's own is 127.0.0.1:11434.")
    return tr("Ollama {version}", version=status.version) if status.version and status.state is State.READY else ""


def _choices(models: Sequence[InstalledModel]) -> tuple[ModelChoice, ...]:
    able = [model for model in models if model.can_chat]
    if not able:
        return ()
    first = ModelChoice("", tr("Marquee's choice"), tr("A Mistral if there is one, else the first that can write."))
    return (first, *(ModelChoice(model.name, model.name, model_detail(model)) for model in able))


def model_detail(model: InstalledModel) -> str:
    """“7.2B parameters · 4.1 GB · digest 61e88e884507”; the digest tells versions of one name apart."""
    told = (
        tr("{parameters} parameters", parameters=model.parameters) if model.parameters else "",
        size_of(model.bytes) if model.bytes else "",
    )
    return " · ".join([*filter(None, told), tr("digest {digest}", digest=model.digest.removeprefix("sha256:")[:12])])


def pull_words(arrived: float, whole: float) -> str:
    """From megabytes: “1.2 GB of 4.1 GB”."""
    if not whole:
        return tr("Beginning …")
    return tr("{here} of {all}", here=size_of(round(arrived * 1e6)), all=size_of(round(whole * 1e6)))
