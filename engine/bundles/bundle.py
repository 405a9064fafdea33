"""One sealed model: a folder of `.npy` arrays, a catalogue and a manifest. Whole and verified, or not there."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import ArrayEntry, FileEntry, Manifest
from engine.bundles.memory import unload
from engine.bundles.seen import Seen
from engine.data.atomic import check_target, staged_folder
from engine.data.catalogue import Catalogue
from engine.errors import BundleError, MarqueeError, reason_of
from engine.language import tr, unpacked
from engine.text import clean

MANIFEST, CATALOGUE, REPORT, REPORT_PAGE = "manifest.json", "catalogue.json", "report.json", "report.md"
MAX_MANIFEST_BYTES = MAX_REPORT_BYTES = 8 * 2**20
MOST_VERDICT = 600
MOST_FILES = 100
MOST_VALUE = 1e6
"""No array of ours comes near; what is larger would overflow when it is multiplied."""
_BESIDE_REPORT = re.compile(r"report(\.md|-[a-z-]{1,40}\.svg)")
"""What stands beside a report for people to read: its page, and any number of charts."""
_MAGIC, _PREFIX = b"\x93NUMPY\x01\x00", 10
_HEADER = re.compile(
    rb"\{'descr': '(?P<dtype><[fi]\d)', 'fortran_order': False, "
    rb"'shape': \((?P<shape>\d{1,12},(?: \d{1,12})?)\), \} *\n"
)
"""How an .npy file begins, and the head that numpy writes for our arrays."""


@dataclass(frozen=True)
class ArraySpec:
    """What an array of a bundle must look like: dtype and number of dimensions."""

    dtype: np.dtype[Any]
    ndim: int


def _spec(dtype: str, ndim: int) -> ArraySpec:
    return ArraySpec(np.dtype(dtype), ndim)


ARRAYS: Mapping[str, ArraySpec] = {
    "graph_vectors": _spec("<f4", 2),
    "graph_scale": _spec("<f4", 1),
    "content_vectors": _spec("<f2", 2),
    "neighbour_indptr": _spec("<i8", 1),
    "neighbour_indices": _spec("<i4", 1),
    "neighbour_values": _spec("<f4", 1),
    "neighbour_both": _spec("<i4", 1),
    "n_ratings": _spec("<i4", 1),
    "n_likes": _spec("<i4", 1),
    "mean_rating": _spec("<f4", 1),
    "trend": _spec("<f4", 1),
}


@dataclass(frozen=True)
class BundleArrays:
    """The arrays of a bundle; n films, d graph dimensions, c content dimensions, e neighbour entries.

    graph_vectors   [n, d]  film vectors of LightGCN
    graph_scale     [n]     weight of a history film in fold-in: score_i = Σ_j w_j · scale_j · ⟨v_j, v_i⟩
    content_vectors [n, c]  unit vectors of text and genres
    neighbour_*     CSR     row j: EASE's `values` that history film j adds to films `indices`,
                            and how many viewers like `both`
    n_ratings, n_likes, mean_rating [n]  how viewers rated each film (a like is ≥ 4; mean 0 where unrated)
    trend           [n]     how much it was liked lately, as of the dataset's last day (models.recent_popularity)
    """

    graph_vectors: NDArray[np.float32]
    graph_scale: NDArray[np.float32]
    content_vectors: NDArray[np.float16]
    neighbour_indptr: NDArray[np.int64]
    neighbour_indices: NDArray[np.int32]
    neighbour_values: NDArray[np.float32]
    neighbour_both: NDArray[np.int32]
    n_ratings: NDArray[np.int32]
    n_likes: NDArray[np.int32]
    mean_rating: NDArray[np.float32]
    trend: NDArray[np.float32]

    def validate(self, n_films: int) -> None:
        """Shapes, dtypes, finite values and index ranges. Raises `BundleError` naming the array."""
        for name, spec in ARRAYS.items():
            array: NDArray[Any] = getattr(self, name)
            plain = array.flags.c_contiguous and 0 not in array.shape[1:]
            if array.dtype != spec.dtype or array.ndim != spec.ndim or not plain:
                raise BundleError(
                    tr("The bundle's {name} has the wrong type or shape; get the bundle again.", name=name)
                )
            if array.dtype.kind == "f" and array.size:
                largest = _largest(array)
                if not math.isfinite(largest):
                    raise BundleError(
                        tr("The bundle's {name} holds values that are not numbers; get the bundle again.", name=name)
                    )
                if largest > MOST_VALUE:
                    raise BundleError(
                        tr("The bundle's {name} holds values out of all range; get the bundle again.", name=name)
                    )
        for name in ("graph_vectors", "graph_scale", "content_vectors", "n_ratings", "n_likes", "mean_rating", "trend"):
            if len(getattr(self, name)) != n_films:
                raise BundleError(
                    tr(
                        "The bundle's {name} does not cover its {n_films} films; get the bundle again.",
                        name=name,
                        n_films=n_films,
                    )
                )
        self._validate_neighbours(n_films)

    def _validate_neighbours(self, n_films: int) -> None:
        indptr, indices = self.neighbour_indptr, self.neighbour_indices
        whole = (
            len(indptr) == n_films + 1
            and indptr[0] == 0
            and indptr[-1] == len(indices) == len(self.neighbour_values) == len(self.neighbour_both)
            and bool((indptr >= 0).all() and (indptr <= len(indices)).all() and (np.diff(indptr) >= 0).all())
            and (len(indices) == 0 or (int(indices.min()) >= 0 and int(indices.max()) < n_films))
        )
        counts_ok = bool((self.n_likes >= 0).all() and (self.n_likes <= self.n_ratings).all())
        if not whole or not counts_ok:
            raise BundleError(tr("The bundle's neighbour lists or counts do not fit together; get the bundle again."))


@dataclass(frozen=True)
class Bundle:
    """A verified bundle, its arrays memory-mapped."""

    folder: Path
    manifest: Manifest
    catalogue: Catalogue
    arrays: BundleArrays

    @property
    def simulated(self) -> bool:
        """True when no real person's ratings are in it: must be said wherever its numbers show."""
        return self.manifest.provenance.viewers == "simulated"

    @classmethod
    def open(cls, folder: Path, seen: Seen | None = None) -> Bundle:
        """Verify everything (hashes, sizes, shapes, dtypes, ranges, finite values, version), then map it.

        With `seen`, what was verified before and has not been touched since is mapped at once; whoever opens it so
        calls `look_again` when there is time.
        """
        manifest = read_manifest(folder)
        check_names(manifest)
        if seen is not None and seen.knows(folder, _names(manifest)):
            kept = seen.catalogue(folder, manifest.files[CATALOGUE].sha256, manifest.n_films)
            if kept is not None:
                return cls(folder, manifest, kept, BundleArrays(**_mapped(folder)))
        _verify_file(folder, CATALOGUE, manifest.files[CATALOGUE])
        with ThreadPoolExecutor(1) as helper:  # who hashes and compares numbers leaves Python to the catalogue
            arrays = helper.submit(_arrays, folder, manifest)
            catalogue = _guard(lambda: Catalogue.load(folder / CATALOGUE))
            if len(catalogue) != manifest.n_films:
                raise BundleError(tr("The bundle's catalogue and manifest disagree on the number of films."))
            return cls(folder, manifest, catalogue, arrays.result())

    def look_again(self, seen: Seen) -> None:
        """Verifies every byte once more, and has that remembered. Raises `BundleError`, and it is forgotten."""
        origin = self.manifest.files[CATALOGUE].sha256
        seen.note(self.folder, _names(self.manifest), self._verify, self.catalogue, origin)

    def _verify(self) -> None:
        if read_manifest(self.folder) != self.manifest:
            raise _changed(MANIFEST)
        for name, entry in self.manifest.files.items():
            _verify_file(self.folder, name, entry)


