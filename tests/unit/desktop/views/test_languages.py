"""The window in German, in words that are a third longer, and from right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.language import tr
from desktop.translator import take_up
from desktop.views.widgets import paint
from tests.unit.desktop.conftest import FILMS

SCREENS = ("home", "library", "import", "settings")
Key = Qt.Key
# What is data or a name: not ours to translate.
TITLES = "|".join(sorted((re.escape(title) for title, *_ in FILMS), key=len, reverse=True))
DATA = re.compile(
    rf"\b({TITLES})\b|Close to .*: heist\.|Rated &lt;often&gt; &amp; well\.|"
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


def every_screen(app: App, qtbot: QtBot, hands: Any, *sizes: tuple[int, int]) -> Iterator[str]:
    """One after the other, in each size, with why beside the list of home."""
    window = app.window
    hands.like(app, qtbot, "matrix")
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(window.home.grid, Key.Key_Return)
    for size in sizes:
        window.resize(*size)
        for screen in (*SCREENS, "keys"):
            if screen == "keys":
                window.keys.open()
            else:
                window.go(screen)
            for _ in range(4):  # lines that wrap take their height after they have their width
                app.qt.processEvents()
            assert (window.width(), window.height()) == size, "no word forces the window wider"
            yield screen
        window.keys.close()


@pytest.mark.parametrize("language", ["de", "pseudo", "mirrored"])
def test_everything_has_its_room(open_in: Callable[[str], App], qtbot: QtBot, hands: Any, language: str) -> None:
    app = open_in(language)
    for _ in every_screen(app, qtbot, hands, (1280, 800), (960, 540)):
        hands.check_names(app, at_least=5)
        hands.check_nothing_is_cut(app)
        for area in filter(QScrollArea.isVisible, app.window.findChildren(QScrollArea)):
            assert area.widget().width() <= area.viewport().width() + 1, "nothing is out of view to the side"


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
    for screen in every_screen(app, qtbot, hands, (1280, 800)):
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
