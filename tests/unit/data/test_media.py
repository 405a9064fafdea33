from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.data import media
from engine.data.media import MediaFilm, look_through, read_picture
from engine.errors import Cancelled, StorageError
from engine.progress import CancelToken


def put(root: Path, *files: str, note: str = "") -> None:
    """Empty files, or a `.nfo` with that content."""
    for name in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(note if name.endswith(".nfo") else "", encoding="utf-8")


def found(root: Path) -> dict[str, tuple[str, int]]:
    """Picture (from `root` on) → title and year."""
    return {
        Path(film.poster.path).relative_to(root).as_posix(): (film.title, film.year)
        for film in look_through(root).films
    }


def test_the_layouts_of_kodi_and_jellyfin(tmp_path: Path) -> None:
    put(tmp_path, "Heat (1995)/poster.jpg", "Heat (1995)/folder.jpg", "Heat (1995)/heat.mkv", "Heat (1995)/fanart.jpg")
    put(tmp_path, "Crime/Matrix, The (1999)/Folder.JPEG", "Ronin (1998)/Ronin (1998)-poster.png")
    put(tmp_path, "Drive (2011)/Drive.2011.1080p-poster.webp", "Moon (2009)/poster.txt", "poster.jpg")
    put(tmp_path, "Many/Alien (1979)-poster.jpg", "Many/Fargo (1996)-poster.jpg")
    assert found(tmp_path) == {
        "Crime/Matrix, The (1999)/Folder.JPEG": ("The Matrix", 1999),
        "Drive (2011)/Drive.2011.1080p-poster.webp": ("Drive", 2011),
        "Heat (1995)/poster.jpg": ("Heat", 1995),
        "Many/Alien (1979)-poster.jpg": ("Alien", 1979),
        "Many/Fargo (1996)-poster.jpg": ("Fargo", 1996),
        "Ronin (1998)/Ronin (1998)-poster.png": ("Ronin", 1998),
        "poster.jpg": (tmp_path.name, 0),
    }


def test_what_stands_in_an_nfo_counts_more_than_the_name(tmp_path: Path) -> None:
    note = "<movie><title>Hitze</title><originaltitle>Heat</originaltitle><imdbid>tt113277</imdbid></movie>"
    put(tmp_path, "H (1995)/poster.jpg", "H (1995)/movie.nfo", note=note)
    put(tmp_path, "R (1998)/poster.jpg", "R (1998)/whatever.nfo", note="<movie><title>Ronin</title></movie>")
    put(tmp_path, "D (2011)/poster.jpg", "D (2011)/movie.nfo", note="<!DOCTYPE a><movie><title>X</title></movie>")
    put(tmp_path, "M/A (1979)-poster.jpg", "M/F-poster.jpg", "M/F.nfo", note="<movie><title>Fargo</title></movie>")
    films = {film.title: film for film in look_through(tmp_path).films}
    assert set(films) == {"Hitze", "Ronin", "D", "A", "Fargo"}, "a refused .nfo is as good as none"
    assert films["Hitze"] == MediaFilm("Hitze", films["Hitze"].poster, "Heat", 1995, imdb=113277)
    assert (films["Ronin"].year, films["Fargo"].year) == (1998, 0)


def test_what_is_no_film_has_no_poster_here(tmp_path: Path) -> None:
    put(tmp_path, "Fargo (2014)/poster.jpg", "Fargo (2014)/season01-poster.jpg", "Fargo (2014)/tvshow.nfo")
    put(tmp_path, "Song (1999)/poster.jpg", "Song (1999)/song.nfo", note="<musicvideo><title>Heat</title></musicvideo>")
    put(tmp_path, "@eaDir/Heat (1995)/poster.jpg", ".hidden/Heat (1995)/poster.jpg")
    put(tmp_path, "...And Justice for All (1979)/poster.jpg")
    assert [film.title for film in look_through(tmp_path).films] == ["...And Justice for All"]


@pytest.mark.parametrize(
    "name", ["Heat (1995) [imdbid-tt0113277]", "Heat (1995) {imdb-tt113277}", "Heat [tmdbid=949] (1995)"]
)
def test_a_number_in_the_name_is_read(tmp_path: Path, name: str) -> None:
    put(tmp_path, f"{name}/poster.jpg")
    (film,) = look_through(tmp_path).films
    assert (film.title, film.year) == ("Heat", 1995)
    assert (film.imdb, film.tmdb) in ((113277, 0), (0, 949))


def test_links_that_lead_in_circles_or_nowhere(tmp_path: Path) -> None:
    put(tmp_path, "Heat (1995)/poster.jpg")
    (tmp_path / "Heat (1995)" / "again").symlink_to(tmp_path)
    (tmp_path / "Heat (1995)" / "itself").symlink_to("itself")
    (tmp_path / "Gone (1990)").mkdir()
    (tmp_path / "Gone (1990)" / "poster.jpg").symlink_to("nothing.jpg")
    os.mkfifo(tmp_path / "Gone (1990)" / "folder.jpg")
    seen = look_through(tmp_path)
    assert ([film.title for film in seen.films], seen.unread) == (["Heat"], 0)


def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a/b/Heat (1995)/poster.jpg", "Ronin (1998)/poster.jpg")
    monkeypatch.setattr(media, "DEEPEST", 2)
    assert found(tmp_path) == {"Ronin (1998)/poster.jpg": ("Ronin", 1998)}
    monkeypatch.setattr(media, "MOST_ENTRIES", 2)
    assert look_through(tmp_path).cut_short
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        look_through(tmp_path, token)


def test_folders_that_cannot_be_read_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "Heat (1995)/poster.jpg", "Ronin (1998)/poster.jpg")
    scan = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name.startswith("Heat"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    seen = look_through(tmp_path)
    assert ([film.title for film in seen.films], seen.unread) == (["Ronin"], 1)
    with pytest.raises(StorageError, match=r"cannot be read: Permission denied\."):
        look_through(tmp_path / "Heat (1995)")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    put(tmp_path, "file")
    for place in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(StorageError, match="The folder is not there; connect it"):
            look_through(place)


def test_a_picture_is_read_within_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "Heat (1995)/poster.jpg")
    (film,) = look_through(tmp_path).films
    picture = Path(film.poster.path)
    picture.write_bytes(b"12345")
    assert read_picture(film.poster) == b"12345"
    monkeypatch.setattr(media, "PICTURE_LIMIT", 4)
    assert read_picture(film.poster) is None
    picture.unlink()
    assert read_picture(film.poster) is None
    os.mkfifo(picture)
    assert read_picture(film.poster) is None, "nobody waits for a pipe"


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_a_name_that_no_folder_can_have(name: str) -> None:
    with pytest.raises(StorageError, match="is not there"):
        look_through(Path(name))
