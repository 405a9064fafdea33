"""One question over HTTP, one answer of JSON lines, and every way in which either breaks made a `ModelFailure`.

Built on http.client over `engine.network.connect` rather than on the `ollama` package: so every wait, also within a
header or a chunk, asks our `Watch`, and each deadline and Stop holds for every byte. The package's time-outs are per
read, and closing its response from another thread does not end a read that waits. Neither proxies nor redirects are
known here, and nothing is left open between two questions.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, NoReturn

from engine.explain.llm.address import Address
from engine.explain.llm.deadlines import Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.network import NetworkError, NetworkLog, connect

MOST_BYTES: Final = 4 * 2**20
MOST_LINE: Final = 2**17
MOST_ERROR_BYTES: Final = 2**16
AT_ONCE: Final = 2**16


class Wire:
    """Asks one server; each question has a connection of its own."""

    def __init__(self, address: Address, log: NetworkLog, connecting: float) -> None:
        self._address, self._log, self._connecting = address, log, connecting

    @property
    def where(self) -> str:
        return self._address.where

    def get(self, path: str, watch: Watch) -> Mapping[str, Any]:
        """The one JSON object that `path` answers with."""
        with self.ask("GET", path, None, watch) as reply:
            return reply.document()

    def post(self, path: str, body: Mapping[str, Any], watch: Watch) -> Mapping[str, Any]:
        """The same, for a question with a body."""
        with self.ask("POST", path, body, watch) as reply:
            return reply.document()

    @contextmanager
    def ask(self, method: str, path: str, body: Mapping[str, Any] | None, watch: Watch) -> Iterator[Reply]:
        """A reply that is fine so far (status 200); the connection is closed when the block is left."""
        try:
            connection = connect(
                self._address.url,
                self._log,
                f"Ollama: {path.removeprefix('/api/')}",
                cancel=watch,
                idle=float("inf"),  # the watch keeps the time
                connecting=self._connecting,
            )
        except NetworkError as error:
            raise ModelFailure(Fault.NOT_RUNNING, where=self.where) from error
        response: http.client.HTTPResponse | None = None
        try:
            with self._failures():
                sent = None if body is None else json.dumps(body).encode()
                connection.request(method, path, sent, {"Content-Type": "application/json", "Connection": "close"})
                response = connection.getresponse()
            reply = Reply(response, self)
            if response.status != http.HTTPStatus.OK:
                self._refuse(reply, body or {})
            yield reply
        finally:
            if response is not None:
                response.close()
            connection.close()

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except (http.client.RemoteDisconnected, http.client.IncompleteRead, NetworkError) as error:
            raise ModelFailure(Fault.BROKE) from error
        except http.client.HTTPException as error:
            raise ModelFailure(Fault.NOT_OLLAMA, where=self.where) from error

    def read(self, response: http.client.HTTPResponse) -> bytes:
        """Some bytes as soon as there are any; b"" when all of the answer was read."""
        with self._failures():
            data = response.read1(AT_ONCE)
            if not data and response.length:
                raise http.client.IncompleteRead(b"", response.length)
        return data

    def _refuse(self, reply: Reply, body: Mapping[str, Any]) -> NoReturn:
        """Says what a status other than 200 means."""
        status, said = reply.status, reply.error()
        if status in (301, 302, 303, 307, 308):
            raise ModelFailure(Fault.REDIRECTED, where=self.where)
        if status in (http.HTTPStatus.UNAUTHORIZED, http.HTTPStatus.FORBIDDEN):
            raise ModelFailure(Fault.FORBIDDEN, where=self.where)
        if status == http.HTTPStatus.SERVICE_UNAVAILABLE:
            raise ModelFailure(Fault.BUSY)
        if status == http.HTTPStatus.NOT_FOUND:
            if said and "model" in body:
                raise ModelFailure(Fault.MODEL_GONE, detail=body["model"])
            raise ModelFailure(Fault.NOT_OLLAMA, where=self.where)
        raise server_problem(said or f"HTTP {status}")


class Reply:
    """What comes back, read once and never without end."""

    def __init__(self, response: http.client.HTTPResponse, wire: Wire) -> None:
        self._response, self._wire = response, wire

    @property
    def status(self) -> int:
        return self._response.status

    def document(self) -> Mapping[str, Any]:
        """All of it, as one JSON object."""
        return parsed(b"".join(self._chunks(MOST_BYTES)))

    def lines(self, *, limited: bool = True) -> Iterator[Mapping[str, Any]]:
        """A JSON object a line, as they come; blank lines say nothing. Unless `limited` only a line has a limit."""
        rest = b""
        for chunk in self._chunks(MOST_BYTES if limited else None):
            *whole, rest = (rest + chunk).split(b"\n")
            if len(rest) > MOST_LINE:
                raise ModelFailure(Fault.OVERSIZE)
            yield from (parsed(line) for line in whole if line.strip())
        if rest.strip():
            yield parsed(rest)

    def error(self) -> str:
        """The server's own words on a failure; "" when it has none."""
        try:
            return words(parsed(b"".join(self._chunks(MOST_ERROR_BYTES))).get("error"))
        except ModelFailure as failure:
            if failure.fault not in (Fault.BROKE, Fault.GARBLED, Fault.OVERSIZE):
                raise  # a deadline
            return ""

    def _chunks(self, most: int | None) -> Iterator[bytes]:
        count = 0
        while data := self._wire.read(self._response):
            count += len(data)
            if most is not None and count > most:
                raise ModelFailure(Fault.OVERSIZE)
            yield data


def parsed(data: bytes) -> Mapping[str, Any]:
    """A JSON object, without the numbers that JSON does not know. Raises `ModelFailure`."""
    try:
        value = json.loads(data.decode(), parse_constant=_not_json)
    except (ValueError, RecursionError) as error:
        raise ModelFailure(Fault.GARBLED) from error
    if not isinstance(value, dict):
        raise ModelFailure(Fault.GARBLED)
    return value


def words(error: object) -> str:
    """What the server says is wrong; "" when it does not say."""
    return error if isinstance(error, str) else ""


def server_problem(said: str) -> ModelFailure:
    """What the server's own words come to; it has no codes, so lack of memory is known by the word."""
    fault = Fault.OUT_OF_MEMORY if "memory" in said.lower() else Fault.SERVER_ERROR
    return ModelFailure(fault, detail=said or "it does not say which")


def _not_json(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")
