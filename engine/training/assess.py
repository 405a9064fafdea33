"""How good the models are on people they have never met: the ranker beside every baseline, and spread lists."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import MarqueeError
from engine.evaluation.bootstrap import intervals
from engine.evaluation.breadth import Films, diversity
from engine.evaluation.experiment import Contender, Findings, experiment
from engine.evaluation.folds import Situations
from engine.evaluation.metrics import NO_FILM, accuracy, top
from engine.evaluation.protocols import FULL, Split, new_users, new_users_at
from engine.evaluation.report import FIRST_FEW, FULL_PROFILE, LENGTHS, OURS, Spread
from engine.language import phrase, tr
from engine.models.base import People, Scorer
from engine.progress import CancelToken, Progress, part_of
from engine.serving.diversity import mmr
from engine.training.hybrid import score_people
from engine.training.past import PastRanker
from engine.training.people import Person, people_of

AT = 10
HELD_OUT_SHARE, MOST_VALIDATION, MOST_ASKED = 0.1, 1000, 300
ENOUGH_ASKED, MOST_SHARE_ASKED = 100, 1 / 6
"""A tenth of few people proves little: so many are asked all the same, if they are not more than that share."""
FOR_EVERY_MODEL = (FULL_PROFILE, FIRST_FEW)
"""Situations in which all models are measured; the others are the cold-start curve, of POPULARITY and OURS."""
POPULARITY = "popularity"
STOPPED = phrase("training was asked to finish early")
DIVERSITIES = (0.0, 0.1, 0.2, 0.3, 0.5)
POOL = 200
"""So many of the best are spread: `recommender.POOL`, which cannot be imported here without the index."""


@dataclass(frozen=True)
class HeldOut:
    """People kept out of `train`: `validation` to choose and calibrate on, the others to report on and nothing else.

    situations   what the others bring (`folds.length_name`) → the split in which they bring it
    """

    data: Interactions
    validation: Split
    validation_people: NDArray[np.int32]
    situations: Situations
    asked_people: NDArray[np.int32]

    @property
    def train(self) -> Interactions:
        """What all models are fitted on; the same object in every split of `situations`."""
        return self.situations[FULL_PROFILE].train

    def known_people(self) -> list[Person]:
        """The validation people, to choose and calibrate on."""
        return people_of(self.validation, self.data, self.validation_people)

    def unseen_people(self) -> list[Person]:
        """The people to report on."""
        return people_of(self.situations[FULL_PROFILE], self.data, self.asked_people)


def hold_out(data: Interactions, seed: int, among: int | None = None) -> HeldOut:
    """A tenth of the viewers for validation and a tenth or more to be asked (at most 1,000 and 300), by `seed`.

    Only the first `among` rows may be held out (all by default): somebody who joins last changes nothing for them.
    """
    n_viewers = data.n_users if among is None else among
    viewers = np.random.default_rng(seed).permutation(n_viewers).astype(np.int32)
    share = max(1, round(HELD_OUT_SHARE * n_viewers))
    validation = np.sort(viewers[: min(share, MOST_VALIDATION)])
    wanted = max(share, min(ENOUGH_ASKED, int(MOST_SHARE_ASKED * n_viewers)))
    asked = np.sort(viewers[len(validation) :][: min(wanted, MOST_ASKED)])
    names = (FULL_PROFILE, *LENGTHS)
    lengths = (FULL, *(float(length) for length in LENGTHS))
    splits = new_users_at(data.where(~np.isin(data.user, validation)), asked, lengths, seed=seed)
    return HeldOut(
        data=data,
        validation=new_users(data.where(~np.isin(data.user, asked)), validation, seed=seed),
        validation_people=validation,
        situations=dict(zip(names, splits, strict=True)),
        asked_people=asked,
    )


@dataclass(frozen=True)
class Ready:
    """A model that is fitted already, or a ranker that is none of the models, as a scorer of new people."""

    name: str
    scores: Callable[[People], NDArray[np.float32]]

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        """Nothing is left to learn."""

    def score(self, people: People) -> NDArray[np.float32]:
        return self.scores(people)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        raise NotImplementedError("only new people are asked")


class OutOfTime(Exception):
    """The processor time allowed is used up."""


class Allowance(CancelToken):
    """Passes `cancel` on, and raises `OutOfTime` when `seconds` of processor time are used up."""

    def __init__(self, cancel: CancelToken, seconds: float) -> None:
        super().__init__()
        self._cancel, self._until = cancel, time.process_time() + seconds

    @property
    def cancelled(self) -> bool:
        return self._cancel.cancelled

    def check(self) -> None:
        self._cancel.check()
        if self._cancel.enough or time.process_time() > self._until:
            raise OutOfTime


def measure(
    held_out: HeldOut,
    ready: Mapping[str, Scorer],
    others: Mapping[str, Callable[[], Scorer]],
    films: Films,
    seconds: float,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[Findings, dict[str, str]]:
    """The `ready` models, and the `others` as far as they can be fitted in `seconds` of processor time together;
    model → why it was left out. Findings are empty when nobody has anything to find."""
    findings, skipped = Findings(), dict[str, str]()
    if not any(split.truth.nnz for split in held_out.situations.values()):
        return findings, skipped
    allowance = Allowance(cancel, seconds)
    models: dict[str, tuple[Callable[[], Scorer], CancelToken]] = {
        **{name: (partial(_itself, scorer), cancel) for name, scorer in ready.items()},
        **{name: (make, allowance) for name, make in others.items()},
    }
    for name, (make, token) in models.items():
        part = part_of(progress, name)
        asked = _Asked(_situations_of(name, held_out.situations))
        try:
            found = experiment(asked, [Contender(name, make)], films, AT, choose=False, progress=part, cancel=token)
        except OutOfTime:
            used_up = tr(
                "the baselines may take {seconds:.0f} processor seconds together, and those were used up",
                seconds=seconds,
            )
            skipped[name] = tr(STOPPED) if cancel.enough else used_up
        except MarqueeError as error:
            if cancel.cancelled:
                raise
            skipped[name] = str(error).rstrip(".")
        else:
            _add(findings, found, name)
    return findings, skipped


@dataclass(frozen=True)
class _Asked:
    """The held-out people as the only fold of a protocol."""

    situations: Situations
    name = "held-out people"
    count = 1

    @property
    def facts(self) -> Mapping[str, int]:
        return {}

    def fold(self, index: int) -> Situations:
        return self.situations

    def validations(self, index: int) -> Iterator[Situations]:
        return iter(())


def _itself(scorer: Scorer) -> Scorer:
    return Ready(scorer.name, scorer.score)


def _situations_of(name: str, situations: Situations) -> Situations:
    if name in (OURS, POPULARITY):
        return situations
    return {known: split for known, split in situations.items() if known in FOR_EVERY_MODEL}


def _add(findings: Findings, found: Findings, name: str) -> None:
    for reading, models in found.values.items():
        findings.values.setdefault(reading, {})[name] = models[name]
    for known, shown in found.shown.items():
        findings.shown[known][name] = shown[name]


def spread_lists(
    ranker: PastRanker, split: Split, vectors: NDArray[np.float16], films: Films, cancel: CancelToken
) -> list[Spread]:
    """The accuracy–diversity curve of the app's lists: each of DIVERSITIES in both readings. `vectors` [n, c] are of
    content, of length 1."""
    rows = split.with_positives
    lists = np.full((len(DIVERSITIES), len(rows), AT), NO_FILM, np.int64)
    asked = split.asked
    assert isinstance(asked, People)
    for place, row in enumerate(rows):
        cancel.check()
        one = np.array([row])
        scores = score_people(ranker, asked[one])
        scores[0, split.met[one].indices] = -np.inf
        best = top(scores, POOL)[0]
        best = best[np.isfinite(scores[0, best])]
        pool = vectors[best].astype(np.float32)
        for at, wanted in enumerate(DIVERSITIES):
            picks = mmr(scores[0, best].astype(np.float64), pool, AT, wanted)
            lists[at, place, : len(picks)] = best[picks]
    content = vectors.astype(np.float32)
    return [
        point
        for truth, some, theirs in split.findable()
        if len(some)
        for point in _spread(truth, [lists[at][some] for at in range(len(DIVERSITIES))], theirs, films, content)
    ]


def _spread(
    truth: str,
    lists: Sequence[NDArray[np.int64]],
    wanted: csr_matrix[np.float32],
    films: Films,
    content: NDArray[np.float32],
) -> Iterator[Spread]:
    """A point for each of DIVERSITIES, whose `lists` [people, AT] these are."""
    ndcg = [accuracy(ranked, wanted)[f"ndcg@{AT}"] for ranked in lists]
    columns = {
        (at, kind): column
        for at, ranked in enumerate(lists)
        for kind, column in (
            ("ndcg", ndcg[at]),
            ("cost", ndcg[0] - ndcg[at]),
            ("genres", diversity(ranked, films.genres)),
            ("content", diversity(ranked, content)),
        )
    }
    found = intervals(columns)
    for at, asked in enumerate(DIVERSITIES):
        variety = {kind: found.get((at, kind)) for kind in ("genres", "content")}
        yield Spread(asked, truth, len(ndcg[at]), found[at, "ndcg"], found[at, "cost"], **variety)
