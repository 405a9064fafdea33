"""The order-free check: a sentence is cut into parts, each of which says one fact in any order of words.

A part may hold the values of its fact, neutral words, and words of its kind; `guards` then refuses the arrangements
that would say something else. What stands around the facts may only say that the film is recommended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from engine.explain.checking import guards
from engine.explain.checking.effort import Effort
from engine.explain.checking.facts import Fact
from engine.explain.checking.groups import KINDS, family, groups
from engine.explain.checking.joints import Joints
from engine.explain.checking.lookup import (
    FRAMING,
    GIVING,
    NEUTRAL_PHRASES,
    PICKING,
    PLAIN,
    Table,
    longest_phrase,
    phrase_end,
)
from engine.explain.checking.parts import Context, readings
from engine.explain.checking.scopes import Mentions
from engine.explain.checking.simulation import are_called_so
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import (
    CAUSAL,
    FRAME,
    NEUTRAL,
    RECOMMENDING,
    SIMULATED,
    VOCABULARY,
    word_set,
)

_BEFORE = word_set(
    "and while whilst ; : — . ( but which who whose that plus with though although yet as where whereas because since "
    "so or"
)
_MOST_READINGS = 32
_MOST_PARTS = 40
_IT = frozenset(("it", "its"))
_OF_TWO = frozenset(("the former", "the latter", "the first", "the second"))
_DISTANT = frozenset(("that film", "that movie", "that one", "that title", "the film", "the movie"))


def can_be_said(tokens: Tokens, facts: Sequence[Fact], effort: Effort) -> bool:
    """Whether the sentence can be cut into parts that each say one of the facts, or neutrally frame them.

    An aside may interrupt a part: it says a fact where it stands, and the sentence holds without it.
    """
    if len({fact.pick for fact in facts if fact.pick}) > 1:
        return False
    sentence = _Sentence(tokens, facts, effort)
    return sentence.is_said() or any(
        _Sentence(tokens.without(at, end), facts, effort).is_said() for at, end in sentence.asides()
    )


class _Sentence:
    def __init__(self, tokens: Tokens, facts: Sequence[Fact], effort: Effort) -> None:
        self._tokens, self._facts, self._effort = tokens, facts, effort
        picks = sorted({fact.pick for fact in facts if fact.pick})
        self._mentions = Mentions(facts, picks)
        self._pick = title(picks[0]) if picks else None
        self._groups = groups(facts)
        words = tokens.folded
        ends = [phrase_end(tokens, at, FRAMING) for at in range(len(tokens))]
        framed = {end for at, end in enumerate(ends) if end > at}
        self._cuts = [
            at for at in range(len(tokens) + 1) if at in (0, len(tokens)) or at in tokens.after_comma
            or words[at] in _BEFORE or (words[at - 1] in _ENDS) or at in framed
            or (words[at] == "you" and words[at - 1] in _FILM_NOUNS)
        ]  # fmt: skip
        self._joints = Joints(tokens, facts, self._mentions)
        self._from = cache(self._goes_from)  # as long as the sentence lives
        self._known: dict[tuple[int, int, int], bool] = {}
        self._valued: dict[tuple[int, int], tuple[tuple[str, int], ...]] = {}

    def is_said(self) -> bool:
        return len(self._cuts) <= _MOST_PARTS and self._from(0, said=False, framed=False, owed=False)

    def asides(self) -> Iterator[tuple[int, int]]:
        """The stretches between two commas, after the first word, that say a fact."""
        commas = sorted(place for place in self._tokens.after_comma if 0 < place < len(self._tokens))
        for k, at in enumerate(commas):
            if self._tokens.folded[at] in _ASIDE:
                for end in commas[k + 1 : k + 3]:
                    if any(self._says(at, end, group, first=False) for group in range(len(self._groups))):
                        yield at, end

    def _goes_from(
        self, at: int, *, said: bool, framed: bool, owed: bool, opening: tuple[int, int] | None = None
    ) -> bool:
        """Whether the rest can be said. `owed`: a cause was given at the start, so a recommendation has to follow;
        `opening`: where the only fact said so far starts, and its group."""
        if at == len(self._tokens):
            return said and (framed or not owed)
        for end in (cut for cut in self._cuts if cut > at):
            frame = self._frame(at, end)
            if frame is not None:
                causal, recommending = frame
                idle = self._is_why_you(at, end) or (
                    said and ((causal and not recommending) or self._is_idle(at, end, recommending=recommending))
                )
                if not idle and self._from(
                    end, said=said, framed=framed or recommending, owed=owed or (causal and not recommending)
                ):
                    return True
            presenting = self._tokens.folded[at : at + 2] in (("here", "is"), ("here", "'s"))
            recommending = presenting or not RECOMMENDING.isdisjoint(self._tokens.folded[at:end])
            causal = self._tokens.folded[at] in CAUSAL and not recommending and not self._joints.is_end(end)
            if owed and said and not framed and not presenting and self._tokens.folded[at] not in _GOES_ON:
                continue  # “because it is tagged heist, you gave it 4.5 stars”
            if any(
                self._says(at, end, group, first=not said)
                and self._follows(opening, at, group)
                and self._from(
                    end, said=True, framed=framed or recommending, owed=owed or causal,
                    opening=None if said else (at, group),
                )
                for group in range(len(self._groups))
            ):  # fmt: skip
                return True
        return False

    def _follows(self, opening: tuple[int, int] | None, at: int, group: int) -> bool:
        """Whether the opening may stand before another fact at `at`."""
        if opening is None or not RECOMMENDING.isdisjoint(self._tokens.folded[at : at + 5]):
            return True
        before, after = self._groups[opening[1]], self._groups[group]
        one_fact = before is after and len(before) == 1
        return one_fact or not self._joints.clash(opening[0], at, related=family(before) == family(after))

    def _is_idle(self, at: int, end: int, *, recommending: bool) -> bool:
        """Whether the words leave something open, or speak of something more, where they only should frame."""
        reading = list(self._reading_of_frame(at, end))
        lists_pick = "P" in reading and all(word in _LISTING for word in reading)
        lists_pick |= reading[:2] == ["and", "P"] and _MAY_FOLLOW_PICK.isdisjoint(reading[2:3])
        return (
            self._asks_why(at, end)
            or not (recommending or _JOINING.issuperset(reading))
            or lists_pick
            or not _HANGING.isdisjoint(reading[-1:])
            or not _TOO_LATE.isdisjoint(reading[:1])
            or reading == ["here"]
            or reading.count("P") > 1
        )

    def _is_why_you(self, at: int, end: int) -> bool:
        """“Here is why | you gave it 4.5 stars”."""
        return self._tokens.folded[end - 1] == "why" and self._tokens.folded[end : end + 1] in (("you",), ("your",))

    def _asks_why(self, at: int, end: int) -> bool:
        """Whether the words leave open what is explained: “…, which is why | you gave it 4.5 stars”."""
        words = [word for word in self._tokens.folded[at:end] if word not in (":", "—", "is", "that")]
        return (
            words[-1:] in (["why"], ["reason"], ["reasons"])
            and words[:1] != ["another"]
            and not self._joints.is_end(end)
        )

    def _frame(self, at: int, end: int) -> tuple[bool, bool] | None:
        """Whether words without a fact give a cause, and whether they recommend; None when they say more."""
        words = self._tokens.folded
        if any(place < self._joints.film_end(place) <= end for place in range(at, end) if words[place] not in _IT):
            return None  # “Up” is no mere word
        reading = list(self._reading_of_frame(at, end))
        following = words[end : end + 1] in (("and",), ("&",), ("plus",)) or self._joints.film_end(end) > end
        if following and reading[-1:] and reading[-1] in _PICKED:
            return None  # “this film | and Heat were liked”
        plain = [word for word in reading if word != "P"]
        if "or" in plain or _IS_REASON.search(" ".join(reading)):
            return None
        if any(word not in NEUTRAL and word not in FRAME for word in plain):
            return None
        if RECOMMENDING.isdisjoint(plain) and not _SOMEBODY.isdisjoint(plain):
            return None  # “with us”
        return not CAUSAL.isdisjoint(plain), not RECOMMENDING.isdisjoint(plain)

    def _reading_of_frame(self, at: int, end: int) -> Iterator[str]:
        while at < end:
            said, neutral = phrase_end(self._tokens, at, FRAMING), phrase_end(self._tokens, at, NEUTRAL_PHRASES)
            phrase = max(said, neutral)
            pick = self._pick_end(at)
            if pick > at and pick >= phrase:
                yield "P"
            elif phrase > at:
                if said == phrase:
                    yield "because" if phrase_end(self._tokens, at, GIVING) > at else "here"
            else:
                yield self._tokens.folded[at]
            at = max(pick, phrase, at + 1)

    def _says(self, at: int, end: int, group: int, *, first: bool) -> bool:
        key = (at, end, group)
        if not self._joints.hold(at, end, self._groups[group][0], first=first):
            return False
        if key not in self._known:
            self._effort.spend()
            self._known[key] = self._read(at, end, self._groups[group])
        return self._known[key]

    def _read(self, at: int, end: int, facts: Sequence[Fact]) -> bool:
        kinds = {fact.kind for fact in facts}
        anchors = facts[0].anchors
        kind = KINDS.get(facts[0].kind, facts[0].kind)
        if kinds & {"shared_tags", "shared_genre"}:
            kind = "themed"
        allowed = (NEUTRAL, *VOCABULARY.get(kind, ()))
        if kind not in VOCABULARY:
            return False
        simulated = facts[0].simulated
        plainer = PLAIN[kind]
        places = {
            k: self._symbols(k, end, facts, anchors, allowed, plainer, simulated=simulated) for k in range(at, end)
        }
        context = Context(
            facts={fact.kind: fact for fact in facts},
            near_anchor=len(anchors) == 1 and self._mentions.nearest(self._tokens, at) in anchors,
            near_pick=self._mentions.nearest(self._tokens, at) in ("", None),
            nearest_is_pick=self._mentions.nearest(self._tokens, at) == "",
            pick_led=self._is_led_by_pick(at),
            only_anchor=self._mentions.before(self._tokens, at) <= {"", *anchors},
            cited=frozenset(fact.kind for fact in self._facts),
            you_led=self._tokens.folded[0] == "you",
            averaged=not _AVERAGE.isdisjoint(self._tokens.folded),
        )
        if simulated and not are_called_so(self._tokens.folded, at, end):
            return False
        return any(
            guards.holds(kind, reading, context) for reading in islice(readings(places, at, end), _MOST_READINGS)
        )

    def _symbols(
        self, at: int, end: int, facts: Sequence[Fact], anchors: Sequence[str], allowed: Sequence[frozenset[str]],
        plainer: Table, *, simulated: bool,
    ) -> list[tuple[str, int]]:  # fmt: skip
        """What may stand at `at`: the longest value, or a word."""
        tokens, word = self._tokens, self._tokens.folded[at]
        found = [(role, stop) for fact in facts for role, stop in self._values(at, fact) if stop <= end]
        pick = max(self._pick_end(at), self._described_end(at, facts))
        if at < pick <= end:
            found.append((_pick_as(facts[0].kind, tokens.folded[pick - 1]), pick))
        if not found and word in _HIS and self._is_directors(at, anchors):
            return [("", at + 2)]
        if not found:
            phrase, plain_words = longest_phrase(tokens, at, plainer)
            cut = any(
                stop > phrase for k in range(at + 1, phrase) for fact in facts for _, stop in self._values(k, fact)
            )
            if at < phrase <= end and not cut:  # not the “and all” of “this film and All About Eve”
                return [(plain_words, phrase)]
        longest = max((stop for _, stop in found), default=at)
        options = [(role, stop) for role, stop in found if stop == longest]
        numeric = word[0].isdigit()
        plain = any(word in words for words in allowed) or (simulated and word in SIMULATED)
        two = " ".join(tokens.folded[at : at + 2])
        if two in _OF_TWO and at + 2 <= end:
            of_two = self._mentions.of_two(tokens, at, "FORMER" if two in ("the former", "the first") else "LATTER")
            options += [("P", at + 2)] if of_two == "" else [("A", at + 2)] if of_two in anchors else []
            options += [(word, at + 1)] if plain else []
        elif word in _IT or two in _DISTANT:
            options += self._pronoun(at, end, facts[0].kind, anchors)
            if word not in _IT and plain:
                options.append((word, at + 1))
        elif word in _WHOSE and facts[0].kind == "co_liked":
            nearest = self._mentions.nearest(tokens, at)
            options += [("A", at + 1)] if nearest in anchors else [("P", at + 1)] if nearest == "" else []
            options.append((word, at + 1))
        elif word == "this" and not options:
            if facts[0].kind not in _FOR_PICK or tokens.folded[at - 1] in _FOR:
                options.append((_pick_as(facts[0].kind, word), at + 1))
            options.append((word, at + 1))
        elif plain and not numeric and not (options and longest > at + 1):
            options.append((word, at + 1))
        return options

    def _pronoun(self, at: int, end: int, kind: str, anchors: Sequence[str]) -> Iterator[tuple[str, int]]:
        """Which of the two films “it” or “that film” at `at` may be."""
        tokens, words = self._tokens, self._tokens.folded
        is_it = words[at] in _IT
        stop = at + (1 if is_it else 2)
        if stop > end:
            return
        near = self._mentions.nearest(tokens, at) in anchors or (
            (words[at - 1] in ("to", "with") or (kind in KINDS and words[at - 3 : at] in _LIKE_THIS))
            and self._mentions.nearest(tokens, at, but="") in anchors
        )
        both_named = kind == "co_liked"  # who liked it and who liked the other: the guard tells them apart
        source = kind in _FOR_PICK and (
            words[at - 1] in _FROM or not _DRIVING.isdisjoint(words[at + 1 : at + 2])
        )  # what a case comes from is never the pick
        known = self._mentions.before(tokens, at)
        one_source = source and known <= {"", *anchors}
        if len(anchors) == 1 and (near or ((both_named or one_source) and anchors[0] in known)):
            yield ("FILM" if kind == "recent_taste" else "A"), stop
        opened = words[0] in _OPENERS or (words[0] in ("a", "an") and self._is_led_by_pick(at))
        topical = self._mentions.pick_is_topic(tokens, at) or (at in tokens.after_comma and opened)
        other_first = self._mentions.nearest(tokens, 1) not in ("", None)
        topical = topical and not (other_first and kind in _OF_ALL_VIEWERS)  # “Heat is a drama like this, and it …”
        spoken_for = words[at - 1] in _FOR_IT and kind in _FOR_PICK
        the_film = words[at : at + 2] in (("the", "film"), ("the", "movie"))
        if (topical or spoken_for or both_named) and (is_it or the_film):
            yield _pick_as(kind, words[at]), stop

    def _values(self, at: int, fact: Fact) -> Sequence[tuple[str, int]]:
        """The values of the fact that start at `at`, by role, and where they end."""
        key = (at, id(fact))
        if key not in self._valued:
            ends = ((role, stop) for role, terminal in fact.values.items() for stop in terminal(self._tokens, at))
            self._valued[key] = tuple(ends)
        return self._valued[key]

    def _pick_end(self, at: int) -> int:
        named = max(self._pick(self._tokens, at), default=at) if self._pick else at
        return max(named, phrase_end(self._tokens, at, PICKING))

    def _described_end(self, at: int, facts: Sequence[Fact]) -> int:
        """Where “this Michael Mann thriller” or “this hidden gem” ends, said in passing of the pick; or `at`."""
        opening = at == 0 and self._tokens.folded[at] == "a"
        if self._tokens.folded[at] != "this" and not opening:
            return at
        place = described = at + 1
        others = [fact for fact in self._facts if fact not in facts]
        while place < len(self._tokens):
            ends = [
                stop for fact in others for role, stop in self._values(place, fact)
                if (role in ("DIRECTOR", "GENRE") and not opening) or (role == "GEM" and fact.kind == "hidden_gem")
            ]  # fmt: skip
            if not ends:
                break
            place = max(ends)
        if place == described:
            return at
        return place + (self._tokens.folded[place : place + 1] in (("film",), ("movie",), ("picture",)))

    def _is_directors(self, at: int, anchors: Sequence[str]) -> bool:
        """Whether “his film” stands before a film of the director who is spoken of."""
        known = [fact for fact in self._facts if fact.kind == "same_director" and fact.anchors == tuple(anchors)]
        is_film = self._tokens.folded[at + 1 : at + 2] in (("film",), ("movie",), ("picture",))
        return is_film and any(role == "A" for fact in known for role, _ in self._values(at + 2, fact))

    def _is_led_by_pick(self, at: int) -> bool:
        """Whether the sentence is about the pick: it spoke of no other film before it, or only of what is like it."""
        words = self._tokens.folded
        for place in range(at):
            named = self._mentions.nearest(self._tokens, place + 1)
            if named is not None:
                return named == "" or words[0] in _OPENERS or (place > 0 and words[place - 1] in _LIKENING)
        return True


def _pick_as(kind: str, last_word: str) -> str:
    """The symbol of the pick; of what made the case, “this film” is one thing and “this recommendation” another."""
    return "FILM_P" if kind in ("because_you_liked", "similar_to") and last_word not in _RECOMMENDATIONS else "P"


_IS_REASON = re.compile(
    r"P (?:are|were|have)\b|P (?:is|was) (?:\w+ ){0,3}reasons?\b|both (?:are|were) (?:recommend|suggest|pick|chos)"
)
_FOR = word_set("for behind towards toward")
_RECOMMENDATIONS = word_set("recommendation suggestion pick choice selection list case")
_FROM = word_set("from on about by")
_DRIVING = word_set("makes accounts contributes provides supplies")
_FOR_IT = _FOR | word_set("gives give gave lends earns brings")
_LIKE_THIS = tuple(("like", "this", word) for word in ("film", "movie", "one", "picture"))
_WHOSE = word_set("which that whose")
_FOR_PICK = ("because_you_liked", "similar_to", "recent_taste")
_OF_ALL_VIEWERS = ("popular_with", "hidden_gem", "unrated")
_GOES_ON = word_set("and which who whose that ( ; : — but . also plus")
_MAY_FOLLOW_PICK = word_set("is was 's may might could can comes came appears appeared shows made makes seems")
_JOINING = word_set("and but plus also too as well so here because : ; — . ! ( )")
"""What joins or ends parts and says nothing."""
_PICKED = word_set("P it this")
_SOMEBODY = word_set("us them we they these those he she you your both each")
_TOO_LATE = word_set("for because since as")
_HANGING = word_set("for as of by from through over with in under on about")
_LISTING = word_set("P and plus ( ) — . ! with like as alongside also too")
_AVERAGE = word_set("average averages averaged averaging mean overall collectively consensus")
_FILM_NOUNS = word_set("film movie one")
_HIS = word_set("his her their whose")
_ASIDE = word_set("which who whose whom to a the directed rated tagged also both given with like your")
_LIKENING = word_set("like as resembling")
_OPENERS = word_set("directed from like sharing tagged by with as another also again just labelled marked")
_ENDS = frozenset(("because", "since", ":", "that", "?", ")", "—"))
