"""Numbers as people write them, and whether one stands for a value: exactly, or as roughly as the words admit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Literal

from engine.explain.checking.tokens import Tokens, tokenise

Manner = Literal["plainly", "exactly", "about", "nearly", "over", "far over", "just over", "under"]

# How far a number may be off, as a share of the value, when the words own up to it.
ABOUT, ROUNDED, NEARLY, BOUND = Fraction(5, 100), Fraction(8, 100), Fraction(4, 100), Fraction(25, 100)
A_FEW = Fraction(8, 100)  # “nearly twice” of 1.9, “nearly four stars” of 3.8; “nearly 4,000” of 3,812 is puffed up
A_PART = Fraction(12, 100)  # “nearly half” of 45 %, “just over a third” of 37 %
_POINTS = Fraction(2, 100)
_THIRD_STEP = Fraction(3, 200)  # “two thirds” of 66 %: no whole percent is as near
_BARELY = (
    *("just", "a little", "slightly", "a bit", "a touch", "a shade", "a fraction", "a hair", "marginally", "a whisker"),
    *("fractionally", "only just", "barely", "narrowly", "a tad", "only slightly", "just a bit", "just a little"),
    *("just slightly", "just barely", "a smidgen", "a tiny bit", "ever so slightly", "only a little"),
)
_MORE = ("over", "above", "more than", "north of", "better than", "upwards of", "beyond", "greater than")
_LESS = ("under", "below", "less than", "fewer than", "short of", "shy of", "south of")

_MANNERS: dict[Manner, tuple[str, ...]] = {
    "exactly": (
        *("exactly", "precisely", "a total of", "no more than", "no fewer than", "no less than", "as many as"),
        *("not more than", "a full", "fully", "as much as", "a grand total of", "an even", "a round"),
        *("a sum of", "a combined", "altogether", "in total"),
    ),
    "about": (
        *("about", "around", "roughly", "approximately", "some", "circa", "or so", "something like", "approx", "~"),
        *("in the region of", "in the neighbourhood of", "in the neighborhood of", "on the order of"),
        *("of the order of", "more or less", "almost exactly", "just about", "very roughly"),
        *("give or take", "close on", "somewhere around", "somewhere near", "an estimated", "pretty much"),
        *("near enough", "thereabouts", "somewhere in the region of", "a rough", "very close to"),
        *("right around", "right about", "around about", "round about", "just around"),
    ),
    "nearly": (
        *("nearly", "almost", "close to", "not quite", "nigh on", "getting on for", "approaching", "just on"),
        *("well nigh", "near to", "near", "verging on", "very nearly", "virtually", "practically"),
        *(f"{barely} {less}" for barely in _BARELY for less in _LESS),
    ),
    "under": (
        "fewer than",
        "less than",
        "under",
        "below",
        "well under",
        "not even",
        *(f"somewhat {less}" for less in _LESS),
    ),
    "over": (*_MORE, "at least", "in excess of", "somewhat over", "somewhat more than", "rather more than", "a good"),
    "far over": (
        *(f"{far} {more}" for far in ("well", "comfortably", "easily", "considerably") for more in _MORE),
        *("significantly more than", "quite a bit more than"),
    ),
    "just over": tuple(f"{barely} {more}" for barely in _BARELY for more in _MORE),
}
# The same anywhere after the number.
AFTERWARDS = (
    *("or so", "or thereabouts", "give or take", "give or take a little", "give or take a few", "more or less"),
    *(
        "near enough",
        "roughly speaking",
        "approximately speaking",
        "in round numbers",
        "in round figures",
        "roughly put",
    ),
)
_SMALL = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SIGNS = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_ADDED = {
    **dict.fromkeys(("and a half", "1/2", "½"), Fraction(1, 2)),
    **dict.fromkeys(("and a quarter", "and one quarter", "1/4", "¼"), Fraction(1, 4)),
    **dict.fromkeys(("and three quarters", "and three quarter", "3/4", "¾"), Fraction(3, 4)),
}
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
}
_EVERY = {**_PARTS, "second": 2, "other": 2}


@dataclass(frozen=True)
class Read:
    """A number read off the tokens up to `end`; `step` is the place it is rounded to (200 → 100, 4.5 → 0.1)."""

    value: Fraction
    step: Fraction
    end: int
    of_whole: bool = False  # 35 %, a third, one in three
    percent: bool = False  # 35 %


def _by_first_word() -> Mapping[str, list[tuple[Manner, tuple[str, ...]]]]:
    table: dict[str, list[tuple[Manner, tuple[str, ...]]]] = {}
    for manner, phrases in _MANNERS.items():
        for phrase in phrases:
            table.setdefault(phrase.split()[0], []).append((manner, tuple(phrase.split())))
    return table


_MANNERS_BY_WORD = _by_first_word()


def manners(tokens: Tokens, at: int) -> Iterator[tuple[Manner, int]]:
    """The ways in which a number that follows is meant, and where it starts."""
    yield ("exactly" if at and tokens.folded[at - 1] in ("exactly", "precisely") else "plainly"), at
    word = tokens.folded[at] if at < len(tokens) else ""
    for manner, words in _MANNERS_BY_WORD.get(word, ()):
        if tokens.folded[at : at + len(words)] == words:
            yield manner, at + len(words)


def stands_for(read: Read, value: Fraction, manner: Manner) -> bool:
    """Whether the number read is an honest way to put `value`."""
    off = abs(read.value - value)
    if manner in ("plainly", "exactly") or not value:
        # A part of a whole may be rounded, though not further than to the whole percent, as our own sentences do.
        percent = Fraction(1, 100) if read.step > _THIRD_STEP else read.step
        rounding = percent if read.of_whole and manner == "plainly" else 0
        return off * 2 <= rounding
    if read.percent and manner in ("about", "nearly", "just over") and off > _POINTS:
        return False  # “nearly 60 %” of 57 % is puffed up, “nearly half” of 47 % is not
    if off > _unit(read):
        return False  # “about 5,210” of 5,120 is no rounding
    close = A_PART if value <= 1 else A_FEW if value < 10 else NEARLY
    if manner == "about":
        rounded = off * 2 <= read.step
        return off <= (ABOUT if value > 1 else ROUNDED) * value or (rounded and off <= ROUNDED * value)
    if manner == "nearly":
        return value < read.value and off <= close * value
    limit = A_PART if manner == "just over" else BOUND
    least = ABOUT * value if manner == "far over" else 0
    return (read.value > value) == (manner == "under") and least <= off <= limit * value and off > 0


def _unit(read: Read) -> Fraction:
    """What a number said roughly is a multiple of: 5,200 of hundreds, 5,210 of tens, 250 of fifties, 35 % of fives."""
    if read.of_whole and not read.percent:
        return Fraction(1)  # “half”, “two in five”: a part is as rough as the words are
    return read.step * (5 if read.value / read.step % 5 == 0 else 1)


def is_rough(tokens: Tokens, at: int) -> bool:
    """Whether words from `at` on own up to the numbers before them being rough ones: “a fifth, give or take”."""
    return any(_literal(tokens, place, words) is not None for place in range(at, len(tokens)) for words in AFTERWARDS)


def numbers(tokens: Tokens, at: int) -> Iterator[Read]:
    """Every number that starts here: 1,234 · 4.5 · 4½ · four and a half · two hundred and fourteen."""
    for read in (*_digits(tokens, at), *_words(tokens, at), *_point(tokens, at)):
        yield read
        if read.step >= 1:
            for extra, part in _ADDED.items():
                end = _literal(tokens, read.end, extra)
                if end is not None:
                    yield Read(read.value + part, Fraction(1, 100 if part.denominator == 4 else 10), end)


def doubles(tokens: Tokens, at: int) -> Iterator[Read]:
    """“Twice” and “double”, how often a thing is."""
    if tokens.folded[at] in ("twice", "double"):
        yield Read(Fraction(2), Fraction(1), at + 1)


def shares(tokens: Tokens, at: int) -> Iterator[Read]:
    """Every part of a whole that starts here: 35 % · .35 · a third · two-thirds · half · one in three · 3 out of 5."""
    for read in numbers(tokens, at):
        for sign in ("%", "percent", "per cent"):
            end = _literal(tokens, read.end, sign)
            if end is not None:
                yield Read(read.value / 100, read.step / 100, end, of_whole=True, percent=True)
        for between in ("in", "out of", "in every", "out of every", "of every"):
            middle = _literal(tokens, read.end, between)
            for whole in numbers(tokens, middle) if middle is not None else ():
                if 0 < read.value < whole.value and (whole.value <= 20 or whole.value == 100):
                    yield Read(read.value / whole.value, Fraction(1, 100), whole.end, of_whole=True)
        if tokens.words[at].startswith((".", "0.")):
            yield read
    yield from _parts(tokens, at)


def _parts(tokens: Tokens, at: int) -> Iterator[Read]:
    words = tokens.folded
    if words[at : at + 1] == ("half",):
        yield Read(Fraction(1, 2), Fraction(1, 100), at + 1, of_whole=True)
    if words[at : at + 1] == ("every",) and words[at + 1 : at + 2] and words[at + 1] in _EVERY:
        yield Read(Fraction(1, _EVERY[words[at + 1]]), Fraction(1, 100), at + 2, of_whole=True)
    counts = {"a": 1, **_SMALL}
    if at + 1 < len(words) and words[at] in counts:
        count, part = counts[words[at]], words[at + 1]
        whole = _PARTS.get(part.removesuffix("s") if count > 1 else part)
        if whole and 0 < count < whole:
            step = _THIRD_STEP if whole == 3 else Fraction(1, 100)
            yield Read(Fraction(count, whole), step, at + 2, of_whole=True)
    if words[at : at + 1] and words[at] in _SIGNS:
        yield Read(_SIGNS[words[at]], Fraction(1, 100), at + 1)


def _digits(tokens: Tokens, at: int) -> Iterator[Read]:
    token = tokens.words[at] if at < len(tokens) else ""
    plain = token.replace(",", "")
    if len(plain) <= 12 and plain.replace(".", "", 1).isdecimal() and plain.isascii():
        whole, _, decimals = plain.partition(".")
        step = Fraction(1, 10 ** len(decimals)) if decimals else _place(int(whole))
        yield Read(Fraction(plain if whole else f"0{plain}"), step, at + 1)


def _words(tokens: Tokens, at: int) -> Iterator[Read]:
    """Number words, every prefix that is a number itself: “two”, “two hundred”, “two hundred and fourteen”."""
    total = group = 0
    place: Fraction | None = None
    last = 10**9  # size of the last word: sizes fall within a group, so that “five twenty” is not 25
    k = at
    words = tokens.folded
    while k < len(words):
        word = words[k]
        if word == "and" and k > at and k + 1 < len(words) and words[k + 1] in _SMALL:
            k += 1
            continue
        if word in ("a", "an") and k == at and words[k + 1 : k + 2] in (("hundred",), ("thousand",), ("dozen",)):
            group, last, k = 1, 1, k + 1
            continue
        if word in _SMALL and (value := _SMALL[word]) < last and not (last < 20 or (last < 100 and value >= 10)):
            group, last = group + value, max(1, value)
        elif word == "hundred" and 0 < group < 100:
            group, last = group * 100, 100
        elif word == "dozen" and 0 < group < 20:
            group, last, place = group * 12, 1, Fraction(12)
        elif word == "thousand" and 0 < group < 1000 and not total:
            total, group, last = group * 1000, 0, 1000
        else:
            return
        k += 1
        value = total + group
        yield Read(Fraction(value), place or _place(value), k)


def _point(tokens: Tokens, at: int) -> Iterator[Read]:
    """A decimal in words: “four point one”."""
    words = tokens.folded[at : at + 3]
    if len(words) == 3 and words[1] == "point" and words[0] in _SMALL and _SMALL.get(words[2], 10) < 10:
        yield Read(_SMALL[words[0]] + Fraction(_SMALL[words[2]], 10), Fraction(1, 10), at + 3)


def _place(number: int) -> Fraction:
    """The place that a whole number seems to be rounded to: 1 for 214, 100 for 200."""
    text = str(number)
    return Fraction(10 ** (len(text) - len(text.rstrip("0")))) if number else Fraction(1)


@cache
def _words_of(text: str) -> tuple[str, ...]:
    return tokenise(text).folded


def _literal(tokens: Tokens, at: int, text: str) -> int | None:
    words = _words_of(text)
    return at + len(words) if tokens.folded[at : at + len(words)] == words else None
