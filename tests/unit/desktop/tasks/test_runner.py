from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import NoReturn

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop.tasks.runner import Latest, Runner
from engine.errors import BundleError, MarqueeError
from engine.progress import CancelToken


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner(2, "test")
    yield made
    made.close()


def refuse(error: MarqueeError) -> NoReturn:
    raise AssertionError(error)


def test_work_runs_elsewhere_and_its_answer_comes_back_here(qtbot: QtBot, runner: Runner) -> None:
    where: list[int] = []
    runner.start(lambda _: threading.get_ident(), lambda ident: where.extend((ident, threading.get_ident())), refuse)
    qtbot.waitUntil(lambda: len(where) == 2)
    assert where[0] != where[1] == threading.get_ident()


def test_an_error_for_people_is_handed_to_failed(qtbot: QtBot, runner: Runner) -> None:
    def work(_: CancelToken) -> None:
        raise BundleError("It is damaged.")

    told: list[str] = []
    runner.start(work, lambda _: told.append("done"), lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["It is damaged."]


def test_an_answer_is_freed_with_its_last_reader(qtbot: QtBot, runner: Runner) -> None:
    """At once: the collector would stop everything to find it, and an answer may hold a whole profile."""

    class Answer:
        pass

    seen: list[weakref.ref[Answer]] = []
    lane = Latest(runner)
    gc.disable()
    try:
        lane.ask(lambda _: Answer(), lambda answer: seen.append(weakref.ref(answer)), refuse)
        qtbot.waitUntil(lambda: bool(seen))
        qtbot.waitUntil(lambda: seen[0]() is None)
    finally:
        gc.enable()


def test_a_bug_is_raised_not_swallowed(qtbot: QtBot, runner: Runner) -> None:
    with capture_exceptions() as raised:
        runner.start(lambda _: 1 // 0, refuse, refuse)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_cancelled_work_that_has_not_begun_never_does(qtbot: QtBot) -> None:
    one, gate, begun = Runner(1, "test"), threading.Event(), []
    one.start(lambda _: gate.wait(10), lambda _: None, refuse)
    waiting = one.start(lambda _: begun.append("waiting"), lambda _: None, refuse)
    one.start(lambda _: begun.append("wanted"), lambda _: None, refuse)
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(begun))
    one.close()
    assert begun == ["wanted"]


def test_cancelled_work_sees_it_and_says_nothing(qtbot: QtBot, runner: Runner) -> None:
    begun, ended, told = threading.Event(), threading.Event(), []

    def work(cancel: CancelToken) -> str:
        begun.set()
        while not cancel.cancelled:
            ended.wait(0.005)
        ended.set()
        cancel.check()
        return "answer"

    handle = runner.start(work, told.append, refuse)
    assert begun.wait(5)
    handle.cancel()
    assert ended.wait(5)
    qtbot.wait(30)
    assert told == []


def test_one_thread_keeps_the_order(qtbot: QtBot) -> None:
    runner, told = Runner(1, "test-order"), []
    for k in range(20):
        runner.start(lambda _, k=k: k, told.append, refuse)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(told) == 20)
    runner.close()
    assert told == list(range(20))


def test_the_answer_to_an_old_question_never_arrives(qtbot: QtBot, runner: Runner) -> None:
    latest, gate, told = Latest(runner), threading.Event(), []

    def slow(_: CancelToken) -> str:
        assert gate.wait(5)
        return "old"

    latest.ask(slow, told.append, refuse)
    latest.ask(lambda _: "new", told.append, refuse)
    qtbot.waitUntil(lambda: bool(told))
    gate.set()
    qtbot.wait(50)
    assert told == ["new"]


def test_a_dropped_question_is_not_answered(qtbot: QtBot, runner: Runner) -> None:
    latest, told = Latest(runner), []
    latest.ask(lambda _: "answer", told.append, refuse)
    latest.drop()
    qtbot.wait(50)
    assert told == []


def test_close_waits_for_what_has_begun(qtbot: QtBot) -> None:
    runner, begun, ended = Runner(1, "test-close"), threading.Event(), []

    def work(_: CancelToken) -> None:
        begun.set()
        threading.Event().wait(0.05)
        ended.append(True)

    runner.start(work, lambda _: None, refuse)
    assert begun.wait(5)
    runner.close()
    assert ended == [True]


def test_a_closed_runner_begins_nothing(qtbot: QtBot) -> None:
    runner, begun = Runner(1, "test"), []
    runner.close()
    handle = runner.start(lambda _: begun.append(1), begun.append, begun.append)
    handle.cancel()
    assert begun == []
