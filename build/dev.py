#!/usr/bin/env python3
"""Marquee's one command for developers. It needs a Python and nothing else.

    python3 build/dev.py run [ARG…]                start the app; ARG… go to it (try --self-test)
    python3 build/dev.py test [ARG…]               lint, types, import rules, tests; ARG… go to pytest
    python3 build/dev.py lint                      lint, types and import rules only
    python3 build/dev.py screenshots [--out DIR]   every screen as PNG files, into screenshots/ or DIR
    python3 build/dev.py starter                   make resources/starter/bundle afresh from its sources

Each makes .venv when it is missing or stale. The exit status is that of what was run; 2 is wrong usage.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = (3, 11)
NEWER_PYTHONS = ("python3.13", "python3.12", "python3.11")
# Two processes, a test file at a time, by their names: that begins with the long integration tests, of which one would
# else be left at the end. A later "-n 0" among pytest's arguments wins (for --pdb).
IN_PARALLEL = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")


def main(arguments: list[str]) -> int:
    commands = {"run": run, "test": test, "lint": lint, "screenshots": screenshots, "starter": starter}
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name in ("-h", "--help"):
        print(__doc__)
        return 0
    if name not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < OLDEST_PYTHON:
        start_again_with_newer_python(arguments)
    if name != "run":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # only `run` opens a window
    return commands[name](rest)


def run(arguments: list[str]) -> int:
    # -P: a folder called "desktop" or "engine" where the person happens to be is not ours.
    return become([str(make_environment()), "-P", "-m", "desktop", *arguments])


def test(arguments: list[str]) -> int:
    python = make_environment()
    status = check(python)
    if status:
        return status
    print("── tests (pytest)", flush=True)
    os.chdir(ROOT)
    return become([str(python), "-m", "pytest", *IN_PARALLEL, *arguments])


def lint(arguments: list[str]) -> int:
    argparse.ArgumentParser("dev.py lint").parse_args(arguments)
    return check(make_environment())


def screenshots(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("dev.py screenshots")
    parser.add_argument("--out", metavar="DIR", type=Path, default=ROOT / "screenshots")
    folder = parser.parse_args(arguments).out
    return become([str(make_environment()), "-P", "-m", "desktop", "--screenshots", str(folder)])


def starter(arguments: list[str]) -> int:
    argparse.ArgumentParser("dev.py starter").parse_args(arguments)
    bundle = ROOT / "resources" / "starter" / "bundle"
    return become([str(make_environment()), "-P", "-m", "engine", "starter", "--to", str(bundle)])


def check(python: Path) -> int:
    """Lint, types, import rules; stops at the first that fails and says which. Returns its status, or 0."""
    steps = {
        "lint (ruff)": [str(python), "-m", "ruff", "check", "."],
        "types (mypy)": [str(python), "-m", "mypy"],
        "import rules (import-linter)": [str(python.with_name("lint-imports")), "--no-logo"],
    }
    for name, command in steps.items():
        print(f"── {name}", flush=True)
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        if status:
            print(f"dev.py: {name} failed.", file=sys.stderr)
            return status
    return 0


def make_environment() -> Path:
    """The Python of an up-to-date `.venv`, on a system that has what Qt needs."""
    import environment  # only now: they take the Python version for granted
    import system

    system.require_libraries()
    ours = environment.Environment(ROOT)
    ours.ensure()
    return ours.python


def become(command: list[str]) -> int:
    """Runs `command` in place of this process, so that its output, signals and exit status are all its own."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def start_again_with_newer_python(arguments: list[str]) -> NoReturn:
    """Hands over to a newer Python on the PATH; without one, says so and ends with status 1."""
    is_new_enough = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    for name in NEWER_PYTHONS:
        found = shutil.which(name)
        # Trying it out: version managers leave commands on the PATH for Pythons that are switched off.
        if found and subprocess.run([found, "-c", is_new_enough], capture_output=True, check=False).returncode == 0:
            sys.exit(become([found, str(Path(__file__).resolve()), *arguments]))
    oldest, found_version = (".".join(map(str, version[:2])) for version in (OLDEST_PYTHON, sys.version_info))
    print(f"dev.py: Marquee needs Python {oldest} or newer, found {found_version}.", file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("dev.py: stopped; the next run takes it up again.")
