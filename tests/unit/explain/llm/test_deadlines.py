"""What ends a wait, and in which order."""

from __future__ import annotations

import pytest

from engine.errors import Cancelled
from engine.explain.llm import deadlines
from engine.explain.llm.deadlines import Paused, Watch
from engine.explain.llm.failures import Fault, ModelFailure, Superseded
from engine.progress import CancelToken


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, which passes only in sleep and as a test says."""
    clock = [100.0]

    def sleep(seconds: float) -> None:
        clock[0] += seconds

    monkeypatch.setattr(deadlines.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(deadlines.time, "sleep", sleep)
    return clock


def fault_of(watch: Watch) -> Fault | None:
    try:
        watch.check()
    except ModelFailure as failure:
        return failure.fault
    return None


def test_the_deadline_of_the_step_starts_anew_and_that_of_the_whole_does_not(now: list[float]) -> None:
    watch = Watch(None)
    assert fault_of(watch) is None
    watch.allow(10, Fault.TOO_LONG)
    for _ in range(3):
        watch.expect(3, Fault.STALLED)
        now[0] += 3
        assert fault_of(watch) is None
    watch.expect(3, Fault.STALLED)
    now[0] += 1.5
    assert fault_of(watch) is Fault.TOO_LONG


def test_a_step_that_takes_too_long(now: list[float]) -> None:
    watch = Watch(None)
    watch.allow(10, Fault.TOO_LONG)
    watch.expect(3, Fault.SLOW_START)
    now[0] += 3.01
    assert fault_of(watch) is Fault.SLOW_START


def test_a_rest_looks_up(now: list[float]) -> None:
    watch = Watch(None)
    watch.rest(1)
    assert now[0] == pytest.approx(101.0)
    watch.allow(0.5, Fault.TOO_LONG)
    with pytest.raises(ModelFailure):
        watch.rest(60)
    assert now[0] < 102


def test_who_stops_it_comes_first(now: list[float]) -> None:
    token, stale = CancelToken(), [False]
    watch = Watch(token, pausable=True)
    watch.heed(lambda: stale[0])
    watch.expect(1, Fault.STALLED)
    now[0] += 2
    token.pause()
    with pytest.raises(Paused):
        watch.check()
    stale[0] = True
    with pytest.raises(Superseded):
        watch.check()
    token.cancel()
    with pytest.raises(Cancelled) as caught:
        watch.check()
    assert type(caught.value) is Cancelled


def test_a_pause_is_for_what_can_be_paused(now: list[float]) -> None:
    token = CancelToken()
    token.pause()
    Watch(token).check()
