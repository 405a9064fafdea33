"""Nothing rests on a fact that is broken, and nothing is raised by one: evidence comes as JSON from anywhere."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain.checking.checker import Checker
from engine.explain.checking.sound import is_sound

HEAT, RONIN = "Heat (1995)", "Ronin (1998)"
WHOLE: dict[str, dict[str, Any]] = {
    "214 of the 612 viewers who liked Heat also liked Ronin.": {"kind": "co_liked", "film": RONIN, "with": HEAT}
    | {"n_both": 214, "n_film": 612, "lift": 3.2, "simulated": False},
    "You gave Heat 4.5 stars, 28% of the case.": {"kind": "because_you_liked", "film": HEAT}
    | {"your_rating": 4.5, "share": 0.28},
    "You asked about Heat, which makes up 35% of the case.": {"kind": "similar_to", "film": HEAT, "share": 0.35},
    "It shares the tags heist and tense with Heat.": {"kind": "shared_tags", "film": HEAT, "tags": ["heist", "tense"]},
    "It is a crime thriller, like Heat.": {"kind": "shared_genre", "film": HEAT, "genres": ["Crime", "Thriller"]},
    "Like Heat, it was directed by Michael Mann.": {"kind": "same_director", "film": HEAT, "director": "Michael Mann"},
    "In the last 90 days you rated Heat and Alien, which mostly spoke for this film.": {"kind": "recent_taste"}
    | {"films": [HEAT, "Alien (1979)"], "days": 90},
    "1,234 viewers rated it 4.1 stars on average.": {"kind": "popular_with", "n": 1234, "mean": 4.1}
    | {"simulated": False},
    "A hidden gem: only 40 viewers have rated it, at 4.3 stars on average.": {"kind": "hidden_gem", "n": 40}
    | {"mean": 4.3, "simulated": False},
    "No viewer has rated this film yet.": {"kind": "unrated", "simulated": False},
}
CHECKER = Checker()
NUMBERS = st.integers() | st.floats() | st.just(10**400) | st.just(-1) | st.just(True)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=8),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=6), each, max_size=3),
    max_leaves=8,
)
KINDS = sorted(fact["kind"] for fact in WHOLE.values())
FIELDS = sorted({field for fact in WHOLE.values() for field in fact})


def ok(fact: dict[str, Any], text: str) -> bool:
    line = {"evidence": [{"id": "e", **fact}], "sentences": [{"text": text, "cites": ["e"]}]}
    return CHECKER.check_line(line)[0].ok


@pytest.mark.parametrize("text", WHOLE)
def test_each_sentence_rests_on_its_whole_fact_and_on_every_field_it_names(text: str) -> None:
    assert ok(WHOLE[text], text)
    for field in WHOLE[text].keys() - {"lift", "simulated", "share"}:
        assert not ok({key: value for key, value in WHOLE[text].items() if key != field}, text), field


BROKEN: list[Any] = [None, [], {}, "", " ", "\ud800", "\x00", True, -1, -0.5, math.nan, math.inf, -math.inf, 10**400]
BROKEN += [[1], [[]], [None], [""], ["heist", 3], [{}], {"heist": 1}, b"heist"]


@pytest.mark.parametrize("text", WHOLE)
def test_a_field_that_cannot_be_makes_the_fact_unusable(text: str) -> None:
    for field in WHOLE[text].keys() - {"kind", "simulated"}:
        for value in BROKEN:
            assert not is_sound({**WHOLE[text], field: value}), (field, value)
            assert not ok({**WHOLE[text], field: value}, text), (field, value)
    for value in (None, 1, "yes", [], math.nan):
        assert "simulated" not in WHOLE[text] or not ok({**WHOLE[text], "simulated": value}, text)


@pytest.mark.parametrize(
    "broken",
    [
        {"n_both": 613},  # of 612
        {"n_film": 213},
        {"n_both": 214.0},
        {"n_both": "214"},
        {"n_both": 10**30, "n_film": 10**31},
        {"lift": math.nan},
        {"with": ["Heat (1995)"]},
    ],
)
def test_counts_that_cannot_be_are_broken(broken: dict[str, Any]) -> None:
    text = "214 of the 612 viewers who liked Heat also liked Ronin."
    assert not ok({**WHOLE[text], **broken}, text)


@pytest.mark.parametrize("kind", ["because_you_liked", "popular_with"])
def test_stars_and_shares_lie_within_their_bounds(kind: str) -> None:
    whole = next(fact for fact in WHOLE.values() if fact["kind"] == kind)
    for field, value in (("your_rating", 5.5), ("mean", 6), ("share", 1.01)):
        assert field not in whole or not is_sound({**whole, field: value})


@given(st.sampled_from(sorted(WHOLE)), st.sampled_from(FIELDS), JSON)
def test_a_changed_field_raises_nothing_and_a_broken_one_says_nothing(text: str, field: str, value: Any) -> None:
    changed = {**WHOLE[text], field: value}
    assert not ok(changed, text) or is_sound(changed)


@given(
    st.lists(st.dictionaries(st.sampled_from([*FIELDS, "id", "pick"]), JSON), max_size=3),
    st.sampled_from(KINDS),
    st.lists(JSON | st.just("e"), max_size=3),
)
def test_evidence_beside_it_raises_nothing(others: list[Any], kind: str, cites: list[Any]) -> None:
    text, fact = next((text, fact) for text, fact in WHOLE.items() if fact["kind"] == kind)
    evidence = [{"id": "e", **fact}, *({**other, "kind": kind} for other in others), 3, None]
    sentences = [{"text": text, "cites": ["e"]}, {"text": text, "cites": cites}]
    assert len(CHECKER.check_line({"evidence": evidence, "sentences": sentences})) == 2


@given(st.text(alphabet=st.characters(), max_size=80))
def test_any_text_gets_a_verdict(text: str) -> None:
    for fact in WHOLE.values():
        assert not ok(fact, text)


JOINTS = ("and", "or", "both", "who", "which", "it", "(", ":", "—", "'", "like")
WORDS = sorted({word for text in WHOLE for word in text.replace(",", " ,").split()} | {*JOINTS})


@given(st.lists(st.sampled_from(WORDS), min_size=2, max_size=14))
def test_words_in_any_order_get_a_verdict(words: list[str]) -> None:
    evidence = [{"id": str(k), **fact} for k, fact in enumerate(WHOLE.values())]
    assert CHECKER.check(evidence, " ".join(words), [fact["id"] for fact in evidence]).why is not None


@pytest.mark.parametrize(
    "text", ["heat " * 10_000, "\ud83d", "Heat\x00", "a\u0301" * 300, "(" * 599, "9" * 590, "½" * 90]
)
def test_hostile_text_is_refused(text: str) -> None:
    for fact in WHOLE.values():
        assert not ok(fact, text)
