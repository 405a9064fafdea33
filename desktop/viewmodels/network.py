"""What was sent to whom, as the window tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop.language import phrase, tr, trn
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

    line: str = field(default_factory=lambda: network_line(0, ()))
    rows: tuple[ExchangeRow, ...] = ()
    older: int = 0


def network_view(count: int, exchanges: Sequence[Exchange]) -> NetworkView:
    """`count` connections since the start, of which `exchanges` are kept."""
    rows = tuple(map(_row, exchanges[:MOST_ROWS]))
    return NetworkView(network_line(count, exchanges), rows, count - len(rows))


def network_line(count: int, exchanges: Sequence[Exchange]) -> str:
    """Whoever talks to this computer alone is offline still."""
    outside = sum(not _stays_here(exchange) for exchange in exchanges)
    if outside:
        return trn("{n} request, {outside:,} to the internet", "{n:,} requests, {outside:,} to the internet", count,
                   outside=outside)  # fmt: skip
    if not count:
        return tr("Offline · 0 requests")
    return trn("Offline · {n} local request", "Offline · {n:,} local requests", count)


def _row(exchange: Exchange) -> ExchangeRow:
    when = datetime.fromtimestamp(exchange.when)
    bytes_each = tr(
        "{sent} sent, {received} received", sent=size_of(exchange.sent), received=size_of(exchange.received)
    )
    where = tr("{host} (this computer)", host=exchange.host) if _stays_here(exchange) else exchange.host
    under_way = tr(" · under way") if exchange.open else ""
    return ExchangeRow(f"{when:%H:%M:%S} · {tr(exchange.purpose)}", f"{where} · {bytes_each}{under_way}")


def _stays_here(exchange: Exchange) -> bool:
    return is_loopback(exchange.host.rsplit(":", 1)[0].strip("[]"))
