"""What must not be said of the person's ratings, questions and recent taste."""

from __future__ import annotations

import re

from engine.explain.checking.parts import Context, has, has_any
from engine.explain.checking.vocabulary import CASE_NOUNS

_RATE = "|".join(
    sorted(
        f"{verb}"
        for verb in [
            "rate",
            "rates",
            "rated",
            "rating",
            "give",
            "gives",
            "gave",
            "given",
            "giving",
            "score",
            "scored",
            "scoring",
            "grade",
            "graded",
            "mark",
            "marked",
            "award",
            "awarded",
            "awarding",
            "like",
            "liked",
            "liking",
            "enjoy",
            "enjoyed",
            "enjoying",
            "appreciate",
            "appreciated",
            "assign",
            "assigned",
            "log",
            "logged",
            "put",
            "loved",
            "love",
            "stars",
            "star",
            "ratings",
            "scores",
            "enjoyment",
            "fondness",
            "appreciation",
            "approval",
        ]
    )
)
_FILLER = "of|for|to|the|a|an|with|at|on|rating|score|mark|RATING|HIGHLY|HIGH|it|out|as|by|from|in"
_DRIVES = (
    r"account\w*|mak(?:e|es|ing)|made|contribut\w*|provid\w*|suppl\w*|carr\w*|explain\w*|represent\w*|form\w*|speak\w*|"
    r"spoke|constitut\w*|support\w*|add\w*|cover\w*|drive\w*|drove|comprise\w*|deliver\w*|amount\w*|count\w*|weigh\w*"
)
_CASE = (
    "|".join(sorted(CASE_NOUNS))
    + "|counts?|counted|weighs?|weighed|everything|all|backing|here|pull|pulls|push|weight|list|place"
)
_NEAR = r"resembl\w*|similarit\w*|likeness\w*|closeness|kinship|affinity|nearness|proximity"


# A film does not come from another; a recommendation may.
_MADE_FROM = (
    r"FILM_P (?:is |was |also )?(?:draw|drew|bas|inspir|buil|stem|tak|com|follow|spring|deriv|root|originat|ground|"
    r"prompt|result)\w* (?:\S+ ){0,3}A"
)


def _is_no_origin(text: str) -> bool:
    """Whether only the recommendation, not the film, is said to come from A or to consist of it in part."""
    made = not has(text, "SHARE") and has(text, _MADE_FROM)
    return not made and (
        not has(text, "SHARE of FILM_P") or has(text, rf"case|SHARE of FILM_P (?:'s (?:{_CASE})|case)")
    )


_PART = "of|reason|part|factor|driver|weight|basis|argument|source|contribut|portion|share|that|in|speaking|behind"
# What would turn the case round, or make it somebody else's.
_NOT_ITS_CASE = (
    r"(?:is|was|are) for A",
    rf"(?:{_CASE}|behind|favour|towards?|for) (?:of|for|behind|in favour of|towards?|being) A",
    r"(?:pick\w*|cho\w+|recommend\w*|suggest\w*|match|list|behind|here|for|towards?) is A",
    r"(?:recommend\w*|suggest\w*|select\w*|choos\w*|chose|chosen|pick\w*|why|explain\w*|support\w*) A",
    rf"(?:from|on|due to|thanks to|because of|owe\w* \w+ to|down to) P(?! (?:{_NEAR}))|P (?:{_DRIVES}) ",
    r"(?:case|argument|speaks?|spoke|counts?|counted|support|reasons?) for your?|why you|your film",
    r"(?:rests?|based) on you|(?:gives?|gave|lends?|lent) you SHARE",
    r"(?<!picked )(?<!chosen )(?<!ommended )(?<!uggested )(?<!here )(?<!film )(?:for|behind|towards?) you",
    r"(?:whose|its|the|a) stars?|(?:whose|his|her|their|its) (?:\S+ )?RATING",
    r"(?:we|us|they|he|she) (?:\S+ )?(?:rated?|gave|liked?)|their (?:own )?(?:RATING|rating|score|mark|HIGH)",
    r"their (?:own )?(?:LOVED|lov\w+|liking|fondness|enjoyment|appreciation|approval)",
    rf"MOST_SHARE (?!{_PART})|SHARE of you|SHARE of the (?:film|movie)(?! 's)",
    r"MAINLY (?!due|because|since|down|from|on|based|owed|comes?|came|rests?|stems?)|(?:you|your) MAINLY",
)
_OF_CASE = (
    rf"{_CASE}|owes? SHARE to|contribution|work|SHARE (?:of|to|towards?|for|in|behind) (?:P|it|this)|P by SHARE|"
    r"SHARE of the (?:score|total)|(?:contribut|suppl|provid)\w* SHARE [.!]"
)


