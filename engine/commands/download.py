"""`download NAME --to FOLDER`: a MovieLens data set from GroupLens, when a person asks for it."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from engine.commands.output import add_json, long_work, print_json
from engine.data.download import Downloader, Remote, free_bytes
from engine.data.download_movielens import MOVIELENS, offer_of
from engine.data.downloads import Meter
from engine.errors import InputError
from engine.network import NetworkLog


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("download", help="fetch a MovieLens data set from GroupLens")
    parser.add_argument("name", metavar="NAME", help=f"one of {', '.join(MOVIELENS)}")
    parser.add_argument("--to", type=Path, default=Path(), metavar="FOLDER", help="where the zip goes (default: here)")
    parser.add_argument("--yes", action="store_true", help="fetch it: licence and size were read and are accepted")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    offer = offer_of(args.name)
    target = args.to / f"{offer.name}.zip"
    if not args.yes:
        raise InputError(
            f"{offer.title}: {offer.summary}. {offer.bytes / 1e6:,.1f} MB to fetch, "
            f"{free_bytes(args.to) / 1e6:,.0f} MB free. {offer.licence} To accept this and fetch it, say --yes."
        )
    with long_work() as (progress, cancel):
        remote = Remote(offer.url, offer.bytes, offer.sha256)
        meter = Meter(progress, f"Fetching {offer.title}", offer.bytes)
        Downloader(NetworkLog()).fetch(remote, target, meter, cancel)
    if args.json:
        print_json({"file": str(target), "bytes": offer.bytes})
    else:
        print(f"{target}: whole; next, marquee-engine import {target} --to DATASET")
    return 0
