"""One request at a time; the newest wins."""

from __future__ import annotations

import threading
import time

import pytest

from engine.errors import Cancelled
from engine.explain.llm.failures import Superseded
from engine.explain.llm.turns import Turns
from engine.progress import CancelToken


def test_a_turn_is_stale_once_a_newer_one_is_asked_for() -> None:
    turns = Turns()

    def ask() -> None:
        with turns.supersede(None):
            pass

    with turns.supersede(None) as (number, is_stale):
        assert (number, turns.newest, is_stale()) == (1, 1, False)
        newer = threading.Thread(target=ask)
        newer.start()
        while turns.newest == 1:
            time.sleep(0.001)
        assert is_stale()
    newer.join()


def test_a_quiet_turn_makes_nothing_stale_but_waits() -> None:
    turns, cancelled = Turns(), CancelToken()
    cancelled.cancel()
    with turns.supersede(None) as (_, is_stale):
        with pytest.raises(Cancelled), turns.quiet(cancelled):
            raise AssertionError
        assert not is_stale()
    with turns.quiet(None):
        pass


def test_what_ends_badly_gives_its_turn_back() -> None:
    turns = Turns()
    for error in (ValueError, Superseded):
        with pytest.raises(error), turns.supersede(None):
            raise error
    with turns.supersede(None) as (number, _):
        assert number == 3


def test_many_threads_are_never_two_at_a_time_and_the_last_gets_its_turn() -> None:
    turns, inside, most, done = Turns(), [0], [0], []

    def ask() -> None:
        try:
            with turns.supersede(None) as (number, _):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                time.sleep(0.001)
                inside[0] -= 1
                done.append(number)
        except Superseded:
            pass

    threads = [threading.Thread(target=ask) for _ in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1]
    assert done[-1] == 30
    assert done == sorted(done)
