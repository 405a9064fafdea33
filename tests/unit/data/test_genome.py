"""The tag genome: films alike in their tags are near, and a film's themes are its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.data.dataset import Dataset
from engine.data.movielens import import_movielens
from engine.errors import Cancelled, DatasetError, InputError
from engine.progress import CancelToken, Step

pytestmark = pytest.mark.usefixtures("compiled")
Write = Callable[..., Path]
TAGS = ("space", "aliens", "romance", "wedding", "original", "great movie", "imdb top 250", "matrix")
RELEVANCE = {  # film: relevance of each of TAGS
    10: (0.9, 0.8, 0.1, 0.0, 0.9, 0.9, 0.9, 0.99),
    3: (0.1, 0.0, 0.9, 0.8, 0.9, 0.8, 0.1, 0.0),
    7: (0.1, 0.1, 0.3, 0.7, 0.8, 0.1, 0.1, 0.0),
}


def scores(relevance: dict[int, tuple[float, ...]] = RELEVANCE) -> str:
    rows = (f"{film},{tag},{value}\n" for film, values in relevance.items() for tag, value in enumerate(values, 1))
    return "movieId,tagId,relevance\n" + "".join(rows)


@pytest.fixture
def with_genome(movielens: Write) -> Write:
    def write(text: str | None = None, tags: str | None = None) -> Path:
        named = "tagId,tag\n" + "".join(f"{number},{tag}\n" for number, tag in enumerate(TAGS, 1))
        return movielens({"genome-scores.csv": text or scores(), "genome-tags.csv": tags or named})

    return write


def genome_of(dataset: Dataset) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    assert dataset.genome is not None
    assert dataset.genome.dtype == np.float16
    return dataset.genome.astype(np.float32)


def complaint(source: Path) -> str:
    with pytest.raises(InputError) as caught:
        import_movielens(source)
    return str(caught.value)


def test_films_of_like_tags_are_near_and_a_film_without_is_nowhere(with_genome: Write) -> None:
    vectors = genome_of(import_movielens(with_genome()))
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), [1, 1, 1, 0], atol=2e-3)
    cosines = vectors @ vectors.T
    assert cosines[1, 2] > 0.3
    assert cosines[0, 1] < -0.3


def test_two_axes_keep_what_three_films_differ_in(with_genome: Write) -> None:
    """Centred, three films span a plane: the vectors' products are the cosines of the whole genome."""
    vectors = genome_of(import_movielens(with_genome()))
    assert vectors.shape == (4, 2)
    whole = np.array(list(RELEVANCE.values()))
    whole -= whole.mean(axis=0)
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    np.testing.assert_allclose(vectors[:3] @ vectors[:3].T, whole @ whole.T, atol=5e-3)


def test_themes_are_relevant_special_and_no_opinions(with_genome: Write) -> None:
    tags = import_movielens(with_genome()).catalogue.tags
    # What viewers wrote (“cyberpunk”, “dystopia”) and the genome take turns; “matrix” stands in the title.
    assert tags[0] == ("cyberpunk", "dystopia", "space", "aliens")
    assert tags[1] == ("romance", "wedding")[1:], "Romance is its genre"
    assert tags[2] == ("wedding",)


def test_the_order_of_scores_and_films_beyond_the_catalogue_do_not_matter(with_genome: Write) -> None:
    dataset = import_movielens(with_genome())
    head, *rows = scores().splitlines(keepends=True)
    other = import_movielens(with_genome(head + "".join(reversed(rows)) + "999,1,0.5\n"))
    np.testing.assert_allclose(genome_of(other), genome_of(dataset), atol=2e-3)
    assert other.catalogue.tags == dataset.catalogue.tags


