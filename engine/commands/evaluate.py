"""`evaluate --train CSV --test CSV`: models on a published split, side by side."""

from __future__ import annotations

import time
from argparse import ArgumentTypeError, Namespace, _SubParsersAction
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands.output import add_json, add_seed, long_work, print_json
from engine.jobs import DEVICES
from engine.progress import CancelToken, Progress

if TYPE_CHECKING:
    from engine.evaluation.protocols import Split
    from engine.models.base import Scorer

MODELS = ("lightgcn", "ease", "spectral", "popularity")


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("evaluate", help="measure models on a given split")
    parser.add_argument("--train", type=Path, required=True, metavar="CSV", help="userId,movieId[,rating,timestamp]")
    parser.add_argument("--test", type=Path, required=True, metavar="CSV", help="what is to be found, the same columns")
    parser.add_argument(
        "--models", type=_names, default=MODELS, metavar="NAMES", help=f"some of {','.join(MODELS)} (default: all)"
    )
    parser.add_argument("--at", type=_length, default=20, metavar="K", help="length of the lists (default: 20)")
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    add_seed(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    from engine.evaluation.protocols import given_split

    split = given_split(args.train, args.test)
    with long_work() as (progress, cancel):
        models = {
            name: _measure(_scorer(name, args.seed, args.device), split, args.at, progress, cancel)
            for name in args.models
        }
    protocol = {"name": split.name, "at": args.at, "seed": args.seed, **split.facts}
    if args.json:
        print_json({"models": models, "protocol": protocol})
        return 0
    print(_summary(split))
    print(_table(models, args.at))
    return 0


def _measure(scorer: Scorer, split: Split, at: int, progress: Progress, cancel: CancelToken) -> dict[str, Any]:
    from engine.evaluation.memory import peak_mb, reset_peak
    from engine.evaluation.metrics import intervals

    reset_peak()
    started = time.perf_counter()
    scorer.fit(split.train, progress, cancel)
    seconds = time.perf_counter() - started
    measured = intervals(split.measure(scorer, at, progress, cancel))
    figures = {name: asdict(value) for name, value in measured.items()}
    return {**figures, "fit_seconds": round(seconds, 2), "peak_mb": peak_mb()}


def _scorer(name: str, seed: int, device: str) -> Scorer:
    if name == "lightgcn":
        from engine.training.device import choose_device
        from engine.training.lightgcn import LightGCN

        return LightGCN(seed=seed, device=choose_device(device))
    from engine.models.ease import Ease
    from engine.models.popularity import Popularity
    from engine.models.spectral import Spectral

    scorers: dict[str, Scorer] = {"ease": Ease(), "spectral": Spectral(seed=seed), "popularity": Popularity()}
    return scorers[name]


def _names(text: str) -> tuple[str, ...]:
    names = MODELS if text == "all" else tuple(dict.fromkeys(text.split(",")))
    for name in names:
        if name not in MODELS:
            raise ArgumentTypeError(f"there is no model “{name}”; choose some of {','.join(MODELS)}")
    return names


def _length(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise ArgumentTypeError("K is a whole number from 1 to 1000")
    return int(text)


def _summary(split: Split) -> str:
    facts = split.facts
    text = (
        f"{split.name.capitalize()}: {facts['train_pairs']:,} pairs of {facts['viewers']:,} viewers to learn from, "
        f"{facts['test_pairs']:,} of {facts['people']:,} to find among {facts['films']:,} films."
    )
    if facts["unknown_people"]:
        text += f" {facts['unknown_people']:,} people of the test part are unknown to the other and left out."
    return text


def _table(models: dict[str, dict[str, Any]], at: int) -> str:
    """Recall and NDCG with their 95 % intervals, a line a model."""
    lines = [f"{'':12s}{f'Recall@{at}':>24s}{f'NDCG@{at}':>24s}{'fit':>10s}{'memory':>12s}"]
    for name, figures in models.items():
        line = f"{name:12s}"
        for measure in (f"recall@{at}", f"ndcg@{at}"):
            value = figures[measure]
            line += f"{value['mean']:10.4f} ({value['low']:.4f}–{value['high']:.4f})".rjust(24)
        memory = "" if figures["peak_mb"] is None else f"{figures['peak_mb']:,} MB"
        lines.append(f"{line}{figures['fit_seconds']:8.1f} s{memory:>12s}")
    return "\n".join(lines)
