"""The registry: every model that DESIGN names can be made by its name."""

from __future__ import annotations

import numpy as np
import pytest

from engine.bundles.terms import SIGNAL_OF, SIGNALS, TERMS
from engine.data.catalogue import Catalogue
from engine.errors import InputError
from engine.progress import CancelToken, silent
from engine.training.scorers import MODELS, Materials, Model, available


@pytest.mark.parametrize("model", MODELS, ids=lambda model: f"{model.name} on {model.needs}")
def test_a_model_is_what_its_name_says(model: Model) -> None:
    scorer = model.make(Materials(seed=1, content=np.eye(3, dtype=np.float16), genome=np.eye(3, dtype=np.float16)))
    assert scorer.name == model.name or model.kind == "variant"


def test_every_name_of_the_design_is_there() -> None:
    names = ["popularity", "recent_popularity", "item_knn", "als", "ease", "spectral"]
    names += ["lightgcn", "lightgcn_bpr", "content", "hybrid"]
    assert set(names) <= set(available(catalogue=True))
    assert set(names) - {"content"} <= set(available(catalogue=False))


@pytest.mark.parametrize("catalogue", [True, False])
def test_no_name_means_two_models_on_the_same_data(catalogue: bool) -> None:
    needed = {"ratings", "films", "tags", "genome"} if catalogue else {"ratings", "pairs"}
    there = available(catalogue=catalogue, tags=True, genome=True)
    assert len(there) == sum(model.needs in needed for model in MODELS)
    assert {model.needs for model in there.values()} <= needed


def test_every_signal_is_left_out_of_some_variant_and_every_control_is_there() -> None:
    made = {name: model.make(Materials(seed=1)) for name, model in available(catalogue=True).items()}
    left_out = [made[name]._without for name, model in available(catalogue=True).items() if "without" in name]  # type: ignore[attr-defined]
    assert set().union(*left_out) == set(TERMS)
    signals = {signal: {term for term in TERMS if SIGNAL_OF[term] == signal} for signal in SIGNALS}
    for signal in ("content", "recency", "popularity"):
        assert signals[signal] in left_out
    assert {"lightgcn"} in left_out  # graph is LightGCN, and EASE with what is made of it
    assert {"ease", "ease_year", "ease_month"} in left_out
    assert {"lightgcn_k0", "lightgcn_random", "hybrid unlearned"} <= set(made)


def test_what_films_lack_is_no_model() -> None:
    bare = set(available(catalogue=True))
    assert set(available(catalogue=True, tags=True)) - bare == {"content without tags"}
    assert set(available(catalogue=True, genome=True)) - bare == {"content with genome"}
    assert available(catalogue=False, tags=True, genome=True) == available(catalogue=False)


def test_texts_are_read_with_tags_and_without_only_where_both_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bool] = []

    def reader(catalogue: Catalogue, *, tags: bool, **_: object) -> np.ndarray:
        read.append(tags)
        return np.full((1, 1), tags, np.float16)

    monkeypatch.setattr("engine.training.encode.content_vectors", reader)
    materials = Materials(seed=1, catalogue=Catalogue([1], ["Heat"], [1995], tags=[("heist",)]))
    there = available(catalogue=True, tags=True)
    materials.prepare([there["content"]], silent, CancelToken())
    assert read == [True]
    materials.prepare(there.values(), silent, CancelToken())
    assert read == [True, False]
    assert (materials.content[0, 0], materials.untagged[0, 0]) == (1.0, 0.0)


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
