"""How facts are worded that hold of two films alike: a director, tags or genres in common.

`THEMES` is a list of some of the fact's tags or genres, `ALL_THEMES` of all of them; `BARE` says what holds of
        one film
as it does of the other, `BARES` of both.
"""

from __future__ import annotations

SHARED = """
# --- what holds of both films
common:CLAUSE -> you (will|can|could|may) [find|see]? PICK BARE_PART COMMA? LIKE_A | you (will|'ll|can) find PICK
        BARE_PART COMMA? LIKE_A
    | you (get|find|have) THINGS (here|in PICK) COMMA? LIKE_A [COMMA with ADDED]? | you get THINGS from (both|BOTH)
    | BOTH are alike in (being BARE_PART|having THINGS) | LIKE_A COMMA? PICK BARE | LIKE_A COMMA? PICK BARE AND
        BARE_OF_A | BOTH BARES | BOTH BARES AND BARES_OF_A
    | A_FILM BARE COMMA? [and|just]? (so DOES PICK|as DOES PICK|like PICK|as PICK DOES|the same as PICK)
    | BOTH SHARE_IN THINGS [in common]? [COMMA|:|—]? | BOTH COMMA? SHARE_IN THINGS | BOTH have THINGS in common [as
        NOUN]? | A_FILM SHARES THINGS [in common]? with PICK | A_FILM BARE COMMA? and PICK (is
        one|is|does)
    | BOTH BARES [:|COMMA|—] PAIR | PICK (is|was) (linked|connected|tied|related) (to|with) A_FILM (by|through|via)
        THINGS
    | you (will|'ll|can) find THEMES among the NOUN PICK SHARES with A_FILM
    | [what|one thing|something|the thing|all]? [that]? (PICK|BOTH) (shares|share|has|have) [in common]? [with
        WITH_A]? [in common]? (is|are|:) THINGS
    | THINGS (is|are) what (PICK|BOTH) (shares|share|has|have) [in common]? [with WITH_A]? [in common]?
    | THINGS (link|links|connect|connects|tie|ties|unite|unites|join|joins) (BOTH|PICK (to|with|and) A_FILM|A_FILM
        (to|with|and) PICK)
    | [COMMON]? THINGS (link|links|connect|connects|tie|ties|join|joins) PICK (to|with) A_FILM | with WITH_A COMMA?
        PICK SHARES THINGS [in common]?
    | THINGS (is|are) [both|all]? (SHARED_WITH|common to BOTH|in common with WITH_A)
    | THINGS [are|is]? COMMA? [both|all]? shared with WITH_A | as with WITH_A COMMA? PICK BARE
    | if you enjoy THINGS (in|on|of) A_FILM COMMA? NOTING? PICK (has|carries|shares) (it|them)
    | if you (liked|enjoyed|like|enjoy|loved) [the]? THINGS [side]? (of|in|on|about) A_FILM COMMA? [NOTING]? PICK
        HAS_SAME
    | if [the]? THINGS [side]? (of|in) A_FILM (appealed|appeals|spoke|speaks) to you COMMA? [NOTING]? PICK HAS_SAME
    | in common with WITH_A COMMA? PICK BARE | (the link|the connection|the common thread|what links them) [between
        BOTH|with WITH_A|to A_FILM] (is|are|:) THINGS
common:WITH_A -> A_FILM | A_WAS_NAMED (it|that|that one|that film|that movie|that title)
common:COMMON -> shared | common
common:APRED -> SHARES THINGS with PICK | has THINGS in common with PICK | BARE like PICK
common:SHARING -> SHARES THINGS [in common]? with WITH_A | has THINGS in common with WITH_A
common:GAPPED -> THINGS [in common]? with WITH_A
common:PRED -> BARE [COMMA? LIKE_A] | BARE AND BARE_OF_A COMMA? LIKE_A | SHARES THINGS [in common]? with [both]?
        WITH_A
    | SHARES with WITH_A THINGS | (has|have|with) in common with WITH_A [COMMA|:|—]? THINGS | has THINGS in common
        with WITH_A
    | has THINGS LIKE_A | COMMA LIKE_A COMMA BARE | resembles A_FILM in (being BARE_PART|its?
        THINGS|having THINGS)
    | is like A_FILM in (being BARE_PART|its? THINGS|having THINGS)
common:FRAG -> BARE_PART COMMA? LIKE_A | THINGS COMMA? LIKE_A | shares THINGS with WITH_A | sharing THINGS with WITH_A
    | THINGS [both|all]? (in common|shared) with WITH_A | (in common|shared) with WITH_A [:|—|COMMA]? THINGS
    | THINGS COMMA? LIKE_A
common:HAS_SAME -> (has|carries|shares|belongs to|bears|is in) (the same|that|those|these) NOUN | (has|carries|shares)
        (it|them)
common:ASIDE -> with which PICK SHARES THINGS | which PICK SHARES THINGS with | sharing THINGS with PICK
common:THINGS -> THING | [both]? THING COMMA? (and|as well as) THING_OF_A COMMA?
common:SHARE_IN -> share | have | carry | bear | feature | possess | [both]? share | both have | both carry | both
        bear
common:SHARES -> shares | has | carries | bears | share | have

# --- shared_tags and shared_genre
shared_tags:NOUN -> tag | tags | theme | themes | label | labels | keyword | keywords | descriptor | descriptors |
        element | elements
    | trait | traits | motif | motifs | (user|viewer) (tag|tags)
shared_genre:NOUN -> genre | genres | category | categories | label | labels | (film|movie) (genre|genres)
shared:NAMELY -> : | — | of | such as | like | namely | called | including | LPAREN | COMMA | of being
shared:DET -> the | a | an | its | their | both | both the | some | one | of the | another
shared:SAME -> same | shared | common | very same
shared:LISTED -> DET? [SAME]? NOUN NAMELY? THEMES [RPAREN]? | [DET]? [SAME]? N_THEMES [SAME]? NOUN NAMELY? ALL_THEMES
        [RPAREN]?
    | [DET]? [SAME]? N_THEMES [SAME]? NOUN | DET? [SAME]? THEMES [as]? NOUN | ALL_THEMES COMMA? N_THEMES NOUN
    | THEMES as NOUN
shared:THING -> LISTED | [both]? THEMES
shared:AS_LISTED -> LISTED | THEMES | both THEMES
shared:MARKED -> tagged | labelled | labeled | marked | described | tagged by viewers | filed | classified | classed |
        listed | categorised | categorized
shared_tags:BARE -> (is|was|'s|has been) [both]? MARKED [as|with|under|by]? AS_LISTED [by (viewers|users)]? |
        (has|carries|bears|features|wears|gets|has got|comes with|has been given) LISTED
shared_tags:BARES -> [both]? have THEMES as [a]? NOUN | have both been MARKED [as|with]? AS_LISTED | (are|were|have
        been) [both]? MARKED [as|with|under|by]? AS_LISTED [by (viewers|users)]? | [both]?
        (have|carry|bear|feature|share|wear|come with) LISTED
shared_tags:BARE_PART -> MARKED [as|with|under]? AS_LISTED | (carrying|bearing|having) LISTED
shared_genre:BARE -> (is|was|'s) FILM_OF | (belongs|falls|comes|sits|fits|goes|counts|lies|is classified|is classed|is
        categorised|is categorized|is filed|is listed|is) (to|under|in|into|within|as|among) AS_LISTED
    | (has|carries|bears) LISTED
shared_genre:BARES -> (are|were) [both]? FILMS_OF | [both]? (belong|fall|come|sit|fit|go|count|are classified|are
        classed|are filed|are listed|are) [both]? (to|under|in|into|within|as|among) AS_LISTED
    | [both]? (have|carry|bear|share) LISTED | (are|were) [both]? (in|of) the same NOUN NAMELY? THEMES
shared_genre:BARE_PART -> FILM_OF | (classified|classed|filed|listed) (as|under|in) AS_LISTED
shared_tags:WITH_TAGS -> (with|carrying) LISTED | [and]? MARKED [as|with]? AS_LISTED
shared_tags:BARE_PART -> a film with (LISTED|THEMES as a NOUN)
shared_genre:BARE -> (is|'s|was) FILM_OF WITH_TAGS_OF_A
shared_genre:PRED -> (is|'s|was) FILM_OF in the same NOUN as A_FILM
shared_genre:FILM_OF -> [a|an|another|both a|both an]? GENRES (FILM_NOUN|FILM_OR) | GENRES
    | (a|an|another|both a|both an) GENRES_AS_NOUN | [a|an]?
        (film|movie|one|title)
        (in|of) AS_LISTED
    | [a|an|another]? ONE_GENRE (FILM_OR)? and [a|an] GENRES [FILM_OR]
shared_genre:ONE_GENRE -> GENRE
shared_genre:FILM_OR -> film | movie | picture | title | piece | flick | work | films | movies
shared_genre:FILMS_OF -> GENRES [films|movies|titles|pictures]
shared:SHARED_WITH -> (shared|in common) with WITH_A
shared:PRED -> SHARES A_FILM 's LISTED
    | (has|shares) [DET]? [N_THEMES]? [SAME]? NOUN [in common]? with WITH_A NAMELY? THEMES
    | (has|carries|bears|shares) the same [N_THEMES]? NOUN as A_FILM NAMELY? THEMES
    | has [N_THEMES]? NOUN in common with WITH_A NAMELY? THEMES | is in the same NOUN as A_FILM NAMELY? THEMES
    | (has|shares) N_THEMES NOUN [in common]? with WITH_A | MIXES THEMES LIKE_A | (touches on|goes for|has|carries)
        THEMES [COMMA|—|:]? [N_THEMES]? NOUN [that]? (PICK SHARES [in common]? with WITH_A|you (will|'ll|can)?
        (find|see|get|meet) (in|on|with) A_FILM)
shared_genre:MIXES -> mixes | combines | blends
shared:CLAUSE -> ITS [N_THEMES]? NOUN (include|includes|are|is) THEMES [COMMA? (which|that|and these|and they)? (apply
        to|belong to|are on|also apply to) A_FILM|COMMA? as do (those|the NOUN) of A_FILM|COMMA? LIKE_A]
    | as with A_FILM COMMA? ITS NOUN (include|includes|are|is) THEMES | THEMES (is|are) among NOUN_TALK | THEMES
        [:|—|COMMA] the NOUN are shared with A_FILM
    | NOUN_TALK (is|are|:) THEMES | THEMES (is|are) NOUN_TALK | [the]? [SAME]? NOUN THEMES (is|are) NOUN_TALK
    | THEMES (is|are) [DET]? [N_THEMES]? NOUN [that]? you (will|'ll|can)? (find|see|get|meet) (in|on|with) BOTH |
        THEMES (is|are) [DET]? [N_THEMES]? NOUN (common to BOTH|(of|on|in) BOTH|[you 'll see|you will find|you 'll
        find|you can find|found]? (on|in) BOTH)
    | [the]? LISTED (apply to|applies to|belong to|appear on|appears on|appear in|appears in|are found on|fit|fits|go
        with|describe) BOTH
    | BOTH SHARE_IN [DET]? N_THEMES NOUN [in common]? NAMELY? ALL_THEMES
    | with WITH_A PICK SHARES LISTED
shared:NOUN_TALK -> [DET]? [SAME]? [N_THEMES]? NOUN [that|which]? (PICK|BOTH) (shares|share|has|have) [in
        common]? [with WITH_A]? [in common]?
    | [DET]? [SAME]? [N_THEMES]? NOUN [in common|shared]? (with WITH_A|between BOTH|of BOTH) | (what|all)
        (PICK|BOTH) (shares|share|has in common|have in common) [with WITH_A]?
    | [DET]? [SAME]? [N_THEMES]? NOUN that (link|links|connect|connects|tie|ties) PICK (to|with) A_FILM
    | [DET]? [N_THEMES]? NOUN COMMON_TO
shared:COMMON_TO -> common to BOTH
shared:FRAG -> THEMES COMMA? [N_THEMES]? NOUN [that]? you (will|'ll|can)? (find|see|get|meet) (in|on|with)
        (A_FILM|BOTH)
    | [the]? same NOUN as A_FILM NAMELY? THEMES | MARKED LIKE_A [:|—|COMMA]? THEMES
    | THEMES [COMMA|:|—]? [DET]? [N_THEMES]? NOUN [that]? (PICK|it) SHARES [in common]? with WITH_A
    | THEMES [COMMA|:|—] [the]? same NOUN as A_FILM | [DET]? [N_THEMES]? [SAME]? NOUN [in common]? with WITH_A NAMELY?
        THEMES
    | THEMES [COMMA|:|—]? [both|all]? [shared|in common] with WITH_A
shared_genre:FRAG -> FILM_OF COMMA? LIKE_A
shared_genre:DESCRIBED -> GENRES [film|movie|picture|title]
same_director:DESCRIBED -> DIRECTOR (film|movie|picture|one)

# --- same_director
same_director:DIRECTED -> directed | made | helmed | is behind | was behind | is the director of | was the director of
        | is the director behind
    | was the director behind | has directed | did | filmed | had directed | directs | is the (filmmaker|maker|person)
        behind
same_director:MADE_BY -> (directed|made|helmed|filmed) by | by | from | a film by | the work of | a work by
same_director:D -> [the]? [director|filmmaker]? DIRECTOR [COMMA? D_ASIDE] | LPAREN DIRECTOR RPAREN
same_director:D_ASIDE -> [and]? (who|and who) DIRECTED (A_FILM|BOTH|it and A_FILM) | [the]?
        (director|filmmaker|maker|man) (of|behind) A_FILM
    | whose A_FILM | LPAREN D_ASIDE RPAREN | of A_FILM [fame]?
same_director:HE -> DIRECTOR_SAID (he|she|they|who|and who)
same_director:BARE -> (was|is|'s|has been|comes|came) MADE_BY D | is [a|another] DIRECTOR (film|movie|picture|work)
same_director:BARES -> (were|are|come|came|have been) [both|all]? MADE_BY D | are [both]? DIRECTOR
        (films|movies|pictures)
    | [both]? (have|share) [the|a|one|their]? [same|common]? director [COMMA|:|—|in]? [namely]? [LPAREN]? D [RPAREN]?
    | [both]? (have|share) (the|a|one|their) [same|common]? director
same_director:BARE_PART -> MADE_BY D | [a|another|one more|yet another] DIRECTOR (film|movie|picture|work) | another
        [film|movie|one]? MADE_BY D
same_director:THING -> [its|the|a|their|the same|a common]? director [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]? |
        DIRECTOR [as [a|its|their]? director]?
    | the same director
same_director:OBJECT -> PICK | A_IS_NEAR A_AGAIN | A_FILM | A_IS_NEAR both it and PICK | BOTH |
        PAIR | PICK AND_TOO A_FILM | A_FILM AND_TOO PICK | both PAIR
same_director:CLAUSE -> D is (a|one of the) (director|directors) of OBJECT | D is in the director 's chair here COMMA?
        LIKE_A | the director (is|was) D COMMA? the same as (for|with|in|of) A_FILM
    | the same director COMMA? DIRECTOR COMMA? (stands|is|was) behind (PAIR|BOTH) | (the two|BOTH) share a director in
        D | D DIRECTED PICK COMMA? [just]? as (he|she|they) DIRECTED A_FILM
    | (D|HE) DIRECTED OBJECT | D COMMA? DIRECTED OBJECT | D DIRECTED PICK [AND] HE? DIRECTED? A_FILM
    | D DIRECTED A_FILM [AND]? HE? DIRECTED? PICK | D DIRECTED PICK COMMA? [just]? as HE_DID A_FILM
    | [the|its|ITS]? director [of PICK|of BOTH|of both [films]?|of the film]? (is|was|:) D [COMMA]? [D_ASIDE]
    | [the|A_S]? director of A_FILM COMMA? [DIRECTOR] COMMA? (DIRECTED PICK|is behind PICK) | A_S director COMMA?
        [DIRECTOR] COMMA? DIRECTED PICK
    | the director of PICK COMMA? DIRECTOR COMMA? DIRECTED A_FILM | the same (director|person|filmmaker)
        [COMMA|LPAREN]? [DIRECTOR] [RPAREN]? DIRECTED (BOTH|PICK AND_TOO A_FILM)
    | BOTH BARES | A_FILM BARE [COMMA? and]? so DOES PICK | A_FILM BARE COMMA? as DOES PICK | DIRECTOR (is|was) [the
        director|the filmmaker]? behind (PICK AND_TOO A_FILM|BOTH)
    | another [film|one]? (DIRECTOR DIRECTED|by DIRECTOR) [besides|like|after]? A_FILM
same_director:A_S -> A 's | A
same_director:HE_DID -> (he|she|they) did (with|for)? | (he|she|they) also directed | (he|she) (did|made|directed)
same_director:PRED -> SHARES A_FILM 's THING
    | BARE COMMA? D_WHO | has the same director as A_FILM [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]? |
        shares (its|a|the|the same) director [COMMA]? [DIRECTOR] COMMA? with WITH_A [COMMA|:|—]? [DIRECTOR]
    | (is|was|comes|came|'s) (by|from|directed by|made by|the work of) the [same]? (director|filmmaker|maker)
        (of|as|behind|who DIRECTED) A_FILM [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]?
    | (is|was|comes|came|'s) (by|from|directed by|made by) A_S director [COMMA|:|—]? [DIRECTOR]
    | (is|was|'s|comes) [another|also|a]? (film|one)? (by|from) (its|the same) director COMMA? DIRECTOR | BARE COMMA?
        LIKE_A
    | (is|'s) by the same director COMMA? DIRECTOR | [and]? has DIRECTOR (as [its]? director|at the helm|behind the
        camera|in the director 's chair) [LIKE_A]
same_director:D_WHO -> (who|and who) DIRECTED A_FILM | the (director|filmmaker) (of|behind) A_FILM
same_director:FRAG -> (same|the same) director as A_FILM [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]? | MADE_BY D [COMMA?
        LIKE_A]
    | DIRECTOR again COMMA? [LIKE_A] | DIRECTOR COMMA? LIKE_A | from [the]? director of A_FILM [COMMA|:|—]? [DIRECTOR]
        | (by|from) A_S director [COMMA]? [DIRECTOR]
    | [another|one more|yet another]? (film|movie|one)? (by|from) (its|the same) director COMMA? [DIRECTOR] | another
        DIRECTOR (film|movie) [COMMA? LIKE_A]
    | DIRECTOR COMMA? D_ASIDE | another [film|one|movie]? (DIRECTOR DIRECTED) [COMMA? (besides|like|after|alongside)
        A_FILM]
same_director:ASIDE -> which DIRECTOR directed | directed by DIRECTOR | by DIRECTOR | another DIRECTOR film | by the
        same director
# --- more of both
shared:CLAUSE -> ALL_THEMES COMMA? [:|—]? [all|those|these|the|all of those|all of these]? [N_THEMES]? NOUN (apply
        to|belong to|fit|
        describe|cover|go for|hold for|go with|suit) [both]? BOTH [alike|both]?
    | THEMES [:|—|COMMA]? so (run|go|read) the NOUN (PICK SHARES with A_FILM|of BOTH) | THEMES [:|—|COMMA] (that|this)
        (is|'s) how
        [both]? BOTH are MARKED
    | ALL_THEMES [:|—|COMMA] PICK (is|'s) MARKED [with|as]? [all]? N_THEMES LIKE_OR_SO
    | THEMES (is|are) [the]? [N_THEMES]? NOUN (where|in which|on which) BOTH (meet|overlap|agree)
    | THEMES (is|are) [the]? [N_THEMES]? NOUN (linking|connecting|tying) (PICK (to|with|and) A_FILM|A_FILM
        (to|with|and) PICK)
    | THEMES COMMA? [the pair of them|both of them|both]? [COMMA|:|—] PAIR
    | it (is|was|'s) THEMES that (PICK SHARES with A_FILM|BOTH (share|have in common))
shared:LIKE_OR_SO -> COMMA? LIKE_A
LIKE_A -> (as|just as) in the case of A_FILM | [COMMA]? which goes for A_FILM | [and]? the same goes for A_FILM | as
        does A_FILM
shared_genre:FRAG -> FILM_OF BY_D_OF_A
shared_genre:PRED -> (is|'s|was) FILM_OF BY_D_OF_A
shared_genre:FRAG -> in the same NOUN as A_FILM
shared_tags:FRAG -> with the same NOUN as A_FILM
same_director:BY_D -> (by|from|directed by|made by) [the]? director of A_FILM [COMMA|LPAREN]? [DIRECTOR] [RPAREN]? |
        MADE_BY D | from
        the same director COMMA? DIRECTOR
same_director:FRAG -> (by|directed by|made by) [the]? director of A_FILM [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]?
same_director:D_ASIDE -> whose [other]? (films|work|works|credits|movies) include A_FILM
same_director:D -> A director DIRECTOR
same_director:CLAUSE -> DIRECTOR is (its|PICK 's) director | it (is|was|'s) DIRECTOR (who|that) DIRECTED OBJECT
same_director:OWNER -> DIRECTOR 's | DIRECTOR_SAID (his|her|their)
A_FILM -> OWNER_OF_A A [A_ASIDE]
same_director:BARE -> has DIRECTOR (as its director|for [a|its]? director)
common:CLAUSE -> LIKE_A COMMA? P_SAYS [AND P_SAYS_OF_A]
shared:P_SAYS -> THEMES (is|are) [the]? NOUN of PICK | ITS NOUN (include|includes) THEMES
same_director:P_SAYS -> DIRECTOR is (its director|the director [here|of PICK]?) | DIRECTOR DIRECTED PICK
same_director:CLAUSE -> D is the director here
common:FRAG -> BARE_PART COMMA? and BARE_PART_OF_A [to boot]? COMMA? LIKE_A
shared_genre:ASIDE -> [a|an]? GENRES [film|movie]? like (itself|PICK|it)
shared:PRED -> SHARES EVERY_THEME NOUN [in common]? with WITH_A
shared:FRAG -> sharing EVERY_THEME NOUN with WITH_A
shared:PRED -> (carries|has|shares|bears) A_WAS_NAMED N_THEMES of (the same|its) NOUN NAMELY? ALL_THEMES
same_director:CLAUSE -> from [the]? director of A_FILM COMMA? [DIRECTOR] COMMA? comes PICK | from DIRECTOR COMMA?
        [the]? (director
        of|who DIRECTED) A_FILM COMMA? comes PICK
common:ASIDE -> [which is|which was]? BARE_PART [COMMA? [and]? BARE_PART_OF_A] [COMMA? [just]? like PICK] | BARE_PART
        COMMA? [just]? like
        PICK COMMA? and BARE_PART_OF_A
BOTH -> ONLY_A the two of them
common:PRED -> BARE A_WAS_NAMED in the same way | SHARES A_WAS_NAMED its THINGS
shared_genre:DESCRIBED -> A_WAS_NAMED fellow GENRES [film|movie]
    | GENRES [film|movie]? COMMA ([a|two|both|three]? NOUN|a genre (pairing|mix|combination|blend)) [that|which]? it
        SHARES
        [in common]? with A_FILM COMMA
shared:NAMES_BOTH -> have been (pinned|given|attached|applied) to | (hang|sit|appear|turn up) on | are (found|seen) on
        | are on
shared:CLAUSE -> ALL_THEMES [:|—|COMMA]? [all|those|these|the]? [same]? [N_THEMES]? [same]? NOUN NAMES_BOTH [both]?
        BOTH [alike|both]
shared:COMMON_TO -> that NAMES_BOTH BOTH [alike]
shared_genre:ASIDE -> [a|an|another]? GENRES [film|movie|one]? [that|which]? RATED_AS_OF_A
same_director:ASIDE -> MADE_BY DIRECTOR COMMA? [and]? who DIRECTED PICK
same_director:A_S -> A_WAS_NAMED its
common:MATCHES -> matches A_FILM [ON_COUNTS] | (is|was) matched [ON_COUNTS] by A_FILM [ON_COUNTS]
common:ON_COUNTS -> on (both|all|all three|each of (those|these)|all of (those|these)) [counts]
common:CLAUSE -> BARE_PART COMMA? PICK MATCHES | BARE_PART [and|COMMA]? BARE_PART_OF_A COMMA? PICK MATCHES
shared_genre:CLAUSE -> FILM_OF WITH_TAGS_OF_A COMMA? PICK MATCHES
common:DOING -> sharing THINGS [in common]? with A_FILM | having THINGS in common with A_FILM
# --- what links them, and what one finds on the pick
common:LINKS -> link | links | connect | connects | tie | ties | unite | unites | join | joins | bind | binds
common:LINKED -> BOTH [together]? | PICK (to|with|and) A_FILM [together]? | A_FILM (to|with|and) PICK [together]?
common:CLAUSE -> what LINKS LINKED (is|are) THINGS
    | PICK OVERLAPS A_FILM [in (its|their) NOUN|in terms of NOUN]? [:|—|;|COMMA] BOTH BARES
    | BOTH BARES COMMA? (giving|which gives) them (a|an|N_THEMES) NOUN in common
common:OVERLAPS -> overlaps with | has [something|things|a lot|much]? in common with
common:FOUND_HERE -> you (will|'ll|can|may|get to)? (find|see|get|meet) THINGS (here
        again|here|again|(on|in|with) PICK)
    | you (get|find|have) [here]? A_WAS_NAMED another SAME_PART [here]
common:CLAUSE -> A_WAS_NAMED FOUND_HERE
shared_genre:SAME_PART -> GENRES (FILM_NOUN|FILM_OR) | GENRES_AS_NOUN
same_director:SAME_PART -> FILM_NOUN (by|from) (him|her|the same (director|filmmaker)) [COMMA? DIRECTOR]
shared:DET -> some of the | a few of the | a set of | a number of
shared_genre:BARE -> (is|'s|was) FILM_OF (that|which) BARE_OF_A
shared_genre:OWNER -> the (GENRES FILM_OR|GENRES_AS_NOUN)
shared:CLAUSE -> A_FILM SHARES ITS LISTED
same_director:DIRECTED -> is credited as [the]? director of | is credited with
same_director:CLAUSE -> DIRECTOR_SAID A_FILM is (another|also)? (a|one)? (film|movie|work|one) of (his|hers|theirs)
    | DIRECTOR_SAID A_FILM is (another of|one of|also one of|among) (his|her|their) (films|movies|works|credits)
same_director:PRED -> A_WAS_NAMED (has|shares|comes from|is by|is from|was made by|was directed by|is directed by) the
        same (director|filmmaker) [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]?
same_director:FRAG -> (a|another|one more|yet another) FILM_NOUN (by|from) [the]? director of A_FILM
        [COMMA|:|—|LPAREN]?
        [DIRECTOR] [RPAREN]?
SAME_AS -> the same | some of the same | many of the same | a few of the same
shared:PRED -> (has|carries|bears|shares) SAME_AS NOUN as A_FILM NAMELY? THEMES
    | THEMES_SAID (falls into|belongs to|is in|has|carries|shares|bears|fits) [both of]? (the same|those|that|these)
        NOUN [with WITH_A]
shared:FRAG -> sharing (its|that|this|those) NOUN with WITH_A | carrying (that|those) NOUN like A_FILM
common:FOUND_HERE -> you (will|'ll|can|may|get to)? (find|see|get|meet) A_WAS_NAMED [some of]? its LISTED here again?
shared:FOUND_HERE -> you (will|'ll|can|may|get to)? (find|see|get|meet) some of A_FILM 's NOUN [here] NAMELY? THEMES
shared:CLAUSE -> FOUND_HERE
shared_genre:DESCRIBED -> GENRES [FILM_OR] COMMA? LIKE_A
same_director:DESCRIBED -> FILM_NOUN (by|from|directed by|made by) D
shared_genre:FRAG -> FILM_OF COMMA? a NOUN [that|which]? it (shares|has in common) with WITH_A
same_director:FRAG -> (another|one more|yet another) FILM_NOUN MADE_BY D
same_director:BY_MAKER -> COMMA? MADE_BY D
same_director:D_ASIDE -> whose [film|movie|own]? A_FILM [RATED_AS_OF_A]
shared:CLAUSE -> A_FILM SHARES (EVERY_THEME|THEMES_SAID (that|those|these|the same)) NOUN [in common]? with PICK
same_director:ASIDE -> DIRECTOR_SAID which (he|she|they) DIRECTED
same_director:RATED_IT -> DIRECTOR DIRECTED | DIRECTOR_SAID (he|she|they) DIRECTED
common:ASIDE -> [a|another|one]? [film|movie|one]? (that|which) (SHARES THINGS with PICK|has THINGS in common
        with PICK)
common:HOLD -> holds | hold | carries | carry | bears | bear
shared:NOUN_TALK -> [DET]? [SAME]? [N_THEMES]? NOUN [that|which]? (PICK|BOTH) HOLD (in common [with WITH_A]|with
        WITH_A [in common]?)
# --- Q: a film of the history, as one with what was said
shared:AS_SAID -> the same N_THEMES NOUN | THEMES_SAID (the same|those|these|its) NOUN
shared:ASIDE -> [a|an|another]? FILM_NOUN (with|of|in|carrying|bearing|sharing|from) AS_SAID | (which|that)
        (has|shares|carries|bears) AS_SAID
common:CLAUSE -> A_FILM HAS_SAME_AS PICK IS_NAMELY
same_director:HAS_SAME_AS -> (has|shares) the same (director|filmmaker) as | (is|was|comes) (by|from|directed by|made
        by) the same (director|filmmaker) as
same_director:IS_NAMELY -> [COMMA|:|—|LPAREN]? [DIRECTOR] [RPAREN]?
shared:HAS_SAME_AS -> (has|carries|bears|shares) [some of|a few of|many of]? the same [N_THEMES]? NOUN as
shared:IS_NAMELY -> NAMELY? THEMES [RPAREN]?
shared_genre:BARES -> (are|were|have been) [both]?
        (filed|classified|classed|listed|categorised|categorized|labelled|shelved)
        [together]? (as|under|in|among) AS_LISTED
common:CLAUSE -> not (only|just) do BOTH SHARE_IN THINGS COMMA? [but]? (they|both|the two)? SHARE_IN THINGS_OF_A
    | not (only|just) does PICK share THINGS with WITH_A COMMA? [but]? (it|PICK) SHARES THINGS_OF_A [with WITH_A]
common:LINK_ALL -> [all|both|each|together]? LINKS [together]?
common:CLAUSE -> [COMMON]? THINGS LINK_ALL (BOTH|PICK (to|with|and) A_FILM|A_FILM (to|with|and) PICK)
shared:CLAUSE -> (A_FILM 's|A_WAS_NAMED its) LISTED (are|is)? [all|both]? (found|appear|appears|turn up|turns up|show
        up|shows up|present)
        [again]? (here|in PICK|on PICK)
    | (A_FILM|A_WAS_NAMED it) SHARES THEMES [in common]? with PICK as NOUN | PICK SHARES THEMES [in common]? with
        A_FILM as NOUN
common:CLAUSE -> [COMMON]? THINGS LINK_ALL LINKED COMMA? and so (do|does) THINGS_OF_A
common:THE_TWO -> PAIR | A_WAS_NAMED ONLY_A (both FILMS|the two FILMS)
same_director:ABSOLUTE -> DIRECTOR (directing|behind|at the helm of) (PICK AND_TOO A_FILM|A_FILM AND_TOO PICK)
shared_tags:ABSOLUTE -> THE_TWO (MARKED [as|with]? AS_LISTED|(carrying|sharing|bearing|having) LISTED)
shared_genre:ABSOLUTE -> THE_TWO (being FILMS_OF|sharing LISTED|(classed|filed|listed|classified) (as|under)
        AS_LISTED)
common:A_DOING -> sharing THINGS [in common]? with PICK
shared_genre:NOMINAL -> (a|an|another) GENRES [FILM_OR] [BY_D_OF_A]
same_director:NOMINAL -> (a|an|another) (DIRECTOR FILM_NOUN|FILM_NOUN MADE_BY DIRECTOR)
common:ASIDE -> NOMINAL [[that|which]? RATED_AS_OF_A]
shared_genre:ASIDE -> STARRED_OF_A GENRES [FILM_OR]
common:CLAUSE -> A_FILM (is|was) NOMINAL [that|which]? RATED_AS_OF_A
common:APRED -> (is|was) NOMINAL [that|which]? RATED_AS_OF_A | [just]? like PICK COMMA? [it]? BARE
"""
