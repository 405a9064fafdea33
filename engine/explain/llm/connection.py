"""Opens what every question goes over. Standard library only: to find nobody there costs no import of httpx."""

from __future__ import annotations

import http.client
import math

from engine.explain.llm.address import Address
from engine.explain.llm.deadlines import Watch
from engine.explain.llm.failures import Fault, ModelFailure
from engine.language import phrase
from engine.network import NetworkError, NetworkLog, connect


class Door:
    """Where a server is, and how to get there: `connecting` seconds at most, each time written into `log`."""

    def __init__(self, address: Address, log: NetworkLog, connecting: float) -> None:
        self._address, self._log, self._connecting = address, log, connecting

    @property
    def url(self) -> str:
        return self._address.url

    @property
    def where(self) -> str:
        return self._address.where

    def open(self, purpose: str, watch: Watch) -> http.client.HTTPConnection:
        """A connection on which every wait asks `watch`. Raises `ModelFailure` when nobody is there."""
        return self._opened(f"Ollama: {purpose}", watch)

    def knock(self, watch: Watch) -> None:
        """Raises `ModelFailure` when nobody is there."""
        self._opened(phrase("Ollama: is it there?"), watch).close()

    def _opened(self, purpose: str, watch: Watch) -> http.client.HTTPConnection:
        try:
            return connect(
                self.url,
                self._log,
                purpose,
                cancel=watch,
                idle=math.inf,  # the watch keeps the time
                connecting=self._connecting,
            )
        except NetworkError as error:
            raise ModelFailure(Fault.NOT_RUNNING, where=self.where) from error
