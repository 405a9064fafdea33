"""Fetching on request: looked at first, accepted by the person, paused and gone on with, also after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions.depot import Depot
from desktop.language import tr
from desktop.tasks.runner import Handle, Runner
from desktop.viewmodels.fetching import LeftView, OfferView, fetch_view, left_view, size_line
from desktop.viewmodels.words import films_count
from engine.errors import MarqueeError
from engine.progress import CancelToken, Progress, Step


@dataclass(frozen=True)
class Wanted:
    """What a person is shown, and how it gets here: `take` fetches it, takes it in and returns what to say then."""

    view: OfferView
    take: Callable[[Progress, CancelToken], str]


class Fetching(QObject):
    """One thing at a time. What is under way comes as `stepped`; it ends with `arrived`, `paused` or `refused`."""

    looking = Signal()
    offered = Signal(object)  # OfferView: nothing large is fetched before `accept`
    stepped = Signal(object)  # FetchView
    arrived = Signal(str)  # what to say
    paused = Signal()
    refused = Signal(str)  # one sentence; what has arrived stays
    left = Signal(object)  # tuple[LeftView, ...]: begun and not finished
    _reported = Signal(object)

    def __init__(self, depot: Depot, look: Callable[[str, CancelToken], Wanted], ours: Callable[[str], bool]) -> None:
        """`look` finds out what there is at an address (or of a name); `ours`: whether an address is of this kind."""
        super().__init__()
        self._depot, self._look, self._ours = depot, look, ours
        self._runner = Runner(1, "marquee-fetch")
        self._wanted: Wanted | None = None
        self._handle: Handle | None = None
        self._reported.connect(self._on_step, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._handle is not None

    def close(self) -> None:
        """What has arrived stays, to be gone on with."""
        if self._handle is not None:
            self._handle.cancel()
        self._runner.close()

    def list(self) -> None:
        """Says what was begun earlier."""

        def work(_: CancelToken) -> tuple[LeftView, ...]:
            found = [each for each in self._depot.downloads.unfinished() if self._ours(each.url)]
            return tuple(left_view(each.url, each.title, each.done, each.total) for each in found)

        if not self.busy:
            self._runner.start(work, self.left.emit, lambda error: self.refused.emit(str(error)))

    def look(self, where: str) -> None:
        """Asks what there is; answered by `offered`."""
        self._find(where, self._offer)

    def accept(self) -> None:
        """Fetches what was offered: the person has read what it is and how large."""
        wanted = self._wanted
        if wanted is not None and not self.busy:
            self._handle = self._runner.start(
                lambda cancel: wanted.take(self._report, cancel), self._on_arrived, self._on_failed
            )

    def resume(self, url: str) -> None:
        """Goes on with what was accepted and begun earlier."""

        def found(wanted: Wanted) -> None:
            self._offer(wanted, aloud=False)
            self.accept()

        self._find(url, found)

    def pause(self) -> None:
        """Stops; what has arrived stays."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
            self.paused.emit()
            self.list()

    def decline(self) -> None:
        """Forgets the offer."""
        self._wanted = None

    def discard(self, url: str) -> None:
        """Removes what was begun."""
        if not self.busy:
            self._runner.start(lambda _: self._depot.downloads.discard(url), lambda _: self.list(), self._on_failed)

    def _find(self, where: str, found: Callable[[Wanted], None]) -> None:
        if self.busy:
            return

        def done(wanted: Wanted) -> None:
            self._handle = None
            found(wanted)

        self.looking.emit()
        self._handle = self._runner.start(lambda cancel: self._look(where, cancel), done, self._on_failed)

    def _offer(self, wanted: Wanted, *, aloud: bool = True) -> None:
        self._wanted = wanted
        if aloud:
            self.offered.emit(wanted.view)

    def _report(self, step: Step) -> None:
        """From the thread that works."""
        self._reported.emit(step)

    def _on_step(self, step: Step) -> None:
        if self.busy:  # it may have been paused meanwhile
            self.stepped.emit(fetch_view(step))

    def _on_arrived(self, words: str) -> None:
        self._handle, self._wanted = None, None
        self.arrived.emit(words)
        self.list()

    def _on_failed(self, error: MarqueeError) -> None:
        self._handle = None
        self.refused.emit(str(error))
        self.list()


def models_on_the_web(depot: Depot) -> Fetching:
    """Bundles by their address."""

    def look_at(url: str, cancel: CancelToken) -> Wanted:
        from engine.bundles.remote import fetch, look

        offer = look(url, depot.downloader, depot.downloads_folder, cancel)
        told = offer.manifest
        summary = ""
        if told is not None:
            known, source = films_count(told.n_films), told.provenance.source
            summary = tr("{films}, learned from {source}.", films=known, source=source)
        view = OfferView(offer.url, offer.title, summary, size_line(offer.bytes, offer.free), offer.licence)

        def take(progress: Progress, cancel: CancelToken) -> str:
            path = fetch(offer, depot.downloader, depot.downloads, progress, cancel)
            one = depot.registry.install(path, origin=offer.url, progress=progress, cancel=cancel)
            depot.downloads.discard(offer.url)
            return tr("“{name}” is installed. It is not in use yet.", name=one.name)

        return Wanted(view, take)

    return Fetching(depot, look_at, lambda url: not _is_movielens(url))


def _is_movielens(url: str) -> bool:
    from engine.data.download_movielens import MOVIELENS

    return any(offer.url == url for offer in MOVIELENS.values())


def movielens(depot: Depot, bring: Callable[[str, Progress, CancelToken], str]) -> Fetching:
    """MovieLens by name or address; `bring` makes a data set of the zip and says what it is called."""

    def look_at(where: str, _: CancelToken) -> Wanted:
        from engine.data.download import free_bytes
        from engine.data.download_movielens import MOVIELENS, fetch_movielens, offer_of

        offer = offer_of(next((name for name, each in MOVIELENS.items() if where in (name, each.url)), where))
        size = size_line(offer.bytes, free_bytes(depot.downloads_folder))
        view = OfferView(offer.url, offer.title, f"{tr(offer.summary)}.", size, offer.licence)

        def take(progress: Progress, cancel: CancelToken) -> str:
            file = fetch_movielens(offer, depot.downloader, depot.downloads, progress, cancel)
            name = bring(str(file), progress, cancel)
            depot.downloads.discard(offer.url)
            return tr("{name} is here.", name=name)

        return Wanted(view, take)

    return Fetching(depot, look_at, _is_movielens)
