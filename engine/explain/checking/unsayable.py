"""What no sentence says truly, whatever facts it cites, told from its words alone."""

from __future__ import annotations

import re

_DONE = "(?:gave|rated|scored|liked|loved|enjoyed)"
_SINCE = "(?:because|since|as|given that)"
_WATCHERS = "(?:viewers?|users?|people|raters?|fans?|watchers?|members?|voters?|moviegoers?|filmgoers?|audience)"
_PATTERNS = (
    # a cause of what the person did, or of a film's part of the case
    rf"(?:^|[;:—] ){_SINCE} [^;:—]*?, (?:and )?you {_DONE}\b",
    rf"\bso,? you {_DONE}\b",
    rf"^{_SINCE} [^;%]*%[^;%]*, [^;%]*%",
    rf"\b(?:recommended|listed|suggested|picked|chosen|here|on (?:the|your) list) {_SINCE} (?:no|none|nobody)\b",
    # simulated are the viewers, not the film or its mean
    rf"\b(?:is|'s) simulated\b|\b(?:a|this) simulated (?!{_WATCHERS}\b)\w+|\bsimulated (?:at|average|mean)\b",
    rf"\bthe simulated (?!(?:\S+ ){{0,6}}{_WATCHERS}\b)\w+",  # “the simulated Up fans”, not “the simulated Moon”
    # where a film is placed is not known from what was not rated
    r"\bplaced by (?:what (?:nobody|no|viewers|people)|no\b|viewers?\b|nobody\b)",
    r"\brated (?:the|its) content\b|\bdecides its ratings\b",
    # a period with no end, a director's every film, a whole that is not that of the fact
    r"\bin (?:\d+|two|three|four) (?:days|weeks|months)\b",
    r"\b(?:are|both|is) the (?:only )?(?:films|movies) (?:of|by|from)\b",
    r"\b[\d,]+ (?:of|in|out of) (?:the )?[\d,]+ (?:viewers|people|users) (?:have )?liked (?:both|them both)\b",
)
_UNSAYABLE = re.compile("|".join(_PATTERNS), re.IGNORECASE)


def is_unsayable(text: str) -> bool:
    """Whether the sentence `text` holds a turn of phrase that is never true."""
    return _UNSAYABLE.search(text) is not None
