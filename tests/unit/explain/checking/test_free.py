"""Sentences in any order of words: what a reader would take from them must be what the cited facts say."""

from __future__ import annotations

import pytest

from engine.explain.checking.checker import Checker
from engine.explain.checking.numbers import doubles, numbers
from engine.explain.checking.tokens import tokenise

EVIDENCE = (
    {
        "id": "co",
        "kind": "co_liked",
        "film": "Ronin (1998)",
        "with": "Heat (1995)",
        "n_both": 214,
        "n_film": 612,
        "lift": 3.2,
    },
    {"id": "director", "kind": "same_director", "film": "Heat (1995)", "director": "Michael Mann"},
    {"id": "tags", "kind": "shared_tags", "film": "Heat (1995)", "tags": ["heist", "tense", "crime"]},
    {"id": "genre", "kind": "shared_genre", "film": "Heat (1995)", "genres": ["Crime", "Sci-Fi"]},
    {"id": "recent", "kind": "recent_taste", "films": ["Heat (1995)", "Alien (1979)"], "days": 90},
    {"id": "liked", "kind": "because_you_liked", "film": "Heat (1995)", "your_rating": 4.5, "share": 0.283},
    {"id": "similar", "kind": "similar_to", "film": "Heat (1995)", "share": 0.35},
    {"id": "crowd", "kind": "popular_with", "n": 1234, "mean": 4.1},
    {"id": "gem", "kind": "hidden_gem", "n": 40, "mean": 4.3},
    {"id": "unrated", "kind": "unrated"},
)
CHECKER = Checker()

