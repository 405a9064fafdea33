from __future__ import annotations

import stat
import zipfile
from pathlib import Path
from random import Random

import pytest

from engine.errors import InputError
from engine.profile.importers import files
from engine.profile.importers.files import load_files


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_a_file_a_zip_and_its_folder(tmp_path: Path) -> None:
    (tmp_path / "out" / "more").mkdir(parents=True)
    (tmp_path / "out" / "ratings.csv").write_bytes(b"a")
    (tmp_path / "out" / "more" / "films.csv").write_bytes(b"b")
    (tmp_path / "out" / "photo.jpg").write_bytes(b"c")
    (tmp_path / "out" / "watched.csv").symlink_to("/etc/passwd")
    assert load_files(tmp_path / "out" / "ratings.csv") == {"ratings.csv": b"a"}
    assert load_files(tmp_path / "out") == {"ratings.csv": b"a", "more/films.csv": b"b"}
    archive = zipped(
        tmp_path / "l.zip", {"me/ratings.csv": b"a", "me/more/films.csv": b"b", "__MACOSX/me/._ratings.csv": b"x"}
    )
    assert load_files(archive) == {"ratings.csv": b"a", "more/films.csv": b"b"}


def test_a_file_of_2_gb_is_refused_unread(tmp_path: Path) -> None:
    huge = tmp_path / "ratings.csv"
    with huge.open("wb") as stream:
        stream.truncate(2 * 2**30)
    with pytest.raises(InputError, match=r"2\.0 GB is too large"):
        load_files(huge)


def test_what_is_never_read_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_MOST_BYTES", 2_000)
    rest = "".join(map(chr, Random(1).choices(range(97, 105), k=2_400))).encode()  # half of it packed
    members = {"ratings.csv": b"a", "lists/all.csv": rest, "orphaned/diary.csv": b"<html>"}
    assert load_files(zipped(tmp_path / "l.zip", members)) == {"ratings.csv": b"a"}
    with pytest.raises(InputError, match="too large"):
        load_files(zipped(tmp_path / "m.zip", {"ratings.csv": b"a", "more/all.csv": rest}))


def test_unsafe_archives(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "bomb.zip", {"ratings.csv": bytes(50 * 2**20)})
    with pytest.raises(InputError, match="far more than its size"):
        load_files(bomb)
    outside = zipped(tmp_path / "outside.zip", {"../ratings.csv": b"a"})
    with pytest.raises(InputError, match="leads outside"):
        load_files(outside)
    link = zipfile.ZipInfo("ratings.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(InputError, match="a link"):
        load_files(tmp_path / "link.zip")


def test_a_damaged_zip_a_spreadsheet_and_nothing_to_read(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "a.zip", {"ratings.csv": b"Date,Name\n" * 50}).read_bytes()
    (tmp_path / "half.zip").write_bytes(whole[:-30])
    with pytest.raises(InputError, match="whole zip"):
        load_files(tmp_path / "half.zip")
    broken = bytearray(whole)
    broken[50] ^= 0xFF
    (tmp_path / "broken.zip").write_bytes(broken)
    with pytest.raises(InputError, match="whole zip"):
        load_files(tmp_path / "broken.zip")
    for name, content in (
        ("pk.zip", b"PK"),
        ("cut.zip", whole[:20]),
        ("text.zip", b"Heat\nRan\n"),
        ("nul.zip", b"PK\0"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match="whole zip"):
            load_files(tmp_path / name)
    (tmp_path / "page.zip").write_bytes(b"<!DOCTYPE html><html>Log in</html>")
    with pytest.raises(InputError, match="web page"):
        load_files(tmp_path / "page.zip")
    (tmp_path / "list.txt").write_bytes(b"PK\nLagaan\n")
    assert load_files(tmp_path / "list.txt") == {"list.txt": b"PK\nLagaan\n"}, "a film of 2014"
    with pytest.raises(InputError, match="spreadsheet"):
        load_files(zipped(tmp_path / "a.xlsx", {"[Content_Types].xml": b"<x/>"}))
    with pytest.raises(InputError, match="no CSV or JSON"):
        load_files(zipped(tmp_path / "b.zip", {"photo.jpg": b"x"}))
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no CSV or JSON"):
        load_files(tmp_path / "empty")
    with pytest.raises(InputError, match="does not exist"):
        load_files(tmp_path / "nowhere.csv")
