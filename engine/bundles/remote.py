"""Bundles on other machines: a folder as artifact hubs serve it (the manifest first, then its files), or one pack."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from engine.bundles.bundle import MANIFEST, MAX_MANIFEST_BYTES, check_names
from engine.bundles.files import chunks
from engine.bundles.manifest import FileEntry, Manifest
from engine.bundles.pack import MOST_BYTES, SUFFIX
from engine.data.download import Downloader, Remote, check_space, free_bytes
from engine.data.downloads import Downloads, Meter
from engine.errors import BundleError, StorageError, reason_of
from engine.language import tr
from engine.progress import CancelToken, Progress, silent

_PACK: Final = "bundle" + SUFFIX
_FOLDER: Final = "bundle"


@dataclass(frozen=True)
class BundleOffer:
    """What a person is shown before anything large is fetched.

    `bytes` is what there is to fetch (None: the host does not say), `free` what is free on the disk. The `manifest`
    and its `document` are not known before of a pack: its name is all there is.
    """

    url: str
    bytes: int | None
    free: int
    manifest: Manifest | None = None
    document: str = ""

    @property
    def title(self) -> str:
        return self.manifest.name if self.manifest is not None else Remote(self.url).name

    @property
    def licence(self) -> str:
        """Words to show and have accepted; "" where they are inside the pack."""
        return self.manifest.provenance.licence if self.manifest is not None else ""


def look(url: str, network: Downloader, downloads: Path, cancel: CancelToken | None = None) -> BundleOffer:
    """What is at `url`: a folder with a manifest.json, the manifest.json itself, or a `.marquee` file.

    `downloads` is the folder where it would arrive. Raises `InputError` for what is no address, `NetworkError`, and
    `BundleError` for a bundle that this Marquee cannot read.
    """
    cancel, url, free = cancel or CancelToken(), url.strip(), free_bytes(downloads)
    if urlsplit(url).path.endswith(SUFFIX):
        return BundleOffer(url, network.size(url, cancel), free)
    try:
        document = network.read(_beside(url, MANIFEST), MAX_MANIFEST_BYTES, cancel).decode()
        manifest = Manifest.from_json(document)
    except UnicodeDecodeError as error:
        raise BundleError(tr("The bundle's manifest.json is damaged; get the bundle again.")) from error
    check_names(manifest)
    total = sum(entry.bytes for entry in manifest.files.values())
    if total > MOST_BYTES:
        raise BundleError(
            tr("The bundle is larger than {value} GB; Marquee does not fetch it.", value=MOST_BYTES // 2**30)
        )
    return BundleOffer(url, total, free, manifest, document)


def fetch(
    offer: BundleOffer,
    network: Downloader,
    downloads: Downloads,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """The bundle, a folder or a `.marquee` file, for `Registry.install`, which verifies it.

    What was begun is gone on with; after installing, `downloads.discard(offer.url)`. Raises `NetworkError`,
    `StorageError`, `Cancelled`; what has arrived stays then.
    """
    cancel = cancel or CancelToken()
    place = downloads.place(offer.url, offer.title, offer.bytes)
    meter = Meter(progress, tr("Fetching {title}", title=offer.title), offer.bytes)
    if offer.manifest is None:
        target = place / _PACK
        if not target.exists():
            network.fetch(Remote(offer.url, offer.bytes, most_bytes=MOST_BYTES), target, meter, cancel)
        return target
    folder, done = place / _FOLDER, 0
    here = sum(file.stat().st_size for file in folder.glob("*"))
    check_space(folder, max(0, (offer.bytes or 0) - here))
    for name, entry in offer.manifest.files.items():
        if not _is_here(folder / name, entry, cancel):
            remote = Remote(_beside(offer.url, name), entry.bytes, entry.sha256)
            network.fetch(remote, folder / name, meter.after(done), cancel)
        done += entry.bytes
        meter(done)
    try:
        (folder / MANIFEST).write_text(offer.document, encoding="utf-8", newline="\n")
    except OSError as error:
        raise StorageError(
            tr("{folder} cannot be written ({reason}); free some space.", folder=folder, reason=reason_of(error))
        ) from error
    return folder


def _beside(url: str, name: str) -> str:
    """The address of a file of the bundle at `url`."""
    parts = urlsplit(url)
    folder = parts.path.removesuffix(MANIFEST).rstrip("/")
    return parts._replace(path=f"{folder}/{name}", fragment="").geturl()


def _is_here(file: Path, entry: FileEntry, cancel: CancelToken) -> bool:
    """Whether an earlier try fetched this file; an older version of it is removed."""
    if not file.is_file():
        return False
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        for chunk in chunks(opened, cancel):
            digest.update(chunk)
    if digest.hexdigest() == entry.sha256:
        return True
    file.unlink()
    return False
