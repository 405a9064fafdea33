"""Interactions and their catalogue on disk: a folder of arrays that opens as a memory map."""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias, get_type_hints

import numpy as np
from numpy.typing import NDArray

from engine.data.atomic import check_target, staged_folder
from engine.data.catalogue import Catalogue
from engine.data.interactions import COLUMNS, Interactions
from engine.errors import DatasetError, reason_of
from engine.language import tr
from engine.progress import CancelToken
from engine.text import clean

FORMAT: Final = 1
_INFO_FILE: Final = "dataset.json"
_CATALOGUE_FILE: Final = "catalogue.json"
_GENOME_FILE: Final = "genome.npy"
MOST_GENOME: Final = 128
"""Dimensions of the genome's vectors, at most."""
_LARGEST_ENTRY: Final = np.float16(1.01)
_MAGNITUDE: Final = np.uint16(0x7FFF)
_INFO_BYTES_LIMIT: Final = 2**20
_LICENCE_LIMIT: Final = 20_000
_PIECE: Final = 2**17
_AT_ONCE: Final = 2**24
"""Bytes between two looks at whether to go on, and of a file until they are on the disk."""

Digest: TypeAlias = "hashlib._Hash"


@dataclass(frozen=True)
class DatasetInfo:
    """Where a dataset comes from and how much it holds.

    `source` names it for people; `simulated` says that no person gave these ratings; `licence` is the source's
    notice; `fingerprint` is the sha256 (hex) of the arrays and the catalogue.
    """

    source: str
    simulated: bool
    licence: str
    fingerprint: str
    n_users: int
    n_items: int
    n_interactions: int


@dataclass(frozen=True, eq=False)
class Dataset:
    """Interactions, the catalogue whose rows are their items, and where both come from.

    `genome` float16 [n_items, d], d ≤ 128: unit vectors of the tag genome, zero for films without; None where the
    source has no genome. The fingerprint leaves it out: its last bits differ from machine to machine.
    """

    interactions: Interactions
    catalogue: Catalogue
    info: DatasetInfo
    genome: NDArray[np.float16] | None = None

    @classmethod
    def of(
        cls,
        interactions: Interactions,
        catalogue: Catalogue,
        *,
        source: str,
        simulated: bool,
        licence: str,
        genome: NDArray[np.float16] | None = None,
        digest: Digest | None = None,
    ) -> Dataset:
        """Puts a dataset together and takes its fingerprint; `digest` is what `digest_of` says of the interactions,
        where it was asked before. Raises ValueError when the parts do not fit."""
        if not np.array_equal(interactions.item_ids, catalogue.ids):
            raise ValueError(tr("the films of the interactions are not those of the catalogue"))
        if len(interactions) == 0:
            raise ValueError(tr("there are no interactions"))
        digest = digest_of(interactions) if digest is None else digest
        _check_genome(genome, len(catalogue))
        info = DatasetInfo(
            source=clean(source, 200),
            simulated=simulated,
            licence=clean(licence, _LICENCE_LIMIT),
            fingerprint=_fingerprint(digest, catalogue),
            n_users=interactions.n_users,
            n_items=interactions.n_items,
            n_interactions=len(interactions),
        )
        return cls(interactions, catalogue, info, genome)

    def save(self, folder: Path) -> None:
        """Writes the folder, whole or not at all; an older dataset there is replaced.

        Raises `StorageError` when `folder` holds anything else or cannot be written.
        """
        with saving(folder) as to:
            to.finish(self)

    @classmethod
    def open(cls, folder: Path) -> Dataset:
        """Opens what `save` wrote, arrays as read-only memory maps, after checking that all of it fits.

        Raises `DatasetError` with one sentence. The fingerprint is not taken again; `verify` does that.
        """
        info = read_info(folder)
        catalogue = Catalogue.load(folder / _CATALOGUE_FILE)
        columns = {name: _read_column(folder / f"{name}.npy") for name in COLUMNS}
        try:
            interactions = Interactions(**columns)
            interactions.check()
            genome = _read_column(folder / _GENOME_FILE) if (folder / _GENOME_FILE).exists() else None
            _check_genome(genome, len(catalogue))
        except ValueError as error:
            raise _damaged(folder, str(error)) from error
        counts = (interactions.n_users, interactions.n_items, len(interactions))
        if counts != (info.n_users, info.n_items, info.n_interactions):
            raise _damaged(folder, tr("its arrays are not as long as {file} says", file=_INFO_FILE))
        if not np.array_equal(interactions.item_ids, catalogue.ids):
            raise _damaged(folder, tr("its catalogue lists other films than its interactions"))
        return cls(interactions, catalogue, info, genome)

    def verify(self) -> None:
        """Takes the fingerprint again. Raises `DatasetError` when something was changed since it was written."""
        if _fingerprint(digest_of(self.interactions), self.catalogue) != self.info.fingerprint:
            raise DatasetError(tr("The dataset was changed since it was written; import it again."))


