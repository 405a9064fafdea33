"""`evaluate --rerank` against a server whose model has a taste, one that fails, and none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.__main__ import main
from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from tests.integration.ollama.content_faults import Body
from tests.integration.ollama.fault_server import FaultServer

N_FILMS = 60


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    rng = np.random.default_rng(0)
    users, films = (grid.ravel() for grid in np.meshgrid(np.arange(60), np.arange(N_FILMS), indexing="ij"))
    rated = (films % 2 == users % 2) & (rng.random(len(films)) < 0.6)
    times = rng.integers(0, 10**8, rated.sum())
    data = Interactions.build(users[rated], films[rated], np.full(rated.sum(), 5.0), times)
    catalogue = Catalogue(data.item_ids, [f"Film {row}" for row in range(N_FILMS)], [1990] * N_FILMS)
    Dataset.of(data, catalogue, source="a test", simulated=True, licence="none").save(tmp_path / "dataset")
    vectors = np.eye(2, dtype=np.float16)[np.arange(N_FILMS) % 2]
    monkeypatch.setattr("engine.training.encode.content_vectors", lambda *_, **__: vectors)
    return str(tmp_path / "dataset")


def candidates_of(body: Body) -> list[Mapping[str, Any]]:
    text = body["messages"][-1]["content"]
    data, _ = json.JSONDecoder().raw_decode(text, text.index("{"))
    return list(data["candidates"])


def by_number(body: Body) -> str:
    """Higher numbers are better films."""
    scores = [{"id": each["id"], "score": int(each["title"].split()[1])} for each in candidates_of(body)]
    return json.dumps({"scores": scores})


def test_the_effect_is_measured_and_said(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    with FaultServer.answering(by_number) as server:
        command = ["evaluate", folder, "--rerank", "4", "--ollama", server.host]
        assert main([*command, "--json"]) == 0
        document = json.loads(capsys.readouterr().out)
        assert document["rerank"]["asked"] == 4
        assert document["rerank"]["failed"] == 0
        assert document["rerank"]["moved"] > 0
        everything = document["readings"][0]
        assert everything["truth"] == "all"
        assert everything["people"] == 4
        assert everything["difference"]["low"] <= everything["difference"]["mean"] <= everything["difference"]["high"]
        assert main(command) == 0
        assert "asked about 4 people" in capsys.readouterr().out


def test_a_model_that_never_answers_rightly_measures_nothing(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    with FaultServer.answering("no scores at all") as server:
        assert main(["evaluate", folder, "--rerank", "2", "--ollama", server.host]) == 1
    assert "Re-ranking could not be measured" in capsys.readouterr().err


def test_without_a_server_it_says_so_before_anything_is_fitted(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", folder, "--rerank", "--ollama", "127.0.0.1:9"]) == 1
    assert "Re-ranking cannot be measured" in capsys.readouterr().err


@pytest.mark.parametrize("more", [["--confidence"], ["--cold-films"], ["--models", "ease"]])
def test_what_does_not_go_with_it_is_wrong_usage(folder: str, more: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["evaluate", folder, "--rerank", *more])
