"""`profile import FILE --bundle B [--store DB] [--dry-run]`: what another service knows, brought into a profile."""

from __future__ import annotations

import time
from argparse import ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from engine.commands.output import add_json, print_json
from engine.commands.pick import add_bundle
from engine.commands.profile_data import add_actions
from engine.errors import InputError

if TYPE_CHECKING:
    from engine.data.catalogue import Catalogue
    from engine.profile.import_plan import ImportPlan
    from engine.profile.importers.export import ColumnMap, Export

_SHOWN: Final = 20
_COLUMNS: Final = ("title", "year", "rating", "date", "imdb", "tmdb", "delimiter")
_NO_PLAN: Final = "Where to? Name the profile with --store DB, or only look with --dry-run."


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("profile", help="bring ratings from elsewhere, keep them safe")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    add_actions(actions)
    bring = actions.add_parser("import", help="Letterboxd, IMDb, Trakt, MovieLens or any CSV")
    bring.add_argument("file", type=Path, metavar="FILE", help="the export: a file, a zip or its folder")
    add_bundle(bring)
    bring.add_argument("--store", type=Path, metavar="DB", help="the profile to write to, and to compare with")
    bring.add_argument("--dry-run", action="store_true", help="say what would be done; write nothing")
    bring.add_argument(
        "--map",
        type=_column_map,
        metavar="title=…,rating=…",
        help=f"columns of any CSV: {', '.join(_COLUMNS)}; and scale=10, the highest rating",
    )
    bring.add_argument("--save-unmatched", action="store_true", help="keep films not found, for a larger bundle")
    bring.add_argument("--user", type=int, metavar="N", help="whose ratings, where a file holds several people's")
    add_json(bring)
    bring.set_defaults(run=run_import)


def run_import(args: Namespace) -> int:
    """Writes what matched, as one change of the profile, with the unmatched rows where they are to be saved; ambiguous
    and conflicting ones are only told."""
    from engine.bundles.bundle import Bundle
    from engine.profile.importers.export import SERVICE_NAMES, Options
    from engine.profile.importers.files import load_files
    from engine.profile.importers.reading import read_export
    from engine.profile.matching import match
    from engine.profile.state import Profile
    from engine.profile.store import ProfileStore

    if args.store is None and not args.dry_run:
        raise InputError(_NO_PLAN)
    now = int(time.time())
    export = read_export(load_files(args.file), Options(now, args.map, args.user))
    bundle = Bundle.open(args.bundle)
    from_movielens = bundle.manifest.provenance.source.startswith("MovieLens")
    # A dry run looks at a profile that is there and makes none.
    store = ProfileStore(args.store) if args.store and (args.store.exists() or not args.dry_run) else None
    try:
        profile = store.snapshot() if store else Profile({})
        plan = match(export.rows, bundle.catalogue, profile, service=export.service, movielens_ids=from_movielens)
        saved = plan.to_save(now) if args.save_unmatched else []
        edits = [*plan.edits(now), *saved]
        if store and edits and not args.dry_run:
            store.apply(f"Import from {SERVICE_NAMES[export.service]}: {args.file.name}", edits)
    finally:
        if store:
            store.close()
    report = _report(export, plan, bundle.catalogue, saved=len(saved), written=bool(edits) and not args.dry_run)
    if args.json:
        print_json(report)
    else:
        _print(report)
    return 0


def _report(export: Export, plan: ImportPlan, catalogue: Catalogue, *, saved: int, written: bool) -> dict[str, Any]:
    def films(rows: Sequence[int]) -> list[str]:
        return [f"{catalogue.titles[row]} ({int(catalogue.years[row]) or '?'})" for row in rows]

    listed: dict[str, list[dict[str, Any]]] = {"ambiguous": [], "unmatched": [], "conflicting": []}
    for outcome in plan.outcomes:
        if outcome.verdict in listed:
            row = outcome.row
            entry: dict[str, Any] = {"file": row.file, "line": row.line, "title": row.title, "year": row.year}
            if outcome.verdict == "conflicting":
                entry |= {"yours": outcome.mine, "theirs": row.rating}
            else:
                entry["candidates"] = films(outcome.candidates)
            listed[outcome.verdict].append(entry)
    return {
        "service": export.service,
        "scale": export.scale,
        "rows": len(export.rows),
        "counts": {verdict.replace(" ", "_"): count for verdict, count in plan.counts().items()},
        "left_out": dict(plan.left_out()),
        "saved": saved,
        "notes": list(export.notes),
        "findings": [str(finding) for finding in export.findings],
        **listed,
        "written": written,
    }


def _print(report: dict[str, Any]) -> None:
    print(f"Format: {report['service']}, {report['rows']} films and series")
    for verdict, count in report["counts"].items():
        why = ", ".join(f"{n} {kind}" for kind, n in report["left_out"].items()) if verdict == "left_out" else ""
        print(f"  {verdict.replace('_', ' '):12s}{count:7d}{f'  ({why})' if why else ''}")
    if report["saved"]:
        print(f"  {'saved':12s}{report['saved']:7d}")
    for verdict in ("ambiguous", "unmatched", "conflicting"):
        _print_some(verdict, [_line(entry) for entry in report[verdict]])
    _print_some("Findings", [*report["notes"], *report["findings"]])
    print("Written as one change." if report["written"] else "Nothing was written.")


def _print_some(head: str, lines: Sequence[str]) -> None:
    if lines:
        print(f"{head[0].upper()}{head[1:]}:")
        for line in lines[:_SHOWN]:
            print(f"  {line}")
        if len(lines) > _SHOWN:
            print(f"  and {len(lines) - _SHOWN:,} more")


def _line(entry: dict[str, Any]) -> str:
    name = f"{entry['title']} ({entry['year'] or '?'})"
    if "yours" in entry:
        return f"{name}: yours {entry['yours']:g}, theirs {entry['theirs']:g}"
    return f"{name}: {'; '.join(entry['candidates'])}" if entry["candidates"] else name


def _column_map(text: str) -> ColumnMap:
    from engine.profile.importers.export import ColumnMap

    given: dict[str, str] = {}
    for part in text.split(","):
        name, _, value = part.partition("=")
        if name.strip() not in (*_COLUMNS, "scale") or not value:
            raise ArgumentTypeError(f"“{part[:60]}” is not one of {', '.join(_COLUMNS)} or scale, “=” and its value")
        given[name.strip()] = value
    try:
        scale = float(given.pop("scale", "0")) or None
    except ValueError as error:
        raise ArgumentTypeError("scale is a number: the highest rating, as in scale=10") from error
    if scale is not None and not 1 <= scale <= 1000:
        raise ArgumentTypeError("scale is from 1 to 1000")
    return ColumnMap(scale=scale, **given)
