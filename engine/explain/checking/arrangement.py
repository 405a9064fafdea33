"""What no sentence may do, whatever its facts: make two films one, make a tag a thing, or stretch what is shared.

The sentence is read as symbols: A (a film of the history), P (the pick), DIRECTOR, TAG, GENRE, KIND, and words; a comma
is kept. A GENRE may stand alone as a noun (“a comedy”), a KIND is any other (“a crime” would be a deed).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from engine.explain.checking.facts import Fact
from engine.explain.checking.lookup import PICKING, phrase_end
from engine.explain.checking.parts import has, has_any
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

GENRE_NOUNS = word_set(
    """
    fi
    comedy drama thriller western musical documentary romance mystery adventure fantasy animation noir comedies dramas
    thrillers westerns musicals documentaries romances mysteries adventures fantasies
    """
)
_FILM = "(?:film|movie|picture|title|one|works?|piece|fare|films|movies|pictures|titles|feature|hidden|gem)"
_THEME = (
    "(?:tags?|genres?|themes?|labels?|elements?|keywords?|traits?|motifs?|descriptors?|topics?|subjects?|markers?|"
    "categor(?:y|ies)|qualit(?:y|ies)|headings?|territory|bracket|terms?|words?|tagging|mix|combination|blend|sides?)"
)
_PICK = "(?:P|this|it)"
_EITHER = "(?:A|P|this|it)"
_LIST = r"(?:(?:THING|GENRE)(?: (?:and|&|plus|or|/|,|, and))* )*"
_GOES_ON = rf"(?:(?:, |, and |and |& |/ |plus )?(?:the |its |an? )?(?:THING|GENRE|{_THEME}|{_FILM}) )"
_ONE = "(?:an?|another|the|same|its|their|this|that|one|'s|his|her|some|such)"
_FIRST = r"(?:(?<=^ )|(?<=[.;:—] ))"
_MORE = "(?:so on|the like|such|more(?! than)|others?|another|one other|other)"
_SHARED = "(?:in common|with|shared?|shares|that|which|as|also)"
_NOT_AS = "(?<!tagged as )(?<!labelled as )(?<!described as )"
_LABELLED = "(?:tagged|labelled|labeled|marked|described|classed|classified|listed|filed)"
# Words that may be tags themselves: without an article they go on a list of tags.
_NOUN = (
    "(?:company|style|bridge|bond|ground|territory|link|thread|connection|camp|vein|shelf|pair|duo|class|order|name|"
    "work|"
    "works|direction|credit|camera|chair|man|woman|person|maker|match|blend|combination|mix|kind|type|sort|subject|"
    "topic|"
    "theme|bear|mirror|echo|bond|quality|qualities|element|trait|motif|marker|category|keyword|heading|words|word|"
    "things|thing|tag|genre|label)"
)
_CONTENT = "(?:subjects?|topics?|themes?|quality|qualities|styles?|elements?|traits?|motifs?|mood)"
_SAID_OF = "(?:it|that|which|both|they|those|these|them|the|shared?|found|you|on|of|this|P|A)"
_PATTERNS = (
    # the pick likened to itself, a thing named twice
    rf"(?<=^ )(?:just |much )?(?:like|as with) P ,? ?{_PICK}|(?<=^ ){_PICK} (?:(?!A )\S+ )*?(?:with|like) (?:both )?P",
    rf"(?<=^ ){_PICK} (?:\S+ )*?(?:with|like|as are) (?:both )?(?:A and P|P and A)",
    # two films made one: “this film, Heat, …”, “this film is Heat”, “the same film”
    rf"(?:{_FIRST}|(?<=you gave ))P , (?:also |or |namely )*A ,",
    rf"{_FIRST}(?:the film )?A , (?:also |or |namely )*(?:P|this) ,",
    r"this (?:(?:GENRE|KIND|DIRECTOR) )+(?:film |movie )?(?:is|was) A(?: [.,;!]|$)",
    rf"{_EITHER} (?:is|'s|was|are) (?:also |again |really |just |what )*{_EITHER}(?: [.,;!]| by| directed|$)",
    r"same (?:film|movie|picture|title|one)s?(?! (?:director|as the))",
    # a tag made a thing or a place: “a heist”, “the crime of this film”, “in los angeles”
    rf"{_NOT_AS}{_ONE} (?:THING (?:and |& |, |, and )?)*THING (?!{_GOES_ON}|DIRECTOR )",
    rf"(?:the|its|same|'s|one) {_LIST}GENRE (?!{_GOES_ON}|A |DIRECTOR )",
    rf"(?:to|into|at|through|inside|within) {_LIST}THING (?!{_GOES_ON})",
    rf"(?:come|comes|coming|came|is|'s|lies|lives|made|plays|takes place) (?:from|in) {_LIST}THING (?!{_GOES_ON})",
    r"(?:an?|another) (?:quality|class|fit|close|fine|near|like|side|kind|work) (?:THING|GENRE)",
    rf"(?:{_FIRST}|(?<=, )|(?<=and ))(?:THING|GENRE) , (?:directed|made|helmed) by",
    rf"DIRECTOR {_LIST}THING (?!{_GOES_ON})|(?:THING|GENRE) is class",
    # tags that tell a story together, or that one film has from another: “dark music”, “music by Heat”
    rf"TAG TAG (?!{_GOES_ON})|A THING (?!{_GOES_ON})|(?:TAG|GENRE|KIND) of (?:THING|GENRE)|THING (?:to|by|for) A",
    r"(?:it|P|this) TAG |TAG of A|THING to (?!P|A|this|it|both)\w+",
    rf"{_FIRST}{_LABELLED} (?:\S+ ){{1,8}}?, DIRECTOR|(?:THING|GENRE) as DIRECTOR",
    rf"there (?:is|are|'s) {_LIST}THING (?!{_GOES_ON})|TAG (?:is|are) in (?!common)|what comes",
    rf"(?:directed|made|helmed) (?:\S+ ){{1,6}}with {_LIST}THING (?!{_GOES_ON})",
    r"[:—] (?!THING|GENRE|A|P)[a-z]+ , (?:THING|GENRE)",
    # a word made a tag, a tag made a genre, a tag made what the film is about
    rf"(?:THING|GENRE) (?:, |and |, and |plus |& ){_NOUN} (?!{_SAID_OF} )",
    rf"(?:the )?{_THEME} {_NOUN} (?:, |and |, and )|(?<!the )(?<!a )(?<!its )(?<!same ){_NOUN} and (?:THING|GENRE)",
    r"genres? (?:of |: |— |like |such as |, )?(?:(?:KIND|GENRE) (?:, |and |, and )?)*TAG",
    r"TAG (?:(?:and |, )(?:THING|GENRE) )*genres?|genres? (?:include|includes|are|is) (?:the )?TAG",
    r"genres? (?:as|with|of|in common with) A (?:: |, |— |namely |are |is )*TAG",
    r"tags? (?:as|with|of|in common with) A (?:: |, |— |namely |are |is )*KIND",
    rf"(?:its|the|'s) {_CONTENT} (?:of \S+ (?:and \S+ )?)?(?:is|are) ",
    rf"(?:is|are) (?:the|its|their) {_CONTENT} (?!it|that|which|they|both)",
    r"THING (?:company|styles?|subjects?|topics?)",
    # a film made a tag
    rf"{_LABELLED} (?:as |with |under )?(?:A|P) (?!(?:and|is|are|was|has|have|both|shares?) )",
    rf"(?:mix|blend|combination) of A|tag for tag|{_LABELLED} (?:\S+ )+by A (?!'s)|A {_LABELLED} P",
    r", or so (?:is|does|was|are|do|did|has|were|have)|, (?:or|so) \d+ of (?:those|them|these)",
    # more than is known to be shared
    rf"(?:THING|GENRE|A|P|this) ,? ?and {_MORE}(?! (?:{_THEME}|director|tagged) )",
    r"P and (?:its|their) (?:following|fans|audience)",
    rf"(?:both|all|the (?:two|three|four|five)) (?:of )?(?:the |its )?{_THEME} of (?:A|P)",
    rf"{_EITHER} (?:has|have|carries|bears) (?:one|two|three|four|five|\d+) {_THEME} (?!(?:\S+ )?{_SHARED} )",
    (
        r"(?:this|P) (?:as well as|and|plus|alongside|along with) P|(?:films|movies) of DIRECTOR are|"
        r"DIRECTOR 's (?:two |other )*(?:films|movies) (?:are|is|:)"
    ),
)
_NEVER = tuple(pattern.replace("THING", "(?:TAG|KIND)") for pattern in _PATTERNS)

_IT_IS = (
    "(?:(?:A|P|it|this|that|which) (?:is|was)|(?:it|that) 's"
    "|(?:both|they|films|movies|and P|and A|and this) (?:are|were))"
)
_NOWHERE = (
    # stars given to the pick: “You gave Heat, like this, 4.5 stars”
    r"you (?:gave|rated|scored|awarded) A (?:(?:by|from) DIRECTOR )?, like (?:P|this|it)",
    # a tag made who or where it comes from
    r"(?<!tagged )(?<!marked )(?<!labelled )(?:by|from) (?:both )?TAG|TAG (?:directed|made|helmed)",
    r"DIRECTOR and TAG directed",
    # a tag that would praise or blame, a film that is several, a film made into another
    (
        rf"{_IT_IS} (?:both |also |equally |really )?(?:TAG (?:, and |, |and |& )?)+(?!TAG|GENRE|KIND|DIRECTOR|"
        rf"{_FILM}|{_THEME}|tagged|in )"
    ),
    rf"{_FIRST}A (?:are|were|have|share|both) ",
    r"(?:made|directed|helmed|directs|makes) (?:it|P|this) (?:A|like A)|(?:upon|on|at|in) A DIRECTOR|(?<=^ )A DIRECTOR",
    (
        r"(?:viewers|fans|people|users) in (?:P|A)|A in P|P in A|(?:^|(?<=, )|(?<=^ ))in (?:P|A) ,? ?(?:it|simulated|"
        r"viewers|one|DIRECTOR|\d\S*)"
    ),
    r"(?:TAG|KIND) in (?:it|them) [.,;:!]",  # “it has war in it”
    r"(?:,|:|—) A like (?:P|it|this)|(?:is|'s|are) A 's (?:TAG|GENRE|KIND)|through and",
)
# The mean is of all who rated the pick, not of those who liked both.
_THEIRS = (
    r"(?:liked?|enjoy(?:ed)?|appreciated?) (?:\S+ )?(?:P|it|this) (?:too |as well |also )?"
    r"(?:, )?(?:and |who |on average )*(?:averaging|rating|giving|they|their|who)"
)

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, **{str(number): number for number in range(2, 10)}}


def misreads(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence is arranged as only a grammar that reads it whole may allow."""
    return has_any(_text(tokens, facts), _NEVER)


