"""What has just happened, in one line, and whether there is a way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Notice:
    """A change that is on disk. `rated` is the key of a film that was just rated: half steps follow it."""

    line: str
    way: Way = ""
    rated: str | None = None


@dataclass(frozen=True, slots=True)
class DamageView:
    """A profile that cannot be opened. `backup` is the day of its newest good backup, "" when there is none."""

    sentence: str
    backup: str
