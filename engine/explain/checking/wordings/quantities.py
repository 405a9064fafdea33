"""What is measured, as a thing to be set beside another of its kind: “your rating of Heat”, “the 31% from Ronin”.

`Q1` is such a thing of the first film of a row, or the average of the recommended one; whatever is measured, the same
words say which is greater, by how much, and what they make together.
"""

from __future__ import annotations

_MOST = 3


def _each() -> str:
    return "\n".join(
        f"""
share:Q{k} -> F{k} 's [share|part|contribution]? [of CASE|in CASE]? [AT{k}]
    | the (share|part) of F{k} [in CASE|of CASE]? [AT{k}] | that of F{k} [AT{k}] | N{k} [AT{k}]
    | [the]? V{k} [OF_CASE]? [that]? (of|from|for|by|comes from|came from|belongs to|to|contributed by|supplied
        by) F{k}
    | V{k} (for|from) F{k} | F{k} 's V{k}
rating:Q{k} -> your [own]? MARK (of|for) F{k} [AT{k}] | (that|the one) (of|for) F{k} [AT{k}]
    | the one you gave [to]? F{k} [AT{k}] | your R{k} [MARK]? (for|to|of) F{k} | F{k} 's R{k} [from you]
    | the R{k} [that]? you gave [to]? F{k} | R{k} for F{k} | what you gave F{k} [AT{k}]
lift:Q{k} -> the lift (for|of|with|from|among) [T{k}|F{k}] [AT{k}] | V{k} for F{k} | F{k} 's lift [AT{k}]
    | (that|the one) (for|of|with|from) [T{k}|F{k}] [AT{k}] | (for|from|with|among) [T{k}|F{k}] [AT{k}]
mean:Q{k} -> IS_MEAN{k} [ITS|the|their|an]? AVERAGE [rating]? [of M{k}]? [(of|for) PICK]? [N{k}]? [of M{k}]?
        [for PICK]?
    | IS_MEAN{k} (the|its|ITS) M{k} [average]? [that]? SAYS_MEAN{k} [on average]?
    | IS_MEAN{k} the VIEWERS AVERAGE [of M{k}|(of|for) PICK]? [of M{k}]? | IS_MEAN{k} (that|the one) of PICK
    | IS_MEAN{k} what [RATERS{k}|[the]? VIEWERS] (give|gave) PICK on average
    | IS_MEAN{k} PICK (gets|has) on average LPAREN M{k} RPAREN | IS_MEAN{k} M{k} [on average]? for PICK
    | your [own]? (rating|score|mark) (of|for) F{k} [BRACKETED{k}] | your [own]? R{k} [rating]? (for|to|of) F{k}
    | the R{k} [that]? you gave [to]? F{k} | what you gave F{k} [BRACKETED{k}]
    | (that|the one) (of|for) F{k} [BRACKETED{k}] | you gave F{k} | your rating of R{k} (for|of) F{k}
mean:SAYS_MEAN{k} -> [RATERS{k}|[the]? VIEWERS] (give|gave) PICK | PICK (gets|has|averages)
mean:BRACKETED{k} -> [LPAREN|at|of|COMMA]? R{k} [RPAREN]"""
        for k in range(1, _MOST + 1)
    )


