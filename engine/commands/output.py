"""What commands share: progress on a terminal, JSON on stdout, cancelling by Ctrl+C."""

from __future__ import annotations

import json
import signal
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from engine.progress import CancelToken, Progress, Step, silent

BAR_WIDTH = 24
NOT_SHOWN = frozenset({"seconds_left", "memory", "paused"})
"""Figures that are no row of the table: said otherwise, or not at all."""


def add_json(parser: ArgumentParser) -> None:
    """`--json`: one JSON document on stdout and nothing else there."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def add_seed(parser: ArgumentParser) -> None:
    """`--seed N`: the same seed gives the same result."""
    parser.add_argument("--seed", type=_seed, default=1, metavar="N", help="the same seed gives the same result")


def _seed(text: str) -> int:
    if not text.isdecimal() or int(text) >= 2**32:
        raise ArgumentTypeError("a seed is a whole number from 0 to 4294967295")
    return int(text)


def print_json(document: Any) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False))


@contextmanager
def long_work() -> Iterator[tuple[Progress, CancelToken]]:
    """A progress bar on stderr when it is a terminal, and a token that Ctrl+C stops (what was saved stays)."""
    cancel = CancelToken()

    def stop(signum: int, frame: FrameType | None) -> None:
        cancel.leave()

    before = {sig: signal.signal(sig, stop) for sig in (signal.SIGINT, signal.SIGTERM)}
    terminal = sys.stderr.isatty()
    try:
        yield (_draw if terminal else silent), cancel
    finally:
        for sig, handler in before.items():
            signal.signal(sig, handler)
        if terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _draw(step: Step) -> None:
    done = round(BAR_WIDTH * min(1.0, max(0.0, step.fraction)))
    shown = {name: value for name, value in step.figures.items() if name not in NOT_SHOWN}
    figures = "  ".join(f"{name} {value:.4g}" for name, value in shown.items())
    if (left := step.figures.get("seconds_left")) is not None:
        figures = f"{figures}  {left:,.0f} s left"
    bar = "█" * done + "░" * (BAR_WIDTH - done)
    print(f"\r\x1b[K{bar} {step.fraction:4.0%} {step.stage}  {figures}", end="", file=sys.stderr, flush=True)
