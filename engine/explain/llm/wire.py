"""Asks the server through the `ollama` package, and makes everything that can come of it a `ModelFailure`."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeVar

from engine.explain.llm.connection import Door
from engine.explain.llm.deadlines import Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.language import tr

if TYPE_CHECKING:
    import ollama

T = TypeVar("T")
MOST_BYTES: Final = 4 * 2**20
_REDIRECTS: Final = (301, 302, 303, 307, 308)


class Wire:
    """Asks one server; each question has a connection of its own, and nothing is left open between two.

    The package is imported with the first question, not before. The environment's proxies and keys are ignored.
    """

    def __init__(self, door: Door) -> None:
        self._door = door

    def prepare(self) -> None:
        """Imports what the questions need. It may take a second, which is not the server's fault."""
        import ollama  # noqa: F401 (for its own sake)

        import engine.explain.llm.transport  # noqa: F401 (likewise)

    def version(self, watch: Watch) -> object:
        """What /api/version says; the package does not ask for it."""
        import httpx

        with self._transport(watch, MOST_BYTES) as transport, self._one_kind_of_failure():
            client = httpx.Client(transport=transport, trust_env=False)
            reply = client.get(f"{self._door.url}/api/version")
            if reply.status_code != HTTPStatus.OK:
                raise self._refusal(reply.status_code, "", "")
            said = reply.json()
            return said["version"]

    def ask(self, act: Callable[[ollama.Client], T], watch: Watch, *, model: str = "") -> T:
        """What `act` asks of the package's client. `model` is the one that the question is about."""
        with self._transport(watch, MOST_BYTES) as transport, self._one_kind_of_failure(model):
            return act(self._client(transport))

    @contextmanager
    def stream(
        self, act: Callable[[ollama.Client], Iterator[T]], watch: Watch, *, model: str, most_bytes: float = MOST_BYTES
    ) -> Iterator[Iterator[T]]:
        """The lines that `act` gets from the package's client, as they come; the connection ends with the block."""
        with self._transport(watch, most_bytes) as transport:
            with self._one_kind_of_failure(model):
                lines = act(self._client(transport))
            with closing(self._calmly(lines, model)) as calm:
                yield calm

    def _calmly(self, lines: Iterator[T], model: str) -> Generator[T]:
        """The same lines; only what goes wrong with them is caught, not what is done with them."""
        while True:
            with self._one_kind_of_failure(model):
                try:
                    line = next(lines)
                except StopIteration:
                    return
            yield line

    def _transport(self, watch: Watch, most_bytes: float) -> Any:
        from engine.explain.llm.transport import WatchedTransport

        return WatchedTransport(self._door, watch, most_bytes)

    def _client(self, transport: Any) -> ollama.Client:
        import ollama

        return ollama.Client(self._door.url, transport=transport, trust_env=False, follow_redirects=False)

    @contextmanager
    def _one_kind_of_failure(self, model: str = "") -> Iterator[None]:
        """The package raises its own errors, httpx's, pydantic's and, for odd JSON, quite a few of Python's."""
        import httpx
        import ollama

        try:
            yield
        except ollama.ResponseError as error:
            said = error.error if isinstance(error.error, str) else ""
            raise self._refusal(error.status_code, said, model) from error
        except (
            ollama.RequestError, httpx.HTTPError, httpx.StreamError, ConnectionError,
            ValueError, AttributeError, TypeError, LookupError, RecursionError,
        ) as error:  # fmt: skip
            raise ModelFailure(Fault.GARBLED) from error

    def _refusal(self, status: int, said: str, model: str) -> ModelFailure:
        """What a status other than 200, or a line that tells of an error, means."""
        where = self._door.where
        if status in _REDIRECTS:
            return ModelFailure(Fault.REDIRECTED, where=where)
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
            return ModelFailure(Fault.FORBIDDEN, where=where)
        if status == HTTPStatus.SERVICE_UNAVAILABLE:
            return ModelFailure(Fault.BUSY)
        if status == HTTPStatus.NOT_FOUND:
            return ModelFailure(Fault.MODEL_GONE if model else Fault.NOT_OLLAMA, where=where, detail=model)
        # The server has no codes: lack of memory is known by the word.
        fault = Fault.OUT_OF_MEMORY if "memory" in said.lower() else Fault.SERVER_ERROR
        return ModelFailure(fault, detail=said or tr("it does not say which"))
