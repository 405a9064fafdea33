"""Ratings by key and click: kept, shown, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.viewmodels.notices import Notice
from desktop.views.widgets.stars import MARGIN, STAR, StarRating
from engine.profile.store import ProfileStore

MakeApp = Callable[..., App]
Key = Qt.Key


def test_pressing_4_rates_and_the_film_leaves(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    hands.like(app, qtbot, "matrix")
    rated = hands.cards(app)[0]
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_4))
    assert hands.stored(base_dir) == {rated.key: 4.0}
    assert rated.title not in hands.titles(app)
    assert f"{rated.title} rated 4★" in hands.texts(app.window.toast)


def test_rating_makes_the_list_personal(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_5))
    assert hands.heading(app) == "Five for tonight"
    assert "From your 1 rating, newest tastes first" in hands.texts(app.window.home)
    assert "Heat" not in hands.titles(app)


def test_half_steps_follow_the_film_just_rated(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    heat = hands.cards(app)[0].key
    for key in (Key.Key_4, Key.Key_Plus, Key.Key_Plus, Key.Key_Plus, Key.Key_Minus):
        hands.change(app, qtbot, lambda key=key: hands.press(app, qtbot, key))
    assert hands.stored(base_dir) == {heat: 4.5}, "4 → 4.5 → 5 → 5 → 4.5"


def test_undo_takes_the_rating_back(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_4))
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert hands.stored(base_dir) == {}
    assert hands.titles(app)[0] == "Heat"
    hands.press(app, qtbot, Key.Key_Right)
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_Plus))
    assert hands.stored(base_dir) == {"ronin|1998": 3.5}, "half steps no longer follow a film whose rating is gone"


def test_undo_of_a_second_rating_brings_the_first_back(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    key = hands.cards(app)[0].key
    for rating in (2.0, 5.0):
        hands.change(app, qtbot, lambda rating=rating: app.session.rate(key, rating))
    undo = next(button for button in app.window.toast.findChildren(QAbstractButton) if button.text() == "Undo")
    hands.change(app, qtbot, lambda: qtbot.mouseClick(undo, Qt.MouseButton.LeftButton))
    assert hands.stored(base_dir) == {key: 2.0}


def test_undo_goes_back_as_far_as_ratings_were_given(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    keys = [card.key for card in hands.cards(app)[:3]]
    for key in keys:
        app.session.rate(key, 4.0)
    for left in (2, 1, 0):
        hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
        qtbot.waitUntil(lambda left=left: set(hands.stored(base_dir)) == set(keys[:left]))


def test_the_notice_is_about_what_was_said_last(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    first, second = (card.key for card in hands.cards(app)[:2])
    hands.change(app, qtbot, lambda: app.session.rate(first, 4.0))
    qtbot.keyClick(app.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(app.session.profile.stored, check_params_cb=bool):  # "" is the undo
        app.session.rate(second, 5.0)
    assert hands.stored(base_dir) == {second: 5.0}
    assert "rated 5★" in hands.texts(app.window.toast)
    undo = next(button for button in app.window.toast.findChildren(QAbstractButton) if button.text() == "Undo")
    assert undo.isVisible()


def test_the_place_is_kept_while_a_ranking_takes_its_time(app: App, qtbot: QtBot, recommender: Any, hands: Any) -> None:
    hands.like(app, qtbot, "heat")
    for _ in range(3):
        hands.press(app, qtbot, Key.Key_Right)
    recommender.gate.clear()
    hands.press(app, qtbot, Key.Key_4)
    qtbot.waitUntil(lambda: not hands.cards(app))
    with qtbot.waitSignal(app.session.listed):
        recommender.gate.set()
    assert app.window.home.grid.currentIndex().row() == 3


def test_a_long_title_is_cut_in_its_middle_in_the_notice(app: App, qtbot: QtBot, hands: Any) -> None:
    app.window.resize(960, 540)
    toast = app.window.toast
    toast.say(f"{'The Assassination of Jesse James ' * 5} rated 4★")
    assert toast.geometry().left() >= app.window.home.geometry().left()
    assert "…" in hands.texts(toast)
    assert "rated 4★" in hands.texts(toast)


def test_the_film_asked_about_can_be_rated(app: App, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    hands.like(app, qtbot, "matrix")
    stars = next(w for w in app.window.home.findChildren(StarRating) if w.isVisible())
    assert stars.accessibleName() == "Rate The Matrix"
    place = QPoint(MARGIN + 3 * STAR + 8, 15)
    hands.change(app, qtbot, lambda: qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=place))
    assert hands.stored(base_dir) == {"the matrix|1999": 3.5}
    assert stars.shown == 3.5
    assert hands.heading(app) == "More like The Matrix"


def test_ratings_are_there_after_a_restart(make_app: MakeApp, qtbot: QtBot, hands: Any) -> None:
    first = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(first)))
    hands.change(first, qtbot, lambda: hands.press(first, qtbot, Key.Key_5))
    first.close()
    second = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(second)))
    assert hands.heading(second) == "Five for tonight"
    assert "Heat" not in hands.titles(second)


def test_ratings_of_films_that_the_bundle_does_not_know_are_kept(
    make_app: MakeApp, qtbot: QtBot, base_dir: Path, hands: Any
) -> None:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    store.rate("elsewhere|1970", "Elsewhere", 1970, 5.0, 1000)
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    assert hands.heading(app) == "Well known to start with"
    assert "none of your 1 rating is of a film in this catalogue" in hands.texts(app.window.home)
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_5))
    assert set(hands.stored(base_dir)) == {"elsewhere|1970", "heat|1995"}


def test_everything_rated_is_no_dead_end(app: App, qtbot: QtBot, hands: Any) -> None:
    for card in hands.cards(app):
        hands.change(app, qtbot, lambda key=card.key: app.session.rate(key, 4.0))
    assert "Nothing is left" in hands.texts(app.window.home)


def test_a_catalogue_that_is_all_on_the_watchlist_is_not_said_to_be_seen(app: App, qtbot: QtBot, hands: Any) -> None:
    keys = [card.key for card in hands.cards(app)]
    for key in keys:
        hands.change(app, qtbot, lambda key=key: app.session.mark(key, "watchlist"))
    said = "Every film of this catalogue is seen, put away or on your watchlist."
    assert said in hands.texts(app.window.home)
    for ask in (lambda: app.session.feel_like("slow space films"), app.session.see_all):
        with qtbot.waitSignal(app.session.listed):
            ask()
        assert "Nothing is left" in hands.texts(app.window.home)
        assert said in hands.texts(app.window.home)
    with qtbot.waitSignal(app.session.listed):
        app.session.more_like(keys[0])
    assert "is seen, put away or on your watchlist" in hands.texts(app.window.home)
    with qtbot.waitSignal(app.session.listed):
        app.session.for_you()
    hands.change(app, qtbot, lambda: app.session.rate(keys[0], 5.0))
    assert app.session.answer is not None
    view = app.session.answer.view
    assert (view.heading, [shelf.key for shelf in view.shelves]) == ("Nothing new for tonight", ["watchlist"])


def test_ratings_given_just_before_the_end_are_kept(app: App, hands: Any, base_dir: Path) -> None:
    keys = [card.key for card in hands.cards(app)]
    for key in keys:
        app.session.rate(key, 4.0)
    app.close()
    assert set(hands.stored(base_dir)) == set(keys)


def test_stars_are_a_slider_to_a_screen_reader(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.like(app, qtbot, "matrix")
    stars = next(w for w in app.window.home.findChildren(StarRating) if w.isVisible())
    interface: Any = QAccessible.queryAccessibleInterface(stars)
    value = interface.valueInterface()
    assert interface.role() == QAccessible.Role.Slider
    assert [value.minimumValue(), value.currentValue(), value.maximumValue()] == [0, 0, 10]
    assert "not rated" in stars.accessibleDescription()
    value.setCurrentValue(7)
    assert stars.shown == 3.5
    assert "3.5 of 5 stars" in stars.accessibleDescription()
    assert app.session.rating_of("the matrix|1999") is None, "Enter gives it"
    hands.change(app, qtbot, lambda: qtbot.keyClick(stars, Key.Key_Return))
    assert app.session.rating_of("the matrix|1999") == 3.5
    assert value.currentValue() == 7
    value.setCurrentValue(0)
    assert stars.shown == 0.5, "there is no lower rating"


@pytest.mark.parametrize("size", [(960, 540), (760, 480), (1280, 800)])
@pytest.mark.parametrize("screen", ["library", "import", "welcome"])
def test_a_notice_covers_nothing_to_press(
    app: App, qtbot: QtBot, hands: Any, recommender: Any, screen: str, size: tuple[int, int]
) -> None:
    recommender.bundle.arrays.graph_vectors = np.repeat(np.eye(4), 3, axis=0)  # the welcome's groups
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Qt.Key.Key_4))
    app.window.resize(*size)
    app.window.go(screen)
    app.window.library.table.selectAll()
    app.window.toast.tell(Notice("Heat rated 4★", "undo", "heat|1995"))
    qtbot.wait(30)
    notice = app.window.toast.geometry()
    page = app.window.centralWidget()
    for button in app.window.findChildren(QAbstractButton):
        if button.isVisible() and not app.window.toast.isAncestorOf(button):
            seen = button.visibleRegion().boundingRect().translated(button.mapTo(page, QPoint()))
            assert not seen.intersects(notice), button.text()


def test_stars_given_that_are_given_already_are_pondered_no_longer(app: App, qtbot: QtBot) -> None:
    stars, told, chosen = app.window.why._stars, list[bool](), list[float]()
    stars.pondered.connect(told.append)
    stars.chosen.connect(chosen.append)
    stars.set_rating(4.0)
    for key in (Key.Key_Plus, Key.Key_Minus):
        qtbot.keyClick(stars, key)
    assert stars.is_pondering_over(4.0)
    assert not stars.is_pondering_over(3.0)
    qtbot.keyClick(stars, Key.Key_Return)
    assert (told, chosen) == ([True, False], [4.0])
    assert not stars.is_pondering_over(4.0)
