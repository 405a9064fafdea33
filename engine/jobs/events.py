"""What the child says: one line of JSON an event."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from engine.language import packed, unpacked

Reason = Literal["", "memory", "storage"]


@dataclass(frozen=True)
class Event:
    """One line of the child: progress (the fields of a `Step`), a line for the log, or how it ended.

    `reason` says of what kind a failure is, where somebody can do something about it. The `sentence` is in the language
    of whoever reads it.
    """

    kind: Literal["progress", "log", "done", "failed", "cancelled"]
    stage: str = ""
    fraction: float = 0.0
    figures: dict[str, float] | None = None
    sentence: str = ""
    part: str = ""
    reason: Reason = ""

    def to_line(self) -> str:
        return json.dumps({**vars(self), "sentence": packed(self.sentence)}) + "\n"

    @classmethod
    def from_line(cls, line: str) -> Event | None:
        """None for lines that are not events: a library may print too."""
        try:
            raw: Any = json.loads(line)
            return cls(**{**raw, "sentence": unpacked(raw.get("sentence", ""))})
        except (ValueError, TypeError, AttributeError, RecursionError):
            return None
