"""`starter --to BUNDLE`: the bundle that ships with the app, built from `resources/starter/films`."""

from __future__ import annotations

import tempfile
from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from engine.commands.output import add_json, long_work, print_json
from engine.commands.pick import STARTER

FILMS = STARTER.parent / "films"
NAME = "Starter catalogue"
SEED = 1


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("starter", help="build the starter bundle (simulated viewers)")
    parser.add_argument("--films", type=Path, default=FILMS, metavar="DIR", help="folder of .tsv files of films")
    parser.add_argument("--to", type=Path, default=STARTER, metavar="BUNDLE")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    from engine.data.starter import starter_dataset
    from engine.jobs import TrainingJob, run_training

    with tempfile.TemporaryDirectory() as scratch, long_work() as (progress, cancel):
        dataset = starter_dataset(args.films, seed=SEED)
        folder = Path(scratch, "dataset")
        dataset.save(folder)
        run_training(TrainingJob(str(folder), str(args.to.absolute()), NAME, seed=SEED), progress, cancel)
    size = sum(file.stat().st_size for file in args.to.iterdir())
    if args.json:
        print_json({"bundle": str(args.to), "films": dataset.info.n_items, "bytes": size})
    else:
        print(f"{args.to}: {dataset.info.n_items:,} films, {size / 1e6:.1f} MB, simulated viewers")
    return 0
