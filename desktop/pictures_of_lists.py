"""Lists that are mixed, cut down, tried and chosen from, in pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.drive import Driver
from desktop.pictures_of_profile import whole
from engine.profile.edits import FilmRef, SetRating
from engine.serving.only import Only


def _refined(driver: Driver, made_up: bool) -> None:
    """Beside the whole own list, cut down to crime of two decades."""
    whole(driver, made_up)
    driver.new_list(driver.app.window.home.refine.click)
    driver.new_list(lambda: driver.app.session.cut(Only(frozenset({"Crime"}), frozenset({"1970", "1990"}))))


def _tried(driver: Driver, made_up: bool) -> None:
    """A slider on its way: arrows, and what can be done about them."""
    whole(driver, made_up)
    driver.new_list(driver.app.window.home.refine.click)
    driver.new_list(lambda: driver.app.window.home.panel.dials["lean"].slider.setValue(-6))


def _without(driver: Driver, made_up: bool) -> None:
    """The list without one rating."""
    whole(driver, made_up)
    view = driver.explain(lambda: driver.press(Qt.Key.Key_Return))
    driver.new_list(lambda: driver.app.session.try_without(view.heaviest))


def _nothing(driver: Driver, made_up: bool) -> None:
    """Nothing is all of that."""
    whole(driver, made_up)
    driver.new_list(driver.app.window.home.refine.click)
    only = Only(frozenset({"Musical", "Sci-Fi", "Western"}))
    driver.new_list(lambda: driver.app.session.cut(only))


def _chosen(driver: Driver, made_up: bool) -> None:
    """Three films chosen by keyboard."""
    whole(driver, made_up)
    driver.settle()
    for _ in range(2):
        QTest.keyClick(driver.films, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def _several(driver: Driver, made_up: bool) -> None:
    """Films like these."""
    _chosen(driver, made_up)
    driver.new_list(lambda: driver.press(Qt.Key.Key_M))


def _unknown(driver: Driver, made_up: bool) -> None:
    """Films like one that only another model knew."""
    whole(driver, made_up)
    session, film = driver.app.session, FilmRef("nowhere|1970", "Nowhere Land", 1970)
    if made_up:  # nobody's own ratings are changed for a picture
        edit = SetRating(film, 4.0, session.now)
        driver.new_list(lambda: session.profile.run(lambda store: store.apply("", [edit]), lambda _: None))
    driver.new_list(lambda: session.more_like(film.key))


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "refined": _refined,
    "refined-tried": _tried,
    "refined-without": _without,
    "refined-nothing": _nothing,
    "chosen": _chosen,
    "several": _several,
    "unknown": _unknown,
}
