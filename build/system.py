"""What the app needs from the operating system: the libraries that Qt loads, and fonts.

Only Linux needs anything here; Windows and macOS bring it all.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

# Library that Qt loads -> Debian package that holds it. What these depend on themselves comes along.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# The look is drawn for Inter; DejaVu has the stars and arrows that few text fonts have. A bare Debian has no font.
FONTS = {"Inter*.[ot]t*": "fonts-inter", "DejaVuSans.ttf": "fonts-dejavu-core"}
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


def say(text: str) -> None:
    """Set-up talks on stderr only: stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def fail(sentence: str) -> NoReturn:
    """Ends with status 1 and one sentence."""
    say(f"dev.py: {sentence}")
    sys.exit(1)


def require_libraries() -> None:
    """Returns with every library that Qt needs in place; else ends, with the one line that installs them."""
    missing = missing_packages()
    if not missing:
        return
    if not can_install():
        fail(f"Qt's system libraries are missing; on Debian or Ubuntu run: {install_line(missing, sudo=True)}")
    if not install(missing):
        fail(f"Qt's system libraries could not be installed; run: {install_line(missing)}")


def offer_fonts() -> None:
    """Installs missing fonts where that can be done without asking; the app runs without them, less prettily."""
    missing = missing_fonts()
    if missing and can_install() and not install(missing):
        say(f"dev.py: going on without the fonts {', '.join(missing)}.")


def require_venv_module() -> None:
    """Debian packs the part of Python that makes environments separately; this returns with it in place."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]
    if not can_install():
        fail(f"This Python cannot make environments; on Debian or Ubuntu run: {install_line(package, sudo=True)}")
    if not install(package):
        fail(f"This Python cannot make environments, and its missing part failed to install: {install_line(package)}")


def missing_packages() -> list[str]:
    """Packages of the libraries that do not load. The ones for X11 count only where the app will use X11."""
    if not sys.platform.startswith("linux"):
        return []
    needed = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY") and "xcb" in (os.environ.get("QT_QPA_PLATFORM") or "xcb"):
        needed.update(X11_LIBRARIES)
    return [package for library, package in needed.items() if not loads(library)]


def missing_fonts() -> list[str]:
    """Packages of the fonts that stand in none of the usual folders."""
    if not sys.platform.startswith("linux"):
        return []
    return [
        package
        for pattern, package in FONTS.items()
        if not any(next(folder.rglob(pattern), None) for folder in FONT_FOLDERS if folder.is_dir())
    ]


def can_install() -> bool:
    """Root on a Debian-like system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_line(packages: list[str], *, sudo: bool = False) -> str:
    """The one shell line that installs `packages`."""
    apt = "sudo apt-get" if sudo else "apt-get"
    return f"{apt} update && {apt} install -y --no-install-recommends {' '.join(packages)}"


def install(packages: list[str]) -> bool:
    """Runs the line; its chatter goes to stderr. False when it failed."""
    say(f"dev.py: installing {', '.join(packages)} …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(install_line(packages), shell=True, env=quiet, stdout=sys.stderr, check=False).returncode == 0


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
