"""What every test shares: the shared data folder, folders of its own, Qt without a screen."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from scipy.sparse import csr_matrix

from engine.models.base import People

ROOT = Path(__file__).resolve().parents[1]
FORBID_SKIPS = "MARQUEE_FORBID_SKIPS"

# Set before anything imports Qt or a model library: tests open no window on anybody's screen and ask no hub.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = os.environ["TRANSFORMERS_OFFLINE"] = "1"

# The same tree gets the same verdict, on a busy machine too.
settings.register_profile("marquee", deadline=None, derandomize=True)
settings.load_profile("marquee")


def shared_folder() -> Path:
    """Where the shared folder is, or would be: MARQUEE_SHARED, else `shared` beside the repository."""
    return Path(os.environ.get("MARQUEE_SHARED") or ROOT.parent / "shared")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared folder; the test is skipped where there is none."""
    folder = shared_folder()
    if not folder.is_dir():
        pytest.skip(f"no shared folder at {folder} (set MARQUEE_SHARED to its path)")
    return folder


@pytest.fixture(scope="session")
def latest_small(shared: Path) -> Path:
    """MovieLens latest-small, read-only."""
    folder = shared / "data" / "ml-latest-small"
    assert folder.is_dir(), f"{shared} is there, but has no data/ml-latest-small"
    return folder


@pytest.fixture(scope="session")
def edit_manifest() -> Callable[..., None]:
    """Changes fields of a bundle's manifest and seals it again, as somebody would who means harm.

    `rehash` names a file of the bundle whose hash and size are written down anew.
    """

    def edit(bundle: Path, rehash: str | None = None, **fields: object) -> None:
        path = bundle / "manifest.json"
        manifest = {**json.loads(path.read_text(encoding="utf-8")), **fields}
        if rehash is not None:
            data = (bundle / rehash).read_bytes()
            manifest["files"][rehash] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        manifest.pop("seal", None)
        seal = hashlib.sha256(json.dumps(manifest, sort_keys=True).encode()).hexdigest()
        path.write_text(json.dumps({**manifest, "seal": seal}), encoding="utf-8")

    return edit


@pytest.fixture
def base_dir(tmp_path: Path) -> Path:
    """An empty folder for one run of the app: what `--base-dir` takes."""
    folder = tmp_path / "base"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def strangers() -> Callable[[csr_matrix[np.float32]], People]:
    """People of whom only the weights of their films matter."""

    def of(history: csr_matrix[np.float32]) -> People:
        times = csr_matrix(history.shape, dtype=np.int64)
        return People(history, history, times, np.zeros(history.shape[0], np.int64))

    return of


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps the tests, and the processes they start, out of the folders of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turns a skip into a failure where MARQUEE_FORBID_SKIPS is set and the shared folder is there."""
    skipped = report.skipped and not hasattr(report, "wasxfail")
    if skipped and os.environ.get(FORBID_SKIPS) and shared_folder().is_dir():
        report.outcome = "failed"
        report.longrepr = f"{FORBID_SKIPS}: skipped although {shared_folder()} is there: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _forbid_skip(report)
    return report
