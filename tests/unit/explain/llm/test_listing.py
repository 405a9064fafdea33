"""What the server says of itself, and what it might."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.listing import installed_models, running_model, supported_version
from engine.explain.llm.states import InstalledModel, full_name, pick
from engine.explain.llm.wire import parsed

MISTRAL = InstalledModel("mistral:latest", "aa", 7, "7.2B", "llama")
NOMIC = InstalledModel("nomic-embed-text:latest", "bb", 1, "137M", "nomic-bert")
LLAMA = InstalledModel("llama3:8b", "cc", 5, "8B", "llama")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["models", "name", "digest", "size", "details", "version"]), inner, max_size=4
        )
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("version", ["0.5.0", "0.9.3", "0.12.11-rc1", "1.0", "v2.3.4", "0.0.0"])
def test_versions_that_will_do(version: str) -> None:
    assert supported_version({"version": version}) == version


@pytest.mark.parametrize(
    ("version", "fault"),
    [("0.4.9", Fault.TOO_OLD), ("0.1.33", Fault.TOO_OLD), ("", Fault.GARBLED), (None, Fault.GARBLED),
     ("0.5.0 <b>", Fault.GARBLED), (5, Fault.GARBLED), ("٠.٩.٣", Fault.GARBLED)],
)  # fmt: skip
def test_versions_that_will_not(version: object, fault: Fault) -> None:
    with pytest.raises(ModelFailure) as caught:
        supported_version({"version": version})
    assert caught.value.fault is fault


def test_models_are_read_and_odd_entries_left_out() -> None:
    entry = {"name": "mistral:latest", "digest": "aa", "size": 7}
    details = {"parameter_size": "7.2B", "family": "llama"}
    odd = [None, {}, {**entry, "name": 3}, {**entry, "name": "a\u202eb"}, {**entry, "digest": None}]
    assert installed_models({"models": [{**entry, "details": details}, *odd]}) == (MISTRAL,)
    assert installed_models({"models": [{**entry, "details": None, "size": "big"}]}) == (
        InstalledModel("mistral:latest", "aa"),
    )


def test_the_running_model_brings_its_digest() -> None:
    assert running_model({"models": [{"name": "mistral:latest", "digest": "new"}]}, MISTRAL) == InstalledModel(
        "mistral:latest", "new", 7, "7.2B", "llama"
    )
    assert running_model({"models": [{"name": "llama3:8b", "digest": "x"}]}, MISTRAL) is None


@given(JSON)
def test_any_json_is_read_or_refused(document: object) -> None:
    for read in (installed_models, supported_version, lambda said: running_model(said, MISTRAL)):
        try:
            read(document if isinstance(document, dict) else {"models": document, "version": document})
        except ModelFailure as failure:
            assert failure.fault in (Fault.GARBLED, Fault.TOO_OLD)  # noqa: PT017


@given(st.binary())
def test_any_bytes_are_an_object_or_refused(data: bytes) -> None:
    try:
        assert isinstance(parsed(data), dict)
    except ModelFailure as failure:
        assert failure.fault is Fault.GARBLED  # noqa: PT017


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
