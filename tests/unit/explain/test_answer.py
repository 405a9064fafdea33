"""Answers are read strictly: what is not of the agreed shape is no answer."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain.answer import LONGEST, BadAnswer, Said, SentenceStream, read_scores, read_sentences
from engine.explain.prompt import Prompt

PROMPT = Prompt((), {}, {"a1": "e1", "b2": "e2"})


def answer(*sentences: object) -> str:
    return json.dumps({"sentences": sentences})


def test_sentences_come_with_our_ids() -> None:
    text = answer({"text": "One.", "cites": ["a1"]}, {"text": "Two.", "cites": ["b2", "a1"]})
    assert read_sentences(text, PROMPT) == (Said("One.", ("e1",)), Said("Two.", ("e2", "e1")))


def test_ids_that_the_request_never_had_stand_for_no_fact() -> None:
    (said,) = read_sentences(answer({"text": "One.", "cites": ["e1", "zz"]}), PROMPT)
    assert said.cites == ("?e1", "?zz"), "not even ours"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "Sure! Here you go: {}",
        '```json\n{"sentences": []}\n```',
        '{"sentences": []} and more',
        '{"sentences": [], "sentences": []}',
        '{"sentences": [{"text": "x", "text": "y", "cites": ["a1"]}]}',
        '{"sentences": [{"text": NaN, "cites": ["a1"]}]}',
        '{"sentences": NaN}',
        '{"sentences": {"text": "x", "cites": ["a1"]}}',
        '{"sentences": ["x"]}',
        '{"sentences": [{"text": "x"}]}',
        '{"sentences": [{"text": "x", "cites": "a1"}]}',
        '{"sentences": [{"text": "x", "cites": [1]}]}',
        '{"sentences": [{"text": 1, "cites": ["a1"]}]}',
        '{"sentences": [{"text": "x", "cites": ["a1"], "sure": true}]}',
        '{"sentences": [], "thinking": "hm"}',
        '{"sentences": [{"text": "cut of',
        answer(*[{"text": "x", "cites": ["a1"]}] * 7),
        answer({"text": "x" * LONGEST, "cites": ["a1"]}),
        "[" * 5000,
    ],
)
def test_anything_else_is_no_answer(text: str) -> None:
    with pytest.raises(BadAnswer):
        read_sentences(text, PROMPT)


@given(text=st.text(max_size=30), size=st.integers(1, 9))
def test_a_stream_gives_the_sentences_as_they_are_complete(text: str, size: int) -> None:
    whole = answer({"text": text, "cites": ["a1"]}, {"text": "Two [a] {b}.", "cites": ["b2"]})
    stream = SentenceStream(PROMPT)
    pieces = [whole[k : k + size] for k in range(0, len(whole), size)]
    assert tuple(said for piece in pieces for said in stream.feed(piece)) == read_sentences(whole, PROMPT)


def test_a_sentence_is_given_with_its_last_character_not_before() -> None:
    stream = SentenceStream(PROMPT)
    assert not list(stream.feed('{"sentences": [{"text": "One.", "cites": ["a1"]'))
    assert list(stream.feed("}")) == [Said("One.", ("e1",))]
    assert not list(stream.feed(', {"text": "Tw'))


def test_a_stream_stops_at_what_cannot_be_right() -> None:
    with pytest.raises(BadAnswer):
        list(SentenceStream(PROMPT).feed('{"sentences": [{"text": "x"}'))
    with pytest.raises(BadAnswer):
        list(SentenceStream(PROMPT).feed("x" * (LONGEST + 1)))


@given(st.text(max_size=80))
def test_no_text_is_trouble(text: str) -> None:
    for read in (read_sentences, read_scores):
        with pytest.raises(BadAnswer):
            read(text, PROMPT)


def test_scores_are_whole_one_for_each() -> None:
    assert read_scores('{"scores": [{"id": "b2", "score": 3}, {"id": "a1", "score": 90}]}', PROMPT) == {
        "e2": 3,
        "e1": 90,
    }


@pytest.mark.parametrize(
    "scores",
    [
        [{"id": "a1", "score": 1}],
        [{"id": "a1", "score": 1}, {"id": "a1", "score": 2}],
        [{"id": "a1", "score": 1}, {"id": "zz", "score": 2}],
        [{"id": "a1", "score": 1}, {"id": "b2", "score": 2.5}],
        [{"id": "a1", "score": 1}, {"id": "b2", "score": True}],
        [{"id": "a1", "score": 1}, {"id": "b2", "score": 101}],
        [{"id": "a1", "score": 1}, {"id": "b2", "score": "2"}],
        [{"id": "a1", "score": 1}, "b2"],
        {"a1": 1, "b2": 2},
    ],
)
def test_other_scores_are_no_answer(scores: object) -> None:
    with pytest.raises(BadAnswer):
        read_scores(json.dumps({"scores": scores}), PROMPT)
