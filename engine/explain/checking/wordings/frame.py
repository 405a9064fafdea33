"""The frame of a sentence: how clauses follow one another, and what the films and the viewers are called.

Within a fact, `A` is the film of the person's history, `P` the recommended film by its title. A `CLAUSE` stands by
itself, a `PRED` says something of the recommended film, a `FRAG` does so without a verb.
"""

from __future__ import annotations

FRAME = """
SENTENCE -> [LEAD] TALK [END]
END -> . | ! | . . .
TALK -> CORE | CORE JOIN TALK | FRAG_MAY_STAND FRAGS [[COMMA] JOINING [LEAD] TALK]
    | (while|though|although|even though|whereas) (CORE COMMA? CORE|SEVERAL) [JOIN TALK]
CORE -> CORE_SAID [SEVERAL_AFTER] | CORE_SAID COMMA with ABSOLUTE | CORE_SAID COMMA? P_IS_NEAR which (PREDS|RATED_IT)
CORE_SAID -> CLAUSE | SAID | COMPARED | SEVERAL | A_TALK | PICK PREDS |
        FRAG_MAY_STAND (FRAGS|SEVERAL_FRAG) COMMA? (PICK|it) PREDS
        | HERE_IS | with ABSOLUTE COMMA? (CLAUSE|SEVERAL|PICK PREDS) | NOTED_IF | HAVING COMMA? NOTING CORE |
        HAVING COMMA? you (get|see) FRAG
    | ((since|as|because|given that) SAID|GIVEN) COMMA? (HERE_IS|NOTING CORE) | HAVING COMMA? FOUND_HERE | PICK
        (:|—|COMMA
        FRAG COMMA) FRAGS
    | PICK COMMA (FRAG|which (PREDS|RATED_IT)) COMMA PREDS
PREDS -> SEVERAL_PRED [AND PREDS] | PRED | PRED AND PREDS | PRED LOOSE | PRED LOOSE AND PREDS | SHARING AND GAPPED |
        SHARING AND GAPPED AND PREDS
LOOSE -> COMMA? P_IS_NEAR FRAG | with ADDED | AND P_IS_NEAR FRAG | COMMA with ADDED
FRAGS -> FRAG | FRAG (;|.|—|and|COMMA P_IS_NEAR) FRAGS
AND -> and | but | ; | COMMA | and it | COMMA it | ; it | yet | while
JOIN -> COMMA | [COMMA] JOINING [LEAD]
JOINING -> and | but | yet | while | whilst | ; | : | — | . | plus | though | although | even though | whereas | where
    | ; and | and that | as for the film COMMA
LEAD -> (in|among|within|across) (our|the|a)? SIMULATED (audience|data|viewership|ratings|viewers)
LEAD -> also | in addition | additionally | moreover | furthermore | plus | besides | and | overall | in short | note
        that
    | (according to|by|going by) (the|our) (data|figures|numbers|ratings|records) | here | so far
    | (in terms of|when it comes to|as for|as to) (genre|genres|tags) | if you look at [the|its]? (tags|genres|genre)
        | (genre|tag) wise | why (it|PICK) (is|'s) here : | first | second | again | what is more | on top of that |
        meanwhile | similarly
HERE_IS -> (here is|here 's|this is) FRAG [(that|which) (PREDS|RATED_IT) | COMMA? which (PREDS|RATED_IT)]
    | (we|i) (suggest|recommend|suggested|recommended) (FRAG|PICK [COMMA? which (PREDS|RATED_IT)])
NOTED_IF -> if you (liked|like|enjoyed|enjoy|know|loved) (A_KNOWN|D_KNOWN from A_KNOWN) COMMA? [NOTING] CORE
    | if A_KNOWN (spoke|speaks|appealed|appeals) to you COMMA? [NOTING] CORE
NOTING -> you (will|'ll|may|can) (find|notice|see) that | note that | it (may|might) (help|interest you) to
        know that | you (may|might) like to know that | know that

# --- films
PICK -> P | THIS | IT_IS_PICK (it|the film|the movie|the picture|the title)
THIS -> this | this (FILM_NOUN|one) | this particular FILM_NOUN | the (recommended|suggested) FILM_NOUN
    | (our|the|this) (pick|recommendation|suggestion) | this DESCRIBED
FILM_NOUN -> film | movie | picture | title | feature | pick | choice | recommendation | suggestion
ITS -> P 's | P | THIS 's | IT_IS_PICK (its|the film 's|the movie 's|the picture 's)
A_FILM -> A | A A_ASIDE | [the|your] (film|movie) A | A COMMA? ASIDE_OF_A and ASIDE_OF_A
PREF -> PICK | it
ANY_A -> A_FILM | A_IS_NEAR A_AGAIN
A_AGAIN -> it | that | that film | that movie | that one | that title
A_ASIDE -> COMMA? ASIDE_OF_A | LPAREN (ASIDE_OF_A|IN_BRACKETS_OF_A) RPAREN | — ASIDE_OF_A —
PAIR -> [both] A_FILM AND_TOO PICK | [both] PICK AND_TOO A_FILM | A_FILM , PICK
AND_TOO -> and | as well as | & | and of | and in | and to
BOTH -> PAIR | PAIR both | ONLY_A (both|both FILMS|the two [FILMS]|these two [FILMS]|they|they both|the pair|both of
        them)
FILMS -> films | movies | titles | pictures
DOES -> is | was | does | did | has
LIKE_A -> [just|much|exactly] like A_FILM | [just] as DOES A_FILM | [just] as A_FILM DOES | and so DOES A_FILM
    | [just] as (with|in|on|for) A_FILM | [exactly|just|much] [the] same as A_FILM | in common with A_FILM | along
        with A_FILM
    | alongside A_FILM

# --- people
VIEWER -> viewers | people | users | raters | watchers | moviegoers | filmgoers | members | viewer | voters
    | audience members
REAL_VIEWERS -> VIEWER
SIMULATED_VIEWERS -> SIMULATED VIEWER | SAID_SIMULATED VIEWER
SIMULATED -> simulated | synthetic
FAN -> fans | admirers | likers | lovers | fan
REAL_FANS -> FAN
SIMULATED_FANS -> SIMULATED FAN | SAID_SIMULATED FAN
LIKED -> liked | enjoyed | appreciated | like | enjoy | had liked | have liked | had enjoyed | have enjoyed
WHO -> who | that
OF -> of | out of | from | among | amongst | in | from among | out of a total of
IN_ASIDE -> A_ASIDE
P_ASIDE -> COMMA? FRAG COMMA | COMMA? which (PREDS|RATED_IT) | LPAREN FRAG RPAREN | — FRAG —
THIS -> this LITTLE DESCRIBED
CORE_SAID -> BESIDES (ADDED|DOING) COMMA (CLAUSE|SEVERAL|PICK PREDS)
BESIDES -> aside from | as well as | on top of | besides | in addition to | apart from | beyond
THIS -> this DESCRIBED BY_MAKER
LIKE_A -> [just|much]? like A_WAS_NAMED (it|that film|that movie|that one)
LEAD -> (if|in case|should) you (are|'re|were|be)? (wondering|curious|asking|wonder|ask) [about|as to]? WONDERED COMMA
WONDERED -> [the]? (connection|link|tie|common thread) [with A_KNOWN|to A_KNOWN|between PAIR_KNOWN]?
    | what (links|connects|ties) (PAIR_KNOWN|it to A_KNOWN|this to A_KNOWN) | (why|how) WE_SHOW_IT
    | (what|how) (others|other viewers|people|viewers) (think|thought|rate|rated|say|said|liked|like|made)
        [of|about]? [it|PICK]?
PAIR_KNOWN -> A_KNOWN and PICK | PICK and A_KNOWN
WE_SHOW_IT -> PICK (is|was|got|came|ended) [up]? [here|on your list|recommended|suggested|picked|chosen] | we
        (picked|chose|suggest|suggested|recommend|recommended) PICK
HERE_IS -> (here is|here 's|this is) FRAG COMMA FRAG
"""