QUANTITIES = f"""
# --- one thing measured, of each film
{_each()}
row:IS_SO -> is | are | was | were | lies | lie | sits | sit | stands | stand | comes | come | stays | stay | remains
        | remain | 's | falls
row:OVER -> above | higher than | more than | greater than | larger than | bigger than | over | ahead of | better than
row:UNDER -> below | lower than | less than | smaller than | under | short of | behind | fewer than
row:EXCEEDS -> exceeds | exceed | tops | top | beats | beat | surpasses | surpass | outstrips | outstrip
row:TRAILS -> trails | trail | falls short of | fall short of | lags behind | lag behind
row:BY_HOW_MUCH -> MORE_BY | [exactly|just|only|fully]? APART
mean:MORE_BY -> BIT (just|slightly|a little|a bit|a touch|somewhat|marginally|only just)
share:MEASURE -> share | part | contribution | weight
share:MEASURES -> shares | parts | contributions | weights
rating:MEASURE -> rating | mark | score
rating:MEASURES -> ratings | marks | scores
lift:MEASURE -> lift
lift:MEASURES -> lifts

# --- two of them
row2:FIRST_Q -> Q1 | (with|at) V1 [UNIT]? COMMA Q1
row2:SEVERAL -> FIRST_Q IS_SO [BY_HOW_MUCH] OVER Q2 [by APART] [TAIL] DESC | FIRST_Q IS_SO [BY_HOW_MUCH] UNDER Q2 [by
        APART] [TAIL] ASC
    | FIRST_Q EXCEEDS Q2 [TAIL] [by APART] DESC | FIRST_Q TRAILS Q2 [TAIL] [by APART] ASC
    | [there (is|are)]? [exactly|just|only]? APART [lies|lie|is|are]? between Q1 and Q2
    | [exactly|just|only]? APART (separates|separate|divides|divide) Q1 (and|from) Q2 [in CASE]?
    | the (gap|difference|distance) between (Q1 and Q2|your MEASURES of LIST|the MEASURES of LIST) (is|comes to)
        [exactly|just|only]? APART
    | Q1 and Q2 are [exactly|just|only]? APART apart | Q1 and Q2 differ by [exactly|just|only]? APART
    | Q1 and Q2 (are|is) (the same|equal|identical|level) [[:|—|COMMA|at]? V1] SAME | Q1 (equals|matches|is the same
        as|is equal to) Q2 SAME
    | FIRST_Q IS_SO [exactly]? TIMES [as (high|large|big|much|great) as]? Q2 [TAIL] DESC | FIRST_Q IS_SO [exactly]?
        PART [of|as (high|large|
        big|much|great) as|that of]? Q2 [TAIL] ASC
    | the (larger|bigger|greater|higher) MEASURE (belongs to|goes to|went to|is|is that of|comes from) F1 [AT1] EVERY
        [TAIL] DESC
    | the (greatest|largest|highest|biggest) MEASURE (belongs to|goes to|went to|is that of|comes from) F1 [AT1]
        [JOINED|COMMA]? the
        (smallest|lowest|least) [MEASURE]? [belongs|belong|goes|went]? [to|is that of|that of]? F2 [AT2] TOP BOTTOM
    | [among|of] your EVERY_COUNT MEASURES COMMA? Q1 is the (highest|greatest|largest) [one]? JOINED Q2 [is]? the
        (lowest|smallest|least)
        TOP BOTTOM
    | your highest MEASURE [of the EVERY_COUNT]? (went|goes) to F1 [AT1] JOINED your lowest [MEASURE]? [went|goes]? to
        F2 [AT2] TOP BOTTOM
row2:FIRST_WAS_SAID -> SAID1 COMMA? [and]? [which|that]? [IS_SO]?
share:SEVERAL_AFTER -> FIRST_WAS_SAID [exactly]? TIMES the V2 (of|from|for|contributed by|supplied by|brought by) F2
        DESC
row2:SEVERAL_AFTER -> FIRST_WAS_SAID [BY_HOW_MUCH] (OVER|higher than|more than) Q2 [TAIL] DESC | FIRST_WAS_SAID
        [BY_HOW_MUCH] (UNDER|less
        than|lower than) Q2 [TAIL] ASC
    | FIRST_WAS_SAID [exactly]? TIMES (that of|what|as much as|the share of) (F2 [MATTERS|CARRY|did|has|does]|Q2) DESC
    | FIRST_WAS_SAID [exactly]? PART (of that of|that of|of what|as much as|of) (F2 [MATTERS|CARRY|did|has|does]|Q2)
        ASC
share:SEVERAL -> Q1 (plus|and|added to|with|together with) Q2 (makes|make|gives|give|comes to|come to|adds up to|add
        up to|totals|total|is|are|
        sum to) SUMMED_UP | add Q1 to Q2 COMMA? and you (get|have|reach|arrive at) SUMMED_UP
    | with TOLDS COMMA? (the COUNT [films|of them]?|they|these films) [TOGETHER]? (CARRY|SUM_TO) SUMMED_UP
    | THE_ROW ALL_RATED of your ratings (CARRY|SUM_TO) SUMMED_UP [BROKEN_DOWN]
    | (CASE|RECN) (rests|leans|is based|relies) [MORE_BY]? (more|more heavily|more strongly) on N1 [AT1] than on N2
        [AT2] [TAIL] DESC
    | [just|only]? COUNT of your (ratings|films) ALL_RATED (CARRY|SUM_TO) SUMMED_UP [BROKEN_DOWN]
share:Q_OF_CASE -> OF_CASE

# --- all of a row
row2:FALLING -> Q1 (down to|to) Q2
row3:FALLING -> Q1 (down to|to|over|through) Q2 COMMA? (and|to|and then|down to) Q3
row2:ALL_Q -> Q1 and Q2
row3:ALL_Q -> Q1 COMMA Q2 COMMA? and Q3
row:SEVERAL -> [the|your]? MEASURES (fall|drop|go|run|range|descend|decline) from FALLING DESC | [the|your]? MEASURES
        (rise|climb|go|run) from
        FALLING ASC
    | (in [descending]? order of (weight|rating|share|importance)|from (most|highest|largest) to
        (least|lowest|smallest)) COMMA? [:]?
        [the|your]? [MEASURES]? [are|come|stand]? [:]? (RANKED|ALL_Q|IN_ROW) DESC
    | [the|your]? MEASURES (are|were) ALL_Q
row3:SEVERAL -> IS_MEAN1 Q1 LIES between Q2 and Q3 [COMMA? closer to (the former|the first|Q2|F2) CLOSER_TO_2] BETWEEN
    | IS_MEAN1 Q1 LIES (lower than|below|less than) (either|both) [of (them|the two)]? LOWEST THEY | IS_MEAN1 Q1 LIES
        (higher than|above) (either|both) [of
        (them|the two)]? HIGHEST THEY
row3:SEVERAL_PRED -> (lower than|below) (either|both) LOWEST THEY
row:ASIDE_OF_ALL -> V1 (each|apiece) [from you|by you]? SAME | [rated]? (V1|VALUES) (each|apiece)? [from you|by you]?
        SAME
    | rated RATINGS [by you]? WHEN_OF_ALL | [which]? you rated RATINGS WHEN_OF_ALL
"""
