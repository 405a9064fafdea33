"""The loop over epochs: reports, stops when told to, keeps the best. A model only knows one epoch."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from engine.progress import CancelToken, Progress, Step

Report = Callable[[float], None]
"""Takes how much of an epoch is done, 0–1."""

Snapshot = TypeVar("Snapshot")


class Epochs(Protocol[Snapshot]):
    """What is trained."""

    def epoch(self, number: int, report: Report) -> float:
        """Goes once over the viewers (`number` counts from 0) and returns the mean loss."""

    def snapshot(self) -> Snapshot:
        """A copy of all that was learned."""

    def restore(self, snapshot: Snapshot) -> None:
        """Back to a snapshot."""


def run_epochs(
    model: Epochs[Snapshot],
    epochs: int,
    *,
    progress: Progress,
    cancel: CancelToken,
    validate: Callable[[], float] | None = None,
    patience: int = 3,
) -> list[dict[str, float]]:
    """Trains for at most `epochs`; returns a row of figures for each: `epoch` (from 1), `loss`, `validation`.

    With `validate` (higher is better) the model ends as it was at its best, and stops once `patience` epochs in a
    row were no better. Raises FloatingPointError when the loss is no number any more.
    """
    rows: list[dict[str, float]] = []
    best, best_at = -math.inf, 0
    kept: Snapshot | None = None

    def report(number: int, fraction: float) -> None:
        cancel.check()
        progress(Step("Training", (number + fraction) / epochs, rows[-1] if rows else {}))

    for number in range(epochs):
        row = {"epoch": number + 1.0, "loss": model.epoch(number, partial(report, number))}
        if not math.isfinite(row["loss"]):
            raise FloatingPointError(f"the loss became {row['loss']} in epoch {number + 1}")
        rows.append(row)
        if validate is not None:
            row["validation"] = validate()
            if row["validation"] > best:
                best, best_at, kept = row["validation"], number, model.snapshot()
            elif number - best_at >= patience:
                break
        report(number, 1.0)
    if kept is not None:
        model.restore(kept)
    return rows