class Saving:
    """A dataset on its way into a folder."""

    def __init__(self, staging: Path, pool: ThreadPoolExecutor) -> None:
        self._staging, self._pool = staging, pool
        self._written: list[Future[None]] = []
        self._given_up = threading.Event()

    def begin(self, interactions: Interactions) -> None:
        """Begins to write, of the dataset that it is finished with, the largest part: returns at once."""
        for name in COLUMNS:
            self._put(f"{name}.npy", _as_npy(getattr(interactions, name)))

    def finish(self, dataset: Dataset) -> None:
        """Writes the rest. Raises OSError."""
        if not self._written:
            self.begin(dataset.interactions)
        if dataset.genome is not None:
            self._put(_GENOME_FILE, _as_npy(dataset.genome))
        document = {"format": FORMAT, **asdict(dataset.info)}
        info = json.dumps(document, ensure_ascii=False, indent=1).encode()
        for name, content in ((_CATALOGUE_FILE, dataset.catalogue.to_json()), (_INFO_FILE, info)):
            self._put(name, [content])
        for each in self._written:
            each.result()

    def give_up(self) -> None:
        """Nothing more is written of what was begun."""
        self._given_up.set()

    def _put(self, name: str, pieces: Iterable[bytes | memoryview]) -> None:
        self._written.append(self._pool.submit(_write, self._staging / name, pieces, self._given_up))


@contextmanager
def saving(folder: Path) -> Iterator[Saving]:
    """Saves a dataset part by part; the folder is there, whole, when the block has ended well. See `Dataset.save`."""
    check_target(folder, _INFO_FILE)
    # A thread for each file but one: they mostly wait for the disk.
    with staged_folder(folder, flushed=True) as staging, ThreadPoolExecutor(len(COLUMNS) + 2) as pool:
        saving = Saving(staging, pool)
        try:
            yield saving
        except BaseException:
            saving.give_up()
            raise


def _as_npy(array: NDArray[Any]) -> Iterator[bytes | memoryview]:
    """What `np.save` writes, in pieces: for all at once a system looks for large pages, which may be dear."""
    array, head = np.ascontiguousarray(array), io.BytesIO()
    np.lib.format.write_array_header_1_0(head, np.lib.format.header_data_from_array_1_0(array))
    yield head.getvalue()
    yield from _pieces(array, _PIECE)


def _pieces(array: NDArray[Any], size: int) -> Iterator[memoryview]:
    """An array's bytes, so many at a time."""
    raw = array.reshape(-1).view(np.uint8)
    return (raw[start : start + size].data for start in range(0, len(raw), size))


