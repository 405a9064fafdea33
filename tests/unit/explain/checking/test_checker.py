"""The checker lets pass what the cited facts say, in many words, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.bundles.bundle import Bundle
from engine.explain.checking.checker import Checker
from engine.explain.evidence import (
    BecauseYouLiked,
    CoLiked,
    Evidence,
    HiddenGem,
    PopularWith,
    RecentTaste,
    SameDirector,
    SharedGenre,
    SharedTags,
    SimilarTo,
    Unrated,
)
from engine.explain.explainer import Explainer
from engine.explain.template import WORDINGS, sentences
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request

FACTS: tuple[Evidence, ...] = (
    CoLiked("co", "Ronin (1998)", "Heat (1995)", 214, 612, 3.2, False),
    SameDirector("director", "Heat (1995)", "Michael Mann"),
    SharedTags("tags", "Heat (1995)", ("heist", "tense", "crime")),
    SharedGenre("genre", "Heat (1995)", ("Crime", "Sci-Fi")),
    RecentTaste("recent", ("Heat (1995)", "Alien (1979)"), 90),
    BecauseYouLiked("liked", "Heat (1995)", 4.5, 0.283),
    SimilarTo("similar", "Heat (1995)", 0.35),
    PopularWith("crowd", 1234, 4.1, False),
    HiddenGem("gem", 40, 4.3, False),
    Unrated("unrated", False),
)
EVIDENCE = [fact.to_json() for fact in FACTS]
CHECKER = Checker()


def ok(text: str, *cites: str, evidence: Sequence[Any] = EVIDENCE) -> bool:
    return CHECKER.check(evidence, text, cites).ok


SAID = [
    ("co", "214 of the 612 viewers who liked Heat also liked Ronin."),
    ("co", "Of the 612 people who enjoyed Heat (1995), 214 enjoyed Ronin (1998) too."),
    ("co", "About 35% of those who liked Heat also liked this film."),
    ("co", "Ronin was liked by 214 of the 612 viewers who liked Heat, 3.2 times what chance would give."),
    ("director", "Michael Mann, who directed Heat, also made this film."),
    ("director", "Like Heat, it was directed by Michael Mann."),
    ("tags", "It shares the tags “heist” and “tense” with Heat."),
    ("genre", "Both are science fiction crime films."),
    ("recent", "In the last 90 days you rated Heat and Alien, which mostly spoke for this film."),
    ("liked", "Your 4.5 stars for Heat account for 28% of the case for this film."),
    ("liked", "You gave Heat four and a half stars."),
    ("similar", "You asked about Heat, and its resemblance makes up 35% of the case for this film."),
    ("crowd", "1,234 viewers rated it 4.1 stars on average."),
    ("crowd", "It averages just over 4 stars from more than 1,200 viewers."),
    ("gem", "A hidden gem: only forty viewers have rated it, at 4.3 stars on average."),
    ("unrated", "No viewer has rated this film yet, so it is placed by its content alone."),
]
NOT_SAID = [
    ("co", "214 of the 612 viewers who liked Ronin also liked Heat."),
    ("co", "214 of the 612 viewers who liked Heat did not like Ronin."),
    ("co", "All viewers who liked Heat also liked Ronin."),
    ("co", "Everyone who liked Heat also liked Ronin: 214 of 612."),
    ("co", "200 of the 612 viewers who liked Heat also liked Ronin."),
    ("co", "Ronin is 3.2 times as good as Heat."),
    ("co", "214 of the 612 critics who liked Heat also liked Ronin."),
    ("co", "214 of the 612 viewers who liked Heat (1996) also liked Ronin."),
    ("director", "Michael Mann stars in both films."),
    ("director", "Michael Mann's best film since Heat."),
    ("director", "The Heat was also directed by Michael Mann."),
    ("tags", "Both are gripping heist films."),
    ("tags", "Heat 2 and this film share the tag heist."),
    ("genre", "Both are comedies."),
    ("recent", "You rated Heat and Alien yesterday."),
    ("recent", "You watched Heat and Alien in the last 90 days."),
    ("liked", "You gave this film 4.5 stars."),
    ("liked", "You will love this, because you liked Heat."),
    ("liked", "You are 28% likely to enjoy this."),
    ("similar", "You liked Heat."),
    ("crowd", "1,234 viewers liked it."),
    ("crowd", "All viewers gave it 4.1 stars on average."),
    ("crowd", "It has a high average of 4.1 from 1,234 viewers."),
    ("gem", "Only 4 viewers rated it."),
    ("unrated", "Nobody has seen this film yet."),
    ("unrated", "Everyone has rated this film."),
]


@pytest.mark.parametrize(("cite", "text"), SAID)
def test_what_a_fact_says_passes(cite: str, text: str) -> None:
    assert CHECKER.check(EVIDENCE, text, [cite]).why == ""


@pytest.mark.parametrize(("cite", "text"), SAID)
def test_it_passes_with_its_own_fact_only(cite: str, text: str) -> None:
    assert not any(ok(text, fact.id) for fact in FACTS if fact.id not in (cite, "crowd", "gem", "similar", "liked"))
    assert not ok(text)
    assert not ok(text, cite, "nowhere")


@pytest.mark.parametrize(("cite", "text"), NOT_SAID)
def test_what_no_fact_says_is_refused(cite: str, text: str) -> None:
    verdict = CHECKER.check(EVIDENCE, text, [cite])
    assert not verdict.ok
    assert verdict.why.endswith(".")


def test_facts_join_in_one_sentence_each_about_its_own_film() -> None:
    assert ok("Directed by Michael Mann, who also made Heat, this film averages 4.1 stars.", "director", "crowd")
    assert ok("You gave Heat 4.5 stars, and 214 of the 612 viewers who liked it also liked Ronin.", "liked", "co")
    assert not ok("You gave Heat 4.5 stars, and 1,234 viewers rated it 4.1 on average.", "liked", "crowd")
    assert not ok("Alien and this film share the tag heist.", "recent", "tags")
    assert not ok("You gave Heat 4.1 stars.", "liked", "crowd")


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.kind)
def test_our_own_sentences_pass(fact: Evidence) -> None:
    for variant in range(len(WORDINGS[fact.kind])):
        (sentence,) = sentences([fact], variant)
        assert CHECKER.check(EVIDENCE, str(sentence), sentence.cites).why == ""


NAMED = [
    ("crowd", "1,234 viewers rated Ronin 4.1 stars on average."),
    ("crowd", "Ronin averages just over 4 stars from more than 1,200 viewers."),
    ("director", "Michael Mann directed both Ronin and Heat."),
    ("tags", "Ronin and Heat share the tags heist and tense."),
    ("unrated", "Ronin has not been rated by any viewer yet."),
]
MISNAMED = [
    ("crowd", "1,234 viewers rated Heat 4.1 stars on average."),
    ("crowd", "1,234 viewers rated Collateral 4.1 stars on average."),
    ("director", "Like Ronin, it was directed by Michael Mann."),
    ("director", "Michael Mann, who directed Ronin, also made this film."),
    ("tags", "It shares the tags heist and tense with Ronin."),
    ("tags", "This film and Ronin share the tags heist and tense."),
    ("crowd", "Its 1,234 viewers rate it Ronin on average."),
    ("liked", "You gave Ronin 4.5 stars."),
    ("liked", "Ronin accounts for 28% of the case."),
    ("recent", "In the last 90 days you rated Ronin and Heat."),
    ("similar", "You asked about Ronin."),
]


def test_the_recommended_film_may_be_called_by_its_name_if_any_fact_says_it() -> None:
    assert [text for cite, text in NAMED if not ok(text, cite)] == []
    unnamed = [fact for fact in EVIDENCE if fact["id"] != "co"]
    assert [text for cite, text in NAMED if ok(text, cite, evidence=unnamed)] == []
    assert [text for cite, text in MISNAMED if ok(text, cite)] == []


@pytest.mark.parametrize(
    "text",
    [
        "You gave Heat 4.5 stars because this film was recommended to you.",
        "You rated Heat highly because this film was suggested.",
        "Since this film is recommended, you gave Heat 4.5 stars.",
        "You gave Heat 4.5 stars, since Ronin was recommended to you.",
    ],
)
def test_the_recommendation_is_no_cause(text: str) -> None:
    assert not ok(text, "liked")
    assert ok("This film was recommended because you gave Heat 4.5 stars.", "liked")
    assert ok("Because you gave Heat 4.5 stars, this film was recommended.", "liked")


def test_simulated_viewers_must_be_called_so() -> None:
    evidence = [PopularWith("e1", 300, 3.9, True).to_json(), CoLiked("e2", "M", "Up", 40, 90, 2.0, True).to_json()]
    assert ok("300 simulated viewers rated it, 3.9 stars on average.", "e1", evidence=evidence)
    assert ok("Of the 90 simulated viewers who liked Up, 40 viewers also liked M.", "e2", evidence=evidence)
    assert not ok("300 viewers rated it, 3.9 stars on average.", "e1", evidence=evidence)
    assert not ok("It averages 3.9 stars.", "e1", evidence=evidence)
    assert not ok("40 of the 90 people who liked Up also liked M.", "e2", evidence=evidence)
    assert not ok("300 simulated viewers rated it.", "crowd")


@pytest.mark.parametrize(
    "title", ["1917 (2019)", "Her (2013)", "It (2017)", "Se7en (1995)", "2 Fast 2 Furious (2003)", "Up", "M (1931)"]
)
def test_titles_that_are_numbers_or_common_words(title: str) -> None:
    evidence = [SameDirector("e1", title, "Ann Maker").to_json(), BecauseYouLiked("e2", title, 5.0, 0.5).to_json()]
    name = title.split(" (", maxsplit=1)[0]
    assert ok(f"Ann Maker directed both {name} and this film.", "e1", evidence=evidence)
    assert ok(f"You gave {title} five stars, which is half of the case for this film.", "e2", evidence=evidence)
    assert not ok(f"You gave {name} 4 stars.", "e2", evidence=evidence)
    assert not ok(f"Ann Maker directed both {name} II and this film.", "e1", evidence=evidence)


@pytest.mark.parametrize(
    "text",
    [
        "You gave H\u0435at 4.5 stars.",  # a Cyrillic letter
        "You gave Heat\u200b 4.5 stars.",
        "You gave \u202eHeat 4.5 stars.",
        "You gave Ｈeat 4.5 stars.",
        "You gave He\u0301at 4.5 stars.",
        "You gave <b>Heat</b> 4.5 stars.",
        "You gave **Heat** 4.5 stars.",
        "You gave [Heat](https://example.org) 4.5 stars.",
        "You gave\nHeat 4.5 stars.",
        "You gave Heat 4.5 stars. " * 50,
        "",
    ],
)
def test_disguises_are_refused(text: str) -> None:
    assert not ok(text, "liked")
    assert ok("You gave Heat 4.5 stars.", "liked")


def test_titles_in_the_evidence_may_hold_signs_and_accents() -> None:
    evidence = [SameDirector("e1", "[REC]² & *Amélie* (2001)", "José Núñez").to_json()]
    assert ok("José Núñez directed both [REC]² & *Amélie* and this film.", "e1", evidence=evidence)
    assert not ok("José Núñez directed both *Amélie* and this film.", "e1", evidence=evidence)


def test_a_list_of_films_keeps_their_facts_apart() -> None:
    evidence = [
        {**PopularWith("a", 10, 4.0, False).to_json(), "pick": "Ronin (1998)"},
        {**PopularWith("b", 90, 3.0, False).to_json(), "pick": "Alien (1979)"},
    ]
    assert ok(
        "Ronin averages 4 stars from 10 viewers, and Alien averages 3 stars from 90 viewers.",
        "a",
        "b",
        evidence=evidence,
    )
    assert not ok("Ronin averages 3 stars.", "a", "b", evidence=evidence)
    assert not ok("This film averages 3 stars.", "a", "b", evidence=evidence)


@pytest.mark.parametrize("end", [" and", ", and", ",", " the", ", which", ", but its", ":", " —", " (", " and."])
def test_a_sentence_that_breaks_off_is_refused(end: str) -> None:
    assert ok("You gave Heat 4.5 stars", "liked")
    assert CHECKER.check(EVIDENCE, f"You gave Heat 4.5 stars{end}", ["liked"]).why == "It breaks off."


def test_ids_must_be_there_and_mean_one_fact() -> None:
    assert not ok("You gave Heat 4.5 stars.", "crowd")
    twice = [*EVIDENCE, {**EVIDENCE[0], "id": "liked"}]
    assert not ok("You gave Heat 4.5 stars.", "liked", evidence=twice)


DIGITS = [(cite, text) for cite, text in SAID if any(c.isdigit() for c in text)]


@given(case=st.sampled_from(DIGITS), data=st.data())
def test_another_number_is_refused(case: tuple[str, str], data: st.DataObject) -> None:
    cite, text = case
    at = data.draw(st.sampled_from([k for k, c in enumerate(text) if c.isdigit()]))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[at]]))
    rounded = any(word in text for word in ("About", "just over", "more than"))
    assert rounded or not ok(text[:at] + digit + text[at + 1 :], cite)


@given(case=st.sampled_from(SAID), name=st.sampled_from(["Ronin", "Collateral", "The Heat", "Heat (1994)", "Haet"]))
def test_another_film_is_refused(case: tuple[str, str], name: str) -> None:
    cite, text = case
    changed = text.replace(" (1995)", "").replace("Heat", name)
    assert changed == text.replace(" (1995)", "") or not ok(changed, cite)


@settings(max_examples=40)
@given(case=st.sampled_from(SAID), word=st.sampled_from(["not", "never", "nobody", "best", "brilliant", "DiCaprio"]))
def test_a_word_too_many_is_refused(case: tuple[str, str], word: str) -> None:
    cite, text = case
    words = text.split()
    for k in range(len(words) + 1):
        assert not ok(" ".join([*words[:k], word, *words[k:]]), cite)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=6), each, max_size=3),
    max_leaves=8,
)
FIELDS = ("id", "kind", "film", "with", "n_both", "n_film", "lift", "tags", "films", "share", "your_rating", "mean")


@given(JSON)
def test_any_line_gets_an_answer(line: Any) -> None:
    assert CHECKER.check_line(line) == []


@given(
    st.lists(st.dictionaries(st.sampled_from(FIELDS), JSON)),
    st.lists(JSON | st.fixed_dictionaries({"text": JSON, "cites": JSON})),
)
def test_any_evidence_and_any_sentence_get_a_verdict(evidence: list[Any], said: list[Any]) -> None:
    verdicts = CHECKER.check_line({"evidence": evidence, "sentences": said})
    assert len(verdicts) == len(said)
    assert not any(verdict.ok for verdict in verdicts)


@given(st.sampled_from([fact.kind for fact in FACTS]), st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_fields_of_any_type_are_no_trouble(kind: str, fields: dict[str, Any]) -> None:
    evidence = [{**fields, "id": "e1", "kind": kind}]
    for _, text in SAID[:12]:
        assert not ok(text, "e1", evidence=evidence)


@given(st.text(max_size=60))
@example("GEM")
@example("unrated")
@example("’")
def test_no_text_is_trouble(text: str) -> None:
    assert not ok(text, *[fact.id for fact in FACTS])


@pytest.mark.parametrize(
    ("repeated", "often"),
    [("it; ", 20), ("it is, and so it is, but ", 5), ("it is here for the reason that it is, and ", 3)],
)
def test_a_model_that_repeats_itself_is_refused_before_anybody_waits(repeated: str, often: int) -> None:
    evidence, cites = [fact.to_json() for fact in FACTS], [fact.id for fact in FACTS]
    said = CHECKER.check(evidence, f"{repeated * often}it is.", cites)
    assert said.why == "It is too tangled to be checked."
    said = CHECKER.check(evidence, f"{(repeated * 600)[:580]} it is.", cites)
    assert said.why == "It is longer than 48 words and signs."


@pytest.mark.parametrize("viewers", ["real", "simulated"])
def test_all_that_the_explainer_says_of_a_list_passes(
    bundle: Bundle, make_bundle: Callable[..., Bundle], viewers: str
) -> None:
    provenance = replace(bundle.manifest.provenance, viewers=viewers)
    bundle = make_bundle(manifest=replace(bundle.manifest, provenance=provenance))
    request = Request(tuple(Rated(film, 4.5, 1_700_000_000) for film in (0, 3, 40)), top_k=40, now=1_700_000_000)
    explainer = Explainer(bundle)
    for pick in Recommender(bundle).recommend(request):
        explanation = explainer.explain(pick, request)
        evidence = [fact.to_json() for fact in explanation.evidence]
        for sentence in explanation.sentences:
            assert CHECKER.check(evidence, str(sentence), sentence.cites).why == "", str(sentence)
