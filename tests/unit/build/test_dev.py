"""The command as people and scripts meet it: a real process, in a checkout whose `.venv` is a stand-in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import dev
import pytest
from environment import Environment

# Answers as the environment's Python would: fails as pip, else tells its arguments and ends with a status of its own.
STAND_IN = """#!/bin/sh
case "$*" in *pip*) echo "ERROR: No matching distribution"; exit 1;; esac
echo "$@"
exit 7
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    shutil.copytree(dev.ROOT / "build", tmp_path / "build", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    ours = Environment(tmp_path)
    ours.python.parent.mkdir(parents=True)
    ours.python.write_text(STAND_IN)
    ours.python.chmod(0o755)
    ours.stamp.write_text("\n".join(ours.wanted()))
    return ours


def call(checkout: Environment, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, checkout.root / "build" / "dev.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_run_hands_over_arguments_stdout_and_status(checkout: Environment) -> None:
    done = call(checkout, "run", "--self-test", "--base-dir", "a folder")
    assert (done.returncode, done.stdout, done.stderr) == (7, "-P -m desktop --self-test --base-dir a folder\n", "")


def test_the_first_failing_step_ends_the_tests_by_name(checkout: Environment) -> None:
    done = call(checkout, "test")
    assert done.returncode == 7
    assert done.stdout == "── lint (ruff)\n-m ruff check .\n"
    assert done.stderr == "dev.py: lint (ruff) failed.\n"


def test_screenshots_go_where_they_are_asked(checkout: Environment) -> None:
    assert call(checkout, "screenshots", "--out", "there").stdout == "-P -m desktop --screenshots there\n"


def test_starter_is_made_in_its_place(checkout: Environment) -> None:
    bundle = checkout.root / "resources" / "starter" / "bundle"
    assert call(checkout, "starter").stdout == f"-P -m engine starter --to {bundle}\n"


def test_a_failed_set_up_says_why_on_stderr(checkout: Environment) -> None:
    checkout.stamp.write_text(f"{checkout.wanted()[0]}\nof other packages\n")
    done = call(checkout, "run")
    assert (done.returncode, done.stdout) == (1, "")
    assert "ERROR: No matching distribution\ndev.py: Setting up failed: could not install the packages" in done.stderr


@pytest.mark.parametrize("arguments", [[], ["rnu"], ["lint", "everything"], ["screenshots", "--into", "x"]])
def test_wrong_usage_is_status_2(checkout: Environment, arguments: list[str]) -> None:
    done = call(checkout, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "dev.py" in done.stderr


def test_help_is_on_stdout(checkout: Environment) -> None:
    done = call(checkout, "--help")
    assert done.returncode == 0
    assert done.stdout.strip() == str(dev.__doc__).strip()


def test_an_old_python_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.version_info", (3, 9, 18, "final", 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as ended:
        dev.main(["run"])
    assert ended.value.code == 1
    assert capsys.readouterr().err == "dev.py: Marquee needs Python 3.11 or newer, found 3.9.\n"


def test_an_old_python_hands_over_to_a_newer_one_that_works(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    handed: list[list[str]] = []
    monkeypatch.setattr("sys.version_info", (3, 9, 18, "final", 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "become", lambda command: handed.append(command) or 5)
    for name, status in (("python3.13", 127), ("python3.11", 0)):
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {status}\n")
        (tmp_path / name).chmod(0o755)
    with pytest.raises(SystemExit) as ended:
        dev.main(["test", "-k", "x"])
    assert ended.value.code == 5
    assert handed == [[str(tmp_path / "python3.11"), str(dev.ROOT / "build" / "dev.py"), "test", "-k", "x"]]
