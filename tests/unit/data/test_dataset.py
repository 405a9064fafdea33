from __future__ import annotations

import errno
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset, digest_of, saving
from engine.data.interactions import COLUMNS
from engine.data.movielens import import_movielens
from engine.errors import Cancelled, DatasetError, InputError, StorageError
from engine.progress import CancelToken

Write = Callable[..., Path]


@pytest.fixture
def saved(tiny: Dataset, tmp_path: Path) -> Path:
    folder = tmp_path / "dataset"
    tiny.save(folder)
    return folder


def test_what_was_saved_comes_back_as_memory_maps(tiny: Dataset, saved: Path) -> None:
    opened = Dataset.open(saved)
    assert opened.info == tiny.info
    assert (tiny.info.n_users, tiny.info.n_items, tiny.info.n_interactions) == (2, 4, 4)
    for name in COLUMNS:
        column = getattr(opened.interactions, name)
        assert isinstance(column, np.memmap)
        assert not column.flags.writeable
        np.testing.assert_array_equal(column, getattr(tiny.interactions, name))
    assert opened.catalogue.to_json() == tiny.catalogue.to_json()
    opened.verify()


def test_the_fingerprint_tells_data_apart(tiny: Dataset) -> None:
    def fingerprint(catalogue: Catalogue, keep: int) -> str:
        part = tiny.interactions.where(np.arange(len(tiny.interactions)) < keep)
        return Dataset.of(part, catalogue, source="x", simulated=True, licence="y").info.fingerprint

    same = tiny.catalogue
    other = Catalogue(same.ids, [*same.titles[:-1], "Babylon 6"], same.years)
    assert fingerprint(same, 4) == tiny.info.fingerprint
    assert len({fingerprint(same, 4), fingerprint(same, 3), fingerprint(other, 4)}) == 3


def test_an_older_dataset_is_replaced_and_anything_else_is_not(tiny: Dataset, saved: Path, tmp_path: Path) -> None:
    tiny.save(saved)
    Dataset.open(saved)
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "cat.jpg").write_bytes(b"x")
    with pytest.raises(StorageError, match="photos already holds other files"):
        tiny.save(photos)
    assert [path.name for path in photos.iterdir()] == ["cat.jpg"]


def test_what_is_written_ahead_is_what_would_be_written_at_once(
    movielens: Write, tiny: Dataset, tmp_path: Path
) -> None:
    with saving(tmp_path / "ahead") as to:
        to.finish(import_movielens(movielens(), ready=to.begin))
    tiny.save(tmp_path / "at once")
    for path in (tmp_path / "at once").iterdir():
        assert (tmp_path / "ahead" / path.name).read_bytes() == path.read_bytes(), path.name
    for name in COLUMNS:
        np.save(tmp_path / "column.npy", getattr(tiny.interactions, name))
        assert (tmp_path / "column.npy").read_bytes() == (tmp_path / "ahead" / f"{name}.npy").read_bytes(), name


