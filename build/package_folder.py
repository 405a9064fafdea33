"""The frozen app as a folder: staged, frozen by PyInstaller, slimmed, tried out, measured."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import package_icons
import package_shiboken
import package_text_model

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = Path("resources") / "starter" / "bundle"
LARGEST = {"light": 250_000_000, "full": 1_100_000_000}
"""Bytes installed, at most."""
SMOKE_SECONDS = 600
# Linux's libraries that come with tables for debuggers. Not NumPy's and SciPy's: their wheels' makers moved parts,
# and strip breaks such files.
STRIPPED = ("libpython3*.so*", "python3*/lib-dynload/*.so", "torch/lib/*.so*")


class PackageError(Exception):
    """A package could not be made; one sentence says why."""


def stage(kind: str, folder: Path, bundle: Path | None) -> None:
    """`icons`, `resources`, `shiboken` and, for what trains, `text_model` for the spec; `bundle`, a folder or a
    `.marquee`, takes the starter's place. What reads moods is left out where it does not fit."""
    shutil.rmtree(folder, ignore_errors=True)
    package_icons.make_icons(ROOT / "resources" / "icons" / "marquee.svg", folder / "icons")
    package_shiboken.make(folder / "shiboken")
    shutil.copytree(ROOT / "resources", folder / "resources")
    shutil.rmtree(folder / "resources" / "readme")
    if kind == "full":
        package_text_model.make(folder / "text_model")
    else:
        shutil.rmtree(folder / "resources" / "encoder", ignore_errors=True)
    if bundle is not None:
        _embed(bundle, folder / BUNDLE)


def freeze(kind: str, staged: Path, work: Path, out: Path) -> Path:
    """Runs PyInstaller; the folder `out/marquee`, or the app on macOS."""
    options = ["--noconfirm", "--log-level=WARN", f"--distpath={out}", f"--workpath={work}"]
    spec = str(ROOT / "build" / "marquee.spec")
    command = [sys.executable, "-m", "PyInstaller", *options, spec, "--", kind, str(staged)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise PackageError("PyInstaller failed; what it said last stands above.")
    if sys.platform == "darwin":
        return out / "Marquee.app"
    if sys.platform == "linux":
        shutil.copy2(ROOT / "build" / "linux" / "marquee-engine", out / "marquee")
        _strip(out / "marquee" / "_internal")
    return out / "marquee"


def executable(app: Path) -> Path:
    """What starts the window."""
    if app.suffix == ".app":
        return app / "Contents" / "MacOS" / "marquee"
    return app / ("marquee.exe" if sys.platform == "win32" else "marquee")


def smoke(app: Path) -> tuple[dict[str, Any], float]:
    """What the frozen app's self-test says, and the seconds it took. Raises `PackageError` when it fails."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="marquee-smoke-") as home:
        said = _run(app, ["--self-test", "--base-dir", home], home)
    report: dict[str, Any] = json.loads(said)
    return report, time.monotonic() - began


def smoke_training(app: Path) -> float:
    """The seconds that the frozen app takes to read a small made-up MovieLens, and to train on it in its child."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="marquee-smoke-") as home:
        ratings, dataset, bundle = (str(Path(home) / name) for name in ("ratings", "dataset", "bundle"))
        make = [sys.executable, str(ROOT / "build" / "make_movielens.py"), "latest-small", "--scale", "0.2"]
        subprocess.run([*make, "--out", ratings], stdout=subprocess.DEVNULL, check=True)
        _run(app, ["--engine", "import", ratings, "--to", dataset], home)
        _run(app, ["--engine", "train", dataset, "--to", bundle, "--preset", "quick"], home)
        _run(app, ["--engine", "bundle", "verify", bundle], home)
    return time.monotonic() - began


def _run(app: Path, arguments: list[str], home: str) -> str:
    """What the frozen app says where there is no Python and, if possible, no network. Raises `PackageError`."""
    command = [*_without_network(), str(executable(app)), *arguments]
    try:
        done = subprocess.run(command, env=_bare(home), capture_output=True, timeout=SMOKE_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise PackageError(f"The frozen app's {arguments[0]} was not done after {SMOKE_SECONDS} s.") from error
    said, complained = (stream.decode(errors="replace") for stream in (done.stdout, done.stderr))
    if done.returncode:
        raise PackageError(f"The frozen app's {' '.join(arguments[:2])} failed: {(said + complained)[-2000:]}")
    return said


def size(app: Path) -> int:
    """Bytes of all files."""
    return sum(path.stat().st_size for path in app.rglob("*") if path.is_file() and not path.is_symlink())


def check_size(kind: str, found: int) -> None:
    """Raises `PackageError` for a package that has grown too large."""
    if found > LARGEST[kind]:
        raise PackageError(
            f"The {kind} package takes {found / 1e6:.0f} MB installed; {LARGEST[kind] / 1e6:.0f} are allowed."
        )


def _embed(bundle: Path, target: Path) -> None:
    """Raises `PackageError` when it is no whole bundle."""
    from engine.bundles.bundle import Bundle
    from engine.bundles.pack import unpack
    from engine.errors import MarqueeError

    shutil.rmtree(target)
    try:
        if bundle.is_dir():
            Bundle.open(bundle)
            shutil.copytree(bundle, target)
        else:
            unpack(bundle, target)
    except MarqueeError as error:
        raise PackageError(str(error)) from error


def _strip(internal: Path) -> None:
    files = [path for pattern in STRIPPED for path in internal.glob(pattern) if not path.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)


def _bare(home: str) -> dict[str, str]:
    """An environment without a Python, a display or anything of the builder's."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP", "LANG") if name in os.environ}
    path = os.environ.get("PATH", "") if sys.platform == "win32" else "/usr/bin:/bin"
    return {**kept, "PATH": path, "HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen"}


def _without_network() -> list[str]:
    """Linux's way to run a command where there is no network interface, where it is allowed."""
    prefix = ["unshare", "--map-root-user", "--net"]
    if sys.platform == "linux" and subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0:
        return prefix
    return []
