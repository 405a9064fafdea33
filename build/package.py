#!/usr/bin/env python3
"""Marquee as an app to install, for the system that this runs on.

    python3 build/package.py light              without PyTorch: recommends and explains, cannot train
    python3 build/package.py full               everything
        --with-bundle FILE                      a trained model (.marquee or its folder) inside, instead of the starter
        --folder-only                           the frozen folder, tried out; no packages of it
        --out DIR                               where to put it all (.dist)

Linux: a .deb (where there is dpkg-deb) and a .tar.xz. Windows: a setup program (by Inno Setup). macOS: a .dmg.
What was frozen runs its self-test before anything is made of it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: list[str]) -> int:
    """Runs in `.venv`, where PyInstaller is."""
    args = _parser().parse_args(arguments)
    import dev

    python = dev.make_environment()
    if Path(sys.executable) != python:
        return dev.become([str(python), str(Path(__file__).resolve()), *arguments])
    sys.path.insert(0, str(ROOT))
    from package_folder import PackageError

    try:
        make(args.kind, args.with_bundle, args.out.absolute(), folder_only=args.folder_only)
    except PackageError as error:
        print(f"package.py: {error}", file=sys.stderr)
        return 1
    return 0


def make(kind: str, bundle: Path | None, out: Path, *, folder_only: bool) -> None:
    """Everything that `kind` has here, in `out`. Raises `PackageError`."""
    import package_folder

    from engine import __version__

    if sys.platform.startswith("linux"):
        import package_linux

        package_linux.require_tools()
    began, work = time.monotonic(), out / "work" / kind
    package_folder.stage(kind, work / "stage", bundle)
    app = package_folder.freeze(kind, work / "stage", work / "pyinstaller", out / kind)
    report, seconds = package_folder.smoke(app)
    size = package_folder.size(app)
    print(f"{app}: {size / 1e6:.0f} MB; self-test: {len(report['checks'])} checks hold, {seconds:.1f} s", flush=True)
    theirs = package_folder.size(work / "stage" / package_folder.BUNDLE) if bundle is not None else 0
    package_folder.check_size(kind, size - theirs)  # a model of one's own may be as large as it is
    if kind == "full":
        print(f"A small training took {package_folder.smoke_training(app):.0f} s.", flush=True)
    package = PACKAGERS[sys.platform]
    made = [] if folder_only else package(app, kind, __version__, work / "stage" / "icons", out)
    for file in made:
        print(f"{file}: {file.stat().st_size / 1e6:.0f} MB")
    print(f"Done in {time.monotonic() - began:.0f} s.")


def _linux(app: Path, kind: str, version: str, icons: Path, out: Path) -> list[Path]:
    import package_linux

    made = [package_linux.make_tar(app, kind, version, out)]
    if shutil.which("dpkg-deb"):
        made.append(package_linux.make_deb(app, kind, version, icons, icons.parent / "deb", out))
    return made


def _macos(app: Path, kind: str, version: str, icons: Path, out: Path) -> list[Path]:
    target = out / f"Marquee-{version}-{kind}.dmg"
    subprocess.run(["sh", str(ROOT / "build" / "macos" / "dmg.sh"), str(app), str(target)], check=True)
    return [target]


def _windows(app: Path, kind: str, version: str, icons: Path, out: Path) -> list[Path]:
    values = {"Version": version, "App": app, "Icons": icons, "Out": out, "Name": f"Marquee-{version}-{kind}"}
    script = str(ROOT / "build" / "windows" / "marquee.iss")
    subprocess.run(["iscc", "/Q", *(f"/D{key}={value}" for key, value in values.items()), script], check=True)
    return [out / f"{values['Name']}-setup.exe"]


PACKAGERS = {"linux": _linux, "darwin": _macos, "win32": _windows}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("package.py", description="Marquee as an app to install, for this system.")
    parser.add_argument("kind", choices=("light", "full"), help="without or with what training needs")
    parser.add_argument(
        "--with-bundle", type=Path, metavar="FILE", help="a trained model inside instead of the starter"
    )
    parser.add_argument("--folder-only", action="store_true", help="only the frozen folder, tried out")
    parser.add_argument("--out", type=Path, default=ROOT / ".dist", metavar="DIR", help="where to put it all (.dist)")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
