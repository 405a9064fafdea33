"""`.venv`: made when missing, brought up to date when stale, recognised in a blink when neither."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import system

PYTHON_VERSION = sys.version.split()[0]
TAIL = 15  # lines of a failed step's output that are shown


@dataclass(frozen=True)
class Environment:
    """The `.venv` of the checkout at `root`.

    Two files inside it say how it stands. `marquee-stamp`, written last, names what it was made from;
    `marquee-making` is there from the first moment of the work until the stamp is written, so that an interrupted
    set-up shows.
    """

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        return self.folder / "marquee-stamp"

    @property
    def making(self) -> Path:
        return self.folder / "marquee-making"

    @property
    def constraints(self) -> Path:
        return self.root / "build" / "constraints.txt"

    def ensure(self) -> None:
        """Returns with the environment up to date, or ends the process with one sentence."""
        if self.is_current():
            return
        with _alone(self.root / "pyproject.toml"):
            if not self.is_current():  # another dev.py may have done it while this one waited
                self._set_up()

    def is_current(self) -> bool:
        return not self.making.exists() and self._stamped() == self.wanted()

    def wanted(self) -> list[str]:
        """The stamp's lines: where the environment belongs and its Python; what is installed in it."""
        compiled = sorted((self.root / "engine").rglob("*.[ch]"))
        made_from = (self.root / "pyproject.toml", self.constraints, self.root / "build" / "encoder.py", *compiled)
        content = b"".join(file.read_bytes() for file in made_from)
        return [f"{self.root} Python {PYTHON_VERSION}", hashlib.sha256(content).hexdigest()]

    def _stamped(self) -> list[str]:
        try:
            return self.stamp.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []

    def _set_up(self) -> None:
        system.require_venv_module()
        system.offer_fonts()
        if self._can_be_updated():
            system.say("dev.py: bringing .venv up to date …")
            self.making.touch()
        else:
            system.say(f"dev.py: making .venv with Python {PYTHON_VERSION}; this once, it takes a few minutes …")
            self._make_bare()
        # The build tool first: the project is then installed with the pinned one, without downloading another.
        self._install("setuptools")
        self._install("--no-build-isolation", "--editable", f"{self.root}[dev]")
        _run("make the text encoder", [str(self.python), str(self.root / "build" / "encoder.py")])
        self.stamp.write_text("\n".join(self.wanted()) + "\n", encoding="utf-8")
        self.making.unlink()
        system.say("dev.py: .venv is ready.")

    def _can_be_updated(self) -> bool:
        """Whether it is whole, of this Python and in its place, and stale only in what is installed."""
        if self.making.exists() or not self.python.exists():
            return False
        stamped = self._stamped()
        if stamped:
            return stamped[0] == self.wanted()[0]
        # Made by hand: it will do when it is of this Python and has pip.
        probe = [str(self.python), "-c", "import pip, sys; print(sys.version.split()[0])"]
        return subprocess.run(probe, capture_output=True, text=True, check=False).stdout.strip() == PYTHON_VERSION

    def _make_bare(self) -> None:
        try:
            if self.folder.is_symlink() or self.folder.is_file():
                self.folder.unlink()
            elif self.folder.exists():
                shutil.rmtree(self.folder)
            self.folder.mkdir()
            self.making.touch()
        except OSError as error:
            system.fail(f"{self.folder} cannot be made afresh ({error.strerror}); make that possible and try again.")
        _run("make .venv", [sys.executable, "-m", "venv", str(self.folder)])

    def _install(self, *what: str) -> None:
        pip = [str(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
        _run("install the packages", [*pip, "--constraint", str(self.constraints), *what])


def _run(purpose: str, command: list[str]) -> None:
    """Runs one step of the set-up; on a terminal its latest line is shown, on failure its last ones."""
    lines: deque[str] = deque(maxlen=TAIL)
    on_terminal = sys.stderr.isatty()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines.append(line.rstrip())
            if on_terminal:
                print(f"\r\033[K  {line.strip()[:76]}", end="", file=sys.stderr, flush=True)
    if on_terminal:
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    if child.returncode:
        system.say("\n".join(lines))
        system.fail(f"Setting up failed: could not {purpose}; the lines above say why.")


@contextlib.contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Two set-ups of one checkout wait for each other by a lock on `file`, where the system has such locks."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with file.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
