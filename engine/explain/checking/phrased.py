"""Whether a whole sentence follows the grammar of `wordings`: clauses in any order, each of which says a cited fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from engine.explain.checking.arrangement import GENRE_NOUNS
from engine.explain.checking.comparisons import pairs_of, rows_of
from engine.explain.checking.effort import Effort
from engine.explain.checking.facts import Fact, phrases, quantity
from engine.explain.checking.grammar import Name, Node, Recogniser, Scope, read_rules
from engine.explain.checking.numbers import Read, numbers, shares
from engine.explain.checking.scopes import Mentions
from engine.explain.checking.several import is_in_row, rows_among
from engine.explain.checking.strangers import named_places
from engine.explain.checking.titles import Terminal, title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set
from engine.explain.checking.wordings.case import CASE
from engine.explain.checking.wordings.compared import COMPARED
from engine.explain.checking.wordings.frame import FRAME
from engine.explain.checking.wordings.lately import LATELY
from engine.explain.checking.wordings.quantities import QUANTITIES
from engine.explain.checking.wordings.several import SEVERAL
from engine.explain.checking.wordings.shared import SHARED
from engine.explain.checking.wordings.viewers import VIEWERS

_RULES = read_rules("\n".join((FRAME, VIEWERS, SHARED, CASE, LATELY, SEVERAL, COMPARED, QUANTITIES)))
_FAMILIES: Mapping[str, Sequence[str]] = {
    "shared_tags": ("shared", "common"), "shared_genre": ("shared", "common"), "same_director": ("common",),
    "popular_with": ("crowd",), "hidden_gem": ("crowd",),
    "because_you_liked": ("pull",), "similar_to": ("pull",),
}  # fmt: skip
"""Rules that several kinds share carry such a word instead of the kind."""
_OF_FACTS = word_set(
    "CLAUSE PRED FRAG ADDED SAID SHARING GAPPED DESCRIBED RATED_IT A_TALK HAVING LITTLE DOING GIVEN FOUND_HERE "
    "ABSOLUTE BY_MAKER"
)
"""What any of the facts may contribute to a sentence."""
_OF_ROWS = word_set("SEVERAL SEVERAL_PRED SEVERAL_AFTER SEVERAL_FRAG")
"""What several of them may, side by side."""
_OF_A = "_OF_A"
"""“BARE_OF_A” is what any fact about the very film of the history contributes as its “BARE”."""
_SIMULATED = word_set("simulated synthetic")
_IDLE = word_set("also too likewise already indeed simply")
_IDLE_PHRASES = (("as", "well"), ("in", "all"), ("in", "total"), ("so", "far"), ("to", "date"), ("in", "turn"))
_STOPS = word_set("; . — : and")
_LIKENING = word_set("like as with to in from by than")
_AND = word_set("and & or plus")


def is_phrased(tokens: Tokens, facts: Sequence[Fact], effort: Effort | None = None) -> bool:
    """Whether the whole sentence, about one recommended film, is made of such clauses."""
    if len({fact.pick for fact in facts if fact.pick}) > 1:
        return False
    plain = _without_idle(tokens, named_places(tokens, facts, ()))
    return len(plain) in Recogniser(plain, effort).ends(Name("SENTENCE"), _Sentence(plain, facts), 0)


def without_told(tokens: Tokens, facts: Sequence[Fact], effort: Effort | None = None) -> Tokens:
    """The sentence without such asides as say a fact of the very film that they follow: it has to hold by itself."""
    if len({fact.pick for fact in facts if fact.pick}) > 1:
        return tokens
    sentence, recogniser, left = _Sentence(tokens, facts), Recogniser(tokens, effort), list[int]()
    at = 0
    while at < len(tokens):
        end = max(sentence.asides(recogniser, tokens, at), default=at) if at else at
        left += () if end > at else (at,)
        at = max(end, at + 1)
    return tokens.at(left) if len(left) < len(tokens) else tokens


def _without_idle(tokens: Tokens, named: set[int]) -> Tokens:
    """The sentence without the words that only say that it goes on: “also”, “as well”."""
    words, left = tokens.folded, list[int]()
    at = 0
    while at < len(tokens):
        phrase = words[at : at + 2] in _IDLE_PHRASES and words[at + 2 : at + 3] != ("as",)
        idle = 2 if phrase else int(words[at] in _IDLE)
        if not idle or at in named:
            left.append(at)
            idle = 1
        at += idle
    return tokens.at(left)


class _Sentence:
    """Names over the whole sentence: what any fact contributes, and what the films are called."""

    def __init__(self, tokens: Tokens, facts: Sequence[Fact]) -> None:
        picks = sorted({fact.pick for fact in facts if fact.pick})
        self.mentions = Mentions(facts, picks)
        self.facts = [_OfFact(fact, self) for fact in facts]
        self.pick = title(picks[0]) if picks else None
        self.directors = [fact.values["DIRECTOR"] for fact in facts if "DIRECTOR" in fact.values]
        self.anchors = [title(name) for fact in facts for name in fact.anchors]
        self._pairs, self._rows = pairs_of(facts), rows_of(facts)
        self._several = list(rows_among(self.facts, tokens, self, _RULES))

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        if name in _OF_FACTS:
            return [found for fact in self.facts for found in fact.own(name)]
        if name in _OF_ROWS:
            return [found for row in self._several for found in row.own(name)]
        if name == "COMPARED":
            return [*((Name("SAID"), pair) for pair in self._pairs), *((Name("LISTED"), row) for row in self._rows)]
        return [(_RULES[name], self)] if name in _RULES else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        """Conditions take no words: they end where they start, or nowhere."""
        match name:
            case "P":
                return self.pick(tokens, at) if self.pick else ()
            case "A_KNOWN":
                return {end for film in self.anchors for end in film(tokens, at)}
            case "D_KNOWN":
                return {end for director in self.directors for end in director(tokens, at)}
            case "COMMA":
                holds = at in tokens.after_comma
            case "IT_IS_PICK":
                holds = self._is_topic(tokens, at)
            case "P_IS_NEAR":
                holds = self.mentions.nearest(tokens, at) in ("", None)
            case "FRAG_MAY_STAND":  # “You gave Heat 5 stars, rated by 66 viewers” is of Heat
                near = tokens.folded[at - 1] in _STOPS
                holds = at == 0 or (near and self._is_topic(tokens, at))
            case "SAID_SIMULATED":
                holds = not _SIMULATED.isdisjoint(tokens.folded[:at])
            case "DIRECTOR_SAID":
                holds = any(True for k in range(at) for name in self.directors for _ in name(tokens, k))
            case _:
                holds = False
        return (at,) if holds else ()

    def asides(self, recogniser: Recogniser, tokens: Tokens, at: int) -> Iterator[int]:
        """Where an aside at `at` may end that tells of the film, or of the row of films, named right before it."""
        if at not in tokens.after_comma and tokens.folded[at] not in ("(", "—"):
            return
        for fact in self.facts:
            ends = self._aside_ends(recogniser, tokens, at, "IN_ASIDE", fact)
            yield from ends if ends and fact.was_named(tokens, at) else ()
        for row in self._several:
            ends = self._aside_ends(recogniser, tokens, at, "ROW_ASIDE", row)
            yield from ends if ends and row.was_named(recogniser, tokens, at) else ()
        if self.pick and any(at in self.pick(tokens, k) and not is_in_row(tokens, k) for k in range(at)):
            yield from self._aside_ends(recogniser, tokens, at, "P_ASIDE", self)

    @staticmethod
    def _aside_ends(recogniser: Recogniser, tokens: Tokens, at: int, name: str, scope: Scope) -> list[int]:
        """Where what `name` stands for may end, if the sentence ends or pauses there."""
        return [
            end
            for end in recogniser.ends(Name(name), scope, at)
            if end == len(tokens)
            or end in tokens.after_comma
            or tokens.folded[end - 1] in (")", "—")
            or tokens.folded[end] in (".", ";", ":", "!")
        ]

    def _is_topic(self, tokens: Tokens, at: int) -> bool:
        """Whether “it” at `at` is the recommended film: no other was the sentence's subject so far."""
        first = next((k for k in range(at) if self.mentions.is_named_at(tokens, k)), None)
        if first is None or self.mentions.nearest(tokens, first + 1) == "":
            return True
        if tokens.folded[0] in ("you", "your", "since", "because"):
            return False
        likened = first > 0 and tokens.folded[first - 1] in _LIKENING
        return likened or (first > 0 and self.mentions.nearest(tokens, at) == "")


