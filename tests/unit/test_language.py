"""Texts, plural forms and numbers, without Qt and without a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from engine.language import (
    ENGLISH,
    Language,
    day_figures,
    day_words,
    number,
    phrase,
    signed_number,
    speak,
    spoken,
    tr,
    trn,
)

SAID = {
    ("Rate {title}", ""): "{title} bewerten", ("{n:,} films", ""): "{n:,} Filme", ("Seen", ""): "Gesehen",
    ("Seen", "of a list"): "Gesehenes", ("{share:.0%} done, {mean:.1f}", ""): "{share:.0%} fertig, {mean:.1f}",
}  # fmt: skip


def text(source: str, about: str, n: int | None) -> str:
    if source == "{n:,} films" and n == 1:
        return "{n} Film"
    return SAID.get((source, about), "")


@pytest.fixture
def german() -> Iterator[Language]:
    language = Language(
        "de", text, ",", ".", "\xa0%", day=lambda day: f"{day.day}. {day.month}.", date=lambda day: "kurz"
    )
    speak(language)
    yield language
    speak(ENGLISH)


def test_english_is_what_the_sources_say() -> None:
    assert spoken() is ENGLISH
    assert tr("Seen") == phrase("Seen") == "Seen"
    assert tr("{share:.0%} done, {mean:.1f}", share=0.5, mean=3.75) == "50% done, 3.8"
    assert [trn("{n} film", "{n:,} films", n) for n in (0, 1, 2, 1500)] == [
        "0 films",
        "1 film",
        "2 films",
        "1,500 films",
    ]
    assert (number(1234.5, ",.1f"), number(-0.5, "g")) == ("1,234.5", "-0.5")
    assert (day_words(date(2024, 3, 9)), day_figures(date(2024, 3, 9))) == ("9 March 2024", "9 Mar 2024")


@pytest.mark.usefixtures("german")
def test_a_language_puts_words_and_numbers_its_own_way() -> None:
    assert tr("Rate {title}", title="Heat") == "Heat bewerten"
    assert tr("Seen") == "Gesehen"
    assert tr("Seen", about="of a list") == "Gesehenes"
    assert [trn("{n} film", "{n:,} films", n) for n in (1, 1500)] == ["1 Film", "1.500 Filme"]
    assert tr("{share:.0%} done, {mean:.1f}", share=0.5, mean=3.75) == "50\xa0% fertig, 3,8"
    assert number(1234567.5, ",.1f") == "1.234.567,5"
    assert (day_words(date(2024, 3, 9)), day_figures(date(2024, 3, 9))) == ("9. 3.", "kurz")


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_stays_english() -> None:
    assert tr("Nobody has said this of {title} yet", title="Heat") == "Nobody has said this of Heat yet"
    assert trn("{n} row", "{n} rows", 1) == "1 row"


@pytest.mark.usefixtures("german")
def test_a_value_is_no_template() -> None:
    """A title with braces is shown as it is, and not looked into."""
    assert tr("Rate {title}", title="{mean.__class__} {0}") == "{mean.__class__} {0} bewerten"
    speak(ENGLISH)
    assert tr("Rate {title}", title="{0}") == "Rate {0}"


def test_a_value_may_be_called_like_the_text() -> None:
    assert tr("From {source}", source="MovieLens") == "From MovieLens"


def test_the_largest_numbers_have_a_form() -> None:
    heard: list[int | None] = []

    def listen(source: str, about: str, n: int | None) -> str:
        heard.append(n)
        return ""

    speak(Language("xx", listen))
    try:
        assert trn("{n} film", "{n} films", 10**12) == f"{10**12} films"
        assert trn("{n} film", "{n} films", -3) == "-3 films"
    finally:
        speak(ENGLISH)
    assert heard == [2**31 - 1, 3], "plural rules of other makers take 32 bits"


def test_a_sign_stays_before_its_figures() -> None:
    assert [signed_number(value, ".2f") for value in (0.4, -1.25, 0.0)] == ["+0.40", "−1.25", "0.00"]
    speak(Language("ar", text, mirrored=True))
    try:
        assert signed_number(0.4, ".2f") == "\u2066+0.40\u2069"
    finally:
        speak(ENGLISH)
