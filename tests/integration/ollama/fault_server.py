"""An Ollama that is well, except where a test says otherwise, down to the bytes on the socket.

    with FaultServer({"/api/chat": handler}) as server:
        Ollama(log, server.host)

A handler gets a `Call` and writes what it likes. By hand, for an app that somebody looks at, with a name of faults.py:

    python -m tests.integration.ollama.fault_server 11434 "stall after five tokens"
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

Handler = Callable[["Call"], None]
Writer = Callable[[Mapping[str, Any]], str]
"""From the body of /api/chat to the text of the answer."""

VERSION = "0.9.3"
PLAIN_ANSWER = '{"sentences": []}'
DETAILS = {
    "parent_model": "",
    "format": "gguf",
    "family": "llama",
    "families": ["llama"],
    "parameter_size": "7.2B",
    "quantization_level": "Q4_0",
}
WHEN = "2026-11-22T21:00:00.000000001Z"


def digest_of(name: str) -> str:
    return name.encode().hex().ljust(64, "0")[:64]


@dataclass
class Call:
    """One question, and the pen for its answer. `nth` counts the questions for this path, from 1."""

    server: FaultServer
    connection: socket.socket
    method: str
    path: str
    body: Mapping[str, Any]
    nth: int
    closed: threading.Event = field(default_factory=threading.Event)

    def raw(self, data: bytes) -> None:
        self.connection.sendall(data)

    def head(self, status: str = "200 OK", *, kind: str = "application/x-ndjson", **headers: str | int) -> None:
        """A header; without a length the body is chunked."""
        lines = {"Content-Type": kind} | {name.replace("_", "-"): str(value) for name, value in headers.items()}
        if "Content-Length" not in lines:
            lines["Transfer-Encoding"] = "chunked"
        self.raw("\r\n".join([f"HTTP/1.1 {status}", *(f"{k}: {v}" for k, v in lines.items()), "", ""]).encode())

    def chunk(self, data: bytes) -> None:
        self.raw(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def line(self, document: object) -> None:
        self.chunk(json.dumps(document, ensure_ascii=False).encode() + b"\n")

    def end(self) -> None:
        self.raw(b"0\r\n\r\n")

    def document(self, document: object, status: str = "200 OK", **headers: str | int) -> None:
        """A whole answer of one JSON document."""
        self.page(json.dumps(document).encode(), status, kind="application/json; charset=utf-8", **headers)

    def page(self, data: bytes, status: str = "200 OK", *, kind: str = "text/html", **headers: str | int) -> None:
        self.head(status, kind=kind, Content_Length=len(data), **headers)
        self.raw(data)

    def tokens(self, text: Iterable[str]) -> None:
        """A streamed answer's lines, without its end."""
        for piece in text:
            self.line(self.token(piece))

    def token(self, piece: str) -> dict[str, Any]:
        model = self.body.get("model", "")
        message = {"role": "assistant", "content": piece}
        return {"model": model, "created_at": WHEN, "message": message, "done": False}

    def done(self, reason: str = "stop") -> None:
        figures = ("total", "load", "prompt_eval", "eval")
        counts = {f"{name}_duration": 1_000_000 for name in figures} | {"prompt_eval_count": 9, "eval_count": 7}
        self.line({**self.token(""), "done_reason": reason, "done": True, **counts})

    def wait(self, seconds: float | None = None) -> None:
        """Says nothing for a while, or until the other side or the test is gone."""
        self.connection.settimeout(seconds)
        with contextlib.suppress(OSError):
            self.connection.recv(1)
        self.connection.settimeout(None)

    def reset(self) -> None:
        """Breaks off with a reset instead of an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


class FaultServer:
    """Serves on a port of its own (or `port`) until the block is left; then no thread or socket of it remains.

    `handlers` replace those of a healthy server; "*" takes every path. `answer` is the text that the model writes.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler] | None = None,
        *,
        models: tuple[str, ...] = ("mistral:latest",),
        loaded: bool = True,
        answer: str | Writer = PLAIN_ANSWER,
        port: int = 0,
    ) -> None:
        self._handlers, self._answer, self._port = {**HEALTHY, **(handlers or {})}, answer, port
        self.models, self.loaded = list(models), set(models if loaded else ())
        self.calls: list[tuple[str, Mapping[str, Any]]] = []
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    @classmethod
    def answering(cls, answer: str | Writer) -> FaultServer:
        """A healthy one whose model writes this."""
        return cls(answer=answer)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._port}"

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.calls]

    def write(self, body: Mapping[str, Any]) -> str:
        """What the model answers to a body of /api/chat."""
        return self._answer(body) if callable(self._answer) else self._answer

    def __enter__(self) -> FaultServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        self._connections: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, name="fault server")]
        self._threads[0].start()

    def stop(self) -> None:
        """Like a killed server: every connection ends. It can be started again at the same port."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join()
        with self._lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._connections.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="fault server's call")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, EOFError):
            method, path, body = _request(connection)
            with self._lock:
                self.calls.append((path, body))
                self._counts[path] += 1
                nth = self._counts[path]
            handler = self._handlers.get("*") or self._handlers.get(path, not_found)
            handler(Call(self, connection, method, path, body, nth))
        with self._lock:
            self._connections.discard(connection)
        connection.close()


def _request(connection: socket.socket) -> tuple[str, str, Mapping[str, Any]]:
    """Method, path and JSON body."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += _some(connection)
    method, path, _ = first.split(" ")
    return method, path, json.loads(body) if body else {}


