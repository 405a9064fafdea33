"""Films that feel like a few words: found from the search box, sorted with one's taste, and what is in the way said."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.models.completions import COMPLETION

Key = Qt.Key


def rows(app: App) -> list[tuple[str, str]]:
    """Title and second line of everything under the search box."""
    model = app.window.popup._films
    found = [model.index(row).data(COMPLETION) for row in range(model.rowCount())]
    return [(row.title, row.meta) for row in found]


def feel(app: App, qtbot: QtBot, hands: Any, mood: str) -> None:
    hands.search(app, qtbot, mood)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)


def test_a_mood_is_the_last_row_under_the_films(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "matrix")
    assert rows(app)[-1] == ("Films like “matrix”", "By meaning, on this computer")
    assert rows(app)[0][0] == "The Matrix"
    qtbot.keyClick(app.window.search, Key.Key_Up)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert hands.heading(app) == "Films like “matrix”"


def test_a_letter_or_two_are_no_mood(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "ma")
    assert all("feel like" not in title for title, _ in rows(app))


def test_words_that_no_film_is_called_by_are_a_mood(app: App, qtbot: QtBot, hands: Any, recommender: Any) -> None:
    feel(app, qtbot, hands, "slow  space filmz ")
    assert recommender.moods == ["slow space filmz"]
    assert hands.heading(app) == "Films like “slow space filmz”"
    assert hands.titles(app)[0] == "Alien"
    assert all(card.verdict is None for card in hands.cards(app)), "nothing is known of the person"
    assert "not personal yet" in hands.texts(app.window.home)
    assert not app.window.popup.isVisible()


def test_with_ratings_cards_say_how_each_film_suits_and_nothing_rated_comes(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.like(app, qtbot, "heat")
    rated = hands.cards(app)[0]
    hands.change(app, qtbot, lambda: app.session.rate(rated.key, 5.0))
    feel(app, qtbot, hands, "slow space filmz")
    assert hands.cards(app)[0].verdict is not None
    assert rated.title not in hands.titles(app)
    assert "your taste breaks ties" in hands.texts(app.window.home)


def test_a_mood_is_left_like_any_other_list(app: App, qtbot: QtBot, hands: Any) -> None:
    feel(app, qtbot, hands, "slow space filmz")
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.holder, Key.Key_Escape)
    assert hands.heading(app) == "Well known to start with"


def test_a_search_from_another_screen_comes_home(app: App, qtbot: QtBot, hands: Any) -> None:
    app.window.go("library")
    feel(app, qtbot, hands, "slow space filmz")
    assert app.window.shown == "home"


def test_an_encoder_that_is_not_there_is_said_with_a_way_back(app: App, qtbot: QtBot, hands: Any) -> None:
    feel(app, qtbot, hands, "quite unreadable")
    home = app.window.home
    assert "No search by mood" in hands.texts(home)
    assert "came without the part that reads moods" in hands.texts(home)
    with qtbot.waitSignal(app.session.listed):
        home._state.action.click()
    assert hands.heading(app) == "Well known to start with"


def test_why_tells_no_rank_of_another_list(app: App, qtbot: QtBot, hands: Any) -> None:
    for title in ("heat", "moon"):
        hands.like(app, qtbot, title)
        hands.change(app, qtbot, lambda: app.session.rate(app.session.like[0], 5.0))
    feel(app, qtbot, hands, "slow space filmz")
    with qtbot.waitSignal(app.session.explained) as told:
        app.session.explain(hands.cards(app)[0].key)
    assert told.args is not None
    assert told.args[0].heaviest == ""


def test_the_first_search_says_what_it_does_and_no_chip_claims_the_list(app: App, qtbot: QtBot, hands: Any) -> None:
    feel(app, qtbot, hands, "slow space filmz")
    assert app.window.toast.isVisible()
    assert "on this computer" in app.window.toast.accessibleName()
    assert not app.window.chips._own.isChecked()
    assert not app.window.chips._like.isChecked()
    app.window.toast.hide()
    feel(app, qtbot, hands, "another slow mood")
    assert not app.window.toast.isVisible()
