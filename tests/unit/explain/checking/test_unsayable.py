"""Turns of speech that are never true, and true sentences that look like them."""

from __future__ import annotations

import pytest

from engine.explain.checking.unsayable import is_unsayable

NEVER = [
    "Because you gave Prisoners 4.5 stars, you gave Zodiac 3.5.",
    "You gave Prisoners 4.5 stars, so you gave Zodiac 3.5.",
    "Because Prisoners accounts for 37% of the case, Zodiac accounts for 12%.",
    "It is recommended because no viewer has rated it.",
    "It is placed by no ratings.",
    "It averages -3.8 stars from 34 viewers.",
    "31 viewers rated it as a hidden gem.",
    "No viewer has rated it again.",
    "You gave Rocky 4 stars because this film was recommended.",
    "You gave Heat 4.5 stars, which makes this a thriller.",
    "No viewer has rated the content of the film.",
    "You rated Prisoners and Zodiac in 90 days.",
    "Prisoners and Sicario are the films of Denis Villeneuve.",
    "180 of 450 viewers liked both Prisoners and Sicario.",
    "It speaks for half of your 4.5 stars.",
    "Prisoners makes up a third of your five-star rating.",
    "Your five stars for Prisoners are well above average.",
    "Its mean of 4.4 lies above the average.",
    "Like Crash, it is the original film.",
    "This was the ensemble cast movie.",
    "Prisoners counts for 37% of what you like.",
    "Denis Villeneuve, whom you gave 5 stars, directed it.",
    "No viewer has rated it, which is why it is first.",
    "702 viewers rated it with 3.5 stars.",
    "You again gave Prisoners 4.5 stars.",
    "150 of the 300 viewers who liked it also liked it.",
    "It is not just a thriller like Prisoners.",
    "Denis Villeneuve had already directed Prisoners.",
    "Fans of Prisoners liked Sicario by chance 3.2 times.",
    "Since you rated Prisoners, you'll enjoy this film.",
    "You gave Prisoners 4.5 stars, and you will surely love it.",
    "It is placed by its content alone, so no viewer has rated it yet.",
    "It is unrated because it is placed by its content.",
    "It has an average rating of 880 from 4 viewers.",
    "4.1 simulated viewers rated it.",
    "214 of the 612 fans of Prisoners also liked it, so it is a good pick.",
    "Your recent viewing of Prisoners and Zodiac mostly spoke for it.",
]
SAID = [
    "Because you gave Prisoners 4.5 stars, it was recommended.",
    "You gave Prisoners 4.5 stars, so it accounts for 37% of the case.",
    "No viewer has rated it yet, so it is placed by its content.",
    "No viewer has rated Begin Again.",
    "Few viewers have rated it, which makes it a hidden gem.",
    "Some of its viewers – 34 of 60 – liked Prisoners.",
    "34 simulated viewers rated it 4.3 on average.",
    "Over half of the simulated Up fans (212 of 401) liked Coco.",
    "In the last 90 days you rated Prisoners and Zodiac.",
    "Prisoners and Sicario are films by Denis Villeneuve.",
    "180 of the 450 viewers who liked Prisoners also liked Sicario.",
    "Half of the case rests on your 4.5 stars for Prisoners.",
    "Your rating of Prisoners lies above the average of Sicario.",
    "It is an original film, like Crash.",
    "It is the film that shares the tag with Crash.",
    "Prisoners counts for 37% of what spoke for it.",
    "702 viewers rated it with an average of 3.5 stars.",
    "It is placed by its first ratings.",
    "It is not just a thriller but also a drama.",
    "Fans of Prisoners liked Sicario 3.2 times as often as expected by chance.",
    "Having rated Prisoners, you'll find the same tags here.",
    "No viewer has rated it, so it is placed by its content alone.",
    "It has an average rating of 4.1 from 880 viewers.",
    "It averages 4.1, rated by 880 simulated viewers.",
    "By chance, some 76 of them would like Sicario.",
    "It is again a film by Denis Villeneuve.",
]


@pytest.mark.parametrize(("text", "never"), [*((text, True) for text in NEVER), *((text, False) for text in SAID)])
def test_what_is_never_true_is_told_from_its_words(text: str, never: bool) -> None:
    assert is_unsayable(text) is never
