"""When Marquee breaks: a report on this computer, told once, whatever it broke by."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.reports import MOST_A_RUN, MOST_KEPT, RUNNING, Reports
from engine import __version__


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reports]:
    """Watching; what breaks is not printed meanwhile."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_: None)
    made = Reports(tmp_path / "reports")
    made.watch()
    yield made
    made.end()


def break_it(words: str = "out of cheese") -> None:
    """As Qt does when a slot raises."""
    try:
        raise RuntimeError(words)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_an_error_leaves_a_report_and_somebody_is_told(reports: Reports) -> None:
    told: list[Path] = []
    reports.written = told.append
    break_it()
    assert told == reports.files
    text = told[0].read_text(encoding="utf-8")
    assert text.startswith(f"Marquee {__version__} · Python ")
    assert "nothing was sent" in text
    assert "In the window:" in text
    assert "break_it" in text
    assert "RuntimeError: out of cheese" in text


def test_an_error_in_a_thread_leaves_one_too(reports: Reports) -> None:
    def work() -> None:
        raise ValueError("deep down")

    thread = threading.Thread(target=work, name="digger")
    thread.start()
    thread.join()
    assert "In the thread digger:" in reports.files[0].read_text(encoding="utf-8")


def test_ctrl_c_is_no_crash(reports: Reports) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reports.files == []


def test_what_breaks_again_and_again_fills_no_disk(reports: Reports, tmp_path: Path) -> None:
    for _ in range(MOST_A_RUN + 5):
        break_it()
    assert len(reports.files) == MOST_A_RUN
    for k in range(MOST_KEPT + 5):
        (reports.folder / f"crash-20010101T000000-{k:06d}.txt").write_text("old", encoding="utf-8")
    reports._run = 0
    break_it()
    assert len(reports.files) == MOST_KEPT
    assert "out of cheese" in reports.files[0].read_text(encoding="utf-8"), "the oldest go"


def test_each_report_is_told_once(reports: Reports) -> None:
    assert reports.untold() is None
    break_it()
    assert reports.untold() == reports.files[0]
    assert Reports(reports.folder).untold() is None
    break_it()
    assert Reports(reports.folder).untold() == reports.files[0]


def test_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    made = Reports(tmp_path / "reports")
    made.watch()
    assert (made.folder / RUNNING).exists()
    made.end()
    assert list(made.folder.iterdir()) == []
    again = Reports(made.folder)
    again.watch()
    again.end()
    assert again.files == []


def test_what_ends_the_process_at_once_is_found_by_the_next_start(tmp_path: Path) -> None:
    script = (
        "import faulthandler, sys\nfrom pathlib import Path\nfrom desktop.reports import Reports\n"
        "Reports(Path(sys.argv[1])).watch()\n"
        "def the_last_deed(): faulthandler._sigabrt()\nthe_last_deed()"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=False, timeout=60)
    assert done.returncode != 0
    following = Reports(tmp_path)
    following.watch()
    following.end()
    found = following.untold()
    assert found is not None
    assert "Fatal Python error: Aborted" in found.read_text(encoding="utf-8")
    assert "the_last_deed" in found.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_costs_only_the_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    (tmp_path / "reports").write_text("a file", encoding="utf-8")
    made = Reports(tmp_path / "reports")
    made.watch()
    break_it()
    made.end()
    assert made.files == []
    assert made.untold() is None
