"""What the server says of itself and its models, read with care."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.states import InstalledModel

OLDEST: Final = (0, 5)
"""The first that holds an answer to a JSON schema. One built from source calls itself 0.0.0."""
_VERSION: Final = re.compile(r"v?(\d{1,6})\.(\d{1,6})(\.\d{1,6})?([-+.\w]{0,40})", re.ASCII)


def supported_version(said: Mapping[str, Any]) -> str:
    """From /api/version. Raises `ModelFailure` when it is no Ollama's, or too old."""
    text = said.get("version")
    found = _VERSION.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ModelFailure(Fault.GARBLED)
    version = int(found[1]), int(found[2])
    if version < OLDEST and version != (0, 0):
        raise ModelFailure(Fault.TOO_OLD, detail=found[0])
    return found[0]


def installed_models(said: Mapping[str, Any]) -> tuple[InstalledModel, ...]:
    """From /api/tags (or /api/ps), in the server's order: last changed first. Raises `ModelFailure`."""
    listed = said.get("models", 0)
    if listed is not None and not isinstance(listed, list):
        raise ModelFailure(Fault.GARBLED)
    return tuple(model for entry in listed or () if (model := _model(entry)) is not None)


def running_model(said: Mapping[str, Any], model: InstalledModel) -> InstalledModel | None:
    """From /api/ps: `model` with the digest that is in memory, None when it is not there. Raises `ModelFailure`."""
    for running in installed_models(said):
        if running.name == model.name:
            return replace(model, digest=running.digest)
    return None


def _model(entry: object) -> InstalledModel | None:
    if not isinstance(entry, dict):
        return None
    name, digest, size = entry.get("name"), entry.get("digest"), entry.get("size")
    if not (isinstance(name, str) and isinstance(digest, str) and name.isprintable() and 0 < len(name) <= 200):
        return None
    details = entry.get("details")
    details = details if isinstance(details, dict) else {}
    parameters, family = details.get("parameter_size"), details.get("family")
    return InstalledModel(
        name,
        digest,
        size if isinstance(size, int) else 0,
        parameters if isinstance(parameters, str) else "",
        family if isinstance(family, str) else "",
    )
