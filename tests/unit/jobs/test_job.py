"""Lines between the app and its training child."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import InputError
from engine.jobs import Event, TrainingJob


@given(st.text(), st.floats(0, 1), st.text())
def test_events_survive_their_line(stage: str, fraction: float, sentence: str) -> None:
    event = Event("progress", stage, fraction, {"loss": fraction}, sentence)
    line = event.to_line()
    assert line.count("\n") == 1
    assert Event.from_line(line) == event


@pytest.mark.parametrize("line", ["", "Loading weights: 100%\n", "[1, 2]\n", '{"surprise": 1}\n', "null\n"])
def test_what_libraries_print_is_no_event(line: str) -> None:
    assert Event.from_line(line) is None


def test_a_job_survives_its_line() -> None:
    job = TrainingJob("in", "out", "Täst", "best", "cuda", 7)
    assert TrainingJob.from_line(job.to_line()) == job


@pytest.mark.parametrize("wrong", [{"preset": "huge"}, {"device": "abacus"}])
def test_a_job_that_asks_for_what_is_not_there(wrong: dict[str, str]) -> None:
    with pytest.raises(InputError, match="choose"):
        TrainingJob("in", "out", "x", **wrong)
