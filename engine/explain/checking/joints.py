"""How a part may be joined to what stands around it: whom it hangs on, and what it must not be the cause of."""

from __future__ import annotations

from collections.abc import Sequence

from engine.explain.checking.facts import Fact
from engine.explain.checking.scopes import Mentions
from engine.explain.checking.titles import Terminal, title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import CAUSAL, PEOPLE, word_set

_CAUSES = CAUSAL | word_set("being as for given thanks due owing")
_OPENING_CAUSES = _CAUSES | word_set("considering seeing knowing having")
_NO_CAUSE = word_set("with in a an is was are were does do did has had such yet")  # “as with Heat, …”
_MADE_BY = word_set("by from made of")
_DANGLING = word_set("of for from by to due thanks owing through over why reason reasons")
_THEREFORE = (("so",), ("therefore",), ("thus",), ("hence",))
_AND = word_set("and plus &")
_AFTER_OBJECT = word_set("which that whom who whose ( — . ; : ! rated directed tagged with by")
_LOOSE = word_set(
    "rated scored graded averaging with unrated without not yet placed liked enjoyed which whose who a an so"
)
_WITHOUT_SUBJECT = word_set("also by from directed made a an another tagged labelled with sharing which who that whose")
_OPENERS = word_set(
    "of among with tagged labelled marked directed like sharing a an another by from in under as just much"
)
_PLURAL = word_set("are were have share")
_RELATIVE = word_set("which whose whom who")
_STARS = word_set("star stars ★ ½")
_SHARING = word_set("common shared same", "share")
_OF_VIEWERS = ("popular_with", "hidden_gem", "unrated")
_IN_COMMON = ("same_director", "shared_tags", "shared_genre")


