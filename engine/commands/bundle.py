"""`bundle show|verify|pack|unpack|diff`: what a bundle is, whether it is whole, as one file, and against another."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.bundles.bundle import MANIFEST, REPORT_PAGE, Bundle, read_manifest, read_verdict
from engine.commands import bundle_registry
from engine.commands.output import add_json, long_work, print_json
from engine.data.atomic import check_target
from engine.errors import StorageError

if TYPE_CHECKING:
    from engine.bundles.diff import ListChange, Listed, MetricChange


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("bundle", help="look at bundles, pack, compare, install and activate them")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    for action, help_text in (("show", "print its manifest"), ("verify", "check every file of it")):
        one = _action(actions, action, help_text, show if action == "show" else verify)
        _add_bundles(one, "bundle")
    one = _action(actions, "pack", "make one .marquee file of it", pack_bundle)
    _add_bundles(one, "bundle")
    one.add_argument("--to", type=Path, required=True, metavar="FILE", help="the .marquee file to write")
    one = _action(actions, "unpack", "make a bundle folder of a .marquee file", unpack_bundle)
    one.add_argument("pack", type=Path, metavar="FILE")
    one.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="bundle folder to write")
    one = _action(actions, "diff", "what changes from one bundle to another", diff)
    _add_bundles(one, "before", "after")
    _add_person(one)
    bundle_registry.add_actions(actions)


def _action(actions: _SubParsersAction[Any], name: str, help_text: str, run: Any) -> ArgumentParser:
    one: ArgumentParser = actions.add_parser(name, help=help_text)
    add_json(one)
    one.set_defaults(run=run)
    return one


def _add_bundles(parser: ArgumentParser, *names: str) -> None:
    for name in names:
        parser.add_argument(name, type=Path, help="folder of a bundle, or the id of an installed one")
    bundle_registry.add_base(parser)


def _add_person(parser: ArgumentParser) -> None:
    """Whose list is compared; nobody's when nothing is said."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--like", nargs="+", metavar="TITLE", help='films to resemble, as in "Heat (1995)"')
    which.add_argument("--ratings", type=Path, metavar="CSV", help="ratings in MovieLens's columns")
    parser.add_argument("--top", type=int, default=20, metavar="K", help="how many films the lists have (1–200)")
    parser.set_defaults(diversity=0.3, now=None)


def show(args: Namespace) -> int:
    folder = bundle_registry.folder_of(args, args.bundle)
    manifest = read_manifest(folder)
    if args.json:
        print_json(json.loads(manifest.to_json()))
        return 0
    provenance = manifest.provenance
    print(f"{manifest.name}: {manifest.n_films:,} films, made {manifest.created} by Marquee {manifest.app_version}")
    print(f"  {provenance.n_interactions:,} ratings by {provenance.n_viewers:,} {provenance.viewers} viewers")
    for sentence in read_verdict(folder, manifest):
        print(f"  - {sentence}")
    if REPORT_PAGE in manifest.files:
        print(f"  The whole report: {folder / REPORT_PAGE}")
    return 0


def verify(args: Namespace) -> int:
    bundle = Bundle.open(bundle_registry.folder_of(args, args.bundle))
    if args.json:
        print_json({"bundle": str(args.bundle), "verified": True, "files": len(bundle.manifest.files)})
    else:
        print(f"{args.bundle}: whole, {len(bundle.manifest.files)} files verified")
    return 0


def pack_bundle(args: Namespace) -> int:
    from engine.bundles.pack import SUFFIX, pack

    if args.to.suffix != SUFFIX:
        raise StorageError(f"{args.to} does not end in {SUFFIX}; nobody would know what it is.")
    with long_work() as (progress, cancel):
        size = pack(bundle_registry.folder_of(args, args.bundle), args.to, progress, cancel)
    if args.json:
        print_json({"pack": str(args.to), "bytes": size})
    else:
        print(f"{args.to}: {size / 1e6:.1f} MB")
    return 0


def unpack_bundle(args: Namespace) -> int:
    from engine.bundles.pack import unpack

    check_target(args.to, MANIFEST)
    with long_work() as (progress, cancel):
        bundle = unpack(args.pack, args.to, progress, cancel)
    if args.json:
        print_json({"bundle": str(args.to), "name": bundle.manifest.name, "verified": True})
    else:
        print(f"{args.to}: {bundle.manifest.name}, whole, {len(bundle.manifest.files)} files verified")
    return 0


def diff(args: Namespace) -> int:
    from engine.bundles.diff import compare_lists, compare_metrics, same_data

    before, after = (Bundle.open(bundle_registry.folder_of(args, one)) for one in (args.before, args.after))
    metrics = compare_metrics(before.manifest, after.manifest)
    comparable = same_data(before.manifest, after.manifest)
    lists = None
    if args.like or args.ratings:
        lists = compare_lists(_list(args, before), _list(args, after))
    if args.json:
        rows = [{**asdict(metric), "change": metric.change} for metric in metrics]
        print_json({"same_data": comparable, "metrics": rows, "films": None if lists is None else _films(lists)})
        return 0
    if not comparable:
        print("Trained and measured on different data: the figures cannot be compared.")
    for metric in metrics:
        print(f"  {metric.model:18s} {metric.metric:14s} {_figures(metric)}")
    if lists is not None:
        print(f"The first {args.top}: {len(lists.entering)} films enter, {len(lists.leaving)} leave")
        for film, rank in lists.entering:
            print(f"  + {rank:3d}  {film.name}")
        for film, rank in lists.leaving:
            print(f"  - {rank:3d}  {film.name}")
    return 0


def _list(args: Namespace, bundle: Bundle) -> list[Listed]:
    from engine.bundles.diff import listed
    from engine.commands.pick import request_from
    from engine.serving.recommender import Recommender

    request = request_from(args, bundle)
    return listed(bundle.catalogue, [pick.film for pick in Recommender(bundle).recommend(request)])


def _films(lists: ListChange) -> dict[str, Any]:
    return {
        "entering": [{"film": film.name, "rank": rank} for film, rank in lists.entering],
        "leaving": [{"film": film.name, "rank": rank} for film, rank in lists.leaving],
        "staying": [{"film": film.name, "before": before, "after": after} for film, before, after in lists.staying],
    }


def _figures(metric: MetricChange) -> str:
    means = [f"{one['mean']:.4f}" if one is not None else "   –  " for one in (metric.before, metric.after)]
    return " → ".join(means) + (f"  ({metric.change:+.4f})" if metric.change is not None else "")
