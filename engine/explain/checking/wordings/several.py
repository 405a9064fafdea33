"""How several films are worded side by side: in a row, in order, or two of them compared.

`F1` is the first film by its title, `G1` with an aside, `N1` what of it speaks for the pick, `V1` what is measured of
it; the films stand in the order in which the sentence names them, so that each comparison has its two directions.
"""

from __future__ import annotations

_MOST = 4


def _rows() -> str:
    """The lists of two to four films, plain, each with an aside, each with its value, and the values alone."""
    lines = [
        f"row:H{k} -> F{k} [AT{k}] | G{k}\n"
        f"row:AT{k} -> LPAREN V{k} [UNIT] RPAREN | COMMA? (with|at|by|of|on|having|getting|scoring|—)? [a]? V{k} [UNIT]"
        f" | LPAREN [your]? R{k} [from you]? RPAREN | COMMA? (with|at)? R{k} from you\n"
        f"row:TOLD{k} -> F{k} LPAREN V{k} [UNIT] RPAREN | F{k} — V{k} [UNIT] — | V{k} [UNIT] (for|from|to|of|on) F{k}\n"
        f"    | F{k} [TELLING] [a|another]?"
        f" V{k} [UNIT] | G{k} COMMA? V{k} [UNIT]"
        for k in range(1, _MOST + 1)
    ]
    for count in range(2, _MOST + 1):
        inner = [f"{{0}}{k} COMMA" for k in range(1, count - 1)]
        for name, letters in (("IN_ROW", "FG"), ("VALUES", "VW"), ("TOLDS", ("TOLD",)), ("ROW_TOLD", ("H",))):
            rows = " | ".join(
                f"{' '.join(inner).format(each)} {each}{count - 1} COMMA? AND_LAST {each}{count}" for each in letters
            )
            lines.append(f"row{count}:{name} -> {rows}")
        lines.append(f"row{count}:RANKED -> {' THEN '.join(f'H{k}' for k in range(1, count + 1))}")
    return "\n".join(lines)


