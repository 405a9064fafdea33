"""How it is worded that films rated within the last days are what mostly spoke for the recommended one."""

from __future__ import annotations

LATELY = """
recent_taste:WHEN -> [made|given|all|both]? (in|within|over|during|from|across) [the|your]? (last|past|previous) (DAYS
        days|PERIOD) | [most]? recently | lately | of late
    | LPAREN [in|within|over]? [the]? (last|past) (DAYS days|PERIOD) RPAREN
recent_taste:RATED -> rated | liked | enjoyed
recent_taste:YOU_RATED -> (you|you have|you 've) [recently|lately|both|all]? RATED
recent_taste:ONES -> ALL_FILMS | both ALL_FILMS | N_FILMS films [COMMA|:|—|namely]? ALL_FILMS
recent_taste:RATED_THEM -> [COMMA|—|LPAREN]? [both|all]? (RATED [by you]?|of which YOU_RATED|which YOU_RATED|that
        YOU_RATED|YOU_RATED|[the|your]? N_FILMS? films YOU_RATED|[the|your]? N_FILMS films) WHEN [RPAREN|—|COMMA]?
recent_taste:YOURS -> your (ratings|likes|rating) of the (last|past) (DAYS days|PERIOD) [COMMA|:|—]? [for|of|namely]?
        ONES | ONES [RATED_THEM]? | your [recent|latest|newest]? (ratings|likes|rating|favourites|ratings of films)
        [WHEN]? [of|for|COMMA|:|—|namely|like|—]? ONES [COMMA? [both|all]? [made|given|from]? WHEN]?
    | [the]? N_FILMS? films YOU_RATED WHEN [COMMA|:|—|namely]? ONES | (the films|films|what) YOU_RATED WHEN
        [COMMA|:|—|LPAREN|namely]? ONES [RPAREN]?
    | N_FILMS films WHEN [COMMA|:|—|namely]? ONES | N_FILMS of your [recent|latest]? (ratings|likes) [WHEN]?
        [COMMA|:|—|namely]? ONES | your liking for ONES [WHEN]?
recent_taste:THEY -> they | these | those | both | and these | which | that | this | it | (these|those|all)
        (films|ratings|likes|N_FILMS) | the N_FILMS | both films | both of which |
        all of which
recent_taste:SAID -> YOU_RATED [both]? ONES [both|all]? [WHEN] | WHEN COMMA? YOU_RATED ONES | ONES (were|was|are|have
        been|has been) [all|both]? RATED [by you]? WHEN
    | ONES (are|is) [both|all|among|part of]? your? recent (likes|ratings) | ONES (is|are) (one|ones|films|the
        films|some) YOU_RATED WHEN | N_FILMS films RATED WHEN [COMMA|:|—]? ONES
recent_taste:MOSTLY -> mostly | mainly | largely | chiefly | primarily | most
recent_taste:REC -> (this|the|our|your) (recommendation|suggestion|pick|choice|selection)
recent_taste:CASE -> (the|its) (case|argument|support|weight|evidence) [(for|behind) (PREF|REC)]? | REC | what
        (spoke|speaks) for PREF | (the|our) choice of PREF
recent_taste:FOR_P -> (for|to|towards|toward|at|in favour of) (PREF|REC) | here | [you|us] (to|towards) PREF |
        (you|us) here | this way
recent_taste:LED ->
        (spoke|speak|speaks|point|points|pointed|led|lead|leads|pull|pulls|pulled|argue|argues|argued|count|counted|counts|pushed|push)
recent_taste:DROVE ->
        (drove|drive|drives|shaped|shape|shapes|influenced|influence|influences|supported|support|supports|back|backs|backed|explain|explains|explained|prompted|inspired|carry|carried|informed|brought
        about)
recent_taste:SUPERLATIVE -> (biggest|greatest|largest|strongest|main|most)
recent_taste:SPOKE -> [MOSTLY]? LED [MOSTLY]? FOR_P | [MOSTLY]? DROVE [MOSTLY]? (REC|CASE|PICK_CASE) [the most|most]?
        | (contributed|contribute|contributes|mattered|matter|counted|count|weighed|weigh) [the]? most (to|for|in)
        (REC|CASE|PREF|this|it)
    | had the SUPERLATIVE (influence|effect|weight|say|impact|part) (on|in) (REC|CASE) | (are|is|were|was) [MOSTLY]?
        (what|why) [MOSTLY]? (LED FOR_P|DROVE (REC|PREF)|WE_ARE|brought PREF up|pulled PREF in|brought PREF here|is
        behind PREF|led us? FOR_P|led here)
    | (are|is|were|was) the (main|chief|principal|biggest|primary|strongest|major)
        (reason|reasons|factor|factors|influence|influences|drivers|driver|basis|source) (for|behind|of|in|why)?
        (REC|PREF|WE_ARE|CASE)?
    | (are|is|were|was) MOSTLY (behind|responsible for|the reason for|the basis of|the basis for) (REC|PREF|CASE) |
        (make|makes|made|form|forms) (up)? (most of|the bulk of) CASE | (account|accounts|accounted) for most of CASE
    | (did|do) most of the (work|talking|persuading|lifting|pulling|arguing) [for PREF] | (influenced|shaped|drove)
        CASE [the]? most | most influenced CASE
recent_taste:PICK_CASE -> PREF
recent_taste:WE_ARE -> PREF (is|was|got|came|comes) (here|recommended|suggested|picked|chosen|up|on your list) | we
        (recommended|suggested|picked|chose|suggest|recommend) PREF
recent_taste:CLAUSE -> YOURS SPOKE | your recent (ratings|likes) SPOKE [:|—|COMMA]? ONES [RATED_THEM] | SAID
        [COMMA? [and|;|—|:|.]? [and]? THEY SPOKE]? | SAID COMMA? THEY [both]? SPOKE | most of CASE
        (comes|came|stems|is due|rests|derives|is down) (from|to|on) YOURS
    | CASE (comes|came|stems|is|rests|was|derives) MOSTLY (from|due to|on|based on|down to|because of) YOURS |
        [MOSTLY] based on YOURS | REC (is|was) MOSTLY (based on|due to|driven by|because of) YOURS
    | WE_ARE MOSTLY (because|since|as) SAID | WE_ARE MOSTLY (because of|due to|thanks to|based on) YOURS
    | it (is|was) MOSTLY YOURS that SPOKE | SOME_FILM RATED_THEM? (is|was|are) (one of|among) the films that SPOKE
    | SOME_FILM (was|is) RATED [by you]? WHEN | YOU_RATED SOME_FILM WHEN
recent_taste:ASIDE -> one of the N_FILMS films WHEN that SPOKE | (a|one) film? [that|which]? YOU_RATED WHEN |
        (which|that) YOU_RATED WHEN | RATED [by you]? WHEN
recent_taste:PRED -> (is|was) (recommended|suggested|picked|chosen|here) MOSTLY (because of|due to|thanks to|based
        on|for) YOURS | (is|was) MOSTLY (here|recommended|due|down|owed|based) (because of|thanks to|to|on) YOURS
recent_taste:FRAG -> RATED WHEN [by you]? [:|—|COMMA] ONES | MOSTLY (because of|thanks to|due to|based on) YOURS
recent_taste:WHEN -> [in|within|over]? this (last|past) PERIOD
recent_taste:YOURS -> N_FILMS films YOU_RATED WHEN COMMA? SOME_ONE COMMA? | N_FILMS [recent]? (ratings|likes) [of
        yours]? [WHEN]? COMMA?
        SOME_ONE COMMA? | N_FILMS of your recent (ratings|likes) COMMA? SOME_ONE COMMA?
recent_taste:SOME_ONE -> SOME_FILM (being one [of them]|among them|one of them) | one of them [being|is|was]? [for]?
        SOME_FILM |
        including SOME_FILM
recent_taste:SPOKE -> did [the]? most to (bring PREF up|bring up PREF|suggest PREF|recommend PREF|put PREF here)
recent_taste:AMONG_N -> (among|one of) [the|your]? [N_FILMS]? [recent]?
recent_taste:ONE_OF -> AMONG_N (FILMS ([that|which]? YOU_RATED|RATED [by you]?)|(ratings|likes|favourites|favorites)
        [of yours]?)
recent_taste:OF_WHEN -> [of|from]? WHEN | of the (last|past) (DAYS days|PERIOD)
recent_taste:CLAUSE -> ALL_NAMED THEY SPOKE | SOME_TOLD (is|was) (ONE_OF|AMONG_N FILMS) [OF_WHEN] COMMA?
        that SPOKE | SOME_TOLD
        (is|was) ONE_OF
        OF_WHEN
recent_taste:CLAUSE -> WHEN COMMA? YOU_RATED SOME_FILM
recent_taste:ASIDE -> one of [the|your]? [N_FILMS]? (films|movies) YOU_RATED WHEN
recent_taste:AMONG -> one of [the|your]? N_FILMS [recent]? (films|ratings|likes) [of yours|YOU_RATED]? [WHEN]? that
        SPOKE
recent_taste:THEY -> (these|those) N_FILMS
recent_taste:CLAUSE -> what MOSTLY LED FOR_P (is|are|was|were) YOURS
recent_taste:PRED -> (is|was) MOSTLY (spoken for|supported|driven|brought up) by (YOURS|N_FILMS films YOU_RATED WHEN)
recent_taste:WHEN -> at some point (in|within|during) the (last|past) (DAYS days|PERIOD)
recent_taste:THEY -> (these|those) N_FILMS (films|ratings)
recent_taste:CLAUSE -> [all|both]? RATED [by you]? WHEN COMMA? ONES SPOKE
recent_taste:THEY -> that (film|movie|title|one|rating)
recent_taste:YOURS -> your (last|past) (DAYS days|PERIOD) COMMA? (in|during|over) which YOU_RATED ONES
recent_taste:YOURS -> the (ratings|scores|stars) [that]? you gave [to]? ONES [both]? [WHEN]
recent_taste:SOME_ONE -> among them SOME_FILM
recent_taste:SPOKE -> (are|is|were|was) what (REC|CASE|PREF) [is|was]? MOSTLY
        (based|built|founded|rests|rest|relies) on
recent_taste:ASIDE -> ONE_OF [OF_WHEN]
recent_taste:APRED -> (is|was) (ONE_OF|AMONG_N FILMS) [OF_WHEN] COMMA? that SPOKE | (is|was) ONE_OF OF_WHEN |
        (was|has been) RATED
        [by you]? WHEN
"""
