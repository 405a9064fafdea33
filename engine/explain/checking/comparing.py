"""The grammar of sums and comparisons; `comparisons` says what its names in capitals stand for."""

from __future__ import annotations

from typing import Final

COMPARING: Final = """
SENTENCE -> SAID [END] | SAID JOIN SAID [END] | SAID JOIN SAID JOIN SAID [END] | OPEN SAID SAID [END]
    | PULLED SO_HERE [END] | LISTED [END] | LISTED JOIN SAID [END] | WEIGHED SO WEIGHED [END] | WEIGHED JOIN WEIGHED
        SO WEIGHED [END]
END -> . | !
JOIN -> [.|—|;]? (and|but|yet|while|whereas|though|although|even though|even if) [still]? | ; | : | — | . |
        AFTER_COMMA
OPEN -> while | although | though | whereas | even though
SO -> so | so that means | which means | meaning
SO_HERE -> (so|which is why|that is why|and so) THIS (is|was) [being]? (recommended|suggested|picked|here|on your
        list)
PULLED -> WEIGHS | RATES | SUMS | STATES
SAID -> WEIGHS | RATES | SUMS | STATES | BY_CROWD | DATED | LIKED_BY
WEIGHED -> WEIGHS | WEIGHS_X
CASE -> the case [for THIS] | the (reason|reasons|argument|reasoning|support|weight|grounds|evidence) [for
        (THIS|CASE_OF)]
    | the (reason|reasons) (you see|why you see|we suggest|we picked|for seeing) THIS | the reasons
    | this | it | (this|the|our) (recommendation|suggestion|pick|choice) | what speaks for THIS | its case
    | its (weight|support|standing) | everything that speaks for THIS | why THIS is here | the reasoning behind
        CASE_OF | the reasons behind CASE_OF
CASE_OF -> (this|the|our) (recommendation|suggestion|pick|choice)
THIS -> P | this | it | this (film|movie|one|title) | the (film|movie)
HERE -> here | in (this|CASE) | for THIS | in this (case|recommendation|suggestion|pick) | in its case | for it
THESE -> COUNT (films|ALL_RATED ratings|ALL_RATED of your ratings|films you rated|films that you rated) | ALL_RATED
        your COUNT ratings
    | (just|only) COUNT (ALL_RATED ratings|films|ALL_RATED of your ratings)
X_SAID -> X | X_IS_RATED your [own]? NOTE (of|for) X [at X_SHARE] | X_IS_RATED your liking for X | your [own]?
        X_RATING [NOTE] (of|for) X
    | the X_RATING [that]? you gave [to]? X | X which you (gave|rated) X_RATING | X rated X_RATING [by you] | X with
        (your|its) X_RATING
    | X with X_RATING from you | X (at|with) X_SHARE [from you]? | X LPAREN X_SHARE RPAREN
    | (its|the) (similarity|resemblance|likeness|closeness|connection|link) to X X_IS_SIMILAR
    | X LPAREN X_RATING [from you] RPAREN | X 's (part|share) [X_SHARE] | the share of X
Y_SAID -> Y | Y rated Y_RATING [by you] | Y_IS_RATED your [own]? NOTE (of|for) Y | Y_IS_RATED your liking for Y | your
        [own]? Y_RATING
        [NOTE] (of|for) Y
    | the Y_RATING you gave Y | that of Y | (the one|yours) (for|of) Y | Y with Y_RATING from you | Y (at|with)
        Y_SHARE
    | Y LPAREN Y_SHARE RPAREN | Y LPAREN Y_RATING [from you] RPAREN | Y 's Y_SHARE | Y 's (part|share) [Y_SHARE]
NOTE -> rating | mark | score
CARRIES -> [still|also]? CARRY [just|only|still]?
CARRY -> makes [up]? | make [up]? | carries | carry | (accounts|account) for | is behind | are behind | holds | adds
    | has | have | provides | provide | contributes | contribute | supplies | supply | is worth | are worth | add
    | explains | explain | covers | cover | (speaks|speak) for | brings | bring | (counts|count) for | is good for
    | are good for | made up | carried | accounted for | provided | contributed | supplied | added | brought |
        explained
    | counted for | gave it | covered | represented | represents | represent | (gives|give) (it|this|this film|this
        pick) | constitutes | constitute

# --- shares of the case
WEIGHS -> X_SAID COUNTS more [HERE] [X_ASIDE] THAN_Y [HERE] [Y_ASIDE] [SHARES] X_WEIGHS_MORE
    | X_SAID COUNTS A_BIT more [HERE] [X_ASIDE] THAN_Y [HERE] [Y_ASIDE] [SHARES] X_WEIGHS_A_BIT_MORE
    | Y_SAID COUNTS less [HERE] [Y_ASIDE] than X_SAID [HERE] [X_ASIDE] X_WEIGHS_MORE
    | of (the|your) two [ratings|films] X_SAID COUNTS [the]? more [HERE] [SHARES] ONLY_TWO X_WEIGHS_MORE
    | of (the|your) two [ratings|films] (the one for X|that of X) COUNTS [the]? more [HERE] [SHARES] ONLY_TWO
        X_WEIGHS_MORE
    | [of (the|your) two [ratings|films]] X_SAID HOLDS [A_BIT X_WEIGHS_A_BIT_MORE] THE_MORE [HERE] [X_ASIDE] THAN_Y
        [SHARES]
        X_WEIGHS_MORE
    | the GREATER INFLUENCE [HERE] (is|was|comes from) X_SAID [SHARES|with X_SHARE] ONLY_TWO
        X_WEIGHS_MORE
    | X_SAID CARRIES (more|a larger share|a bigger share|a greater share) of CASE than Y_SAID [does|do] [SHARES]
        X_WEIGHS_MORE
    | X_SAID CARRIES X_SHARE of CASE followed by Y_SAID [(with|at) Y_SHARE] X_WEIGHS_MORE
    | X_SAID (BEATS|BEATS_A_BIT) Y_SAID [HERE] [SHARES] X_WEIGHS_MORE | X_SAID BEATS Y_SAID by TIMES_TO_ONE
    | X_SAID COUNTS TIMES as much [HERE] AS_Y [SHARES]
    | X_SAID CARRIES TIMES (as much [HERE] as Y_SAID [does]|what Y_SAID (does|has|carries)|the AMOUNT of Y_SAID)
        [SHARES]
    | X_SAID CARRIES X_SHARE [of CASE] [SEP]? (TIMES that|POINTS more than Y_SAID)
    | Y_SAID COUNTS PART as much [HERE] as X_SAID [does] [Y_SHARES]
    | Y_SAID (is|are) PART of X_SAID [Y_SHARES] | Y 's (part|share) Y_SHARE (is|makes) PART (of|as big as) X_SAID
    | Y 's (part|share) Y_SHARE (is|makes) PART of X 's X_SHARE
    | X and Y (count|weigh|matter|contribute) (equally|the same|alike|equally much) [HERE] [X_SHARE each] SAME_SHARE
    | of the COUNT X_SAID COUNTS [the]? most [X_WITH] X_IS_MOST [[and]? Y_SAID [COUNTS]? [the]? least [Y_WITH]
        Y_IS_LEAST]
    | of the COUNT Y_SAID COUNTS [the]? least [Y_WITH] Y_IS_LEAST [[and]? X_SAID [COUNTS]? [the]? most [X_WITH]
        X_IS_MOST]
    | X_SAID (is|are|was) the GREATEST [INFLUENCE] of the COUNT [X_WITH] X_IS_MOST
    | X_SAID (is|are|was) the GREATEST INFLUENCE [HERE] [(behind|for) (THIS|CASE_OF)] [X_WITH] X_IS_MAJOR
    | Y_SAID (is|are|was) the LEAST [INFLUENCE] of the COUNT [Y_WITH] Y_IS_LEAST
    | X_SAID (outweighs|outweigh) (everything else|all else|all the rest) [put together|combined|taken together]
        X_IS_MAJOR
THAN_Y -> than Y_SAID [does|do] | ONLY_TWO
AS_Y -> as Y_SAID [does|do] | ONLY_TWO
COUNTS -> (weighs|weigh|counts|count|matters|matter|speaks|contributes|contribute|says|did|does) [for]?
HOLDS -> carries | has | holds | had | gets | got | is | was | does | makes | carry | have
THE_MORE -> more WEIGHT | [the|a]? GREATER INFLUENCE | more of the (work|talking|pulling|lifting)
WEIGHT -> weight | influence | pull | say | sway
GREATER -> bigger | larger | greater | stronger | heavier | weightier
GREATEST -> biggest | largest | greatest | strongest | heaviest | main | chief | top | weightiest
LEAST -> weakest | smallest | least | lightest
INFLUENCE -> influence | say | share | part | weight | factor | reason | argument | role | pull | contributor
AMOUNT -> weight | influence | share | pull
BEATS -> outweighs | outweigh | is [well]? ahead of | comes [well]? ahead of | leads | tops | beats
BEATS_A_BIT -> edges out X_WEIGHS_A_BIT_MORE | (is|comes) (just|narrowly) ahead of X_WEIGHS_A_BIT_MORE
SEP -> : | — | AFTER_COMMA
X_WITH -> (with|at|by) X_SHARE [of CASE] | AFTER_COMMA X_SHARE [of CASE] | good for X_SHARE [of CASE]
Y_WITH -> (with|at|by) Y_SHARE [of CASE] | AFTER_COMMA Y_SHARE [of CASE]
X_ASIDE -> LPAREN X_SHARE [of CASE] RPAREN | at X_SHARE
Y_ASIDE -> LPAREN Y_SHARE [of CASE] RPAREN | at Y_SHARE
SHARES -> [:|—|LPAREN|with|by|at]? X_SHARE [of CASE] AGAINST [Y 's]? Y_SHARE [for Y] [of CASE] [RPAREN]
Y_SHARES -> [:|—|LPAREN|with|by|at]? Y_SHARE [of CASE] AGAINST [X 's]? X_SHARE [for X] [of CASE] [RPAREN]
AGAINST -> against | to | versus | vs | and | compared with | compared to | next to | as opposed to | over | beside
STATES -> WEIGHS_X | X_SAID PLAYS | [both]? X and Y PLAYS | ALL_SAID PLAYS | EACH_OF_TWO PLAYS ONLY_TWO
    | EACH_OF_TWO CARRIES X_SHARE [of CASE] [each] ONLY_TWO SAME_SHARE | X_SHARE [of CASE]? [is]? X 's doing
    | you (gave|rated|awarded|scored) X [a]? X_RATING | X got [a]? X_RATING from you
EACH_OF_TWO -> both | each | each of them | they | they both | those two | both (films|ratings)
    | both of (them|these|those) [films|ratings]
PLAYS -> [both|already|also|all]? (speaks|speak|counts|count|counted|points|point|helped|help|helps|adds|weighs
        in|weigh in
        |leads|lead) [in]? [too|also|as well]? [for THIS|here|this way|to THIS|towards THIS|for it]? [too|also|as
        well]?
    | [both|already|also|all]? (plays|play|played) (a|its|their) (part|role) [here|in this]? [too|also|as well]?
    | (is|are) (a|one) (factor|reason) (behind|for) (THIS|CASE_OF)
    | (is|are) [also]? [both|all]? (one|two|some|among) of? the (films|ratings|reasons) (behind|for) (THIS|CASE_OF)
WEIGHS_X -> X_SAID (is|are) X_SHARE of CASE [Y_ADDS]? | X_SAID CARRIES X_SHARE [[LPAREN]? X_SHARE [RPAREN]] [(of|to)
        CASE|HERE]? [Y_ADDS]? | X_SAID [barely]?
        COUNTS at X_SHARE
Y_ADDS -> [and]? Y_SAID [CARRIES|for]? [another|a further]? Y_SHARE [of CASE|HERE]?
SUMS -> ALL_SAID [TOGETHER]? (CARRIES|ADDS_UP) TOTAL [of CASE] [TOGETHER]
    | TOGETHER ALL_SAID (CARRIES|ADDS_UP) TOTAL [of CASE]
    | TOTAL of CASE [TOTAL] (comes from|is|rests on|is down to|is owed to|stems from) [THESE [:|—]] ALL_SAID
        [TOGETHER]
    | TOTAL of CASE comes from THESE [:|—]? X_RATING for X and Y_RATING for Y ONLY_TWO
    | X 's X_SHARE and Y 's Y_SHARE (add up to|make [up]?|come to|sum to|amount to) TOTAL of CASE ONLY_TWO
    | your COUNT ratings X_RATING for X and Y_RATING for Y [TOGETHER] CARRIES TOTAL of CASE ONLY_TWO
    | [between]? your X_RATING for X and your Y_RATING for Y [JOIN]? [TOGETHER]? (CARRIES|that 's) TOTAL of CASE
        ONLY_TWO
    | RATES [JOIN] (TOGETHER [they|these|both]|they together|together the two) CARRIES TOTAL of CASE ONLY_TWO
    | X_SHARE of CASE (comes from|is|rests on|is down to|stems from) X_SAID and Y_SHARE [from|is|on|down to]? Y_SAID
    | X_SAID CARRIES X_SHARE of CASE [and]? your Y_RATING for Y [CARRIES]? [another|a further]? Y_SHARE [of it]
    | CASE (rests|is based|is built) on COUNT of your (films|ratings|likes) [:|—] X X_LATER and Y Y_LATER
LISTED -> [ALL_RATED your ratings (of|for)]? FILMS CARRIES SHARES_ROW of CASE [respectively]
    | [ALL_RATED your ratings (of|for)]? FILMS ROW_ASIDE [TOGETHER]? CARRIES TOTAL of CASE | FILMS ROW_ASIDE PLAYS
    | [both|ALL_RATED your ratings (of|for)]? FILMS [both|all]? PLAYS [at|with] SHARES_ROW [of CASE] [respectively]
    | your [ratings of]? RATINGS_ROW for FILMS [respectively]? [TOGETHER]? CARRIES TOTAL of CASE
    | COUNT of your (films|ratings|likes) (stand behind|speak for|point to|are behind|lead to) THIS [:|—]
        FILMS_AT_SHARES
    | CASE (rests|is based|is built) on COUNT of your (films|ratings|likes) [:|—] FILMS_AT_SHARES
    | FILMS_AT_SHARES [[:|—]? TOTAL (in all|together|in total|combined|altogether)]
ROW_ASIDE -> [which you (rated|gave)|rated|at|with]? RATINGS_ROW [stars]? [respectively]? [by you|from you]?
X_LATER -> at X_RATING (contributes|adds|makes) X_SHARE
Y_LATER -> at Y_RATING (contributes|adds|makes)? [another|a further]? Y_SHARE
TOGETHER -> together | between them | combined | taken together | in all | jointly | all told | in total | together
        they
    | between the two [of them] | the two together | they together | put together | both together
ADDS_UP -> add up to | adds up to | come to | comes to | sum to | amount to | reach | total
ALL_SAID -> ALL | (ALL_RATED your ratings (of|for)|ALL_RATED what you gave|ALL_RATED your NOTE (of|for)) ALL | ALL
        ALL_ASIDE
    | [the|your]? COUNT (films|ratings|of your likes|of your films|of your ratings|likes) [(that|which)? you
        (liked|rated)]
        [:|—]? ALL
ALL_ASIDE -> both [films|ones]? [that]? [you]? (rated|liked) [HIGHLY]? | both among your likes | both of which you
        (rated
        |liked) [HIGHLY]? | both rated highly by you

# --- ratings
RATES -> you (rated|scored) X [A_STEP]? higher THAN_Y [RATED] X_RATED_MORE
    | you (liked|enjoyed) X [A_STEP]? more than Y RATED X_RATED_MORE
    | you (rated|scored) Y [A_STEP]? lower THAN_X [RATED] X_RATED_MORE
    | you gave X (the|a) higher NOTE THAN_Y [RATED] X_RATED_MORE
    | X (got|received|earned|has) the higher NOTE [from you] [of the two] [RATED] ONLY_TWO X_RATED_MORE
    | you gave Y (the|a) lower NOTE THAN_X X_RATED_MORE
    | X got DIFFERENCE more [from you] [RATED] ONLY_TWO | X got DIFFERENCE more [from you] than Y [from you]
    | you gave X DIFFERENCE more THAN_Y [RATED]
    | you gave Y DIFFERENCE (less|fewer) THAN_X
    | you (rated|scored|liked) X DIFFERENCE (higher|above|more) [than]? Y [RATED]
    | you (rated|scored|liked) X DIFFERENCE (higher|more) [too] ONLY_TWO [RATED]
    | you (rated|scored) Y DIFFERENCE (lower than|below) X [RATED]
    | your NOTE (of|for) X is DIFFERENCE (above|higher than) Y_SAID [RATED]
    | you gave [both]? X and Y [both]? [the same NOTE [:|,]?]? [X_RATING] [each|apiece] SAME_RATING
    | you (rated|scored) X and Y (the same|equally|alike) [[:|—]? X_RATING [each|apiece]] SAME_RATING
    | you (gave|rated|awarded) X [a]? X_RATING and Y [a]? Y_RATING | X got [a]? X_RATING from you and Y [got]? [a]?
        Y_RATING
    | you (rated|scored) [both]? X and Y HIGHLY [at|with]? X_RATING and Y_RATING [respectively]
    | you (rated|liked) [both]? X and Y [rating them|giving them|at|with] X_RATING and Y_RATING [respectively]
    | you preferred X to Y RATED X_RATED_MORE
    | ALL_RATED your ratings (of|for) X and Y (are|were) X_RATING and Y_RATING
    | you (gave|awarded) [a]? X_RATING to X and [a]? Y_RATING to Y | you (rated|scored) [both]? X and Y HIGHLY
    | (X [at|with|LPAREN] X_RATING [RPAREN]) and (Y [at|with|LPAREN] Y_RATING [RPAREN]) are both films you rated
        HIGHLY
THAN_X -> than X | ONLY_TWO
RATED -> [:|—|LPAREN|with|by|at]? X_RATING AGAINST [Y 's]? [your]? Y_RATING [for Y] [RPAREN]

# --- what all viewers gave the pick, and you a film
BY_CROWD -> [N (viewers|people) [have] rated THIS [and]] (its|their|the) average [rating] [of]? [MEAN]
        [(from|by|across|of) N (viewers|people|ratings)] COMES (
        above ABOVE|below BELOW|just above JUST_ABOVE|just below JUST_BELOW|a little above JUST_ABOVE|
        a little below JUST_BELOW|slightly above JUST_ABOVE|slightly below JUST_BELOW
    ) GIVEN
    | THIS averages MEAN (above ABOVE|below BELOW|just above JUST_ABOVE|just below JUST_BELOW) GIVEN
    | [N (viewers|people)] (give|gave|rate|rated) THIS [at]? MEAN on average (
        a little more than JUST_ABOVE|a little less than JUST_BELOW|slightly more than JUST_ABOVE|
        slightly less than JUST_BELOW|more than ABOVE|less than BELOW|above ABOVE|below BELOW
    ) GIVEN
    | you (gave|rated|scored) A [a]? RATING (
        above BELOW|just above JUST_BELOW|a little above JUST_BELOW|slightly above JUST_BELOW|below ABOVE|
        just below JUST_ABOVE|a little below JUST_ABOVE|slightly below JUST_ABOVE|more than BELOW|less than ABOVE
    ) (the MEAN [that]? [N]? (viewers|people) (give|gave) THIS on average|the average of MEAN for THE_PICK|
        THE_PICK 's average [of MEAN])
    | (the|viewers) average [rating]? of MEAN [for THIS] (equals|matches|is the same as) GIVEN SAME
THE_PICK -> P | this (film|movie|one|title)
GIVEN -> (the|your) RATING [you gave]? [for|to]? A | your [own]? NOTE (of|for) A [of RATING]
COMES -> is | sits | stands | lies | comes | comes out | falls

# --- who liked either of two films, and the pick
LIKED_BY -> SOME_X and [by]? SOME_Y [have]? [also|both]? (liked|enjoyed) THIS [too|as well]
    | THIS (was|is) [also]? (liked|enjoyed) by SOME_X and [by]? SOME_Y
    | of (those|the viewers|viewers|people) who (liked|enjoyed) X X_PART [also]? (liked|enjoyed) THIS JOIN2
        of (those|the viewers|viewers|people) who (liked|enjoyed) Y Y_PART (did|[also]? (liked|enjoyed) (THIS|it))
JOIN2 -> [;|—|.]? [and|while|whereas|but]?
SOME_X -> [the]? X_BOTH of [the|those|its]? X_FILM (X fans|fans of X|[viewers|people]? who (liked|enjoyed) X)
    | X_PART of those who liked X
SOME_Y -> [the]? Y_BOTH of [the|those|its]? Y_FILM (Y fans|fans of Y|[viewers|people]? who (liked|enjoyed) Y)
    | Y_PART of those who liked Y

# --- the years that titles carry
DATED -> (FILMS_OF_YEAR|both [films|movies]? BOTH_OF_YEAR) (are|were|date|come|came|both date|both come|are both|
        were both|came out|were released|were made) (from|in) YEAR
    | FILMS_OF_YEAR (are|were|date|come|came) [both]? (from|in) YEAR and N_BOTH (viewers|people) [have]?
        (liked|enjoyed) (both|them both|both of them|both films|both movies)
    | FIRST CAME_OUT [(from|in) YEAR_OF_FIRST] YEARS (after|younger than|newer than|later than) SECOND
    | SECOND CAME_OUT [(from|in) YEAR_OF_SECOND] YEARS (before|older than|earlier than) FIRST
    | FIRST and SECOND (are|were|came) YEARS apart | SECOND and FIRST (are|were|came) YEARS apart
    | FIRST is (newer|younger|later) than SECOND | SECOND is (older|earlier) than FIRST
CAME_OUT -> is | was | dates | comes | came | came out | was released
YEARS -> AGE (years|year)
A_BIT -> a little | a bit | slightly | somewhat | marginally | a touch
"""
