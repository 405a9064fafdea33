"""The real wizard from end to end, with the real child: MovieLens latest-small becomes a model, and goes back again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App, Options
from desktop.paths import Paths
from desktop.settings import Settings, SettingsFile
from desktop.viewmodels.comparison import CompareView
from engine.profile.edits import FilmRef, SetRating
from engine.profile.store import ProfileStore

LONG = 600_000
"""Milliseconds: a balanced training takes a minute or two, and shares the processor with other tests."""
LOVED = (("Heat", 1995), ("Fargo", 1996), ("Alien", 1979), ("The Matrix", 1999), ("Seven", 1995), ("Vertigo", 1958),
         ("Casablanca", 1942), ("Jaws", 1975))  # fmt: skip


@pytest.fixture
def app(qtbot: QtBot, base_dir: Path) -> Iterator[App]:
    """The starter is open; eight films are loved, each a day after the one before."""
    paths = Paths.under(base_dir)
    SettingsFile(paths.settings_file).save(replace(Settings(), welcome=False))
    store = ProfileStore(paths.profile_file)
    store.apply("Loved", [SetRating(FilmRef(f"{title.lower()}|{year}", title, year), 5.0, 1_600_000_000 + k * 86_400)
                          for k, (title, year) in enumerate(LOVED)])  # fmt: skip
    store.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")  # for the child: it shares the processor with other tests
        app = App(Options(paths))
        qtbot.addWidget(app.window)
        with qtbot.waitSignal(app.session.listed, timeout=30_000):
            app.start()
        yield app
        app.close()


def films(app: App) -> list[str]:
    answer = app.session.answer
    assert answer is not None
    return [card.key for card in answer.view.all_cards]


def trained(app: App, qtbot: QtBot, preset: str) -> CompareView:
    """Through the wizard from the dataset that is listed to the comparison, with the person's own ratings."""
    train, training = app.window.making.train, app.workshop.training
    qtbot.waitUntil(train.dataset.next.isEnabled)
    with qtbot.waitSignal(training.devices_found, timeout=60_000):
        train.dataset.next.click()
    with qtbot.waitSignal(training.estimated, timeout=30_000):
        train.device.next.click()
    next(card for card in train.preset.cards.cards if card.key == preset).click()
    train.preset.own.setChecked(True)
    with qtbot.waitSignal(training.compared, timeout=LONG, raising=False) as compared:
        train.preset.start.click()
    assert compared.signal_triggered, (train._foot.text(), training.run)
    view: CompareView = compared.args[0]
    assert {"new", "old"} < {bar.kind for bar in view.bars}
    assert len(view.bars) > 6, "every baseline is there"
    assert view.verdict
    return view


def used(app: App, qtbot: QtBot, view: CompareView) -> list[str]:
    """The list once the new model is the one in use."""
    with qtbot.waitSignals([app.workshop.models.switched, app.session.listed], timeout=30_000):
        app.window.making.train.compare.used.emit(view.id, True)
    engine = app.session.engine
    assert engine is not None
    assert engine.recommender.bundle.manifest.training["own_ratings"] == len(LOVED)
    return films(app)


def test_import_quick_balanced_compare_use_and_go_back(
    app: App, qtbot: QtBot, latest_small: Path, base_dir: Path
) -> None:
    starter, models, train = films(app), app.workshop.models, app.window.making.train
    app.window.go("train")
    with qtbot.waitSignals([app.workshop.datasets.brought, app.workshop.datasets.listed], timeout=60_000):
        train.dataset.bring(str(latest_small))
    qtbot.waitUntil(lambda: bool(train.dataset.cards.cards))
    quick = used(app, qtbot, trained(app, qtbot, "quick"))
    assert quick != starter
    app.window.go("train")
    qtbot.waitUntil(lambda: train.step == "dataset" and bool(train.dataset.cards.cards))
    assert used(app, qtbot, trained(app, qtbot, "balanced")) != quick
    with qtbot.waitSignals([models.switched, app.session.listed], timeout=30_000):
        models.roll_back()
    assert films(app) == quick, "exactly the former list"
    assert not list((base_dir / "training").glob("job-*")), "nothing of the trainings is left"
