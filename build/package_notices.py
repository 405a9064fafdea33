"""The licences of everything that a package ships, in one file.

Taken from what is installed: each Python package's own licence files, Python's, the model bundle's notice, and on
Debian the copyright files of the system libraries that travel along.
"""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackagePath, distribution, packages_distributions
from pathlib import Path

from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LICENCES = ROOT / "build" / "licences"
RULE = "=" * 100
# Packages that bring no licence file, and the texts that their metadata names.
TEXTS = {
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
    "tokenizers": ("Apache-2.0",),
}
# Packages that keep their licence files among their modules.
INSIDE = {"onnxruntime": ("onnxruntime/LICENSE", "onnxruntime/ThirdPartyNotices.txt")}


def notices(packages: Iterable[str], bundle_licence: str, libraries: Iterable[Path] = ()) -> str:
    """The whole text. `packages` are Python's, `libraries` files from the system that travel along.

    Raises `ValueError` for a package whose licence is not known.
    """
    parts = [("Marquee", (ROOT / "LICENSE").read_text(encoding="utf-8"))]
    parts.append(("The film data that ships inside", bundle_licence))
    parts.append(("Python", (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text(encoding="utf-8")))
    parts += [(_title(distribution(name)), licence_text(distribution(name))) for name in sorted(packages)]
    parts += [(f"System library: {name}", text) for name, text in debian_copyrights(libraries)]
    listed = "\n".join(f"  {title}" for title, _ in parts)
    head = f"Marquee is made of the work of many. Their licences:\n\n{listed}\n"
    return "\n".join([head, *(f"{RULE}\n{title}\n{RULE}\n\n{text.strip()}\n" for title, text in parts)])


def owners(modules: Iterable[str]) -> set[str]:
    """The installed packages that modules, given by their topmost names, come from."""
    known = packages_distributions()
    return {str(canonicalize_name(package)) for module in modules for package in known.get(module, ())} - {"marquee"}


def licence_text(package: Distribution) -> str:
    """A package's own licence files, else the texts that it names. Raises `ValueError` when neither is known."""
    name = canonicalize_name(package.name)
    texts = [
        Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace") for file in _own(package)
    ]
    texts += [(LICENCES / f"{text}.txt").read_text(encoding="utf-8") for text in TEXTS.get(name, ())]
    if not texts:
        raise ValueError(f"{name} brings no licence file; name its licence in TEXTS, build/package_notices.py.")
    return "\n\n".join(texts)


def debian_copyrights(libraries: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """(package, its copyright file) of the Debian packages that these files come from; once each."""
    for name in sorted({owner for file in libraries if (owner := debian_package(file))}):
        yield name, Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8", errors="replace")


def debian_package(file: Path) -> str | None:
    """The installed Debian package that a file belongs to; None when none does, or there is no dpkg."""
    # /lib is a link to /usr/lib nowadays, and dpkg knows some files by the one name, some by the other.
    for path in {str(file), str(file.resolve()), str(file.resolve()).removeprefix("/usr")}:
        try:
            said = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            return None
        if said.returncode == 0:
            return said.stdout.split(":")[0]
    return None


def _own(package: Distribution) -> list[PackagePath]:
    """A package's licence files, wherever it keeps them."""
    names, inside = ("licen", "copying", "notice", "third_party"), INSIDE.get(canonicalize_name(package.name), ())
    return [file for file in package.files or () if str(file) in inside or _is_licence(file, names)]


def _is_licence(file: PackagePath, names: tuple[str, ...]) -> bool:
    return (
        ".dist-info" in file.parts[0]
        and file.name.lower().startswith(names)
        and file.suffix in ("", ".txt", ".md", ".rst", ".apache", ".bsd")
    )


def _title(package: Distribution) -> str:
    fields = package.metadata.json
    licence = str(fields.get("license_expression") or fields.get("license") or "")
    return f"{package.name} {package.version}" + (f" ({licence})" if licence and len(licence) < 60 else "")
