"""Missing system packages are installed where that is possible, else named in one line to run."""

from __future__ import annotations

from pathlib import Path

import pytest
import system

pytestmark = pytest.mark.usefixtures("_on_linux")


@pytest.fixture
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Root on Debian; what gets installed is noted here."""
    packages: list[str] = []

    def install(names: list[str]) -> bool:
        packages.extend(names)
        return True

    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "install", install)
    return packages


def lacking(monkeypatch: pytest.MonkeyPatch, *libraries: str) -> None:
    monkeypatch.setattr(system, "loads", lambda library: library not in libraries)


def test_a_library_is_found_by_loading_it() -> None:
    assert system.loads("libc.so.6")
    assert not system.loads("libmarquee-has-none-such.so.1")


def test_nothing_is_installed_where_nothing_is_missing(installed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch)
    system.require_libraries()
    assert installed == []


def test_root_on_debian_gets_just_what_is_missing(installed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, "libEGL.so.1", "libdbus-1.so.3")
    system.require_libraries()
    assert installed == ["libegl1", "libdbus-1-3"]


def test_anybody_else_gets_the_line_to_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lacking(monkeypatch, "libEGL.so.1", "libGL.so.1")
    monkeypatch.setattr(system, "can_install", lambda: False)
    with pytest.raises(SystemExit) as ended:
        system.require_libraries()
    out, err = capsys.readouterr()
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    assert (ended.value.code, out) == (1, "")
    assert err == f"dev.py: Qt's system libraries are missing; on Debian or Ubuntu run: {line}\n"


def test_a_failed_installation_ends_with_the_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, "libGL.so.1")
    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "install", lambda packages: False)
    with pytest.raises(SystemExit) as ended:
        system.require_libraries()
    assert ended.value.code == 1
    assert capsys.readouterr().err.endswith("install -y --no-install-recommends libgl1\n")


@pytest.mark.parametrize(
    ("display", "platform", "counts"),
    [("", "", False), (":0", "", True), (":0", "xcb", True), (":0", "offscreen", False), ("", "xcb", False)],
)
def test_x11_libraries_count_only_on_x11(
    monkeypatch: pytest.MonkeyPatch, display: str, platform: str, counts: bool
) -> None:
    lacking(monkeypatch, "libxcb-cursor.so.0")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert system.missing_packages() == (["libxcb-cursor0"] if counts else [])


def test_windows_and_macos_need_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, *system.QT_LIBRARIES)
    monkeypatch.setattr("sys.platform", "darwin")
    assert system.missing_packages() == system.missing_fonts() == []


def test_fonts_are_looked_for_in_the_usual_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system, "FONT_FOLDERS", (tmp_path / "none", tmp_path))
    assert system.missing_fonts() == ["fonts-inter", "fonts-dejavu-core"]
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "DejaVuSans.ttf").touch()
    (tmp_path / "truetype" / "Inter-Regular.otf").touch()
    assert system.missing_fonts() == []


def test_missing_fonts_stop_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system, "FONT_FOLDERS", (tmp_path,))
    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "install", lambda packages: False)
    system.offer_fonts()


def test_installing_leaves_stdout_alone(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(system, "install_line", lambda packages: "echo chatter; test $DEBIAN_FRONTEND = noninteractive")
    assert system.install(["libgl1"])
    assert capfd.readouterr().out == ""
