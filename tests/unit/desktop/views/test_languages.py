"""The window in German, in words that are a third longer, and from right to left."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.language import tr
from desktop.pseudo import pseudo
from desktop.theme.theme import Theme
from desktop.translator import take_up
from desktop.viewmodels.tuning import STEPS
from desktop.views.widgets import paint
from desktop.views.widgets.dial import MiddleSlider
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.library_table import ROW_HEIGHT
from tests.unit.desktop.conftest import FILMS
from tests.unit.desktop.views.screens import MOOD, SMALL, USUAL, every_screen, settle
from tests.unit.desktop.views.settings_hands import fill, show

ROOM = (960, 640)
pytestmark = pytest.mark.usefixtures("one_device")
Key = Qt.Key
# What is data or a name: not ours to translate.
TITLES = "|".join(sorted((re.escape(title) for title, *_ in FILMS), key=len, reverse=True))
DATA = re.compile(
    rf"\b({TITLES})\b|“{MOOD}”|Close to .*: heist\.|Rated &lt;often&gt; &amp; well\.|"
    r"https?://\S*|/\S+|\S+\.(zip|csv|json|marquee)\S*|Ctrl|Shift|Esc|Enter|Marquee|Test films|made up|English|Deutsch"
    r"|My profile|Letterboxd|IMDb|Trakt|MovieLens|latest-small|Ollama|Python|Qt|NumPy|FAISS|ONNX Runtime|GB|MB|KB|heist"
)


@pytest.fixture
def open_in(make_app: Callable[..., App], qtbot: QtBot, hands: Any) -> Iterator[Callable[[str], App]]:
    def made(language: str, **how: Any) -> App:
        app = make_app(language=language, **how)
        qtbot.waitUntil(lambda: bool(hands.cards(app)) or how.get("welcome", False))
        return app

    yield made
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    take_up(application, "en")


def out_of_view(app: App) -> list[QScrollArea]:
    """What scrolls down and has something out of view to the side; once the scroll bar has its place."""
    areas = filter(QScrollArea.isVisible, app.window.findChildren(QScrollArea))
    return [area for area in areas if area.widget().width() > area.viewport().width() + 1]


@pytest.mark.parametrize("language", ["en", "de", "pseudo", "mirrored"])
def test_everything_has_its_room(open_in: Callable[[str], App], qtbot: QtBot, hands: Any, language: str) -> None:
    app = open_in(language)
    assert app.window.devicePixelRatio() == float(os.environ.get("QT_SCALE_FACTOR", "1"))
    for _ in every_screen(app, qtbot, hands, USUAL, SMALL):
        hands.check_names(app, at_least=5)
        hands.check_nothing_is_cut(app)
        qtbot.waitUntil(lambda: not out_of_view(app))


@pytest.mark.parametrize("language", ["de", "pseudo"])
def test_no_word_of_ours_is_painted_cut(
    open_in: Callable[[str], App], qtbot: QtBot, hands: Any, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """Titles and names may be; and a line that gives way says all of itself when it is pointed at or read out."""
    painted: list[str] = []
    text = paint.text

    def noted(painter: QPainter, box: QRectF, words: str, font: QFont, *how: Any) -> None:
        whole = isinstance(painter.device(), ElidedLabel) or not DATA.sub("", words).strip()
        if not whole and (words.endswith("…") or not paint.fits(words, font, box.width())):
            painted.append(words)
        text(painter, box, words, font, *how)

    monkeypatch.setattr(paint, "text", noted)
    app, cut = open_in(language), dict[str, list[str]]()
    for screen in every_screen(app, qtbot, hands, ROOM):
        painted.clear()
        app.window.grab()
        if painted:
            cut[screen] = sorted(set(painted))
    assert cut == {}


def test_settings_have_room_for_all_that_is_in_a_profile(
    open_in: Callable[[str], App], qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    """What is in it comes after the screen has its width, and two columns have no room for it any more."""
    fill(base_dir)
    app = open_in("pseudo")
    app._profiles.create("Ann")
    app.window.resize(1200, 800)
    show(app, qtbot)
    settle(app)
    qtbot.waitUntil(lambda: not out_of_view(app))
    hands.check_nothing_is_cut(app)


def test_everything_has_its_room_at_200_percent() -> None:
    """In a process of its own, as Qt scales only once."""
    room = f"{__file__}::{test_everything_has_its_room.__name__}"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", room],
        env=os.environ | {"QT_SCALE_FACTOR": "2"}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def said(widget: QWidget) -> set[str]:
    """All that is shown, and all that a screen reader says, in pieces."""
    found: set[str] = set()
    for part in widget.findChildren(QWidget):
        if not part.isVisible():
            continue
        found |= {part.accessibleName(), part.accessibleDescription(), part.toolTip()}
        if isinstance(part, QLabel | QAbstractButton):
            found.add(part.text())
        if isinstance(part, QLineEdit):
            found.add(part.placeholderText())
        if isinstance(part, QComboBox):
            found |= {part.itemText(place) for place in range(part.count())}
    return {re.sub(r"<[^>]+>", "", text) for text in found}


def english_in(text: str) -> list[str]:
    """Words with vowels that have no accent: they came past the translation."""
    bare = DATA.sub("", text)
    return [word for word in re.findall(r"[^\W\d_]{2,}", bare) if re.search(r"[aeiouAEIOU]", word)]


def test_every_word_is_translated(open_in: Callable[[str], App], qtbot: QtBot, hands: Any) -> None:
    app = open_in("pseudo")
    heard = 0
    for screen in every_screen(app, qtbot, hands, USUAL):
        texts = said(app.window)
        heard += len(texts)
        left = {text: words for text in texts if (words := english_in(text))}
        assert left == {}, screen
    assert heard > 200


def test_a_word_that_is_not_translated_is_found() -> None:
    assert english_in("[Ràté Heat ~]") == []
    assert english_in("[Ràté Heat ~] again") == ["again"]


def test_german_speaks_german(open_in: Callable[[str], App], qtbot: QtBot, hands: Any) -> None:
    app = open_in("de")
    hands.like(app, qtbot, "heat")
    assert hands.heading(app) == "Mehr wie Heat"
    card = hands.cards(app)[0]
    assert card.meta == "1998 · Action · Krimi · Thriller"
    assert "Übereinstimmung 94, Sicherheit hoch" in card.spoken
    assert "Gleichgesinnte +2,00" in card.spoken
    hands.change(app, qtbot, lambda: app.session.rate(card.key, 4.5))
    assert hands.texts(app.window.toast).startswith("Ronin mit 4,5★ bewertet")
    app.window.go("library")
    app.qt.processEvents()
    assert "Bewertet  1" in {chip.text() for chip in app.window.library.findChildren(QAbstractButton)}


def test_what_is_tried_again_is_said_in_german(open_in: Callable[[str], App]) -> None:
    assert open_in("de").window.why.words._again.text() == "Noch einmal"


def test_from_right_to_left_everything_changes_sides(open_in: Callable[[str], App], qtbot: QtBot, hands: Any) -> None:
    app = open_in("mirrored")
    app.window.resize(1280, 800)
    hands.like(app, qtbot, "matrix")
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(app.window.home.grid, Key.Key_Return)
    app.qt.processEvents()
    rail = app.window.findChild(QAbstractButton, "") and next(
        part for part in app.window.findChildren(QAbstractButton) if part.text() == tr("Library")
    )
    assert rail.mapTo(app.window, rail.rect().center()).x() > 1200
    assert app.window.why.mapTo(app.window, app.window.why.rect().center()).x() < 300
    grid = app.window.home.grid
    first, second = (grid.visualRect(grid.model().index(row, 0)).center().x() for row in (0, 1))
    assert first > second


def test_what_moved_stands_beside_the_match_from_either_side(
    open_in: Callable[[str], App], qtbot: QtBot, hands: Any
) -> None:
    for language, side in (("en", 0), ("mirrored", 1)):
        app = open_in(language)
        hands.like(app, qtbot, "heat")
        grid = app.window.home.grid
        still = hands.cards(app)[0]
        pictures = []
        for card in (still, replace(still, shift=8)):
            grid._cards.show([card])
            qtbot.waitUntil(lambda posters=app.theme.posters: not posters.behind)
            cell = grid.visualRect(grid.model().index(0, 0))
            match = grid._delegate.geometry.match.translated(cell.topLeft()).toRect()
            match.setWidth(grid._delegate.geometry.width - 2 * int(grid._delegate.geometry.match.left()))
            pictures.append(grid.viewport().grab(match).toImage())
        before, moved = pictures
        figures = QRect(side * (before.width() - 30), 0, 30, before.height())
        assert moved != before
        assert moved.copy(figures) == before.copy(figures), "the arrow covers no figure"
        app.close()


def test_a_library_on_its_way_begins_where_reading_does(open_in: Callable[[str], App], qtbot: QtBot) -> None:
    for language, side in (("en", 0), ("mirrored", 1)):
        app = open_in(language)
        app.window.go("library")
        table = app.window.library.table
        table.show_skeletons()
        view = table.viewport().grab().toImage()
        ends = [view.pixelColor(x, ROW_HEIGHT // 2) for x in (20, view.width() - 20)]
        assert ends[side] != ends[1 - side]
        assert ends[1 - side] == view.pixelColor(view.width() // 2, 1), "the ground"
        app.close()


def test_the_comparison_breaks_its_lines_where_words_are_long(open_in: Callable[[str], App], qtbot: QtBot) -> None:
    app = open_in("pseudo")
    app.window.resize(*SMALL)
    app.window.go("train")
    train = app.window.making.train
    train.open_step("compare")
    train.compare._moved.setText(
        pseudo("11 films of your top 20 stay, 9 would be new. 5 more moves are told under Models.")
    )
    settle(app)
    qtbot.waitUntil(lambda: not out_of_view(app))


class Sheet(QWidget):
    """A box at the left, and a word in it."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(100, 20)

    def paintEvent(self, event: object) -> None:
        painter = paint.on(self)
        painter.fillRect(self.rect(), QColor("white"))
        paint.fill(painter, QRectF(0, 0, 30, 20), QColor("red"), 0)
        paint.text(
            painter, QRectF(30, 0, 40, 20), "FL", QFont("Inter", 12), QColor("black"), Qt.AlignmentFlag.AlignHCenter
        )
        painter.end()