def _write(path: Path, pieces: Iterable[bytes | memoryview], given_up: threading.Event) -> None:
    """Writes a file, down to the disk, until it is given up."""
    waiting = 0
    with path.open("wb") as file:
        for piece in pieces:
            if given_up.is_set():
                return
            file.write(piece)
            waiting += len(piece)
            if waiting >= _AT_ONCE:
                _flush(file)
                waiting = 0
        _flush(file)


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def digest_of(interactions: Interactions, cancel: CancelToken | None = None) -> Digest:
    """What a fingerprint begins with: the arrays, checked. Raises ValueError when they do not keep their promises,
    `Cancelled`."""
    cancel, digest = cancel or CancelToken(), hashlib.sha256()
    with ThreadPoolExecutor(1) as beside:
        checked = beside.submit(interactions.check)
        for name, dtype in COLUMNS.items():
            array = np.ascontiguousarray(getattr(interactions, name), dtype.newbyteorder("<"))
            digest.update(f"{name} {dtype.name} {len(array)}\n".encode())
            for piece in _pieces(array, _AT_ONCE):
                cancel.check()
                digest.update(piece)
        checked.result()
    return digest


def _fingerprint(digest: Digest, catalogue: Catalogue) -> str:
    whole = digest.copy()
    whole.update(catalogue.to_json())
    return whole.hexdigest()


def _check_genome(genome: NDArray[np.float16] | None, n_films: int) -> None:
    """Raises ValueError with one clause when these are not vectors of that many films."""
    if genome is None:
        return
    if genome.dtype != np.float16 or genome.ndim != 2 or len(genome) != n_films or not genome.shape[1] <= MOST_GENOME:
        raise ValueError(
            tr(
                "genome must be float16 [{n_films}, at most {most}], not {dtype} {shape}",
                n_films=n_films,
                most=MOST_GENOME,
                dtype=genome.dtype,
                shape=genome.shape,
            )
        )
    # The sign aside, the bits of larger numbers are larger ones, and NaN's the largest.
    if (np.ascontiguousarray(genome).view(np.uint16) & _MAGNITUDE).max(initial=0) > _LARGEST_ENTRY.view(np.uint16):
        raise ValueError(tr("genome holds something that is no entry of a unit vector"))


def _damaged(folder: Path, reason: str) -> DatasetError:
    return DatasetError(tr("The dataset {folder} is damaged: {reason}; import it again.", folder=folder, reason=reason))


def read_info(folder: Path) -> DatasetInfo:
    """What a dataset folder says of itself, its arrays unread. Raises `DatasetError`."""
    path = folder / _INFO_FILE
    try:
        with path.open("rb") as file:
            document: Any = json.loads(file.read(_INFO_BYTES_LIMIT))
    except FileNotFoundError as error:
        raise DatasetError(tr("{folder} is no dataset: it has no {file}.", folder=folder, file=_INFO_FILE)) from error
    except OSError as error:
        raise DatasetError(tr("{path} cannot be read ({reason}).", path=path, reason=reason_of(error))) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(folder, tr("{file} is not JSON", file=_INFO_FILE)) from error
    version = document.pop("format", None) if isinstance(document, dict) else None
    if type(version) is int and version > FORMAT:
        raise DatasetError(
            tr(
                "The dataset {folder} was made by a newer Marquee (format {version}); update Marquee.",
                folder=folder,
                version=version,
            )
        )
    fields = get_type_hints(DatasetInfo)
    if version != FORMAT or document.keys() != fields.keys():
        raise _damaged(folder, tr("{file} does not describe a dataset of format {ours}", file=_INFO_FILE, ours=FORMAT))
    for name, kind in fields.items():
        if type(document[name]) is not kind:
            raise _damaged(
                folder, tr("“{name}” in {file} is not of type {kind}", name=name, file=_INFO_FILE, kind=kind.__name__)
            )
    document["source"] = clean(document["source"], 200)
    document["licence"] = clean(document["licence"], _LICENCE_LIMIT)
    return DatasetInfo(**document)


def _read_column(path: Path) -> np.ndarray[Any, Any]:
    try:
        return np.lib.format.open_memmap(path, mode="r")
    except FileNotFoundError as error:
        raise _damaged(path.parent, tr("{name} is missing", name=path.name)) from error
    except (OSError, ValueError, EOFError, SyntaxError) as error:
        raise _damaged(path.parent, tr("{name} is not a whole array", name=path.name)) from error
