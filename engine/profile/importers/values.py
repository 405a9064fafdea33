"""Single values as people and services write them: ratings, years, numbers. None for what is none."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Final

from engine.text import clean

_FIRST_YEAR: Final = 1870
_LAST_YEAR: Final = 2100
_NUMBER = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?")
_OUT_OF = re.compile(r"(.*?)\s*(?:/|\bout of\b|\bvon\b|\bsur\b)\s*(\d{1,3})(?:[.,]0+)?")
_STARS = re.compile(r"(?P<stars>[★⭐*]*)☆* ?(?P<half>½|1/2)?☆*")
_ASIDE = re.compile(r"(?<=\S)(?:\s*\([^()]*\)|\s+[★⭐]+)$")
_AND_A_HALF = re.compile(r"(\d{1,3}) ?(?:½|1/2)")
_UNIT = re.compile(r"(?<=\d) ?(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|pts|points)", re.IGNORECASE)
_IMDB = re.compile(r"(?:^|\b|/)tt0*(\d{1,10})\b", re.ASCII)
_YEAR = re.compile(r"\(?(\d{4})(?:\)|年|\.0+|\s+/\s.*|\s*[-–—]\s*(?:\d{4})?|([-/.])\d{1,2}\2\d{1,2}(?!\d).*)?")
_DATE_WITH_YEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(\d{4})\b.*")
_YEAR_AS_NUMBER = re.compile(r"([12])[.,](\d{3})")  # a spreadsheet's “1,995”
_WHOLE = re.compile(r"\d{1,12}(?:\.0+)?", re.ASCII)
_NOTHING: Final = frozenset(
    ("", "n/a", "na", "nan", "null", "nil", "none", "\\n", "-", "–", "—", "?", "unrated", "not rated", "tba")
)
_WORDS: Final = {
    stars: frozenset(words.split(","))
    for stars, words in (
        (5.0, "love,loved,loved it,❤,❤️,力荐"),
        (4.0, "like,liked,liked it,up,thumbs up,thumb up,👍,推荐"),
        (3.0, "ok,okay,neutral,还行"),
        (2.0, "dislike,disliked,down,thumbs down,thumb down,👎,较差"),
        (1.0, "hate,hated,hated it,很差"),
        (0.5, "odpad!,odpad"),
    )
}
"""What people say instead of a number, and the stars it stands for."""
_GRADE = re.compile(r"(?P<letter>[a-df])(?P<sign>[+-]?)")
_GRADES: Final = {"a": 5.0, "b": 4.0, "c": 3.0, "d": 2.0, "f": 1.0}


def is_nothing(text: str) -> bool:
    """True for an empty cell and for what spreadsheets and people write into one."""
    return text.strip().casefold() in _NOTHING


def word_stars(text: str) -> float | None:
    """The stars that a word such as “liked” or “👎” stands for."""
    word = text.strip().casefold()
    return next((stars for stars, words in _WORDS.items() if word in words), None)


def grade_stars(text: str) -> float | None:
    """The stars that a school's grade stands for: “A” 5, “B+” 4.5, “F” 1."""
    found = _GRADE.fullmatch(text.strip().casefold().replace("−", "-"))
    if found is None:
        return None
    half = {"+": 0.5, "-": -0.5, "": 0.0}[found["sign"]]
    return min(5.0, _GRADES[found["letter"]] + half)


def read_number(text: str) -> float | None:
    """A number that is not negative, with a decimal point or comma."""
    text = clean(text, 40)
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


@lru_cache(maxsize=4096)  # an export has few different ratings
def read_stars(text: str, scale: float) -> tuple[float, float] | None:
    """A rating and the highest one possible: “4.5”, “8/10”, “90 %”, “★★★½”, “4 1/2”; `scale` where the text names
    none."""
    text = clean(text, 40)
    for stars in (text, aside := _ASIDE.sub("", text)):  # “★★★★☆ (4/5)”, “10/10 ⭐”
        if (found := _STARS.fullmatch(stars)) and (found["stars"] or found["half"] == "½"):
            return len(found["stars"]) + (0.5 if found["half"] else 0.0), 5.0
    text = _AND_A_HALF.sub(r"\1.5", _UNIT.sub("", aside))
    if found := _OUT_OF.fullmatch(text):
        text, scale = found[1], float(found[2])
    elif text.endswith("%"):
        text, scale = text[:-1], 100.0
    value = read_number(text)
    return None if value is None else (value, scale)


def to_half_stars(value: float, scale: float) -> float | None:
    """`value` of `scale` as 0.5–5 in halves, the nearest; None outside 0 < value ≤ scale."""
    if not 0 < value <= scale:
        return None
    return max(0.5, math.floor(10 * value / scale + 0.5) / 2)


@lru_cache(maxsize=4096)
def read_year(text: str) -> int | None:
    """“1995”, “1995.0”, “(1995)”, “1,995”, “1995–1997” (the first) or a date's; 0 for nothing or “0”, None for what is
    no film's year."""
    text = clean(text, 40)
    if text == "0" or is_nothing(text):
        return 0
    if found := _YEAR.fullmatch(text):
        year = int(found[1])
    elif found := _DATE_WITH_YEAR.fullmatch(text):
        year = int(found[2])
    elif found := _YEAR_AS_NUMBER.fullmatch(text):
        year = int(found[1] + found[2])
    else:
        return None
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None


def read_imdb(text: str) -> int:
    """The number in “tt0114709”, also within an address or as “0114709”; 0 when there is none."""
    found = _IMDB.search(text)
    return int(found[1]) if found else read_whole(text)


def read_whole(text: str) -> int:
    """A number that counts or names something; 0 when there is none."""
    text = text.strip()
    return int(float(text)) if _WHOLE.fullmatch(text) else 0
