"""How facts are worded that hold of the person: what they rated or asked about, and how much of the case it makes."""

RULES = """
# --- because_you_liked and similar_to: A spoke for SHARE of all that spoke for P
pull:CASE ->
    [the] (case|argument|support|evidence|reasoning|reasons|grounds|weight|basis|pull|push|reason|motivation|signal|
        explanation|backing|strength|justification) [for|behind|in favour of|in favor of|of|to] (PICK_OBJECT|THIS_REC)
    | ITS_OBJECT (case|support|backing|pull|weight|recommendation|reasoning|evidence) | THIS_REC
    | [all|everything|all the things]? (what|that) (speaks|spoke|counts|counted|is|was|argues|argued|pulls|pulled|
        points|pointed) (for|in favour of|in favor of|towards|to) PICK_OBJECT
    | everything (speaking|that speaks|that spoke|in favour|counting|counted|behind|pointing|supporting|going|that
        counts|that counted|pulling) (for|in favour of|of|to|towards)? PICK_OBJECT
    | why (PICK_OBJECT is recommended|we recommend PICK_OBJECT|PICK is here|PICK_OBJECT was recommended|we suggest
        PICK_OBJECT|PICK_OBJECT was suggested|PICK_OBJECT was picked|it 's recommended)
    | what (supports|supported|backs|backed|drives|drove|led to|is behind|recommends|recommended|favours|favors)
        (PICK_OBJECT|THIS_REC) | the total [pull|weight|support|case|evidence]? [for|behind]? (PICK_OBJECT|THIS_REC)
    | it | all (support|evidence|the support|the evidence|the weight) for PICK_OBJECT
    | the (overall|total|whole|entire) case [for PICK_OBJECT] | the case
pull:THIS_REC -> (this|the|our|your) (recommendation|suggestion|pick|match|choice|case) [of PICK_OBJECT]
    | the (recommendation|suggestion) of PICK_OBJECT | recommending PICK_OBJECT | suggesting PICK_OBJECT
    | PICK_OBJECT being (recommended|here|suggested)
pull:OF_IT -> of | towards | to
pull:PULLS ->
    (speaks|spoke|accounts|accounted|counts|makes|made|is responsible|argues|stands) [up]? [for] [a share of]? SHARE
        OF_IT CASE
    | (makes up|made up|contributes|contributed|provides|provided|explains|explained|carries|carried|drives|drove|
        gives|supplies|supplied|represents|forms|constitutes|is worth|brings|adds|covers|is behind|lies behind|was
        behind|amounts to|comprises|delivers|holds) [a share of]? SHARE OF_IT CASE
    | (contributes|contributed|adds|added|carries|carried|has|had|brings|gives) [a]? (share|weight) of SHARE [to|of|
        in|towards] CASE
    | (speaks|spoke|counts|counted|argues|argued|pulls|pulled|points|pointed|leads|led) (for|in favour of|in favor
        of|towards|to) (PICK_OBJECT|THIS_REC) [with a share of SHARE|with SHARE|making up SHARE of CASE]
    | (supports|supported|backs|backed|contributes to|contributed to|feeds into|fed into|plays into|played into|is
        behind|was behind|stands behind|lies behind|helped) (PICK_OBJECT|THIS_REC|CASE)
    | (is|was) (a|one) (reason|basis|factor|part) [of|for|in|behind|why] (PICK_OBJECT [is (here|recommended|
        suggested)]|THIS_REC|CASE)
    | (is|was) (one of the|part of the) (reason|reasons) [of|for|in|behind|why]? (PICK_OBJECT [is (here|recommended|
        suggested)]|THIS_REC|CASE)
    | (is|was) why (PICK|we) (is|are|was|were) (here|recommended|suggested|recommending it|suggesting it)
    | (plays|played) a (part|role) in (THIS_REC|CASE|RECOMMENDING) | (is|was|makes|made) SHARE of CASE
    | counts for SHARE of CASE | weighs in (at|with) SHARE of CASE
pull:RECOMMENDING -> recommending PICK_OBJECT
pull:STEMS -> (comes|came|stems|stemmed|derives|derived|arises|flows|follows|results) [directly]? from
    | (rests|rested|relies|is built|is based|hinges|hangs|draws|depends|is founded) on
    | (is|was) (due to|owed to|down to|thanks to|explained by|because of|driven by|attributable to|from|based on|
        drawn from|provided by|made up of|owing to|down to|carried by|supplied by) | goes back to | traces [back]? to
    | is your | goes to | belongs to
pull:CLAUSE -> [a share of]? SHARE of CASE STEMS SOURCE | THIS_REC [partly|in part]? STEMS [partly|in part]? SOURCE
    | SOURCE PULLS | (with|at) SHARE of CASE SOURCE PULLS | the share of A_NOUNED [in CASE] is SHARE
    | A_NOUNED 's share [in|of CASE] is SHARE | SOURCE [:|—] SHARE of CASE | SHARE of CASE : SOURCE
    | [for]? SHARE of CASE (thank|look to|credit) SOURCE
    | SAID [and that|and this|and it|which|—|;|a fact that|and this rating|and that rating|something that|a rating
        that|and your rating|. that|. this] [alone]? PULLS | SAID [and]? making up SHARE of CASE
    | SAID [and]? accounting for SHARE of CASE | SAID | (because|since|as|given that|seeing that) SAID RECOMMENDED
    | RECOMMENDED (because|since|as|given that) SAID
    | RECOMMENDED (because of|due to|thanks to|based on|on account of|partly because of|on the basis of) SOURCE
    | (because of|based on|thanks to|given) SOURCE RECOMMENDED | PULL_UNIT
pull:PULL_UNIT -> SAID and SHARE of CASE STEMS (that|this|it|there|that rating|SOURCE)
pull:PRED -> owes SHARE of (its case|its place|its recommendation|its support|that) to SOURCE
    | (draws|gets|takes|derives|has|received) SHARE of its (case|support|weight|pull|backing|recommendation) from
        SOURCE | owes its place [in part]? to SOURCE | (builds|draws|rests|leans)? on SOURCE
    | (follows|comes|stems|came) from SOURCE
    | (is|was) (recommended|suggested|picked|chosen|here|included) [for you]? (because|since|as) SAID
    | (is|was) (recommended|suggested|picked|chosen|here|included) [for you]? (because of|due to|thanks to|based on|
        on the basis of|in part because of) SOURCE
pull:FRAGMENT -> [recommended|suggested]? (because|since) SAID | SHARE of CASE STEMS? SOURCE
    | (because of|thanks to|based on) SOURCE
because_you_liked:SAID ->
    you [have|had|'ve] [also|already]? (rated|scored|marked) A_NOUNED [at|with|as]? [a|an]? RATING
    | you [have|had|'ve] [also|already]? (gave|given|awarded|give) A_NOUNED [a|an]? [rating of|score of]? RATING
        [rating|score] | you [have|had|'ve] (gave|given|awarded) [a|an]? RATING [rating|score]? to A_NOUNED
    | you [have|had|'ve|really]? [also|already]? (LIKED|HIGHLY_RATED) A_NOUNED [enough to (give it|rate it|award it)
        [a|an]? RATING [rating]?]
    | you [have]? LIKED A_NOUNED (LPAREN|—|and|;) [you]? (gave it|rated it|giving it|rating it|and gave it|and rated
        it|which you gave|which you rated|your rating :|your rating of)? [a|an]? RATING [rating]? [RPAREN|—]
    | you LIKED A_NOUNED (giving|rating|awarding) it [a|an]? RATING [rating]?
    | A_NOUNED (got|received|earned|was given|has) [a|an]? RATING [rating|score]? from you
    | A_NOUNED (is|was) (a|one) [film|movie|title]? [that|which|of the films]? you [have]? (LIKED|HIGHLY_RATED)
    | A_NOUNED (is|was) (a|one) [film|movie]? [that|which]? you (rated|gave) [a]? RATING
    | your (rating|score|mark) (of|for|on) A_NOUNED (is|was) [a|an]? RATING | you are a fan of A_NOUNED
    | you 're a fan of A_NOUNED | you HIGHLY_RATED A_NOUNED [with a RATING]
    | you (rated|scored) A_NOUNED HIGHLY [at|with|giving it]? [a]? RATING? | RATING [rating]? from you for A_NOUNED
    | A_NOUNED has your RATING [rating]? | A_NOUNED (was|is) (LIKED_DONE|rated RATING) by you | you LOVED A_NOUNED
    | you [really]? LOVED A_NOUNED [:|—|and]? [gave it|giving it]? [a]? RATING
because_you_liked:HIGHLY_RATED -> rated HIGHLY | HIGHLY rated | [gave] [a]? HIGHLY
because_you_liked:SOURCE -> your [own]? RATING [rating|score|mark|verdict]? (for|of|to|on) A_NOUNED
    | your [own|HIGHLY]? (rating|score|mark) (of|for) (A_NOUNED (of|with|at|at a|—|:|LPAREN)? [a]? RATING [RPAREN]?|
        RATING (for|to|on|of) A_NOUNED|A_NOUNED) | the RATING [rating]? [that]? you gave [to]? A_NOUNED
    | (your|you) (liking|enjoying|enjoyment|like|fondness|appreciation|approval|rating) [of|for] A_NOUNED
        [RATED_TAIL]? | (how much)? you LIKED A_NOUNED | the fact that SAID | A_NOUNED [RATED_TAIL]?
    | your ITS_A_RATING | your A_NOUNED rating [of RATING]? | your RATING A_NOUNED rating
    | (rating|liking|enjoying|giving) A_NOUNED [a]? RATING? | A_NOUNED alone
    | A_NOUNED (a|the) (film|movie|one) [that|which]? you (LIKED|rated RATING|gave RATING|HIGHLY_RATED)
    | A_NOUNED LPAREN RATING [from you] RPAREN
because_you_liked:ITS_A_RATING -> RATING rating for A_NOUNED
because_you_liked:RATED_TAIL -> (which|that) you (rated|gave) [a]? RATING [rating]? | (which|that) you LIKED
    | which you HIGHLY_RATED
    | LPAREN [which you rated|which you gave|rated|you gave it|your rating :|your]? RATING RPAREN
    | rated RATING by you | at RATING | with [a|your]? RATING [rating]? | — RATING [—]
because_you_liked:ASIDE -> (which|that) you [have]? (rated|gave|scored|awarded) [a|an]? RATING [rating]?
    | (which|that) you [have]? LIKED | (which|that) you rated HIGHLY
    | (a|another)? (film|movie|one|title) [that|which]? you [have]? LIKED | a film you (rated|gave) [a]? RATING
    | you gave it RATING | your RATING [film|pick]? | rated RATING by you
    | a RATING [film|rating]? (for you|of yours|from you) | (which|that) you (rated|gave) RATING out of five?
    | to which you gave [a]? RATING [rating]? | (which|that) (got|earned|received) [a]? RATING [rating]? from you
    | [which] you HIGHLY_RATED | (which|that) LIKED_BY_YOU | which you LOVED | a film you LOVED
    | (one|a film|a movie) (that)? you rated RATING
because_you_liked:LIKED_BY_YOU -> was LIKED_DONE by you
similar_to:SAID ->
    you [have]? [just]? (asked|enquired|inquired) (about|for|after) [ (films|something|more|movies|titles|a film|a
        movie|one|anything|others|other films) (like|similar to|close to|resembling|in the vein of|akin to|along the
        lines of) ]? A_NOUNED
    | you (wanted|want|were looking for|are looking for|looked for|searched for|requested|seek|sought|'re looking
        for|are after|were after) [ (films|something|more|movies|titles|a film|a movie|anything) (like|similar to|
        close to|resembling|in the vein of|akin to|along the lines of) ] A_NOUNED
    | A_NOUNED is (the|a) (film|movie|one|title) you asked about | you named A_NOUNED
    | you asked (what|which film) is like A_NOUNED
similar_to:SOURCE ->
    [its|the|their]? (similarity|resemblance|likeness|closeness|kinship|nearness|being similar|likeness|being close|
        proximity) to A_NOUNED [ASKED]? | A_NOUNED [ASKED]?
    | [your]? (asking|request|question|query|interest) (about|for|in) [ (films|something|more|movies) like ]? A_NOUNED
    | how (similar|close) (it is|PICK is|it) to A_NOUNED | A_NOUNED alone | the film you asked about A_NOUNED
    | the fact that PICK is similar to A_NOUNED | how much it resembles A_NOUNED
similar_to:ASKED ->
    [—|LPAREN]? (the (film|movie|one|title) [that|which]? you asked (about|for)|which you asked (about|for)|as you
        asked|your (film|choice|request|starting point)) [RPAREN|—]?
similar_to:ASIDE -> the (film|movie|one|title) [that|which]? you (asked (about|for)|named)
    | which you asked (about|for) | that you asked about | the film in your (question|request)
similar_to:PRED ->
    (is|'s|was|comes|sits|stands|ranks|lies)? [also]? (similar|close|akin|near|comparable|related|like) [to]?
        A_NOUNED [ASKED]? [WITH_SHARE] | (resembles|recalls|echoes|matches) A_NOUNED [ASKED]? [WITH_SHARE]
    | (has|bears|shows) (a|some)? (similarity|resemblance|likeness|kinship) to A_NOUNED [ASKED]? [WITH_SHARE]
    | fits your request for [more|films|something] like A_NOUNED
    | (is|'s) in the (vein|spirit) of A_NOUNED [WITH_SHARE] | is like A_NOUNED [WITH_SHARE]
    | shares a likeness with A_NOUNED
    | (is|was) (a|one) (film|match|movie) (like|similar to|for|close to|resembling) A_NOUNED [WITH_SHARE]
similar_to:WITH_SHARE ->
    [and|which|—|;|and that|and this|a|:|. that|, which] (PULLS|resemblance PULLS|this PULLS|similarity (that)?
        PULLS|SHARE of CASE STEMS (it|that|this|there|A|SOURCE))
    | (accounting for|making up|providing|contributing|which is) SHARE of CASE
similar_to:CLAUSE -> BOTH are [both]? (similar|alike|akin) | (like|as with) A_NOUNED PICK ASKED?
    | there is a (similarity|resemblance) (between BOTH|to A_NOUNED)
    | A_NOUNED and PICK are (similar|alike) [WITH_SHARE]
    | A_NOUNED (resembles|is similar to|is close to|is like) PICK_OBJECT [WITH_SHARE]
similar_to:FRAGMENT -> (similar|close|akin) to A_NOUNED [ASKED]? [WITH_SHARE] | in the vein of A_NOUNED [ASKED]?
similar_to:ADJUNCT -> (similar|close|akin) to A_NOUNED [ASKED]? | resembling A_NOUNED

# --- recent_taste: FILM_LIST, rated within the last DAYS days, mostly spoke for P
recent_taste:FILM_LIST -> FILM_ASIDE | FILM_ASIDE [LIST_AND] FILM_LIST
recent_taste:FILM_ASIDE -> FILM
recent_taste:ONES -> [both|the films|films|movies|especially?|the likes of]? FILM_LIST | both films
    | LPAREN FILM_LIST RPAREN | — FILM_LIST —
recent_taste:WITHIN ->
    (in|within|over|during|from|across|inside|of|throughout) [the|your]? (last|past|previous) (DAYS days|[about|
        roughly]? PERIOD) | (in|within|over|during) (DAYS days ) | since SINCE | recently | lately | of late
    | [these|those|the]? (last|past) DAYS days | in recent (weeks|months|days|times)
    | LPAREN (in|within|over)? [the]? (last|past) DAYS days RPAREN
recent_taste:RECENT -> recent | latest | newest | freshest | current | last DAYS days
recent_taste:TASTE ->
    [own]? [RECENT] (likes|like|rating|ratings|taste|tastes|favourites?|favorites?|viewing?|picks|choices|films|
        interest|interests|film ratings|preferences|enthusiasm)
recent_taste:YOURS ->
    your TASTE [WITHIN]? [(of|for|in|like|such as|including|:|—|namely|towards|from) ONES]? [WITHIN]?
    | your TASTE ONES [WITHIN]? | ONES [ (from|in|of) your RECENT (likes|ratings) ]? [RATED_ASIDE]? [WITHIN]?
    | your (rating|liking|enjoyment|ratings) of ONES [WITHIN]?
    | (films|movies|what|the films|those|the ones) [that|which]? you [have|'ve]? [RECENTLY]? (rated|LIKED) [WITHIN]?
        [ (like|such as|including|:|—|namely) ONES ]? | the (films|movies) ONES [WITHIN]?
recent_taste:RECENTLY -> recently | lately | just | also
recent_taste:RATED_ASIDE ->
    [—|LPAREN]? [(both|all|which|both of which|that|two films|films|the films|two of your RECENT (likes|ratings)|two
        recent (likes|ratings)|recent (likes|ratings)|your RECENT (likes|ratings)|all of which)]? [you [have|'ve]?
        [both|all]? [RECENTLY]? (rated|LIKED)]? [both]? [(rated|LIKED_DONE) [by you]?]? [WITHIN]? [RPAREN|—]?
recent_taste:POINT ->
    (mostly|mainly|largely|chiefly|primarily|all|both)? [also]? (point|points|pointed|pull|pulls|pulled|lean|leans|
        lead|leads|led|speak|speaks|spoke|push|pushes|pushed|tilt|count|counts|counted|argue|argued) [mostly|mainly|
        largely|chiefly]? (this way|here|to PICK_OBJECT|towards PICK_OBJECT|toward PICK_OBJECT|for PICK_OBJECT|in
        favour of PICK_OBJECT|in favor of PICK_OBJECT|in this direction|in its favour|in PICK_OBJECT 's direction|to
        THIS_REC|us to PICK_OBJECT)
    | (are|is|were|was|'re) [mostly|mainly|largely|chiefly|most of|the bulk of|the main part of]? (what|why|the
        reason|the reasons|behind|responsible for|the reason for|the reasons for|the basis for|the basis of) [mostly|
        mainly|largely|chiefly]? (spoke for PICK_OBJECT|speaks for PICK_OBJECT|speak for PICK_OBJECT|led to
        PICK_OBJECT|PICK_OBJECT (is|was) (here|recommended|suggested)|PICK_OBJECT|THIS_REC|led us to PICK_OBJECT|we
        suggest PICK_OBJECT|we recommend PICK_OBJECT|drove THIS_REC|drives THIS_REC|pointed to PICK_OBJECT|points to
        PICK_OBJECT)
    | [mostly|mainly|largely|chiefly]? (drive|drives|drove|shape|shapes|shaped|support|supports|supported|explain|
        explains|explained|inform|informs|informed|carry|carried|favour|favoured|favor|favored|prompted|suggest|
        suggests|suggested|brought up|bring up|back|backed|led to|lead to|inspired) [mostly|mainly|largely|chiefly]?
        (PICK_OBJECT|THIS_REC)
    | [mostly|mainly|largely|chiefly]? (did|do|does|made|make) (most of the (talking|pulling|work)|the case) for
        PICK_OBJECT | (account|accounts|accounted) for most of (CASE) | (make|makes|made) up most of CASE
    | (carry|carried|provide|provided|gave|give|contributed|contribute) most of CASE
recent_taste:CASE -> the (case|support|evidence|pull|argument|weight|reasons) (for|behind) PICK_OBJECT
    | what (speaks|spoke|counts|counted) for PICK_OBJECT | ITS_OBJECT case | THIS_REC
    | why (PICK_OBJECT is here|PICK_OBJECT is recommended|it is recommended)
recent_taste:THIS_REC -> (this|the|our|your) (recommendation|suggestion|pick|choice|match) [of PICK_OBJECT]
recent_taste:SAID -> you [have|'ve]? [RECENTLY|both]? (rated|LIKED) [both]? ONES [RECENTLY|WITHIN]?
    | you (gave ratings to|have been rating|have been liking|have been enjoying) ONES [WITHIN]?
    | ONES (were|are|was|is|have been|has been) [all|both]? [RECENTLY]? (rated|LIKED_DONE) [by you]? WITHIN?
    | WITHIN you [have|'ve]? [RECENTLY]? (rated|LIKED) [both]? ONES
    | ONES (are|were|is) [both|all]? [among|part of|some of|two of]? your RECENT (likes|ratings|films|picks)
    | you both? rated ONES within DAYS days | your RECENT (likes|ratings) (are|include|included|were) ONES
recent_taste:CLAUSE -> YOURS [—]? POINT [WITHIN]?
    | SAID [and|,|;|—|:|. ]? [(they|these|those|both|and these|and they|which|that|this|it|these films|those films|
        those ratings|these ratings|those likes|these likes) POINT]? | RECOMMENDED (because|since|as) SAID
    | (because|since|as) SAID RECOMMENDED
    | most of CASE (comes|came|stems|is due to|rests on|was due to|derives|comes down to|rested on|is down to)
        [from]? YOURS
    | CASE (comes|came|stems|is|rests|was) (mostly|mainly|largely|chiefly) [from|due to|on|because of|thanks to]?
        YOURS | (it is|it 's|it was)? (mostly|mainly|largely|chiefly) YOURS (that POINT|POINT)
    | RECOMMENDED [mostly|mainly|largely|chiefly]? (because of|thanks to|due to|based on|on the strength of|on
        account of|on the basis of|from|for) YOURS
    | [mostly|mainly|largely|chiefly]? (based on|because of|thanks to|given|going by|judging by|in light of|
        following|after|drawing on) YOURS RECOMMENDED | WITHIN YOURS POINT
    | what (spoke|speaks) for PICK_OBJECT [most|mostly|mainly]? (is|was|are|were|:) [mostly|mainly|largely|chiefly|
        most of all]? YOURS
recent_taste:PRED ->
    (fits|matches|suits|follows|reflects|echoes|goes with|continues|builds on|ties in with|answers|is in line with|
        lines up with|chimes with|is in keeping with|fits in with|follows from|follows on from|comes from|springs
        from|agrees with|aligns with|responds to|stems from|draws on|rests on|is close to|is based on|relates to)
        [mostly|mainly|largely|chiefly]? [on]? YOURS
    | [mostly|mainly|largely|chiefly]? owes (most of its case|its place mostly|its place mainly) to YOURS
    | (is|was) (recommended|suggested|picked|chosen|here|backed|supported|driven|favoured|carried|prompted|informed|
        shaped) [mostly|mainly|largely|chiefly]? (because of|by|thanks to|due to|based on|for|on the strength of)
        YOURS
    | (is|was) (mostly|mainly|largely|chiefly) (backed|supported|driven|favoured|carried|based|recommended|prompted|
        down) (by|on|to|because of|thanks to) YOURS
    | (is|was) (mostly|mainly|largely|chiefly) (recommended|here|suggested)? (because|since) SAID
recent_taste:FRAGMENT ->
    (mostly|mainly|largely|chiefly)? (because of|thanks to|based on|driven by|in line with|in keeping with|backed by|
        supported by|from) YOURS | because SAID

# --- for_your_search
for_your_search:CLAUSE -> you (searched|asked|looked|were looking) for [the words]? SEARCH
    | your (search|query) (was|:|is) SEARCH | RECOMMENDED (because|since|as) you (searched|asked|looked) for SEARCH
for_your_search:PRED ->
    (matches|fits|answers|suits|is a match for|came up for|comes up for|turned up for) (your|the) (search|query|
        request|words) [for|of|:]? SEARCH | (matches|fits|answers) (what you searched for [: SEARCH]|your search)
    | (was|is) (found|recommended|suggested) (for|by) your (search|query) [for|of|:]? SEARCH
for_your_search:FRAGMENT -> for your search [for|of|:]? SEARCH
    | (matching|matches|fits) your search [for|of|:]? SEARCH
"""
