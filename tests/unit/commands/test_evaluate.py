from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.__main__ import main
from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions

Run = Callable[..., dict[str, Any]]
QUICK = ("--models", "ease,popularity")


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


def save(folder: Path, data: Interactions) -> list[str]:
    """The arguments that evaluate a dataset of these interactions."""
    rows = range(data.n_items)
    catalogue = Catalogue(
        data.item_ids,
        [f"Film {row}" for row in rows],
        [1950 + row for row in rows],
        genres=[("Drama",) if row % 2 else ("Comedy", "Crime") for row in rows],
    )
    Dataset.of(data, catalogue, source="a test", simulated=True, licence="none").save(folder)
    return ["evaluate", str(folder)]


@pytest.fixture
def dataset(tmp_path: Path) -> list[str]:
    """Two crowds again, with times a day apart and some dislikes."""
    rng = np.random.default_rng(0)
    films = np.stack([rng.permutation(np.arange(viewer % 2, 40, 2))[:15] for viewer in range(30)])
    stars = np.where(rng.random(films.shape) < 0.8, 5.0, 2.0)
    times = np.tile(90_000 * np.arange(15), 30) + 7 * np.repeat(np.arange(30), 15)
    data = Interactions.build(np.repeat(np.arange(30), 15), films.ravel(), stars.ravel(), times, item_ids=range(40))
    return save(tmp_path / "dataset", data)


