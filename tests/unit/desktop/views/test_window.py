"""The real window, driven by keys and clicks over the small engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QSlider
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.viewmodels.lists import SeedView
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.why import WhyView
from desktop.viewmodels.words import Run
from desktop.views.widgets.search_box import LEAST

MakeApp = Callable[..., App]
Key = Qt.Key


def test_an_empty_profile_starts_with_the_well_known(app: App, hands: Any) -> None:
    assert hands.heading(app) == "Well known to start with"
    assert "Not personal yet" in hands.texts(app.window.home)
    assert hands.titles(app)[:2] == ["Heat", "Ronin"]
    assert all(card.verdict is None for card in hands.cards(app))


def test_a_title_with_an_ampersand_stays_whole_on_its_chip(app: App) -> None:
    seed = SeedView("key", "Me & Mr", 1999, (), None)
    app.window.chips.show_choice((seed,), "similar")
    chip = app.window.chips.findChildren(QAbstractButton)[1]
    assert chip.text() == "More like Me && Mr"
    assert chip.accessibleName() == "More like Me & Mr"


def test_a_chip_is_cut_where_there_is_no_room_only(app: App, qtbot: QtBot) -> None:
    """And then it still says all of itself to whoever points at it or has it read out."""
    seed, window = SeedView("key", "Nowhere Land and Far Beyond", 1999, (), None), app.window
    window.chips.show_choice((seed,), "similar")
    chip, pictures = window.chips._like, []
    for width, whole in ((960, True), (760, False), (960, True)):
        window.resize(width, 640)
        window.why.setVisible(not whole)
        qtbot.waitUntil(lambda whole=whole: (chip.width() >= chip.sizeHint().width()) is whole)
        assert window.search.width() >= LEAST
        assert chip.toolTip() == chip.accessibleName() == chip.text() == "More like Nowhere Land and Far Beyond"
        pictures.append(chip.grab().toImage())
    assert pictures[0] == pictures[2]


@pytest.mark.parametrize("screen", ["home", "library", "welcome"])
def test_a_file_dropped_on_any_screen_is_imported(app: App, qtbot: QtBot, tmp_path: Path, screen: str) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,x,4.5\n", encoding="utf-8")
    window, data = app.window, QMimeData()
    window.go(screen)
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(5, 5), *held)
    QApplication.sendEvent(window, over)
    assert not over.isAccepted(), "there is no file in it"
    data.setUrls([QUrl.fromLocalFile(str(file))])
    over = QDragEnterEvent(QPoint(5, 5), *held)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    with qtbot.waitSignal(window.importing.importing.previewed):
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *held))
    assert window.shown == "import"
    assert window.importing.pages.currentWidget() is window.importing.preview
    assert not window.search.acceptDrops(), "a file's name is no title"


def test_an_import_that_is_read_late_leaves_the_keys_where_they_are(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,x,4.5\n", encoding="utf-8")
    window = app.window
    window.go("import")
    with qtbot.waitSignal(window.importing.importing.previewed):
        window.importing.take([str(file)])
        window.go("home")
    assert window.home.isAncestorOf(QApplication.focusWidget())
    window.go("import")
    assert QApplication.focusWidget() is window.importing.preview.list


def test_groups_that_are_found_late_leave_the_keys_where_they_are(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(welcome=True)
    qtbot.waitUntil(lambda: app.window.shown == "welcome")
    app.window.go("import")
    app.window.welcome.show_groups(())
    assert app.window.importing.isAncestorOf(QApplication.focusWidget())


def test_enter_twice_on_import_writes_once_and_stays(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    """The button that is off while it writes does not hand the second press to the rail."""
    file = tmp_path / "ratings.csv"
    file.write_text("Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,x,4.5\n", encoding="utf-8")
    importing = app.window.importing
    app.window.go("import")
    with qtbot.waitSignal(importing.importing.previewed):
        importing.take([str(file)])
    importing.preview.commit.setFocus()
    with qtbot.waitSignal(importing.importing.written):
        for _ in range(2):
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert app.window.shown == "import"
    assert importing.pages.currentWidget() is importing.finished
    assert QApplication.focusWidget() is importing.finished.action


def test_why_closed_before_its_answer_stays_closed(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.like(app, qtbot, "heat")
    qtbot.waitUntil(app.window.why.isVisible)
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
        qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
    assert not app.window.why.isVisible()


def test_a_full_why_fits_without_scrolling(app: App, qtbot: QtBot) -> None:
    for film in ("heat|1995", "moon|2009"):
        with qtbot.waitSignal(app.session.listed):
            app.session.rate(film, 5.0)
    with qtbot.waitSignal(app.session.explained) as explained:
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    view: WhyView = explained.args[0]
    sentence = (Run("Of 181 simulated viewers who liked this film, 135 liked that"),)
    full = replace(view, card=replace(view.card, title="Die Hard: With a Vengeance"),
                   rows=(view.rows[0],) * 8, lines=(sentence,) * 5)  # fmt: skip
    app.window.why.show_why(full, None, ())
    area = app.window.why.findChild(QScrollArea)
    assert area is not None
    qtbot.wait(30)
    assert area.verticalScrollBar().maximum() == 0


def test_enter_says_why_and_it_adds_up(app: App, qtbot: QtBot, hands: Any) -> None:
    for film in ("heat|1995", "moon|2009"):
        with qtbot.waitSignal(app.session.listed):
            app.session.rate(film, 5.0)
    with qtbot.waitSignal(app.session.explained) as explained:
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    view = explained.args[0]
    assert app.window.why.isVisible()
    said = hands.texts(app.window.why)
    for words in ("Why Ronin", "83% chance", "1,204 viewers rated it", "What moved it", "In words"):
        assert words in said
    assert 'Without your 5★ for <span style="font-weight:600">Heat</span> this drops from 1 to 17.' in said
    assert "Rated &lt;often&gt; &amp; well." in said, "titles and sentences are never taken for markup"
    assert sum(row.value for row in view.rows) == pytest.approx(view.score, abs=0.006)


def test_why_follows_the_marked_film_and_escape_closes_it(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.like(app, qtbot, "heat")
    qtbot.waitUntil(lambda: app.window.why.key == hands.cards(app)[0].key)
    qtbot.keyClick(app.window.home.grid, Key.Key_Right)
    qtbot.waitUntil(lambda: app.window.why.key == hands.cards(app)[1].key)
    qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
    assert not app.window.why.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.home.grid, Key.Key_Escape)
    assert hands.heading(app) == "Well known to start with"


def test_keys_of_the_cards(app: App, qtbot: QtBot, hands: Any) -> None:
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
    assert hands.heading(app) == "More like Heat"
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(grid, Key.Key_F)
    assert hands.heading(app) == "Well known to start with"


def test_the_slider_sets_how_many(app: App, qtbot: QtBot, hands: Any) -> None:
    slider = app.window.home.findChild(QSlider)
    assert slider is not None
    assert (slider.minimum(), slider.maximum()) == (5, 50)
    with qtbot.waitSignal(app.session.listed):
        slider.setValue(5)
    assert len(hands.cards(app)) == 5


def test_chips_switch_between_the_lists(app: App, qtbot: QtBot, hands: Any) -> None:
    own, similar = app.window.chips.findChildren(QAbstractButton)
    qtbot.mouseClick(similar, Qt.MouseButton.LeftButton)
    assert app.window.search.hasFocus(), "with no film asked about yet, the chip leads to the search box"
    hands.like(app, qtbot, "heat")
    assert (own.isChecked(), similar.isChecked(), similar.text()) == (False, True, "More like Heat")
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
    assert (own.isChecked(), similar.isChecked()) == (True, False)
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(similar, Qt.MouseButton.LeftButton)
    assert hands.heading(app) == "More like Heat"


def test_simulated_viewers_are_named_wherever_they_count(make_app: MakeApp, qtbot: QtBot, hands: Any) -> None:
    app = make_app(simulated=True)
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    assert "Test films · simulated viewers" in hands.texts(app.window.status)
    assert app.window.status.network.text() == "Offline · 0 requests"
    assert all("simulated viewers" in card.spoken for card in hands.cards(app))
    hands.like(app, qtbot, "heat")
    assert app.window.home.grid._delegate.geometry.simulated, "cards with figures carry the label"
    qtbot.waitUntil(app.window.why.isVisible)
    assert "1,204 simulated viewers rated it" in hands.texts(app.window.why)


def test_a_bundle_that_does_not_open_can_be_tried_again(make_app: MakeApp, qtbot: QtBot, hands: Any) -> None:
    app = make_app(failures=["The bundle is damaged; get it again."])
    with qtbot.waitSignal(app.session.failed):
        pass
    assert "The bundle is damaged; get it again." in hands.texts(app.window.home)
    assert "No model is open" in hands.texts(app.window.status)
    again = next(b for b in app.window.home.findChildren(QAbstractButton) if b.text() == "Try again")
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert hands.titles(app)[0] == "Heat"


def test_the_window_is_there_before_the_bundle(make_app: MakeApp, qtbot: QtBot, hands: Any) -> None:
    app = make_app()
    assert app.window.isVisible()
    assert hands.cards(app) == []
    assert app.window.home.grid.model().rowCount() > 0, "skeletons"
    qtbot.waitUntil(lambda: bool(hands.cards(app)))


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


def test_the_keys_are_shown_and_put_away(app: App, qtbot: QtBot, hands: Any) -> None:
    grid = app.window.home.grid
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Question)
    assert app.window.keys.isVisible()
    assert "Search" in hands.texts(app.window.keys)
    qtbot.keyClick(app.window.focusWidget(), Key.Key_4)
    assert app.session.rating_of("heat|1995") is None, "keys under the overlay do nothing"
    qtbot.keyClick(app.window.focusWidget(), Key.Key_Tab)
    assert app.window.keys.isAncestorOf(app.window.focusWidget()), "Tab does not lead underneath"
    qtbot.keyClick(app.window.focusWidget(), Key.Key_Escape)
    assert not app.window.keys.isVisible()
    assert grid.hasFocus()
    qtbot.keyClick(grid, Key.Key_Question)
    qtbot.keyClick(app.window.focusWidget(), Key.Key_Slash)
    assert not app.window.keys.isVisible()
    assert app.window.search.hasFocus()


def test_whatever_takes_the_focus_has_a_name(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.like(app, qtbot, "heat")
    qtbot.waitUntil(app.window.why.isVisible)
    app.window.toast.tell(Notice("Rated", "undo", "heat|1995"))
    app.window.keys.open()
    qtbot.wait(10)
    hands.check_names(app, at_least=10)


def test_cards_speak_for_themselves(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.like(app, qtbot, "heat")
    spoken = app.window.home.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Ronin. 1998 · Action · Crime · Thriller. match 94, confidence high.")
    assert "Viewers alike +2.00" in spoken
    assert "Close to Heat: heist." in spoken


@pytest.mark.parametrize("size", [(960, 540), (1280, 800), (1900, 1000)])
def test_nothing_is_cut_off(app: App, qtbot: QtBot, size: tuple[int, int], hands: Any) -> None:
    app.window.resize(*size)
    hands.like(app, qtbot, "matrix")
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    qtbot.wait(50)
    assert (app.window.width(), app.window.height()) == size, "no widget forces the window wider"
    hands.check_nothing_is_cut(app)
    grid = app.window.home.grid
    last_in_row = max(grid.visualRect(grid.model().index(row, 0)).right() for row in range(5))
    assert last_in_row <= grid.viewport().width()
