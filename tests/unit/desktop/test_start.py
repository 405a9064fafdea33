"""What a start does without: modules that no first window needs, and what PySide does about each module."""

from __future__ import annotations

import subprocess
import sys

import pytest

UNNEEDED = (
    "numpy", "faiss", "desktop.views.settings", "desktop.views.library", "desktop.views.import_screen",
    "desktop.views.welcome", "desktop.views.train", "desktop.views.models", "desktop.actions.importing",
    "desktop.actions.training", "desktop.theme.posters.poster", "engine.bundles.manifest", "engine.data.media",
)  # fmt: skip


def said(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_the_window_is_imported_without_what_it_does_not_show() -> None:
    loaded = said(f"import sys, desktop.app; print([name for name in {UNNEEDED!r} if name in sys.modules])")
    assert loaded == "[]"


@pytest.mark.parametrize(("lean", "read"), [("", "True"), ("import_without_reading()", "False")])
def test_modules_are_imported_without_being_read(lean: str, read: str) -> None:
    program = f"import linecache; from desktop.lean import *; {lean or 'import PySide6.QtCore'}; import colorsys"
    assert said(f"{program}; print(any('colorsys' in name for name in linecache.cache))") == read
