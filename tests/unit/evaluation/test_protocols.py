from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation.protocols import A_DAY, cut_of_last, given_split, new_users, new_users_at, temporal
from engine.models.popularity import Popularity
from engine.progress import CancelToken, silent


def files(folder: Path, train: str, test: str) -> tuple[Path, Path]:
    paths = folder / "train.csv", folder / "test.csv"
    for path, text in zip(paths, (train, test), strict=True):
        path.write_text(text)
    return paths


def test_given_pairs_are_positives_among_all_films_of_both_files(tmp_path: Path) -> None:
    split = given_split(*files(tmp_path, "userId,movieId\n5,30\n9,10\n9,30\n", "userId,movieId\n9,20\n5,10\n77,10\n"))
    assert split.train.item_ids.tolist() == [10, 20, 30]
    np.testing.assert_array_equal(split.met.toarray(), [[0, 0, 1], [1, 0, 1]])
    np.testing.assert_array_equal(split.truth.toarray(), [[1, 0, 0], [0, 1, 0]])
    assert split.facts == {
        "train_pairs": 3,
        "test_pairs": 2,
        "viewers": 2,
        "films": 3,
        "people": 2,
        "unknown_people": 1,
        "unknown_films": 1,
        "known_pairs": 0,
    }


def test_pairs_of_both_parts_stay_positives_and_are_counted(tmp_path: Path) -> None:
    """As in the papers: what was met is masked, so that nobody can find it."""
    split = given_split(*files(tmp_path, "userId,movieId\n1,10\n1,20\n2,10\n", "userId,movieId\n1,10\n2,20\n"))
    assert (split.facts["test_pairs"], split.facts["known_pairs"]) == (2, 1)
    model = Popularity()
    model.fit(split.train, silent, CancelToken())
    assert split.measure(model, 2, silent, CancelToken())["recall@2"].tolist() == [0.0, 1.0]


def test_nothing_but_what_was_met_is_one_sentence(tmp_path: Path) -> None:
    pairs = "userId,movieId\n1,10\n2,10\n"
    with pytest.raises(InputError, match=r"train\.csv: all that is to be found in test\.csv also stands there"):
        given_split(*files(tmp_path, pairs, pairs))


def test_an_unknown_film_stays_a_positive_that_counts_against_recall(tmp_path: Path) -> None:
    split = given_split(*files(tmp_path, "userId,movieId\n1,10\n2,20\n2,30\n", "userId,movieId\n1,20\n1,99\n"))
    model = Popularity()
    model.fit(split.train, silent, CancelToken())
    assert split.measure(model, 1, silent, CancelToken())["recall@1"].tolist() == [0.5]


def test_with_ratings_only_likes_are_to_be_found_and_all_are_masked(tmp_path: Path) -> None:
    head = "userId,movieId,rating,timestamp\n"
    split = given_split(*files(tmp_path, head + "1,10,1,5\n1,20,5,6\n", head + "1,30,4,7\n1,40,3.5,8\n"))
    np.testing.assert_array_equal(split.met.toarray(), [[1, 1, 0, 0]])
    np.testing.assert_array_equal(split.truth.toarray(), [[0, 0, 1, 0]])


def test_nobody_to_ask_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nobody in test\.csv"):
        given_split(*files(tmp_path, "userId,movieId\n1,10\n", "userId,movieId\n2,10\n"))


def ratings(seed: int, n_users: int = 12, n_items: int = 20) -> Interactions:
    rng = np.random.default_rng(seed)
    users, items = np.nonzero(rng.random((n_users, n_items)) < 0.5)
    times = rng.integers(0, 6, len(users))  # many ties
    return Interactions.build(users, items, rng.integers(1, 11, len(users)) / 2, times, item_ids=range(n_items))


def dense(data: Interactions, values: np.ndarray) -> np.ndarray:
    return csr_matrix((values, (data.user, data.item)), shape=(data.n_users, data.n_items)).toarray()


@given(seed=st.integers(0, 10**6), folded=st.sampled_from([0.2, 0.5, 0.8]))
def test_new_people_are_cut_in_time_and_never_trained_on(seed: int, folded: float) -> None:
    data = ratings(seed)
    people = np.array([8, 1, 5], np.int32) % data.n_users
    split = new_users(data, people, folded=folded, seed=seed)
    people = np.sort(people)
    assert not np.isin(split.train.user, people).any()
    assert len(split.train) == np.count_nonzero(~np.isin(data.user, people))
    stars, times = dense(data, data.rating)[people], dense(data, data.time + 1)[people]
    known, wanted = split.met.toarray() != 0, split.truth.toarray() != 0
    later = (stars > 0) & ~known
    np.testing.assert_array_equal(known.sum(1), np.ceil(folded * (stars > 0).sum(1)))
    np.testing.assert_array_equal(wanted, later & (stars >= 4))
    for person in range(len(people)):
        assert times[person][known[person]].max(initial=0) <= times[person][later[person]].min(initial=99)
    weights = np.where(stars >= 4, 1.0, np.where(stars >= 3, 0.6, -0.3))
    np.testing.assert_allclose(split.met.toarray(), np.where(known, weights, 0), rtol=1e-6)


def test_ties_in_time_are_broken_by_the_seed() -> None:
    data = Interactions.build(np.zeros(30), np.arange(30), np.full(30, 5.0), np.zeros(30))
    first, same, other = (new_users(data, np.array([0], np.int32), seed=seed).truth.indices for seed in (1, 1, 2))
    assert sorted(first) == sorted(same)
    assert sorted(first) != sorted(other)


