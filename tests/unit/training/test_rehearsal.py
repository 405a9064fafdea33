"""The dress rehearsal ends in one report about people nothing was fitted to, whatever the data allows."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.evaluation.report_page import report_files
from engine.progress import CancelToken, Step, silent
from engine.training.rehearsal import BASELINES, Laps, Rehearsal, Task, rehearse

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
    return rehearse(of, Laps(), silent, silent, CancelToken())


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
    full = rehearsed(task("quick")).report.reading("80%", "all")
    assert full is not None
    assert set(full.models) == {*PARTS_OF_OURS, *BASELINES}


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


def test_progress_of_measuring_never_falls() -> None:
    steps: list[Step] = []
    rehearse(task("quick"), Laps(), silent, steps.append, CancelToken())
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] < fractions[-1] <= 1
