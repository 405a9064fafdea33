"""Refining a list: sliders, chips, what is tried, and several films at once, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.viewmodels.tuning import LEARNED
from desktop.views.refine_panel import RefinePanel
from tests.unit.desktop.views.screens import settle

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
    qtbot.waitUntil(lambda: hands.titles(app) == ["Solaris", "The Matrix", "The Matrix Reloaded", "Alien"])
    assert genres["Sci-Fi"].hasFocus()
    assert genres["Action"].text() == "Action  2"
    assert "Comedy" not in genres
    assert "Only Sci-Fi · 4 films" in hands.texts(app.window.home)
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
    qtbot.waitUntil(lambda: state.isVisible() and not app.session.moving)  # a list that was on its way may come first
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


def click(app: App, qtbot: QtBot, row: int, held: Held = Held.NoModifier) -> None:
    grid = app.window.home.grid
    place = grid.visualRect(grid.model().index(row, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_shift_chooses_from_the_film_that_was_marked_last(app: App, qtbot: QtBot, hands: Any) -> None:
    grid, keys = app.window.home.grid, [card.key for card in hands.cards(app)]
    click(app, qtbot, 4)
    qtbot.keyClick(grid, Key.Key_Right, Held.ShiftModifier)
    assert grid.chosen == tuple(keys[4:6]), "a click marks"
    qtbot.keyClick(grid, Key.Key_End)
    with qtbot.waitSignal(app.session.listed):
        app.session.more_like("heat|1995")
    qtbot.keyClick(grid, Key.Key_Right, Held.ShiftModifier)
    assert grid.chosen == tuple(card.key for card in hands.cards(app)[:2]), "another list begins anew"
    click(app, qtbot, 1)
    click(app, qtbot, 6, Held.ShiftModifier)
    assert len(grid.chosen) == 6, "all that are read from the one to the other, over the end of a row"


@pytest.mark.parametrize(
    ("key", "has"),
    [
        (Key.Key_W, lambda state: state.watchlist is not None),
        (Key.Key_S, lambda state: state.seen),
        (Key.Key_N, lambda state: state.hidden is not None),
        (Key.Key_4, lambda state: state.rating is not None and state.rating.rating == 4.0),
    ],
)
def test_what_is_typed_is_about_all_that_are_chosen(
    app: App, qtbot: QtBot, hands: Any, key: Key, has: Callable[[Any], bool]
) -> None:
    grid = app.window.home.grid
    click(app, qtbot, 1)
    qtbot.keyClick(grid, Key.Key_Right, Held.ShiftModifier)
    chosen, before = grid.chosen, dict(app.session.profile.films)
    qtbot.keyClick(grid, Key.Key_Plus)
    assert app.session.profile.films == before, "half a star is about one film"
    hands.change(app, qtbot, lambda: qtbot.keyClick(grid, key))
    assert {film for film, state in app.session.profile.films.items() if film not in before and has(state)} == {*chosen}
    assert "2 films" in hands.texts(app.window.toast)
    qtbot.waitUntil(lambda: not app.window.home.choice.isVisible())
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, Key.Key_Z, Held.ControlModifier))
    assert app.session.profile.films == before, "one change"


def test_shift_chooses_where_the_list_has_become_shorter(app: App, qtbot: QtBot) -> None:
    grid = app.window.home.grid
    qtbot.keyClick(grid, Key.Key_End)
    settled(app, qtbot, lambda: app.session.set_top_k(5))
    qtbot.keyClick(grid, Key.Key_Left, Held.ShiftModifier)
    assert len(grid.chosen) == 2


def test_chosen_films_stay_chosen_in_another_list_of_them(app: App, qtbot: QtBot, recommender: Any, hands: Any) -> None:
    grid, home = app.window.home.grid, app.window.home
    keys = [card.key for card in hands.cards(app)]
    click(app, qtbot, 0)
    for row in (2, 7):
        click(app, qtbot, row, Held.ControlModifier)
    settled(app, qtbot, lambda: app.session.set_top_k(9))
    assert grid.chosen == (keys[0], keys[2], keys[7])
    settled(app, qtbot, lambda: app.session.set_top_k(5))
    assert grid.chosen == (keys[0], keys[2])
    assert home.choice.words.words == "2 films chosen"
    recommender.gate.clear()
    app.session.mark("ronin|1998", "hidden")
    qtbot.waitUntil(lambda: not hands.cards(app))
    with qtbot.waitSignal(app.session.listed):
        recommender.gate.set()
    assert len(hands.cards(app)) == 5
    assert len(grid.chosen) == len({*grid.chosen} & {card.key for card in hands.cards(app)})
    qtbot.mouseClick(home.choice.out, Qt.MouseButton.LeftButton)
    assert not home.choice.isVisible()


def test_every_control_says_what_it_is(app: App, qtbot: QtBot, hands: Any) -> None:
    refine = opened(app, qtbot)
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    settle(app)
    hands.check_names(app, at_least=30)
    hands.check_nothing_is_cut(app)
    assert refine.dials["lean"].slider.accessibleDescription() == "Hidden 30 %"


def asked_of_home(app: App, qtbot: QtBot, recommender: Any) -> Any:
    """The request that home's shelves were made of."""
    with qtbot.waitSignal(app.session.listed):
        app.session.for_you()
    assert app.session.answer is not None
    return app.session.answer.request


def test_a_mix_is_kept_for_good_and_home_is_mixed_by_it(
    app: App, qtbot: QtBot, hands: Any, recommender: Any, make_app: Callable[..., App]
) -> None:
    refine, home = opened(app, qtbot), app.window.home
    assert asked_of_home(app, qtbot, recommender).lean == 0
    with qtbot.waitSignal(app.session.listed):
        app.session.see_all()
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    settled(app, qtbot, home.trial.action.click)
    kept = app.session.question.kept
    assert asked_of_home(app, qtbot, recommender).lean == kept.lean < 0
    assert "in your mix" in hands.texts(home)
    app.close()
    again = make_app(show=False)
    with qtbot.waitSignal(again.session.listed):
        again.start()
    assert (again.session.question.kept, again.session.question.mix) == (kept, kept)
    assert again.session.answer is not None
    assert again.session.answer.request.lean == kept.lean  # type: ignore[union-attr]


def test_a_kept_mix_is_undone_before_any_rating(app: App, qtbot: QtBot) -> None:
    refine, home = opened(app, qtbot), app.window.home
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    settled(app, qtbot, home.trial.action.click)
    kept = app.session.question.kept
    settled(app, qtbot, lambda: qtbot.keyClick(home.grid, Key.Key_Z, Held.ControlModifier))
    assert app.session.question.kept == LEARNED
    assert len(app.session.profile.films) == 2, "no rating was touched"
    settled(app, qtbot, lambda: qtbot.keyClick(home.grid, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier))
    assert app.session.question.kept == kept


def test_each_person_keeps_an_own_mix(app: App, qtbot: QtBot) -> None:
    refine, home = opened(app, qtbot), app.window.home
    settled(app, qtbot, lambda: refine.dials["lean"].slider.setValue(-3))
    settled(app, qtbot, home.trial.action.click)
    kept, people = app.session.question.kept, app.window.settings._actions.people
    with qtbot.waitSignals([people.switched, app.session.listed]):
        people.create("Ann")
    assert app.session.question.kept == LEARNED
    with qtbot.waitSignals([people.switched, app.session.listed]):
        people.switch("first")
    assert app.session.question.kept == kept
