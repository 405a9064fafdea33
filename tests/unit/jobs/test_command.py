"""How the program starts itself again, from sources and frozen."""

from __future__ import annotations

import subprocess
import sys

import pytest

from engine.errors import MarqueeError
from engine.jobs import command
from engine.jobs.devices import find_devices


def test_sources_start_python_with_a_module() -> None:
    assert command.training_command() == (sys.executable, "-m", "engine.training")
    assert command.engine_command() == (sys.executable, "-m", "engine")


def test_the_frozen_app_starts_itself_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command.training_command() == (sys.executable, "--training-child")
    assert command.engine_command() == (sys.executable, "--engine")


def test_looking_for_torch_does_not_load_it() -> None:
    ask = "import sys; from engine.jobs.command import can_train; print(can_train(), 'torch' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert said.stdout == "True False\n"


def test_the_light_package_says_that_it_cannot_train(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "can_train", lambda: False)
    with pytest.raises(MarqueeError, match="light package"):
        find_devices()
