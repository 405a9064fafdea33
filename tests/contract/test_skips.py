"""A test may be skipped for want of the shared folder, and where skips are forbidden only for that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
FILES = {
    "test_needs_shared.py": "def test_it(shared): assert shared.is_dir()",
    "test_skips.py": "import pytest\ndef test_it(): pytest.skip('not today')",
    "test_skips_whole.py": "import pytest\npytest.skip('not this file', allow_module_level=True)",
    "test_known_bug.py": "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False",
}


def run_tests(tmp_path: Path, file: str, *, forbid: bool, present: bool) -> tuple[int, str]:
    """Runs one of FILES under our conftest; gives pytest's status and what it said."""
    shutil.copy(TESTS / "conftest.py", tmp_path)
    (tmp_path / file).write_text(FILES[file])
    folder = tmp_path / "shared"
    if present:
        folder.mkdir()
    env = {
        **os.environ,
        "MARQUEE_SHARED": str(folder),
        "MARQUEE_FORBID_SKIPS": "1" if forbid else "",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", file]
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("file", "forbid", "present", "closing"),
    [
        ("test_needs_shared.py", True, True, "1 passed"),
        ("test_needs_shared.py", True, False, "1 skipped"),
        ("test_skips.py", False, True, "1 skipped"),
        ("test_skips.py", True, True, "1 failed"),
        ("test_skips_whole.py", True, True, "1 error"),
        ("test_known_bug.py", True, True, "1 xfailed"),
    ],
)
def test_skips(tmp_path: Path, file: str, forbid: bool, present: bool, closing: str) -> None:
    _, said = run_tests(tmp_path, file, forbid=forbid, present=present)
    assert closing in said.splitlines()[-1], said


def test_a_forbidden_skip_says_what_was_skipped(tmp_path: Path) -> None:
    status, said = run_tests(tmp_path, "test_skips.py", forbid=True, present=True)
    assert status == 1
    assert "MARQUEE_FORBID_SKIPS" in said
    assert "not today" in said
