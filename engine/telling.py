"""A text from one process to another, or to a file: English with what it was made of, said again where it is read."""

from __future__ import annotations

import re
from numbers import Integral, Real
from typing import Any

from engine.language import Told, say

_PLACE = re.compile(r"\{[a-z]\w{0,30}(?:![rs])?(?::[+,]{0,2}(?:\.\d{1,2})?[defg%]?)?\}")
_DEEPEST = 6


def packed(text: str) -> Any:
    """A text for JSON, such that `unpacked` says it in the language that is spoken there."""
    if not isinstance(text, Told):
        return text
    values = {name: _packed_value(value) for name, value in text.values.items()}
    return {"words": list(text.words), "about": text.about, "values": values}


def _packed_value(value: object) -> Any:
    match value:
        case Integral():  # NumPy's numbers too, which JSON does not know
            return int(value)
        case Real():
            return float(value)
    return packed(str(value))


def unpacked(raw: Any, deep: int = 0) -> str:
    """What was `packed`. Raises `ValueError` for anything else: a stranger may have written it, and a template can ask
    for more than its texts and numbers."""
    match raw:
        case str():
            return raw
        case {"words": [_] | [_, _] as words, "about": str() as about, "values": dict() as values} if deep < _DEEPEST:
            _refuse_other_places(words)
            filling = {
                name: value if isinstance(value, int | float) else unpacked(value, deep + 1)
                for name, value in values.items()
            }
            return _said(tuple(words), about, filling)
    raise ValueError("this is no text")


def _refuse_other_places(words: list[Any]) -> None:
    """Numbers and texts are filled in by their names, and nothing of them is asked for."""
    if not all(isinstance(each, str) and not {"{", "}"} & {*_PLACE.sub("", each)} for each in words):
        raise ValueError("this is no text that can be filled")


def _said(words: tuple[str, ...], about: str, values: dict[str, Any]) -> str:
    if len(words) > 1 and not isinstance(values.get("n"), int):
        raise ValueError("this text has no number to decide its form")
    try:
        return say(words, about, values)
    except KeyError as error:
        raise ValueError("a part of this text is missing") from error
