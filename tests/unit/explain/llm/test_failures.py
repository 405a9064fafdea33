"""Sentences for people, and the server's own words in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain.llm.failures import MOST_QUOTED, Fault, ModelFailure, plain
from engine.explain.llm.states import State


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_is_one_plain_sentence(fault: Fault) -> None:
    failure = ModelFailure(fault, where="127.0.0.1:11434", detail="it {broke}.\n\x1b[31m<b>\u202e")
    sentence = str(failure)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert "{detail}" not in sentence
    assert failure.state in State
    assert str(failure.again()) == sentence
    assert failure.again() is not failure


@given(st.text())
def test_the_servers_words_are_one_harmless_line(text: str) -> None:
    words = plain(text)
    assert words.isprintable()
    assert len(words) <= MOST_QUOTED + 1
    assert words == " ".join(words.split())


def test_plain_words_stay_as_they_are() -> None:
    assert plain("llama runner process has terminated: signal: killed") == (
        "llama runner process has terminated: signal: killed"
    )
    assert plain("one\ntwo\u200b\u202ethree.") == "one two three"


def test_which_faults_only_a_probe_can_mend() -> None:
    assert {fault for fault in Fault if fault.lasts} == {
        Fault.NOT_RUNNING, Fault.NOT_OLLAMA, Fault.REDIRECTED, Fault.FORBIDDEN, Fault.TOO_OLD, Fault.NO_ANSWER,
        Fault.NO_MODEL, Fault.MODEL_GONE,
    }  # fmt: skip
