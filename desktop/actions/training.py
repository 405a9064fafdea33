"""Training: what it will take, a run in its child process, and going on after it was cut off."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions.comparing import compare, own_ratings
from desktop.actions.depot import BUNDLE, Depot
from desktop.actions.session import Session
from desktop.actions.switching import retrain_of
from desktop.language import tr
from desktop.tasks.runner import Handle, Latest, Runner
from desktop.viewmodels.training import (
    MOST_LINES,
    FailView,
    FieldRow,
    LeftRow,
    Plan,
    PresetRow,
    RunState,
    RunView,
    device_rows,
    field_row,
    left_row,
    preset_row,
    stepped,
)
from engine.errors import BundleError, Cancelled, MarqueeError, StorageError
from engine.progress import CancelToken, Step

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.jobs import Device, TrainingJob

T = TypeVar("T")
RATINGS = ".ratings.json"
"""What stands beside the folder of a job, and what it makes: the ratings that join."""


class TrainingActions(QObject):
    """One training at a time; `run` is how far it is. Methods return at once, answers come as signals."""

    devices_found = Signal(object)  # tuple[DeviceRow, ...]
    estimated = Signal(object)  # tuple[PresetRow, ...]
    left = Signal(object)  # tuple[LeftRow, ...]: cut off, and can go on
    progressed = Signal(object)  # RunView, or None once it has ended
    trained = Signal(str)  # the id of the new model, which is installed and not in use
    failed = Signal(object)  # FailView
    comparing = Signal()
    compared = Signal(object)  # CompareView
    refused = Signal(str)  # one sentence; nothing has changed
    _reported = Signal(object)
    _logged = Signal(str)

    def __init__(self, session: Session, depot: Depot) -> None:
        super().__init__()
        self._session, self._depot = session, depot
        self._trainer, self._asker = Runner(1, "marquee-train"), Runner(1, "marquee-ask")
        self._estimating, self._comparing = Latest(self._asker), Latest(self._asker)
        self._handle: Handle | None = None
        self._job: TrainingJob | None = None
        self._devices: tuple[Device, ...] = ()
        self.run: RunView | None = None
        self._reported.connect(self._on_step, Qt.ConnectionType.QueuedConnection)
        self._logged.connect(self._on_line, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """The child stops; a training goes on where it was when Marquee is started again."""
        if self._handle is not None:
            self._handle.token.leave()
        self.run = None
        for lane in (self._estimating, self._comparing):
            lane.drop()
        self._asker.close()
        self._trainer.close()

    @property
    def retrain(self) -> str:
        """A line on ratings that the model in use has not learned from; "" for few."""
        engine = self._session.engine
        return retrain_of(engine, self._session.profile.as_profile()) if engine is not None else ""

    @property
    def own_count(self) -> int:
        """How many ratings the person has."""
        return len(own_ratings(self._session.profile.as_profile()))

    def find_devices(self) -> None:
        """What there is to train on, and how fast it is: a few seconds, once."""

        def work(cancel: CancelToken) -> tuple[Device, ...]:
            from engine.jobs import find_devices

            return self._devices or tuple(find_devices(cancel))

        def found(devices: tuple[Device, ...]) -> None:
            self._devices = devices
            self.devices_found.emit(device_rows(devices))

        self._asker.start(work, found, self._refuse)

    def estimate(self, plan: Plan) -> None:
        """What each preset takes with this data on this device."""
        devices = self._devices

        def work(_: CancelToken) -> tuple[PresetRow, ...]:
            from engine.data.dataset import read_info
            from engine.jobs import PRESETS, Counts, TrainingJob, checked, estimate

            counts, settings = Counts.of(read_info(Path(plan.dataset))), checked(plan.settings)
            jobs = [TrainingJob(plan.dataset, "", "", preset, plan.device, settings=settings) for preset in PRESETS]
            return tuple(preset_row(job.preset, estimate(counts, job, devices)) for job in jobs)

        self._estimating.ask(work, self.estimated.emit, self._refuse)

    def fields(self, plan: Plan) -> tuple[FieldRow, ...]:
        """Every hyperparameter, with what the person typed."""
        from engine.jobs import FIELDS

        return tuple(field_row(one, plan.preset, plan.settings.get(one.name, "")) for one in FIELDS)

    def problem(self, plan: Plan) -> str:
        """What is wrong with what was typed on the expert page; "" when nothing is."""
        from engine.jobs import checked

        try:
            checked(plan.settings)
        except MarqueeError as error:
            return str(error)
        return ""

    def list_left(self) -> None:
        """Says which trainings were cut off; asked while none is under way."""
        if self._handle is None:
            self._trainer.start(lambda _: self._left(), self.left.emit, self._refuse)

    def start(self, plan: Plan) -> None:
        """Begins; `progressed` says how far it is."""
        if self._handle is not None:
            return
        engine, ratings = self._session.engine, own_ratings(self._session.profile.as_profile()) if plan.own else ()
        former = str(engine.recommender.bundle.folder) if engine is not None else ""

        def prepare() -> TrainingJob:
            from engine.jobs import TrainingJob, checked, new_work, save_own_ratings

            work = new_work(self._depot.trainings)
            own = work.with_name(work.name + RATINGS)
            if ratings:
                save_own_ratings(own, ratings)
            return TrainingJob(
                plan.dataset,
                str(work.with_name(work.name + BUNDLE)),
                plan.name,
                plan.preset,
                plan.device,
                text_cache=str(self._depot.texts),
                work=str(work),
                own_ratings=str(own) if ratings else "",
                former=former,
                settings=checked(plan.settings),
            )

        self._begin(plan.name, prepare)

    def resume(self, folder: str) -> None:
        """Goes on with a training that was cut off."""

        def prepare() -> TrainingJob:
            from engine.jobs import unfinished

            found = [each.job for each in unfinished(self._depot.trainings) if str(each.folder) == folder]
            if not found:
                raise MarqueeError(tr("That training is no longer there."))
            return found[0]

        if self._handle is None:
            self._begin("", prepare)

    def discard(self, folder: str) -> None:
        """Forgets a training that was cut off."""

        def work(_: CancelToken) -> None:
            from engine.jobs import discard

            discard(Path(folder))
            Path(folder + RATINGS).unlink(missing_ok=True)

        self._trainer.start(work, lambda _: self.list_left(), self._refuse)

    def pause(self) -> None:
        self._tell(lambda token: token.pause(), "pausing")

    def go_on(self) -> None:
        self._tell(lambda token: token.resume(), "running")

    def finish(self) -> None:
        """Stops and keeps the best so far."""
        self._tell(lambda token: token.finish(), "finishing")

    def cancel(self) -> None:
        """Stops; nothing of it stays."""
        if self._handle is not None:
            self._handle.cancel()
            self._end()
            self.list_left()

    def compare(self, model: str) -> None:
        """A model beside the one in use; answered by `compared`."""
        engine, profile, now = self._session.engine, self._session.profile.as_profile(), self._session.now
        if engine is not None:
            self.comparing.emit()
            self._comparing.ask(
                lambda cancel: compare(self._depot, engine, model, profile, now, cancel),
                self.compared.emit,
                self._refuse,
            )

    def _begin(self, name: str, prepare: Callable[[], TrainingJob]) -> None:
        self.run = RunView(name)
        self._handle = self._trainer.start(lambda cancel: self._train(prepare(), cancel), self._on_trained, self._fail)
        self.progressed.emit(self.run)

    def _train(self, job: TrainingJob, cancel: CancelToken) -> str:
        from engine.data.atomic import removed_folder
        from engine.jobs import run_training

        self._job = job
        import_module("pyqtgraph")  # for the curves: half a second, which the window must not wait for
        run_training(job, self._report, cancel, log=self._logged.emit)
        if cancel.cancelled and not cancel.left:  # too late for the child
            with suppress(StorageError):
                removed_folder(Path(job.bundle))
            raise Cancelled
        one = self._depot.registry.adopt(Path(job.bundle))
        if job.own_ratings:
            Path(job.own_ratings).unlink(missing_ok=True)
        return one.id

    def _left(self) -> tuple[LeftRow, ...]:
        from engine.data.atomic import discard_abandoned
        from engine.jobs import discard, unfinished

        trainings = self._depot.trainings
        discard_abandoned(trainings)
        for made in trainings.glob(f"*{BUNDLE}/manifest.json"):  # it was done, and then the power went
            discard(made.parent.with_suffix(""))
            with suppress(BundleError):
                self._depot.registry.adopt(made.parent)
        found = unfinished(trainings)
        names = {each.folder.name for each in found}
        for ratings in trainings.glob(f"*{RATINGS}"):
            if ratings.name.removesuffix(RATINGS) not in names:
                ratings.unlink(missing_ok=True)
        return tuple(
            left_row(str(each.folder), each.job.name, each.job.preset, each.begun, each.fraction) for each in found
        )

    def _tell(self, word: Callable[[CancelToken], None], state: RunState) -> None:
        if self._handle is not None and self.run is not None:
            word(self._handle.token)
            self.run = replace(self.run, state=state)
            self.progressed.emit(self.run)

    def _end(self) -> None:
        self._handle, self._job, self.run = None, None, None
        self.progressed.emit(None)

    def _report(self, step: Step) -> None:
        """From the thread that works."""
        self._reported.emit(step)

    def _on_step(self, step: Step) -> None:
        if self.run is not None:
            name = self.run.name or (self._job.name if self._job is not None else "")
            self.run = stepped(replace(self.run, name=name), step)
            self.progressed.emit(self.run)

    def _on_line(self, line: str) -> None:
        if self.run is not None:
            self.run = replace(self.run, log=(*self.run.log, line)[-MOST_LINES:])
            self.progressed.emit(self.run)

    def _on_trained(self, model: str) -> None:
        self._end()
        self.trained.emit(model)
        self.compare(model)

    def _fail(self, error: MarqueeError) -> None:
        from engine.jobs import Interrupted, OutOfMemory

        job = self._job
        kept = job is not None and Path(job.work).is_dir()
        smaller = error.smaller if isinstance(error, OutOfMemory | Interrupted) else None
        self._end()
        self.failed.emit(FailView(str(error), smaller or "", kept))
        self.list_left()

    def _refuse(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))
