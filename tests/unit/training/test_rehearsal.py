"""The dress rehearsal ends in one report about people nothing was fitted to, whatever the data allows."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import numpy as np
import pytest

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.evaluation.report_page import report_files
from engine.progress import CancelToken, Step, silent
from engine.training.assess import STOPPED
from engine.training.rebuild import rebuild
from engine.training.rehearsal import BASELINES, TAKE_LONG, Laps, Rehearsal, Task, rehearse

N_VIEWERS, N_FILMS, EACH, DAY = 60, 40, 10, 86_400
PARTS_OF_OURS = {"hybrid", "lightgcn", "ease", "recent_popularity"}
CONTROLS = {"lightgcn_k0", "lightgcn_random"}


def task(preset: str, stars: tuple[float, ...] = (5.0, 4.0, 3.0, 2.0)) -> Task:
    """Viewers of two tastes, a film a day."""
    rng = np.random.default_rng(0)
    half = N_FILMS // 2
    items = [rng.permutation(half)[:EACH] + half * (viewer % 2) for viewer in range(N_VIEWERS)]
    users, times = np.repeat(np.arange(N_VIEWERS), EACH), np.tile(np.arange(EACH) * DAY, N_VIEWERS)
    rated = rng.choice(stars, len(users))
    data = Interactions.build(users, np.concatenate(items), rated, times, item_ids=range(N_FILMS))
    catalogue = Catalogue(range(N_FILMS), [f"Film {k}" for k in range(N_FILMS)], [2000] * N_FILMS)
    content = rng.standard_normal((N_FILMS, 8))
    content /= np.linalg.norm(content, axis=1, keepdims=True)
    dataset = Dataset.of(data, catalogue, source="made up", simulated=False, licence="none")
    return Task(dataset, content.astype(np.float16), "Test", preset, 1, "cpu")


def rehearsed(of: Task) -> Rehearsal:
    return rehearse(of, Laps(), silent, CancelToken())


@pytest.fixture(scope="module")
def best() -> Rehearsal:
    return rehearsed(task("best"))


def test_every_model_is_in_the_report_and_best_adds_the_controls(best: Rehearsal) -> None:
    full = best.report.reading("80%", "all")
    assert full is not None
    assert set(full.models) == {*PARTS_OF_OURS, *BASELINES, *CONTROLS}
    assert best.report.skipped == {}
    assert set(full.ahead) == set(full.models) - {"hybrid"}


def test_other_presets_go_without_controls() -> None:
    full = rehearsed(task("balanced")).report.reading("80%", "all")
    assert full is not None
    assert set(full.models) == {*PARTS_OF_OURS, *BASELINES}


def test_the_quick_preset_measures_only_what_takes_seconds() -> None:
    report = rehearsed(task("quick")).report
    full = report.reading("80%", "all")
    assert full is not None
    assert set(full.models) == {*PARTS_OF_OURS, *BASELINES} - {*TAKE_LONG}
    assert {reading.known for reading in report.readings} == {"80%", "3"}, "no cold-start curve"
    assert report.cold_films == "the preset “quick” leaves it out."
    assert report.spread == []


def test_who_was_asked_and_what_they_got_is_kept(best: Rehearsal) -> None:
    full = best.report.reading("80%", "all")
    assert full is not None
    marks = best.asked.marks["all"]
    assert len(marks) == full.people
    assert np.mean(marks) == pytest.approx(full.models["hybrid"]["ndcg@10"].mean, abs=1e-5)
    assert best.asked.former is None


def test_somebody_who_joins_last_changes_nobody_who_is_asked() -> None:
    one = task("quick")
    more = np.append(one.dataset.interactions.user, np.full(5, N_VIEWERS))
    data = one.dataset.interactions
    joined = Interactions.build(
        more,
        np.append(data.item, np.arange(5)),
        np.append(data.rating, np.full(5, 5.0)),
        np.append(data.time, np.arange(5)),
        item_ids=range(N_FILMS),
    )
    with_them = replace(one, dataset=replace(one.dataset, interactions=joined), among=N_VIEWERS)
    first, second = rehearsed(one), rehearsed(with_them)
    assert first.asked.people == second.asked.people
    assert second.report.about.learned_from == first.report.about.learned_from + 1


def test_when_it_is_enough_nothing_is_fitted_for_the_report_only() -> None:
    cancel = CancelToken()
    cancel.finish()
    report = rehearse(task("balanced"), Laps(), silent, cancel).report
    full = report.reading("80%", "all")
    assert full is not None
    assert set(full.models) == PARTS_OF_OURS
    assert set(report.skipped) == set(BASELINES)
    assert set(report.skipped.values()) == {STOPPED}
    assert len(report.loss) == 1, "LightGCN was content with one epoch"


def test_a_rehearsal_survives_its_json(best: Rehearsal) -> None:
    again = rebuild(Rehearsal, json.loads(json.dumps(asdict(best))))
    assert again.ranking == best.ranking
    assert again.calibration == best.calibration
    assert again.asked == best.asked
    assert report_files(again.report) == report_files(best.report)


def test_the_parts_of_the_report_are_there(best: Rehearsal) -> None:
    report = best.report
    assert report.about.learned_from + report.about.chosen_on + report.about.asked == N_VIEWERS
    assert [point.diversity for point in report.spread if point.truth == "all"] == [0.0, 0.1, 0.2, 0.3, 0.5]
    assert [found.known for found in report.trust] == ["80%", "3"]
    assert report.trust[0].ece == best.calibration.ece
    assert report.trust[0].ratings == 2 * report.about.asked, "a fifth of everyone's ten ratings"
    assert report.trust[1].ratings == 7 * report.about.asked
    assert report.loss
    assert report.learning
    assert isinstance(report.cold_films, str), "forty films are too few"
    assert all(seconds >= 0 for seconds in report.seconds.values())
    assert "Only 10 people could be asked: too few to tell" in report_files(report)["report.md"]


def test_people_who_like_nothing_are_no_reason_to_fail() -> None:
    """All ratings equal, and below a like: nothing is found, and that is what the report says."""
    found = rehearsed(task("quick", stars=(3.0,)))
    assert found.report.readings == []
    assert "nothing can be said" in report_files(found.report)["report.md"]
    assert 0 <= found.calibration.ece < 0.05, "no likes were foreseen, and none came"


def test_progress_of_a_part_never_falls_and_parts_come_in_their_order() -> None:
    steps: list[Step] = []
    rehearse(task("quick"), Laps(), steps.append, CancelToken())
    parts = list(dict.fromkeys(step.part for step in steps))
    assert [part.partition("/")[0] for part in parts] == sorted(
        (part.partition("/")[0] for part in parts),
        key=["rehearse", "weights", "compare", "spread", "confidence", "unrated"].index,
    )
    for part in parts:
        fractions = [step.fraction for step in steps if step.part == part]
        assert fractions == sorted(fractions), part
        assert 0 <= fractions[0] <= fractions[-1] <= 1
