"""What the Train wizard shows: data sets, devices, presets with what they take, a run under way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from desktop.language import number, phrase, tr
from desktop.viewmodels.models import model_name
from desktop.viewmodels.stages import stage_words
from desktop.viewmodels.words import day_of, duration_of, films_count, ratings_count, size_of, viewers_alone

if TYPE_CHECKING:
    from engine.data.dataset import DatasetInfo
    from engine.jobs import Device, Estimate, Field
    from engine.progress import Step

StepName = Literal["dataset", "device", "preset", "run", "compare"]
RunState = Literal["running", "pausing", "paused", "finishing"]
STEPS: tuple[tuple[StepName, str], ...] = (
    ("dataset", phrase("Data")), ("device", phrase("Device")), ("preset", phrase("Preset")), ("run", phrase("Train")),
    ("compare", phrase("Compare")),
)  # fmt: skip
PRESETS = {
    "quick": (phrase("Quick"), phrase("Solved in one go, to see what it is like")),
    "balanced": (phrase("Balanced"), phrase("Learns who likes what, round by round: right for most")),
    "best": (phrase("Best"), phrase("Learns finer differences, and more models to compare with")),
}
DEVICES = {"cuda": phrase("Graphics card"), "mps": phrase("Apple graphics")}
EPOCHS = ("rehearse/epochs", "fit/epochs")
MOST_LINES = 200


@dataclass(frozen=True, slots=True)
class DatasetRow:
    """An imported data set: its folder, what it is, what is in it."""

    folder: str
    name: str
    facts: str


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """What can be trained on; `key` as a job names it."""

    key: str
    name: str
    facts: str


@dataclass(frozen=True, slots=True)
class PresetRow:
    """A preset, in plain words, with what it takes."""

    key: str
    name: str
    words: str
    takes: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A hyperparameter: what it is without the person's word (`default`, "automatic" where the data decide)."""

    name: str
    group: str
    label: str
    meaning: str
    default: str
    value: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A training that was cut off and can go on."""

    folder: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What the person chose to train: a data set's folder, what to call the model, and how. `own`: their own ratings
    join as one more viewer. `settings` holds what they typed on the expert page, by field."""

    dataset: str = ""
    name: str = ""
    preset: str = "balanced"
    device: str = "auto"
    own: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FailView:
    """A training that ended without a model. `smaller`: a preset to try instead, "" for none; `kept`: it can go on."""

    sentence: str
    smaller: str
    kept: bool


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """A round of learning; `validation` is None where nobody was kept aside."""

    epoch: int
    loss: float
    validation: float | None


@dataclass(frozen=True)
class Curve:
    """One learning: rehearsed without the people kept aside first, then done again with everyone."""

    rehearsal: tuple[CurvePoint, ...] = ()
    final: tuple[CurvePoint, ...] = ()

    @property
    def best(self) -> CurvePoint | None:
        """The round that served the people kept aside best."""
        judged = [point for point in self.rehearsal if point.validation is not None]
        return max(judged, key=lambda point: point.validation or 0.0, default=None)

    def after(self, step: Step) -> Curve:
        """With what a step says of a round; the same where it says nothing. A round told again takes its own place."""
        if step.part not in EPOCHS or not {"epoch", "loss"} <= step.figures.keys():
            return self
        point = CurvePoint(int(step.figures["epoch"]), step.figures["loss"], step.figures.get("validation"))
        if step.part == EPOCHS[0]:
            return Curve(_put(self.rehearsal, point), self.final)
        return Curve(self.rehearsal, _put(self.final, point))


@dataclass(frozen=True)
class RunView:
    """A training under way. `share` is of the whole, 0–1."""

    name: str
    stage: str = field(default_factory=lambda: tr("Starting"))
    share: float = 0.0
    left: str = ""
    memory: str = ""
    curve: Curve = field(default_factory=Curve)
    log: tuple[str, ...] = ()
    state: RunState = "running"

    @property
    def line(self) -> str:
        """For the status line."""
        said = {"paused": tr("paused"), "pausing": tr("pausing")}.get(self.state, self.left)
        return " · ".join(filter(None, (tr("Training {share:.0%}", share=self.share), said)))

    @property
    def facts(self) -> str:
        return " · ".join(filter(None, (number(self.share, ".0%"), self.left, self.memory)))


def dataset_row(folder: str, info: DatasetInfo) -> DatasetRow:
    told = (ratings_count(info.n_interactions), films_count(info.n_items),
            viewers_alone(info.n_users, simulated=info.simulated))  # fmt: skip
    return DatasetRow(folder, tr(info.source), " · ".join(told))


def device_rows(devices: Sequence[Device]) -> tuple[DeviceRow, ...]:
    rows = []
    for device in devices:
        memory = tr("{size} of memory", size=size_of(device.memory)) if device.memory else ""
        speed = tr("{speed:,.0f} billion sums a second, measured now", speed=device.speed) if device.speed else ""
        kind = tr(DEVICES[device.key]) if device.key in DEVICES else ""
        rows.append(DeviceRow(device.key, device.name, " · ".join(filter(None, (kind, memory, speed)))))
    return tuple(rows)


def preset_row(key: str, needs: Estimate) -> PresetRow:
    name, words = PRESETS[key]
    takes = tr(
        "about {time} · {memory} of memory · {disk} on disk",
        time=duration_of(needs.seconds),
        memory=size_of(needs.memory),
        disk=size_of(needs.disk),
    )
    return PresetRow(key, tr(name), tr(words), takes)


def field_row(one: Field, preset: str, value: str) -> FieldRow:
    default = one.default_of(preset)
    shown = tr("automatic") if default is None else f"{default:g}" if isinstance(default, int | float) else default
    limits = "" if one.choices else " " + tr("From {low} to {high}.", low=f"{one.low:g}", high=f"{one.high:g}")
    return FieldRow(one.name, tr(one.group), tr(one.label), tr(one.meaning) + limits, shown, value, one.choices)


def left_row(folder: str, name: str, preset: str, begun: int, fraction: float) -> LeftRow:
    words = phrase("{preset}, begun on {day}, about {fraction:.0%} done")
    return LeftRow(folder, name, tr(words, preset=tr(PRESETS[preset][0]), day=day_of(begun), fraction=fraction))


def stepped(view: RunView, step: Step) -> RunView:
    """The run after one more report."""
    figures = step.figures
    left = figures.get("seconds_left")
    memory = figures.get("memory")
    state = view.state
    if "paused" in figures:
        state = "paused" if figures["paused"] else "running" if state in ("paused", "pausing") else state
    return replace(
        view,
        stage=_stage(step),
        share=max(view.share, step.fraction),
        left=view.left if left is None else tr("{time} left", time=duration_of(left)),
        memory=view.memory if memory is None else tr("{size} of memory", size=size_of(int(memory))),
        curve=view.curve.after(step),
        state=state,
    )


def _stage(step: Step) -> str:
    """In words; other models are called as they are where they are compared."""
    kind, _, model = step.part.partition("/")
    return tr("Measuring {model}", model=model_name(model)) if kind == "compare" and model else stage_words(step.stage)


def _put(points: tuple[CurvePoint, ...], point: CurvePoint) -> tuple[CurvePoint, ...]:
    return (*(each for each in points if each.epoch < point.epoch), point)