class _OfFact:
    """Names within one fact: its values, the rules of its kind, of its family, then those of all."""

    def __init__(self, fact: Fact, sentence: _Sentence) -> None:
        self.fact, self._sentence = fact, sentence
        whose = "simulated" if fact.simulated else "real"
        self._prefixes = (*(f"{each}:" for each in (fact.kind, *_FAMILIES.get(fact.kind, ()), whose)), "")
        self._renamed = {"VIEWERS": f"{whose.upper()}_VIEWERS", "FANS": f"{whose.upper()}_FANS"}
        self._values: dict[str, Terminal] = {**fact.values, **_lists(fact)}

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        others = self._sentence.facts
        if name.endswith(_OF_A):
            return [each for fact in others if self._is_about(fact) for each in fact.own(name.removesuffix(_OF_A))]
        if name == "SOME_TOLD":
            others = [
                each for each in others if len(each.fact.anchors) == 1 and each.fact.anchors[0] in self.fact.anchors
            ]
            return [(Name("SOME_FILM"), self), *((Name("ANY_A"), each) for each in others)]
        if name in ("DESCRIBED", "LITTLE", "BY_MAKER"):
            return self._sentence.resolve(name)
        if name in ("PREDS", "PRED", "ADDED", *_OF_ROWS) and not self.own(name):
            return self._sentence.resolve(name)
        return self.own(self._renamed.get(name, name))

    def own(self, name: str) -> Sequence[tuple[Node, Scope]]:
        """The rules of that name that hold for this fact."""
        return [(_RULES[prefix + name], self) for prefix in self._prefixes if prefix + name in _RULES]

    def was_named(self, tokens: Tokens, at: int) -> bool:
        """Whether the film that this is about, and no row of films, is what ends at `at`."""
        film = self._values.get("A")
        bracket = tokens.folded[at] == "("  # tells of the one film in any case
        return film is not None and any(
            at in film(tokens, k) and (bracket or not is_in_row(tokens, k)) for k in range(at)
        )

    def _is_about(self, other: _OfFact) -> bool:
        """Whether the other fact is about the very film that this one is about."""
        return len(self.fact.anchors) == 1 and self.fact.anchors[0] in other.fact.anchors

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        if (value := self._values.get(name)) is not None:
            return value(tokens, at) if at < len(tokens) else ()
        mentions = self._sentence.mentions
        match name:
            case "A_IS_NEAR":
                holds = mentions.nearest(tokens, at) in self.fact.anchors
            case "A_WAS_NAMED":
                holds = mentions.nearest(tokens, at, but="") in self.fact.anchors
            case "ONLY_A":  # “both” are this fact's films as long as no other was spoken of
                holds = mentions.before(tokens, at) <= {"", *self.fact.anchors}
            case "ALL_NAMED":
                holds = mentions.before(tokens, at) - {""} == set(self.fact.anchors)
            case "THEMES_SAID":
                themes = self._values.get("THEMES")
                holds = themes is not None and any(True for k in range(at) for _ in themes(tokens, k))
            case "IS_MAJOR":
                holds = self.fact.amounts.get("share", 0) * 2 > 1
            case "IS_ONE":
                holds = self.fact.amounts.get("n") == 1
            case "IS_SMALL":
                holds = self.fact.amounts.get("share", 1) * 4 <= 1
            case "IS_SMALL_PART":
                holds = self.fact.amounts.get("part", 1) * 4 <= 1
            case "IS_FULL":
                holds = self.fact.amounts.get("your_rating") == 5
            case _:
                return self._sentence.ends(name, tokens, at)
        return (at,) if holds else ()


