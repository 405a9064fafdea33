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
]


@pytest.mark.parametrize(("text", "never"), [*((text, True) for text in NEVER), *((text, False) for text in SAID)])
def test_what_is_never_true_is_told_from_its_words(text: str, never: bool) -> None:
    assert is_unsayable(text) is never
