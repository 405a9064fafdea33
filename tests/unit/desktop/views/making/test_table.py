"""A table of ratings on the Train screen: its columns guessed, changed by hand, read; and the light package's page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.viewmodels.tables import TableChoice
from desktop.views.train import TrainScreen
from engine.data.columns import Peek, TableMap
from engine.data.dataset import read_info
from engine.errors import InputError
from engine.jobs import ImportJob

RATINGS = Peek(
    ("who", "movie_id", "score", "rated_at", "name"),
    (("anna", "11", "9", "2019-04-02", "Heat"), ("bo", "12", "10", "1554163200", "Ronin")),
    {"movie_id": (11.0, 12.0), "score": (1.0, 10.0)},
)
FILMS = Peek(("number", "title", "genres"), (("11", "Heat (1995)", "Crime"),), {"number": (11.0, 11.0)})


@pytest.fixture
def asked(app: App, child: Any, monkeypatch: pytest.MonkeyPatch) -> list[ImportJob]:
    """The imports that were asked for; tables are made up."""
    jobs: list[ImportJob] = []
    peeks = {"scores.csv": RATINGS, "films.csv": FILMS}

    def peek(source: str, cancel: Any) -> Peek:
        if (seen := peeks.get(Path(source).name)) is None:
            raise InputError("it is no table.", file=source)
        return seen

    def read(job: ImportJob, progress: Any, cancel: Any, command: Any = None, log: Any = None) -> None:
        jobs.append(job)
        log("Ratings from 1 to 10 were brought to 0.5 to 5 stars.")

    monkeypatch.setattr("engine.jobs.peek", peek)
    monkeypatch.setattr("engine.jobs.run_import", read)
    return jobs


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda name: monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"/home/ann/{name}", ""))


@pytest.fixture
def train(app: App, qtbot: QtBot, maker: Any, asked: list[ImportJob], choose: Callable[[str], None]) -> TrainScreen:
    """At a table whose viewer's column is called nothing that is known."""
    train = app.window.making.train
    maker.go(app, "train", Qt.Key.Key_6)
    choose("scores.csv")
    with qtbot.waitSignal(train.data.tables.looked):
        maker.press(train, "Open a table of ratings")
    assert train.pages.currentWidget() is train.table
    return train


def set_column(train: TrainScreen, part: str, title: str) -> None:
    box = train.table.lines[part].box
    box.setCurrentIndex(box.findData(title))
    train.table._judge()


def test_columns_are_guessed_and_the_rest_is_said_by_hand(train: TrainScreen, qtbot: QtBot, maker: Any,
                                                          asked: list[ImportJob]) -> None:  # fmt: skip
    page = train.table
    chosen = {part: line.column for part, line in page.lines.items()}
    assert chosen == {"viewer": "", "film": "movie_id", "rating": "score", "scale": "", "time": "rated_at",
                      "title": "name", "year": "", "genres": "", "there": "movie_id"}  # fmt: skip
    assert page.lines["viewer"].box.hasFocus()
    assert not page.go.isEnabled()
    assert page.problem.text().startswith("scores.csv: say which column holds the viewer")
    set_column(train, "viewer", "who")
    assert page.go.isEnabled()
    shown = {part: line.values.words for part, line in page.lines.items()}
    assert shown["viewer"] == "anna · bo"
    assert shown["rating"] == "4.5★ · 5★"
    assert shown["scale"] == "1 to 10, brought to 0.5 to 5 stars"
    assert shown["time"].startswith("2 April 2019 · 2 April 2019")
    with qtbot.waitSignal(train.data.noted):
        maker.press(train, "Read the table")
    columns = {"viewer": "who", "film": "movie_id", "rating": "score", "time": "rated_at", "title": "name", "year": "",
               "genres": ""}  # fmt: skip
    assert [(job.source, job.table) for job in asked] == [("/home/ann/scores.csv", TableMap(columns))]
    assert train.pages.currentWidget() is train.dataset
    assert train.dataset.notes.text() == "Ratings from 1 to 10 were brought to 0.5 to 5 stars."
    assert not train.dataset.notes.isHidden()


