from __future__ import annotations

from pathlib import Path

from desktop.paths import Paths, resources


def test_base_dir_holds_everything(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    assert paths.settings_file.parent == paths.profile_file.parent == tmp_path


def test_the_chosen_bundle_comes_before_the_starter(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    assert paths.bundle == resources() / "starter" / "bundle"
    (tmp_path / "bundles" / "active").mkdir(parents=True)
    assert paths.bundle == tmp_path / "bundles" / "active"


def test_without_base_dir_the_system_says_where() -> None:
    paths = Paths.of_this_person()
    assert "marquee" in str(paths.data).lower()
    assert "marquee" in str(paths.config).lower()
