"""`bundle show|verify BUNDLE`: what a bundle is, and whether it is whole."""

from __future__ import annotations

import json
from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from engine.bundles.bundle import REPORT_PAGE, Bundle, read_manifest, read_verdict
from engine.commands.output import add_json, print_json


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("bundle", help="look at a bundle")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    for action, help_text in (("show", "print its manifest"), ("verify", "check every file of it")):
        one = actions.add_parser(action, help=help_text)
        one.add_argument("bundle", type=Path)
        add_json(one)
        one.set_defaults(run=show if action == "show" else verify)


def show(args: Namespace) -> int:
    manifest = read_manifest(args.bundle)
    if args.json:
        print_json(json.loads(manifest.to_json()))
        return 0
    provenance = manifest.provenance
    print(f"{manifest.name}: {manifest.n_films:,} films, made {manifest.created} by Marquee {manifest.app_version}")
    print(f"  {provenance.n_interactions:,} ratings by {provenance.n_viewers:,} {provenance.viewers} viewers")
    for sentence in read_verdict(args.bundle, manifest):
        print(f"  - {sentence}")
    if REPORT_PAGE in manifest.files:
        print(f"  The whole report: {args.bundle / REPORT_PAGE}")
    return 0


def verify(args: Namespace) -> int:
    bundle = Bundle.open(args.bundle)
    if args.json:
        print_json({"bundle": str(args.bundle), "verified": True, "files": len(bundle.manifest.files)})
    else:
        print(f"{args.bundle}: whole, {len(bundle.manifest.files)} files verified")
    return 0
