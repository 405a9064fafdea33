"""What the language model is asked: fixed instructions, and the facts as JSON data under ids of this request alone."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.explain.llm.model import Message
from engine.text import clean

VERSION: Final = 1
"""Goes up whenever instructions or data change: cached answers belong to one version."""

_FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "prompts"
LONGEST_TEXT, LONGEST_LIST, LONGEST_QUESTION = 120, 8, 300
MOST_SENTENCES = 6

NewId = Callable[[], str]


@dataclass(frozen=True)
class Prompt:
    """Messages, the schema that the answer must fit, and what this request's ids stand for (theirs → ours)."""

    messages: tuple[Message, ...]
    schema: Mapping[str, Any]
    ids: Mapping[str, str]


def random_id() -> str:
    """An id that nothing in the data can have foreseen."""
    return secrets.token_hex(2)


def fresh_ids(ours: Sequence[str], new_id: NewId) -> dict[str, str]:
    """An id of this request for each of ours (theirs → ours)."""
    ids: dict[str, str] = {}
    while len(ids) < len(ours):
        ids.setdefault(new_id(), ours[len(ids)])
    return ids


def explain_prompt(evidence: Sequence[Mapping[str, Any]], says: Mapping[str, str], new_id: NewId = random_id) -> Prompt:
    """Asks for the facts in good words. `says` gives a plain sentence for a fact's id."""
    ids = fresh_ids([fact["id"] for fact in evidence], new_id)
    return _prompt("explain.txt", {"facts": _facts(evidence, says, ids)}, sentences_schema(ids), ids)


def ask_prompt(
    question: str, evidence: Sequence[Mapping[str, Any]], says: Mapping[str, str], new_id: NewId = random_id
) -> Prompt:
    """Asks a free question about the films that the facts are about (their `pick`)."""
    ids = fresh_ids([fact["id"] for fact in evidence], new_id)
    data = {"question": clean(question, LONGEST_QUESTION), "facts": _facts(evidence, says, ids)}
    return _prompt("ask.txt", data, sentences_schema(ids), ids)


def rerank_prompt(liked: Sequence[str], candidates: Sequence[Mapping[str, Any]], ids: Mapping[str, str]) -> Prompt:
    """Asks for a score of each candidate; `candidates` carry this request's ids already."""
    item = _object({"id": {"type": "string", "enum": list(ids)}, "score": {"type": "integer"}})
    scores = {"type": "array", "items": item, "minItems": len(ids), "maxItems": len(ids)}
    data = {"liked": safe(list(liked)), "candidates": [safe(candidate) for candidate in candidates]}
    return _prompt("rerank.txt", data, _object({"scores": scores}), ids)


def sentences_schema(ids: Mapping[str, str]) -> Mapping[str, Any]:
    """JSON schema of an answer in sentences that cite `ids`."""
    cites = {"type": "array", "items": {"type": "string", "enum": list(ids)}, "minItems": 1, "maxItems": 4}
    sentence = _object({"text": {"type": "string"}, "cites": cites})
    return _object({"sentences": {"type": "array", "items": sentence, "maxItems": MOST_SENTENCES}})


def safe(value: Any) -> Any:
    """Data from outside with every text cleaned and cut, every list cut."""
    if isinstance(value, str):
        return clean(value, LONGEST_TEXT)
    if isinstance(value, Mapping):
        return {key: safe(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [safe(each) for each in value[:LONGEST_LIST]]
    return value


def _facts(
    evidence: Sequence[Mapping[str, Any]], says: Mapping[str, str], ids: Mapping[str, str]
) -> list[Mapping[str, Any]]:
    return [
        {**safe(fact), "id": theirs, "says": clean(says.get(ours, ""), 4 * LONGEST_TEXT)}
        for fact, (theirs, ours) in zip(evidence, ids.items(), strict=True)
    ]


def _object(properties: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _prompt(name: str, data: Mapping[str, Any], schema: Mapping[str, Any], ids: Mapping[str, str]) -> Prompt:
    instructions = (_FOLDER / name).read_text(encoding="utf-8").strip()
    content = json.dumps(data, ensure_ascii=False, allow_nan=False)
    return Prompt((Message("system", instructions), Message("user", content)), schema, ids)
