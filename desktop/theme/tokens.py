"""Colours, sizes and spaces of the look, dark and light: the one place that names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["dark", "light"]

TEXT_SIZES = (11, 12, 13, 14, 15, 18, 22, 30)
"""Pixels; whole ones, because on a screen at 100 % Qt rounds type to whole pixels."""

GRID = 4
CARD_PADDING = 12
EDGE = 28
RADIUS_SMALL, RADIUS, RADIUS_LARGE = 8, 10, 14
MIN_TARGET = 24
MOTION_MS = 140
"""How long anything is on its way, where it moves at all."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme's colours as #RRGGBB.

    `graph`, `content`, `recency` and `popularity` mean that signal and nothing else; `accent` is for the single
    most important thing on a screen, `on_accent` the text on it. `edge` outlines what can be operated (3:1 against
    every ground), `line` only divides.
    """

    bg: str
    rail: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    graph: str
    content: str
    recency: str
    popularity: str
    good: str
    bad: str
    shadow: str
    shadow_alpha: int


DARK = Tokens(
    bg="#131215", rail="#0E0D10", surface="#1B1A1E", raised="#242228", line="#34313A", edge="#7A7480",
    text="#F3EFE7", muted="#AAA39A", accent="#F2B84B", on_accent="#1A1408",
    graph="#7FA8F8", content="#8CCB8A", recency="#F2B84B", popularity="#C39BE8",
    good="#8CCB8A", bad="#F28B7D", shadow="#000000", shadow_alpha=130,
)  # fmt: skip
LIGHT = Tokens(
    bg="#FAF7F1", rail="#F1ECE2", surface="#FFFFFF", raised="#F4EFE6", line="#DDD5C8", edge="#857B6C",
    text="#221E19", muted="#665E54", accent="#9A5B00", on_accent="#FFF8EA",
    graph="#2F62C8", content="#2C7A3F", recency="#9A5B00", popularity="#7A45B0",
    good="#2C7A3F", bad="#B3321F", shadow="#3C280A", shadow_alpha=40,
)  # fmt: skip
SCHEMES: dict[Scheme, Tokens] = {"dark": DARK, "light": LIGHT}
