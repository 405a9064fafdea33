"""Linux's packages of a frozen folder: a `.deb`, and a `.tar.xz` that runs from wherever it is unpacked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import system
from package_folder import PackageError, size
from package_notices import debian_package

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "build" / "linux"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What packages are made with, and libraries that Qt's window needs beside those that it needs to be tried out.
TOOLS = {"objdump": "binutils", "strip": "binutils", "xz": "xz-utils"}
LIBRARIES = {
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# Files that libraries brought along read: which fonts there are, what keys mean.
DATA = {"fontconfig-config", "xkb-data", "libx11-data"}
# Without fonts a bare Debian draws boxes; the look is made for Inter, DejaVu has the stars.
RECOMMENDED = ("fonts-inter", "fonts-dejavu-core")
PURPOSE = {
    "full": "Recommends, explains, and trains its models from MovieLens's ratings.",
    "light": "Recommends and explains; without what training needs (see the package marquee).",
}


def require_tools() -> None:
    """Returns with what is looked into binaries with, and every library that travels along; else `PackageError`."""
    libraries = {**system.QT_LIBRARIES, **system.X11_LIBRARIES, **LIBRARIES}
    missing = [package for library, package in libraries.items() if not system.loads(library)]
    missing += [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing and not (system.can_install() and system.install(missing)):
        raise PackageError(f"Something is missing; run: {system.install_line(missing, sudo=True)}")


def make_tar(app: Path, kind: str, version: str, out: Path) -> Path:
    """One folder, in a file."""
    name = f"{_name(kind)}-{version}"
    target = out / f"{name}-linux-{os.uname().machine}.tar.xz"
    _run(
        ["tar", "--create", "--file", str(target), "--use-compress-program", "xz -3 --threads=0", "--sort=name",
         "--owner=0", "--group=0", "--transform", f"s,^{app.name},{name},", "--directory", str(app.parent), app.name]
    )  # fmt: skip
    return target


def make_deb(app: Path, kind: str, version: str, icons: Path, root: Path, out: Path) -> Path:
    """The package for Debian and what is made from it. `root` is a folder to lay it out in."""
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    shutil.copytree(app, root / "usr" / "lib" / "marquee", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    for command in ("marquee", "marquee-engine"):
        (root / "usr" / "bin" / command).symlink_to(f"../lib/marquee/{command}")
    _place(SOURCES / "marquee.desktop", share / "applications" / "marquee.desktop")
    _place(SOURCES / "marquee.xml", share / "mime" / "packages" / "marquee.xml")
    _place(icons / "marquee.svg", share / "icons" / "hicolor" / "scalable" / "apps" / "marquee.svg")
    for pixels in ICON_SIZES:
        _place(icons / f"{pixels}.png", share / "icons" / "hicolor" / f"{pixels}x{pixels}" / "apps" / "marquee.png")
    (share / "doc" / _name(kind)).mkdir(parents=True)
    (share / "doc" / _name(kind) / "copyright").symlink_to("../../../lib/marquee/_internal/resources/notices.txt")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control(kind, version, needed_packages(app), size(root)), encoding="utf-8")
    target = out / f"{_name(kind)}_{version}_{_architecture()}.deb"
    # zstd: Debian 12 and Ubuntu 22.04 and later read it, and it is made ten times as fast as xz.
    _run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(target)])
    return target


def control(kind: str, version: str, needed: Iterable[str], installed: int) -> str:
    """The package's description of itself. The two kinds take each other's place."""
    other = _name("light" if kind == "full" else "full")
    lines = {
        "Package": _name(kind),
        "Version": version,
        "Architecture": _architecture(),
        "Maintainer": "The Marquee authors <marquee@localhost>",
        "Installed-Size": str(installed // 1024),
        "Depends": ", ".join(sorted(DATA | set(needed))),
        "Recommends": ", ".join(RECOMMENDED),
        "Conflicts": other,
        "Replaces": other,
        "Section": "video",
        "Priority": "optional",
        "Description": "offline desktop film recommender",
    }
    head = "".join(f"{field}: {value}\n" for field, value in lines.items())
    return f"{head} Films you will like, from your own ratings, with true reasons.\n {PURPOSE[kind]}\n"


def needed_packages(app: Path) -> set[str]:
    """The Debian packages of the libraries that the frozen files load and do not bring along.

    The C library's version is the builder's: nothing older is known to do.
    """
    needed, brought = set[str](), {path.name for path in app.rglob("*.so*")}
    for file in app.rglob("*"):
        if file.is_file() and not file.is_symlink() and (".so" in file.name or file == app / "marquee"):
            needed |= set(loaded(file)) - brought
    packages = {library: debian_package(path) for library, path in _system_libraries(needed).items()}
    lost = sorted(needed - {library for library, package in packages.items() if package})
    if lost:
        raise PackageError(f"No installed Debian package is known to hold {', '.join(lost)}.")
    names = {package for package in packages.values() if package}
    libc = (os.confstr("CS_GNU_LIBC_VERSION") or "").split()[-1]
    return {f"libc6 (>= {libc})" if name == "libc6" else name for name in names}


def loaded(file: Path) -> list[str]:
    """Names of the libraries that a binary says it needs."""
    said = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE)


def _system_libraries(names: set[str]) -> dict[str, Path]:
    """Where this system's loader finds them."""
    said = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", said, re.MULTILINE)
    return {name: Path(path) for name, path in reversed(found) if name in names}


def _name(kind: str) -> str:
    return "marquee" if kind == "full" else "marquee-light"


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def _place(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _run(command: list[str]) -> None:
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
        raise PackageError(f"{command[0]} failed; what it said stands above.")
