"""A little MovieLens of our own, in the layout of the real one."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from engine.data import kernel
from engine.data.dataset import Dataset
from engine.data.movielens import import_movielens

FILES: Mapping[str, str] = {
    "movies.csv": """movieId,title,genres
10,"Matrix, The (1999)",Action|Sci-Fi|IMAX
3,"Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",Comedy|Romance
7,"Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)",Western
8,Babylon 5,(no genres listed)
""",
    "ratings.csv": """userId,movieId,rating,timestamp
5,10,4.0,300
5,3,0.5,100
2,10,5.0,200
2,7,3.5,200
""",
    "tags.csv": """userId,movieId,tag,timestamp
5,10,cyberpunk,300
2,10,Cyberpunk,300
3,10,cyberpunk,300
5,10,dystopia,300
""",
}


@pytest.fixture(params=[pytest.param(True, id="compiled"), pytest.param(False, id="NumPy")], scope="module")
def compiled(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether what is compiled is used: everything must come out the same."""
    if request.param and not kernel.PRESENT:
        pytest.skip("installed without a compiler")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kernel, "PRESENT", request.param)
        yield request.param


@pytest.fixture
def blocks_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Has files read so many bytes at a time."""

    def choose(size: int) -> None:
        monkeypatch.setattr("engine.data.number_table._BLOCK", size)
        monkeypatch.setattr("engine.data.number_table._PIECE", size)
        monkeypatch.setattr("engine.data.feed._AT_ONCE", size)

    return choose


@pytest.fixture(scope="session")
def files() -> Mapping[str, str]:
    """The little MovieLens's files, by name."""
    return FILES


@pytest.fixture
def movielens(tmp_path: Path) -> Callable[..., Path]:
    """Writes the little MovieLens with some files exchanged (None: left out); returns the folder."""

    def write(changes: Mapping[str, str | bytes | None] | None = None, *, line_end: str = "\n") -> Path:
        folder = tmp_path / "ml-tiny"
        folder.mkdir(exist_ok=True)
        for name, content in {**FILES, **(changes or {})}.items():
            if content is None:
                (folder / name).unlink(missing_ok=True)
            else:
                raw = content.encode() if isinstance(content, str) else content
                (folder / name).write_bytes(raw.replace(b"\n", line_end.encode()))
        return folder

    return write


@pytest.fixture
def packed(movielens: Callable[..., Path], tmp_path: Path) -> Callable[..., Path]:
    """The little MovieLens as a zip, below `top`."""

    def write(top: str = "") -> Path:
        folder = movielens()
        path = tmp_path / "ml-tiny.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(folder.iterdir()):
                archive.write(file, f"{top}{file.name}")
        return path

    return write


@pytest.fixture
def tiny(movielens: Callable[..., Path]) -> Dataset:
    """The little MovieLens, imported."""
    return import_movielens(movielens())
