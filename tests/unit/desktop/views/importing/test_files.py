"""What is read, and what is asked or said when a file does not tell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

Key = Qt.Key


def test_another_scale_is_converted_in_plain_sight(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.IMDB))
    assert "IMDb’s 1–10 becomes 0.5–5: 7 → 3.5★." in bench.texts()
    assert bench.rows("matched")[0].says.startswith("7 of 10 → 3.5★")
    assert [row.result for row in bench.rows("left")] == ["Series"]


def test_a_bad_file_says_so_and_leads_on(bench: Any) -> None:
    with bench.qtbot.waitSignal(bench.actions.failed):
        bench.screen.take([bench.file("ratings.csv", "<!doctype html><html></html>")])
    assert bench.page is bench.screen.broken
    assert "this is a web page" in bench.texts()
    bench.qtbot.mouseClick(bench.screen.broken.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert bench.page is bench.screen.choosing


def test_before_the_catalogue_is_open_it_says_so(bench: Any) -> None:
    bench.engine = None
    with bench.qtbot.waitSignal(bench.actions.failed):
        bench.screen.take([bench.file("ratings.csv", bench.LETTERBOXD)])
    assert "still being opened" in bench.texts()
    bench.obstacle = "Your profile could not be opened"
    with bench.qtbot.waitSignal(bench.actions.failed):
        bench.screen.take([bench.file("ratings.csv", bench.LETTERBOXD)])
    assert "Your profile could not be opened: home says why." in bench.texts()
    way = bench.screen.broken.findChildren(QPushButton)[0]
    assert way.text() == "To home"
    with bench.qtbot.waitSignal(bench.screen.home_wanted):
        bench.qtbot.mouseClick(way, Qt.MouseButton.LeftButton)


def test_unknown_columns_are_asked_for_with_a_live_sample(bench: Any) -> None:
    text = "Werk;Jg;Punkte;Wann\nHeat;1995;9;2020-01-02\nRonin;1998;7;2020-01-03\nMoon;2009;10;2020-01-03\n"
    with bench.qtbot.waitSignal(bench.actions.columns_wanted):
        bench.screen.take([bench.file("kino.csv", text)])
    page = bench.screen.columns
    assert bench.page is page
    assert not page.go.isEnabled()
    with bench.qtbot.waitSignal(bench.actions.sampled, check_params_cb=lambda sample: len(sample.rows) == 3):
        for part, place in (("title", 1), ("year", 2), ("rating", 3), ("date", 4)):
            page.boxes[part].setCurrentIndex(place)
    assert "9 of 10 → 4.5★" in bench.texts()
    with bench.qtbot.waitSignal(bench.actions.previewed):
        bench.qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    bench.commit()
    assert bench.ratings() == {"heat|1995": 4.5, "ronin|1998": 3.5, "moon|2009": 5.0}


def test_ratings_of_several_people_ask_whose(bench: Any) -> None:
    rows = "1,1,5.0,1000\n2,2,3.0,1000\n"
    files = [bench.file("ratings.csv", f"userId,movieId,rating,timestamp\n{rows}"),
             bench.file("movies.csv", "movieId,title,genres\n1,Heat (1995),Drama\n2,Ronin (1998),Drama\n")]  # fmt: skip
    with bench.qtbot.waitSignal(bench.actions.viewer_wanted):
        bench.screen.take(files)
    bench.screen.viewer.number.setValue(2)
    button = next(made for made in bench.screen.viewer.findChildren(QPushButton) if "Read" in made.text())
    with bench.qtbot.waitSignal(bench.actions.previewed):
        bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.commit()
    assert bench.ratings() == {"ronin|1998": 3.0}


def test_two_different_files_of_one_name_are_refused(bench: Any) -> None:
    (bench.folder / "other").mkdir()
    files = [bench.file("ratings.csv", bench.LETTERBOXD), bench.file("other/ratings.csv", bench.IMDB)]
    with bench.qtbot.waitSignal(bench.actions.failed) as failed:
        bench.screen.take(files)
    assert "two different files" in failed.args[0]


def test_files_can_be_dropped(bench: Any) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(bench.file("ratings.csv", bench.LETTERBOXD))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, left, none)
    bench.screen.dragEnterEvent(entered)
    assert entered.isAccepted()
    with bench.qtbot.waitSignal(bench.actions.previewed):
        bench.screen.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
