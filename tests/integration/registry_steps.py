"""What installed models come to, step by step."""

from __future__ import annotations

from engine.bundles.installed import InUse

Models = tuple[InUse, frozenset[str]]
"""What is in use, and the ids of what is installed beside the starter."""


def after(state: Models, kind: str, name: str) -> Models:
    """What is in use and what is installed once something was done."""
    in_use, installed = state
    if kind == "install":
        return in_use, installed | {name}
    if kind == "activate":
        return in_use.activated(name), installed
    if kind == "roll_back":
        return next(before for former, before in in_use.choices() if former == name and before != in_use), installed
    if kind == "delete":
        return in_use.without(name), installed - {name}
    return state


def possible(state: Models, kind: str, name: str) -> list[Models]:
    """What may be found where something was cut off: before it, after it; deleting first removes and then forgets."""
    ahead = after(state, kind, name)
    return [state, ahead, (state[0], ahead[1])] if kind == "delete" else [state, ahead]
