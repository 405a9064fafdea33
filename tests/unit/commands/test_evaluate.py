from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import main


@pytest.fixture
def split(tmp_path: Path) -> list[str]:
    """Two crowds with a film taken from each viewer to be found; the arguments that name the files."""
    rng = np.random.default_rng(0)
    rows: dict[str, list[str]] = {"train": [], "test": []}
    for viewer in range(30):
        films = rng.permutation(np.arange(viewer % 2, 40, 2))
        rows["test"].append(f"{viewer},{films[0]}")
        rows["train"] += [f"{viewer},{film}" for film in films[1:15]]
    for name, lines in rows.items():
        (tmp_path / f"{name}.csv").write_text("\n".join(["userId,movieId", *lines, ""]))
    return ["evaluate", "--train", str(tmp_path / "train.csv"), "--test", str(tmp_path / "test.csv")]


def test_json_holds_every_model_with_intervals_time_and_memory(
    split: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*split, "--models", "all", "--at", "5", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document["models"]) == ["lightgcn", "ease", "spectral", "popularity"]
    assert document["protocol"]["name"] == "given split"
    assert document["protocol"]["people"] == 30
    for figures in document["models"].values():
        assert set(figures) == {"recall@5", "ndcg@5", "fit_seconds", "peak_mb"}
        for measure in ("recall@5", "ndcg@5"):
            value = figures[measure]
            assert 0 <= value["low"] <= value["mean"] <= value["high"] <= 1
    # Six films of the right crowd are left, five are shown; half of those the crowd-blind popularity shows are wrong.
    personal = [document["models"][name]["recall@5"]["mean"] for name in ("lightgcn", "ease", "spectral")]
    assert min(personal) > 0.6 > document["models"]["popularity"]["recall@5"]["mean"]


def test_the_seed_decides(split: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    documents = []
    for _ in range(2):
        assert main([*split, "--models", "lightgcn", "--json", "--seed", "4"]) == 0
        documents.append(json.loads(capsys.readouterr().out)["models"]["lightgcn"]["ndcg@20"])
    assert documents[0] == documents[1]


def test_people_get_a_table(split: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*split, "--models", "popularity,spectral"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Given split: 420 pairs of 30 viewers to learn from, 30 of 30 to find among 40 films.")
    assert "Recall@20" in lines[1]
    assert [line.split()[0] for line in lines[2:]] == ["popularity", "spectral"]


@pytest.mark.parametrize(
    "wrong", [["--models", "lightgcn,magic"], ["--at", "0"], ["--at", "many"], ["--device", "abacus"]]
)
def test_wrong_usage_ends_with_2(split: list[str], wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*split, *wrong])
    assert end.value.code == 2


def test_bad_input_ends_with_1_and_one_sentence(
    split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test.csv").write_text("userId,movieId\n1,two\n")
    assert main([*split, "--models", "popularity"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "test.csv, line 2, column “movieId”: “two” is not a whole number.\n"