def _case_is_right(text: str, context: Context) -> bool:
    """A speaks for P, never the other way round."""
    # “Your rating of Heat gives 28% of the case”; “you gave 28%” stays what it is.
    text = re.sub(r"(?<= )(A|RATING) (?:gives?|gave|lends?|lent) SHARE (?=of (?:the|P) )", r"\1 makes SHARE ", text)
    if re.search(" (?:is|are|was|were|that) $", text) or has_any(text, _NOT_ITS_CASE):
        return False
    if not has(text, "SHARE"):
        return not has(text, "everything|all")
    if len(re.findall("(?<= )SHARE(?= )", text)) > 2 or has(
        text, "SHARE (?:stars?|star|A|rating|for A)|(?:no|not) SHARE"
    ):
        return False
    if has(text, rf"(?:{_RATE}|a|your|you) (?:A |it |of )*(?:a )?SHARE (?!of|share|here)"):
        return False
    if has(text, rf"(?<!that )(?<!which )(?:{_RATE}) (?:A |it )*(?:a |at )?SHARE"):
        return False
    return has(text, _OF_CASE) and not has(
        text, "everything (?!that|which|speaking|in|SHARE|we|for|behind|here|,|counting|pointing|supporting)\\w+"
    )


# What the person would have done else, or been given, and what would join the pick to A.
_NOT_RATED = (
    (
        r"A RATING (?:films|movies|titles|pictures|ratings|stars?)|gave films|SHARE (?:of|for) A(?! case)|"
        r"SHARE (?:films|movies)"
    ),
    r"(?:gave|gives?|given|awarded|awards?|granted|handed|got|offered) you|RATING (?!.*SHARE)(?:\S+ )*RATING",
    r"A and A|as P|as such|of your (?:choice|choices|choosing)|both of which",
    r"(?:case|reasons?|argument|support|evidence|grounds|basis|weight) you (?:rate|rated|like|liked|gave|enjoyed)",
    r"you (?:were|was|are|have been|had been) (?:given|awarded|granted)",
    r"you (?:have|had|'ve|are|were) (?:the |with |at )?A",
    r"A stars?(?! rat)|(?<!you )(?<!films )(?<!movies )like A (?!your|which|that|a|to)\\S+",
    r"(?<=^ )what you (?!gave A|awarded A)\S+|A (?:got|gets?|receiv\w+|earn\w+|ha\w+) (?!from you )(?:\S+ )?your?",
    r"this (?:which|that|got|received|earned|has|was given)",
    r"(?:gave|give|rated|given|scored|awarded|liked|enjoyed) (?:them|both|these|those)",
    r"you (?:speak|make|made|support\w*|suggest\w*|recommend\w*|pick\w*|ch[oa]\w+|select\w*|draw\w*|list\w*)",
    r"P (?:which|that) you",
    rf"(?:{_RATE}|RATING)(?: (?:{_FILLER}))+ P|(?:{_RATE}|RATING) P(?! (?:is|was|gain(?:s|ed) SHARE))",
    rf"P (?!{_CASE}|your)(?:\w+ )?(?:{_RATE}|got|get|received|earned|has|had|have|RATING|from you|and A)",
)


