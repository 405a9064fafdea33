"""`train DATASET --to BUNDLE`: every model, in a child process, into one sealed bundle."""

from __future__ import annotations

import time
from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from engine.bundles.bundle import MANIFEST, Bundle
from engine.commands.output import add_json, add_seed, long_work, print_json
from engine.data.atomic import check_target
from engine.data.dataset import Dataset
from engine.jobs import DEVICES, PRESETS, TrainingJob, run_training


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("train", help="train all models into a bundle")
    parser.add_argument("dataset", type=Path, help="dataset folder, made by import")
    parser.add_argument("--to", type=Path, required=True, metavar="BUNDLE", help="bundle folder to write")
    parser.add_argument("--name", help="what to call the bundle (default: the dataset's source)")
    parser.add_argument("--preset", choices=PRESETS, default="balanced")
    parser.add_argument("--device", choices=DEVICES, default="auto")
    parser.add_argument("--text-cache", type=Path, metavar="FILE", help="where what was read of film texts is kept")
    add_seed(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    # Asked now, before minutes of training.
    source = Dataset.open(args.dataset).info.source
    check_target(args.to, MANIFEST)
    job = TrainingJob(
        dataset=str(args.dataset.absolute()),
        bundle=str(args.to.absolute()),
        name=args.name or source,
        preset=args.preset,
        device=args.device,
        seed=args.seed,
        text_cache=str(args.text_cache.absolute()) if args.text_cache else "",
    )
    started = time.monotonic()
    with long_work() as (progress, cancel):
        run_training(job, progress, cancel)
    manifest = Bundle.open(args.to).manifest
    seconds = round(time.monotonic() - started, 1)
    if args.json:
        print_json({"bundle": str(args.to), "seconds": seconds, "metrics": manifest.metrics})
        return 0
    print(f"{args.to}: {manifest.n_films:,} films, trained in {seconds:.0f} s")
    for model, metrics in manifest.metrics.items():
        figures = "  ".join(f"{name} {value['mean']:.4f}" for name, value in metrics.items())
        print(f"  {model:12s} {figures}")
    return 0
