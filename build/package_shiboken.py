"""The Python part of PySide6, compiled. It lies as packed source in a library, and each start would compile it anew.

Where `shiboken6/files.dir` is there, `shiboken6` takes its files instead (in a package it is made here; `SBK_EMBED=0`
makes one in an environment).
"""

from __future__ import annotations

import compileall
import shutil
import sys
from pathlib import Path

NAME = "shibokensupport"


def make(folder: Path) -> None:
    """Fills `folder` with the modules of `shibokensupport`, compiled for this Python, without their sources."""
    import shiboken6  # noqa: F401 - it brings the packed sources

    packed = sys.modules[NAME].__loader__.zfile  # type: ignore[union-attr]
    shutil.rmtree(folder, ignore_errors=True)
    packed.extractall(folder, [name for name in packed.namelist() if name.startswith(f"{NAME}/")])
    compileall.compile_dir(folder, quiet=1, legacy=True, stripdir=str(folder))
    for source in folder.rglob("*.py"):
        source.unlink()
