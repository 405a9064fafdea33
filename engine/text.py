"""Text from outside: made safe to show, made equal for matching, and titles taken apart."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# Letters that Unicode does not split into a base letter and an accent, spelt as people type them.
_PLAIN = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t"}
)
_PLAINLY_WORDS = re.compile(r"[A-Za-z0-9 ]*")
_AND = re.compile(r"[&+]")
_SMALL_NUMBER = re.compile(r"([¹²³⁰⁴-⁹¼-¾⅐-⅞])")
_CLITIC = re.compile(r"['’ʼ`´](?=(?:s|t|d|m|re|ve|ll)\b)")
_INITIALS = re.compile(r"\b([^\W\d_])[.*](?=[^\W\d_]\b)")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_NOT_WORD = re.compile(r"[\W_]+")
# Drawn as nothing although Unicode files them as letters or marks: fillers, joiners, variation selectors.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)

_ARTICLES = (
    "The|A|An|Le|La|Les|Un|Une|Il|Lo|I|Gli|Una|Uno|Der|Die|Das|Ein|Eine|El|Los|Las"
    "|De|Het|Een|Den|Det|En|Ett|Et|O|Os|As|Um|Uma"
)
# “Matrix, The”, “Homme du train, L'” and “Gamers, The: Dorkness Rising”.
_ARTICLE_LAST = re.compile(rf"(?P<name>.*\S)\s*,\s*(?:(?P<word>{_ARTICLES})|(?P<elided>L['’]))(?P<rest>(?::| - ).+)?")
_YEAR = re.compile(r"\s*\((?P<year>\d{4})(?:\s*[-–—]\s*(?:\d{4})?)?\)\s*$")
# “Toy Story (1995)”, “Matrix, The (1999)”: as most are written, with nothing to clean.
_PLAIN_TITLE = re.compile(
    r"(?P<name>[!-'*+\--~À-ÿ]+(?: [!-'*+\--~À-ÿ]+)*)(?:, (?P<word>The|An?))? \((?P<year>(?:18[7-9]|19\d|20\d)\d)\)"
)
_GROUP = re.compile(r"(?P<before>.*\S)\s+\((?P<inside>[^()]+)\)")
_ALSO_KNOWN_AS = re.compile(r"\s*(?:,\s*)?\ba\.?k\.?a\b\.?:?\s*", re.IGNORECASE)
# A title does not end in one of these, so what follows in parentheses belongs to it: “Birdman: Or (The …)”.
_UNFINISHED = re.compile(r"\b(?:or|and|of)$", re.IGNORECASE)
_LONGEST_TITLE = 500
_FIRST_FILM_YEAR, _LAST_FILM_YEAR = 1870, 2100


class ParsedTitle(NamedTuple):
    """A title for display, its year (0 when unknown) and the other titles that stood in parentheses."""

    title: str
    year: int
    alternates: tuple[str, ...]


def clean(text: str, limit: int) -> str:
    """Text from outside, safe to show in one line of at most `limit` characters.

    Control, bidirectional, zero-width and private-use characters go, white space becomes single spaces, and
    letters are composed (NFC). Cleaning twice changes nothing.
    """
    if not (text.isascii() and text.isprintable()):
        if not text.isprintable():
            spaced = "".join(" " if c.isspace() else c for c in text)
            text = "".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cs"))
        text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return " ".join(text.split())[:limit].rstrip()


def fold(text: str) -> str:
    """The form in which two spellings of the same words are equal: “WALL·E & Amélie’s” → “wall e and amelies”.

    Lower case, no accents, “&” and “+” as “and”, initials joined (“E.T.” → “et”), all other punctuation a
    space. Folding twice changes nothing.
    """
    if _PLAINLY_WORDS.fullmatch(text):  # most titles, in a sixth of the time
        return " ".join(text.lower().split())
    if not text.isascii():
        # The space keeps “8½” apart from “81/2” and makes “Alien³” the third.
        text = _SMALL_NUMBER.sub(r" \1", text)
        text = _without_marks(text)
        if not text.isascii():  # mostly it is by now
            text = _without_marks(text.casefold()).translate(_PLAIN)
    text = _AND.sub(" and ", text.lower())
    text = _INITIALS.sub(r"\1", _CLITIC.sub("", text))
    return " ".join(_NOT_WORD.sub(" ", text).split())


def parse_title(text: str) -> ParsedTitle:
    """MovieLens's way of writing a title, taken apart.

    >>> parse_title("City of Lost Children, The (Cité des enfants perdus, La) (1995)")
    ParsedTitle(title='The City of Lost Children', year=1995, alternates=('La Cité des enfants perdus',))
    """
    if (plain := _PLAIN_TITLE.fullmatch(text)) and len(text) <= _LONGEST_TITLE:
        name, word, stated = plain.groups()
        return ParsedTitle(f"{word} {name}" if word else name, int(stated), ())
    text = clean(text, _LONGEST_TITLE)
    year = 0
    if (found := _YEAR.search(text)) and found.start() > 0:
        told = int(found["year"])
        if _FIRST_FILM_YEAR <= told <= _LAST_FILM_YEAR:
            text, year = text[: found.start()].rstrip(), told
    others: list[str] = []
    while (group := _GROUP.fullmatch(text)) and not _UNFINISHED.search(group["before"]):
        text = group["before"]
        others[:0] = _ALSO_KNOWN_AS.split(group["inside"])
    title = _article_first(text)
    if not others:
        return ParsedTitle(title, year, ())
    seen = {fold(title), ""}
    alternates = []
    for other in map(_article_first, others):
        if fold(other) not in seen:
            seen.add(fold(other))
            alternates.append(other)
    return ParsedTitle(title, year, tuple(alternates))


def _article_first(title: str) -> str:
    title = title.strip()
    while found := _ARTICLE_LAST.fullmatch(title):
        article = found["elided"] or f"{found['word']} "
        title = f"{article}{found['name']}{found['rest'] or ''}"
    return title


def _without_marks(text: str) -> str:
    return _FOREIGN.sub(_unless_mark, unicodedata.normalize("NFKD", text))


def _unless_mark(found: re.Match[str]) -> str:
    return "".join([c for c in found[0] if not unicodedata.combining(c)])