def misnames(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence is arranged as none may be, whatever reads it."""
    text = _text(tokens, facts)
    whose = {fact.kind for fact in facts}
    too_many = any(
        _NUMBERS.get(number, 0) > max((fact.amounts.get(f"n_{what}", 0) for fact in facts), default=0) > 0
        for number, what in re.findall(r"(\w+) (?:shared |common |same )?(tags|genres)(?= )", text)
    )
    counted = re.findall(r"(?<= )(two|three|four) (?:shared |common |same )?(tags|genres)(?= )", text)
    for number, what in counted if len(counted) == 1 else ():
        listed = len(re.findall("(?<= )TAG(?= )" if what == "tags" else "(?<= )(?:GENRE|KIND)(?= )", text))
        too_many |= listed > _NUMBERS[number]
    theirs = "co_liked" in whose and len(whose) > 1 and has(text, _THEIRS)
    return too_many or theirs or _miscalls(tokens, facts) or _says_twice(tokens, facts) or has_any(text, _NOWHERE)


def _text(tokens: Tokens, facts: Sequence[Fact]) -> str:
    text = f" {' '.join(symbols(tokens, facts))} . "
    return re.sub(r"(?<= shares )its KIND (?=with )", "KIND ", text)  # “it shares its horror with Heat”


_TAG_NOUNS, _GENRE_NOUNS = word_set("tag tags tagged"), word_set("genre genres")
_TO_LIST = word_set(": ( of like as — the both being named called namely")
_FROM_LIST = word_set("as is are a the two both its all")


def _miscalls(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether a genre is called a tag, or a tag a genre, right before or after it: “the tags bear and comedy”."""
    kinds = ((_TAG_NOUNS, "GENRE", "TAG"), (_GENRE_NOUNS, "TAG", "GENRE"))
    for nouns, wrong, right in kinds:
        other = _ends_of(tokens, facts, wrong).items() - _ends_of(tokens, facts, right).items()
        listed = dict(_ends_of(tokens, facts, "TAG")) | _ends_of(tokens, facts, "GENRE")
        for at in (at for at, word in enumerate(tokens.folded) if word in nouns):
            if any(each in other for each in (*_list_after(tokens, listed, at + 1), *_list_before(tokens, listed, at))):
                return True
    return False


def _ends_of(tokens: Tokens, facts: Sequence[Fact], role: str) -> dict[int, int]:
    """Where each value of that role that the sentence names starts, and where it ends."""
    values = [fact.values[role] for fact in facts if role in fact.values]
    found = {at: max((end for value in values for end in value(tokens, at)), default=at) for at in range(len(tokens))}
    return {at: end for at, end in found.items() if end > at}


def _list_after(tokens: Tokens, listed: Mapping[int, int], at: int) -> Iterator[tuple[int, int]]:
    """The tags and genres in a row that a noun before `at` is of: “the tags: bear, comedy”."""
    while at < len(tokens) and tokens.folded[at] in _TO_LIST and at not in listed:
        at += 1
    while at in listed:
        yield at, listed[at]
        at = listed[at]
        at += tokens.folded[at : at + 1] == ("and",)


def _list_before(tokens: Tokens, listed: Mapping[int, int], at: int) -> Iterator[tuple[int, int]]:
    """The tags and genres in a row that a noun at `at` is of: “bear and comedy are tags”."""
    if tokens.folded[at] == "tagged":
        return
    while at > 0 and tokens.folded[at - 1] in _FROM_LIST and at not in listed.values():
        at -= 1
    starts = {end: start for start, end in listed.items()}
    while at in starts:
        yield starts[at], at
        at = starts[at]
        at -= tokens.folded[at - 1] == "and"


def _says_twice(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether a tag or genre is listed beside itself: “heist and heist”."""
    themes = [fact.values[role] for fact in facts for role in ("TAG", "GENRE") if role in fact.values]
    words = tokens.folded
    listed = {(at, end) for at in range(len(tokens)) for theme in themes for end in theme(tokens, at)}
    for at, end in listed:
        again = end + (words[end : end + 1] == ("and",))
        if words[again : again + end - at] == words[at:end] and (again > end or end in tokens.after_comma):
            return True
    return False


def symbols(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[str]:
    """The sentence as symbols: values by role, and words."""
    picks = [title(pick) for pick in sorted({fact.pick for fact in facts if fact.pick})]
    at = 0
    while at < len(tokens):
        if at in tokens.after_comma:
            yield ","
        found = [(end, "P") for pick in picks for end in pick(tokens, at)]
        found += [
            (end, {"FILM": "A"}.get(role, role)) for fact in facts for role in ("A", "FILM", "DIRECTOR", "TAG", "GENRE")
            if role in fact.values for end in fact.values[role](tokens, at)
        ]  # fmt: skip
        found += [(phrase_end(tokens, at, PICKING), "P")]
        end, symbol = max(found, key=lambda each: (each[0], each[1] != "TAG"))
        if end <= at:
            yield tokens.folded[at]
        elif symbol == "TAG":
            yield symbol
        elif symbol == "GENRE":
            yield "GENRE" if tokens.folded[end - 1] in GENRE_NOUNS else "KIND"
        else:
            yield symbol
        at = max(end, at + 1)
