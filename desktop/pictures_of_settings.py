"""Pictures of the settings: an own profile with backups, its questions, a refusal, before anything is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.drive import Driver
from desktop.language import tr
from desktop.pictures_of_profile import shelves
from desktop.viewmodels.settings import TextSizes
from engine.profile import backup

DAY = 86_400


def _settings(driver: Driver, made_up: bool) -> None:
    """With three days of backups and a second person."""
    shelves(driver, made_up)
    session, window = driver.app.session, driver.app.window
    if made_up:  # nobody's own computer gets people for a picture
        store = session.profile._store
        assert store is not None
        for ago in (3, 2, 1):
            backup.back_up(store._database, store.path, session.now - ago * DAY)
        driver.app._profiles.create("Ann")
    window.toast.hide()
    _go(driver)
    driver.settle()


def _pressed(group: str, words: str) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        _settings(driver, made_up)
        buttons = getattr(driver.app.window.settings, group).findChildren(QPushButton)
        QTest.mouseClick(next(b for b in buttons if b.text() == tr(words)), Qt.MouseButton.LeftButton)
        driver.settle()

    return screen


def _refused(driver: Driver, made_up: bool) -> None:
    _settings(driver, made_up)
    driver.app.window.settings.refuse(
        "/media/stick/marquee.marquee-backup cannot be written: the disk is full; free some space and try again."
    )


def _empty(driver: Driver, made_up: bool) -> None:
    driver.open()
    _go(driver)


def _go(driver: Driver) -> None:
    """On a usual screen, where there is room for larger letters."""
    driver.app.window.go("settings")
    driver.app.window.settings.look.show_sizes(TextSizes(100, 175))


def _about(driver: Driver, made_up: bool) -> None:
    """After a crash, scrolled to what Marquee says of itself."""
    reports = driver.app.window.settings.about._about.reports_folder
    if made_up:
        reports.mkdir(parents=True, exist_ok=True)
        (reports / "crash-20260102T030405-000000.txt").write_text("made up for a picture", encoding="utf-8")
    _settings(driver, made_up)
    foot = driver.app.window.settings._area.verticalScrollBar()
    foot.setValue(foot.maximum())


def _loading(driver: Driver, made_up: bool) -> None:
    driver.app.window.show()
    _go(driver)


def _error(driver: Driver, made_up: bool) -> None:
    driver.fail()
    _go(driver)


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "settings": _settings,
    "settings-about": _about,
    "settings-restore": _pressed("backups", "Restore"),
    "settings-delete": _pressed("ending", "Delete …"),
    "settings-rename": _pressed("people", "Rename"),
    "settings-refused": _refused,
    "settings-empty": _empty,
    "settings-loading": _loading,
    "settings-error": _error,
}
