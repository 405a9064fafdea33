"""How long it still takes: right on a machine as planned, learned on any other, within 30 % after the first tenth."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import pytest

from engine.jobs import Counts, TrainingJob, estimate
from engine.jobs.devices import Device
from engine.jobs.estimate import ALONE, LOADING, REFERENCE, plan
from engine.jobs.forecast import Forecast

LATEST_SMALL, MILLION = Counts(9742, 610, 100_836), Counts(3883, 6040, 1_000_000)
RECORDED = {
    "latest-small": {
        "encoder": 4.0,
        "texts": 17.3,
        "rehearse": {"start": 1.2, "epochs": 6.1, "ease": 0.4, "neighbours": 3.4, "recent": 0.1, "counts": 0.4},
        "weights": 1.4,
        "compare": {
            "hybrid": 4.8,
            "lightgcn": 0.0,
            "ease": 0.1,
            "recent_popularity": 0.1,
            "popularity": 0.1,
            "content": 1.5,
            "item_knn": 1.3,
            "spectral": 0.2,
            "ridge": 0.1,
            "als": 6.5,
        },
        "spread": 1.7,
        "confidence": 0.8,
        "unrated": 4.8,
        "fit": {"start": 0.3, "epochs": 5.0, "ease": 0.4, "neighbours": 3.5, "recent": 0.1, "counts": 0.4},
        "seal": 1.0,
    },
    "a million": {
        "encoder": 4.0,
        "texts": 10.1,
        "rehearse": {"start": 0.4, "epochs": 51.0, "ease": 2.5, "neighbours": 0.4, "recent": 0.1, "counts": 0.5},
        "weights": 11.0,
        "compare": {
            "hybrid": 7.3,
            "lightgcn": 0.0,
            "ease": 0.1,
            "recent_popularity": 0.2,
            "popularity": 0.1,
            "content": 1.5,
            "item_knn": 1.1,
            "spectral": 3.0,
            "ridge": 1.4,
            "als": 9.9,
        },
        "spread": 2.9,
        "confidence": 6.0,
        "unrated": 36.8,
        "fit": {"start": 0.4, "epochs": 55.0, "ease": 2.6, "neighbours": 0.4, "recent": 0.1, "counts": 0.6},
        "seal": 0.7,
    },
}
"""Seconds that parts of a balanced training took, one thread, on the machine of `REFERENCE`."""


def flat(parts: Mapping[str, object], above: str = "") -> Iterator[tuple[str, float]]:
    for name, found in parts.items():
        if isinstance(found, dict):
            yield from flat(found, f"{above}{name}/")
        else:
            assert isinstance(found, float)
            yield above + name, found


def told(run: Mapping[str, float], planned: Mapping[str, float]) -> list[tuple[float, float, float]]:
    """(true share of the time that has passed, what was said to be left, what was really left), twenty times a part."""
    forecast, now, whole = Forecast(planned, 0.0), 0.0, sum(run.values())
    said = []
    for part, seconds in run.items():
        for step in range(20):
            _, left = forecast.at(part, step / 20, now + seconds * step / 20)
            said.append(((now + seconds * step / 20) / whole, left, whole - now - seconds * step / 20))
        now += seconds
    return said


@pytest.mark.parametrize("disk", [1.0, 5.0])
@pytest.mark.parametrize("slower", [0.4, 1.0, 4.0])
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("name", "counts"), [("latest-small", LATEST_SMALL), ("a million", MILLION)])
def test_after_the_first_tenth_it_is_right_within_thirty_percent(
    name: str, counts: Counts, seed: int, slower: float, disk: float
) -> None:
    """Recorded runs on machines of other speeds, which the child measures to a fifth, and disks, of which it knows how
    long PyTorch took to load; every part takes a fifth more or less than recorded."""
    rng = random.Random(seed)

    def about(seconds: float) -> float:
        return seconds * rng.uniform(0.8, 1.2)

    run = {part: about(seconds) * (disk if part == "encoder" else slower) for part, seconds in flat(RECORDED[name])}
    here = Device("cpu", "Some processor", 0, about(REFERENCE / slower), about(ALONE / slower))
    whole = sum(run.values())
    for at, left, really in told(run, plan(counts, TrainingJob("d", "b", "n"), [here], about(LOADING * disk))):
        if at >= 0.1:
            assert abs(left - really) <= 0.3 * whole, at
            assert abs((at * whole + left) / whole - 1) <= 0.3, at


def test_a_run_as_planned_is_forecast_exactly() -> None:
    planned = {"a": 10.0, "b": 30.0, "c": 5.0}
    assert all(left == pytest.approx(really) for _, left, really in told(planned, planned))


def test_what_was_learned_counts_where_it_is_done_again() -> None:
    forecast = Forecast({"rehearse/epochs": 10.0, "other": 1.0, "fit/epochs": 20.0}, 0.0)
    forecast.at("rehearse/epochs", 0.0, 0.0)
    _, left = forecast.at("other", 0.0, 30.0)
    assert left == pytest.approx(60.0, rel=0.1), "three times as long as planned, so the other one too"


def test_the_share_never_falls_and_parts_that_are_skipped_are_over() -> None:
    forecast = Forecast({"a": 10.0, "b": 10.0, "c": 10.0}, 0.0)
    shares = [forecast.at(*told)[0] for told in (("a", 0.5, 5.0), ("a", 0.5, 50.0), ("c", 0.0, 51.0), ("?", 0.9, 52.0))]
    assert shares == sorted(shares)
    assert forecast.at("c", 1.0, 60.0) == (1.0, 0.0)


def test_plans_name_every_part_in_its_order() -> None:
    for name, counts in (("latest-small", LATEST_SMALL), ("a million", MILLION)):
        assert list(plan(counts, TrainingJob("d", "b", "n"))) == [part for part, _ in flat(RECORDED[name])]


@pytest.mark.parametrize(("counts", "seconds"), [(LATEST_SMALL, 70), (MILLION, 178)])
def test_estimates_are_near_what_was_measured(counts: Counts, seconds: float) -> None:
    """By the lead, on the same machine, idle."""
    found = estimate(counts, TrainingJob("d", "b", "n"))
    assert seconds / 1.4 < found.seconds < 1.4 * seconds
    assert 0.5e9 < found.memory < 4e9


def test_more_cores_are_of_no_use_to_what_one_thread_does() -> None:
    job = TrainingJob("d", "b", "n")
    reference = plan(LATEST_SMALL, job)
    many_cores = plan(LATEST_SMALL, job, [Device("cpu", "Many cores", 0, 8 * REFERENCE, ALONE)])
    assert many_cores["weights"] == pytest.approx(reference["weights"])
    assert many_cores["texts"] < 0.4 * reference["texts"]
    slow_cores = plan(LATEST_SMALL, job, [Device("cpu", "Slow cores", 0, REFERENCE, ALONE / 3)])
    assert slow_cores["weights"] == pytest.approx(3 * reference["weights"])
    graphics = Device("cuda", "Graphics", 0, 100 * REFERENCE)
    with_gpu = plan(LATEST_SMALL, job, [graphics, Device("cpu", "", 0, REFERENCE, ALONE)])
    assert with_gpu["rehearse/epochs"] < 0.3 * reference["rehearse/epochs"]
    assert with_gpu["rehearse/neighbours"] == pytest.approx(reference["rehearse/neighbours"])


def test_smaller_presets_faster_machines_and_read_texts_take_less() -> None:
    quick, balanced, best = (
        estimate(LATEST_SMALL, TrainingJob("d", "b", "n", preset)) for preset in ("quick", "balanced", "best")
    )
    assert quick.seconds < balanced.seconds < best.seconds
    assert quick.disk < balanced.disk < best.disk
    assert quick.seconds < 30
    job = TrainingJob("d", "b", "n")
    fast = Device("cpu", "Fast", 0, 3 * REFERENCE)
    graphics = Device("cuda", "Graphics", 0, 100 * REFERENCE)
    alone, with_gpu = estimate(MILLION, job, [fast]), estimate(MILLION, job, [graphics, fast])
    assert with_gpu.seconds < alone.seconds < estimate(MILLION, job).seconds
    assert estimate(MILLION, TrainingJob("d", "b", "n", device="cpu"), [graphics, fast]).seconds == alone.seconds
    assert estimate(Counts(9742, 610, 100_836, texts=0), job).seconds < balanced.seconds - 10


def test_a_part_that_says_nothing_goes_as_foreseen_until_it_is_overdue() -> None:
    forecast = Forecast({"load": 10.0, "work": 90.0}, 0.0)
    said = [forecast.at("load", 0.0, now)[1] for now in (0.0, 4.0, 9.0)]
    assert said == pytest.approx([100.0, 96.0, 91.0])
    assert forecast.at("load", 0.0, 30.0)[1] > 150.0, "three times as long as planned says something about the rest"


def test_a_slow_disk_says_nothing_of_the_processor() -> None:
    forecast = Forecast({"encoder": 5.0, "work": 100.0}, 0.0)
    assert [forecast.at("encoder", 0.0, now)[1] for now in (0.0, 30.0)] == pytest.approx([105.0, 100.0])
    assert forecast.at("work", 0.0, 30.0)[1] == pytest.approx(100.0)
