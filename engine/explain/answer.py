"""What the model answered, read strictly: one JSON object of the agreed shape, or nothing at all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from engine.errors import MarqueeError
from engine.explain.prompt import MOST_SENTENCES, Prompt
from engine.language import tr

LONGEST: Final = 16_000
"""Characters of an answer; what is longer was not written as asked."""


class BadAnswer(MarqueeError):
    """The answer is not of the agreed shape."""

    def __init__(self, what: str) -> None:
        super().__init__(tr("The model's answer was not as asked: {what}.", what=what))


@dataclass(frozen=True)
class Said:
    """A sentence of the answer and the ids it cites: ours where the request had them, else as they came."""

    text: str
    cites: tuple[str, ...]


def read_sentences(text: str, prompt: Prompt) -> tuple[Said, ...]:
    """All sentences of a complete answer. Raises `BadAnswer`."""
    sentences = _only(_read(text), "sentences")
    if not isinstance(sentences, list) or len(sentences) > MOST_SENTENCES:
        raise BadAnswer(tr("it is not a short list of sentences"))
    return tuple(_said(each, prompt) for each in sentences)


def read_scores(text: str, prompt: Prompt) -> Mapping[str, int]:
    """The score of every candidate, by our ids. Raises `BadAnswer`."""
    scores = _only(_read(text), "scores")
    found: dict[str, int] = {}
    for each in scores if isinstance(scores, list) else []:
        if not isinstance(each, dict) or set(each) != {"id", "score"}:
            raise BadAnswer(tr("a score does not say whose it is"))
        ours, score = prompt.ids.get(str(each["id"])), each["score"]
        if ours is None or ours in found:
            raise BadAnswer(tr("a film is unknown or scored twice"))
        if not isinstance(score, int) or isinstance(score, bool) or not 0 <= score <= 100:
            raise BadAnswer(tr("a score is not a whole number from 0 to 100"))
        found[ours] = score
    if len(found) != len(prompt.ids):
        raise BadAnswer(tr("a film has no score"))
    return found


class SentenceStream:
    """Picks the sentences out of an answer while it is still being written."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt, self._text, self._at = prompt, "", -1
        self._decoder = json.JSONDecoder(object_pairs_hook=_no_twice, parse_constant=_no_constant)

    def feed(self, piece: str) -> Iterator[Said]:
        """The sentences that `piece` completes. Raises `BadAnswer` once the answer cannot be right any more."""
        self._text += piece
        if len(self._text) > LONGEST:
            raise BadAnswer(tr("it is far too long"))
        if self._at < 0:
            opening = self._text.find("[")
            if opening < 0:
                return
            self._at = opening + 1
        while (start := self._text.find("{", self._at)) >= 0 and not self._text[self._at : start].strip(" \n\r\t,"):
            try:
                sentence, self._at = self._decoder.raw_decode(self._text, start)
            except json.JSONDecodeError:
                return  # not complete yet
            except RecursionError as error:
                raise BadAnswer(tr("it is nested too deeply")) from error
            yield _said(sentence, self._prompt)


def _said(sentence: Any, prompt: Prompt) -> Said:
    if not isinstance(sentence, dict) or set(sentence) != {"text", "cites"}:
        raise BadAnswer(tr("a sentence does not say what it rests on"))
    text, cites = sentence["text"], sentence["cites"]
    if not isinstance(text, str) or not isinstance(cites, list) or not all(isinstance(cite, str) for cite in cites):
        raise BadAnswer(tr("a sentence does not say what it rests on"))
    # An id that the request never had stays as it came: no fact has it, so the checker strikes the sentence.
    return Said(text, tuple(prompt.ids.get(cite, f"?{cite}") for cite in cites))


def _read(text: str) -> Any:
    if len(text) > LONGEST:
        raise BadAnswer(tr("it is far too long"))
    try:
        return json.loads(text, object_pairs_hook=_no_twice, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BadAnswer(tr("it is not JSON")) from error


def _only(document: Any, key: str) -> Any:
    if not isinstance(document, dict) or set(document) != {key}:
        raise BadAnswer(tr("it is not an object with “{key}”", key=key))
    return document[key]


def _no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadAnswer(tr("it says the same thing twice"))
    return found


def _no_constant(name: str) -> Any:
    raise BadAnswer(tr("it holds {name}", name=name))
