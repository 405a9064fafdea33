"""Clauses that leave out what the one before has said: “Heat was rated by 390 viewers and Ronin by 2,444”."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NOUN = "(?: (?:viewers|simulated viewers|ratings|stars|★|%|fans))?"
_FILM = "[\ue000-\ue0ff]"
_COUNTED = re.compile(rf"(?<!\d){_NUMBER}( \D+)$")


def completed(clause: str, before: str, film: str) -> Iterator[str]:
    """The clause in full, for each way in which its words stand against those of the clause before; only a film and
    numbers may differ. Films are signs of the private use area."""
    others, numbers = set(re.findall(_FILM, before)), re.findall(_NUMBER, clause)
    if len(others) != 1:
        return
    (other,) = others
    if said := re.fullmatch(f"{film}( (?:by|with|from|at|to|for) .*)", clause):
        preposition = said[1].split()[0]
        if start := re.match(f"{other} (?:is|was|has been|were) [^,;]*?(?= {preposition} )", before):
            yield start[0].replace(other, film) + said[1]
    if not numbers:
        return
    if re.search(f"{_NUMBER}$", before) and (noun := _COUNTED.search(clause)) and film not in noun[1]:
        before += noun[1]  # “Heat was rated by 390 and Ronin by 2,444 viewers”
    for pattern in _patterns(clause, film, other):
        for at in range(len(before)):
            if found := pattern.match(before, at):
                pieces = re.split(f"({_NUMBER})", found["same"])
                pieces[1::2] = numbers
                whole = (
                    before[:at] + found.groupdict(default="").get("gap", "") + "".join(pieces) + before[found.end() :]
                )
                yield whole.replace(other, film)


def _patterns(clause: str, film: str, other: str) -> Iterator[re.Pattern[str]]:
    """What the clause before must look like where it says what this one leaves out."""
    yield re.compile(f"(?P<same>{_alike(clause).replace(film, other)})")
    if clause.startswith(f"{film} "):
        yield re.compile(f"(?P<gap>{other} .*?)(?P<same>{_alike(clause[2:])})(?!.*{other})")
        yield re.compile(f"(?P<gap>{other} .* )(?P<same>{_alike(clause[2:])})(?!.*{other})")


def _alike(text: str) -> str:
    """The same words with any numbers, and with what they count."""
    pieces = re.split(f"({_NUMBER})", text)
    return "".join(
        rf"(?<![\d.,]){_NUMBER}(?![\d])(?![.,]\d){_NOUN}" if k % 2 else re.escape(piece)
        for k, piece in enumerate(pieces)
    )
