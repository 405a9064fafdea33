"""Progress of parts as progress of the whole."""

from __future__ import annotations

import pytest

from engine.progress import CancelToken, Step, part_of
from engine.training import course as course_module
from engine.training.course import Course

PLAN = {"texts": 10.0, "rehearse/epochs": 20.0, "compare/als": 10.0}


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(course_module, "time", clock)
    return clock


def test_parts_become_the_whole_and_say_what_they_took(clock: Clock) -> None:
    steps, lines = list[Step](), list[str]()
    course = Course(PLAN, steps.append, lines.append, CancelToken())
    for part, fraction, seconds in (("texts", 0.0, 0.0), ("texts", 0.5, 5.0), ("rehearse/epochs", 0.5, 15.0)):
        clock.now += seconds
        part_of(course, part)(Step("Working", fraction, {"loss": 1.0}))
    assert [step.part for step in steps] == ["texts", "texts", "rehearse/epochs"]
    assert [step.figures["seconds_left"] for step in steps[:2]] == pytest.approx([40.0, 35.0])
    assert [step.fraction for step in steps[:2]] == pytest.approx([0.0, 0.125])
    assert steps[2].figures["loss"] == 1.0
    course.over()
    assert steps[-1].fraction == 1.0
    assert lines == ["Film texts: 20.0 s.", "Models, without the held-out people: 0.0 s."]


def test_a_pause_counts_for_nothing(clock: Clock) -> None:
    steps, cancel = list[Step](), CancelToken()
    course = Course(PLAN, steps.append, lambda line: None, cancel)
    part_of(course, "texts")(Step("Working", 0.0))
    clock.now += 1005.0
    cancel.waited = 1000.0
    part_of(course, "texts")(Step("Working", 0.5))
    assert steps[-1].figures["seconds_left"] == pytest.approx(35.0)


def test_parts_of_a_part_that_is_planned_as_a_whole_do_not_begin_it_anew(clock: Clock) -> None:
    steps = list[Step]()
    course = Course(PLAN, steps.append, lambda line: None, CancelToken())
    part_of(course, "compare/als")(Step("Fitting", 0.8))
    before = steps[-1].figures["seconds_left"]
    part_of(course, "compare/als/inner")(Step("Something inside", 0.1))
    part_of(course, "unheard of")(Step("What no plan knows", 0.0))
    assert steps[-1].figures["seconds_left"] == before
