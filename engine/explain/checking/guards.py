"""What the values and words of one part of a sentence say, whatever their order: the arrangements that are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from engine.explain.checking.guards_liked import co_liked
from engine.explain.checking.guards_you import because, recent, similar
from engine.explain.checking.parts import Context, has, has_any
from engine.explain.checking.vocabulary import PEOPLE

_PEOPLE = "|".join(sorted(PEOPLE))
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}
_THEME = "tags?|genres?|themes?|labels?|elements?|keywords?|traits?|motifs?|descriptors?|topics?|subjects?|categories"
_WHICH = "which|that|who|whose|whom|both|they|them|these|those|it|its|there|where|he|she|same"


_MADE = "(?:directed|made|helmed|directs|makes|oversaw|handled|signed|created)"
# What a tag or a genre would say as an adjective or a place, and a director as an actor.
_NOT_COMMON = (
    r"as (?:TAG|GENRE) as|where|tak\w+ place|place in|set in|find (?:\S+ )?DIRECTOR in|both DIRECTOR (?!film|movie)",
    r"(?:films|movies) like A (?:are|have|share)|(?:GENRE|TAG)(?: films| movies)? (?:are|is) like",
    r"the (?:same )?(?:GENRE|TAG) (?:as|with|of|in) (?:in |on )?A|a director like",
    r"(?:man|woman|person|people|name|one) in (?:A|P)",
    r"find (?:you|he|she)|you (?!find|get|'ll|can)|(?:P|A) (?:for|by) (?:P|A)",
    r"you (?:'ll |can )?(?:find|get|meet) (?:A|P) (?!under|among|with|in)|appear\w* DIRECTOR",
    r"DIRECTOR (?:\S+ ){0,2}(?:appear|feature|star|turn|crop|show)\w*",
    "films? (?:by|from) DIRECTOR are|(?:are|were) tagged.*DIRECTOR|more",
    "find (?:TAG|GENRE) (?:and (?:TAG|GENRE) )*in (?!the|common)",
    "like you|you like|you (?:know|see) |either|just (?!like|as|the)|A (?:group|go|goes|going) ",
    rf"N_THEMES (?!(?:\S+ ){{0,3}}(?:{_THEME}))",
    r"(?:TAG|GENRE) (?:director|man|woman|name|maker|filmmaker|credits?|hands?|person|helmer)",
    r"like DIRECTOR",
    rf"DIRECTOR and (?:TAG|GENRE) {_MADE}|and one other|another (?:film|movie|one) (?:share|have|are|were)",
    r"DIRECTOR (?:is|was) in (?:both|A|P)|DIRECTOR (?:gave|gives|brought|brings|lends?)",
    r"(?:both|between) (?:in |of )?(?:A|P) $",
    r"(?<=^ )(?:A|P) (?:TAG|GENRE)(?: [.:;])* $|(?<=^ )(?:TAG|GENRE) A $",
    # a film with a person, a theme or a year in the place of a film
    rf"(?:A|P) and DIRECTOR {_MADE}|DIRECTOR and (?:A|P) {_MADE}|{_MADE} (?:both )?TAG|{_MADE} GENRE|P P",
    rf"{_MADE} (?:both )?A (?!too|also|likewise|both|alone|as|in|and|with)[a-z]\S+(?: and P)?(?: [.;:—])* $",
    r"(?:TAG|GENRE) (?:and |plus |— |\( )?P(?: [.;:!)])* $",
    r"(?:A|P) (?:TAG|GENRE) and (?:A|P)|(?<=^ )(?:TAG|GENRE) A and P",
)

# With a tag or a genre, and no word for one, these would tell a story.
_TELLING = (
    r"us(?:e|es|ed|ing)|show\w*|turn\w*|cover\w*|carr\w+|works?|across|sort|kind|brings?|contains?|holds?|"
    r"(?:in|into|within|across|through) (?:a |the )?(?:TAG|GENRE)"
)


_ALSO = rf"(?:the|a|same|their|its|director|filmmaker|in|both|{_THEME})"
_ALOUD = (
    (
        r"(?:an?|another|both|two|this|fellow|films?|movies?|are|more) (?:(?:TAG|GENRE) (?:and )?)+"
        r"(?:(?:films?|movies?|pictures?) )?(?:directed |made )?(?:by|from) DIRECTOR"
    ),  # a heist film by Michael Mann
    rf"(?:TAG|GENRE) (?:and|plus|as) (?:{_ALSO} )*DIRECTOR",
    rf"DIRECTOR (?:and|plus|as) (?:{_ALSO} )*(?:TAG|GENRE)",
    r"(?:another|an?|both|two|this|one more|are) DIRECTOR (?:TAG|GENRE)",
)


def _is_role(text: str) -> bool:
    """Whether a theme is made somebody's work or role: “music by John Carney”, “the animation director Brad Bird”."""
    for fine in _ALOUD:
        text = re.sub(f"(?<= )(?:{fine})(?= )", "SAID", text)
    return (has(text, "DIRECTOR") and has(text, "TAG|GENRE")) or has(text, "SAID (?:\\S+ )*DIRECTOR")


