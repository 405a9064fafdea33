"""Every socket is opened here and written down in a log. No proxies, no redirects; every wait can be cancelled.

The log is made at every start, and most days nobody speaks: sockets, TLS and HTTP are imported by what uses them.
"""

from __future__ import annotations

import contextlib
import io
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from engine.errors import MarqueeError, reason_of
from engine.language import tr
from engine.progress import CancelToken

if TYPE_CHECKING:
    import http.client
    import socket
    import ssl

MOST_KEPT: Final = 1_000
MOST_SENT_AT_ONCE: Final = 2**16
POLL_SECONDS: Final = 0.1
"""How long any wait lasts before it is asked whether somebody wants to stop."""


class NetworkError(MarqueeError):
    """The other side does not answer, breaks off, or answers nonsense."""


class Refused(NetworkError):
    """The other side cannot be trusted or does not give what was asked for: trying again will not help."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One opened socket: since when (UTC seconds), what for, with whom ("host:port"), how many bytes went."""

    when: int
    purpose: str
    host: str
    sent: int = 0
    received: int = 0
    open: bool = True


class Tally:
    """Counts the bytes of one exchange; from any thread."""

    def __init__(self, change: Callable[..., None]) -> None:
        self._change = change

    def sent(self, count: int) -> None:
        self._change(sent=count)

    def received(self, count: int) -> None:
        self._change(received=count)

    def close(self) -> None:
        self._change(closed=True)

    def __enter__(self) -> Tally:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def unheard() -> None:
    """For logs that nobody watches."""


class NetworkLog:
    """What was sent to whom since the app was started; in memory, the newest thousand. Safe from any thread.

    `opened` is called after each new line, from the thread that is about to open the socket.
    """

    def __init__(self, clock: Callable[[], float] = time.time, opened: Callable[[], None] = unheard) -> None:
        self._clock, self._opened = clock, opened
        self._lock = threading.Lock()
        self._kept: deque[list[Exchange]] = deque(maxlen=MOST_KEPT)
        self._count = 0

    @property
    def count(self) -> int:
        """How many sockets were ever opened."""
        return self._count

    def exchanges(self) -> tuple[Exchange, ...]:
        """Newest first."""
        with self._lock:
            return tuple(cell[0] for cell in reversed(self._kept))

    def begin(self, purpose: str, host: str) -> Tally:
        """To be called just before a socket is opened."""
        cell = [Exchange(int(self._clock()), purpose, host)]

        def change(sent: int = 0, received: int = 0, closed: bool = False) -> None:
            with self._lock:
                now = cell[0]
                cell[0] = replace(
                    now, sent=now.sent + sent, received=now.received + received, open=now.open and not closed
                )

        with self._lock:
            self._kept.append(cell)
            self._count += 1
        self._opened()
        return Tally(change)


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine itself; names but "localhost" are not looked up."""
    import ipaddress

    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def connect(
    url: str,
    log: NetworkLog,
    purpose: str,
    *,
    cancel: CancelToken,
    idle: float = 30.0,
    connecting: float = 15.0,
    tls: ssl.SSLContext | None = None,
) -> http.client.HTTPConnection:
    """A connection to the host of an http or https `url`, opened.

    Each wait, of this call and of what is done with the connection later, raises `Cancelled` within `POLL_SECONDS` of
    `cancel`, and `NetworkError` after `idle` (at first `connecting`) seconds without a byte. `tls` says whom to trust
    (default: the system's list). Raises `NetworkError` when nobody is there.
    """
    import http.client
    import ssl
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    where = f"{host}:{port}"
    tally = log.begin(purpose, where)
    try:
        plain = _open(host, port, connecting, cancel)
        try:
            plain.setblocking(False)
            ready = _secured(plain, host, tls, connecting, cancel) if secure else plain
        except BaseException:
            plain.close()
            raise
    except BaseException as error:
        tally.close()
        if isinstance(error, ssl.SSLCertVerificationError):
            raise Refused(
                tr("{host} could not prove who it is ({reason}).", host=host, reason=error.verify_message)
            ) from error
        if isinstance(error, OSError):
            raise NetworkError(
                tr("{where} does not answer ({reason}).", where=where, reason=reason_of(error))
            ) from error
        raise
    connection = http.client.HTTPConnection(host, port)
    connection.default_port = 443 if secure else 80  # which one goes without saying in the Host header
    connection.sock = _Wire(ready, tally, cancel, idle, where)  # all that http.client asks of a socket
    connection.auto_open = 0  # a second socket would not be in the log
    return connection


@contextlib.contextmanager
def speaking_http(where: str) -> Iterator[None]:
    """Turns what http.client says of an answer that is not HTTP into a `NetworkError`."""
    import http.client

    try:
        yield
    except http.client.RemoteDisconnected as error:
        raise NetworkError(tr("{where} closed the connection without an answer.", where=where)) from error
    except http.client.IncompleteRead as error:
        raise NetworkError(tr("The connection to {where} broke.", where=where)) from error
    except http.client.HTTPException as error:
        raise NetworkError(
            tr("{where} answers in a way that Marquee does not understand ({error!r:.80}).", where=where, error=error)
        ) from error


def _open(host: str, port: int, seconds: float, cancel: CancelToken) -> socket.socket:
    """A connected socket to the first of the host's addresses that answers. Raises OSError."""
    import socket

    failure: OSError = OSError(tr("{host} has no address", host=host))
    deadline = time.monotonic() + seconds
    for family, kind, protocol, _, address in _addresses(host, port, deadline, cancel):
        candidate = socket.socket(family, kind, protocol)
        try:
            candidate.setblocking(False)
            candidate.connect_ex(address)
            _wait(candidate, deadline, cancel, write=True)
            status = candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if status == 0:
                return candidate
            failure = OSError(status, os.strerror(status))
        except OSError as error:
            failure = error
        except BaseException:
            candidate.close()
            raise
        candidate.close()
    raise failure


def _addresses(host: str, port: int, deadline: float, cancel: CancelToken) -> list[Any]:
    """What getaddrinfo says; a look-up that hangs is left behind in a daemon thread, it cannot be stopped."""
    import queue
    import socket

    answers: queue.Queue[list[Any] | OSError] = queue.Queue()

    def look_up() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(tr("its name cannot be looked up")))

    threading.Thread(target=look_up, name="look up a host", daemon=True).start()
    while True:
        cancel.check()
        try:
            answer = answers.get(timeout=POLL_SECONDS)
        except queue.Empty:
            if time.monotonic() > deadline:
                raise TimeoutError(tr("{host} was not found in time", host=host)) from None
            continue
        if isinstance(answer, OSError):
            raise answer
        return answer


