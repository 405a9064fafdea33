"""The log of sockets."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from engine.errors import Cancelled
from engine.network import MOST_KEPT, Exchange, NetworkError, NetworkLog, connect, is_loopback
from engine.progress import CancelToken


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


def test_whoever_watches_hears_of_each_line_once_it_is_there() -> None:
    heard: list[int] = []
    log = NetworkLog(opened=lambda: heard.append(log.count))
    log.begin("one", "host:1")
    log.begin("two", "host:1")
    assert heard == [1, 2]


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


@pytest.fixture
def mute() -> Iterator[str]:
    """The https address of somebody who lets connect and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/"


@pytest.fixture
def lost(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a host whose look-up hangs."""
    found = threading.Event()

    def hang(*args: object, **kwargs: object) -> list[object]:
        found.wait(60)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    yield "http://lost.test/"
    found.set()


@pytest.mark.parametrize("where", ["mute", "lost"])
def test_whoever_does_not_answer_is_given_up(where: str, request: pytest.FixtureRequest) -> None:
    log, url = NetworkLog(), request.getfixturevalue(where)
    with pytest.raises(NetworkError, match="does not answer"):
        connect(url, log, "test", cancel=CancelToken(), connecting=0.2)
    assert [exchange.open for exchange in log.exchanges()] == [False]


@pytest.mark.parametrize("where", ["mute", "lost"])
def test_no_wait_is_too_long_to_be_cancelled(where: str, request: pytest.FixtureRequest) -> None:
    log, url, cancel = NetworkLog(), request.getfixturevalue(where), CancelToken()
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(Cancelled):
        connect(url, log, "test", cancel=cancel, connecting=3600)
    assert [exchange.open for exchange in log.exchanges()] == [False]


def test_much_is_sent_to_whoever_reads_slowly() -> None:
    """More than the socket takes at once; then nobody reads any more."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        log = NetworkLog()
        connection = connect(url, log, "test", cancel=CancelToken(), idle=0.2)
        with pytest.raises(NetworkError, match="fell silent"):
            connection.request("POST", "/", body=bytes(50_000_000))
        connection.close()
    assert 0 < log.exchanges()[0].sent < 50_000_000
    assert not log.exchanges()[0].open
