"""The import screen: preview, one button, one undo, keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from engine.errors import StorageError

Key = Qt.Key


def test_a_preview_counts_and_writes_nothing(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    assert "Letterboxd · 1 file" in bench.texts()
    assert bench.counts()["matched"] == 1
    assert (bench.counts()["choose"], bench.counts()["missing"], bench.counts()["problems"]) == (1, 1, 1)
    assert "line 5" in bench.rows("problems")[0].title
    assert bench.screen.preview.commit.text() == "Import 1 film"
    assert not bench.store.snapshot().films
    assert not bench.store.history()


def test_one_button_writes_one_change_that_one_undo_takes_back(bench: Any) -> None:
    bench.profile.run(lambda store: store.rate("ronin|1998", "Ronin", 1998, 2.0, 1), lambda _: None)
    bench.qtbot.waitUntil(lambda: "ronin|1998" in bench.profile.films)
    before = bench.store.snapshot()
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
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


def test_undo_does_not_take_back_what_came_later(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.commit()
    bench.store.rate("moon|2009", "Moon", 2009, 5.0, 9)
    bench.undo()
    assert bench.ratings() == {"heat|1995": 4.5, "moon|2009": 5.0}
    assert "Ctrl+Z" in bench.texts()


def test_a_store_that_refuses_leaves_the_preview(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise StorageError("The disk is full.")

    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    monkeypatch.setattr(bench.store, "apply", refuse)
    with bench.qtbot.waitSignal(bench.actions.refused):
        bench.qtbot.mouseClick(bench.screen.preview.commit, Qt.MouseButton.LeftButton)
    assert "The disk is full." in bench.texts()
    assert bench.screen.preview.commit.isEnabled()
    monkeypatch.undo()
    bench.commit()
    assert bench.ratings() == {"heat|1995": 4.5}


def test_rows_are_made_when_they_are_looked_at(make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_tiles_are_moved_between_by_arrows(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    first, second = bench.screen.preview.tiles.buttons[:2]
    bench.qtbot.waitUntil(first.isVisible)
    first.setFocus()
    bench.qtbot.keyClick(first, Key.Key_Right)
    assert second.hasFocus()
    assert second.isChecked()


def test_every_focusable_has_a_name(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
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


def test_rows_on_their_way_have_their_geometry(bench: Any) -> None:
    page = bench.screen.preview
    bench.screen.pages.setCurrentWidget(page)
    page.show_reading("ratings.csv")
    picture = page.list.grab().toImage()
    assert len({picture.pixel(100, y) for y in range(48)}) > 1, "bars stand where a row's words will"
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.rows("left")
    assert not page.list.model().rowCount()
    picture = page.list.grab().toImage()
    assert len({picture.pixel(100, y) for y in range(48)}) == 1, "nothing is on its way any more"


def test_a_refusal_moves_nothing_that_can_be_pressed(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    page = bench.screen.preview
    standing = (page.list, page.commit, page.save, *page.tiles.buttons)
    bench.qtbot.wait(50)  # all have found their places
    before = [widget.mapTo(bench.screen, QPoint()) for widget in standing]
    bench.actions.refused.emit("The disk is full; nothing was written. " * 5)
    bench.qtbot.waitUntil(lambda: page.list.geometry().bottom() < page.commit.y() - 30)
    assert "The disk is full" in bench.texts()
    assert [widget.mapTo(bench.screen, QPoint()) for widget in standing] == before
    page.open_group("missing")
    assert "The disk is full" not in bench.texts(), "it was about the press before"


def test_an_undo_that_is_refused_can_be_tried_again(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise StorageError("The disk is full.")

    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.commit()
    monkeypatch.setattr(bench.store, "undo", refuse)
    with bench.qtbot.waitSignal(bench.actions.refused):
        bench.qtbot.mouseClick(bench.screen.finished.other, Qt.MouseButton.LeftButton)
    assert "The disk is full." in bench.texts()
    monkeypatch.undo()
    bench.undo()
    assert bench.ratings() == {}


def test_an_import_that_was_undone_elsewhere_is_told_as_taken_back(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.commit()
    bench.profile.undo()
    bench.undo()
    assert "The import is taken back" in bench.texts()
    assert bench.ratings() == {}
    assert bench.store.history()[0].undone


def test_the_last_page_follows_what_is_undone_and_redone_elsewhere(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.commit()
    before = bench.texts()
    for act, undoable in ((bench.profile.undo, False), (bench.profile.redo, True)):
        with bench.qtbot.waitSignal(bench.actions.written):
            act()
        assert bench.screen.finished.other.isVisible() is undoable
    assert bench.texts() == before, "it stands again"
    with bench.qtbot.waitSignal(bench.profile.stored):
        bench.profile.run(lambda store: store.rate("m|1931", "M", 1931, 3, 1000), lambda _: None)
    assert bench.page is bench.screen.finished
    assert bench.texts() == before, "what else is said changes nothing about it"
