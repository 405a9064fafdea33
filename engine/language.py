"""The language that a person is spoken to in: texts, plural forms, numbers and days.

English is what the sources say. `tr` looks an English text up in the language that is spoken (`speak`) and fills its
`{places}`; what is not translated stays English. Whoever gives the texts, numbers and days of another language stands
above (`desktop.translator`); here is neither Qt nor a file.

    tr("Rate {title}", title=film.title)
    trn("{n} film", "{n:,} films", count)
    NAMES = {"on": phrase("Switched on")} … tr(NAMES["on"])    # a constant is marked where it stands, looked up in use
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from numbers import Integral, Real
from string import Formatter
from typing import Any

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
MOST = 2**31 - 1
"""Plural rules take no larger number; what holds for this one holds for more."""


def no_text(source: str, about: str, n: int | None) -> str:
    return ""


def english_day(day: date) -> str:
    """“3 March 2024”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def english_date(day: date) -> str:
    """“3 Mar 2024”."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


@dataclass(frozen=True)
class Language:
    """What differs from language to language.

    `text(source, about, n)` is the translation of an English text, "" where there is none; for plural forms the source
    is the English plural and `n` the number. `decimal` and `group` are what stands before decimals and between
    thousands, `percent` follows a number; `mirrored`: it is read from right to left. `day` writes a day out, `date` is
    short enough for a table.
    """

    code: str = "en_GB"
    text: Callable[[str, str, int | None], str] = no_text
    decimal: str = "."
    group: str = ","
    percent: str = "%"
    mirrored: bool = False
    day: Callable[[date], str] = english_day
    date: Callable[[date], str] = english_date


ENGLISH = Language()
TELLING = Language()
"""What a process speaks whose texts another one shows: English that knows what it was made of (see `Told`)."""


class Told(str):
    """A text in English and what it was made of: the English `words` (two forms where a number decides), their `about`
    and their `values`, which may be told themselves. What is done to it as a text (cut, joined) makes it a plain one.
    """

    words: tuple[str, ...]
    about: str
    values: Mapping[str, object]

    @classmethod
    def of(cls, english: str, words: tuple[str, ...], about: str, values: Mapping[str, object]) -> Told:
        told = cls(english.format(**values) if values else english)
        told.words, told.about, told.values = words, about, values
        return told

    def __str__(self) -> str:
        """Itself, so that an error's text (`str(error)`) still knows what it was made of."""
        return self


class _Spoken:
    """A process speaks one language, whoever asks: the window, its workers, the engine under them."""

    language = ENGLISH


_SPOKEN = _Spoken()


def speak(language: Language) -> None:
    """From now on this language. Texts that were made before stay as they are."""
    _SPOKEN.language = language


def spoken() -> Language:
    return _SPOKEN.language


def phrase(source: str, about: str = "") -> str:
    """The text itself: says that it is to be translated where it is used, with the same `about`."""
    return source


def tr(source: str, /, *, about: str = "", **values: object) -> str:
    """The text in the language that is spoken, its places filled.

    `about` tells apart what English says with the same words. Numbers are written as the language writes them.
    """
    return say((source,), about, values)


def trn(one: str, many: str, n: int, /, *, about: str = "", **values: object) -> str:
    """A text that changes with a number, which fills `{n}`. English has a form for one and a form for all others."""
    return say((one, many), about, {"n": n, **values})


def say(words: tuple[str, ...], about: str, values: dict[str, Any]) -> str:
    """`tr` for one of `words`, `trn` for two."""
    language, plural = _SPOKEN.language, len(words) > 1
    english = words[1] if plural and values["n"] != 1 else words[0]
    if language is ENGLISH:
        return english.format(**values) if values else english
    if language is TELLING:
        return Told.of(english, words, about, values)
    n = min(abs(values["n"]), MOST) if plural else None
    return _filled(language.text(words[-1], about, n) or english, values)


def joined(separator: str, texts: Iterable[str]) -> str:
    """`separator.join(texts)` that knows what it was made of."""
    values = {f"part{place}": text for place, text in enumerate(texts)}
    if not any(isinstance(text, Told) for text in values.values()):
        return separator.join(values.values())
    places = separator.join(f"{{{name}}}" for name in values)
    return Told.of(places, (places,), "", values)


def number(value: float, spec: str = "") -> str:
    """A number as the language writes it; `spec` is Python's: “,”, “.1f”, “.0%”."""
    text, language = format(value, spec), _SPOKEN.language
    if language is ENGLISH:
        return text
    return "".join({".": language.decimal, ",": language.group, "%": language.percent}.get(each, each) for each in text)


def language_code() -> str:
    """“en_GB”, “de”."""
    return _SPOKEN.language.code


def signed_number(value: float, spec: str) -> str:
    """With a sign and a true minus, which stay before the figures where words go from right to left."""
    figures = number(abs(value), spec)
    text = f"{'+' if value > 0 else '−'}{figures}" if value else figures
    return f"\u2066{text}\u2069" if _SPOKEN.language.mirrored else text


def day_words(day: date) -> str:
    return _SPOKEN.language.day(day)


def day_figures(day: date) -> str:
    return _SPOKEN.language.date(day)


class _Filling(Formatter):
    """`str.format` with the numbers of the language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return number(value, format_spec)
        return format(value, format_spec)


_FILLING = _Filling()


def _filled(text: str, values: Mapping[str, object]) -> str:
    return _FILLING.vformat(text, (), values) if values else text


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
