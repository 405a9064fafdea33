from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import main
from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions

N_FILMS = 220


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A dataset of two crowds, and film vectors that are there at once: reading texts is tested elsewhere."""
    rng = np.random.default_rng(0)
    users, films = (grid.ravel() for grid in np.meshgrid(np.arange(80), np.arange(N_FILMS), indexing="ij"))
    rated = (films % 2 == users % 2) & (rng.random(len(films)) < 0.8)
    times = rng.integers(0, 10**8, rated.sum())
    data = Interactions.build(users[rated], films[rated], np.full(rated.sum(), 5.0), times)
    catalogue = Catalogue(data.item_ids, [f"Film {row}" for row in range(N_FILMS)], [1990] * N_FILMS)
    Dataset.of(data, catalogue, source="a test", simulated=True, licence="none").save(tmp_path / "dataset")
    vectors = np.eye(2, dtype=np.float16)[np.arange(N_FILMS) % 2]
    monkeypatch.setattr("engine.training.encode.content_vectors", lambda *_, **__: vectors)
    return str(tmp_path / "dataset")


def test_figures_as_a_document_and_as_a_table(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", folder, "--cold-films", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["protocol"] == {"name": "cold films", "seed": 1}
    assert set(document["models"]) == {"graph", "content", "random"}
    assert (
        document["differences"]["random"]["recall@20"]["low"] <= document["differences"]["random"]["recall@20"]["mean"]
    )
    assert main(["evaluate", folder, "--cold-films"]) == 0
    table = capsys.readouterr().out
    for name, measures in document["models"].items():
        assert f"  {name:<8} {measures['ndcg@10']['mean']:.3f} (" in table


@pytest.mark.parametrize("more", [["--models", "ease"], ["--known", "3"], ["--folds", "5"], ["--at", "5"]])
def test_what_does_not_go_with_it_is_wrong_usage(folder: str, more: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["evaluate", folder, "--cold-films", *more])


def test_it_takes_a_dataset(tmp_path: Path) -> None:
    for name in ("train", "test"):
        (tmp_path / f"{name}.csv").write_text("userId,movieId\n1,1\n1,2\n")
    with pytest.raises(SystemExit, match="2"):
        main(["evaluate", "--train", str(tmp_path / "train.csv"), "--test", str(tmp_path / "test.csv"), "--cold-films"])
