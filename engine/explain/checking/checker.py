"""The checker: a sentence passes when its facts say it, in free parts or by the grammar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.explain.checking import rules_common, rules_films, rules_people, rules_you
from engine.explain.checking.arrangement import misnames, misreads
from engine.explain.checking.asides import without_asides
from engine.explain.checking.bases import is_misbased
from engine.explain.checking.belied import is_belied
from engine.explain.checking.capitals import told_apart
from engine.explain.checking.comparisons import is_compared
from engine.explain.checking.contents import tells_of_contents
from engine.explain.checking.effort import Effort, TangledError
from engine.explain.checking.facts import Fact, read_fact
from engine.explain.checking.free import can_be_said
from engine.explain.checking.grammar import Name, Recogniser, read_rules
from engine.explain.checking.identity import mistakes_the_pick
from engine.explain.checking.lists import Clause, clauses_of, is_listed
from engine.explain.checking.phrased import is_phrased, without_told
from engine.explain.checking.referents import lent_pick, with_names
from engine.explain.checking.restated import without_restated
from engine.explain.checking.reworded import reworded
from engine.explain.checking.rows import without_unnamed
from engine.explain.checking.scopes import SentenceScope
from engine.explain.checking.shortened import is_shortened
from engine.explain.checking.simulation import is_told
from engine.explain.checking.sound import is_sound
from engine.explain.checking.spread import is_spread
from engine.explain.checking.strangers import (
    breaks_a_name,
    named_places,
    names_a_stranger,
    names_two_at_once,
    tells_of_a_director,
    written_names,
)
from engine.explain.checking.tokens import Tokens, Unreadable, read_sentence
from engine.explain.checking.touched import touched
from engine.explain.checking.unclear import is_unclear
from engine.explain.checking.unsayable import is_unsayable
from engine.explain.checking.wholes import takes_for_all

_MOST_CITED = 12
FEWEST_WORDS = 2
_AS_A_VIEWER = re.compile(r"\b(?:us|we) who\b")
"""Whoever words it is no viewer. As written: “Us” is a film."""
_BROKEN_OFF = re.compile(
    r"(?:[,;:(—-]|\b(?:and|or|but|nor|the|an?|your|its|their|whose|which|who|than|because|since|while|although|whereas|if))"
    r"\W*$"
)
"""As a model's words do that are cut by length. As written: “The Who” is a name."""
_BULLET = re.compile(r"^[-–—*•>#]\s")
_MARKUP = re.compile(r"https?:|www\.|</?\w|\]\(|[*_`#]{1,}\S")


@dataclass(frozen=True)
class Verdict:
    """Whether the sentence may be shown, and why not ("" when it may)."""

    ok: bool
    why: str


