"""What must not be said of what two films share: the director, and tags or genres in common."""

from __future__ import annotations

import re

from engine.explain.checking.parts import Context, has, has_any

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}
_THEME = (
    "tags?|genres?|themes?|labels?|elements?|keywords?|traits?|motifs?|descriptors?|topics?|subjects?|categories|things"
)
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
    r"GENRE for (?!A|P|the|both|you|those|its?|this|them|one)\S+",
    "find (?:TAG|GENRE) (?:and (?:TAG|GENRE) )*in (?!the|common)",
    "A for (?:the|its|their)",
    "like you|you like|you (?:know|see) |either|just (?!like|as|the)|A (?:group|go|goes|going) ",
    rf"N_THEMES (?!(?:\S+ ){{0,3}}(?:{_THEME}))",
    r"(?:TAG|GENRE) (?:director|man|woman|name|maker|filmmaker|credits?|hands?|person|helmer)",
    r"(?:like|as|with) both(?: [.;!])* $|which makes P|(?:in|by|for) its (?:TAG|GENRE)",
    r"(?:GENRE|TAG) to (?:P|A|it|this)|through and|upon|like DIRECTOR|(?:with|like|as|to) (?:us|them|me|you|him|her)",
    rf"DIRECTOR and (?:TAG|GENRE) {_MADE}|and one other|another (?:film|movie|one) (?:share|have|are|were)",
    r"DIRECTOR (?:is|was) in (?:both|A|P)|DIRECTOR (?:gave|gives|brought|brings|lends?)",
    r"(?:both|between) (?:in |of )?(?:A|P) $",
    r"(?<=^ )(?:A|P) (?:TAG|GENRE)(?: [.:;])* $|(?<=^ )(?:TAG|GENRE) A $",
    r"(?:is|was|'s|are|were) (?:both )?(?:an? )?(?:(?:GENRE|TAG) (?:and )?)+(?:film |movie |films |movies )?with A",
    # a film with a person, a theme or a year in the place of a film
    rf"(?:A|P) and DIRECTOR {_MADE}|DIRECTOR and (?:A|P) {_MADE}|{_MADE} (?:both )?TAG|{_MADE} GENRE|P P",
    rf"{_MADE} (?:both )?A (?!too|also|likewise|both|alone|as|in|and|with)[a-z]\S+(?: and P)?(?: [.;:—])* $",
    r"(?:TAG|GENRE) (?:and |plus |— |\( )?P(?: [.;:!)])* $",
    r"(?:A|P) (?:TAG|GENRE) and (?:A|P)|(?<=^ )(?:TAG|GENRE) A and P",
    # who or what shares, and what one film would do to the other
    r"DIRECTOR and (?:A|P)|(?<=^ )DIRECTOR like A|(?:A|P) and DIRECTOR",
    r"DIRECTOR (?:is|was) (?:like|alike|just|an?(?: other)? (?:film|movie))",
    rf"{_MADE} (?:A|P) (?:with|into|in|of|for|from|to) (?:A|P)|{_MADE} (?:like|with|into) (?:in )?(?:A|P)",
    r"(?:belong\w*|com(?:e|es|ing)|came|fall\w*|stand\w*|liv\w+) (?:to|from|under|for|on|by) (?:A|P)",
    r"com(?:es?|ing) with (?:A|P)|(?:A|P) (?:\S+ )?(?:describ\w+|credit\w*|tag\w*) (?:A|P)",
    rf"A (?:was )?{_MADE} (?:with|for) P|DIRECTOR 's A {_MADE}|DIRECTOR (?:is the film|among them)",
    r"director of DIRECTOR|work (?:\S+ ){0,2}like|filmography (?!includes|features|has)",
    rf"(?:TAG|GENRE) (?:is|are) what {_MADE}|credits A and|(?:mirror|match|resembl|echo|recall)\w* A by",
    rf"(?:TAG|GENRE) (?:also )?{_MADE}(?! by)|P (?:\S+ )*(?:with|like) A and P|the (?:genre|tag|theme) of (?:A|P)",
    r"(?<=^ )(?:and )?(?:to|for) DIRECTOR",
    r"DIRECTOR (?:being|directing both)|A being|for (?:that|DIRECTOR)|with another",
    r"(?:tagged|labelled|marked|classed) (?:as |with )?A",
)

# With a tag or a genre, and no word for one, these would tell a story.
_TELLING = (
    r"us(?:e|es|ed|ing)|show\w*|turn\w*|cover\w*|carr\w+|works?|across|sort|kind|brings?|contains?|holds?|"
    r"(?:in|into|within|across|through) (?:a |the )?(?:TAG|GENRE)"
)


_LIKE_P = r"(?:like|with|to|as|just as(?: \S+){1,3}|also (?:directed|made|helmed)) (?:both )?P"
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


def _is_of_other_kind(text: str, context: Context) -> bool:
    """Whether tags are called genres, or genres tags."""
    return ("shared_genre" not in context.facts and has(text, "genres?")) or (
        "shared_tags" not in context.facts and has(text, "tags?|tagged|keywords?")
    )


def common(text: str, context: Context) -> bool:
    """The pick and A have it in common, so that it may be said of either."""
    if has(text, "so (?:the|its|their) director") and not has(
        text, "(?:are|is) shared (?:with|by) A and so the director DIRECTOR"
    ):
        return False  # “Heat is tagged tense, and so is the director, …”
    text = re.sub(rf"(?<= )({_THEME}) (?:also |both )*stand under (?=A )", r"\1 are listed under ", text)
    values = len(re.findall("(?<= )(?:DIRECTOR|TAG|GENRE)(?= )", text))
    counted = has(text, f"N_THEMES (?:{_THEME})") and has(text, r"common|shar\w+")
    if (
        not (values or counted)
        or has_any(text, _NOT_COMMON)
        or _is_of_other_kind(text, context)
        or _directs(text)
        or _is_role(text)
    ):
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
    if (
        has(text, f"{_LIKE_P}|P (?:is|does|has) (?:too|also|as well)|(?:what|so is|so does) P")
        and not context.near_anchor
    ):
        return False  # “It is a drama, like this film”
    if has(text, "P"):
        return context.only_anchor or not has(text, _WHICH)
    if has(text, "this"):
        return context.only_anchor
    return context.only_anchor and (context.near_anchor or context.near_pick)
