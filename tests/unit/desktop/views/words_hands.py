"""What the tests of the model's words share: a window whose films have facts, over a server that goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.settings import GuestChoice, SettingsFile
from engine.explain.evidence import BecauseYouLiked, CoLiked, Evidence, PopularWith
from engine.explain.explainer import Explanation
from engine.explain.llm.ollama import Ollama
from engine.explain.template import sentences
from engine.serving.types import Recommendation, Request
from tests.integration.ollama.faults import SHORT

MakeApp = Callable[..., App]


class FactExplainer:
    """Three facts of every film; the counts differ from film to film."""

    def __init__(self, catalogue: Any) -> None:
        self._catalogue = catalogue

    def explain(self, recommendation: Recommendation, request: Request) -> Explanation:
        film = self._catalogue.film(recommendation.film)
        liked = self._catalogue.film(request.history[0].film)
        name = f"{liked.title} ({liked.year})"
        facts: tuple[Evidence, ...] = (
            CoLiked("e1", f"{film.title} ({film.year})", name, 213 + film.row, 612, 3.2, simulated=False),
            BecauseYouLiked("e2", name, request.history[0].rating, 0.31),
            PopularWith("e3", 1204 + film.row, 4.1, simulated=False),
        )
        return Explanation(facts, sentences(facts, variant=0))


def opened(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path, host: str = "", *, reorder: bool = False
) -> App:
    """The window with a list of one's own and why beside it; with a `host`, words from there."""
    file = SettingsFile(Paths.under(base_dir).settings_file)
    if host:
        file.save(replace(file.load(), guest=GuestChoice(on=True, host=host, reorder=reorder)))
    app = make_app(show=False)
    app.words.guest._make = lambda log, where, model, changed: Ollama(
        log, where, model, deadlines=SHORT, changed=changed
    )
    app.start()
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    engine = app.session.engine
    assert engine is not None
    explainer: Any = FactExplainer(engine.recommender.catalogue)
    object.__setattr__(engine, "explainer", explainer)
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Qt.Key.Key_4))  # Heat
    qtbot.waitUntil(app.window.why.isVisible)
    return app


def settled(app: App, qtbot: QtBot) -> None:
    """Until nothing more comes."""
    words = app.words.wording
    qtbot.waitUntil(lambda: words.view.phase in ("checked", "standard", "stopped"), timeout=10_000)


def true_sentence(app: App) -> str:
    """What an honest model says of the film that why shows."""
    engine, key = app.session.engine, app.window.why.key
    assert engine is not None
    assert key is not None
    row = engine.recommender.catalogue.row_of_key(key)
    assert row is not None
    return f"{213 + row} of the 612 viewers who liked Heat (1995) also liked this."


def said(part: QWidget) -> list[str]:
    """All that can be read in a part of the window."""
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible() and label.text()]
