"""What the server says of itself, and what it might."""

from __future__ import annotations

import pytest
from ollama import ListResponse, ProcessResponse

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.listing import LARGEST, installed_models, running_model, supported_version
from engine.explain.llm.states import InstalledModel, full_name, pick

MISTRAL = InstalledModel("mistral:latest", "aa", 7, "7.2B", "llama")
NOMIC = InstalledModel("nomic-embed-text:latest", "bb", 1, "137M", "nomic-bert")
LLAMA = InstalledModel("llama3:8b", "cc", 5, "8B", "llama")


@pytest.mark.parametrize("version", ["0.5.0", "0.9.3", "0.12.11-rc1", "1.0", "v2.3.4", "0.0.0"])
def test_versions_that_will_do(version: str) -> None:
    assert supported_version(version) == version


@pytest.mark.parametrize(
    ("version", "fault"),
    [("0.4.9", Fault.TOO_OLD), ("0.1.33", Fault.TOO_OLD), ("", Fault.GARBLED), (None, Fault.GARBLED),
     ("0.5.0 <b>", Fault.GARBLED), (5, Fault.GARBLED), ("٠.٩.٣", Fault.GARBLED)],
)  # fmt: skip
def test_versions_that_will_not(version: object, fault: Fault) -> None:
    with pytest.raises(ModelFailure) as caught:
        supported_version(version)
    assert caught.value.fault is fault


def listed(*entries: object) -> ListResponse:
    return ListResponse.model_validate({"models": entries})


def running(**entry: object) -> ProcessResponse:
    return ProcessResponse.model_validate({"models": [entry]})


def test_models_are_read_and_odd_entries_left_out() -> None:
    entry = {"name": "mistral:latest", "model": "mistral:latest", "digest": "aa", "size": 7}
    details = {"parameter_size": "7.2B", "family": "llama"}
    odd = [{}, {**entry, "model": "a\u202eb"}, {**entry, "model": "x" * 300}, {**entry, "digest": None}]
    assert installed_models(listed({**entry, "details": details}, *odd)) == (MISTRAL,)
    assert installed_models(listed({**entry, "details": None, "size": None})) == (
        InstalledModel("mistral:latest", "aa"),
    )
    (huge,) = installed_models(listed({**entry, "size": 10**400}))
    assert huge.bytes == LARGEST


def test_the_running_model_brings_its_digest() -> None:
    now = running_model(running(model="mistral:latest", digest="new"), MISTRAL)
    assert now == InstalledModel("mistral:latest", "new", 7, "7.2B", "llama")
    assert running_model(running(model="llama3:8b", digest="x"), MISTRAL) is None


def test_which_model_is_picked() -> None:
    everything = (NOMIC, LLAMA, MISTRAL)
    assert pick(everything, "") == MISTRAL
    assert pick((NOMIC, LLAMA), "") == LLAMA
    assert pick((NOMIC,), "") is None
    assert pick(everything, "mistral") == MISTRAL
    assert pick(everything, "nomic-embed-text") == NOMIC, "who names it gets it"
    assert pick(everything, "llama3") is None


@pytest.mark.parametrize(
    ("name", "full", "label"),
    [
        ("mistral", "mistral:latest", "Mistral"),
        ("someone/my.model", "someone/my.model:latest", "My.model"),
        ("hf.co/a/B-GGUF:Q4", "hf.co/a/B-GGUF:Q4", "B-GGUF"),
    ],
)
def test_names(name: str, full: str, label: str) -> None:
    assert full_name(name) == full
    assert InstalledModel(full, "aa").label == label
