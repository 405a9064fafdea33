from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.errors import Cancelled, InputError
from engine.evaluation.breadth import Films
from engine.evaluation.compare import compare, coverage
from engine.evaluation.experiment import CHOSEN, Contender, Findings, experiment
from engine.evaluation.folds import NewUserFolds
from engine.models.base import People
from engine.models.ease import Ease
from engine.models.popularity import Popularity
from engine.progress import CancelToken, Step, silent

N_USERS, N_ITEMS = 24, 30


class Follows:
    """Scores the films of a person's own crowd (odd or even) first, or last."""

    def __init__(self, sign: float) -> None:
        self.sign, self.name = sign, f"follows {sign}"
        self.fitted_on = np.zeros(0, np.int32)

    def fit(self, train: Interactions, progress: object, cancel: CancelToken) -> None:
        self.fitted_on = np.unique(train.user)

    def score(self, people: People) -> NDArray[np.float32]:
        even = np.asarray(people.history[:, ::2].sum(1)).ravel() > 0
        films = np.arange(people.history.shape[1]) % 2 == 0
        return (self.sign * (even[:, None] == films)).astype(np.float32)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        raise NotImplementedError


def two_crowds() -> Interactions:
    """Even viewers like even films, odd ones odd films; all a day apart."""
    rng = np.random.default_rng(0)
    users = np.repeat(np.arange(N_USERS), 10)
    items = np.concatenate([rng.permutation(np.arange(user % 2, N_ITEMS, 2))[:10] for user in range(N_USERS)])
    times = 90_000 * np.tile(np.arange(10), N_USERS)
    return Interactions.build(users, items, np.full(len(users), 5.0), times, item_ids=range(N_ITEMS))


def run(contenders: list[Contender], *, choose: bool = True, lengths: tuple[float, ...] = (0.8, 2)) -> Findings:
    folds = NewUserFolds(two_crowds(), 4, lengths, seed=1)
    films = Films.unknown(N_ITEMS)
    return experiment(folds, contenders, films, 5, choose=choose, progress=silent, cancel=CancelToken())


GOOD = Contender("good", partial(Follows, 1.0))
BAD = Contender("bad", partial(Follows, -1.0))


def test_every_reading_has_every_model_with_a_value_a_person() -> None:
    findings = run([GOOD, BAD])
    assert list(findings.values) == [("80%", "all"), ("80%", "fresh"), ("2", "all"), ("2", "fresh")]
    for models in findings.values.values():
        assert list(models) == ["good", "bad", CHOSEN]
        for values in models.values():
            assert {len(column) for column in values.values()} == {N_USERS}
    assert {len(seconds) for seconds in findings.fit_seconds.values()} == {4}


def test_the_best_baseline_is_named_on_others_and_stands_for_the_one_named() -> None:
    findings = run([BAD, GOOD])
    assert findings.chosen == [dict.fromkeys(findings.values, "good")] * 4
    for models in findings.values.values():
        np.testing.assert_array_equal(models[CHOSEN]["ndcg@5"], models["good"]["ndcg@5"])
    assert all(fold["80%", "all"]["good"] > fold["80%", "all"]["bad"] for fold in findings.validation)


def test_ours_are_no_baseline_to_be_named() -> None:
    ours = Contender("ours", partial(Follows, 1.0), baseline=False)
    findings = run([ours, BAD])
    assert {name for fold in findings.chosen for name in fold.values()} == {"bad"}
    assert all("ours" not in models for fold in findings.validation for models in fold.values())


def test_every_fold_stands_by_its_own_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = iter(["good", "good", "bad", "bad"] * 2)  # for both readings of a fold
    monkeypatch.setattr("engine.evaluation.experiment._best", lambda ndcg, otherwise: next(turns))
    findings = run([GOOD, BAD], lengths=(0.8,))
    assert [fold["80%", "all"] for fold in findings.chosen] == ["good", "bad", "good", "bad"]
    models = {name: values["ndcg@5"].reshape(4, -1) for name, values in findings.values["80%", "all"].items()}
    np.testing.assert_array_equal(models[CHOSEN][::2], models["good"][::2])
    np.testing.assert_array_equal(models[CHOSEN][1::2], models["bad"][1::2])
    assert not np.array_equal(models["good"], models["bad"])


