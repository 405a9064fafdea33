"""More ways to compare two films of the history, or to list several; the names are those of `comparing`."""

from __future__ import annotations

PAIRS = """
# --- a film with its share or its rating beside it
XN -> X_SAID [X_TOLD]
YN -> Y_SAID [Y_TOLD]
X_TOLD -> [LPAREN] [at|with|rated|your|which you (rated|gave)]? (X_SHARE [OFC]|X_RATING) [RPAREN]
Y_TOLD -> [LPAREN] [at|with|rated|your|which you (rated|gave)]? (Y_SHARE [OFC]|Y_RATING) [RPAREN]
X_RATED -> [LPAREN|at|with]? [a]? X_RATING [RPAREN]
Y_RATED -> [LPAREN|at|with]? [a]? Y_RATING [RPAREN]
OFC -> (of|to|towards|in) CASE
CASE -> the choice | the argument | our (choice|reasons) | this
CARRY -> contributed | makes | weighs | weigh | have shares of | had shares of

# --- shares of the case
WEIGHS -> XN PULLED [for]? [X_WEIGHS_FAR_MORE (far|much|considerably|clearly|a lot|a good deal)]? STRONGER
        [HERE|OFC|FOR_IT] than YN [does|do|did] [SHARES] X_WEIGHS_MORE
    | YN PULLED WEAKER [HERE|OFC|FOR_IT] than XN [does|do|did] [Y_SHARES] X_WEIGHS_MORE
    | XN PULLED [FOR_IT] STRONGER [HERE|OFC] than YN [does|do|did] [SHARES] X_WEIGHS_MORE
    | the (larger|bigger|greater) (share|part) [OFC]? (is|comes from|belongs to) X_WHOSE [at|with|AFTER_COMMA]?
        X_SHARE [JOIN]? Y FOLLOWS [with|at]? Y_SHARE X_WEIGHS_MORE
    | the (larger|bigger|greater) (share|part) [OFC]? (is|comes from|belongs to) X_WHOSE [[at|with|AFTER_COMMA]?
        X_SHARE] ONLY_TWO X_WEIGHS_MORE
    | X (leads|is ahead|comes first) [with|at] X_SHARE [OFC] [JOIN]? Y FOLLOWS [with|at]? Y_SHARE [OFC] X_WEIGHS_MORE
    | X_SAID CARRIES X_SHARE [OFC] [LPAREN X_SHARE RPAREN] [JOIN]? Y_SAID [CARRIES]? a (smaller|lesser) (part|share)
        [LPAREN]? Y_SHARE [RPAREN] X_WEIGHS_MORE
    | [both]? X and Y (carry|have|hold|make up|bring|contribute) (equal (shares|weight|parts)|the same share) [OFC]
        [[:|—|LPAREN]? X_SHARE each [RPAREN]] SAME_SHARE
    | [both]? X and Y [each] CARRIES X_SHARE [OFC] each SAME_SHARE | X and Y each CARRIES X_SHARE [OFC] SAME_SHARE
X_WHOSE -> X | X 's | that of X | X_IS_RATED your rating of X
FOLLOWS -> follows | adds | comes second | comes next | is next | has | contributes | brings
PULLED -> counts | count | counted | weighs | weigh | weighed | matters | mattered | speaks | speak | spoke |
        contributes | contributed
    | contribute | pulls | pulled | argues | argued | says | said | does | did
STRONGER -> more | harder | louder | more strongly | more heavily | more loudly | for more | further
WEAKER -> less | less strongly | less heavily | for less
FOR_IT -> for (THIS|it|CASE_OF)

WEIGHS -> more OFC comes from XN than from YN X_WEIGHS_MORE | X_SAID PULLED POINTS more [OFC|HERE] than YN
    | most of CASE comes from XN [JOIN]? [and]? a (smaller|lesser) part [comes]? from YN X_IS_MAJOR
    | X_SAID PULLED more than Y_SAID [does] [by POINTS]? [SHARES] X_WEIGHS_MORE
Y_SAID -> (its|the) (similarity|resemblance|likeness|closeness|connection|link) to Y Y_IS_SIMILAR

# --- ratings
RATES -> X_IS_RATED your NOTE (of|for) X [X_RATED] (exceeds|tops|beats|surpasses|is above|is higher than|was higher
        than) RATED_Y [Y_RATED] [by DIFFERENCE] X_RATED_MORE
    | X_IS_RATED your NOTE (of|for) X [X_RATED] (is|was) DIFFERENCE (above|higher than|more than|over) RATED_Y
        [Y_RATED]
    | Y_IS_RATED your NOTE (of|for) Y [Y_RATED] (is|was) DIFFERENCE (below|lower than|under|less than) RATED_X
        [X_RATED]
    | you preferred X X_RATED to Y Y_RATED X_RATED_MORE | you liked X X_RATED [A_STEP|DIFFERENCE]? (better|more) than
        Y Y_RATED X_RATED_MORE
    | X (got|received|earned|has) DIFFERENCE more from you than Y [did|has]
    | X (got|received|earned|has) (a|the) higher NOTE from you than Y [did|has] [RATED] X_RATED_MORE
    | you (rated|scored) X [X_RATED] [A_STEP|DIFFERENCE]? higher than Y [Y_RATED] X_RATED_MORE
    | you (rated|scored) X [X_RATED] higher than Y [Y_RATED] X_RATED_MORE [JOIN]? it
        (counts|weighs|speaks|matters|contributes) [for]? more [HERE] [SHARES] X_WEIGHS_MORE
    | you (rated|scored|liked|gave) [both]? X X_RATED and Y Y_RATED
    | X (got|received|earned|has) X_RATING [from you]? [JOIN]? Y [got|received|earned|has]? Y_RATING [from you]
    | your X_RATING [NOTE]? (for|of) X [and|JOIN]? [your]? Y_RATING [NOTE]? (for|of) Y [both]? PLAYS
    | you (gave|rated) X X_RATED and Y Y_RATED [JOIN]? (which|they|these|the two|both) [TOGETHER]? CARRIES [TOGETHER]?
        TOTAL [OFC] ONLY_TWO
RATED_Y -> Y_IS_RATED your NOTE (of|for) Y | Y_SAID | the Y_RATING you gave Y
RATED_X -> X_IS_RATED your NOTE (of|for) X | X_SAID | the X_RATING you gave X
SUMS -> [between]? your X_RATING for X (plus|and|with) your Y_RATING for Y [:|—|JOIN|TOGETHER]? [CARRIES]? TOTAL OFC
        ONLY_TWO
    | ALL_RATED COUNT of your ratings (stand behind|speak for|support|are behind|back|point to|lead to) (THIS|CASE)
        [:|—]? X_RATING for X and Y_RATING for Y ONLY_TWO
PLAYS -> (was|were|is|are) (taken into account|considered|counted|weighed) [for|in]? [THIS|CASE] | [both]?
        (support|supports|supported|back|contributed to|contribute to|count towards|influenced|helped|led to|lead
        to|are behind|were behind|stand behind) (THIS|CASE)
ALL_SAID -> your [NOTE|ratings]? (of|for) X X_RATED and Y Y_RATED ONLY_TWO

# --- several in a row
LISTED -> [the films|ALL_RATED your (ratings|NOTE) (of|for)]? FILMS_TOLD CARRIES SHARES_ROW [OFC] [respectively]
    | [the films|ALL_RATED your (ratings|NOTE) (of|for)]? FILMS ROW_ASIDE CARRIES SHARES_ROW [OFC] [respectively]
    | [the films|ALL_RATED your (ratings|NOTE) (of|for)]? FILMS_TOLD PLAYS [at|with]? [shares of]? SHARES_ROW [OFC]
        [respectively]
    | you (liked|rated|enjoyed|gave) [both]? FILMS [which you rated|which you gave|at|with|giving them|rating them]?
        RATINGS_ROW [stars]? [respectively]
    | ALL_RATED your ratings (of|for) FILMS_TOLD PLAYS | FILMS_TOLD [both|all]? PLAYS
    | you (rated|liked|gave) [both]? FILMS_TOLD

# --- viewers of either
LIKED_BY -> [SOME_X|X_BOTH of X_FILM viewers who liked X] (liked|enjoyed) THIS AGAINST Y_BOTH of Y_FILM (for Y|Y
        fans|fans of Y|who liked Y|of those who liked Y)
    | a (larger|bigger|greater) (part|share|proportion) of [the]? (X fans|fans of X|those who liked X|viewers who
        liked X) (liked|enjoyed) THIS [than of (Y fans|fans of Y|those who liked Y)]? [[:|—|LPAREN]? X_PART AGAINST
        Y_PART [for Y|of Y fans]? [RPAREN]] X_PART_MORE
    | the lift (is|was) (higher|greater|larger) for [(viewers|those) who liked|fans of]? X [LPAREN|at|with]? X_LIFT
        [RPAREN] than for [(viewers|those) who liked|fans of]? Y [LPAREN|at|with]? Y_LIFT [RPAREN]? X_LIFT_MORE
    | the (link|tie|connection) to X is the stronger [one] [:|—]? X_LIFT times chance AGAINST Y_LIFT [times chance]?
        for Y X_LIFT_MORE
    | FANS_OF_X (liked|enjoyed) THIS more often than FANS_OF_Y [did] [[:|—|LPAREN]? (X_BOTH of X_FILM AGAINST Y_BOTH
        of Y_FILM|X_PART AGAINST Y_PART) [RPAREN]] X_PART_MORE
    | X_PART of FANS_OF_X (liked|enjoyed) THIS [JOIN]? [but]? [only|just]? Y_PART of FANS_OF_Y [did|liked it]?
        X_PART_MORE
    | X_PART of FANS_OF_X (liked|enjoyed) THIS [JOIN]? Y_PART of FANS_OF_Y [did]
    | (co liked|liked together) with X LPAREN X_BOTH of X_FILM RPAREN and [with]? Y LPAREN Y_BOTH of Y_FILM RPAREN

FANS_OF_X -> [the]? (X fans|fans of X|those who (liked|enjoyed) X|viewers who (liked|enjoyed) X)
FANS_OF_Y -> [the]? (Y fans|fans of Y|those who (liked|enjoyed) Y|viewers who (liked|enjoyed) Y)

# --- what all viewers gave the pick, and you a film
BY_CROWD -> A_RATED [JOIN]? THIS (averages|sits|is|comes|stands|scores|gets|has an average) (A_BIT (lower
        JUST_BELOW|higher JUST_ABOVE)|(lower BELOW|higher ABOVE)) [:|—|at|with]? MEAN [on average] [FROM_N]
    | A_RATED [JOIN]? THIS (sits|comes|is|stands) (close by|close|nearby) [at|with]? MEAN [on average]? [FROM_N]
        (JUST_ABOVE|JUST_BELOW|SAME)
    | your RATING for A (edges|tops|beats|exceeds|(is|are) above|(is|are) higher than) (THIS 's? MEAN|the MEAN [that]?
        [N VIEWERS]? (give|gave) THIS on average) [FROM_N] BELOW
    | your RATING for A [happen|happens]? [to]? (equal|equals|match|matches|(is|are) the same as) (THIS 's? MEAN|the
        MEAN [that]? [N VIEWERS]? (give|gave) THIS on average) [FROM_N] SAME
A_RATED -> you (gave|rated|scored) A [a]? RATING | your RATING for A | A has your RATING
FROM_N -> (from|by|across|of|over) N (VIEWERS|ratings)
VIEWERS -> [SIM] (viewers|people|users)
"""
