"""Train: from data to a new model in use, with a child that trains nothing; stopped, failed, left and gone on with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import engine.jobs
from desktop.app import App
from desktop.viewmodels.training import DatasetRow
from desktop.views.train import TrainScreen
from engine.jobs import ImportJob, OutOfMemory, TrainingJob, unfinished
from engine.jobs.work import begin
from engine.progress import CancelToken, silent


@pytest.fixture
def train(
    app: App, qtbot: QtBot, maker: Any, child: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> TrainScreen:
    """On the presets: the data are there, the device is chosen."""
    train = app.window.making.train
    maker.go(app, "train", Qt.Key.Key_6)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "ml"))
    with qtbot.waitSignals([app.workshop.datasets.brought, app.workshop.datasets.listed]):
        maker.press(train, "Open a MovieLens folder")
    qtbot.waitUntil(lambda: bool(train.dataset.cards.cards))
    with qtbot.waitSignal(app.workshop.training.devices_found):
        maker.press(train, "Next: device")
    with qtbot.waitSignal(app.workshop.training.estimated):
        maker.press(train, "Next: preset")
    return train


@pytest.fixture
def running(train: TrainScreen, qtbot: QtBot, maker: Any, child: Any) -> TrainScreen:
    """Three rounds have come."""
    maker.press(train, "Start training")
    qtbot.waitUntil(lambda: train.training.run is not None and len(train.training.run.curve.rehearsal) == 3)
    return train


def test_from_data_to_a_model_in_use(app: App, running: TrainScreen, qtbot: QtBot, maker: Any, child: Any,
                                     hands: Any) -> None:  # fmt: skip
    before = maker.films(app)
    assert running.step == "run"
    assert [running.run.table.item(k, 0).text() for k in range(3)] == ["3", "2", "1"], "the newest round first"
    assert "600 ratings of 60 films." in running.run.log.toPlainText()
    assert "2 minutes left" in running.run.facts.text()
    assert "Training 30%" in hands.texts(app.window.status)
    with qtbot.waitSignal(app.workshop.training.compared) as compared:
        child.go_on.set()
    view = compared.args[0]
    assert (running.step, view.heading, view.worse) == ("compare", "The new model is better", False)
    assert [bar.kind for bar in view.bars] == ["new", "old", "baseline"]
    assert getattr(view.own, "favourites", 0) == 3, "of eight, three have five before them"
    assert app.session.engine.model.name == "Starter", "nothing is used before it is said"
    assert "Training" not in hands.texts(app.window.status)
    with qtbot.waitSignals([app.session.listed, app.workshop.models.switched]):
        maker.press(running, "Use the new model")
    assert app.window.shown == "home"
    assert maker.films(app) != before
    assert app.session.engine.model.name == "MovieLens made-up"


def test_the_plan_reaches_the_child(train: TrainScreen, qtbot: QtBot, maker: Any, child: Any) -> None:
    quick = next(card for card in train.preset.cards.cards if card.key == "quick")
    with qtbot.waitSignal(train.training.estimated):
        quick.click()
    train.preset.own.click()
    train.preset.more.click()
    dim = train.preset.expert._fields["dim"]
    qtbot.keyClicks(dim, "7")
    assert "Length of the vectors must be" in train.preset.problem.text()
    assert not train.preset.start.isEnabled()
    qtbot.keyClicks(dim, "2")
    train.preset.name.clear()
    assert not train.preset.problem.isVisible()
    qtbot.keyClicks(train.preset.name, "Mine")
    maker.press(train, "Start training")
    qtbot.waitUntil(lambda: bool(child.jobs))
    job = child.jobs[0]
    assert (job.preset, job.device, job.name, job.settings) == ("quick", "cpu", "Mine", {"dim": 72})
    assert len(json.loads(Path(job.own_ratings).read_text())["ratings"]) == 8


def test_pause_go_on_and_stop_with_the_best(running: TrainScreen, qtbot: QtBot, maker: Any, child: Any) -> None:
    token = child.tokens[0]
    maker.press(running, "Pause the training")
    assert token.paused
    assert running.run.stage.words == "Pausing …"
    maker.press(running, "Go on with the training")
    assert not token.paused
    with qtbot.waitSignal(running.training.compared):
        maker.press(running, "Stop, keep the best")
    assert token.enough
    assert running.step == "compare"


def test_cancelling_asks_and_leaves_nothing(
    app: App, running: TrainScreen, qtbot: QtBot, maker: Any, child: Any
) -> None:
    maker.press(running, "Cancel the training")
    maker.press(running.run.stopping, "Keep training")
    assert not child.tokens[0].cancelled
    maker.press(running, "Cancel the training")
    with qtbot.waitSignal(running.training.left) as left:
        maker.press(running, "Stop and forget it")
    assert left.args[0] == ()
    assert running.step == "dataset"
    assert not list((app.workshop.training._depot.trainings).glob("*"))


def test_closing_asks_and_the_training_goes_on_the_next_time(
    app: App, running: TrainScreen, qtbot: QtBot, maker: Any, child: Any, open_app: Callable[[], App]
) -> None:
    app.window.go("home")
    assert not app.window.close()
    assert app.window.shown == "train"
    maker.press(running, "Keep training")
    assert not app.window.close()
    with qtbot.waitSignal(app.window.closing):
        maker.press(running, "Close, go on later")
    app.close()
    assert child.tokens[0].left
    again = open_app()
    maker.go(again, "train", Qt.Key.Key_6)
    train = again.window.making.train
    qtbot.waitUntil(train.dataset.left.isVisible)
    maker.press(train, "Go on with MovieLens made-up")
    qtbot.waitUntil(lambda: len(child.jobs) == 2)
    assert child.jobs[1] == child.jobs[0], "the very same training"
    with qtbot.waitSignal(train.training.compared):
        child.go_on.set()


def test_where_memory_runs_out_a_smaller_one_is_offered(
    running: TrainScreen, qtbot: QtBot, maker: Any, child: Any, hands: Any
) -> None:
    with qtbot.waitSignal(running.training.failed):
        child.error = OutOfMemory("There is not enough memory.", "quick")
    assert "There is not enough memory. Train with the preset “Quick”?" in hands.texts(running)
    child.error = None
    maker.press(running, "Train quick")
    qtbot.waitUntil(lambda: len(child.jobs) == 2)
    assert child.jobs[1].preset == "quick"


def test_a_worse_model_is_not_the_default(app: App, running: TrainScreen, qtbot: QtBot, maker: Any, child: Any) -> None:
    child.marks = 0.2
    with qtbot.waitSignal(running.training.compared) as compared:
        child.go_on.set()
    assert compared.args[0].worse
    assert running.compare.keep.property("kind") == "primary"
    assert running.compare.keep.hasFocus()
    maker.press(running, "Use the new model")
    assert app.session.engine.model.name == "Starter", "it asks first"
    with qtbot.waitSignal(app.workshop.models.switched):
        maker.press(running, "Use it all the same")
    assert app.session.engine.model.name == "MovieLens made-up"


def test_keeping_the_old_one_keeps_the_new_one_too(
    app: App, running: TrainScreen, qtbot: QtBot, maker: Any, child: Any
) -> None:
    with qtbot.waitSignal(running.training.compared):
        child.go_on.set()
    with qtbot.waitSignal(app.workshop.models.listed):
        maker.press(running, "Keep the old one")
    assert app.window.shown == "models"
    assert maker.names(app) == {"Starter": True, "MovieLens made-up": False}


def test_a_model_that_was_done_when_the_power_went_is_installed(
    app: App, qtbot: QtBot, maker: Any, child: Any, made: Callable[..., Path]
) -> None:
    trainings = app.workshop.training._depot.trainings
    made("Done", folder=trainings / "job-1.bundle")
    with qtbot.waitSignal(app.workshop.training.left):
        maker.go(app, "train", Qt.Key.Key_6)
    maker.models(app)
    assert maker.names(app) == {"Starter": True, "Done": False}


def test_a_data_set_that_is_still_being_written_is_not_listed(app: App, qtbot: QtBot, child: Any) -> None:
    datasets = app.workshop.datasets
    for name in ("whole", f".half.{os.getpid()}-0123abcd.new", f".killed.{_dead()}-0123abcd.new"):
        engine.jobs.run_import(ImportJob("", str(datasets._depot.datasets / name)), silent, CancelToken())
    with qtbot.waitSignal(datasets.listed) as listed:
        datasets.list()
    assert [Path(row.folder).name for row in listed.args[0]] == ["whole"]
    assert len(list(datasets._depot.datasets.iterdir())) == 2, "what a killed process left is swept away"


def test_what_was_done_is_no_longer_left_and_what_is_damaged_stops_nobody(
    app: App, qtbot: QtBot, maker: Any, child: Any, made: Callable[..., Path], open_app: Callable[[], App]
) -> None:
    trainings = app.workshop.training._depot.trainings
    app.close()
    begin(TrainingJob("data", str(trainings / "job-1.bundle"), "Done", work=str(trainings / "job-1")))
    made("Done", folder=trainings / "job-1.bundle")
    (made("Damaged", folder=trainings / "job-0.bundle") / "trend.npy").unlink()
    (trainings / f".job-2.bundle.{_dead()}-0123abcd.new").mkdir()
    again = open_app()
    qtbot.waitUntil(lambda: not (trainings / "job-1.bundle").exists())  # nobody has to open Train for it
    maker.models(again)
    assert maker.names(again) == {"Starter": True, "Done": False}
    with qtbot.waitSignal(again.workshop.training.left) as left:
        maker.go(again, "train", Qt.Key.Key_6)
    assert left.args == [()]
    assert [path.name for path in trainings.iterdir()] == ["job-0.bundle"]


def _dead() -> int:
    """The id of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        return process.pid


