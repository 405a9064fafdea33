"""One life of the real app without a person: it opens, tells what it shows, and does one thing after another.

It ends when it is killed, or, of seed 0, when nothing is left unfinished. It tells ("opened", …), what it is about to
do, and (“done”, …) or (“refused”, the sentence) afterwards. What it knows stands in `place.json` of its folder.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QThread, SignalInstance
from PySide6.QtWidgets import QApplication

import desktop.actions.depot
import desktop.app
from desktop.app import App, Options
from desktop.paths import Paths
from desktop.viewmodels.training import Plan

LIFE = "MARQUEE_TEST_LIFE"
"""Set in the environment of all that an app of the tests starts: the seed of its life."""
SETTINGS = {"steps": "60", "dim": "8", "neighbours": "20"}
FIRST = ("roll_back", "train", "fetch", "train", "install", "import", "activate", "pack", "train", "delete", "fetch")
"""What a life begins with, by its seed."""
LATER = ("install", "activate", "roll_back", "delete", "fetch", "pack")
SLOW = ("engine.bundles.remote", "engine.explain.explainer", "engine.jobs", "engine.serving.recommender", "pyqtgraph")
"""What the app's workers import when they need it: imported once for all lives."""

Tell = Callable[..., None]

for name in SLOW:
    import_module(name)


class Life:
    """An app in the folder `top`/base, whose starter is `top`/starter."""

    def __init__(self, top: Path, seed: int, tell: Tell) -> None:
        self.top, self.tell, self.chance = top, tell, random.Random(seed)
        self.place = json.loads((top / "place.json").read_text())
        sys.excepthook = lambda kind, error, _: self._over(f"{kind.__name__}: {error}")
        self.app = App(Options(Paths.under(top / "base")))
        self.app.workshop.web._depot.loopback_http = True
        self.models, self.web = self.app.workshop.models, self.app.workshop.web
        self.training, self.datasets = self.app.workshop.training, self.app.workshop.datasets
        self.training.progressed.connect(self._on_progress)
        self.training.failed.connect(lambda view: self._over(view.sentence))
        for part in (self.models, self.web, self.training, self.datasets):
            part.refused.connect(self._over)
        self.app.session.failed.connect(self._over)
        self._tenths = 0

    def open(self) -> None:
        """Until the first list is there; then it tells all that a person could see, and what stands in its folders."""
        said: list[str] = []
        self.app.session.refused.connect(said.append)
        self.answer_of(self.app.start, self.app.session.listed)
        engine, answer = self.app.session.engine, self.app.session.answer
        assert engine is not None
        assert answer is not None
        found = {
            "said": said,
            "model": engine.recommender.bundle.manifest.name,
            "films": [card.key for card in answer.view.all_cards],
            "left": [[row.folder, row.name] for row in self.answer_of(self.training.list_left, self.training.left)],
            "fetches": [row.url for row in self.answer_of(self.web.list, self.web.left)],
            "datasets": [row.folder for row in self.answer_of(self.datasets.list, self.datasets.listed)],
            "models": [[one.id, one.name, one.active, one.problem] for one in self.cards()],
        }
        stands = {each.name: sorted(path.name for path in each.iterdir()) for each in self.folders() if each.is_dir()}
        self.tell("opened", {**found, "stands": stands})

    def folders(self) -> list[Path]:
        return [self.top / "base" / name for name in ("bundles", "training", "datasets", "downloads")]

    def cards(self) -> Any:
        return self.answer_of(self.models.list, self.models.listed).cards

    def do(self, kind: str) -> None:
        """Does it where it can be done."""
        cards = self.cards()
        others = [one.id for one in cards if not one.active and not one.ships]
        if kind == "train":
            self._train()
        elif kind == "install":
            pack = self.chance.choice(self.place["packs"])
            self._act(kind, pack, lambda: self.models.install(pack), self.models.told)
        elif kind == "import":
            source = self.chance.choice(self.place["sources"])
            self._act(kind, source, lambda: self.datasets.bring(source), self.datasets.brought)
        elif kind == "fetch":
            self.fetch(self.chance.choice(self.place["urls"]))
        elif kind == "pack":
            one = self.chance.choice(cards)
            self._act(kind, one.id, lambda: self.models.pack(one.id, self.place["packed"]), self.models.told)
        elif kind == "activate":
            one = self.chance.choice(cards)
            self._act(kind, one.id, lambda: self.models.activate(one.id, sure=True), self.models.switched)
        elif kind == "roll_back" and (back := [one.id for one in cards if one.back]):
            self._act(kind, back[0], self.models.roll_back, self.models.switched)
        elif kind == "delete" and others:
            gone = self.chance.choice(others)
            self._act(kind, gone, lambda: self.models.delete(gone), self.models.told)

    def _train(self) -> None:
        """What was cut off goes on; else a training begins."""
        left = self.answer_of(self.training.list_left, self.training.left)
        if left:
            self._act("train", left[0].name, lambda: self.training.resume(left[0].folder), self.training.trained)
        else:
            name = f"Trained {os.environ[LIFE]}"
            plan = Plan(self.place["dataset"], name, "quick", "cpu", own=True, settings=SETTINGS)
            self._act("train", name, lambda: self.training.start(plan), self.training.trained)

    def fetch(self, url: str) -> None:
        """What was cut off goes on."""
        if url in [row.url for row in self.answer_of(self.web.list, self.web.left)]:
            self._act("fetch", url, lambda: self.web.resume(url), self.web.arrived)
        else:
            self.answer_of(lambda: self.web.look(url), self.web.offered)
            self._act("fetch", url, self.web.accept, self.web.arrived)

    def _act(self, kind: str, what: str, act: Callable[[], object], answered: SignalInstance) -> None:
        self._tenths = 0
        self.tell(kind, what)
        answer = self.answer_of(act, answered)
        self.tell("done", answer if isinstance(answer, str) else "")

    def _on_progress(self, view: Any) -> None:
        """The child speaks: from now on the training cannot be forgotten."""
        if view is not None and (tenths := int(10 * view.share)) >= self._tenths:
            self._tenths = tenths + 1
            self.tell("heard", tenths)

    def answer_of(self, act: Callable[[], object], answered: SignalInstance) -> Any:
        """What the signal says."""
        answers: list[Any] = []

        def take(*given: Any) -> None:
            answers.append(given[0] if given else None)

        answered.connect(take)
        act()
        while not answers:
            QApplication.processEvents()
            QThread.msleep(1)
        answered.disconnect(take)
        return answers[0]

    def _over(self, sentence: str) -> None:
        """Nothing that a life does is ever refused."""
        self.tell("refused", sentence)
        os._exit(1)


def live(top: Path, seed: int, tell: Tell) -> None:
    """A life with that seed; of 0: all that was cut off is brought to its end, and the app is closed."""
    os.environ[LIFE] = str(seed)
    for module in (desktop.app, desktop.actions.depot):
        module.starter = lambda: top / "starter"  # type: ignore[attr-defined]  # both import it by name
    life = Life(top, seed, tell)
    life.open()
    if seed:
        life.do(FIRST[seed % len(FIRST)])
        while True:
            life.do(life.chance.choice(LATER))
    for url in life.place["urls"]:
        life.fetch(url)
    life.do("train")
    life.do("pack")
    life.app.close()
    tell("closed")
