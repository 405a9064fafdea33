"""What the settings screen says about Marquee itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.actions import settings
from desktop.actions.settings import SettingsActions
from desktop.app import App
from engine import __version__


@pytest.fixture
def actions(make_app: object) -> SettingsActions:
    assert callable(make_app)
    app: App = make_app()
    return SettingsActions.of(app.session, app._profiles, app.text, app.words)


def test_it_names_the_version(actions: SettingsActions) -> None:
    assert ("Version", __version__) in actions.about


def test_a_package_says_where_the_licences_of_its_parts_stand(
    actions: SettingsActions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "resources", lambda: tmp_path)
    assert not any(name == "Made with" for name, _ in actions.about)
    (tmp_path / "notices.txt").write_text("MIT", encoding="utf-8")
    assert str(tmp_path / "notices.txt") in dict(actions.about)["Made with"]
