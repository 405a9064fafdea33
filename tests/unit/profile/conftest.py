"""Profiles to test with: a store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from engine.profile.store import ProfileStore
from tests.unit.profile.backup_hands import Clock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "profile.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[ProfileStore]:
    with closing(ProfileStore(path)) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()
