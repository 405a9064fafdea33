"""`profile show|export|load|backup|restore|undo|redo|delete-all --store DB`: what a profile holds, kept safe."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands.output import add_json, print_json
from engine.errors import InputError, MarqueeError

if TYPE_CHECKING:
    from engine.profile.journal import Entry
    from engine.profile.store import ProfileStore

Said = dict[str, Any]
"""What a command answers: printed as JSON, or its "sentence" to a person."""


def add_actions(actions: _SubParsersAction[Any]) -> None:
    """The actions that need no bundle, each on one profile file."""
    _add(actions, "show", _show, "how much it holds, and its last changes")
    out = _add(actions, "export", _export, "write everything to files of open formats")
    where = out.add_mutually_exclusive_group(required=True)
    where.add_argument("--to-json", type=Path, metavar="FILE", help="everything, to be read back by “load”")
    where.add_argument("--to-csv", type=Path, metavar="DIR", help="ratings, diary and lists in Letterboxd's columns")
    _add(actions, "load", _load, "add what “export --to-json” wrote").add_argument("file", type=Path)
    _add(actions, "backup", _backup, "copy the profile to one file").add_argument("file", type=Path)
    _add(actions, "restore", _restore, "take everything from a backup").add_argument("file", type=Path)
    _add(actions, "undo", lambda store, args: _moved("Undone", store.undo()), "take the last change back")
    _add(actions, "redo", lambda store, args: _moved("Done again", store.redo()), "make the undone change again")
    end = _add(actions, "delete-all", _delete_all, "forget everything, backups too")
    end.add_argument("--yes", action="store_true", help="really: nothing brings it back")


def _add(
    actions: _SubParsersAction[Any], name: str, do: Callable[[ProfileStore, Namespace], Said], what: str
) -> ArgumentParser:
    parser: ArgumentParser = actions.add_parser(name, help=what)
    parser.add_argument("--store", type=Path, required=True, metavar="DB", help="the profile")
    add_json(parser)

    def run(args: Namespace) -> int:
        source = args.file if name == "restore" else None
        with _opened(args.store, make=name in ("load", "restore"), source=source) as store:
            said = do(store, args)
        if args.json:
            print_json(said)
        else:
            print(said["sentence"])
        return 0

    parser.set_defaults(run=run)
    return parser


@contextmanager
def _opened(path: Path, *, make: bool, source: Path | None = None) -> Iterator[ProfileStore]:
    """The profile in a file, for `make` a new one where there is none: how it moves to another computer. A damaged one
    is put aside for the backup that is to take its place."""
    from engine.profile import backup
    from engine.profile.store import ProfileStore

    new = not path.exists()
    if new and not make:
        raise InputError(f"There is no profile {path}.")
    try:
        store = ProfileStore(path)
    except backup.CorruptProfile:
        if source is None:
            raise
        backup.contents_of(source)  # nothing is moved for a file that is no backup
        backup.set_aside(path, int(time.time()))
        store = ProfileStore(path)
    try:
        yield store
    except MarqueeError:
        store.close()
        if new:  # what was to fill it could not be used
            path.unlink()
        raise
    finally:
        store.close()


def _show(store: ProfileStore, args: Namespace) -> Said:
    profile = store.snapshot()
    counts = {
        "ratings": len(profile.ratings),
        "seen": len(profile.seen),
        "watchlist": len(profile.watchlist),
        "hidden": len(profile.hidden),
        "pending": len(profile.pending),
    }
    changes = [{"label": entry.label, "films": entry.count, "undone": entry.undone} for entry in store.history(10)]
    sentence = ", ".join(f"{count:,} {name}" for name, count in counts.items())
    return {"sentence": sentence, **counts, "changes": changes}


def _export(store: ProfileStore, args: Namespace) -> Said:
    from engine.profile.export import save_csv, save_json

    profile = store.snapshot()
    if args.to_json:
        save_json(profile, args.to_json)
        files = [args.to_json]
    else:
        files = save_csv(profile, args.to_csv)
    return {"sentence": f"Written: {', '.join(map(str, files))}", "files": [str(file) for file in files]}


def _load(store: ProfileStore, args: Namespace) -> Said:
    from engine.profile.export import edits_of, load_json

    edits = edits_of(load_json(args.file))
    store.apply(f"Loaded {args.file.name}", edits)
    return {"sentence": f"Loaded as one change: {len(edits):,} entries.", "entries": len(edits)}


def _backup(store: ProfileStore, args: Namespace) -> Said:
    store.back_up(args.file)
    return {"sentence": f"Backed up to {args.file}.", "file": str(args.file)}


def _restore(store: ProfileStore, args: Namespace) -> Said:
    kept = store.restore(args.file)
    before = f" What was here is kept as {kept}." if kept else ""
    return {"sentence": f"Restored from {args.file}.{before}", "kept": str(kept) if kept else None}


def _moved(how: str, entry: Entry | None) -> Said:
    if entry is None:
        return {"sentence": "There is nothing to do.", "label": None}
    return {"sentence": f"{how}: {entry.label}", "label": entry.label}


def _delete_all(store: ProfileStore, args: Namespace) -> Said:
    if not args.yes:
        raise InputError("This forgets everything, backups too; add --yes to do it.")
    store.delete_all()
    return {"sentence": "Everything was forgotten."}
