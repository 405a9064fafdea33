"""Refining a list: sliders, chips, what is tried, and several films at once, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.views.refine_panel import RefinePanel

Key = Qt.Key
Held = Qt.KeyboardModifier


@pytest.fixture
def app(make_app: Callable[..., App], qtbot: QtBot) -> App:
    """The whole own list of somebody who has rated two films."""
    app = make_app(show=False)
    with qtbot.waitSignal(app.session.listed):
        app.start()
    for film in ("heat|1995", "moon|2009"):
        with qtbot.waitSignal(app.session.listed):
            app.session.rate(film, 5.0)
    with qtbot.waitSignal(app.session.listed):
        app.session.see_all()
    return app


def panel(app: App) -> RefinePanel:
    return app.window.home.panel


def settled(app: App, qtbot: QtBot, act: Callable[[], object]) -> None:
    """Does something, and waits until the list has come with its sentences."""
    with qtbot.waitSignal(app.session.listed):
        act()
    qtbot.waitUntil(lambda: not app.session.moving)
    qtbot.waitUntil(lambda: app.session.answer is not None and all(c.reason for c in app.session.answer.view.cards))


def opened(app: App, qtbot: QtBot) -> RefinePanel:
    settled(app, qtbot, lambda: qtbot.keyClick(app.window.home.grid, Key.Key_R))
    return panel(app)


def test_the_panel_opens_by_key_and_folds_away(app: App, qtbot: QtBot) -> None:
    assert not panel(app).isVisible()
    opened(app, qtbot)
    assert panel(app).isVisible()
    assert panel(app).dials["graph"].slider.hasFocus()
    assert app.window.home.grid.isVisible()
    settled(app, qtbot, lambda: qtbot.keyClick(panel(app).dials["graph"].slider, Key.Key_R))
    assert not panel(app).isVisible()
    assert app.window.home.grid.isVisible()


def test_where_there_is_no_room_the_panel_folds_and_comes_in_place_of_the_list(app: App, qtbot: QtBot) -> None:
    opened(app, qtbot)
    home = app.window.home
    app.window.resize(960, 540)
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(home.grid, Key.Key_E)
    assert home.width() < 620
    assert not panel(app).isVisible()
    assert home.grid.isVisible()
    qtbot.keyClick(home.grid, Key.Key_R)
    assert panel(app).isVisible()
    assert not home.grid.isVisible()
    qtbot.waitUntil(lambda: panel(app).done.text() == "Show 10 films")
    qtbot.keyClick(panel(app).done, Key.Key_Space)
    assert not panel(app).isVisible()
    assert home.grid.hasFocus()


def test_a_slider_ranks_anew_without_asking_anew(app: App, qtbot: QtBot, hands: Any) -> None:
    refine = opened(app, qtbot)
    before, asked = hands.titles(app), []
    app.session.asking.connect(lambda: asked.append(1))
    settled(app, qtbot, lambda: qtbot.keyClick(refine.dials["lean"].slider, Key.Key_Left))
    assert hands.titles(app) == before[::-1]
    assert asked == []
    assert [card.moved for card in hands.cards(app)][:2] == ["▲9", "▲7"]
    assert app.window.home.trial.isVisible()
    assert app.window.home.refine.text() == "Refine · 1"


def test_what_is_tried_is_kept_or_discarded(app: App, qtbot: QtBot, hands: Any) -> None:
    refine, home = opened(app, qtbot), app.window.home
    before = hands.titles(app)
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    settled(app, qtbot, lambda: qtbot.keyClick(home.grid, Key.Key_Escape))
    assert hands.titles(app) == before
    assert not home.trial.isVisible()
    assert refine.dials["lean"].slider.value() == 0
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    settled(app, qtbot, home.trial.action.click)
    assert hands.titles(app) == before[::-1]
    assert not home.trial.isVisible()
    assert not any(card.moved for card in hands.cards(app))
    with qtbot.waitSignal(app.session.listed):
        app.session.for_you()
    with qtbot.waitSignal(app.session.listed):
        app.session.see_all()
    assert hands.titles(app) == before[::-1], "remembered"
    settled(app, qtbot, refine.reset.click)
    assert hands.titles(app) == before


def test_what_is_tried_ends_with_its_list(app: App, qtbot: QtBot) -> None:
    settled(app, qtbot, lambda: opened(app, qtbot).dials["graph"].slider.setValue(5))
    with qtbot.waitSignal(app.session.listed):
        app.session.more_like("zodiac|2007")
    assert app.session.question.mix == app.session.question.kept
    assert not app.window.home.trial.isVisible()
    assert not panel(app).dials["recency"].isVisible(), "films are not alike by anybody's latest taste"


def test_chips_cut_the_list_down_and_count(app: App, qtbot: QtBot, hands: Any) -> None:
    refine = opened(app, qtbot)
    genres = refine.facets["genre"].chips
    assert genres["Sci-Fi"].text() == "Sci-Fi  4"
    genres["Sci-Fi"].setFocus()
    settled(app, qtbot, lambda: qtbot.keyClick(genres["Sci-Fi"], Key.Key_Space))
    assert hands.titles(app) == ["Solaris", "The Matrix", "The Matrix Reloaded", "Alien"]
    assert genres["Sci-Fi"].hasFocus()
    assert genres["Action"].text() == "Action  2"
    assert "Comedy" not in genres
    said = [label.text() for label in app.window.home.findChildren(QLabel)]
    assert "Only Sci-Fi · 4 films" in said
    settled(app, qtbot, refine.facets["decade"].chips["1970s"].click)
    assert hands.titles(app) == ["Solaris", "Alien"]
    assert refine.facets["decade"].chips["2000s"].text() == "2000s  1", "another decade widens"
    settled(app, qtbot, refine.clear.click)
    assert len(hands.titles(app)) == 10


def test_what_each_kind_of_list_was_cut_down_to_is_remembered(app: App, qtbot: QtBot, hands: Any) -> None:
    refine = opened(app, qtbot)
    settled(app, qtbot, refine.facets["genre"].chips["Sci-Fi"].click)
    with qtbot.waitSignal(app.session.listed):
        app.session.more_like("zodiac|2007")
    assert len(hands.titles(app)) > 4
    assert not any(chip.isChecked() for chip in refine.facets["genre"].chips.values())
    with qtbot.waitSignal(app.session.listed):
        app.session.see_all()
    assert hands.titles(app) == ["Solaris", "The Matrix", "The Matrix Reloaded", "Alien"]


def test_tab_goes_through_the_panel_to_the_films(app: App, qtbot: QtBot) -> None:
    refine, window = opened(app, qtbot), app.window
    window.home.refine.setFocus()
    passed = []
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
        passed.append(window.focusWidget())
        if passed[-1] is window.home.grid:
            break
    sliders = [row.slider for row in refine.dials.values()]
    chips = [chip for facet in refine.facets.values() for chip in facet.stops]
    assert passed == [*sliders, *chips, window.home.grid], "what is switched off is passed over"
    sliders[0].setFocus()
    qtbot.keyClick(sliders[0], Key.Key_Escape)
    assert not refine.isVisible()
    assert window.home.grid.hasFocus()


def test_an_empty_list_names_the_chip_to_drop(app: App, qtbot: QtBot, hands: Any) -> None:
    refine = opened(app, qtbot)
    settled(app, qtbot, refine.facets["genre"].chips["Western"].click)
    hands.change(app, qtbot, lambda: app.session.mark("unforgiven|1992", "hidden"))
    state = app.window.home._state
    assert state.isVisible()
    assert state.action.text() == "Drop Western"
    assert "Without “Western” there would be 9 films." in hands.texts(state)
    assert refine.isVisible(), "the chips stay at hand"
    settled(app, qtbot, state.action.click)
    assert len(hands.titles(app)) == 9


def test_a_list_without_one_rating_is_tried_and_taken_over(app: App, qtbot: QtBot, hands: Any) -> None:
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    why, home = app.window.why, app.window.home
    assert why.without.isVisible()
    settled(app, qtbot, why.without.click)
    assert home.trial.words.words == "Without Heat: arrows show what moves"
    assert "Heat" not in hands.titles(app)
    with qtbot.waitSignals([app.session.profile.stored, app.session.listed]):
        home.trial.action.click()
    assert app.session.rating_of("heat|1995") is None
    qtbot.waitUntil(lambda: not home.trial.isVisible())  # a list that was on its way may come first


def test_more_like_several_films(app: App, qtbot: QtBot, hands: Any, recommender: Any) -> None:
    grid, home = app.window.home.grid, app.window.home
    grid.mark(0)
    first = hands.titles(app)[:3]
    for _ in range(2):
        qtbot.keyClick(grid, Key.Key_Right, Held.ShiftModifier)
    assert len(grid.chosen) == 3
    assert home.choice.words.words == "3 films chosen"
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(grid, Key.Key_M)
    assert hands.heading(app) == f"More like {first[0]} and 2 other films"
    assert app.window.chips._like.text() == "More like 3 films", "whole, where the heading would be cut"
    assert len(recommender.asked[-1].history) == 3
    assert not home.choice.isVisible()


def test_films_are_chosen_one_by_one(app: App, qtbot: QtBot) -> None:
    grid = app.window.home.grid
    keys = [grid._cards.card(row).key for row in range(4)]
    grid.mark(0)
    for _ in range(2):
        qtbot.keyClick(grid, Key.Key_Right, Held.ControlModifier)
    assert grid.chosen == ()
    qtbot.keyClick(grid, Key.Key_Space, Held.ControlModifier)
    assert grid.chosen == (keys[0], keys[2])
    where = grid.visualRect(grid.model().index(3, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Held.ControlModifier, where)
    assert grid.chosen == (keys[0], keys[2], keys[3])
    qtbot.keyClick(grid, Key.Key_Escape)
    assert grid.chosen == ()


def test_every_control_says_what_it_is(app: App, qtbot: QtBot, hands: Any) -> None:
    refine = opened(app, qtbot)
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    hands.check_names(app, at_least=30)
    hands.check_nothing_is_cut(app)
    assert refine.dials["lean"].slider.accessibleDescription() == "Hidden 30 %"
