"""Fetches a file on request: goes on where it broke off, and checks it before it gets its name.

This and `engine.bundles.remote`, which asks for files here, are all the code that fetches.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import shutil
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from engine import __version__
from engine.data.download_part import Part
from engine.errors import InputError, StorageError, reason_of
from engine.language import tr
from engine.network import NetworkError, NetworkLog, Refused, connect, is_loopback, speaking_http
from engine.progress import CancelToken

MOST_BYTES: Final = 8 * 2**30
MOST_URL: Final = 2_000
MOST_REDIRECTS: Final = 3
CHUNK: Final = 2**16
FAILURES: Final = 3
"""After so many tries in a row that brought less than a chunk the person is told."""
SPARE_BYTES: Final = 64 * 2**20
"""What must stay free on the disk."""
_PLAIN: Final = "/%:@!$&'()*+,;=~?"
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_LATER: Final = (408, 425, 429, 500, 502, 503, 504)
_COUNT: Final = re.compile(r"\d{1,18}", re.ASCII)
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})", re.ASCII)


@dataclass(frozen=True)
class Remote:
    """A file somewhere else: `bytes` and `sha256` (hex) are what it must come to, None where nobody knows before."""

    url: str
    bytes: int | None = None
    sha256: str | None = None
    most_bytes: int = MOST_BYTES

    @property
    def name(self) -> str:
        return urlsplit(self.url).path.rsplit("/", 1)[-1][:100] or "the file"


def ignored(count: int) -> None:
    """For callers that do not care how many bytes have arrived."""


class Downloader:
    """Asks hosts for files. HTTPS only; `loopback_http` lets tests talk to this machine without.

    Proxies of the environment are ignored, and nobody is sent on to another host. `idle` is how many seconds a host
    may be silent, `pause` how long it is left alone after a failure, doubled each time; `tls` says whom to trust
    (default: the system's list).
    """

    def __init__(
        self,
        log: NetworkLog,
        *,
        loopback_http: bool = False,
        idle: float = 30.0,
        pause: float = 1.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._log, self._loopback_http, self._idle, self._pause, self._tls = log, loopback_http, idle, pause, tls

    def size(self, url: str, cancel: CancelToken) -> int | None:
        """Bytes of the file at `url`, None when its host does not say. Raises `NetworkError`."""
        with self._ask("HEAD", url, {}, cancel) as answer:
            if answer.status in (405, 501):
                return None
            _check_status(answer, Remote(url), (200,))
            length = answer.getheader("Content-Length") or ""
            return int(length) if _COUNT.fullmatch(length) else None

    def read(self, url: str, most_bytes: int, cancel: CancelToken) -> bytes:
        """All of a small file. Raises `NetworkError`."""
        remote = Remote(url, most_bytes=most_bytes)
        with self._ask("GET", url, {}, cancel) as answer:
            _check_status(answer, remote, (200,))
            data = bytearray()
            for chunk in _chunks(answer, remote):
                data += chunk
                if len(data) > most_bytes:
                    raise Refused(tr("{name} is larger than it may be; it was not fetched.", name=remote.name))
            if answer.length:
                raise NetworkError(tr("The connection broke while {name} was fetched; try again.", name=remote.name))
        return bytes(data)

    def fetch(
        self,
        remote: Remote,
        target: Path,
        arrived: Callable[[int], None] = ignored,
        cancel: CancelToken | None = None,
    ) -> None:
        """Fetches `remote` to the file `target`, which appears only when it is whole and right.

        What has arrived is kept beside it in “.part” files, also when this is cancelled or killed, and the next call
        goes on from there. `arrived` is told how many bytes are there. Raises `NetworkError`, `StorageError` (no
        space) and `Cancelled`.
        """
        cancel = cancel or CancelToken()
        part = Part(target, remote.url)
        with _storing(target):
            part.recall()
            self._fetch_all(remote, part, arrived, cancel)
            if not self._is_right(remote, part, cancel):
                # A host that went on with another file than it began with: once more, all from this one.
                resumed = part.resumed
                part.discard()
                if resumed:
                    self._fetch_all(remote, part, arrived, cancel)
                if not resumed or not self._is_right(remote, part, cancel):
                    part.discard()
                    raise Refused(
                        tr("{name} arrived, but is not the file it should be; it was thrown away.", name=remote.name)
                    )
            part.finish()

    def _fetch_all(self, remote: Remote, part: Part, arrived: Callable[[int], None], cancel: CancelToken) -> None:
        """Tries until all bytes are in the part, or nothing more comes."""
        failures = 0
        while True:
            before = part.size
            try:
                return self._go_on(remote, part, arrived, cancel)
            except Refused:
                raise
            except NetworkError as error:
                failures = 0 if part.size >= before + CHUNK else failures + 1
                if failures == FAILURES:
                    kept = "What has arrived is kept: try again to go on from there." if part.size else "Try again."
                    raise NetworkError(f"{error} {kept}") from error
            _rest(self._pause * 2 ** max(0, failures - 1), cancel)

    def _go_on(self, remote: Remote, part: Part, arrived: Callable[[int], None], cancel: CancelToken) -> None:
        """One request for what is missing."""
        if part.total is not None and part.size == part.total:
            return
        start = part.size if part.validator or remote.sha256 else 0
        asked = {"Range": f"bytes={start}-"} if start else {}
        if start and part.validator:
            asked["If-Range"] = part.validator
        with self._ask("GET", remote.url, asked, cancel) as answer:
            _check_status(answer, remote, (200, 206, 416) if start else (200,))
            if answer.status == 416:  # the file is shorter now than what is here
                part.discard()
                raise NetworkError(tr("{name} has changed on its host.", name=remote.name))
            total = _total(answer, remote, start)
            if answer.status == 200 or total is None or part.is_another(total, _validator(answer)):
                if answer.status == 206:
                    part.discard()
                    raise NetworkError(tr("{name} has changed on its host.", name=remote.name))
                check_space(part.folder, total)
                part.begin(total, _validator(answer))
            else:
                check_space(part.folder, total - start)
            self._take(answer, remote, part, arrived)

    def _take(
        self, answer: http.client.HTTPResponse, remote: Remote, part: Part, arrived: Callable[[int], None]
    ) -> None:
        """The body of an answer into the part."""
        limit = remote.most_bytes if part.total is None else part.total
        with part.writing() as write:
            for chunk in _chunks(answer, remote):
                if part.size + len(chunk) > limit:
                    raise Refused(
                        tr("{name} is larger than its host said; the download was stopped.", name=remote.name)
                    )
                write(chunk)
                arrived(part.size)
        if part.total is None:
            part.total = part.size
        elif part.size < part.total:
            raise NetworkError(tr("The connection broke while {name} was fetched.", name=remote.name))

    def _is_right(self, remote: Remote, part: Part, cancel: CancelToken) -> bool:
        if remote.bytes is not None and part.size != remote.bytes:
            return False
        return remote.sha256 is None or part.sha256(cancel) == remote.sha256

    @contextlib.contextmanager
    def _ask(
        self, method: str, url: str, headers: Mapping[str, str], cancel: CancelToken
    ) -> Iterator[http.client.HTTPResponse]:
        """The answer to one request; redirects within the same host are followed."""
        for _ in range(MOST_REDIRECTS + 1):
            parts = self._allowed(url)
            path = quote(parts.path or "/", safe=_PLAIN) + (
                f"?{quote(parts.query, safe=_PLAIN)}" if parts.query else ""
            )
            connection = connect(
                url, self._log, f"Download: {Remote(url).name}", cancel=cancel, idle=self._idle, tls=self._tls
            )
            with contextlib.closing(connection), speaking_http(parts.netloc):
                connection.request(method, path, headers={"User-Agent": f"Marquee/{__version__}", **headers})
                with contextlib.closing(connection.getresponse()) as answer:
                    if answer.status not in _REDIRECTS:
                        yield answer
                        return
                    url = self._redirected(parts, url, answer.getheader("Location") or "")
        raise Refused(tr("{netloc} sends us round in circles.", netloc=urlsplit(url).netloc))

    def _allowed(self, url: str) -> SplitResult:
        """The parts of a URL that may be asked. Raises `InputError`."""
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError as error:
            raise InputError(tr("“{url}” is not an address that Marquee can read.", url=url[:200])) from error
        if not host or len(url) > MOST_URL or not url.isprintable() or " " in url:
            raise InputError(tr("“{url}” is not an address that Marquee can read.", url=url[:200]))
        if parts.username is not None:
            raise InputError(
                tr("The address on {host} holds a name or password; Marquee fetches public files only.", host=host)
            )
        if parts.scheme == "https" or (parts.scheme == "http" and self._loopback_http and is_loopback(host)):
            return parts
        raise InputError(tr("“{url}” does not begin with https://; Marquee fetches over HTTPS only.", url=url[:200]))

    def _redirected(self, parts: SplitResult, url: str, location: str) -> str:
        try:
            there = urlsplit(urljoin(url, location))
        except ValueError as error:
            raise Refused(tr("{netloc} sends us to an address that is none.", netloc=parts.netloc)) from error
        if (there.scheme, there.netloc) != (parts.scheme, parts.netloc):
            where = f"{there.scheme}://{there.netloc}"[:200]
            raise Refused(
                tr(
                    "{netloc} sends us to {where}; Marquee does not follow. Use the file's own address.",
                    netloc=parts.netloc,
                    where=where,
                )
            )
        return there.geturl()


def free_bytes(folder: Path) -> int:
    """Free space where `folder` is or will be."""
    place = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    return shutil.disk_usage(place).free


def _chunks(answer: http.client.HTTPResponse, remote: Remote) -> Iterator[bytes]:
    encoding = answer.getheader("Content-Encoding") or "identity"
    if encoding != "identity":
        raise Refused(
            tr(
                "{name} comes in a packing that was not asked for ({encoding}).",
                name=remote.name,
                encoding=encoding[:40],
            )
        )
    while chunk := answer.read1(CHUNK):
        yield chunk


def _check_status(answer: http.client.HTTPResponse, remote: Remote, wanted: tuple[int, ...]) -> None:
    status = answer.status
    if status in wanted:
        return
    host = urlsplit(remote.url).netloc
    if status in _LATER:
        raise NetworkError(tr("{host} is busy or broken ({status}).", host=host, status=status))
    if status in (404, 410):
        raise Refused(
            tr("{host} has no {name} ({status}); check the address.", host=host, name=remote.name, status=status)
        )
    if status in (401, 403):
        raise Refused(
            tr("{host} does not give {name} to everybody ({status}).", host=host, name=remote.name, status=status)
        )
    raise Refused(tr("{host} answered {status} instead of {name}.", host=host, status=status, name=remote.name))


def _total(answer: http.client.HTTPResponse, remote: Remote, start: int) -> int | None:
    """How many bytes the whole file has by what the answer says; None when it does not. Raises when it cannot be."""
    total = answer.length
    if answer.status == 206:
        match = _RANGE.fullmatch((answer.getheader("Content-Range") or "").strip())
        if match is None or int(match[1]) != start:
            raise Refused(
                tr(
                    "{netloc} sent another piece of {name} than it was asked for.",
                    netloc=urlsplit(remote.url).netloc,
                    name=remote.name,
                )
            )
        total = int(match[3])
    if total is not None and remote.bytes is not None and total != remote.bytes:
        raise Refused(
            tr(
                "{name} has {total:,} bytes on its host; {expected:,} were expected.",
                name=remote.name,
                total=total,
                expected=remote.bytes,
            )
        )
    if total is not None and total > remote.most_bytes:
        raise Refused(
            tr("{name} is larger than it may be ({total:,} bytes); it was not fetched.", name=remote.name, total=total)
        )
    return total if total is not None else remote.bytes


def _validator(answer: http.client.HTTPResponse) -> str:
    """What tells this version of the file from others (RFC 9110, 13.1.5: a strong ETag, else the date); "" if none."""
    tag = answer.getheader("ETag") or ""
    strong = tag if tag.startswith('"') and tag.endswith('"') and tag.isprintable() and len(tag) < 200 else ""
    date = answer.getheader("Last-Modified") or ""
    return strong or (date if date.isprintable() and len(date) < 60 else "")


def check_space(folder: Path, needed: int | None) -> None:
    """Raises `StorageError` when `needed` bytes, and some to spare, are not free where `folder` is or will be."""
    free = free_bytes(folder)
    if needed is not None and free < needed + SPARE_BYTES:
        wanted, left = (needed + SPARE_BYTES) / 1e6, free / 1e6
        raise StorageError(
            tr(
                "{folder} has {left:,.0f} MB free; {wanted:,.0f} MB are needed. Free some space.",
                folder=folder,
                left=left,
                wanted=wanted,
            )
        )


def _rest(seconds: float, cancel: CancelToken) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        cancel.check()
        time.sleep(min(left, 0.1))


@contextlib.contextmanager
def _storing(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            tr(
                "{target} cannot be written ({reason}); free space and go on.",
                target=target,
                reason=reason_of(error),
            )
        ) from error
