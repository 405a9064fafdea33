"""Damaged bundles and packs are refused with a sentence, or mean what they meant. A part here; all 20,000 with

MARQUEE_MUTATIONS=20000 python -m pytest tests/integration/test_bundle_mutations.py
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.conftest import ROOT
from tests.integration.bundle_mutations import KINDS

COUNT = int(os.environ.get("MARQUEE_MUTATIONS", "2000"))


def test_no_mutated_bundle_is_taken_for_another_and_none_needs_a_gigabyte() -> None:
    """The child limits its own memory: see `bundle_mutations`."""
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "tests.integration.bundle_mutations", str(COUNT)]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **one_thread}, capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    summary = json.loads(done.stdout)
    assert summary["faults"] == []
    assert done.returncode == 0
    assert sum(summary["refused"].values()) + sum(summary["taken"].values()) == COUNT
    assert {kind.__name__ for kind, _ in KINDS} == {*summary["refused"], *summary["taken"]}, "each kind came up"
    assert sum(summary["refused"].values()) > COUNT / 2
    print(summary)
