"""Who may know whom (DESIGN section 3): the rules in pyproject.toml bite, and what no linter sees is checked here."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ROOT / "pyproject.toml"
PACKAGES: list[str] = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
SOURCES = sorted(path.relative_to(ROOT) for top in ("engine", "desktop") for path in (ROOT / top).rglob("*.py"))

# A project that keeps every rule, by module; the other packages and top-level modules are added to it, empty.
KEEPING = {
    "engine.__main__": "def main(): from engine.commands import train",
    "engine.errors": "",
    "engine.progress": "import engine.errors",
    "engine.bundles.bundle": "import engine.data.catalogue",
    "engine.commands.train": "def run(): from engine.training import loop",
    "engine.data.catalogue": "import engine.text",
    "engine.data.movielens": "import pandas",
    "engine.evaluation.metrics": "import scipy.sparse, engine.models.ease",
    "engine.explain.evidence": "import engine.serving.recommender",
    "engine.models.ease": "import scipy.sparse, engine.data.catalogue",
    "engine.profile.store": "import sqlite3",
    "engine.serving.history": "",
    "engine.serving.index": "import faiss",
    "engine.serving.recommender": "import engine.bundles.bundle, engine.serving.index",
    "engine.training.loop": "import torch, engine.serving.history, engine.evaluation.metrics, engine.bundles.bundle",
    "desktop.__main__": "import desktop.app",
    "desktop.app": "import desktop.views.home",
    "desktop.actions.recommend": "import engine.explain.evidence, desktop.tasks.runner, desktop.viewmodels.card",
    "desktop.models.cards": "import desktop.viewmodels.card, PySide6.QtCore",
    "desktop.tasks.runner": "import threading",
    "desktop.theme.tokens": "",
    "desktop.viewmodels.card": "import engine.serving.recommender",
    "desktop.views.home": "import desktop.actions.recommend, desktop.models.cards, desktop.theme.tokens",
}
# One forbidden line added to a module, and the rule that must name it.
BREAKING = [
    ("engine.serving.history", "from PySide6 import QtCore", "1. the engine knows no window"),
    ("engine.profile.store", "def f(): import desktop.paths", "1. the engine knows no window"),
    ("engine.models.ease", "import torch", "2. torch and its friends: only engine.training"),
    (
        "engine.commands.train",
        "def f(): import sentence_transformers",
        "2. torch and its friends: only engine.training",
    ),
    ("engine.data.movielens", "import engine.training.loop", "2. nothing in the app's process reaches training"),
    ("desktop.actions.recommend", "import engine.commands.train", "2. nothing in the app's process reaches training"),
    ("engine.serving.recommender", "import engine.models.ease", "2. nothing in the app's process reaches training"),
    ("engine.serving.recommender", "import faiss", "3. faiss: only engine.serving.index"),
    ("engine.serving.recommender", "import onnxruntime", "3. onnxruntime and tokenizers: only engine.serving"),
    ("engine.training.loop", "import engine.serving.index", "3. training and evaluation rank without the index"),
    ("engine.evaluation.metrics", "import engine.serving.recommender", "3. training and evaluation rank without"),
    ("engine.explain.evidence", "import pandas", "3. pandas and scipy: never reached from the app's process"),
    ("engine.bundles.bundle", "import engine.data.movielens", "3. pandas and scipy: never reached from the app's"),
    ("engine.commands.train", "import scipy.sparse", "3. pandas and scipy: not in the commands either"),
    ("engine.data.catalogue", "import engine.bundles.bundle", "4. downwards only"),
    ("engine.models.ease", "import engine.evaluation.metrics", "4. downwards only"),
    ("engine.serving.history", "import engine.explain.evidence", "4. downwards only"),
    ("engine.placed_nowhere", "", "4. downwards only"),
    ("desktop.viewmodels.card", "def f(): from PySide6.QtGui import QColor", "5. view models know no Qt"),
    ("desktop.views.home", "import engine.errors", "5. views know actions, models and theme only"),
    ("desktop.views.home", "import sqlite3", "5. views know actions, models and theme only"),
    ("desktop.views.home", "from desktop.tasks import runner", "5. views know actions, models and theme only"),
    ("desktop.theme.tokens", "import desktop.views.home", "5. desktop: downwards only"),
]


def write(top: Path, module: str, text: str) -> None:
    path = top / Path(*module.split(".")).with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def module_name(source: Path) -> str:
    return ".".join(source.with_suffix("").parts).removesuffix(".__init__")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_bytes(PROJECT.read_bytes())
    for package in PACKAGES:
        write(tmp_path, f"{package}.__init__", "")
    top_level = {module_name(source): "" for source in SOURCES if len(source.parts) == 2}
    for module, text in {**top_level, **KEEPING}.items():
        write(tmp_path, module, text)
    return tmp_path


def lint_imports(top: Path) -> tuple[int, str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=top, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def test_a_project_that_keeps_the_rules_passes(project: Path) -> None:
    status, said = lint_imports(project)
    assert status == 0, said


@pytest.mark.parametrize(("module", "line", "rule"), BREAKING, ids=[f"{line} in {at}" for at, line, _ in BREAKING])
def test_each_rule_finds_its_breach(project: Path, module: str, line: str, rule: str) -> None:
    write(project, module, f"{KEEPING.get(module, '')}\n{line}\n")
    status, said = lint_imports(project)
    broken = [row for row in said.splitlines() if " BROKEN" in row]
    assert status == 1, said
    assert any(row.startswith(rule) for row in broken), said


def test_packages_are_named_as_they_are_on_disk() -> None:
    on_disk = [".".join(path.parent.parts) for path in SOURCES if path.name == "__init__.py"]
    assert sorted(on_disk) == PACKAGES
    stray = [path for path in SOURCES if path.parent not in {Path(*name.split(".")) for name in PACKAGES}]
    assert stray == [], "files in a folder that is no package"


def test_what_the_app_imports_is_light() -> None:
    """Also through a package's __init__, which import-linter does not follow."""
    apps = ("desktop", "engine.bundles", "engine.explain", "engine.profile", "engine.serving")
    modules = [name for name in map(module_name, SOURCES) if name.startswith(apps)]
    heavy = ("torch", "pandas", "pyarrow", "scipy", "sklearn", "sentence_transformers", "transformers")
    script = (
        "import importlib, sys, threading\n"
        f"for name in {modules}: importlib.import_module(name)\n"
        f"print([name for name in {heavy} if name in sys.modules], threading.active_count())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    assert done.stdout == "[] 1\n", "heavy packages loaded, threads running"


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_no_module_has_state_or_works_at_import(source: Path) -> None:
    tree = ast.parse((ROOT / source).read_text(encoding="utf-8"))
    found = [f"line {node.lineno}: {ast.unparse(node)}" for node in breaches(tree)]
    assert found == []


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("CACHE = {}", True),
        ("_SEEN: set[int] = set()", True),
        ("connection = None", True),
        ("print('hello')", True),
        ("for x in range(3): pass", True),
        ("def f():\n    global X\n    X = 1", True),
        ("if debug:\n    start()", True),
        ('"""Docstring."""\nimport os\nX = {"a": 1}\n__all__ = ["X"]\nRows = list[int]', False),
        ("try:\n    import tomllib\nexcept ImportError:\n    import tomli", False),
        ("if __name__ == '__main__':\n    raise SystemExit(main())", False),
        ("class A:\n    x = []", False),
    ],
)
def test_state_and_work_are_told_from_declarations(text: str, caught: bool) -> None:
    assert bool(list(breaches(ast.parse(text)))) is caught


def breaches(tree: ast.Module) -> Iterator[ast.stmt]:
    """Statements that keep state in a module or do work when it is imported."""
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Global))
    todo = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Try):
            todo += [*node.body, *(line for handler in node.handlers for line in handler.body), *node.orelse]
        elif isinstance(node, ast.If) and ast.unparse(node.test) != "__name__ == '__main__'":
            todo += [*node.body, *node.orelse]
        elif not is_declaration(node):
            yield node


def is_declaration(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
        are_constants = all(name.lstrip("_")[:1].isupper() or name.startswith("__") for name in names)
        return are_constants and not is_empty_container(node.value)
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef | ast.If | ast.Pass)


def is_empty_container(value: ast.expr | None) -> bool:
    """An empty list, dictionary or set at module level is there to be filled."""
    text = ast.unparse(value) if value else ""
    return text in ("[]", "{}", "list()", "dict()", "set()") or text.startswith(("defaultdict(", "deque("))
