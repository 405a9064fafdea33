"""A person's candidates, their signals found once: ranked again in a moment with other weights or cut down."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from engine.serving.facets import Counts, Facets, Mask
from engine.serving.history import History
from engine.serving.loops import Rows
from engine.serving.only import Only
from engine.serving.ranking import Ranker, Scored, Terms
from engine.serving.retrieval import Retriever
from engine.serving.shortlist import Shortlist, as_learned
from engine.serving.types import Request


class Deck:
    """What may come in answer to a request, whatever its weights, diversity and `only` are.

    A list that is not cut down comes of what the signals themselves would put near the top; one that is, of all films
    of a small catalogue and of many more of a large one, found when they are first needed.
    """

    def __init__(
        self,
        request: Request,
        history: History,
        retriever: Retriever,
        ranker: Ranker,
        facets: Facets,
        shortlist: Shortlist | None,
    ) -> None:
        """`shortlist`: where the catalogue is large, what answers requests that change no weight."""
        self.history = history
        self._request, self._retriever, self._ranker, self._facets = request, retriever, ranker, facets
        self._shortlist = shortlist

    def scored(self, request: Request) -> tuple[Scored, Rows]:
        """All candidates by the request's weights, and the positions of those that are asked for."""
        terms = self._wide if request.only else self._short if as_learned(request) else self._near
        scored = terms.weighed(request.weights, request.lean)
        if not request.only:
            return scored, np.arange(len(terms.candidates))
        return scored, np.flatnonzero(self._facets.mask(request.only)[terms.candidates])

    def counts(self, only: Only) -> Counts:
        """What a list that is cut down would come of, counted."""
        films: Mask = np.zeros(len(self._retriever), dtype=np.bool_)
        films[self._wide.candidates] = True
        return self._facets.counts(films, only)

    @cached_property
    def _short(self) -> Terms:
        if self._shortlist is None:
            return self._near
        return self._shortlist.terms(self.history, self._request.exclude)

    @cached_property
    def _near(self) -> Terms:
        return self._terms(self._retriever.candidates(self.history, self._request.exclude))

    @cached_property
    def _wide(self) -> Terms:
        return self._terms(self._retriever.widened(self._near.candidates, self.history, self._request.exclude))

    def _terms(self, candidates: Rows) -> Terms:
        return self._ranker.terms(self.history, candidates, self._request.intent)
