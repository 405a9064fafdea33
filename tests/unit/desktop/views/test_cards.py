"""What stands on a card, and what is painted first when a new list comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop.actions.marks import Mark
from desktop.app import App
from desktop.theme.tokens import DARK, LIGHT
from desktop.views.widgets.card_delegate import PADDING
from desktop.views.widgets.elided import ElidedLabel

HOLE = 16
"""Logical pixels: as much as a line of the sentence; more between two things on a card reads as something missing."""


def blank_rows(image: QImage) -> list[int]:
    """How long each run of rows of one colour is, between the first row and the last that show something."""
    bits = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    shown = np.flatnonzero((bits != bits[:, :1]).any(axis=(1, 2)))
    return list(np.diff(shown) - 1)


def test_a_card_has_no_holes(make_app: Callable[..., App], qtbot: QtBot, hands: Any) -> None:
    app = make_app(simulated=True)
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    hands.like(app, qtbot, "heat")
    grid = app.window.home.grid
    qtbot.waitUntil(lambda: not app.theme.posters.behind)
    places = grid._delegate.geometry
    for row in range(2):
        card = grid.visualRect(grid.model().index(row, 0))
        # From the title down, inside the line around the marked card; every row of words begins in this strip.
        words = QRect(
            card.left() + PADDING, card.top() + int(places.title.top()), 50, int(places.height - places.title.top()) - 4
        )
        gaps = blank_rows(grid.viewport().grab(words).toImage().convertToFormat(QImage.Format.Format_RGB32))
        assert len(gaps) > 40, "title, genres, match, bar, sentence and whose likes they are"
        assert max(gaps) <= HOLE * grid.devicePixelRatio()


@pytest.mark.parametrize(("mark", "say"), [("watchlist", "Watchlist"), ("seen", "Seen"), ("hidden", "Not for me")])
def test_the_mouse_says_on_a_card_what_keys_say(app: App, qtbot: QtBot, hands: Any, mark: Mark, say: str) -> None:
    cards, film = app.window.home.grid, hands.cards(app)[1]
    cell = cards.visualRect(cards.model().index(1, 0))
    places = [QPoint(x, cell.top() + PADDING + 20) for x in range(cell.left(), cell.right(), 4)]

    def point(place: QPoint) -> None:
        none = Qt.MouseButton.NoButton
        at, held = QPointF(place), Qt.KeyboardModifier.NoModifier
        cards.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, held))

    def click(place: QPoint) -> None:
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    quiet = cards.viewport().grab(cell).toImage()
    hit = []
    for place in places:
        point(place)
        if cards._delegate.under(QRectF(cell)) == mark:
            hit.append(place)
    assert hit[-1].x() - hit[0].x() >= 24 - 4
    point(hit[0])
    cards.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, hit[0], cards.viewport().mapToGlobal(hit[0])))
    assert QToolTip.text() == say
    assert cards.viewport().grab(cell).toImage() != quiet, "shown while it is pointed at"
    asked: list[str] = []
    cards.why_wanted.connect(asked.append)
    hands.change(app, qtbot, lambda: click(hit[0]))
    assert app.session.has(film.key, mark)
    assert not asked
    cards.leaveEvent(QEvent(QEvent.Type.Leave))
    click(hit[0])
    assert asked, "what is not shown is not pressed: the card is"


@pytest.mark.parametrize(("share", "stars"), [(0.05, 0.5), (0.55, 3.0), (0.95, 5.0)])
def test_the_mouse_rates_on_a_card(app: App, qtbot: QtBot, hands: Any, share: float, stars: float) -> None:
    cards, film = app.window.home.grid, hands.cards(app)[1]
    cell = cards.visualRect(cards.model().index(1, 0))
    geometry = cards._delegate.geometry
    poster, row_of_stars = (box.translated(cell.topLeft()) for box in (geometry.poster, geometry.stars))
    height = round(row_of_stars.center().y())
    assert row_of_stars.height() >= 24, "a star is large enough to be hit"

    def point(place: QPoint) -> QImage:
        none, at = Qt.MouseButton.NoButton, QPointF(place)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
        cards.mouseMoveEvent(event)
        return cards.viewport().grab(cell).toImage()

    over = point(poster.center().toPoint())
    row = range(int(poster.left()), int(poster.right()))
    hit = [x for x in row if point(QPoint(x, height)) != over]
    assert (hit[-1] - hit[0]) / 5 >= 24 - 1, "a star is large enough to be hit"
    place = QPoint(round(hit[0] + share * (hit[-1] - hit[0])), height)
    point(place)
    assert cards._delegate.under(QRectF(cell)) == stars
    cards.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, place, cards.viewport().mapToGlobal(place)))
    assert QToolTip.text() == f"{stars:g} of 5 stars"
    asked: list[str] = []
    cards.why_wanted.connect(asked.append)
    held = Qt.KeyboardModifier.NoModifier
    hands.change(app, qtbot, lambda: QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, held, place))
    assert app.session.rating_of(film.key) == stars
    assert not asked


def test_the_stars_cover_neither_poster_nor_title(app: App, qtbot: QtBot, hands: Any) -> None:
    cards = app.window.home.grid
    hands.like(app, qtbot, "heat")
    qtbot.waitUntil(lambda: not app.theme.posters.behind)
    geometry = cards._delegate.geometry
    for row in range(3):
        corner = cards.visualRect(cards.model().index(row, 0)).topLeft()
        marks = int(geometry.poster.top()) + 40
        shown = geometry.poster.united(geometry.title).toRect()
        shown.setTop(marks)  # below what else can be said
        pictures = []
        for pointed in (None, geometry.stars.center() + corner):
            cards._delegate.pointed = pointed
            pictures.append(cards.viewport().grab(shown.translated(corner)).toImage())
        assert pictures[0] == pictures[1]


def test_what_is_expected_is_not_told_while_stars_are_pointed_at(
    app: App, qtbot: QtBot, hands: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.like(app, qtbot, "heat")
    cards = app.window.home.grid
    told: list[int] = []
    monkeypatch.setattr(cards._delegate, "_paint_verdict", lambda painter, verdict: told.append(verdict.match))
    cell = cards.visualRect(cards.model().index(1, 0))
    geometry = cards._delegate.geometry
    for place, shown in ((geometry.poster.center(), 1), (geometry.stars.center(), 0)):
        cards._delegate.pointed = place + cell.topLeft()
        told.clear()
        cards.viewport().grab(cell)
        assert len(told) == shown


def test_the_list_is_painted_before_why_is_asked(
    app: App, qtbot: QtBot, hands: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.like(app, qtbot, "heat")
    home, follower = app.window.home, app.window._why
    timers = (follower._listed, follower._sliding)  # else why of the list before may be asked for meanwhile
    qtbot.waitUntil(lambda: app.window.why.isVisible() and not any(timer.isActive() for timer in timers))
    done: list[str] = []

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                done.append("painted")
            return False

    painted, explain, show_list = Painted(), app.session.explain, home.show_list
    monkeypatch.setattr(app.session, "explain", lambda key: (done.append("why"), explain(key)))
    monkeypatch.setattr(home, "show_list", lambda *view: (done.append("listed"), show_list(*view)))
    home.grid.viewport().installEventFilter(painted)
    app.session.set_top_k(5)
    qtbot.waitUntil(lambda: "listed" in done and "why" in done[done.index("listed") :])
    assert done[done.index("listed") + 1] == "painted"


def test_a_heading_takes_the_room_of_its_words(app: App) -> None:
    heading = ElidedLabel(app.theme, 22, 700)
    for words in ("Films", "Films for a long evening", "Five"):
        heading.say(words)
        room = QFontMetricsF(app.theme.font(22, 700)).horizontalAdvance(words)
        assert room <= heading.sizeHint().width() <= room + 4


def test_colours_are_those_of_the_look_that_is_chosen(app: App) -> None:
    for look, tokens in (("light", LIGHT), ("dark", DARK), ("light", LIGHT)):
        app.theme.choose(look)
        assert app.theme.colour("text").name() == tokens.text.lower()
        assert app.theme.colour("text", 0.5).alpha() == 128
