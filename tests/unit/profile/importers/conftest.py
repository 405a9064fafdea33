"""What the importers' tests share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.profile.importers.export import ColumnMap, Export, Options
from engine.profile.importers.reading import read_export

NOW = 1_700_000_000
Read = Callable[..., Export]


@pytest.fixture
def read() -> Read:
    """Reads one file, given its name and text or bytes, in November 2023."""

    def read(name: str, content: str | bytes, columns: ColumnMap | None = None, user: int | None = None) -> Export:
        data = content.encode() if isinstance(content, str) else content
        return read_export({name: data}, Options(NOW, columns, user))

    return read
