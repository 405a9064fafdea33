"""`import SOURCE --to DATASET`: MovieLens, or any table of ratings, becomes a dataset."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.commands.output import add_json, long_work, print_json
from engine.data.columns import PARTS, TableMap, read_scale
from engine.errors import InputError


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("import", help="import MovieLens, or any CSV or Parquet table of ratings")
    parser.add_argument(
        "source",
        type=Path,
        help="MovieLens folder or zip, as downloaded (100K, 1M, 10M, 20M, 25M, 32M, latest), or a table of ratings",
    )
    parser.add_argument("--to", type=Path, required=True, metavar="DATASET", help="dataset folder to write")
    table = parser.add_argument_group("a table of ratings")
    table.add_argument(
        "--columns",
        type=_map,
        metavar="MAP",
        help=f"viewer=user_id,film=item,… of {', '.join(PARTS)}; those left out are found by name, “rating=” is none",
    )
    table.add_argument("--films", type=Path, metavar="FILE", help="another table, of the films' titles, years, genres")
    table.add_argument("--film-columns", type=_map, metavar="MAP", help="film=item,title=name,… of that table")
    table.add_argument(
        "--scale", type=_scale, metavar="LOW-HIGH", help="the scale of the ratings, such as 1-10 (found if left out)"
    )
    add_json(parser)
    parser.set_defaults(run=lambda args: run(args, parser))


def run(args: Namespace, parser: ArgumentParser) -> int:
    from engine.data.bring import import_data
    from engine.data.dataset import saving

    if args.film_columns and args.films is None:
        parser.error("--film-columns goes with --films")
    table = None
    if args.columns is not None or args.films is not None or args.scale is not None:
        films = "" if args.films is None else str(args.films)
        table = TableMap(args.columns or {}, films, args.film_columns or {}, args.scale)
    with long_work() as (progress, cancel), saving(args.to) as to:
        dataset, notes = import_data(args.source, table, progress, cancel, to.begin)
        to.finish(dataset)
    if args.json:
        print_json({"dataset": str(args.to), **asdict(dataset.info), "notes": notes})
    else:
        info = dataset.info
        print(f"{args.to}: {info.n_interactions:,} ratings of {info.n_items:,} films by {info.n_users:,} viewers")
        for note in notes:
            print(note, file=sys.stderr)
    return 0


def _map(text: str) -> dict[str, str]:
    columns = {}
    for pair in text.split(","):
        part, equals, column = pair.partition("=")
        if not equals or part.strip() in columns:
            raise ArgumentTypeError(f"“{pair}” is no part=column, or a part is said twice")
        columns[part.strip()] = column.strip()
    return columns


def _scale(text: str) -> tuple[float, float]:
    try:
        return read_scale(text)
    except InputError as error:
        raise ArgumentTypeError(str(error)) from error
