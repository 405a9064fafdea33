"""What the server says of itself and its models, read with care."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.states import InstalledModel

if TYPE_CHECKING:
    import ollama

OLDEST: Final = (0, 5)
"""The first that holds an answer to a JSON schema. One built from source calls itself 0.0.0."""
MOST_NAME: Final = 200
LARGEST: Final = 2**53
"""Bytes. A server may say any number."""
_VERSION: Final = re.compile(r"v?(\d{1,6})\.(\d{1,6})(\.\d{1,6})?([-+.\w]{0,40})", re.ASCII)


def supported_version(said: object) -> str:
    """A version, when it will do. Raises `ModelFailure` when it is no Ollama's, or too old."""
    found = _VERSION.fullmatch(said) if isinstance(said, str) else None
    if found is None:
        raise ModelFailure(Fault.GARBLED)
    version = int(found[1]), int(found[2])
    if version < OLDEST and version != (0, 0):
        raise ModelFailure(Fault.TOO_OLD, detail=found[0])
    return found[0]


def installed_models(listed: ollama.ListResponse | ollama.ProcessResponse) -> tuple[InstalledModel, ...]:
    """In the server's order: last changed first. Entries without a proper name or digest are left out."""
    return tuple(
        InstalledModel(
            entry.model,
            entry.digest,
            min(entry.size or 0, LARGEST),
            (entry.details and entry.details.parameter_size) or "",
            (entry.details and entry.details.family) or "",
        )
        for entry in listed.models
        if entry.model and entry.digest and entry.model.isprintable() and len(entry.model) <= MOST_NAME
    )


def running_model(listed: ollama.ProcessResponse, model: InstalledModel) -> InstalledModel | None:
    """`model` with the digest that is in memory, None when it is not there."""
    for running in installed_models(listed):
        if running.name == model.name:
            return replace(model, digest=running.digest)
    return None
