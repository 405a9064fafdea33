"""Phrases of one kind of fact, and the plainer words that say the same; the guards need to know the plain ones alone.

"" stands for saying nothing. Patterns are spelled as in `phrases`.
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.explain.checking.phrases import spelled


def _plainer(*tables: Mapping[str, str]) -> Mapping[str, str]:
    return {phrase: plain for table in tables for patterns, plain in table.items() for phrase in spelled(patterns)}


_CO_LIKED = {
    "(making|which makes|which made) (it|that|this|them|the overlap)": "",
    "(occurring|happening) (at|)": "",
    "that (is|'s) still": "that is",
    "(found|find) (P|it|this|this film) to their liking": "liked this",
    "(tend|tends|tended) to (like|enjoy)": "like",
    "(crowd|crew|camp)": "fans",
    "(well|) enough to give": "gave",
    "(of|among) all (the|) (viewers|people)": "of the viewers",
    "of (everyone|everybody|all|all those|all the people|all the viewers) who": "of those who",
    "the (lot|bunch|crew|set|crowd) who": "those who",
    "(film|movie) (fans|lovers|buffs|goers|watchers|enthusiasts)": "viewers",
    "(fan base|fan bases|fan club|fan following|admiring audience)": "fans",
    "(found|finds|found some) (favour|favor) with": "liked by",
    "(went|goes|go|gone) (also|) (down|over) well with": "liked by",
    "(struck a chord|strikes a chord|sat well|did well|clicked|resonated|resonates|landed|lands) with": "liked by",
    """(proved|was|is|has been|also) (a success|popular) (with|among)
(proved|was|is|has been|also) (a hit|well liked) (with|among)""": "liked by",
    "(appealed|appeals|appeal) (also|) to": "liked by",
    "(won over|wins over|pleased|pleases|please)": "liked by",
    """(got|gets|earned|earns|drew|draws|has|had|won|wins) (a like|likes|approval|the approval|the nod|a nod) (from|of)
(got|gets|earned|has|had) (a|the) (thumbs up|vote) (from|of)""": "liked by",
    "(has|had|enjoys|finds|found|enjoyed) (also|) (a following|fans|admirers|an audience) (among|with|in)": "liked by",
    "(took|take|takes|taken) (also|) to": "liked",
    "(would|will|'d|could|might|) (make|have) it": "would give",
    "(went|go|goes) for": "liked",
    "the chance level": "chance",
    "than chance would give": "than chance would predict",
    "(over|above|on top of) (pure|mere|) chance": "chance",
    "(go|goes|went) together": "",
    "(fond of|keen on|partial to|sweet on)": "liked",
    "(felt|feel|feels|said|say|says|thought|think|thinks) (much|) the same (way|) (about|of)": "liked",
    "(gave|give|gives) (also|) (the|a|) (thumbs up|like|nod) to": "liked",
    """(have|had|has|with|share|shared|sharing|showed|show|having) (a|the same|) (liking|taste|fondness|soft spot) for
(are|is|were|was) (also|) (fans|admirers|a fan|an admirer|likers) of
(number|count|call|consider|rank) (also|) themselves (as|among|) (the|) (fans|admirers|likers) of""": "liked",
    "in (the|a|) (group|pool|set|sample|crowd|body|camp) of": "of",
    """in (the|these|those|all|) cases