def test_what_is_painted_changes_sides_and_words_stay_upright(qtbot: QtBot) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        sheet = Sheet()
        qtbot.addWidget(sheet)
        sheet.setLayoutDirection(direction)
        pictures.append(sheet.grab().toImage())
    there, mirrored = pictures
    assert there.pixelColor(5, 10) == mirrored.pixelColor(95, 10) == QColor("red")
    assert there.pixelColor(95, 10) == mirrored.pixelColor(5, 10) == QColor("white")
    assert there.copy(30, 0, 40, 20) == mirrored.copy(30, 0, 40, 20), "the word is in the middle, and as it was"
    assert there.copy(30, 0, 40, 20) != there.copy(30, 0, 40, 20).flipped(Qt.Orientation.Horizontal)


def test_a_slider_is_filled_to_the_side_it_is_drawn_to(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, "dark")
    slider = MiddleSlider(theme, "graph")
    qtbot.addWidget(slider)
    slider.resize(200, 24)
    slider.setValue(STEPS)
    for direction, filled in ((Qt.LayoutDirection.LeftToRight, 150), (Qt.LayoutDirection.RightToLeft, 50)):
        slider.setLayoutDirection(direction)
        picture = slider.grab().toImage()
        assert picture.pixelColor(filled, 12) == theme.colour("graph")
        assert picture.pixelColor(200 - filled, 12) == theme.colour("line")


