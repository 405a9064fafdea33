"""Phrases that a sentence may use, where a mind is no safe guide word by word: together they say nothing, or one thing.

One pattern a line, “(a|b|)” for its spellings. Reviewed one by one: none holds a word that denies, compares,
generalises, judges, predicts or names anything; which of the kinds of fact one belongs to is said where it is listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

_CHOICE = re.compile(r"\(([^)]*)\)")


def spelled(patterns: str) -> tuple[str, ...]:
    """Every spelling of every pattern.

    >>> spelled("in (short|brief)")
    ('in short', 'in brief')
    """
    return tuple(spelling for pattern in patterns.strip().splitlines() for spelling in _spellings(pattern))


def _spellings(pattern: str) -> Iterator[str]:
    pieces = [piece.split("|") for piece in _CHOICE.sub(r"\0\1\0", pattern).split("\0")]
    for chosen in product(*pieces):
        yield " ".join("".join(chosen).split())


# --- around and between facts: they say nothing
PHRASES = spelled("""
as it (happens|turns out|were)
(it so happens|it happens|it turns out|it transpires|it emerges|it is the case|it 's the case) (that|)
turns out (that|)
in (fact|short|brief|all|total|addition|addition to|particular|detail|numbers|figures|passing|a nutshell)
to be (exact|precise|specific|more precise|more specific|fair)
(all told|all in all|by the way|mind you|mind|so to speak|as ever|of course|for sure)
in other words
that is to say
which is to say
put (another way|differently|simply|plainly)
(simply|briefly|plainly) put
to put it (another way|differently|simply|plainly|briefly)
for (the record|what it 's worth|example|instance|one|one thing|another|another thing|good measure|starters|a start)
(on top of that|at once|what is more|what 's more|to boot|once more|then again|at that|into the bargain|to top it off)
(on that note|on the other hand|at the same time|in turn|again|or rather|or to be exact|first of all|first off)
as a matter of fact
so far as the data (goes|go)
(to start with|to begin with|to add to that|added to that|on a related note|in the meantime|on its own|by itself)
(it is|it 's|) (also|) worth (knowing|noting|mentioning|saying|adding|pointing out|remembering|a mention) (that|)
it (may|might|could) (also|) (interest you|help|be of interest|be useful) (to know|to note|) (that|)
(you should|you ought to|you may|you might|you might also|you may also) (know|note) (that|)
you (may|might|would|'d) (like|want|care|wish|be interested) to know (that|)
you (may|might|can|could|will|'ll) (also|) (notice|note|see|recall|remember|recognise|recognize|spot|observe) (that|)
you (will|'ll|can) (also|) find that
as you (know|may know|might know|can see|may recall|might recall|may remember|might remember|will see|'ll see)
(do|please|) (note|bear in mind|keep in mind|consider|remember|know|notice|recall) that
(it helps|it helps to know|the fact is|the thing is|i should say|let us say|let 's say|know|remember) that
(if|when) (you|we|one) (look|looks) at
(if|when) (you|we|one) (take|takes|consider|considers)
(just|) (looking|look) at
(if you 're|in case you 're|if you are|in case you are|if you were) (wondering|curious)
in case you (wonder|wondered)
(according to|per|from|by|going by|judging by|based on|as per|in) (the|our) (data|figures|numbers|records|statistics)
(the|our) (data|figures|numbers|records|statistics) (show|shows|say|says|indicate|indicates) (that|)
(the|our) (data|figures|numbers|records|statistics) (tell us|tells us) (that|)
as (the|our) (data|figures|numbers|records|statistics|stats) (show|shows|say|says|have it)
(according to|per|going by|judging by|by|in|from) (the|our) (data set|dataset|count|tally|reckoning)
(according to|going by|judging by|by the numbers|data-wise|number-wise|ratings-wise)
(we|one|i) (see|find|note|know|observe|notice|can see|can say|can note|can find) (that|)
(when it comes to|in terms of|as regards|with regard to|in regard to|with respect to|on the subject of|on the matter of)
(as far as|in the matter of|on the side of|on the front of)
(as well as|doing so|so does|so do|so is|so has|so was|so did|so are|so were|so have|did so|does so|do so|would have it)
(you 'd|you would|one would|one 'd|we would|we 'd) expect
(of his|of hers|of theirs|of yours|on the data side)
(and this|and that) (too|as well)
(give or take|near enough|more or less|or so|or thereabouts|roughly speaking|approximately speaking|roughly put)
(give or take a little|give or take a few|in round numbers|in round figures)
""")

# --- that and why the film is here
FRAME_PHRASES = spelled("""
(for|to) you
your way
(on|in|onto|to|) (your|the|this) (list|recommendations|suggestions|list of recommendations|list of suggestions)
(made|makes|make|reached|joins|joined) (it onto|it on to|onto|) (your|the|this) (list|recommendations|suggestions|cut)
you (may|might|could) (also|well|) (like|enjoy|want|want to try|want to see|want to watch|wish to see|care for|fancy)
(may|might|could) (also|well|) (interest|appeal to|suit) you
(may|might|could) be (of interest|for you|one for you|of interest to you)
you (may|might|could) be interested in
we (thought of|picked this for|chose this for) you
you (are|'re) seeing
you see
(that|which|this|here) (is|'s) (also|partly|mostly|in part|) why
(the|one|a|another|part of the|our|your) (reason|reasons) (is|are|being|:) (that|)
(reason|reasons) being (that|)
(given|in|now|seeing) that
seeing as
on the (grounds|basis) that
on the (grounds|basis|strength) of
(by virtue|because) of
(this|our|the|your) (recommendation|suggestion|pick|choice) (is|was) (based|built|founded) on (the fact that|)
(this|our|the|your) (recommendation|suggestion|pick|choice) (rests|builds|relies|draws) on (the fact that|)
(thanks|owing|due) to
(ended|comes|came|turned|turns|shows|showed|popped|pops) up (here|in your list|on your list|)
(is|was|has been|'s) (brought|put) (forward|up|to you|before you)
(landed|lands|sits|appears|features) (on your list|in your list|here)
(comes|came|gets|got) (recommended|suggested|a recommendation|a suggestion)
in (answer|response|reply) to
(making|makes|which makes) (it|this|this film) a (natural|fitting|logical|obvious) (choice|suggestion)
(making|makes|which makes) (it|this|this film) a (natural|fitting|logical|obvious) (pick|recommendation)
(is|as) a (natural|fitting|logical|obvious) (choice|suggestion|pick|recommendation) (for you|)
""")
# Of these, the ones that give a reason, so that a recommendation has to be said as well.
GIVEN = spelled("""
(given|in|now|seeing) that
seeing as
on the (grounds|basis) (that|of)
(by virtue|because) of
(thanks|owing|due) to
""")
# What a lift above 1 says without its number.
ABOVE_CHANCE = spelled(
    """
more (often|frequently|commonly) than (by|pure|mere|) (chance|luck|coincidence) (alone|would (have it|suggest)|)
more (likely|common|frequent|) than (by|pure|mere|) (chance|luck|coincidence) (alone|would (have it|suggest)|)
more (often|frequently|commonly|likely|common|frequent|) than (would be|) expected (by|from) chance (alone|)
more (often|frequently|commonly) than (chance|luck) (would|alone would) (predict|explain|give)
more (often|frequently|commonly) than (chance|luck) (would|alone would) (allow|yield|suggest|produce)
more (likely|common|frequent|) than (chance|luck) (would|alone would) (predict|explain|give|allow|yield|suggest|produce)
more (often|frequently|commonly) than (chance|luck) (would|alone would) (lead you to expect|lead us to expect)
more (likely|common|frequent|) than (chance|luck) (would|alone would) (lead you to expect|lead us to expect)
(higher|greater|larger) than (would be|what would be|) expected (by|from) chance (alone|)
(likelier|oftener) than (by|) chance (would have it|would suggest|would predict|alone|)
(above|beyond|well above|higher than) (what|) chance (would (suggest|predict|explain|give|have it)|alone|)
""".replace("(alone|would (have it|suggest)|)", "(alone|would have it|would suggest|)").replace(
        "(would (suggest|predict|explain|give|have it)|alone|)", "(would suggest|would predict|would give|alone|)"
    )
)
PICK_PHRASES = spelled("""
(this|the|our|your) (recommended|suggested) (film|movie|one|title|picture|pick)
this (particular|very|) (film|movie|one|title|picture|pick|recommendation|suggestion|choice|feature)
this (particular|very|) (selection|work|entry)
(the|our|your) (recommendation|suggestion)
(our|the) pick
(the|this|our) (film|movie|title|picture) (here|in question|at hand|on your list)
""")
