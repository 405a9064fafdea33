"""The words that a sentence may use freely: what they say stays true in whatever order they stand.

No list holds a word that denies, compares, generalises, judges, predicts or names anything; words that do so in some
uses stand in `PHRASES`, where their use is fixed. Verbs are listed once, `_forms` inflects them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_IRREGULAR = {
    "give": "gave given",
    "make": "made",
    "speak": "spoke spoken",
    "take": "took taken",
    "bring": "brought",
    "come": "came",
    "stand": "stood",
    "sit": "sat",
    "hold": "held",
    "bear": "bore borne",
    "wear": "wore worn",
    "draw": "drew drawn",
    "drive": "drove driven",
    "lead": "led",
    "find": "found",
    "fall": "fell fallen",
    "feed": "fed",
    "get": "got gotten getting",
    "put": "putting",
    "tip": "tipped tipping",
    "tag": "tagged tagging",
    "win": "won winning",
    "set": "setting",
    "run": "ran running",
    "go": "went gone goes",
    "tell": "told",
    "think": "thought",
    "say": "said",
    "show": "shown",
    "mean": "meant",
    "build": "built",
    "keep": "kept",
    "leave": "left",
    "weigh": "",
    "lie": "lay lain lying",
    "tie": "tying",
    "choose": "chose chosen",
    "pick": "",
    "log": "logged logging",
    "label": "labelled labelling labels",
    "overlap": "overlapped overlapping",
    "have": "has had having",
    "spring": "sprang sprung",
    "cast": "",
    "grow": "grew grown",
    "bind": "bound",
    "fit": "fitted fitting",
    "oversee": "oversaw overseen",
    "lend": "lent",
    "feel": "felt",
    "begin": "began begun",
    "pay": "paid",
}


def _forms(verbs: str) -> Iterable[str]:
    """Every form of regular and irregular verbs: -s, -ed, -ing."""
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        hard_y = verb.endswith("y") and verb[-2] not in "aeiou"
        yield verb
        yield verb[:-1] + "ies" if hard_y else verb + ("es" if verb.endswith(("s", "x", "sh", "ch")) else "s")
        yield stem + "ing"
        yield from _IRREGULAR.get(verb, verb[:-1] + "ied" if hard_y else stem + "ed").split()


def word_set(plain: str, verbs: str = "") -> frozenset[str]:
    return frozenset((*plain.split(), *_forms(verbs)))


# --- in any part of a sentence
NEUTRAL = word_set(
    """
    the a an this these those it its 's is was are were be been being has have had having do does did 're 've 'm
    of for from with by in on at to into onto upon within as and or & plus while whilst also too well likewise
    both each there here that which who whom whose what where one ones they them their theirs themselves itself
    together ; : — . ( ) ! ? / namely notably meanwhile moreover furthermore additionally interestingly
    incidentally specifically overall indeed besides including includes include included such particular turn
    total altogether exactly precisely exact precise film films movie movies title titles picture pictures feature
    features pick data figures numbers records ratio sum count worth noting note noted knowing mentioning mention
    fact facts number figure but yet though although whereas alongside along via through between among amongst our
    us we i.e e.g i e g 'll own per similarly accordingly coincidentally basically simply regarding
    concerning respectively actually certainly naturally duly essentially effectively
    """,
)
# --- people
PEOPLE = word_set(
    """
    viewer viewers people person user users rater raters watcher watchers moviegoer moviegoers filmgoer filmgoers
    audience audiences folk folks individual individuals respondents voters member members community crowd
    everyone cinemagoer cinemagoers filmwatchers public others somebody someone punters cinephile cinephiles
    subscribers participants theatergoers theatregoers onlookers spectators spectator
    """
) - {"everyone", "public", "someone", "somebody", "person"}
FANS = word_set("fan fans admirer admirers likers lovers enthusiasts devotees audience fanbase following supporters")
SIMULATED = word_set("simulated synthetic ")

# --- what two films share
COMMON = word_set(
    """
    same common shared another again just like as alike similar similarity similarly kin akin close closely
    related relation company camp vein ground territory lines bond bridge connection connections thread threads
    pair duo two either other fellow he she his her him man woman name one's mutual identical joint jointly credit
    credits work works behind camera chair charge helm hand hands filmmaker filmmakers director directors
    directorial direction maker makers filmography responsible output catalogue list lists among part comparable
    resemblance alongside you find found get here's there's meet us overlap overlaps link links can thing things
    something person persons helmer  credited way course wise duties neighbour neighbours kind sort type
    kinds types companion counterpart
    """,
    """
    direct helm make share link connect tie join unite bind match resemble echo mirror recall overlap carry bear
    wear hold contain bring come belong stand sit describe sign oversee reunite pair find line steer give credit
    fit suit group file serve handle create compare align
    """,
)
THEMED = word_set(
    """
    tag tags tagged label labels theme themes thematic thematically marker markers mark marks descriptor
    descriptors keyword keywords element elements trait traits motif motifs subject subjects topic topics strand
    strands aspect aspects genre genres category categories heading headings bracket territory ingredient
    ingredients mix blend combination shelf tagging quality qualities classification descriptions description wise
    terms term overlap overlapping line style format league box boxes section sections department departments
    class order basket bucket realm ones goes concerned word words side up under across over piece fare
    """,
    """
    describe sport characterise characterize type sort slot register denote designate assign attach apply use tag
    label mark class classify categorise categorize list file mix blend combine fall belong fit count qualify
    appear feature turn show crop cover span straddle merge marry pair
    """,
)

# --- what speaks for the pick
CASE_NOUNS = word_set(
    """
    case argument arguments support evidence weight reason reasons reasoning recommendation recommending
    suggestion suggesting suggested recommended pull push pick picked choice choosing chose match basis grounds
    backing justification rationale explanation standing appeal foundation foundations verdict tally logic
    motivation signal selection selecting why
    """,
    "speak argue recommend suggest support choose select",
)
PULL = CASE_NOUNS | word_set(
    """
    share part portion slice chunk proportion percentage fraction your you yours stars star thanks due owing owed
    down behind attributable responsible everything all alone because therefore so hence thus back up out favour
    favor towards toward worth amount amounts factor contribution contributor driver source role equal rating
    ratings score scores mark grade verdict marks placing listing place list being worked balance scales needle
    here work working talking since presented given put helping help merit merits sway traction pulling force
    momentum boost lift lifting rests stake way getting sized
    """,
    """
    speak account make contribute provide supply carry drive explain represent form constitute rest come stem owe
    attribute trace derive count weigh tip point lead support back bring add cover stand amount equal comprise
    deliver take go base root ground draw pull push tilt lean feed play prompt inform shape spring arise flow give
    lie put build rely hinge depend originate boil justify sit result earn generate tell favour influence affect
    fuel underpin motivate inspire furnish lend shoulder fill present bolster strengthen boost nudge swing sway
    warrant merit gain equate correspond help do have
    """,
)
RATED = word_set(
    "appreciation fondness enjoyment approval affection love liked liking like thought think verdict",
    """
    rate give score grade mark award like enjoy appreciate assign put log leave get receive earn have bestow hand
    grant gift accord reward record think register submit enter
    """,
)
ASKED = word_set(
    """
    similarity resemblance likeness closeness kinship affinity similar like close akin nearness alike proximity
    question request query search point comparison resembling related comparable near something more much how
    enquiry inquiry enquiries inquiries prompt starting seed reference your you asking about after vein lines
    spirit
    """,
    """
    begin prompt ask enquire inquire resemble name request mention want seek echo recall look wonder compare
    search
    """,
) - {"wants"}

# --- what viewers rated
CROWD = word_set(
    """
    rating ratings score scores vote votes average averages mean verdict tally stars star marks sample size so far
    date based overall viewer user crowd result results reading current currently consensus settled out up down
    given behind basis strength over across today's sitting scored resulting collectively scale strong after how
    altogether apiece tallies counts roundly pool poll polls polled group groups handful standing aggregate
    aggregated reckoning opinion say says said among amongst
    """,
    """
    rate give score average award grade receive get earn draw gather collect attract garner come stand sit put
    land settle work amount hold carry have take leave cast add log register record attain reach achieve post show
    boast enjoy go make place base tally total pull rest weigh submit hover clock read chip produce yield bring
    suggest recommend rank poll reckon deem value peg assess evaluate grant offer accord contribute supply provide
    """,
)
GEM = word_set(
    """
    only just mere merely few handful hidden gem gems underseen overlooked high highly still nevertheless
    nonetheless despite even small seldom rarely scarcely barely modest limited tiny little known seen rated quiet
    find albeit lesser bit number group circle band pool since because so that makes
    """,
    "",
) - {"overlooked", "quiet", "seen"}

# --- who liked both
LIKED = word_set("approving fond", "like enjoy appreciate") - {"approving", "fond"}
BOTH = word_set(
    """
    overlap overlaps common shared crossover group groups out total audience two films movies same so far such
    lift times x × fold often many number likely likelier commonly frequent frequently rate level chance luck
    coincidence random randomness expected expect expectation predict predicts predicted prediction would 'd alone
    pure blind mere more than higher greater above give gives produce suggest suggests imply multiple factor what
    accident go hand turned said felt given found favour went full subset slice portion part majority popular hit
    along show shows  cases take consider figure frequency baseline strong lot bunch set sample percentage
    proportion share following approve approval among themselves alike match matches overlapping crossovers
    headcount thumbs nod up compared instances admiration them base community
    """,
    """
    share count include overlap make find come yield warrant dictate allow coincide record register turn number go
    """,
) - {"majority"}

# --- what was rated lately
RECENT = word_set(
    """
    you your yours recent recently lately latest newest late rated rating ratings like likes liked taste tastes
    choices picks favourites viewing days day months about around roughly last past previous ninety window
    over during across inside throughout whose mostly mainly largely chiefly primarily main chief bulk work
    talking lifting drivers driver since most above all because so why this pick thanks due owing owed down behind
    case reason reasons basis recommendation suggestion support weight argument pull push both up out new
    thing things titles way direction favour favor towards toward part shown history activity log recommended suggested
    here list account period span responsible pair duo balance scales needle
    """,
    """
    influence affect underlie motivate inspire sway originate derive trace rate like enjoy give speak point pull
    lead count lean push argue account bring drive shape explain support carry prompt inform back suggest
    recommend tip tilt come stem rest follow draw build reflect fit match suit echo chime agree line owe base
    favour show make put steer nudge do add contribute guide direct weigh decide
    """,
)

# --- what nobody rated
UNRATED = word_set(
    """
    no none nobody not 't could can about to zero without unrated lack lacks lacking awaits awaiting yet still so
    far ever any anyone anybody single never until now currently rating ratings vote votes score scores verdict
    verdicts first by content contents alone only solely entirely purely just itself known know because since
    therefore hence thus place placed placement position ranking rank reason why viewer user isn hasn haven aren
    date strength grounds basis own us go moment present recommended suggestion recommendation spot list here
    merits rest record scored marks rather than instead opinion opinions viewers' exist exists empty there's
    nothing
    """,
    """
    bring rate reflect place position rank rest rely base come decide determine receive get earn put recommend suggest
    list choose judge stand draw collect attract gather have give record leave cast await guide go depend register
    mean
    """,
) - {"nothing", "empty"}

# --- what is said around the facts: that and why the film is here
FRAME = word_set(
    """
    reason reasons why here because since so therefore hence thus recommendation suggestion pick picked choice
    list recommended suggested selected chosen basis grounds thinking rationale question answer included shown
    shows appears up made cut brief short good offer featured listed explanation this-one's picks other further
    second first another suggestions recommendations finally lastly
    """,
    "recommend suggest select choose include show appear surface pick list feature explain offer",
)
CAUSAL = word_set("because since so therefore hence thus")
RECOMMENDING = word_set(
    """
    reason reasons why here picked recommendation suggestion list appears basis grounds chosen recommendations
    """,
    "recommend suggest select choose include pick list feature",
)
VOCABULARY: dict[str, Sequence[frozenset[str]]] = {
    "common": (COMMON,),
    "themed": (COMMON, THEMED),
    "because_you_liked": (PULL, RATED),
    "similar_to": (PULL, ASKED),
    "popular_with": (CROWD, PEOPLE),
    "hidden_gem": (CROWD, PEOPLE, GEM),
    "co_liked": (LIKED, PEOPLE, FANS, BOTH),
    "recent_taste": (RECENT,),
    "unrated": (UNRATED, PEOPLE),
}
