"""From the start of the process to a window that answers and to the first list, and the memory that the app then has.

`report` starts the app some times in a process of its own; run as a script, this file is that process.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STARTS, LISTS = 5, 10
PATIENCE = 60.0
MUST = {
    "milliseconds to a window that is painted": "1500, aim 800",
    "milliseconds from there to the first list": "300, aim 100",
    "MB with mapped files, after ten more lists": "400, aim 250",
}
"""What the design asks of a figure, the memory with the files of 62,000 films."""


def report(bundle: Path, base: Path, n_films: int) -> None:
    """Medians over some starts with the profile under `base`."""
    from bench_machine import quantile

    runs = [_started(bundle, base) for _ in range(STARTS)]
    print(f"the app, started {STARTS} times with {n_films:,} films; the disk is warm from the second on")
    for name in runs[0]:
        values = [run[name] for run in runs]
        must = f"{'':>14}must {MUST[name]}" if name in MUST else ""
        print(f"{name:<48} {quantile(values, 0.5):6.0f} {max(values):8.0f}{must}")


def _started(bundle: Path, base: Path) -> dict[str, float]:
    """The app has its modules compiled from the second start on, as any that is installed."""
    command = [sys.executable, __file__, str(bundle), str(base), repr(time.monotonic())]
    compiled = {**os.environ, "PYTHONPYCACHEPREFIX": str(base / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=compiled)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _app(bundle: Path, base: Path, begun: float) -> dict[str, float]:
    """The app as `marquee` starts it, its milliseconds since `begun` (monotonic seconds) and its megabytes."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import QEvent, QObject, QThread

    from desktop.lean import import_without_reading

    gc.disable()
    import_without_reading()
    from desktop.actions.engine import import_soon

    import_soon()
    from desktop.app import App, Options
    from desktop.paths import Paths

    class Seen(QObject):
        """Notices when something has been painted."""

        painted = False

        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    def until(done: Callable[[], bool]) -> tuple[float, float]:
        while not done():
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit("the app did not start")
            app.qt.processEvents()
            QThread.msleep(1)
        return 1000 * (time.monotonic() - begun), 1000 * time.process_time()

    app, lists = App(Options(Paths.under(base), bundle)), list[object]()
    window, shelves = Seen(), Seen()
    app.window.installEventFilter(window)
    app.session.listed.connect(lists.append)
    app.start()
    usable = until(lambda: window.painted)
    until(lambda: bool(lists))
    app.window.home.shelves.top.viewport().installEventFilter(shelves)
    listed = until(lambda: shelves.painted)
    from bench_machine import memory  # numpy is there by now

    begin = memory()
    for number in range(LISTS):
        app.session.see_all() if number % 2 else app.session.for_you()
        until(lambda wanted=number + 2: len(lists) >= wanted)  # type: ignore[misc]  # mypy cannot read a lambda with a default
    later = memory()
    figures = {
        "milliseconds to a window that is painted": usable[0],
        "milliseconds from there to the first list": listed[0] - usable[0],
        "of the processor, to the window": usable[1],
        "of the processor, from there to the list": listed[1] - usable[1],
        "MB of its own, once the list is there": begin.own,
        "MB of its own, after ten more lists": later.own,
        "MB with mapped files, after ten more lists": later.resident,
    }
    until(lambda: any(Paths.under(base).seen.glob("*.json")))  # as for a person, who stays longer than a moment
    app.close()
    return figures


if __name__ == "__main__":
    print(json.dumps(_app(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))))
