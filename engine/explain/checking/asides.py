"""Words that state nothing: interjections, asides to the reader, hedges. A sentence is read without them.

A stretch of words between two signs may be left out when phrases of the closed list below tile it whole; at its start
they may be left out of a longer one. None holds a number, a name, a genre, anything that a film or a viewer is or does;
what denies or asks stands only in phrases that as a whole do neither.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from engine.explain.checking.lookup import Table, phrase_end, table_of
from engine.explain.checking.phrases import spelled
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

# --- of these any number, in any order
_EMPTY = spelled("""
(okay|ok|alright|right|well|oh|ooh|ah|aw|aww|ha|haha|hey|hi|hello|psst|hmm|um|uh|er|wow|whoa|yay|yep|yup|yes|yeah|sure)
(now|look|listen|see|anyway|anyways|anyhow|alas|cheers|sorry|remember|so|and|but|then|though|also|plus|boom|voila)
(honestly|frankly|truthfully|seriously|literally|actually|really|basically|obviously|evidently|apparently|naturally)
(certainly|definitely|surely|totally|absolutely|truly|admittedly|granted|technically|personally|undoubtedly|clearly)
(funnily|interestingly|amusingly|curiously|surprisingly|unsurprisingly|oddly|strangely|fittingly|tellingly) (enough|)
(happily|luckily|perhaps|maybe|somehow|simply|friend|friends|pal|buddy|mate|folks|huh|eh|fyi|btw|indeed|incidentally)
(my|dear) (friend|friends|pal|buddy|reader)
(in fact|of course|for sure|by the way|mind you|as ever|at least|after all|all in all|once again|right there|right here)
to be (honest|frank|fair|exact|precise|specific|clear|sure|picky|fussy) (with you|)
(just|) being (honest|frank|fair|straight|upfront|open) (with you|here|)
if (i|we) ('m|'re|am|are) being (honest|frank|fair|fussy|picky|precise|exact|strict|blunt)
if (you|we) (want|wanted|need|'d like) (to be picky|to be exact|to be precise|to be fussy|to know|an exact number)
(i 'll|let me|i must|i have to|i gotta) (admit|confess|add|note) (that|it|)
(i 've got to|i 'd|i would|i should|allow me to) (admit|confess|add|note) (that|it|)
(i 'll|let me|i must|i have to|i gotta|i 'd|i would|i should) (say|tell you|just say|point out|be honest|be straight)
(be honest|be straight|be frank|level|honest|straight|frank) with you
(i|we) (mean|guess|think|believe|suppose|reckon|gather|figure|know|hope|promise|swear|must say|do mean it|kid you not)
i 'm (afraid|told|happy to say|glad to say|pleased to say|sure|guessing|kidding|just saying)
i (won 't|will not) (lie|oversell it|pretend otherwise|bore you|keep you)
(not gonna lie|no (kidding|joke|lie|doubt|doubt about it|question|question about it|really|worries|big deal|pressure))
(you|y 'all) (know|see|got it|bet|guessed it|guessed right|heard me|heard that right|heard me right|read that right)
(you know|y 'know|know|guess|tell you|wanna know|want to know) what
you (might|may|could) (say|ask|wonder|be wondering|be asking) (why|)
(get|check|catch|picture|consider) this
(believe it or not|hear me out|wait for it|bear with me)
(stay with me|drum roll|drumroll|drum roll please|surprise surprise)
(fun|quick|little|small|random|neat|cool) (fact|aside|note|stat|reminder|heads up|detail) (for you|first|here|)
(a|one|just a|another) (fun|quick|little|small|random|neat) (fact|aside|note|stat|reminder|heads up|caveat|detail)
(funny thing|heads up|quick numbers|some numbers|side note)
(spoiler|spoiler alert|full disclosure|fair warning|fair enough)
(truth be told|long story short|bottom line|plain and simple)
(pure and simple|simple as that|it 's simple|as simple as that)
(there|here) (you|we) (go|have it|are)
(there|here) it is
(there 's that|that 's that|that 's all|that 's it|that 's all there is to it|how about that|imagine that|go figure)
(what do you know|who knew|who 'd have thought|what are the odds|what can i say|how 's that|say no more|enough said)
(who|nobody) (could|can|would) blame you
can you blame (you|me|them|anyone)
bless (you|them|'em|em)
(had to|i had to|had to say it|i sure do|i do|no pun intended|pun intended|if you 'll pardon the pun)
(so to speak|as they say|as you know|as you can see)
(as you might guess|as luck would have it|as it happens|as it turns out)
(if memory serves|if you ask me|if you will|if you must know|if you like|if i may say so|if i may|if that helps|go on)
if you (are|'re|were) (wondering|curious|counting|keeping score|keeping count|asking|interested)
if (that|this|it) 's your (thing|jam|cup of tea|bag|style|kind of thing|sort of thing)
in case you (were|are|'re) (wondering|curious|asking)
in case you (wondered|forgot|missed it|need reminding|care|'ve forgotten)
(for what it 's worth|for the record|for the curious|for those keeping score|just saying|just sayin|just so you know)
just (to be clear|to be safe|to be sure|to be precise|kidding|for fun|for the record|for you|a heads up)
just so you (know|'re aware|'re not caught off guard|know what you 're getting into|'re warned)
so you (know|'re aware|know what you 're getting into)
(trust|believe) me
(don 't|do not) (just|) (take my word for it|worry|ask|ask me why|get me wrong|quote me|quote me on that|mind me)
(hard|tough) to argue (with that|with those numbers|)
(can 't|you can 't|cannot) argue with (that|those numbers|the numbers)
make of that what you will
(that 's|it 's|that is) (something|saying something|not nothing)
(that 's|it 's|that is) (no small thing|worth something|gotta count for something)
(pretty|quite|rather|kind of|kinda|sort of|really|very|how|) (neat|cool|nice|funny)
(pretty|quite|rather|kind of|kinda|sort of|really|very|how|) (interesting|handy|telling|wild|fitting)
that 's (pretty|quite|rather|kind of|kinda|sort of|really|) (neat|cool|nice|funny|interesting|telling|wild|fitting)
(not|ain 't) (too|so|half|) (bad|shabby) (at all|)
(nothing|not something) to (sneeze|sniff) at
(here 's|there 's) (a|one|the|another|your) (fun|quick|little|neat) (fact|thing|one|number|secret)
(here 's|there 's) (a|one|the|another|your) (nice|cool|interesting|) (fact|thing|one|number|secret)
(here 's|there 's) (a|one|another) (little|small|fun|quick|) (secret|stat|tidbit|detail|figure|tip|bit) (for you|)
(here 's|this is) (why|how|the deal|the catch|the kicker|the twist|the fun part|the interesting part|what we know)
(that|this) (alone|much|one|) is (easy|simple)
let 's see
let me (see|think|explain)
(why|how come|how so|why is that|why 's that|and why|why this one|why this film|why it|how)
take (this|that|it) with a (pinch|grain) of salt
(random|weird|strange|odd|funny|silly|corny|cheesy) (i know|but true)
(this is gonna|this may|this might|this will) (sound|seem) (odd|funny|silly|weird|strange)
as (far as|) i (can|) (tell|see)
(want proof|need proof|proof|need convincing|curious|intrigued|interested|sound familiar|sounds familiar|ring a bell)
(don 't you think|wouldn 't you say|don 't you agree|am i right|right now|isn 't that something|isn 't that neat)
""")
# Asked back at the end: “…, weren't you?”
_ASKED_BACK = spelled("""
(isn|aren|wasn|weren|don|doesn|didn|hasn|haven|won|wouldn) 't (it|you|they|he|she|we|that)
(is|was|did|do|does|has|have) (it|you|they) (not|)
""")
# Before what is said: “looks like you …”.
_LEADS = spelled("""
(well|oh|hey|yeah|yes|yep|yup|ah|okay)
(ok|hmm|honestly|frankly|basically|actually|seriously|admittedly|apparently|clearly)
(it|) (looks|seems|appears|sounds) (like|that)
(it|) turns out (that|)
(i|we) (think|guess|believe|suppose|reckon|gather|figure|see) (that|)
(i|we) ('d|would) (say|guess|add|note) (that|)
(i 'll|i must|i have to|i 've got to) (admit|confess|say|add) (that|)
(i mean|in fact|of course|at least|after all|at any rate|i 'm guessing|i 'm afraid|just so you know)
(funny|interestingly|curiously|funnily) enough
""")
# Left out wherever they stand.
_ANYWHERE = spelled("""
(honestly|frankly|literally|seriously|kinda|sorta|actually|basically)
""")
_CONNECTORS = word_set("and but so now also plus then")
_JOINED = word_set("which who that and but so because since")
_ENDS = frozenset((".", "!", "?"))
_SIGNS = _ENDS | frozenset((":", ";", "—", "(", ")"))
_STRENGTH = ("", ":", ",", "—", ";")

_TABLE, _BACK, _LEAD, _ANY = (table_of(phrases) for phrases in (_EMPTY, _ASKED_BACK, _LEADS, _ANYWHERE))

Gap = tuple[str, ...]
"""The signs between two stretches of words."""
Stretch = list[int]
"""The places of the words between two gaps."""


def without_asides(tokens: Tokens, named: Collection[int]) -> Tokens:
    """The sentence without what states nothing; `named`: the places of titles, names, tags and genres."""
    gaps, stretches = _cut(tokens, named)
    k = 0
    while k < len(stretches):
        opens = k == 0 or gaps[k][-1:] in ((".",), ("!",), ("?",))
        ends = k + 1 == len(stretches) or not _ENDS.isdisjoint(gaps[k + 1])
        places = _stated(tokens, stretches[k], named, opens=opens, ends=ends, asked="?" in gaps[k + 1])
        if places:
            stretches[k] = places
            if tokens.folded[places[-1]] in _CONNECTORS and len(places) == 1:
                gaps[k + 1] = ()
            k += 1
            continue
        del stretches[k]
        gaps[k : k + 2] = [_merged(gaps[k], gaps[k + 1]) if k else ()]
        if k and gaps[k] == (",",) and tokens.folded[stretches[k - 1][-1]] in _JOINED:
            gaps[k] = ()
    if len(stretches) > 1 and len(stretches[-1]) == 1 and tokens.folded[stretches[-1][0]] in _CONNECTORS:
        del stretches[-1], gaps[-2]
    return _joined(tokens, gaps, stretches)


def _cut(tokens: Tokens, named: Collection[int]) -> tuple[list[Gap], list[Stretch]]:
    """The words between signs, and the signs around them: one gap more than stretches."""
    gaps: list[Gap] = [()]
    stretches: list[Stretch] = []
    is_gap = True
    for at, word in enumerate(tokens.words):
        is_sign = word in _SIGNS and at not in named
        comma = at in tokens.after_comma and not (at in named and at - 1 in named)
        if comma or (is_sign and not is_gap):
            gaps, is_gap = (
                ([*gaps[:-1], (*gaps[-1], ",")], True) if is_gap else ([*gaps, (",",) if comma else ()], True)
            )
        if is_sign:
            gaps[-1] = gaps[-1] if gaps[-1][-1:] == (word,) else (*gaps[-1], word)
        elif is_gap:
            stretches.append([at])
            is_gap = False
        else:
            stretches[-1].append(at)
    return (gaps if is_gap else [*gaps, ()]), stretches


def _stated(
    tokens: Tokens, stretch: Stretch, named: Collection[int], *, opens: bool, ends: bool, asked: bool
) -> Stretch:
    """What is left of a stretch that `opens` or `ends` a sentence; `asked`: it ends in a question mark."""
    rest = list(stretch)
    if asked and _tiled(tokens, rest, named, _BACK, most=1) == len(rest):
        return []
    while rest and opens and tokens.folded[rest[0]] in _CONNECTORS and rest[0] not in named:
        rest = rest[1:]
    joint = [] if opens or tokens.folded[rest[0]] not in _CONNECTORS else rest[:1]
    if _tiled(tokens, rest[len(joint) :], named, _TABLE) == len(rest) - len(joint):
        return [] if ends else joint
    led = _tiled(tokens, rest[len(joint) :], named, _LEAD) + len(joint)
    if led > len(joint) and rest[led] in named and tokens.folded[rest[led - 1]] == "like":
        led = len(joint)  # “It looks like Heat” is a likeness
    return [*joint, *_without_adverbs(tokens, rest[led:], named)]


def _without_adverbs(tokens: Tokens, stretch: Stretch, named: Collection[int]) -> Stretch:
    return [at for at in stretch if at in named or phrase_end(tokens, at, _ANY) == at]


def _tiled(tokens: Tokens, stretch: Stretch, named: Collection[int], table: Table, most: int = 20) -> int:
    """How many of the words from the start on are phrases of `table`; never all of them but whole."""
    reached = {0}
    for k, at in enumerate(stretch):
        if k in reached and at not in named and not _is_name(tokens, at):
            reached |= {k + length for length in _lengths(tokens, at, table) if k + length <= len(stretch)}
    return max(reached)


def _lengths(tokens: Tokens, at: int, table: Table) -> list[int]:
    return [len(words) for words, _ in table.get(tokens.folded[at], ()) if tokens.folded[at : at + len(words)] == words]


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether a capital stands where only a name has one."""
    word = tokens.words[at]
    return word[0].isupper() and word != "I" and at > 0 and tokens.words[at - 1] not in _SIGNS


def _merged(before: Gap, after: Gap) -> Gap:
    """The signs that stay when the words between two gaps are left out."""
    if before[-1:] == ("(",) and ")" in after:
        return (*before[:-1], *after[after.index(")") + 1 :])
    if before[-1:] == after[-1:] == ("—",):
        return before[:-1]
    if ")" in after or "(" in before:
        return after if ")" in after else before
    if _ENDS & {*before, *after}:
        return (".",)
    return (max(before[-1:] + after[:1], key=_STRENGTH.index),)


def _joined(tokens: Tokens, gaps: Sequence[Gap], stretches: Sequence[Stretch]) -> Tokens:
    words: list[str] = []
    folded: list[str] = []
    starts: list[int] = []
    after_comma: set[int] = set()
    for k, gap in enumerate(gaps):
        stretch = stretches[k] if k < len(stretches) else []
        start = tokens.starts[stretch[0]] if stretch else len(tokens.text)
        for sign in gap:
            if sign == ",":
                after_comma.add(len(words))
            else:
                words.append(sign)
                folded.append(sign)
                starts.append(start)
        for at in stretch:
            if at in tokens.after_comma and at != stretch[0]:
                after_comma.add(len(words))
            words.append(tokens.words[at])
            folded.append(tokens.folded[at])
            starts.append(tokens.starts[at])
    return Tokens(tokens.text, tuple(words), tuple(folded), tuple(starts), frozenset(after_comma))
