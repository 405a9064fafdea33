"""What the person decides of an import's rows: which film, whose rating, for later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.actions.importing import CHANGED_MEANWHILE
from engine.profile.edits import FilmRef, SetRating

Key = Qt.Key


def test_one_key_chooses_a_film(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.open_with_options("choose")
    assert [option.words for option in bench.screen.preview.panel.options] == ["Hamlet", "Hamlet", "Leave it out"]
    bench.press(Key.Key_2)
    assert bench.counts()["matched"] == 2
    assert "choose" not in bench.counts()
    bench.commit()
    assert bench.ratings() == {"heat|1995": 4.5, "hamlet|1996#2": 4.0}


def test_a_row_can_be_skipped_and_taken_back(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.open_with_options("choose")
    bench.press(Key.Key_0)
    assert bench.counts()["left"] == 1
    bench.open_with_options("left")
    bench.press(Key.Key_0)
    assert bench.counts()["choose"] == 1


def test_a_missing_film_can_be_chosen_among_suggestions(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Zodiak,2007,x,4\n"))
    bench.open_with_options("missing")
    assert bench.screen.preview.panel.options[0].words == "Zodiac"
    bench.press(Key.Key_1)
    bench.commit()
    assert bench.ratings() == {"zodiac|2007": 4.0}


def test_what_is_not_found_is_saved_only_if_wanted(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    assert bench.screen.preview.save.isChecked()
    bench.screen.preview.save.setChecked(False)
    bench.commit()
    assert not bench.store.pending()


@pytest.mark.parametrize(("key", "stays"), [(Key.Key_1, 2.0), (Key.Key_2, 4.5)])
def test_a_difference_is_decided_by_one_key(bench: Any, key: Qt.Key, stays: float) -> None:
    bench.profile.run(lambda store: store.apply("x", [SetRating(bench.HEAT, 2.0, 5)]), lambda _: None)
    bench.qtbot.waitUntil(lambda: bench.HEAT.key in bench.profile.films)
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,x,4.5\n"))
    assert "1 that differs stays out until you decide" in bench.texts()
    assert not bench.screen.preview.commit.isEnabled()
    bench.open_with_options("differs")
    bench.press(key)
    bench.commit()
    assert bench.ratings() == {bench.HEAT.key: stays}


def test_all_differences_are_decided_at_once(bench: Any) -> None:
    ronin = FilmRef("ronin|1998", "Ronin", 1998)
    edits = [SetRating(bench.HEAT, 2.0, 5), SetRating(ronin, 1.0, 5)]
    bench.profile.run(lambda store: store.apply("x", edits), lambda _: None)
    bench.qtbot.waitUntil(lambda: bench.HEAT.key in bench.profile.films)
    rows = "2024-01-02,Heat,1995,x,4.5\n2024-01-02,Ronin,1998,y,3\n"
    bench.preview(bench.file("ratings.csv", f"Date,Name,Year,Letterboxd URI,Rating\n{rows}"))
    buttons = {made.text(): made for made in bench.screen.preview.findChildren(QPushButton)}
    bench.qtbot.mouseClick(buttons["Take all theirs"], Qt.MouseButton.LeftButton)
    assert bench.screen.preview.commit.text() == "Import 2 films"
    bench.commit()
    assert bench.ratings() == {bench.HEAT.key: 4.5, ronin.key: 3.0}


def test_a_change_meanwhile_is_shown_before_anything_is_written(bench: Any) -> None:
    bench.preview(bench.file("ratings.csv", bench.LETTERBOXD))
    bench.open_with_options("choose")
    bench.press(Key.Key_1)
    bench.profile.run(lambda store: store.apply("x", [SetRating(bench.HEAT, 1.0, 5)]), lambda _: None)
    bench.qtbot.waitUntil(lambda: bench.HEAT.key in bench.profile.films)
    with bench.qtbot.waitSignal(bench.actions.refused):
        bench.qtbot.mouseClick(bench.screen.preview.commit, Qt.MouseButton.LeftButton)
    assert CHANGED_MEANWHILE in bench.texts()
    assert bench.ratings() == {bench.HEAT.key: 1.0}
    assert (bench.counts()["differs"], bench.counts()["matched"]) == (1, 1)
    bench.commit()
    assert bench.ratings() == {bench.HEAT.key: 1.0, "hamlet|1996": 4.0}


def test_saved_rows_are_tried_again(bench: Any) -> None:
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


def test_a_larger_model_says_that_it_has_saved_rows(bench: Any, make: Callable[..., Any], qtbot: QtBot) -> None:
    bench.preview(bench.file("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Zodiak,2007,x,4\n"))
    bench.commit()
    with qtbot.assertNotEmitted(bench.actions.found, wait=200):
        bench.actions.look_for_saved()
    larger = make(films=(*bench.FILMS, ("Zodiak", 2007)))
    with qtbot.waitSignal(larger.actions.found) as found:
        larger.actions.look_for_saved()
    assert found.args[0].line == "This model has 1 film of your saved rows: see Import"
    assert [pending.source for pending in larger.store.pending()] == ["letterboxd"], "nothing was written"
