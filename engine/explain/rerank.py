"""Another order of the top films by a language model's scores: a nudge, never a replacement of our own order."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.explain.answer import BadAnswer, read_scores
from engine.explain.llm.failures import ModelFailure
from engine.explain.llm.model import LanguageModel
from engine.explain.prompt import NewId, fresh_ids, random_id, rerank_prompt
from engine.language import tr
from engine.progress import CancelToken

MOST_CANDIDATES: Final = 20
MOST_PLACES: Final = 3
"""How far a film may move up or down."""
_OPTIONS: Final[Mapping[str, int | float]] = {"temperature": 0, "num_predict": 900, "seed": 1}


@dataclass(frozen=True)
class Candidate:
    """A film to be scored, in our order: what the model is told of it."""

    title: str
    genres: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moved:
    """A film that changed its place (both 1-based), and the model's score of 0–100 that moved it."""

    title: str
    before: int
    after: int
    score: int

    @property
    def why(self) -> str:
        way = "up" if self.after < self.before else "down"
        return f"{way} from {self.before} to {self.after}: the model gives it {self.score} of 100"


@dataclass(frozen=True)
class Reranked:
    """`order[k]` is the place (0-based) in our order of the film that now stands k-th. On failure it is our order."""

    order: tuple[int, ...]
    moved: tuple[Moved, ...]
    label: str
    failure: str = ""


def rerank(
    model: LanguageModel,
    liked: Sequence[str],
    candidates: Sequence[Candidate],
    *,
    most_places: int = MOST_PLACES,
    seed: int = 1,
    new_id: NewId = random_id,
    cancel: CancelToken | None = None,
) -> Reranked:
    """The first films in the model's order; the same films always, none new, none gone.

    They are shown to the model shuffled and under ids that say nothing, so that neither our order nor the order of
    presentation sways it. Ties keep our order. Raises `Cancelled` only.
    """
    ours = tuple(range(len(candidates)))
    first = ours[:MOST_CANDIDATES]
    if len(first) < 2:
        return Reranked(ours, (), tr("Our own order"))
    shown = random.Random(seed).sample(first, len(first))
    ids = fresh_ids([str(place) for place in shown], new_id)
    prompt = rerank_prompt(liked, [_told(theirs, candidates[int(place)]) for theirs, place in ids.items()], ids)
    try:
        answer = model.chat(prompt.messages, prompt.schema, options=_OPTIONS, cancel=cancel)
        scores = read_scores(answer.text, prompt)
    except (ModelFailure, BadAnswer) as failure:
        return Reranked(ours, (), tr("Our own order: {error}", error=failure), str(failure))
    by_place = [scores[str(place)] for place in first]
    order = nudged(by_place, most_places) + ours[len(first) :]
    moved = tuple(
        Moved(candidates[place].title, place + 1, k + 1, by_place[place]) for k, place in enumerate(order) if place != k
    )
    return Reranked(order, moved, tr("Ordered with {model}", model=answer.model.label))


def nudged(scores: Sequence[int], most_places: int) -> tuple[int, ...]:
    """The order by descending score in which nobody moves more than `most_places`; ties keep their order.

    Place by place: whoever may wait no longer comes now, else the best of those who may come already. The last chances
    of all films differ, so nobody ever misses theirs.
    """
    waiting = list(range(len(scores)))
    order: list[int] = []
    for place in range(len(scores)):
        if waiting[0] + most_places <= place:
            chosen = waiting[0]
        else:
            allowed = [film for film in waiting if film - most_places <= place]
            chosen = max(allowed, key=lambda film: (scores[film], -film))
        waiting.remove(chosen)
        order.append(chosen)
    return tuple(order)


def _told(theirs: str, candidate: Candidate) -> dict[str, Any]:
    return {"id": theirs, "title": candidate.title, "genres": candidate.genres, "tags": candidate.tags}
