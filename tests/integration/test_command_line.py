"""The command line: what it prints, and what bad input gets: one sentence, exit status 1, nothing left behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import COMMANDS, main

STARTER = Path(__file__).resolve().parents[2] / "resources" / "starter" / "bundle"
MOVIES = 'movieId,title,genres\n1,Heat (1995),Action|Crime\n2,"Matrix, The (1999)",Action|Sci-Fi\n'
RATINGS = "userId,movieId,rating,timestamp\n1,1,4.0,964982703\n1,2,5.0,964982704\n"


@pytest.fixture
def movielens(tmp_path: Path) -> Path:
    folder = tmp_path / "ml"
    folder.mkdir()
    (folder / "movies.csv").write_text(MOVIES, encoding="utf-8")
    (folder / "ratings.csv").write_text(RATINGS, encoding="utf-8")
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return Path(shutil.copytree(STARTER, tmp_path / "bundle"))


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """Runs a command that must fail; its sentence."""
    assert main([str(argument) for argument in arguments]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    sentence = captured.err.strip()
    assert "\n" not in sentence
    assert sentence.endswith((".", ";", "”")) or ":" in sentence, sentence
    assert "Traceback" not in sentence
    return sentence


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("ratings.csv", "userId,movieId,stars\n1,1,4\n", ["ratings.csv", "rating"]),
        ("ratings.csv", RATINGS + "1,2,good,5\n", ["ratings.csv", "line 4", "rating"]),
        ("ratings.csv", RATINGS + "1,2,\0,5\n", ["ratings.csv", "line 4"]),
        ("ratings.csv", "", ["ratings.csv"]),
        ("ratings.csv", "userId,movieId,rating,timestamp\n", ["ratings.csv"]),
        ("ratings.csv", RATINGS + "2,2,11,5\n", ["ratings.csv", "line 4", "rating"]),
        ("ratings.csv", RATINGS + "2,2,nan,5\n", ["ratings.csv", "line 4", "rating"]),
        ("ratings.csv", RATINGS + "2,99,4,5\n", ["ratings.csv", "line 4", "99"]),
        ("movies.csv", MOVIES.replace("genres", "kinds"), ["movies.csv", "genres"]),
        ("movies.csv", MOVIES + "2,Twice (2000),Drama\n", ["movies.csv", "line 4"]),
    ],
)
def test_bad_files_are_named_with_line_and_column(
    movielens: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, words: list[str]
) -> None:
    (movielens / name).write_text(text, encoding="utf-8")
    sentence = refused(capsys, "import", movielens, "--to", tmp_path / "dataset")
    assert all(word in sentence for word in words), sentence
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ml"]


def test_a_half_written_zip(movielens: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        for path in movielens.iterdir():
            archive.write(path, f"ml/{path.name}")
    assert main(["import", str(whole), "--to", str(tmp_path / "fine")]) == 0
    capsys.readouterr()
    half = tmp_path / "half.zip"
    half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert "half.zip" in refused(capsys, "import", half, "--to", tmp_path / "dataset")
    assert not (tmp_path / "dataset").exists()


def test_a_path_that_cannot_be_written(movielens: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    sentence = refused(capsys, "import", movielens, "--to", tmp_path / "file" / "dataset")
    assert "cannot be" in sentence
    assert "other files" in refused(capsys, "import", movielens, "--to", movielens)
    assert sorted(path.name for path in movielens.iterdir()) == ["movies.csv", "ratings.csv"]


def test_a_bundle_with_one_byte_changed(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = bundle / "neighbour_values.npy"
    data = bytearray(path.read_bytes())
    data[5000] ^= 4
    path.write_bytes(data)
    for command in (["recommend", "--like", "Heat (1995)", "--bundle"], ["bundle", "verify"]):
        assert "neighbour_values.npy was changed or damaged" in refused(capsys, *command, bundle)


def test_a_bundle_with_a_nan(
    bundle: Path, edit_manifest: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    path = bundle / "graph_vectors.npy"
    vectors = np.load(path)
    vectors[7, 7] = np.nan
    np.save(path, vectors)
    edit_manifest(bundle, rehash=path.name)
    assert "graph_vectors holds values that are not numbers" in refused(capsys, "bundle", "verify", bundle)


def test_a_bundle_from_the_future(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = json.loads((bundle / "manifest.json").read_text())
    (bundle / "manifest.json").write_text(json.dumps({**manifest, "format": 99}))
    assert "newer Marquee" in refused(capsys, "bundle", "verify", bundle)


@pytest.mark.parametrize(
    "arguments",
    [
        ["recommend", "--like", "Heat (1995)", "--bundle", "/nowhere"],
        ["recommend", "--like", "No Such Film"],
        ["recommend", "--like", "Heat", "--top", "0"],
        ["recommend", "--like", "Heat", "--diversity", "2"],
        ["recommend", "--ratings", "/nowhere.csv"],
        ["explain", "--like", "Heat", "--film", "No Such Film"],
        ["train", "/nowhere", "--to", "/tmp/never"],
        ["train", "/nowhere", "--to", __file__],
        ["bundle", "show", "/nowhere"],
        ["starter", "--films", "/nowhere", "--to", "/tmp/never"],
    ],
)
def test_what_is_not_there_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    refused(capsys, *arguments)


def test_a_title_that_several_films_have_is_not_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    sentence = refused(capsys, "recommend", "--like", "Scarface")
    assert "“Scarface (1932)”" in sentence
    assert "“Scarface (1983)”" in sentence


@pytest.mark.parametrize("title", ["Matrix, The (1999)", "the matrix", "Fabuleux destin d'Amélie Poulain, Le (2001)"])
def test_titles_are_taken_as_movielens_and_people_write_them(title: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recommend", "--like", title, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["recommendations"]


def test_a_reader_that_has_had_enough_is_no_error() -> None:
    command = f"{sys.executable} -m engine recommend --like 'Heat (1995)' --top 200 --json | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_a_terminal_that_cannot_write_a_title_gets_it_spelt_out() -> None:
    command = [sys.executable, "-m", "engine", "search", "amelie"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert "Am\\xe9lie" in done.stdout


@pytest.mark.parametrize("command", list(COMMANDS))
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert "usage:" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [[], ["dance"], ["recommend"], ["train"], ["train", "x", "--to", "y", "--seed", "-1"]]
)
def test_wrong_usage_is_exit_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_recommend_prints_what_the_design_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recommend", "--like", "Toy Story (1995)", "--top", "10", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    picks = document["recommendations"]
    assert [pick["rank"] for pick in picks] == list(range(1, 11))
    assert "Toy Story" not in [pick["title"] for pick in picks]
    assert sum(bool({"Animation", "Children"} & set(pick["genres"])) for pick in picks) >= 8
    assert document["provenance"]["viewers"] == "simulated"
    for pick in picks:
        assert sum(pick["parts"].values()) == pytest.approx(pick["score"], abs=1e-5)
        for signal, contributions in pick["contributions"].items():
            assert sum(value for _, value in contributions) == pytest.approx(pick["parts"][signal], abs=1e-5)
        assert pick["reason"]
        assert pick["evidence"]


def test_ratings_in_a_csv_are_a_history(
    bundle: Path, edit_manifest: Callable[..., None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    provenance = json.loads((bundle / "manifest.json").read_text())["provenance"]
    edit_manifest(bundle, provenance={**provenance, "viewers": "real"})
    assert main(["search", "the matrix", "--top", "3", "--json"]) == 0
    films = json.loads(capsys.readouterr().out)["films"]
    assert films[0]["title"] == "The Matrix"
    ids = [film["movieId"] for film in films]
    ratings = tmp_path / "ratings.csv"
    ratings.write_text("movieId,rating,timestamp\n" + "".join(f"{film},4.5,1600000000\n" for film in [*ids, 999_999]))
    ask = ["recommend", "--bundle", str(bundle), "--ratings", str(ratings)]
    assert main([*ask, "--json"]) == 0
    picks = json.loads(capsys.readouterr().out)["recommendations"]
    assert not {pick["movieId"] for pick in picks} & set(ids)
    for rows, words in (
        ("1,6\n", "line 2, column “rating”"),
        ("1.7,4\n", "line 2, column “movieId”"),
        ("", "no rating"),
    ):
        ratings.write_text(f"movieId,rating\n{rows}")
        assert words in refused(capsys, *ask)
    assert "not numbered by MovieLens" in refused(capsys, "recommend", "--ratings", ratings)


def test_serving_loads_no_training_library() -> None:
    code = (
        "import sys; from engine.__main__ import main; main(['recommend', '--like', 'Heat (1995)', '--json']); "
        "heavy = ('torch', 'pandas', 'pyarrow', 'scipy', 'sentence_transformers', 'PySide6'); "
        "print([m for m in heavy if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert len(json.loads(done.stdout)["recommendations"]) == 10
    assert done.stderr.strip() == "[]"
