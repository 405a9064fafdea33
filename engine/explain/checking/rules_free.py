"""Where any order of the words is true, any order is let pass: closed vocabularies for facts that bind their values.

A vocabulary holds no word that denies, compares, generalises, judges or names anything, and the values in it come in
units that carry their role (“rated by 12 viewers”, “directed by D”), so that no arrangement of it says anything else.
"""

RULES = """
# --- what two films have in common: all such facts about one film of the history together
COMMON -> [BAG] A_NOUNED [BAG] COMMON_VALUE [BAG] | [BAG] COMMON_VALUE [BAG] A_NOUNED [BAG]
COMMON_HERE -> ONLY_A [BAG] COMMON_VALUE [BAG]
SOLO_HERE -> [SOLO] COMMON_VALUE [SOLO]
SOLO_CLAUSE -> [SOLO] (PICK|ITS) [SOLO] COMMON_VALUE [SOLO] | [SOLO] COMMON_VALUE [SOLO] (PICK|ITS) [SOLO]
BAG -> ITEM | ITEM BAG
ITEM -> A_NOUNED | A | PICK_OBJECT | ITS_OBJECT | ITS_A | SOLO_WORD | PAIR_WORD | COMMON_VALUE | COMMON_WORD
SOLO -> SOLO_ITEM | SOLO_ITEM SOLO
SOLO_ITEM -> PICK | ITS | SOLO_WORD | COMMON_VALUE | COMMON_WORD
SOLO_WORD -> credit for | as for | (he|she) was for | so | goes | credit | know | the | a | an | and | & | film
    | movie | that | is | was | has | 's | of | to | as | also | likewise | well | another | which | tie | ties | tied
    | among | something | do | did | wise | turn | say | means | comes | come | sits | can | be | found | known
    | label | named | by name | again | once more | behind | been | includes | include | including | namely | 'll
    | in particular | whose | where | by way of | at | he | she | his | her | here | there | what | does | you | get
    | find | : | — | shares | its | with | from
PAIR_WORD -> both [of] | films | movies | these | two films | two movies | the two | are | were | have | share
    | shared | sharing | in common | common | too | like | just | alike | as well | link | links | connect | connects
    | between | join | joins | thread | connection | the same as | same | each of them | either | have been | match
    | matches | those of | similar | in the same vein as | in the vein of | as in | echo | echoes | mirrors | each
    | shared by | common to | carried by | by both | apply to | they | them | one | pair | overlap | overlaps | fellow
    | do
same_director:COMMON_VALUE -> DIRECTED_BY D | D
    | (by|from) (its|the|that film 's|ITS_A) (director|filmmaker|maker) [D]
    | the same (director|filmmaker|hand|hands|person) [D]
same_director:COMMON_WORD -> [the] (director|filmmaker|maker) | who DIRECTED | DIRECTED (BOTH|A_NOUNED|PICK_OBJECT)
    | (man|woman|person|name) (who DIRECTED|behind) | comes | come | gave us | brought us | helm | 's direction
    | at the helm [of] | in the director 's chair | the man behind | behind the camera | directing | directorial
    | work | works | credit | credits | his | by the (director|maker)
shared:COMMON_VALUE -> (SHARE_VERB|SHARES_VERB) THEMED
    | (carry|carries|bear|bears) (that|those|these|the same) THEME_NOUN | THEMES | THEMED | the same THEME_NOUN
    | that THEME_NOUN | those THEME_NOUN | these THEME_NOUN
    | (tagged|labelled|labeled|marked|described|classed|classified|listed|filed|categorised|categorized) [as|with|
        under] [a|an]? THEMES
shared:COMMON_WORD -> N_THEMES of ITS_A THEME_NOUN | N_THEMES THEME_NOUN | describe | describes | carried | carrying
    | fall | falls | belong | belongs | under | found on | appear on | appears on | appear | apply | applies | fit
    | fits | along | in | into | on | piece | mix | mixes | combine | combines | territory | marks | mark | go by
    | count as | counts as | qualify as | qualifies as | stands | sit | sits | alongside | close to | similar to
    | akin to | resembles | tagging
    | (the|its|their|these|those|same|common|shared|two|a|share|shares|in|are|is|of|as|:|similar|and|both|has|have|
        user|with|which|by|some) THEME_NOUN
same_director:CLAUSE -> COMMON | COMMON_HERE | SOLO_CLAUSE
same_director:PRED -> COMMON | COMMON_HERE | SOLO_HERE
same_director:FRAGMENT -> COMMON | COMMON_HERE | IT_IS_PICK SOLO_HERE
shared:CLAUSE -> COMMON | COMMON_HERE | SOLO_CLAUSE
shared:PRED -> COMMON | COMMON_HERE | SOLO_HERE
shared:FRAGMENT -> COMMON | COMMON_HERE | IT_IS_PICK SOLO_HERE

# --- what speaks for P: SOURCE, any linking words, SHARE of the case; or the other way round
pull:SHARED -> SHARE | SHARE [or|—|LPAREN|that is|:]? SHARE [to be exact|to be precise|exactly|RPAREN|—]?
pull:CASE_WORD -> the | everything | what | that | whole | total | overall | case | argument | support | evidence
    | weight | pull | reason | reasons | reasoning | recommendation | suggestion | pick | match | choice | spoke
    | speaks | spoken | speaking | counted | counts | counting | in | favour | favor | of | for | behind | our | is
    | was | made | recommending | suggesting | choosing | why | we | recommend | suggest | PICK_OBJECT | ITS_OBJECT
    | points | pointing | to | towards | being | here | backing | push | entire | making | basis | supports
    | supporting | pulls | pulled | all that | all of what
pull:CASE_FREE -> CASE_WORD | CASE_WORD CASE_FREE
pull:LINK_WORD -> comes | came | come | stems | stem | is | was | are | were | due | to | from | owed | down | rests
    | rest | on | by | explained | accounts | accounted | account | accounting | for | makes | made | make | making
    | up | contributes | contribute | contributed | contributing | provides | provide | provided | supplies | supply
    | carries | carry | brings | bring | adds | add | a share of | represents | represent | forms | form | behind
    | based | rooted | lies | lie | in | derives | derive | drawn | thanks | because of | worth | speaks | speak
    | spoke | counts | count | counted | with | driven | traces | trace | traced | back | can be | attributed
    | attributable | goes | go | constitutes | constitute | alone | also | of | delivers | deliver | gives | give
    | given | holds | hold | comprises | comprise | explains | explain | covers | cover | responsible | stands | stand
    | drives | drive | amounts | amount | draws | on its own | itself | by itself | just | earned | owes | takes
    | take | part
pull:LINKS -> LINK_WORD | LINK_WORD LINKS
pull:CLAUSE -> CASE_FREE LINKS SHARE LINKS FREE_SOURCE | [out]? of CASE_FREE SHARED LINKS FREE_SOURCE
    | SAID_SHARE LINKS FREE_SOURCE | [a share of]? SHARED here LINKS FREE_SOURCE | FREE_SOURCE PULLS
    | FREE_SOURCE LINKS SHARE_OF_CASE | (SHARED OF_IT CASE_FREE|CASE_SHARE) LINKS FREE_SOURCE
    | FREE_SAID THAT_LINK LINKS (SHARED OF_IT CASE_FREE)
    | FREE_SAID [and|;|—|so]? (SHARED OF_IT CASE_FREE) LINKS (that|it|this|that rating|this rating|there|that score)
    | FREE_SAID | FREE_SOURCE LINKS SHARE_OF_CASE (thanks to|with|because of|given|through) your RATING [rating]?
    | FREE_SOURCE [:|—]? THAT_LINK LINKS (SHARED OF_IT CASE_FREE) | FREE_SAID RECOMMENDED?
    | FREE_SOURCE LINKS THIS_REC | THIS_REC LINKS FREE_SOURCE
pull:SAID_SHARE -> [a|the]? share of SHARED (of|in) CASE_FREE
pull:SHARE_OF_CASE -> SAID_SHARE | SHARED here | SHARED OF_IT CASE_FREE | SHARED
pull:CASE_SHARE -> [a|one]? (part|share|portion|slice) of CASE_FREE SHARED [to be exact]?
    | SHARED OF_IT CASE_FREE [—|LPAREN|:]? SHARE [to be exact|to be precise]? [RPAREN|—]?
pull:THAT_LINK ->
    [and|;|—|:|though|.|but]? (that|which|this|it|A_NOUNED|that rating|this rating|that score|the rating|that alone|
        this alone|its resemblance|their likeness|its likeness|the likeness|the resemblance|its similarity|the
        similarity|that resemblance|that likeness|that similarity|this similarity|this likeness)
pull:PRED -> LINKS SHARE OF_IT CASE_FREE LINKS FREE_SOURCE | LINKS FREE_SOURCE LINKS? SHARE OF_IT CASE_FREE
because_you_liked:SAID_WORD -> you | your | have | had | 've | RATING | gave | given | give | rated | rate | rating
    | score | scored | liked | enjoyed | like | marked | awarded | a | an | the | of | for | to | which | that
    | thought HIGHLY of | HIGHLY | HIGH | LOVED | appreciation | fondness | enjoyment | enjoying | at | with | as | by
    | from | film | movie | was | is | got | received | earned | having | giving | liking | and | also | one
    | A_NOUNED | own | already | — | : | LPAREN | RPAREN | A_IS_NEAR it | something | among the films | approval
    | verdict | down | put | mark
because_you_liked:SAID_BAG -> SAID_WORD | SAID_WORD SAID_BAG
because_you_liked:FREE_SAID -> [SAID_BAG]? A_NOUNED [SAID_BAG]?
because_you_liked:FREE_SOURCE -> [SAID_BAG]? A_NOUNED [SAID_BAG]? | the fact that FREE_SAID
similar_to:LIKENESS -> similarity | resemblance | likeness | closeness | kinship | affinity | similar | like | close
    | akin | resembles | resembling | being | nearness | likenesses | alike | resemble | proximity
similar_to:ASKED_A ->
    you (asked|were asking|enquired|inquired|wanted to know|had asked) (about|for|after) [(films|something|more|
        movies|a film|a movie|anything|titles) (like|similar to|close to|resembling|akin to)]? A_NOUNED
    | A_NOUNED (the|a)? (film|movie|one|title)? [that|which]? you (asked|were asking|had asked) (about|for)
    | your (question|request|query) (about|for|on) [(films|something|more|movies) (like|similar to)]? A_NOUNED
similar_to:FREE_WORD -> LIKENESS | ASKED_A | A_NOUNED | PICK_OBJECT | ITS_OBJECT | SIMILAR_VERB | its | their | the
    | a | an | to | of | and | in | with | because | since | as | both | film | films | two | between | that | this
    | from | by | its own | for | on | asking | how | it | also | much | has
similar_to:SIMILAR_VERB -> is | was | are | bears | bear | resembles | resemble | comes | being | ASKED_A
similar_to:FREE -> FREE_WORD | FREE_WORD FREE
similar_to:FREE_SOURCE -> [FREE] A_NOUNED [FREE]
similar_to:FREE_SAID -> [FREE] A_NOUNED [FREE] SIMILAR_VERB [FREE] | [FREE] SIMILAR_VERB [FREE] A_NOUNED [FREE]
    | ASKED_A
similar_to:PRED -> SIMILAR_VERB FREE_SOURCE
    | A_WAS_NAMED (resembles|is like|is similar to|is close to|is akin to) (it|that film|that one)
similar_to:PICK_NOUN -> similar | comparable

# --- recently liked films that mostly spoke for P
recent_taste:FREE_WORD -> not long ago | your | yours | FILM | both | two films | recent | recently | lately | of late
    | latest | newest | in | within | over | during | the | (last|past) (DAYS days|THREE_MONTHS) | DAYS days | DAYS day
    | THREE_MONTHS | days
    | these | those | films | movies | of | and | by | such as | like | including | above all | is | are | were | was
    | that | which | what | from | a | all (rated|liked|of which|of them|from) | ones | among them | the two
    | between them | leans | lean | did most | at | an | recent ratings of yours
    | (they|both of them|all of them) [mostly|mainly|largely|chiefly]? TOWARD | to
    | N_FILMS (films|movies|of|recent|ratings|likes) | as shown by | as seen in | judging by | shown in | on | it is
    | it 's | it was | — | : | LPAREN | RPAREN | with | also | among | together | two | most of CASE
    | most of what (spoke|speaks) for PICK_OBJECT | favourites | namely | being | picks | choices | since SINCE | came
    | come | comes | window | your own | been | gave | given | new | things | titles | one | because of | thanks to
    | based | due to | rests | shaped | through | so
    | (mostly|mainly|largely|chiefly) (because of|on|from|due to|based on|by|thanks to|down to|it is|it was|your|
        FILM|what|to|why|owed to) | have
recent_taste:TOWARD -> (these|those|they) TOWARD
    | PICK (follows|comes|stems) [mostly|mainly|largely]? from (them|these|those|that)
    | (mostly|mainly|largely|chiefly) TOWARD
    | (speak|speaks|spoke|spoken|speaking|point|points|pointed|pointing|pull|pulls|pulled|led|lead|leads|count|
        counts|counted|lean|leans|push|pushes|argue|argues|make the case|made the case|makes the case) [mostly|
        mainly|largely|chiefly|most|us|up]? (for|to|towards|toward|in favour of|in favor of|in the direction of)
        (PICK_OBJECT|THIS_REC|this way) | (point|points|pointed|lead|leads|led) here
    | (account|accounts|accounted) [mostly|mainly|largely|chiefly]? for (PICK_OBJECT|THIS_REC|CASE)
    | (bring|brings|brought) (PICK_OBJECT|THIS_REC) (up|here|to you)
    | (bring|brings|brought) up (PICK_OBJECT|THIS_REC)
    | (behind|drove|drive|drives|shaped|shape|shapes|explain|explains|explained|support|supports|supported|favour|
        favours|favoured|carry|carries|carried|prompted|informed|inform|back|backs|backed|suggest|suggested|brought
        us to|[the] [main|chief|primary]? (reason|reasons|basis|grounds) (for|behind|of)|the basis for|the basis of|
        why we (suggest|recommend|picked|chose)|reasons behind|responsible for|argue for|led us to) [mostly|mainly|
        largely|chiefly]? (PICK_OBJECT|THIS_REC) | point this way | pull this way | speak for PICK_OBJECT most
    | why (PICK_OBJECT|THIS_REC) is (here|recommended|suggested)
    | PICK_OBJECT (is|was) (recommended|suggested|picked|chosen|here)
recent_taste:RATED_WORD -> rated | rating | ratings | liked | likes | enjoyed | taste | tastes | TOWARD | favourites
    | picks | choices
    | you [have|'ve] [both|also|just|all]? [recently|lately|of late]? [both]? (rated|liked|enjoyed|gave|been rating|
        been liking|given) | WITHIN you (rated|liked|gave) | by you
recent_taste:FREE -> FREE_WORD | RATED_WORD | FREE_WORD FREE | RATED_WORD FREE
recent_taste:CLAUSE -> [FREE] RATED_WORD [FREE]
recent_taste:PRED ->
    (leans|hangs|stands|is carried|is backed|is supported|is down|is owed|is due|goes back|grew|springs|arises|was
        carried|was backed|was supported|has) FREE
    | (is|was|rests|draws|builds|follows|comes|fits|matches|reflects|suits|stems|owes|relies|echoes|continues|
        mirrors|fits in with|agrees with|lines up with|goes with|answers|is mostly|is mainly|is largely|rests mostly|
        rests mainly|draws mostly|draws mainly|comes mostly|comes mainly) FREE
recent_taste:ASIDE ->
    [which|that|both|a film|one of the films|a]? you [have]? [recently|lately|also]? (rated|liked) WITHIN?
    | a recent (rating|like) of yours | one of your recent (ratings|likes)

# --- how many rated P, and how high on average: numbers only together with their nouns
crowd:COUNTED -> FEW (in all|of them|all told|in total) | FEW VIEWERS
    | LPAREN? FEW [of them]? (to be exact|to be precise|in total|all told) RPAREN?
    | FEW (ratings|rating|votes|viewer ratings|user ratings) | FEW times | FEW of them
    | FEW (ratings|rating) (from|by) VIEWERS
crowd:FREE_WORD -> of his | of hers | gives | giving | scored it | crowd | crowd of COUNTED | verdict | has been
    | also | this one | COUNTED | PICK | ITS | the | a | an | of | by | from | over | across | among | rated | rate
    | rating | ratings | have | has | had | been | gave | given | give | get | gets | got | at | on | with | and | is
    | was | are | were | so far | to date | in total | altogether | who | that | which | their | they | [the]? VIEWERS
    | score | scores | scored | mark | stands | sits | comes | come | came | to | out | in | received | earned | drew
    | drawn | as | based | its | for | their verdict | : | — | LPAREN | RPAREN | put | there | those | where | whose
    | result | works | lands | out of | yet | holds | star | stars | overall | viewer | user | leaves | left | taken
    | gathered | collected | attracted | counts | adds up | amounts | exactly | to be exact | all told | together
    | here | scoring | carries | settle | settles | settled | in all | after | them | do | did | so | at an
crowd:AVERAGED -> average | averages | averaged | averaging | mean | on average
crowd:FREE -> FREE_WORD | FREE_WORD FREE
crowd:FREE_MEAN -> [FREE]? AVERAGED [FREE]? MEAN [FREE|AVERAGED]? | [FREE]? MEAN [FREE]? AVERAGED [FREE]?
crowd:CLAUSE -> FREE_ABOUT_PICK
crowd:FREE_COUNT -> [FREE] COUNTED [FREE]
crowd:FREE_ABOUT_PICK -> IT_IS_PICK (FREE_COUNT|FREE_MEAN) | (THIS|P) (FREE_COUNT|FREE_MEAN)
    | FREE_COUNT (THIS|P) [FREE] | FREE_COUNT (THIS|P) FREE_MEAN | FREE_MEAN (THIS|P) [FREE]
    | [FREE] AVERAGED [FREE] (THIS|P) [FREE] MEAN [FREE] | FREE (THIS|P) (FREE_COUNT|FREE_MEAN)
crowd:PRED -> FREE_COUNT | FREE_MEAN
crowd:PICK_ADJUNCT -> (rated|with|by|averaging|scored|given) (FREE_COUNT|FREE_MEAN)
popular_with:FREE_WORD -> popular with COUNTED | popular
hidden_gem:FREE_WORD -> hardly anyone | hardly any | hardly any viewers | not many | not many viewers | little rated
    | barely anyone | very few | seldom rated | rarely rated | a few | a mere | few | only | just | merely | a handful
    | hidden gem | gem | hidden | little seen | nevertheless | nonetheless | still | high | but | yet | well rated
    | though | no more than N VIEWERS | despite | having | even though | while | (is|was|been|a|are) highly rated
    | but highly | yet highly

# --- who liked both: the numbers keep their places, the words between them are free
co_liked:FILL_WORD -> and | of | these | those | them | also | too | as well | have | has | in | the | out | from
    | among | amongst | viewers | — | : | who | that | were | was | are | is | did | in all | in total | with | for
    | by | likewise | both | group | there | whom | same | can be found | count | counted | say | said | they | a full
    | a | as | fans | went on to | turned out to | turn out to | be | number
co_liked:FILL -> FILL_WORD | FILL_WORD FILL
co_liked:A_UNIT -> VIEWERS WHO_LIKED_A | FANS of A_NOUNED | A_NOUNED 's FANS | A FANS | VIEWERS LIKED A_NOUNED
    | LIKED A_NOUNED | WHO_LIKED_A
co_liked:N_A_UNIT -> [THE] N_FILM A_UNIT | [THE] N_FILM FANS of A_NOUNED | A_NOUNED [has|had] [a total of] N_FILM FANS
    | A_NOUNED 's N_FILM FANS
co_liked:BOTH_UNIT -> N_BOTH [VIEWERS|FANS] | RATIO
co_liked:P_UNIT -> LIKED both [BOTH] | LIKED PICK_OBJECT | FANS of PICK_OBJECT | LIKED_INF PICK_OBJECT
    | gave PICK_OBJECT (a like|their approval|a thumbs up)
co_liked:CLAUSE -> [FILL] BOTH_UNIT [FILL] OF [FILL] (N_A_UNIT|A_UNIT) [FILL] P_UNIT [TOO] [REMARK]
    | [FILL] N_A_UNIT [FILL] [;|.|and|—] [FILL] of (these|those|them|whom) [FILL] BOTH_UNIT [FILL] P_UNIT [TOO]
        [REMARK]
    | [FILL] N_A_UNIT [FILL] [;|.|and|—] [FILL] BOTH_UNIT of (these|those|them|whom) [FILL] P_UNIT [TOO] [REMARK]
    | OF [FILL] (N_A_UNIT|A_UNIT) [FILL] BOTH_UNIT [FILL] P_UNIT [TOO] [REMARK]
    | [FILL] BOTH_UNIT [FILL] P_UNIT OF [FILL] N_A_UNIT | [FILL] A_UNIT [FILL] P_UNIT [FILL] LIFT_X
    | that CLAUSE is LIFT_X | the number [of VIEWERS] who LIKED both [N_BOTH] is LIFT_X
co_liked:PRED ->
    (got|has|had|earned|won|drew|received) (a like|likes|the approval|a thumbs up|approval) (from|of) SOME [TOO]
        [REMARK]
"""
