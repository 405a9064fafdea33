"""Whatever a host does: the right file, or a sentence and no file; and what has arrived is not fetched again."""

from __future__ import annotations

import errno
import hashlib
import random
import shutil
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.data import download_part
from engine.data.download import Downloader, Remote
from engine.errors import Cancelled, InputError, MarqueeError, StorageError
from engine.network import NetworkError, NetworkLog
from engine.progress import CancelToken
from tests.unit.data.file_server import Asked, Behaviour, FileServer, Honest, Reply, serving

SIZE = 700_000
CONTENT = random.Random(1).randbytes(SIZE)
CHANGED = random.Random(2).randbytes(SIZE)
CERTIFICATE = Path(__file__).with_name("localhost.pem")
"""For 127.0.0.1, with its key; made for these tests, worth nothing elsewhere, good until 2126."""
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving(Honest({"/file.bin": CONTENT})) as server:
        yield server


@pytest.fixture
def log() -> NetworkLog:
    return NetworkLog(clock=lambda: 7.0)


@pytest.fixture
def network(log: NetworkLog) -> Downloader:
    return Downloader(log, loopback_http=True, idle=0.4, pause=0.001)


def remote(server: FileServer, sha256: str | None = DIGEST, size: int | None = SIZE) -> Remote:
    return Remote(f"{server.url}/file.bin", size, sha256)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def ranges(server: FileServer) -> list[int]:
    return [asked.start for asked in server.asked]


def test_a_file_arrives_whole_and_is_written_down(
    server: FileServer, network: Downloader, log: NetworkLog, tmp_path: Path
) -> None:
    counts: list[int] = []
    network.fetch(remote(server), tmp_path / "new" / "file", counts.append)
    assert (tmp_path / "new" / "file").read_bytes() == CONTENT
    assert names(tmp_path / "new") == ["file"]
    assert counts == sorted(counts)
    assert counts[-1] == SIZE
    exchange = log.exchanges()[0]
    assert (log.count, exchange.when, exchange.purpose, exchange.open) == (1, 7, "Download: file.bin", False)
    assert server.url.endswith(exchange.host)
    assert SIZE < exchange.received < SIZE + 1000
    assert 0 < exchange.sent < 1000


