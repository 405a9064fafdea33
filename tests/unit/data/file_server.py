"""A server of files on this machine that answers honestly, or as badly as a test asks it to."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http import HTTPStatus


@dataclass(frozen=True)
class Asked:
    """One request; header names in lower case. `start` is where the asked range begins, 0 without one."""

    method: str
    path: str
    headers: Mapping[str, str]

    @property
    def start(self) -> int:
        return int(self.headers.get("range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))


@dataclass(frozen=True)
class Reply:
    """What is sent back: head and body as they stand here, true or not. `stall`: then nothing, and no end either."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    stall: bool = False
    raw: bytes | None = None

    def but(self, **headers: str) -> Reply:
        return replace(
            self, headers={**self.headers, **{name.replace("_", "-"): text for name, text in headers.items()}}
        )

    def cut(self, length: int) -> Reply:
        return replace(self, body=self.body[:length])

    def __bytes__(self) -> bytes:
        if self.raw is not None:
            return self.raw
        lines = [f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}"]
        lines += [f"{name}: {text}" for name, text in self.headers.items()]
        return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1") + self.body


Behaviour = Callable[[Asked], Reply]


@dataclass
class Honest:
    """Serves `files` by path, with ranges and ETags as RFC 9110 has them."""

    files: dict[str, bytes]
    tags: dict[str, str] = field(default_factory=dict)

    def __call__(self, asked: Asked) -> Reply:
        content = self.files.get(asked.path)
        if content is None:
            return Reply(404)
        tag = self.tags.get(asked.path, '"1"')
        start = asked.start if asked.headers.get("if-range", tag) == tag else 0
        if start and start >= len(content):
            return Reply(416, {"Content-Range": f"bytes */{len(content)}", "Content-Length": "0"})
        body = content[start:]
        reply = Reply(206 if start else 200, {"Content-Length": str(len(body)), "ETag": tag}, body)
        if start:
            reply = reply.but(Content_Range=f"bytes {start}-{len(content) - 1}/{len(content)}")
        return replace(reply, body=b"") if asked.method == "HEAD" else reply


@dataclass
class FileServer:
    """`url` is its address, `asked` what was asked so far; `behave` may be exchanged at any time."""

    url: str
    behave: Behaviour
    asked: list[Asked] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(behave: Behaviour, tls: ssl.SSLContext | None = None) -> Iterator[FileServer]:
    """Serves until the block ends; then everything that stalls is let go."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            request = self.rfile.readline().decode("latin-1").split()
            if len(request) != 3:
                return
            headers = {}
            while line := self.rfile.readline().strip():
                name, _, text = line.decode("latin-1").partition(":")
                headers[name.lower()] = text.strip()
            asked = Asked(request[0], request[1], headers)
            server.asked.append(asked)
            reply = server.behave(asked)
            try:
                self.wfile.write(bytes(reply))
                self.wfile.flush()
            except OSError:
                return  # whoever asked has gone
            if reply.stall:
                server.stop.wait(60)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that leaves in the middle is what is being tested."""

    listener = Server(("127.0.0.1", 0), Handler)
    if tls is not None:
        listener.socket = tls.wrap_socket(listener.socket, server_side=True)
    scheme = "http" if tls is None else "https"
    server = FileServer(f"{scheme}://127.0.0.1:{listener.server_address[1]}", behave)
    thread = threading.Thread(target=listener.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop.set()
        listener.shutdown()
        thread.join()
        listener.server_close()