def test_disliked_films_are_masked_too() -> None:
    data = Interactions.build([0] * 5 + [1] * 5, [*range(5)] * 2, [1.0] * 4 + [5.0] + [5.0] * 5, [*range(5)] * 2)
    split = new_users(data, np.array([0], np.int32))
    model = Popularity()
    model.fit(split.train, silent, CancelToken())
    # The four dislikes are known and masked, so the one like left comes first.
    assert split.measure(model, 1, silent, CancelToken())["recall@1"].tolist() == [1.0]


@given(seed=st.integers(0, 10**6))
def test_the_first_n_are_folded_in_and_every_length_knows_what_the_shorter_knew(seed: int) -> None:
    data = ratings(seed)
    people = np.array([2, 7], np.int32) % data.n_users
    owned = (dense(data, data.rating) > 0)[np.sort(people)].sum(1)
    splits = new_users_at(data, people, [1, 3, 50], seed=seed)
    for split, length in zip(splits, (1, 3, 50), strict=True):
        np.testing.assert_array_equal(split.met.toarray().astype(bool).sum(1), np.minimum(length, owned))
    known = [split.met.toarray() != 0 for split in splits]
    assert not (known[0] & ~known[1]).any()
    assert splits[2].truth.nnz == 0
    assert len(splits[2].with_positives) == 0


def test_people_ask_right_after_the_last_film_they_bring() -> None:
    data = Interactions.build([1] * 4 + [2] * 2, [1, 2, 3, 4, 1, 2], [5] * 6, [10, 20, 30, 40, 7, 8])
    split = new_users(data, np.array([0, 1], np.int32), folded=3)
    np.testing.assert_array_equal(split.asked.now, [30, 8])  # type: ignore[union-attr]


def test_fresh_taste_begins_a_day_after_the_last_film_known() -> None:
    last = 5000
    times = [0, last, last + 1, last + A_DAY - 1, last + A_DAY, last + 9 * A_DAY]
    data = Interactions.build([1] * 6, range(6), [5, 5, 5, 5, 4, 1], times)
    split = new_users(data, np.array([0], np.int32), folded=2)
    np.testing.assert_array_equal(split.truth.toarray(), [[0, 0, 1, 1, 1, 0]])
    assert split.fresh is not None
    np.testing.assert_array_equal(split.fresh.toarray(), [[0, 0, 0, 0, 1, 0]])


def test_a_person_without_positives_in_a_reading_does_not_count_in_it() -> None:
    users, items = [1, 1, 2, 2, 3, 3], [1, 2, 1, 2, 1, 2]
    data = Interactions.build(users, items, [5, 5, 5, 5, 5, 2], [0, 1, 0, 2 * A_DAY, 0, 1])
    split = new_users(data, np.array([0, 1, 2], np.int32), folded=1)
    found = {name: (rows.tolist(), truth.toarray().tolist()) for name, rows, truth in split.findable()}
    assert split.with_positives.tolist() == [0, 1]
    assert found == {"all": ([0, 1], [[0, 1], [0, 1]]), "fresh": ([1], [[0, 1]])}


def test_a_film_that_only_the_person_asked_has_rated_stays_a_positive() -> None:
    data = Interactions.build([1, 1, 2], [1, 2, 1], [5, 5, 5], [0, 1, 0])
    split = new_users(data, np.array([0], np.int32), folded=1)
    model = Popularity()
    model.fit(split.train, silent, CancelToken())
    assert split.measure(model, 1, silent, CancelToken())["recall@1"].tolist() == [1.0]  # all others are masked
    assert 1 not in split.train.item


def test_a_cut_in_time_parts_what_is_known_from_what_is_to_be_found() -> None:
    users = [1, 1, 2, 2, 3, 4]
    data = Interactions.build(users, [1, 2, 1, 3, 2, 1], [5, 4, 1, 3, 5, 5], [10, 60, 20, 70, 80, 30])
    split = temporal(data, 50)
    assert split.train.time.max() < 50
    # Viewers 1, 2 and 4 have a past; 3 came later. Of the later ratings only viewer 1's is a like.
    np.testing.assert_array_equal(split.met.toarray() != 0, [[1, 0, 0], [1, 0, 0], [1, 0, 0]])
    np.testing.assert_array_equal(split.truth.toarray(), [[0, 1, 0], [0, 0, 0], [0, 0, 0]])
    np.testing.assert_array_equal(split.asked.now, [50, 50, 50])  # type: ignore[union-attr]
    assert split.facts == {"viewers": 3, "films": 3, "people": 1, "cut": 50, "unknown_people": 1}


def test_fresh_taste_at_a_cut_counts_from_the_last_film_known_not_from_the_cut() -> None:
    cut = 10 * A_DAY
    data = Interactions.build([1] * 2 + [2] * 2, [1, 2, 1, 2], [5] * 4, [0, cut + 5, cut - 9, cut + 5])
    split = temporal(data, cut)
    assert split.fresh is not None
    np.testing.assert_array_equal(split.fresh.toarray(), [[0, 1], [0, 0]])


@pytest.mark.parametrize("cut", [0, 100, 101])
def test_a_cut_that_parts_nothing_is_one_sentence(cut: int) -> None:
    data = Interactions.build([1, 2], [1, 2], [5, 5], [100, 100])
    with pytest.raises(InputError, match="one side of the cut"):
        temporal(data, cut)


@given(times=st.lists(st.integers(0, 30), min_size=1, max_size=60), share=st.sampled_from([0.1, 0.2, 0.5]))
def test_the_last_share_begins_at_one_second(times: list[int], share: float) -> None:
    data = Interactions.build(range(len(times)), [1] * len(times), [5] * len(times), times)
    cut = cut_of_last(data, share)
    assert np.count_nonzero(data.time > cut) <= share * len(times)
    assert np.count_nonzero(data.time >= cut) >= max(1, np.floor(share * len(times)))
