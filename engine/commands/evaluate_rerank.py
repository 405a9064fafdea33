"""`evaluate DATASET --rerank`: what re-ranking by a language model is worth on people it has never met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from engine.commands.output import long_work, print_json
from engine.errors import InputError

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.explain.llm.model import LanguageModel
    from engine.training.assess_rerank import Reordered


class _Judge:
    """Puts films into the model's order, and counts how often it failed."""

    def __init__(self, model: LanguageModel, dataset: Dataset) -> None:
        self._model, self._catalogue = model, dataset.catalogue
        self.asked = self.failed = self.moved = 0
        self.last_failure = ""

    def __call__(self, liked: Sequence[int], films: Sequence[int]) -> Sequence[int]:
        from engine.explain.rerank import Candidate, rerank

        told = [self._catalogue.film(film) for film in films]
        found = rerank(
            self._model,
            [self._catalogue.film(film).title for film in liked],
            [Candidate(film.title, tuple(film.genres), tuple(film.tags)) for film in told],
        )
        self.asked += 1
        self.failed += bool(found.failure)
        self.moved += len(found.moved)
        self.last_failure = found.failure or self.last_failure
        return found.order


def evaluate_rerank(
    dataset: Dataset, people: int, folds: int, *, host: str, name: str, seed: int, device: str, as_json: bool
) -> int:
    """The hybrid's lists for people of the first fold, in its order and in the model's.

    Raises `InputError` when there is no model that can be asked, or when it never gave an order that could be used:
    then nothing was measured.
    """
    from engine.evaluation.folds import NewUserFolds, length_name
    from engine.evaluation.protocols import FULL
    from engine.explain.llm.ollama import Ollama
    from engine.network import NetworkLog
    from engine.training.assess_rerank import measure_rerank
    from engine.training.hybrid import Groundwork, Hybrid
    from engine.training.scorers import MODELS, Materials

    model = Ollama(NetworkLog(), host, name)
    with long_work() as (progress, cancel):
        status = model.probe(cancel)
        if status.model is None:
            raise InputError(f"Re-ranking cannot be measured: {status.sentence}")
        materials = Materials(seed, device, dataset.catalogue)
        materials.prepare(MODELS, progress, cancel)
        split = NewUserFolds(dataset.interactions, folds, [FULL], seed).fold(0)[length_name(FULL)]
        groundwork = Groundwork(materials.content, seed=seed, device=materials.torch_device, genome=dataset.genome)
        hybrid = Hybrid(groundwork)
        hybrid.fit(split.train, progress, cancel)
        judge = _Judge(model, dataset)
        found = measure_rerank(split, hybrid, judge, people, seed=seed, progress=progress, cancel=cancel)
    if judge.failed == judge.asked:
        raise InputError(f"Re-ranking could not be measured: {judge.last_failure}")
    about = {"model": status.model.name, "digest": status.model.digest, "asked": judge.asked, "failed": judge.failed}
    if as_json:
        print_json({"rerank": {**about, "moved": judge.moved}, "readings": [asdict(reading) for reading in found]})
    else:
        print(
            f"{status.model.name}: asked about {judge.asked} people; "
            f"{judge.failed} times it gave no order that could be used, and ours stood"
        )
        print("\n".join(map(_line, found)))
    return 0


def _line(found: Reordered) -> str:
    ours, theirs, change = found.ours, found.theirs, found.difference
    return (
        f"  {found.truth:6s}{found.people:5,} people  NDCG@10 ours {ours.mean:.4f}, re-ranked {theirs.mean:.4f}: "
        f"{change.mean:+.4f} ({change.low:+.4f} to {change.high:+.4f})"
    )
