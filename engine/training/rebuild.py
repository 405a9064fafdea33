"""Dataclasses out of their JSON: what `dataclasses.asdict` took apart is put together again by its type hints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def rebuild(kind: type[T], document: Any) -> T:
    """The `kind` that `document` was made of: dataclasses of numbers, texts, sequences, mappings with text keys, and
    unions in which at most one is a dataclass. Raises ValueError, TypeError or KeyError when it is of something else.
    """
    built: T = _built(kind, document)
    return built


def _built(kind: Any, value: Any) -> Any:
    origin, parts = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: _built(hints[name], value[name]) for name in hints})
    if origin in (Union, UnionType):
        dataclass = next((part for part in parts if is_dataclass(part)), None)
        return _built(dataclass, value) if dataclass is not None and isinstance(value, dict) else value
    if origin is tuple:
        return tuple(_built(parts[0], each) for each in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: _built(parts[1], each) for key, each in value.items()}
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return [_built(parts[0], each) for each in value]
    return value
