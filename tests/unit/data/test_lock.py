"""A lock is held by one at a time, and is free again when its holder is gone."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from engine.data.lock import locked
from engine.errors import StorageError

HOLD = """
import sys
from pathlib import Path
from engine.data.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_process_is_refused_until_the_holder_dies(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StorageError, match=r"^Busy\.$"), locked(folder, "Busy."):
            pass
        holder.kill()
    with locked(folder, "Busy."), pytest.raises(StorageError), locked(folder, "Busy."):
        pass


def test_it_is_waited_for_as_long_as_was_said(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        leaving = threading.Timer(0.2, holder.stdin.close)
        leaving.start()
        with locked(tmp_path, "Busy.", patience=30.0):
            assert holder.stdin.closed
        leaving.join()


@pytest.mark.skipif(sys.platform == "win32", reason="a lock belongs to one process there")
def test_a_child_that_is_passed_the_lock_holds_it_when_its_parent_has_let_go(tmp_path: Path) -> None:
    with locked(tmp_path) as held:
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=(held,))
    with pytest.raises(StorageError, match=r"^Busy\.$"), locked(tmp_path, "Busy."):
        pass
    child.communicate(b"\n")
    with locked(tmp_path, "Busy."):
        pass


def test_a_file_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"), locked(tmp_path / "file"):
        pass
