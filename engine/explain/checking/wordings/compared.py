"""How the fans of several films, and the pick's average beside ratings, are worded; `several` has the films in rows."""

from __future__ import annotations

COMPARED = """
# --- who liked them
co_liked:PART_NOUN -> share | part | proportion | percentage | portion
fans:SEVERAL -> F1 [AT1] (has|had|counts) [MORE_BY|APART]? more FANS [here]? than F2 [DO] [TAIL] DESC
    | F1 [AT1] (has|had|counts) [MORE_BY|APART]? fewer FANS [here]? than F2 [DO] [TAIL] ASC
    | [MORE_BY|APART]? more VIEWERS LIKED F1 than [LIKED]? F2 [TAIL] DESC
    | [MORE_BY|APART]? fewer VIEWERS LIKED F1 than [LIKED]? F2 [TAIL] ASC
    | F1 (was|is) LIKED_BY [MORE_BY|APART]? more VIEWERS than F2 [DO] [TAIL] DESC
    | F1 (was|is) LIKED_BY [MORE_BY|APART]? fewer VIEWERS than F2 [DO] [TAIL] ASC
    | F1 has V1 FANS JOINED F2 [has]? V2 | V1 VIEWERS LIKED F1 JOINED V2 [VIEWERS]? LIKED? F2
    | F1 's V1 FANS outnumber F2 's V2 [FANS] DESC
lift:TIMES_CHANCE -> times as often as (CHANCE_ALONE [WOULD]|expected by CHANCE_ALONE)
both:SEVERAL -> V1 F1_FANS JOINED V2 F2_FANS LIKED PICK
both:F1_FANS -> F1 FANS | FANS of F1
both:F2_FANS -> F2 FANS | FANS of F2
both:SEVERAL -> PICK (was|is) LIKED_BY [MORE_BY]? more FANS of F1 [AT1] than of F2 [AT2] [TAIL] DESC
    | PICK (was|is) LIKED_BY [MORE_BY]? fewer FANS of F1 [AT1] than of F2 [AT2] [TAIL] ASC |  [MORE_BY|APART]? more
        VIEWERS LIKED [both]? (PICK and F1|F1 and PICK) than [LIKED]? [both]? (PICK and
        F2|F2 and PICK|F2) [TAIL] DESC
    | [MORE_BY|APART]? fewer VIEWERS LIKED [both]? (PICK and F1|F1 and PICK) than [LIKED]? [both]? (PICK and F2|F2 and
        PICK|F2) [TAIL] ASC
    | PICK (shares|has) [MORE_BY]? more FANS [in common]? with F1 [AT1] than with F2 [AT2] [TAIL] DESC
    | PICK (shares|has) [MORE_BY]? fewer FANS [in common]? with F1 [AT1] than with F2 [AT2] [TAIL] ASC
    | PICK (shares|has) V1 FANS [in common]? with F1 JOINED V2 [FANS]? [in common]? with F2
part:SEVERAL -> a [MORE_BY]? (larger|bigger|greater|higher) PART_NOUN of T1 DID than [of T2] [TAIL] DESC
    | a [MORE_BY]? (smaller|lower|lesser) PART_NOUN of T1 DID than of T2 [TAIL] ASC
    | a [MORE_BY]? (larger|bigger|greater|higher) PART_NOUN of F1 's FANS DID than of F2 's [FANS]? [TAIL] DESC
    | a [MORE_BY]? (smaller|lower|lesser) PART_NOUN of F1 's FANS DID than of F2 's [FANS]? [TAIL] ASC
    | T1 (LIKED PICK|were more likely to (like|have liked) PICK) [MORE_BY]? (more often)? than T2 [did|were] TAIL DESC
    | S1 and S2 DID COMMA? [which is|that is|or|which makes|that 's|which comes to|which are] VALUES RESPECTIVELY?
    | POSS_OR_T1 LIKED PICK [MORE_BY]? more often [LPAREN V1 RPAREN] than POSS_OR_T2 [did] [LPAREN V2 RPAREN] [TAIL]
        DESC
    | POSS_OR_T1 LIKED PICK [MORE_BY]? less often [LPAREN V1 RPAREN] than POSS_OR_T2 [did] [LPAREN V2 RPAREN] [TAIL]
        ASC
    | [while|whereas]? S1 DID JOINED S2 [DID|did|did too|do]? | V1 OF T1 JOINED V2 OF T2 DID | OF T1 COMMA? V1 DID
        JOINED OF T2 COMMA? V2 [DID|did]?
    | OF T1 COMMA? V1 DID JOINED OF those OF F2 COMMA? V2
part:SEVERAL -> OF BASE1 COMMA? NB1 DID_IT JOINED OF BASE2 COMMA? NB2 [of them]? (did|DID_IT|do)
    | [while|whereas|although]? V1 OF? POSS_OR_T1 DID_IT JOINED [only|just]? V2 OF? POSS_OR_T2 (did|do|DID_IT)?
    | a (higher|larger|greater|bigger) PART_NOUN of POSS_OR_T1 [LPAREN V1 RPAREN] than [of]? POSS_OR_T2 [LPAREN V2
        RPAREN] DID_IT
        [TAIL] DESC
    | POSS_OR_T1 DID_IT [MORE_BY]? more often [LPAREN V1 RPAREN] than POSS_OR_T2 [did]? [LPAREN V2 RPAREN] [TAIL] DESC
    | PICK (was|is) LIKED_BY V1 OF POSS_OR_T1 JOINED [by]? V2 OF POSS_OR_T2
part:DID_IT -> DID | LIKED it
part:POSS_OR_T1 -> F1 's
part:POSS_OR_T2 -> F2 's | those of F2
part:POSS_OR_T1 -> T1 | F1 's FANS
part:POSS_OR_T2 -> T2 | F2 's FANS
lift:SEVERAL -> THEY the lift (is|was) [MORE_BY]? (higher|greater|larger) TAIL DESC | THEY the lift (is|was)
        [MORE_BY]?
        (lower|smaller) TAIL ASC
    | [with]? lifts of VALUES COMMA? FANS of LIST COMMA? RESPECTIVELY? COMMA? DID ABOVE_CHANCE ALL_ABOVE
    | FANS of LIST COMMA? [both|all]? DID ABOVE_CHANCE ALL_ABOVE [COMMA? with lifts of VALUES RESPECTIVELY?]
    |  the lift (is|was) [MORE_BY]? (higher|greater|larger|stronger) (for|with|from) [T1|F1] [AT1] than (for|with|
        from) [T2|F2] [AT2] [TAIL] DESC
    | the lift (is|was) [MORE_BY]? (lower|smaller|weaker) (for|with|from) [T1|F1] [AT1] than (for|with|from) [T2|F2]
        [AT2] [TAIL] ASC
    | (T1|F1 's FANS) LIKED (PICK|it) V1 TIMES_CHANCE JOINED (T2|F2 's [FANS]?|those of F2) V2 times [as often]?
    | the lift (is|was) V1 (for|with|from) (F1|T1) JOINED V2 (for|with|from) (F2|T2)
    | a lift of V1 (links|connects|ties) (F1 (and|to|with) PICK|PICK (and|to|with) F1) JOINED (one|a lift)? of V2
        [links]?
        F2 [and it|and PICK]?
    | a lift of V1 (links|connects|ties) (F1 (and|to|with) PICK|PICK (and|to|with) F1) JOINED for F2 COMMA? it (is|'s)
        V2

# --- the pick's average beside a rating
mean:CROWD_MEAN -> [ITS|the|an|their|the VIEWERS]? [M1]? AVERAGE [rating]? [of M1]? [(of|for) PICK]? [N1]? [of M1]? |
        M1 on average [N1]?
    | the M1 [AVERAGE]? [that]? (RATERS1|[the]? VIEWERS) (gave|give|have given|has given) PICK [on average] | the
        AVERAGE [of M1]? that (RATERS1|[the]? VIEWERS)
        (gave|give)
        PICK
    | the M1 PICK (averages|gets|has) [on average]? [N1]?
mean:YOURS -> (the|your) R2 [that]? [you (gave|have given) [to]?|for|of|given to]? F2 | your [own]?
        (rating|score|mark)
        (of|for) F2 [BRACKETED] | your [own]? (rating|score|mark) of R2 (for|to) F2 | (what|the rating) you gave F2
        [BRACKETED] | F2 's R2 from you
mean:BRACKETED -> LPAREN R2 RPAREN | COMMA? R2 | at R2 | of R2
mean:A_BIT -> BIT (just|slightly|a little|a bit|a touch|somewhat|marginally|only just) | FAR
        (well|clearly|comfortably|far)
mean:BESIDE -> [A_BIT|APART]? (above|higher than|over|more than|better than|ahead of) YOURS [by APART] ABOVE
    | [A_BIT|APART]? (below|lower than|under|less than|short of|behind) YOURS [by APART] BELOW
    | (the same as|equal to|level with|on a par with) YOURS SAME | close to YOURS BIT | within APART of YOURS
row3:BESIDE -> between YOURS and YOURS_TOO BETWEEN | BETWEEN between (the|your) two [ratings]? | (the|your)? lowest of
        the
        three [figures|ratings|numbers|scores]? LOWEST | the highest of the three [figures|ratings|numbers|scores]?
        HIGHEST
row3:BESIDE -> (less|lower) than (what)? you gave (either F2 or F3|both F2 and F3|F2 or F3) LOWEST | (more|higher)
        than (what)?
        you gave (either F2 or F3|both F2 and F3|F2 or F3) HIGHEST
row3:BESIDE -> (below|lower than|less than) [both]? YOURS_ALL LOWEST | (above|higher than|more than) [both]? YOURS_ALL
        HIGHEST | [in]?
        between (them|the two [ratings]?|these|your ratings|your two ratings) BETWEEN
row3:YOURS_ALL -> YOURS and YOURS_TOO | your (ratings|scores|marks) (of|for) [both]? F2 [LPAREN|at]? [R2]? [RPAREN]
        and F3
        [LPAREN|at]? [R3]? [RPAREN]
row3:SEVERAL_AFTER -> THEY COMMA? both (above|higher than|more than|over) CROWD_MEAN LOWEST | THEY COMMA? both
        (below|lower than|less
        than|under) CROWD_MEAN HIGHEST
row3:YOURS_TOO -> (the|your) R3 [that]? [you (gave|have given) [to]?|for|of|given to]? F3 | your [own]?
        (rating|score|mark)
        (of|for) F3
mean:LIES -> is | was | sits | stands | lies | comes | comes in | comes out | lands | falls | 's | are | were | sit |
        stand | lie |
        come | land | fall
mean:TOPS -> (tops|beats|exceeds|surpasses|BIT edges|BIT edges out) YOURS [by APART] ABOVE | (equals|matches) YOURS
        SAME
    | (falls short of|trails) YOURS [by APART] BELOW
mean:SEVERAL -> CROWD_MEAN (LIES BESIDE|TOPS) | RATERS1 (gave|give) PICK [an average of|a mean of]? M1 [on average]?
        COMMA?
        BESIDE
    | you (gave|rated|scored) F2 R2 COMMA? [A_BIT|APART]? (more|higher|better|above) [than]? CROWD_MEAN BELOW
    | you (gave|rated|scored) F2 R2 COMMA? [A_BIT|APART]? (less|lower|worse|below) [than]? CROWD_MEAN ABOVE
    | YOURS (LIES [A_BIT|APART]? (above|higher than|more than)|tops|beats|exceeds|surpasses) CROWD_MEAN [by APART]
        BELOW
    | YOURS (LIES [A_BIT|APART]? (below|lower than|less than)|falls short of|trails) CROWD_MEAN [by APART] ABOVE
    | YOURS (equals|matches|LIES (the same as|equal to|level with)) CROWD_MEAN SAME
mean:SEVERAL_AFTER -> MEAN_SAID COMMA? [which|that|and this|and that|and]? [LIES]? BESIDE
mean:SEVERAL_AFTER -> RATING_SAID COMMA? (which|that) is [A_BIT|APART]? (above|higher than|more than|over) CROWD_MEAN
        BELOW
    | RATING_SAID COMMA? (which|that) is [A_BIT|APART]? (below|lower than|less than|under) CROWD_MEAN ABOVE
mean:SEVERAL_AFTER -> MEAN_SAID COMMA? APART (less|lower) BELOW | MEAN_SAID COMMA? APART (more|higher) ABOVE
mean:BESIDE -> (about|much|roughly|almost|nearly) the same as YOURS BIT
mean:SEVERAL_PRED -> comes within APART of YOURS | averages M1 [N1] COMMA? BESIDE | (is|was) RATED M1 on average [N1]
        COMMA? BESIDE
    | LIES [at M1 [on average]?]? [N1]? BESIDE
part:SEVERAL -> PICK (is|was|'s|has been) LIKED_BY S1 COMMA? (and|and also|as well as|while|but) [by]? S2
    | PICK (found|finds) more (favor|favour) (with|among) T1 [COMMA? [at|with]? V1] COMMA? than (with|among) T2
        [COMMA? [at|with]? V2] DESC
both:SEVERAL_AFTER -> COMMA? a (difference|gap) of [exactly]? APART
lift:SEVERAL -> T1 LIKED (PICK|it) FOLD1 [(as|more) often]? LIKELY_THAN JOINED T2 FOLD2 [as (often|many)]?
mean:SEVERAL_AFTER -> — MEAN_SAID BESIDE
mean:SEVERAL -> [a|the]? AVERAGE of M1 [N1] puts PICK [only|just]? [APART]? (above|over|ahead of) YOURS ABOVE
    | [a|the]? AVERAGE of M1 [N1] puts PICK [only|just]? [APART]? (below|under|short of|behind) YOURS BELOW
co_liked:REMARK -> a figure FOLD as high as CHANCE_ALONE WOULD
mean:SEVERAL -> [at M1]? CROWD_MEAN (falls|comes) [just|only]? APART (short of|below) YOURS BELOW
both:SEVERAL -> [MORE_BY|APART]? more (F1 FANS|FANS of F1) than (F2 FANS|FANS of F2|of F2) LIKED PICK [TAIL] DESC
    | [MORE_BY|APART]? fewer (F1 FANS|FANS of F1) than (F2 FANS|FANS of F2|of F2) LIKED PICK [TAIL] ASC
mean:CROWD_MEAN -> at M1 COMMA? [ITS|the|their|the VIEWERS]? AVERAGE [rating]? [of PICK|for PICK]? [N1]?
row3:YOURS_ALL -> [both]? [of]? your (ratings|scores|marks) [:|—|COMMA]? R2 (for|to) F2 and R3 (for|to) F3
lift:SEVERAL -> T1 (show|have|reach|had) a [MORE_BY]? (higher|larger|greater) lift than T2 [TAIL] DESC
    | T1 (show|have|reach|had) a [MORE_BY]? (lower|smaller) lift than T2 [TAIL] ASC
both:SEVERAL -> THEY more of (them|its FANS) LIKED PICK [TAIL] DESC | THEY fewer of (them|its FANS) LIKED PICK [TAIL]
        ASC
part:TAIL -> [:|—|COMMA|LPAREN]? IN_COUNTS1 AGAINST [only|just]? IN_COUNTS2 [RPAREN]
part:SEVERAL -> [while|whereas|although]? V1 OF T1 DID_IT JOINED (the (figure|share|rate)|it|that) is V2
        (for|among|with) T2
    | T1 (are|were) [MORE_BY]? more likely to (like|have liked|enjoy) PICK than T2 [were|did|are] TAIL DESC
part:SEVERAL -> [both]? T1 LPAREN (IN_COUNTS1|V1) RPAREN and T2 LPAREN (IN_COUNTS2|V2) RPAREN [both]? DID
mean:GIVE_ON_AVERAGE -> gave | give | rated | rate | scored | score | have rated | have given
mean:GIVES_IT -> COUNT1 VIEWERS WHO (have)? (rated|rate|scored) PICK GIVE_ON_AVERAGE (PICK|it)
    | (COUNT1|the)? VIEWERS GIVE_ON_AVERAGE PICK
mean:SEVERAL -> RATING_SAID GIVES_IT [A_BIT|APART]? (more|higher|better|more highly) [on average]? COMMA?
        [at|with|of|:]? M1 [on average]?
        ABOVE
    | RATING_SAID GIVES_IT [A_BIT|APART]? (less|lower|less highly) [on average]? COMMA? [at|with|of|:]? M1 [on
        average]? BELOW
part:SEVERAL -> T1 (are|were) [MORE_BY] more likely than T2 to (like|have liked|enjoy) PICK [TAIL] DESC
    | T1 (are|were) [MORE_BY] less likely than T2 to (like|have liked|enjoy) PICK [TAIL] ASC
mean:CROWD_MEAN -> the AVERAGE [of M1]? [that]? PICK (gets|has|holds|received|earned) [N1]
part:SEVERAL -> V1 OF POSS_OR_T1 and [only|just]? V2 OF POSS_OR_T2 DID
"""
