from __future__ import annotations

import pytest

from engine.errors import Cancelled
from engine.progress import CancelToken, Step, silent
from engine.training.loop import Report, run_epochs


class Counter:
    """Learns how many epochs it has seen."""

    def __init__(self, losses: list[float] | None = None) -> None:
        self.seen = 0
        self._losses = losses

    def epoch(self, number: int, report: Report) -> float:
        assert number == self.seen
        report(0.5)
        self.seen += 1
        return self._losses[number] if self._losses else 1 / self.seen

    def snapshot(self) -> int:
        return self.seen

    def restore(self, snapshot: int) -> None:
        self.seen = snapshot


def judge(model: Counter, marks: list[float]) -> float:
    return marks[model.seen - 1]


def test_without_validation_every_epoch_is_run_and_the_last_stands() -> None:
    model = Counter()
    rows = run_epochs(model, 3, progress=silent, cancel=CancelToken())
    assert model.seen == 3
    assert rows == [{"epoch": 1, "loss": 1}, {"epoch": 2, "loss": 1 / 2}, {"epoch": 3, "loss": 1 / 3}]


def test_the_best_is_kept_and_patience_ends() -> None:
    model = Counter()
    marks = [0.1, 0.4, 0.3, 0.4, 0.2, 0.9]
    rows = run_epochs(model, 6, progress=silent, cancel=CancelToken(), validate=lambda: judge(model, marks), patience=3)
    # Epoch 2 was best (epoch 4 only as good); 3, 4 and 5 were no better, so 6 was never run.
    assert [row["validation"] for row in rows] == [0.1, 0.4, 0.3, 0.4, 0.2]
    assert model.seen == 2


def test_patience_starts_anew_with_every_improvement() -> None:
    model = Counter()
    marks = [0.1, 0.0, 0.2, 0.1, 0.3]
    run_epochs(model, 5, progress=silent, cancel=CancelToken(), validate=lambda: judge(model, marks), patience=2)
    assert model.seen == 5


def test_no_epochs_leave_the_model_as_it_was() -> None:
    model = Counter()
    assert run_epochs(model, 0, progress=silent, cancel=CancelToken()) == []
    assert model.seen == 0


def test_reports_within_epochs_with_the_latest_figures() -> None:
    steps: list[Step] = []
    run_epochs(Counter(), 2, progress=steps.append, cancel=CancelToken())
    assert [step.fraction for step in steps] == [0.25, 0.5, 0.75, 1.0]
    assert [dict(step.figures) for step in steps[:3]] == [{}, *[{"epoch": 1, "loss": 1}] * 2]


def test_stops_within_an_epoch() -> None:
    cancel, model = CancelToken(), Counter()

    def stop_in_the_second(step: Step) -> None:
        if step.fraction > 0.4:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_epochs(model, 4, progress=stop_in_the_second, cancel=cancel)
    assert model.seen == 2


@pytest.mark.parametrize("loss", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_is_an_error(loss: float) -> None:
    with pytest.raises(FloatingPointError, match="epoch 2"):
        run_epochs(Counter([1.0, loss]), 3, progress=silent, cancel=CancelToken())
