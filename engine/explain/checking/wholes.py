"""Some taken for all: the tags two films share are not the tags of one, nor two films all that a person made.

A definite whole (“the tags of Heat are …”, “Mann's films, Heat and this”, “the films you rated are …”), a bare count
(“made two films”) and “just a drama” say that there is no more. The sentence is read as symbols, as in `arrangement`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.explain.checking.arrangement import symbols
from engine.explain.checking.facts import Fact
from engine.explain.checking.parts import has, has_any
from engine.explain.checking.tokens import Tokens

_THEMES = "(?:tags|genres|themes|labels|elements|keywords|traits|motifs|descriptors|topics|subjects|categories)"
_FILMS = "(?:films|movies|pictures|titles|works|features)"
_FILM = rf"(?:film|movie|picture|title|one|ones|{_FILMS})"
_THEME = "(?:TAG|KIND|GENRE)"
_COUNT = r"(?:just |only |exactly )?(?:one|two|three|four|five|six|\d+)"
_RATED = "(?:liked|rated|gave|enjoyed|loved|scored|like|rate|saw|watched)"
_YOU_RATED = rf"(?:that |which )?you (?:have |'ve |had |most |just )*(?:recently |lately )?{_RATED}"
_CHOSEN = "(?:ratings|likes|picks|choices|favou?rites)"
_OF = "(?:of|by|from|in) (?:both |either )?(?:the |these )?(?:two )?(?:A|P|it|this|both|films|movies|either)"
_SPOKE = "mostly|mainly|largely|chiefly|primarily|spoke|speak|led|behind"
_SHARED = "(?:in common|with|shared?|shares|that|which|as|also)"
_THAT_SPOKE = (
    rf"(?:, A (?:(?:, and|,|and) A )*, )?that (?:\S+ )?(?:{_SPOKE})|which (?:\S+ )?(?:{_SPOKE})"  # of all, only these
)
_THESE_FILMS = (
    rf"(?:both |all )?(?:of )?(?:these|those|the|your|all|both) (?:{_FILMS}|picks|suggestions|recommendations)"
)
_WHOLES = (
    (
        rf"(?<!of )(?<!of A )(?<!of P )(?<!among )(?<!shares )(?:its|their|'s|the) {_THEMES} (?:{_OF} (?:films |"
        rf"movies )?)?(?:are|were|:|—) (?:the )?{_THEME}"
    ),
    rf"{_THEME} are the (?:{_COUNT} )?{_THEMES} of (?:A|P|it)|shares? all (?:of )?(?:its|the) {_THEMES}",
    rf"(?<!after )all (?:that )?(?:it|P|this) (?:shares|has)|the (?:one|only|single) {_FILM} {_YOU_RATED}",
    rf"(?<!of )(?:the|its) (?:case|support) (?:for (?:P|it|this) )?(?:rests|builds|relies) on {_COUNT} {_FILMS}",
    rf"(?<=^ )(?:both|all {_COUNT}) (?:of )?(?:the )?{_FILMS} {_YOU_RATED} , A",
    rf"both (?:of )?(?:the )?(?:DIRECTOR 's {_FILMS}|{_FILMS} of DIRECTOR)",
    rf"(?:has|have) the same {_COUNT} {_THEMES}|exactly {_COUNT} {_THEMES}",
    rf"(?:all|both) (?:{_COUNT} )?(?:of )?(?:A|P) 's {_THEMES}|(?:A|P) 's {_COUNT} {_THEMES} (?!{_SHARED})",
    rf"(?:its|their|'s|the) {_COUNT} {_THEMES} (?:{_OF} (?:films |movies )?)?(?:are|were) (?:the )?{_THEME}",
    rf"(?:all|both|each) (?:of )?(?:the )?(?:{_COUNT} )?(?:of the )?{_THEMES} of (?:A|P|it|this)",
    rf"{_FILM} (?:of|with|in) {_COUNT} {_THEMES} (?!in common|shared|that|which|it|they|both)",
    rf"(?:A|P|it|this|both|{_FILMS}) (?:has|have|carries|bears|carry|bear) {_COUNT} {_THEMES} (?!(?:\S+ )?{_SHARED})",
    rf"(?:is|'s|are|was|were) (?:just|simply|merely|purely|basically|essentially|solely|only) an? {_THEME}",
    rf"DIRECTOR (?:\S+ )?(?:made|directed|did|helmed|shot|directs|makes|has|had) (?:made |directed )?{_COUNT} {_FILMS}",
    rf"DIRECTOR (?:is|was) the (?:director|maker) of {_COUNT} {_FILMS}",
    rf"(?<!of )(?<!among )(?<!from )(?<!like )DIRECTOR 's (?:own |{_COUNT} |other |only )*{_FILMS}",
    rf"DIRECTOR 's (?:other|next|first|last|latest|second|third|only|previous|new|newest) {_FILM}",
    rf"(?:the|his|her) (?:{_COUNT} )?{_FILMS} (?:of|by|from) DIRECTOR (?:are|:|—|, A)",
    (
        rf"the (?:{_COUNT} |only |single )?{_FILM} {_YOU_RATED}(?: (?!{_SPOKE}|that|which)\S+){{0,9}}? (?:is|are|was|"
        r"were) A"
    ),
    rf"A (?:and A )?(?:is|are|was|were) the (?:{_COUNT} |only |single )?{_FILM} {_YOU_RATED}",
    rf"{_YOU_RATED} (?:just |only )?{_COUNT} {_FILMS} (?!{_THAT_SPOKE})",
    (
        rf"(?:the|all) {_COUNT} {_FILMS} (?:that |which )?you (?:have |'ve |had |just )*(?:recently |lately )?"
        r"(?:rated|gave|scored|asked about)(?! (?:in|within|over|during))(?: (?!A)\S+){0,6} (?:[,:—(] )?A"
    ),
    # one is not all that both are: “Heat is a drama, but this film is a thriller”
    (
        rf"(?:A|P|this|it) (?:is|'s) (?:an? |tagged )?{_THEME} (?:film )?(?:, )?(?:but|while|whereas|and|yet) "
        rf"(?:A|P|this|it) (?:is|'s) (?:an? |tagged )?{_THEME}"
    ),
    rf"(?<!of )(?<!among )your {_COUNT} (?:(?!stars? )\S+ )?ratings [,:—(] |{_THEME} (?:{_FILM} )?as much as A",
    rf"your {_COUNT} (?:latest|newest|last|most recent) (?:ratings|likes|picks)",
    rf"(?<!of )(?<!among )your {_COUNT} (?:(?!stars? )\S+ )?(?:{_CHOSEN}|{_FILMS}) (?:[,:—(] )?A",
    (
        rf"(?:the {_COUNT}|(?:both|all)(?: of)?(?: the)?(?: {_COUNT})?) {_FILMS} {_YOU_RATED} "
        r"(?:in|within|over|during) (?:the |your )?(?:last|past)(?! (?:\S+ )*?that)"
    ),
    rf"(?:case|speaks?|spoke|counts?|argues?|argument|support) (?:mostly |mainly )?(?:for|behind|of) {_THESE_FILMS}",
    rf"{_THEMES} (?:are|were) (?:those|the same) |tagged the same|(?:are|is) the same {_THEMES}",
    rf"(?:A|P|it|this) (?:has|carries|bears) (?:just |only )?one (?:tag|genre) (?!(?:\S+ )?{_SHARED})",
    rf"what you (?:have |'ve )?{_RATED}(?: (?!{_SPOKE}|that|which)\S+){{0,9}}? (?:is|are|was|were) A",
    r"(?<!of )(?:the|its) (?:case|argument|support|evidence|weight) (?:for P )?(?:comes|came|stems|derives) from A",
    rf"(?:its|'s) (?:{_COUNT} )?{_THEMES} (?:, (?:\S+ )+, )?are A|the (?:genre|tag) of both is",
    rf"the (?:{_COUNT} |only |single )?{_FILM} (?:that |which )?DIRECTOR (?:directed|made|helmed) (?:is|are|was|were)",
    (
        rf"DIRECTOR 's {_FILM} is A|(?:A|P) (?:is|was) the (?:\S+ )?{_FILM} (?:by|of|from|nobody|no)|(?:A|"
        r"P) is the DIRECTOR"
    ),
    rf"both of (?:his|her|their) {_FILMS}|your (?:\S+ ){{0,2}}(?:film|movie) is A|your taste (?:\S+ )?is A",
    r"your ratings (?:are|were) (?!for)\S+",
    (
        r"it (?:is|'s|was) (?:your (?:\S+ ){0,4})?A that (?:speaks?|spoke)|(?<!of )what speaks for (?:it|"
        r"P) is (?:your (?:\S+ ){0,4})?A"
    ),
    (
        r"(?<!of )(?:the|its) (?:case|argument|reason) for (?:it|P) (?:is|was|rests on|"
        r"comes from) (?:your (?:\S+ ){0,4})?A"
    ),
    rf"A (?:are|were|is|was) your (?:\S+ )?{_CHOSEN} (?:of|from|in|within)",
    rf"A (?:are|were|is|was) your (?:latest|newest|last|current|recent) {_CHOSEN}",
    r"(?<!of )what (?:speaks?|spoke) for (?:it|P|this) (?:are|were|was) ",
    rf"(?<=^ )the {_THEMES} of (?:A|P) , (?:\S+ )*are|{_THEMES} and (?:A|P|its) (?:'s )?(?:{_THEMES} )?are the same",
    rf"your (?:\S+ )?{_CHOSEN}(?: (?:of|from|in|within|over) (?:\S+ ){{1,5}}?)? ?(?:are|were|is) A",
)
_LISTED = {"one": 1, "two": 2, "three": 3, "four": 4, "a": 1, "the": 1}


def takes_for_all(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence says of what the facts tell that there is no more."""
    text = f" {' '.join(symbols(tokens, facts))} . "
    return (
        has_any(text, _WHOLES)
        or _counts_too_few(text, facts)
        or _counts_other_films(text)
        or _speaks_alone(text, facts)
    )


