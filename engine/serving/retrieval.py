"""Candidates: the films that any signal would put near the top. Seen and hidden films never are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import numpy as np

from engine.serving.history import History
from engine.serving.index import FilmIndex
from engine.serving.ranking import Ranker
from engine.serving.signals import Rows, Vector

FROM_GRAPH, FROM_EASE, FROM_CONTENT, FROM_POPULAR = 1000, 500, 300, 300


class Retriever:
    """Unites each signal's own best films; whole small catalogues come back entire."""

    def __init__(
        self, graph: FilmIndex, content: FilmIndex, ranker: Ranker, twins: Mapping[int, Collection[int]]
    ) -> None:
        """`twins` maps a film that the catalogue lists twice to its other rows: seen as one, out as both."""
        self._graph, self._content, self._ranker, self._twins = graph, content, ranker, twins
        self._popular = np.argsort(-ranker.for_nobody(), kind="stable").astype(np.int64)
        place = {int(row): k for k, row in enumerate(self._popular)} if twins else {}
        # Of a film that is listed twice, only the row that more people know is ever recommended.
        self._lesser = {row for row, others in twins.items() if any(place[o] < place[row] for o in others)}
        self._n_films = len(self._popular)

    def candidates(self, history: History, excluded: Iterable[int]) -> Rows:
        """Rows of candidates, ascending, without the history's films and the excluded ones."""
        keep = np.zeros(self._n_films, dtype=bool)
        seen = {*excluded, *history.films.tolist()}
        twice = seen.intersection(self._twins)
        out = np.fromiter(seen.union(*(self._twins[film] for film in twice)), dtype=np.int64)
        spare = len(out)  # what is excluded may fill the head of every list
        keep[self._popular[: FROM_POPULAR + spare]] = True
        if len(history):
            person = self._ranker.lightgcn.person(history.films, history.weights)
            keep[self._graph.nearest(person, FROM_GRAPH + spare)] = True
            ease = self._ranker.ease.everywhere("ease", history.films, history.weights)
            keep[_largest(ease, FROM_EASE + spare)] = True
            liked = history.films[history.liked]
            if len(liked):
                keep[self._content.nearest(self._ranker.content.person(liked), FROM_CONTENT + spare)] = True
        keep[out] = keep[list(self._lesser)] = False
        return np.flatnonzero(keep)

    def popular(self, limit: int, excluded: Iterable[int]) -> list[int]:
        """What everybody likes, best first: the list of somebody who has rated nothing."""
        out = self._lesser.union(excluded)
        return [int(row) for row in self._popular[: limit + len(out)] if int(row) not in out][:limit]


def _largest(values: Vector, count: int) -> Rows:
    if count >= len(values):
        return np.arange(len(values))
    return np.argpartition(-values, count)[:count]
