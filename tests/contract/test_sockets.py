"""One module opens sockets (DESIGN section 11): everything else asks it, and its log knows of every one."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OPENER = Path("engine/network.py")
# The Ollama package and httpx under it, on a transport of ours that goes through the opener.
# tests/integration/ollama/test_sockets.py counts that they open none of their own.
ON_OUR_TRANSPORT = {
    Path("engine/explain/llm") / name for name in ("listing", "ollama", "pull", "stream", "transport", "wire")
}
# Its socket is local: another start of the app finds the window that is open.
LOCAL, LOCAL_ONLY = Path("desktop/single.py"), {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
OPENS_SOCKETS = (
    "socket", "socketserver", "asyncio", "ftplib", "smtplib", "xmlrpc", "urllib.request", "http.server",
    "requests", "httpx", "httpx2", "aiohttp", "urllib3", "ollama", "PySide6.QtNetwork", "PySide6.QtWebSockets",
)  # fmt: skip
SOURCES = sorted(path.relative_to(ROOT) for top in ("engine", "desktop") for path in (ROOT / top).rglob("*.py"))


def imported(tree: ast.Module) -> set[str]:
    """Every module that is imported anywhere in it, and every name that is taken from one."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def opens_sockets(tree: ast.Module) -> bool:
    made = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    connections = {"http.client.HTTPConnection", "http.client.HTTPSConnection", "HTTPConnection", "HTTPSConnection"}
    return bool(made & connections) or any(
        name == module or name.startswith(f"{module}.") for name in imported(tree) for module in OPENS_SOCKETS
    )


def test_only_one_module_opens_sockets() -> None:
    found = [path for path in SOURCES if opens_sockets(ast.parse((ROOT / path).read_text(encoding="utf-8")))]
    assert [path for path in found if path.with_suffix("") not in ON_OUR_TRANSPORT] == [LOCAL, OPENER]


def test_the_single_window_knows_local_sockets_only() -> None:
    tree = ast.parse((ROOT / LOCAL).read_text(encoding="utf-8"))
    taken = {name for name in imported(tree) if any(name.startswith(module) for module in OPENS_SOCKETS)}
    assert taken - {"PySide6.QtNetwork"} == LOCAL_ONLY


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("import socket", True),
        ("def f():\n    from urllib import request", True),
        ("import urllib.request as r", True),
        ("from PySide6.QtNetwork import QTcpSocket", True),
        ("import http.client\nhttp.client.HTTPConnection('x')", True),
        ("import http.client\nfrom urllib.parse import urlsplit\nraise http.client.IncompleteRead(b'')", False),
    ],
)
def test_openers_are_told_from_others(text: str, caught: bool) -> None:
    assert opens_sockets(ast.parse(text)) is caught


def test_the_runtime_of_the_text_encoder_gives_nobody_an_id(tmp_path: Path) -> None:
    """ONNX Runtime keeps one beside what it would report; where there is none, there are no reports."""
    code = "from engine.serving.query_encoder import QueryEncoder; QueryEncoder().encode('quiet')"
    home = {**os.environ, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "XDG_CACHE_HOME": ""}
    home.pop("ORT_DISABLE_TELEMETRY", None)
    subprocess.run([sys.executable, "-c", code], env=home, check=True)
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]