class Joints:
    """The joints of one sentence."""

    def __init__(self, tokens: Tokens, facts: Sequence[Fact], mentions: Mentions) -> None:
        self._tokens, self._mentions = tokens, mentions
        self._films = [title(name) for fact in facts for name in (*fact.anchors, fact.pick) if name]
        self._anchors = [title(name) for fact in facts for name in fact.anchors]
        self._tag_ends, director_ends = (
            {
                (at, end) for fact in facts if role in fact.values for at in range(len(tokens))
                for end in fact.values[role](tokens, at)
            } for role in ("TAG", "DIRECTOR")
        )  # fmt: skip
        self._leading_director_ends = {end for at, end in director_ends if at < 3}

    def is_end(self, at: int) -> bool:
        """Whether the sentence says nothing from `at` on."""
        return set(self._tokens.folded[at:]) <= {".", "!"}

    def hold(self, at: int, end: int, fact: Fact, *, first: bool) -> bool:
        """Whether a part from `at` to `end` that says `fact` may stand where it does."""
        words = self._tokens.folded
        if words[at] in _MADE_BY and any(stop == at for _, stop in self._tag_ends):
            return False  # “…, which have music, made by John Carney”
        last = end - 1 - (words[end - 1] in ":;—.")
        if words[last] in CAUSAL and words[last - 1] not in ("doing", "do", "did"):
            return False
        if words[last] in _DANGLING and not self.is_end(end):
            return False  # “you gave it 4.5 stars because of | its ghosts” would be a cause
        return self._opens(end, at, fact) if first else self._goes_on(at, fact)

    def _goes_on(self, at: int, fact: Fact) -> bool:
        words = self._tokens.folded
        if ("is", "that") in (words[at - 2 : at], words[at - 1 : at + 1]):
            return False  # “35% of the case is that …” is neither fact
        if words[at] in _CAUSES and words[at + 1 : at + 2] != ("well",):
            return False  # “…, as it is tagged heist” would be a cause
        if words[at] in _AND and words[at + 1 : at + 2] in _THEREFORE and fact.kind != "unrated":
            return False  # “…, and so you gave it 4.5 stars”
        if words[at] == "with" and fact.kind not in _IN_COMMON and self._is_in_common(at):
            return False  # “It shares music | with Heat, which you rated 4 stars”
        other = self._mentions.nearest(self._tokens, at)
        if words[at] in _AND and other not in ("", None, *fact.anchors) and self._is_subject(at + 1):
            return False  # “Heat, which you gave 4 stars, | and Ronin are dramas” is of both
        if words[at] in _RELATIVE and self._mentions.nearest(self._tokens, at) not in ("", None, *fact.anchors):
            return False  # “…, and Ronin, | which …” is of Ronin
        if words[at] in _AND and self._is_mere_object(at + 1):
            return False  # “Michael Mann directed this | and Collateral, which …”
        if fact.kind in _OF_VIEWERS and words[at] in _LOOSE and not self._hangs_on_pick(at):
            return False
        if fact.kind in _IN_COMMON:
            after_stars = words[at - 1] in _STARS or words[at - 1][0].isdigit()
            if words[at] == "with" and at not in self._tokens.after_comma and after_stars:
                return False  # “you gave Heat 4.5 stars with crime in common”
            nearest = self._mentions.nearest(self._tokens, at)
            own = words[at] not in _WITHOUT_SUBJECT or words[0] in _OPENERS
            return own or nearest in ("", None, *fact.anchors)
        return True

    def _is_in_common(self, at: int) -> bool:
        """Whether “with Heat” at `at` says with what something is shared."""
        shared = not _SHARING.isdisjoint(self._tokens.folded[:at])
        return shared and at not in self._tokens.after_comma and self._names(self._films, at + 1) > at + 1

    def _opens(self, end: int, at: int, fact: Fact) -> bool:
        """An opening that tells of the pick is not followed by another film: “Unrated so far, Heat was …”."""
        loose = fact.kind in _OF_VIEWERS and self._tokens.folded[at] in _LOOSE
        return not (loose and end in self._tokens.after_comma and self._names(self._anchors, end) > end)

    def clash(self, opening: int, at: int, *, related: bool) -> bool:
        """Whether an opening at `opening` would be a cause of another fact at `at`, or say of others what it says;
        `related`: both facts are about what the films share."""
        words = self._tokens.folded
        if at not in self._tokens.after_comma:
            return False
        causes = words[opening] in _OPENING_CAUSES or words[0] in _OPENING_CAUSES
        if causes and not (words[opening] == "as" and words[opening + 1] in _NO_CAUSE):
            return True
        others = words[at] in ("you", "your") or words[at][0].isdigit() or words[at] in PEOPLE
        return not related and words[opening] in _OPENERS and (others or self._names(self._anchors, at) > at)

    def _is_subject(self, at: int) -> bool:
        """Whether a film at `at` is the last of several that something is said of."""
        end = self._names(self._films, at)
        return end > at and not _PLURAL.isdisjoint(self._tokens.folded[end : end + 1])

    def _is_mere_object(self, at: int) -> bool:
        """Whether a film at `at` is only named, not told of."""
        words = self._tokens.folded
        end = self._names(self._films, at)
        if end == at and words[at : at + 1] in (("this",), ("it",)):
            end = at + 1 + (words[at + 1 : at + 2] in (("film",), ("movie",), ("one",)))
        return end > at and (end in self._tokens.after_comma or self.is_end(end) or words[end] in _AFTER_OBJECT)

    def _hangs_on_pick(self, at: int) -> bool:
        """Whether “rated 4.1”, “with 40 ratings” is said of the pick, not of a person or a film named beside it."""
        words = self._tokens.folded
        if at in self._leading_director_ends:
            return False
        named = (place for place in range(at - 1, 0, -1) if self._mentions.is_named_at(self._tokens, place))
        place = next(named, 0)
        return self._mentions.nearest(self._tokens, at) in ("", None) or words[place - 1] not in _AND

    def film_end(self, at: int) -> int:
        """Where the title of a film of the history ends if it starts at `at`; else `at`."""
        return self._names(self._anchors, at)

    def _names(self, films: Sequence[Terminal], at: int) -> int:
        """Where a film's title ends if it starts at `at`; else `at`."""
        return max((end for film in films for end in film(self._tokens, at)), default=at)
