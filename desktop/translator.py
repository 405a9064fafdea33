"""Languages: which there are, and Qt's side of them (translations, plural forms, numbers, days, direction)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.paths import resources
from desktop.pseudo import pseudo
from desktop.settings import LANGUAGES
from engine.language import ENGLISH, Language, speak

CONTEXT = "Marquee"
PSEUDO, MIRRORED = "pseudo", "mirrored"
"""For looking at: everything longer, and that from right to left."""
PERCENT = {"de": "\N{NO-BREAK SPACE}%"}
"""What a percentage ends with, where it is no plain sign; Qt does not say."""


def wanted(choice: str) -> str:
    """The language of a choice; "system" is the first of the system's languages that there is, else English."""
    if choice != "system":
        return choice
    spoken = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), "en")


def take_up(qt: QApplication, choice: str) -> None:
    """Speaks the language of a choice from now on: our texts, Qt's own, the direction."""
    code = wanted(choice)
    mirrored = code == MIRRORED or QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
    qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    for former in qt.findChildren(QTranslator):
        qt.removeTranslator(former)
        former.deleteLater()
    own = QTranslator(qt)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(own)
    speak(language_of(code))


def language_of(code: str) -> Language:
    """A language by its code; English where nothing is known of it."""
    if code in (PSEUDO, MIRRORED):
        return replace(ENGLISH, code="en_150", text=pseudo, mirrored=code == MIRRORED)
    if code == "en":
        return ENGLISH
    translations = QTranslator()
    if not translations.load(str(resources() / "languages" / f"{code}.qm")):
        return ENGLISH
    return language_with(code, translations)


def language_with(code: str, translations: QTranslator) -> Language:
    """A language whose texts are these, and whose numbers and days are as Qt knows them."""
    locale = QLocale(code)
    long, short = (
        _day_format(locale, QLocale.FormatType.LongFormat),
        _day_format(locale, QLocale.FormatType.ShortFormat),
    )

    def text(source: str, about: str, n: int | None) -> str:
        return translations.translate(CONTEXT, source, about or None, -1 if n is None else n) or ""

    return Language(
        code=code,
        text=text,
        decimal=locale.decimalPoint(),
        group=locale.groupSeparator(),
        percent=PERCENT.get(code, locale.percent()),
        mirrored=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        day=_days(locale, long),
        date=_days(locale, short),
    )


def _days(locale: QLocale, form: str) -> Callable[[date], str]:
    return lambda day: locale.toString(QDate(day.year, day.month, day.day), form)


def _day_format(locale: QLocale, kind: QLocale.FormatType) -> str:
    """How a day is written, without the day of the week and with the whole year."""
    form = locale.dateFormat(kind).replace("dddd", "").strip(" ,.،")
    return form if "yyyy" in form else form.replace("yy", "yyyy")
