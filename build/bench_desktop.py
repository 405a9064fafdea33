"""The window, driven offscreen over a made-up profile: its start, completions, from a click to the new list, stalls.

What the design asks for stands behind a figure. Stalls while a model is trained are found by `bench.py wizard`.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import bench_start
from bench_machine import machine
from PySide6.QtCore import QEvent, QObject, Qt, QThread, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.drive import Driver
from desktop.paths import Paths, resources
from desktop.settings import Settings, SettingsFile
from engine.profile.edits import Edit, FilmRef, SetRating, SetWatchlist
from engine.profile.store import ProfileStore

if TYPE_CHECKING:
    from engine.data.catalogue import Catalogue

CLICKS, REPEATS, RATED = 15, 5, 100
TYPED, LETTERS, IMPORTED = 20, 8, 2000
STALL = "100, aim 16"
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
    with _person(options.bundle, catalogue, known[:RATED], listed=0) as driver:
        driver.open()
        _say("key to completions on the screen, p95", [_quantile(_typing(driver, catalogue), 0.95)], "50, aim 10")
        _say("longest stall, explaining", _explaining(driver), STALL)
        _say("longest stall, importing", _importing(driver, catalogue, known[RATED:][:IMPORTED]), STALL)
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

    def __init__(self, listed: SignalInstance, view: QWidget) -> None:
        super().__init__()
        self.listed = self.done = False
        listed.connect(self._on_listed)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.done = self.done or (self.listed and event.type() == QEvent.Type.Paint)
        return False

    def _on_listed(self, *_: object) -> None:
        self.listed = True

    def took(self, act: Callable[[], object], driver: Driver) -> Took:
        """From an act until it is done."""
        self.listed = self.done = False
        start, spent = time.perf_counter(), time.process_time()
        act()
        while not self.done:
            driver.app.qt.processEvents()
            QThread.msleep(1)
        return Took(time.perf_counter() - start, time.process_time() - spent)


def _clicks(driver: Driver) -> list[Took]:
    """From a key about a film to the new list on the screen."""
    window = driver.app.window
    painted, taken = Painted(driver.app.session.listed, window.home.shelves.top.viewport()), list[Took]()
    for key in islice(cycle(KEYS), CLICKS):
        films = driver.films
        driver.settle(0.4)
        taken.append(painted.took(partial(QTest.keyClick, films, key), driver))
    return taken


def _typing(driver: Driver, catalogue: Catalogue) -> list[Took]:
    """From each letter of some titles to the films found for it, painted."""
    window, chance, taken = driver.app.window, random.Random(2), list[Took]()
    painted = Painted(driver.app.session.completed, window.popup)
    for _ in range(TYPED):
        title = catalogue.film(chance.randrange(len(catalogue))).title
        window.search.setFocus()
        window.search.clear()
        driver.settle(0.1)
        for letter in title[:LETTERS].rstrip():
            taken.append(painted.took(partial(QTest.keyClicks, window.search, letter), driver))
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    return taken


def _explaining(driver: Driver) -> list[Took]:
    """Stalls from the question why to its answer, film by film."""
    watch, answered, stalls = Watch(), list[object](), list[Took]()
    driver.app.session.explained.connect(answered.append)
    for _ in range(REPEATS):
        driver.press(Qt.Key.Key_Right)
        answered.clear()
        stalls.append(watch.longest(lambda: driver.press(Qt.Key.Key_E), lambda: bool(answered), driver))
    return stalls


def _importing(driver: Driver, catalogue: Catalogue, rows: Sequence[int]) -> list[Took]:
    """Stalls while an export is read, and while it is written."""
    watch, window, heard = Watch(), driver.app.window, list[object]()
    with tempfile.TemporaryDirectory(prefix="marquee-bench-") as folder:
        file = Path(folder) / "ratings.csv"
        films = [catalogue.film(row) for row in rows]
        lines = [f'2024-01-02,"{film.title.replace(chr(34), "")}",{film.year},x,4' for film in films]
        file.write_text("\n".join(["Date,Name,Year,Letterboxd URI,Rating", *lines]), encoding="utf-8")
        for told in (window.importing.importing.previewed, window.importing.importing.written):
            told.connect(heard.append)
        read = watch.longest(lambda: window.open_file(str(file)), lambda: bool(heard), driver)
        heard.clear()
        commit = window.importing.importing.commit
        return [read, watch.longest(lambda: commit(save_missing=False), lambda: bool(heard), driver)]


def _library(driver: Driver) -> None:
    """Stalls over a library that holds nearly the whole catalogue."""
    watch, window = Watch(), driver.app.window
    start = watch.longest(driver.app.start, lambda: driver.list is not None, driver)
    films = f"{len(driver.app.session.profile.films):,} films"
    _say(f"longest stall, start with {films}", [start], STALL)
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
        _say(f"longest stall, {name} of {films}", seconds, STALL)


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


def _quantile(took: Sequence[Took], share: float) -> Took:
    by_clock = sorted(took, key=lambda each: each.clock)
    return by_clock[min(len(by_clock) - 1, int(share * len(by_clock)))]


def _say(what: str, took: Sequence[Took], must: str = "") -> None:
    clock, processor = (sorted(1000 * getattr(each, name) for each in took) for name in ("clock", "processor"))
    figures = f"{statistics.median(clock):6.0f} {clock[-1]:8.0f} {statistics.median(processor):10.0f}"
    print(f"{what:<48} {figures}{f'   must {must}' if must else ''}", flush=True)
