"""How facts are worded that hold of viewers: who liked both films, how many rated the recommended one, and how high."""

RULES = """
# --- co_liked: N_BOTH of the N_FILM viewers who liked A also liked P; always in this direction
co_liked:WHO_LIKED_A -> (who|that) [also|have|had|already] LIKED A_NOUNED | (who|that) (were|are) fans of A_NOUNED
    | who gave A_NOUNED a (thumbs up|like) | liking A_NOUNED | that had LIKED A_NOUNED
co_liked:SOME -> (RATIO|N_BOTH) of (everyone|everybody|all those|all) (who|that) LIKED A_NOUNED
    | (a total of|as many as|no fewer than) N_BOTH BASE
    | OF (everyone|everybody|all those|those|all the viewers|the viewers) (who|that) LIKED A_NOUNED [—|LPAREN]?
        N_FILM [VIEWERS|of them|in all|in total]? [RPAREN|—]? N_BOTH | RATIO_SAID [of] (N_BASE|[the|those] BASE)
    | N_BOTH [VIEWERS] [PART_NOTE] OF N_BASE | N_BOTH BASE | N_BOTH [VIEWERS] OF [the|those] BASE
    | N_BOTH [PART_NOTE] OF N_BASE
    | OF (N_BASE|[the|those|all the] BASE) [:|—] N_BOTH [PART_NOTE] [of them|VIEWERS|of those]
    | [of] (N_BASE|[the] BASE) [a total of] N_BOTH [PART_NOTE] [of them|VIEWERS]
    | RATIO [of] (N_BASE|[the|those] BASE) [FULL_NOTE|LPAREN N_BOTH VIEWERS? RPAREN]
    | MOST [of] (N_BASE|[the|those] BASE) [FULL_NOTE]
    | OF (N_BASE|[the|those] BASE) (RATIO [of them]|MOST of them|most)? [FULL_NOTE] | N_BOTH
co_liked:BASE -> VIEWERS WHO_LIKED_A | FANS of A_NOUNED | A FANS | A 's FANS | those WHO_LIKED_A | the A audience
    | VIEWERS [who|that] [are|were] FANS of A_NOUNED | (those|the people|the viewers) (who|that) LIKED A_NOUNED
co_liked:N_BASE -> THE? N_FILM BASE | A 's N_FILM FANS | A_NOUNED 's N_FILM FANS | THE? N_FILM A FANS
    | THE? N_FILM WHO_LIKED_A | [of|out of]? A_IS_NEAR its N_FILM FANS | [the] A_IS_NEAR its FANS
co_liked:ALSO_LIKED -> (were|are) [also] among (those|the viewers|the people) who [also] LIKED PICK_OBJECT [TOO]
    | [also] (counted|count)? themselves fans of PICK_OBJECT | went for PICK_OBJECT [TOO]
    | LIKED PICK_OBJECT along with it | [also] (said|say) [that]? they [also] LIKED PICK_OBJECT [TOO]
    | [have|has|had] [also] LIKED PICK_OBJECT [TOO] | [have|has] [also] LIKED PICK_OBJECT
    | (did|felt|said) the same (for|about|of) PICK_OBJECT | [also] (are|were|became)? fans of PICK_OBJECT [TOO]
    | [have|has] [also] gave PICK_OBJECT a (thumbs up|like) | [also] LIKED PICK_OBJECT [just] the same
co_liked:CLAUSE -> LIKING_P is LIFT_X among [the] (BASE|N_BASE)
    | (if you look at|looking at|take|among|of|for|given) [the]? (BASE|N_BASE) [:|—|,]? N_BOTH OF [the]? N_FILM
        [VIEWERS|them]? ALSO_LIKED [REMARK]
    | [the] BASE ALSO_LIKED [:|—|;] [with] N_BOTH OF [the] N_FILM [did|of them|did so|VIEWERS]
    | there is [an|some] overlap [between PAIR|with A_NOUNED|between (the|their) (fans|audiences)|between the two
        films] [:|—] SOME ALSO_LIKED [REMARK]
    | [the] overlap between [the]? (fans|audiences|viewers) of (PAIR|the two films|both films|the two) is LIFT_X
    | liking both [PAIR] is LIFT_X | N_BOTH VIEWERS [have] LIKED A_NOUNED and [also] LIKED PICK_OBJECT [TOO] [REMARK]
    | (BOTH|PAIR) (share|have) N_BOTH (FANS|VIEWERS) [in common] [REMARK]
    | [a|any|the]? BASE is LIFT_LIKELY to [also] LIKED_INF PICK_OBJECT [too] [THAN_CHANCE]
    | [the] BASE ALSO_LIKED in N_BOTH OF [the] N_FILM cases
    | SOME (liked both|liked them both|LIKED both [BOTH]) [REMARK] | SOME ALSO_LIKED [REMARK]
    | SOME ALSO_LIKED PICK_ADJUNCT | N_BOTH VIEWERS [have] [both] LIKED [both] (BOTH|PAIR) [REMARK]
    | there (are|were|is) N_BOTH VIEWERS (who|that) [have] LIKED [both] (BOTH|PAIR)
    | N_FILM VIEWERS [have] LIKED A_NOUNED [and|;|—|:|. of] [and] N_BOTH [PART_NOTE] of (them|those|these|whom|these
        viewers|those viewers) ALSO_LIKED [REMARK]
    | A_NOUNED (was|is|has been) LIKED_DONE by N_FILM VIEWERS [and|;|—|.|of] N_BOTH [PART_NOTE] of (them|those|these|
        whom|these viewers|those viewers) ALSO_LIKED [REMARK]
    | A_NOUNED (has|had|counts) N_FILM FANS [and|;|—|.|of] N_BOTH [PART_NOTE] of (them|those|these|whom) ALSO_LIKED
        [REMARK] | PAIR (share|have|had) N_BOTH (FANS|VIEWERS) [in common] [REMARK]
    | PAIR (were|are) [both] LIKED_DONE by [the same]? N_BOTH VIEWERS
    | PAIR (were|are|have been) LIKED_DONE together by N_BOTH VIEWERS
    | both [PAIR] (were|are) LIKED_DONE by N_BOTH [of the N_FILM] VIEWERS
    | [the|their|an]? (overlap|shared audience|common audience) (between|of) PAIR (is|comes to|counts|was) (N_BOTH
        VIEWERS|N_BOTH of N_FILM VIEWERS|LIFT_X|LIFT times chance)
    | [the] BASE [have|has|are] [also]? LIKED PICK_OBJECT LIFT_X
    | BASE (are|were) LIFT_LIKELY to [also] LIKED_INF PICK_OBJECT [too] [THAN_CHANCE]
    | PAIR (are|were) LIKED_DONE together LIFT_X | PICK_OBJECT is LIKED_DONE LIFT_X by [the] BASE | LIFT_REMARK
    | [the|that] (number|figure|count|rate|overlap|share) (is|was) LIFT_X | PAIR go together LIFT_X
    | VIEWERS who LIKED (one|A_NOUNED) LIKED (the other|PICK_OBJECT) [TOO] LIFT_X
co_liked:LIKING_P -> (liking|enjoying) PICK_OBJECT | PICK_OBJECT 's popularity
co_liked:REMARK -> [:|—|;|at|that 's|exactly]? N_BOTH OF [the] N_FILM [of them|in all|VIEWERS|to be exact]?
    | [:|—]? LPAREN N_BOTH OF [the] N_FILM RPAREN | [and|;|:|—|.] LIFT_REMARK [—] | [,] LPAREN LIFT_REMARK RPAREN
    | — RATIO [of them] | or RATIO [of them] | LPAREN [or|that 's|that is] RATIO [of them] RPAREN
    | [and|;|:|—|.] (that 's|that is|which is|this is|a share of|in other words|that makes|i . e .) RATIO [of them]
co_liked:PRED ->
    (is|was) (popular|liked|enjoyed|appreciated) (with|among|by) [the] BASE [:|—|with] SOME [also] [LIKING_IT|
        ALSO_LIKED] [REMARK]
    | [also] (found favour with|found favor with|won favour with|went down well with|found fans in|pleased|also
        pleased|scored with|landed with|caught on with|was a success with|drew in|gained the approval of|had the
        approval of) SOME [TOO] [REMARK] | (was|is|has been|'s) [also] LIKED_DONE [too|as well] by SOME [TOO] [REMARK]
    | [also]? (appealed|appeals) to SOME [TOO] [REMARK] | (has|shares) N_BOTH (FANS|VIEWERS) [in common] with A_NOUNED
    | (is|was) [also] LIKED_DONE by N_BOTH BASE [REMARK] | (was|is) LIKED_DONE LIFT_X by [the] BASE
    | (has|had) [the]? (likes|approval|thumbs up) (of|from) SOME [TOO] [REMARK] | is LIKED_DONE by SOME
    | (is|was|proved) popular (with|among) SOME [REMARK] | (was|is) a hit with SOME [REMARK]
    | (won over|won|pleased) SOME [REMARK] | LIFT_REMARK
co_liked:RATIO_SAID -> RATIO [or|—|LPAREN|that is|:]? RATIO [to be exact|RPAREN|—]?
co_liked:PART_NOTE -> LPAREN [or|that 's|that is|i . e .] RATIO [of them] RPAREN | — [or] RATIO — | or RATIO | RATIO
co_liked:FULL_NOTE -> LPAREN N_BOTH (of|out of|in|/) [the] N_FILM RPAREN | — N_BOTH (of|out of) [the] N_FILM —
co_liked:LIKED_INF -> like | enjoy
co_liked:LIFT_REMARK ->
    [that 's|that is|which is|this is|which makes it|it is|it 's|a rate|a share|a number|a figure|or|this was|which
        was|that was|at] LIFT_X | [with|for|that is|which is|that 's|giving|has|having] a lift of LIFT | lift : LIFT
    | [a] LIFT (times|x|×) lift
co_liked:LIFT_N -> LIFT (times|x|×) | LIFT_TIMES
co_liked:LIFT_X -> LIFT_N WHAT_CHANCE | LIFT_N AS_CHANCE
    | LIFT_N the (number|rate|figure|count|level|share|amount) EXPECTED
co_liked:LIFT_LIKELY -> LIFT_N (as likely|more likely|likelier) [THAN_CHANCE]
co_liked:CHANCE -> [pure|random|mere|blind]? (chance|luck|coincidence) [alone]
co_liked:WOULD ->
    (would|should|could|might) [have]? (give|given|predict|predicted|suggest|suggested|produce|produced|yield|
        yielded|explain|bring|imply|lead to|allow|have it)
co_liked:WHAT_CHANCE -> what CHANCE WOULD | what (you|one|we)? would expect [by|from] CHANCE
    | what would be expected [by|from] CHANCE | what you 'd expect [by|from] CHANCE
    | what [is|was] expected [by|from] CHANCE | CHANCE [level] | the chance (rate|level)
    | what CHANCE [does|gives|predicts|suggests] | what 's expected by CHANCE
    | what [you|one|we] (would|could|might|'d) expect by CHANCE
co_liked:AS_CHANCE -> as (often|many|much|likely|common|frequently) THAN_CHANCE
    | (more [often|likely|frequently|common|viewers]|higher|greater|better|above|likelier) THAN_CHANCE
co_liked:THAN_CHANCE ->
    (than|as) (CHANCE [WOULD]|by CHANCE|expected [by|from] CHANCE|would be expected [by|from] CHANCE|WHAT_CHANCE|
        [you|one|we] (would|'d) expect (by|from) CHANCE|at random|what is expected by CHANCE)
co_liked:EXPECTED -> expected (by|from) CHANCE | [that] CHANCE WOULD
    | [that] [you|one|we] (would|'d) expect (by|from) CHANCE | that would be expected (by|from) CHANCE
co_liked:PICK_ADJUNCT -> [also] LIKED_DONE by SOME [TOO] [REMARK] | popular (with|among) SOME [REMARK]
    | with SOME [also] LIKING_IT [TOO] [REMARK]
co_liked:LIKING_IT -> (liking|enjoying) PICK_OBJECT | having [also] LIKED_DONE PICK_OBJECT
co_liked:FRAGMENT -> [also] LIKED_DONE by SOME [TOO] [REMARK] | popular (with|among) SOME [REMARK]
    | LIKED_DONE together by N_BOTH VIEWERS | a hit with SOME [REMARK] | LIFT_REMARK
    | with SOME [also] LIKING_IT [TOO] [REMARK]
co_liked:ASIDE -> which N_FILM VIEWERS LIKED | LIKED_DONE by N_FILM VIEWERS

# --- popular_with and hidden_gem: N viewers rated P, MEAN on average
hidden_gem:FEW -> [only|just|merely|a mere|no more than] N | [only|just] a (mere|handful of)? N | the N | N | only N
popular_with:FEW -> [the|a total of|all|as many as|some]? N
hidden_gem:HAVE -> [have|has] [only|just]
popular_with:HAVE -> [have|has]
crowd:VIEWS -> FEW VIEWERS
crowd:GAVE -> gave | give | have given | has given | award | awarded | have awarded
crowd:STARRED -> [a|an]? MEAN
crowd:MEANT -> MEAN on average | on average MEAN
    | (at|with|for|to|and) [a|an|the] [AVERAGE_WORD] [of|:|at]? [a]? MEAN [on average] | an average MEAN
    | averaging MEAN | (at|with|for|to) (a|an|its) AVERAGE_WORD [RATING_WORD]? (of|at)? MEAN
    | (at|with|for) (a|an)? MEAN AVERAGE_WORD | AVERAGE_OF
    | LPAREN (AVERAGE_OF|MEAN on average|on average MEAN|AVERAGE_WORD MEAN|averaging MEAN) RPAREN
    | — (AVERAGE_OF|MEAN on average) | and (AVERAGE_OF|MEAN on average)
    | [and|;] ITS AVERAGE_WORD (is|was|comes to|stands at|sits at|of) MEAN | giving [it]? AVERAGE_OF
    | and ended up at MEAN
    | [and|;|—|.|where|whose|for which|with] [the|their|its|they|a] AVERAGE_WORD (is|was|comes to|comes out at|stands
        at|sits at|works out at|works out to|being|came to|of|:) MEAN
    | [and|;|who|and they|and on average they|they]? [on average]? (gave|give|giving|averaged|average|averaging)
        [PICK]? [MEAN on average|on average MEAN|AVERAGE_OF|a MEAN AVERAGE_WORD|MEAN]
crowd:AVERAGE_OF -> [a|an|the|its] AVERAGE_WORD (of|:|is|at|being)? MEAN | [a|an|the|its] MEAN AVERAGE_WORD
    | a MEAN [rating|score] on average
crowd:AVERAGE_WORD -> [overall]? (average|mean) [RATING_WORD] | RATING_WORD average
crowd:RATING_WORD -> rating | score | mark | rating from VIEWERS | viewer rating | star rating | viewer score
crowd:FROM ->
    (from|over|across|by|among|amongst|based on|out of|according to|with|for|on|after|drawn from|on the basis of|
        taken over|in|through|of|—|:) [the]
crowd:RATINGS -> FEW [VIEWER_S]? (ratings|rating|votes) | FEW RATINGS_BY
crowd:VIEWER_S -> viewer | user
crowd:RATINGS_BY -> (ratings|rating) (by|from) VIEWERS
crowd:WHO_RATED -> (who|that) (rated|have rated|scored|graded|has rated|reviewed?) (PICK) | who did
crowd:SOURCE -> FROM (VIEWS|RATINGS) | FROM VIEWS WHO_RATED | by VIEWS | LPAREN (FROM? (RATINGS|VIEWS)) RPAREN
    | FROM (RATINGS|VIEWS) in total
crowd:CLAUSE -> VIEWS HAVE? [have|has]? (rated|scored) PICK [so far|to date|already] [MEANT]
    | VIEWS HAVE? rated PICK [at|on average|an average of]? [a|an]? MEAN [on average]
    | VIEWS GAVE PICK (STARRED on average|AVERAGE_OF [on average]|on average STARRED)
    | on average VIEWS GAVE PICK STARRED
    | on average (VIEWS|[the|its]? VIEWERS) (rate|rated|have rated|gave|give|score|scored) PICK [at|with]? STARRED
        [SOURCE]
    | [the|its] VIEWERS [on average]? (rate|rated|have rated|gave|give|score|scored|have given) PICK [on average|an
        average of|at]? STARRED [on average] [SOURCE]
    | (ITS|the|its) AVERAGE_WORD [SOURCE|of the]? [for PICK]? (is|was|stands at|sits at|comes to|comes in at|comes
        out at|works out at|works out to|amounts to) [a]? MEAN [SOURCE] [on average]?
    | among [the] VIEWS [WHO_RATED] (AVERAGE_OF|[PICK] averages MEAN|PICK averaged MEAN|PICK has AVERAGE_OF|the
        average is MEAN|the average was MEAN) | there (are|were|is) RATINGS [of|for] PICK [MEANT]
    | RATINGS [so far] [and]? MEANT
    | RATINGS (give|put|place|average|averaged) PICK? [at] (MEAN|AVERAGE_OF) [on average]
    | (of|from|among) [the] VIEWS WHO_RATED [PICK]? AVERAGE_OF
    | [the|all]? VIEWS WHO_RATED (gave|give|averaged|average) [it|PICK]? (AVERAGE_OF|STARRED on average|on average
        STARRED|MEAN)
    | [the] RATINGS [of|for]? PICK? (average|averaged|average out at|come to|average out to|mean) MEAN
    | VIEWS [have] (left|given|cast|submitted) (ratings|a rating) [of|for|to]? PICK? [MEANT]
crowd:PRED ->
    (has|has been|was|is|'s|got|gets) [been]? [also] rated [MEAN on average|on average MEAN|at? MEAN|an average of
        MEAN]? [by|from] VIEWS [MEANT|so far]? [MEANT]?
    | (is|was|has been|'s) [also] rated [at]? (MEAN on average|on average [at]? MEAN|an average [of]? MEAN|
        AVERAGE_OF) [SOURCE|by [the] VIEWERS] | (is|was|has been|'s) rated [at]? MEAN by VIEWS on average
    | (has been|was) rated N_TIMES [by VIEWERS] [MEANT]
    | (has|got|gets|holds|earned|earns|scored|scores|received|receives|carries|enjoys|boasts|drew|attracted|
        collected|gathered|garnered|keeps|averaged|achieved|shows|maintains|was given|is given|has earned|has
        received|sits at|stands at|comes in at|comes with|has drawn|has gathered|has collected|has attracted|has
        garnered) [also]? (AVERAGE_OF|an average [of] MEAN) [SOURCE]
    | (sits|stands|comes in|lands) at (AVERAGE_OF|MEAN on average) [SOURCE]
    | averages [out]? [at]? [a]? MEAN [SOURCE] [on average]? | averaged MEAN [SOURCE] | has averaged MEAN [SOURCE]
    | scores MEAN on average [SOURCE] | scored MEAN on average [SOURCE] | earned MEAN on average [SOURCE]
    | (has|has had|has only|has just|got|received|drew|attracted|collected|gathered|garnered|counts|comes with|has
        received|has drawn|has gathered|has collected|has attracted|has garnered|has earned|earned) RATINGS [so far|
        to date|in total|to its name] [MEANT] | (received|got|has|earned|drew|was given) MEAN on average [SOURCE]
    | is at MEAN on average [SOURCE]
    | (gets|got|receives|received|earned|earns) [an average of]? MEAN [on average]? SOURCE
crowd:N_TIMES -> FEW times | once
crowd:PICK_ADJUNCT -> rated [MEAN on average|on average MEAN|MEAN]? by VIEWS [MEANT] | rated MEAN on average [SOURCE]
    | with RATINGS [so far]? [MEANT] | with AVERAGE_OF [SOURCE] | averaging MEAN [SOURCE] | rated N_TIMES [MEANT]
    | LPAREN RATINGS [MEANT]? RPAREN | LPAREN MEAN (from|over|across) VIEWS RPAREN
    | with VIEWS having rated it [MEANT] | which VIEWS HAVE? [have|has]? rated [MEANT]
crowd:FRAGMENT -> IT_IS_PICK PICK_ADJUNCT | IT_IS_PICK (RATINGS|VIEWS) [MEANT] | IT_IS_PICK MEAN on average [SOURCE]
    | IT_IS_PICK AVERAGE_OF SOURCE | IT_IS_PICK rated by VIEWS [:|—] AVERAGE_OF
hidden_gem:GEM -> [a|another|one|this|something of a|a real|quite a]? hidden gem
    | a little (seen|known|watched|rated) (gem|film|movie) | a (gem|film) few (viewers|people) (have)? rated
    | an under the radar (gem|film|pick)
hidden_gem:PRED ->
    (is|'s|counts as|qualifies as|is considered|is|ranks as|comes as) [also] GEM [:|—|with|that|which|and]? [GEM_TAIL]
    | (is|has been|was) (rated|reviewed)? by (only|just) VIEWS
hidden_gem:GEM_TAIL -> PICK_ADJUNCT | PREDS | (that|which) VIEWS HAVE? [have|has]? rated [MEANT]
    | [that] VIEWS HAVE? rated [MEANT] | (RATINGS|VIEWS) [MEANT] | CLAUSE | AVERAGE_OF SOURCE
    | MEAN on average [SOURCE] | MEAN SOURCE
hidden_gem:PICK_ADJUNCT -> GEM [GEM_TAIL]
hidden_gem:FRAGMENT -> IT_IS_PICK GEM [:|—]? [GEM_TAIL]
hidden_gem:PICK_NOUN -> hidden gem | gem | little seen
hidden_gem:CLAUSE -> FEW_SAID VIEWERS [have] rated PICK [N_ASIDE] [MEANT]
    | few VIEWERS HAVE? rated PICK [LPAREN (just|only)? N RPAREN|—? (just|only) N]? [but|—|yet]? [those (who|that)
        (did|have) (gave|give) [it] (AVERAGE_OF|STARRED on average)|MEANT]
    | (call|consider) (it|PICK) GEM [: GEM_TAIL] | (this is|it is|it 's|here is|here 's|here 's) GEM [:|—]? [GEM_TAIL]
hidden_gem:FEW_SAID -> few | only a few | only a handful of
hidden_gem:N_ASIDE -> LPAREN (just|only)? N RPAREN

# --- unrated: nobody rated P
real:NOBODY -> zero viewers | no person | no people | not one of our viewers | not one person
    | none of the viewers here | no one here | no one | nobody | no viewer | no viewers | none of the viewers
    | not one viewer | not a single viewer | not one of the viewers | no user | no users | none of our viewers
simulated:NOBODY -> zero SIMULATED viewers | no SIMULATED (viewer|viewers) | none of the SIMULATED viewers
    | not one SIMULATED viewer | not one of the SIMULATED viewers | not a single SIMULATED viewer
real:ANYBODY -> the viewers | anyone | anybody | any viewer | any viewers | any of the viewers | a single viewer
    | viewers | any user | any one
simulated:ANYBODY -> the SIMULATED viewers | any SIMULATED (viewer|viewers) | any of the SIMULATED viewers
    | a single SIMULATED viewer | SIMULATED viewers
unrated:CLAUSE -> NOBODY (has|have) [yet] rated PICK [YET] [SO_PLACED] | NOBODY rated PICK [YET] [SO_PLACED]
    | there (are|is) no (ratings|rating|viewer ratings) [of|for PICK] [from ANYBODY] [YET] [SO_PLACED] | PLACED_CLAUSE
    | [since|because|as] NOBODY (has|have) rated PICK [YET] PLACED_CLAUSE
    | PLACED_CLAUSE (because|since|as) NOBODY (has|have) rated it YET?
    | without (any)? ratings [from ANYBODY] PLACED_CLAUSE | with no ratings [from ANYBODY] [yet] PLACED_CLAUSE
    | IT_IS_PICK [PLACING] NOT_RATED [PLACING] | (THIS|P) [PLACING] NOT_RATED [PLACING]
    | [PLACING] NOT_RATED [PLACING] (THIS|P) [PLACING] | [PLACING] (THIS|P) [PLACING] NOT_RATED [PLACING]
unrated:PRED -> (has|is|was) (not|yet to) [yet] been rated [by ANYBODY] [YET] [SO_PLACED]
    | has not yet been rated [by ANYBODY] [SO_PLACED] | has yet to be rated [by ANYBODY] [SO_PLACED]
    | hasn't been rated [by ANYBODY] [YET] [SO_PLACED] | hasn't yet been rated [by ANYBODY] [SO_PLACED]
    | (has|have) no (ratings|rating|viewer ratings) [from ANYBODY] [YET] [SO_PLACED]
    | has (not|yet to) [yet] (received|gotten|got|receive|get) (any|a)? (ratings|rating|single rating) [from ANYBODY]
        [YET] [SO_PLACED] | (is|remains) [as yet|still|so far|yet|currently]? unrated [by ANYBODY] [YET] [SO_PLACED]
    | hasn't received (any ratings|a rating|a single rating) [from ANYBODY] [YET] [SO_PLACED] | PLACED
    | has been rated by (NOBODY) [YET] [SO_PLACED] | has zero ratings [from ANYBODY] [YET] [SO_PLACED]
    | was rated by NOBODY [YET] | [PLACING] NOT_RATED [PLACING]
unrated:YET -> yet | so far | to date | as yet | at all | until now | up to now | still
unrated:SO_PLACED ->
    [;|—|:|.] [which is why|that is why|so|and|and so|hence|therefore|which means] [that]? (PLACED_CLAUSE|PLACED)
    | [and|;|—|:|.]? PLACING
unrated:PLACED_CLAUSE ->
    (PICK|its (place|position|placing|ranking|rank)|the recommendation) (PLACED|(rests|relies|is based|depends|comes|
        goes|draws) [only|solely|entirely|purely|just]? [on|from|by] CONTENT_ONLY)
unrated:PLACED ->
    (is|was|has been|'s) (placed|ranked|recommended|suggested|positioned|judged|chosen|picked|listed|included)
        [here]? [only|solely|entirely|purely|just|simply]? (by|on|from|based on|because of|through|according to|on
        the basis of|on the strength of|using|for) CONTENT_ONLY
    | (rests|relies|is based) [only|solely|entirely|purely]? on CONTENT_ONLY
unrated:PLACING_WORD -> 's | the strength of | strength | so far | yet | as yet | still | because | since | and | with
    | stand | where | while | for | also | until then | until now | only | its | content | what | is | known | of | it
    | PICK | place | placed | here | decides | decide | could | which | why | by | alone | rests | on | purely | this
    | the | film | about | just | puts | put | from | that | in | list | its place | position | determines
    | recommended | movie | for now | us | do | has | we | know | can | recommendation | solely | entirely | ranking
    | ranked | so | therefore | hence | thus | based | comes | relies | through | to | go | guides | guided | stands
    | was | itself
unrated:PLACING -> PLACING_WORD | PLACING_WORD PLACING
unrated:NOT_RATED -> no (viewer|user) (ratings|rating) [exist|exists|yet] | no (ratings|rating) (exist|exists)
    | [the|our]? VIEWERS have (not|not yet) rated | (awaits|is awaiting|still awaits) (its|a) first rating
    | not one [viewer]? rating | NOBODY (has|have) given PICK a rating | NOBODY (has|have) given it a rating
    | NOBODY [has|have] [so far|yet|as yet|ever]? [yet]? rated
    | (no|zero|without any|without|lacks|lacking|has no|not a single|not any|no viewer|without a single) (ratings|
        rating) [from ANYBODY] [to go by|to speak of|to rely on|to draw on|to lean on]?
    | not [yet|so far|been]? [been]? rated [yet]? [by ANYBODY] | unrated [by ANYBODY]
    | (yet|still) to be rated [by ANYBODY] | hasn't [yet]? been rated [yet]? [by ANYBODY]
    | yet to receive (a rating|any ratings|its first rating)
unrated:FRAGMENT -> IT_IS_PICK NOT_RATED [PLACING]
    | IT_IS_PICK [as yet|so far|still|yet]? unrated [by ANYBODY] [YET] [SO_PLACED]
    | IT_IS_PICK not yet rated [by ANYBODY] [SO_PLACED] | IT_IS_PICK no ratings [yet] [SO_PLACED]
    | IT_IS_PICK (placed|recommended|ranked) by CONTENT_ONLY
unrated:CONTENT_ONLY ->
    [only|just]? (its|the film 's|the movie 's|this film 's|this)? (own)? (content|contents) [alone|only] [rather
        than|and not|not] OPINIONS | (its|the film 's)? content [alone|only]
    | what is known (of|about) (it|the film|PICK) [alone|only] [RATHER]
    | what we know (of|about) (it|the film) [alone|only] [RATHER]
    | what 's known (of|about) (it|the film) [alone|only] [RATHER] | its content [alone|only] RATHER
unrated:RATHER -> [and]? (rather than|not|instead of) [by|on|from]? OPINIONS
unrated:OPINIONS -> what (anyone|anybody|others|viewers|people) (thought|think|thinks|said) of it
    | viewer (opinions|ratings) | ratings | (anyone|anybody) 's opinion | viewers 's? (opinions|ratings)
    | what anyone has said | any ratings | opinions | what anybody thought of it
unrated:PICK_ADJUNCT -> not yet rated [by ANYBODY] | unrated [so far|as yet] | [as]? yet unrated [by ANYBODY]
    | with no ratings [yet|so far] | so far unrated
"""
