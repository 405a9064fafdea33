"""A small engine with known answers, and the real window over it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from desktop.actions.engine import Engine
from desktop.app import App, Options
from desktop.paths import Paths
from desktop.settings import SettingsFile
from engine.bundles.terms import Signal
from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.errors import BundleError, EncoderError
from engine.explain.explainer import Explanation
from engine.explain.template import Sentence, Span
from engine.progress import CancelToken
from engine.serving.facets import Counts, Facets
from engine.serving.gems import GemRule
from engine.serving.only import Only
from engine.serving.recommender import Ranking
from engine.serving.types import Confidence, Contributions, Recommendation, Request

FILMS = (
    ("Heat", 1995, ("Action", "Crime", "Thriller")), ("Ronin", 1998, ("Action", "Crime", "Thriller")),
    ("Zodiac", 2007, ("Crime", "Drama", "Thriller")), ("Moon", 2009, ("Drama", "Sci-Fi")),
    ("Solaris", 1972, ("Drama", "Mystery", "Sci-Fi")), ("Amélie", 2001, ("Comedy", "Romance")),
    ("Toy Story", 1995, ("Animation", "Children", "Comedy")), ("The Matrix", 1999, ("Action", "Sci-Fi")),
    ("The Matrix Reloaded", 2003, ("Action", "Sci-Fi")), ("Unforgiven", 1992, ("Drama", "Western")),
    ("M", 1931, ("Crime", "Film-Noir")), ("Alien", 1979, ("Horror", "Sci-Fi")),
)  # fmt: skip


class FakeDeck:
    """Counts the catalogue less what is out, whatever it is asked with."""

    def __init__(self, recommender: FakeRecommender, request: Request) -> None:
        self.facets = Facets(recommender.catalogue)
        self._films = np.ones(len(FILMS), dtype=np.bool_)
        self._films[[*request.exclude, *(rated.film for rated in request.history)]] = False

    def counts(self, only: Only) -> Counts:
        return self.facets.counts(self._films, only)


class FakeRecommender:
    """Ranks the catalogue in its own order, the other way round for who leans towards the hidden; scores fall by
    rank, and everything adds up."""

    def __init__(self, *, simulated: bool = False) -> None:
        titles, years, genres = zip(*FILMS, strict=True)
        self.catalogue = Catalogue(range(len(FILMS)), titles, years, genres=genres)
        self.titles = TitleIndex(self.catalogue)
        arrays = SimpleNamespace(
            n_likes=np.arange(100, 100 + len(FILMS)), n_ratings=np.arange(200, 200 + len(FILMS)),
            mean_rating=np.full(len(FILMS), 3.5), content_vectors=np.eye(len(FILMS), dtype=np.float16),
            graph_vectors=np.repeat(np.eye(4), 3, axis=0),
        )  # fmt: skip
        origin = SimpleNamespace(n_viewers=610, n_interactions=9_000, source="made up", licence="")
        manifest = SimpleNamespace(name="Test films", provenance=origin, training={})
        self.bundle = SimpleNamespace(manifest=manifest, simulated=simulated, catalogue=self.catalogue, arrays=arrays)
        self.gems = GemRule(cast(Any, arrays))
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[Request] = []
        self.moods: list[str] = []

    def recommend(self, request: Request, cancel: CancelToken | None = None) -> list[Recommendation]:
        self.asked.append(request)
        assert self.gate.wait(10)
        out = {rated.film for rated in request.history} | set(request.exclude)
        rows = [row for row in range(len(FILMS))[:: -1 if request.lean < 0 else 1] if row not in out][: request.top_k]
        return [self._record(row, rank, request) for rank, row in enumerate(rows, 1)]

    def deck(self, request: Request) -> FakeDeck:
        return FakeDeck(self, request)

    def deal(self, deck: FakeDeck, request: Request, cancel: CancelToken | None = None) -> list[Recommendation]:
        return self.recommend(self._left(deck, request))

    def order(self, deck: FakeDeck, request: Request) -> list[int]:
        return [pick.film for pick in self.recommend(self._left(deck, replace(request, top_k=200)))]

    def _left(self, deck: FakeDeck, request: Request) -> Request:
        """Cut down as asked."""
        out = set(np.flatnonzero(~deck.facets.mask(request.only)).tolist())
        return replace(request, exclude=request.exclude | out)

    def recommend_beside(
        self, request: Request, listed: Sequence[int], limit: int, cancel: CancelToken | None = None
    ) -> Ranking:
        picks = self.recommend(replace(request, exclude=request.exclude.union(listed)))
        films = np.array([rated.film for rated in request.history], dtype=np.int64)
        pulls = np.array([pick.pulls()[1] for pick in picks], dtype=np.float32).reshape(len(picks), len(films))
        beside = [self._record(row, rank, request) for rank, row in enumerate(sorted(listed)[:limit], 1)]
        return Ranking(picks, beside, films, pulls, np.zeros(len(picks)))

    def search_mood(self, query: str, request: Request, cancel: CancelToken | None = None) -> list[Recommendation]:
        """From the end of the catalogue: no other list begins there."""
        self.moods.append(query)
        out = {rated.film for rated in request.history} | set(request.exclude)
        rows = [row for row in reversed(range(len(FILMS))) if row not in out][: request.top_k]
        return [self._record(row, rank, request) for rank, row in enumerate(rows, 1)]

    def rank_without(self, request: Request, film: int, dropped: int) -> int | None:
        return 17

    def popular(self, limit: int, exclude: Iterable[int] = ()) -> list[int]:
        out = set(exclude)
        return [row for row in range(len(FILMS)) if row not in out][:limit]

    def _record(self, row: int, rank: int, request: Request) -> Recommendation:
        share = 2.0 / max(1, len(request.history))
        films = np.array([rated.film for rated in request.history])
        graph = Contributions(films, np.full(len(films), share), 0.0)
        content = Contributions(films, np.full(len(films), 0.1), -0.05)
        parts: dict[Signal, float] = {
            "graph": 2.0, "content": 0.1 * len(request.history) - 0.05, "recency": 0.0, "popularity": 0.25 - rank / 100,
        }  # fmt: skip
        score = sum(parts.values())
        contributions: dict[Signal, Contributions] = {"graph": graph, "content": content}
        return Recommendation(row, rank, score, 95 - rank, parts, contributions, Confidence(0.83, "High", 1204))


class FakeEncoder:
    """Reads any mood but one."""

    def encode(self, text: str) -> str:
        if text == "quite unreadable":
            raise EncoderError("This Marquee came without the part that reads moods.")
        return text


class FakeExplainer:
    """Two sentences, the same for every film."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def explain(self, recommendation: Recommendation, request: Request) -> Explanation:
        title = self._catalogue.film(request.history[0].film).title
        first = Sentence(
            (Span("Close to "), Span(title, "film"), Span(": "), Span("heist", "theme"), Span(".")), ("e1",)
        )
        return Explanation((), (first, Sentence((Span("Rated <often> & well."),), ("e2",))))


