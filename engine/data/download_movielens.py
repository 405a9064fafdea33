"""The MovieLens data sets that Marquee fetches from GroupLens when a person asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from engine.data.download import Downloader, Remote
from engine.data.downloads import Downloads, Meter
from engine.errors import InputError
from engine.language import phrase, tr
from engine.progress import CancelToken, Progress, silent

HOST: Final = "https://files.grouplens.org/datasets/movielens"
LICENCE: Final = (
    "MovieLens is made by GroupLens Research at the University of Minnesota. Neither the university nor the "
    "researchers guarantee that the data are correct or fit for a purpose. You may use them for research under these "
    "conditions: you do not state or imply that the university or GroupLens endorses you; you acknowledge the data "
    "set in publications that come of it (F. Maxwell Harper and Joseph A. Konstan, 2015, “The MovieLens Datasets: "
    "History and Context”, ACM TiiS 5, 4: 19); you may pass the data on, changed or not, under these same conditions; "
    "you do not use them commercially or for revenue without permission of a faculty member of the GroupLens Research "
    "Project. The full terms are in the README that comes with the data."
)


@dataclass(frozen=True)
class MovieLensOffer:
    """One data set: what to call it, what is in it, where it is; `bytes` to fetch and `unpacked` as files, in bytes.

    `sha256` (hex) is of the zip as GroupLens has published it for years.
    """

    name: str
    title: str
    summary: str
    bytes: int
    unpacked: int
    sha256: str
    licence: str = LICENCE

    @property
    def url(self) -> str:
        return f"{HOST}/{self.name}.zip"


_OFFERS: Final = (
    MovieLensOffer(
        "ml-latest-small",
        "MovieLens latest-small",
        phrase("100,836 ratings of 9,742 films by 610 viewers, until 2018: to try things out"),
        978_202,
        3_300_000,
        "696d65a3dfceac7c45750ad32df2c259311949efec81f0f144fdfb91ebc9e436",
    ),
    MovieLensOffer(
        "ml-25m",
        "MovieLens 25M",
        phrase("25 million ratings of 62,423 films by 162,541 viewers, until 2019, with the tag genome"),
        261_978_986,
        1_200_000_000,
        "8b21cfb7eb1706b4ec0aac894368d90acf26ebdfb6aced3ebd4ad5bd1eb9c6aa",
    ),
    MovieLensOffer(
        "ml-32m",
        "MovieLens 32M",
        phrase("32 million ratings of 87,585 films by 200,948 viewers, until 2023"),
        238_950_008,
        960_000_000,
        "e4a68655d7386b8f95f2f2424b2ff975dfdd15ffd59e0d864a14dca43e99d6ee",
    ),
)
MOVIELENS: Final[Mapping[str, MovieLensOffer]] = MappingProxyType({offer.name: offer for offer in _OFFERS})


def offer_of(name: str) -> MovieLensOffer:
    """Raises `InputError` when there is none of that name."""
    if name not in MOVIELENS:
        raise InputError(
            tr(
                "There is no data set “{name}” to download; choose {choices}.",
                name=name[:60],
                choices=", ".join(MOVIELENS),
            )
        )
    return MOVIELENS[name]


def fetch_movielens(
    offer: MovieLensOffer,
    network: Downloader,
    downloads: Downloads,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """The zip of a data set, whole and right; a download that was begun is gone on with.

    The person has seen the offer's licence and size before. Raises `NetworkError`, `StorageError`, `Cancelled`.
    """
    target = downloads.place(offer.url, offer.title, offer.bytes) / f"{offer.name}.zip"
    if not target.exists():
        remote = Remote(offer.url, offer.bytes, offer.sha256)
        network.fetch(remote, target, Meter(progress, tr("Fetching {title}", title=offer.title), offer.bytes), cancel)
    return target
