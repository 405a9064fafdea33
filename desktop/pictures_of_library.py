"""Pictures of the library: each list, chosen rows, thousands of films, and each reason why there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.drive import Driver
from desktop.pictures_of_profile import shelves
from desktop.viewmodels.library import Tab
from engine.profile.edits import FilmRef, SetRating

CHOOSE = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
DAY = 86_400
MANY = 3_000


def _library(tab: Tab, *, chosen: int = 0) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        shelves(driver, made_up)
        _show(driver, tab, chosen)

    return screen


def _show(driver: Driver, tab: Tab, chosen: int = 0) -> None:
    window = driver.app.window
    window.go("library")
    window.library.choose_tab(tab)
    table = window.library.table
    for row in range(chosen):
        table.selectionModel().select(table.model().index(row, 0), CHOOSE)


def _hidden(driver: Driver, made_up: bool) -> None:
    shelves(driver, made_up)
    if made_up:  # nothing is said in anybody's own profile for a picture
        driver.new_list(lambda: driver.press(Qt.Key.Key_N))
    driver.app.window.toast.hide()
    _show(driver, "hidden")


def _filtered(text: str) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        _library("rated")(driver, made_up)
        driver.app.window.library.filter.setText(text)

    return screen


def _full(driver: Driver, made_up: bool) -> None:
    """Thousands of films, as after years: the catalogue's, and more that it does not have."""
    driver.open()
    session = driver.app.session
    if made_up and session.engine is not None:
        catalogue, now = session.engine.recommender.catalogue, session.now
        known = [FilmRef(film.key, film.title, film.year) for film in map(catalogue.film, range(len(catalogue)))]
        refs = known + [FilmRef(f"unknown film {k}|1999", f"Unknown film {k}", 1999) for k in range(MANY - len(known))]
        edits = [SetRating(ref, 0.5 + k % 10 / 2, now - k * DAY, "letterboxd") for k, ref in enumerate(refs)]
        driver.new_list(lambda: session.profile.run(lambda store: store.apply("Many", edits), lambda _: None))
    _show(driver, "rated")


def _edited(driver: Driver, made_up: bool) -> None:
    _library("rated", chosen=3)(driver, made_up)
    if made_up:
        driver.new_list(lambda: driver.press(Qt.Key.Key_4, driver.app.window.library.table))


def _loading(driver: Driver, made_up: bool) -> None:
    driver.app.window.show()
    driver.app.window.go("library")


def _error(driver: Driver, made_up: bool) -> None:
    driver.fail()
    driver.app.window.go("library")


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "library": _library("rated"),
    "library-seen": _library("seen", chosen=2),
    "library-watchlist": _library("watchlist", chosen=1),
    "library-hidden": _hidden,
    "library-empty": _library("hidden"),
    "library-filtered": _filtered("the"),
    "library-nothing": _filtered("zzqq"),
    "library-full": _full,
    "library-edited": _edited,
    "library-loading": _loading,
    "library-error": _error,
}
