"""A person's own posters, in pictures: on home, in the library, while choosing films, and what the settings say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from desktop.drive import Driver
from desktop.pictures_of_profile import for_you, shelves
from desktop.theme.posters.dice import Dice

WIDTH, HEIGHT = 400, 600
MANY = 400


def make_folder(folder: Path, titles: list[str]) -> Path:
    """A media folder as Kodi keeps it, with a made-up picture for each film, called “Heat (1995)” and the like."""
    for title in titles:
        film = folder / title.replace("/", " ").replace(":", "")
        film.mkdir(parents=True, exist_ok=True)
        _picture(title).save(str(film / "poster.jpg"))
        name, _, year = title.rpartition(" (")
        note = f"<movie><title>{name.replace('&', '&amp;')}</title><year>{year.rstrip(')')}</year></movie>"
        (film / "movie.nfo").write_text(note, encoding="utf-8")
    return folder


def _picture(title: str) -> QImage:
    """A sky, a light in it, and hills: something between a photograph and nothing."""
    dice, image = Dice(title), QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    hue = dice.whole(0, 359)
    sky = QLinearGradient(0, 0, 0, HEIGHT)
    sky.setColorAt(0, QColor.fromHsv(hue, 150, 60))
    sky.setColorAt(1, QColor.fromHsv((hue + 40) % 360, 120, 230))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsv((hue + 60) % 360, 60, 250))
    painter.drawEllipse(QPointF(dice.between(80, 320), dice.between(120, 280)), 60, 60)
    for depth in range(3):
        painter.setBrush(QColor.fromHsv((hue + 200) % 360, 120, 110 - depth * 35))
        painter.drawEllipse(QPointF(dice.between(0, WIDTH), HEIGHT - 40 + depth * 60), 380, 190)
    painter.end()
    return image


def _with_posters(screen: Callable[[Driver, bool], None]) -> Callable[[Driver, bool], None]:
    """A screen with posters for two well-known films in three; the others have none."""

    def shown(driver: Driver, made_up: bool) -> None:
        screen(driver, made_up)
        engine, local = driver.app.session.engine, driver.app.posters
        if made_up and engine is not None:  # nobody's own settings are changed for a picture
            films = map(engine.recommender.catalogue.film, engine.recommender.popular(MANY))
            titles = [f"{film.title} ({film.year})" for place, film in enumerate(films) if place % 3]
            local.choose(str(make_folder(driver.app._options.paths.data / "films", titles)))
        driver.wait(lambda: local.settled, "the posters")
        driver.app.window.grab()  # painting asks for the pictures
        driver.settle()
        driver.wait(lambda: driver.app.theme.posters.next_wanted() is None, "the pictures")

    return shown


def _library(driver: Driver, made_up: bool) -> None:
    shelves(driver, made_up)
    driver.app.window.go("library")


def _welcome(driver: Driver, made_up: bool) -> None:
    driver.open()
    groups = driver.app.window.welcome.groups
    driver.app.window.go("welcome")
    driver.wait(lambda: groups.tiles[0].shown is not None, "the groups")


def _settings(driver: Driver, made_up: bool) -> None:
    driver.open()
    _go(driver)


def _go(driver: Driver) -> None:
    """To what the settings say of posters, wherever it stands."""
    settings = driver.app.window.settings
    driver.app.window.go("settings")
    settings.posters.again.setFocus()  # what has the focus is brought into view, in whatever size


def _gone(driver: Driver, made_up: bool) -> None:
    """A folder on a disk that is not there."""
    driver.open()
    if made_up:
        driver.app.posters.choose("/media/stick/films")
    _go(driver)
    driver.wait(lambda: driver.app.posters.settled, "the sentence")


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "posters": _with_posters(for_you),
    "posters-shelves": _with_posters(shelves),
    "posters-library": _with_posters(_library),
    "posters-welcome": _with_posters(_welcome),
    "settings-posters": _with_posters(_settings),
    "settings-posters-gone": _gone,
}
