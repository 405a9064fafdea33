"""What a preset trains: how large, how long, how exactly."""

from __future__ import annotations

from dataclasses import dataclass

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

    def neighbours_for(self, n_films: int) -> int:
        """How many neighbours a film keeps."""
        share = FEW_FILMS_PER_NEIGHBOUR if n_films < FEW_FILMS else FILMS_PER_NEIGHBOUR
        return max(1, min(self.neighbours, n_films // share))

    def half_precision_for(self, n_films: int) -> bool:
        """Whether texts may be encoded in half precision."""
        return self.half_precision and n_films > FEW_TEXTS


PRESETS = {
    "quick": Preset(dimensions=64, lightgcn=False, neighbours=200, half_precision=True),
    "balanced": Preset(dimensions=64, lightgcn=True, neighbours=1000, half_precision=True),
    "best": Preset(dimensions=128, lightgcn=True, neighbours=1000, half_precision=False),
}
