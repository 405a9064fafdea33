"""The grammar's frame: how clauses about facts make a sentence, and the words that facts of several kinds share.

Within a fact, `A` is the film of the person's history, `P` the recommended film by its title.
"""

RULES = """
# --- a sentence
SENTENCE -> [LEAD] BODY [END] | [LEAD] OPENING [JOIN BODY] [END] | as SAID_AT_FIRST JOIN BODY [END]
END -> . | ! | . . .
BODY -> UNIT | UNIT JOIN BODY
LEAD -> you (may|might) (like|find|notice|care|appreciate) that | it may interest you that | ALSO_LEAD
    | why [QUESTION] ? | here is why : | here 's why : | reason : | one reason : | another reason :
    | (one|another|a further|a second|one more) reason [for PICK_ANY] is [that] | a (reason|clue) : | in short [:]
    | (note|notice|consider|remember) that | it (helps|is worth knowing|is worth noting) that
    | as (it happens|for the crowd)
    | the (numbers|figures|data|ratings) (show|shows|say|says|tell us|suggest) [that] [:] | for you [:]
    | you should know [that]
    | (according to|based on|from|by|going by|judging by) (the|our) (data|figures|numbers|ratings|records|counts|
        evidence) | though | although | even though | while | in (the|our) (data|data set|dataset|ratings|numbers)
    | here
JOIN -> AFTER_COMMA | JOINING [ALSO_LEAD] | [JOINING] ALSO_LEAD
JOINING -> and | while | whilst | ; | : | — | . | plus | but | in fact | with | ; and | . and | — and | where | yet
    | though | although | even though | whereas | but also | ; in fact | as well as | and that
    | and it so happens that
ALSO_LEAD -> also [:] | in addition | additionally | furthermore | moreover | plus | what is more | what 's more
    | besides | on top of that | notably | meanwhile | similarly | likewise | in fact | indeed | too | finally | then
    | overall | interestingly | and | again | first | second | secondly | beyond that | for (example|instance)
    | in particular | as for PICK_ANY | in turn | at the same time | specifically | added to that | to add to that
    | by the way
QUESTION -> this [one|film] | watch this | PICK_ANY

# --- within the facts about one recommended film
UNIT -> CORE | CORE PICK_IS_NEAR [and] (which|that) PREDS | CORE PICK_IS_NEAR PICK_ADJUNCT
CORE -> CLAUSE | PICKED PREDS | FRAGMENT | FRAGMENT [and] FRAGMENT | FRAGMENT [and] FRAGMENT [and] FRAGMENT
    | (ADJUNCT|PICK_ADJUNCT) [[and] (ADJUNCT|PICK_ADJUNCT)] PICKED PREDS | FRAGMENT and PICK_ADJUNCT
    | RECOMMENDED BECAUSE CORE
    | BECAUSE CORE RECOMMENDED | here is PICKED PREDS_WHICH
    | [you [might|may|could] (have|find|get)|meet|try|there is] NOVELTY
NOVELTY -> FRAGMENT
PICKED -> PICK_ANY | PICK_ANY (ADJUNCT|PICK_ADJUNCT) | PICK_ANY — (ADJUNCT|PICK_ADJUNCT|FRAGMENT) —
    | PICK_ANY (itself|too|also) | PICK_ANY PREDS_WHICH
PREDS_WHICH -> (which|that) PREDS
PREDS -> PRED | PRED AND PREDS | PRED ADJUNCT | PRED AND ADJUNCT | PRED and [is|was|also] PICK_ADJUNCT
AND -> [and|but|;|while|—|as well as] [it] [also|both]
PICK_ANY -> PICK | ONE_PICK this PICK_NOUN [FILM_NOUN] | ONE_PICK this [FILM_NOUN] ADJUNCT | P a PICK_NOUN [FILM_NOUN]
RECOMMENDED ->
    PICK_ANY (is|was|has been|'s) (recommended|suggested|picked|chosen|selected|here|shown|included) [FOR_YOU]
    | PICK_ANY (comes|came) recommended | we (recommend|suggest|picked|chose|recommended) PICK_ANY [FOR_YOU]
    | PICK_ANY (is|was) (on|in) (your|this|the) list | PICK_ANY made (your|this|the) list | recommended [FOR_YOU]
    | PICK_ANY (is|was) (a|one) [good]? (recommendation|suggestion|pick) [FOR_YOU]
    | PICK_ANY (appears|shows up|turned up) here | you (might|may|could) (like|enjoy) PICK_ANY
    | PICK_ANY (might|may|could) (appeal to|interest|suit) you | we think of PICK_ANY [FOR_YOU] | PICK_ANY comes up
    | suggested [FOR_YOU] | PICK_ANY was brought up
FOR_YOU -> for you | to you | here
BECAUSE -> because | since | as | for | [in part|partly] because | — | : | given that | in that | ;
    | on the grounds that
SAID_AT_FIRST -> SAID
OPENING -> (ADJUNCT|PICK_ADJUNCT) ONE_PICK it PREDS

# --- films
PICK -> P | FORMER_IS_P the former | LATTER_IS_P the latter | THIS | IT_IS_PICK IT
PICK_OBJECT -> PICK | ONE_PICK IT
THIS ->
    ONE_PICK (this|this FILM_NOUN|this one|this particular FILM_NOUN|the recommended FILM_NOUN|this suggested film)
    | ONE_PICK (our|the) (pick|recommendation|suggestion) | ONE_PICK this PICK_NOUN [FILM_NOUN]
IT -> it | the film | the movie | the film itself
FILM_NOUN -> film | movie | picture | title | pick | recommendation | suggestion | choice | one | feature
    | recommended film
FILMS -> films | movies | titles | pictures | of them | of these | of these films | these films | the films
    | these movies
ITS -> P 's | P | THIS 's | IT_IS_PICK its | ONE_PICK the film 's
ITS_OBJECT -> ITS | its
A_NOUNED -> A | FORMER_IS_A the former | LATTER_IS_A the latter | [the|your] (film|movie) A | A_IS_NEAR A_AGAIN
    | A A_ASIDE
A_AGAIN -> it | that | that film | that movie | that one | the film | the movie | that title
A_ASIDE -> ASIDE | ASIDE and ASIDE | LPAREN ASIDE RPAREN | — ASIDE [—]
ITS_A -> A_NOUNED 's | A | A_IS_NEAR its | A_IS_NEAR that film 's
PAIR -> A_NOUNED and PICK_OBJECT | PICK and A_NOUNED | A_NOUNED as well as PICK_OBJECT | PICK as well as A_NOUNED
BOTH -> both PAIR | PAIR both | PAIR
    | ONLY_A (both|both FILMS|[the|these] two [FILMS]|they both|they|the pair|the two of them)
LIKE_A -> [just|much|exactly] (like|as with|similar to) A_NOUNED | as (is|was|does|did|has) A_NOUNED
    | the same as A_NOUNED | just like A_NOUNED | as A_NOUNED (is|was|does|did|has) | much like A_NOUNED
    | along with A_NOUNED | alongside A_NOUNED

# --- people
REAL_VIEWERS -> PEOPLE
PEOPLE -> [other|fellow] (viewer|viewers|people|person|user|users|rater|raters|watchers|moviegoers|filmgoers|members)
    | [other|fellow] (film|movie) (fans|lovers|watchers|goers|viewers|buffs) | audience members | others | folks
    | film lovers | members of the audience | audiences | individuals | respondents | voters
SIMULATED_VIEWERS -> SIMULATED PEOPLE | SAID_SIMULATED viewers | [the] SIMULATED (audience|crowd)
SIMULATED -> simulated | synthetic | computer simulated
REAL_FANS -> fans | fan | admirers | likers | lovers
SIMULATED_FANS -> SIMULATED REAL_FANS | SAID_SIMULATED fans
LIKED -> liked | enjoyed | appreciated | like | enjoy | likes | enjoys | appreciate
LIKED_DONE -> liked | enjoyed | appreciated
TOO -> too | as well | also | likewise | in turn | together
THE -> the | these | those
OF -> of | out of | from | among | amongst | in | from among | out of a total of | of a total of
"""