def _lists(fact: Fact) -> Mapping[str, Terminal]:
    """Lists of the fact's tags, genres or films: of some of them, of all, of genres run together."""
    found: dict[str, Terminal] = {}
    if (lift := fact.amounts.get("lift")) and (both := fact.amounts.get("n_both")):
        found["EXPECTED"] = quantity(both / lift, _whole)
    if (share := fact.amounts.get("share")) is not None:
        found["REMAINDER"] = quantity(1 - share, shares)
    for role, count in (("TAG", "n_tags"), ("GENRE", "n_genres")):
        if role in fact.values:
            found["THEMES"] = _listed(fact.values[role])
            found["ALL_THEMES"] = _listed(fact.values[role], at_least=int(fact.amounts.get(count, 0)))
            found["GENRES"] = _listed(fact.values[role], bare=role == "GENRE")
            if "N_THEMES" in fact.values:
                found["EVERY_THEME"] = phrases("both") if fact.amounts.get(count) == 2 else fact.values["N_THEMES"]
            found["GENRES_AS_NOUN"] = _as_noun(found["GENRES"])
    if fact.kind == "recent_taste" and "FILM" in fact.values:
        found["ALL_FILMS"] = _listed(fact.values["FILM"], at_least=len(fact.anchors))
        found["SOME_FILM"] = fact.values["FILM"]
    return found


def _whole(tokens: Tokens, at: int) -> Iterator[Read]:
    """A count that is rounded to a whole number, as one that is reckoned is."""
    return (replace(read, of_whole=True) for read in numbers(tokens, at))


def _as_noun(genres: Terminal) -> Terminal:
    """Only such genres as name a film: “a crime thriller”, not “a crime”."""
    return lambda tokens, at: (end for end in genres(tokens, at) if tokens.folded[end - 1] in GENRE_NOUNS)


def _listed(item: Terminal, *, at_least: int = 1, bare: bool = False) -> Terminal:
    """`at_least` so many items in a row, none of them twice, with commas or “and” between; `bare`: or without."""

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        yield from _row(tokens, at, frozenset())

    def _row(tokens: Tokens, at: int, seen: frozenset[tuple[str, ...]]) -> Iterator[int]:
        for end in item(tokens, at) if at < len(tokens) else ():
            words = tokens.folded[at:end]
            if words in seen:
                continue
            row = seen | {words}
            if len(row) >= at_least:
                yield end
            for start in _after_joint(tokens, end, bare=bare):
                yield from _row(tokens, start, row)

    return ends


def _after_joint(tokens: Tokens, at: int, *, bare: bool) -> Iterator[int]:
    """Where the next item of a list may start."""
    words = tokens.folded
    if at in tokens.after_comma or bare:
        yield at
    if at in tokens.after_comma and bare and words[at : at + 1] in (("a",), ("an",)):
        yield at + 1
    if words[at : at + 1] and words[at] in ("and", "&", "plus", "/"):
        yield at + 1
        if words[at + 1 : at + 2] and words[at + 1] in ("a", "an", "the", "for"):
            yield at + 2
    if words[at : at + 3] == ("as", "well", "as"):
        yield at + 3
