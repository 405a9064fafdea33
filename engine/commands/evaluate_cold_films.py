"""`evaluate DATASET --cold-films`: how well films that nobody has rated are placed, as JSON or as a table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from engine.commands.output import long_work, print_json

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.training.assess_cold_films import ColdFilmFigures

HEADINGS = {
    "recall@20": "Recall@20 among the hidden films",
    "ndcg@10": "NDCG@10 among the hidden films",
    "percentile": "Percentile among all films of those liked",
    "percentile_rest": "Percentile among all films of the other hidden ones",
}


def evaluate_cold_films(dataset: Dataset, *, seed: int, device: str, as_json: bool) -> int:
    from engine.training.assess_cold_films import measure_cold_films
    from engine.training.presets import PRESETS
    from engine.training.scorers import MODELS, Materials

    materials = Materials(seed, device, dataset.catalogue)
    with long_work() as (progress, cancel):
        materials.prepare(MODELS, progress, cancel)
        figures = measure_cold_films(
            dataset.interactions,
            materials.content,
            PRESETS["balanced"],
            seed=seed,
            device=materials.torch_device,
            progress=progress,
            cancel=cancel,
        )
    if as_json:
        print_json({"protocol": {"name": "cold films", "seed": seed}, **asdict(figures)})
    else:
        print(_report(figures))
    return 0


def _report(figures: ColdFilmFigures) -> str:
    hidden = (
        f"Films nobody rated: in each of {figures.rounds} rounds {figures.films} well rated films lose all their "
        f"ratings; {figures.people} new people later liked some of them, {figures.likes} likes in all."
    )
    listed = (
        f"Of the first 20 of all films by graph they are {figures.listed:.1%}, of these people's later likes "
        f"{figures.liked:.1%}."
    )
    lines = [hidden, listed]
    for measure, heading in HEADINGS.items():
        lines += ["", heading]
        for name, measures in figures.models.items():
            value = measures[measure]
            line = f"  {name:<8} {value.mean:.3f} ({value.low:.3f} … {value.high:.3f})"
            if name in figures.differences:
                less = figures.differences[name][measure]
                line += f"   graph − {name}: {less.mean:+.3f} ({less.low:+.3f} … {less.high:+.3f})"
            lines.append(line)
    return "\n".join(lines)