def _secured(
    plain: socket.socket, host: str, tls: ssl.SSLContext | None, seconds: float, cancel: CancelToken
) -> ssl.SSLSocket:
    import ssl

    context = tls or ssl.create_default_context()
    secured = context.wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False)
    deadline = time.monotonic() + seconds
    try:
        while True:
            try:
                secured.do_handshake()
                return secured
            except ssl.SSLWantReadError:
                _wait(secured, deadline, cancel)
            except ssl.SSLWantWriteError:
                _wait(secured, deadline, cancel, write=True)
    except BaseException:
        secured.close()
        raise


def _wait(ready: socket.socket, deadline: float, cancel: CancelToken, *, write: bool = False) -> None:
    """Until the socket can be read (or written). Raises `Cancelled` and TimeoutError."""
    import select

    while True:
        cancel.check()
        readable, writable, failed = select.select(
            [] if write else [ready], [ready] if write else [], [ready], POLL_SECONDS
        )
        if readable or writable or failed:
            return
        if time.monotonic() > deadline:
            raise TimeoutError(tr("it took too long"))


class _Wire:
    """A connected socket as http.client uses one. Like a real one it closes once it and all files of it are closed."""

    def __init__(self, ready: socket.socket, tally: Tally, cancel: CancelToken, idle: float, where: str) -> None:
        self._socket, self._tally, self._cancel, self._idle, self._where = ready, tally, cancel, idle, where
        self._users = 1
        self._closed = False

    def sendall(self, data: Any) -> None:
        rest = memoryview(data)
        while rest:
            count = self._patiently(self._socket.send, rest[:MOST_SENT_AT_ONCE])
            self._tally.sent(count)
            rest = rest[count:]

    def makefile(self, mode: str, buffering: int = -1) -> io.BufferedReader:
        self._users += 1
        return io.BufferedReader(_Reader(self))

    def read_into(self, buffer: Any) -> int:
        count = self._patiently(self._socket.recv_into, buffer)
        self._tally.received(count)
        return count

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.release()

    def release(self) -> None:
        """One of those that use it does so no more."""
        self._users -= 1
        if self._users == 0:
            self._tally.close()
            self._socket.close()

    def _patiently(self, act: Callable[[Any], int], data: Any) -> int:
        """`act` on the socket as soon as it can be done without waiting."""
        import ssl

        deadline = time.monotonic() + self._idle
        try:
            while True:
                self._cancel.check()
                try:
                    return act(data)
                except ssl.SSLWantReadError:
                    _wait(self._socket, deadline, self._cancel)
                except ssl.SSLWantWriteError:
                    _wait(self._socket, deadline, self._cancel, write=True)
                except BlockingIOError:
                    _wait(self._socket, deadline, self._cancel, write=act == self._socket.send)
        except TimeoutError as error:
            raise NetworkError(
                tr("{where} fell silent for {idle:.0f} seconds.", where=self._where, idle=self._idle)
            ) from error
        except OSError as error:
            raise NetworkError(
                tr("The connection to {where} broke ({reason}).", where=self._where, reason=reason_of(error))
            ) from error


class _Reader(io.RawIOBase):
    """A file of what comes over a wire."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        return self._wire.read_into(buffer)

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._wire.release()
