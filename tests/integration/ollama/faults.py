"""Every way in which a server of Ollama's protocol can go wrong, by name, for FaultServer.

Faults of the answer's content, which only a reader of the answer can find, are in content_faults.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from engine.explain.llm.deadlines import Deadlines
from tests.integration.ollama.content_faults import CONTENT_FAULTS
from tests.integration.ollama.fault_server import HEALTHY, Call, FaultServer, Handler, digest_of

SHORT = Deadlines(connect=1.5, probe=1.5, load=1.0, first_token=1.0, idle=1.0, total=2.0, pull_idle=1.0, retry=0.05)
"""Deadlines that a test can wait for."""
TEXT = '{"sentences": [{"text": "Léa liked it.", "cites": ["a"]}]}'
PIECES = tuple(TEXT[at : at + 4] for at in range(0, len(TEXT), 4))
MOST = 2**16
"""Characters; more than any client should take."""


def _part(call: Call, pieces: int = 5) -> None:
    """The beginning of an answer."""
    call.head()
    call.tokens(PIECES[:pieces])


def begun(then: Handler) -> Handler:
    """`then` after the beginning of an answer."""

    def handler(call: Call) -> None:
        _part(call)
        then(call)

    return handler


def line(data: bytes) -> Handler:
    """A line of these bytes, and the rest of the answer after it."""

    def handler(call: Call) -> None:
        call.chunk(data + b"\n")
        call.tokens(PIECES[5:])
        call.done()
        call.end()

    return handler


def first(times: int, handler: Handler) -> Handler:
    """`handler` for the first few questions, then the healthy one."""

    def either(call: Call) -> None:
        (handler if call.nth <= times else HEALTHY[call.path])(call)

    return either


def problem(status: str, said: str) -> Handler:
    return lambda call: call.document({"error": said}, status)


def version(text: str) -> Handler:
    return lambda call: call.document({"version": text})


def silent(call: Call) -> None:
    call.wait()


def reset(call: Call) -> None:
    call.reset()


def not_http(call: Call) -> None:
    call.raw(b"220 mail.example ESMTP ready\r\n")


def html(call: Call) -> None:
    call.page(b"<!doctype html>\n<title>Router</title>\n<p>Log in</p>\n")


def redirect(call: Call) -> None:
    call.page(b"", "307 Temporary Redirect", Location="http://192.0.2.1:11434" + call.path)


def late(call: Call) -> None:
    call.wait(30)
    HEALTHY[call.path](call)


def no_done(call: Call) -> None:
    _part(call, len(PIECES))
    call.end()


def no_end(call: Call) -> None:
    """Without a length the end of the connection is the end of the body, and looks like a good one."""
    call.raw(b"HTTP/1.0 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n")


def mid_chunk(call: Call) -> None:
    call.raw(b'5f\r\n{"model":"mistral","mess')


def split_utf8(call: Call) -> None:
    """A byte at a time: é comes in two pieces."""
    call.head()
    whole = b"".join(_bytes(call.token(piece)) for piece in PIECES)
    for at in range(len(whole)):
        call.chunk(whole[at : at + 1])
    call.done()
    call.end()


def _bytes(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode() + b"\n"


def trickle(call: Call) -> None:
    """A token now and then, for ever."""
    while True:
        call.line(call.token("a"))
        call.wait(0.02)


def blank_trickle(call: Call) -> None:
    """Lines now and then, and never a token."""
    call.head()
    while True:
        call.line(call.token(""))
        call.wait(0.02)


def header_trickle(call: Call) -> None:
    """A header that does not end."""
    call.raw(b"HTTP/1.1 200 OK\r\n")
    while True:
        call.raw(b"X")
        call.wait(0.02)


def after_done(call: Call) -> None:
    call.done()
    call.line(call.token("and one more thing"))
    call.end()


def whole_then_more(call: Call) -> None:
    _part(call, len(PIECES))
    after_done(call)


def oversize(call: Call) -> None:
    while True:
        call.line(call.token("a" * MOST))


def endless_line(call: Call) -> None:
    call.raw(b"ffffffff\r\n")
    while True:
        call.raw(b'{"message": ' + b" " * MOST)


def deep_line(call: Call) -> None:
    call.chunk(b"[" * 100_000 + b"\n")


def thinking_only(call: Call) -> None:
    call.head()
    token = call.token("")
    call.line({**token, "message": {"role": "assistant", "content": "", "thinking": "Let me see."}})
    call.done()
    call.end()


def ended(reason: str) -> Handler:
    def handler(call: Call) -> None:
        _part(call, len(PIECES))
        call.done(reason)
        call.end()

    return handler


def other_digest(call: Call) -> None:
    """The model was fetched anew since somebody looked."""
    names = sorted(call.server.loaded)
    call.document({"models": [{"name": name, "model": name, "digest": digest_of(name + "2")} for name in names]})


def pull_error(call: Call) -> None:
    call.head()
    call.line({"status": "pulling manifest"})
    call.line({"error": "pull model manifest: file does not exist"})
    call.end()


def pull_stall(call: Call) -> None:
    """The server goes on talking, but nothing more arrives."""
    call.head()
    while True:
        call.line({"status": "pulling aabb", "digest": "sha256:aabb", "total": 4_000_000, "completed": 1_000_000})
        call.wait(0.02)


def pull_breaks(call: Call) -> None:
    call.head()
    call.line({"status": "pulling aabb", "digest": "sha256:aabb", "total": 4_000_000, "completed": 1_000_000})


OUT_OF_MEMORY = "model requires more system memory (5.6 GiB) than is available (3.1 GiB)"
RUNNER = "llama runner process has terminated: signal: killed"

EVERYWHERE: Mapping[str, Handler] = {
    "accepts and never answers": silent,
    "not HTTP": not_http,
    "HTML 200": html,
    "redirect off-host": redirect,
    "reset before headers": reset,
    "closes before headers": lambda call: None,
    "header without end": header_trickle,
    "403": problem("403 Forbidden", "forbidden"),
    "503 for ever, everywhere": problem("503 Service Unavailable", "server busy, please try again"),
    "500 without a reason": lambda call: call.page(b"oops", "500 Internal Server Error"),
}
"""What takes the place of the whole server."""

PATHS: Mapping[str, tuple[str, Handler]] = {
    "no models": ("/api/tags", lambda call: call.document({"models": []})),
    "no models: null": ("/api/tags", lambda call: call.document({"models": None})),
    "models are no list": ("/api/tags", lambda call: call.document({"models": "mistral"})),
    "old version": ("/api/version", version("0.3.14")),
    "odd version": ("/api/version", version("yes")),
    "built from source": ("/api/version", version("0.0.0")),
    "digest changed under the cache": ("/api/ps", other_digest),
    "lost once while it restarts": ("/api/chat", first(1, reset)),
    "lost again and again": ("/api/chat", reset),
    "model gone": ("/api/chat", problem("404 Not Found", "model 'mistral' not found")),
    "refuses the question": ("/api/chat", problem("400 Bad Request", "invalid options: seed")),
    "out of memory": ("/api/chat", problem("500 Internal Server Error", OUT_OF_MEMORY)),
    "headers delayed": ("/api/chat", late),
    "runner killed": ("/api/chat", problem("500 Internal Server Error", RUNNER)),
    "runner killed mid-stream": ("/api/chat", begun(line(b'{"error": "%s"}' % RUNNER.encode()))),
    "503 once": ("/api/chat", first(1, problem("503 Service Unavailable", "server busy"))),
    "503 for ever": ("/api/chat", problem("503 Service Unavailable", "server busy")),
    "end without done": ("/api/chat", no_done),
    "end without anything": ("/api/chat", no_end),
    "drop mid-chunk": ("/api/chat", begun(mid_chunk)),
    "reset mid-stream": ("/api/chat", begun(reset)),
    "error line mid-stream": ("/api/chat", begun(line(b'{"error": "unexpected EOF"}'))),
    "error that is no text": ("/api/chat", begun(line(b'{"error": {"code": 7}}'))),
    "blank lines": ("/api/chat", begun(line(b"\n\n"))),
    "null line": ("/api/chat", begun(line(b"null"))),
    "HTML line": ("/api/chat", begun(line(b"<p>Bad gateway</p>"))),
    "line without a message": ("/api/chat", begun(line(b'{"done": false}'))),
    "NaN in a line": ("/api/chat", begun(line(b'{"message": {"content": "x"}, "eval": NaN}'))),
    "deep line": ("/api/chat", begun(deep_line)),
    "UTF-8 split": ("/api/chat", split_utf8),
    "UTF-8 invalid": ("/api/chat", begun(line(b'{"message": {"content": "\xff\xfe"}}'))),
    "endless trickle": ("/api/chat", begun(trickle)),
    "trickle of nothing": ("/api/chat", blank_trickle),
    "stall after five tokens": ("/api/chat", begun(silent)),
    "data after done": ("/api/chat", whole_then_more),
    "oversize": ("/api/chat", begun(oversize)),
    "line without end": ("/api/chat", begun(endless_line)),
    "cut by length": ("/api/chat", ended("length")),
    "ended by an unload": ("/api/chat", ended("unload")),
    "empty with thinking": ("/api/chat", thinking_only),
    "pull error": ("/api/pull", pull_error),
    "pull stall": ("/api/pull", pull_stall),
    "pull breaks off": ("/api/pull", pull_breaks),
}
"""What goes wrong on one path of a server that is well otherwise."""

UNLOADED: Mapping[str, Handler] = {
    "load never ends": silent,
    "load out of memory": problem("500 Internal Server Error", OUT_OF_MEMORY),
    "load lost once": first(1, reset),
}
"""What goes wrong while the model is loaded."""


def server_with(fault: str, *, port: int = 0) -> FaultServer:
    """A server that has the fault of this name, of any kind."""
    if fault in EVERYWHERE:
        return FaultServer({"*": EVERYWHERE[fault]}, port=port)
    if fault in UNLOADED:
        return FaultServer({"/api/generate": UNLOADED[fault]}, loaded=False, port=port)
    if fault in CONTENT_FAULTS:
        return FaultServer(answer=CONTENT_FAULTS[fault], port=port)
    path, handler = PATHS[fault]
    return FaultServer({path: handler}, answer=TEXT, port=port)


def all_faults() -> list[str]:
    kinds: tuple[Mapping[str, Callable[..., Any] | tuple[str, Handler]], ...]
    kinds = (EVERYWHERE, PATHS, UNLOADED, CONTENT_FAULTS)
    return [name for kind in kinds for name in kind]
