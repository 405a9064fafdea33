"""The real window, driven by keys and clicks over the small engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.models.cards import CARD
from desktop.paths import Paths
from desktop.viewmodels.cards import CardView
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.stars import MARGIN, STAR, StarRating
from engine.profile.store import ProfileStore

MakeApp = Callable[..., App]
Key = Qt.Key


def cards(app: App) -> list[CardView]:
    model = app.window.home.grid.model()
    return [card for row in range(model.rowCount()) if (card := model.index(row, 0).data(CARD)) is not None]


def titles(app: App) -> list[str]:
    return [card.title for card in cards(app)]


def heading(app: App) -> str:
    return app.window.home.findChildren(ElidedLabel)[0].words


def texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def stored(base_dir: Path) -> dict[str, float]:
    """What a fresh look at the disk finds."""
    store = ProfileStore(Paths.under(base_dir).profile_file)
    try:
        return {rated.key: rated.rating for rated in store.ratings()}
    finally:
        store.close()


@pytest.fixture
def app(make_app: MakeApp, qtbot: QtBot) -> App:
    made = make_app()
    qtbot.waitUntil(lambda: bool(cards(made)))
    return made


def search(app: App, qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(app.window.home.grid, Key.Key_Slash)
    with qtbot.waitSignal(app.session.completed, check_params_cb=lambda asked, _: asked == text):
        qtbot.keyClicks(app.window.search, text)


def like(app: App, qtbot: QtBot, text: str) -> None:
    search(app, qtbot, text)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)


def test_an_empty_profile_starts_with_the_well_known(app: App) -> None:
    assert heading(app) == "Well known to start with"
    assert "Not personal yet" in texts(app.window.home)
    assert titles(app)[:2] == ["Heat", "Ronin"]
    assert all(card.verdict is None for card in cards(app))


def test_typing_a_film_shows_films_like_it(app: App, qtbot: QtBot) -> None:
    search(app, qtbot, "matrix")
    assert app.window.search.hasFocus()
    assert app.window.popup.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert heading(app) == "More like The Matrix"
    assert "The Matrix" not in titles(app)
    assert not app.window.popup.isVisible()
    first = cards(app)[0]
    assert first.verdict is not None
    assert (first.verdict.word, first.verdict.dots) == ("High", 3)


def test_arrows_choose_another_completion(app: App, qtbot: QtBot) -> None:
    search(app, qtbot, "matrix")
    qtbot.keyClick(app.window.search, Key.Key_Down)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert heading(app) == "More like The Matrix Reloaded"


def test_a_click_takes_a_completion(app: App, qtbot: QtBot) -> None:
    search(app, qtbot, "heat")
    viewport = app.window.popup.findChildren(QWidget, "qt_scrollarea_viewport")[0]
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert heading(app) == "More like Heat"


def test_a_title_that_nobody_knows_says_so(app: App, qtbot: QtBot) -> None:
    search(app, qtbot, "qqqqzzzz")
    assert "No film found for “qqqqzzzz”" in texts(app.window.popup)
    qtbot.keyClick(app.window.search, Key.Key_Return)
    assert heading(app) == "Well known to start with"


def test_completions_of_an_older_text_are_not_shown(app: App, qtbot: QtBot) -> None:
    app.window.search.setFocus()
    app.window.search.setText("heat")
    app.window.search.show_completions("hea", ())
    assert not app.window.popup.isVisible()


def test_pressing_4_rates_and_the_film_leaves(app: App, qtbot: QtBot, base_dir: Path) -> None:
    like(app, qtbot, "matrix")
    rated = cards(app)[0]
    with qtbot.waitSignals([app.session.rated, app.session.listed]):
        qtbot.keyClick(app.window.home.grid, Key.Key_4)
    assert stored(base_dir) == {rated.key: 4.0}
    assert rated.title not in titles(app)
    assert f"{rated.title} rated 4★" in texts(app.window.toast)


def test_rating_makes_the_list_personal(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.grid, Key.Key_5)
    assert heading(app) == "For you"
    assert "From your 1 rating, newest tastes first" in texts(app.window.home)
    assert "Heat" not in titles(app)


def test_half_steps_follow_the_film_just_rated(app: App, qtbot: QtBot, base_dir: Path) -> None:
    heat = cards(app)[0].key
    for key in (Key.Key_4, Key.Key_Plus, Key.Key_Plus, Key.Key_Plus, Key.Key_Minus):
        with qtbot.waitSignal(app.session.listed):
            qtbot.keyClick(app.window.home.grid, key)
    assert stored(base_dir) == {heat: 4.5}, "4 → 4.5 → 5 → 5 → 4.5"


def test_undo_takes_the_rating_back(app: App, qtbot: QtBot, base_dir: Path) -> None:
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.grid, Key.Key_4)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(base_dir) == {}
    assert titles(app)[0] == "Heat"
    qtbot.keyClick(app.window.home.grid, Key.Key_Right)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.grid, Key.Key_Plus)
    assert stored(base_dir) == {"ronin|1998": 3.5}, "half steps no longer follow a film whose rating is gone"


def test_undo_of_a_second_rating_brings_the_first_back(app: App, qtbot: QtBot, base_dir: Path) -> None:
    key = cards(app)[0].key
    for rating in (2.0, 5.0):
        with qtbot.waitSignal(app.session.rated):
            app.session.rate(key, rating)
    undo = next(button for button in app.window.toast.findChildren(QAbstractButton) if button.text() == "Undo")
    with qtbot.waitSignal(app.session.rated):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert stored(base_dir) == {key: 2.0}


def test_the_film_asked_about_can_be_rated(app: App, qtbot: QtBot, base_dir: Path) -> None:
    like(app, qtbot, "matrix")
    stars = next(w for w in app.window.home.findChildren(StarRating) if w.isVisible())
    assert stars.accessibleName() == "Rate The Matrix"
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(MARGIN + 3 * STAR + 8, 15))
    assert stored(base_dir) == {"the matrix|1999": 3.5}
    assert stars.shown == 3.5
    assert heading(app) == "More like The Matrix"


def test_enter_says_why_and_it_adds_up(app: App, qtbot: QtBot) -> None:
    for film in ("heat|1995", "moon|2009"):
        with qtbot.waitSignal(app.session.listed):
            app.session.rate(film, 5.0)
    with qtbot.waitSignal(app.session.explained) as explained:
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    view = explained.args[0]
    assert app.window.why.isVisible()
    said = texts(app.window.why)
    for words in ("Why Ronin", "83% chance", "1,204 viewers rated it", "What moved it", "In words"):
        assert words in said
    assert 'Without your 5★ for <span style="font-weight:600">Heat</span> this drops from 1 to 17.' in said
    assert "Rated &lt;often&gt; &amp; well." in said, "titles and sentences are never taken for markup"
    assert sum(row.value for row in view.rows) == pytest.approx(view.score, abs=0.006)


def test_why_follows_the_marked_film_and_escape_closes_it(app: App, qtbot: QtBot) -> None:
    like(app, qtbot, "heat")
    qtbot.waitUntil(lambda: app.window.why.key == cards(app)[0].key)
    qtbot.keyClick(app.window.home.grid, Key.Key_Right)
    qtbot.waitUntil(lambda: app.window.why.key == cards(app)[1].key)
    qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
    assert not app.window.why.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
    assert heading(app) == "Well known to start with"


def test_keys_of_the_cards(app: App, qtbot: QtBot) -> None:
    grid = app.window.home.grid
    columns = [grid.visualRect(grid.model().index(row, 0)).top() for row in range(12)].count(
        grid.visualRect(grid.model().index(0, 0)).top()
    )
    for key, row in ((Key.Key_Right, 1), (Key.Key_Down, 1 + columns), (Key.Key_Left, columns), (Key.Key_End, 11),
                     (Key.Key_Home, 0), (Key.Key_Up, 0)):  # fmt: skip
        qtbot.keyClick(grid, key)
        assert grid.currentIndex().row() == row, key
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(grid, Key.Key_M)
    assert heading(app) == "More like Heat"
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(grid, Key.Key_F)
    assert heading(app) == "Well known to start with"


def test_the_slider_sets_how_many(app: App, qtbot: QtBot) -> None:
    slider = app.window.home.findChild(QSlider)
    assert slider is not None
    assert (slider.minimum(), slider.maximum()) == (5, 50)
    with qtbot.waitSignal(app.session.listed):
        slider.setValue(5)
    assert len(cards(app)) == 5


def test_chips_switch_between_the_lists(app: App, qtbot: QtBot) -> None:
    own, similar = app.window.chips.findChildren(QAbstractButton)
    qtbot.mouseClick(similar, Qt.MouseButton.LeftButton)
    assert app.window.search.hasFocus(), "with no film asked about yet, the chip leads to the search box"
    like(app, qtbot, "heat")
    assert (own.isChecked(), similar.isChecked(), similar.text()) == (False, True, "More like Heat")
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
    assert (own.isChecked(), similar.isChecked()) == (True, False)
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(similar, Qt.MouseButton.LeftButton)
    assert heading(app) == "More like Heat"


def test_simulated_viewers_are_named_wherever_they_count(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(simulated=True)
    qtbot.waitUntil(lambda: bool(cards(app)))
    assert "Test films · simulated viewers" in texts(app.window.status)
    assert "Offline · 0 requests" in texts(app.window.status)
    assert all("simulated viewers" in card.spoken for card in cards(app))
    like(app, qtbot, "heat")
    assert app.window.home.grid._delegate.geometry.simulated, "cards with figures carry the label"
    qtbot.waitUntil(app.window.why.isVisible)
    assert "1,204 simulated viewers rated it" in texts(app.window.why)


def test_a_bundle_that_does_not_open_is_said_and_can_be_tried_again(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(failures=["The bundle is damaged; get it again."])
    with qtbot.waitSignal(app.session.failed):
        pass
    assert "The bundle is damaged; get it again." in texts(app.window.home)
    assert "No model is open" in texts(app.window.status)
    again = next(b for b in app.window.home.findChildren(QAbstractButton) if b.text() == "Try again")
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert titles(app)[0] == "Heat"


def test_a_profile_that_cannot_be_read_is_said(make_app: MakeApp, qtbot: QtBot, base_dir: Path) -> None:
    (base_dir / "profile.sqlite").write_bytes(b"not a database at all" * 100)
    app = make_app()
    with qtbot.waitSignal(app.session.failed):
        pass
    assert "profile.sqlite" in texts(app.window.home)


def test_the_window_is_there_before_the_bundle(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    assert app.window.isVisible()
    assert cards(app) == []
    assert app.window.home.grid.model().rowCount() > 0, "skeletons"
    qtbot.waitUntil(lambda: bool(cards(app)))


def test_ratings_are_there_after_a_restart(make_app: MakeApp, qtbot: QtBot) -> None:
    first = make_app()
    qtbot.waitUntil(lambda: bool(cards(first)))
    with qtbot.waitSignal(first.session.rated):
        qtbot.keyClick(first.window.home.grid, Key.Key_5)
    first.close()
    second = make_app()
    qtbot.waitUntil(lambda: bool(cards(second)))
    assert heading(second) == "For you"
    assert "Heat" not in titles(second)


def test_ratings_of_films_that_the_bundle_does_not_know_are_kept(
    make_app: MakeApp, qtbot: QtBot, base_dir: Path
) -> None:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    store.rate("elsewhere|1970", "Elsewhere", 1970, 5.0, 1000)
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: bool(cards(app)))
    assert heading(app) == "Well known to start with"
    assert "none of your 1 rating is of a film in this catalogue" in texts(app.window.home)
    with qtbot.waitSignal(app.session.rated):
        qtbot.keyClick(app.window.home.grid, Key.Key_5)
    assert set(stored(base_dir)) == {"elsewhere|1970", "heat|1995"}


def test_everything_rated_is_no_dead_end(app: App, qtbot: QtBot) -> None:
    for card in cards(app):
        with qtbot.waitSignal(app.session.listed):
            app.session.rate(card.key, 4.0)
    assert "You have seen it all" in texts(app.window.home)


def test_the_theme_switch_changes_and_is_remembered(app: App, qtbot: QtBot, make_app: MakeApp) -> None:
    switch = next(b for b in app.window.rail.findChildren(QAbstractButton) if b.text() == "System")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert (app.theme.scheme, switch.text()) == ("light", "Light")
    light = app.window.grab().toImage().pixelColor(200, 400).lightness()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert (app.theme.scheme, switch.text()) == ("dark", "Dark")
    assert app.window.grab().toImage().pixelColor(200, 400).lightness() < light
    app.close()
    assert make_app(show=False).theme.choice == "dark"


def test_the_keys_are_shown_and_put_away(app: App, qtbot: QtBot) -> None:
    grid = app.window.home.grid
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Question)
    assert app.window.keys.isVisible()
    assert "Search" in texts(app.window.keys)
    qtbot.keyClick(app.window.focusWidget(), Key.Key_4)
    assert app.session.rating_of("heat|1995") is None, "keys under the overlay do nothing"
    qtbot.keyClick(app.window.focusWidget(), Key.Key_Escape)
    assert not app.window.keys.isVisible()
    assert grid.hasFocus()


def focusable(widget: QWidget) -> list[QWidget]:
    inside = widget.findChildren(QWidget)
    return [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(w, QLabel)]


def test_whatever_takes_the_focus_has_a_name(app: App, qtbot: QtBot) -> None:
    like(app, qtbot, "heat")
    qtbot.waitUntil(app.window.why.isVisible)
    app.window.toast.say("Rated", undoable=True)
    app.window.keys.open()
    qtbot.wait(10)
    widgets = [widget for widget in focusable(app.window) if widget.isVisible()]
    assert len(widgets) > 10
    for widget in widgets:
        interface: Any = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget
        if isinstance(widget, QAbstractButton | StarRating):
            assert min(widget.width(), widget.height()) >= 24, widget


def test_cards_speak_for_themselves(app: App, qtbot: QtBot) -> None:
    like(app, qtbot, "heat")
    spoken = app.window.home.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Ronin. 1998 · Action · Crime · Thriller. match 94, confidence high.")
    assert "Viewers alike +2.00" in spoken
    assert "Close to Heat: heist." in spoken


@pytest.mark.parametrize("size", [(960, 540), (1280, 800), (1900, 1000)])
def test_nothing_is_cut_off(app: App, qtbot: QtBot, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    like(app, qtbot, "matrix")
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    qtbot.wait(50)
    assert (app.window.width(), app.window.height()) == size, "no widget forces the window wider"
    for widget in app.window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not app.window:
            continue
        if isinstance(widget, QLabel | QAbstractButton | QSlider | StarRating):
            parent = widget.parentWidget()
            assert parent is not None
            assert parent.rect().contains(widget.geometry()), f"{widget} {widget.accessibleName()}"
        if isinstance(widget, QLabel) and not widget.wordWrap():
            assert widget.width() >= widget.sizeHint().width() - 1, widget.text()
    grid = app.window.home.grid
    last_in_row = max(grid.visualRect(grid.model().index(row, 0)).right() for row in range(5))
    assert last_in_row <= grid.viewport().width()