def test_every_file_is_on_the_disk_before_the_folder_is_there(
    movielens: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = dict[int, int]()

    def note(descriptor: int) -> None:
        if not (tmp_path / "dataset").exists():
            flushed[os.fstat(descriptor).st_ino] = os.fstat(descriptor).st_size

    monkeypatch.setattr(os, "fsync", note)
    with saving(tmp_path / "dataset") as to:
        to.finish(import_movielens(movielens(), ready=to.begin))
    files = [path.stat() for path in (tmp_path / "dataset").iterdir()]
    assert len(files) > len(COLUMNS)
    assert [flushed.get(file.st_ino) for file in files] == [file.st_size for file in files]


def test_large_files_are_flushed_part_by_part(tiny: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: flushed.append(os.fstat(descriptor).st_size))
    monkeypatch.setattr("engine.data.dataset._PIECE", 8)
    monkeypatch.setattr("engine.data.dataset._AT_ONCE", 16)
    tiny.save(tmp_path / "parts")
    whole = (tmp_path / "parts" / "user.npy").stat().st_size
    assert whole - 16 in flushed
    assert whole - 8 not in flushed, "of small pieces several are written before"
    assert (Dataset.open(tmp_path / "parts").interactions.user == tiny.interactions.user).all()


def test_who_gives_up_does_not_wait_for_what_is_not_written_yet(
    tiny: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []

    def slowly(array: object) -> Iterator[bytes]:
        for _ in range(1000):
            written.append(b"x")
            time.sleep(0.001)
            yield b"x"

    monkeypatch.setattr("engine.data.dataset._as_npy", slowly)
    with pytest.raises(InputError), saving(tmp_path / "dataset") as to:
        to.begin(tiny.interactions)
        raise InputError("something else is wrong.")
    assert len(written) < 1000


def test_a_full_disk_is_told_and_nothing_is_left(
    tiny: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("engine.data.dataset._flush", full)
    with pytest.raises(StorageError, match="No space left on device"):
        tiny.save(tmp_path / "new" / "dataset")
    assert not (tmp_path / "new").exists()


def test_what_breaks_its_promises_has_no_hash(tiny: Dataset) -> None:
    with pytest.raises(ValueError, match="user points outside"):
        digest_of(replace(tiny.interactions, user=tiny.interactions.user + 1))


def test_a_hash_can_be_cancelled_and_is_the_same_in_pieces_of_any_size(
    tiny: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.data.dataset._AT_ONCE", 5)
    tiny.verify()
    cancel = CancelToken()
    digest_of(tiny.interactions, cancel)
    cancel.cancel()
    with pytest.raises(Cancelled):
        digest_of(tiny.interactions, cancel)


def test_nothing_is_left_of_what_was_written_ahead_in_vain(tiny: Dataset, tmp_path: Path) -> None:
    with pytest.raises(InputError), saving(tmp_path / "new" / "dataset") as to:
        to.begin(tiny.interactions)
        raise InputError("something else is wrong.")
    assert not (tmp_path / "new").exists()


def test_an_empty_folder_may_be_filled(tiny: Dataset, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    tiny.save(tmp_path / "empty")
    Dataset.open(tmp_path / "empty")


def test_a_path_that_cannot_be_written_is_a_sentence(tiny: Dataset, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match=r"dataset cannot be written: .*file is a file"):
        tiny.save(tmp_path / "file" / "dataset")


def test_parts_that_do_not_fit_are_refused(tiny: Dataset) -> None:
    other = Catalogue([1], ["Heat"], [1995])
    with pytest.raises(ValueError, match="not those of the catalogue"):
        Dataset.of(tiny.interactions, other, source="x", simulated=False, licence="y")
    nobody = tiny.interactions.where(np.zeros(4, np.bool_))
    with pytest.raises(ValueError, match="no interactions"):
        Dataset.of(nobody, tiny.catalogue, source="x", simulated=False, licence="y")


@pytest.mark.parametrize(
    ("name", "array", "sentence"),
    [
        ("user", np.array([0, 0, 1, 9], np.int32), "user points outside"),
        ("user", np.array([0, 0, 1, 1], np.int64), "user must be one column of int32"),
        ("user", np.array([[0, 0, 1, 1]], np.int32), "user must be one column of int32"),
        ("user", np.array([0, 0, 1], np.int32), "equally long"),
        ("rating", np.array([4, np.nan, 3, 3], np.float32), "rating is not always between"),
        ("time", np.array([4, 3, 2, 1], np.int64), "not sorted"),
        ("user_ids", np.array([2, 5, 6], np.int64), "not as long as dataset.json says"),
        ("item_ids", np.array([10, 3, 7, 9], np.int64), "lists other films"),
        ("time", np.array([None] * 4, object), "time.npy is not a whole array"),
    ],
)
def test_a_damaged_array_is_refused(saved: Path, name: str, array: np.ndarray[Any, Any], sentence: str) -> None:
    np.save(saved / f"{name}.npy", array)
    with pytest.raises(DatasetError, match=sentence):
        Dataset.open(saved)


@pytest.mark.parametrize("name", [*COLUMNS, "catalogue", "dataset"])
def test_a_missing_or_cut_file_is_refused(saved: Path, name: str) -> None:
    (path,) = saved.glob(f"{name}.*")
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(DatasetError, match=name):
        Dataset.open(saved)
    path.unlink()
    with pytest.raises(DatasetError, match=name):
        Dataset.open(saved)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": 99}, "newer Marquee .format 99.; update Marquee"),
        ({"format": "1"}, "does not describe a dataset of format 1"),
        ({"more": 1}, "does not describe a dataset of format 1"),
        ({"simulated": "no"}, "“simulated” in dataset.json is not of type bool"),
        ({"n_items": 5}, "not as long as dataset.json says"),
    ],
)
def test_a_wrong_description_is_refused(saved: Path, change: dict[str, Any], sentence: str) -> None:
    document = json.loads((saved / "dataset.json").read_text())
    (saved / "dataset.json").write_text(json.dumps({**document, **change}))
    with pytest.raises(DatasetError, match=sentence):
        Dataset.open(saved)


def test_a_folder_without_a_description_is_no_dataset(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="is no dataset"):
        Dataset.open(tmp_path)


def test_verify_notices_one_changed_value(saved: Path) -> None:
    ratings = np.load(saved / "rating.npy")
    ratings[0] = 1.5
    np.save(saved / "rating.npy", ratings)
    with pytest.raises(DatasetError, match="was changed"):
        Dataset.open(saved).verify()
