"""Counts what a test leaves behind."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.ollama.real_server import RealServer, running

OPEN_FILES = Path("/proc/self/fd")
PATIENCE = 5.0


def _left() -> tuple[frozenset[str], int]:
    """Threads and open sockets of this process."""
    threads = frozenset(f"{thread.name} {thread.ident}" for thread in threading.enumerate())
    return threads, sum(_is_socket(entry) for entry in OPEN_FILES.iterdir()) if OPEN_FILES.is_dir() else 0


def _is_socket(entry: Path) -> bool:
    try:
        return str(entry.readlink()).startswith("socket:")
    except OSError:
        return False  # the folder's own descriptor, closed again


@pytest.fixture
def leaves_nothing() -> Iterator[None]:
    """Fails when a thread or socket of the test's is left a moment after it (name look-ups end by themselves)."""
    before = _left()
    yield
    until = time.monotonic() + PATIENCE
    while (after := _left()) != before and time.monotonic() < until:
        time.sleep(0.02)
    assert after == before


@pytest.fixture(scope="session")
def real_server(shared: Path) -> Iterator[RealServer]:
    """A real Ollama that knows the model "tiny". MARQUEE_REAL_OLLAMA says where it is kept between sessions."""
    tool = shared / "tools" / "real-ollama"
    if not tool.is_file():
        pytest.skip(f"no real Ollama: {tool} is missing")
    kept = os.environ.get("MARQUEE_REAL_OLLAMA") or f"{tempfile.gettempdir()}/marquee-real-ollama-{os.getuid()}"
    yield from running(tool, Path(kept))
