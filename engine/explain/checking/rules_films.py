"""How facts are worded that hold of the films themselves: a director, tags or genres in common."""

RULES = """
# --- same_director
same_director:DIRECTED -> [also] (directed|made|helmed|is behind|was behind|is the director of|was the director of)
    | [also] (is|was) [also] (the director behind|the filmmaker behind|at the helm of|behind the camera of)
    | [also] (was|is) [also] behind the camera (on|for) | has [also] directed
same_director:DIRECTED_BY -> (directed|made|helmed) by | from [the] (director|filmmaker) | from | by [director]
    | the work of | directed by filmmaker | from the hands of | a film by
same_director:D -> [director|filmmaker] DIRECTOR [D_WHO] | the (director|filmmaker) [of|behind] A_NOUNED DIRECTOR
    | the same (director|filmmaker|person) [as A_NOUNED|who DIRECTED A_NOUNED|that DIRECTED A_NOUNED] DIRECTOR
    | ITS_A (director|filmmaker) DIRECTOR | LPAREN DIRECTOR RPAREN | : DIRECTOR | — DIRECTOR
same_director:D_WHO -> who [DIRECTED] A_NOUNED [too|as well] | (who|that) DIRECTED [also] A_NOUNED [too|as well]
    | who DIRECTED both | the (director|filmmaker|maker|man|person|woman|name) (of|behind|who DIRECTED) A_NOUNED
    | [just] LIKE_A | the same (director|filmmaker|person|name) (as|behind|who DIRECTED|that DIRECTED) A_NOUNED
    | director of A_NOUNED | as (was|is) A_NOUNED | of A_NOUNED [fame] | the same (director|filmmaker)
    | whose A_NOUNED
same_director:CLAUSE -> LIKE_A PICKED PRED | D DIRECTED [both] (BOTH|PICK_OBJECT|A_NOUNED) [TOO]
    | D is one of the directors of BOTH | BOTH (were|was|are|is|come|came|have been) [both] DIRECTED_BY D
    | BOTH are [both] DIRECTOR (films|movies)
    | BOTH (share|have) (a|the same|one|their) (director|filmmaker) [in] [:|—] [D] | BOTH have DIRECTOR in common
    | BOTH share DIRECTOR as [a|their] [director]
    | BOTH have DIRECTOR (as [their] director|at the helm|behind the camera)
    | D DIRECTED A_NOUNED and [DIRECTED] PICK_OBJECT [TOO] | D DIRECTED PICK_OBJECT and [DIRECTED] A_NOUNED [TOO]
    | [the|their|its|the shared|the common|ITS] director [of BOTH] is [also] [D|DIRECTOR] [of both|WHO_A]
    | the same person directed BOTH : D
    | the director [of BOTH|of PICK_OBJECT|of A_NOUNED] DIRECTOR DIRECTED (PICK_OBJECT|A_NOUNED) [TOO]
    | A_NOUNED (is|was) [also] DIRECTED_BY D [TOO] | A_NOUNED has the same director D
    | A_NOUNED and PICK_OBJECT [both] come from D | (A_NOUNED|PICK_OBJECT) is also a DIRECTOR film
    | DIRECTOR 's (A_NOUNED|PICK_OBJECT) | they share a director : D
    | [the|a] (link|connection|common thread|thread|common factor) [between BOTH|here|with A_NOUNED|to A_NOUNED] is
        [director|their director|the director] D
    | (it is|it 's|here is|here 's|this is) [another|a|one more|also a] DIRECTOR (film|movie|picture) [LIKE_A]
    | DIRECTOR (links|connects|ties|joins) (BOTH|PICK_OBJECT (to|with) A_NOUNED|A_NOUNED (to|with) PICK_OBJECT)
    | DIRECTOR sat in the director 's chair for BOTH | behind the camera of BOTH is D
same_director:WHO_A -> who [also] DIRECTED A_NOUNED [too|as well] | the (director|filmmaker) (of|behind) A_NOUNED
same_director:PRED -> (was|is|comes|came|has been|'s) [also|likewise|another film] DIRECTED_BY D [TOO] [LIKE_A]
    | (is|'s|was) (a|another|also a|one more|yet another) DIRECTOR (film|movie|picture) [D_WHO|LIKE_A]
    | (is|'s|was) [also] (a|another) (film|movie|work) (directed by|by|from) D [LIKE_A]
    | [also] shares (its|a|the same|the|their)? (director|filmmaker) [D] with A_NOUNED [D]
    | [also] shares (its|a|the same|the) (director|filmmaker) with A_NOUNED [:|—] [D] | [also] shares D with A_NOUNED
    | [also] shares A_NOUNED 's director [D] | [also] shares with A_NOUNED (its|a|the same) director [:|—] [D]
    | [also] has (the same|a) director (as|in common with) A_NOUNED [:|—] [D] | has DIRECTOR in common with A_NOUNED
    | [also] has DIRECTOR (as [its] director|at the helm|in the director 's chair|behind the camera) [LIKE_A]
    | (is|was|comes|came) [also] (from|by|directed by|made by) the (same)? (director|filmmaker|person|man|maker) (of|
        as|behind|who DIRECTED|that DIRECTED) A_NOUNED [:|—] [D]
    | (is|was|comes|came) [also] (from|by|directed by|made by) the same (director|filmmaker|person) (as|behind|who
        DIRECTED|that DIRECTED) A_NOUNED [:|—] [D]
    | (is|was|comes|came) [also] (from|by|directed by) ITS_A director [D] | reunites you with D | brings you back to D
    | has the (director|filmmaker) of A_NOUNED [D] [at the helm|behind the camera]
same_director:ADJUNCT -> [also] DIRECTED_BY D [LIKE_A|TOO] | from the (same)? director (of|as|behind) A_NOUNED [:] [D]
    | from the same director as A_NOUNED [:] [D] | by the director of A_NOUNED [D]
    | sharing its director [D] with A_NOUNED
same_director:FRAGMENT -> (another|a|one more|also a) DIRECTOR (film|movie|picture) [LIKE_A|D_WHO]
    | [also] DIRECTED_BY D [LIKE_A|TOO] | (another|one more|a) (film|movie|work) (by|from|directed by) D [LIKE_A]
    | [the] same director [as A_NOUNED] [:|—|LPAREN] [D] [RPAREN]
    | from the (same director as|director of) A_NOUNED [:|—] [D] | DIRECTOR again
same_director:PICK_NOUN -> DIRECTOR
same_director:ASIDE -> also [directed] by DIRECTOR | another DIRECTOR (film|movie) | which DIRECTOR also directed
    | directed by [the same director] DIRECTOR | another film by DIRECTOR | also a DIRECTOR film | DIRECTOR 's film
    | by the same director

# --- shared_tags and shared_genre: THEMES is what they have in common, any part of it in any order
shared:SHARE_VERB -> share | have | carry | feature | contain | include | use
shared:SHARES_VERB -> shares | has | carries | features | contains | includes | bears
shared_tags:THEMES -> TAG | TAG [LIST_AND] THEMES
shared_genre:THEMES -> GENRE | GENRE [LIST_AND] THEMES
LIST_AND -> and | & | as well as | plus | / | and also | along with | and the | and a
shared_tags:THEME_NOUN -> tag | tags | theme | themes | label | labels | element | elements | keyword | keywords
    | descriptor | descriptors | (user|viewer) (tag|tags) | quality | qualities | trait | traits | motif | motifs
    | ingredients | ingredient | subject | subjects | topics | topic | thread | threads | tagging
shared_genre:THEME_NOUN -> genre | genres | category | categories | (film|movie) genre | (film|movie) genres | label
    | labels | kind | type | territory
shared:NOUNED -> [the|a|some|several|its|their|both]? [same|common|shared]? N_THEMES? THEME_NOUN
    | [the|a|an|some|its|their|both the] [same|common|shared] THEME_NOUN
shared:THEMED -> [the|a|an|both] [same|shared|common] THEMES [THEME_NOUN] | NOUNED [NAMELY] THEMES
    | THEMES [as THEME_NOUN] | NOUNED LPAREN THEMES RPAREN | [the] THEMES and THEMES THEME_NOUN
NAMELY -> of | : | — | such as | like | including | namely | called | for | of being | labelled | marked
shared_genre:FILM_OF ->
    [a|an|another|also a|also an|one more] THEMES [film|movie|films|movies|title|titles|piece|picture|pictures]
    | [a|another] (film|movie) (in|of) the THEMES (genre|genres)
shared_tags:FILM_OF -> [a|an|another] THEMES (film|movie|films|movies)
shared:CLAUSE -> BOTH [both] SHARE_VERB [in common] THEMED [in common|as THEME_NOUN] | BOTH are [both] FILM_OF
    | BOTH are [both] (tagged|labelled|labeled|marked|described|classed|classified|listed|filed|categorised|
        categorized|known) [as|with|under|for] THEMED
    | BOTH (fall|belong|sit|live|come) [both] (in|into|under|to|within|from) THEMED
    | BOTH (have in common|overlap in|overlap on) THEMED
    | [what|the thing|the things] [that] (PICK|they|BOTH) (shares|share|has|have) [in common] [with A_NOUNED] [in
        common] (is|are|:) THEMED
    | THEMED (link|links|connect|connects|tie|ties|unite|unites|join|joins|bind|binds) (BOTH|[together] BOTH
        [together]|PICK_OBJECT (to|with|and) A_NOUNED|A_NOUNED (to|with|and) PICK_OBJECT)
    | THEMED (is|are) [both]? (what PICK (shares|has in common) with A_NOUNED|what (they|BOTH) (share|have in
        common)|common to BOTH|shared by BOTH|shared with A_NOUNED|in both [FILMS])
    | THEMED (appear|appears|feature|features|show up|shows up|run|runs|are found|is found) (in|through) BOTH
    | A_NOUNED (is|has|was) [also] (tagged|labelled|a|an) [as|with] THEMES [film] [TOO]
    | A_NOUNED (shares|share) THEMED [with PICK_OBJECT] | A_NOUNED [also] (has|carries|shares) THEMED [TOO]
    | [the|a|their|its] [common|shared] (link|links|connection|common thread|thread|common ground|ground|overlap)
        [between BOTH|with A_NOUNED|to A_NOUNED|here] (is|are|:|includes|lies in|comes from) [in|from] THEMED
    | (there is|there 's|here is|here 's|it is|it 's|this is) FILM_OF [LIKE_A] | BOTH share THEMED
    | LIKE_A PICKED PRED | LIKE_A PICK_ANY [too|also] [is] PRED | you will find [the same]? THEMED in BOTH
    | you 'll find THEMED in BOTH | you find THEMED in BOTH
shared:PRED -> [also] SHARES_VERB THEMED [in common] with A_NOUNED [THEME_TAIL] | [also] SHARES_VERB THEMED [LIKE_A]
    | [also] shares with A_NOUNED THEMED | [also] shares THEMED of A_NOUNED | [also] shares A_NOUNED 's THEMED
    | [also] has in common with A_NOUNED THEMED
    | (is|was|'s) [also|both|likewise] (tagged|labelled|labeled|marked|described|classed|classified|listed|filed|
        categorised|categorized) [as|with|under] THEMED [LIKE_A]
    | (is|'s|was) [also|both|likewise] FILM_OF [LIKE_A|TOO] | (is|'s) [also] THEMES LIKE_A
    | (is|'s) [both] THEMES [LIKE_A]
    | (is|'s|sits|comes|stands|lies|ranks)? [also] (close|similar|near|akin|related|comparable) to A_NOUNED THEME_TAIL
    | (is|'s) in the [same]? (vein|spirit|mould|mold|style)? of A_NOUNED THEME_TAIL
    | (is|'s) in the same (vein|genre|genres|category|territory) as A_NOUNED THEME_TAIL
    | (is|'s) like A_NOUNED THEME_TAIL | (is|'s) like A_NOUNED in being THEMES
    | (resembles|matches|echoes|mirrors|overlaps with|overlaps|recalls|connects to|connects with|links to|ties in
        with) A_NOUNED THEME_TAIL
    | [also] (falls|belongs|sits|fits|lives|is|'s|comes) [also] (in|into|under|to|within|from) THEMED [LIKE_A|
        [together] (with|as) A_NOUNED|with A_NOUNED]
    | [also] (falls|belongs|sits|fits|is|'s) [also] (in|into|under|to|within) the same (genre|genres|category|
        categories|territory) as A_NOUNED THEME_TAIL | is of the same (genre|genres|kind) as A_NOUNED THEME_TAIL
    | has the same THEME_NOUN as A_NOUNED THEME_TAIL | [also] (mixes|combines|blends|brings together) THEMES [LIKE_A]
shared:THEME_TAIL -> [:|—|;] THEMED
    | (in|on|for|through|via|by|with|thanks to|in terms of|when it comes to) [its|their|having|the shared|sharing]
        THEMED | LPAREN THEMED RPAREN | in being THEMES | by way of THEMED | both are FILM_OF
    | both are tagged [as|with]? THEMES | both being FILM_OF | both [of them] tagged THEMES
    | as [a|both|they are both|both are] FILM_OF | as both [are|being] tagged THEMES
shared:ADJUNCT -> [also] (tagged|labelled|labeled|marked) [as|with] THEMED [LIKE_A] | sharing THEMED [with A_NOUNED]
    | with THEMED [in common] [with A_NOUNED] | with its THEMED [LIKE_A] | close to A_NOUNED THEME_TAIL
    | FILM_OF LIKE_A | in the (vein|genre) of A_NOUNED THEME_TAIL | another FILM_OF
shared:FRAGMENT -> (close|similar|akin|related) to A_NOUNED THEME_TAIL | in the vein of A_NOUNED THEME_TAIL
    | FILM_OF LIKE_A | THEMED LIKE_A | [also] (tagged|labelled) [as|with] THEMED LIKE_A | shared THEMED with A_NOUNED
    | shared (with A_NOUNED)? [:] THEMED | another FILM_OF [LIKE_A] | shared THEME_NOUN [with A_NOUNED] [:|—] THEMES
    | [the] same THEME_NOUN as A_NOUNED THEME_TAIL | shares THEMED with A_NOUNED | THEMES in common with A_NOUNED
    | more THEMES LIKE_A | in common with A_NOUNED [:] THEMED
shared_genre:PICK_NOUN -> THEMES
shared_tags:PICK_NOUN -> THEMES
shared:ASIDE -> (also|another) FILM_OF | [also] tagged [as|with] THEMES | which is also (FILM_OF|tagged THEMES)
    | with which it shares THEMED | also FILM_OF | a fellow THEMES film
"""
