from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from engine.evaluation import memory
from engine.evaluation.memory import peak_mb, reset_peak


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell")
def test_the_peak_holds_what_was_used() -> None:
    reset_peak()
    before = peak_mb()
    block = np.ones(200_000_000, np.uint8)
    after = peak_mb()
    assert before is not None
    assert after is not None
    assert after - before > 0.9 * block.nbytes / 10**6


def test_without_proc_the_peak_is_that_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_STATUS", Path("/nowhere"))
    monkeypatch.setattr(memory, "_REFS", Path("/nowhere/refs"))
    reset_peak()
    monkeypatch.setitem(sys.modules, "resource", None)
    assert peak_mb() is None
