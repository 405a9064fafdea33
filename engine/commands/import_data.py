"""`import SOURCE --to DATASET`: a MovieLens folder or zip becomes a dataset."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.commands.output import add_json, long_work, print_json


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("import", help="import a MovieLens folder or zip")
    parser.add_argument(
        "source", type=Path, help="MovieLens folder or zip, as downloaded: 100K, 1M, 10M, 20M, 25M, 32M, latest"
    )
    parser.add_argument("--to", type=Path, required=True, metavar="DATASET", help="dataset folder to write")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    from engine.data.movielens import import_movielens

    with long_work() as (progress, cancel):
        dataset = import_movielens(args.source, progress, cancel)
        dataset.save(args.to)
    if args.json:
        print_json({"dataset": str(args.to), **asdict(dataset.info)})
    else:
        info = dataset.info
        print(f"{args.to}: {info.n_interactions:,} ratings of {info.n_items:,} films by {info.n_users:,} viewers")
    return 0