def _counts_too_few(text: str, facts: Sequence[Fact]) -> bool:
    """Whether fewer tags or genres are said to be shared than any of the facts lists: “they share one tag”."""
    found = re.findall(
        r"(?<= )(?:shares?|sharing|have|has) (?:just |only )?(one|two|three|a) (?:common |shared )?(tag|genre)s?(?= )"
        r"(?! (?:of|TAG|KIND|GENRE|with A)\b)", text
    )  # fmt: skip
    found += re.findall(
        r"(?<= )(?<!of )(?<!among )(?<!but )(the) (tag|genre) (?:that |which )?(?:it|P|they|both) (?:share|ha)", text
    )
    return any(
        _LISTED[count] < min((fact.amounts[f"n_{what}s"] for fact in facts if fact.amounts[f"n_{what}s"]), default=0)
        for count, what in found
    )


def _speaks_alone(text: str, facts: Sequence[Fact]) -> bool:
    """Whether one of several recent films is said to have spoken for the pick as they did together."""
    together = any(fact.kind == "recent_taste" and len(fact.anchors) > 1 for fact in facts)
    return together and has(
        text,
        r"A , (?:one of|among) [^,]*, (?:(?:mostly|mainly|largely|chiefly) \w+|sp[eo]\w+ (?:mostly|mainly|largely))",
    )


def _counts_other_films(text: str) -> bool:
    """Whether the films in a row are others in number than the sentence says: “two films you rated: A, B and C”."""
    counts = {_LISTED[count] for count in re.findall(rf"(?<= )(two|three|four) (?:\S+ )?{_FILMS}(?= )", text)}
    rows = [len(re.findall("A|P", row)) for row in re.findall("(?<= )A(?: (?:, and|,|and) [AP])+(?= )", text)]
    led = re.search("(?<= )P (?:,|and|, and) A ", text) is not None  # “P, A and A” may be three
    return len(counts) == len(rows) == 1 and not counts <= {rows[0], rows[0] + led}
