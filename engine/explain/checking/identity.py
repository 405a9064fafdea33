"""The pick is another film than those of the history, and no fact says that the person has seen it.

Nothing makes two films one: between the pick and another title there stands what compares or joins them (“like”, “as
is”, “shares … with”), never a bare “is”, an apposition (“this film, Heat.”) or a second name (“that is”, “titled”). And
what “you” rated, gave or liked, and what “your” stars are for, are films of the history, never the pick; nor does the
pick speak for itself. The sentence is read as symbols, as in `arrangement`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.explain.checking.arrangement import symbols
from engine.explain.checking.facts import Fact
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens

_FILM = "(?:films?|movies?|pictures?|titles?|features?|gems?|works?|picks?|ones?|favou?rites?|hits?|remakes?|versions?)"
_TRAIT = rf"(?:KIND|GENRE|TAG|DIRECTOR|{_FILM}|'s|hidden|little|known|same|very|own|rated|unrated|quiet)"
_TRAITS = rf"(?:{_TRAIT} (?:, and |, |and |& )?)*"
_PICK = "(?:P|this|it)"
_THE_FILM = rf"(?:(?:the|this|that) {_TRAITS}{_FILM}|(?:the|this|that) (?:KIND |GENRE )+)"
_START = r"(?:(?<=^ )|(?<=[.,;:(—] )|(?<=[.,;:(—] and )|(?<=[.,;:(—] but )|(?<=because )|(?<=since )|(?<=so ))"
_CLOSE = (
    r"(?=[.,;:)(—] |by |directed |made |tagged |with |again |too |also |once |in |from |to (?!which|whom)|"
    "and (?:is|was|has|KIND|GENRE|TAG) )"
)
_STOP = "(?=[.;)!] )"
_IS = (
    "(?:is|'s|was|are|were|be|becomes|remains|equals|means|(?:stands|serves|counts) as|"
    "is (?:called|titled|named|known as))"
)
_SURE = "(?:also|really|again|just|simply|actually|indeed|in fact|none other than|no other than|of course|itself)"
_ASIDE = r"(?:(?:, |\( |— )(?:(?!A )[^ ,]+ ){1,8}?(?:, |\) |— ))?"
_ALIAS = (
    r"(?:that is|that 's|namely|alias|aka|a k a|i \. e \.|or|also known as|known as|better known as|also called|also|"
    r"called|titled|entitled|retitled|in other words|otherwise|meaning)"
)
_PART = (
    r"(?:(?:[\d.]+|%|percent|per cent|about|nearly|almost|only|just|some|roughly|over|around|a|an|one|two|half|thirds?|"
    r"quarters?|fifths?|sixth|eighth|tenth|part|most|much|all|bit) )"
)
_SEEN = "(?:directed|made|makes|directs|helmed|shot|liked|enjoyed|loved|like|enjoy|love|(?:director|maker) of)"
_A_FILM = rf"(?:{_SURE} )*(?:(?:an?|another|the|this) )?{_TRAITS}[:—]? ?(?<!and )A {_CLOSE}"
_PAIR = f"(?:A and {_PICK}|{_PICK} and A)"
_IDENTITY = (
    # “this is Heat”, “Ronin is Michael Mann's crime film Heat”; “it is Heat that speaks for it” only stresses Heat
    (
        rf"{_START}(?:P|this|{_THE_FILM}|(?:its|the) (?:title|name)) ?(?:by DIRECTOR |for you )?(?:here )?"
        rf"{_ASIDE}{_IS} {_A_FILM}"
    ),
    rf"(?<=^ ){_PICK} {_IS} an? {_TRAITS}that is {_A_FILM}|(?:recommended|suggested) [:—] A ",
    rf"A (?:that|which) (?:is|was) (?:this|P) {_TRAITS}{_CLOSE}|which (?:is|was) (?:this|P) {_STOP}",
    rf"{_START}A {_ASIDE}(?:, )?(?:is|was) (?:recommended|suggested) (?!because|since|for|to|by)",
    rf"{_START}here {_IS} {_A_FILM}|(?:{_PAIR}|both|both films|they) are {_A_FILM}|(?<=^ )as A ,? ?{_PICK} ",
    rf"(?<=^ ){_PICK} (?:(?!A |which )\S+ )*?and (?:is|was) {_A_FILM}",
    rf"(?:(?<=^ )|(?<=[;:(—] )|(?<=, and )|(?<=, but )|(?<=because ))it (?:is|'s|was) {_A_FILM}(?!.* that )",
    (
        rf"{_START}(?:the film )?A (?:by DIRECTOR )?{_ASIDE}(?:, )?{_IS} (?:{_SURE} )*"
        rf"(?:this|that|P|it|the film) {_TRAITS}{_CLOSE}"
    ),
    rf"A is the {_TRAITS}here ",
    rf"the film (?:that )?DIRECTOR (?:directed|made) here {_IS} A",
    rf"(?:another|a second|a new|the new) A {_CLOSE}",
    r"A (?:is|was) (?:its|the|P 's) (?:other |real |original |own )?(?:title|name)",
    # “directed this film, Heat.”, “this crime film, Heat, is …”, “a fantasy: Heat.”, “this film, that is Heat”
    rf"(?<=^ )(?:an?|another|the|this) (?:{_TRAIT} (?:and |, )?)+[:,—] A [.] ",
    (
        rf"(?<=^ )(?:{_PICK} (?:is|'s|was) )?(?:(?:an?|another|the) {_TRAITS})?(?:directed )?(?:by|from) DIRECTOR "
        r"[:,—] (?:this )?A [.] "
    ),
    rf"(?<=^ ){_PICK} {_IS} (?:an? )?{_TRAITS}A {_STOP}",
    rf"(?<=^ )(?:(?:P|this) [,:—] (?:the|an?|DIRECTOR 's) {_TRAITS}|what {_PICK} is [:,] )A {_CLOSE}",
    rf"(?<=^ )A [:—] {_PICK} (?:is|'s) (?:an? )?{_TRAIT} ",
    r"(?<=^ )A (?:(?:again|once more) [:,.]|, (?:P|this) : (?!both|two|the two))",
    rf"(?:(?<=^ )|{_SEEN} ){_PICK} ,? ?which (?:is|was) {_A_FILM}",
    rf"A ,? ?which (?:(?:is|was) {_PICK}|{_PICK} is) {_CLOSE}",
    rf"P / A |A / P |(?<!A , )A [,(—] (?:P|this) {_STOP}|(?:with|for) itself|{_SEEN} both [,:] A {_STOP}",
    rf"one film [,:] {_PAIR}",
    r"(?<=^ )(?:P A|A , (?:A|P) ,) (?:is|has|was|shares|got|received|averages) ",
    rf"{_SEEN} (?:{_PICK}|this {_TRAITS}) ?(?:[,:—(] )?(?:the {_TRAITS})?A {_STOP}",
    rf"{_SEEN} A [,:—(] {_PICK} {_STOP}|(?<=^ )(?:P [/(] A|A [/(] P) ",
    rf"{_SEEN} {_PICK} [,(—] A [,)—] (?!and |A |P )|{_SEEN} P A {_CLOSE}",
    rf"(?<=^ )(?:P|this (?:{_TRAIT} )*) ?[,:(—] A [,)—] (?!and |A |P |both )",
    r"and P , A , (?!and )|P and (?:this|P) (?=are |were |yet |both |have |share |[.,])",
    rf"(?:{_START}|{_SEEN} )(?:{_PICK} |this {_TRAITS})[,(—] {_ALIAS} ,? ?(?:the {_TRAITS})?A {_CLOSE}",
    rf"(?<=^ )A [,(—] {_ALIAS} ,? ?(?:P|this|it|{_THE_FILM}) {_CLOSE}",
    # “directed by Mann's Heat”, “a third of it is Heat”
    rf"(?:directed|made|helmed|shot) by DIRECTOR 's |of {_PICK} (?:is|was|'s) A (?=[.,;:(—!] )",
    rf"A (?:is|was|are) {_PART}+of {_PICK} (?=[.,;:(—!] )",
    # the pick beside itself: “Heat and Ronin share … with this film”, “it is by Frankenheimer, who also made Ronin”
    rf"{_PAIR} (?:share|have) (?:(?!and |A )\S+ )*?(?:with|to) {_PICK} {_STOP}",
    rf"(?<=^ )(?:{_THE_FILM}|this|it) (?:\S+ )*?DIRECTOR , who (?:\S+ )*?P {_STOP}",
    r"(?:directed|made|helmed) P , and (?:P|this|it) (?:is|was|comes) (?:also )?(?:by|from) (?:the same|its|DIRECTOR) ",
    # those who liked one film liked the pick, not the other way round: “Heat shares …, and was liked by …”
    r"(?<=^ )A (?:shares|is|was|has) .*?, and (?:was|is) (?:also )?(?:liked|enjoyed) by ",
    # liked twice, made twice, one and the same
    (
        r"A (?:[^ ;]+ )*?also (?:liked?|enjoy(?:ed)?|loved?) "
        rf"(?:(?:the {_TRAITS}|{_PICK} [,(]? ?)?A {_CLOSE}|both {_STOP})"
    ),
    rf"(?:directed|made|did|shot|filmed|remade) {_PICK} (?:[^ A,]+ )?(?:, )?(?<!well )as A {_CLOSE}",
    rf"the (?:very )?same {_TRAITS}(?:film|movie|picture|title|work)(?! (?:director|maker|genre|tag)) ",
    (
        rf"(?:{_PAIR}|both|they|these) (?:are|were|is) (?:really |just )?(?:one and the same|identical|a single film|"
        r"one|the same) (?=[.,;:] |film |movie )"
    ),
    rf"{_PICK} (?:is|'s|was) (?:one and the same|identical|the same) (?:with|as|to) A {_CLOSE}",
)

_FIGURE = r"(?:\d\S*|one|two|three|four|five|full|top|★\S*)"
_STARS = (
    rf"(?:(?:{_FIGURE}|half|maximum|all|½|a|an|and|perfect|high|low|strong|modest|stars?|out|of|points?|rating|marks?|"
    "score|/) )"
)
_OFTEN = (
    "(?:(?:have|had|'ve|also|just|recently|lately|once|both|already|most|really|clearly|certainly|evidently|obviously|"
    "yourself|highly|warmly|too) )*"
)
_RATED = (
    "(?:rated|gave|liked|loved|scored|awarded|enjoyed|watched|saw|seen|given|rate|like|love|enjoy|praised|reviewed|"
    "asked about|are a fan of|are fond of|are fans of)"
)
_YOU = f"you {_OFTEN}{_RATED} "
_JOIN = "(?:and also|and|&|plus|as well as|along with|alongside|together with|like|just like)"
_ENDED = (
    r"(?=[.;:)—!] |in (?!common)|within |over |during |both [.;,]|(?:too|each|as well) (?:[.;,]|in |\d)|recently |"
    rf"lately |(?:only |just )?{_FIGURE} |alike |equally |highly |the same [.;,r])"
)
_OBJECT = rf"(?:P (?!'s )|this (?:{_ENDED}|(?=(?:,|and|like|as|with|too|also|last|just|for|the) )))"
_ROW = "(?:A (?:, and |, |and ))*"
_JOINED = rf"{_ROW}A (?:{_STARS})*(?:(?:, )?{_JOIN} (?:to |for )?(?:both )?{_PICK} {_ENDED}|{_JOIN} (?:P|this) , )"
_LED = rf"(?:{_JOINED}|(?:A , )*P (?:, |and )A)"
_THOSE = "(?:ratings|likes|favou?rites?|films?|movies?|titles?|pictures?|ones?|picks|choices)"
_LIKES = (
    "(?:ratings?|likes|liking|love|stars?|★|favou?rites|choices|films|movies|fondness|scores?|votes?|marks?|history)"
)
_NO_LINK = (
    "(?:(?!(?:like|by|of|from|to|with|as|close|closest|than|A|near|for|because|since|,) )[^ ]+ )"  # “like a film you …”
)
_PASSIVE = "(?:(?!(?:A|P|which|who|that|from|by|like|with|films?|movies?) )[^ ,;:]+ )"
_YOUR = rf"your (?:(?!(?:for|of|to|A|P|this|it) )[^ ,;]+ ){{0,5}}?{_LIKES}"
_SPEAK = "(?:speaks?|spoke|make|makes|made|contributes?d?|accounts?|carry|carries|supply|supplies|led|counts?) "
_PERSONAL = (
    # “you rated this”, “you gave Heat and this film 4.5 stars”, “4.5 stars to both Heat and this”
    rf"{_YOU}(?:both )?{_OBJECT}|{_YOU}(?:\S+ )?(?:both |(?:the |two |three )?films )?(?:[:,] )?{_JOINED}",
    rf"you {_OFTEN}(?:gave|awarded|given|handed) {_STARS}+to (?:both )?(?:{_OBJECT}|{_JOINED})",
    rf"(?<=^ ){_YOU}it (?:\S+ )*?(?:like|as|just as|and) (?:\S+ )?A|{_YOU}A , like {_PICK} ,",
    rf"{_YOU}(?!{_OFTEN}(?:A|it|this))(?:[^ ,;.]\S* )*?[:—,] {_LED}",
    # “this film, which you rated”, “this is a film you rated”, “Heat and this, which you rated”
    rf"(?:P|this) ,? ?(?:that |which )(?:you (?!may|might|can|could|will|would){_OFTEN}{_RATED}) (?!A )",
    (
        rf"{_START}(?:{_PICK}|{_THE_FILM}) {_ASIDE}(?:is|was|'s) {_NO_LINK}*?"
        rf"(?:(?:one|among|part|some) (?:of )?(?:the |your |{_FIGURE} )+)?{_NO_LINK}*?{_THOSE} (?:that |which )?{_YOU}"
        r"(?!A )(?!.* that )"
    ),
    rf"{_START}{_PICK} (?:is|was|'s|joins|counts) (?:A )?(?:also |now )?(?:one of|among) your (?:\S+ )?{_THOSE} ",
    rf"(?<=^ )(?:(?:P|this) ,? ?{_YOU}|{_PICK} (?:is|was) (?:[^ ]+ and )?what {_YOU})",
    r"(?:having|by|after) (?:given|giving|rated|rating|liked|liking) (?:A and )?(?:this|P) (?!'s )",
    rf"{_START}{_PICK} joins A among (?:the |{_FIGURE} )*{_THOSE} (?:that |which )?{_YOU}",
    rf"{_PAIR} (?:are|were) (?:\S+ )??(?:both |all |among )?(?:the |two )*{_THOSE} (?:that |which )?{_YOU}",
    (
        rf"A (?:, )?(?:{_JOIN}|or) (?:P|this) (?:, )?(?:(?:to )?which |that |both of which )?"
        rf"you (?!may |might |can |could |will |would ){_OFTEN}{_RATED} "
    ),
    # “this film earned 5 stars from you”, “your ratings: Heat and this”, “your stars for Heat and this are …”
    rf"{_START}{_PICK} (?:, )?(?:(?:just )?(?:like|as with|and) A )?(?:, )?{_PASSIVE}{{0,8}}(?:by|from) you ",
    rf"{_PAIR} (?:, )?{_PASSIVE}{{1,8}}(?:by|from) you ",
    (
        rf"{_YOUR} (?:(?:in|from|within|over) (?:\S+ ){{1,5}}?)?(?:for|of|:|—|are|include|,|in) (?:both )?"
        rf"(?:(?:P|this) (?:{_ENDED}|(?=and A|, A))|{_JOINED})"
    ),
    rf"(?:^|(?<= ))(?:{_STARS})*from you (?:, like A {_STOP}|for (?:both )?{_PAIR} )",
    (
        rf"(?<=^ )(?:rated|given|liked|loved|enjoyed|scored) {_PASSIVE}{{0,5}}by you ,? ?(?:like A , )?"
        rf"{_PICK} (?:is|was|has|shares) "
    ),
    rf"{_YOU}(?:[^ .;]\S* )*?A (?:[^ .;]\S* )*?(?<!well )as (?:you (?:did|have) )?(?:to |for )?{_PICK} {_ENDED}",
    (
        rf"{_YOUR} (?:(?:is|are|was) )?(?:{_STARS})*(?:for|of) (?:both )?"
        rf"(?:{_ROW}A {_JOIN} (?:for |of |to )?(?:P|this)|(?:P|this) {_JOIN} A) (?!'s )"
    ),
    "whose (?:A and )?(?:P|this) ",
    rf"{_YOU}A (?:(?!A |P |this |it )\S+ )*?, and (?:P|this (?:{_TRAIT} )*|it )(?:, )?(?:too|as well|likewise) {_STOP}",
    # the pick among what speaks for it, or in the crowd that liked another film before it
    (
        rf"(?<=^ ){_PICK} (?:, |and |or |, like |like )+A (?:and A )?, (?:to )?(?:which )?you (?:(?!A )\S+ )*?, "
        rf"(?:\S+ )?{_SPEAK}"
    ),
    rf"{_SPEAK}(?:\S+ )?(?:for|to|behind) {_PICK} [:—] {_LED}|case is {_PAIR} {_STOP}",
    rf"{_START}{_PAIR} (?:makes? up|accounts? for|contributes?|speaks? for|spoke for|(?:are|is) \d\S* (?:%|per)) ",
    (
        r"(?:comes?|came|stems?|derives?|down|due|thanks|owing) (?:from|to) (?:both )?"
        rf"(?:{_JOINED}|(?:P|this) and A {_CLOSE})"
    ),
    (
        rf"(?:liked?|enjoy(?:ed)?|loved?|fans of) (?:both )?{_PAIR} (?:, )?(?:\S+ ){{0,4}}?"
        r"(?:also|tend to|tended to) (?:like|love|enjoy)"
    ),
)
_OF_BOTH = (
    rf"{_YOU}(?:them )?both (?!A )|you {_OFTEN}(?:gave|awarded) {_STARS}+to both (?!A )|both of (?:which|them) {_YOU}",
    rf"both {_PASSIVE}{{1,8}}(?:by|from) you |both (?:are |were )?{_THOSE} {_YOU}|both are your ",
    "both A and A ",
)
_MISTAKEN, _BOTH_RATED = (
    re.compile("|".join(f"(?<= )(?:{pattern})" for pattern in patterns))
    for patterns in ((*_IDENTITY, *_PERSONAL), _OF_BOTH)
)


def mistakes_the_pick(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence makes the pick another film, or one that the person has rated."""
    text = f" {' '.join(symbols(tokens, facts))} . "
    if _MISTAKEN.search(text) is not None:
        return True
    return _BOTH_RATED.search(text) is not None and _films_named(tokens, facts) < 2  # so the pick is one of the two


def _films_named(tokens: Tokens, facts: Sequence[Fact]) -> int:
    """How many films of the history the sentence names."""
    films = {name for fact in facts for name in fact.anchors}
    return sum(any(True for at in range(len(tokens)) for _ in title(film)(tokens, at)) for film in films)
