"""A sentence as the tokens that the grammar reads: words, numbers, signs; what hides or imitates is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 600
MOST_WORDS = 48
"""Words and signs: a third more than the longest true sentence of any set has; checking takes longer with each."""

# Quotation marks, apostrophes and blanks are written in many ways that mean the same.
_SAME = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "…": "..."})
_GROUPED = re.compile("(?<=\\d)[\u00a0\u202f\u2009](?=\\d{3}(?!\\d))")
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<word>[^\W\d_][^\W_]*)"
    r"|(?P<clitic>(?<=\w)'(?:s|t|d|m|re|ve|ll)\b)"
    # Inside a word a hyphen is only spelling (five-star, Sci-Fi); commas and quotation marks only guide the eye.
    r"|(?P<nothing>(?<=[^\W\d_])[-‐‑](?=\w)|(?<=\d)[-‐‑](?=[^\W\d_])|[\s,\"'])"
    r"|(?P<dash>(?<!\d)[-–—―]+|(?<=\s)[-–—―]+(?=\s)|—)"
    r"|(?P<sign>.)",
    re.DOTALL,
)
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | {chr(c) for c in range(0xFE00, 0xFE10)}


class Unreadable(Exception):
    """The text is not plain writing; the message is one sentence that says why."""


@dataclass(frozen=True)
class Tokens:
    """Tokens as written, the same without case, where each stands in the text, and which of them follow a comma."""

    text: str
    words: tuple[str, ...]
    folded: tuple[str, ...]
    starts: tuple[int, ...]
    after_comma: frozenset[int]

    def __len__(self) -> int:
        return len(self.words)

    def at(self, places: Sequence[int]) -> Tokens:
        """The tokens at `places`, in that order; a comma stays between what it stood between."""
        after_comma = {
            k for k, place in enumerate(places) if place in self.after_comma and place - 1 in places[:k][-1:]
        }
        words, folded = (tuple(each[place] for place in places) for each in (self.words, self.folded))
        return Tokens(self.text, words, folded, tuple(self.starts[place] for place in places), frozenset(after_comma))

    def without(self, at: int, end: int) -> Tokens:
        """The same without the tokens from `at` to `end`; a comma is left in their place."""
        outside = (place for place in self.after_comma if not at < place < end)
        after_comma = {place if place <= at else place - (end - at) for place in outside}
        words, folded = (each[:at] + each[end:] for each in (self.words, self.folded))
        after_comma.discard(len(words))
        return Tokens(self.text, words, folded, self.starts[:at] + self.starts[end:], frozenset(after_comma))


def tokenise(text: str) -> Tokens:
    """The tokens of a sentence or of a value.

    >>> tokenise("A 4.5-star “Sci-Fi” film, isn't it?").words
    ('A', '4.5', 'star', 'Sci', 'Fi', 'film', 'isn', "'t", 'it', '?')
    """
    text = _GROUPED.sub("", unicodedata.normalize("NFC", text)).translate(_SAME)
    words: list[str] = []
    starts: list[int] = []
    after_comma: set[int] = set()
    for found in _TOKEN.finditer(text):
        if found.lastgroup != "nothing":
            words.append("—" if found.lastgroup == "dash" else found[0])
            starts.append(found.start())
        elif found[0] == ",":
            after_comma.add(len(words))
    after_comma.discard(len(words))
    folded = tuple(word.casefold() for word in words)
    return Tokens(text, tuple(words), folded, tuple(starts), frozenset(after_comma))


def read_sentence(text: str) -> Tokens:
    """The tokens of a sentence from outside. Raises `Unreadable` for hidden, control and look-alike characters."""
    text = text.strip()
    if not text:
        raise Unreadable("It is empty.")
    if len(text) > LONGEST:
        raise Unreadable(f"It is longer than {LONGEST} characters.")
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp") or character in _INVISIBLE:
            raise Unreadable("It holds hidden or control characters.")
        if unicodedata.normalize("NFC", character) != character:  # the Kelvin sign for a K
            raise Unreadable("It holds letters that imitate others.")
    tokens = tokenise(text)
    if len(tokens) > MOST_WORDS:
        raise Unreadable(f"It is longer than {MOST_WORDS} words and signs.")
    return tokens
