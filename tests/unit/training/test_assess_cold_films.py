from __future__ import annotations

import numpy as np
import pytest

from engine.data.interactions import Interactions
from engine.errors import Cancelled, InputError
from engine.progress import CancelToken, silent
from engine.training.assess_cold_films import ColdFilmFigures, measure_cold_films
from engine.training.presets import PRESETS

N_FILMS, N_USERS = 240, 120
KIND = np.arange(N_FILMS) % 3


def three_crowds(*, stars: float = 5.0, n_films: int = N_FILMS) -> Interactions:
    """Viewers who like films of one of three kinds only, each film rated by most of its crowd."""
    rng = np.random.default_rng(2)
    users, films = (grid.ravel() for grid in np.meshgrid(np.arange(N_USERS), np.arange(n_films), indexing="ij"))
    rated = (KIND[films] == users % 3) & (rng.random(len(films)) < 0.8)
    times = rng.integers(0, 10**8, rated.sum())
    return Interactions.build(users[rated], films[rated], np.full(rated.sum(), stars), times, item_ids=range(n_films))


def telling() -> np.ndarray:
    """Content that says which kind a film is of, and some more that means nothing."""
    content = np.hstack([np.eye(3)[KIND], 0.5 * np.random.default_rng(3).standard_normal((N_FILMS, 5))])
    return (content / np.linalg.norm(content, axis=1, keepdims=True)).astype(np.float16)


def measured(
    data: Interactions, content: np.ndarray, rounds: int = 2, genome: np.ndarray | None = None
) -> ColdFilmFigures:
    return measure_cold_films(
        data,
        content,
        PRESETS["quick"],
        seed=1,
        device="cpu",
        progress=silent,
        cancel=CancelToken(),
        rounds=rounds,
        genome=genome,
    )


def test_content_that_tells_leads_people_to_films_nobody_rated() -> None:
    figures = measured(three_crowds(), telling())
    assert (figures.rounds, figures.films) == (2, 24)
    assert figures.people <= 2 * N_USERS // 5
    graph, at_random = figures.models["graph"], figures.models["random"]
    assert graph["recall@20"].low > 0.95  # a third of 24 is theirs: the first 20 hold them all
    assert graph["percentile"].low > 0.6  # their crowd's films are a third of all, some of those met already
    assert graph["percentile_rest"].high < graph["percentile"].low  # the other crowds' films, mostly
    assert at_random["percentile"].mean == pytest.approx(0.5, abs=0.06)
    assert at_random["recall@20"].mean == pytest.approx(20 / 24, abs=0.06)
    less = figures.differences["random"]["ndcg@10"]
    assert less.low > 0.1  # of the eight of their kind they like three or so later: no list is perfect
    assert less.mean == pytest.approx(graph["ndcg@10"].mean - at_random["ndcg@10"].mean)
    assert figures.listed <= figures.liked


def test_hidden_ratings_do_not_leak() -> None:
    """With content that tells nothing, nothing is known of films whose ratings are hidden."""
    figures = measured(three_crowds(), np.full((N_FILMS, 4), 0.5, np.float16))
    less = figures.differences["random"]["ndcg@10"]
    assert less.low < 0 < less.high
    assert figures.models["graph"]["percentile"].high < 0.55
    assert figures.listed == 0.0


def test_a_film_without_ratings_has_no_genome() -> None:
    """A genome that tells all is of no use for hidden films: theirs is hidden too, and that of the others is kept."""
    genome = np.eye(3, dtype=np.float16)[KIND]
    figures = measured(three_crowds(), np.full((N_FILMS, 4), 0.5, np.float16), genome=genome)
    less = figures.differences["random"]["ndcg@10"]
    assert less.low < 0 < less.high
    assert genome.any(axis=1).all(), "what was given is left as it was"


def test_the_same_seed_gives_the_same_figures() -> None:
    assert measured(three_crowds(), telling(), 1) == measured(three_crowds(), telling(), 1)


def test_too_few_films_or_nobody_who_liked_them_is_said() -> None:
    with pytest.raises(InputError, match=r"has 120 films with 20 ratings or more; .* takes at least 210"):
        measured(three_crowds(n_films=120), telling()[:120])
    with pytest.raises(InputError, match=r"Only 0 people .* takes at least 10"):
        measured(three_crowds(stars=3.0), telling())


def test_it_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        measure_cold_films(
            three_crowds(), telling(), PRESETS["quick"], seed=1, device="cpu", progress=silent, cancel=cancel
        )
