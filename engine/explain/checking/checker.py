"""The checker: a sentence passes when its facts say it, in free parts or by the grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.explain.checking import rules_common, rules_films, rules_people, rules_you
from engine.explain.checking.arrangement import misreads
from engine.explain.checking.asides import without_asides
from engine.explain.checking.comparisons import is_compared
from engine.explain.checking.effort import Effort, TangledError
from engine.explain.checking.facts import Fact, read_fact
from engine.explain.checking.free import can_be_said
from engine.explain.checking.grammar import Name, Recogniser, read_rules
from engine.explain.checking.phrased import is_phrased
from engine.explain.checking.referents import lent_pick, with_names
from engine.explain.checking.restated import without_restated
from engine.explain.checking.reworded import reworded
from engine.explain.checking.rows import without_unnamed
from engine.explain.checking.scopes import SentenceScope
from engine.explain.checking.shortened import is_shortened
from engine.explain.checking.strangers import named_places, names_a_stranger
from engine.explain.checking.tokens import Tokens, Unreadable, read_sentence
from engine.explain.checking.unsayable import is_unsayable

_MOST_CITED = 12
FEWEST_WORDS = 2
_AS_A_VIEWER = re.compile(r"\b(?:us|we) who\b")
"""Whoever words it is no viewer. As written: “Us” is a film."""
_AFTERWARDS = re.compile(
    r"\b(?:because|since|as|given that|seeing that|now that|after|once) (?:(?!you\b|your\b|of\b)[^\s,;:.!?]+ ){1,4}"
    r"(?:was|is|got|gets|has been|had been) (?:\w+ly )?"
    r"(?:recommended|suggested|picked|chosen|selected|proposed|listed)\b",
    re.IGNORECASE,
)
"""What was recommended is no cause of anything: “You gave Rocky 4 stars because this film was recommended.”"""
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
        cites = sentence.get("cites")
        if not isinstance(cites, list) or not all(isinstance(cite, str) for cite in cites):
            return Verdict(False, "It does not say which facts it rests on.")
        facts = evidence if isinstance(evidence, list) else []
        return self.check([fact for fact in facts if isinstance(fact, Mapping)], sentence["text"], cites)

    def check(self, evidence: Sequence[Mapping[str, Any]], text: str, cites: Sequence[str]) -> Verdict:
        """The verdict on one sentence that rests on the facts with the ids `cites`."""
        if not cites:
            return Verdict(False, "It does not say which facts it rests on.")
        if len(cites) > _MOST_CITED:
            return Verdict(False, "It rests on too many facts at once.")
        for cite in cites:
            n_found = sum(fact.get("id") == cite for fact in evidence)
            if n_found != 1:
                found = "no fact" if n_found == 0 else "several facts"
                return Verdict(False, f"There is {found} with the id “{cite[:20]}”.")
        try:
            tokens = read_sentence(text)
        except Unreadable as problem:
            return Verdict(False, str(problem))
        if len(tokens) < FEWEST_WORDS:
            return Verdict(False, "It is no sentence.")
        if _AS_A_VIEWER.search(tokens.text):
            return Verdict(False, "It speaks as if it were a viewer.")
        if _AFTERWARDS.search(tokens.text):
            return Verdict(False, "It takes the recommendation for a cause.")
        if is_unsayable(tokens.text):
            return Verdict(False, "It says what no fact does.")
        every = lent_pick(tokens, [read_fact(fact) for fact in evidence])
        is_cited = [fact.get("id") in cites for fact in evidence]
        facts, rest = (
            [each for each, here in zip(every, is_cited, strict=True) if here is cited] for cited in (True, False)
        )
        uncited = sorted({name for fact in rest for name in fact.anchors})
        effort = Effort()
        try:
            verdict = self._read(tokens, facts, uncited, effort)
            others = () if verdict.ok else _readings(tokens, facts, uncited)
            return Verdict(True, "") if any(self._read(each, facts, uncited, effort).ok for each in others) else verdict
        except TangledError:
            return Verdict(False, "It is too tangled to be checked.")

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


def _readings(tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str]) -> Iterator[Tokens]:
    """The sentence in plain words without what states nothing, then without what only repeats a number."""
    plain = without_asides(tokens, named_places(tokens, facts, uncited))
    plain = with_names(reworded(plain, named_places(plain, facts, uncited)), facts)
    once = without_restated(plain, facts)
    for each in (plain, once) if once.words != plain.words else (plain,):
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
            said = is_phrased(tokens, facts)
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