class Checker:
    """Checks sentences against evidence (dicts as `Evidence.to_json` gives; anything else is refused, not raised)."""

    def __init__(self) -> None:
        texts = (rules_common.RULES, rules_films.RULES, rules_people.RULES, rules_you.RULES)
        self._rules = read_rules("\n".join(texts))

    def check_line(self, line: object) -> list[Verdict]:
        """Verdicts on all sentences of one line of `check` (DESIGN, section 5), in order."""
        evidence = line.get("evidence") if isinstance(line, Mapping) else None
        sentences = line.get("sentences") if isinstance(line, Mapping) else None
        return [self._check_any(evidence, sentence) for sentence in sentences] if isinstance(sentences, list) else []

    def _check_any(self, evidence: object, sentence: object) -> Verdict:
        if not isinstance(sentence, Mapping) or not isinstance(sentence.get("text"), str):
            return Verdict(False, "It has no text.")
        cites, facts = sentence.get("cites"), evidence if isinstance(evidence, list) else []
        cited = cites if isinstance(cites, list) else []
        return self.check([fact for fact in facts if isinstance(fact, Mapping)], sentence["text"], cited)

    def check(
        self, evidence: Sequence[Mapping[str, Any]], text: str, cites: Sequence[str], *, is_placed: bool = False
    ) -> Verdict:
        """The verdict on one sentence that rests on the facts with the ids `cites`.

        Where several films are recommended, it has to name the one it speaks of, unless it `is_placed`: shown beside
        that film's name.
        """
        if why := _is_unfounded(evidence, cites):
            return Verdict(False, why)
        try:
            tokens = read_sentence(text)
        except Unreadable as problem:
            return Verdict(False, str(problem))
        if why := _at_sight(tokens):
            return Verdict(False, why)
        try:
            return self._check_readable(tokens, touched(tokens, evidence, cites), cites, is_placed)
        except TangledError:
            return Verdict(False, "It is too tangled to be checked.")

    def _check_readable(
        self, tokens: Tokens, evidence: Sequence[Mapping[str, Any]], cites: Sequence[str], is_placed: bool
    ) -> Verdict:
        """The verdict on words that may say something true, by sound facts."""
        every = lent_pick(tokens, [read_fact(fact) for fact in evidence])
        is_cited = [fact.get("id") in cites for fact in evidence]
        facts, rest = (
            [each for each, here in zip(every, is_cited, strict=True) if here is cited] for cited in (True, False)
        )
        uncited = sorted({name for fact in rest for name in fact.anchors})
        if names_two_at_once(tokens, {name for fact in every for name in (*fact.anchors, fact.pick) if name}):
            return Verdict(False, "It names a film by a title that another one has.")
        if breaks_a_name(tokens, written_names(evidence)):
            return Verdict(False, "It puts a comma into a name.")
        if is_listed(every):
            return self._of_list(clauses_of(tokens, facts, is_placed=is_placed), uncited)
        return self._of_one(tokens, facts, uncited, Effort())

    def _of_list(self, readings: Iterable[Sequence[Clause]], uncited: Sequence[str]) -> Verdict:
        """The verdict on a sentence about films of a list: each clause is about one of them."""
        refused, effort = Verdict(False, "It does not keep apart what the facts say of each film."), Effort()
        for clauses in readings:
            verdicts = [[self._of_one(way, own, uncited, effort) for way in ways] for ways, own in clauses]
            if all(any(verdict.ok for verdict in each) for each in verdicts):
                return Verdict(True, "")
            refused = verdicts[0][0] if len(verdicts) == 1 else refused
        return refused

    def _of_one(self, tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str], effort: Effort) -> Verdict:
        """The verdict on a sentence about one recommended film, in every reading of titles that are words."""
        names = sorted({name for fact in facts for name in (*fact.anchors, fact.pick) if name})
        verdicts = (self._verdict(each, facts, uncited, effort) for each in told_apart(tokens, names))
        return next((verdict for verdict in verdicts if not verdict.ok), Verdict(True, ""))

    def _verdict(self, tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str], effort: Effort) -> Verdict:
        if tells_of_a_director(tokens, facts, uncited):
            return Verdict(False, "It speaks of a director, and no fact it cites does.")
        if not is_told(tokens, facts):
            return Verdict(False, "It calls simulated what is not, or does not say so of all that are.")
        if is_unclear(tokens, facts):
            return Verdict(False, "It leaves open how far goes what it says.")
        if is_spread(tokens, facts):
            return Verdict(False, "It says of several films what is known of one.")
        if is_belied(tokens, facts) or is_misbased(tokens, facts):
            return Verdict(False, "It says what a number of the facts forbids.")
        if mistakes_the_pick(tokens, facts):
            return Verdict(False, "It takes the film for another, or for one that you have rated.")
        if tells_of_contents(tokens, facts):
            return Verdict(False, "It makes a tag something in the film.")
        if takes_for_all(tokens, facts) or misnames(tokens, without_unnamed(tokens, facts)):
            return Verdict(False, "It puts together what the facts it cites do not, or takes some for all.")
        verdict = self._read(tokens, facts, uncited, effort)
        others = () if verdict.ok else _readings(tokens, facts, uncited, effort)
        return Verdict(True, "") if any(self._read(each, facts, uncited, effort).ok for each in others) else verdict

    def _read(self, tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str], effort: Effort) -> Verdict:
        facts = without_unnamed(tokens, facts)
        if names_a_stranger(tokens, facts, uncited):
            return Verdict(False, "It names a film or a person that the facts it cites do not.")
        if not self._says(tokens, facts, effort):
            if misreads(tokens, facts):
                return Verdict(False, "It puts together what the facts it cites do not.")
            return Verdict(False, _unsupported(tokens, min(self._reach(tokens, facts), len(tokens) - 1)))
        if any(fact.simulated for fact in facts) and not {"simulated", "synthetic"} & set(tokens.folded):
            true_facts = [fact.only_named() if fact.simulated else fact for fact in facts]
            if not self._says(tokens, true_facts, effort):
                return Verdict(False, "It does not say that the viewers are simulated.")
        return Verdict(True, "")

    def _says(self, tokens: Tokens, facts: Sequence[Fact], effort: Effort) -> bool:
        says_in_full = _InFull(effort)
        if says_in_full(tokens, facts) or is_shortened(tokens, facts, says_in_full):
            return True
        if misreads(tokens, facts):
            return False
        several = len({fact.pick for fact in facts if fact.pick}) > 1  # only the older grammar keeps them apart
        return is_compared(tokens, facts) or (several and self._reach(tokens, facts) == len(tokens))

    def _reach(self, tokens: Tokens, facts: Sequence[Fact]) -> int:
        """How many tokens the older grammar accounts for from the start; all of them when it reads the sentence."""
        recogniser = Recogniser(tokens)
        whole = recogniser.ends(Name("SENTENCE"), SentenceScope(facts, self._rules), 0)
        return len(tokens) if len(tokens) in whole else min(recogniser.furthest, len(tokens) - 1)


