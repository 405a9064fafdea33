"""Every text can be read and every control seen, in both schemes (WCAG 2.1: 4.5 : 1 for text, 3 : 1 for graphics)."""

from __future__ import annotations

import itertools
from dataclasses import asdict

import pytest

from desktop.theme.stylesheet import stylesheet
from desktop.theme.tokens import SCHEMES, Scheme, Tokens

GROUNDS = ("bg", "rail", "surface", "raised")
SIGNALS = ("graph", "content", "recency", "popularity")
both = pytest.mark.parametrize("scheme", ["dark", "light"])


def luminance(colour: str) -> float:
    channels = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_knows_black_and_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def values(scheme: Scheme) -> tuple[Tokens, dict[str, str]]:
    tokens = SCHEMES[scheme]
    return tokens, {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}


@both
@pytest.mark.parametrize("name", ["text", "muted", "accent", "content"])
def test_text_is_readable_on_every_ground(scheme: Scheme, name: str) -> None:
    _, colours = values(scheme)
    for ground in GROUNDS:
        assert contrast(colours[name], colours[ground]) >= 4.5, ground


@both
def test_text_on_the_accent_and_on_a_marked_row_is_readable(scheme: Scheme) -> None:
    tokens, _ = values(scheme)
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.text, tokens.line) >= 4.5


@both
@pytest.mark.parametrize("name", ["accent", "edge", *SIGNALS])
def test_controls_focus_and_bars_stand_out(scheme: Scheme, name: str) -> None:
    _, colours = values(scheme)
    for ground in GROUNDS:
        assert contrast(colours[name], colours[ground]) >= 3, ground


@both
def test_signals_are_told_apart(scheme: Scheme) -> None:
    _, colours = values(scheme)
    assert len({colours[name] for name in SIGNALS}) == len(SIGNALS)
    for one, other in itertools.combinations(SIGNALS, 2):
        differences = [abs(int(colours[one][k : k + 2], 16) - int(colours[other][k : k + 2], 16)) for k in (1, 3, 5)]
        assert max(differences) >= 40


@both
def test_the_style_sheet_has_no_holes(scheme: Scheme) -> None:
    assert "$" not in stylesheet(SCHEMES[scheme])
