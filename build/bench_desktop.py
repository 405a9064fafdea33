"""The window, driven offscreen over a made-up profile: its start, from a click to the painted list, longest stalls."""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import bench_start
from bench_machine import machine
from PySide6.QtCore import QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtTest import QTest

from desktop.drive import Driver
from desktop.paths import Paths, resources
from desktop.settings import Settings, SettingsFile
from engine.profile.edits import Edit, FilmRef, SetRating, SetWatchlist
from engine.profile.store import ProfileStore

if TYPE_CHECKING:
    from engine.data.catalogue import Catalogue

CLICKS, REPEATS, RATED = 15, 5, 100
NOW = 1_700_000_000
YEARS_3 = 3 * 365 * 86_400
KEYS = (Qt.Key.Key_5, Qt.Key.Key_N, Qt.Key.Key_4, Qt.Key.Key_S, Qt.Key.Key_1)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py desktop")
    parser.add_argument("--bundle", type=Path, default=resources() / "starter" / "bundle", help="the starter's own")
    parser.add_argument("--ratings", type=int, help="click to list with so many only (100, 500, 1,500 and 3,000)")
    options = parser.parse_args(arguments)
    print(machine("PySide6_Essentials", "numpy", "faiss-cpu"))
    catalogue, known = _films(options.bundle)
    with tempfile.TemporaryDirectory(prefix="marquee-bench-") as folder:
        write_person(Path(folder), catalogue, known[:RATED], listed=0)
        bench_start.report(options.bundle, Path(folder), len(catalogue))
    print(f"{'milliseconds':<48} {'median':>6} {'worst':>8} {'processor':>10}")
    for count in (options.ratings,) if options.ratings else (100, 500, 1500, 3000):
        with _person(options.bundle, catalogue, known[: min(count, len(known) * 4 // 5)], listed=0) as driver:
            driver.open()
            _say(f"click to list, {len(driver.app.session.profile.films):,} ratings", _clicks(driver))
    with _person(options.bundle, catalogue, known, listed=len(known) // 20) as driver:
        _library(driver)
    return 0


@dataclass(frozen=True)
class Took:
    """Seconds on the clock, and of the processor: all threads' for an answer, the window's own for a stall."""

    clock: float
    processor: float


class Watch(QObject):
    """Measures for how long the event loop was not free."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def longest(self, act: Callable[[], object], done: Callable[[], bool], driver: Driver) -> Took:
        """The longest stall from `act` until `done`, and in what is painted after it."""
        driver.settle()
        self._stalls: list[Took] = []
        self._last = _now()
        self._timer.start()
        act()
        driver.wait(done, "the end of a measurement")
        driver.settle()
        self._tick()
        self._timer.stop()
        return Took(max(stall.clock for stall in self._stalls), max(stall.processor for stall in self._stalls))

    def _tick(self) -> None:
        last, self._last = self._last, _now()
        self._stalls.append(Took(self._last.clock - last.clock, self._last.processor - last.processor))


def _now() -> Took:
    return Took(time.perf_counter(), time.thread_time())


class Painted(QObject):
    """Notices when a new list has been painted."""

    def __init__(self, driver: Driver) -> None:
        super().__init__()
        self.listed = self.done = False
        driver.app.session.listed.connect(self._on_listed)
        driver.app.window.home.shelves.top.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.done = self.done or (self.listed and event.type() == QEvent.Type.Paint)
        return False

    def await_next(self) -> None:
        self.listed = self.done = False

    def _on_listed(self, _: object) -> None:
        self.listed = True


def _clicks(driver: Driver) -> list[Took]:
    """From a key about a film to the new list on the screen."""
    painted, taken = Painted(driver), list[Took]()
    for click in range(CLICKS):
        films = driver.films
        driver.settle(0.4)
        painted.await_next()
        start, spent = time.perf_counter(), time.process_time()
        QTest.keyClick(films, KEYS[click % len(KEYS)])
        while not painted.done:
            driver.app.qt.processEvents()
            QThread.msleep(1)
        taken.append(Took(time.perf_counter() - start, time.process_time() - spent))
    return taken


def _library(driver: Driver) -> None:
    """Stalls over a library that holds nearly the whole catalogue."""
    watch, window = Watch(), driver.app.window
    start = watch.longest(driver.app.start, lambda: driver.list is not None, driver)
    films = f"{len(driver.app.session.profile.films):,} films"
    _say(f"longest stall, start with {films}", [start])
    window.go("library")
    table = window.library.table
    driver.wait(lambda: table.model().rowCount() > 0, "the library's first list")
    shown: list[bool] = []
    table.model().modelReset.connect(lambda: shown.append(True))
    acts: dict[str, Callable[[], object]] = {
        "select all": table.selectAll,
        "bulk rate": lambda: QTest.keyClick(table, Qt.Key.Key_4),
        "undo": driver.app.session.profile.undo,
    }
    stalls: dict[str, list[Took]] = {name: [] for name in acts}
    for _ in range(REPEATS):
        table.clearSelection()
        for name, act in acts.items():
            shown.clear()
            done = (lambda: True) if name == "select all" else (lambda: bool(shown))
            stalls[name].append(watch.longest(act, done, driver))
    for name, seconds in stalls.items():
        _say(f"longest stall, {name} of {films}", seconds)


def _films(bundle: Path) -> tuple[Catalogue, list[int]]:
    """The catalogue, and its films from the best known down."""
    from engine.serving.recommender import Recommender

    recommender = Recommender.open(bundle)
    return recommender.catalogue, recommender.popular(len(recommender.catalogue) * 19 // 20)


@contextmanager
def _person(bundle: Path, catalogue: Catalogue, rows: Sequence[int], listed: int) -> Iterator[Driver]:
    """The app of somebody who rated these films, except the last `listed`, which are on the watchlist."""
    with tempfile.TemporaryDirectory(prefix="marquee-bench-") as folder:
        write_person(Path(folder), catalogue, rows, listed)
        driver = Driver(Path(folder), bundle)
        try:
            yield driver
        finally:
            driver.close()


def write_person(base: Path, catalogue: Catalogue, rows: Sequence[int], listed: int) -> None:
    """The profile and the settings of somebody who rated these films, except the last `listed`: see `_person`."""
    chance = random.Random(1)
    edits: list[Edit] = []
    for place, row in enumerate(rows):
        film = catalogue.film(row)
        named, when = FilmRef(film.key, film.title, film.year), NOW - chance.randrange(YEARS_3)
        if place < len(rows) - listed:
            edits.append(SetRating(named, chance.randint(1, 10) / 2, when))
        else:
            edits.append(SetWatchlist(named, when))
    paths = Paths.under(base)
    SettingsFile(paths.settings_file).save(Settings(welcome=False))
    store = ProfileStore(paths.profile_file)
    store.apply("bench", edits)
    store.close()


def _say(what: str, took: Sequence[Took]) -> None:
    clock, processor = (sorted(1000 * getattr(each, name) for each in took) for name in ("clock", "processor"))
    figures = f"{statistics.median(clock):6.0f} {clock[-1]:8.0f} {statistics.median(processor):10.0f}"
    print(f"{what:<48} {figures}", flush=True)