def _directs(text: str) -> bool:
    """Whether a film is said to have directed something."""
    who = r"(?:^| (?!(?:of|behind|for|directed|made|did|like|as|and|on|with) )\S+)"
    return has(text, r"(?:directed|helmed|made) by (?:A|P)(?! 's| DIRECTOR)|by (?:A|P) (?:and tagged|like)") or (
        re.search(rf"{who} (?:A|P) (?:also )?(?:directed|helmed)(?! by) ", text) is not None
    )


def _counts_right(text: str, values: int) -> bool:
    """Whether a number before other words than films is that of the tags or genres named."""
    films = ("films", "movies", "titles", "pictures", "share", "have", "are", "P", "A", "were", "both", "of them")
    found = re.finditer(r"(?<= )(one|two|three|four) (of them|\w+)", text)
    return all(each[2] in films or _NUMBERS[each[1]] in (1, values) for each in found)


def _common(text: str, context: Context) -> bool:
    """The pick and A have it in common, so that it may be said of either."""
    values = len(re.findall("(?<= )(?:DIRECTOR|TAG|GENRE)(?= )", text))
    if not values or has_any(text, _NOT_COMMON) or _directs(text) or _is_role(text):
        return False
    if has(text, "(?:films|movies) (?:by|from) DIRECTOR") and not has(text, "both|two|these"):
        return False
    if has(text, rf"both (?:the |of the |its )?(?:{_THEME})") and values != 2:
        return False
    if has(text, "TAG|GENRE") and has(text, _TELLING) and not has(text, rf"{_THEME}|common|tagged|shar\w+"):
        return False
    list_end = re.fullmatch(
        r" (?:(?:and|plus|as|with|but) )?(?:(?:its|the|their|A|P) (?:'s )?)?"
        r"(?:TAG|GENRE|DIRECTOR)(?: [.:;!])* ",
        text,
    )
    if list_end or not _counts_right(text, values):
        return False
    if has(text, "A"):
        return True
    if has(text, "P"):
        return context.only_anchor or not has(text, _WHICH)
    if has(text, "this"):
        return context.only_anchor
    return context.only_anchor and (context.near_anchor or context.near_pick)


_COUNT_NOUN = f"{_PEOPLE}|ratings|rating|votes|times|scores"


# What would say something else of the ratings.
_NOT_CROWD = (
    r"N (?:stars?|out|on|/|★|average|mean)|N (?:and|or) N|MEAN (?:and|or|to) MEAN",
    rf"made N|MEAN (?:{_COUNT_NOUN})(?! on)",
    r"MEAN (?:groups?|circles?|bands?|pools?|polls?|hits?|tallies|counts?)",
    r"averag(?:es|ing|ed) N|strong (?:viewers|people|users|raters)|few viewers g[ai]ve\w* P|over MEAN|all N",
    r"(?:^|(?!MEAN|stars?|averag\w+|mean|based|out|spread|taken)\S+ )over N",
    r"(?:only|just|mere|merely|few|a few) (?:MEAN|P|average|the)|high (?:N|PEOPLE)|highly (?!rated|scored|and)\w+",
    (
        rf"(?:so|small|little|tiny) (?!far|known|seen|rated|number|group|audience|{_PEOPLE}|sample|N|gem|but|P|"
        r"pool|circle|band|that|few|as)\w+"
    ),
    rf"each|either|both|films|movies|titles|(?:{_PEOPLE}) (?:are|were) (?!giv|rat)\S+",
    rf"(?:{_PEOPLE}) is (?!giv|rat|MEAN|N)\S+",
    r"(?:only|just|merely|mere) (?!N|a|few|been|rat|had|has|scor|the|by|from|collect|dr|recei|gather|attract|handf)\S+",
    r"high (?!(?:\S+ )?(?:average|mean|MEAN|score|rating|mark|at))",
    rf"top|even (?!though)|scores it|some (?:{_PEOPLE})|those (?:P|MEAN)|no|seldom P",
)


def _crowd(text: str, context: Context) -> bool:
    """N viewers rated the pick, at MEAN on average."""
    count, mean = has(text, "N"), has(text, "MEAN")
    if has(text, "since|because") and not has(text, "gem"):
        return False
    if count and not mean and re.match(" (?:out )?(?:of|among|from) ", text):
        return False  # of whom something else is said
    if not (count or mean or has(text, r"(?:few|gem) \S+|\S+ (?:few|gem)")) or not _is_of_pick(text, context):
        return False
    after, before = rf"N (?:\S+ ){{0,2}}?(?:{_COUNT_NOUN}|of them)", rf"(?:{_COUNT_NOUN}) (?:\S+ ){{0,4}}?N"
    if count and not has(text, rf"{after}|{before}|N (?:in all|altogether|who rated|having rated)"):
        return False
    if count and not mean and not has(text, r"rat\w*|scor\w*|grad\w*|vot\w*|mark\w*|gem"):
        return False
    if mean and not has(text, rf"averag\w+|mean|rat\w+|scor\w+|g[ai]ve\w*|{_PEOPLE}|votes|stars?|verdict"):
        return False
    if re.search(r"(?<!rated)(?<!scored)(?<!graded) P (?:gave|give|gives|rates) (?!MEAN)", text):
        return False
    return not has_any(text, _NOT_CROWD)


