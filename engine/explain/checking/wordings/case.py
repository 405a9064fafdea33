"""How facts are worded that hold of the person: what they rated or asked about, and how much of the case it makes."""

from __future__ import annotations

from engine.explain.checking.vocabulary import word_set

_MAKING = """make constitute represent contribute add provide supply explain form cover carry drive bring deliver give
comprise hold bear weigh support back lend furnish generate yield earn equal justify underpin claim"""
_FOR = "account speak count answer stand"


def _forms(verbs: str, after: str = "") -> str:
    return " | ".join(f"{each} {after}".strip() for each in sorted(word_set("", " ".join(verbs.split()))))


CASE = f"""
# --- because_you_liked: A was rated RATING
because_you_liked:YOU -> you | you have | you 've
because_you_liked:GIVE -> gave | given | give | awarded | assigned | granted | handed
because_you_liked:RATE -> rated | scored | marked | graded | rate
because_you_liked:STARS -> [a|an]? [rating of|score of]? RATING [rating|score|mark]? [from you]? [COMMA RATING]
because_you_liked:NOTE -> rating | score | mark | star rating | grade | verdict | ratings | opinion
because_you_liked:SAID -> YOU GIVE ANY_A STARS | YOU RATE ANY_A [at|with|as|a]? STARS | YOU GIVE STARS to ANY_A | YOU
        (LIKED|enjoyed) ANY_A
    | ANY_A (got|received|earned|has|has got|was given|gets|won) STARS from you | ANY_A (was|is|has been)
        (rated|given|scored|awarded) STARS by you
    | ANY_A has your RATING [rating]? [and PART_OF] | you know ANY_A COMMA? [:]? you (GIVE|RATE) it STARS | your
        [own]? NOTE (of|for|to) ANY_A (is|was|:|stands at|came to) STARS | RATING from you for ANY_A
    | YOU (rated|scored) ANY_A HIGHLY [at|with|giving it|COMMA]? [STARS] | YOU (LIKED|enjoyed) ANY_A COMMA? (giving
        it|rating it|with|at|and (gave|rated) it) STARS
    | ANY_A (is|was) (a|one) [film|movie|title]? [that|which]? you (LIKED|RATE STARS|GIVE STARS|rated HIGHLY) | ANY_A
        (is|was) (rated HIGHLY|liked|liked STARS) by you
    | you LOVED ANY_A COMMA? (giving it|rating it|and gave it) STARS | YOU LIKED ANY_A enough to (give|rate|award) it
        STARS | you LOVED ANY_A | YOU (LIKED|enjoyed) ANY_A LPAREN? STARS RPAREN? | you RATE ANY_A LPAREN STARS RPAREN
because_you_liked:ASIDE -> (which|that) YOU (GIVE|RATE) [at|with]? STARS | to which you GIVE STARS | rated STARS [by
        you]? | your STARS [film|pick]?
    | (which|that) you (liked|enjoyed|LOVED) | (which|that) you rated HIGHLY | (which|that) (got|has|received|earned)
        STARS from you | STARS from you
    | (a|one|another) [film|movie|one]? [that|which]? you (liked|RATE STARS|GIVE STARS|rated HIGHLY) | with your
        [own]? STARS | at [your]? STARS | given STARS [by you]?
    | (which|that) (was|is) rated STARS by you
because_you_liked:IN_BRACKETS -> STARS | your STARS | STARS from you | rated STARS
because_you_liked:SOURCE -> ANY_A | your IS_FULL (perfect|full|top|maximum) NOTE (of|for|to) ANY_A | your [own|HIGH]?
        NOTE (of|for|to) ANY_A [OF_STARS]? | your [own]? IS_FULL perfect STARS (for|of) ANY_A | your [own|HIGH]? NOTE
        of STARS (for|to|on) ANY_A
    | your [own]? STARS (for|of|to|on|given to) ANY_A | the STARS [that|which]? YOU GIVE [to]? ANY_A | your [own]?
        (liking|fondness|enjoyment|appreciation|love_|like) (of|for) ANY_A
    | what you gave ANY_A | how you rated ANY_A | the fact that SAID | you (liking|rating|enjoying|having rated|having
        liked) ANY_A [STARS]? | your A rating
    | (the|your) NOTE you GIVE [to]? ANY_A [OF_STARS]?
because_you_liked:SOURCE_STARS -> your STARS
because_you_liked:OF_STARS -> of STARS | at STARS | LPAREN STARS RPAREN | COMMA STARS COMMA | COMMA at STARS COMMA? |
        with STARS
because_you_liked:THIS_SAID -> it | that | this | this rating | that rating | which | and this rating | the rating | a
        rating (that|which) | your rating | that film | the film

because_you_liked:APRED -> (got|received|earned|has|was given) STARS from you | (was|is) rated STARS by you
pull:APRED -> PULLS
A_TALK -> A_FILM APRED_OF_A AND APRED_OF_A [AND APRED_OF_A]

# --- similar_to: the pick resembles A, which the person asked about
similar_to:LIKENESS -> similarity | resemblance | likeness | closeness | kinship | affinity | nearness
similar_to:ASIDE -> [the|your]? (film|movie|one|title)? [that|which]? you asked about | which you asked about
pull:ASIDE -> which PULLS | from which PART_OF (comes|stems|derives)
similar_to:ASIDE -> which (it|PICK) resembles
similar_to:IN_BRACKETS -> which you asked about | the film you asked about
similar_to:SOURCE -> A_IS_NEAR its LIKENESS (to|with) PICK | [ITS|its|the|a|their]? LIKENESS (to|with) ANY_A | ANY_A |
        how (much|closely|strongly)? PICK resembles ANY_A | how (similar|close|near) PICK is to ANY_A
    | being (similar|close) to ANY_A | PICK 's LIKENESS to ANY_A | (the|its) LIKENESS between PAIR | your
        (question|request|asking) about ANY_A
    | the fact that SAID | the fact that PICK (resembles|is similar to) ANY_A | the film you asked about COMMA? A
similar_to:SAID -> you (asked|were asking) about ANY_A | ANY_A is (the|a) film you asked about | PICK RESEMBLES ANY_A
        | BOTH are (similar|alike) | ANY_A (resembles|is similar to|is like) PICK
similar_to:RESEMBLES -> resembles | (is|was|'s) (similar|close|akin|comparable|near) to | has a LIKENESS (to|with) |
        bears a LIKENESS to | (is|was) like
similar_to:PRED -> RESEMBLES ANY_A [WHICH_PULLS]
similar_to:FRAG -> (similar|close|akin) to ANY_A [WHICH_PULLS]
similar_to:THIS_SAID -> it | that | this | which | this (similarity|resemblance|likeness) | that
        (similarity|resemblance|likeness) | the (similarity|resemblance|likeness)

# --- and SHARE is its part of all that spoke for P
pull:PART -> [a|another|a further]? SHARE [share|part|portion]? | a (share|part|portion) of SHARE | as much as SHARE |
        no less than SHARE
pull:PART_OF -> PART OF_CASE | MOST_SHARE OF_CASE [AGAIN]? | PART OF_CASE AGAIN | (SHARE|MOST_SHARE) [COMMA|LPAREN|—]
        [or|that is]? SHARE [RPAREN|—|COMMA]? OF_CASE
pull:AGAIN -> [COMMA|LPAREN|—] [or|that is|namely]? SHARE [of it]? [RPAREN|—|COMMA]?
pull:OF_CASE -> (of|in|to|towards|toward|for|behind) CASE
CASE -> [the|a|all the]? [total|whole|entire|overall]? CASE_NOUN [BEHIND]? | RECN | (ITS|its|RECN 's)
        [total|whole|entire|overall]? CASE_NOUN | why WE_ARE | the (total|whole)
    | WHATEVER (SPEAKS_FOR|FAVOURS|LED_TO) (PREF|RECN) | WHATEVER [that]? [is|was|lies|lay|stands|stood]? behind
        (PREF|RECN) | (it|this) | [the]? reason why WE_ARE | [the]? reasons why WE_ARE
CASE_NOUN -> case | argument | arguments | support | weight | reason | reasons | reasoning | evidence | basis |
        grounds | rationale | justification
    | motivation | backing | thinking | explanation | strength | foundation | foundations | force
BEHIND -> (for|behind|of|to|in|in favour of|in favor of) (PREF|RECN|RECOMMENDING [PREF]|WE_ARE) | [why|that]? WE_ARE
        | here | to RECOMMEND [PREF]
RECN -> (this|our|the) (recommendation|suggestion|pick|choice|selection|match) [of PREF]
RECOMMEND -> recommend | suggest | pick | choose | select | list
RECOMMENDING -> recommending | suggesting | picking | choosing | selecting | listing
RECOMMENDED -> recommended | suggested | picked | chosen | selected | proposed | listed | put forward | brought
        up
WE_ARE -> PREF (is|was|got|gets|has been|'s) (RECOMMENDED|here|on your list|on the list) [to you|for you|here]? |
        PREF (came|comes|turned|turns|showed|shows|popped|pops) up [here|on your list|for you]?
    | PREF (appears|appeared|surfaces|surfaced|ended up|ends up) [here|on your list|in your list|in this list]?
    | we (RECOMMEND|RECOMMENDED) PREF [to you|for you]? | PREF made (your|the) list | you (see|are seeing|get) PREF
pull:MAKES -> {_forms(_MAKING)} | {_forms(_FOR, "for")} | {_forms("make", "up")} | {_forms("bring", "in")}
    | (is|was|are|were) (responsible for|behind|worth|good for|the source of) | stands behind
    | gives (it|PICK) | lends (it|PICK) | (is|was) (credited with|to thank for)
pull:EQUALS -> is | was | are | were | has | have | had
pull:ROLE_NOUN -> reason | reasons | factor | factors | argument | arguments | driver | drivers | contributor |
        contributors | influence | influences | sources
pull:BRING_IT -> RECOMMEND PREF | put (PREF (forward|here|on your list|on the list)|forward PREF) | lead (to|us to)
        (PREF|RECN)
    | bring (PREF (up|here|forward)|up PREF|about RECN) |
        (shape|drive|make|explain|inform|inspire|support|justify|build)
        (RECN|CASE)
pull:PLAYS -> (is|are|was|were) (one of|among) the (FILMS|ratings) (that|which) PLAYS
pull:PULLS -> PLAYS COMMA? (with|at|for) [a share of|a|its]? SHARE [share|OF_CASE]? | PLAYS COMMA? (accounting
        for|making up|contributing|adding|providing|supplying) PART [OF_CASE]
pull:PULLS -> [IS_SMALL (only|just)|alone]? (MAKES|EQUALS) PART_OF | [IS_SMALL (only|just)|alone]? MAKES PART |
        (supports|supported|support|backs|backed) (CASE|PREF) [[with|at] PART [OF_CASE]] |
        (weighs|counts|weighed|counted) [in]? [with|at]? PART
    | PLAYS | (has|had|holds|carries|takes) a PART (share|weight)? [in|of] CASE | (has|had|carries|holds) a
        (weight|share) of SHARE [OF_CASE]?
    | MAJOR_REASON
pull:PLAYS ->
        (speaks|speak|spoke|counts|count|counted|argues|argue|argued|points|point|pointed|leads|lead|led|stands|pulls|pulled)
        (for|to|towards|behind) (PREF|CASE)
    | (is|are|was|were) behind (PREF|CASE)
    | (plays|play|played|has|have|had) (a|its|their) (part|role|hand|say|share) in (CASE|RECOMMENDING PREF)
    | (influences|influence|influenced|shapes|shaped|helped|helps|help|contributes to|contribute to|contributed
        to|feeds into|fed into|informs|informed|inspired|prompted) RECN
    | (helped|helps|help) [to]? BRING_IT
    | (is|was|are|were) (a|one|another|one of the|among the) ROLE_NOUN [BEHIND|in CASE]? | (is|was|are|were)
        part of CASE |
        (is|was|are|were) (part of|among|one of) the (reasons|reason) [BEHIND]?
    | (is|was|are|were) one of the (films|ratings) behind (RECN|PREF) | (was|were) taken into account [for RECN]? |
        had a say in (this|CASE) [COMMA about? SHARE of it]?
pull:MAJOR_REASON -> (is|was|are|were|forms|makes) the
        (main|chief|principal|biggest|largest|primary|major|top|strongest)
        (reason|factor|driver|argument|influence|part|contributor|source|basis|component) [given]? [BEHIND]?
        [AT_SHARE]? IS_MAJOR
pull:AT_SHARE -> [COMMA|:|—|LPAREN]? [at|with|making up|accounting for|being|by|for]? [a share of]? SHARE [of
        it|OF_CASE]? [RPAREN]?
pull:COMES -> (comes|came|come|stems|stem|stemmed|derives|derive|derived|arises|arose|flows|results|originates)
        [directly]? from | (rests|rest|rested|relies|rely|builds|hinges|depends|draws|leans|turns) (on|upon)
    | (is|was|are) (due|owed|down|thanks|attributable|owing|credited|traced|tied|put down) to | (is|was)
        (explained|driven|carried|supplied|provided|contributed|accounted for|made up|covered) by
    | (is|was) (because of|based on|built on|from|founded on|drawn from) | goes back to | traces [back]? to | can be
        (traced|attributed|credited|put down) [back]? to | comes down to | is down to | lies in | goes to | is
    | comes thanks to | was earned by | (rests|rest) with | belongs to
pull:CLAUSE -> SOURCE PULLS [COMMA? (since|as|because) SAID_IT] | a? (share|part) of SHARE COMES SOURCE | a share of
        SHARE COMES SOURCE | (RECN|the CASE_NOUN [BEHIND]?) (rests|is based|is built|relies|is) [to|for|by]? SHARE
        (on|based on) SOURCE
    | PART_OF COMES SOURCE | MOST_SHARE OF_CASE AGAIN? COMMA? COMES SOURCE | SOURCE [COMMA|:|—]? PART [OF_CASE] |
        PART_OF [COMMA|:|—] SOURCE
    | SAID [WHICH_PULLS] | of CASE COMMA? PART COMES SOURCE | (RECN|PICK|[the]? CASE_NOUN [BEHIND]?) (is|was) PART
        (based on|due to|owed to|down to|thanks to|because of) SOURCE
    | (RECN|ITS CASE_NOUN|the CASE_NOUN [BEHIND]?) (is|was)? [in part|partly]? (based on|built on|founded on|due
        to|owed to|down to|rests on|relies on|draws on|builds on|comes from|stems from) [in part|partly]? SOURCE
        [WITH_SHARE]
    | (RECN|PICK) (owes|draws|takes|gets|derives) PART [of (its CASE_NOUN|its weight|its place)]? (to|from) SOURCE
    | WE_ARE [in part|partly]? REASON [WITH_SHARE] | REASON COMMA? WE_ARE [COMMA? WITH_SHARE] | (given|with)
        SOURCE_STARS COMMA? A_FILM PULLS | (since|as|given that) SAID COMMA? THIS_SAID PULLS
    | because SAID COMMA? THIS_SAID PULLS | (one|another|one of the|among the) ROLE_NOUN [BEHIND]?
        (is|are|was|were|:) [that]? (SAID|SOURCE)
    | part of the reason [BEHIND]? (is|:) [that]? (SAID|SOURCE) | SOURCE COMMA? [with|at] PART [OF_CASE] | RECOMMENDED
        [in part|partly]? REASON
    | (with|at) PART [OF_CASE] COMMA? SOURCE (PLAYS|MAJOR_REASON) | IS_MAJOR the
        (biggest|largest|main|greatest|better|bigger) (part|share) OF_CASE AGAIN? COMMA? COMES SOURCE
    | SOURCE PULLS [COMMA] [:|;|—|and|.] (it|that) PULLS
because_you_liked:SAID_IT -> you (GIVE it STARS|RATE it STARS|liked it|enjoyed it)
pull:REASON -> (because|since|as|given that|seeing that) SAID | (because of|due to|owing to|thanks to|on account of|on
        the strength of|based on|on the basis of|going by) SOURCE
pull:WITH_SHARE -> COMMA? (with|at|for) [a share of]? SHARE [share|OF_CASE]? | WHICH_PULLS | COMMA? (accounting
        for|making up|contributing|at) PART [OF_CASE]
pull:WHICH_PULLS -> COMMA? [and|;|:|—|.|so]? [and]? THIS_SAID PULLS | COMMA? [and]? (contributing|making up|accounting
        for|adding|providing|supplying|supporting|which is|worth|and contributes|and accounts for|and makes up|and
        adds|and provides|and supports|and supplies|and represents|and is) PART [OF_CASE]
    | COMMA? [and|;|.|—]? PART_OF COMES (it|that|this|there|that rating|this rating)
# --- more of both
similar_to:CLAUSE -> you (asked|did ask|were asking) about A_FILM [COMMA]? [and|;|—|:]? [and]? PICK RESEMBLES
        (it|A_AGAIN)
        [SO_MUCH]
    | you NOT_YET rated A_FILM [COMMA]? [but]? you (asked|did ask) about it [[COMMA]? [and|;]? PICK RESEMBLES it]
    | A_FILM is the (film|one) you asked about [COMMA]? [and|;]? PICK is one that RESEMBLES it
similar_to:SO_MUCH -> COMMA? [and|;|—]? (that|this|the) (LIKENESS|resemblance) PULLS
similar_to:NOT_YET -> have not | haven 't | have not yet | haven 't yet
similar_to:ASIDE -> which you asked about but NOT_YET rated | which you NOT_YET rated but asked about
similar_to:FRAG -> (resembling|similar to) A_FILM
similar_to:SOURCE -> the LIKENESS of PICK to (ANY_A|it)
pull:CLAUSE -> it (is|was|'s) SOURCE COMMA? [at|with]? [STARS from you]? COMMA? that PULLS
pull:MAKES -> gave (it|PICK) | earned (it|PICK)
pull:THIS_SAID -> (that|this) LIKENESS
because_you_liked:THIS_SAID -> (that|this|and that) STARS (rating|mark|score)
because_you_liked:ASIDE -> STARS in your (book|eyes|ratings) | to which you GIVE STARS
because_you_liked:CLAUSE -> YOU (LIKED|enjoyed) A_FILM [LPAREN STARS RPAREN] COMMA? [and|;]? so did SO_MANY_OF_A
because_you_liked:HAVING -> having (rated|given|awarded|scored) A_FILM STARS | having (liked|enjoyed) A_FILM
because_you_liked:STARS -> [the|a]? IS_FULL (full|perfect|maximum|whole) RATING [from you]?
because_you_liked:ASIDE -> whose STARS [from you] PULLS
because_you_liked:ASIDE -> (which|that) YOU (GIVE|RATE) STARS WHEN_OF_A | rated STARS [by you]? WHEN_OF_A | rated
        WHEN_OF_A [by
        you]?
because_you_liked:SOURCE -> your recent STARS for ANY_A
because_you_liked:CLAUSE -> YOU (LIKED|enjoyed) A_FILM COMMA? [and|;|—]? [and]? SOME_DID_OF_A
similar_to:ASIDE -> (a|one) (film|movie|title)? [that|which]? you asked about [but NOT_YET rated]
    | (a|the) (film|movie|one) it resembles and [that|which]? you asked about
similar_to:CLAUSE -> you (asked|were asking) about A_FILM [and|;|—]? PICK (is|'s) (a|one) (film|movie|title)?
        (that|which)
        RESEMBLES (it|A_AGAIN)
because_you_liked:SAID -> ANY_A has your STARS | YOU (rewarded|credited) ANY_A with STARS
    | not only did you (give ANY_A STARS|rate ANY_A STARS|like ANY_A|enjoy ANY_A) | YOU RATE ANY_A STARS WHEN_OF_A
        [COMMA AMONG_OF_A]
because_you_liked:ASIDE -> (which|that) YOU (rewarded|credited) with STARS | the recipient of STARS from you
    | a STARS (film|movie|choice|pick)? (in|by|of|among) your (ratings|book|reckoning) | (a|one) (film|movie)? YOU
        (rewarded|credited) with STARS
because_you_liked:SOURCE -> your IS_FULL love (for|of) ANY_A
because_you_liked:STARS -> [a|the|your]? IS_FULL (perfect|full|top|maximum|highest) (score|mark|rating) of RATING
because_you_liked:RATED_AS -> YOU (GIVE|RATE) STARS | YOU (liked|enjoyed)
pull:CLAUSE -> SOURCE PULLS COMMA? (which leaves|leaving) REMAINDER (to|for|from) (everything|all) else
because_you_liked:A_TALK -> SAID AND A_WAS_NAMED (it|that film|that one) APRED_OF_A [AND APRED_OF_A]
because_you_liked:DONE -> YOU (GIVE|awarded) ANY_A STARS | YOU RATE ANY_A STARS | YOU (liked|enjoyed) ANY_A
because_you_liked:DONE_TOO -> (GIVE|RATE) ANY_A STARS
similar_to:DONE -> YOU asked about ANY_A
similar_to:DONE_TOO -> asked about ANY_A
pull:PART_OF -> IS_MAJOR much OF_CASE [AGAIN]
because_you_liked:RATED_AS -> to which YOU GIVE STARS
because_you_liked:CLAUSE -> your STARS (for|to) A_FILM (came|come|fell|fall|date|dates) [from]? WHEN_OF_A
similar_to:SOURCE -> the LIKENESS between BOTH
pull:CLAUSE -> A_WAS_NAMED its (share|part) [of CASE] (is|was) SHARE
because_you_liked:SAID -> WHEN_OF_A COMMA? YOU (RATE|GIVE) ANY_A STARS
because_you_liked:OWNER -> your RATING [film|movie]
pull:CLAUSE -> SOURCE [alone]? (MAKES|EQUALS) more than (everything else|all other reasons|all else|the rest)
        (together|combined|put together)?
        [COMMA? (with|at) PART [OF_CASE]] IS_MAJOR
because_you_liked:YOU -> you (clearly|evidently)
because_you_liked:CLAUSE -> (at|with) STARS COMMA? SOURCE PULLS
because_you_liked:GIVEN -> (given|with|considering|based on|because of|thanks to|in light of|in view of) SOURCE
similar_to:SOURCE -> your (interest in|query about|enquiry about|inquiry about|search for|request about) ANY_A
pull:ABSOLUTE -> SOURCE (making up|accounting for|contributing|providing|supplying|adding) PART [OF_CASE]
similar_to:SOURCE -> (that|this) LIKENESS | PICK 's LIKENESS to A_WAS_NAMED it
because_you_liked:SOURCE -> A_WAS_NAMED your [own]? (STARS [NOTE]?|NOTE [OF_STARS]?) (for|of) it
because_you_liked:ASIDE -> to which YOU GIVE STARS WHEN_OF_A | (a|another) STARS (film|movie|choice|pick) of yours
    | one of your STARS (FILMS|choices|picks)
because_you_liked:SOURCE -> how HIGHLY (you rated|you have rated) ANY_A
pull:CLAUSE -> (given|considering) SOURCE COMMA it PULLS
similar_to:SOURCE -> the film 's LIKENESS to ANY_A | the LIKENESS between (A_WAS_NAMED it and PICK|PICK and
        A_WAS_NAMED it)
similar_to:PRED -> RESEMBLES A_WAS_NAMED it
pull:PRED -> (is|was) (backed|supported) by SOURCE [WHICH_PULLS]
because_you_liked:SOURCE -> A_FILM 's STARS [from you]
WHATEVER -> what | whatever | everything [that|which] | all [that|which|of what|of that which]
SPEAKS_FOR -> (speaks|spoke|counts|counted|argues|argued|stands|stood|worked|weighed) (for|in (favour|favor)
        of|towards|toward)
FAVOURS -> recommends | recommended | favors | favours | favored | favoured | supports | supported | backs | backed |
        drove | informed | shaped
LED_TO -> (points|pointed|leads|led|brought|brings|steered) [us|you]? (to|towards|toward)
because_you_liked:SAID -> STARS from you went to ANY_A
because_you_liked:HELD -> your STARS | STARS from you
pull:HELD -> a SHARE share [OF_CASE] | a share of PART_OF
A_TALK -> A_FILM (has|holds|got|carries|earned|received) HELD_OF_A AND [has|holds|carries]? HELD_OF_A
because_you_liked:GOT -> got | has | received | earned | holds | was given | took | won | gets | carries
because_you_liked:ASIDE -> (which|that) GOT STARS from you [WHEN_OF_A]
because_you_liked:APRED -> GOT STARS from you [WHEN_OF_A]
because_you_liked:RATED_AS -> YOU (GIVE|RATE) STARS WHEN_OF_A
similar_to:APRED -> (is|was) (the|a) (film|movie|one) [that|which]? you asked about | (resembles|is similar to) PICK
because_you_liked:CLAUSE -> YOU (LIKED|enjoyed) A_FILM COMMA? (giving|rating|awarding) it STARS COMMA? [and|;]? so
        did SO_MANY_OF_A
similar_to:FRAG -> A_WAS_NAMED a similar (film|movie|one|title)
because_you_liked:A_DOING -> (earning|receiving|getting|having|holding) (STARS from you|your STARS)
pull:A_DOING -> (making up|accounting for|contributing|supplying|providing) PART [OF_CASE]
A_TALK -> BESIDES A_DOING_OF_A COMMA A_FILM APRED_OF_A [AND APRED_OF_A]
because_you_liked:STARRED -> your STARS
because_you_liked:RATED_AS -> (that|which) GOT STARS from you
because_you_liked:APRED -> GOT your STARS
"""