@pytest.mark.parametrize("sha256", [DIGEST, None])
def test_a_line_that_is_cut_again_and_again_fetches_each_byte_once(
    server: FileServer, network: Downloader, tmp_path: Path, sha256: str | None
) -> None:
    honest = server.behave
    server.behave = lambda asked: honest(asked).cut(150_000)
    network.fetch(remote(server, sha256), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT
    assert ranges(server) == [0, 150_000, 300_000, 450_000, 600_000]


def test_after_a_restart_it_goes_on_where_it_was(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    honest, first = server.behave, [True]

    def broken(asked: Asked) -> Reply:
        return honest(asked).cut(300_000) if first and first.pop() else Reply(503)

    server.behave = broken
    with pytest.raises(NetworkError, match=r"busy or broken \(503\)\. What has arrived is kept"):
        network.fetch(remote(server), tmp_path / "file")
    assert names(tmp_path) == ["file.part", "file.part.json"]
    server.behave = honest
    server.asked.clear()
    Downloader(NetworkLog(), loopback_http=True).fetch(remote(server), tmp_path / "file")
    assert ranges(server) == [300_000]
    assert server.asked[0].headers["if-range"] == '"1"'
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_a_file_that_changes_on_its_host_is_fetched_anew(
    server: FileServer, network: Downloader, tmp_path: Path
) -> None:
    old, new = Honest({"/file.bin": CONTENT}), Honest({"/file.bin": CHANGED}, {"/file.bin": '"2"'})

    def behave(asked: Asked) -> Reply:
        return old(asked).cut(300_000) if len(server.asked) == 1 else new(asked)

    server.behave = behave
    network.fetch(remote(server, sha256=None), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CHANGED


def test_a_host_that_denies_that_the_file_changed_is_found_out(
    server: FileServer, network: Downloader, tmp_path: Path
) -> None:
    """It sends the rest of another file as if it were the rest of this one: the sum is wrong, all comes again."""
    old, new = Honest({"/file.bin": CHANGED}), Honest({"/file.bin": CONTENT})

    def behave(asked: Asked) -> Reply:
        return old(asked).cut(300_000) if len(server.asked) == 1 else new(asked)

    server.behave = behave
    network.fetch(remote(server), tmp_path / "file")
    assert ranges(server) == [0, 300_000, 0]
    assert (tmp_path / "file").read_bytes() == CONTENT


def silent(asked: Asked) -> Reply:
    return Reply(200, stall=True, raw=b"")


# What must be said, after words that tell cases apart, and what the server does instead of what it should.
FAULTS: dict[str, Callable[[Behaviour], Behaviour]] = {
    "fell silent": lambda honest: silent,
    "the body stalls: fell silent": lambda honest: (
        lambda asked: Reply(200, {"Content-Length": str(SIZE)}, CONTENT[:1000], stall=True)
    ),
    "closed the connection without an answer": lambda honest: lambda asked: Reply(200, raw=b""),
    "does not understand": lambda honest: lambda asked: Reply(200, raw=b"SSH-2.0-OpenSSH_9.6\r\n"),
    "an endless head: does not understand": lambda honest: (
        lambda asked: Reply(200, raw=b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n")
    ),
    "700,010 bytes on its host; 700,000 were expected": lambda honest: (
        lambda asked: honest(asked).but(Content_Length=str(SIZE + 10))
    ),
    "100 bytes on its host; 700,000 were expected": lambda honest: (
        lambda asked: honest(asked).but(Content_Length="100")
    ),
    "wrong bytes: not the file it should be": lambda honest: Honest({"/file.bin": CHANGED}),
    "pieces: another piece of file.bin": lambda honest: (
        lambda asked: (
            honest(asked).cut(200_000).but(Content_Range=f"bytes 0-{SIZE - 1}/{SIZE}")
            if asked.start
            else honest(asked).cut(200_000)
        )
    ),
    "a packing that was not asked for (gzip)": lambda honest: lambda asked: honest(asked).but(Content_Encoding="gzip"),
    "in chunks, too many: is larger than": lambda honest: (
        lambda asked: Reply(200, {"Transfer-Encoding": "chunked"}, b"AAE61\r\n" + CONTENT + b"+\r\n0\r\n\r\n")
    ),
    "chunks that break: the connection": lambda honest: (
        lambda asked: Reply(200, {"Transfer-Encoding": "chunked"}, b"AAE60\r\n" + CONTENT[:1000])
    ),
    "has no file.bin (404)": lambda honest: lambda asked: Reply(404),
    "does not give file.bin to everybody (403)": lambda honest: lambda asked: Reply(403),
    "busy or broken (500)": lambda honest: lambda asked: Reply(500),
    "answered 302 nowhere: sends us to": lambda honest: (
        lambda asked: Reply(302, {"Location": "https://elsewhere.test/"})
    ),
    "sends us to http://127.0.0.2": lambda honest: (
        lambda asked: Reply(301, {"Location": "http://127.0.0.2:1/file.bin"})
    ),
    "sends us to file://": lambda honest: lambda asked: Reply(301, {"Location": "file:///etc/passwd"}),
    "an address that is none": lambda honest: lambda asked: Reply(301, {"Location": "http://["}),
    "round in circles": lambda honest: lambda asked: Reply(307, {"Location": "/file.bin"}),
    "answered 204 instead": lambda honest: lambda asked: Reply(204),
    "a range that was not asked for: answered 206": lambda honest: (
        lambda asked: Reply(206, {"Content-Range": f"bytes 0-{SIZE - 1}/{SIZE}", "Content-Length": str(SIZE)}, CONTENT)
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_a_sentence_and_never_a_file(
    server: FileServer, network: Downloader, log: NetworkLog, tmp_path: Path, fault: str
) -> None:
    honest = server.behave
    server.behave = FAULTS[fault](honest)
    before = threading.active_count()
    with pytest.raises(NetworkError) as caught:
        network.fetch(remote(server), tmp_path / "file")
    assert fault.rpartition(": ")[2].lower() in str(caught.value).lower()
    assert str(caught.value).endswith(".")
    assert not (tmp_path / "file").exists()
    assert not any(exchange.open for exchange in log.exchanges())
    server.stop.set()
    for _ in range(200):
        if threading.active_count() <= before:
            break
        time.sleep(0.01)  # the server's own threads
    assert threading.active_count() <= before
    server.behave = honest
    network.fetch(remote(server), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_a_redirect_within_the_host_is_followed(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    honest = server.behave
    server.behave = lambda asked: honest(asked) if asked.path != "/old" else Reply(302, {"Location": "file.bin"})
    network.fetch(Remote(f"{server.url}/old", SIZE, DIGEST), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_without_a_length_or_a_sum_all_that_comes_is_the_file(
    server: FileServer, network: Downloader, tmp_path: Path
) -> None:
    server.behave = lambda asked: Reply(200, {"Transfer-Encoding": "chunked"}, b"5\r\nhello\r\n0\r\n\r\n")
    network.fetch(Remote(f"{server.url}/file.bin"), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"hello"


def test_an_empty_file_is_a_file(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    server.behave = Honest({"/file.bin": b""})
    network.fetch(Remote(f"{server.url}/file.bin", 0, hashlib.sha256(b"").hexdigest()), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b""


def test_more_than_the_limit_is_not_fetched(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match="larger than it may be"):
        network.fetch(Remote(f"{server.url}/file.bin", most_bytes=SIZE - 1), tmp_path / "file")
    with pytest.raises(NetworkError, match="larger than it may be"):
        network.read(f"{server.url}/file.bin", 1000, CancelToken())
    assert network.read(f"{server.url}/file.bin", SIZE, CancelToken()) == CONTENT
    assert network.size(f"{server.url}/file.bin", CancelToken()) == SIZE
    server.behave = lambda asked: Reply(405)
    assert network.size(f"{server.url}/file.bin", CancelToken()) is None


@pytest.mark.parametrize(
    "reply", [Reply(200, stall=True, raw=b""), Reply(200, {"Content-Length": "9"}, b"x", stall=True)]
)
def test_cancelling_does_not_wait_for_a_silent_host(server: FileServer, tmp_path: Path, reply: Reply) -> None:
    patient = Downloader(NetworkLog(), loopback_http=True, idle=3600)
    server.behave, cancel = lambda asked: reply, CancelToken()
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(Cancelled):
        patient.fetch(Remote(f"{server.url}/file.bin"), tmp_path / "file", cancel=cancel)
    assert not (tmp_path / "file").exists()


def test_a_cancelled_download_goes_on_later(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    cancel = CancelToken()

    def arrived(count: int) -> None:
        if count > 200_000:
            cancel.cancel()

    with pytest.raises(Cancelled):
        network.fetch(remote(server), tmp_path / "file", arrived, cancel)
    here = (tmp_path / "file.part").stat().st_size
    assert 200_000 < here < 400_000
    network.fetch(remote(server), tmp_path / "file")
    assert ranges(server) == [0, here]
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_a_disk_that_fills_up_is_a_sentence_and_nothing_is_lost(
    server: FileServer, network: Downloader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, append = [250_000], download_part.append

    def full(descriptor: int, data: memoryview) -> int:
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        count = append(descriptor, data[: room[0]])
        room[0] -= count
        return count

    monkeypatch.setattr(download_part, "append", full)
    with pytest.raises(StorageError, match="No space left on device"):
        network.fetch(remote(server), tmp_path / "file")
    assert not (tmp_path / "file").exists()
    monkeypatch.undo()
    network.fetch(remote(server), tmp_path / "file")
    assert ranges(server) == [0, 250_000]
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_too_little_space_is_said_before_anything_is_fetched(
    server: FileServer, network: Downloader, log: NetworkLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda place: SimpleNamespace(free=5_000_000))
    with pytest.raises(StorageError, match="has 5 MB free; 68 MB are needed"):
        network.fetch(remote(server), tmp_path / "file")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/file",
        "ftp://127.0.0.1/file",
        "file:///etc/passwd",
        "/etc/passwd",
        "",
        "https://",
        "https://[::1/file",
        "https://host:port/file",
        "https://host/a b",
        "https://host/a\nHost: other",
        "https://me:secret@host/file",
        "https://host/" + "a" * 2000,
    ],
)
def test_addresses_that_are_not_asked(network: Downloader, log: NetworkLog, tmp_path: Path, url: str) -> None:
    with pytest.raises(InputError):
        network.fetch(Remote(url), tmp_path / "file")
    assert log.count == 0


def test_plain_http_is_for_tests_only(server: FileServer, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="HTTPS only"):
        Downloader(NetworkLog()).fetch(remote(server), tmp_path / "file")
    assert server.asked == []


def test_proxies_of_the_environment_are_ignored(
    server: FileServer, network: Downloader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    network.fetch(remote(server), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_https_is_spoken_with_those_who_can_prove_who_they_are(tmp_path: Path) -> None:
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(CERTIFICATE)
    trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
    honest = Honest({"/file.bin": CONTENT})
    with serving(lambda asked: honest(asked).cut(300_000), theirs) as server:
        with pytest.raises(NetworkError, match=r"127\.0\.0\.1 could not prove who it is"):
            Downloader(NetworkLog(), pause=0.001).fetch(remote(server), tmp_path / "file")
        assert server.asked == []
        Downloader(NetworkLog(), tls=trusting).fetch(remote(server), tmp_path / "file")
        assert ranges(server) == [0, 300_000, 600_000]
    assert (tmp_path / "file").read_bytes() == CONTENT
    with serving(honest) as plain, pytest.raises(NetworkError, match="does not answer"):
        url = plain.url.replace("http:", "https:")
        Downloader(NetworkLog(), pause=0.001).fetch(Remote(f"{url}/file.bin"), tmp_path / "other")


def test_nobody_there_is_a_sentence(network: Downloader, log: NetworkLog, tmp_path: Path) -> None:
    with serving(Honest({})) as gone:
        pass
    with pytest.raises(NetworkError, match="does not answer"):
        network.fetch(remote(gone), tmp_path / "file")
    with pytest.raises(NetworkError, match=r"nowhere\.invalid:443 does not answer"):
        network.fetch(Remote("https://nowhere.invalid/x"), tmp_path / "file")
    assert not any(exchange.open for exchange in log.exchanges())


@pytest.mark.parametrize("about", ["", "[]", '{"url": 3}', "[" * 9999, '{"url": "x", "total": -1, "validator": ""}'])
def test_what_was_left_in_disorder_is_fetched_anew(
    server: FileServer, network: Downloader, tmp_path: Path, about: str
) -> None:
    (tmp_path / "file.part").write_bytes(b"?" * 1000)
    (tmp_path / "file.part.json").write_text(about)
    network.fetch(remote(server), tmp_path / "file")
    assert ranges(server) == [0]
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_damage_to_what_has_arrived_is_found(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    honest = server.behave
    server.behave = lambda asked: honest(asked).cut(300_000) if asked.start == 0 else Reply(404)
    with pytest.raises(MarqueeError):
        network.fetch(remote(server), tmp_path / "file")
    part = bytearray((tmp_path / "file.part").read_bytes())
    part[1000:2000] = bytes(1000)  # as a power cut may leave it
    (tmp_path / "file.part").write_bytes(part)
    server.behave = honest
    network.fetch(remote(server), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT
