"""Who liked what: the order of numbers, films and liking in which a sentence may name them."""

from __future__ import annotations

import re

from engine.explain.checking.parts import Context, has
from engine.explain.checking.vocabulary import FANS

_LIFT_SAID = (
    "LIFT (?:times|x|×|fold|the|lift)|LIFT (?:times )?ABOVE_CHANCE|lift (?:of |: |is |at )?LIFT|LIFT_TIMES|LIFT — fold"
)
_TIMES = "LIFT|LIFT_TIMES|ABOVE_CHANCE"
_COMPARED = "more|than|higher|greater|above|likelier|frequent|often|frequently|chance|likely|commonly"


def co_liked(text: str, context: Context) -> bool:
    """Who liked what: the skeleton of numbers, films and liking must be one that goes from A to the pick."""
    text = re.sub("(?<= )overlap with A(?= )", "common P and A", text) if " P " not in text else text
    if context.pick_led and re.match(r" (?:(?:and|but|also|is|was|has|been|being) )*(?:liked|enjoyed) by ", text):
        text = f" P{text}"
    text = re.sub("(?<= )(?:gave|give|gives) P (?:the thumbs up|a thumbs up|a like|the nod)(?= )", "liked P", text)
    common = has(text, "common") and not has(text, "(?:in|share|the) common|common (?:P|A)")
    if (has(text, _COMPARED) or common) and not has(text, _TIMES):
        return False
    if has(text, "LIFT|LIFT_TIMES"):
        if not has(text, "chance|luck|coincidence|random|lift|randomness|ABOVE_CHANCE") or not has(
            text,
            _LIFT_SAID,
        ):
            return False
        if has(
            text,
            r"than (?!chance|luck|by|would|random|what|expected|one|you|we|pure|the|at|predicted|coincidence|a)\S+|"
            r"(?:more|higher|greater|above) (?:LIFT|A|P|N_BOTH|N_FILM|RATIO)|chance (?:\S+ )?LIFT (?!times|x)",
        ):
            return False
    elif has(text, r"times|x|×|fold|lift|expected|predicted|would|'d|random|multiple|factor|chance|more|than"):
        return False
    if has(
        text,
        r"films who|favou?rites?|(?:P|A) (?:films|movies)|(?<!of )the N_BOTH (?!(?:\S+ )?who (?:liked|"
        r"enjoyed) both)\S+|which N_BOTH|P (?:like A |(?!A )\S+ ){0,4}?(?:liked|enjoyed) by (?:\S+ )?N_FILM|P (?:is |"
        r"was |were )?(?:liked|enjoyed) by N_BOTH (?:viewers?|people|person|users?|fans?)? ?(?:[.!;]|and|A)|"
        r"(?:A and P|P and A|P like A) (?:(?:was|were|is|are|both|have|has|been|liked|by) )*(?:N_FILM|"
        r".* in common out of)|RATIO (?:\S+ ){0,4}(?:fans of|who (?:liked|enjoyed)) (?:both )?(?:(?:P|this|it) and A|"
        r"A and (?:P|this|it))|both (?:\S+ )*N_FILM (?:viewers|people|users|raters)(?: [.!;])* $|"
        r"N_FILM (?:\S+ )?(?:of|in|from|among) (?:the |these |its |those )?N_BOTH|includ\w* (?:\S+ )?N_FILM|(?:the|"
        r"an?) chance (?:that|of|to|for)|chances|odds|(?:N_BOTH|N_FILM|RATIO) (?:films|movies|titles)|(?:N_BOTH|"
        r"N_FILM) (?:times|stars?|percent|%|x|"
        r"×)|RATIO (?:times|stars)|like you|you (?!find|see|expect)",
    ):
        return False
    if _is_no_count(text):
        return False
    skeleton = _skeleton(text, only_two=context.only_anchor)
    up_to = re.match(" P to (?:N_BOTH|RATIO)", text)  # “Up to 214 of …”
    if (
        up_to
        or has(text, "for that")
        or re.search("bo?b", skeleton)
        or has(text, "each")
        or re.match(" (?:is|are|was|were) that ", text)
    ):
        return False  # “214 of the 214”
    if re.match("nl+Ab(?!o)", skeleton) and not has(text, "who|that"):
        return False  # “612 liked Heat and 214 liked Ronin” does not say that they are among them
    if re.match("l+Pt", skeleton) and has(text, r"who (?:\S+ )?(?:lik|enjoy)\w+ P"):
        return False
    return any(pattern.fullmatch(skeleton) for pattern in (_CO_LIKED_T if "t" in skeleton else _CO_LIKED))


def _is_no_count(text: str) -> bool:
    """Whether it says how much something was liked, or what came of it: “liked it more”, “went on to …”."""
    more = r"more (?!than|often|likely|frequent\w*|common\w*|strongly)\S+"
    most = r"MOST (?:too|as|also|and|\.)|(?:lik\w+|enjoy\w*|appreciat\w*|A|P) MOST"
    return has(text, rf"{more}|{most}") or re.search(r" (?:on|to|for) (?:[.!—] )*$", text) is not None


