"""The samples of other services' exports, against MovieLens latest-small and through the command line."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.data.catalogue import Catalogue
from engine.data.movielens import import_movielens
from engine.profile.import_plan import ImportPlan
from engine.profile.importers.export import Options
from engine.profile.importers.files import load_files
from engine.profile.importers.reading import read_export
from engine.profile.matching import match
from engine.profile.state import Profile
from engine.profile.store import ProfileStore

NOW = 1_700_000_000
NOBODY_HAS = "A Film Nobody Has Catalogued"
RATED = [
    "Heat",
    "The Matrix",
    "Amelie",
    "The Good, the Bad and the Ugly",
    "Seven",
    "Star Wars: Episode IV - A New Hope",
    "Spirited Away",
    "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
    "The Thing",
    "Sabrina",
    "WALL·E",
    "Crouching Tiger, Hidden Dragon",
    "Léon: The Professional",
    "Fargo",
]


@pytest.fixture(scope="session")
def exports(shared: Path) -> Path:
    return shared / "data" / "exports"


@pytest.fixture(scope="session")
def catalogue(latest_small: Path) -> Catalogue:
    return import_movielens(latest_small).catalogue


def plan_of(path: Path, catalogue: Catalogue, profile: Profile | None = None) -> ImportPlan:
    export = read_export(load_files(path), Options(NOW))
    assert export.findings == ()
    return match(export.rows, catalogue, profile or Profile({}), service=export.service, movielens_ids=True)


def titles(plan: ImportPlan, verdict: str) -> list[str]:
    return [outcome.row.title for outcome in plan.outcomes if outcome.verdict == verdict]


@pytest.mark.parametrize(
    ("sample", "counts", "left_out"),
    [
        ("letterboxd", (18, 1, 1, 1), {"series": 1}),
        ("letterboxd/ratings.csv", (14, 1, 1, 1), {"series": 1}),
        ("letterboxd/watched.csv", (16, 1, 1, 1), {"series": 1}),
        ("letterboxd/diary.csv", (2, 0, 0, 0), {}),
        ("letterboxd/watchlist.csv", (2, 0, 1, 0), {}),
        ("imdb/ratings.csv", (6, 0, 1, 1), {"series": 1}),
        ("imdb/ratings-2017-columns.csv", (2, 0, 0, 0), {}),
        ("trakt", (5, 0, 1, 1), {"series": 1}),
        ("trakt/ratings-movies.json", (3, 0, 1, 0), {}),
        ("trakt/watched-movies.json", (2, 0, 0, 0), {}),
        ("trakt/watchlist.json", (1, 0, 0, 1), {"series": 1}),
    ],
)
def test_counts(
    exports: Path, catalogue: Catalogue, sample: str, counts: tuple[int, int, int, int], left_out: dict[str, int]
) -> None:
    plan = plan_of(exports / sample, catalogue)
    matched, ambiguous, unmatched, left = counts
    assert plan.counts() == {
        "matched": matched,
        "ambiguous": ambiguous,
        "unmatched": unmatched,
        "conflicting": 0,
        "unchanged": 0,
        "left out": left,
    }
    assert plan.left_out() == left_out


def test_letterboxds_films_by_name(exports: Path, catalogue: Catalogue) -> None:
    plan = plan_of(exports / "letterboxd" / "ratings.csv", catalogue)
    matched = [catalogue.titles[o.film] for o in plan.outcomes if o.verdict == "matched" and o.film is not None]
    assert matched == RATED
    sabrina = next(outcome for outcome in plan.outcomes if outcome.row.title == "Sabrina")
    assert sabrina.film is not None
    assert catalogue.years[sabrina.film] == 1954
    assert titles(plan, "unmatched") == [NOBODY_HAS]
    (nobody,) = (n for n, outcome in enumerate(plan.outcomes) if outcome.verdict == "unmatched")
    assert plan.suggestions(nobody) == []
    assert titles(plan, "left out") == ["Chernobyl"]


@pytest.mark.parametrize("sample", ["ratings.csv", "watched.csv"])
def test_both_hamlets_stay_ambiguous(exports: Path, catalogue: Catalogue, sample: str) -> None:
    plan = plan_of(exports / "letterboxd" / sample, catalogue)
    (hamlet,) = (outcome for outcome in plan.outcomes if outcome.verdict == "ambiguous")
    assert hamlet.row.title == "Hamlet"
    assert sorted(int(catalogue.years[film]) for film in hamlet.candidates) == [1948, 1964, 1990, 1996, 2000]


def test_imdbs_films_are_found_by_number(exports: Path, catalogue: Catalogue) -> None:
    plan = plan_of(exports / "imdb" / "ratings.csv", catalogue)
    matched = {o.row.title: (catalogue.titles[o.film], o.row.rating) for o in plan.outcomes if o.film is not None}
    assert matched["Star Wars"] == ("Star Wars: Episode IV - A New Hope", 3.5)
    assert matched["Il favoloso mondo di Amélie"] == ("Amelie", 4.0)
    assert matched["Pulp Fiction"] == ("Pulp Fiction", 0.5)
    assert titles(plan, "unmatched") == [NOBODY_HAS]
    assert titles(plan, "left out") == ["Breaking Bad"]


def test_every_service_into_one_profile(exports: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "p.sqlite")
    empty = store.snapshot()
    for service in ("letterboxd", "trakt", "imdb"):
        store.apply(service, plan_of(exports / service, catalogue, store.snapshot()).edits(NOW))
    assert len(store.snapshot().ratings) == 16
    heat = store.snapshot().films["heat|1995"]
    assert heat.rating is not None
    assert (heat.rating.rating, heat.rating.source) == (4.5, "letterboxd")
    assert len(heat.watches) == 3
    again = plan_of(exports / "imdb", catalogue, store.snapshot())
    assert titles(again, "conflicting") == ["Toy Story", "Heat"]
    for _ in range(3):
        store.undo()
    assert store.snapshot() == empty
    store.close()


def test_letterboxds_zip_is_its_folder(exports: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    archive = tmp_path / "letterboxd-someone.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for sample in sorted((exports / "letterboxd").iterdir()):
            packed.write(sample, f"letterboxd-someone/{sample.name}")
            packed.write(sample, f"letterboxd-someone/deleted/{sample.name}")
    assert plan_of(archive, catalogue).counts() == plan_of(exports / "letterboxd", catalogue).counts()


# The command, on the starter's catalogue.
IMPORT = ("profile", "import")
MINE = "Title,Year,Score\nHeat,1995,9\nThe Matrix,1999,10\nNo Such Film At All,1999,10\nScarface,,8\nHeat,1995,12\n"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main([*IMPORT, *map(str, arguments)])
    captured = capsys.readouterr()
    return status, captured.out, captured.err.strip()


def test_the_command_writes_what_matched_as_one_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine, database = tmp_path / "mine.csv", tmp_path / "p.sqlite"
    mine.write_text(MINE)
    status, out, _ = run(capsys, mine, "--store", database, "--dry-run", "--json")
    assert status == 0
    assert not database.exists()
    told = json.loads(out)
    assert told["service"] == "csv"
    assert told["scale"] == 10
    assert told["counts"] == {
        "matched": 2, "ambiguous": 1, "unmatched": 1, "conflicting": 0, "unchanged": 0, "left_out": 0,
    }  # fmt: skip
    assert told["findings"] == ["mine.csv, line 6, column “Score”: “12” is not a rating from 1 to 10; it is left out."]
    assert told["written"] is False
    status, out, _ = run(capsys, mine, "--store", database)
    assert "Written as one change." in out
    store = ProfileStore(database)
    assert [rating.rating for rating in store.ratings()] == [4.5, 5]
    store.undo()
    assert store.ratings() == []
    store.rate("heat|1995", "Heat", 1995, 1.0, 5)
    store.close()
    status, out, _ = run(capsys, mine, "--store", database, "--map", "title=Title,rating=Score,year=Year,scale=20")
    assert "Heat (1995): yours 1, theirs 3" in out
    store = ProfileStore(database)
    assert [(rating.title, rating.rating) for rating in store.ratings()] == [("Heat", 1.0), ("The Matrix", 2.5)]
    store.close()


def test_the_command_saves_what_was_not_found_in_the_same_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, database = tmp_path / "mine.csv", tmp_path / "p.sqlite"
    mine.write_text(MINE)
    _, out, _ = run(capsys, mine, "--store", database, "--save-unmatched", "--json")
    assert (json.loads(out)["saved"], json.loads(out)["written"]) == (1, True)
    store = ProfileStore(database)
    assert [json.loads(saved.row)["title"] for saved in store.snapshot().pending] == ["No Such Film At All"]
    assert len(store.ratings()) == 2
    store.undo()
    assert store.snapshot() == Profile({})
    store.close()


@pytest.mark.parametrize(
    ("content", "arguments", "words"),
    [
        ("<html></html>", ["--dry-run"], "web page"),
        ("", ["--dry-run"], "empty"),
        (MINE, [], "--store DB"),
        (MINE, ["--dry-run", "--map", "title=Nope"], "no column “Nope”"),
        ("userId,movieId,rating\n1,1,4\n2,1,4\n", ["--dry-run"], "2 people"),
    ],
)
def test_what_the_command_refuses(
    content: str, arguments: Sequence[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text(content)
    status, out, sentence = run(capsys, mine, *arguments)
    assert (status, out) == (1, "")
    assert words in sentence
    assert "\n" not in sentence
    assert [path.name for path in tmp_path.iterdir()] == ["mine.csv"]


@pytest.mark.parametrize("columns", ["title", "dance=x", "scale=ten", "scale=0.1"])
def test_a_wrong_map_is_wrong_usage(columns: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*IMPORT, str(tmp_path), "--dry-run", "--map", columns])
    assert ended.value.code == 2
