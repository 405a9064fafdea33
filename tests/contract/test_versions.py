"""build/constraints.txt is the truth: what runs here is what it says, and it says nothing that is not used."""

from __future__ import annotations

import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def pinned() -> dict[str, str]:
    lines = (ROOT / "build" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pins}


@pytest.fixture(scope="module")
def used() -> dict[str, str]:
    """Version by package, of all that the project asks for, and all that these ask for in turn, on this machine."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    todo = [(Requirement(text), "") for text in project["dependencies"] + project["optional-dependencies"]["dev"]]
    found: dict[str, str] = {}
    done: set[tuple[str, str]] = set()
    while todo:
        wanted, of_extra = todo.pop()
        if wanted.marker and not wanted.marker.evaluate({"extra": of_extra}):
            continue
        for extra in ("", *wanted.extras):
            if (wanted.name, extra) not in done:
                done.add((wanted.name, extra))
                package = distribution(wanted.name)
                found[canonicalize_name(wanted.name)] = Version(package.version).public
                todo += [(Requirement(text), extra) for text in package.requires or ()]
    return found


def test_every_package_in_use_has_the_pinned_version(pinned: dict[str, str], used: dict[str, str]) -> None:
    # PyPI's torch brings its own CUDA libraries, each pinned by torch itself.
    ours = {name: version for name, version in used.items() if not name.startswith(("nvidia-", "cuda-", "triton"))}
    assert ours == {name: pinned.get(name) for name in ours}


def test_nothing_is_pinned_that_nothing_uses(pinned: dict[str, str], used: dict[str, str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    peers = {canonicalize_name(Requirement(text).name) for text in project["optional-dependencies"]["bench"]}
    assert sorted(set(pinned) - set(used) - peers) == []
