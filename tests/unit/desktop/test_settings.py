from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.settings import TEXT_PERCENTS, TOP_K_RANGE, Settings, SettingsFile
from engine.errors import StorageError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(theme="light", top_k=35, width=1000, height=700, text_size=150, profile="ann",
                        corner=(-40, 30), mixes={"ann": {"lean": -0.09}})  # fmt: skip
    SettingsFile(tmp_path / "deep" / "settings.json").save(settings)
    assert SettingsFile(tmp_path / "deep" / "settings.json").load() == settings
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"theme": "pink", "top_k": 900, "width": true}', "\xff", "[" * 200_000]
)
def test_what_cannot_be_used_falls_back(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(text.encode("latin-1"))
    assert SettingsFile(file).load() == Settings()


def test_none_yet(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


@given(
    st.dictionaries(
        st.sampled_from(
            ["theme", "top_k", "width", "height", "text_size", "profile", "mixes", "corner", "posters", "other"]
        ),
        JSON,
    )
)
def test_any_document_gives_usable_settings(document: dict[str, object]) -> None:
    settings = Settings.checked(document)
    assert settings.theme in ("system", "light", "dark")
    assert TOP_K_RANGE[0] <= settings.top_k <= TOP_K_RANGE[1]
    assert settings.text_size in TEXT_PERCENTS
    assert isinstance(settings.profile, str)


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        SettingsFile(tmp_path / "file" / "settings.json").save(Settings())


def test_the_window_comes_back_as_it_was(make_app: Callable[..., App], qtbot: QtBot) -> None:
    app = make_app()
    app.window.resize(900, 600)
    app.window.move(40, 30)
    app.window.close()
    app = make_app()
    assert app.window.pos().toTuple() == (40, 30)
    app.window.resize(900, 600)
    app.window.showMaximized()
    qtbot.waitUntil(app.window.isMaximized)
    app.window.close()
    again = make_app(show=False)
    assert (again._settings.width, again._settings.height) == (900, 600), "its size before"
    assert again._settings.screen == again.qt.primaryScreen().name()
    assert again._settings.corner == (40, 30)
    again.start()
    assert again.window.isMaximized()


def test_a_window_that_would_be_out_of_sight_is_not_moved_there(make_app: Callable[..., App]) -> None:
    app = make_app()
    app.window.move(5_000, 30)
    app.window.close()
    assert make_app().window.pos().x() < 5_000
