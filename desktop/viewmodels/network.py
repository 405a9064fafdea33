"""What was sent to whom, as the window tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.language import phrase, tr
from desktop.viewmodels.words import size_of
from engine.network import Exchange, is_loopback

MOST_ROWS = 60
PROMISE = phrase(
    "Marquee opens a connection only for what you ask for: a download, or words from Ollama on this computer. "
    "There is no account, and nothing is sent about you."
)


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One connection: “18:04:12 · Ollama: chat”, and where to with how much went each way."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class NetworkView:
    """`line` is for the foot of the window; rows are the newest first, `older` those that are not shown."""

    line: str = phrase("Offline · 0 requests")
    rows: tuple[ExchangeRow, ...] = ()
    older: int = 0


def network_view(count: int, exchanges: Sequence[Exchange]) -> NetworkView:
    """`count` connections since the start, of which `exchanges` are kept."""
    rows = tuple(map(_row, exchanges[:MOST_ROWS]))
    return NetworkView(network_line(count, exchanges), rows, count - len(rows))


def network_line(count: int, exchanges: Sequence[Exchange]) -> str:
    """Whoever talks to this computer alone is offline still."""
    noun = "request" if count == 1 else "requests"
    outside = sum(not _stays_here(exchange) for exchange in exchanges)
    if outside:
        return tr("{count:,} {noun}, {outside:,} to the internet", count=count, noun=noun, outside=outside)
    return f"Offline · {count:,} {'local ' if count else ''}{noun}"


def _row(exchange: Exchange) -> ExchangeRow:
    when = datetime.fromtimestamp(exchange.when)
    bytes_each = tr("{size} sent, {size2} received", size=size_of(exchange.sent), size2=size_of(exchange.received))
    where = tr("{host} (this computer)", host=exchange.host) if _stays_here(exchange) else exchange.host
    under_way = tr(" · under way") if exchange.open else ""
    return ExchangeRow(f"{when:%H:%M:%S} · {exchange.purpose}", f"{where} · {bytes_each}{under_way}")


def _stays_here(exchange: Exchange) -> bool:
    return is_loopback(exchange.host.rsplit(":", 1)[0].strip("[]"))
