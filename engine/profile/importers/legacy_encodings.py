"""Which older encoding a text is in, by its letters: bytes that make words of one language in it and of no other.

A list of films has few words, of many languages, so a language must explain nearly all letters on which an encoding and
Windows-1252 differ, most of all accented letters, and every Western language clearly fewer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

WESTERN: Final = ("cp1252", "Windows-1252")
_SAMPLE: Final = 20_000
_LEAST: Final = 3
"""So many letters that differ are needed to judge by them."""
_NEARLY_ALL, _MOST, _CLEARLY_FEWER = 0.9, 0.75, 0.15
_ALONE: Final = 0.4
_KANA: Final = 0.25
_COMMON: Final = 0.2
_PUNCTUATION: Final = frozenset("’‘“”„«»–—…½²³°·™®¡¿")
_WITHIN_WORDS: Final = frozenset("’·")
_ABOVE_ASCII = re.compile(rb"[\x80-\xff]")
_SINGLE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")

_WESTERN_LETTERS: Final = tuple(
    map(
        frozenset,
        (
            "àâæçéèêëîïôœùûüÿ", "äöüßé", "áéíñóúüºª", "áâãàçéêíóôõúü", "àèéìîòóù", "åäöæøéü", "áéíóúýþæöð",
            "àçèéíïòóúü",
        ),
    )
)  # fmt: skip
"""French, German, Spanish, Portuguese, Italian, the Nordic languages, Icelandic, Catalan."""
_POLISH, _CZECH = "ąćęłńóśźż", "áčďéěíňóřšťúůýžäľĺŕô"
_HUNGARIAN, _CROATIAN, _ROMANIAN = "áéíóöőúüű", "čćđšž", "ăâîşţ"
_RUSSIAN: Final = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ"


@dataclass(frozen=True, slots=True)
class _Language:
    """An encoding, what people call it, its letters, and those of them that are the most frequent."""

    encoding: str
    called: str
    letters: str
    frequent: str = ""


_LANGUAGES: Final = (
    *(_Language("cp1250", "Windows-1250", letters) for letters in (_POLISH, _CZECH, _HUNGARIAN, _CROATIAN, _ROMANIAN)),
    *(_Language("iso8859_2", "Latin-2", letters) for letters in (_POLISH, _CZECH, _CROATIAN)),
    _Language("cp1254", "Windows-1254", "çğıiöşüâîû"),
    _Language("cp1251", "Windows-1251", _RUSSIAN, "оеаинтср"),
    _Language("koi8_r", "KOI8-R", _RUSSIAN, "оеаинтср"),
    _Language("cp866", "DOS code page 866", _RUSSIAN, "оеаинтср"),
    _Language("cp1253", "Windows-1253", "αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώ", "αοιετσνηό"),
    _Language("cp1255", "Windows-1255", "אבגדהוזחטיךכלםמןנסעףפץצקרשת", "יוהלארמתנ"),
    _Language("mac_roman", "Mac Roman", "àáâãäåæçèéêëìíîïñòóôõöøùúûüœß"),
    _Language("cp850", "DOS code page 850", "àáâãäåæçèéêëìíîïñòóôõöøùúûüß"),
)
# What titles in Chinese are made of, in both scripts.
_COMMON_CHINESE: Final = frozenset(
    "的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好"
    "都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长爱王战风云龙夜黑梦海城火恋女男英雄"
    "狼杀影世界星死神鬼侠传奇少春夏秋冬白红绿蓝山水花月光明东西南北全情名外飞车马门金钱美真千百万二四五六七八九"
    "愛戰風雲龍夢戀殺傳這個國來說們為會過對後開動長無東車馬門學時見頭黃飛紅綠藍萬與間們雙聲"
)


def guess(data: bytes) -> tuple[str, str]:
    """The encoding and what people call it; Windows-1252 unless the letters say otherwise."""
    lines = (line for line in data.splitlines() if _ABOVE_ASCII.search(line))
    sample = b"\n".join(_up_to(_SAMPLE, lines))
    return _eastern(sample) or _by_language(sample) or WESTERN


def _eastern(sample: bytes) -> tuple[str, str] | None:
    """Encodings of two bytes a letter: few stand alone among Latin letters, as accented ones do."""
    if len(_SINGLE.findall(sample)) > _ALONE * len(_ABOVE_ASCII.findall(sample)):
        return None
    for encoding, called in (("cp932", "Shift JIS"), ("euc_jp", "EUC-JP")):
        letters = _letters(sample, encoding)
        kana = _share(letters, lambda c: "\u3041" <= c <= "\u30ff")
        if kana >= _KANA and _share(letters, _is_eastern) > _NEARLY_ALL:
            return encoding, called
    if _share(_letters(sample, "euc_kr"), lambda c: "\uac00" <= c <= "\ud7a3") > _NEARLY_ALL:
        return "cp949", "EUC-KR"
    rated = []
    for encoding, called in (("gb18030", "GB 18030"), ("big5hkscs", "Big5")):
        letters = _letters(sample, encoding)
        if _share(letters, _is_eastern) > _NEARLY_ALL:
            rated.append((_share(letters, _COMMON_CHINESE.__contains__), encoding, called))
    best = max(rated, default=(0.0, "", ""))
    return best[1:] if best[0] >= _COMMON else None


def _by_language(sample: bytes) -> tuple[str, str] | None:
    """Encodings of one byte a letter."""
    western = sample.decode(WESTERN[0], errors="replace")
    everywhere = [found.start() for found in _ABOVE_ASCII.finditer(sample)]
    otherwise = max(_explained(western, everywhere, letters) for letters in _WESTERN_LETTERS) if everywhere else 1.0
    best, found = 0.0, None
    for language in _LANGUAGES:
        text, letters = sample.decode(language.encoding, errors="replace"), frozenset(language.letters)
        differing = [place for place in everywhere if text[place] != western[place]]
        if len(differing) < _LEAST or _explained(text, differing, letters) < _NEARLY_ALL:
            continue
        explained = _explained(text, everywhere, letters)
        if explained < _MOST or explained - otherwise < _CLEARLY_FEWER:
            continue
        # Of two alphabets that have all the letters, the one in which the frequent ones are frequent.
        rank = explained + _explained(text, everywhere, frozenset(language.frequent))
        if rank > best:
            best, found = rank, (language.encoding, language.called)
    return found


def _explained(text: str, places: Sequence[int], letters: frozenset[str]) -> float:
    """The share of the characters in `places` that are of these letters, or punctuation, and stand where such do."""
    return sum(_stands_right(text, place, letters) for place in places) / len(places)


def _stands_right(text: str, place: int, letters: frozenset[str]) -> bool:
    letter, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if letter.lower()[0] in letters:
        if (letter.isupper() and before.islower()) or (letter == "þ" and before.isalpha()):
            return False  # “rOSSIQ”; Icelandic's þ begins a word, and Turkish's ş is the same byte
        latin = unicodedata.name(letter).startswith("LATIN")
        return latin or not any(beside.isascii() and beside.isalpha() for beside in (before, after))
    within = before.isalpha() and after.isalpha()
    return letter in (_WITHIN_WORDS if within else _PUNCTUATION)


def _letters(sample: bytes, encoding: str) -> list[str]:
    return [letter for letter in sample.decode(encoding, errors="replace") if letter > "\x7f"]


def _share(letters: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, letters)) / len(letters) if letters else 0.0


def _is_eastern(letter: str) -> bool:
    """Kana, Chinese characters, their punctuation and wide forms of Latin letters."""
    return "\u3000" <= letter <= "\u9fff" or "\uff01" <= letter <= "\uff5e" or letter in _PUNCTUATION


def _up_to(size: int, lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        if size <= 0:
            return
        size -= len(line)
        yield line
