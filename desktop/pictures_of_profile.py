"""What a made-up person said of films, in pictures: shelves, marks, a damaged profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from desktop.drive import Driver
from desktop.viewmodels.notices import DamageView
from desktop.viewmodels.shelves import Arrangement

PERSON = (("heat 1995", 5.0), ("zodiac 2007", 4.5), ("drive 2011", 4.0), ("collateral 2004", 4.0),
          ("notting hill", 2.0), ("moon 2009", 4.5), ("the insider", 4.5), ("blade runner", 5.0))  # fmt: skip
"""What the person of the pictures has rated."""
WATCHLIST = ("alien 1979", "unforgiven", "fargo", "casablanca")


def for_you(driver: Driver, made_up: bool) -> None:
    """The own shelves, as someone finds them who has rated before."""
    driver.open()
    if made_up:
        rate = driver.app.session.rate
        _about(driver, {title: partial(rate, rating=rating) for title, rating in PERSON})


def _about(driver: Driver, said: Mapping[str, Callable[[str], None]]) -> None:
    """Finds films and says something of each; one new list shows all of it."""
    engine = driver.app.session.engine
    assert engine is not None  # the driver has opened it
    titles, keys = engine.recommender.titles, engine.recommender.catalogue.keys

    def say() -> None:
        for title, act in said.items():
            for row in titles.search(title, 1):
                act(keys[row])

    driver.new_list(say)
    driver.app.window.toast.hide()


def whole(driver: Driver, made_up: bool) -> None:
    """The own list as one."""
    for_you(driver, made_up)
    driver.new_list(driver.app.session.see_all)


def shelves(driver: Driver, made_up: bool) -> None:
    """Further down, with a watchlist."""
    for_you(driver, made_up)
    if made_up:
        session = driver.app.session
        _about(driver, {title: lambda key: session.mark(key, "watchlist") for title in WATCHLIST})
    for _ in range(3):
        driver.press(Qt.Key.Key_Down)


def _arranged(driver: Driver, made_up: bool) -> None:
    """At the foot of home, with shelves put away."""
    shelves(driver, made_up)
    page = driver.app.window.home.shelves
    if made_up:  # nobody's own shelves are moved for a picture
        page.arrange(Arrangement(("gems",), ("because", "fresh")))
    driver.settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


def _marked(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    if made_up:  # nothing is said in anybody's own profile for a picture
        driver.new_list(lambda: driver.press(Qt.Key.Key_N))


def _undone(driver: Driver, made_up: bool) -> None:
    _marked(driver, made_up)
    if made_up:
        driver.new_list(driver.app.session.profile.undo)


def _pointed(driver: Driver, made_up: bool) -> None:
    """The mouse is over a card, on what can be said of its film."""
    for_you(driver, made_up)
    driver.settle()
    cards = driver.app.window.home.shelves.top
    over = QPointF(cards.visualRect(cards.model().index(1, 0)).topLeft() + QPoint(cards.width() // 7, 30))
    none = Qt.MouseButton.NoButton
    cards.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, over, over, none, none, Qt.KeyboardModifier.NoModifier))


def _rating_a_card(driver: Driver, made_up: bool) -> None:
    """The mouse is over a card's stars."""
    _pointed(driver, made_up)
    cards = driver.app.window.home.shelves.top
    cell = cards.visualRect(cards.model().index(1, 0))
    over = QPointF(cell.center().x() + 20, cell.top() + cards._delegate.geometry.poster.bottom() - 16)
    none = Qt.MouseButton.NoButton
    cards.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, over, over, none, none, Qt.KeyboardModifier.NoModifier))


def _then(driver: Driver, made_up: bool) -> None:
    """Tastes as of a day on which nothing was rated yet."""
    for_you(driver, made_up)
    home, why = driver.app.window.home, driver.app.window.why
    driver.settle()  # where there is room why opens by itself, and stays for a list that is not personal
    driver.new_list(lambda: home.choose_day(date.today() - timedelta(days=200)))
    shown = (lambda: home.current is not None and why.key == home.current.key) if why.isVisible() else lambda: True
    driver.wait(shown, "why the first film")


def _damaged(driver: Driver, made_up: bool) -> None:
    """A profile that cannot be read, with a backup beside it."""
    driver.open()
    sentence = (
        "profile.sqlite cannot be read. Go on with its last good backup, or start afresh; the damaged file is kept."
    )
    driver.app.session.damaged.emit(DamageView(sentence, "21 November 2026, 18:04"))


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "shelves": shelves,
    "shelves-arranged": _arranged,
    "whole": whole,
    "as-of": _then,
    "pointed": _pointed,
    "card-rating": _rating_a_card,
    "marked": _marked,
    "undone": _undone,
    "damaged": _damaged,
}
