"""The text size, over the windows of one run and the next start: in processes of their own, as Qt scales only once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.settings import Settings, SettingsFile

PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop import app
from desktop.paths import Paths
from engine.errors import BundleError

wanted = [int(size) for size in sys.argv[2:]]
start = app.App.start

def opener(folder):
    raise BundleError("There is none.")

def started(self):
    start(self)
    window, size = self.window, self.window.size()
    print(window.devicePixelRatio(), size.width(), window.shown, window.focusWidget().accessibleName(), flush=True)
    if wanted:
        next_one = window.settings.look.sizes[wanted.pop(0)]
        QTimer.singleShot(50, lambda: (window.go("settings"), next_one.click()))
    else:
        QTimer.singleShot(50, window.close)

app.App.start = started
sys.exit(app.run(app.Options(Paths.under(Path(sys.argv[1])), opener=opener)))
"""


def windows(base: Path, *sizes: int, width: int = 2560, height: int = 1600) -> list[tuple[str, str, str, str]]:
    """Chooses sizes on a screen of so many pixels; of each window its scale, width, screen and what has the focus."""
    config = base / "screen.json"
    config.write_text(json.dumps({"screens": [{"name": "one", "x": 0, "y": 0, "width": width, "height": height}]}))
    surroundings = {k: v for k, v in os.environ.items() if k != "QT_SCALE_FACTOR"}
    surroundings["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(base), *map(str, sizes)],
        env=surroundings, capture_output=True, text=True, timeout=120, check=False, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    told = [line.split(" ", 3) for line in done.stdout.splitlines()]
    return [(scale, width, shown, focus) for scale, width, shown, focus in told]


def test_each_window_is_as_large_as_chosen_and_the_next_start_too(tmp_path: Path) -> None:
    first, second, third = windows(tmp_path, 150, 200)
    assert first[:3] == ("1.0", "1280", "home")
    assert second == ("1.5", "853", "settings", "Text size: 150 %"), "where it was chosen, as wide as before"
    assert third[0] == "2.0"
    assert SettingsFile(Paths.under(tmp_path).settings_file).load().text_size == 200
    assert windows(tmp_path)[0][0] == "2.0"


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, "1.5"), (800, 600, "1.0")])
def test_a_smaller_screen_gets_what_it_has_room_for(tmp_path: Path, width: int, height: int, scale: str) -> None:
    file = SettingsFile(Paths.under(tmp_path).settings_file)
    file.save(Settings(text_size=200))
    assert windows(tmp_path, width=width, height=height)[0][0] == scale
    assert file.load().text_size == 200, "on the large screen it is large again"
