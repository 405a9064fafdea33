"""Models: opened, looked at, used at once, gone back from, packed and deleted; the worse one asks first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from engine.bundles.bundle import write_bundle
from engine.bundles.installed import STATE, STATE_COPY, active_folders
from engine.bundles.pack import pack, unpack
from engine.data.catalogue import Catalogue
from engine.profile.edits import AddPending, FilmRef, SetRating
from engine.profile.importers.export import ImportRow
from engine.profile.pending import row_to_json
from tests.unit.conftest import N_FILMS, TWO_WORLDS_REPORT, two_worlds, two_worlds_arrays, two_worlds_manifest


def open_file(app: App, qtbot: QtBot, maker: Any, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    with qtbot.waitSignals([app.workshop.models.told, app.workshop.models.listed]):
        maker.press(app.window.making.models, "Open a .marquee file")


@pytest.fixture
def other(made: Callable[..., Path], tmp_path: Path) -> Path:
    """A packed model that is as good, and ranks otherwise."""
    file = tmp_path / "other.marquee"
    pack(made("Other", turned=True), file)
    return file


@pytest.fixture
def on_models(app: App, qtbot: QtBot, maker: Any, monkeypatch: pytest.MonkeyPatch, other: Path) -> App:
    """With the other one installed."""
    maker.models(app)
    open_file(app, qtbot, maker, monkeypatch, other)
    return app


def test_the_starter_is_there_alone_and_in_use(app: App, maker: Any, hands: Any) -> None:
    maker.models(app)
    assert maker.names(app) == {"Starter": True}
    shown = hands.texts(app.window.making.models.list)
    assert "ships with Marquee" in shown
    assert "Verified" in shown
    assert "came to like 5.0; EASE, the best other method, found 5.0" in shown


def test_another_model_is_used_at_once_and_the_way_back_brings_exactly_the_former_list(
    on_models: App, qtbot: QtBot, maker: Any, open_app: Callable[[], App], base_dir: Path
) -> None:
    app, models = on_models, on_models.window.making.models
    assert maker.names(app) == {"Starter": True, "Other": False}, "installing uses nothing"
    before = maker.films(app)
    with qtbot.waitSignals([app.session.listed, app.workshop.models.switched]):
        maker.press(models, "Use it: Other")
    after = maker.films(app)
    assert after != before
    qtbot.waitUntil(lambda: maker.names(app) == {"Starter": False, "Other": True})
    again = open_app()
    assert again.session.engine.model.name == "Other", "it is what opens from now on"
    assert maker.films(again) == after
    with qtbot.waitSignals([app.session.listed, app.workshop.models.switched]):
        maker.press(models, "Go back to it: Starter")
    assert maker.films(app) == before


def test_what_changes_is_told_before_anything_does(on_models: App, qtbot: QtBot, maker: Any, hands: Any) -> None:
    app, models = on_models, on_models.window.making.models
    with qtbot.waitSignal(app.workshop.models.changed) as told:
        maker.press(models, "What changes with Other")
    view = told.args[0]
    assert models.pages.currentWidget() is models.change
    assert {"enters", "leaves"} <= {word for row in view.moves.rows for word in row.spoken.replace(",", "").split()}
    assert "NDCG of the first ten" in hands.texts(models.change)
    assert app.session.engine.model.name == "Starter"
    qtbot.keyClick(models, Qt.Key.Key_Escape)
    assert models.pages.currentWidget() is not models.change


def test_the_report_is_read_in_sentences(on_models: App, qtbot: QtBot, maker: Any, hands: Any) -> None:
    with qtbot.waitSignal(on_models.workshop.models.reported):
        maker.choose(on_models, "Other", "Read its report")
    assert "Made up." in hands.texts(on_models.window.making.models.report)


def test_a_worse_model_asks_first(
    on_models: App, qtbot: QtBot, maker: Any, monkeypatch: pytest.MonkeyPatch, made: Callable[..., Path]
) -> None:
    app, models, actions = on_models, on_models.window.making.models, on_models.workshop.models
    open_file(app, qtbot, maker, monkeypatch, made("Worse", 0.2))
    with qtbot.waitSignal(actions.asked) as asked:
        maker.press(models, "Use it: Worse")
    assert "worse" in asked.args[0].sentence
    assert not maker.names(app)["Worse"]
    maker.press(models, "Keep the one in use")
    assert app.session.engine.model.name == "Starter"
    with qtbot.waitSignal(actions.asked):
        maker.press(models, "Use it: Worse")
    with qtbot.waitSignal(actions.switched):
        maker.press(models, "Use it all the same")
    assert app.session.engine.model.name == "Worse"


def test_a_damaged_file_is_refused_in_a_sentence(
    app: App, qtbot: QtBot, maker: Any, hands: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    maker.models(app)
    (tmp_path / "broken.marquee").write_bytes(b"no pack at all")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "broken.marquee"), ""))
    with qtbot.waitSignal(app.workshop.models.refused) as told:
        maker.press(app.window.making.models, "Open a .marquee file")
    assert told.args[0] in hands.texts(app.window.making.models)
    assert maker.names(app) == {"Starter": True}


def test_deleting_asks_and_what_is_in_use_cannot_go(on_models: App, qtbot: QtBot, maker: Any) -> None:
    app, models = on_models, on_models.window.making.models
    entries = {card.card.name: [action.text() for action in card.menu.menu().actions()] for card in models.list.cards}
    assert "Delete …" in entries["Other"]
    assert "Delete …" not in entries["Starter"]
    maker.choose(app, "Other", "Delete …")
    maker.press(models, "Keep it")
    assert "Other" in maker.names(app)
    maker.choose(app, "Other", "Delete …")
    with qtbot.waitSignals([app.workshop.models.told, app.workshop.models.listed]):
        maker.press(models, "Delete it")
    assert maker.names(app) == {"Starter": True}


def test_a_packed_model_is_the_same_model(
    on_models: App, qtbot: QtBot, maker: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(on_models.workshop.models.told):
        maker.choose(on_models, "Other", "Pack into a file …")
    assert unpack(tmp_path / "mine.marquee", tmp_path / "again").manifest.name == "Other"


def test_a_model_that_was_damaged_meanwhile_opens_the_one_before_and_says_so(
    on_models: App, qtbot: QtBot, maker: Any, open_app: Callable[[], App], base_dir: Path, starter: Path
) -> None:
    with qtbot.waitSignal(on_models.workshop.models.switched):
        maker.press(on_models.window.making.models, "Use it: Other")
    on_models.close()
    active = active_folders(Paths.under(base_dir).bundles, starter)[0]
    (active / "trend.npy").write_bytes(b"damage")
    again = open_app()
    assert again.session.engine.model.name == "Starter"
    assert "“Starter” is open instead." in again.window.toast.accessibleName()
    maker.models(again)
    card = next(card.card for card in again.window.making.models.list.cards if card.card.name == "Other")
    assert card.badge == "Cannot be used"
    assert "trend.npy" in card.problem


@pytest.mark.parametrize(
    ("damaged", "used", "words"),
    [((STATE,), "Other", "nothing is lost"), ((STATE, STATE_COPY), "Starter", "The starter is in use")],
)
def test_a_damaged_note_of_what_is_in_use_is_put_right_and_said(
    on_models: App, qtbot: QtBot, maker: Any, open_app: Callable[[], App], base_dir: Path, damaged: tuple[str, ...],
    used: str, words: str,
) -> None:  # fmt: skip
    with qtbot.waitSignal(on_models.workshop.models.switched):
        maker.press(on_models.window.making.models, "Use it: Other")
    on_models.close()
    for name in damaged:
        (Paths.under(base_dir).bundles / name).write_text('{"active": "oth')
    again = open_app()
    assert again.session.engine.model.name == used
    assert words in again.window.toast.accessibleName()
    again.close()
    assert words not in open_app().window.toast.accessibleName(), "it is said once"


def test_everything_has_a_name_and_room(on_models: App, qtbot: QtBot, hands: Any) -> None:
    for size in ((1280, 800), (960, 540)):
        on_models.window.resize(*size)
        qtbot.wait(1)
        hands.check_names(on_models, at_least=12)
        hands.check_nothing_is_cut(on_models)


def test_saved_rows_are_tried_again_with_a_model_that_knows_their_film(
    app: App, qtbot: QtBot, maker: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    row = row_to_json(ImportRow("a.csv", 2, "Unseen Gem", 2001, rating=4.5))
    with qtbot.waitSignal(app.session.profile.stored):
        app.session.profile.run(lambda store: store.apply("Saved", [AddPending("csv", row, 1)]), lambda _: None)
    known = two_worlds()
    titles = [*(known.film(k).title for k in range(N_FILMS - 1)), "Unseen Gem"]
    years = [*(known.film(k).year for k in range(N_FILMS - 1)), 2001]
    genres = [known.film(k).genres for k in range(N_FILMS)]
    larger = Catalogue(range(1, N_FILMS + 1), titles, years, genres=genres)
    manifest = replace(two_worlds_manifest(), name="Larger")
    bundle = write_bundle(tmp_path / "larger", manifest, larger, two_worlds_arrays(), report=TWO_WORLDS_REPORT)
    maker.models(app)
    open_file(app, qtbot, maker, monkeypatch, bundle.folder)
    with qtbot.waitSignal(app.window.pages.imports.found) as found:
        maker.press(app.window.making.models, "Use it: Larger")
    assert found.args[0].line == "This model has 1 film of your saved rows: see Import"
    assert "unseen gem|2001" not in app.session.profile.films, "nothing is written before it is said"


def test_with_the_starter_alone_real_viewers_are_offered(
    app: App, qtbot: QtBot, maker: Any, hands: Any, made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    models = app.window.making.models
    maker.models(app)
    assert "Learn from real viewers" in hands.texts(models)
    maker.press(models, "Train a model")
    assert app.window.shown == "train"
    assert not app.window.making.train.preset.own.isChecked()
    maker.models(app)
    open_file(app, qtbot, maker, monkeypatch, made("Another"))
    assert not models._offer.isVisible()


def test_retraining_is_offered_quietly_and_leads_to_the_wizard(app: App, qtbot: QtBot, maker: Any, hands: Any) -> None:
    maker.models(app)
    assert "Retrain on your ratings" not in hands.texts(app.window.making.models), "eight ratings are few"
    films = app.session.engine.recommender.catalogue
    edits = [SetRating(FilmRef(films.keys[k], films.film(k).title, films.film(k).year), 4.0, 9000) for k in range(55)]
    with qtbot.waitSignal(app.session.profile.stored):
        app.session.profile.run(lambda store: store.apply("Many", edits), lambda _: None)
    maker.models(app)
    assert "55 ratings that the model in use has not learned from" in hands.texts(app.window.making.models)
    maker.press(app.window.making.models, "Train a model on your ratings")
    assert app.window.shown == "train"
    assert app.window.making.train.preset.own.isChecked()
