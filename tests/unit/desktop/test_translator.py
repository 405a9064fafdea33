"""Qt's side of a language: plural rules, numbers and days, direction, and which one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from languages import Message, Translation, release, write
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import translator
from desktop.pseudo import pseudo
from desktop.translator import language_of, language_with, take_up, wanted
from engine.language import ENGLISH, day_figures, day_words, number, speak, spoken, tr, trn

FILMS = Message("{n:,} films", plural=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.fixture
def qt(qtbot: QtBot) -> Iterator[QApplication]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    yield application
    take_up(application, "en")


def made(folder: Path, code: str, *forms: str) -> QTranslator:
    said = {FILMS: Translation(list(forms))}
    write(folder / f"{code}.ts", code, said, {FILMS: "a.py"})
    release(folder / f"{code}.ts", folder / f"{code}.qm")
    translations = QTranslator()
    assert translations.load(str(folder / f"{code}.qm"))
    return translations


def test_german() -> None:
    speak(language_of("de"))
    assert tr("Watchlist") == "Merkliste"
    assert [trn("{n} film", "{n:,} films", n) for n in (0, 1, 2, 1550)] == [
        "0 Filme",
        "1 Film",
        "2 Filme",
        "1.550 Filme",
    ]
    assert (number(0.5, ".1f"), number(0.86, ".0%")) == ("0,5", "86\N{NO-BREAK SPACE}%")
    assert (day_words(date(2024, 3, 9)), day_figures(date(2024, 3, 9))) == ("9. März 2024", "09.03.2024")


def test_a_language_with_six_forms_uses_each(tmp_path: Path) -> None:
    """Arabic: none, one, two, few (3–10), many (11–99), other (100)."""
    speak(
        language_with(
            "ar", made(tmp_path, "ar", *(f"{name} {{n}}" for name in ("0", "1", "2", "few", "many", "other")))
        )
    )
    said = {n: trn("{n} film", "{n:,} films", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 103)}
    assert said == {
        0: "0 0", 1: "1 1", 2: "2 2", 3: "few 3", 10: "few 10", 11: "many 11", 99: "many 99", 100: "other 100",
        103: "few 103",
    }  # fmt: skip


def test_a_language_with_three_forms(tmp_path: Path) -> None:
    """Polish: 22 is few, 12 and 25 are many."""
    speak(language_with("pl", made(tmp_path, "pl", "one", "few", "many")))
    assert [trn("{n} film", "{n:,} films", n) for n in (1, 2, 22, 5, 12, 25)] == [
        "one",
        "few",
        "few",
        "many",
        "many",
        "many",
    ]


def test_a_file_that_is_damaged_or_gone_leaves_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translator, "resources", lambda: tmp_path)
    assert language_of("de") is ENGLISH
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages" / "de.qm").write_bytes(b"not a translation")
    assert language_of("de") is ENGLISH


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (["de-AT", "en-US"], "de"),
        (["fr-FR", "de-DE"], "de"),
        (["en-GB"], "en"),
        (["ja-JP"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_first_language_that_there_is(
    system: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        @staticmethod
        def uiLanguages() -> list[str]:
            return system

    monkeypatch.setattr(QLocale, "system", System)
    assert wanted("system") == code
    assert wanted("de") == "de"


def test_qts_own_words_and_the_direction_follow(qt: QApplication) -> None:
    take_up(qt, "de")
    assert spoken().code == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert qt.layoutDirection() == Qt.LayoutDirection.LeftToRight
    take_up(qt, "mirrored")
    assert qt.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    take_up(qt, "en")
    assert (spoken(), qt.layoutDirection()) == (ENGLISH, Qt.LayoutDirection.LeftToRight)


def test_the_pseudo_language_is_longer_and_keeps_its_places() -> None:
    said = pseudo("Rate {title} with {stars:,} stars")
    assert said == "[Ràté {title} wîth {stars:,} stàrs ~~~]"
    assert pseudo("Exports (*.zip *.csv);;All files (*)").count("(*.zip *.csv)") == 1
    for text in ("Watchlist", "Search for a film", "Nothing is written until you say so."):
        assert len(pseudo(text)) >= 1.33 * len(text) - 3
