"""How facts about viewers are worded: how many rated the recommended film and how, who liked both, who rated none."""

from __future__ import annotations

VIEWERS = """
# --- popular_with and hidden_gem: N viewers rated P, MEAN on average
hidden_gem:ONLY -> only | just | merely | a mere | no more than | but
crowd:COUNT -> N in all | [ONLY|the|its|these|those|a total of|some]? N | [ONLY|the|its]? N
crowd:RATERS -> COUNT VIEWERS [WHO HAVE? RATED (it|PICK)]? | COUNT VIEWERS
crowd:VOTES -> COUNT [viewer|user|star]? (ratings|rating|votes|vote|scores) [(by|from|of) (VIEWERS|it)]?
    | ratings (by|from) COUNT VIEWERS | COUNT VIEWERS ratings
crowd:SOURCE -> FROM (RATERS|VOTES) | LPAREN FROM? (RATERS|VOTES) RPAREN
crowd:FROM -> [taken|drawn|based|as rated|as given]? (from|by|across|over|among|amongst|of|on|out of|according
        to|with|for|after|based on|on the basis of)
crowd:HAVE -> have | has | 've
crowd:RATED -> rated | scored | graded
hidden_gem:HIGH_SAID -> high | strong
crowd:AVERAGE -> [overall]? (average|mean) [RATING_NOUN]? | RATING_NOUN average | average (viewer|user) rating
crowd:RATING_NOUN -> rating | score | mark | ratings | star rating | verdict | viewer rating | user rating
crowd:MEANT -> [a|an|the|its|their]? [HIGH_SAID]? AVERAGE [:|of|at|is|being]? [a]? [HIGH_SAID]? MEAN
    | [a|an|the|its|their]? [HIGH_SAID]? MEAN AVERAGE | [a]? MEAN [rating|score]? on average | on average [a]? MEAN |
        MEAN
        overall
    | averaging MEAN
crowd:IS_AT -> is | was | comes to | came to | stands at | sits at | comes out at | comes in at | works out at | stood
        at | of | at
    | works out to | : | amounts to | lands at | lies at | equals | reaches | reached | being | came out at | came in
        at
crowd:ITS_MEAN -> [the|its|their|a|ITS|whose|an]? AVERAGE [(of|for|given to|given|awarded to|across) (PICK|its|their
        ratings)]? [SOURCE]? IS_AT [a]? [HIGH_SAID]? MEAN
    | the (mean|average) of (its|their|the|these) [ratings|scores] IS_AT MEAN | the average of [the]? VOTES IS_AT MEAN
crowd:GAVE -> HAVE? (gave|given|awarded|give|award|granted|assigned|grant)
crowd:THEY_GAVE -> (who|they|these|those|these viewers|those viewers) [on average]? GAVE (it|PICK) MEAN_GIVEN
    | (who|they|these) [on average]? HAVE? (rated|rate|scored) (it|PICK) [at|with]? MEAN_GIVEN
    | (giving|rating|scoring|awarding) (it|PICK)? [at]? MEAN_GIVEN | (who|they|these) (average|averaged) MEAN
    | (who|they|these) (landed on|settled on|arrived at|came to) MEAN_GIVEN
crowd:MEAN_GIVEN -> MEAN on average | on average MEAN | [a|an|the]? [HIGH_SAID]? AVERAGE [of|:]? MEAN | a MEAN AVERAGE
    | a MEAN (rating|score) on average | a? rating of MEAN on average
crowd:AT_MEAN -> (with|at|for|to|and)? MEANT | LPAREN MEANT RPAREN | [and|;|—|:|.|but|with|though|yet]?
        (ITS_MEAN|THEY_GAVE|MEANT)
crowd:CLAUSE -> RATERS HAVE? RATED PICK [AT_MEAN]
    | [on average]? RATERS (GAVE PICK MEAN_GIVEN|HAVE? (rate|rated|scored|score) PICK [at|with]? [a]? MEAN_GIVEN)
    | on average COMMA? (RATERS|the? VIEWERS) (GAVE PICK|HAVE? (rate|rated|score|scored) PICK [at|with]?) [a]? [rating
        of]? MEAN
    | [the]? VIEWERS (GAVE PICK|HAVE? (rate|rated|score|scored) PICK [at|with]?) MEAN_GIVEN [SOURCE]
    | IT_IS_PICK (RATERS|VOTES) (average|averaged|averaging) MEAN | (RATERS|VOTES) (average|averaged|averaging) MEAN
        for PICK
    | (among|of) VIEWERS COMMA? N [of them]? HAVE? RATED PICK [AT_MEAN]
    | VIEWERS COMMA? N of them COMMA? (GAVE PICK MEAN_GIVEN|HAVE? (rate|rated|scored) PICK [at|with]? MEAN_GIVEN)
    | IS_ONE (one|a single|just one|only one) VIEWERS HAVE? RATED PICK [and]? (with|at|giving it|and gave it|gave it)
        [a]? MEAN
    | IT_IS_PICK there (are|is) (VOTES|RATERS) [AT_MEAN] | IT_IS_PICK ITS_MEAN [SOURCE] | ITS AVERAGE [SOURCE] IS_AT
        [a]? [HIGH_SAID]? MEAN [SOURCE] | [the]? AVERAGE (of|for|given to) PICK [SOURCE] IS_AT MEAN [SOURCE]
    | (with|at|from|after|across|among) (VOTES|RATERS) [to go on|to go by|in all|in total]? COMMA? (PICK (averages
        MEAN|has MEANT|holds MEANT|stands at MEANT)|IT_IS_PICK ITS_MEAN)
hidden_gem:CLAUSE -> RATERS (are|is) (few|not many) COMMA? (but|yet|though|and)? ITS_MEAN | few VIEWERS HAVE? RATED
        PICK [COMMA|LPAREN|:|—]? ONLY N [RPAREN]? [AT_MEAN]
    | not many [VIEWERS]? HAVE? RATED PICK [COMMA|LPAREN|:|—]? ONLY N [VIEWERS]? [RPAREN]? [AT_MEAN]
    | ONLY a (few|handful of) VIEWERS HAVE? RATED PICK [COMMA|LPAREN|:|—]? N [VIEWERS]? [RPAREN]? [AT_MEAN]
crowd:PRED -> (is|was|has been|'s|has) RATED by RATERS [AT_MEAN]
    | (is|was|has been|'s) RATED [at|an? AVERAGE of]? MEAN_GIVEN [by RATERS|SOURCE|by [the]? VIEWERS]
    | (is|was|has been|'s) (given|awarded) MEAN_GIVEN [by RATERS|by [the]? VIEWERS]
    | HAS (MEANT|MEAN on average) [SOURCE|among VIEWERS] | (averages|averaged|is averaging) [out at|at|a]? MEAN
        [SOURCE]
    | (is|'s|sits|stands|comes in|lands) at (MEANT|MEAN on average) [SOURCE]
    | HAS VOTES [AT_MEAN] | (is|was) RATED MEAN (on average)? by RATERS on average
crowd:RATED_IT -> RATERS HAVE? RATED [AT_MEAN]
crowd:HAS -> [HAVE]?
        (has|holds|gets|got|received|earned|earns|carries|receives|enjoys|drew|gathered|collected|attracted|keeps|scored|scores|scoring|boasts|had)
hidden_gem:DESCRIBED -> (hidden|little known) gem
crowd:FRAG -> RATED by (RATERS|COUNT) [AT_MEAN] | RATED [at]? MEAN_GIVEN [by RATERS|SOURCE]
    | (VOTES|RATERS) COMMA? [but|yet]? AT_MEAN | (VOTES|RATERS) [for|at|with|averaging|:|—]? MEANT | MEANT SOURCE |
        with ADDED
    | averaging MEAN [SOURCE]
crowd:ADDED -> MEANT [SOURCE] | VOTES [and|at|for|with]? [MEANT] | ratings (from|by) RATERS [AT_MEAN] | MEAN on
        average [SOURCE]
    | RATERS having rated it | RATERS rating it [at|with]? [MEANT]
hidden_gem:GEM -> [a|an|another|something of a|a bit of a|a real|truly a]? (hidden gem|little known gem|little known
        film)
hidden_gem:PRED -> HAS VOTES COMMA? a small number COMMA? and? [MEANT]? | (is|'s|counts as|qualifies as|makes|can be
        called|may be called) GEM [COMMA|:|—|;]? [GEM_TAIL]
    | counts as GEM with? ADDED
hidden_gem:GEM_TAIL -> FRAG | CLAUSE | PICK PREDS | which RATERS HAVE? RATED [AT_MEAN] | with ADDED | rated by RATERS
        [AT_MEAN]
    | that RATERS HAVE? RATED [AT_MEAN]
hidden_gem:FRAG -> GEM [COMMA|:|—]? [GEM_TAIL]

# --- co_liked: N_BOTH of the N_FILM viewers who liked A also liked P; always in this direction
co_liked:NAMED_A -> A_FILM | A_IS_NEAR A_AGAIN
co_liked:BASE -> THE_N [VIEWERS]? WHO LIKED NAMED_A | THE_N A_FANS | THE_N FANS of NAMED_A | A 's N_FILM FANS
    | A_IS_NEAR its THE_N FANS | THE_N of them A_IS_NEAR | A_FANS COMMA? N_FILM [in all|VIEWERS|of them]? COMMA
co_liked:THE_N -> [the|those|all|a total of|all the]? N_FILM [other]
co_liked:ALL_THOSE -> THOSE | (all|all the|all those)? VIEWERS WHO LIKED NAMED_A | (everyone|everybody|anyone|all|all
        those|everybody here) WHO LIKED NAMED_A
co_liked:THOSE -> [the|those|some]? VIEWERS WHO LIKED NAMED_A | [the]? A_FANS | [the|some]? FANS of NAMED_A
    | those WHO LIKED NAMED_A | A_IS_NEAR its FANS
    | VIEWERS WHO (are|were) FANS of NAMED_A
co_liked:SOME -> N_BOTH [VIEWERS]? [OR_PART]? OF BASE | (RATIO|MOST) [of]? (BASE|ALL_THOSE) [IN_FULL]? | N_BOTH of
        ALL_THOSE
    | N_BOTH OF [the]? N_FILM COMMA? [or RATIO COMMA?]? OF? ALL_THOSE
    | (RATIO|MOST) [of]? (BASE|ALL_THOSE) [COMMA|LPAREN|—]? N_BOTH [of them|VIEWERS|in all]? [RPAREN|—]?
co_liked:OR_PART -> COMMA? or RATIO COMMA? | LPAREN RATIO RPAREN | — RATIO —
co_liked:IN_FULL -> [COMMA|LPAREN|—|:|namely|that is]? N_BOTH OF [the]? N_FILM [VIEWERS]? [RPAREN|—]?
co_liked:DID -> LIKED PICK | (gave a like to|went for|took to|approved of|were positive about|go for) PICK | did the
        same for PICK | were FANS of PICK
    | LIKED PICK with it
co_liked:CLAUSE -> SOME DID [REMARK] | N_BOTH VIEWERS WHO LIKED A_FILM DID [COMMA? out of N_FILM] [REMARK]
    | the overlap between (PAIR|THOSE and (those|VIEWERS|fans) (who liked|of) PICK|the FANS of PAIR) is
        (LIFT_SAID|N_BOTH VIEWERS)
    | PICK (is|was) LIKED FOLD (as|more) often by THOSE LIKELY_THAN | PICK (is|was) LIKED LIFT_SAID (among|by)
        (BASE|THOSE)
    | N_BOTH OF N_FILM is the number of THOSE WHO DID | THE_N VIEWERS LIKED A_FILM COMMA? [and]? of (whom|them|these)
        N_BOTH DID [REMARK] | SOME LIKED (PICK) [REMARK]
    | OF (BASE|ALL_THOSE) COMMA? [COMMA|:|—]? N_BOTH [VIEWERS|of them|people]? [OR_PART]? DID [REMARK]
    | OF ALL_THOSE COMMA? [:|—]? (N_BOTH OF [the]? N_FILM|RATIO|MOST) [VIEWERS|of them]? DID [REMARK]
    | OF ALL_THOSE COMMA? N_FILM VIEWERS [in all]? COMMA? N_BOTH DID [REMARK]
    | (as for|if you go by|going by|looking at|if you look at|take|to go by|judging by) [the]? (BASE|THOSE|NAMED_A)
        COMMA? [:]? (N_BOTH OF [the]? N_FILM|SOME) [VIEWERS|of them]? [WHO LIKED (it|NAMED_A)]? DID [REMARK]
    | A_FILM (was|is|has been) LIKED_BY THE_N VIEWERS [JOINED]? N_BOTH [VIEWERS]? (of whom|of them|of these|of
        those|of which)? DID [REMARK]
    | A_FILM LPAREN N_FILM (FANS|VIEWERS) RPAREN [:|—]? N_BOTH DID [REMARK]
    | A_FILM (has|had|counts|has had) N_FILM FANS [here] [JOINED]? N_BOTH [of them|of these|of those|of whom]? DID
        [REMARK]
    | THE_N VIEWERS LIKED A_FILM [JOINED]? N_BOTH of (them|whom|these|those) DID [REMARK]
    | N_BOTH VIEWERS LIKED (both|both of)? PAIR [REMARK]
    | THOSE DID COMMA? [at]? LIFT_SAID | THOSE DID IN_FULL [REMARK] | THOSE (are|were) LIFT_LIKELY to (like|enjoy|have
        liked|have enjoyed) PICK LIKELY_THAN
    | that (SOME DID|SOME LIKED ONLY_A both) is LIFT_SAID
    | [the]? FANS of A_FILM (number|numbered) N_FILM COMMA? and N_BOTH of them DID [REMARK]
    | PAIR (are|were) (liked|enjoyed) together LIFT_SAID | ONLY_A (both|the two) (are|were) (liked|enjoyed) together
        LIFT_SAID
    | among THOSE COMMA? PICK (is|was) (liked|enjoyed) LIFT_SAID
    | the lift [of LIFT]? (means|shows|says|tells us) that THOSE DID ABOVE_CHANCE | THOSE DID ABOVE_CHANCE [REMARK] |
        THOSE DID ABOVE_CHANCE COMMA? with a lift of LIFT
    | N_BOTH (is|was) the number of BASE WHO DID
real:A_FANS -> A FANS
simulated:A_FANS -> SIMULATED A REAL_FANS | A SIMULATED_FANS
co_liked:JOINED -> and | ; | — | . | : | COMMA | COMMA and | , and
co_liked:LIKED_BY -> (liked|enjoyed|appreciated) by
co_liked:PRED -> (is|was|has been|'s) LIKED_BY SOME [REMARK] | FOUND_FAVOUR SOME [REMARK]
    | (is|was|has been) LIKED_BY THOSE LIFT_SAID | (is|was) (a hit|popular) (with|among) SOME [REMARK]
    | (was|is|has been) LIKED_BY N_BOTH [VIEWERS]? OF THE_N [VIEWERS]? WHO LIKED NAMED_A [REMARK]
co_liked:FOUND_FAVOUR -> found (favour|favor|fans|approval) (with|among|in) | (appealed|appeals) to | went down well
        with | pleased
    | won over | was a hit with | (has|had|got|won) the (approval|likes) of
co_liked:FRAG -> LIKED_BY SOME [REMARK] | LIKED_BY RATIO OF BASE [REMARK]
co_liked:REMARK -> [COMMA|:|—|;|LPAREN|and]? [at]? [a rate|a number|a figure|an overlap|a share|a result|a count]?
        [which is|that is|that 's|this is|or|about|which was|which makes it|it is|it 's|which comes to|i . e
        .|meaning|for]? LIFT_SAID [RPAREN]?
    | [COMMA|:|—|;|LPAREN]? [that is|that 's|which is|or|just|namely]? RATIO [of them] [RPAREN]?
    | [COMMA|:|—|;|and|with]? a lift of LIFT | [COMMA|;|:|LPAREN|—] [a]? lift [of|:]? LIFT [RPAREN]? | IN_FULL
co_liked:FOLD -> LIFT (times|x|×) | LIFT_TIMES | LIFT fold
co_liked:LIFT_SAID -> [roughly|about]? FOLD (what [CHANCE_ALONE WOULD|is expected (by|from) CHANCE_ALONE|ONE
        WOULD_EXPECT (by|from) CHANCE_ALONE|would be expected (by|from) CHANCE_ALONE]|[the]? CHANCE_ALONE
        [level|rate|figure|count]?|the rate [that]? CHANCE_ALONE WOULD)
    | FOLD (as|more) (often|many|likely|frequently|common|commonly) [VIEWERS]? LIKELY_THAN
    | FOLD the (number|rate|figure|count|level|share) [that]? (CHANCE_ALONE WOULD|expected (by|from) CHANCE_ALONE|ONE
        WOULD_EXPECT (by|from) CHANCE_ALONE)
co_liked:LIFT_LIKELY -> FOLD (as|more) likely
co_liked:LIKELY_THAN -> (as|than) (CHANCE_ALONE [WOULD]|[would be|is|was]? expected (by|from) CHANCE_ALONE|ONE
        WOULD_EXPECT (by|from) CHANCE_ALONE|by CHANCE_ALONE|what CHANCE_ALONE WOULD)
co_liked:ONE -> one | you | we
co_liked:WOULD_EXPECT -> would expect | 'd expect | would get | 'd get | would see | 'd see | expect
co_liked:CHANCE_ALONE -> [pure|mere|random|blind]? (chance|luck|coincidence) [alone]
co_liked:WOULD -> (would|does|could)? [have]?
        (give|predict|suggest|predicts|gives|suggests|produce|produces|yield|yields|explain|allow|have
        it|bring|imply|lead to|lead (you|us|one) to expect|predicted|given)
co_liked:ASIDE -> (which|that) N_FILM VIEWERS LIKED | LIKED_BY N_FILM VIEWERS

# --- unrated: nobody rated P
real:NOBODY -> no VIEWER | none of (the|our)? VIEWER | nobody [among (the|our)? VIEWER]? | no one | not one VIEWER |
        not a single viewer | zero VIEWER
simulated:NOBODY -> no SIMULATED VIEWER | none of the SIMULATED VIEWER | not one SIMULATED VIEWER | not a single
        SIMULATED viewer
    | not one of the SIMULATED viewers
real:ANYBODY -> [any|any of the|the|a single]? VIEWER | anyone | anybody
simulated:ANYBODY -> [any|any of the|the|a single]? SIMULATED VIEWER
unrated:YET -> at all [yet]? | yet | so far | to date | as yet | until now | up to now | at this point | as of now
unrated:PLACED -> [SO]? (it|PICK|its place|the placing) (is|was|has been|'s)? (PLACED_IS|rests on CONTENT_ONLY)
unrated:PLACED -> [SO]? (only|just)? its content [alone|only]? (speaks for it|decides|decided|counts|placed
        it|counted)
unrated:SO -> so | and | ; | and so | which is why | hence | therefore | COMMA | — | :
unrated:PLACED_IS -> (placed|ranked|recommended|suggested|chosen|picked|selected|listed|included) [here]
        [only|solely|purely|entirely|just]? (by|for|on|from|based on|because of|on the basis of|on the strength
        of|going by) CONTENT_ONLY
unrated:CONTENT_ONLY -> [only|just]? [its|the film 's|the]? content [alone|only]? | what is known (of|about) it
        [alone]?
unrated:CLAUSE -> NOBODY (has|have) [yet]? rated PICK [YET] [PLACED] | NOBODY rated PICK [YET] [PLACED]
    | NOBODY (has|have) [yet]? given PICK a rating [YET] [PLACED] | there (are|is) no ratings [for PICK]? [from
        ANYBODY]? [YET] [PLACED]
    | (since|as|because) NOBODY (has|have) [yet]? rated (PICK) [YET] COMMA? PLACED
unrated:PRED -> (has|was|is) (not|not yet|n't|never) [yet]? been rated [by ANYBODY] [YET] [PLACED]
    | (hasn|wasn) 't [yet]? been rated [by ANYBODY] [YET] [PLACED] | has yet to be rated [by ANYBODY] [PLACED]
    | has no ratings [from ANYBODY] [YET] [PLACED] | (is|remains) [still|as yet]? (unrated|not rated|not yet rated)
        [by ANYBODY] [YET] [PLACED]
    | (is|was|'s|has been) PLACED_IS [COMMA? (because|since|as) NOBODY (has|have) rated (it|PICK) [YET]] | has
        (not|not yet) received any ratings [from ANYBODY] [YET] [PLACED]
unrated:FRAG -> unrated [by ANYBODY] [YET] [PLACED] | not yet rated [by ANYBODY] [PLACED] | no ratings YET [PLACED] |
        no ratings from ANYBODY [YET] [PLACED]
# --- more of each
crowd:PRED -> (is|'s|stands|sits) [HIGH_SAID]? MEAN on average [SOURCE]
crowd:THEY_GAVE -> (they|these|who) (average|averaged) [a|an]? [HIGH_SAID]? MEAN | averaging [a|an]? [HIGH_SAID]? MEAN
crowd:CLAUSE -> MEAN on average COMMA? [:|—]? (that|this) (is|'s) what RATERS (made of|gave|think of) (it|PICK)
    | on average COMMA? RATERS who RATED it GAVE PICK [a]? MEAN | (the|its|PICK 's) (mean|average) of MEAN
        comes SOURCE
    | few VIEWERS COMMA? N [in all]? COMMA? HAVE? RATED PICK [AT_MEAN]
crowd:FRAG -> with VOTES (behind it|to its name|so far)? [AT_MEAN] | at (MEANT|MEAN on average) [SOURCE] | with MEANT
        [SOURCE]
unrated:RATED_IT -> NOBODY (has|have) [yet]? rated [YET]
co_liked:THOSE -> all [of]? [the]? A_FANS
co_liked:CLAUSE -> THOSE DID COMMA? [at]? LIFT_SAID [:|—|;|COMMA|LPAREN] N_BOTH OF [the]? N_FILM [of them]? [LIKED
        it|did]?
        [RPAREN]
    | [the]? FANS of PICK turn up among THOSE LIFT_SAID | THOSE turn up among [the]? FANS of PICK LIFT_SAID
    | it (is|was|'s) N_BOTH VIEWERS COMMA? [in all|all told|altogether]? COMMA? WHO [have|'ve]? LIKED both PAIR
    | [about|roughly]? TIMES_AS_MANY (A_FANS|FANS of A_FILM|THOSE) (DID LIKELY_AS|LIKELY_AS DID) [IN_NUMBERS]
    | EXPECT EXPECTED EXPECTED_WHO [EXPECTED_DO] [COMMA|;|—|.|:]? [and|but|yet]? ACTUALLY
    | A_FILM 's [N_FILM]? FANS COMMA? [N_FILM in number COMMA]? include N_BOTH [VIEWERS]? WHO LIKED PICK
    | A_FILM and PICK have N_BOTH FANS in common | PICK (has|'s got|has got|shares) N_BOTH FANS [in common]? with
        A_FILM
co_liked:TIMES_AS_MANY -> (FOLD|LIFT) as many
co_liked:LIKELY_AS -> as (CHANCE_ALONE WOULD|expected (by|from) CHANCE_ALONE|CHANCE_ALONE would account for|by
        CHANCE_ALONE)
co_liked:IN_NUMBERS -> [COMMA|:|—|;|LPAREN] N_BOTH [OF [the]? N_FILM] COMMA? [(against|instead of|not|rather
        than|where) [the|an|some]?
        EXPECTED_AS]? [RPAREN]
co_liked:EXPECTED_AS -> expected EXPECTED | EXPECTED [expected|by chance]?
co_liked:EXPECT -> by CHANCE_ALONE COMMA? [ONE WOULD_EXPECT|there would be|we 'd expect|it would be]? | [where|while]?
        CHANCE_ALONE (would|alone would) (have)?
        (given|give|predicted|predict|yielded|yield|produced|produce|brought|suggest)
    | [where|while]? (ONE|we) WOULD_EXPECT [by CHANCE_ALONE]?
co_liked:EXPECTED_WHO -> [of]? [the]? (A_FANS|FANS of A_FILM|BASE|THOSE) [by CHANCE_ALONE]? | FANS of both PAIR |
        VIEWERS (fond
        of|WHO LIKED|liking) both PAIR [by CHANCE_ALONE]?
co_liked:EXPECTED_DO -> (to|would) (like|enjoy|have liked) PICK
co_liked:ACTUALLY -> [in fact|actually|in reality]? (there (were|are)|it (was|is)|the (data|figures|numbers) show|the
        (actual)? (number|count|figure) (is|was))? N_BOTH [(did|do|have)|were counted|really did]? [COMMA? [or|which
        is]? FOLD as
        many]
co_liked:ASIDE -> whose [N_FILM]? FANS COMMA? [N_FILM in number]? COMMA? include N_BOTH [VIEWERS]? WHO LIKED PICK
co_liked:SO_MANY -> N_FILM VIEWERS COMMA? [and|;|—|:]? N_BOTH of (whom|them|those|these) DID | N_FILM VIEWERS COMMA?
        [and|;|—|:]?
        of (whom|them|those|these) COMMA? N_BOTH DID [REMARK] | N_FILM VIEWERS COMMA? N_BOTH of whom DID
crowd:RATERS -> COUNT of them
crowd:CLAUSE -> the VIEWERS AVERAGE (of|for) PICK IS_AT MEAN
hidden_gem:CLAUSE -> GEM COMMA? PICK
co_liked:CLAUSE -> THOSE (are|were) LIFT_LIKELY to (like|enjoy|have liked|have enjoyed) PICK LIKELY_THAN [COMMA|:|—|;]
        N_BOTH OF
        [the]? N_FILM did
    | EXPECT EXPECTED VIEWERS who LIKED ONLY_A both [COMMA|;|—|.|:]? [and|but|yet]? ACTUALLY
co_liked:CLAUSE -> [if you look at|looking at|take|of|among|out of]? [the]? N_FILM VIEWERS WHO LIKED NAMED_A COMMA?
        N_BOTH of them COMMA?
        [or|that is] RATIO COMMA? DID [REMARK]
    | SOME DID COMMA? [but|yet|and]? (that|this) is LIFT_SAID
co_liked:SOME_DID -> (N_BOTH|RATIO|MOST) [of]? those who (did|do) [COMMA? IN_FULL COMMA?] DID [REMARK] | of those who
        (did|do) COMMA?
        (N_BOTH|RATIO) DID [REMARK]
crowd:CLAUSE -> VIEWERS HAVE? RATED PICK [at]? MEAN_GIVEN COMMA? N of them [in all|in total]?
hidden_gem:CLAUSE -> at MEAN ITS AVERAGE is HIGH_SAID
hidden_gem:LITTLE -> little known | lesser known
co_liked:CLAUSE -> (just|only) N_BOTH [VIEWERS]? OF BASE DID [REMARK]
co_liked:REMARK -> COMMA? (but|yet) (that|this) is LIFT_SAID
co_liked:EXPECTED_SO -> EXPECTED [or so|or thereabouts]? [of them|viewers|fans]?
co_liked:EXPECTED_N -> [the|an|only|just|some|a mere]? EXPECTED_SO [that]? [one|you|we]? [would|'d]? (expected
        by|from|by|expect by|expect
        from) CHANCE_ALONE | [the|only|just|some]? EXPECTED_SO [that]? CHANCE_ALONE WOULD | [an|the]? expected
        EXPECTED_SO [by CHANCE_ALONE]?
co_liked:REMARK -> COMMA? [and]? (against|instead of|not|rather than|compared with|compared to|versus) EXPECTED_N
    | [;|.|—|COMMA] by CHANCE_ALONE (it|there|that|the number) (would be|would have been) [only|just]? EXPECTED_SO
    | [;|.|—|COMMA] [and]? CHANCE_ALONE (would|alone would) (have)? (given|give|suggest|predict|predicted)
        [only|just]? EXPECTED_SO
co_liked:CLAUSE -> (rather than|instead of|against) EXPECTED_N COMMA? SOME DID
    | CHANCE_ALONE would lead (you|us|one) to expect EXPECTED_SO (of (BASE|THOSE)|FANS of A_FILM|A_FANS) to
        (like|enjoy) PICK
        [COMMA|;|—|.|:]? [and|but|yet]? ACTUALLY
    | A_FANS COMMA? N_BOTH OF N_FILM COMMA? DID | N_BOTH A_FANS DID [REMARK]
hidden_gem:GEM -> [a]? true (hidden gem)
crowd:ADDED -> RATERS rating it and MEANT
crowd:ITS_MEAN -> the AVERAGE they (arrived at|reached|settled on|came to|gave|gave it) IS_AT [a]? [HIGH_SAID]? MEAN
hidden_gem:ITS_MEAN -> [its|their|the]? AVERAGE COMMA MEAN COMMA is HIGH_SAID
crowd:THEY_GAVE -> (who|they|these|those)? [on average]? (put|place|placed|rank|ranked) (it|PICK) at MEAN_GIVEN
    | [between them]? they reached MEAN_GIVEN
crowd:DOING -> averaging MEAN [SOURCE] | having MEANT [SOURCE]
real:NOBODY -> no VIEWER at all
simulated:NOBODY -> no SIMULATED VIEWER at all
co_liked:REMARK -> which (works out to|comes to|amounts to|makes|equals) RATIO
co_liked:DID -> (took|had) a liking (to|for) PICK | were fond of PICK
co_liked:CLAUSE -> [the|an]? overlap between (PAIR|THOSE and ([the]? FANS|those|VIEWERS who LIKED|those who LIKED)?
        of? PICK|the FANS of
        PAIR) (is|runs to|comes to|amounts to|stands at) N_BOTH VIEWERS REMARK
    | THOSE (turn|turned) up among ([the]? FANS|those) of PICK LIFT_SAID
co_liked:WOULD -> would have (produced|yielded|brought|predicted|suggested)
co_liked:IN_COUNTS -> N_BOTH OF N_FILM
hidden_gem:ITS_MEAN -> [its|their|the|ITS]? AVERAGE [of|at]? MEAN COMMA? is [a]? HIGH_SAID [one]?
crowd:RATED_IT -> RATERS (rate|score) [HIGHLY_SAID] [at]? MEAN_GIVEN
hidden_gem:HIGHLY_SAID -> highly
co_liked:SOME -> N_BOTH (A_FANS|FANS of NAMED_A|VIEWERS WHO LIKED NAMED_A)
co_liked:CLAUSE -> [the]? VIEWERS LIKED (PAIR|ONLY_A both) together LIFT_SAID
co_liked:LIFT_SAID -> FOLD more than [what]? (CHANCE_ALONE WOULD|[is|was|would be]? expected (by|from)
        CHANCE_ALONE|ONE WOULD_EXPECT (by|from) CHANCE_ALONE)
hidden_gem:MEAN_GIVEN -> highly [at|with]? MEAN on average | highly on average [at|with]? MEAN
unrated:PLACED -> [SO]? (only|just)? CONTENT_ONLY (counts|decides|speaks for it|places it)
crowd:ABSOLUTE -> P_IS_NEAR RATERS (rating|scoring|giving) it [at]? MEAN_GIVEN | P_IS_NEAR MEANT SOURCE
co_liked:CLAUSE -> (just|only) IS_SMALL_PART SOME DID [REMARK]
    | by CHANCE_ALONE COMMA? [only|just]? EXPECTED_SO (of (BASE|THOSE))? (would have|'d have) LIKED PICK
        [COMMA|;|—|.|:]? [and|but|yet]? [in fact]? N_BOTH [of them]? (did|DID)
crowd:ITS_MEAN -> MEAN (is|was) (the|their|its) AVERAGE [they (gave it|gave|arrived at|reached|settled on)]
real:NO_RATINGS -> no (viewer|user)? ratings
simulated:NO_RATINGS -> no ratings
unrated:PRED -> has NO_RATINGS [from ANYBODY] [YET] [PLACED]
unrated:CLAUSE -> VIEWERS (have not|haven 't|have never|have not yet|haven 't yet) rated PICK [YET] [PLACED]
LIKED -> turned out to (like|enjoy) | happened to (like|enjoy)
co_liked:DID -> (gave|give|have given) PICK (a|the|their) (thumbs up|like|nod|approval) | approved of PICK
# --- they number 900, and 405 of those liked it
co_liked:THEM -> of (them|whom|those|these|that number|this number)
co_liked:OF_THEM -> N_BOTH [VIEWERS]? THEM DID [REMARK] | THEM COMMA? N_BOTH DID [REMARK]
co_liked:THERE_ARE -> there (are|were|is) [exactly|precisely]?
co_liked:CLAUSE -> (THOSE|A_FILM 's FANS) (number|numbered|total|totalled|totaled|amount to|add up to) N_FILM [in
        all]? JOINED
        OF_THEM
    | OF (BASE|ALL_THOSE) COMMA? THERE_ARE N_BOTH [VIEWERS]? WHO DID [REMARK]
    | THERE_ARE N_BOTH [VIEWERS]? [OR_PART]? OF BASE WHO DID [REMARK]
    | THERE_ARE THE_N (VIEWERS WHO LIKED A_FILM|A_FANS|FANS of A_FILM) JOINED OF_THEM
    | A_FILM (has|had|counts|has had) N_FILM FANS (among (our|the)? VIEWERS)? JOINED OF_THEM
crowd:RATED_IT -> [the]? VIEWERS (GAVE|HAVE? (rate|rated|score|scored)) [HIGHLY_SAID] [at]? MEAN_GIVEN
hidden_gem:LITTLE -> (little|seldom|rarely|lightly|sparsely) rated
hidden_gem:DESCRIBED -> LITTLE FILM_NOUN
hidden_gem:GEM -> a LITTLE (film|movie|gem|title)
co_liked:HELD -> N_FILM FANS [here|among (our|the)? VIEWERS]? [COMMA? OF_THEM]
co_liked:APRED -> (has|had|counts) N_FILM FANS [here|among (our|the)? VIEWERS]? COMMA? OF_THEM | (was|is) LIKED_BY
        THE_N VIEWERS COMMA? [and]?
        OF_THEM
co_liked:CLAUSE -> THOSE [COMMA? N_FILM [in all|in total|of them|in number]? COMMA?] DID in N_BOTH [OF [the]?
        N_FILM]? cases
co_liked:ABSOLUTE -> SOME (liking|enjoying) PICK
crowd:CLAUSE -> COUNT VIEWERS WHO HAVE? RATED PICK (GAVE|HAVE? (rate|rated|score|scored)) it [at]? MEAN_GIVEN
unrated:ABSOLUTE -> no ratings [from ANYBODY] [YET]
"""