def test_films_may_stand_in_a_file_of_their_own(train: TrainScreen, qtbot: QtBot, maker: Any, asked: list[ImportJob],
                                                choose: Callable[[str], None]) -> None:  # fmt: skip
    page = train.table
    assert not page.lines["there"].box.isVisible()
    choose("films.csv")
    with qtbot.waitSignal(train.data.tables.films_looked):
        maker.press(train, "A file of films …")
    set_column(train, "viewer", "who")
    assert page.lines["there"].box.isVisible()
    assert page.problem.text() == "films.csv: say which column holds the film; found are number, title, genres."
    set_column(train, "there", "number")
    set_column(train, "scale", "0-10")
    assert page.lines["title"].values.words == "Heat (1995)"
    assert page.lines["rating"].values.words == "4.55★ · 5★"
    with qtbot.waitSignal(train.data.noted):
        maker.press(train, "Read the table")
    table = asked[0].table
    assert table == TableMap(
        {"viewer": "who", "film": "movie_id", "rating": "score", "time": "rated_at", "title": "", "year": "",
         "genres": ""},
        "/home/ann/films.csv", {"film": "number", "title": "title", "year": "", "genres": "genres"}, (0.0, 10.0),
    )  # fmt: skip
    assert ImportJob.from_line(asked[0].to_line()) == asked[0]


def test_without_ratings_or_on_no_scale_it_says_what_happens(train: TrainScreen) -> None:
    set_column(train, "viewer", "who")
    set_column(train, "rating", "")
    assert train.table.lines["scale"].values.words == "Without ratings each row counts as 4 stars."
    set_column(train, "rating", "rated_at")
    assert train.table.lines["scale"].values.words == "Some of them are no numbers: those rows are left out."
    set_column(train, "rating", "movie_id")
    set_column(train, "film", "name")
    assert train.table.lines["scale"].values.words == "0 to 100, brought to 0.5 to 5 stars"


def test_a_way_back_and_a_file_that_is_none(train: TrainScreen, qtbot: QtBot, maker: Any, choose: Callable[[str], None],
                                            hands: Any) -> None:  # fmt: skip
    maker.press(train, "Back")
    assert train.pages.currentWidget() is train.dataset
    choose("notes.doc")
    with qtbot.waitSignal(train.data.tables.refused):
        maker.press(train, "Open a table of ratings")
    assert train.pages.currentWidget() is train.dataset
    assert "notes.doc: it is no table." in hands.texts(train)


def test_a_real_table_becomes_a_real_data_set(app: App, qtbot: QtBot, maker: Any, tmp_path: Path) -> None:
    """With real children."""
    train = app.window.making.train
    maker.go(app, "train", Qt.Key.Key_6)
    table = tmp_path / "scores.csv"
    table.write_text("user,film,rating\n" + "".join(f"{k % 3},Film {k} (1990),{1 + k % 10}\n" for k in range(30)))
    with qtbot.waitSignal(train.data.tables.looked, timeout=30_000):
        train.data.tables.look(str(table))
    with qtbot.waitSignal(train.data.noted, timeout=30_000) as noted:
        train.data.bring(str(table), TableChoice({"viewer": "user", "film": "film", "rating": "rating"}))
    assert noted.args[0] == ("Ratings from 1 to 10 were brought to 0.5 to 5 stars.",)
    (folder,) = train.data._depot.datasets.glob("*/dataset.json")
    assert read_info(folder.parent).n_interactions == 30


class Missing(MetaPathFinder):
    """Nothing of what the light package goes without can be found, let alone imported."""

    without = ("torch", "pyqtgraph", "pandas", "scipy", "pyarrow", "sentence_transformers", "transformers")

    def find_spec(self, name: str, path: Any, target: Any = None) -> None:
        if name.partition(".")[0] in self.without:
            raise ModuleNotFoundError(name)


def test_the_light_package_says_that_it_does_not_train(app: App, qtbot: QtBot, maker: Any, hands: Any,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    for name in [name for name in sys.modules if name.split(".")[0] in Missing.without]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    monkeypatch.setattr("engine.jobs.command.find_spec", lambda name: None)
    maker.go(app, "train", Qt.Key.Key_6)
    train = app.window.making.train
    qtbot.waitUntil(lambda: "This is the light package: it does not train" in hands.texts(train))
    said = hands.texts(train)
    assert "full package" in said
    assert "Bring data" not in said
    assert not train.steps.isVisible()
    assert not app.workshop.can_train
    assert app.workshop.training.retrain == ""
    maker.press(train, "Go to models")
    assert app.window.shown == "models"
