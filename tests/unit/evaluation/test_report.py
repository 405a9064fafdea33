"""The report says what was measured: in figures, in sentences, and the same on its page as in its document."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from engine.evaluation.bootstrap import Interval
from engine.evaluation.experiment import Findings
from engine.evaluation.report import About, ColdFilms, GenomeTrial, Report, Share, Spread, Trust, readings
from engine.evaluation.report_page import report_files
from engine.evaluation.report_verdict import standing, strongest, verdict
from engine.language import ENGLISH, TELLING, Language, speak, unpacked

ABOUT = About("Two *worlds*", "made up", False, "balanced", 1, "cpu", 60, 9000, 400, 50, 200, 10)
MEASURES = ("recall", "precision", "ndcg", "mrr", "hit", "novelty", "diversity", "year")


def findings(people: int, **ndcg: float) -> Findings:
    """Models whose NDCG is this much on average; what else is measured is noise."""
    rng, found = np.random.default_rng(0), Findings()
    common = rng.normal(0, 0.05, people)
    for known in ("80%", "3", "1", "20"):
        for truth in ("all", "fresh"):
            found.values[known, truth] = {
                name: {f"{measure}@10": mean + common + rng.normal(0, 0.01, people) for measure in MEASURES}
                for name, mean in ndcg.items()
            }
        for name in ndcg:
            found.shown[known][name] = np.arange(60) < 30
    return found


def report(found: Findings, **other: Any) -> Report:
    some = Interval(0.1234, 0.0567, 0.2345)
    spread = [
        Spread(at, truth, 200, Interval(0.3 - at / 10, 0.2, 0.4), Interval(at / 10, -0.01, 0.02), some, some)
        for truth in ("all", "fresh")
        for at in (0.0, 0.2)
    ]
    words = [Share("High", 120, 0.8111, 0.8321), Share("Fair", 80, 0.3111, 0.2987)]
    curve = [Share("tenth 1", 100, 0.2173, 0.2291), Share("tenth 2", 100, 0.7654, 0.7812)]
    trust = [Trust(known, 200, 200, 0.0213, 0.7731, curve, words) for known in ("80%", "3")]
    cold_films = ColdFilms(
        12,
        40,
        90,
        {name: dict.fromkeys(("recall@20", "ndcg@10", "percentile"), some) for name in ("graph", "content", "random")},
        {name: {"ndcg@10": some} for name in ("content", "random")},
        0.0123,
        0.0456,
    )
    parts: dict[str, Any] = {
        "about": ABOUT,
        "readings": readings(found),
        "skipped": {"als": "it took too long"},
        "default_diversity": 0.2,
        "spread": spread,
        "trust": trust,
        "loss": [{"epoch": 1.0, "loss": 7.7243}, {"epoch": 2.0, "loss": 6.1398}],
        "weights": {"core": {"ease": 0.2287}, "cold": {"ease": 0.0776}, "cold_half_count": 12.0},
        "learning": [{"rounds": 0, "log_likelihood": -5.0, "ndcg": 0.1}, {"rounds": 1, "ndcg": 0.2}],
        "seconds": {"fit": 12.34},
        "cold_films": cold_films,
    }
    return Report(**{**parts, **other})


CLOSE = {"hybrid": 0.300, "ease": 0.2999, "popularity": 0.1}


def test_the_paired_difference_is_ours_less_theirs() -> None:
    found = findings(200, hybrid=0.3, ease=0.25, popularity=0.1)
    reading = report(found).reading("80%", "all")
    assert reading is not None
    values = found.values["80%", "all"]
    expected = float(np.mean(values["hybrid"]["ndcg@10"] - values["ease"]["ndcg@10"]))
    ahead = reading.ahead["ease"]["ndcg@10"]
    assert ahead.mean == pytest.approx(expected)
    assert 0.045 < ahead.low < ahead.mean < ahead.high < 0.055
    assert set(reading.ahead) == {"ease", "popularity"}
    assert reading.coverage == {"hybrid": 0.5, "ease": 0.5, "popularity": 0.5}
    assert strongest(reading, "ndcg@10") == "ease"


@pytest.mark.parametrize(
    ("ahead", "people", "expected"),
    [
        (Interval(0.01, 0.001, 0.02), 30, "ahead"),
        (Interval(-0.01, -0.02, -0.001), 30, "behind"),
        (Interval(0.01, -0.001, 0.02), 30, "too close to tell"),
        (Interval(0.01, 0.0, 0.02), 30, "too close to tell"),
        (Interval(0.5, 0.4, 0.6), 29, "too few people to tell"),
    ],
)
def test_a_difference_counts_when_its_interval_leaves_zero_out(ahead: Interval, people: int, expected: str) -> None:
    assert standing(ahead, people) == expected


@pytest.mark.parametrize(
    ("models", "expected"),
    [
        ({"hybrid": 0.3, "ease": 0.25, "popularity": 0.1}, "of EASE, the best of the others here: ahead ("),
        ({"hybrid": 0.3, "ease": 0.35, "popularity": 0.1}, "of EASE, the best of the others here: behind ("),
        (CLOSE, "of EASE, the best of the others here: too close to tell ("),
    ],
)
def test_the_verdict_names_the_best_of_the_others_and_is_honest(models: Mapping[str, float], expected: str) -> None:
    sentences = verdict(report(findings(200, **models)))
    full = next(sentence for sentence in sentences if "full profiles, all later likes" in sentence)
    assert expected in full
    assert "200 people" in full
    assert re.search(r"difference [+-]0\.\d{4}, [+-]0\.\d{4} to [+-]0\.\d{4}\)", full)


def test_the_verdict_is_said_in_the_readers_language() -> None:
    english = verdict(report(findings(200, **CLOSE)))
    speak(TELLING)
    try:
        document = json.loads(report_files(report(findings(200, **CLOSE)))["report.json"])
        assert document["verdict"] == english, "the file itself is in English"
        speak(Language("xx", lambda source, about, n: f"<{source}>", ","))
        said = [unpacked(each) for each in document["said"]]
    finally:
        speak(ENGLISH)
    assert all(sentence.startswith("<") for sentence in said)
    assert re.search(
        r"<With full profiles>, <all later likes>, 200 .* <too close to tell> \(.* [+-]0,\d{4}\)\.>", said[1]
    )


def test_few_people_are_too_few_to_tell() -> None:
    few = report(findings(12, hybrid=0.9, ease=0.1), about=replace(ABOUT, asked=12))
    sentences = verdict(few)
    assert sentences[0] == "Only 12 people could be asked: too few to tell which model is better."
    assert not any("ahead" in sentence or "behind" in sentence for sentence in sentences)


def test_nobody_with_anything_to_find_is_said() -> None:
    empty = report(Findings(), about=replace(ABOUT, asked=1), trust=[], spread=[], loss=[], learning=[])
    assert empty.metrics() == {}
    sentences = verdict(empty)
    assert sentences[0] == "Only 1 person could be asked: too few to tell which model is better."
    assert sentences[1].startswith("Nobody who was asked liked a film later")
    assert set(report_files(empty)) == {"report.json", "report.md"}, "and no chart without a point"


def test_simulated_viewers_come_first() -> None:
    sentences = verdict(report(findings(200, **CLOSE), about=replace(ABOUT, simulated=True)))
    assert "simulated" in sentences[0]


def test_confidence_and_diversity_are_in_the_verdict() -> None:
    text = " ".join(verdict(report(findings(200, **CLOSE))))
    assert "“High” 83% of 120 (foreseen 81%)" in text
    assert "diversity 0.2, at no cost that could be measured: -0.0100 to +0.0200" in text
    dear = [replace(point, cost=Interval(0.02, 0.01, 0.03)) for point in report(Findings()).spread]
    assert "which costs 0.0200 NDCG" in " ".join(verdict(report(findings(200, **CLOSE), spread=dear)))


def test_the_manifest_gets_full_profiles_and_all_later_likes() -> None:
    found = report(findings(200, **CLOSE))
    reading = found.reading("80%", "all")
    assert reading is not None
    ndcg = reading.models["ease"]["ndcg@10"]
    assert found.metrics()["ease"]["ndcg@10"] == {"mean": ndcg.mean, "low": ndcg.low, "high": ndcg.high}


def test_the_page_has_the_documents_figures() -> None:
    files = report_files(report(findings(200, **CLOSE)))
    document, page = json.loads(files["report.json"]), files["report.md"]
    assert document["format"] == 1
    for sentence in document["verdict"]:
        assert f"- {sentence}\n" in page
    for reading in document["readings"]:
        if reading["known"] in ("80%", "3"):
            for name, values in reading["models"].items():
                ndcg = values["ndcg@10"]
                assert f"{ndcg['mean']:.4f} ({ndcg['low']:.4f} … {ndcg['high']:.4f})" in page
                assert f"| {values['recall@10']['mean']:.4f} |" in page
                if ahead := reading["ahead"].get(name, {}).get("ndcg@10"):
                    assert f"{ahead['mean']:+.4f} ({ahead['low']:+.4f} … {ahead['high']:+.4f})" in page
        else:
            ours = reading["models"]["hybrid"]["ndcg@10"]
            assert f"| {reading['known']} | " in page
            assert f"{ours['mean']:.4f} ({ours['low']:.4f} … {ours['high']:.4f})" in page
    for found in document["trust"]:
        assert f"error {found['ece']:.4f}, AUC {found['auc']:.4f}" in page
        for share in (*found["words"], *found["curve"]):
            row = f"| {share['name']} | {share['count']:,} | {share['predicted']:.1%} | {share['found']:.1%} |"
            assert row in page
    for point in document["spread"]:
        assert f"{point['ndcg']['mean']:.4f} (" in page
    assert "ALS (it took too long)" in page
    assert f"{document['cold_films']['listed']:.2%}" in page
    assert "| fit | 12.3 |" in page


def test_the_page_shows_every_chart_that_is_there_and_no_other() -> None:
    files = report_files(report(findings(200, **CLOSE)))
    shown = re.findall(r"!\[[^]]*\]\(([^)]+)\)", files["report.md"])
    assert set(shown) == {name for name in files if name.endswith(".svg")}
    assert len(shown) == 5


def test_a_bundles_name_cannot_write_markdown() -> None:
    page = report_files(report(findings(200, **CLOSE)))["report.md"]
    assert page.startswith("# How good is Two \\*worlds\\*?\n")


def test_rows_of_a_table_have_as_many_cells_as_their_header() -> None:
    page = report_files(report(findings(200, **CLOSE)))["report.md"]
    tables = [block.splitlines() for block in page.split("\n\n") if block.startswith("| ")]
    assert len(tables) >= 10
    for header, *rows in tables:
        assert {row.count("|") for row in rows} == {header.count("|")}


def test_models_left_out_for_one_reason_share_it() -> None:
    skipped = {"als": "it took too long", "ease": "there is nothing to learn", "item_knn": "it took too long"}
    page = report_files(report(findings(200, **CLOSE), skipped=skipped))["report.md"]
    assert "Left out: ALS, ItemKNN (it took too long); EASE (there is nothing to learn)." in page


def test_likes_of_hidden_films_are_likes_and_not_films() -> None:
    """Twelve films cannot be ninety."""
    page = report_files(report(findings(200, **CLOSE)))["report.md"]
    assert "All ratings of 12 films were hidden, as if they were new; 40 people later liked some of them, 90" in page


def test_models_that_are_alike_differ_by_nothing_with_a_plus() -> None:
    found = findings(200, hybrid=0.3, popularity=0.1)
    for models in found.values.values():
        models["popularity"] = models["hybrid"]
    page = report_files(report(found))["report.md"]
    assert "+0.0000 (+0.0000 … +0.0000)" in page
    assert "-0.0000" not in page


def test_no_later_rating_means_no_error_of_confidence() -> None:
    nothing = Trust("80%", 0, 0, None, None, [], [])
    files = report_files(report(findings(200, **CLOSE), trust=[nothing]))
    assert json.loads(files["report.json"])["trust"][0]["ece"] is None
    assert "**People with full profiles**: nobody who was asked rated anything later" in files["report.md"]


@pytest.mark.parametrize(("used", "said"), [(True, "part of the films' vectors"), (False, "left out")])
def test_what_the_tag_genome_adds_is_said_where_there_is_one(used: bool, said: str) -> None:
    trial = GenomeTrial(
        31, 55, Interval(0.02, 0.01, 0.03), Interval(0.05, 0.04, 0.06), Interval(0.0301, 0.02, 0.04), used
    )
    files = report_files(report(findings(200, **CLOSE), genome=trial))
    assert json.loads(files["report.json"])["genome"]["gain"] == {"mean": 0.0301, "low": 0.02, "high": 0.04}
    text = next(block for block in files["report.md"].split("\n\n") if block.startswith("Of 31 films the tag genome"))
    assert "55 people" in text
    assert "0.0200 (0.0100 … 0.0300) without it and 0.0500 (0.0400 … 0.0600) with it" in text
    assert said in text
    assert "genome" not in report_files(report(findings(200, **CLOSE)))["report.md"]


def test_why_unrated_films_were_not_measured_is_said() -> None:
    files = report_files(report(findings(200, **CLOSE), cold_films="there are too few films."))
    assert "Not measured: there are too few films." in files["report.md"]
