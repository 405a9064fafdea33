"""What the engine refuses with, in the app's process and in its children, reaches the window in the window's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import starter
from desktop.translator import language_of, take_up
from engine.bundles.bundle import read_manifest, read_verdict
from engine.data.bring import import_data
from engine.data.columns import TableMap
from engine.errors import MarqueeError
from engine.jobs import Device
from engine.language import ENGLISH, speak
from tests.unit.desktop.views.test_languages import english_in

FILMS = "movieId,title,genres\n" + "".join(f"{k},Film {k} (19{60 + k}),Drama\n" for k in range(1, 11))
RATINGS = "userId,movieId,rating,timestamp\n" + "".join(f"{1 + k % 3},{1 + k // 3},4.0,{1000 + k}\n" for k in range(30))
BROKEN = {
    "no number": ("ratings.csv", RATINGS.replace("4.0,1003", "~,1003")),
    "off the scale": ("ratings.csv", RATINGS.replace("4.0,1003", "9.0,1003")),
    "no such film": ("ratings.csv", RATINGS.replace("1,2,4.0", "1,77,4.0")),
    "no time": ("ratings.csv", RATINGS.replace("4.0,1003", "4.0,-9")),
    "a field too few": ("ratings.csv", RATINGS.replace("4.0,1003", "4.0")),
    "no column": ("ratings.csv", RATINGS.replace("userId", "~")),
    "nothing": ("ratings.csv", ""),
    "no ratings": ("ratings.csv", "userId,movieId,rating,timestamp\n"),
    "a NUL": ("movies.csv", FILMS.replace("Film 3", "\0")),
    "a film twice": ("movies.csv", FILMS.replace("\n3,", "\n2,")),
    "no title": ("movies.csv", FILMS.replace("Film 3 (1963)", " ")),
    "no films": ("movies.csv", "movieId,title,genres\n"),
    "a broken quote": ("movies.csv", FILMS.replace("Film 3", '"~')),
}
TABLES = {
    "no viewer": ("~,movie,rating\n7,8,3\n", TableMap()),
    "empty": ("", TableMap()),
    "no scale": ("user,movie,rating\n7,8,3000\n7,9,-3\n", TableMap()),
    "a column that is not there": ("user,movie\n7,8\n", TableMap({"rating": "~"})),
    "the same column": ("user,movie\n7,8\n", TableMap({"film": "user"})),
    "most is wrong": ("user,movie,rating\n7,8,~\n7,9,~\n", TableMap()),
    "uneven": ("user,movie,rating\n7\n7\n7,8,3\n", TableMap()),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ml"
    folder.mkdir()
    (folder / "ratings.csv").write_text(RATINGS, encoding="utf-8")
    (folder / "movies.csv").write_text(FILMS, encoding="utf-8")
    return folder


@pytest.fixture
def _pseudo() -> Iterator[None]:
    speak(language_of("pseudo"))
    yield
    speak(ENGLISH)


def left_in_english(sentence: str, tmp_path: Path) -> list[str]:
    return english_in(sentence.replace(str(tmp_path), ""))


@pytest.mark.usefixtures("_pseudo")
def test_no_english_in_what_the_starters_report_comes_to() -> None:
    sentences = read_verdict(starter(), read_manifest(starter()))
    assert len(sentences) > 5
    assert [english_in(re.sub("NDCG|EASE", "", sentence)) for sentence in sentences] == [[]] * len(sentences)


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("what", BROKEN)
def test_no_english_in_what_is_wrong_with_a_folder(folder: Path, tmp_path: Path, what: str) -> None:
    name, text = BROKEN[what]
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(MarqueeError) as caught:
        import_data(folder)
    said = str(caught.value).replace("userId", "").replace("movieId", "").replace("rating, timestamp", "")
    for column in ("“userId”", "“movieId”", "“rating”", "“timestamp”", "“title”", "“relevance”"):
        said = said.replace(column, "")
    assert "~" in said
    assert [word for word in left_in_english(said, tmp_path) if word not in ("title", "rating", "timestamp")] == []


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("what", TABLES)
def test_no_english_in_what_is_wrong_with_a_table(tmp_path: Path, what: str) -> None:
    text, asked = TABLES[what]
    table = tmp_path / "t.csv"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(MarqueeError) as caught:
        import_data(table, asked)
    names = ("user", "movie", "rating")  # of the columns
    assert [word for word in left_in_english(str(caught.value), tmp_path) if word not in names] == []


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    take_up(application, "en")


@pytest.mark.usefixtures("_english_again")
def test_a_broken_import_and_a_failing_training_speak_german(
    open_app: Callable[..., App], qtbot: QtBot, maker: Any, folder: Path, monkeypatch: pytest.MonkeyPatch, hands: Any
) -> None:
    """Both in real children, as a person brings them about."""
    one = Device("cpu", "Zwei Kerne", 8 * 10**9, 100.0)
    monkeypatch.setattr("engine.jobs.find_devices", lambda cancel=None: [one])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    app = open_app("de")
    datasets, train = app.workshop.datasets, app.window.making.train
    app.window.go("train")
    good = (folder / "ratings.csv").read_text(encoding="utf-8")
    (folder / "ratings.csv").write_text(good.replace("4.0,1003", "viel,1003"), encoding="utf-8")
    with qtbot.waitSignal(datasets.refused, timeout=30_000) as refused:
        maker.press(train, "Einen MovieLens-Ordner öffnen")
    assert refused.args == ["ratings.csv, Zeile 5, Spalte „rating“: „viel“ ist keine Zahl."]
    assert refused.args[0] in hands.texts(app.window)
    (folder / "ratings.csv").write_text(good, encoding="utf-8")
    with qtbot.waitSignals([datasets.brought, datasets.listed], timeout=30_000):
        maker.press(train, "Einen MovieLens-Ordner öffnen")
    qtbot.waitUntil(lambda: bool(train.dataset.cards.cards))
    with qtbot.waitSignal(app.workshop.training.devices_found):
        maker.press(train, "Weiter: Gerät")
    with qtbot.waitSignal(app.workshop.training.estimated):
        maker.press(train, "Weiter: Stufe")
    with qtbot.waitSignal(app.workshop.training.failed, timeout=60_000) as failed:
        maker.press(train, "Training starten")
    assert failed.args[0].sentence.startswith("Dieser Datensatz hat 3 Zuschauer und 10 Filme; das Training braucht")
    assert failed.args[0].sentence in hands.texts(app.window)
