"""Candidates: the films that any signal would put near the top. Seen and hidden films never are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import numpy as np

from engine.serving.history import History
from engine.serving.index import Index
from engine.serving.loops import Rows, Vector
from engine.serving.ranking import Ranker

FROM_GRAPH, FROM_EASE, FROM_CONTENT, FROM_POPULAR = 1000, 500, 300, 300
WIDE = 10_000
"""So many of the best known films a list that is cut down may come of, beside the candidates."""


class Retriever:
    """Unites each signal's own best films; whole small catalogues come back entire."""

    def __init__(self, graph: Index, content: Index, ranker: Ranker, twins: Mapping[int, Collection[int]]) -> None:
        """`twins` maps a film that the catalogue lists twice to its other rows: seen as one, out as both."""
        self._graph, self._content, self._ranker, self._twins = graph, content, ranker, twins
        self.best_known = np.argsort(-ranker.for_nobody(), kind="stable").astype(np.int64)
        place = np.empty(len(self.best_known), dtype=np.int64)
        place[self.best_known] = np.arange(len(place))
        # Of a film that is listed twice, only the row that more people know is ever recommended.
        lesser = (row for row, others in twins.items() if any(place[o] < place[row] for o in others))
        self.lesser = np.fromiter(lesser, dtype=np.int64)
        self._n_films = len(self.best_known)

    def __len__(self) -> int:
        """How many films the catalogue has."""
        return self._n_films

    def candidates(self, history: History, excluded: Iterable[int]) -> Rows:
        """Rows of candidates, ascending, without the history's films and the excluded ones."""
        keep = np.zeros(self._n_films, dtype=bool)
        out = self.out(history, excluded)
        spare = len(out)  # what is excluded may fill the head of every list
        keep[self.best_known[: FROM_POPULAR + spare]] = True
        if len(history):
            person = self._ranker.lightgcn.person(history.films, history.weights)
            keep[self._graph.nearest(person, FROM_GRAPH + spare)] = True
            ease = self._ranker.ease.everywhere("ease", history.films, history.weights)
            keep[highest(ease, FROM_EASE + spare)] = True
            liked = history.films[history.liked]
            if len(liked):
                keep[self._content.nearest(self._ranker.content.person(liked), FROM_CONTENT + spare)] = True
        keep[out] = keep[self.lesser] = False
        return np.flatnonzero(keep)

    def widened(self, candidates: Rows, history: History, excluded: Iterable[int]) -> Rows:
        """The `candidates` and many more that are well known, ascending; out is what was out."""
        keep = np.zeros(self._n_films, dtype=bool)
        keep[self.best_known[:WIDE]] = True
        keep[self.out(history, excluded)] = keep[self.lesser] = False
        keep[candidates] = True
        return np.flatnonzero(keep)

    def everything(self, history: History, excluded: Iterable[int]) -> Rows:
        """All films that may come at all, ascending."""
        keep = np.ones(self._n_films, dtype=bool)
        keep[self.out(history, excluded)] = keep[self.lesser] = False
        return np.flatnonzero(keep)

    def popular(self, limit: int, excluded: Iterable[int]) -> list[int]:
        """What everybody likes, best first: the list of somebody who has rated nothing."""
        out = {*self.lesser.tolist(), *excluded}
        return [int(row) for row in self.best_known[: limit + len(out)] if int(row) not in out][:limit]

    def out(self, history: History, excluded: Iterable[int]) -> Rows:
        """What must not come back: the history's films and the excluded ones, under all their rows."""
        seen = {*excluded, *history.films.tolist()}
        twins = {row for film in seen if film in self._twins for row in self._twins[film]}
        return np.array([*seen | twins], dtype=np.int64) if excluded or twins else history.films


def highest(values: Vector, count: int) -> Rows:
    if count >= len(values):
        return np.arange(len(values))
    above = np.flatnonzero(values > values.mean())  # most films are not among a few hundred: do not sort them too
    among = above if len(above) > count else np.arange(len(values))
    return among[np.argpartition(-values[among], count)[:count]]
