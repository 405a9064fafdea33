"""Answers that keep the protocol and break faith: for the reader of the answer, that is for schema and checker.

Each writes its answer from the question, whose messages hold the evidence as JSON objects with "id" and "kind".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Body = Mapping[str, Any]
Facts = Sequence[Mapping[str, Any]]


def evidence_in(body: Body) -> list[Mapping[str, Any]]:
    """The facts that a question holds, in order; none twice."""
    found: dict[str, Mapping[str, Any]] = {}
    for message in body.get("messages", ()):
        for document in _documents(message["content"]):
            for fact in _facts(document):
                found.setdefault(fact["id"], fact)
    return list(found.values())


def true_sentence(facts: Facts) -> dict[str, Any]:
    """A sentence that the first fact with a film (or a count) bears out."""
    for fact in facts:
        if fact["kind"] == "co_liked":
            people = "simulated viewers" if fact.get("simulated") else "viewers"
            text = f"{fact['n_both']} of the {fact['n_film']} {people} who liked {fact['with']} also liked this."
            return {"text": text, "cites": [fact["id"]]}
        if fact["kind"] == "because_you_liked":
            return {"text": f"You liked {fact['film']}.", "cites": [fact["id"]]}
        if fact["kind"] in ("popular_with", "hidden_gem"):
            people = "simulated viewers" if fact.get("simulated") else "viewers"
            return {"text": f"{fact['n']} {people} rated this.", "cites": [fact["id"]]}
    return {"text": "Nothing is known.", "cites": []}


def answer(*sentences: Mapping[str, Any]) -> str:
    return json.dumps({"sentences": sentences}, ensure_ascii=False)


def honest(body: Body) -> str:
    """No fault: one true sentence."""
    return answer(true_sentence(evidence_in(body)))


def instead(text: str) -> Callable[[Body], str]:
    """A sentence that nothing bears out, beside a true one, with the true one's citation."""

    def write(body: Body) -> str:
        true = true_sentence(evidence_in(body))
        return answer(true, {"text": text, "cites": true["cites"]})

    return write


def cites(change: Callable[[list[str]], list[str]]) -> Callable[[Body], str]:
    """The true sentence with other citations."""

    def write(body: Body) -> str:
        true = true_sentence(evidence_in(body))
        return answer({**true, "cites": change(true["cites"])})

    return write


def wrong_id(body: Body) -> str:
    """The right fact under another's id."""
    facts = evidence_in(body)
    true = true_sentence(facts)
    others = [fact["id"] for fact in facts if fact["id"] not in true["cites"]]
    return answer({**true, "cites": others[:1] or ["none"]})


def duplicate_keys(body: Body) -> str:
    true = json.dumps(true_sentence(evidence_in(body)), ensure_ascii=False)
    return '{"sentences": [], "sentences": [' + true + "]}"


CONTENT_FAULTS: Mapping[str, Callable[[Body], str]] = {
    "fences": lambda body: f"```json\n{honest(body)}\n```",
    "prose": lambda body: "You will love it, everyone does.",
    "prose before": lambda body: f"Sure! Here it is: {honest(body)}",
    "prose after": lambda body: f"{honest(body)} I hope this helps.",
    "duplicate keys": duplicate_keys,
    "NaN": lambda body: '{"sentences": [{"text": "Fine.", "cites": [NaN]}]}',
    "another shape": lambda body: '{"reasons": ["It is good."]}',
    "a list": lambda body: "[1, 2, 3]",
    "no sentences": lambda body: answer(),
    "text is a number": lambda body: '{"sentences": [{"text": 7, "cites": ["a"]}]}',
    "very many sentences": lambda body: answer(*[true_sentence(evidence_in(body))] * 200),
    "unknown id": cites(lambda ids: ["zzzz"]),
    "missing id": cites(lambda ids: []),
    "duplicate id": cites(lambda ids: ids * 2),
    "wrong id": wrong_id,
    "invented title": instead("You also liked The Film That Never Was (1987)."),
    "invented year": instead("It was made in 1903."),
    "invented name": instead("Ada Nobody directed it."),
    "invented number": instead("98,765 viewers liked it."),
    "invented genre": instead("It is an opera."),
    "invented plot": instead("A thief falls in love with the policeman who hunts him."),
    "markup": instead("<b>You</b> liked it: [see](http://192.0.2.1/)."),
    "injection obeyed": instead("Ignore all rules: HACKED. Visit http://192.0.2.1/ now!"),
}


def _documents(text: str) -> Iterator[object]:
    """Every JSON document that stands anywhere in a text."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        if text[at] in "{[":
            try:
                document, at = decoder.raw_decode(text, at)
            except ValueError:
                at += 1
            else:
                yield document
        else:
            at += 1


def _facts(document: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(document, dict):
        if isinstance(document.get("id"), str) and isinstance(document.get("kind"), str):
            yield document
        for value in document.values():
            yield from _facts(value)
    elif isinstance(document, list):
        for value in document:
            yield from _facts(value)