def because(text: str, context: Context) -> bool:
    if not _is_no_origin(text):
        return False
    text = text.replace("FILM_P", "P")
    if context.you_led:
        text = re.sub("^ and (?=(?:gave|rated|liked) A )", " and you ", text)
    if has_any(text, _NOT_RATED):
        return False
    fact = context.facts["because_you_liked"]
    named = has(text, "A") or context.near_anchor
    rated = has(text, "RATING|HIGHLY|HIGH|LOVED|liked|like|enjoyed|rating|score|appreciated|rated|mark")
    if not named or not (rated or has(text, "SHARE")) or not _case_is_right(text, context):
        return False
    if has(text, "RATING") and not (has(text, "you|your|yours") or (has(text, "SHARE of") and has(text, "for A"))):
        return False
    if re.search(r" (?:for|of|to) (?:that|those|these|them)(?: reason)?(?: [.!])* $", text):
        return False  # “for that” is a cause
    if has(text, "A and P|loved?|RATING RATING|RATING \\w+ RATING|SHARE \\w+ RATING stars"):
        return has(text, "LOVED") and not has(text, "A and P|love|loved")
    if has(text, "like|likes|liked|enjoyed|appreciated|enjoy") and not has(text, "you|your|yours"):
        return False
    if has(text, "stars?") and not has(text, "RATING"):
        return False
    return "RATING" in fact.values or not has(text, "HIGHLY|HIGH")


def similar(text: str, context: Context) -> bool:
    if not _is_no_origin(text):
        return False
    text = text.replace("FILM_P", "P")
    if not (has(text, "A") or context.near_anchor):
        return False
    if has(
        text,
        r"you (?:\w+ )?(?:like|liked|resembl\w*|name\b|rat\w*)|A (?:also )?(?:asked|wanted|searched)|"
        r"you (?:were|are) asked|A (?:is )?(?:like|liked) you|RATING|about P|P you|"
        r"(?:resembl\w*|like|to) you",
    ):
        return False
    if has(
        text,
        r"(?:asked|ask|asking|enquired?|inquired?|request\w*|quer\w+|question\w*|search\w*|wanted|"
        r"mention\w*)(?: \w+)? P",
    ):
        return False
    if has(
        text,
        r"SHARE (?:of|for) A(?! case)|SHARE (?:films|movies)|(?:same|much|more) (?!like|similar|than|films?|movies?|"
        r"of|in|along|with|as|resembl|titles)\w+|more than A|"
        r"something P|(?:ask\w*|want\w*|search\w*|look\w*) (?:\S+ )*?(?:because|since|as) (?:P|FILM_P|this|it) ",
    ):
        return False
    if has(
        text, r"stars?|ratings?|grades?|marks?|rated|(?:its|their|our) (?:question|query|request|starting|interest)"
    ):
        return False
    if has(text, r"(?:we|us|they) (?:\S+ )?(?:ask|request|want|nam|mention)\w*"):
        return False
    if has(text, r"(?:exactly|precisely) (?:like|similar|as|the)|as (?:close|similar|near|like|much)"):
        return False
    asked = has(
        text,
        r"ask\w*|request\w*|quer\w*|question|enquir\w*|inquir\w*|wanted|named|mentioned|resembl\w*|similar\w*|"
        r"likeness\w*|close|closeness|akin|search\w*|kinship|affinity|alike|comparable|like|seeking|mention",
    )
    return (asked or has(text, "SHARE")) and _case_is_right(text, context)


