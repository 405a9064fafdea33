"""`.venv` is made once, renewed when something it was made from changes, and never trusted half-made."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import environment
import pytest
import system
from environment import Environment


class Steps(list[list[str]]):
    """Stands in for running commands: notes them, and lets `-m venv` make what the real one makes."""

    def __call__(self, purpose: str, command: list[str]) -> None:
        self.append(command)
        if "venv" in command:
            python = Environment(Path(command[-1]).parent).python
            python.parent.mkdir(parents=True)
            python.symlink_to(sys.executable)

    @property
    def made(self) -> int:
        return sum("venv" in command for command in self)

    @property
    def installed(self) -> int:
        return sum("--editable" in command for command in self)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps()
    monkeypatch.setattr(environment, "_run", steps)
    monkeypatch.setattr(system, "offer_fonts", lambda: None)
    return steps


@pytest.fixture
def ours(tmp_path: Path) -> Environment:
    (tmp_path / "build").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "build" / "constraints.txt").write_text("numpy==2.4.6\n")
    (tmp_path / "build" / "encoder.py").write_text("")
    (tmp_path / "engine" / "part").mkdir(parents=True)
    (tmp_path / "engine" / "part" / "_loops.c").write_text("")
    return Environment(tmp_path)


def test_a_missing_environment_is_made_once(ours: Environment, steps: Steps) -> None:
    ours.ensure()
    ours.ensure()
    assert (steps.made, steps.installed) == (1, 1)


def test_only_pinned_versions_are_installed(ours: Environment, steps: Steps) -> None:
    ours.ensure()
    installs = [command for command in steps if "install" in command]
    assert len(installs) == 2
    assert all(command[command.index("--constraint") + 1] == str(ours.constraints) for command in installs)


@pytest.mark.parametrize(
    "changed", ["pyproject.toml", "build/constraints.txt", "build/encoder.py", "engine/part/_loops.c"]
)
def test_what_changed_is_installed_into_what_is_there(ours: Environment, steps: Steps, changed: str) -> None:
    ours.ensure()
    with (ours.root / changed).open("a") as file:
        file.write("# more\n")
    ours.ensure()
    assert (steps.made, steps.installed) == (1, 2)
    assert ours.is_current()


def test_another_python_gets_a_new_environment(
    ours: Environment, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours.ensure()
    monkeypatch.setattr(environment, "PYTHON_VERSION", "3.99.0")
    ours.ensure()
    assert (steps.made, steps.installed) == (2, 2)


def test_a_copy_elsewhere_gets_a_new_environment(ours: Environment, steps: Steps, tmp_path: Path) -> None:
    ours.ensure()
    copy = Environment(tmp_path / "copy")
    shutil.copytree(ours.folder, copy.folder, symlinks=True)
    for name in ("build", "engine"):
        shutil.copytree(ours.root / name, copy.root / name)
    shutil.copy(ours.root / "pyproject.toml", copy.root)
    copy.ensure()
    assert (steps.made, steps.installed) == (2, 2)


@pytest.mark.parametrize("when", ["venv", "--editable"])
def test_an_interrupted_set_up_starts_again(
    ours: Environment, steps: Steps, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    def interrupted(purpose: str, command: list[str]) -> None:
        if when in command:
            raise KeyboardInterrupt
        steps(purpose, command)

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ours.ensure()
    assert not ours.is_current()
    litter = ours.folder / "half-installed"
    litter.touch()
    ours.ensure()
    assert ours.is_current()
    assert not litter.exists()


def test_an_interrupted_update_starts_again(ours: Environment, steps: Steps, monkeypatch: pytest.MonkeyPatch) -> None:
    ours.ensure()
    stamp = ours.stamp.read_text()
    (ours.root / "pyproject.toml").write_text("[project] # new\n")

    def interrupted(purpose: str, command: list[str]) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ours.ensure()
    (ours.root / "pyproject.toml").write_text("[project]\n")
    assert ours.stamp.read_text() == stamp  # the stamp alone would say that all is well
    ours.ensure()
    assert steps.made == 2


def test_an_environment_made_by_hand_is_kept(ours: Environment, steps: Steps) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", ours.folder], check=True)
    packages = next(ours.folder.glob("lib/python*/site-packages"))
    (packages / "pip.py").touch()
    ours.ensure()
    assert (steps.made, steps.installed) == (0, 1)


def test_a_folder_without_python_is_no_environment(ours: Environment, steps: Steps) -> None:
    ours.folder.mkdir()
    ours.ensure()
    assert (steps.made, steps.installed) == (1, 1)


def test_a_failed_step_shows_its_last_lines_and_one_sentence(capfd: pytest.CaptureFixture[str]) -> None:
    script = "for n in range(40): print('line', n)\nraise SystemExit(9)"
    with pytest.raises(SystemExit) as ended:
        environment._run("make .venv", [sys.executable, "-c", script])
    out, err = capfd.readouterr()
    assert ended.value.code == 1
    assert out == ""
    assert "line 39\ndev.py: Setting up failed: could not make .venv; the lines above say why.\n" in err
    assert "line 24\n" not in err
