"""What is known of films apart from ratings, as vectors: text and genres, and the tag genome where it is worth it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.evaluation.bootstrap import intervals
from engine.evaluation.protocols import Split
from engine.evaluation.report import ENOUGH_PEOPLE, GenomeTrial
from engine.models.base import People
from engine.models.content import Content
from engine.progress import CancelToken, silent

GENOME_SHARE = 0.5
"""Share of the genome in the content cosine of two films that both have one; the rest is text and genres."""
GENOME_DIMENSIONS = 96
"""The genome's first axes, the widest; with them a film has about five hundred numbers."""
AT = 10
MOST_PEOPLE = 300
"""So many are asked what the genome is worth: half a minute with the largest catalogue."""


@dataclass(frozen=True)
class ContentChoice:
    """The films' vectors to go on with, float16 [n, c], and the trial that decided; None where there was nothing to
    try: no genome, or nobody to ask."""

    vectors: NDArray[np.float16]
    trial: GenomeTrial | None = None

    @property
    def has_genome(self) -> bool:
        """Whether the genome is part of the vectors."""
        return self.trial is not None and self.trial.used


def with_genome(content: NDArray[np.float16], genome: NDArray[np.float16]) -> NDArray[np.float16]:
    """[n, c + d] unit vectors of the unit vectors `content` [n, c] and those of the genome [n, d or more], zero for
    films without. The cosine of two films with a genome is the weighed sum of both cosines; a film without keeps
    the direction of its content, and resembles the others by that alone."""
    first = genome[:, :GENOME_DIMENSIONS].astype(np.float32)
    first /= np.maximum(np.linalg.norm(first, axis=1, keepdims=True), 1e-6)
    both = np.hstack([np.sqrt(1 - GENOME_SHARE) * content.astype(np.float32), np.sqrt(GENOME_SHARE) * first])
    return np.asarray(both / np.linalg.norm(both, axis=1, keepdims=True), np.float16)


def choose_content(
    content: NDArray[np.float16], genome: NDArray[np.float16] | None, validation: Split, cancel: CancelToken
) -> ContentChoice:
    """`content`, or `with_genome` where that alone surely finds more of what `validation` people liked later: where
    the 95 % interval of the gain in NDCG@10, person by person, lies above zero."""
    asked = _first_with_positives(validation)
    if genome is None or not genome.any() or not len(asked.with_positives):
        return ContentChoice(content)
    wider = with_genome(content, genome)
    measured = {}
    for name, vectors in (("without", content), ("with", wider)):
        measured[name] = asked.measure(Content(vectors), AT, silent, cancel)[f"ndcg@{AT}"]
    found = intervals({**measured, "gain": measured["with"] - measured["without"]})
    people = len(measured["with"])
    used = people >= ENOUGH_PEOPLE and found["gain"].low > 0
    trial = GenomeTrial(
        films=int(np.count_nonzero(np.abs(genome).sum(1))),
        people=people,
        without=found["without"],
        having=found["with"],
        gain=found["gain"],
        used=used,
    )
    return ContentChoice(wider if used else content, trial)


def _first_with_positives(split: Split) -> Split:
    """The split's first MOST_PEOPLE people who have anything to find."""
    rows = split.with_positives[:MOST_PEOPLE]
    assert isinstance(split.asked, People)
    return replace(split, asked=split.asked[rows], met=split.met[rows], truth=split.truth[rows], fresh=None)
