"""A large Letterboxd zip (10,000 films rated, seen, in a diary with rewatches; a watchlist) brought into a profile."""

from __future__ import annotations

import argparse
import csv
import io
import random
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import bench_dataset

from engine.data.catalogue import Catalogue
from engine.profile.import_plan import ImportPlan
from engine.profile.importers.export import Options
from engine.profile.importers.files import load_files
from engine.profile.importers.reading import read_export
from engine.profile.matching import match
from engine.profile.store import ProfileStore

T = TypeVar("T")
MOVIELENS = "--movielens"
NOW = 1_700_000_000
CATALOGUE, LISTED, REPEATS = 87_000, 500, 5
WORDS = 100
SYLLABLES = ("ba", "co", "da", "fe", "gi", "lo", "mu", "na", "pe", "ro")


def main(arguments: Sequence[str]) -> int:
    if MOVIELENS in arguments:
        return bench_dataset.main([argument for argument in arguments if argument != MOVIELENS])
    parser = argparse.ArgumentParser("bench.py import", epilog=f"With {MOVIELENS}: a data set instead; see its --help.")
    parser.add_argument("--ratings", type=int, default=10_000, help="films in the export (10,000)")
    options = parser.parse_args(arguments)
    catalogue = _catalogue()
    taken: dict[str, list[tuple[float, float]]] = {"preview": [], "commit": [], "undo": []}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letterboxd.zip"
        _write_export(path, catalogue, options.ratings)
        for number in range(REPEATS):
            store = ProfileStore(Path(folder) / str(number) / "profile.sqlite")
            _measure(path, catalogue, store, taken)
            store.close()
    for what, times in taken.items():
        process, wall = zip(*times, strict=True)
        print(
            f"import {options.ratings:,} films: {what:8} {1000 * statistics.median(process):6.0f} ms of processor,"
            f" {1000 * statistics.median(wall):6.0f} ms of time (worst {1000 * max(wall):.0f})"
        )
    return 0


def _measure(
    path: Path, catalogue: Catalogue, store: ProfileStore, taken: dict[str, list[tuple[float, float]]]
) -> None:
    """One import as the app does it: read and match, write and read back, undo and read back."""
    profile = store.snapshot()

    def preview() -> ImportPlan:
        export = read_export(load_files(path), Options(NOW))
        return match(export.rows, catalogue, profile, service=export.service)

    plan = _timed(taken["preview"], preview)
    _timed(taken["commit"], lambda: (store.apply("Import", [*plan.edits(NOW), *plan.to_save(NOW)]), store.snapshot()))
    _timed(taken["undo"], lambda: (store.undo(), store.snapshot()))


def _timed(times: list[tuple[float, float]], work: Callable[[], T]) -> T:
    process, wall = time.process_time(), time.perf_counter()
    answer = work()
    times.append((time.process_time() - process, time.perf_counter() - wall))
    return answer


def _catalogue() -> Catalogue:
    words = [a + b for a in SYLLABLES for b in SYLLABLES]
    titles = [
        f"The {words[n % WORDS]} {words[n // WORDS % WORDS]} of {words[n * 7 % WORDS]} {n // WORDS**2}"
        for n in range(CATALOGUE)
    ]
    return Catalogue(range(CATALOGUE), titles, [1920 + n % 100 for n in range(CATALOGUE)])


def _write_export(path: Path, catalogue: Catalogue, count: int) -> None:
    """The zip as Letterboxd makes it; one film in a hundred is in no catalogue."""
    chance = random.Random(1)
    films = [
        (f"Nobody's {n}" if n % 100 == 7 else catalogue.titles[n], int(catalogue.years[n]), f"https://boxd.it/{n:x}")
        for n in chance.sample(range(CATALOGUE), count + LISTED)
    ]
    seen, wanted = films[:count], films[count:]
    days = [f"20{chance.randrange(12, 23)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}" for _ in seen]
    stars = [chance.randrange(1, 11) / 2 for _ in seen]
    head = ("Date", "Name", "Year", "Letterboxd URI")
    diary = [
        (day, title, year, f"{uri}d", star, "Yes" if again else "", "a, b", day)
        for again in (False, True)
        for day, (title, year, uri), star in zip(days, seen, stars, strict=True)
        if not again or star == 5
    ]
    tables: dict[str, list[tuple[object, ...]]] = {
        "ratings.csv": [(*head, "Rating"), *((d, *film, s) for d, film, s in zip(days, seen, stars, strict=True))],
        "watched.csv": [head, *((d, *film) for d, film in zip(days, seen, strict=True))],
        "diary.csv": [(*head, "Rating", "Rewatch", "Tags", "Watched Date"), *diary],
        "reviews.csv": [
            (*head, "Rating", "Rewatch", "Review", "Tags", "Watched Date"),
            *((*row[:6], 'Rain,\n"again".', *row[6:]) for row in diary[::10]),
        ],
        "watchlist.csv": [head, *(("2023-01-01", *film) for film in wanted)],
        "likes/films.csv": [head, *(("2023-01-01", *film) for film in seen[::5])],
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in tables.items():
            text = io.StringIO()
            csv.writer(text).writerows(rows)
            archive.writestr(name, text.getvalue())
