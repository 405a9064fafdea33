from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

from engine.errors import InputError, MarqueeError, StorageError
from engine.training import checkpoint as module
from engine.training.checkpoint import Checkpoint, fingerprint, pack, unpack

ARRAYS = {"weights of films": np.arange(6, dtype=np.float32).reshape(2, 3), "count": np.array(7.0), "none": np.zeros(0)}


def at(folder: Path, data: str = "abc", **settings: object) -> Checkpoint:
    return Checkpoint(folder / "sub" / "training.npz", data=data, settings=settings)


def test_what_was_saved_comes_back_as_it_was(tmp_path: Path) -> None:
    at(tmp_path, dim=8).save(ARRAYS)
    loaded = at(tmp_path, dim=8).load()
    assert loaded is not None
    assert loaded.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert loaded[name].dtype == array.dtype
        np.testing.assert_array_equal(loaded[name], array)
    assert [file.name for file in (tmp_path / "sub").iterdir()] == ["training.npz"]


def test_nothing_saved_is_nothing(tmp_path: Path) -> None:
    assert at(tmp_path).load() is None


def test_the_latest_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    for value in (1, 2):
        at(tmp_path).save({"x": np.array(value)})
    loaded = at(tmp_path).load()
    assert loaded is not None
    assert int(loaded["x"]) == 2


@pytest.mark.parametrize(
    ("data", "settings", "says"), [("abd", {"dim": 8}, "on other data"), ("abc", {"dim": 9}, "begun otherwise")]
)
def test_other_data_or_settings_are_refused(tmp_path: Path, data: str, settings: dict[str, object], says: str) -> None:
    at(tmp_path, dim=8).save(ARRAYS)
    with pytest.raises(InputError, match=says):
        at(tmp_path, data, **settings).load()


def test_another_format_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at(tmp_path).save(ARRAYS)
    monkeypatch.setattr(module, "FORMAT", 2)
    with pytest.raises(InputError, match="another version"):
        at(tmp_path).load()


def test_a_file_with_any_byte_changed_or_cut_off_never_passes_for_another(tmp_path: Path) -> None:
    at(tmp_path).save(ARRAYS)
    path, rng = tmp_path / "sub" / "training.npz", np.random.default_rng(0)
    whole = path.read_bytes()
    refused = 0
    for place in rng.integers(len(whole), size=400):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << int(rng.integers(8))
        path.write_bytes(bytes(damaged) if rng.random() < 0.8 else whole[:place])
        try:
            loaded = at(tmp_path).load()
        except MarqueeError:
            refused += 1
        else:  # a bit of the archive that means nothing, such as a date
            assert loaded is not None
            assert fingerprint(loaded) == fingerprint(ARRAYS)
    assert refused > 200


def test_pickles_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "training.npz"
    path.parent.mkdir()
    np.savez(path, x=np.array([{}], dtype=object))
    with pytest.raises(StorageError, match="damaged"):
        at(tmp_path).load()


def test_an_array_of_impossible_size_is_damage(tmp_path: Path) -> None:
    path, header = tmp_path / "sub" / "training.npz", io.BytesIO()
    np.lib.format.write_array_header_1_0(header, {"descr": "<f4", "fortran_order": False, "shape": (2**45,)})
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", header.getvalue())
    with pytest.raises(StorageError, match="damaged"):
        at(tmp_path).load()


def test_a_place_that_cannot_be_written_is_one_sentence_and_the_older_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(tmp_path).save({"x": np.array(1)})

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(StorageError, match=r"training\.npz cannot be written \(No space left on device\)"):
            at(tmp_path).save({"x": np.array(2)})
    loaded = at(tmp_path).load()
    assert loaded is not None
    assert int(loaded["x"]) == 1
    assert len(list((tmp_path / "sub").iterdir())) == 1


def test_what_a_killed_writer_left_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / ".training.npz.new").write_bytes(b"half")
    at(tmp_path).save(ARRAYS)
    assert [file.name for file in (tmp_path / "sub").iterdir()] == ["training.npz"]


def test_due_at_first_then_once_it_costs_a_twentieth_or_twenty_seconds_have_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    checkpoint = at(tmp_path)
    assert checkpoint.due
    checkpoint._cost = 0.5
    now = 109.9
    assert not checkpoint.due
    now = 110.0
    assert checkpoint.due
    checkpoint._cost, now = 60.0, 119.9
    assert not checkpoint.due
    now = 120.0
    assert checkpoint.due


def test_documents_keep_their_numbers_exactly() -> None:
    document = {"large": 2**127 + 1, "small": 0.1 + 0.2, "list": [1, None]}
    assert unpack(pack(document)) == document