def check_names(manifest: Manifest) -> None:
    """Whether the manifest lists the files that a bundle has, and no others. Raises `BundleError`."""
    missing = _expected_files() - set(manifest.files)
    if missing:
        raise BundleError(
            tr("The bundle's manifest does not list {name}; get the bundle again.", name=sorted(missing)[0])
        )
    if len(manifest.files) > MOST_FILES:
        raise BundleError(tr("The bundle's manifest lists far too many files to be one."))
    for name in manifest.files:
        if name not in _expected_files() and not _BESIDE_REPORT.fullmatch(name):
            raise BundleError(
                tr("The bundle's manifest lists a file this Marquee does not know ({name!r}).", name=name[:60])
            )


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a bundle folder, parsed but its files not yet verified."""
    path = folder / MANIFEST
    if not path.is_file():
        raise BundleError(tr("{folder} is not a bundle: it has no {file}.", folder=folder, file=MANIFEST))
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise BundleError(tr("The bundle's manifest.json is far too large to be one."))
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise BundleError(tr("The bundle's manifest.json is damaged; get the bundle again.")) from error
    except OSError as error:
        raise BundleError(tr("{path} cannot be read: {reason}.", path=path, reason=reason_of(error))) from error
    return Manifest.from_json(text)


def read_verdict(folder: Path, manifest: Manifest) -> list[str]:
    """What the bundle's report comes to, sentences safe to show, none in early reports; its hash is verified."""
    entry = manifest.files.get(REPORT)
    if entry is None or entry.bytes > MAX_REPORT_BYTES:
        raise BundleError(tr("The bundle has no report that can be read; get the bundle again."))
    _verify_file(folder, REPORT, entry)
    try:
        document = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        sentences = document.get("said", document.get("verdict", []))  # early reports are in English only
        return [clean(unpacked(sentence), MOST_VERDICT) for sentence in list(sentences)]
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        raise BundleError(tr("The bundle's report.json is no report; get the bundle again.")) from error


