from __future__ import annotations

from pathlib import Path

from desktop.paths import Paths, starter


def test_base_dir_holds_everything(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    assert paths.settings_file.parent == paths.profile_file.parent == tmp_path


def test_a_starter_ships_inside() -> None:
    assert (starter() / "manifest.json").is_file()


def test_without_base_dir_the_system_says_where() -> None:
    paths = Paths.of_this_person()
    assert "marquee" in str(paths.data).lower()
    assert "marquee" in str(paths.config).lower()