def test_differences_are_taken_person_by_person() -> None:
    findings = run([GOOD, BAD], choose=False)
    assert CHOSEN not in findings.values["80%", "all"]
    compared = compare(findings, ["bad", "bad", "nobody"])["80%", "all"]
    assert compared.people == N_USERS
    assert list(compared.differences) == ["bad"]
    models = findings.values["80%", "all"]
    difference = compared.differences["bad"]["good"]["ndcg@5"]
    each = models["good"]["ndcg@5"] - models["bad"]["ndcg@5"]
    assert difference.mean == pytest.approx(each.mean())
    assert difference.low > 0
    assert difference.high - difference.low < 4 * each.std() / np.sqrt(N_USERS)


def test_a_model_beside_itself_does_not_differ() -> None:
    again = Contender("again", partial(Follows, 1.0))
    compared = compare(run([GOOD, again], choose=False), ["good"])["2", "all"]
    same = compared.differences["good"]["again"]["recall@5"]
    assert (same.mean, same.low, same.high) == (0, 0, 0)


def test_coverage_counts_every_film_shown_to_anybody() -> None:
    same_for_all = Contender("popularity", Popularity)
    share = coverage(run([GOOD, same_for_all], choose=False, lengths=(0.8,)))["80%"]
    assert 5 / N_ITEMS <= share["popularity"] <= 1
    assert share["good"] > 2 / 3


def test_two_models_learn_from_the_same_people_and_never_from_those_asked() -> None:
    made: list[Follows] = []

    def make() -> Follows:
        made.append(Follows(1.0))
        return made[-1]

    run([Contender("first", make), Contender("second", make)], choose=False)
    assert len(made) == 8
    for first, second in zip(made[::2], made[1::2], strict=True):
        np.testing.assert_array_equal(first.fitted_on, second.fitted_on)
        assert len(first.fitted_on) == N_USERS * 3 // 4


def test_progress_never_falls_and_ends_whole() -> None:
    steps: list[Step] = []
    folds = NewUserFolds(two_crowds(), 3, (0.8, 1), seed=1)
    films, models = Films.unknown(N_ITEMS), [Contender("ease", Ease), Contender("popularity", Popularity)]
    experiment(folds, models, films, 5, choose=True, progress=steps.append, cancel=CancelToken())
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1)
    assert any(step.stage.startswith("ease, fold 2 of 3: ") for step in steps)


def test_stops_between_fits() -> None:
    cancel = CancelToken()

    def stop(step: Step) -> None:
        cancel.cancel()

    folds = NewUserFolds(two_crowds(), 3, (0.8,), seed=1)
    with pytest.raises(Cancelled):
        experiment(folds, [GOOD, BAD], Films.unknown(N_ITEMS), 5, choose=False, progress=stop, cancel=cancel)


class Chooses(Follows):
    """Says what it was fitted on."""

    def choices(self) -> dict[str, int]:
        return {"viewers": len(self.fitted_on)}


def test_what_a_model_chose_for_itself_is_told_fold_by_fold() -> None:
    found = run([Contender("good", partial(Chooses, 1.0)), BAD])
    assert dict(found.choices) == {"good": [{"viewers": N_USERS * 3 // 4}] * 4}


def test_a_fold_in_which_nobody_has_anything_to_find_is_passed_over() -> None:
    """It takes no time and changes no figure."""
    data = two_crowds()
    folds = NewUserFolds(data, 4, (0.8,), seed=1)
    dull = np.isin(data.user, folds.held_out(2))
    stars = np.where(dull, 3.0, 5.0)
    data = Interactions.build(data.user, data.item, stars, data.time, item_ids=range(N_ITEMS))
    found = experiment(
        NewUserFolds(data, 4, (0.8,), seed=1),
        [GOOD, BAD],
        Films.unknown(N_ITEMS),
        5,
        choose=True,
        progress=silent,
        cancel=CancelToken(),
    )
    assert len(found.fit_seconds["good"]) == len(found.chosen) == len(found.validation) == 3
    assert len(found.values["80%", "all"]["good"]["ndcg@5"]) == N_USERS * 3 // 4


def test_nobody_with_a_like_is_one_sentence_at_once() -> None:
    data = two_crowds()
    dull = Interactions.build(data.user, data.item, np.full(len(data), 3.0), data.time, item_ids=range(N_ITEMS))
    folds = NewUserFolds(dull, 3, (0.8,), seed=1)
    unfit = Contender("never fitted", lambda: pytest.fail("nothing is fitted for nobody"))
    with pytest.raises(InputError, match="no later rating is 4 or more"):
        experiment(folds, [unfit], Films.unknown(N_ITEMS), 5, choose=True, progress=silent, cancel=CancelToken())