SAID = """
co | Fans of Heat went for Ronin as well: 214 out of 612 of them.
co | Ronin turns out to be liked by 214 of the 612 people who liked Heat.
co | Out of 612 Heat fans, 214 are also fans of Ronin.
co | Roughly a third of Heat's audience, 214 of 612, enjoyed Ronin too.
co | Among the 612 who enjoyed Heat, 214 said they liked Ronin.
co | Viewers who enjoyed Heat enjoyed Ronin 3.2 times more often than chance would suggest.
co | The overlap between fans of Heat and Ronin is 3.2 times what you'd expect by chance.
co | Ronin and Heat have 214 fans in common.
co | Worth noting: 214 of the 612 folks who liked Heat liked this one as well.
co | Of everyone who liked Heat (612 viewers), 214 liked Ronin.
co | Heat's 612 fans include 214 who also liked Ronin.
co | You may like Ronin, since 214 out of 612 viewers who liked Heat also enjoyed it.
co | Some 214 viewers liked both Heat and Ronin, which is 3.2 times the number expected by chance.
co | More than a third of those who liked Heat, 214 people in all, also liked this film.
co | Ronin shares 214 admirers with Heat.
co | 612 viewers liked Heat; 214 of those liked this too.
co | Just over one third of the 612 viewers who appreciated Heat also appreciated Ronin.
director | Michael Mann sat in the director's chair for both films.
director | Both Heat and this film were helmed by Michael Mann.
director | This comes from Michael Mann, the filmmaker behind Heat.
director | Same director as Heat: Michael Mann.
director | Director in common with Heat? Michael Mann.
director | Michael Mann is the director here, and of Heat too.
director | This is another Michael Mann picture, as was Heat.
director | It shares a director with Heat, namely Michael Mann.
director | You'll find Michael Mann behind the camera here, just as on Heat.
director | What links this to Heat is its director, Michael Mann.
director | The connection to Heat is Michael Mann, who directed both.
director | Michael Mann's direction is what this film and Heat have in common.
director | The name they share is Michael Mann: he directed the two of them.
tags | Heist and tense are tags this film shares with Heat.
tags | Shared tags with Heat: heist, tense, crime.
tags | Shared tags? Heist, tense and crime, as with Heat.
tags | This film overlaps with Heat on the tags heist and crime.
tags | It carries three of the same tags as Heat: heist, tense and crime.
tags | This one wears the heist tag, and so does Heat.
tags | Tagged "heist" and "tense", it is in the company of Heat.
tags | Like Heat, it's labelled with heist, tense and crime.
tags | Its tags match Heat's on heist and crime.
tags | The tags heist, tense, and crime connect this with Heat.
tags | Both films bear the tag "heist".
tags | Here is a film with the same heist and crime tags as Heat.
genre | This is a crime and sci-fi film, much like Heat.
genre | It falls into the same genres as Heat: crime and sci-fi.
genre | Genre-wise it matches Heat, as both are crime and sci-fi.
genre | Crime and science fiction: the genres it has in common with Heat.
genre | Both belong to the crime genre.
genre | Another crime film, just like Heat.
genre | It sits on the same shelf as Heat: crime and sci-fi.
genre | This film mixes crime and sci-fi, as Heat does.
genre | Two genres tie this to Heat: crime and sci-fi.
genre | In terms of genre, it shares crime with Heat.
genre | If you look at genres, this and Heat are both crime films.
genre | The crime genre is common to this film and Heat.
recent | Your recent ratings of Heat and Alien are the main reason for this pick.
recent | Because you recently liked Heat and Alien, we suggest this film.
recent | Over the last 90 days you rated Heat and Alien, and they mostly tipped the balance towards this film.
recent | Heat and Alien, both rated in the past 90 days, are mostly behind this suggestion.
recent | You've rated Heat and Alien lately, which is mainly why this is on your list.
recent | This recommendation rests mostly on Heat and Alien, which you rated in the last 90 days.
recent | It is chiefly Heat and Alien, rated by you within the last 90 days, that put this here.
recent | Mainly thanks to Heat and Alien, which you rated recently, this film is recommended.
recent | Your taste of late, Heat and Alien, points mostly this way.
recent | Within 90 days you rated both Heat and Alien.
recent | Heat and Alien, from your last three months of ratings, mostly spoke for this one.
recent | You rated Heat and Alien in the last three months, and that's mostly what led to this film.
recent | Most of the case for this film comes from two recent ratings: Heat and Alien.
recent | Based mostly on Heat and Alien, which you rated in the last 90 days.
liked | You gave Heat 4.5 stars, which accounts for 28% of the reasoning behind this pick.
liked | Your 4.5 for Heat is 28% of why this film is here.
liked | 28.3% of this recommendation is owed to your rating of Heat, 4.5 stars.
liked | Since you rated Heat 4.5 stars, we recommend this film.
liked | You liked Heat, rating it 4.5 out of 5.
liked | Heat got four and a half stars from you, and that makes up 28% of the case.
liked | We suggest this because you liked Heat, to which you gave 4.5/5.
liked | Your high rating of Heat (4.5) contributes 28% to this recommendation.
liked | With your 4.5-star rating, Heat pulls 28% of the weight for this film.
liked | More than a quarter of the case for this film is your rating of Heat.
liked | A 4.5-star rating for Heat is what you left, and it drives 28% of this suggestion.
liked | This is here in part because of the 4.5 stars you gave to Heat.
liked | About 28% of what counts for this film is your 4.5 stars for Heat.
liked | Heat, which you scored 4.5 out of five, supplies 28% of the argument for this film.
liked | You enjoyed Heat (4.5 stars), and 28% of the case rests on it.
liked | One reason this was picked for you: you gave Heat 4.5 stars.
similar | You asked for films like Heat, and that likeness makes up 35% of the case for this one.
similar | This resembles Heat, the film you asked about.
similar | 35% of this recommendation comes from its similarity to Heat.
similar | It is similar to Heat, which you asked about.
similar | Since you asked about Heat, here is a film close to it.
similar | You wanted something like Heat, and this film's resemblance to it counts for 35% of the case.
similar | As you asked about Heat, its similarity carries 35% of the weight here.
similar | Heat was your question, and it accounts for 35% of the reasons for this film.
similar | The resemblance to Heat is worth 35% of the case.
similar | Over a third of the case for this film is how similar it is to Heat.
crowd | 1,234 viewers have rated this film, giving it an average of 4.1 stars.
crowd | With an average rating of 4.1 from 1,234 viewers.
crowd | Average rating: 4.1 stars from 1,234 viewers.
crowd | It's rated 4.1 out of 5 by 1,234 people.
crowd | Its mean rating is 4.1, based on 1,234 ratings.
crowd | The average score sits at 4.1 across 1,234 ratings.
crowd | 1,234 people rated it and on average they gave it 4.1 stars.
crowd | This film scores 4.1/5 on average among 1,234 users.
crowd | Viewers, 1,234 of them, gave this film an average of 4.1 stars.
crowd | Among the 1,234 viewers who rated it, the average is 4.1 stars.
crowd | A total of 1,234 viewers gave this an average of 4.1.
crowd | A 4.1-star average from 1,234 ratings stands behind this film.
crowd | The tally: 1,234 ratings, averaging 4.1 stars.
crowd | Over 1,200 people have left a rating, and the mean comes to 4.1 stars.
gem | A hidden gem with only 40 ratings and a 4.3 average.
gem | Just 40 people have rated this, but their average is 4.3 stars.
gem | Few have rated it, only 40 viewers, yet it averages 4.3 stars.
gem | This is a hidden gem: 40 ratings, 4.3 stars on average.
gem | It's a little-known film with a high average of 4.3 stars from 40 viewers.
gem | Though only 40 viewers have rated it, their average is 4.3.
gem | With a mere 40 ratings, this hidden gem still averages 4.3 stars.
gem | Only forty people have rated it so far, and they give it 4.3 out of 5 on average.
gem | We suggest this hidden gem, rated 4.3 on average by 40 viewers.
unrated | Nobody has rated this film so far, so it's placed purely by its content.
unrated | This film hasn't been rated by anyone yet.
unrated | There are no ratings yet, so we go by its content alone.
unrated | As yet unrated, it is recommended based on its content.
unrated | With no viewer ratings to go on, its content is what places it here.
unrated | It has no ratings yet; it's here because of its content.
unrated | Zero viewers have rated it, so what is known of the film decides.
unrated | No one has rated it yet, meaning its place depends on its content.
unrated | Without a single rating so far, this film is placed by content alone.
liked,director | You gave Heat 4.5 stars, and this one is also by Michael Mann.
liked,director | You rated Heat 4.5 stars; Michael Mann directed both it and this film.
liked,co | You gave Heat 4.5 stars, and 214 of 612 viewers who liked Heat also liked Ronin.
director,tags | Directed by Michael Mann like Heat, it also shares the tags heist and crime with it.
director,crowd | Michael Mann directed this and Heat; it averages 4.1 stars from 1,234 viewers.
tags,crowd | It shares the tags heist and tense with Heat and has a 4.1 average from 1,234 viewers.
genre,tags | A crime film like Heat, sharing its heist and tense tags.
liked,tags | Because you gave Heat 4.5 stars and this film shares its heist tag, we recommend it.
director,gem | A hidden gem from Michael Mann, the director of Heat, with 40 ratings averaging 4.3 stars.
unrated,director | No viewers have rated this yet, but Michael Mann, who directed Heat, made it.
liked,genre | Like Heat, which you rated 4.5 stars, this is a crime film.
recent,liked | You rated Heat and Alien in the last 90 days, and Heat got 4.5 stars from you.
co,crowd | Ronin averages 4.1 stars from 1,234 viewers, and 214 of the 612 fans of Heat liked it.
similar,tags | You asked about Heat, and this film has its tags heist and crime.
similar,director | You asked about Heat; this film has the same director, Michael Mann.
co,director | Michael Mann directed Heat and Ronin, and 214 of the 612 viewers who liked Heat also liked Ronin.
"""
NOT_SAID = """
co | We picked Ronin because 214 of the 612 viewers who liked Heat liked it too.
co | 214 of us 612 who liked Heat also liked Ronin.
co | Among us who liked Heat, 214 of 612 liked this too.
co | 214 of the 612 viewers who liked Heat only liked Ronin.
co | Ronin's 612 fans include 214 who also liked Heat.
co | 612 of the 214 viewers who liked Heat also liked Ronin.
co | Of 214 viewers who liked Heat, 612 also liked Ronin.
co | Ronin was liked by 612 viewers, 214 of whom liked Heat.
co | Ronin has 612 fans.
co | 214 viewers liked Heat.
co | 612 viewers liked both Heat and Ronin.
co | 35% of those who liked Ronin liked Heat.
co | Fans of Heat like Ronin 3.2 times as much.
co | Fans of Heat are 3.2 times as many as fans of Ronin.
co | Heat is liked 3.2 times as often as Ronin.
co | Viewers who liked Ronin liked Heat 3.2 times as often as chance would give.
co | Fans of Heat liked Ronin more than chance alone would predict Heat.
co | Everyone who liked Heat also liked Ronin.
co | Fans of Heat like Ronin.
co | Ronin was liked by 214 of 612 viewers.
co | 214 of 612 viewers liked Ronin.
co | 3.2 of the 612 viewers who liked Heat also liked Ronin.
co | 214 of the 612 viewers who liked Heat liked it more than Ronin.
co | 214 of the 612 viewers who liked Heat went on to share Ronin.
co | You like Ronin, as 214 of the 612 viewers who liked Heat did.
director | Michael Mann made Heat to go with this.
director | Michael Mann appears in both films.
director | Michael Mann is known for Heat.
director | This film names Michael Mann as its man.
director | You know Michael Mann from Heat.
director | You like Michael Mann, director of Heat.
director | Heat is recommended because Michael Mann directed this film.
director | Michael Mann made this film first.
director | Michael Mann wrote and directed Heat.
director | Michael Mann directed Heat, but another director made this.
tags | You like heist and tense films such as Heat.
tags | Heat is more tense.
tags | You find Heat tense.
tags | Heat is only tagged heist.
tags | Heat has two tags: heist, tense and crime.
tags | It has all the tags of Heat: heist, tense and crime.
tags | This is a film about a heist like Heat.
tags | Alien and Heat share the tag heist.
genre | You asked for crime films like Heat.
genre | Heat is the best crime film.
genre | It is more crime than sci-fi, like Heat.
recent | You rated Heat 90 days ago and Alien mostly spoke for this film.
recent | You rated Heat and Alien 90 times in the last days.
recent | You rated two films, Heat and Alien, in the last three days.
recent | You have liked Heat and Alien for 90 days.
recent | You rated this film and Heat in the last 90 days.
recent | This film mostly spoke for Heat and Alien.
recent | Most of the films you rated lately are like Heat and Alien.
recent | All you rated lately is Heat and Alien.
recent | The last two films you rated are Heat and Alien.
recent | You mostly liked Heat and Alien.
recent | You mostly rated Heat and Alien in the last 90 days.
liked | You rated this film 4.5 stars, 28% of which is due to Heat.
liked | This film gets 4.5 stars because you liked Heat.
liked | You gave Heat 28% of your stars.
liked | You gave 28% for Heat.
liked | You love Heat.
liked | 4.5 stars is your highest rating, given to Heat.
liked | Heat has 4.5 stars.
liked | 28% of the case for Heat is your rating of this film.
liked | This film makes up 28% of the case for Heat.
liked | Your rating of 4.5 stars for this film comes from Heat.
liked | All of the case for this film comes from Heat.
liked | Most of the case for this film comes from Heat.
liked | You gave all of your 4.5 stars to Heat.
liked | You rated Heat 4.5 stars because Michael Mann made it.
liked | We gave Heat 4.5 stars.
liked | Your likes include everything in Heat.
liked | You liked Heat 28%.
similar | You liked Heat.
similar | You asked about this film, which is similar to Heat.
similar | This film is much more similar to Heat.
similar | You asked about Heat 35% of the time.
similar | 35% of Heat is in this film.
similar | Heat resembles you.
similar | Heat is 35% similar to this film.
similar | This film is 35% like Heat.
crowd | 4.1 viewers rated it 1,234 stars.
crowd | 1,234 viewers gave it at least 4.1 stars.
crowd | Each of 1,234 viewers gave it 4.1 stars.
crowd | 1,234 viewers gave it a verdict and liked it.
crowd | 1,234 ratings a day, 4.1 on average.
crowd | 1,234 viewers are on average 4.1 stars.
crowd | 1,234 viewers rated films, 4.1 on average.
crowd | The top mark from 1,234 viewers is 4.1 stars.
crowd | This film has 1,234 stars from viewers and an average of 4.1.
crowd | 1,234 of the viewers rate films 4.1 on average.
crowd | Only 1,234 viewers rated it.
gem | A small film that 40 viewers rated 4.3 on average.
gem | 40 viewers have seen it, 4.3 stars on average.
gem | Only the 40 best viewers rated it.
gem | Only high ratings: 40 viewers.
gem | A quiet gem with 40 ratings.
gem | Little is known of it, but 40 viewers rated it.
gem | Not even 40 viewers rated it.
unrated | No film is unrated until now.
unrated | Nobody knows this film.
unrated | Nothing is known of it, so it is unrated.
unrated | It has never been placed by ratings.
unrated | It can never be rated.
unrated | It could not be rated.
unrated | It is rated by nobody but us.
unrated | There is no reason to rate it.
unrated | Nobody could rate it, so it is placed by its content.
unrated | It was only rated by viewers once.
unrated | Its content is unknown, so nobody rated it.
unrated | No content is known, as nobody rated it.
liked,director | You gave Heat 4.5 stars because it was directed by Michael Mann.
liked,director | You rated Heat 4.5 stars for Michael Mann, who directed both.
liked,crowd | You gave Heat 4.5 stars, and 1,234 viewers gave it 4.1 on average.
liked,crowd | You gave Heat 4.1 stars and 1,234 viewers rate this film 4.5 stars on average.
liked,crowd | You and 1,234 viewers gave Heat 4.5 stars.
liked,co | You and 214 of 612 viewers liked Heat.
co,crowd | 1,234 viewers rated Ronin 4.1 stars because 214 of the 612 viewers who liked Heat liked it.
co,crowd | 214 of the 612 viewers who rated Heat rated Ronin 4.1 on average.
co,crowd | 214 viewers rated Ronin 4.1 stars on average.
recent,liked | You gave Alien 4.5 stars.
recent,liked | You rated Heat and Alien 4.5 stars in the last 90 days.
recent,liked | You rated Heat 4.5 stars, and Alien makes up 28% of the case.
tags,director | Heist films by Michael Mann are tagged tense and crime, and this is his.
recent,tags | You rated Heat and Alien lately, and both are tagged heist.
"""


def verdict(line: str) -> bool:
    cites, _, text = line.partition(" | ")
    return CHECKER.check(EVIDENCE, text, cites.split(",")).ok


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_true_in_other_words(line: str) -> None:
    assert verdict(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_the_same_words_may_say_something_else(line: str) -> None:
    assert not verdict(line)


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_a_wrong_number_name_or_verb_is_refused(line: str) -> None:
    for right, wrong in (
        *(("214", "412"), ("612", "216"), ("1,234", "1,243"), ("4.5", "4.0"), ("28%", "38%"), ("3.2", "2.3")),
        *(("Michael Mann", "Michael Bay"), ("Heat", "Speed"), ("heist", "spy"), ("crime", "comedy")),
        *(("liked", "hated"), ("rated", "watched"), ("viewers", "critics"), ("directed", "wrote")),
    ):
        assert right not in line or not verdict(line.replace(right, wrong))


def test_numbers_in_words() -> None:
    assert [float(read.value) for read in numbers(tokenise("four point one"), 0)] == [4.0, 4.1]
    assert [float(read.value) for read in doubles(tokenise("twice as often"), 0)] == [2.0]