_LIKING = re.compile(r"lik(?:e|es|ed|ing)|enjoy(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|hit|popular|favour")
_TWO = "(?:both|the two|these two|two) (?:of )?(?:these |the )?"
_PAIRED = re.compile(f"(?<= )(?:{_TWO}(?:films|movies|titles|them)|they)(?= )")
_SKELETON = {
    "A": "A",
    "P": "P",
    "PAIR": "D",
    "N_BOTH": "b",
    "N_FILM": "n",
    "RATIO": "r",
    "MOST": "r",
    "LIFT": "t",
    "LIFT_TIMES": "t",
    "ABOVE_CHANCE": "t",
    **dict.fromkeys(FANS, "f"),
    **dict.fromkeys(("of", "among", "amongst", "from", "out", "/"), "o"),
    "both": "2",
    **dict.fromkeys(("share", "shares", "common", "shared"), "h"),
}


def _skeleton(text: str, *, only_two: bool) -> str:
    """One letter for each symbol that decides who liked what; `only_two`: both films can only be A and the pick."""
    text = _PAIRED.sub("PAIR", text) if only_two else text
    signs = "".join(_SKELETON.get(word) or ("l" if _LIKING.fullmatch(word) else "") for word in text.split())
    signs = re.sub("(?<!l)2", "", re.sub("(?<=l)D", "2", signs))
    signs = re.sub("(?<=[^b])h|h(?=o)", "", signs) if "b" not in signs else signs
    return re.sub("t+", "t", re.sub("o+", "o", signs)).removesuffix("o")


_FRACTION = "(?:r|bo?n|b)f?"
_GROUP = f"(?:o?{_FRACTION}){{1,3}}o?"
_BASE_0 = "(?:o?(?:l+A|fo?A|fl+A|Af))"
_BASE_N = "(?:o?(?:Al+A|nl+A|nfo?A|nfl+A|Anf|nAf|Al+o?nf?|Ao?nfl?|Ao?nl|An))"
_BASE = f"(?:{_BASE_0}|{_BASE_N})"
_LIKE_P = "(?:o?l+(?:2?P|2)|l+2?PA|fo?P|Pf)"
_TAIL = rf"(?:o?{_FRACTION}|on|o?n?f?o?(?:lA|fo?A|Af))*"
_PAIR = "(?:AP|PA|AoP|PoA|D)"
_CO_LIKED = tuple(
    re.compile(pattern)
    for pattern in (
        f"{_GROUP}{_BASE}(?:o?{_FRACTION}|on)*{_LIKE_P}{_TAIL}",
        f"{_BASE}{_GROUP}{_LIKE_P}(?:o?{_FRACTION})*",
        f"Pl+{_GROUP}{_BASE}l?(?:o?{_FRACTION})*",
        f"Pfo?{_GROUP}{_BASE}",
        f"Pbfo{_BASE}",
        f"ol+An{_GROUP}{_LIKE_P}",
        "Phbf?A",
        f"Pl+{_BASE}{_GROUP}l?P?",
        f"P{_GROUP}{_BASE}l",
        f"P{_BASE}{_GROUP}l",
        f"{_BASE_N}Pl+{_GROUP}",
        f"b{_LIKE_P}o{_BASE_N}",
        f"(?:o?{_BASE_N})?h?bf?l+(?:2{_PAIR}?|{_PAIR}){_TAIL}",
        f"(?=.*[hl])h?{_PAIR}h?l*o?bf?h?(?:on(?:lA|fA|foA)?)?",
        f"bfh?{_PAIR}l+",
        "l+Al+Pbf?",
        f"h?bf?h?l*o?{_PAIR}",
        f"(?:ho?)?{_BASE_0}{_LIKE_P}{_GROUP}(?:l+P)?",
    )
)
_CO_LIKED_T = tuple(
    re.compile(pattern)
    for pattern in (
        *(f"t?o?{pattern.pattern}t?" for pattern in _CO_LIKED),
        f"{_BASE}{_LIKE_P}t{_GROUP}",
        f"t?{_BASE}t?{_LIKE_P}t?",
        f"{_LIKE_P}t{_BASE}",
        f"(?:tl+2?P|Pl+t|tPl+){_BASE}",
        f"t?Pl+{_BASE}t?",
        f"Pt?l+t?{_BASE}t?",
        f"o?t?l*2?{_PAIR}l*t?",
        "tA?f?o?A?l+P",
        f"Afo?Pft|fo?{_PAIR}t|ht?l*o?f?o?{_PAIR}t",
        f"h{_PAIR}t",
        "Pto(?:Af|fo?A)",
    )
)
