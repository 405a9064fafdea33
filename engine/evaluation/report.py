"""What was found out about a model on people it had never met: the structure of a bundle's `report.json`.

Everything in it is plain data of the dataclasses below, and `format`, `verdict`, the sentences of `report_verdict`,
and `said`, the same such that they can be said in another language (`engine.language`). An Interval is {"mean", "low",
"high"}: a mean over people with its 95 % bootstrap interval.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from engine.evaluation.bootstrap import Interval
from engine.evaluation.compare import compare, coverage
from engine.evaluation.experiment import Findings
from engine.language import packed

FORMAT = 1
OURS = "hybrid"
FULL_PROFILE, FIRST_FEW = "80%", "3"
"""What people bring in the readings in which every model stands (`folds.length_name`)."""
LENGTHS = ("1", "2", "3", "5", "10", "20")
"""What people bring on the cold-start curve."""
ENOUGH_PEOPLE = 30
"""Fewer than these prove nothing, whatever the interval says."""

Truth = Literal["all", "fresh"]


@dataclass(frozen=True)
class About:
    """What was trained and who was asked: viewers `learned_from`, those the weights and the confidence were
    `chosen_on`, and the `asked`, whom nothing was fitted to."""

    name: str
    source: str
    simulated: bool
    preset: str
    seed: int
    device: str
    films: int
    ratings: int
    learned_from: int
    chosen_on: int
    asked: int
    at: int


@dataclass(frozen=True)
class Reading:
    """Models side by side on the same `people`, who bring `known` of their ratings and should find `truth`: all later
    likes, or the fresh ones only (at least a day after the last film they bring).

    models     model → measure → its mean
    ahead      other model → measure → the mean of hybrid − other, person by person
    coverage   model → the share of all films that stand in anybody's list
    """

    known: str
    truth: str
    people: int
    models: Mapping[str, Mapping[str, Interval]]
    ahead: Mapping[str, Mapping[str, Interval]]
    coverage: Mapping[str, float]


@dataclass(frozen=True)
class Spread:
    """Lists spread by MMR with this `diversity`: their NDCG, what that is below unspread lists person by person
    (`cost`), and one minus the mean cosine of their films, in genres and in content."""

    diversity: float
    truth: str
    people: int
    ndcg: Interval
    cost: Interval
    genres: Interval | None
    content: Interval | None


@dataclass(frozen=True)
class Share:
    """`count` ratings of which the model `predicted` this mean share of likes, and of which this share was `found`."""

    name: str
    count: int
    predicted: float
    found: float


@dataclass(frozen=True)
class Trust:
    """What confidence was worth on the later ratings of people who bring `known`: its error (`ece`, None where there
    were no ratings), how well it tells likes from others (`auc`, None where all are alike), the reliability curve, and
    its three words."""

    known: str
    people: int
    ratings: int
    ece: float | None
    auc: float | None
    curve: Sequence[Share]
    words: Sequence[Share]


@dataclass(frozen=True)
class ColdFilms:
    """Of `films` well rated ones all ratings were hidden; `people` nobody had met later had `likes` of them.

    models        "graph" (as the app places them by content), "content" (the likes nearest in content), "random" →
                  measure (recall@20 and ndcg@10 among hidden films, percentile among all) → its mean
    differences   model → measure → the mean of graph − it, person by person
    listed, liked   the share of hidden films in the first 20 of all films by "graph", and in the later likes
    """

    films: int
    people: int
    likes: int
    models: Mapping[str, Mapping[str, Interval]]
    differences: Mapping[str, Mapping[str, Interval]]
    listed: float
    liked: float


@dataclass(frozen=True)
class GenomeTrial:
    """What the tag genome, known of so many `films`, adds to film vectors: NDCG@10 of content alone for `people` on
    whom things were chosen, `without` it and `having` it, and the `gain` person by person. It is `used` where that is
    surely above zero."""

    films: int
    people: int
    without: Interval
    having: Interval
    gain: Interval
    used: bool


@dataclass(frozen=True)
class Report:
    """Everything.

    skipped   model → why it does not stand in the tables
    default_diversity   the one that lists have when nobody asks for another
    loss      LightGCN's training, a row of figures an epoch
    weights   the ranker's settings; `learning` how they came about, a row of figures a round
    seconds   stage → processor seconds
    cold_films   how well films that nobody has rated are placed, measured on hidden ones; the reason where it was not
    genome    whether the tag genome helped; None where there is none, or nobody to ask
    """

    about: About
    readings: Sequence[Reading]
    skipped: Mapping[str, str]
    default_diversity: float
    spread: Sequence[Spread]
    trust: Sequence[Trust]
    loss: Sequence[Mapping[str, float]]
    weights: Mapping[str, Any]
    learning: Sequence[Mapping[str, float]]
    seconds: Mapping[str, float]
    cold_films: ColdFilms | str
    genome: GenomeTrial | None = None

    def document(self, verdict: Sequence[str]) -> dict[str, Any]:
        """All of `report.json`."""
        return {"format": FORMAT, "verdict": list(verdict), "said": [packed(each) for each in verdict], **asdict(self)}

    def reading(self, known: str, truth: Truth) -> Reading | None:
        """None when nobody who brings that much has such films to find."""
        return next((found for found in self.readings if (found.known, found.truth) == (known, truth)), None)

    def metrics(self) -> dict[str, dict[str, dict[str, float]]]:
        """model → measure → mean, low, high, of full profiles and all later likes: what a manifest carries."""
        found = self.reading(FULL_PROFILE, "all")
        models = found.models if found else {}
        return {name: {key: asdict(value) for key, value in values.items()} for name, values in models.items()}


def readings(findings: Findings) -> list[Reading]:
    """Findings as figures, OURS paired with every other model."""
    shares = coverage(findings)
    return [
        Reading(
            known,
            truth,
            compared.people,
            compared.models,
            {
                name: {measure: _turned(value) for measure, value in values.items()}
                for name, values in compared.differences.get(OURS, {}).items()
            },
            {name: share for name, share in shares[known].items() if name in compared.models},
        )
        for (known, truth), compared in compare(findings, [OURS]).items()
    ]


def _turned(value: Interval) -> Interval:
    """The same difference seen from the other side; no difference is 0, not −0."""
    return Interval(0.0 - value.mean, 0.0 - value.high, 0.0 - value.low)