def write_bundle(
    target: Path, manifest: Manifest, catalogue: Catalogue, arrays: BundleArrays, report: Mapping[str, str]
) -> Bundle:
    """Seal a bundle: stage → hash → verify by opening → rename. `manifest.files` is filled in here.

    `report` has the texts of report.json, report.md and its charts, by file name.
    """
    arrays.validate(len(catalogue))
    check_target(target, MANIFEST)
    with staged_folder(target) as staging:
        for name in ARRAYS:
            np.save(staging / f"{name}.npy", np.ascontiguousarray(getattr(arrays, name)), allow_pickle=False)
        catalogue.save(staging / CATALOGUE)
        for name, text in report.items():
            (staging / name).write_text(text, encoding="utf-8", newline="\n")
        files = {name: _entry(staging / name) for name in sorted(_expected_files().union(report))}
        sealed = replace(manifest, files=files, arrays=_described(arrays))
        (staging / MANIFEST).write_text(sealed.to_json(), encoding="utf-8")
        Bundle.open(staging)
    return Bundle.open(target)


def _described(arrays: BundleArrays) -> dict[str, ArrayEntry]:
    return {name: ArrayEntry(spec.dtype.str, getattr(arrays, name).shape) for name, spec in ARRAYS.items()}


def _names(manifest: Manifest) -> list[str]:
    """All files of a bundle."""
    return [MANIFEST, *manifest.files]


def _expected_files() -> set[str]:
    return {CATALOGUE, REPORT, *(f"{name}.npy" for name in ARRAYS)}


def _entry(path: Path) -> FileEntry:
    return FileEntry(sha256=_sha256(path), bytes=path.stat().st_size)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _verify_file(folder: Path, name: str, entry: FileEntry) -> None:
    path = folder / name
    if path.is_symlink() or not path.is_file():
        raise BundleError(tr("The bundle lacks its file {name}; get the bundle again.", name=name))
    try:
        matches = path.stat().st_size == entry.bytes and _sha256(path) == entry.sha256
    except OSError as error:
        raise BundleError(
            tr("The bundle's {name} cannot be read: {reason}.", name=name, reason=reason_of(error))
        ) from error
    if not matches:
        raise _changed(name)


def _changed(name: str) -> BundleError:
    return BundleError(
        tr("The bundle's {name} was changed or damaged after it was sealed; get the bundle again.", name=name)
    )


def _arrays(folder: Path, manifest: Manifest) -> BundleArrays:
    """All but the catalogue verified, the arrays mapped."""
    for name, entry in manifest.files.items():
        if name != CATALOGUE:
            _verify_file(folder, name, entry)
    mapped = _mapped(folder)
    arrays = BundleArrays(**mapped)
    arrays.validate(manifest.n_films)
    if manifest.arrays and manifest.arrays != _described(arrays):
        raise BundleError(tr("The bundle's manifest describes other arrays than it has; get the bundle again."))
    for array in mapped.values():
        unload(array)
    return arrays


def _mapped(folder: Path) -> dict[str, NDArray[Any]]:
    return {name: _map(folder / f"{name}.npy", spec) for name, spec in ARRAYS.items()}


def _largest(array: NDArray[Any]) -> float:
    """The largest magnitude; infinite or not a number where there is such a one."""
    if array.dtype != np.float16:
        return max(float(array.max()), -float(array.min()))
    # Halves are compared one by one, whole numbers many at a time; as bits they stand in the same order.
    positive, negative = int(array.view(np.int16).max()), int(array.view(np.uint16).max()) - 0x8000
    return float(np.array(max(positive, negative, 0), np.uint16).view(np.float16))


def _map(path: Path, spec: ArraySpec) -> NDArray[Any]:
    """The array in a file, mapped. Its header must be as `write_bundle` leaves it: numpy's own reader of headers
    evaluates them, and takes memory for what they promise.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_PREFIX)
            header = file.read(int.from_bytes(start[len(_MAGIC) :], "little"))
            size = file.seek(0, os.SEEK_END)
        match = _HEADER.fullmatch(header) if start.startswith(_MAGIC) else None
        if match is None:
            raise BundleError(tr("The bundle's {name} is not a readable array; get the bundle again.", name=path.name))
        shape = tuple(int(length) for length in match["shape"].decode().split(",") if length.strip())
        at = _PREFIX + len(header)
        fits = at % spec.dtype.itemsize == 0 and at + math.prod(shape) * spec.dtype.itemsize == size
        if match["dtype"].decode() != spec.dtype.str or not fits:
            raise BundleError(
                tr("The bundle's {name} has the wrong type or shape; get the bundle again.", name=path.name)
            )
        # A plain view of the map: numpy's memmap class costs microseconds at every slice.
        return np.memmap(path, spec.dtype, "r", at, shape).view(np.ndarray)
    except OSError as error:
        raise BundleError(
            tr("The bundle's {name} cannot be read: {reason}.", name=path.name, reason=reason_of(error))
        ) from error


def _guard(load: Callable[[], Catalogue]) -> Catalogue:
    try:
        return load()
    except BundleError:
        raise
    except MarqueeError as error:
        raise BundleError(tr("The bundle's catalogue cannot be used: {reason}", reason=error)) from error
