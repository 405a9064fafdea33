"""Every hyperparameter a person may change: what it means, what it may be, what it is when nobody changes it.

The expert page is made of this table; the child takes the same names (`training.presets`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.errors import InputError
from engine.language import phrase, tr

Value = int | float | str


@dataclass(frozen=True)
class Field:
    """One hyperparameter.

    group     the heading it stands under
    low, high   the least and the most a number may be, both allowed
    choices   what it may be, for kind "choice"; else empty
    default   what it is unless a preset or the size of the data says otherwise; None: the data decides
    presets   preset → its own default
    """

    name: str
    group: str
    label: str
    meaning: str
    kind: Literal["int", "float", "choice"]
    default: Value | None = None
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()
    presets: Mapping[str, Value] | None = None

    def default_of(self, preset: str) -> Value | None:
        """What it is with this preset when nobody changes it; None: chosen by the size of the data."""
        return (self.presets or {}).get(preset, self.default)

    def check(self, value: Any) -> Value:
        """`value` as the kind that it should be. Raises `InputError` with one sentence."""
        if self.kind == "choice":
            if value not in self.choices:
                raise InputError(
                    tr("{label} must be one of {choices}.", label=tr(self.label), choices=", ".join(self.choices))
                )
            return str(value)
        number = _number(value)
        whole = self.kind == "int"
        if number is None or not self.low <= number <= self.high or (whole and number != int(number)):
            raise InputError(
                tr(
                    "{label} must be a whole number from {low} to {high}."
                    if whole
                    else "{label} must be a number from {low} to {high}.",
                    label=tr(self.label),
                    low=f"{self.low:g}",
                    high=f"{self.high:g}",
                )
            )
        return int(number) if whole else number


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


GRAPH = phrase("LightGCN: the graph of who liked what")
LINEAR = phrase("EASE: which film speaks for which")
BUNDLE = phrase("The bundle")

FIELDS: tuple[Field, ...] = (
    Field(
        "dim",
        GRAPH,
        phrase("Length of the vectors"),
        phrase("How many numbers describe a film. More can tell finer differences, and learn little data by heart."),
        "int",
        low=8,
        high=512,
        presets={"quick": 64, "balanced": 64, "best": 128},
    ),
    Field(
        "layers",
        GRAPH,
        phrase("Layers"),
        phrase("How often vectors are spread over the graph; 0 is plain matrix factorisation."),
        "int",
        default=2,
        low=0,
        high=4,
    ),
    Field(
        "steps",
        GRAPH,
        phrase("Updates"),
        phrase(
            "About how many times the vectors are improved; 0 keeps the closed-form start. Training stops sooner when "
            "people kept aside are served worse."
        ),
        "int",
        low=0,
        high=20_000,
        presets={"quick": 0},
    ),
    Field(
        "patience",
        GRAPH,
        phrase("Patience"),
        phrase("After so many rounds in a row that were surely worse than the best one, training stops."),
        "int",
        default=5,
        low=1,
        high=1000,
    ),
    Field(
        "learning_rate",
        GRAPH,
        phrase("Learning rate"),
        phrase("How far an update moves the vectors at most. Too much and the loss jumps, too little and it creeps."),
        "float",
        default=0.02,
        low=0.0001,
        high=1.0,
    ),
    Field(
        "temperature",
        GRAPH,
        phrase("Temperature"),
        phrase("How sharply liked films are told from the rest: lower looks more at the nearest others."),
        "float",
        low=0.02,
        high=2.0,
    ),
    Field(
        "viewers",
        GRAPH,
        phrase("Viewers at once"),
        phrase("How many viewers an update learns from. More is steadier, and takes more memory."),
        "int",
        low=16,
        high=65_536,
    ),
    Field(
        "sampled",
        GRAPH,
        phrase("Films drawn"),
        phrase(
            "Against how many films, drawn by how often they were met, liked ones are weighed; 0 weighs them against "
            "all."
        ),
        "int",
        low=0,
        high=65_536,
    ),
    Field(
        "start",
        GRAPH,
        phrase("Start"),
        phrase("Where vectors begin: at the spectral vectors, or at random (the control)."),
        "choice",
        default="spectral",
        choices=("spectral", "random"),
    ),
    Field(
        "scale",
        GRAPH,
        phrase("Size of the start"),
        phrase("Root mean square of the starting vectors' entries: the smaller, the further an update turns them."),
        "float",
        default=0.1,
        low=0.001,
        high=10.0,
    ),
    Field(
        "ridge",
        LINEAR,
        phrase("Ridge"),
        phrase("How much evidence it takes before one film speaks for another, as a multiple of the mean eigenvalue."),
        "float",
        default=4.0,
        low=0.01,
        high=100.0,
    ),
    Field(
        "viewer_exponent",
        LINEAR,
        phrase("Weight of busy viewers"),
        phrase("The power of how much they rated by which viewers count: 0 all alike, below 0 busy ones less."),
        "float",
        default=-0.35,
        low=-1.0,
        high=0.5,
    ),
    Field(
        "film_exponent",
        LINEAR,
        phrase("Weight of popular films"),
        phrase("The power of how often they were met by which films count: 0 all alike, below 0 popular ones less."),
        "float",
        default=-0.25,
        low=-1.0,
        high=0.5,
    ),
    Field(
        "given_back",
        LINEAR,
        phrase("Popularity given back"),
        phrase("The power of a film's popularity that its score gets back: more gives better known lists."),
        "float",
        default=0.2,
        low=-0.5,
        high=1.0,
    ),
    Field(
        "neighbours",
        BUNDLE,
        phrase("Neighbours kept of a film"),
        phrase("How many others each film keeps at most. More is a little better, and makes the bundle larger."),
        "int",
        default=1000,
        low=10,
        high=5000,
        presets={"quick": 200},
    ),
)


def checked(settings: Mapping[str, Any]) -> dict[str, Value]:
    """`settings` by name, each of the right kind. Raises `InputError` with one sentence."""
    fields = {field.name: field for field in FIELDS}
    for name in settings:
        if name not in fields:
            raise InputError(
                tr("There is no training setting “{name}”; choose {choices}.", name=name, choices=", ".join(fields))
            )
    return {name: fields[name].check(value) for name, value in settings.items()}