@pytest.fixture
def recommender() -> FakeRecommender:
    return FakeRecommender()


@pytest.fixture
def make_app(qtbot: QtBot, base_dir: Path, recommender: FakeRecommender) -> Iterator[Callable[..., App]]:
    """Builds apps over the small engine; all are closed at the end."""
    made: list[App] = []
    QCursor.setPos(0, 0)  # what lies under the mouse looks different, wherever an earlier test left it

    def make(
        *,
        simulated: bool = False,
        failures: list[str] | None = None,
        show: bool = True,
        welcome: bool = False,
        language: str | None = None,
    ) -> App:
        file = SettingsFile(Paths.under(base_dir).settings_file)
        file.save(replace(file.load(), welcome=welcome))
        recommender.bundle.simulated = simulated

        def opener(folder: Path) -> Engine:
            if failures:
                raise BundleError(failures.pop())
            fake: Any = recommender
            explainer: Any = FakeExplainer(recommender.catalogue)
            return Engine(fake, explainer, cast(Any, FakeEncoder()))

        app = App(Options(Paths.under(base_dir), language=language, opener=opener))
        made.append(app)
        qtbot.addWidget(app.window)
        app.window.resize(1280, 800)
        if show:
            app.start()
        return app

    yield make
    recommender.gate.set()
    for app in made:
        app.close()
