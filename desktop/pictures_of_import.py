"""Pictures of the import and the welcome, with made-up files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.drive import Driver
from desktop.viewmodels.importing import Group

RATINGS = """Date,Name,Year,Letterboxd URI,Rating
2024-01-05,Heat,1995,https://boxd.it/a,5
2024-01-09,Zodiac,2007,https://boxd.it/b,4.5
2024-02-01,Dune,,https://boxd.it/c,4
2024-02-11,Dracula,,https://boxd.it/d,4.5
2024-02-12,Moon,2009,https://boxd.it/e,4
2024-03-02,The Insidor,1999,https://boxd.it/f,3.5
2024-03-07,A Film Nobody Has Catalogued,2019,https://boxd.it/g,3
2024-03-08,Amélie,2001,https://boxd.it/h,4
2024-03-09,Chernobyl,2019,https://boxd.it/i,5
2024-03-10,Unforgiven,1992,https://boxd.it/j,11
"""
UNKNOWN = "Werk;Jahr;Punkte;Wann\nHeat;1995;9;2020-01-02\nZodiac;2007;8;2020-01-09\nMoon;2009;10;2020-02-01\n"
SEVERAL = "userId,movieId,rating,timestamp\n1,1,4.0,964982703\n2,3,4.0,964981247\n2,6,4.0,964982224\n"
WEB_PAGE = "<!doctype html><html><body>Sign in</body></html>"
OWN = ("heat|1995", "Heat", 1995, 4.0)
"""Rated here before the import, so that one row differs."""


def _choose(driver: Driver, made_up: bool) -> None:
    driver.open()
    driver.app.window.go("import")


def _take(driver: Driver, text: str, answered: object) -> None:
    """Imports a file of that text as far as the signal `answered`."""
    heard: list[object] = []
    answered.connect(heard.append)  # type: ignore[attr-defined]  # any signal of one argument
    with tempfile.TemporaryDirectory(prefix="marquee-picture-") as folder:
        path = Path(folder) / "ratings.csv"
        path.write_text(text, encoding="utf-8")
        driver.app.window.importing.take([str(path)])
        driver.wait(lambda: bool(heard), "the import")


def _preview(group: Group) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        _choose(driver, made_up)
        if made_up:  # nobody's own ratings are changed for a picture
            key, title, year, rating = OWN
            driver.app.session.profile.run(lambda store: store.rate(key, title, year, rating, 1), lambda _: None)
            driver.wait(lambda: key in driver.app.session.profile.films, "a rating")
        importing = driver.app.window.importing
        _take(driver, RATINGS, importing.importing.previewed)
        importing.preview.open_group(group)

    return screen


def _done(driver: Driver, made_up: bool) -> None:
    _preview("matched")(driver, made_up)
    if made_up:
        importing = driver.app.window.importing
        QTest.mouseClick(importing.preview.commit, Qt.MouseButton.LeftButton)
        driver.wait(lambda: importing.pages.currentWidget() is importing.finished, "the import's end")


def _columns(driver: Driver, made_up: bool) -> None:
    _choose(driver, made_up)
    importing = driver.app.window.importing
    _take(driver, UNKNOWN, importing.importing.columns_wanted)
    for place, box in enumerate(importing.columns.boxes.values(), 1):
        box.setCurrentIndex(place)


def _error(driver: Driver, made_up: bool) -> None:
    _choose(driver, made_up)
    _take(driver, WEB_PAGE, driver.app.window.importing.importing.failed)


def _reading(driver: Driver, made_up: bool) -> None:
    _choose(driver, made_up)
    importing = driver.app.window.importing
    importing.preview.show_reading("ratings.csv")
    importing.pages.setCurrentWidget(importing.preview)


def _over(driver: Driver, made_up: bool) -> None:
    """While files hang over the window."""
    _choose(driver, made_up)
    driver.app.window.importing.choosing.zone.light(True)


def _refused(driver: Driver, made_up: bool) -> None:
    _preview("matched")(driver, made_up)
    driver.app.window.importing.importing.refused.emit("The disk is full; nothing was written. Make room, then again.")


def _viewer(driver: Driver, made_up: bool) -> None:
    _choose(driver, made_up)
    _take(driver, SEVERAL, driver.app.window.importing.importing.viewer_wanted)


def _taken_back(driver: Driver, made_up: bool) -> None:
    _done(driver, made_up)
    if made_up:
        heard: list[object] = []
        importing = driver.app.window.importing
        importing.importing.written.connect(heard.append)
        QTest.mouseClick(importing.finished.other, Qt.MouseButton.LeftButton)
        driver.wait(lambda: bool(heard), "the way back")


def _saved(driver: Driver, made_up: bool) -> None:
    """The start of the next import, with rows that wait for a larger catalogue."""
    _done(driver, made_up)
    driver.app.window.importing.showing()


def _unopened(driver: Driver, made_up: bool) -> None:
    driver.fail()
    driver.app.window.go("import")
    driver.app.window.importing.take(["ratings.csv"])


def _welcome_loading(driver: Driver, made_up: bool) -> None:
    driver.app.window.show()
    driver.app.window.go("welcome")


def _welcome_without_groups(driver: Driver, made_up: bool) -> None:
    _welcome(driver, made_up)
    driver.app.window.welcome.show_groups(())


def _welcome(driver: Driver, made_up: bool) -> None:
    driver.open()
    groups = driver.app.window.welcome.groups
    driver.app.window.go("welcome")
    driver.wait(lambda: bool(groups.tiles) and groups.tiles[0].shown is not None, "the groups")


def _picking(driver: Driver, made_up: bool) -> None:
    _welcome(driver, made_up)
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_4):
        driver.press(key, driver.app.window.welcome.groups)


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "welcome": _welcome,
    "welcome-picking": _picking,
    "welcome-loading": _welcome_loading,
    "welcome-nothing": _welcome_without_groups,
    "import": _choose,
    "import-drop": _over,
    "import-reading": _reading,
    "import-choose": _preview("choose"),
    "import-differs": _preview("differs"),
    "import-missing": _preview("missing"),
    "import-matched": _preview("matched"),
    "import-problems": _preview("problems"),
    "import-left": _preview("left"),
    "import-refused": _refused,
    "import-columns": _columns,
    "import-viewer": _viewer,
    "import-done": _done,
    "import-taken-back": _taken_back,
    "import-saved": _saved,
    "import-error": _error,
    "import-unopened": _unopened,
}
