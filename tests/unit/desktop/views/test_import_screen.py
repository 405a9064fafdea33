"""Import, driven by keys and clicks over a small catalogue and a real profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.engine import Engine
from desktop.actions.importing import CHANGED_MEANWHILE, ImportActions
from desktop.actions.profile import ProfileDesk
from desktop.models.import_rows import ROW
from desktop.tasks.runner import Runner
from desktop.theme.theme import Theme
from desktop.viewmodels.importing import Group, RowView
from desktop.views.import_screen import ImportScreen
from desktop.views.widgets.elided import ElidedLabel
from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.profile.edits import FilmRef, SetRating
from engine.profile.store import ProfileStore

FILMS = (("Heat", 1995), ("Ronin", 1998), ("Zodiac", 2007), ("Moon", 2009), ("Hamlet", 1996), ("Hamlet", 1996),
         ("Léon: The Professional", 1994))  # fmt: skip
HEAT = FilmRef("heat|1995", "Heat", 1995)
LETTERBOXD = """Date,Name,Year,Letterboxd URI,Rating
2024-01-02,Heat,1995,https://boxd.it/1,4.5
2024-01-03,Hamlet,1996,https://boxd.it/2,4
2024-01-04,A Film Nobody Has Catalogued,2019,https://boxd.it/3,3
2024-01-05,Moon,2009,https://boxd.it/4,11
"""
IMDB = """Const,Your Rating,Date Rated,Title,Title Type,Year
tt0113277,7,2024-01-02,Heat,Movie,1995
tt0903747,9,2024-01-03,Breaking Bad,TV Series,2008
"""
Key = Qt.Key


class Bench:
    """The screen, a profile on disk, and an engine that is not asked to rank."""

    def __init__(self, qtbot: QtBot, folder: Path, films: tuple[tuple[str, int], ...] = FILMS) -> None:
        titles, years = zip(*films, strict=True)
        catalogue = Catalogue(range(1, len(films) + 1), titles, years, genres=[("Drama",)] * len(films))
        manifest = SimpleNamespace(provenance=SimpleNamespace(source="made up"))
        recommender: Any = SimpleNamespace(
            catalogue=catalogue, titles=TitleIndex(catalogue), bundle=SimpleNamespace(manifest=manifest)
        )
        unused: Any = None
        self.qtbot, self.folder = qtbot, folder
        self.store = ProfileStore(folder / "profile.sqlite")
        self.profile = ProfileDesk()
        self.profile.opened(self.store, self.store.snapshot())
        self.engine: Engine | None = Engine(recommender, unused)
        self.obstacle = ""
        self.readers = Runner(2, "test-read")
        self.actions = ImportActions(self)
        app: Any = QApplication.instance()
        self.screen = ImportScreen(Theme(app, "dark"), self.actions)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 660)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.showing()

    def close(self) -> None:
        self.readers.close()
        self.profile.close()

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def preview(self, *paths: str) -> None:
        with self.qtbot.waitSignal(self.actions.previewed):
            self.screen.take(paths)

    def counts(self) -> dict[str, int]:
        tiles = [made.tile for made in self.screen.preview.tiles.buttons]
        return {tile.group: tile.count for tile in tiles if tile is not None}

    def rows(self, group: Group) -> list[RowView]:
        self.screen.preview.open_group(group)
        model = self.screen.preview.list.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    def open_with_options(self, group: Group) -> None:
        with self.qtbot.waitSignal(self.actions.offered, check_params_cb=lambda _, options: bool(options)):
            self.screen.preview.open_group(group)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.screen.preview.list, key)

    def commit(self) -> None:
        with self.qtbot.waitSignal(self.actions.written):
            self.qtbot.mouseClick(self.screen.preview.commit, Qt.MouseButton.LeftButton)

    def undo(self) -> None:
        with self.qtbot.waitSignal(self.actions.written):
            self.qtbot.mouseClick(self.screen.finished.other, Qt.MouseButton.LeftButton)

    def ratings(self) -> dict[str, float]:
        return {rated.key: rated.rating for rated in self.store.ratings()}

    def texts(self) -> str:
        page = self.screen
        labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        return " | ".join(labels + [label.words for label in page.findChildren(ElidedLabel)])

    @property
    def page(self) -> QWidget | None:
        return self.screen.pages.currentWidget()


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def build(**options: Any) -> Bench:
        made.append(Bench(qtbot, tmp_path, **options))
        return made[-1]

    yield build
    for bench in made:
        bench.close()


@pytest.fixture
def bench(make: Callable[..., Bench]) -> Bench:
    return make()


def test_a_preview_counts_and_writes_nothing(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    assert "Letterboxd · 1 file" in bench.texts()
    assert bench.counts()["matched"] == 1
    assert (bench.counts()["choose"], bench.counts()["missing"], bench.counts()["problems"]) == (1, 1, 1)
    assert "line 5" in bench.rows("problems")[0].title
    assert bench.screen.preview.commit.text() == "Import 1 film"
    assert not bench.store.snapshot().films
    assert not bench.store.history()


def test_one_button_writes_one_change_that_one_undo_takes_back(bench: Bench) -> None:
    bench.profile.run(lambda store: store.rate("ronin|1998", "Ronin", 1998, 2.0, 1), lambda _: None)
    bench.qtbot.waitUntil(lambda: "ronin|1998" in bench.profile.films)
    before = bench.store.snapshot()
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    bench.commit()
    assert bench.ratings() == {"ronin|1998": 2.0, "heat|1995": 4.5}
    assert bench.store.history()[0].label == "Import from Letterboxd · 1 file"
    assert len(bench.store.pending()) == 1
    assert "1 film imported from Letterboxd" in bench.texts()
    bench.undo()
    assert bench.store.snapshot() == before
    assert bench.profile.as_profile() == before
    assert "The import is taken back" in bench.texts()
    assert not bench.screen.finished.other.isVisible()


def test_undo_does_not_take_back_what_came_later(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    bench.commit()
    bench.store.rate("moon|2009", "Moon", 2009, 5.0, 9)
    bench.undo()
    assert bench.ratings() == {"heat|1995": 4.5, "moon|2009": 5.0}
    assert "Ctrl+Z" in bench.texts()


def test_one_key_chooses_a_film(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    bench.open_with_options("choose")
    assert [option.words for option in bench.screen.preview.panel.options] == ["Hamlet", "Hamlet", "Leave it out"]
    bench.press(Key.Key_2)
    assert bench.counts()["matched"] == 2
    assert "choose" not in bench.counts()
    bench.commit()
    assert bench.ratings() == {"heat|1995": 4.5, "hamlet|1996#2": 4.0}


def test_a_row_can_be_skipped_and_taken_back(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    bench.open_with_options("choose")
    bench.press(Key.Key_0)
    assert bench.counts()["left"] == 1
    bench.open_with_options("left")
    bench.press(Key.Key_0)
    assert bench.counts()["choose"] == 1


def test_a_missing_film_can_be_chosen_among_suggestions(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Zodiak,2007,x,4\n"))
    bench.open_with_options("missing")
    assert bench.screen.preview.panel.options[0].words == "Zodiac"
    bench.press(Key.Key_1)
    bench.commit()
    assert bench.ratings() == {"zodiac|2007": 4.0}


def test_what_is_not_found_is_saved_only_if_wanted(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    assert bench.screen.preview.save.isChecked()
    bench.screen.preview.save.setChecked(False)
    bench.commit()
    assert not bench.store.pending()


@pytest.mark.parametrize(("key", "stays"), [(Key.Key_1, 2.0), (Key.Key_2, 4.5)])
def test_a_difference_is_decided_by_one_key(bench: Bench, key: Qt.Key, stays: float) -> None:
    bench.profile.run(lambda store: store.apply("x", [SetRating(HEAT, 2.0, 5)]), lambda _: None)
    bench.qtbot.waitUntil(lambda: HEAT.key in bench.profile.films)
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,x,4.5\n"))
    assert "1 that differs stays out until you decide" in bench.texts()
    assert not bench.screen.preview.commit.isEnabled()
    bench.open_with_options("differs")
    bench.press(key)
    bench.commit()
    assert bench.ratings() == {HEAT.key: stays}


def test_all_differences_are_decided_at_once(bench: Bench) -> None:
    ronin = FilmRef("ronin|1998", "Ronin", 1998)
    edits = [SetRating(HEAT, 2.0, 5), SetRating(ronin, 1.0, 5)]
    bench.profile.run(lambda store: store.apply("x", edits), lambda _: None)
    bench.qtbot.waitUntil(lambda: HEAT.key in bench.profile.films)
    rows = "2024-01-02,Heat,1995,x,4.5\n2024-01-02,Ronin,1998,y,3\n"
    bench.preview(bench.file("ratings.csv", f"Date,Name,Year,Letterboxd URI,Rating\n{rows}"))
    buttons = {made.text(): made for made in bench.screen.preview.findChildren(QPushButton)}
    bench.qtbot.mouseClick(buttons["Take all theirs"], Qt.MouseButton.LeftButton)
    assert bench.screen.preview.commit.text() == "Import 2 films"
    bench.commit()
    assert bench.ratings() == {HEAT.key: 4.5, ronin.key: 3.0}


def test_a_change_meanwhile_is_shown_before_anything_is_written(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    bench.open_with_options("choose")
    bench.press(Key.Key_1)
    bench.profile.run(lambda store: store.apply("x", [SetRating(HEAT, 1.0, 5)]), lambda _: None)
    bench.qtbot.waitUntil(lambda: HEAT.key in bench.profile.films)
    with bench.qtbot.waitSignal(bench.actions.refused):
        bench.qtbot.mouseClick(bench.screen.preview.commit, Qt.MouseButton.LeftButton)
    assert CHANGED_MEANWHILE in bench.texts()
    assert bench.ratings() == {HEAT.key: 1.0}
    assert (bench.counts()["differs"], bench.counts()["matched"]) == (1, 1)
    bench.commit()
    assert bench.ratings() == {HEAT.key: 1.0, "hamlet|1996": 4.0}


def test_another_scale_is_converted_in_plain_sight(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", IMDB))
    assert "IMDb’s 1–10 becomes 0.5–5: 7 → 3.5★." in bench.texts()
    assert bench.rows("matched")[0].says.startswith("7 of 10 → 3.5★")
    assert [row.result for row in bench.rows("left")] == ["Series"]


def test_a_bad_file_says_so_and_leads_on(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.actions.failed):
        bench.screen.take([bench.file("ratings.csv", "<!doctype html><html></html>")])
    assert bench.page is bench.screen.broken
    assert "this is a web page" in bench.texts()
    bench.qtbot.mouseClick(bench.screen.broken.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert bench.page is bench.screen.choosing


def test_before_the_catalogue_is_open_it_says_so(bench: Bench) -> None:
    bench.engine = None
    with bench.qtbot.waitSignal(bench.actions.failed):
        bench.screen.take([bench.file("ratings.csv", LETTERBOXD)])
    assert "still being opened" in bench.texts()
    bench.obstacle = "Your profile could not be opened"
    with bench.qtbot.waitSignal(bench.actions.failed):
        bench.screen.take([bench.file("ratings.csv", LETTERBOXD)])
    assert "Your profile could not be opened: home says why." in bench.texts()


def test_unknown_columns_are_asked_for_with_a_live_sample(bench: Bench) -> None:
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


def test_ratings_of_several_people_ask_whose(bench: Bench) -> None:
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


def test_two_different_files_of_one_name_are_refused(bench: Bench) -> None:
    (bench.folder / "other").mkdir()
    files = [bench.file("ratings.csv", LETTERBOXD), bench.file("other/ratings.csv", IMDB)]
    with bench.qtbot.waitSignal(bench.actions.failed) as failed:
        bench.screen.take(files)
    assert "two different files" in failed.args[0]


def test_saved_rows_are_tried_again(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Zodiak,2007,x,4\n"))
    assert bench.screen.preview.commit.text() == "Save 1 for later"
    bench.commit()
    bench.screen.showing()
    assert "1 row of an earlier import waits" in bench.texts()
    with bench.qtbot.waitSignal(bench.actions.previewed):
        bench.actions.try_saved()
    bench.open_with_options("missing")
    bench.press(Key.Key_1)
    bench.commit()
    assert bench.ratings() == {"zodiac|2007": 4.0}
    assert not bench.store.pending()


def test_a_larger_model_says_that_it_has_saved_rows(bench: Bench, qtbot: QtBot) -> None:
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Zodiak,2007,x,4\n"))
    bench.commit()
    with qtbot.assertNotEmitted(bench.actions.found, wait=200):
        bench.actions.look_for_saved()
    larger = Bench(qtbot, bench.folder, (*FILMS, ("Zodiak", 2007)))
    with qtbot.waitSignal(larger.actions.found) as found:
        larger.actions.look_for_saved()
    assert found.args[0].line == "This model has 1 film of your saved rows: see Import"
    assert [pending.source for pending in larger.store.pending()] == ["letterboxd"], "nothing was written"
    larger.close()


def test_a_store_that_refuses_leaves_the_preview(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.errors import StorageError

    def refuse(*_: object) -> int:
        raise StorageError("The disk is full.")

    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    monkeypatch.setattr(bench.store, "apply", refuse)
    with bench.qtbot.waitSignal(bench.actions.refused):
        bench.qtbot.mouseClick(bench.screen.preview.commit, Qt.MouseButton.LeftButton)
    assert "The disk is full." in bench.texts()
    assert bench.screen.preview.commit.isEnabled()
    monkeypatch.undo()
    bench.commit()
    assert bench.ratings() == {"heat|1995": 4.5}


def test_files_can_be_dropped(bench: Bench) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(bench.file("ratings.csv", LETTERBOXD))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, left, none)
    bench.screen.dragEnterEvent(entered)
    assert entered.isAccepted()
    with bench.qtbot.waitSignal(bench.actions.previewed):
        bench.screen.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_rows_are_made_when_they_are_looked_at(make: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch) -> None:
    films = tuple((f"Film number {k}", 1950 + k % 70) for k in range(4000))
    bench = make(films=films)
    made: list[int] = []
    row_view = __import__("desktop.actions.importing", fromlist=["row_view"]).row_view
    monkeypatch.setattr("desktop.actions.importing.row_view", lambda *args: made.append(1) or row_view(*args))
    lines = "\n".join(f"2024-01-02,{title},{year},x{k},4" for k, (title, year) in enumerate(films))
    bench.preview(bench.file("ratings.csv", f"Date,Name,Year,Letterboxd URI,Rating\n{lines}\n"))
    bench.screen.grab()
    assert bench.counts() == {"matched": 4000}
    assert len(made) < 200


def test_tiles_are_moved_between_by_arrows(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    first, second = bench.screen.preview.tiles.buttons[:2]
    bench.qtbot.waitUntil(first.isVisible)
    first.setFocus()
    bench.qtbot.keyClick(first, Key.Key_Right)
    assert second.hasFocus()
    assert second.isChecked()


def test_every_focusable_has_a_name(bench: Bench) -> None:
    bench.preview(bench.file("ratings.csv", LETTERBOXD))
    bench.open_with_options("choose")
    assert nameless(bench.screen.preview) == []
    text = "Werk;Jg\nHeat;1995\n"
    with bench.qtbot.waitSignal(bench.actions.columns_wanted):
        bench.screen.take([bench.file("kino.csv", text)])
    assert nameless(bench.screen.columns) == []
    assert nameless(bench.screen.viewer) == []
    assert nameless(bench.screen.choosing) == []


def nameless(page: QWidget) -> list[str]:
    takers = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [w for w in takers if w.isVisibleTo(page) and not w.objectName().startswith("qt_")]
    assert shown
    return [type(w).__name__ for w in shown if not w.accessibleName()]
