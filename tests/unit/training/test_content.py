"""The tag genome joins the films' vectors where people on whom things are chosen are surely served better by it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.bundles.bundle import Bundle
from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.evaluation.protocols import Split, new_users
from engine.jobs import TrainingJob
from engine.progress import CancelToken, silent
from engine.training.content import GENOME_DIMENSIONS, GENOME_SHARE, choose_content, with_genome
from engine.training.publish import train_bundle

N_FILMS, N_VIEWERS, N_KINDS, RATED = 120, 80, 4, 15
KIND = np.arange(N_FILMS) % N_KINDS

Vectors = NDArray[np.float16]


def unit(values: NDArray[np.floating]) -> Vectors:
    return np.asarray(values / np.linalg.norm(values, axis=1, keepdims=True), np.float16)


def noise(seed: int, dimensions: int = 16) -> Vectors:
    return unit(np.random.default_rng(seed).standard_normal((N_FILMS, dimensions)))


def telling() -> Vectors:
    """Which of four kinds a film is of."""
    return np.eye(N_KINDS, dtype=np.float16)[KIND]


def ratings(viewers: int) -> Interactions:
    """Viewers who like films of one kind only."""
    rng = np.random.default_rng(0)
    films = np.concatenate([rng.permutation(np.flatnonzero(v % N_KINDS == KIND))[:RATED] for v in range(viewers)])
    users, times = np.repeat(np.arange(viewers), RATED), np.tile(np.arange(RATED), viewers)
    return Interactions.build(users, films, np.full(len(films), 5.0), times, item_ids=range(N_FILMS))


def asked(viewers: int = N_VIEWERS) -> Split:
    """People who like films of one kind only, some of them later."""
    return new_users(ratings(viewers), np.arange(viewers, dtype=np.int32))


def cosines(vectors: Vectors) -> NDArray[np.float64]:
    wide = vectors.astype(np.float64)
    return np.asarray(wide @ wide.T)


def test_a_cosine_is_the_weighed_sum_where_both_films_have_a_genome() -> None:
    content, genome = noise(1), noise(2, 8)
    genome[::2] = 0.0
    both = with_genome(content, genome)
    assert (both.dtype, both.shape) == (np.float16, (N_FILMS, 16 + 8))
    np.testing.assert_allclose(np.linalg.norm(both.astype(float), axis=1), 1.0, atol=2e-3)
    expected = (1 - GENOME_SHARE) * cosines(content) + GENOME_SHARE * cosines(genome)
    np.testing.assert_allclose(cosines(both)[1::2, 1::2], expected[1::2, 1::2], atol=4e-3)


def test_films_without_a_genome_are_as_alike_as_ever() -> None:
    content, genome = noise(1), noise(2)
    genome[::2] = 0.0
    np.testing.assert_allclose(cosines(with_genome(content, genome))[::2, ::2], cosines(content)[::2, ::2], atol=4e-3)


def test_only_the_widest_axes_of_a_genome_are_kept() -> None:
    genome = noise(3, GENOME_DIMENSIONS + 20)
    assert with_genome(noise(1), genome).shape[1] == 16 + GENOME_DIMENSIONS
    genome[:, :GENOME_DIMENSIONS] = 0.0  # nothing is left of it
    np.testing.assert_allclose(cosines(with_genome(noise(1), genome)), cosines(noise(1)), atol=4e-3)


def test_a_genome_that_tells_is_taken_and_the_trial_says_by_how_much() -> None:
    content = noise(1)
    choice = choose_content(content, telling(), asked(), CancelToken())
    assert choice.has_genome
    np.testing.assert_array_equal(choice.vectors, with_genome(content, telling()))
    trial = choice.trial
    assert trial is not None
    assert (trial.films, trial.people) == (N_FILMS, N_VIEWERS)
    assert trial.gain.low > 0
    assert trial.gain.mean == pytest.approx(trial.having.mean - trial.without.mean)


def test_a_genome_that_tells_nothing_stays_out() -> None:
    content = unit(np.hstack([telling(), 0.3 * noise(4)]))
    choice = choose_content(content, noise(2), asked(), CancelToken())
    assert not choice.has_genome
    assert choice.vectors is content
    assert choice.trial is not None


def test_a_few_people_cannot_choose_it() -> None:
    choice = choose_content(noise(1), telling(), asked(viewers=20), CancelToken())
    assert choice.trial is not None
    assert choice.trial.gain.low > 0
    assert not choice.has_genome


@pytest.mark.parametrize("genome", [None, np.zeros((N_FILMS, 3), np.float16)])
def test_without_a_genome_there_is_nothing_to_try(genome: Vectors | None) -> None:
    content = noise(1)
    choice = choose_content(content, genome, asked(), CancelToken())
    assert (choice.vectors is content, choice.trial) == (True, None)


def test_nobody_to_ask_leaves_it_out() -> None:
    users, films = np.repeat(np.arange(40), 3), np.tile(np.arange(3), 40)
    dull = Interactions.build(users, films, np.full(120, 2.0), films, item_ids=range(N_FILMS))
    choice = choose_content(noise(1), telling(), new_users(dull, np.arange(40, dtype=np.int32)), CancelToken())
    assert (choice.has_genome, choice.trial) == (False, None)


@pytest.mark.parametrize("tells", [True, False])
def test_a_bundle_has_the_genome_where_it_was_chosen(tells: bool, tmp_path: Path) -> None:
    catalogue = Catalogue(range(N_FILMS), [f"Film {k}" for k in range(N_FILMS)], [2000] * N_FILMS)
    genome = telling() if tells else noise(2)
    dataset = Dataset.of(ratings(320), catalogue, source="made up", simulated=True, licence="none", genome=genome)
    dataset.save(tmp_path / "dataset")
    job = TrainingJob(str(tmp_path / "dataset"), str(tmp_path / "bundle"), "Test", preset="quick")
    train_bundle(job, silent, CancelToken())
    bundle = Bundle.open(tmp_path / "bundle")
    report = json.loads((tmp_path / "bundle" / "report.json").read_text(encoding="utf-8"))
    assert report["genome"]["used"] == tells
    assert report["genome"]["people"] == 32
    same = np.einsum("ij,ij->i", *(bundle.arrays.content_vectors[first : first + 4].astype(float) for first in (0, 4)))
    others = np.einsum(
        "ij,ij->i", *(bundle.arrays.content_vectors[first : first + 4].astype(float) for first in (0, 5))
    )
    assert ((same - others).mean() > GENOME_SHARE / 2) == tells, "films of a kind are near when the genome says so"
