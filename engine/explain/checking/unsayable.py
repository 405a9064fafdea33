"""What no sentence says truly, whatever facts it cites, told from its words alone."""

from __future__ import annotations

import re

_DONE = "(?:gave|rated|scored|liked|loved|enjoyed)"
_SINCE = "(?:because|since|as|given that)"
_PATTERNS = (
    # a cause of what the person did, or of a film's part of the case
    rf"(?:^|[;:—] ){_SINCE} [^;:—]*?, (?:and )?you {_DONE}\b",
    rf"\bso,? you {_DONE}\b|\b(?:no|nobody|none)\b[^;]*\brated\b[^;]*, (?:so|therefore|hence|thus) your\b",
    rf"^{_SINCE} [^;%]*%[^;%]*, [^;%]*%",
    rf"\b(?:recommended|listed|suggested|picked|chosen|here|on (?:the|your) list) {_SINCE} (?:no|none|nobody)\b",
    (
        r"(?:%|\b(?:all|most|much|half|third|quarter|fifth|part)) of your "
        r"(?:[\d.]+|(?:\S+ ){0,2}(?:stars?|★|rating|score))|\bfor all (?:of )?(?:them|these|those|your|films)\b"
    ),
    # what was recommended is no cause of anything: “You gave Rocky 4 stars because this film was recommended”
    (
        r"\b(?:because|since|as|given that|seeing that|now that|after|once) (?:(?!you\b|your\b|of\b)[^\s,;:.!?]+ ){1,4}"
        r"(?:was|is|got|gets|has been|had been) (?:\w+ly )?"
        r"(?:recommended|suggested|picked|chosen|selected|proposed|listed)\b"
    ),
    # what one fact says makes no other so: “which makes this a thriller”; but few viewers make it a hidden gem
    r"\b(?:which|that) (?:makes|made|renders) (?:it|this)(?: film| movie| one)? (?:an|a(?! hidden| little))\b",
    # what lies above an average that no fact gives; a tag that tells this film from all others: “the original film”
    r"\b(?:is|was|are|were|lies|sits|'s) (?:\w+ )?(?:above|below|over|under|around|near) (?:the )?average\b(?! of)",
    r"\b(?:it|this|this film) (?:is|was) the (?:[\w-]+ ){1,3}(?:film|movie)[.!]?$",
    # numbers below zero; a rating that would be words
    r"(?:^|[\s(])[-\u2212]\d|\brated (?:it|this(?: film)?) (?:as )?an? (?:hidden|little)",
    # a share is of what speaks for the film, stars are a film's; which film comes first, and what each viewer gave
    r"\bof (?:what|everything|all(?: that)?) you\b(?! asked)",
    r"\byou (?:have |'ve )?again (?:gave|given|rated|scored|liked)\b",
    r"\bwho (?:liked|enjoyed|loved) it (?:also |too )?(?:liked|enjoyed|loved) it\b",
    # what there would be besides, what was before, what is no chance
    r"\bnot (?:only|just|merely|simply)\b(?!.*\b(?:but|also|too|as well)\b)",
    r"\bhad (?:already|previously|earlier|before) \w+|\bhad (?:also |since )?(?:directed|made|helmed)\b",
    r"\balready (?:the |a )?(?:director|maker|filmmaker)\b",
    r"\bkeeps? (?:its |an? |the )?(?:average|averaging|mean|score)\b",
    r"\bagain (?:shares?|has|have|carr(?:y|ies)|belongs?)\b",
    r"(?<!than )(?<!as )(?<!expect )(?<!expected )(?<!predicted )\bby chance\b(?!.*\b(?:would|expect))",
    r"\bwhom you (?:\w+ )?(?:gave|rated|scored|awarded)\b",
    r"(?:\b(?:is|comes|came|ranks|ranked|stands|sits|listed)|'s) first\b",
    r"\b(?:is|was|been) rated with (?:\d\S*|one|two|three|four|five) (?:stars? )?by (?!you\b)",
    r"\brated (?:it|this)(?: \w+)? with (?:\d|one\b|two\b|three\b|four\b|five\b)(?!.*\baverage\b)",
    # where a film is placed is not known from what was not rated
    r"\bplaced by (?:what (?:nobody|no|viewers|people)|no\b|viewers?\b|nobody\b)",
    r"\brated (?:the|its) content\b|\bdecides its ratings\b",
    r"\b(?:no|none|nobody|not)\b[^,;]*\brated (?:it|this)\b[^,;]* (?-i:again)\b",
    # a period with no end, a director's every film, a whole that is not that of the fact
    r"\bin (?:\d+|one|two|three|four) (?:day|week|month)s?\b",
    r"\b(?:are|both|is) the (?:only )?(?:films|movies) (?:of|by|from)\b",
    r"\b[\d,]+ (?:of|in|out of) (?:the )?[\d,]+ (?:viewers|people|users) (?:have )?liked (?:both|them both)\b",
    # a verdict, and what was watched: only ratings are known
    r"\bgood (?:pick|choice|bet|fit|match|suggestion)\b|\byour (?:\w+ )?viewing\b",
    # each of them only at times, others besides you, what you mostly do
    r"(?:%|\b(?:percent|half|third|quarter|fifth)) of the time\b",
    r"\byou,? too,? (?:gave|rated|scored|liked|loved|enjoyed|asked)\b|^(?:mostly|mainly|largely|chiefly),? you\b",
    # foresight; no rating because of the place; a mean beyond five; viewers who are no whole number
    r"\byou(?:'ll|’ll| will) (?:\w+ ){0,2}?(?:enjoy|like|love|adore|appreciate)\b",
    r"\bbecause (?:it|this|this film) is placed\b|\bplaced\b[^.;]*, so (?:no|none|nobody)\b",
    r"\b(?:average|mean)(?: rating| score)? (?:of|is|was|at) (?:[6-9](?![\d.])|\d\d)",
    r"\b\d[\d,]*\.\d+ (?:simulated |other )?(?:viewers|people|persons|fans|users|ratings|votes)\b",
)
_UNSAYABLE = re.compile("|".join(_PATTERNS), re.IGNORECASE)


def is_unsayable(text: str) -> bool:
    """Whether the sentence `text` holds a turn of phrase that is never true."""
    return _UNSAYABLE.search(text) is not None
