"""`evaluate DATASET`, `evaluate --train CSV --test CSV`: models side by side on the same people."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands.output import add_json, add_seed, long_work, print_json
from engine.data.dataset import Dataset
from engine.jobs import DEVICES, PATIENT

if TYPE_CHECKING:
    from engine.evaluation.folds import Folds
    from engine.training.scorers import Model

PROTOCOLS = ("new-user", "temporal")
MOST_FOLDS = 1000
FIXED = ("protocol", "known", "cut", "models", "ablate", "against", "at")
"""What cannot be chosen beside an option that measures something of its own."""


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("evaluate", help="measure models on a dataset or on a given split")
    parser.add_argument("dataset", type=Path, nargs="?", metavar="DATASET", help="dataset folder, made by import")
    parser.add_argument("--train", type=Path, metavar="CSV", help="a given split: userId,movieId[,rating,timestamp]")
    parser.add_argument("--test", type=Path, metavar="CSV", help="what is to be found, the same columns")
    parser.add_argument("--protocol", choices=PROTOCOLS, default="new-user")
    parser.add_argument(
        "--known",
        type=_lengths,
        metavar="N",
        help="what new users bring: 80%% of their ratings, or 1,2,3,5,10,20 of them",
    )
    parser.add_argument("--folds", type=_folds, default=10, metavar="N", help="new-user: parts of the people (10)")
    parser.add_argument(
        "--cut", type=_date, metavar="DATE", help="temporal: 2018-01-31 (else the last fifth of ratings)"
    )
    parser.add_argument("--models", default="all", metavar="NAMES", help="names with commas between (default: all)")
    parser.add_argument("--ablate", action="store_true", help="add the variants that show what each part is worth")
    parser.add_argument(
        "--against",
        metavar="NAMES",
        help="models to compare with in pairs, instead of the best baseline chosen beforehand",
    )
    parser.add_argument(
        "--cold-films", action="store_true", help="instead: how well films that nobody has rated are placed"
    )
    parser.add_argument(
        "--confidence", action="store_true", help="instead: what the hybrid's words of confidence are worth, over folds"
    )
    parser.add_argument(
        "--rerank",
        type=_length,
        nargs="?",
        const=50,
        metavar="PEOPLE",
        help="instead: what re-ranking by a model of Ollama is worth, on so many people (50)",
    )
    parser.add_argument("--ollama", default="127.0.0.1:11434", metavar="HOST", help="--rerank: where Ollama runs")
    parser.add_argument("--llm", default="", metavar="NAME", help="--rerank: which of its models")
    parser.add_argument("--at", type=_length, metavar="K", help="length of the lists (10; 20 on a given split)")
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    add_seed(parser)
    add_json(parser)
    parser.set_defaults(run=lambda args: run(args, parser))


def run(args: Namespace, parser: ArgumentParser) -> int:
    os.environ |= {**PATIENT, **os.environ}  # before anything loads the threads
    from engine.commands.evaluate_cold_films import evaluate_cold_films
    from engine.commands.evaluate_confidence import evaluate_confidence
    from engine.commands.evaluate_output import document, report
    from engine.evaluation.breadth import Films
    from engine.evaluation.compare import compare, coverage
    from engine.evaluation.experiment import Contender, experiment
    from engine.training.scorers import Materials, available

    _check_usage(args, parser)
    dataset = None if args.dataset is None else Dataset.open(args.dataset)
    if args.cold_films and dataset is not None:
        return evaluate_cold_films(dataset, seed=args.seed, device=args.device, as_json=args.json)
    if args.confidence and dataset is not None:
        return evaluate_confidence(dataset, args.folds, seed=args.seed, device=args.device, as_json=args.json)
    if args.rerank and dataset is not None:
        from engine.commands.evaluate_rerank import evaluate_rerank

        return evaluate_rerank(
            dataset, args.rerank, args.folds,
            host=args.ollama, name=args.llm, seed=args.seed, device=args.device, as_json=args.json,
        )  # fmt: skip
    genome = None if dataset is None else dataset.genome
    tagged = dataset is not None and any(dataset.catalogue.tags)
    there = available(catalogue=dataset is not None, tags=tagged, genome=genome is not None)
    models, against = _wanted(args, there, parser)
    folds = _folds_of(args, dataset)
    at = args.at or (20 if dataset is None else 10)
    catalogue = None if dataset is None else dataset.catalogue
    materials = Materials(args.seed, args.device, catalogue, genome=genome)
    contenders = [Contender(model.name, partial(model.make, materials), model.kind == "baseline") for model in models]
    with long_work() as (progress, cancel):
        materials.prepare(models, progress, cancel)
        findings = experiment(
            folds,
            contenders,
            Films.unknown(folds.facts["films"]) if catalogue is None else Films.of(catalogue),
            at,
            choose=dataset is not None and not args.against,
            progress=progress,
            cancel=cancel,
        )
    comparisons, shares = compare(findings, against), coverage(findings)
    protocol = {"name": folds.name, "at": at, "seed": args.seed, **folds.facts}
    if args.json:
        print_json(document(protocol, findings, comparisons, shares))
    else:
        print(report(protocol, findings, comparisons, shares))
    return 0


def _check_usage(args: Namespace, parser: ArgumentParser) -> None:
    given = args.train is not None and args.test is not None
    if given == (args.dataset is not None) or (args.train is None) != (args.test is None):
        parser.error("give a DATASET, or --train and --test")
    if args.known and (given or args.protocol != "new-user"):
        parser.error("--known goes with --protocol new-user: elsewhere people bring all they rated before")
    if args.cold_films:
        _check_alone("cold-films", (*FIXED, "folds", "confidence", "rerank"), args, parser)
    if args.confidence:
        _check_alone("confidence", (*FIXED, "cold_films", "rerank"), args, parser)
    if args.rerank:
        _check_alone("rerank", FIXED, args, parser)
    if args.cut is not None and (given or args.protocol != "temporal"):
        parser.error("--cut goes with --protocol temporal")


def _check_alone(option: str, fixed: tuple[str, ...], args: Namespace, parser: ArgumentParser) -> None:
    """An option that measures something of its own leaves little to be chosen beside it."""
    changed = [name for name in fixed if getattr(args, name) != parser.get_default(name)]
    if args.dataset is None or changed:
        parser.error(f"--{option} goes with a DATASET and little else; leave out {_options(changed) or 'the CSVs'}")


def _options(names: list[str]) -> str:
    return ", ".join(f"--{name.replace('_', '-')}" for name in names)


def _wanted(args: Namespace, there: Mapping[str, Model], parser: ArgumentParser) -> tuple[list[Model], list[str]]:
    """The models that take part, and those to compare with in pairs."""
    everything = [name for name, model in there.items() if model.kind != "variant"]
    names = everything if args.models == "all" else args.models.split(",")
    if args.ablate:
        names += [name for name, model in there.items() if model.kind == "variant"]
    against = args.against.split(",") if args.against else [name for name in ("hybrid",) if name in names]
    for name in (*names, *against):
        if name not in there:
            parser.error(f"there is no model “{name}” here; choose some of {', '.join(there)}")
    return [there[name] for name in dict.fromkeys([*names, *against])], against


def _folds_of(args: Namespace, dataset: Dataset | None) -> Folds:
    from engine.evaluation.folds import GivenFold, NewUserFolds, TemporalFold
    from engine.evaluation.protocols import FULL, given_split

    if dataset is None:
        return GivenFold(given_split(args.train, args.test))
    if args.protocol == "temporal":
        return TemporalFold(dataset.interactions, args.cut)
    return NewUserFolds(dataset.interactions, args.folds, args.known or (FULL,), args.seed)


def _lengths(text: str) -> tuple[float, ...]:
    return tuple(dict.fromkeys(_history_length(part) for part in text.split(",")))


def _history_length(text: str) -> float:
    """“80%” → 0.8, “3” → 3."""
    digits, share = text.removesuffix("%"), text.endswith("%")
    if not digits.isdecimal() or not 1 <= int(digits) <= (99 if share else 1000):
        raise ArgumentTypeError("known is a share from 1% to 99%, or how many ratings (1 to 1000), or several of these")
    return int(digits) / 100 if share else int(digits)


def _folds(text: str) -> int:
    if not text.isdecimal() or not 2 <= int(text) <= MOST_FOLDS:
        raise ArgumentTypeError(f"folds are a whole number from 2 to {MOST_FOLDS}")
    return int(text)


def _length(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise ArgumentTypeError("K is a whole number from 1 to 1000")
    return int(text)


def _date(text: str) -> int:
    """The day's beginning in UTC seconds."""
    try:
        return int(datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).timestamp())
    except ValueError as error:
        raise ArgumentTypeError("a date looks like 2018-01-31") from error
