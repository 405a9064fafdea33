"""What the values and words of one part of a sentence say, whatever their order: the arrangements that are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from engine.explain.checking.guards_common import common
from engine.explain.checking.guards_liked import co_liked
from engine.explain.checking.guards_you import because, recent, similar
from engine.explain.checking.parts import Context, has, has_any
from engine.explain.checking.places import in_place
from engine.explain.checking.vocabulary import PEOPLE

_PEOPLE = "|".join(sorted(PEOPLE))
_COUNT_NOUN = f"{_PEOPLE}|ratings|rating|votes|times|scores"


# What would say something else of the ratings.
_NOT_CROWD = (
    rf"(?<=^ )(?:only |just )?N (?:{_PEOPLE}) (?:is|are) MEAN",
    r"MEAN(?: stars?)? N|N (?:stars?|out|on|/|★|average|mean)|N (?:and|or) N|MEAN (?:and|or|to) MEAN",
    rf"made N|MEAN (?:ratings|votes|scores|(?:{_COUNT_NOUN})(?! on))|(?<!as )well|work\w* on",
    (
        r"(?:dr[ae]w\w*|attract\w*|ga(?:th|rn)er\w*|collect\w*|receiv\w+|got|gets?|earn\w*) (?:only |just |over )?"
        rf"N (?:{_PEOPLE})(?! (?:rat|vot|scor))"
    ),
    r"MEAN (?:groups?|circles?|bands?|pools?|polls?|hits?|tallies|counts?)",
    r"averag(?:es|ing|ed) N|strong (?:viewers|people|users|raters)|few viewers g[ai]ve\w* P|over MEAN|all N",
    (
        r"(?<=^ )(?:well |just |far )?over N|(?<=^ )in N|MEAN (?:in|of|out of) (?:its |the )?(?:N|RATIO)|MEAN (?:is|"
        r"are|was) their rating"
    ),
    r"(?:(?!MEAN|stars?|averag\w+|mean|based|out|spread|taken)\S+ )over N",
    r"(?:only|just|mere|merely|few|a few) (?:MEAN|P|average|the)|high (?:N|PEOPLE)|highly (?!rated|scored|and)\w+",
    (
        rf"(?:so|small|little|tiny) (?!far|known|seen|rated|number|group|audience|{_PEOPLE}|sample|N|gem|but|P|"
        r"pool|circle|band|that|few|as)\w+"
    ),
    rf"each|either|both|films|movies|titles|(?:{_PEOPLE}) (?:are|were) (?!giv|rat)\S+",
    rf"(?:{_PEOPLE}) is (?!giv|rat|MEAN|N)\S+",
    r"(?:only|just|merely|mere) (?!N|a|few|been|rat|had|has|scor|the|by|from|collect|dr|recei|gather|attract|handf)\S+",
    r"high (?!(?:\S+ )?(?:average|mean|MEAN|score|rating|mark|at))",
    r"an? average (?!of|rating|score|mark|MEAN|viewer|user|star|verdict|out)|average (?:film|movie|people|title)",
    rf"(?:is|was|'s) (?:an )?average (?:[:;.] |$)|average (?:{_PEOPLE}) (?!rat|scor|gav|giv|vot)|MEAN of N",
    rf"(?:has|and) (?:only |just )?N (?:{_PEOPLE}) (?:$|[.!;:—]|MEAN|at|with)|N of (?:the|P|its) (?:{_PEOPLE})",
    rf"(?:of|among) (?:P|the|its) (?:{_PEOPLE}) (?:only |just )?N",
    # a mean is nobody's own rating
    r"of (?:them|those|these|whom) (?:g[ai]ve\w*|rat\w+|scor\w+|award\w*) (?:P |at )*(?:an? )?MEAN(?! on average)",
    r"(?:all|each|every one|most|none) of (?:them|those|these|whom) (?:\S+ )*MEAN",
    r"(?:they|who) all (?:\S+ )*MEAN",
    r"(?:everyone|everybody|each viewer|every viewer) (?!who|that)(?:\S+ )*MEAN",
    r"(?<!who rated )(?<!who scored )P (?:as |at )?(?:the )?number N",  # a rank
    rf"(?:is|was|'s|rated|scored|graded) (?:as |at |in )?(?:the )?(?:(?:{_PEOPLE}) )?number N",
    rf"top|even (?!though)|scores it|some (?:{_PEOPLE})|those (?:P|MEAN)|no|seldom P",
)


# Of several viewers, without a word of an average, these would be what each of them gave.
_NO_MEAN = (
    r"(?:ga?[iv]\w+|award\w*|scor(?:ed|ing)|grad(?:ed|ing)|rating) (?:P |it )?(?:an? |at |the |just )*MEAN",
    rf"(?:{_PEOPLE}|ratings|votes) (?:\S+ ){{0,3}}?rated (?:P |it )?(?:an? |at |the |just )*MEAN",
    r"MEAN (?:\S+ ){0,5}?(?:gave|given|give|awarded)|(?:ratings|votes|scores|marks|verdicts) (?:of|at|with) MEAN",
    rf"(?:{_PEOPLE}) (?:\S+ ){{0,2}}?(?:put|placed?|pegg?e?d?) (?:P |it )?at MEAN",
    rf"(?:got|gets?|received|receives?|earned|earns?|had|has|was|is) MEAN (?:from|by) N (?:{_PEOPLE})",
)


_HOLDS = r"has|is|was|holds?|scores?d?|gets?|got|earn\w+"
_OF_THOSE = r" (?:and |but |who |with |on average )*(?:they|their|them|who|these|those|averag\w+|rat\w+|giv\w+) "


def _crowd(text: str, context: Context) -> bool:
    """N viewers rated the pick, at MEAN on average."""
    count, mean = has(text, "N"), has(text, "MEAN")
    if has(text, "since|because") and not has(text, "gem"):
        return False
    if "co_liked" in context.cited and not has(text, "N|P") and re.match(_OF_THOSE, text):
        return False  # the mean of all who rated the pick, not of those who liked both
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
    alone = any(fact.amounts.get("n") == 1 for fact in context.facts.values())
    if mean and not context.averaged and not alone and has_any(text, _NO_MEAN):
        return False
    return not has_any(text, _NOT_CROWD)


def _is_of_pick(text: str, context: Context) -> bool:
    """Whether the ratings are those of the pick, not of a film or somebody spoken of before."""
    if re.match(r" (?:with|to|as) P ", text):
        return False  # “It shares a tag with this film and averages …”
    if re.match(r" (?:and |of |to )*(?:which|who|whose|that|whom) ", text):
        return context.nearest_is_pick
    if not context.pick_led and re.match(rf" (?:averag\w+|{_HOLDS}) ", text):
        return False  # “Heat, made by the maker of this film, averages …”
    if has(text, "P"):
        return context.pick_led or not re.match(r" (?:and |of )*(?:which|who|whose|that) ", text)
    opening = (
        r" (?:and|but|with|yet|plus|while) (?:has|is|rated|scored|averag\w+|have|it|its|MEAN|N|an?|the|only|just) "
    )
    return context.near_pick or (context.pick_led and re.match(opening, text) is not None)


_CAUSED = "because|since|by|for|as|through"
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
    if has(
        text,
        rf"rated (?:P )?(?:{_CAUSED}|due|thanks) (?:of |to )?(?:P |its |the )*(?:own )?content|"
        rf"unrated (?:{_CAUSED}) (?:of )?P (?:own )?content|depend\w* on (?:the )?viewer",
    ):
        return False
    if has(
        text,
        (
            r"rat\w+ (?:P |it |\S+ )?(?:so )?(?:well|badly|down|up|high\w*)|rated (?:only|just) P|rated P (?:alone|"
            r"only|just)|any more|anymore|else|rat\w+ (?:for |of )?(?:its|P|P 's) contents?"
        ),
    ):
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
    "common": common,
    "because_you_liked": because,
    "similar_to": similar,
    "popular_with": _crowd,
    "hidden_gem": _crowd,
    "co_liked": co_liked,
    "recent_taste": recent,
    "unrated": _unrated,
}


# “Directed with John Carney”, “rated with 40 viewers”: by them is something else.
_WITH_BY = (
    r"(?:directed|made|helmed|rated|liked|enjoyed|scored|given|plac\w+|expected|is|'s|was|are|both) with "
    r"(?:only |just |a |an |mere |the |its |any)*"
    rf"(?:DIRECTOR|you|contents?|chance|N_BOTH|RATIO|MOST|anyone|N (?:{_PEOPLE}))"
)


def holds(kind: str, symbols: Sequence[str], context: Context) -> bool:
    """Whether the part says its fact and nothing else."""
    text = f" {' '.join(symbols)} "
    # Somebody else made it; whoever words it is no viewer.
    another = "another (?:director|DIRECTOR(?! (?:GENRE|TAG|film|movie|picture|title|work))|person|filmmaker)"
    if has(text, rf"{another}|of us|among us|(?:we|us) (?:who|all|like)"):
        return False
    if not in_place(kind, symbols):
        return False
    if has(text, _WITH_BY):
        return False
    if has(text, "(?<=^ )or|or $|or (?![A-Z])\\S+|or (?:A|P|FILM|TAG|GENRE|DIRECTOR)"):
        return False  # only one way to put a number, or another
    return _GUARDS["common" if kind == "themed" else kind](text, context)