def _is_unfounded(evidence: Sequence[Mapping[str, Any]], cites: Sequence[str]) -> str:
    """Why nothing can rest on the cited facts; "" when it can."""
    if not cites or not all(isinstance(cite, str) for cite in cites):
        return "It does not say which facts it rests on."
    if len(cites) > _MOST_CITED:
        return "It rests on too many facts at once."
    for cite in cites:
        found = [fact for fact in evidence if fact.get("id") == cite]
        if len(found) != 1:
            return f"There {'are several facts' if found else 'is no fact'} with the id “{cite[:20]}”."
        if not is_sound(found[0]):
            return f"The fact with the id “{cite[:20]}” is broken."
    return ""


def _at_sight(tokens: Tokens) -> str:
    """Why the words can say nothing true, whatever the facts; "" when they may."""
    if len(tokens) < FEWEST_WORDS:
        return "It is no sentence."
    if _AS_A_VIEWER.search(tokens.text):
        return "It speaks as if it were a viewer."
    if _BULLET.match(tokens.text):
        return "It holds a link or markup."
    if _BROKEN_OFF.search(tokens.text):
        return "It breaks off."
    return "It says what no fact does." if is_unsayable(tokens.text) else ""


def _readings(tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str], effort: Effort) -> Iterator[Tokens]:
    """The sentence in plain words without what states nothing, then without what only repeats a number."""
    plain = without_asides(tokens, named_places(tokens, facts, uncited))
    plain = with_names(reworded(plain, named_places(plain, facts, uncited)), facts)
    once = without_restated(plain, facts)
    told = (without_told(each, facts, effort) for each in (plain, once))
    for each in dict.fromkeys((plain, once, *told)):
        if each.words != tokens.words and len(each) >= FEWEST_WORDS:
            yield each


class _InFull:
    """Whether a sentence that is not short for several is said; it is asked for the same ones again and again."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._known: dict[tuple[object, ...], bool] = {}
        self._asked: list[Sequence[Fact]] = []  # as long as they live, no other has their id

    def __call__(self, tokens: Tokens, facts: Sequence[Fact]) -> bool:
        key = (tokens.words, tokens.after_comma, *map(id, facts))
        if key not in self._known:
            self._asked.append(facts)
            said = is_phrased(tokens, facts, self._effort)
            self._known[key] = said or (not misreads(tokens, facts) and can_be_said(tokens, facts, self._effort))
        return self._known[key]


def _unsupported(tokens: Tokens, at: int) -> str:
    if _MARKUP.search(tokens.text):
        return "It holds a link or markup."
    start = tokens.starts[at]
    piece = tokens.text[start : start + 60].split(". ")[0].strip()
    if not any(character.isalnum() for character in piece):
        piece = tokens.text.strip(" .!")  # each word could be said, the sentence could not
    return f"The facts it cites do not say this: “{piece}”."
