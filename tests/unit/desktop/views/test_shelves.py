"""Home's shelves in the real window: what stands on them, how keys move over them, what marks do to them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.views.shelves import ShelvesPage
from engine.profile.store import ProfileStore

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def home(app: App, qtbot: QtBot, hands: Any) -> ShelvesPage:
    """The shelves of someone who loved Heat and keeps Alien for later."""
    hands.change(app, qtbot, lambda: app.session.rate("heat|1995", 5.0))
    hands.change(app, qtbot, lambda: app.session.mark("alien|1979", "watchlist"))
    qtbot.waitUntil(app.window.why.isVisible)  # it comes a moment after the list, and takes its room
    return app.window.home.shelves


def sections(home: ShelvesPage) -> dict[str, list[str]]:
    models = {section.row.accessibleName(): section.row.model() for section in home._sections if section.isVisible()}
    return {name: [model.index(k, 0).data() for k in range(model.rowCount())] for name, model in models.items()}


def marks_on_disk(base_dir: Path) -> tuple[set[str], set[str], set[str]]:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    try:
        profile = store.snapshot()
        return set(profile.watchlist), set(profile.seen), set(profile.hidden)
    finally:
        store.close()


def test_five_cards_and_shelves_beneath(app: App, home: ShelvesPage, hands: Any) -> None:
    assert hands.heading(app) == "Five for tonight"
    assert [card.title for card in hands.cards_of(home.top)] == ["Ronin", "Zodiac", "Moon", "Solaris", "Amélie"]
    shown = sections(home)
    assert list(shown) == ["Because you rated Heat 5★ lately", "From your watchlist"]
    assert shown["From your watchlist"] == ["Alien"]
    everywhere = [card.title for card in hands.cards_of(home.top)] + list(chain(*shown.values()))
    assert len(everywhere) == len(set(everywhere)), "no film stands twice"


def test_arrows_lead_from_row_to_row_and_back(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    app.window.home.take_focus()
    hands.press(app, qtbot, Key.Key_Right)
    for key, title in ((Key.Key_Down, "The Matrix Reloaded"), (Key.Key_Right, "Unforgiven"),
                       (Key.Key_Home, "Toy Story"),
                       (Key.Key_Down, "Alien"), (Key.Key_Down, "Alien"), (Key.Key_Up, "Toy Story"),
                       (Key.Key_Up, "Ronin"), (Key.Key_Up, "Ronin")):  # fmt: skip
        hands.press(app, qtbot, key)
        card = app.window.home.current
        assert card is not None
        assert card.title == title, key
        assert app.window.home.holder.hasFocus()
    marked = [row for row in home._rows if row.currentIndex().isValid()]
    assert marked == [home.top], "one film is marked at a time"


def test_enter_says_why_a_poster_stands_there(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    app.window.home.take_focus()
    hands.press(app, qtbot, Key.Key_Down)
    with qtbot.waitSignal(app.session.explained) as explained:
        hands.press(app, qtbot, Key.Key_Return)
    assert explained.args[0].card.title == "Toy Story"
    assert explained.args[0].lines, "its sentence is found when it is asked for"
    qtbot.waitUntil(app.window.why.isVisible)


@pytest.mark.parametrize(("key", "mark", "words"), [
    (Key.Key_W, 0, "Ronin put on the watchlist"), (Key.Key_S, 1, "Ronin marked as seen"),
    (Key.Key_N, 2, "Ronin is not for you"),
])  # fmt: skip
def test_a_mark_takes_the_film_off_the_shelves_and_undo_brings_it_back(
    app: App, home: ShelvesPage, qtbot: QtBot, hands: Any, base_dir: Path, key: Qt.Key, mark: int, words: str
) -> None:
    app.window.home.take_focus()
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, key))
    assert "Ronin" not in [card.title for card in hands.cards_of(home.top)]
    assert ("Ronin" in sections(home)["From your watchlist"]) == (key == Key.Key_W)
    assert "ronin|1998" in marks_on_disk(base_dir)[mark]
    assert words in hands.texts(app.window.toast)
    assert app.window.home.holder.hasFocus(), "the next film is marked"
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, Key.Key_Z, CONTROL))
    assert f"Undone: {words}" in hands.texts(app.window.toast)
    assert "ronin|1998" not in marks_on_disk(base_dir)[mark]
    assert hands.cards_of(home.top)[0].title == "Ronin"
    redo = next(b for b in app.window.toast.findChildren(QAbstractButton) if b.text() == "Redo")
    assert redo.isVisible()
    hands.change(app, qtbot, lambda: qtbot.mouseClick(redo, Qt.MouseButton.LeftButton))
    assert "ronin|1998" in marks_on_disk(base_dir)[mark]
    assert f"Done again: {words}" in hands.texts(app.window.toast)


def test_undo_reaches_back_before_the_start(
    app: App, home: ShelvesPage, qtbot: QtBot, hands: Any, make_app: Any
) -> None:
    app.close()
    again = make_app()
    qtbot.waitUntil(lambda: again.session.engine is not None and bool(hands.cards(again)))
    hands.change(again, qtbot, lambda: qtbot.keyClick(again.window, Key.Key_Z, CONTROL))
    assert "Undone: Alien put on the watchlist" in hands.texts(again.window.toast)
    assert "From your watchlist" not in sections(again.window.home.shelves)
    hands.change(
        again, qtbot, lambda: qtbot.keyClick(again.window, Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    )
    assert sections(again.window.home.shelves)["From your watchlist"] == ["Alien"]


def test_the_buttons_of_why_mark_its_film(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    qtbot.waitUntil(lambda: app.window.why.isVisible() and app.window.why.key == "ronin|1998")
    button = next(b for b in app.window.why.findChildren(QAbstractButton) if b.text() == "Not for me")
    assert button.accessibleName() == "Not for me: Ronin"
    hands.change(app, qtbot, lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton))
    assert "Ronin" not in [card.title for card in hands.cards_of(home.top)]


def test_who_stands_on_a_shelf_stays_on_it(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    app.window.home.take_focus()
    hands.press(app, qtbot, Key.Key_Down)
    hands.press(app, qtbot, Key.Key_Right)
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_S))
    card = app.window.home.current
    assert card is not None
    assert card.title == "The Matrix Reloaded", "the film that took the place of the one that left"
    assert app.window.home.holder.hasFocus()


def test_the_last_film_of_the_watchlist_leaves_its_shelf(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    app.window.home.take_focus()
    for _ in range(2):
        hands.press(app, qtbot, Key.Key_Down)
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_4))
    assert "From your watchlist" not in sections(home)
    assert app.window.home.current is not None
    assert app.session.rating_of("alien|1979") == 4.0
    assert not app.session.has("alien|1979", "watchlist"), "a film that is seen has left the watchlist"


def test_nothing_known_is_on_any_list(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    hands.change(app, qtbot, lambda: app.session.mark("moon|2009", "seen"))
    hands.change(app, qtbot, lambda: app.session.mark("m|1931", "hidden"))
    known = {"Heat", "Moon", "M"}
    for ask in (app.session.see_all, lambda: app.session.more_like("zodiac|2007"), app.session.for_you):
        with qtbot.waitSignal(app.session.listed) as listed:
            ask()
        view = listed.args[0]
        titles = {card.title for card in view.all_cards}
        assert not titles & known, view.kind
        assert ("Alien" in titles) == (view.kind == "home"), "its own shelf is the only place of a watchlist film"


def test_see_all_is_the_whole_list_and_back(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    see_all = next(b for b in app.window.home.findChildren(QAbstractButton) if b.text() == "See all")
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(see_all, Qt.MouseButton.LeftButton)
    assert hands.heading(app) == "For you"
    assert len(hands.cards(app)) == 10
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
        qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
    assert hands.heading(app) == "Five for tonight"


def test_tastes_as_of_an_earlier_day(app: App, qtbot: QtBot, hands: Any, recommender: Any) -> None:
    long_ago = int((datetime.now() - timedelta(days=400)).timestamp())
    app.session._clock = lambda: long_ago
    hands.change(app, qtbot, lambda: app.session.rate("heat|1995", 5.0))
    app.session._clock = lambda: datetime.now().timestamp()
    hands.change(app, qtbot, lambda: app.session.rate("moon|2009", 5.0))
    box = app.window.home.findChild(QDateEdit)
    assert box is not None
    then = QDate.currentDate().addDays(-100)
    with qtbot.waitSignal(app.session.listed) as listed:
        box.setDate(then)
    request = recommender.asked[-1]
    assert [rated.film for rated in request.history] == [0], "only what was rated by then counts"
    assert abs(request.now - (datetime.now() - timedelta(days=100)).timestamp()) < 90_000
    assert 3 in request.exclude, "what was rated since does not come back either"
    view = listed.args[0]
    assert view.sub.startswith("From your 1 rating up to ")
    assert str(then.year()) in view.sub
    with qtbot.waitSignal(app.session.listed) as listed:
        box.setDate(QDate.currentDate().addDays(-800))
    assert listed.args[0].kind == "popular"
    assert "these are well known today" in hands.texts(app.window.home)
    today = next(b for b in app.window.home.findChildren(QAbstractButton) if b.text() == "Today")
    with qtbot.waitSignal(app.session.listed) as listed:
        qtbot.mouseClick(today, Qt.MouseButton.LeftButton)
    assert listed.args[0].sub == "From your 2 ratings, newest tastes first"


def test_another_model_is_asked_about_today(app: App, home: ShelvesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.session.listed):
        app.window.home.choose_day(date(2024, 1, 1))
    engine = app.session.engine
    assert engine is not None
    with qtbot.waitSignal(app.session.listed):
        app.session.use(engine)
    assert app.session.question.as_of is None
    assert app.window.home._as_of.today, "the box says what is asked"


def test_today_is_today_in_a_window_open_over_midnight(app: App, home: ShelvesPage, qtbot: QtBot) -> None:
    box = app.window.home.findChild(QDateEdit)
    assert box is not None
    box.setMaximumDate(QDate.currentDate().addDays(-1))
    today = next(b for b in app.window.home.findChildren(QAbstractButton) if b.text() == "Today")
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(today, Qt.MouseButton.LeftButton)
    assert box.date() == QDate.currentDate()
    assert app.session.question.as_of is None


def test_a_slow_list_takes_neither_place_nor_focus(
    app: App, home: ShelvesPage, qtbot: QtBot, hands: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.views.shelves.WAITING_SHELVES", 1)
    last = home._shown[-1].row
    assert len(home._shown) > 1
    last.enter(0, 1)
    assert last.hasFocus()
    home.show_skeletons()
    assert last.hasFocus()
    hands.press(app, qtbot, Key.Key_Down)
    with qtbot.waitSignal(app.session.listed):
        app.session.for_you()
    assert last.hasFocus()
    assert app.window.home.current is not None


def test_a_low_window_scrolls_to_the_marked_film(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any) -> None:
    app.window.resize(960, 540)
    app.window.home.take_focus()
    for _ in range(3):
        hands.press(app, qtbot, Key.Key_Down)
    row: QWidget = app.window.home.holder
    qtbot.waitUntil(lambda: home.viewport().rect().contains(row.mapTo(home.viewport(), row.rect().center())))


def test_screens_by_their_keys(app: App, home: ShelvesPage, qtbot: QtBot) -> None:
    for key, name in ((Key.Key_3, "library"), (Key.Key_4, "import"), (Key.Key_1, "home")):
        qtbot.keyClick(app.window, key, CONTROL)
        assert app.window.shown == name
        assert app.window.chips.isVisible() == (name == "home")


@pytest.mark.parametrize("size", [(960, 540), (1280, 800), (1900, 1000)])
def test_shelves_fit_and_speak(app: App, home: ShelvesPage, qtbot: QtBot, hands: Any, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    for ask in (app.session.see_all, app.session.for_you):
        with qtbot.waitSignal(app.session.explained):
            ask()
            hands.press(app, qtbot, Key.Key_Return)
        qtbot.wait(80)
        assert (app.window.width(), app.window.height()) == size, "no widget forces the window wider"
        hands.check_nothing_is_cut(app)
        hands.check_names(app, at_least=12)
    assert all(row.width() <= home.viewport().width() for row in home._rows)
