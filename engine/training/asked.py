"""Who was asked, and what each of them got out of it: so that two bundles can be compared person by person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.evaluation.bootstrap import intervals
from engine.evaluation.experiment import Findings
from engine.evaluation.report import FULL_PROFILE
from engine.training.assess import AT, HeldOut
from engine.training.checkpoint import fingerprint

MEASURE = f"ndcg@{AT}"
DIGITS = 6

Marks = Mapping[str, Sequence[float]]
"""Truth ("all", "fresh") → NDCG@10 of each person with a full profile who has such films to find, in one order."""


@dataclass(frozen=True)
class Former:
    """What a bundle of before was worth to the same people: its `marks`, and measure → mean, low, high."""

    marks: Marks
    metrics: Mapping[str, Any]


@dataclass(frozen=True)
class Asked:
    """`people` is the sha256 (hex) of who was asked and what they brought, `marks` what the ranker was worth to them,
    `former` what another bundle was, where it could be asked fairly."""

    people: str
    marks: Marks
    former: Former | None


def marks_of(findings: Findings, model: str) -> dict[str, list[float]]:
    """A model's marks; none where nobody has anything to find."""
    return {
        truth: [round(float(mark), DIGITS) for mark in models[model][MEASURE]]
        for (known, truth), models in findings.values.items()
        if known == FULL_PROFILE and model in models
    }


def metrics_of(findings: Findings, model: str) -> dict[str, dict[str, float]]:
    """measure → mean, low and high of full profiles and all later likes, as `Report.metrics` has them."""
    values = findings.values.get((FULL_PROFILE, "all"), {}).get(model)
    return {measure: asdict(found) for measure, found in intervals(values).items()} if values else {}


def people_fingerprint(held_out: HeldOut) -> str:
    """The same for the same people who bring and should find the same."""
    data, split = held_out.data, held_out.situations[FULL_PROFILE]
    theirs = data.where(np.isin(data.user, held_out.asked_people))
    arrays: dict[str, NDArray[Any]] = {
        "user": theirs.user_ids[theirs.user],
        "item": theirs.item_ids[theirs.item],
        "rating": theirs.rating,
        "time": theirs.time,
        "brought": split.met.indices,
        "each": split.met.indptr,
    }
    return fingerprint(arrays)