def test_what_was_cut_off_can_be_forgotten(
    running: TrainScreen, app: App, qtbot: QtBot, maker: Any, child: Any, open_app: Callable[[], App]
) -> None:
    app.close()
    begin(child.jobs[0])
    again = open_app()
    train = again.window.making.train
    maker.go(again, "train", Qt.Key.Key_6)
    qtbot.waitUntil(train.dataset.left.isVisible)
    with qtbot.waitSignal(train.training.left):
        maker.press(train, "Forget MovieLens made-up")
    assert unfinished(again.workshop.training._depot.trainings) == []


def test_each_step_has_names_and_room(app: App, running: TrainScreen, qtbot: QtBot, child: Any, hands: Any) -> None:
    with qtbot.waitSignal(running.training.compared):
        child.go_on.set()
    for size in ((1280, 800), (960, 540)):
        app.window.resize(*size)
        for name in ("dataset", "device", "preset", "run", "compare"):
            running.open_step(name)
            for _ in range(4):  # lines that wrap take their height after they have their width
                app.qt.processEvents()
            hands.check_names(app, at_least=10)
            hands.check_nothing_is_cut(app)


def test_what_is_waited_for_has_its_place(train: TrainScreen) -> None:
    compare = train.compare
    compare.bars.show_rows(())
    assert compare.bars.height() == 0
    compare.show_waiting()
    assert compare.bars.height() > 100
    assert compare.moves.height() > 100
    assert compare.verdict.text() == "One moment …"
    assert not compare.use.isEnabled()
    compare.moves.show_rows(())
    assert compare.moves.height() == 0


def test_without_data_there_is_nothing_to_remove(train: TrainScreen) -> None:
    page = train.dataset
    page.show_rows(())
    assert page.remove.isHidden()
    assert not page.next.isEnabled()
    page.show_rows([DatasetRow("a", "MovieLens", "100 ratings")])
    assert not page.remove.isHidden()
    assert page.next.isEnabled()