def test_it_is_read_in_pieces_and_can_be_stopped(with_genome: Write, blocks_of: Callable[[int], None]) -> None:
    whole = genome_of(import_movielens(with_genome()))
    blocks_of(1)
    cancel, steps = CancelToken(), list[Step]()
    np.testing.assert_array_equal(genome_of(import_movielens(with_genome(), steps.append)), whole)
    assert sum(step.stage == "Reading the tag genome" for step in steps) > 1

    def stop(step: Step) -> None:
        if step.stage == "Reading the tag genome":
            cancel.cancel()

    with pytest.raises(Cancelled):
        import_movielens(with_genome(), stop, cancel)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("movieId,tagId\n", "genome-scores.csv, line 1: the column relevance must be there; found are movieId, tagId."),
        ("movieId,tagId,relevance\n", "genome-scores.csv: it holds no scores."),
        ("movieId,tagId,relevance\n10,1,0.5\n10,99,0.5\n", "line 3, column “tagId”: no tag has the number 99."),
        ("movieId,tagId,relevance\n10,1,1.5\n", "line 2, column “relevance”: “1.5” is not a number between 0 and 1."),
        ("movieId,tagId,relevance\n10,1,nan\n", "line 2, column “relevance”: “nan” is not a number between 0 and 1."),
        ("movieId,tagId,relevance\nx,1,0.5\n", "line 2, column “movieId”: “x” is not a whole number."),
        ("movieId,tagId,relevance\n10,1,0.5\n10,2\n", "line 3: 2 fields instead of 3."),
    ],
)
def test_bad_scores_are_named_by_line_and_column(with_genome: Write, text: str, sentence: str) -> None:
    assert sentence in complaint(with_genome(text))


def test_bad_tags_are_named(with_genome: Write) -> None:
    assert complaint(with_genome(tags="tagId,tag\n")) == "genome-tags.csv: it holds 0 tags, not 1 to 10,000."


def test_half_a_genome_is_no_genome(movielens: Write) -> None:
    assert import_movielens(movielens({"genome-scores.csv": scores()})).genome is None


def test_one_film_alone_has_no_direction(with_genome: Write) -> None:
    vectors = genome_of(import_movielens(with_genome(scores({10: RELEVANCE[10]}))))
    assert not vectors.any()


def test_it_is_kept_with_the_dataset(with_genome: Write, tmp_path: Path) -> None:
    dataset = import_movielens(with_genome())
    dataset.save(tmp_path / "dataset")
    opened = Dataset.open(tmp_path / "dataset")
    np.testing.assert_array_equal(genome_of(opened), genome_of(dataset))
    opened.verify()


@pytest.mark.parametrize(
    "genome",
    [
        np.zeros((3, 2), np.float16),
        np.zeros((4, 2), np.float32),
        np.zeros(4, np.float16),
        np.zeros((4, 129), np.float16),
    ],
)
def test_a_genome_of_another_shape_is_refused(tiny: Dataset, tmp_path: Path, genome: np.ndarray) -> None:
    tiny.save(tmp_path / "dataset")
    np.save(tmp_path / "dataset" / "genome.npy", genome)
    with pytest.raises(DatasetError, match=r"genome must be float16 \[4, at most 128\], not"):
        Dataset.open(tmp_path / "dataset")


@pytest.mark.parametrize("value", [np.nan, np.inf, 2.0])
def test_entries_that_no_unit_vector_has_are_refused(tiny: Dataset, tmp_path: Path, value: float) -> None:
    tiny.save(tmp_path / "dataset")
    np.save(tmp_path / "dataset" / "genome.npy", np.full((4, 2), value, np.float16))
    with pytest.raises(DatasetError, match="no entry of a unit vector"):
        Dataset.open(tmp_path / "dataset")


def test_a_cut_genome_is_refused(tiny: Dataset, tmp_path: Path) -> None:
    tiny.save(tmp_path / "dataset")
    (tmp_path / "dataset" / "genome.npy").write_bytes(b"\x93NUMPY")
    with pytest.raises(DatasetError, match=r"genome\.npy is not a whole array"):
        Dataset.open(tmp_path / "dataset")
