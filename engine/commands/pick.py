"""What `recommend`, `explain` and `search` share: the bundle, and films named on the command line or in a CSV."""

from __future__ import annotations

import csv
import math
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import InputError
from engine.serving.types import Rated, Request
from engine.text import fold, parse_title

if TYPE_CHECKING:
    from engine.bundles.bundle import Bundle
    from engine.data.catalogue import Catalogue
    from engine.serving.recommender import Recommender

STARTER = Path(__file__).resolve().parents[2] / "resources" / "starter" / "bundle"


def add_bundle(parser: ArgumentParser) -> None:
    """`--bundle B`: the starter's when left out."""
    parser.add_argument("--bundle", type=Path, default=STARTER, metavar="B", help="bundle folder (default: starter)")


def add_history(parser: ArgumentParser) -> None:
    """`--like TITLE …` or `--ratings CSV`, and how to rank."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--like", nargs="+", metavar="TITLE", help='films to resemble, as in "Heat (1995)"')
    which.add_argument("--ratings", type=Path, metavar="CSV", help="ratings in MovieLens's columns")
    parser.add_argument("--top", type=int, default=10, metavar="K", help="how many films (1–200)")
    parser.add_argument("--diversity", type=float, default=Request(()).diversity, help="0 (pure score) to 1")
    parser.add_argument("--now", type=int, metavar="SECONDS", help="the present, UTC seconds (default: the clock's)")


def open_recommender(args: Namespace) -> Recommender:
    from engine.serving.recommender import Recommender

    return Recommender.open(args.bundle)


def request_from(args: Namespace, bundle: Bundle) -> Request:
    """The request that the arguments describe. Raises `InputError` for films that are not there."""
    catalogue = bundle.catalogue
    if not 1 <= args.top <= 200:
        raise InputError(f"--top must be from 1 to 200, not {args.top}.")
    if not 0 <= args.diversity <= 1:
        raise InputError(f"--diversity must be from 0 to 1, not {args.diversity:g}.")
    now = int(time.time()) if args.now is None else args.now
    if args.like:
        history = tuple(Rated(find_film(catalogue, title), 5.0, now) for title in args.like)
        return Request(history, intent="similar", top_k=args.top, diversity=args.diversity, now=now)
    if bundle.simulated:
        raise InputError("The starter's films are not numbered by MovieLens; choose a --bundle trained on MovieLens.")
    history = tuple(_read_ratings(args.ratings, catalogue))
    if not history:
        raise InputError("it holds no rating of a film that this bundle knows.", file=args.ratings)
    return Request(history, top_k=args.top, diversity=args.diversity, now=now)


def find_film(catalogue: Catalogue, wanted: str) -> int:
    """The row of "Title (year)" or "Title", also as MovieLens writes it; never a guess between two films.

    Of a film that the catalogue lists twice the first is taken. Raises `InputError` when none or several fit.
    """
    parsed = parse_title(wanted)
    names = {fold(wanted), fold(parsed.title), *map(fold, parsed.alternates)}
    rows = [
        row
        for row in range(len(catalogue))
        if (not parsed.year or catalogue.years[row] == parsed.year)
        and not names.isdisjoint({fold(catalogue.titles[row]), *map(fold, catalogue.alternates[row])})
    ]
    rows = [row for row in rows if not any(twin in rows and twin < row for twin in catalogue.twins.get(row, ()))]
    if not rows:
        raise InputError(f"There is no film “{wanted[:100]}” in this bundle; try `marquee-engine search`.")
    if len(rows) > 1:
        films = ", ".join(f"“{catalogue.titles[row]} ({catalogue.years[row] or '?'})”" for row in rows[:8])
        raise InputError(f"Several films are called “{wanted[:100]}”; say which, title and year: {films}.")
    return rows[0]


def _read_ratings(path: Path, catalogue: Catalogue) -> Iterator[Rated]:
    """Rows of movieId, rating[, timestamp]; films that the bundle does not know are passed over."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            missing = {"movieId", "rating"} - set(reader.fieldnames or ())
            if missing:
                raise InputError(f"the column “{min(missing)}” is missing", file=path, line=1)
            for row in reader:
                film = catalogue.row_of_id(_whole(row["movieId"], path, reader.line_num, "movieId"))
                rating = _number(row["rating"], path, reader.line_num, "rating")
                if not 0.5 <= rating <= 5:
                    line = reader.line_num
                    raise InputError(f"{rating:g} is not from 0.5 to 5", file=path, line=line, column="rating")
                when = _whole(row.get("timestamp") or "0", path, reader.line_num, "timestamp")
                if film is not None:
                    yield Rated(film, rating, when)
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"this is not a readable CSV in UTF-8 ({error})", file=path) from error
    except OSError as error:
        raise InputError(f"the file cannot be read: {error.strerror}", file=path) from error


def _whole(text: str | None, path: Path, line: int, column: str) -> int:
    value = _number(text, path, line, column)
    if value != int(value) or not 0 <= value < 2**53:
        raise InputError(f"“{(text or '')[:40]}” is not a whole number", file=path, line=line, column=column)
    return int(value)


def _number(text: str | None, path: Path, line: int, column: str) -> float:
    try:
        value = float(text or "")
    except ValueError as error:
        raise InputError(f"“{(text or '')[:40]}” is not a number", file=path, line=line, column=column) from error
    if not math.isfinite(value):
        raise InputError("the value is not finite", file=path, line=line, column=column)
    return value
