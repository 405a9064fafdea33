"""The real window over small real bundles, where nothing is trained for real and nothing is fetched from afar."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App, Options
from desktop.paths import Paths
from desktop.settings import Settings, SettingsFile
from engine.bundles.bundle import Bundle
from engine.jobs import Device, ImportJob, TrainingJob
from engine.jobs.work import begin, discard
from engine.profile.edits import FilmRef, SetRating
from engine.profile.store import ProfileStore
from engine.progress import CancelToken, Progress, Step
from tests.unit.conftest import two_worlds_arrays, two_worlds_manifest

RATED = [SetRating(FilmRef(f"crime film {k}|{1960 + k}", f"Crime Film {k}", 1960 + k), 5.0, 1000 + k) for k in range(8)]
ASKED = "the same people"


@pytest.fixture
def made(make_bundle: Callable[..., Bundle], tmp_path: Path) -> Callable[..., Path]:
    """A sealed bundle of that name; `marks` is what each of forty people got out of it, `turned` ranks otherwise."""

    def make(name: str, marks: float = 0.5, folder: Path | None = None, *, turned: bool = False) -> Path:
        people = [marks + (k % 5) / 100 for k in range(40)]
        training = {"seed": 1, "asked": {"people": ASKED, "marks": {"all": people}}}
        figures = {"mean": marks, "low": marks - 0.05, "high": marks + 0.05}
        metrics = {model: {"ndcg@10": figures, "precision@10": figures} for model in ("hybrid", "ease")}
        manifest = replace(two_worlds_manifest(), name=name, training=training, metrics=metrics)
        arrays = two_worlds_arrays()
        if turned:
            arrays = replace(arrays, graph_vectors=arrays.graph_vectors[::-1].copy(), trend=arrays.trend[::-1].copy())
        return make_bundle(folder or tmp_path / name.replace(" ", "-"), manifest, arrays).folder

    return make


@pytest.fixture
def starter(made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """What ships inside, here."""
    folder = made("Starter")
    for module in ("desktop.app", "desktop.actions.depot"):
        monkeypatch.setattr(f"{module}.starter", lambda: folder)
    return folder


@pytest.fixture
def open_app(starter: Path, qtbot: QtBot, base_dir: Path) -> Iterator[Callable[..., App]]:
    """Starts the app, again and again in the same folder; the profile has eight films."""
    SettingsFile(Paths.under(base_dir).settings_file).save(Settings(welcome=False))
    store = ProfileStore(Paths.under(base_dir).profile_file)
    store.apply("Rated", RATED)
    store.close()
    apps: list[App] = []

    def start(language: str = "en") -> App:
        app = App(Options(Paths.under(base_dir), language=language))
        app.workshop.web._depot.loopback_http = True
        apps.append(app)
        qtbot.addWidget(app.window)
        app.window.resize(1280, 800)
        with qtbot.waitSignal(app.session.listed):
            app.start()
        return app

    yield start
    for app in apps:
        app.close()


@pytest.fixture
def app(open_app: Callable[[], App]) -> App:
    return open_app()


class Maker:
    """Presses what a person sees on Models and Train."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def find(self, part: QWidget, name: str) -> QAbstractButton:
        """The visible button that a screen reader calls so."""
        found = [b for b in part.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
        assert len(found) == 1, (name, [b.accessibleName() for b in part.findChildren(QAbstractButton)])
        return found[0]

    def press(self, part: QWidget, name: str) -> None:
        button = self.find(part, name)
        assert button.isEnabled(), name
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self._qtbot.keyClick(button, Qt.Key.Key_Space)

    def choose(self, app: App, model: str, words: str) -> None:
        """An entry of a model's menu."""
        card = next(card for card in app.window.making.models.list.cards if card.card.name == model)
        next(action for action in card.menu.menu().actions() if action.text() == words).trigger()

    def go(self, app: App, name: str, key: Qt.Key) -> None:
        self._qtbot.keyClick(app.window, key, Qt.KeyboardModifier.ControlModifier)
        assert app.window.shown == name

    def models(self, app: App) -> None:
        with self._qtbot.waitSignal(app.workshop.models.listed):
            self.go(app, "models", Qt.Key.Key_5)

    def names(self, app: App) -> dict[str, bool]:
        """The models that are listed, and whether each is in use."""
        return {card.card.name: card.card.active for card in app.window.making.models.list.cards}

    def films(self, app: App) -> list[str]:
        return [card.key for card in app.session.answer.view.all_cards]


@pytest.fixture
def maker(qtbot: QtBot) -> Maker:
    return Maker(qtbot)


class Child:
    """Trains nothing: says what it is told to say, waits, and writes a small bundle."""

    def __init__(self, make: Callable[..., Path]) -> None:
        self.jobs: list[TrainingJob] = []
        self.tokens: list[CancelToken] = []
        self.go_on = threading.Event()
        self.marks, self.error = 0.6, None
        self._make = make

    def run(
        self, job: TrainingJob, progress: Progress, cancel: CancelToken, command: Any = None, log: Any = None
    ) -> None:
        begin(job)
        self.jobs.append(job)
        self.tokens.append(cancel)
        log("600 ratings of 60 films.")
        for k in range(1, 4):
            figures = {"epoch": float(k), "loss": 7.0 - k, "validation": 0.1 * k, "seconds_left": 90.0, "memory": 5e8}
            progress(Step("Learning", 0.1 * k, figures, "rehearse/epochs"))
        while not self.go_on.wait(0.005) and not cancel.enough and self.error is None:
            if cancel.left:
                cancel.check()
            if cancel.cancelled:
                discard(Path(job.work))
            cancel.check()
        if self.error is not None:
            raise self.error
        self._make(job.name, self.marks, Path(job.bundle), turned=True)
        discard(Path(job.work))


@pytest.fixture
def child(made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Child]:
    """In the place of the process that imports, measures and trains."""
    child = Child(made)

    def read(job: ImportJob, progress: Progress, cancel: CancelToken, command: Any = None, log: Any = None) -> None:
        info = {"source": "MovieLens made-up", "simulated": False, "licence": "", "fingerprint": "0" * 64,
                "n_users": 100, "n_items": 60, "n_interactions": 600}  # fmt: skip
        Path(job.dataset).mkdir(parents=True)
        (Path(job.dataset) / "dataset.json").write_text(json.dumps({"format": 1, **info}))

    monkeypatch.setattr("engine.jobs.run_training", child.run)
    monkeypatch.setattr("engine.jobs.run_import", read)
    monkeypatch.setattr("engine.jobs.find_devices", lambda cancel=None: [Device("cpu", "Two cores", 8 * 10**9, 100.0)])
    yield child
    child.go_on.set()
