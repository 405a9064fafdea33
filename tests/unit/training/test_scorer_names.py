"""The registry: every model that DESIGN names can be made by its name."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import InputError
from engine.progress import CancelToken, silent
from engine.training.scorers import MODELS, Materials, Model, available


@pytest.mark.parametrize("model", MODELS, ids=lambda model: f"{model.name} on {model.needs}")
def test_a_model_is_what_its_name_says(model: Model) -> None:
    scorer = model.make(Materials(seed=1, content=np.eye(3, dtype=np.float16)))
    assert scorer.name == model.name or model.kind == "variant"


def test_every_name_of_the_design_is_there() -> None:
    names = ["popularity", "recent_popularity", "item_knn", "als", "ease", "spectral"]
    names += ["lightgcn", "lightgcn_bpr", "content", "hybrid"]
    assert set(names) <= set(available(catalogue=True))
    assert set(names) - {"content"} <= set(available(catalogue=False))


@pytest.mark.parametrize("catalogue", [True, False])
def test_no_name_means_two_models_on_the_same_data(catalogue: bool) -> None:
    needed = {"ratings", "films" if catalogue else "pairs"}
    assert len(available(catalogue=catalogue)) == sum(model.needs in needed for model in MODELS)
    assert {model.needs for model in available(catalogue=catalogue).values()} <= needed


def test_film_texts_are_read_only_for_models_that_need_them_and_a_catalogue_that_has_them() -> None:
    materials = Materials(seed=1)
    reader = Model("reader", lambda materials: pytest.fail("not made here"), needs="films")
    materials.prepare([reader, *MODELS], silent, CancelToken())
    assert len(materials.content) == 0


def test_a_device_that_is_not_there_is_one_sentence() -> None:
    model = next(model for model in MODELS if model.name == "lightgcn")
    import torch

    if torch.backends.mps.is_available():
        pytest.fail("choose another device for this test on a Mac")
    with pytest.raises(InputError, match="mps"):
        model.make(Materials(seed=1, device="mps"))
