"""What the grammar's names mean: within one fact, among the facts about one film, and over the whole sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engine.explain.checking.facts import Fact
from engine.explain.checking.grammar import Node, Scope
from engine.explain.checking.titles import Terminal, title
from engine.explain.checking.tokens import Tokens

# Rules that several kinds share: their names carry this word instead of the kind.
_FAMILIES: Mapping[str, str] = {
    "shared_tags": "shared",
    "shared_genre": "shared",
    "popular_with": "crowd",
    "hidden_gem": "crowd",
    "because_you_liked": "pull",
    "similar_to": "pull",
}
# What each fact may contribute to a sentence about the film.
_OF_FACTS = frozenset(("CLAUSE", "PRED", "ADJUNCT", "PICK_ADJUNCT", "FRAGMENT", "PICK_NOUN", "SAID"))
_THIS = frozenset(("this", "it", "its", "gem"))
_NOT_FILMS = frozenset((word,) for word in ("recommendation", "suggestion", "rating", "score", "case", "share", "list"))
_SIMULATED = frozenset(("simulated", "synthetic"))

Rules = Mapping[str, Node]


class FactScope:
    """Names within one fact: its values, the rules of its kind, then the rules of all."""

    def __init__(self, fact: Fact, group: GroupScope, rules: Rules) -> None:
        self.fact, self._group, self._rules = fact, group, rules
        whose = "simulated" if fact.simulated else "real"
        self._prefixes = (f"{fact.kind}:", f"{_FAMILIES.get(fact.kind, fact.kind)}:", f"{whose}:", "")
        self._renamed = {"VIEWERS": f"{whose.upper()}_VIEWERS", "FANS": f"{whose.upper()}_FANS"}

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        if name == "ASIDE":  # what any fact says of this very film
            return [found for other in self._group.facts if self.anchored(other) for found in other.own(name)]
        if name == "PICK_NOUN":
            return self._group.resolve(name)
        if name in ("COMMON_WORD", "COMMON_VALUE"):  # facts about the same two films may be said in one breath
            return [found for other in self._group.facts if other.anchored(self) for found in other.own(name)]
        return self.own(self._renamed.get(name, name))

    def own(self, name: str) -> list[tuple[Node, Scope]]:
        """The rules of that name that hold for this fact."""
        return [(self._rules[p + name], self) for p in self._prefixes if p + name in self._rules]

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        if (value := self.fact.values.get(name)) is not None:
            return value(tokens, at)
        if name == "A_IS_NEAR":
            return (at,) if self._group.mentions.nearest(tokens, at) in self.fact.anchors else ()
        if name == "A_WAS_NAMED":
            return (at,) if self._group.mentions.nearest(tokens, at, but="") in self.fact.anchors else ()
        if name in ("FORMER_IS_A", "LATTER_IS_A"):
            return (at,) if self._group.mentions.of_two(tokens, at, name) in self.fact.anchors else ()
        if name == "ONLY_A":  # “both” are this fact's films as long as no other film was spoken of
            return (at,) if self._group.mentions.before(tokens, at) <= {"", *self.fact.anchors} else ()
        return self._group.ends(name, tokens, at)

    def anchored(self, other: FactScope) -> bool:
        """Whether both facts are about one and the same film of the history."""
        return len(self.fact.anchors) == 1 and self.fact.anchors[0] in other.fact.anchors


class GroupScope:
    """Names among the facts about one recommended film."""

    def __init__(self, facts: Sequence[Fact], pick: str, mentions: Mentions, rules: Rules, *, alone: bool) -> None:
        self.facts = [FactScope(fact, self, rules) for fact in facts]
        self.mentions, self._rules, self._alone = mentions, rules, alone
        self._pick = title(pick) if pick else None

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        if name in _OF_FACTS:
            return [found for fact in self.facts for found in fact.own(name)]
        return [(self._rules[name], self)] if name in self._rules else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        """Conditions take no words: they end where they start, or nowhere."""
        match name:
            case "P":
                return self._pick(tokens, at) if self._pick else ()
            case "ONE_PICK":  # “this” can only be one film
                holds = self._alone
            case "IT_IS_PICK":  # “it” would be the other film if only that had been spoken of
                holds = self._alone and self.mentions.pick_is_topic(tokens, at)
            case "AFTER_COMMA":
                holds = at in tokens.after_comma
            case "PICK_IS_NEAR":  # “which” is the recommended film
                holds = self._alone and self.mentions.nearest(tokens, at) == ""
            case "FORMER_IS_P" | "LATTER_IS_P":
                holds = self.mentions.of_two(tokens, at, name) == ""
            case "SAID_SIMULATED":
                holds = not _SIMULATED.isdisjoint(tokens.folded[:at])
            case _:
                holds = False
        return (at,) if holds else ()


class SentenceScope:
    """Names of the whole sentence: a unit of it is about one recommended film."""

    def __init__(self, facts: Sequence[Fact], rules: Rules) -> None:
        picks = sorted({fact.pick for fact in facts if fact.pick})
        mentions = Mentions(facts, picks)
        self._rules = rules
        if len(picks) < 2:
            self._groups = [GroupScope(facts, picks[0] if picks else "", mentions, rules, alone=True)]
        else:
            self._groups = [
                GroupScope([f for f in facts if f.pick == pick], pick, mentions, rules, alone=False) for pick in picks
            ]

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        if name in ("UNIT", "OPENING", "PICK_ANY", "SAID_AT_FIRST"):
            return [(self._rules[name], group) for group in self._groups]
        return [(self._rules[name], self)] if name in self._rules else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        return (at,) if name == "AFTER_COMMA" and at in tokens.after_comma else ()


class Mentions:
    """Where a sentence speaks of which film; "" stands for the recommended one."""

    def __init__(self, facts: Sequence[Fact], picks: Sequence[str]) -> None:
        self._titles: dict[str, Terminal] = {name: title(name) for fact in facts for name in fact.anchors}
        self._picks = [title(name) for name in picks]
        self._found: dict[int, tuple[str, ...]] = {}

    def nearest(self, tokens: Tokens, at: int, but: str | None = None) -> str | None:
        """The film (other than `but`) that was spoken of last before token `at`."""
        for place in range(at - 1, -1, -1):
            for named in self._at(tokens, place):
                if named != but:
                    return named
        return None

    def is_named_at(self, tokens: Tokens, place: int) -> bool:
        """Whether a film is spoken of at `place`."""
        return bool(self._at(tokens, place))

    def of_two(self, tokens: Tokens, at: int, which: str) -> str | None:
        """The former or the latter of the two films that were spoken of before token `at`, when it was two."""
        order = list(dict.fromkeys(name for place in range(at) for name in self._at(tokens, place)))
        if len(order) == 3 and "" in order:
            order.remove("")  # of three, the pick stands by itself
        return order["LATTER" in which] if len(order) == 2 else None

    def pick_is_topic(self, tokens: Tokens, at: int) -> bool:
        """Whether “it” at token `at` is the recommended film."""
        before = self.before(tokens, at)
        return not before or "" in before

    def before(self, tokens: Tokens, at: int) -> set[str]:
        """The films that were spoken of before token `at`."""
        return {name for place in range(at) for name in self._at(tokens, place)}

    def _inside(self, tokens: Tokens, place: int) -> bool:
        """Whether the token at `place` belongs to a title that starts before it: “Some Like It Hot”."""
        titles = (*self._titles.values(), *self._picks)
        return any(end > place for k in range(max(0, place - 9), place) for each in titles for end in each(tokens, k))

    def _at(self, tokens: Tokens, place: int) -> tuple[str, ...]:
        if place not in self._found:
            ends = {name: max(end(tokens, place), default=place) for name, end in self._titles.items()}
            this = (
                tokens.folded[place] in _THIS
                and not self._inside(tokens, place)
                and tokens.folded[place + 1 : place + 2] not in _NOT_FILMS
            )
            pick = max((end for each in self._picks for end in each(tokens, place)), default=place + this)
            longest = max((*ends.values(), pick))  # “Paddington 2” does not speak of “Paddington”
            named = [name for name, end in ends.items() if place < end == longest]
            self._found[place] = (*named, *([""] if place < pick == longest or this else []))
        return self._found[place]