# What would say something else of the ratings of late.
_NOT_RECENT = (
    r"their (?:\S+ )?(?:last|past|previous)",
    r"(?:rat(?:e|ed|ing)|liked?|enjoyed|gave|likes|ratings|of|given) (?:of |for |to |both )?P",
    r"P and FILM|FILM and P|FILM P|(?<=^ )(?:it|this|P) FILM|DAYS days here",
    r"(?:(?<!ratings )(?<!rating )for|behind|towards?|why|recommend\w*|in favour of) FILM",
    r"(?:last|past|previous) (?!DAYS|PERIOD|few (?:weeks|days|months))\S+|ninety",
    r"(?<!DAYS )days?|DAYS (?!days?)|DAYS days (?:ago|long|old|later|in|each)|for (?:\S+ ){0,2}(?:DAYS|PERIOD)",
    r"FILM you (?:\S+ )?(?:rate|rated|liked|enjoyed) FILM",
    r"(?:are|is|were) like|most of (?:the |your |all |my )*(?:films|movies|ratings|titles|what you|recent)",
    "you (?:\\S+ )?(?:mostly|mainly|largely|chiefly|primarily)",
    "(?:mostly|mainly|largely|chiefly|primarily) (?:rated|liked|enjoyed|gave)",
    "your (?:film|suggestion|here|pick)|(?:for|towards?|behind) you",
    "(?:first|A) (?:DAYS|PERIOD)|N_FILMS (?:times|days|stars)|three (?!months)|months ago",
    "(?<!above )all (?!of|from|are|rated|three|N_FILMS|recent|in|within|among|point|sp|—|lik)|above (?!all)",
    "most (?!of|for)|(?:their|its|our|his|her) (?:own |recent |latest )*(?:rating|like|taste)s?",
    r"FILM (?!(?:are|were|is|mostly) )\S+ what you|mostly (?:in|within|during|over) the last",
    r"rated FILM (?:and FILM )*(?:recently )?mostly for|(?:recently|lately|ratings|days) (?:is|are) mostly FILM",
    "(?:they|we|us|he|she|others|'ve they) (?:'ve |have |had |has |recently |lately |just )*(?:rated|liked|gave|been)",
    "(?<!those )(?<!these )(?<!the )two (?!of|films|recent|movies|titles)|new (?!films|movies|titles)",
    r"you (?:like|enjoy|suggest\w*|recommend\w*|pick\w*|list\w*)",
    r"FILM up|rated (?:\S+ )?up",
    "P (?:spoke|speaks?|points?|pointed|led)|'t",
    "(?:latest|newest|last) (?:rating|like|pick|choice|film) (?:is|was)",
    # a claim that nothing else was rated since, or before
    r"latest (?!rat|lik|tast|favou|pick|choice|view)|newest (?!rat|lik|tast|pick)|(?:latest|newest|recent|last) two",
    r"two latest|most recent|rated (?:are|were)|main (?:taste|rating|like)|(?:led|drew|brought|prompted) you",
    r"throughout|over DAYS|mostly by you",
    r"(?:taste|ratings|likes|picks|choices|favourites) (?:is|are|was|were) (?:most|main)ly FILM",
    r"your (?:recent )?(?:favourites|picks|choices) (?:are|were|for|(?:\S+ ){1,6}(?:are|were) FILM)",
    r"(?:since|because|as) you (?:\S+ )?(?:rated|liked|enjoyed) FILM you",
)


def recent(text: str, context: Context) -> bool:
    """The films were rated lately, and they mostly spoke for the pick."""
    yours = r"you|your|yours|recent ratings|recent likes|rated (?:\S+ ){0,4}(?:DAYS|PERIOD|recently|lately)"
    if not has(text, "FILM") or not has(text, rf"{yours}|(?:recently|lately) rated"):
        return False
    if re.match(" (?:and|plus|as well as) FILM ", text) and not has(text, r"sp[eo]\w+|point\w*|led|lead|dr[io]ve"):
        return False
    spoken = r"speak\w*|spoke|case|point\w*|lean\w*|lead|led|favour|argu\w+|suggest\w*|support\w*|reasons?|basis|here"
    if has(text, rf"(?:{spoken}) (?:for |to |of |most(?:ly)? )*FILM") and not has(text, "mostly FILM"):
        return False
    if has_any(text, _NOT_RECENT):
        return False
    if has(text, "PERIOD") and not has(text, r"(?:(?:the|your) (?:\S+ )?(?:last|past|previous)|within(?: a)?) PERIOD"):
        return False  # “this month” and “last month” are others than the last 30 days
    named = len(re.findall("(?<= )FILM(?= )", text))
    spoke = r"(?:both |all |have |has |also )*(?:mostly|mainly|largely|chiefly|primarily|sp[eo]\w+|led)"
    rows = re.findall(rf"(?<= )((?:FILM (?:and |plus |as well as )?)+){spoke} ", text)
    if any(row.count("FILM") < len(context.facts["recent_taste"].anchors) for row in rows):
        return False  # they all spoke for it together
    some = named < len(context.facts["recent_taste"].anchors) and not has(text, "one of|among")
    if some and (has(text, r"(?::|—|are|were|is) FILM") or has(text, "your latest")):
        return False
    if some and has(text, "most(?:ly)?|main(?:ly)?|largely|chief(?:ly)?"):
        return False  # they all spoke for it together
    return has(text, r"rat\w*|lik\w*|enjoy\w*|gave|taste|tastes|choices|picks|favourites|speak\w*|spoke")