def _some(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise EOFError
    return data


def not_found(call: Call) -> None:
    call.page(b"404 page not found", "404 Not Found", kind="text/plain")


def _version(call: Call) -> None:
    call.document({"version": VERSION})


def _tags(call: Call) -> None:
    call.document({"models": [_entry(name) | {"modified_at": WHEN} for name in call.server.models]})


def _ps(call: Call) -> None:
    running = [_entry(name) | {"expires_at": WHEN, "size_vram": 0} for name in sorted(call.server.loaded)]
    call.document({"models": running})


def _generate(call: Call) -> None:
    name = call.body["model"]
    unload = call.body.get("keep_alive") == 0
    (call.server.loaded.discard if unload else call.server.loaded.add)(name)
    reason = "unload" if unload else "load"
    call.document({"model": name, "created_at": WHEN, "response": "", "done": True, "done_reason": reason})


def _chat(call: Call) -> None:
    if call.body["model"] not in call.server.models:
        call.document({"error": f'model "{call.body["model"]}" not found, try pulling it first'}, "404 Not Found")
        return
    text = call.server.write(call.body)
    call.head()
    call.tokens(text[at : at + 4] for at in range(0, len(text), 4))
    call.done()
    call.end()


def _pull(call: Call) -> None:
    part = {"status": "pulling aabb", "digest": "sha256:aabb", "total": 4_000_000}
    call.head()
    call.line({"status": "pulling manifest"})
    for completed in range(1_000_000, 5_000_000, 1_000_000):
        call.line({**part, "completed": completed})
    for status in ("verifying sha256 digest", "writing manifest", "success"):
        call.line({"status": status})
    name = str(call.body["model"])
    call.server.models.append(name if ":" in name else f"{name}:latest")
    call.end()


def _entry(name: str) -> dict[str, Any]:
    return {"name": name, "model": name, "size": 4_113_301_824, "digest": digest_of(name), "details": DETAILS}


HEALTHY: Mapping[str, Handler] = {
    "/api/version": _version,
    "/api/tags": _tags,
    "/api/ps": _ps,
    "/api/generate": _generate,
    "/api/chat": _chat,
    "/api/pull": _pull,
}


def main() -> None:
    from tests.integration.ollama.faults import server_with

    server = server_with(sys.argv[2], port=int(sys.argv[1]))
    with server:
        print(f"{sys.argv[2]} at {server.host}; Ctrl+C ends it", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
