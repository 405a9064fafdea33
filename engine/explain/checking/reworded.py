"""Turns of speech and the plain words for the same, whatever the fact: a sentence is read in the plain ones.

Each pair means the same wherever it stands; “^” marks what has to stand at the start of a stretch between signs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from engine.explain.checking.lookup import longest_phrase, table_of
from engine.explain.checking.phrases import spelled
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

_OF_CASE = word_set("", "speak count add make contribute carry account provide hold")
_PLAIN: Mapping[str, str] = {
    "(have|has|had|'ve) got": "has",
    "'s got": "has",
    "(no|small|little) wonder (that|)": "so",
    "(it is|it 's|that is|that 's) (no|hardly a|not a|hardly any) (surprise|wonder|shock) (that|)": "so",
    "so (it is|it 's) (no|hardly a|not a|hardly any) (surprise|wonder|shock) (that|)": "so",
    "(big|huge|fair|good|decent|large|hefty|sizeable|sizable|substantial) (chunk|slice|portion)": "large part",
    "a lot of": "a large part of",
    "a good (part|share|deal|bit)": "a large part",
    """of (why|the reason|the reason why|the reasons why|the reasons) (this|it|this one|this film|the film) is here
of (why|the reason|the reason why|the reasons|what) (this|it|this one|this film|the film) (came|comes) up
of (why|the reason|the reason why|the reasons) (this|it|this one|this film|the film) 's (here|on your list|on the list)
of (why|the reason) (this|it|this one|this film) (was|is|got|gets) (picked|chosen|recommended)
of (the reason why|the reasons) (this|it|this one|this film) (was|is|got|gets) (picked|chosen|recommended)
of (why) (this|it|this one|this film) (is|was|popped|turned|showed) (up|on your list|suggested)
of (the reason|the reason why) (this|it|this one|this film) (is|was|popped|turned|showed) (up|on your list|suggested)
of (why|the reason) (i|we) (picked|chose|suggested|recommended|suggest|recommend|pick) (this|it|this one|this film)
of (why|the reason|the reason why) you (are|'re) (seeing|reading|getting|looking at) (this|it|this one|this film)
of what (i|we) (went|go|relied|rely) (on|by)
of what (got|brought|brings|gets|led|leads) (us|it|this|you) here
of the (reasoning|thinking|story|logic) (here|behind this|behind it|behind this pick|behind the pick|behind this choice)
of what (speaks|spoke|argues|counts) for (it|this|this one)
of what this (rests|is based|is built) on
of the evidence in its (favour|favor)
of the (grounds|motivation|justification|rationale|argument|arguments)""": "of the case",
    "as (someone|somebody) who": "because you",
    "evidence in its (favour|favor)": "case for it",
    "in its (favour|favor)": "for it",
    "(chips|chip|chipped|kicks|pitches|throws) in (with|)": "adds",
    "you (were|are|'re) asking about": "you asked about",
    "you (did|do) (ask|mention)": "you asked",
    "you (brought up|bring up|mentioned)": "you asked about",
    "(the one|the film|the movie|the title) (that|which|) you asked about": "which you asked about",
    "star (nod|verdict|mark|score) (to|for|on)": "star rating of",
    "(much the|the exact|exactly the|just the|quite the) same as": "the same as",
    "^ (the|) same as": "like",
    "^ (a bit|a little|a lot|very much|exactly|rather|quite|kind of) like": "like",
    "(all|both) (shared|in common) with": "shared with",
    "(guy|fella|bloke|chap)": "man",
    "(genre|tag|director) wise": "",
    "that (comedy|drama) thing": "that comedy",
    "(touch|tad|bit|shade) of a": "",
    """(a tad|a touch|a bit|a little|a shade|slightly|marginally|a hair|ever so slightly)
just a (touch|bit)""": "a bit",
    "you (pretty much|more or less|) talked (me|us) into it": "they speak for it",
    "any (viewer|user|viewers|users) yet": "any viewer yet",
    "(directs|directed|made|did|helmed) (both|the two) of (them|these|those|the films|these films)": "directed both",
    "to (that|this) (score|effect|end)": "",
    "(as evidenced|as shown|as indicated|as reflected|as borne out|as demonstrated) by": ":",
    "^ (with|having|at) (a total of|a full)": "with",
    "every bit as": "as",
    "so that 's": "and that 's",
    **{f"(still|already|also) {verb}": verb for verb in _OF_CASE},
    "which (explains|is) why": "so",
    "a (result|figure|rate|number|ratio|frequency) (of|)": "",
}
_START = "^ "
_TABLES = tuple(
    table_of(
        {
            form.removeprefix(_START): plain
            for patterns, plain in _PLAIN.items() if patterns.startswith(_START) is starts
            for form in spelled(patterns.removeprefix(_START))
        }
    ) for starts in (False, True)
)  # fmt: skip
_SIGNS = frozenset((".", "!", "?", ":", ";", "—", "("))


def reworded(tokens: Tokens, named: Collection[int]) -> Tokens:
    """The sentence in plain words; what is `named` (places of titles, names, tags and genres) stays as it is."""
    words: list[str] = []
    folded: list[str] = []
    starts: list[int] = []
    after_comma: set[int] = set()
    at = 0
    while at < len(tokens):
        opens = at == 0 or at in tokens.after_comma or tokens.words[at - 1] in _SIGNS
        if at in tokens.after_comma:
            after_comma.add(len(words))
        end, plain = max(longest_phrase(tokens, at, table) for table in _TABLES[: 1 + opens])
        if end == at or any(place in named for place in range(at, end)):
            end, plain = at + 1, tokens.words[at]
        words += plain.split()
        folded += tokens.folded[at : at + 1] if plain == tokens.words[at] else plain.split()
        starts += [tokens.starts[at]] * len(plain.split())
        at = end
    return Tokens(
        tokens.text, tuple(words), tuple(folded), tuple(starts),
        frozenset(place for place in after_comma if place < len(words)),
    )  # fmt: skip
