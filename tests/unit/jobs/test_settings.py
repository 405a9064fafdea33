"""The table of hyperparameters: complete, consistent with what the models really take, and strict."""

from __future__ import annotations

from dataclasses import asdict, fields
from inspect import signature

import numpy as np
import pytest

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.jobs import FIELDS, PRESETS, checked
from engine.models.ease import Ease
from engine.training.fit import settings_for
from engine.training.lightgcn import Settings
from engine.training.presets import LINEAR, preset_of

BY_NAME = {field.name: field for field in FIELDS}


def test_every_hyperparameter_of_the_models_is_in_the_table() -> None:
    graph = {field.name for field in fields(Settings)} - {"until"}  # chosen on validation people, by no one else
    assert set(signature(Ease).parameters) == LINEAR
    assert set(BY_NAME) == graph | LINEAR | {"neighbours"}


@pytest.mark.parametrize("preset", PRESETS)
def test_defaults_are_what_training_uses(preset: str) -> None:
    data = Interactions.build(np.repeat(np.arange(30), 4), np.tile(np.arange(4), 30), np.full(120, 5.0), np.arange(120))
    used = asdict(settings_for(data, preset_of(preset, {})))
    linear = {name: parameter.default for name, parameter in signature(Ease).parameters.items()}
    used |= {**linear, "neighbours": preset_of(preset, {}).neighbours}
    for field in FIELDS:
        default = field.default_of(preset)
        assert default is None or default == used[field.name], field.name


def test_what_somebody_chose_is_used() -> None:
    chosen = {"dim": 16, "steps": 7, "temperature": 0.5, "start": "random", "ridge": 2.0, "neighbours": 33}
    preset = preset_of("quick", checked(chosen))
    data = Interactions.build([0, 1], [0, 1], [5.0, 5.0], [1, 2])
    settings = settings_for(data, preset)
    assert (settings.dim, settings.steps, settings.temperature, settings.start) == (16, 7, 0.5, "random")
    assert preset.lightgcn, "updates were asked for"
    assert (preset.linear, preset.neighbours) == ({"ridge": 2.0}, 33)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_can_be_shown_and_takes_its_own_bounds(field) -> None:  # type: ignore[no-untyped-def]
    assert field.label
    assert field.meaning.endswith(".")
    if field.kind == "choice":
        assert all(field.check(choice) == choice for choice in field.choices)
        return
    assert field.low < field.high
    assert field.check(field.low) == field.low
    assert field.check(str(field.high)) == field.high
    for preset in PRESETS:
        default = field.default_of(preset)
        assert default is None or field.low <= default <= field.high


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dim", 7),
        ("dim", 513),
        ("dim", 64.5),
        ("dim", "many"),
        ("dim", True),
        ("dim", None),
        ("dim", float("nan")),
        ("ridge", float("inf")),
        ("ridge", -1),
        ("ridge", "1e999"),
        ("start", "sideways"),
        ("start", ["spectral"]),
        ("until", 0.5),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(name: str, value: object) -> None:
    with pytest.raises(InputError, match=r"\.$"):
        checked({name: value})


def test_numbers_may_come_as_text_from_a_page() -> None:
    assert checked({"dim": "32", "learning_rate": "0.5"}) == {"dim": 32, "learning_rate": 0.5}
