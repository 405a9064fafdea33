"""When a failing server is left alone."""

from __future__ import annotations

from engine.explain.llm.breaker import FIRST_REST, LONGEST_REST, PATIENCE, Breaker


def test_a_success_between_failures_keeps_it_closed() -> None:
    breaker = Breaker(lambda: 0.0)
    for _ in range(5):
        for _ in range(PATIENCE - 1):
            breaker.failed()
        breaker.reset()
    assert not breaker.resting


def test_the_rest_doubles_with_each_try_that_fails_up_to_a_limit() -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0])
    for _ in range(PATIENCE - 1):
        breaker.failed()
    expected = FIRST_REST
    for _ in range(8):
        assert not breaker.resting
        breaker.failed()
        now[0] += expected - 1
        assert breaker.resting
        now[0] += 1
        expected = min(2 * expected, LONGEST_REST)
    assert expected == LONGEST_REST
    breaker.reset()
    breaker.failed()
    assert not breaker.resting