def _is_of_pick(text: str, context: Context) -> bool:
    """Whether the ratings are those of the pick, not of a film or somebody spoken of before."""
    if re.match(r" (?:and |of |to )*(?:which|who|whose|that|whom) ", text):
        return context.nearest_is_pick
    if has(text, "P"):
        return context.pick_led or not re.match(r" (?:and |of )*(?:which|who|whose|that) ", text)
    opening = (
        r" (?:and|but|with|yet|plus|while) (?:has|is|rated|scored|averag\w+|have|it|its|MEAN|N|an?|the|only|just) "
    )
    return context.near_pick or (context.pick_led and re.match(opening, text) is not None)


_NO = "'t|no|none|nobody|no one|not|n't|never|zero|without|unrated|lacks?|lacking|awaits?|awaiting|yet to|until"
_RATING = r"rat\w+|vot\w+|scor\w+|verdicts?|unrated"


def _unrated(text: str, context: Context) -> bool:
    text = re.sub(
        r" (?:(?:and|but|,) )*(?:not|rather than|instead of) (?:on|by|from|for|because of)?(?: (?:any|anyone|"
            r"anybody|the|'s|viewer|viewers|user|of|a|its|public))*"
        r" (?:opinions?|ratings?|votes?|scores?|verdicts?) ", " OPINIONS ", text)  # fmt: skip
    if not (
        has(text, "P")
        or (context.near_pick and context.pick_led)
        or (context.pick_led and re.match(" (?:and|but) ", text))
    ):
        return False
    if has(text, r"rat\w+ (?:well|down|up)|rat\w+ (?:for |of )?(?:its|P|P 's) contents?"):
        return False
    if re.match(" (?:and |of )*(?:which|who|whose|whom) ", text) and not context.nearest_is_pick:
        return False
    negations = len(
        re.findall(
            f"(?<= )(?:{_NO})(?= )",
            text.replace(" not yet to ", " yet to ")
            .replace("not a single", "no")
            .replace("not one", "no")
            .replace("no one", "nobody"),
        )
    )
    placed = has(text, r"contents?|known|know")
    if has(
        text,
        rf"(?:can|could) (?:'t|not|never|be rated|be given)|(?:{_NO}) (?:\S+ )?(?:can|could)|reason to|no reason|"
        rf"(?:films|movies|titles) (?:have|has|rated)|(?:no|simulated) (?:films|movies)",
    ):
        return False
    if has(text, r"(?:you|we|us|i)(?: \S+){0,2} (?:rated?)"):
        return False
    if has(text, r"(?:more|rather|first (?!rating|vote|score)\w+|likes?|liked)"):
        return False
    if not negations:
        return (
            placed
            and not has(text, _RATING)
            and has(
                text,
                r"plac\w*|rest\w*|rank\w*|recommend\w*|suggest\w*|here|list\w*|bas(?:ed|is)|rel\w+|position\w*|"
                r"decid\w*|put\w*|g[uo]\w+|judg\w*|spot|chos\w*",
            )
        )
    if negations != 1 or not has(text, rf"(?:{_NO}) (?:\S+ ){{0,6}}?(?:{_RATING})|unrated"):
        return False
    if has(
        text, rf"(?:{_NO}) (?:\S+ ){{0,4}}?(?:contents?|known|plac\w+|recommend\w+|here|list|rank\w+|know)(?! it| the)"
    ):
        return bool(
            re.search(
                rf" (?:{_NO}) (?:\S+ ){{0,5}}?(?:{_RATING}) (?:\S+ )*?(?:contents?|known|plac\w+|recommend\w+|here|"
                rf"list|rank\w+|know) ",
                text,
            )
        ) or has(text, "unrated")
    return not has(
        text,
        "only (?:one|a|the|viewer|viewers|rating|ratings|rated)|single (?!viewer|rating|vote|user|person|score|"
        "one)\\w+|alone (?:rated|has rated)",
    )


_GUARDS: Mapping[str, Callable[[str, Context], bool]] = {
    "common": _common,
    "because_you_liked": because,
    "similar_to": similar,
    "popular_with": _crowd,
    "hidden_gem": _crowd,
    "co_liked": co_liked,
    "recent_taste": recent,
    "unrated": _unrated,
}


def holds(kind: str, symbols: Sequence[str], context: Context) -> bool:
    """Whether the part says its fact and nothing else."""
    text = f" {' '.join(symbols)} "
    # Somebody else made it; whoever words it is no viewer.
    another = "another (?:director|DIRECTOR(?! (?:GENRE|TAG|film|movie|picture|title|work))|person|filmmaker)"
    if has(text, rf"{another}|of us|among us|(?:we|us) (?:who|all|like)"):
        return False
    if has(text, "or (?![A-Z])\\S+|or (?:A|P|FILM|TAG|GENRE|DIRECTOR)"):  # only one way to put a number or another
        return False
    return _GUARDS["common" if kind == "themed" else kind](text, context)
