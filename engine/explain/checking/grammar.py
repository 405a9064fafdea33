"""The grammar's notation, and the recogniser.

A rule reads `NAME -> words [optional words] optional? (one | other) NAME2`; indented lines go on with it. Lower-case
words stand for themselves, names in capitals for rules or for values of a fact. `kind:NAME` is a rule of one kind of
fact. A name with several rules has several alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from engine.explain.checking.tokens import Tokens, tokenise


@dataclass(frozen=True, eq=False)
class Words:
    """These very words, in any case."""

    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Name:
    """Whatever the scope understands by the name."""

    name: str


@dataclass(frozen=True, eq=False)
class Row:
    """One after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, eq=False)
class Choice:
    """Any one of them. Those that start with a word of their own are found by it, the others are tried everywhere."""

    parts: tuple[Node, ...]
    by_word: Mapping[str, tuple[Node, ...]] = field(init=False)
    others: tuple[Node, ...] = field(init=False)

    def __post_init__(self) -> None:
        by_word: dict[str, tuple[Node, ...]] = {}
        others: tuple[Node, ...] = ()
        for part in self.parts:
            if word := _first_word(part):
                by_word[word] = (*by_word.get(word, ()), part)
            else:
                others = (*others, part)
        object.__setattr__(self, "by_word", by_word)
        object.__setattr__(self, "others", others)


def _first_word(node: Node) -> str:
    """The word that `node` always starts with, "" when that is not so simple."""
    while isinstance(node, Row) and node.parts:
        node = node.parts[0]
    return node.words[0] if isinstance(node, Words) and node.words else ""


Node = Words | Name | Row | Choice
_NOTHING = Row(())
_NOWHERE: frozenset[int] = frozenset()
_BRACKETS = {"LPAREN": Words(("(",)), "RPAREN": Words((")",))}  # the signs themselves belong to the notation
_PIECE = re.compile(
    r"\s*(?:(?P<name>[A-Z][A-Z_0-9]*)\b|(?P<sign>[\[\]()|])|(?P<may>(?<=\S)\?)|(?P<word>[^\s\[\]()|?]+|\?))"
)


class Scope(Protocol):
    """What names mean at some place of the grammar: within one fact, or among all of them."""

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        """The rules of that name and the scope that each holds in."""

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        """Where the value of that name ends if it starts at `at`."""


def read_rules(text: str) -> Mapping[str, Node]:
    """The rules of a grammar in its notation.

    >>> sorted(read_rules("GREETING -> (hello | hi) [NAME]"))
    ['GREETING']
    """
    found: dict[str, list[Node]] = {}
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    for rule in re.split(r"\n(?! )", "\n".join(lines)):
        name, arrow, body = rule.partition("->")
        pieces = list(_PIECE.finditer(body.rstrip()))
        node, rest = _choice(pieces, 0)
        if not arrow or rest != len(pieces):
            raise ValueError(f"not a rule: {rule}")
        found.setdefault(name.strip(), []).append(node)
    return {name: _either(nodes) for name, nodes in found.items()}


def _choice(pieces: Sequence[re.Match[str]], at: int) -> tuple[Node, int]:
    options: list[Node] = []
    parts: list[Node] = []
    while at < len(pieces) and pieces[at]["sign"] not in ("]", ")"):
        piece = pieces[at]
        if piece["sign"] == "|":
            options.append(_row(parts))
            parts = []
        elif piece["may"]:
            parts[-1] = Choice((parts[-1], _NOTHING))
        elif piece["sign"]:
            inner, at = _choice(pieces, at + 1)
            if at == len(pieces) or pieces[at]["sign"] != {"(": ")", "[": "]"}[piece["sign"]]:
                raise ValueError(f"unbalanced: {piece.string}")
            parts.append(inner if piece["sign"] == "(" else Choice((inner, _NOTHING)))
        else:
            name = piece["name"]
            parts.append(_BRACKETS.get(name) or Name(name) if name else _words(piece["word"]))
        at += 1
    options.append(_row(parts))
    return _either(options), at


def _either(nodes: Sequence[Node]) -> Node:
    """One of `nodes`; choices among them become one."""
    flat = [each for node in nodes for each in (node.parts if isinstance(node, Choice) else (node,))]
    return flat[0] if len(flat) == 1 else Choice(tuple(flat))


def _words(text: str) -> Words:
    """The tokens of a word; a clitic ('s) is one only after a word."""
    return Words(tokenise(f"x{text}").folded[1:] if text.startswith("'") else tokenise(text).folded)


def _row(parts: Sequence[Node]) -> Node:
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


class Recogniser:
    """Where the parts of one sentence may end, remembered by place; knows how far any reading got."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._known: dict[tuple[int, int, int], frozenset[int]] = {}
        self.furthest = 0

    def ends(self, node: Node, scope: Scope, at: int) -> frozenset[int]:
        """All places where `node` may end if it starts at token `at`."""
        if isinstance(node, Words):  # most of what is tried: too cheap to be remembered
            end = at + len(node.words)
            if self._tokens.folded[at:end] != node.words:
                return _NOWHERE
            self.furthest = max(self.furthest, end)
            return frozenset((end,))
        key = (id(node), id(scope), at)
        if key not in self._known:
            self._known[key] = frozenset()  # a rule that starts with itself adds nothing
            found = frozenset(self._ends(node, scope, at))
            self._known[key] = found
            self.furthest = max(self.furthest, max(found, default=0))
        return self._known[key]

    def _ends(self, node: Node, scope: Scope, at: int) -> Iterator[int]:
        match node:
            case Choice():
                word = self._tokens.folded[at] if at < len(self._tokens) else ""
                for part in (*node.by_word.get(word, ()), *node.others):
                    yield from self.ends(part, scope, at)
            case Row(parts):
                places = frozenset((at,))
                for part in parts:
                    places = frozenset(end for place in places for end in self.ends(part, scope, place))
                    if not places:
                        break
                yield from places
            case Name(name):
                yield from scope.ends(name, self._tokens, at)
                for rule, inner in scope.resolve(name):
                    yield from self.ends(rule, inner, at)