@pytest.fixture
def evaluated(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> dict[str, Any]:
        assert main([*arguments, "--json"]) == 0
        document: dict[str, Any] = json.loads(capsys.readouterr().out)
        return document

    return run


def test_a_given_split_has_every_model_with_intervals_time_and_memory(split: list[str], evaluated: Run) -> None:
    names = ["lightgcn", "ease", "spectral", "popularity"]
    document = evaluated(*split, "--models", ",".join(names), "--at", "5")
    assert list(document["models"]) == names
    assert document["protocol"]["name"] == "given split"
    assert document["protocol"]["people"] == 30
    for figures in document["models"].values():
        assert {"recall@5", "ndcg@5", "fit_seconds", "peak_mb", "coverage@5", "novelty@5"} <= set(figures)
        for measure in ("recall@5", "precision@5", "ndcg@5", "mrr@5", "hit@5"):
            value = figures[measure]
            assert 0 <= value["low"] <= value["mean"] <= value["high"] <= 1
    # Six films of the right crowd are left, five are shown; half of those the crowd-blind popularity shows are wrong.
    personal = [document["models"][name]["recall@5"]["mean"] for name in ("lightgcn", "ease", "spectral")]
    assert min(personal) > 0.6 > document["models"]["popularity"]["recall@5"]["mean"]


def test_figures_are_those_worked_out_by_hand(tmp_path: Path, evaluated: Run) -> None:
    """Popularity ranks 10, 20, 30, then 40 and 50, which nobody met. The first finds 30 on the second place of (20,
    30), the second 30 on the first of (30, 40), the third 50 on the second of (40, 50), and 40 is another's."""
    (tmp_path / "train.csv").write_text("userId,movieId\n1,10\n2,10\n2,20\n3,10\n3,20\n3,30\n")
    (tmp_path / "test.csv").write_text("userId,movieId\n1,30\n2,30\n2,50\n3,50\n9,40\n3,40\n")
    split = ["evaluate", "--train", str(tmp_path / "train.csv"), "--test", str(tmp_path / "test.csv"), "--at", "2"]
    found = evaluated(*split, "--models", "popularity")["models"]["popularity"]
    second = 1 / np.log2(3)
    expected = {
        "recall@2": [1, 1 / 2, 1],
        "precision@2": [1 / 2, 1 / 2, 1],
        "ndcg@2": [second, 1 / (1 + second), 1],
        "mrr@2": [1 / 2, 1, 1],
        "hit@2": [1, 1, 1],
    }
    for measure, values in expected.items():
        assert found[measure]["mean"] == pytest.approx(np.mean(values)), measure
    # Raters of each film and one more, of four: 3, 2, 1 and 0 of three viewers.
    bits = dict(zip((20, 30, 40, 50), -np.log2([3 / 4, 2 / 4, 1 / 4, 1 / 4]), strict=True))
    assert found["novelty@2"]["mean"] == pytest.approx(
        np.mean([bits[20] + bits[30], bits[30] + bits[40], bits[40] + bits[50]]) / 2
    )
    assert found["coverage@2"] == pytest.approx(4 / 5)


def test_the_hybrid_tells_what_it_chose_and_how_it_came_to_it(split: list[str], evaluated: Run) -> None:
    document = evaluated(*split, "--models", "hybrid,popularity")
    assert list(document["choices"]) == ["hybrid"]
    (chosen,) = document["choices"]["hybrid"]
    assert sum(chosen["weights"].values()) == pytest.approx(1)
    assert [set(step) for step in chosen["steps"]] == [{"part", "share", "quality"}] * len(chosen["steps"])
    assert chosen["steps"]


def test_ablating_sets_every_variant_beside_the_hybrid(
    dataset: list[str], evaluated: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With differences person by person, and the weights and the learning curve of every fold."""
    vectors = np.eye(40, dtype=np.float16)  # reading texts is tested elsewhere
    monkeypatch.setattr("engine.training.encode.content_vectors", lambda *_, **__: vectors)
    document = evaluated(*dataset, "--models", "hybrid,ease,lightgcn", "--ablate", "--folds", "2")
    variants = {"hybrid unlearned", "lightgcn_k0", "lightgcn_random"}
    variants |= {f"hybrid without {part}" for part in ("lightgcn", "ease", "content", "recency", "trend", "popularity")}
    for reading in document["readings"]:
        assert set(reading["models"]) == {"hybrid", "ease", "lightgcn", "best baseline"} | variants
        assert set(reading["differences"]["hybrid"]) == set(reading["models"]) - {"hybrid"}
    assert [len(folds) for folds in document["choices"].values()] == [2] * (
        1 + sum("hybrid" in name for name in variants)
    )
    for fold in document["choices"]["hybrid without content"]:
        assert fold["weights"]["core"]["content"] == fold["weights"]["cold"]["content"] == 0


def test_a_given_split_is_compared_with_the_model_that_is_named(split: list[str], evaluated: Run) -> None:
    (reading,) = evaluated(*split, "--models", "ease", "--against", "popularity")["readings"]
    assert list(reading["models"]) == ["ease", "popularity"]
    assert reading["differences"]["popularity"]["ease"]["ndcg@20"]["low"] > 0
    assert reading["baseline"] is None


def test_the_seed_decides(split: list[str], dataset: list[str], evaluated: Run) -> None:
    for arguments in ([*split, "--models", "lightgcn"], [*dataset, *QUICK, "--folds", "3"]):
        first, second = (evaluated(*arguments, "--seed", "4")["readings"] for _ in range(2))
        assert first == second


def test_new_users_in_both_readings_and_at_every_length(dataset: list[str], evaluated: Run) -> None:
    document = evaluated(*dataset, *QUICK, "--folds", "3", "--known", "80%,1,3")
    assert document["protocol"] == {
        "name": "new users", "at": 10, "seed": 1, "folds": 3, "viewers": 30, "films": 40, "ratings": 450
    }  # fmt: skip
    readings = {(reading["known"], reading["truth"]): reading for reading in document["readings"]}
    assert list(readings) == [(known, truth) for known in ("80%", "1", "3") for truth in ("all", "fresh")]
    # Everything is rated more than a day apart, so both readings ask the same.
    assert readings["3", "all"]["models"] == readings["3", "fresh"]["models"]
    for reading in readings.values():
        assert reading["baseline"]["chosen"] == ["ease"] * 3
        assert list(reading["differences"]) == ["best baseline"]
        assert reading["differences"]["best baseline"]["popularity"]["ndcg@10"]["high"] < 0
        assert 1950 <= reading["models"]["ease"]["year@10"]["mean"] <= 1990
        assert 0 <= reading["models"]["ease"]["diversity@10"]["mean"] <= 1
    headline = {**document["models"]["ease"]}
    for extra in ("coverage@10", "fit_seconds", "peak_mb"):
        headline.pop(extra)
    assert headline == readings["80%", "all"]["models"]["ease"]


def test_a_cut_in_time(dataset: list[str], evaluated: Run) -> None:
    document = evaluated(*dataset, *QUICK, "--protocol", "temporal")
    assert document["protocol"]["name"] == "temporal"
    assert document["protocol"]["people"] == 30
    assert {reading["known"] for reading in document["readings"]} == {"all before"}
    assert evaluated(*dataset, *QUICK, "--protocol", "temporal", "--cut", "1970-01-09")["protocol"]["cut"] == 8 * 86400


def test_people_get_tables(split: list[str], dataset: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*split, "--models", "popularity,spectral"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Given split: 420 pairs of 30 viewers to learn from, 30 of 30 to find among 40 films.\n")
    assert main([*dataset, *QUICK, "--folds", "3", "--known", "80%,3"]) == 0
    text = capsys.readouterr().out
    assert "Known: 80%. To find: all later likes. 30 people. Best baseline, named beforehand on others: ease." in text
    assert "NDCG@10 by how much people bring, fresh taste\n" in text
    blocks = [block.splitlines() for block in text.split("\n\n")]
    table = blocks[1]
    assert [line.split("  ")[0].strip() for line in table[2:]] == ["ease", "popularity", "best baseline"]
    assert table[1].split()[:2] == ["NDCG@10", "Recall"]
    # Columns are as wide as their headings or the widest cell, so that all lines of a full table end together.
    assert len(table[1]) == len(table[2])


@pytest.mark.parametrize(
    "wrong",
    [
        ["--models", "lightgcn,magic"],
        ["--models", "ease,"],
        ["--against", "magic"],
        ["--at", "0"],
        ["--at", "many"],
        ["--device", "abacus"],
        ["--known", "3"],
        ["--cut", "2018-01-31"],
        ["somewhere"],
    ],
)
def test_wrong_usage_of_a_split_ends_with_2(split: list[str], wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*split, *wrong])
    assert end.value.code == 2


@pytest.mark.parametrize(
    "wrong",
    [
        ["--known", "0"],
        ["--known", "100%"],
        ["--known", "3,"],
        ["--folds", "1"],
        ["--protocol", "leave-one-out"],
        ["--protocol", "temporal", "--known", "3"],
        ["--protocol", "temporal", "--cut", "yesterday"],
        ["--cut", "2018-01-31"],
        ["--train", "train.csv"],
    ],
)
def test_wrong_usage_of_a_dataset_ends_with_2(dataset: list[str], wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*dataset, *wrong])
    assert end.value.code == 2


def test_something_to_evaluate_must_be_named() -> None:
    with pytest.raises(SystemExit) as end:
        main(["evaluate"])
    assert end.value.code == 2


def test_bad_input_ends_with_1_and_one_sentence(
    split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test.csv").write_text("userId,movieId\n1,two\n")
    assert main([*split, "--models", "popularity"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "test.csv, line 2, column “movieId”: “two” is not a whole number.\n"


def interactions(rows: list[tuple[int, int, float, int]], n_items: int = 5) -> Interactions:
    users, items, stars, times = zip(*rows, strict=True)
    return Interactions.build(users, items, stars, times, item_ids=range(n_items))


@pytest.mark.parametrize(
    ("rows", "arguments", "sentence"),
    [
        ([(1, 0, 5, 0), (1, 1, 5, 9)], [], "a single viewer"),
        ([(1, 0, 3, 0), (1, 1, 3, 9), (2, 0, 3, 1), (2, 1, 3, 7)], [], "no later rating is 4 or more"),
        ([(1, 0, 5, 0), (2, 1, 5, 9), (3, 0, 5, 1)], [], "no later rating is 4 or more"),
        ([(1, 0, 5, 0), (1, 1, 5, 0), (2, 0, 5, 0)], ["--protocol", "temporal"], "one side of the cut"),
        ([(1, 0, 5, 0), (2, 1, 5, 9)], ["--protocol", "temporal", "--cut", "2030-01-01"], "one side of the cut"),
    ],
    ids=["one viewer", "no likes", "one rating each", "one moment", "a date too late"],
)
def test_data_that_cannot_be_asked_about_is_one_sentence(
    rows: list[tuple[int, int, float, int]],
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*save(tmp_path / "dataset", interactions(rows)), *QUICK, *arguments]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert sentence in captured.err


def test_one_viewer_has_an_answer_at_a_cut_in_time(tmp_path: Path, evaluated: Run) -> None:
    alone = interactions([(7, item, 5.0, 100 * item) for item in range(5)])
    document = evaluated(*save(tmp_path / "dataset", alone), *QUICK, "--protocol", "temporal")
    (reading,) = document["readings"]  # all on one day
    assert reading["people"] == 1
    value = reading["models"]["ease"]["recall@10"]
    assert value == {"mean": 1.0, "low": 1.0, "high": 1.0}, "one film is left, and it is the one liked later"
    assert reading["baseline"] == {"chosen": ["ease"], "validation_ndcg": [{"ease": 1.0, "popularity": 1.0}]}


def test_people_are_told_what_a_table_cannot_say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """That people are few, that a baseline was named on nobody, and that some of a test part cannot be found."""
    twins = interactions([(user, item, 5.0, item) for user in (1, 2) for item in range(5)])
    assert main([*save(tmp_path / "dataset", twins), *QUICK]) == 0
    text = capsys.readouterr().out
    assert "2 people, too few to tell which model is better. Best baseline: ease, the first of them, as" in text
    (tmp_path / "train.csv").write_text("userId,movieId\n1,10\n1,20\n2,10\n")
    (tmp_path / "test.csv").write_text("userId,movieId\n1,20\n1,99\n2,20\n7,10\n")
    given = ["evaluate", "--train", str(tmp_path / "train.csv"), "--test", str(tmp_path / "test.csv")]
    assert main([*given, *QUICK]) == 0
    text = capsys.readouterr().out.splitlines()[0]
    assert "People unknown to the first part, left out: 1." in text
    assert "Films unknown to the first part, which nobody can find: 1." in text
    assert "Pairs to find that stand in both parts, which nobody can find either: 1." in text


@pytest.mark.parametrize("protocol", ["new-user", "temporal"])
def test_all_ratings_alike_films_nobody_rated_and_a_newcomer_have_defined_answers(
    protocol: str, tmp_path: Path, evaluated: Run
) -> None:
    likes = [(user, item, 5.0, 10 * item + user) for user in range(6) for item in range(8)]
    data = interactions([*likes, (9, 0, 5.0, 75)], n_items=12)  # films 8–11 have no ratings, person 9 has one
    document = evaluated(*save(tmp_path / "dataset", data), *QUICK, "--protocol", protocol)
    (reading,) = document["readings"]  # nothing is a day apart
    assert reading["people"] == 6
    assert reading["models"]["ease"]["recall@10"]["mean"] == 1
    assert document["protocol"].get("unknown_people", 1) == 1
