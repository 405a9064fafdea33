"""Serving with its inner loops compiled, and in NumPy."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.serving import loops


@pytest.fixture(scope="module", params=["compiled", "NumPy"] if loops.COMPILED else ["NumPy"])
def kernel(request: pytest.FixtureRequest) -> Iterator[None]:
    """For `usefixtures`: each test of a module both ways, where there is a compiler."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "NumPy":
            patch.setattr(loops, "COMPILED", False)
            patch.setattr(loops, "WIDE", False)
        yield
