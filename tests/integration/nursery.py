"""Processes that are killed: one imports everything once and forks a worker for each line that it reads.

A script begins with its imports and defines `live(seed)`; its arguments are in `sys.argv`. The worker tells in a log,
by `tell`, what it is about to do and, afterwards, that it is done; the log outlives it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import ROOT

HEAD = """
import json, os, sys
LOG = sys.argv.pop(1)
def tell(*words):
    with open(LOG, "ab", buffering=0) as log:
        log.write((json.dumps(words) + "\\n").encode())
"""
TAIL = """
for line in sys.stdin:
    _worker = os.fork()
    if _worker == 0:
        live(int(line))
        os._exit(0)
    print(_worker, flush=True)
    os.waitpid(_worker, 0)
    print("gone", flush=True)
"""


@dataclass(frozen=True)
class Nursery:
    """`log` is what the last worker told, one list of JSON values a line."""

    process: subprocess.Popen[str]
    log: Path

    def begin(self, seed: int) -> int:
        """A worker begins to live; its process."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.log.write_bytes(b"")
        print(seed, file=self.process.stdin, flush=True)
        return int(self.process.stdout.readline())

    def kill(self, worker: int) -> None:
        """Kills what `begin` began; it is gone then."""
        os.kill(worker, signal.SIGKILL)
        self.wait()

    def wait(self) -> None:
        """Until the worker is gone."""
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "gone\n"

    def killed(self, seed: int, lines: int = 1, seconds: float = 0.0, patience: float = 30.0) -> None:
        """A worker lives until it has told so many lines, and for some seconds more; `patience` seconds in all.

        By what it tells, not by the clock alone: on a slow machine the same is hit as on a quick one.
        """
        worker, until = self.begin(seed), time.monotonic() + patience
        while time.monotonic() < until and self.log.read_bytes().count(b"\n") < lines:
            time.sleep(0.001)
        time.sleep(seconds)
        self.kill(worker)

    def told(self) -> list[list[Any]]:
        """All that the last worker told."""
        return [json.loads(line) for line in self.log.read_text().splitlines()]


@contextmanager
def nursery(script: str, log: Path, *arguments: object, **environment: str) -> Iterator[Nursery]:
    """`environment` is added to ours. NumPy has one thread: no others may be under way when a worker is forked."""
    command = [sys.executable, "-c", HEAD + script + TAIL, str(log), *map(str, arguments)]
    one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", **environment}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=one_thread,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield Nursery(process, log)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)  # the worker too, which may wait for ever
            raise
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(10) == 0
