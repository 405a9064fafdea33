"""Every socket of the client's is in the network log, and without a server nothing heavy is even imported."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tests.integration.ollama.fault_server import FaultServer

# A process of its own that counts what Python itself tells of sockets.
CLIENT = """
import json, os, sys
connected = []
sys.addaudithook(lambda event, args: connected.append(str(args[1])) if event == "socket.connect" else None)
os.environ.update(http_proxy="http://127.0.0.1:1", OLLAMA_HOST="127.0.0.1:1", OLLAMA_API_KEY="secret")

import engine.explain.explainer, engine.serving.recommender
from engine.explain.llm.failures import ModelFailure
from engine.explain.llm.model import Message
from engine.explain.llm.ollama import Ollama
from engine.network import NetworkLog

log = NetworkLog()
ollama = Ollama(log, sys.argv[1])
state, outcomes = ollama.probe().state, []
for _ in range(3):
    try:
        outcomes.append(ollama.chat([Message("user", "Why?")]).text)
    except ModelFailure as failure:
        outcomes.append(str(failure))
print(json.dumps({
    "state": state, "outcomes": outcomes, "connected": len(connected), "to": sorted(set(connected)),
    "logged": log.count, "open": sum(exchange.open for exchange in log.exchanges()),
    "bytes": all(exchange.sent and exchange.received for exchange in log.exchanges()[:-1]),
    "imported": sorted({"ollama", "httpx", "pydantic"} & set(sys.modules)),
}))
"""


def client_of(host: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", CLIENT, host], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_nobody_there() -> None:
    with FaultServer() as server:
        host = server.host
    said = client_of(host)
    assert said["state"] == "not running"
    assert said["outcomes"] == [f"Ollama is not running at {host}."] * 3
    assert (said["connected"], said["logged"], said["open"]) == (1, 1, 0)
    assert said["imported"] == []


def test_somebody_there() -> None:
    with FaultServer() as server:
        said = client_of(server.host)
        port = server.host.split(":")[1]
        assert said["state"] == "ready"
        assert said["outcomes"] == ['{"sentences": []}'] * 3
        assert said["connected"] == said["logged"] == len(server.calls) + 1, "one knock, and one a question"
        assert said["to"] == [f"('127.0.0.1', {port})"]
        assert (said["open"], said["bytes"]) == (0, True)
        assert "secret" not in str(server.calls)