(of|in) the (time|cases)
(go|goes|went|going) (together|hand in hand|along|) with
(that|this) (is|'s) how (many|much|often)
how (many|much|often)
(who|that|) (said|say|reported|indicated) they""": "",
    """(compared|compared with|compared to|relative to|set against|measured against|against|over) (pure|mere|) chance
(compared|relative) (to|with) what chance""": "chance",
}
_COMMON = {
    "so (was|is|were|are|does|did|do|has|have)": "so",
    """(took|takes|had|has|taking) (the director 's chair|charge|the helm|the reins|the lead) (for|of|on|in)
(sat|sits|sitting|is|was|being) in (charge|the director 's chair) (of|for|on)
(called|calls|calling) the shots (for|on|in)
(is|was|being|sat|stood|stands) (also|) (behind|behind the camera of|behind the camera on|behind the camera for)
(did|does|handled|handles|did all) the directing (on|of|for|in|)
(served|serves|serving|acted|acts|worked) as (the|) director (of|on|for)
(gave|gives|brought|brings|giving|bringing) (you|us)""": "directed",
    """(directing|directorial) (duties|credit|credits|chair|work|hand|role|job)
(helmer|movie director|film director|director by trade)""": "director",
    "(none other than|the one and only|no other than|a certain)": "",
    "(one and the same|the very same|the selfsame|that same|the exact same|exactly the same|the identical)": "the same",
    "(not only|not just)": "both",
    "(apart|aside) from": "with",
    "much (as|like)": "like",
    "one more": "another",
    "comes to (you|us) from": "comes from",
    "you (will|can|could|may|might|'ll|would) (also|) (find|see|spot|notice|recognise|meet|get)": "you find",
    """(have|has|having|with) (something|one thing|much|a thing|a few things|things) in common
(have|has|having|with) (a link|a connection|a bond|ties|links) (with|to)""": "share",
    "what (connects|links|ties|binds|joins|unites|brings)": "connects",
    "(thing|things|something|point|points) (in common|shared)": "common",
    "(one thing|the thing|a thing) (that|)": "",
}
_THEMED = {
    "(are|is) (all|both) (genres|tags|themes)": "are",
    "which (is|are) (something|what|things|tags|genres|elements|labels)": "that",
    "(another|one more) film that (carries|has|bears|shares)": "it shares",
    "(ticks|tick|checks|hits) (many of|) the same (boxes|notes|marks)": "shares",
    """(go|goes|come|comes|sit|sits|belong|meet|live|sitting|sit side by side) (together|) under
(stay|stays|keep|keeps|stick|sticks|remain|remains|live|lives|fit|fits) (firmly|) (in|to|with|within)
(moves|move|plays|play|is rooted|are rooted) in""": "in",
    "(you|we|one) (can|could|may|might|would) (file|put|place|shelve|class|group|describe|label) (it|them|this)": "is",
    "the following": "the",
    "(all of which|all of them|both of which)": "which",
    "all (apply|fit|hold|appear|belong)": "apply",
    "(viewers|users|people) (have|) (tagged|labelled)": "tagged",
    "(next to|beside|side by side with|right next to|on the same shelf as)": "with",
    "(going|judging) by (its|their|the) (tags|tag|genres|labels|keywords)": "tagged",
    "if (genre|genres|tags) (is|are) (your|the|a) (guide|measure|thing)": "genre",
}
_PULL = {
    "(connection|link|tie) to": "similarity to",
    "(helps|helped|help)": "speaks for",
    "a share of": "",
    "(comes|came|goes|went|boils|boiled|traces|traced) (right|straight|all the way|) (down|back) to": "comes from",
    "of its (weight|support|standing|backing)": "of the case",
    "(gives|lends) (it|this film|this pick|this one)": "makes",
    "(is|are|was|were) (explained|accounted for|provided|supplied|contributed|carried|driven|covered|made up) by": (
        "comes from"
    ),
    "(is|are|was|were) what (carries|carry|makes|make|provides|provide|brings|drives|supplies)": "makes",
    """(can be|is|was|are|may be|could be|) (traced|put down|chalked up|credited|ascribed|linked|due) (back|) (to|with)
(traces|trace|goes|go|tracks|leads|harks) back to
(has|have) (its|their) (root|roots|origin|source|basis) in""": "comes from",
    "(partly|in part|partially|to some extent|in some measure|to a degree|to some degree|in some part)": "",
    "(helps|help|helped|helping) (to|) (make|build|support|drive|carry|explain)": "makes",
    "(goes|went|go|going|feeds|fed|plays|factors|factored|figures) (straight|) into": "makes",
    "(to do with|down to)": "due to",
    "case (comes|came|stems) from (a|one) single rating (:|—|)": "case comes from",
    "if (it|this|this film) (is|appears) (here|on your list|in your list) (that|this) (is|'s)": "the recommendation is",
    "(factored|took|counted|takes|factors) (in|into account)": "",
    "points to": "speaks for",
    "(the|) reason (it|this|this film) (appears|is|is shown|is listed|shows up) (here|on your list|)": "the case",
    "why it": "why P",
}
_LIKED = {
    "(well|) enough to give": "gave",
    """(thought|think) (well|a lot|a good deal) of
(had|have|having) (a|) (soft spot|liking|fondness|good opinion|taste) (for|of)
(were|are|was|being|be|'re) (a fan|fond|an admirer|appreciative|keen) (of|on)
(took|taken|take) to""": "liked",
    "(were|was|is) (to your liking|to your taste)": "liked by you",
    "you (may|might|will|'ll|can|could|) (remember|recall)": "you",
    "(one of|among) your": "your",
    "you ('d|had) (given|awarded|granted)": "you gave",
    "you ('d|had) (rated|scored|marked)": "you rated",
    "you ('d|had) (liked|enjoyed)": "you liked",
}
_ASKED = {
    """(showed|show|expressed|shown|showing) (an|some|your|) interest in
(were|are|was|'re) (also|) (curious about|looking into|asking about|after|looking for)
(looked|look|looking) (up|into|for)
(typed|put|entered|brought|pulled|called) (in|up)
(had|have) in mind
(gave|give|gave us|named|took|used|chose|picked) as (an|the|a|your) (example|reference|starting point|model|guide)
(pointed|pointing) (us|) to
(started|start|began|set out|starting|going|beginning) (out|) (from|with)
(is|was) (where you (started|began)|your (way in|starting point|point of departure|reference point|reference))""": (
        "asked about"
    ),
    """(a match for|a relative of|a neighbour of|a neighbor of|a close match for)
(on the lines|along the lines|in the vein|in the spirit|in the mould|in the style|of the type) of
(of a piece|in keeping|in line) with
not (unlike|far from|far off)""": "similar to",
    "how (much|closely|far|near|strongly)": "how",
    "(in|as) (answer|response|reply) to": "",
}
_CROWD = {
    "(and|) no more": "",
    "(picked|racked|chalked|notched|piled|built) up": "collected",
    """on a (scale of|) (five|5|five star|5 star|five point|5 point) (scale|)
(out of|on a scale of|on the scale of) (five|5) (stars|)""": "",
    "(from across|from among|from amongst)": "from",
    "(weighed|chimed|piped) in": "rated",
    "had their say": "rated",
    "voting": "rating",
    "(when|once|as) (rated|scored) (by|on)": "rated by",
    "how (do|did|have)": "",
    "times": "votes",
}
_GEM = {
    "(considered|regarded as|deemed|seen as|labelled|called) a": "a",
    "(could|can|may|might) be (called|considered|regarded as|deemed|seen as)": "is",
    "given that": "since",
    "making it a": "a",
    "(may|might|can|could) (well|) be called": "is",
    """(under|off|below|beneath) (the|most|) radar
(flies|flew|fly|flown|flying|slips|slipped|went|gone) (somewhat|rather|largely|mostly|) (under|below|beneath) the radar
(lesser|less widely|not widely) known""": "little known",
    """(we|you|one|i) (might|may|could|would|'d|can) (well|) (call|consider|say) (it|this) (is|)
(call|consider|say) (it|this)""": "P is",
    "(something|a bit|a little|bit) of (a|an)": "a",
    "(hardly|scarcely|barely) (anyone|anybody|any viewers|any viewer)": "few viewers",
    "(not many|not a lot of|not very many|hardly any|a small number of|a limited number of|a small handful of)": "few",
    "(few|small|little) as (they are|it is|that is|that number is)": "",
    "(alert|spotted|ahoy)": "",
}
_UNRATED = {
    "content and nothing else": "content alone",
    "(in the absence|for lack|for want|absent|in absence|because of a lack|given the lack) of": "without",
    "(waiting|waits|waited|wait|hoping) for": "awaits",
    "(owes|owe|owing) nothing to": "not on",
    """(what|whatever) (viewers|anybody|anyone|people|others|a viewer) (have|has|) (thought|think|thinks) (of|about) it
(what|whatever) (viewers|anybody|anyone|people|others|any viewer) (have|has|) (made|make|said|say|felt) (of|about) it
""": "opinions",
    "(information|details|facts|data|things) (we have|known|available|that we have) (on|about|of)": "known of",
    "we (have|'ve) (got|) (not|n't)": "has no",
    "(not|n't) (as|) (yet|so far)": "not yet",
    "(do|does|did) (not|n't) (yet|currently|) (have|exist)": "not",
    "(don|doesn|didn) 't (yet|currently|) (have|exist|got)": "not",
    "(is|comes|was) down to": "rests on",
    "(is|are) what (counts|decides|matters)": "decides",
}
_RECENT = {
    "(over|in|during|within|across) your (last|past)": "over the last",
    "(is|are|was|were) (mostly|mainly|largely) (driven|prompted|inspired|explained|shaped|carried|supported) by": (
        "is mostly due to"
    ),
    """mostly (what|why) (got|brought|brings|led|pulled|puts|put) (us|it|this|you) (here|up|in)
mostly (why|what) (this|it) (popped|came|turned|showed) up
mostly (what|why) (this|it|this one|this film|this pick) (is|'s) (here|based on|built on|on your list)
mostly (what|why) (is|'s|are) behind (this|it|this pick|this one)""": "what mostly spoke for P",
    "mostly led (here|to this|to this one|to this pick|to this film)": "mostly spoke for P",
    "(owe|owes|owed|owing) (most|the most) to": "mostly due to",
    "(the|) (likes|like) of": "",
    "(two of|both of) your": "your",
    "(among|one of|some of|part of) your": "among your",
    "(in particular|especially|above all|notably)": "",
    "(not long ago|not so long ago|not too long ago|in recent days|in recent weeks|in recent months)": "recently",
    "more than (anything|everything|all) else": "mostly",
    "(speak|speaks|spoke) for (it|this|this film|this pick) (most|the most|most of all)": "mostly spoke for P",
    "recent (ratings|likes) of yours": "your recent ratings",
    "(weigh|weighed|count|counted) (most|the most) in (choosing|picking|suggesting)": "mostly spoke for",
    "(the|) (main|chief) reason you (see|are seeing|get|are getting)": "mostly why",
    "why it": "why P",
    "(it|that) (is|was|'s) (mostly|mainly|largely|chiefly)": "mostly",
    "(why|that|which is why) you (see|are seeing|get|are getting)": "why",
    "(did|do|does) (most|the bulk|the main part) of the (talking|work|lifting|pulling|persuading|convincing|arguing)": (
        "mostly spoke"
    ),
    "(weigh|weighed|counted|count|matter|mattered) (most|the most) (in|for) (this|it)": "mostly spoke for P",
    "(weigh|weighed|counted|count|matter|mattered) (most|the most) here": "mostly spoke for P",
    "(for the most part|most of all|in the main|by and large|in large part|to a large extent|for the greater part)": (
        "mostly"
    ),
}

PLAINER: Mapping[str, Mapping[str, str]] = {
    "common": _plainer(_COMMON),
    "themed": _plainer(_COMMON, _THEMED),
    "because_you_liked": _plainer(_PULL, _LIKED),
    "similar_to": _plainer(_PULL, _ASKED),
    "popular_with": _plainer(_CROWD),
    "hidden_gem": _plainer(_CROWD, _GEM),
    "co_liked": _plainer(_CO_LIKED),
    "recent_taste": _plainer(_RECENT),
    "unrated": _plainer(_UNRATED),
}