SEVERAL = f"""
# --- films in a row
A_TOLD -> A A_ASIDE
row:TELLING -> at | with | by | for | : | a | has | had | got | getting | receiving | earning | making | making up |
        adding
        | contributing | accounting for | counting for
{_rows()}
row:LIST -> IN_ROW
row2:LIST -> both F1 and F2 | both G1 COMMA? and G2 | not (only|just|merely) F1 but [too]? F2
row2:IN_ROW -> G1 COMMA? and F2
row2:TOLDS -> TOLD1 (while|whereas|but|;|COMMA|yet) TOLD2
row3:TOLDS -> TOLD1 (;|COMMA) TOLD2 (;|COMMA) TOLD3
row3:LIST -> all three COMMA? [of them]? COMMA? F1 COMMA F2 COMMA? and F3
row:IN_ROW -> THEY (they|the two|these two|the pair|these films|those two|these)
row:LIST -> THEY (both|both of them|both films|each|each of them|they both)
row:NT1 -> N1 [AT1] | (at|with) V1 [UNIT] COMMA? N1 | (at|with) [your]? R1 [from you]? COMMA N1
AND_LAST -> and | & | plus | as well as | along with
THEN -> COMMA? [and]? (then|followed by|ahead of|before|next|and|trailed by|next comes|then comes|after that|with) |
        COMMA
row:AGAINST -> against | to | versus | vs | and | compared with | compared to | next to | as opposed to | as against |
        over
row:TAIL_SAID -> COMMA? with MEASURED of V1 [UNIT] (and|against) V2 [UNIT] | [COMMA|:|—|LPAREN|with|by|at]? V1 [UNIT]
        COMMA? AGAINST [only|just]? (V2|W2) [UNIT] [RPAREN]?
    | [COMMA|:|—|LPAREN|with|by|at]? V1 [UNIT] (for|to|of|from|in) (F1|the former|the first) COMMA? AGAINST
        [only|just]?
        V2 (for|to|of|from|in) (F2|the latter|the second) [RPAREN]?
    | [COMMA|:|—|LPAREN|with|by|at]? V1 [UNIT] COMMA? AGAINST [F2 's|its]? V2 [UNIT] [RPAREN]?
share:SEVERAL_AFTER -> COMMA? [:|—]? [with]? TOLDS [OF_CASE] | COMMA [with]? F1 APART (ahead|in front) [of F2]? DESC
share:SEVERAL -> ASKED you (asked|did ask|were asking) about LIST COMMA? and PICK RESEMBLES_BOTH (both|them|both of
        them|the two)
    | ASKED PICK RESEMBLES_BOTH LIST | ASKED you (asked|did ask) about LIST
    | ASKED [the]? COUNT films you asked about (lie behind|stand behind|are behind|speak for) (PREF|CASE) [:|—|COMMA]?
        LIST
share:RESEMBLES_BOTH -> resembles | (is|was|'s) (similar|close|akin) to | is like
share:SEVERAL -> [of the EVERY_COUNT [films|ratings|of them]?]? NT1 MATTERS [the]? most [HERE] [AT1] JOINED N2 [AT2]
        [MATTERS]? [the]?
        least [AT2] TOP BOTTOM
    | [of the EVERY_COUNT [films|ratings]?]? NT1 MATTERS [the]? most [HERE] [AT1] TOP
    | (besides|apart from|next to|in addition to|along with|beyond|beside) N1 [AT1] COMMA? CASE COMES REST_TOLD
    | N1 CARRY [only|just]? V1 [OF_CASE] COMMA? less than REST_BOTH BOTTOM_HERE | N1 CARRY V1 [OF_CASE] COMMA? more
        than REST_BOTH
        TOP_HERE
row2:REST_TOLD -> N2 [AT2]
row3:REST_TOLD -> H2 COMMA? and H3 | ALL_RATED your ratings (of|for) H2 COMMA? and H3 | N2 [AT2] and N3 [AT3]
row2:REST_BOTH -> N2 [AT2]
row3:REST_BOTH -> [either|both]? H2 (and|or) H3
share:LEAVING -> COMMA? (leaving|with) LEFT (to|for|coming from|from) (everything|all) else
row:RESPECTIVELY -> respectively | in that order | in this order | in turn | each SAME
row:MORE_BY -> FAR (far|much|considerably|clearly|a lot|a good deal|significantly|substantially|well) | BIT (a
        little|a bit|slightly|somewhat|marginally|a touch|a tad|narrowly|just)
row:DO -> does | did | do | has | have | is
row:TOGETHER -> together | combined | between them | taken together | jointly | in all | all told | in total |
        between the (two|three|four) [of them] | put together | as a pair | as a trio | added up | altogether
row:THE_ROW -> [just|only]? [the|these|those|your]? COUNT (films|titles|movies|of them|of these)? [named here]? |
        [just|only]?
        [the|these|your]? COUNT ratings [of yours]? ALL_RATED

# --- shares of the case
share:MEASURED -> shares
rating:MEASURED -> ratings | scores | marks
lift:MEASURED -> lifts
share:UNIT -> OF_CASE | share
share:CARRY -> put in | puts in | stand for | stands for | MAKES | EQUALS |
        (took|take|takes|claims|claim|command|commands|get|gets|got)
share:MATTERS -> counts | count | counted | weighs | weigh | weighed | matters | mattered | speaks | speak | spoke |
        contributes | contributed | contribute | adds | added | says | does | did | pulls | pulled | argues
share:MORE -> [for]? more | more heavily | more strongly | harder | louder | for more | in for more
share:LESS -> less | less heavily | less strongly | for less
share:HERE -> here | (for|on|to|in|towards|behind) (PREF|RECN|CASE) | OF_CASE | in (this|its) case
    | in (RECOMMENDING|pointing to|pointing towards|leading to|bringing up|favour of|favor of|support of) PREF
share:SUM_TO -> (add|adds|added|come|comes|came|sum|sums|amount|amounts) [up]? to | total | make [up]? | reach
share:GREATER -> larger | bigger | greater | heavier | stronger | weightier | main | major
share:SHARE_NOUN -> share | part | portion | weight | influence | pull | role | say | reason | factor | argument
share:BEATS -> outweighs | outweigh | outweighed | tops | beats | exceeds | surpasses | leads | BIT edges out |
        (is|comes)
        [well|just|narrowly]? (ahead of|before|above|in front of) | (has|have|had) (an|a slight BIT|a small BIT|a
        narrow BIT|the) edge over
share:LIST_SAID -> IN_ROW | ALL_RATED [your|the]? [COUNT]? ratings (of|for) (IN_ROW|TOLDS) | IN_ROW COMMA?
        ASIDE_OF_ALL
    | [your|the]? THE_ROW [that]? [you rated [HIGHLY_ALL]? ALL_RATED|you liked ALL_RATED|you asked about ASKED]?
        [COMMA|:|—]? [those
        (of|for) ALL_RATED]? (IN_ROW|TOLDS|ROW_TOLD)
    | the (shares|share) of IN_ROW [in CASE] | ALL_RATED your liking (of|for) IN_ROW | ASKED (its|the)
        (resemblance|likeness|similarity)
        to IN_ROW
    | TOLDS | ROW_TOLD | N1 COMMA? (and|plus) N2
row:ASIDE_OF_ALL -> [both|all|which]? [you]? (rated|liked) HIGHLY_ALL [by you]? | both EACH_PART | (which|that) (you
        (rated|gave)|got|received|earned|were rated|were given) RATINGS [stars]? [from you|by you] RESPECTIVELY?
    | [both|all]? rated RATINGS [by you] RESPECTIVELY? | [both]? [films]? by the same director
row2:RATINGS -> R1 and R2
row3:RATINGS -> R1 COMMA R2 COMMA? and R3
row4:RATINGS -> R1 COMMA R2 COMMA R3 COMMA? and R4
share:SUMMED_UP -> MOST_OF_ALL OF_CASE [[COMMA|LPAREN|—] [or]? TOTAL [of it]? [RPAREN|—]]? | TOTAL [OF_CASE]
        [TOGETHER]? [[COMMA|LPAREN|—] [that is|which is|or|:|just|only]? TOTAL [of it|in
        all|of the total|OF_CASE]? [TOGETHER]? [RPAREN|—]]?
share:SEVERAL -> LIST CARRY VALUES [OF_CASE] RESPECTIVELY? | LIST PLAYS [COMMA|:|—|LPAREN]? [with|at|by]? VALUES
        [OF_CASE] RESPECTIVELY? [RPAREN]
    | LIST PLAYS | (TOLDS|ROW_TOLD) [both|all]? PLAYS | N1 (COMMA? and|COMMA) N2 [:|—|COMMA]? [both|they both|the
        two|they]? PLAYS | LIST [both|all]? PLAYS [COMMA|:|—]? TOLDS | VALUES OF_CASE COMES LIST
        RESPECTIVELY?
    | (TOGETHER COMMA?)? LIST_SAID [both|all]? [TOGETHER]? (CARRY|SUM_TO) SUMMED_UP [BROKEN_DOWN] [LEAVING]
    | SUMMED_UP COMES LIST_SAID [TOGETHER]? [BROKEN_DOWN]
    | (speaking|counting|arguing) for (PREF|CASE) (is|are|was|were) LIST_SAID [COMMA? SUMMED_UP]
    | LIST_SAID (CARRY|PLAYS) [COMMA|:|—|LPAREN]? [with|at|by]? VALUES [OF_CASE] [COMMA? OF_CASE] RESPECTIVELY?
        [SUMMED]
        [COMMA? OF_CASE]
    | LIST_SAID (CARRY|MAKES) VALUES COMMA? RESPECTIVELY COMMA? [or TOTAL [TOGETHER] COMMA?]? OF_CASE
    | THEY their shares [in|of]? [CASE]? (are|were|come to) VALUES RESPECTIVELY?
    | TOLDS [OF_CASE] [COMMA|:|—|;]? [and|so|which|or]? [that|this|they|these|which]? [TOGETHER COMMA?]?
        [CARRY|SUM_TO|is|that 's|for|making]? TOTAL [OF_CASE] [TOGETHER]?
    | TOLD1 [JOINED] TOLD2 OF_CASE | N1 CARRY V1 [OF_CASE] JOINED N2 [CARRY]? [only|just]? [a|another|a further]? V2
        [OF_CASE] [SUMMED]
    | V1 OF_CASE COMES N1 JOINED V2 [OF_CASE]? [COMES|from|to|on]? N2 [SUMMED]
    | NT1 MATTERS [MORE_BY] MORE [HERE] than THAT2 [AT2] [DO] [HERE] [TAIL] DESC
    | NT1 MATTERS [MORE_BY] LESS [HERE] than THAT2 [AT2] [DO] [HERE] [TAIL] ASC
    | NT1 (CARRY|is|was) (the|a)? [MORE_BY] (GREATER SHARE_NOUN|more [weight|influence]) [HERE] than THAT2 [AT2]
        [DO] [TAIL] DESC
    | NT1 CARRY a [MORE_BY] (smaller|lesser) SHARE_NOUN [HERE] than THAT2 [AT2] [DO] [TAIL] ASC
    | NT1 [MORE_BY] BEATS N2 [AT2] [HERE|by APART|in CASE]? [TAIL|by APART]? [in CASE]? DESC
    | SHARE_OF1 [OF_CASE|in CASE]? [COMMA|LPAREN]? [V1]? [RPAREN]? (is|was) (TIMES (that of|the share of)|[MORE_BY]
        (larger|bigger|greater|higher) than (that of|the share of)) F2 [AT2] [TAIL] DESC
    | SHARE_OF1 [OF_CASE|in CASE]? [COMMA|LPAREN]? [V1]? [RPAREN]? (is|was) (PART (that of|of that of|the share
        of)|[MORE_BY] (smaller|lower|less) than (that of|the share of)) F2 [AT2] [TAIL] ASC
    | SHARE_OF1 [OF_CASE|in CASE]? (is|was) [MORE_BY]? (larger|bigger|greater|higher) TAIL DESC
    | NT1 (CARRY|MATTERS|PLAYS) [V1]? [HERE|in favour of PREF|in favor of PREF]? COMMA? PART (of|as much as) the V2
        [carried|made up|supplied|contributed|accounted for|held|provided]? (by|for|of|from) F2 [BY_R2] ASC
    | NT1 CARRY PART of the (weight|share) of N2 [AT2] [in CASE|HERE]? ASC
    | V1 OF_CASE COMES N1 JOINED N2 follows [APART behind]? [at|with]? [V2] [OF_CASE] DESC
    | [while|whereas]? N1 CARRY V1 [OF_CASE] JOINED N2 follows [APART behind]? [at|with]? V2 [OF_CASE] DESC
    | of the two [films|ratings]? [named here|cited here]? [that]? [you asked about ASKED|you rated ALL_RATED]? COMMA?
        F1
        [AT1] MATTERS [MORE_BY]? MORE [HERE] than F2 [AT2] [TAIL] DESC
    | NT1 [SO_RATHER] (CARRY|is|was) the GREATER SHARE_NOUN [HERE] [TAIL] DESC
    | NT1 MATTERS [HERE]? (TIMES as much as|TIMES what|TIMES as much [HERE] as) N2 [AT2] [DO] [HERE] [TAIL] DESC
    | NT1 CARRY TIMES (as much|what|the (share|weight|part) of|the (share|weight) that) [as]? N2 [AT2] [DO]
        [HERE] [TAIL] DESC
    | NT1 MATTERS [for]? PART (as much|what|of what) [HERE]? [as]? N2 [AT2] [DO] [HERE] [TAIL] ASC
    | N1 CARRY V1 [OF_CASE] JOINED N2 [CARRY|for]? PART (of that|that|as much|of it) [AT2] DESC
    | N1 CARRY V1 [OF_CASE] JOINED N2 [CARRY|for]? TIMES (that|as much|that much) [AT2] ASC
    | V1 OF_CASE COMES N1 JOINED PART (of that|that|as much) [AT2] [COMES|from|to|on]? N2 DESC
    | N1 CARRY V1 [OF_CASE] COMMA? APART more than N2 DESC | N1 CARRY V1 [OF_CASE] COMMA? APART less than N2 ASC
    | LIST [each]? (CARRY|MATTERS) (equally [much]?|the same [share]?|equal shares) [HERE] [[COMMA|:|—]? V1 each] SAME
    | LIST [each]? CARRY V1 [OF_CASE] [each|apiece] SAME
    | [of THE_ROW]? NT1 (MATTERS [the]? most|leads|comes first|weighs heaviest|(is|was) the
        (biggest|largest|greatest|main|strongest|top|leading) [SHARE_NOUN|source|contributor|driver]) [HERE]
        [AT1] [FOLLOWED] DESC EVERY
    | NT1 (leads|comes first|is (first|ahead)) [with|at|by]? [V1] [OF_CASE] FOLLOWED DESC
    | [of THE_ROW]? NT1 MATTERS [the]? least [HERE] [AT1] [TAIL] ASC EVERY
    | (CASE|RECN) (rests|is based|is built|draws|relies|leans) (on|upon) [THE_ROW]? [:|—|COMMA]? RANKED DESC
row:ROW_ASIDE -> COMMA? ROW_TOLD_OF | LPAREN ROW_TOLD_OF RPAREN | — ROW_TOLD_OF —
row:ROW_TOLD_OF -> ASIDE_OF_ALL | both [films|of them]? EACH_PART | all [three]? [films|of them]? EACH_PART |
        [both|all]? rated
        [by you]? WHEN_OF_ALL | (both|all) of which you rated WHEN_OF_ALL | [both|all]? [films]? [that]? you rated
        WHEN_OF_ALL
    | both EACH_PART like PICK | (both|all) of which are EACH_PART
share:SHARE_OF1 -> F1 's share | the share of F1
share:BY_R2 -> LPAREN R2 RPAREN
row:JOINED -> COMMA? [and|while|whereas|but|;|—|yet|with|SET_BESIDE] | COMMA
row:SET_BESIDE -> [as]? (compared|opposed) (with|to) | versus | vs | [as]? against
row:SO_RATHER -> COMMA? (rather than|not|more than) N2 COMMA? | COMMA? more so than N2 COMMA?
row:FOLLOWED -> COMMA? [and]? (then|followed by|ahead of|before|trailed by|with) REST | COMMA REST
row2:REST -> H2 [FOLLOWING]
row3:REST -> H2 [FOLLOWING] THEN H3 | H2 THEN H3
row4:REST -> H2 THEN H3 THEN H4
row:FOLLOWING -> following | next | second | in second place | after it
share:SUMMED -> COMMA? [and|so|or|;|—|:]? [which|that|this|together they|they|these]? [TOGETHER COMMA?]?
        [is|makes|make|
        come to|comes to|add up to|adds up to|CARRY|making|for|that 's]? TOTAL [OF_CASE] [TOGETHER]?
share:BROKEN_DOWN -> [COMMA|:|—|LPAREN|;]? [with|of which|namely|that is]? (VALUES RESPECTIVELY?|TOLDS|TOLD1
        and TOLD2)
        [RPAREN]

# --- ratings
rating:UNIT -> from you | by you | [in]? your (rating|book)
rating:GOT -> got | received | earned | has | has got | was given | gets | won | were given | had | have
rating:YOU_GIVE -> [from you COMMA]? YOU GIVE | YOU RATE
rating:MARK -> NOTE | marks | scores
rating:SEVERAL -> YOU_GIVE LIST [at|with]? VALUES [by you]? RESPECTIVELY? | YOU GIVE VALUES to LIST RESPECTIVELY?
    | LIST GOT VALUES [from you] RESPECTIVELY? [from you] | LIST (was|were) (RATE|given|awarded) VALUES [by you]?
        RESPECTIVELY?
    | from you COMMA? LIST GOT VALUES RESPECTIVELY? | from you COMMA? TOLDS | TOLD1 JOINED TOLD2 from you
    | your MARK (of|for) LIST (is|was|are|were) VALUES RESPECTIVELY? | your MARK of VALUES (for|to|of) LIST
        RESPECTIVELY?
    | YOU (RATE|GIVE|liked|enjoyed) LIST COMMA? [giving|with|rating|awarding|at|:]? (TOLDS|TOLD1 COMMA TOLD2)
    | YOU_GIVE TOLDS | YOU GIVE LIST [both|all]? V1 [each|apiece] SAME | LIST [both|all]? GOT V1 [each|apiece] [from
        you]
        [each|apiece] SAME
    | LIST (were|was) [both|all]? (RATE|given) V1 [by you] SAME
    | (TOLDS|TOLD1 JOINED TOLD2) GAP_SAID | YOU_GIVE TOLDS GAP_SAID
    | [while|whereas|although|though]? F1 GOT V1 [from you] JOINED F2 GOT? V2 [from you] [GAP_SAID]
    | APART (separates|separate|lies between) your (ratings|MARK) [[of LIST]? [:|—|COMMA]? TOLDS]?
    | rating F1 [APART] (above|higher than) F2 COMMA? you gave (the two|them) an average of AVERAGED stars? DESC
    | you (gave|rated) LIST an average of AVERAGED [stars]? | [MORE_BY]? F1 (leads|tops|beats) F2 in your ratings
        [TAIL] DESC
    | YOU RATE F1 [AT1] [MORE_BY|APART] (higher|better|above|more highly) [than]? F2 [AT2] [TAIL|COMMA? by APART] DESC
    | YOU RATE F1 [AT1] [MORE_BY|APART] (lower|below|less highly) [than]? F2 [AT2] [TAIL] ASC
    | YOU LIKED F1 [AT1] [MORE_BY] (better|more) than F2 [AT2] TAIL DESC
    | YOU GIVE F1 (more stars|a [MORE_BY] higher MARK) than F2 [TAIL] DESC
    | YOU GIVE F1 (fewer stars|a [MORE_BY] lower MARK) than F2 [TAIL] ASC
    | YOU GIVE F1 [V1]? COMMA? APART more than F2 [AT2] [TAIL] DESC | YOU GIVE F1 [V1]? COMMA? APART (less|fewer) than
        F2 [AT2] [TAIL] ASC
    | F1 [AT1] GOT [V1]? [from you]? COMMA? (more stars|a [MORE_BY] higher MARK|APART more) [from you] than F2 [AT2]
        [DO] [TAIL] DESC
    | F1 [AT1] GOT [V1]? [from you]? COMMA? (fewer stars|a [MORE_BY] lower MARK|APART (less|fewer)) [from you] than F2
        [AT2] [DO] [TAIL] ASC
    | your MARK (of|for) F1 [AT1] (is|was|lies|sits) [MORE_BY|APART] (above|higher than|better than) (that
        (of|for)|the
        one for|your MARK (of|for)|yours of)? F2 [AT2] [TAIL] DESC
    | your MARK (of|for) F1 [AT1] (is|was|lies|sits) [MORE_BY|APART] (below|lower than) (that (of|for)|the one
        for|your
        MARK (of|for)|yours of)? F2 [AT2] [TAIL] ASC
    | YOU RATE F1 [just|exactly]? as (highly|high|well) as F2 [[COMMA|:|—|at|with]? V1 [each]] SAME
    | F1 GOT [just|exactly]? as (many stars|high a MARK) from you as F2 [did]? [[COMMA|:|—]? V1 [each]] SAME
    | LIST GOT (the same|equal) MARK from you [[COMMA|:|—]? V1 [each]] SAME | YOU GIVE LIST the same MARK
        [[COMMA|:|—|of]?
        V1 [each]] SAME
    | YOU RATE LIST (alike|equally|the same|equally highly) [[COMMA|:|—|at|with]? V1 [each]] SAME
    | [of THE_ROW]? [you rated]? YOU RATE F1 (highest|best|most highly) [AT1] FOLLOWED DESC EVERY
    | [of THE_ROW]? F1 GOT (the most stars|[your|the] highest MARK) [from you] [AT1] FOLLOWED DESC EVERY
    | your MARK (run|runs|go|goes|fall|falls|range|ranges) from V1 for F1 (down to|to) V2 for F2 DESC

rating:SEVERAL -> your MARK (of|for) LIST differ by [only|just]? APART | F1 (scored|rated|stands|ranks|is)
        [APART|MORE_BY]? higher
        (with you|in your ratings|in your book) than F2 [TAIL] DESC
    | F1 (scored|rated|stands|ranks|is) [APART|MORE_BY]? lower (with you|in your ratings|in your book) than F2 [TAIL]
        ASC
    | LIST (tie|are tied|are level|are equal) [at V1]? in your (ratings|book) SAME
    | YOU RATE [both|all [COUNT]?|all of them|these]? HIGHLY_ALL [:|—] (TOLDS|ROW_TOLD|IN_ROW)
    | YOU_GIVE (TOLDS|ROW_TOLD) WHEN_OF_ALL | LIST GOT VALUES from you WHEN_OF_ALL
    | F1 GOT V1 [from you] COMMA? [MORE_BY]? (less|fewer|lower) than REST_OF_ROW BOTTOM_HERE | F1 GOT V1 [from you]
        COMMA? more than
        REST_OF_ROW TOP_HERE
    | YOU GIVE them (VALUES|V1 [each] SAME) THEY
row2:REST_OF_ROW -> H2
row3:REST_OF_ROW -> [either|both]? H2 (and|or) H3
rating:SEVERAL_AFTER -> THEY COMMA? [at|with]? V1 (each|apiece) SAME | THEY COMMA? [at|with]? VALUES respectively
row3:APART_EACH -> APART2 (less|fewer|lower) than H2 COMMA? and APART3 (less|fewer|lower)? than H3 BOTTOM_HERE
    | APART2 (more|higher) than H2 COMMA? and APART3 (more|higher)? than H3 TOP_HERE
rating:SEVERAL -> F1 GOT V1 [from you] COMMA? APART_EACH | YOU_GIVE F1 V1 COMMA? APART_EACH
film:SEVERAL_PRED -> SHARES EACH_THINGS [in common]? with LIST [AND GAPPED] | SHARES EACH_THINGS [in common]? with
        LIST AND GAPPED AND
        GAPPED
    | (has|have) EACH_THINGS in common with LIST [AND GAPPED]
rating:SEVERAL_AFTER -> THEY_FIRST COMMA? APART (less|fewer|lower) than F2 [AT2] ASC | THEY_FIRST COMMA? APART
        (more|higher) than F2
        [AT2] DESC
rating:GAP_SAID -> COMMA? [that is|which is|with]? [a (gap|difference) of [just|only]?] APART [apart] | COMMA? [that
        is|which
        is]? APART (less|lower|fewer) DESC | COMMA? [that is|which is]? APART (more|higher) ASC
share:SEVERAL_AFTER -> THEY COMMA? which [TOGETHER]? (CARRY|SUM_TO) SUMMED_UP
row:IN_ROW -> THEY ALL_RATED (these|those) COUNT? ratings
share:HERE -> to (bring PREF up|bring up PREF|put PREF here|suggest PREF|recommend PREF)
row2:SEVERAL -> of (the|these|those) two [films|titles|ratings]? COMMA SEVERAL
row3:SEVERAL -> of (the|these|those) three [films|titles|ratings]? COMMA SEVERAL
share:SEVERAL -> NT1 MATTERS [HERE]? the most [HERE] [AT1] FOLLOWED DESC EVERY
    | NT1 (carries|has|holds|had|carried) the (most|greatest|biggest|largest|heaviest) (weight|share) [HERE] [AT1]
        FOLLOWED DESC EVERY
    | LIST CARRY VALUES RESPECTIVELY OF_CASE SUMMED
    | NT1 BEATS N2 [AT2] by APART [HERE|in CASE] TAIL DESC
    | N1 PLAYS [with|at|by]? [a]? V1 [share]? JOINED N2 [with|at|by]? [a]? [smaller|lesser|lower]? V2 [share]? DESC
share:ASIDE_OF_ALL -> ASKED (both|all) [films]? [of]? (which|them|that)? you asked about
row:ROW_TOLD_OF -> (both|all) of which (you [have]? rated|were rated by you) WHEN_OF_ALL
rating:SEVERAL -> WHEN_OF_ALL COMMA? YOU_GIVE (TOLDS|ROW_TOLD|LIST [at|with]? VALUES RESPECTIVELY?)
    | YOU (put|placed|ranked) F1 [AT1] [only|just]? APART (above|over|ahead of) F2 [AT2] DESC
    | YOU (put|placed|ranked) F1 [AT1] [only|just]? APART (below|under|behind) F2 [AT2] ASC
rating:GAP_SAID -> COMMA? (making|which makes) [for]? [a (gap|difference) of]? [exactly|only|just]? APART
share:SEVERAL -> (CASE|RECN|PICK) (rests|relies|is based|draws|leans|builds|is built) [MOSTLY_ALL]? (on|upon) N1 [AT1]
        and N2 [AT2]
share:SEVERAL -> DONE1 and DONE_TOO2
share:BROKEN_DOWN -> COMMA at (VALUES RESPECTIVELY?|TOLDS)
share:SEVERAL -> NT1 leads CASE [with|at|by]? [V1] FOLLOWED DESC
    | NT1 MATTERS for TIMES as much [HERE] as N2 [AT2] [DO] [HERE] [TAIL] DESC
    | NT1 MATTERS for PART as much [HERE] as N2 [AT2] [DO] [HERE] [TAIL] ASC
share:SEVERAL_AFTER -> THEY_FIRST it CARRY V1 [OF_CASE] COMMA? (compared with|compared to|against|versus) V2 [for F2]
        DESC
film:SEVERAL -> like LIST COMMA? PICK (is|was|has been|'s) EACH_PART
row:ROW_TOLD_OF -> [both|all] EACH_PART COMMA? who [has|have]? (directed|made) PICK
share:SEVERAL -> N1 MATTERS [for]? TIMES as much as N2 [AT2] [:|—|COMMA]? V1 AGAINST V2 DESC
    | N1 CARRY V1 [OF_CASE] JOINED F2 (stands|is|follows|comes|lies) APART (lower|behind|less) [at V2] DESC
    | [with its V1]? N1 (spoke|speaks) for (PREF|CASE) TIMES as (strongly|loudly|much) as F2 [whose share (is|was) V2]
        DESC
share:SEVERAL_AFTER -> THEY COMMA? the former [being|is]? (ahead|in front) by APART DESC | THEY COMMA? the latter
        [being|is]? (ahead|in front) by APART ASC
rating:SEVERAL -> LIST differ by [only|just]? APART [in your ratings] [TAIL]
    | (with|at) V1 [UNIT]? AGAINST V2 [UNIT]? COMMA? YOU RATE F1 (higher|better|more highly) than F2 DESC
row2:SEVERAL -> between F1 [AT1] and F2 [AT2] (there (is|are)|lie|lies) [only|just|exactly]? APART
share:SEVERAL -> NAMED N1 MATTERS [MORE_BY] MORE [HERE] TAIL DESC | NAMED N1 MATTERS [MORE_BY] LESS [HERE] TAIL ASC
share:SEVERAL -> DONE1 [which CARRY V1 [OF_CASE]] and DONE_TOO2 [which CARRY V2 [OF_CASE]]
    | N1 CARRY V1 [OF_CASE] COMMA? AGAINST [only|just]? V2 (for|of|from) F2 DESC
row3:SEVERAL -> N1 MATTERS [the]? most [HERE] [AT1] COMMA? TOLD2 COMMA? and N3 [MATTERS]? [the]? least [AT3] DESC
share:LIST_SAID -> IN_ROW COMMA? (with|at) VALUES RESPECTIVELY?
row:TAIL_SAID -> [COMMA|:|—|LPAREN|with|by|at]? V1 [UNIT] COMMA? AGAINST [only|just]? (V2|W2) (for|of|from) F2
        [RPAREN]?
share:TAIL -> COMMA? with (shares|a share) of V1 (and|against|to|versus|compared to|compared with) V2 [respectively]
share:SEVERAL -> NT1 CARRY TIMES the (weight|share|part) of N2 [AT2] [HERE] [TAIL] DESC
row:SEVERAL_AFTER -> THEY COMMA? having (received|got|earned|been given|been rated) VALUES [from you|by you]?
        RESPECTIVELY?
row:ASIDE_OF_ALL -> ALL_RATED (both|all) among (your rated films|the films you [have]? rated|your ratings)
row:TAIL -> TAIL_SAID
share:TAIL -> TAIL_SAID HERE
row:TAIL_SAID -> COMMA? [at|with]? V1 [UNIT] COMMA? [and|while|with] F2 [at|with|on|has]? [only|just]? V2 [UNIT]
row:THAT2 -> N2 | (that|the one|yours) (of|for) F2
row:ASIDE_OF_ALL -> to which you (gave|have given) RATINGS RESPECTIVELY?
film:SEVERAL_FRAG -> EACH_PART COMMA? [just]? like LIST
row:IN_ROW -> THEY (those|these|the) two films
row2:TOLDS -> TOLD1 COMMA? SET_BESIDE [only|just]? TOLD2
rating:SEVERAL -> (LIST|ROW_TOLD|TOLDS) [both|all]? (are|were) [both|all]? among (your ratings|the films you [have]?
        rated|your rated films)
    | YOU (RATE|GIVE|LIKED|enjoyed) LIST WHEN_OF_ALL COMMA? (with|at|giving them|rating them|awarding them) VALUES
        RESPECTIVELY?
share:SEVERAL_AFTER -> THEY COMMA? (with|at) [shares of|a share of]? VALUES [OF_CASE] RESPECTIVELY?
share:SEVERAL -> ASKED you (asked|did ask|were asking) about LIST COMMA? and PICK RESEMBLES_BOTH (both|them|both of
        them|the two) COMMA? with [shares of]? VALUES [OF_CASE] RESPECTIVELY?
    | N1 CARRY V1 [OF_CASE] JOINED N2 for [only|just]? V2 [OF_CASE] [SUMMED]
rating:GIVING -> at | with | giving them | rating them | awarding them | marking them | to the tune of
rating:SEVERAL -> WHEN_OF_ALL COMMA? YOU (RATE|GIVE|LIKED|enjoyed) LIST COMMA? GIVING VALUES RESPECTIVELY?
row:ASIDE_OF_ALL -> (at|with) RATINGS [stars]? [from you]? RESPECTIVELY?
row2:WITH_PICK -> PICK COMMA F1 COMMA? and F2 | F1 COMMA F2 COMMA? and PICK
row3:WITH_PICK -> PICK COMMA F1 COMMA F2 COMMA? and F3 | F1 COMMA F2 COMMA F3 COMMA? and PICK
row:ALL_OF_THEM -> all | all (three|four|of them) | all three of them
film:SEVERAL -> WITH_PICK (are|were|have been) ALL_OF_THEM? EACH_PART | WITH_PICK ALL_OF_THEM? (share|have|carry|bear)
        EACH_THINGS [in common]
    | ALL_OF_THEM? EACH_PART COMMA? WITH_PICK ALL_OF_THEM? (share|have|carry|bear)
        EACH_THINGS [in common]
share:SEVERAL -> (SET_BESIDE|next to|beside) N2 [AT2|COMMA which CARRY V2 COMMA?] COMMA? N1 (CARRY|MATTERS) (TIMES
        (the
        (weight|share)|as much)|[MORE_BY] MORE) [HERE] [AT1] DESC
"""
