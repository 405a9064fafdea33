"""`train DATASET --to BUNDLE`: every model, in a child process, into one sealed bundle.

While it runs, what it needs to go on stands beside the bundle (`.BUNDLE.training`); that is gone when it is done.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentTypeError, Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from engine.bundles.bundle import MANIFEST, Bundle
from engine.commands.output import add_json, add_seed, long_work, print_json
from engine.data.atomic import check_target
from engine.data.dataset import Dataset
from engine.errors import MarqueeError
from engine.jobs import DEVICES, FIELDS, PRESETS, TrainingJob, discard, run_training
from engine.progress import CancelToken, Progress


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("train", help="train all models into a bundle")
    parser.add_argument("dataset", type=Path, help="dataset folder, made by import")
    parser.add_argument("--to", type=Path, required=True, metavar="BUNDLE", help="bundle folder to write")
    parser.add_argument("--name", help="what to call the bundle (default: the dataset's source)")
    parser.add_argument("--preset", choices=PRESETS, default="balanced")
    parser.add_argument("--device", choices=DEVICES, default="auto")
    parser.add_argument("--text-cache", type=Path, metavar="FILE", help="where what was read of film texts is kept")
    parser.add_argument(
        "--set",
        type=_setting,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=f"a hyperparameter other than the preset's, any number of times: {', '.join(f.name for f in FIELDS)}",
    )
    parser.add_argument("--own-ratings", type=Path, metavar="FILE", help="a person's ratings, to join as one viewer")
    parser.add_argument("--resume", action="store_true", help="go on where the same training was cut off")
    add_seed(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    # Asked now, before minutes of training.
    source = Dataset.open(args.dataset).info.source
    check_target(args.to, MANIFEST)
    work = args.to.absolute().with_name(f".{args.to.name}.training")
    if not args.resume:
        discard(work)
    job = TrainingJob(
        dataset=str(args.dataset.absolute()),
        bundle=str(args.to.absolute()),
        name=args.name or source,
        preset=args.preset,
        device=args.device,
        seed=args.seed,
        text_cache=str(args.text_cache.absolute()) if args.text_cache else "",
        work=str(work),
        own_ratings=str(args.own_ratings.absolute()) if args.own_ratings else "",
        settings=dict(args.set),
    )
    started = time.monotonic()
    with long_work() as (progress, cancel):
        _train(job, work, progress, cancel)
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


def _train(job: TrainingJob, work: Path, progress: Progress, cancel: CancelToken) -> None:
    """`run_training`, and a word on how to go on where that is possible."""
    try:
        run_training(job, progress, cancel)
    except MarqueeError:
        if work.exists():
            print("What was done so far is kept; the same command with --resume goes on from there.", file=sys.stderr)
        raise


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ArgumentTypeError("expected NAME=VALUE")
    return name.strip(), value.strip()
