"""Where in a part a word may stand: between which two values its meaning holds.

“Boost” may come between a rating and the case for the pick, not between a rating and the film that was rated. A line
reads `words ; verbs | places`; a place is a pair of letters, what is named last before the word and first after it
(`_LETTERS`; ^ and $ are the ends of the part, * any place). A word that no line gives a place is not understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from engine.explain.checking.vocabulary import FANS, NEUTRAL, PEOPLE, SIMULATED, word_set

_LETTERS: Mapping[str, str] = {
    "A": "A",
    "P": "P",
    "FILM_P": "P",
    "DIRECTOR": "D",
    **dict.fromkeys(("TAG", "GENRE"), "T"),
    "N_THEMES": "#",
    **dict.fromkeys(("both", "they", "them"), "B"),
    **dict.fromkeys(("you", "your"), "Y"),
    **dict.fromkeys(("RATING", "HIGHLY", "HIGH", "LOVED"), "R"),
    **dict.fromkeys(("SHARE", "MOST_SHARE"), "S"),
    "N": "N",
    "MEAN": "M",
    "GEM": "G",
    **dict.fromkeys(("N_BOTH", "RATIO", "MOST"), "b"),
    "N_FILM": "n",
    **dict.fromkeys(("LIFT", "LIFT_TIMES", "ABOVE_CHANCE"), "x"),
    "FILM": "F",
    "N_FILMS": "f",
    **dict.fromkeys(("DAYS", "PERIOD", "SINCE"), "d"),
}
# Of the words that any part may use, those that are not free of place.
_PLACED = word_set("one ones what where there each together us we up worth exactly exact precisely precise own")

# F: either film or both; D: the director; T: a tag or genre; #: their number.
_COMMON = """
; direct helm make | ^F F$ FF FD D$ DF TD TF ^D
; oversee create | DF FD
director filmmaker | F$ FF FD D$ DF YF YD ^F ^D
man woman person maker name | FD DF ^F FF
work direction filmography | FD DF
camera chair charge helm behind credit credits responsible | FD DF FF D$ ^D ^F
; share have | F# FT FD FF F$ TF ^# ^F ^T ^D #$ T$
; carry bear sport wear | F# FT FF F$ ^T TF ^#
common shared | #F #T F$ FF FD FT T$ TF ^F ^D ^T ^#
same | F# F$ FF FD FT #F T# TF DF YF YD YT ^F ^D ^T ^#
another fellow | FD FF FT TF ^D ^T T$
like alike just again | F$ FF FD D$ DF T$ TF ^F ^T
similar close akin comparable near resemblance similarity related | FF TF ^F ^T F$
; resemble match echo mirror recall overlap | FF FT TF ^T ^F #F F$
link thread connection bond bridge ground ; link connect tie join unite bind | #F FF FD FT DF TF ^F ^D ^T F$
tag tags theme themes label labels genre genres element elements | #$ #F #T F$ FF FT T$ TF TY YF YT ^F ^T
keyword keywords trait traits motif motifs descriptor descriptors | #$ #F #T F$ FF FT T$ TF YF YT ^F ^T
topic topics subject subjects marker markers category categories | #$ #F #T F$ FF FT T$ TF YF YT ^F ^T
terms words descriptions heading headings quality qualities | #$ #F #T F$ FF FT T$ TF YF YT ^F ^T
; tag label mark class classify categorise categorize list describe characterise file | F$ FF FT T$ TF TT ^T ^F
; belong fall fit sit come live stand count qualify | F# FF FD FT TF ^D
; combine blend mix merge | FT T$
; cover | FF FT
mix combination wise | ^F
; apply appear show | FF TF T$ F$
; find get | Y# YF YD YT Y$ TF
he | FF DF
him | Y$ DF
his | F$ FF
so | F$ FF FD DF TF
other | ^F
something things thing | FF FD FT F$
two | FD DF TF F# ^# ^F ^D ^T
one ones | F$ FD DF TF ^D ^T
under up over across through along alongside among between together | FF FT TF ^F F$
used | TF
vein shelf company territory camp kind type sort style | ^F FF TF F$
given | FT
what | DF TF ^F
there | ^F ^T ^D ^#
pair duo | ^F FF ^T ^D
goes concerned | F$ FF T$ ^F
"""
# A: the film of the person's history; P: the pick; Y: the person; R: their rating; S: the share of the case.
_PULL = """
; rate give score grade mark award assign put | AA AR AS AY YA YR YS ^A ^R ^Y
; like enjoy appreciate love | YA Y$ AY ^A
fondness enjoyment appreciation approval | YA AS YR
rating ratings score scores mark star stars verdict | AA AR AS AY A$ P$ R$ RA RY YA YR YS ^R ^S ^Y ^A
; get receive earn | AR AY PS ^R
; gain | PS
left | Y$ YA
; account make contribute provide supply carry drive explain represent form constitute | AS RS SP YS ^S AP RP ^P ^A
; add cover deliver amount count weigh bring furnish comprise speak give play stand | AS RS SP YS ^S AP RP ^P ^A A$
; come stem rest owe attribute trace derive rely originate draw hinge | AS P$ PA PP PR PS PY S$ SA SR SY ^R ^A ^Y
; depend arise flow result follow base build lean | AS P$ PA PP PR PS PY S$ SA SR SY ^R ^A ^Y
due owing thanks down attributable | AS P$ PA PP PR PS PY S$ SA SR SY ^R ^A ^Y
case argument arguments support evidence weight reason reasons reasoning basis grounds place | *
recommendation suggestion pull push backing justification rationale explanation motivation logic pick choice match | *
; recommend suggest pick choose select | SP P$ PP ^P ^Y AP PA PY
share part portion slice chunk proportion percentage fraction | A$ PS ^P ^S ^Y AS AP RS RP P$ ^A
behind favour favor towards toward responsible role | AP AS SP ^S RP RS
; ask enquire inquire request query search want seek wonder mention | AA Y$ YA YS ^A ^Y AY
named question inquiry request query search | AA Y$ YA YS ^A ^Y AY AP
about | AA AY Y$ YA YS ^A PY
similar close akin like alike comparable | AS P$ PA PP PY SA YA ^$ ^A ^S ^Y SP
likeness similarity resemblance closeness kinship affinity near nearness proximity | AS P$ PA PP SA SP YA ^$ ^A ^S
; resemble echo recall match | PA PP P$ ^A SP
everything all | SP ^P
source | AS RS YS
picked chosen | P$ PP ^P
led | AP RP
; pull | AS RS
MAINLY | *
because since so therefore hence | PY ^R ^Y ^A ^P AP RP
alone | AS AP RS ^S
how much | PP SP ^P PA
why | AY RY SY SP AP RP YP ^P ^S
what | AY RY SY SP AP RP YP ^P ^S ^Y
one something starting point after | AY AA YA ^P ^Y AR
own yours | YR YA A$ R$ AR
worth thought think | AR AS RS YA YR
there work working talking presented given | P$ S$
up | AS RS ^S
us we | AP YA ^Y ^P
"""
# N: how many viewers; M: their mean; P: the pick; G: “hidden gem”.
_CROWD = """
; rate score grade | BP GM GN GP MN N$ NM NP PM PN PP ^M ^N ^P M$
; put place peg | NP NM
; give award | BP GP GM NP NM PM PP MN ^M ^P
rating ratings score scores vote votes mark marks verdict tally | GM GN MN N$ NM NP P$ PM PN ^M ^N ^P M$
average mean averages averaging averaged | *
; receive get earn draw gather collect attract garner have | MN PM PN ^M ^N GM GN
; stand sit land settle come amount clock work | BM MN NM NP PM ^M GM ^G
; hold carry boast enjoy keep achieve reach show | PM
over across based basis strength behind after | MN NP ^N ^M PN N$
only just mere merely few handful | GN GP MN N$ PN ^N ^P
though although still nevertheless nonetheless despite even | GM PM ^N MN NM NP GN ^M ^P
star high highly | GM PM ^M NM MN M$ MP
small group circle band pool | MN GN PN ^N
little known seldom rarely gem | P$ PN ^P ^$
; count number | PG PN ^N N$
makes | MP NP
so far date currently altogether since because | MP NP N$ P$ ^N ^P ^M PM MN NM M$
left | N$
out | NM PM ^M
there | MN ^N
we suggest recommend | ^M ^P
what say says | MN
exactly exact precisely precise | *
"""
# F: a film rated lately; f: how many; d: within how many days.
_RECENT = """
; rate like enjoy appreciate | BY Bd FP FY Fd Y$ YB YF YP Yd Yf fP fY Ff ^F dF
rating ratings likes taste tastes choices picks favourites viewing | FB FP FY Fd Y$ YB YF YP Yd ^P ^Y dP fF fP
recent recently lately latest newest late past last previous of | *
days day months three two within over during across inside throughout | *
mostly mainly largely chiefly primarily main most chief bulk what | *
; point lean push pull speak lead count argue tip tilt | BP FP F$ YP YF Y$ ^P dP fP B$ d$
; account support drive shape explain inform back suggest carry prompt recommend | BP FP dP PY YP Y$ ^Y F$ d$ fP B$
; influence bring put make | BP FP dP PY YP Y$ ^Y F$ d$ fP B$
; come stem rest draw derive originate base build fit match reflect follow | PF PY Pf ^F ^Y ^f Y$ FB ^B
case reason reasons basis recommendation suggestion support weight argument pull push pick | *
behind favour favor toward towards responsible drivers | BP FP YP ^P dP fP FB
because since due owing thanks down | PF PY Pf ^F ^Y ^f
about around roughly | PY Yd ^Y FY Fd ^d
all | FY Fd YF
balance needle scales | BP FP dP YP
thing | F$ FP YP Y$ dP BP P$ d$
; decide | FP dP YP BP F$ B$ d$
list up way why where | P$ Y$ YB YF YP BP B$ FP FY F$ dP
one us we | Ff FP F$ ^Y dP BP
among together made given part | FP FY Fd ^F F$ YF
"""
# b of n: how many of those who liked A liked P as well; x: how many times what chance would give.
_LIKED = """
like liked likes liking enjoyed enjoy enjoys enjoying appreciated appreciate overlap overlaps common shared both | *
; share | *
times fold x × expected expect predict predicts predicted suggest suggests give gives produce imply yield warrant | *
would 'd chance luck coincidence more often likely likelier frequently commonly than frequent higher greater many | *
total out of from rate what so | *
; allow dictate | *
alone random randomness | x$ xb
alike | P$
cases | bA n$ nA
; count | ^n
lift multiple | ^x x$
number figure | ^A ^B x$ ^P
make up | Pb
there we | ^b ^n
exactly exact precisely precise | *
"""


def _read(table: str, letters: Mapping[str, str], free: frozenset[str]) -> Mapping[str, frozenset[str]]:
    places: dict[str, frozenset[str]] = dict.fromkeys(free, frozenset("*"))
    for line in table.strip().splitlines():
        words, _, where = line.partition("|")
        plain, _, verbs = words.partition(";")
        for word in word_set(plain, verbs):
            places[word] = places.get(word, frozenset()) | frozenset(where.split())
    return places


_FREE = NEUTRAL - _PLACED
_EITHER = {**_LETTERS, **dict.fromkeys(("A", "P", "FILM_P", "both", "they", "them", "this"), "F")}
_TABLES = {
    "common": (_EITHER, _read(_COMMON, _EITHER, _FREE)),
    "pull": (_LETTERS, _read(_PULL, _LETTERS, _FREE)),
    "crowd": (_LETTERS, _read(_CROWD, _LETTERS, _FREE | PEOPLE | SIMULATED)),
    "recent_taste": (_LETTERS, _read(_RECENT, _LETTERS, _FREE)),
    "co_liked": (_LETTERS, _read(_LIKED, _LETTERS, _FREE | PEOPLE | SIMULATED | FANS)),
}
_FAMILIES = {
    "themed": "common",
    "because_you_liked": "pull",
    "similar_to": "pull",
    "popular_with": "crowd",
    "hidden_gem": "crowd",
}


def in_place(kind: str, symbols: Sequence[str]) -> bool:
    """Whether every word of the part stands between values where its meaning holds."""
    family = _FAMILIES.get(kind, kind)
    return family not in _TABLES or all(places & {"*", gap} for gap, places in _placed(symbols, *_TABLES[family]))


def _placed(
    symbols: Sequence[str], letters: Mapping[str, str], places: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, frozenset[str]]]:
    before, words = "^", list[str]()
    for symbol in (*" ".join(symbols).split(), "$"):
        if symbol == "$" or symbol in letters:
            after = letters.get(symbol, "$")
            yield from ((before + after, places.get(word, frozenset())) for word in words)
            before, words = after, []
        else:
            words.append(symbol)
