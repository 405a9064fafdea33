"""An import screen on a bench: a small catalogue and a real profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.engine import Engine
from desktop.actions.importing import ImportActions
from desktop.actions.profile import ProfileDesk
from desktop.models.import_rows import ROW
from desktop.tasks.runner import Runner
from desktop.theme.theme import Theme
from desktop.viewmodels.importing import Group, RowView
from desktop.views.import_screen import ImportScreen
from desktop.views.widgets.elided import ElidedLabel
from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.profile.edits import FilmRef
from engine.profile.store import ProfileStore

FILMS = (("Heat", 1995), ("Ronin", 1998), ("Zodiac", 2007), ("Moon", 2009), ("Hamlet", 1996), ("Hamlet", 1996),
         ("Léon: The Professional", 1994))  # fmt: skip
HEAT = FilmRef("heat|1995", "Heat", 1995)
LETTERBOXD = """Date,Name,Year,Letterboxd URI,Rating
2024-01-02,Heat,1995,https://boxd.it/1,4.5
2024-01-03,Hamlet,1996,https://boxd.it/2,4
2024-01-04,A Film Nobody Has Catalogued,2019,https://boxd.it/3,3
2024-01-05,Moon,2009,https://boxd.it/4,11
"""
IMDB = """Const,Your Rating,Date Rated,Title,Title Type,Year
tt0113277,7,2024-01-02,Heat,Movie,1995
tt0903747,9,2024-01-03,Breaking Bad,TV Series,2008
"""


class Bench:
    """The screen, a profile on disk, and an engine that is not asked to rank."""

    FILMS, HEAT, LETTERBOXD, IMDB = FILMS, HEAT, LETTERBOXD, IMDB

    def __init__(self, qtbot: QtBot, folder: Path, films: tuple[tuple[str, int], ...] = FILMS) -> None:
        titles, years = zip(*films, strict=True)
        catalogue = Catalogue(range(1, len(films) + 1), titles, years, genres=[("Drama",)] * len(films))
        manifest = SimpleNamespace(provenance=SimpleNamespace(source="made up"))
        recommender: Any = SimpleNamespace(
            catalogue=catalogue, titles=TitleIndex(catalogue), bundle=SimpleNamespace(manifest=manifest)
        )
        unused: Any = None
        self.qtbot, self.folder = qtbot, folder
        self.store = ProfileStore(folder / "profile.sqlite")
        self.profile = ProfileDesk()
        self.profile.opened(self.store, self.store.snapshot())
        self.engine: Engine | None = Engine(recommender, unused, unused)
        self.obstacle = ""
        self.readers = Runner(2, "test-read")
        self.actions = ImportActions(self)
        app: Any = QApplication.instance()
        self.screen = ImportScreen(Theme(app, "dark"), self.actions)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 660)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.showing()

    def close(self) -> None:
        self.readers.close()
        self.profile.close()

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def preview(self, *paths: str) -> None:
        with self.qtbot.waitSignal(self.actions.previewed):
            self.screen.take(paths)

    def counts(self) -> dict[str, int]:
        tiles = [made.tile for made in self.screen.preview.tiles.buttons]
        return {tile.group: tile.count for tile in tiles if tile is not None}

    def rows(self, group: Group) -> list[RowView]:
        self.screen.preview.open_group(group)
        model = self.screen.preview.list.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    def open_with_options(self, group: Group) -> None:
        with self.qtbot.waitSignal(self.actions.offered, check_params_cb=lambda _, options: bool(options)):
            self.screen.preview.open_group(group)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.screen.preview.list, key)

    def commit(self) -> None:
        with self.qtbot.waitSignal(self.actions.written):
            self.qtbot.mouseClick(self.screen.preview.commit, Qt.MouseButton.LeftButton)

    def undo(self) -> None:
        with self.qtbot.waitSignal(self.actions.written):
            self.qtbot.mouseClick(self.screen.finished.other, Qt.MouseButton.LeftButton)

    def ratings(self) -> dict[str, float]:
        return {rated.key: rated.rating for rated in self.store.ratings()}

    def texts(self) -> str:
        page = self.screen
        labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        return " | ".join(labels + [label.words for label in page.findChildren(ElidedLabel)])

    @property
    def page(self) -> QWidget | None:
        return self.screen.pages.currentWidget()


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def build(**options: Any) -> Bench:
        made.append(Bench(qtbot, tmp_path, **options))
        return made[-1]

    yield build
    for bench in made:
        bench.close()


@pytest.fixture
def bench(make: Callable[..., Bench]) -> Bench:
    return make()
