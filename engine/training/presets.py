"""What a preset trains: how large, how long, how exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from engine.jobs import Value

FEW_TEXTS = 5000
"""So few texts are encoded in float32 whatever the preset: seconds, and the same on every machine."""
FILMS_PER_NEIGHBOUR = 9
"""A catalogue keeps at most a ninth of its films as neighbours of each. Every one counts a little: on latest-small
1,000 are .001 better than 600, and 600 than 200 (NDCG@10)."""
FEW_FILMS, FEW_FILMS_PER_NEIGHBOUR = 2000, 15
"""In a catalogue of so few films more is noise: on the starter's 1,550 a hundred are as good as any number."""


@dataclass(frozen=True)
class Preset:
    """Without `lightgcn`, the graph space is LightGCN's spectral start, untrained: closed forms only."""

    dimensions: int
    lightgcn: bool
    neighbours: int
    half_precision: bool
    graph: Mapping[str, Value] = field(default_factory=dict)
    """Fields of `lightgcn.Settings` that somebody chose."""
    linear: Mapping[str, float] = field(default_factory=dict)
    """Parameters of `Ease` that somebody chose."""
    thorough: bool = True
    """Whether everything is measured; else only what the report cannot do without, and nothing that takes long."""

    def neighbours_for(self, n_films: int) -> int:
        """How many neighbours a film keeps."""
        share = FEW_FILMS_PER_NEIGHBOUR if n_films < FEW_FILMS else FILMS_PER_NEIGHBOUR
        return max(1, min(self.neighbours, n_films // share))

    def half_precision_for(self, n_films: int) -> bool:
        """Whether texts may be encoded in half precision."""
        return self.half_precision and n_films > FEW_TEXTS


PRESETS = {
    "quick": Preset(dimensions=64, lightgcn=False, neighbours=200, half_precision=True, thorough=False),
    "balanced": Preset(dimensions=64, lightgcn=True, neighbours=1000, half_precision=True),
    "best": Preset(dimensions=128, lightgcn=True, neighbours=1000, half_precision=False),
}

LINEAR = frozenset({"ridge", "viewer_exponent", "film_exponent", "given_back"})
"""Settings that are EASE's; `dim` and `neighbours` are the preset's own, all others LightGCN's."""


def preset_of(name: str, settings: Mapping[str, Value]) -> Preset:
    """The preset with what somebody chose otherwise (`jobs.settings.checked`)."""
    preset = PRESETS[name]
    own = {"dim", "neighbours"}
    return replace(
        preset,
        dimensions=int(settings.get("dim", preset.dimensions)),
        lightgcn=bool(settings.get("steps", preset.lightgcn)),
        neighbours=int(settings.get("neighbours", preset.neighbours)),
        graph={key: value for key, value in settings.items() if key not in own | LINEAR},
        linear={key: float(value) for key, value in settings.items() if key in LINEAR},
    )
