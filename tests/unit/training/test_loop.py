from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import Cancelled, InputError
from engine.progress import CancelToken, Step, silent
from engine.training import checkpoint
from engine.training.checkpoint import Arrays, Checkpoint
from engine.training.loop import Marks, Report, run_epochs


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

    def learned(self) -> Arrays:
        return {"seen": np.array(self.seen)}

    def restore(self, learned: Arrays) -> None:
        self.seen = int(learned["seen"])

    state, resume = learned, restore


def judge(model: Counter, means: list[float]) -> Marks:
    """Four people who agree within a hundredth: any difference of these means is sure."""
    return np.array(means[model.seen - 1] + 0.01 * np.arange(4))


def test_without_validation_every_epoch_is_run_and_the_last_stands() -> None:
    model = Counter()
    rows, stands = run_epochs(model, 3, progress=silent, cancel=CancelToken())
    assert model.seen == stands == 3
    assert rows == [{"epoch": 1, "loss": 1}, {"epoch": 2, "loss": 1 / 2}, {"epoch": 3, "loss": 1 / 3}]


def test_the_best_is_kept_and_patience_ends() -> None:
    model = Counter()
    means = [0.1, 0.4, 0.3, 0.4, 0.2, 0.3, 0.9]
    rows, stands = run_epochs(
        model, 7, progress=silent, cancel=CancelToken(), validate=lambda: judge(model, means), patience=2
    )
    # Epoch 2 was best; epoch 4, as good, starts patience anew; 5 and 6 were worse, so 7 was never run.
    assert [row["validation"] for row in rows] == pytest.approx(np.add(means[:6], 0.015))
    assert model.seen == stands == 2


def test_patience_starts_anew_with_every_improvement() -> None:
    model = Counter()
    means = [0.1, 0.0, 0.2, 0.1, 0.3]
    run_epochs(model, 5, progress=silent, cancel=CancelToken(), validate=lambda: judge(model, means), patience=2)
    assert model.seen == 5


def test_a_better_epoch_that_may_be_luck_does_not_stand() -> None:
    model = Counter()
    # Epoch 2 has the best mean by far, but one person alone made it.
    marks = [np.zeros(4), np.array([0.9, 0.0, 0.0, 0.0]), np.zeros(4) + 0.01]
    _, stands = run_epochs(
        model, 3, progress=silent, cancel=CancelToken(), validate=lambda: marks[model.seen - 1], patience=1
    )
    assert model.seen == stands == 3


def test_no_epochs_leave_the_model_as_it_was() -> None:
    model = Counter()
    assert run_epochs(model, 0, progress=silent, cancel=CancelToken()) == ([], 0)
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


class Mortal(Counter):
    """Dies in the epoch `dies`, counted from 0."""

    dies = -1

    def epoch(self, number: int, report: Report) -> float:
        if number == self.dies:
            raise KeyboardInterrupt
        return super().epoch(number, report)


@pytest.fixture
def _every_epoch_is_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "SHARE", 0)


def saved(tmp_path: Path, data: str = "these", **settings: int) -> Checkpoint:
    return Checkpoint(tmp_path / "saved.npz", data=data, settings=settings)


@pytest.mark.usefixtures("_every_epoch_is_saved")
@pytest.mark.parametrize("dies", [1, 3, 4])
def test_killed_training_goes_on_with_its_figures_its_best_and_its_patience(tmp_path: Path, dies: int) -> None:
    means = [0.1, 0.4, 0.3, 0.2, 0.2, 0.9]

    def run(model: Counter) -> list[dict[str, float]]:
        rows, stands = run_epochs(
            model,
            6,
            progress=silent,
            cancel=CancelToken(),
            validate=lambda: judge(model, means),
            patience=3,
            checkpoint=saved(tmp_path),
        )
        assert stands == 2
        return rows

    dying, heir, late = Mortal(), Counter(), Counter()
    dying.dies = dies
    with pytest.raises(KeyboardInterrupt):
        run(dying)
    rows = run(heir)
    assert [row["epoch"] for row in rows] == [1, 2, 3, 4, 5]
    assert [row["validation"] for row in rows] == pytest.approx(np.add(means[:5], 0.015))
    assert heir.seen == 2
    # What ended is not begun again: only the best is fetched.
    assert run(late) == rows
    assert late.seen == 2


@pytest.mark.usefixtures("_every_epoch_is_saved")
def test_stopping_leaves_the_checkpoint_of_the_last_whole_epoch(tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop_when_the_second_is_over(step: Step) -> None:
        if step.fraction == 0.5:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_epochs(Counter(), 4, progress=stop_when_the_second_is_over, cancel=cancel, checkpoint=saved(tmp_path))
    stored = saved(tmp_path).load()
    assert stored is not None
    assert int(stored["seen"]) == 2


def test_a_checkpoint_of_other_work_is_refused_and_the_model_untouched(tmp_path: Path) -> None:
    run_epochs(Counter(), 2, progress=silent, cancel=CancelToken(), checkpoint=saved(tmp_path))
    model = Counter()
    for other in (saved(tmp_path, data="others"), saved(tmp_path, dim=3)):
        with pytest.raises(InputError, match=r"saved\.npz: this checkpoint is of training .* delete it"):
            run_epochs(model, 2, progress=silent, cancel=CancelToken(), checkpoint=other)
    assert model.seen == 0
