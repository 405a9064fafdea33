"""`evaluate DATASET --confidence`: what the words of confidence are worth, as JSON or as a table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from engine.commands.output import long_work, print_json

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.evaluation.report import Trust


def evaluate_confidence(dataset: Dataset, folds: int, *, seed: int, device: str, as_json: bool) -> int:
    from engine.evaluation.folds import NewUserFolds
    from engine.evaluation.protocols import FULL
    from engine.training.assess_confidence import confidence_over_folds
    from engine.training.hybrid import Groundwork
    from engine.training.scorers import MODELS, Materials

    protocol = NewUserFolds(dataset.interactions, folds, [FULL], seed)
    materials = Materials(seed, device, dataset.catalogue)
    with long_work() as (progress, cancel):
        materials.prepare(MODELS, progress, cancel)
        groundwork = Groundwork(materials.content, seed=seed, device=materials.torch_device, genome=dataset.genome)
        found = confidence_over_folds(protocol, groundwork, progress, cancel)
    if as_json:
        about = {"name": "confidence", "seed": seed, **protocol.facts}
        print_json({"protocol": about, "trust": [asdict(trust) for trust in found]})
    else:
        print("\n\n".join(map(_report, found)))
    return 0


def _report(trust: Trust) -> str:
    brought = f"{trust.known} of their ratings" if trust.known.endswith("%") else f"{trust.known} ratings"
    auc = "none, all outcomes are alike" if trust.auc is None else f"{trust.auc:.3f}"
    foreseen = f"{trust.people:,} people with {brought}, {trust.ratings:,} later ratings foreseen"
    rows = [
        f"  {share.name:10s}{share.count:9,}{share.predicted:11.3f}{share.found:8.3f}"
        for share in (*trust.words, *trust.curve)
    ]
    heading = f"  {'':10s}{'ratings':>9s}{'predicted':>11s}{'found':>8s}"
    ece = "none" if trust.ece is None else f"{trust.ece:.3f}"
    return "\n".join([f"{foreseen}: ECE {ece}, AUC {auc}", heading, *rows])
