"""Who may know whom (DESIGN section 3): the rules in pyproject.toml bite, and what no linter sees is checked here."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
SOURCES = sorted(path for top in ("engine", "desktop") for path in (ROOT / top).rglob("*.py"))
TOO_HEAVY_FOR_THE_APP = {"torch", "pandas", "scipy", "sklearn", "sentence_transformers", "transformers"}

# One file with one forbidden import, and the rule that must name it. The first word is the module, the rest its text.
VIOLATIONS = {
    "engine.serving.ranking: from PySide6 import QtCore": "1. the engine knows no window",
    "engine.profile.store: def f(): import desktop.paths": "1. the engine knows no window",
    "engine.models.ease: import torch": "2. torch and its friends: only engine.training",
    "engine.commands.evaluate: def f(): import sentence_transformers": "2. torch and its friends: only engine.training",
    "engine.data.titles: from engine.training import loop": "2. nothing in the app's process reaches training",
    "desktop.actions.train: import engine.commands.train": "2. nothing in the app's process reaches training",
    "engine.serving.recommender: from engine.models import ease": "2. nothing in the app's process reaches training",
    "engine.serving.retrieval: import faiss": "3. faiss: only engine.serving.index",
    "engine.training.publish: from engine.serving import index": "3. training and evaluation rank without the index",
    "engine.explain.evidence: import pandas": "3. pandas and scipy: never reached from the app's process",
    "engine.bundles.bundle: from engine.data import table": "3. pandas and scipy: never reached from the app's process",
    "engine.commands.train: import scipy.sparse": "3. pandas and scipy: not in the commands either",
    "engine.data.dataset: import engine.bundles.bundle": "4. downwards only",
    "engine.models.base: import engine.evaluation.metrics": "4. downwards only",
    "engine.serving.history: import engine.explain.evidence": "4. downwards only",
    "engine.extra: A = 1": "4. downwards only",
    "desktop.viewmodels.card: def f(): from PySide6.QtGui import QColor": "5. view models know no Qt",
    "desktop.views.home: import engine.serving.types": "5. views know actions, models and theme only",
    "desktop.views.widgets.bar: import threading": "5. views know actions, models and theme only",
    "desktop.views.main: from desktop.tasks import runner": "5. views know actions, models and theme only",
    "desktop.theme.tokens: import desktop.views": "5. desktop: downwards only",
}
ALLOWED = [
    "engine.serving.index: import faiss",
    "engine.training.loop: import torch, engine.serving.history",
    "engine.commands.train: def f(): from engine.training import loop",
    "desktop.views.home: from desktop.actions import recommend\nfrom PySide6.QtWidgets import QWidget",
    "desktop.actions.recommend: from engine.explain import evidence",
]


@pytest.fixture(scope="module")
def skeleton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every package of the project, empty but for the modules that the violations lean on."""
    top = tmp_path_factory.mktemp("skeleton")
    shutil.copy(ROOT / "pyproject.toml", top)
    named = [name for name in re.findall(r'"([a-z_]+\.\w+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))]
    modules = ["engine.__main__", "engine.text", "engine.progress", "engine.errors"]
    modules += [f"desktop.{name}" for name in ("__main__", "app", "settings", "paths")]
    for package in PACKAGES:
        write(top, f"{package}.__init__", "")
    for module in modules:
        write(top, module, "")
    for text in ALLOWED:
        write(top, *text.split(": ", 1))
    write(top, "engine.data.table", "import pandas")
    for empty in ("evidence", ):
        write(top, f"engine.explain.{empty}", "")
    assert named
    return top


def write(top: Path, module: str, text: str) -> Path:
    path = top / Path(*module.split(".")).with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
