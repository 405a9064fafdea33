"""The grammar's notation, and the recogniser.

A rule reads `NAME -> words [optional words] optional? (one | other) NAME2`; indented lines go on with it. Lower-case
words stand for themselves, names in capitals for rules or for values of a fact. `kind:NAME` is a rule of one kind of
fact. A name with several rules has several alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from engine.explain.checking.effort import Effort
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


@dataclass(eq=False)
class Choice:
    """Any one of them; `read_rules` fills in which of them a word may start, and which may start with anything."""

    parts: tuple[Node, ...]
    by_word: Mapping[str, tuple[Node, ...]] = field(default_factory=dict)
    others: tuple[Node, ...] = ()


@dataclass(frozen=True, eq=False)
class Meet:
    """What all of them can be, each in its own scope: the same words say it of each."""

    parts: tuple[tuple[Node, Scope], ...]


Node = Words | Name | Row | Choice | Meet


@dataclass(frozen=True)
class _Start:
    """The words that something may start with; whether anything else may start it, and whether it may take no words."""

    words: frozenset[str]
    is_any: bool = False
    is_empty: bool = False


_NEVER = _Start(frozenset())
_VALUE = _Start(frozenset(), is_any=True, is_empty=True)
_NOTHING = Row(())
_NOWHERE = frozenset[int]()
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
    rules = {name: _either(nodes) for name, nodes in found.items()}
    _Starts(rules).fill_in()
    return rules


class _Starts:
    """The words that parts of a grammar may start with. What is no rule may start with anything."""

    def __init__(self, rules: Mapping[str, Node]) -> None:
        self._rules: dict[str, list[Node]] = {}
        for name, node in rules.items():
            self._rules.setdefault(name.rpartition(":")[2], []).append(node)
        self._known: dict[str, _Start] = dict.fromkeys(self._rules, _NEVER)

    def fill_in(self) -> None:
        """Sets the words of all choices, once those of the names no longer grow."""
        grown = True
        while grown:
            found = {name: self._of(Choice(tuple(nodes))) for name, nodes in self._rules.items()}
            grown, self._known = found != self._known, found
        nodes = [node for named in self._rules.values() for node in named]
        while nodes:
            node = nodes.pop()
            if isinstance(node, Row | Choice):
                nodes += node.parts
            if isinstance(node, Choice):
                self._sort(node)

    def _sort(self, choice: Choice) -> None:
        starts = [(part, self._of(part)) for part in choice.parts]
        words = {word for _, start in starts for word in start.words}
        choice.by_word = {
            word: tuple(part for part, start in starts if _is_open(start) or word in start.words) for word in words
        }
        choice.others = tuple(part for part, start in starts if _is_open(start))

    def _of(self, node: Node) -> _Start:
        match node:
            case Words(words):
                return _Start(frozenset(words[:1]), is_empty=not words)
            case Name(name):
                return self._known.get(name, _VALUE)
            case Choice(parts):
                starts = [self._of(part) for part in parts]
                every = frozenset[str]().union(*(start.words for start in starts))
                return _Start(every, any(s.is_any for s in starts), any(s.is_empty for s in starts))
            case Row(parts):
                return self._of_row(parts)
            case Meet():
                return _VALUE

    def _of_row(self, parts: Sequence[Node]) -> _Start:
        found = _Start(frozenset(), is_empty=True)
        for part in parts:
            start = self._of(part)
            found = _Start(found.words | start.words, found.is_any or start.is_any, start.is_empty)
            if not start.is_empty:
                break
        return found


def _is_open(start: _Start) -> bool:
    return start.is_any or start.is_empty


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

    def __init__(self, tokens: Tokens, effort: Effort | None = None) -> None:
        self._tokens, self._folded = tokens, tokens.folded
        self._effort = effort or Effort()
        self._known: dict[tuple[str, int, int], frozenset[int]] = {}
        self._rules: dict[tuple[str, int], Sequence[tuple[Node, Scope]]] = {}
        self.furthest = 0

    def ends(self, node: Node, scope: Scope, at: int) -> frozenset[int]:
        """All places where `node` may end if it starts at token `at`."""
        if isinstance(node, Name):
            return self._of_name(node.name, scope, at)
        if isinstance(node, Row):
            return self._of_row(node.parts, scope, at)
        if isinstance(node, Words):
            return self._of_words(node.words, at)
        if isinstance(node, Choice):
            word = self._folded[at] if at < len(self._folded) else ""
            options = node.by_word.get(word, node.others)
            return _NOWHERE.union(*[self.ends(part, scope, at) for part in options]) if options else _NOWHERE
        return self._of_meet(node.parts, at)

    def _of_words(self, words: tuple[str, ...], at: int) -> frozenset[int]:
        end = at + len(words)
        if self._folded[at:end] != words:
            return _NOWHERE
        self.furthest = max(self.furthest, end)
        return frozenset((end,))

    def _of_row(self, parts: Sequence[Node], scope: Scope, at: int) -> frozenset[int]:
        places = frozenset((at,))
        for part in parts:
            if len(places) == 1:
                (place,) = places
                places = self.ends(part, scope, place)
            else:
                places = _NOWHERE.union(*[self.ends(part, scope, place) for place in places])
            if not places:
                break
        return places

    def _of_meet(self, parts: Sequence[tuple[Node, Scope]], at: int) -> frozenset[int]:
        places: frozenset[int] | None = None
        for part, scope in parts:
            ends = self.ends(part, scope, at)
            places = ends if places is None else places & ends
            if not places:
                break
        return places or _NOWHERE

    def _of_name(self, name: str, scope: Scope, at: int) -> frozenset[int]:
        """Remembered: only by a name is the same thing looked for again."""
        key = (name, id(scope), at)
        known = self._known.get(key)
        if known is not None:
            return known
        self._effort.step()
        self._known[key] = _NOWHERE  # a rule that starts with itself adds nothing
        rules = self._rules.get(key[:2])
        if rules is None:
            rules = self._rules[key[:2]] = scope.resolve(name)
        found = frozenset(scope.ends(name, self._tokens, at))
        if rules:
            found = found.union(*[self.ends(rule, inner, at) for rule, inner in rules])
        if found:
            self._known[key] = found
            self.furthest = max(self.furthest, *found)
        return found
