"""When two written titles are one film's: other spellings, halves of long titles, and names that other services use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from engine.text import fold, parse_title

_ARTICLES: Final = frozenset(("the", "a", "an", "le", "la", "les", "l", "el", "il", "das", "der", "die"))
_ARABIC: Final = {
    name: str(number)
    for names in ("i ii iii iv v vi vii viii ix x", "one two three four five six seven eight nine ten")
    for number, name in enumerate(names.split(), start=1)
}
_ROMAN: Final = frozenset(("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"))
_PART: Final = frozenset(("part", "pt", "vol", "volume", "chapter", "episode"))
_SPELT: Final = {
    "colour": "color", "colours": "colors", "grey": "gray", "theatre": "theater", "centre": "center",
    "neighbour": "neighbor", "neighbours": "neighbors", "mr": "mister", "dr": "doctor", "st": "saint",
}  # fmt: skip
_LOOSER: Final = _ROMAN | _PART | frozenset(_SPELT)
# “Birdman: Or (The Unexpected …)”, “Salò, or The 120 Days of Sodom”: each half is the film's whole name.
_OR = re.compile(r"[,:;]\s+or:?\s+|\s+or(?::\s+|\s+(?=\())", re.IGNORECASE)
_MARK = re.compile(r":\s+|\s+[-–—]\s+")
_MARKS: Final = (": ", " - ", " – ", " — ")
_WHOSE = re.compile(r"(?:\S+\s+){1,3}?\S+['’]s\s+")

# What Letterboxd, IMDb, Trakt and TMDB call them and MovieLens does not, or the other way round; the year counts for
# all names but those with one of their own.
_KNOWN: Final = """
1977 Star Wars = Star Wars: Episode IV - A New Hope
1980 The Empire Strikes Back = Star Wars: Episode V - The Empire Strikes Back
1983 Return of the Jedi = Star Wars: Episode VI - Return of the Jedi
1999 The Phantom Menace = Star Wars: The Phantom Menace = Star Wars: Episode I - The Phantom Menace
2002 Attack of the Clones = Star Wars: Attack of the Clones = Star Wars: Episode II - Attack of the Clones
2005 Revenge of the Sith = Star Wars: Revenge of the Sith = Star Wars: Episode III - Revenge of the Sith
2015 The Force Awakens = Star Wars: The Force Awakens = Star Wars: Episode VII - The Force Awakens
2017 The Last Jedi = Star Wars: The Last Jedi = Star Wars: Episode VIII - The Last Jedi
2019 The Rise of Skywalker = Star Wars: The Rise of Skywalker = Star Wars: Episode IX - The Rise of Skywalker
2016 Rogue One = Rogue One: A Star Wars Story
1981 Raiders of the Lost Ark = Indiana Jones and the Raiders of the Lost Ark
1994 Ace Ventura = Ace Ventura: Pet Detective
2004 Anchorman = Anchorman: The Legend of Ron Burgundy
1966 Andrei Rublev = Andrei Rublev (1969)
1997 Austin Powers = Austin Powers: International Man of Mystery
2006 Borat = Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan
1986 Castle in the Sky = Laputa: Castle in the Sky
2004 Dodgeball = Dodgeball: A True Underdog Story
1992 Dracula = Bram Stoker's Dracula
1987 Evil Dead 2 = Evil Dead II: Dead by Dawn
1994 Frankenstein = Mary Shelley's Frankenstein
1979 Life of Brian = Monty Python's Life of Brian
1983 The Meaning of Life = Monty Python's The Meaning of Life
2003 Master and Commander = Master and Commander: The Far Side of the World
2009 Precious = Precious: Based on the Novel 'Push' by Sapphire
2011 The Raid = The Raid: Redemption
1982 Rambo = First Blood
1996 Romeo + Juliet = William Shakespeare's Romeo + Juliet
1927 Sunrise = Sunrise: A Song of Two Humans
2007 Sweeney Todd = Sweeney Todd: The Demon Barber of Fleet Street
2006 Talladega Nights = Talladega Nights: The Ballad of Ricky Bobby
1991 Terminator 2 = Terminator 2: Judgment Day
1988 The Naked Gun = The Naked Gun: From the Files of Police Squad!
1961 The Human Condition III: A Soldier's Prayer = The Human Condition III
2015 The Witch = The VVitch: A New-England Folktale
2003 X2 = X2: X-Men United
"""

Name = tuple[str, int]
"""A folded title and its year."""


def loosely(folded: str) -> str:
    """A folded title without its article, spaces and what is spelt in two ways: “the godfather part ii” →
    “godfather2”, “three colours red” → “threecolorsred”."""
    words = folded.split()
    if len(words) > 1:
        words = words[1:] if words[0] in _ARTICLES else words
        if not _LOOSER.isdisjoint(words):  # it runs for every film there is
            words = [_plainly(words, place) for place in range(len(words))]
    return "".join(words)


def alternatives(title: str) -> tuple[str, ...]:
    """Both halves of “Birdman: Or (The Unexpected Virtue of Ignorance)”; nothing for a title with one name."""
    found = _OR.search(title) if " or" in title or " Or" in title else None  # it runs for every film there is
    if found is None or not (others := (title[: found.start()], title[found.end() :].strip("()")))[1]:
        return ()
    return others


def parts(title: str) -> Iterator[str]:
    """What stands before and after each mark of a long title, and after a name: “Monty Python's Life of Brian” → “Life
    of Brian”. Another film of the year may be called so: “Robin Hood” (1991) is not “Robin Hood: Prince of Thieves”."""
    if any(mark in title for mark in _MARKS):  # it runs for every film there is
        for found in _MARK.finditer(title):
            yield title[: found.start()]
            yield title[found.end() :]
    if ("'s " in title or "’s " in title) and (whose := _WHOSE.match(title)):
        yield title[whose.end() :]


def known_names() -> dict[Name, tuple[Name, ...]]:
    """Of each name of a famous film, the others."""
    names: dict[Name, tuple[Name, ...]] = {}
    for line in _KNOWN.strip().splitlines():
        films = [parse_title(name) for name in line[5:].split(" = ")]
        called = tuple((fold(film.title), film.year or int(line[:4])) for film in films)
        names |= {name: tuple(other for other in called if other != name) for name in called}
    return names


def _plainly(words: Sequence[str], place: int) -> str:
    """The word in `place`: a number in digits, nothing for “part” and the like before one, British words American."""
    word = words[place]
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    if (place and word in _ROMAN) or (before in _PART and word in _ARABIC):
        return _ARABIC[word]
    if place and word in _PART and (after in _ARABIC or after.isdecimal()):
        return ""
    return _SPELT.get(word, word)