def test_another_language_opens_the_window_anew(make_app: Callable[..., App], qtbot: QtBot, hands: Any) -> None:
    app = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    look = app.window.settings.look
    assert look.languages["system"].isChecked()
    look.languages["system"].click()
    assert app.again is None, "that is the one in use"
    look.languages["de"].click()
    assert app.again is not None
    assert (app.again.reworded, app.again.language) == (True, None)
    assert app.again.engine is app.session.engine, "what is open is handed on"
    assert app._file.load().language == "de"
    assert not app.window.isVisible()


def test_the_new_window_begins_where_it_was_chosen(open_in: Callable[[str], App], base_dir: Any, qtbot: QtBot) -> None:
    app = open_in("de")
    app.window.settings.look.languages["en"].click()
    assert app.again is not None
    fresh = App(app.again)
    qtbot.addWidget(fresh.window)
    fresh.start()
    try:
        assert fresh.window.shown == "settings"
        assert fresh.window.focusWidget().accessibleName() == "Language: English"
        assert fresh.window.settings.look.languages["en"].isChecked()
    finally:
        fresh.close()


def test_while_a_model_is_trained_the_language_stays(
    make_app: Callable[..., App], qtbot: QtBot, hands: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    with monkeypatch.context() as training:
        training.setattr(type(app.workshop), "busy", property(lambda self: True))
        with qtbot.waitSignal(app.session.refused) as refused:
            app.window.settings.look.languages["de"].click()
    assert refused.args == ["A model is being trained; choose another language when it is done."]
    assert app.again is None
    assert app.window.settings.look.languages["system"].isChecked()
