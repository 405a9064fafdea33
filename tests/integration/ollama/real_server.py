"""A real Ollama with one tiny model that speaks noise, from the shared folder's tools."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.explain.llm.ollama import CONTEXT

PATIENCE = 60.0
STUCK = 10.0
"""Seconds; a token takes a thousandth of it."""


class RealServer:
    """Installed into `folder` (once, about 20 s and 650 MB; later sessions find it there)."""

    def __init__(self, tool: Path, folder: Path) -> None:
        self._tool, self._folder = tool, folder
        self._process: subprocess.Popen[bytes] | None = None
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._port}"

    def install(self) -> None:
        """Sets it up unless it is; others who want it at the same time wait."""
        import fcntl  # where there is none, there is no tool that installs it either

        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (self._folder / "installed" / "ready").exists():
                self.start()
                self.kill()

    def start(self) -> None:
        """Until it has its model, which the tool gives it anew each time."""
        log = (self._folder / f"serve-{self._port}.log").open("wb")
        command = ["bash", str(self._tool), str(self._folder / "installed"), str(self._port)]
        with log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        give_up = time.monotonic() + 10 * PATIENCE
        while b'POST     "/api/create"' not in Path(log.name).read_bytes():
            assert self._process.poll() is None, f"{self._tool} failed: {Path(log.name).read_text()[-2000:]}"
            assert time.monotonic() < give_up
            time.sleep(0.1)

    def kill(self) -> None:
        """With its model runners, as a power cut would."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def renew_if_stuck(self) -> None:
        """Starts it again when it does not answer any more.

        Ollama 0.9.3 hands each token over a channel that nobody empties once the client has gone. If that happens
        between two looks at whether it has, the model stays taken for good: likely where a token takes a millisecond,
        as here, hardly where it takes fifty.
        """
        options = {**CONTEXT, "num_predict": 1}  # another context would have the model loaded anew
        body = {"model": "tiny", "messages": [{"role": "user", "content": "hi"}], "options": options}
        try:
            lines_of(self.host, "/api/chat", body, seconds=STUCK)
        except OSError:
            self.kill()
            self.start()

    def kill_runners(self) -> None:
        """The processes that hold models; the server itself lives on."""
        for pid in self._runners():
            os.kill(pid, signal.SIGKILL)

    def work_done(self) -> int:
        """Ticks of processor time that the model runners have used so far."""
        return sum(_ticks(pid) for pid in self._runners())

    def get(self, path: str) -> Any:
        """The JSON document at `path`, asked without the code under test."""
        return document_of(self.host, path)

    def lines(self, path: str, body: object) -> tuple[int, list[Any]]:
        """Status and all JSON lines of the answer to `body`."""
        return lines_of(self.host, path, body)

    def _runners(self) -> list[int]:
        assert self._process is not None
        found = []
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError, ValueError):
                pid = int(entry.name)
                command = (entry / "cmdline").read_bytes().split(b"\0")
                if os.getpgid(pid) == self._process.pid and b"runner" in command:
                    found.append(pid)
        return found


def document_of(host: str, path: str) -> Any:
    """The JSON document that a server has at `path`."""
    with _opener().open(f"http://{host}{path}", timeout=PATIENCE) as answer:
        return json.loads(answer.read())


def lines_of(host: str, path: str, body: object, *, seconds: float = PATIENCE) -> tuple[int, list[Any]]:
    """Status and all JSON lines that a server answers to `body`."""
    request = urllib.request.Request(f"http://{host}{path}", json.dumps(body).encode())
    try:
        with _opener().open(request, timeout=seconds) as answer:
            return answer.status, [json.loads(line) for line in answer]
    except urllib.error.HTTPError as error:
        with error:
            return error.code, [json.loads(line) for line in error]


def _opener() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))


def running(tool: Path, folder: Path) -> Iterator[RealServer]:
    server = RealServer(tool, folder)
    server.install()
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _ticks(pid: int) -> int:
    with contextlib.suppress(OSError):
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return int(after_name[11]) + int(after_name[12])
    return 0
