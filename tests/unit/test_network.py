"""The log of sockets."""

from __future__ import annotations

import threading

import pytest

from engine.network import MOST_KEPT, Exchange, NetworkLog, is_loopback


def test_the_log_says_what_went_where_and_when() -> None:
    log = NetworkLog(clock=lambda: 12.5)
    assert (log.count, log.exchanges()) == (0, ())
    with log.begin("Ollama: chat", "127.0.0.1:11434") as tally:
        tally.sent(10)
        tally.received(3)
        tally.received(4)
        assert log.exchanges() == (Exchange(12, "Ollama: chat", "127.0.0.1:11434", 10, 7, open=True),)
    tally.close()
    assert log.exchanges() == (Exchange(12, "Ollama: chat", "127.0.0.1:11434", 10, 7, open=False),)


def test_the_newest_are_kept_and_all_are_counted() -> None:
    log = NetworkLog()
    for k in range(MOST_KEPT + 5):
        log.begin(str(k), "host:1")
    assert log.count == MOST_KEPT + 5
    assert [exchange.purpose for exchange in log.exchanges()] == [str(k) for k in reversed(range(5, MOST_KEPT + 5))]


def test_many_threads_lose_no_byte() -> None:
    log = NetworkLog()
    tally = log.begin("many", "host:1")

    def work() -> None:
        for _ in range(2000):
            tally.received(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert log.exchanges()[0].received == 8000


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("10.0.0.1", False),
        ("example.org", False),
        ("localhost.example.org", False),
        ("", False),
    ],
)
def test_which_hosts_are_this_machine(host: str, here: bool) -> None:
    assert is_loopback(host) is here
