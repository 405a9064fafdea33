"""How the `ollama` package's client gets to the server: over a connection that we watch byte by byte.

The package's own time-outs are per read (and off), and closing its response from another thread does not end a read
that waits. So we hand its httpx a transport of ours, over `engine.network`: every wait, also within a header or
a chunk, asks our `Watch`, and the log knows of each socket. Importing this imports httpx: only when it is wanted.
"""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import httpx

from engine.explain.llm.connection import Door
from engine.explain.llm.deadlines import Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.network import NetworkError

AT_ONCE: Final = 2**16


class WatchedTransport(httpx.BaseTransport):
    """One connection for one question, at most `most_bytes` of answer; `close` ends it. Raises `ModelFailure`.

    Of the client's headers none is sent on (it would add an API key from the environment), and of the server's none is
    believed: no redirects, no compression, UTF-8.
    """

    def __init__(self, door: Door, watch: Watch, most_bytes: float) -> None:
        self._door, self._watch, self._most_bytes = door, watch, most_bytes
        self._connection: http.client.HTTPConnection | None = None
        self._response: http.client.HTTPResponse | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self._connection = connection = self._door.open(path.removeprefix("/api/"), self._watch)
        headers = {"Content-Type": "application/json", "Connection": "close"}
        with self._failures():
            connection.request(request.method, path, request.read() or None, headers)
            self._response = response = connection.getresponse()
        return httpx.Response(response.status, stream=_Body(self._chunks(response)))

    def close(self) -> None:
        if self._response is not None:
            self._response.close()
        if self._connection is not None:
            self._connection.close()

    def _chunks(self, response: http.client.HTTPResponse) -> Iterator[bytes]:
        count = 0
        while True:
            with self._failures():
                data = response.read1(AT_ONCE)
                if not data and response.length:
                    raise http.client.IncompleteRead(b"", response.length)
            if not data:
                return
            count += len(data)
            if count > self._most_bytes:
                raise ModelFailure(Fault.OVERSIZE)
            yield data

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except (http.client.RemoteDisconnected, http.client.IncompleteRead, NetworkError) as error:
            raise ModelFailure(Fault.BROKE) from error
        except http.client.HTTPException as error:
            raise ModelFailure(Fault.NOT_OLLAMA, where=self._door.where) from error


class _Body(httpx.SyncByteStream):
    """What httpx reads an answer from."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks
