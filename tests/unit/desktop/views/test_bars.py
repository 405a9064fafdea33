"""The bars of the design on every screen: by keyboard, in words, large enough, readable, the focus seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.theme.tokens import SCHEMES, Scheme
from desktop.views.widgets import paint
from tests.unit.desktop.theme.test_tokens import GROUNDS, contrast
from tests.unit.desktop.views.screens import SMALL, USUAL, every_screen, focused

ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Left)
ALSO_BY_ARROWS_ON_THE_FILMS = {"Back along the shelf", "On along the shelf"}
PARTS_OF_A_DAY = 3
"""Tab goes through day, month and year before it leaves a date."""
FINE = 3
"""Pixels of the picture to one of the screen: thin letters have their whole colour somewhere."""
READABLE, SEEN = 4.5, 3.0
Picture = NDArray[np.uint32]
pytestmark = pytest.mark.usefixtures("one_device")
both = pytest.mark.parametrize("look", ["dark", "light"])


def stops(qtbot: QtBot, way: Qt.Key = Qt.Key.Key_Tab) -> Iterator[QWidget]:
    """Where Tab leads (or Backtab), from where the keys are until it comes round."""
    seen: list[QWidget] = []
    while (here := focused()) not in seen:
        seen.append(here)
        yield here
        here.setFocus()
        for _ in range(PARTS_OF_A_DAY):
            if focused() is here:
                qtbot.keyClick(here, way)


def in_front(app: App) -> list[QWidget]:
    """All that can be used; while the keys are shown, only what is on them."""
    root = app.window.keys if app.window.keys.isVisible() else app.window
    return [part for part in root.findChildren(QWidget) if part.isVisible() and part.isEnabled()]


def operable(app: App) -> list[QWidget]:
    """All that is pressed, moved or written into."""
    return [
        part
        for part in in_front(app)
        if isinstance(part, QAbstractButton)
        or (part.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(part, QLabel))
    ]


def by_arrows(qtbot: QtBot, start: QWidget) -> set[QWidget]:
    """Where arrows lead from there."""
    reached = set()
    for arrow in ARROWS:
        start.setFocus()
        for _ in range(4):
            qtbot.keyClick(focused(), arrow)
            reached.add(focused())
    return reached


def test_everything_is_reached_by_tab_and_arrows(app: App, qtbot: QtBot, hands: Any) -> None:
    for screen in every_screen(app, qtbot, hands, SMALL):
        reached, parts = set(stops(qtbot)), operable(app)
        for part in parts:
            beside = [one for one in reached if one.parent() is part.parent()]
            while beside and not {part, part.focusProxy()} & reached:
                reached |= by_arrows(qtbot, beside.pop())
        left = [part for part in parts if part not in reached and part.focusProxy() not in reached]
        assert {part.accessibleName() for part in left} <= ALSO_BY_ARROWS_ON_THE_FILMS, screen


def test_the_way_back_is_in_view_too(app: App, qtbot: QtBot, hands: Any) -> None:
    """Backtab comes from outside into what is scrolled, from behind."""
    for screen in every_screen(app, qtbot, hands, SMALL):
        for part in stops(qtbot, Qt.Key.Key_Backtab):
            assert not part.visibleRegion().isEmpty(), (screen, part.accessibleName())


def test_everything_has_a_name_and_can_be_hit(app: App, qtbot: QtBot, hands: Any) -> None:
    for _ in every_screen(app, qtbot, hands, USUAL):
        hands.check_names(app, at_least=5)


def picture(window: QWidget, part: QRect, fine: int = 1) -> Picture:
    """What is painted there, as 0xRRGGBB, with `fine` pixels to one of the screen."""
    image = QImage(part.size() * fine, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(fine)
    window.render(image, QPoint(), part)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF


def colours(pixels: Picture) -> list[str]:
    """The colours of a picture, the commonest first."""
    found, counts = np.unique(pixels, return_counts=True)
    return [f"#{found[k]:06X}" for k in np.argsort(-counts)]


def worded(app: App) -> Iterator[tuple[str, QRect]]:
    """The words of labels and buttons, and where in the window they are in view."""
    for part in in_front(app):
        if isinstance(part, QLabel | QAbstractButton) and part.text().strip():
            seen = part.visibleRegion().boundingRect()
            if seen == part.rect():
                yield part.text(), QRect(part.mapTo(app.window, QPoint()), part.size())


@both
def test_words_can_be_read_where_they_stand(app: App, qtbot: QtBot, hands: Any, look: Scheme) -> None:
    """Labels and buttons, by the pixels that are painted."""
    app.theme.choose(look)
    read = 0
    for screen in every_screen(app, qtbot, hands, SMALL):
        whole = picture(app.window, app.window.rect(), FINE)
        for words, place in worded(app):
            left, top, right, bottom = (FINE * edge for edge in place.getCoords())
            ground, *others = colours(whole[top : bottom + FINE, left : right + FINE])
            best = max((contrast(colour, ground) for colour in others), default=0.0)
            assert best >= READABLE, (screen, words, ground, best)
            read += 1
    assert read > 300


@both
def test_painted_words_have_colours_for_words(
    app: App, qtbot: QtBot, hands: Any, look: Scheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of cards, rows and charts, which are painted and no labels."""
    used: dict[str, str] = {}
    paint_text = paint.text

    def noted(painter: Any, box: Any, words: str, font: QFont, colour: QColor, *where: Any, **how: Any) -> None:
        used[colour.name()] = words
        paint_text(painter, box, words, font, colour, *where, **how)

    monkeypatch.setattr(paint, "text", noted)
    app.theme.choose(look)
    for _ in every_screen(app, qtbot, hands, USUAL):
        app.window.grab()
    tokens = SCHEMES[look]
    used.pop(tokens.on_accent.lower(), None)
    assert len(used) >= 2
    for colour, words in used.items():
        assert min(contrast(colour, getattr(tokens, ground)) for ground in GROUNDS) >= READABLE, (words, colour)


@both
def test_the_focus_is_seen_wherever_it_is(app: App, qtbot: QtBot, hands: Any, look: Scheme) -> None:
    """What changes when the keys come is as much as a line along a side, and stands out from the ground around it."""
    app.theme.choose(look)
    for screen in every_screen(app, qtbot, hands, SMALL):
        for part in stops(qtbot):
            app.qt.processEvents()
            place = QRect(part.mapTo(app.window, QPoint()), part.size()).adjusted(-4, -4, 4, 4) & app.window.rect()
            assert not part.visibleRegion().isEmpty(), (screen, part.accessibleName(), "is in view")
            there = picture(app.window, place)
            part.clearFocus()
            without = picture(app.window, place)
            ground = colours(np.concatenate([without[0], without[-1], without[:, 0], without[:, -1]]))[0]
            changed = [f"#{colour:06X}" for colour in there[there != without]]
            strong = sum(1 for colour in changed if contrast(colour, ground) >= SEEN)
            assert strong >= 24, (screen, part.accessibleName(), strong)
