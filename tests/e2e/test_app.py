"""The app as a process of its own, over the starter bundle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.paths import Paths
from engine.profile.store import ProfileStore

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90

RATE_THEN_WAIT = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from desktop.drive import Driver

driver = Driver(Path(sys.argv[1]))
driver.open()
key = driver.app.window.home.grid.current.key
driver.app.session.profile.stored.connect(lambda _: print(key, 4.0, flush=True))
driver.press(Qt.Key.Key_4)
driver.app.qt.exec()
"""


def marquee(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_self_test_does_the_main_job(tmp_path: Path) -> None:
    done = marquee("--self-test", "--base-dir", tmp_path)
    report = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert report["ok"]
    assert all(report["checks"].values())
    assert report["liked"] == "The Matrix (1999)"
    assert len(report["recommendations"]) == 20
    assert report["loaded"] == []
    assert report["model"]["simulated"] is True


def test_self_test_of_a_bundle_that_is_not_one(tmp_path: Path) -> None:
    done = marquee("--self-test", "--bundle", tmp_path / "nothing here")
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert not report["ok"]
    assert "nothing here" in report["error"]


def test_an_acknowledged_rating_survives_kill_9(tmp_path: Path) -> None:
    command = [sys.executable, "-c", RATE_THEN_WAIT, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        key, rating = process.stdout.readline().rsplit(" ", 1)
        os.kill(process.pid, signal.SIGKILL)
    store = ProfileStore(Paths.under(tmp_path).profile_file)
    ratings = {stored.key: stored.rating for stored in store.ratings()}
    store.close()
    assert ratings == {key: float(rating)} == {key: 4.0}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    ("screen", "words"),
    [
        ({}, "Marquee found no screen to open its window on (DISPLAY is not set); start it from a desktop.\n"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "Marquee could not open its window. Qt says: "),
    ],
)
def test_without_a_screen_it_says_so(tmp_path: Path, screen: dict[str, str], words: str) -> None:
    without = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-m", "desktop", "--base-dir", tmp_path], cwd=ROOT, env=without | screen,
                          capture_output=True, text=True, timeout=PATIENCE, check=False)  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(words)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screenshot_at_200_percent(tmp_path: Path, theme: str) -> None:
    file = tmp_path / "shot.png"
    done = marquee("--screenshot", file, "--screen", "similar", "--size", "960x540", "--scale", "2", "--theme", theme)
    assert done.returncode == 0, done.stderr
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1920, 1080)
    assert (image.pixelColor(1000, 150).lightness() > 128) == (theme == "light")


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--version",), 0, "Marquee 0."),
        (("--size", "wide"), 2, "is not a size like 1280x800"),
        (("--scale", "9"), 2, "the scale goes from 0.5 to 4"),
        (("--screenshot", "x.png", "--screen", "cellar"), 1, "There is no screen “cellar”"),
    ],
)
def test_what_it_says_when_asked(arguments: tuple[str, ...], status: int, words: str) -> None:
    done = marquee(*arguments)
    assert done.returncode == status
    assert words in done.stdout + done.stderr
