"""The installed models: what there is, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.actions.depot import Depot
from desktop.actions.engine import Engine
from desktop.actions.session import Session
from desktop.actions.switching import changes, retrain_of, top_films
from desktop.language import tr
from desktop.tasks.runner import Runner
from desktop.viewmodels.comparison import ASK_FIRST
from desktop.viewmodels.models import ChangeView, ModelsView, ReportView, card_of, figure_rows, real_line
from desktop.viewmodels.words import model_title, true_minus, with_titles
from engine.errors import MarqueeError
from engine.profile.state import Profile
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.bundles.registry import Installed

T = TypeVar("T")


@dataclass(frozen=True)
class Asked:
    """A model that is not taken into use before the person has agreed, and why."""

    id: str
    sentence: str


class ModelActions(QObject):
    """Methods return at once; what is done is done one after another on a worker thread, answers come as signals."""

    listed = Signal(object)  # ModelsView
    working = Signal(str)  # what takes a moment; "" once it is done
    told = Signal(str)  # what went well
    refused = Signal(str)  # one sentence; nothing has changed
    asked = Signal(object)  # Asked
    changed = Signal(object)  # ChangeView
    reported = Signal(object)  # ReportView
    switched = Signal()  # another model is in use

    def __init__(self, session: Session, depot: Depot) -> None:
        super().__init__()
        self._session, self._depot = session, depot
        self._runner = Runner(1, "marquee-models")

    def close(self) -> None:
        self._runner.close()

    def list(self) -> None:
        engine, profile = self._session.engine, self._session.profile.as_profile()
        self._start("", lambda _: self._listed(engine, profile), self.listed.emit)

    def install(self, path: str) -> None:
        """A bundle from a folder or a `.marquee` file."""

        def work(cancel: CancelToken) -> str:
            return self._depot.registry.install(Path(path), cancel=cancel).name

        self._do(tr("Checking it …"), work, lambda name: tr("“{name}” is installed. It is not in use yet.", name=name))

    def verify(self, model: str) -> None:
        """Every hash, shape and value."""

        def work(_: CancelToken) -> str:
            self._depot.registry.verify(model)
            return self._depot.registry.get(model).name

        self._do(
            tr("Checking every file …"),
            work,
            lambda name: tr("“{name}” is whole: every file is as it was sealed.", name=name),
        )

    def pack(self, model: str, file: str) -> None:
        """Everything of a model in one file."""

        def work(cancel: CancelToken) -> str:
            from engine.bundles.pack import pack

            pack(self._depot.registry.get(model).folder, Path(file), cancel=cancel)
            return Path(file).name

        self._do(tr("Packing …"), work, lambda name: tr("Packed into {name}.", name=name))

    def delete(self, model: str) -> None:
        def work(_: CancelToken) -> str:
            name = self._depot.registry.get(model).name
            self._depot.registry.delete(model)
            return name

        self._do(tr("Deleting …"), work, lambda name: tr("“{name}” is deleted.", name=name))

    def activate(self, model: str, *, sure: bool = False) -> None:
        """Takes a model into use, at once and without a restart. One that measures worse is asked about first."""
        now = self._session.engine

        def work(_: CancelToken) -> Engine | Asked:
            from engine.serving.comparison import compare_bundles

            engine = self._depot.open_engine(self._depot.registry.get(model).folder)
            if not sure and now is not None:
                found = compare_bundles(now.recommender.bundle, engine.recommender.bundle)
                if found.standing == "behind":
                    return Asked(model, f"{with_titles(tr(found.sentence))} {tr(ASK_FIRST)}")
            self._depot.registry.activate(model)
            return engine

        self._start(tr("Opening it …"), work, self._on_activated)

    def roll_back(self) -> None:
        """The model that was in use before, in use again."""

        def work(_: CancelToken) -> Engine:
            registry = self._depot.registry
            former = registry.former()
            engine = self._depot.open_engine(former.folder) if former is not None else None
            registry.roll_back()  # says so where there is none
            assert engine is not None
            return engine

        self._start(tr("Opening it …"), work, self._on_activated)

    def change(self, model: str) -> None:
        """What would become of the person's top 20, and of the figures."""
        engine, profile, now = self._session.engine, self._session.profile.as_profile(), self._session.now
        if engine is not None:
            self._start(
                tr("Ranking with both …"), lambda _: self._change(engine, model, profile, now), self.changed.emit
            )

    def report(self, model: str) -> None:
        """What the model's report comes to."""

        def work(_: CancelToken) -> ReportView:
            from engine.bundles.bundle import read_verdict

            one = self._depot.registry.get(model)
            if one.manifest is None:
                raise MarqueeError(one.problem)
            sentences = tuple(map(true_minus, read_verdict(one.folder, one.manifest)))
            return ReportView(model, model_title(one.name), sentences, str(one.folder / "report.md"))

        self._start(tr("Reading the report …"), work, self.reported.emit)

    def _listed(self, engine: Engine | None, profile: Profile) -> ModelsView:
        from engine.jobs.command import can_train

        registry = self._depot.registry
        former = registry.former()
        back = former.id if former is not None else ""
        cards = tuple(card_of(one, back=one.id == back) for one in registry.listed())
        retrain = retrain_of(engine, profile) if engine is not None else ""
        return ModelsView(cards, retrain, real_line(cards) if can_train() else "")

    def _change(self, engine: Engine, model: str, profile: Profile, now: int) -> ChangeView:
        from engine.bundles.diff import compare_metrics, same_data

        one: Installed = self._depot.registry.get(model)
        other = self._depot.open_engine(one.folder)
        before, after = engine.recommender.bundle.manifest, other.recommender.bundle.manifest
        other_data = tr("They were measured on other data: the figures cannot be compared.")
        note = "" if same_data(before, after) else other_data
        moves = changes(top_films(engine, profile, now), top_films(other, profile, now))
        return ChangeView(
            model,
            one.name,
            tr("With “{name}”", name=model_title(one.name)),
            moves,
            note,
            figure_rows(compare_metrics(before, after)),
        )

    def _on_activated(self, answer: Engine | Asked) -> None:
        if isinstance(answer, Asked):
            self.asked.emit(answer)
            return
        self._session.use(answer)
        self.told.emit(tr("“{name}” is in use. You can go back any time.", name=answer.model.name))
        self.switched.emit()
        self.list()

    def _do(self, what: str, work: Callable[[CancelToken], str], words: Callable[[str], str]) -> None:
        """Work after which the list is another one."""

        def done(name: str) -> None:
            self.told.emit(words(name))
            self.list()

        self._start(what, work, done)

    def _start(self, what: str, work: Callable[[CancelToken], T], done: Callable[[T], None]) -> None:
        def finished(answer: T) -> None:
            self.working.emit("")
            done(answer)

        def failed(error: MarqueeError) -> None:
            self.working.emit("")
            self.refused.emit(str(error))

        if what:
            self.working.emit(what)
        self._runner.start(work, finished, failed)
