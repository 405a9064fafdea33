"""What to train: one line of JSON on the child's standard input, and a file in the job's folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from engine.errors import InputError
from engine.jobs.settings import Value, checked
from engine.language import phrase, tr

PRESETS = (phrase("quick", about="preset"), phrase("balanced", about="preset"), phrase("best", about="preset"))
DEVICES = ("auto", "cpu", "cuda", "mps")


@dataclass(frozen=True)
class TrainingJob:
    """What to train: a dataset folder in, a bundle folder out. `name` is what people will call the bundle.

    text_cache    a file in which the vectors of film texts are kept for the next training; none when empty
    work          a folder of this job alone, from which it goes on after a crash (`jobs.work`); none when empty
    own_ratings   a file of `save_own_ratings`: this person joins as one more viewer; nobody when empty
    former        the folder of a bundle to measure on the same people, where that is fair; none when empty
    settings      hyperparameters that differ from the preset's, by the names of `settings.FIELDS`
    """

    dataset: str
    bundle: str
    name: str
    preset: str = "balanced"
    device: str = "auto"
    seed: int = 1
    text_cache: str = ""
    work: str = ""
    own_ratings: str = ""
    former: str = ""
    settings: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.preset not in PRESETS:
            raise InputError(
                tr("There is no preset “{preset}”; choose {choices}.", preset=self.preset, choices=", ".join(PRESETS))
            )
        if self.device not in DEVICES:
            raise InputError(
                tr("There is no device “{device}”; choose {choices}.", device=self.device, choices=", ".join(DEVICES))
            )
        object.__setattr__(self, "settings", checked(self.settings))

    @property
    def smaller(self) -> str | None:
        """The next smaller preset; None when there is none."""
        place = PRESETS.index(self.preset)
        return PRESETS[place - 1] if place else None

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"

    @classmethod
    def from_line(cls, line: str) -> TrainingJob:
        """Raises ValueError, TypeError or `InputError` when this is not what `to_line` gave."""
        return cls(**json.loads(line))
