"""A real training under the real window: the longest times the window was not free, and how right the time left was.

    python3 build/bench.py wizard --data ../shared/data/ml-latest-small [--preset P]

The app runs offscreen with its page open; the child trains as for anyone, and the comparison comes at the end. The time
left is judged as a part of the whole: passed and left together, beside what it all took. A process that does nothing
but wake up runs beside it: when that came late as well, the machine was not there for anybody.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SHOWN, FIRST_TENTH, ALLOWED = 5, 0.1, 0.3
SETTLED = 2.0
"""Seconds after the last thing that was waited for."""
SLEEP = 0.005
SLEEPER = f"""
import time
while True:
    before = time.perf_counter()
    time.sleep({SLEEP})
    after = time.perf_counter()
    if after - before > {2 * SLEEP}:
        print(after, after - before - {SLEEP}, flush=True)
"""
PATIENCE = 4 * 3600.0


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py wizard")
    parser.add_argument("--data", type=Path, required=True, help="a MovieLens folder or zip")
    parser.add_argument("--preset", default="balanced")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        _report(options.data, options.preset, Path(scratch))
    return 0


def _report(source: Path, preset: str, base: Path) -> None:
    from bench_machine import machine

    from engine.data.bring import import_data
    from engine.progress import CancelToken, silent

    dataset, _ = import_data(source, None, silent, CancelToken())
    dataset.save(base / "dataset")
    run = _trained(base, preset)
    print(machine("PySide6_Essentials", "torch"))
    print(f"\n{source.name}, {preset}: {run.took:.0f} s")
    print("\nlongest times the window was not free, ms: clock, its processor, the sleeper beside it; at second")
    for gap, processor, at in sorted(run.gaps, reverse=True)[:SHOWN]:
        print(f"{1000 * gap:8.0f} {1000 * processor:8.0f} {1000 * run.sleeper(at, gap):8.0f} {at:8.1f}")
    wholes = [(at + left) / run.took - 1 for at, left in run.told if at >= FIRST_TENTH * run.took]
    right = sum(abs(whole) <= ALLOWED for whole in wholes) / len(wholes)
    print(f"\ntime left, told {len(wholes)} times after the first tenth: within {ALLOWED:.0%} of the whole {right:.0%}")
    print(f"of them, worst {max(wholes, key=abs):+.0%}")


class _Run:
    """What is noted of one training: stalls of the window, what was said to be left, how it ended."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, float, float]] = []
        """Seconds of the clock, of the processor, and since the start."""
        self.told: list[tuple[float, float]] = []
        """Seconds since the child was started, and those said to be left."""
        self.took, self.ended, self.failure = 0.0, False, ""
        self.begun = time.perf_counter()
        self.late: list[tuple[float, float]] = []
        """When the sleeper woke up late, by the same clock, and by how many seconds."""

    def sleeper(self, at: float, gap: float) -> float:
        """By how many seconds at most the sleeper was late within a gap that ended `at`."""
        until = self.begun + at + SLEEP
        return max((late for woke, late in self.late if until - gap - SLEEP <= woke <= until + late), default=0.0)

    def failed(self, view: Any) -> None:
        self.ended, self.failure = True, view.sentence

    def compared(self) -> None:
        self.ended = True

    def listen(self) -> None:
        """From now on trainings of this process are noted; all else is as the app has it."""
        import engine.jobs
        from engine.progress import Progress, Step

        train = engine.jobs.run_training

        def noted(job: engine.jobs.TrainingJob, progress: Progress, *others: Any, **named: Any) -> None:
            begun = time.perf_counter()

            def note(step: Step) -> None:
                if left := step.figures.get("seconds_left"):
                    self.told.append((time.perf_counter() - begun, left))
                progress(step)

            train(job, note, *others, **named)
            self.took = time.perf_counter() - begun

        engine.jobs.run_training = noted


def _trained(base: Path, preset: str) -> _Run:
    """The dataset under `base` trained on by an app whose folder is there too."""
    from desktop.app import App, Options
    from desktop.paths import Paths
    from desktop.settings import Settings, SettingsFile
    from desktop.viewmodels.training import Plan

    paths, run = Paths.under(base / "app"), _Run()
    SettingsFile(paths.settings_file).save(Settings(welcome=False))
    app = App(Options(paths))
    training = app.workshop.training
    training.failed.connect(run.failed)
    training.compared.connect(run.compared)
    run.listen()
    app.start()
    app.window.show()
    _until(lambda: app.session.answer is not None)
    app.window.go("train")
    _until(lambda: False, SETTLED)
    with _sleeper(run):
        watchdog = _noting_gaps(run)
        training.start(Plan(str(base / "dataset"), "Bench", preset))
        _until(lambda: run.ended)
        _until(lambda: False, SETTLED)
        watchdog.stop()
    app.close()
    if run.failure:
        raise SystemExit(run.failure)
    return run


@contextmanager
def _sleeper(run: _Run) -> Iterator[None]:
    """The process beside it; its clock is ours."""
    with subprocess.Popen([sys.executable, "-c", SLEEPER], stdout=subprocess.PIPE, text=True) as process:
        yield
        process.terminate()
        said, _ = process.communicate()
    run.late = [(float(woke), float(late)) for woke, late in (line.split() for line in said.splitlines())]


def _noting_gaps(run: _Run) -> Any:
    from desktop.watchdog import EVERY_MS, Watchdog

    run.begun = time.perf_counter()

    class Gaps(Watchdog):
        _processor = time.thread_time()

        def _tick(self) -> None:
            now, processor = time.perf_counter(), time.thread_time()
            gap = now - self._last - EVERY_MS / 1000
            run.gaps.append((gap, processor - self._processor, now - run.begun))
            self._processor = processor
            super()._tick()

    return Gaps()


def _until(done: Callable[[], bool], most: float = PATIENCE) -> None:
    """Lets the window live, as its own loop would, until something is so."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, end = QEventLoop(), time.monotonic() + most
    look = QTimer(interval=50)
    look.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > end else None)
    look.start()
    loop.exec()
    look.stop()
