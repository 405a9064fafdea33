"""What the values and words of one part of a sentence say, whatever their order: the arrangements that are refused.

A part arrives as symbols: values by role in capitals (`A` the film of the history, `P` the recommended film), and words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from engine.explain.checking.facts import Fact
from engine.explain.checking.vocabulary import CASE_NOUNS, FANS, PEOPLE


@dataclass(frozen=True)
class Context:
    """What was said before the part: which film was spoken of last, and which one the sentence started with."""

    facts: Mapping[str, Fact]
    near_anchor: bool
    near_pick: bool
    pick_led: bool
    only_anchor: bool


def holds(kind: str, symbols: Sequence[str], context: Context) -> bool:
    """Whether the part says its fact and nothing else."""
    text = f" {' '.join(symbols)} "
    if _has(text, "or (?![A-Z])\\S+|or (?:A|P|FILM|TAG|GENRE|DIRECTOR)"):  # only one way to put a number or another
        return False
    return _GUARDS["common" if kind == "themed" else kind](text, context)


def _has(text: str, pattern: str) -> bool:
    return re.search(f"(?<= )(?:{pattern})(?:(?= )|(?<= ))", text) is not None


_PEOPLE = "|".join(sorted(PEOPLE))
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}
_THEME = "tags?|genres?|themes?|labels?|elements?|keywords?|traits?|motifs?|descriptors?|topics?|subjects?|categories"
_WHICH = "which|that|who|whose|whom|both|they|them|these|those|it|its|there|where|he|she|same"


def _common(text: str, context: Context) -> bool:
    """The pick and A have it in common, so that it may be said of either."""
    values = len(re.findall("(?<= )(?:DIRECTOR|TAG|GENRE)(?= )", text))
    if not values or _has(text, r"find (?:you|he|she)|you (?!find|get|'ll|can|know|see)\w+|(?:P|A) (?:for|by) (?:P|A)"):
        return False
    if _has(text, r"you (?:'ll |can )?(?:find|get|meet) (?:A|P)|DIRECTOR (?:\S+ ){0,2}(?:appear|feature|star|turn|crop|show)\w*|appear\w* DIRECTOR"):
        return False
    if _has(text, "films? (?:by|from) DIRECTOR are|(?:are|were) tagged.*DIRECTOR|more") or (
        _has(text, "(?:films|movies) (?:by|from) DIRECTOR") and not _has(text, "both|two|these")
    ):
        return False
    if _has(text, "like you|you like|you (?:know|see) |either|just (?!like|as|the)|A (?:group|go|goes|going) "):
        return False
    if _has(text, rf"N_THEMES (?!(?:\S+ ){{0,3}}(?:{_THEME}))"):
        return False
    for found in re.finditer(r"(?<= )(one|two|three|four) (of them|\w+)", text):
        named = found[2] in ("films", "movies", "titles", "pictures", "share", "have", "are", "P", "A", "were", "both", "of them")
        if not named and _NUMBERS[found[1]] not in (1, values):
            return False
    if re.fullmatch(r" (?:and|plus|as|with|but) (?:TAG|GENRE|DIRECTOR)(?: [.:;!])* ", text):
        return False  # the end of a list that was cut
    if _has(text, "A"):
        return True
    if _has(text, "P"):
        return context.only_anchor or not _has(text, _WHICH)
    if _has(text, "this"):
        return context.only_anchor
    return context.only_anchor and (context.near_anchor or context.near_pick)


_RATE = "|".join(
    sorted(
        f"{verb}"
        for verb in "rate rates rated rating give gives gave given giving score scored scoring grade graded mark marked "
        "award awarded awarding like liked liking enjoy enjoyed enjoying appreciate appreciated assign assigned log "
        "logged put loved love stars star ratings scores enjoyment fondness appreciation approval".split()
    )
)
_FILLER = "of|for|to|the|a|an|with|at|on|rating|score|mark|RATING|HIGHLY|HIGH|it|out|as|by|from|in"
_DRIVES = (
    r"account\w*|mak(?:e|es|ing)|made|contribut\w*|provid\w*|suppl\w*|carr\w*|explain\w*|represent\w*|form\w*|speak\w*|"
    r"spoke|constitut\w*|support\w*|add\w*|cover\w*|drive\w*|drove|comprise\w*|deliver\w*|amount\w*|count\w*|weigh\w*"
)
_CASE = "|".join(sorted(CASE_NOUNS)) + "|counts?|counted|weighs?|weighed|everything|all|backing|here|pull|pulls|push|weight|list|place"


_NEAR = r"resembl\w*|similarit\w*|likeness\w*|closeness|kinship|affinity|nearness|proximity"


def _case_is_right(text: str, context: Context) -> bool:
    """A speaks for P, never the other way round."""
    if _has(text, rf"(?:{_CASE}|behind|favour|towards?|for) (?:of|for|behind|in favour of|towards?|is|being) A"):
        return False
    if _has(text, rf"(?:recommend\w*|suggest\w*|select\w*|choos\w*|chose|chosen|pick\w*|why|explain\w*|support\w*) A"):
        return False
    if _has(text, rf"(?:from|on|due to|thanks to|because of|owe\w* \w+ to|down to) P(?! (?:{_NEAR}))|P (?:{_DRIVES}) "):
        return False
    if _has(text, r"(?:case|argument|speaks?|spoke|counts?|counted|support|reasons?) for your?|why you|your film|(?:rests?|based) on you"):
        return False
    if not _has(text, "SHARE"):
        return not _has(text, "everything|all")
    if len(re.findall("(?<= )SHARE(?= )", text)) > 2 or _has(text, "SHARE (?:stars?|star|A|rating|for A)|(?:no|not) SHARE"):
        return False
    if _has(text, rf"(?:{_RATE}|a|your|you) (?:A |it |of )*(?:a )?SHARE (?!of|share|here)"):
        return False
    if _has(text, rf"(?:{_RATE}) (?:A |it )*(?:a |at )?SHARE"):
        return False
    return _has(text, rf"{_CASE}|SHARE (?:of|to|towards?|for|in|behind) P|P by SHARE") and not _has(text, "everything (?!that|which|speaking|in|SHARE|we|for|behind|here|,|counting|pointing|supporting)\\w+")


def _because(text: str, context: Context) -> bool:
    fact = context.facts["because_you_liked"]
    named = _has(text, "A") or context.near_anchor
    rated = _has(text, "RATING|HIGHLY|HIGH|LOVED|liked|like|enjoyed|rating|score|appreciated|rated|mark")
    if not named or not (rated or _has(text, "SHARE")) or not _case_is_right(text, context):
        return False
    if _has(text, "RATING") and not _has(text, "you|your|yours"):
        return False
    if _has(text, r"you (?:speak|make|made|support\w*|suggest\w*|recommend\w*|pick\w*|ch[oa]\w+|select\w*|draw\w*|list\w*)"):
        return False
    if _has(text, rf"(?:{_RATE}|RATING)(?: (?:{_FILLER}))+ P|(?:{_RATE}|RATING) P(?! (?:is|was))"):
        return False
    if _has(text, rf"P (?!{_CASE})(?:\w+ )?(?:{_RATE}|got|get|received|earned|has|had|have|RATING|from you|and A)"):
        return False
    if _has(text, "A and P|loved?|RATING RATING|RATING \\w+ RATING|SHARE \\w+ RATING stars"):
        return _has(text, "LOVED") and not _has(text, "A and P|love|loved")
    if _has(text, "like|likes|liked|enjoyed|appreciated|enjoy") and not _has(text, "you|your|yours"):
        return False
    if _has(text, "stars?") and not _has(text, "RATING"):
        return False
    return "RATING" in fact.values or not _has(text, "HIGHLY|HIGH")


def _similar(text: str, context: Context) -> bool:
    if not (_has(text, "A") or context.near_anchor):
        return False
    if _has(text, r"you (?:\w+ )?(?:like|liked|resembl\w*|name\b|rat\w*)|A (?:is )?(?:like|liked) you|RATING|about P|P you|(?:resembl\w*|like|to) you"):
        return False
    if _has(text, r"(?:asked|ask|asking|enquired?|inquired?|request\w*|quer\w+|question\w*|search\w*|wanted|mention\w*)(?: \w+)? P"):
        return False
    if _has(text, r"(?:same|much|more) (?!like|similar|than|films?|movies?|of|in|along|with|as|resembl|titles)\w+|more than A|something P"):
        return False
    if _has(text, r"(?:we|us|they) (?:\S+ )?(?:ask|request|want|nam|mention)\w*"):
        return False
    asked = _has(text, r"ask\w*|request\w*|quer\w*|question|enquir\w*|inquir\w*|wanted|named|mentioned|resembl\w*|similar\w*|likeness\w*|close|closeness|akin|search\w*|kinship|affinity|alike|comparable|like|seeking|mention")
    return (asked or _has(text, "SHARE")) and _case_is_right(text, context)


_COUNT_NOUN = f"{_PEOPLE}|ratings|rating|votes|times|scores"


def _crowd(text: str, context: Context) -> bool:
    """N viewers rated the pick, at MEAN on average."""
    count, mean = _has(text, "N"), _has(text, "MEAN")
    if not (count or mean or _has(text, "few|gem")):
        return False
    if _has(text, "P"):
        if not context.pick_led and re.match(r" (?:and |of )*(?:which|who|whose|that) ", text):
            return False
    elif not context.near_pick:
        if not context.pick_led or not re.match(r" (?:and|but|with|yet|plus|while) (?:has|is|averag\w+|have|it|its|MEAN|N|an?|the|only|just) ", text):
            return False
    if count and not _has(text, rf"N (?:\S+ ){{0,2}}?(?:{_COUNT_NOUN}|of them)|(?:{_COUNT_NOUN}) (?:\S+ ){{0,4}}?N|N (?:in all|altogether)"):
        return False
    if _has(text, rf"N (?:stars?|out|on|/|★|average|mean)|MEAN (?:{_COUNT_NOUN})(?! on)|N (?:and|or) N|MEAN (?:and|or|to) MEAN"):
        return False
    if count and not mean and not _has(text, r"rat\w*|scor\w*|grad\w*|vot\w*|mark\w*|gem"):
        return False
    if mean and not _has(text, rf"averag\w+|mean|rat\w+|scor\w+|g[ai]ve\w*|{_PEOPLE}|votes|stars?|verdict"):
        return False
    if _has(text, r"(?:only|just|mere|merely|few|a few) (?:MEAN|P|average|the)|high (?:N|PEOPLE)|highly (?!rated|scored|and)\w+"):
        return False
    if _has(text, rf"(?:so|small|little|tiny) (?!far|known|seen|rated|number|group|audience|{_PEOPLE}|sample|N|gem|but)\w+"):
        return False
    if _has(text, rf"each|either|both|films|movies|titles|(?:{_PEOPLE}) (?:are|were|is) (?!giv|rat)\S+"):
        return False
    if _has(text, "(?:only|just|merely|mere) (?!N|a|few|been|rat|had|has|scor|the|by|from|collect|dr|receiv|gather|attract|handful|PEOPLE)\\S+"):
        return False
    if _has(text, r"high (?!(?:\S+ )?(?:average|mean|MEAN|score|rating|mark|at))"):
        return False
    if _has(text, "top|scale (?!of)|even|scores it"):
        return _has(text, "even though") or _has(text, "scale")
    if re.search(r"(?<!rated)(?<!scored)(?<!graded) P (?:gave|give|gives|rates) ", text):
        return False
    if _has(text, rf"some (?:{_PEOPLE})|those (?:P|MEAN)|seen by|no|seldom P"):
        return False
    return True


_NO = "'t|no|none|nobody|no one|not|n't|never|zero|without|unrated|lacks?|lacking|awaits?|awaiting|yet to|until"
_RATING = r"rat\w+|vot\w+|scor\w+|verdicts?|unrated"


def _unrated(text: str, context: Context) -> bool:
    text = re.sub(
        r" (?:(?:and|but|,) )*(?:not|rather than|instead of) (?:on|by|from|for|because of)?(?: (?:any|anyone|anybody|the|'s|viewer|viewers|user|of|a|its|public))*"
        r" (?:opinions?|ratings?|votes?|scores?|verdicts?) ", " OPINIONS ", text)  # fmt: skip
    if not (_has(text, "P") or (context.near_pick and context.pick_led) or (context.pick_led and re.match(" (?:and|but) ", text))):
        return False
    if _has(text, "which|who|whose") and not context.near_pick:
        return False
    negations = len(re.findall(f"(?<= )(?:{_NO})(?= )", text.replace(" not yet to ", " yet to ").replace("not a single", "no").replace("not one", "no").replace("no one", "nobody")))
    placed = _has(text, r"contents?|known|know")
    if _has(text, rf"(?:can|could) (?:'t|not|never|be rated|be given)|(?:{_NO}) (?:\S+ )?(?:can|could)|reason to|no reason"):
        return False
    if _has(text, r"(?:more|rather|first (?!rating|vote|score)\w+|likes?|liked)"):
        return False
    if not negations:
        return placed and not _has(text, _RATING) and _has(text, r"plac\w*|rest\w*|rank\w*|recommend\w*|suggest\w*|here|list\w*|bas(?:ed|is)|rel\w+|position\w*|decid\w*|put\w*|g[uo]\w+|judg\w*|spot|chos\w*")
    if negations != 1 or not _has(text, rf"(?:{_NO}) (?:\S+ ){{0,6}}?(?:{_RATING})|unrated"):
        return False
    if _has(text, rf"(?:{_NO}) (?:\S+ ){{0,4}}?(?:contents?|known|plac\w+|recommend\w+|here|list|rank\w+|know)(?! it| the)"):
        return bool(re.search(rf" (?:{_NO}) (?:\S+ ){{0,5}}?(?:{_RATING}) (?:\S+ )*?(?:contents?|known|plac\w+|recommend\w+|here|list|rank\w+|know) ", text)) or _has(text, "unrated")
    return not _has(text, "only (?:one|a|the|viewer|viewers|rating|ratings|rated)|single (?!viewer|rating|vote|user|person|score|one)\\w+|alone (?:rated|has rated)")


def _recent(text: str, context: Context) -> bool:
    if not _has(text, "FILM") or not _has(text, r"you|your|yours|recent ratings|recent likes"):
        return False
    if _has(text, r"(?:rat(?:e|ed|ing)|liked?|enjoyed|gave|likes|ratings|of|given) (?:of |for |to |both )?P|P and FILM|FILM and P|FILM P"):
        return False
    if _has(text, r"(?:speak\w*|spoke|case|point\w*|lean\w*|lead|led|favour|argu\w+|towards?|recommend\w*|suggest\w*|behind|support\w*|reasons?|basis|list|here) (?:for |to |in favour of |of |towards? |most(?:ly)? |is |was )*FILM"):
        return _has(text, r"(?:is|was|are|were) FILM|mostly FILM") and not _has(text, r"(?:for|behind|towards?|why|recommend\w*) FILM")
    if _has(text, "(?:last|past|previous) (?!DAYS|THREE_MONTHS|few (?:weeks|days|months))\\S+|ninety"):
        return False
    if _has(text, r"days?|day") and not _has(text, "DAYS days?"):
        return False
    if _has(text, "for (?:\\S+ ){0,2}DAYS|(?:are|is|were) like|most of (?:the |your |all |my )*(?:films|movies|ratings|titles|what you|recent)"):
        return False
    if _has(text, "you (?:\\S+ )?(?:mostly|mainly|largely|chiefly|primarily)|(?:mostly|mainly|largely|chiefly|primarily) (?:rated|liked|enjoyed|gave)"):
        return False
    if _has(text, "your (?:film|suggestion|here|pick)|(?:for|towards?|behind) you"):
        return False
    if _has(text, "DAYS") and not _has(text, r"DAYS days?(?: (?!long|ago|old|later|in|each)\S+)?"):
        return False
    if _has(text, "DAYS days (?:ago|long|old|later)|N_FILMS (?:times|days|stars)|three (?!months)|months (?:ago)"):
        return False
    if _has(text, "above (?!all)|most (?!of)|all (?!of|from|are|rated|three|N_FILMS|recent|in|in the|within|among|point\\w*|sp\\w+|—|lik\\w+)|two (?!of|films|recent|movies|titles)|new (?!films|movies|titles)"):
        return _has(text, "above all") and not _has(text, "most (?!of)|two (?!of|films|recent)")
    if _has(text, "you (?:like|enjoy|suggest\\w*|recommend\\w*|pick\\w*|list\\w*)|because you (?:like|enjoy)|P (?:spoke|speaks?|points?|pointed|led)|n't"):
        return False
    return _has(text, r"rat\w*|lik\w*|enjoy\w*|gave|taste|tastes|choices|picks|favourites|speak\w*|spoke")


def _co_liked(text: str, context: Context) -> bool:
    """Who liked what: the skeleton of numbers, films and liking must be one that goes from A to the pick."""
    if _has(text, "more|than|higher|greater|above|likelier|frequent|often|frequently|common|commonly|chance|likely") and not _has(text, "LIFT|LIFT_TIMES"):
        if not (_has(text, "(?:in|share|common|the) common") and not _has(text, "more|than|higher|above|chance|likely|often")):
            return False
    if _has(text, "LIFT|LIFT_TIMES"):
        if not _has(text, "chance|luck|coincidence|random|lift|randomness") or not _has(text, "LIFT (?:times|x|×|fold|the|lift)|lift (?:of |: |is |at )?LIFT|LIFT_TIMES|LIFT — fold"):
            return False
        if _has(text, r"than (?!chance|luck|by|would|random|what|expected|one|you|we|pure|the|at|predicted|coincidence|a)\S+|(?:more|higher|greater|above) (?:LIFT|A|P|N_BOTH|N_FILM|RATIO)|chance (?:\S+ )?LIFT (?!times|x)"):
            return False
    elif _has(text, r"times|x|×|fold|lift|chance|expected|predicted|would|'d|random|multiple|factor"):
        return False
    if _has(text, rf"films who|(?:N_BOTH|N_FILM|RATIO) (?:films|movies|titles)|(?:N_BOTH|N_FILM) (?:times|stars?|percent|%|x|×)|RATIO (?:times|stars)|like you|you "):
        return False
    skeleton = _skeleton(text)
    return any(pattern.fullmatch(skeleton) for pattern in (_CO_LIKED_T if "t" in skeleton else _CO_LIKED))


_LIKING = re.compile(r"lik(?:e|es|ed|ing)|enjoy(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|hit|popular|favour")
_SKELETON = {
    **{"A": "A", "P": "P", "N_BOTH": "b", "N_FILM": "n", "RATIO": "r", "MOST": "r", "LIFT": "t", "LIFT_TIMES": "t"},
    **{word: "f" for word in FANS},
    **{word: "o" for word in ("of", "among", "amongst", "from", "out", "/")},
}


def _skeleton(text: str) -> str:
    signs = "".join(
        _SKELETON.get(word, "l" if _LIKING.fullmatch(word) else "2" if word == "both" else "h" if word in ("share", "common", "shared") else "")
        for word in text.split()
    )
    signs = re.sub("(?<!l)2", "", signs)
    return re.sub("o+", "o", re.sub("(?<=[^b])h|h(?=o)", "", signs)) if "b" not in signs else re.sub("o+", "o", signs)


_FRACTION = "(?:r|bo?n|b)f?"
_GROUP = f"(?:o?{_FRACTION}){{1,3}}o?"
_BASE_0 = "(?:o?(?:l+A|fo?A|fl+A|Af))"
_BASE_N = "(?:o?(?:nl+A|nfo?A|nfl+A|Anf|nAf|Al+o?nf?|Ao?nfl?|Ao?nl|An))"
_BASE = f"(?:{_BASE_0}|{_BASE_N})"
_LIKE_P = "(?:o?l+(?:2?P|2)|l+2?PA|fo?P)"
_TAIL = rf"(?:o?{_FRACTION}|on|o?n?f?o?(?:lA|fo?A))*"
_PAIR = "(?:AP|PA|AoP|PoA)"
_CO_LIKED = tuple(
    re.compile(pattern)
    for pattern in (
        f"{_GROUP}{_BASE}(?:o?{_FRACTION})*{_LIKE_P}{_TAIL}",
        f"{_BASE}{_GROUP}{_LIKE_P}(?:o?{_FRACTION})*",
        f"Pl+{_GROUP}{_BASE}l?(?:o?{_FRACTION})*",
        f"Pfo?{_GROUP}{_BASE}",
        f"Pl+{_BASE}{_GROUP}",
        f"P{_GROUP}{_BASE}l",
        f"P{_BASE}{_GROUP}l",
        f"(?:o?{_BASE_N})?h?bf?l+2?{_PAIR}?{_TAIL}",
        f"h?{_PAIR}h?l*o?bf?h?(?:on(?:lA|fA|foA)?)?",
        f"h?bf?h?l*o?{_PAIR}",
        f"{_BASE_0}{_LIKE_P}{_GROUP}",
    )
)
_CO_LIKED_T = tuple(
    re.compile(pattern)
    for pattern in (
        *(f"t?o?{pattern.pattern}t?" for pattern in _CO_LIKED),
        f"t?{_BASE}t?{_LIKE_P}t?",
        f"{_LIKE_P}t{_BASE}",
        f"(?:tl+2?P|Pl+t|tPl+){_BASE}",
        f"t?Pl+{_BASE}t?",
        f"Pt?l+t?{_BASE}t?",
        f"t?l*{_PAIR}l*t?",
        f"tA?f?o?A?l+P",
        f"Afo?Pft|fo?{_PAIR}t|ht?l*o?f?o?{_PAIR}t",
    )
)

_GUARDS: Mapping[str, Callable[[str, Context], bool]] = {
    "common": _common,
    "because_you_liked": _because,
    "similar_to": _similar,
    "popular_with": _crowd,
    "hidden_gem": _crowd,
    "co_liked": _co_liked,
    "recent_taste": _recent,
    "unrated": _unrated,
}
