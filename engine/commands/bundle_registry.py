"""`bundle install|list|activate|rollback|delete`: the bundles that the app has, from the command line."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.bundles.installed import is_id
from engine.commands.output import add_json, long_work, print_json
from engine.commands.pick import STARTER
from engine.errors import InputError

if TYPE_CHECKING:
    from engine.bundles.registry import Installed, Registry
    from engine.progress import CancelToken, Progress


def add_actions(actions: _SubParsersAction[Any]) -> None:
    one = _action(actions, "install", "copy a bundle in, from a folder, a .marquee file or an https address", install)
    one.add_argument("source", metavar="FOLDER|FILE|URL")
    one.add_argument("--yes", action="store_true", help="fetch it: licence and size were read and are accepted")
    _action(actions, "list", "print the installed bundles", list_installed)
    for name, help_text, run in (
        ("activate", "take an installed bundle into use", activate),
        ("delete", "remove an installed bundle", delete),
    ):
        _action(actions, name, help_text, run).add_argument("id", help="as `bundle list` prints it")
    _action(actions, "rollback", "take the bundle into use that was in use before", roll_back)


def _action(actions: _SubParsersAction[Any], name: str, help_text: str, run: Any) -> ArgumentParser:
    one: ArgumentParser = actions.add_parser(name, help=help_text)
    add_base(one)
    add_json(one)
    one.set_defaults(run=run)
    return one


def add_base(parser: ArgumentParser) -> None:
    parser.add_argument("--base-dir", type=Path, metavar="DIR", help="where the app keeps its data (as the app's own)")


def folder_of(args: Namespace, given: Path) -> Path:
    """The folder that is given, or that of the installed bundle whose id it is."""
    if given.exists() or not is_id(str(given)):
        return given
    return _registry(args).get(str(given)).folder


def install(args: Namespace) -> int:
    registry = _registry(args)
    with long_work() as (progress, cancel):
        if args.source.startswith(("https://", "http://")):
            installed = _fetched(args, registry, progress, cancel)
        else:
            installed = registry.install(Path(args.source), progress=progress, cancel=cancel)
    return _print(args, installed, "installed")


def list_installed(args: Namespace) -> int:
    installed = _registry(args).listed()
    if args.json:
        print_json({"bundles": [_as_json(one) for one in installed]})
        return 0
    for one in installed:
        mark = "*" if one.active else " "
        films = f"{one.manifest.n_films:,} films, " if one.manifest is not None else ""
        print(f"{mark} {one.id:40s} {films}{one.bytes / 1e6:.1f} MB, {one.source}  {one.problem}".rstrip())
    return 0


def activate(args: Namespace) -> int:
    return _print(args, _registry(args).activate(args.id), "in use")


def roll_back(args: Namespace) -> int:
    return _print(args, _registry(args).roll_back(), "in use again")


def delete(args: Namespace) -> int:
    registry = _registry(args)
    gone = registry.get(args.id)
    registry.delete(args.id)
    return _print(args, gone, "deleted")


def _fetched(args: Namespace, registry: Registry, progress: Progress, cancel: CancelToken) -> Installed:
    """A bundle from elsewhere: first what there is to know of it, then, once that is accepted, itself."""
    from engine.bundles.remote import fetch, look
    from engine.data.download import Downloader
    from engine.data.downloads import Downloads
    from engine.network import NetworkLog

    folder = _base(args) / "downloads"
    network, downloads = Downloader(NetworkLog()), Downloads(folder)
    offer = look(args.source, network, folder, cancel)
    if not args.yes:
        size = "an unknown number of" if offer.bytes is None else f"{offer.bytes / 1e6:,.1f}"
        licence = f" Its licence: {offer.licence}" if offer.licence else ""
        raise InputError(
            f"“{offer.title}” has {size} MB to fetch, {offer.free / 1e6:,.0f} MB are free.{licence} "
            "To fetch it, say --yes."
        )
    installed = registry.install(fetch(offer, network, downloads, progress, cancel), origin=args.source, cancel=cancel)
    downloads.discard(offer.url)
    return installed


def _registry(args: Namespace) -> Registry:
    from engine.bundles.registry import Registry

    registry = Registry(_base(args) / "bundles", STARTER)
    if registry.recovered:
        print(registry.recovered, file=sys.stderr)
    return registry


def _base(args: Namespace) -> Path:
    import platformdirs

    if args.base_dir is not None:
        return Path(os.path.realpath(args.base_dir.expanduser()))  # unlike resolve(), content with links in a circle
    return platformdirs.PlatformDirs("marquee", appauthor=False).user_data_path


def _print(args: Namespace, one: Installed, what: str) -> int:
    if args.json:
        print_json(_as_json(one))
    else:
        print(f"{one.id}: {one.name}, {what}")
    return 0


def _as_json(one: Installed) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "folder": str(one.folder),
        "bytes": one.bytes,
        "source": one.source,
        "added": one.added,
        "active": one.active,
        "problem": one.problem,
        "metrics": one.manifest.metrics if one.manifest is not None else None,
    }
