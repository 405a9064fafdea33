from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.viewmodels.lists import ListView
from engine.profile.store import ProfileStore

MakeApp = Callable[..., App]


@pytest.fixture
def app(make_app: MakeApp, qtbot: QtBot) -> App:
    made = make_app(show=False)
    with qtbot.waitSignal(made.session.listed):
        made.session.open()
    return made


def test_only_the_latest_question_is_answered(app: App, qtbot: QtBot, recommender) -> None:  # type: ignore[no-untyped-def]
    answers: list[ListView] = []
    app.session.listed.connect(answers.append)
    recommender.gate.clear()
    app.session.more_like("heat|1995")
    qtbot.waitUntil(lambda: len(recommender.asked) == 1)
    app.session.more_like("moon|2009")
    recommender.gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(50)
    assert [answer.heading for answer in answers] == ["More like Moon"]


def test_more_like_leaves_out_what_is_rated(app: App, qtbot: QtBot, recommender) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(app.session.listed):
        app.session.rate("ronin|1998", 4.0)
    with qtbot.waitSignal(app.session.listed) as listed:
        app.session.more_like("heat|1995")
    request = recommender.asked[-1]
    assert request.intent == "similar"
    assert [rated.film for rated in request.history] == [0]
    assert request.exclude == {1}
    assert "Ronin" not in [card.title for card in listed.args[0].cards]


def test_the_history_tells_when_a_film_was_rated(app: App, qtbot: QtBot, recommender) -> None:  # type: ignore[no-untyped-def]
    app.session._clock = lambda: 1234.9
    with qtbot.waitSignal(app.session.listed):
        app.session.rate("ronin|1998", 4.0)
    request = recommender.asked[-1]
    assert (request.intent, request.now) == ("for_you", 1234)
    assert [(rated.film, rated.rating, rated.time) for rated in request.history] == [(1, 4.0, 1234)]


def test_a_rating_that_cannot_be_stored_is_taken_back(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.errors import StorageError

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(ProfileStore, "apply", full)
    with qtbot.waitSignal(app.session.refused) as refused:
        app.session.rate("ronin|1998", 4.0)
    assert refused.args == ["The disk is full."]
    assert app.session.rating_of("ronin|1998") is None


def test_what_was_stored_last_stands_when_later_ratings_fail(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.errors import StorageError

    with qtbot.waitSignal(app.session.profile.stored):
        app.session.rate("ronin|1998", 4.0)

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(ProfileStore, "apply", full)
    refusals: list[str] = []
    app.session.refused.connect(refusals.append)
    for rating in (3.0, 2.0):
        app.session.rate("ronin|1998", rating)
    assert app.session.rating_of("ronin|1998") == 2.0
    qtbot.waitUntil(lambda: len(refusals) == 2)
    assert app.session.rating_of("ronin|1998") == 4.0


def test_what_is_typed_before_the_bundle_is_open_is_answered_after(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(show=False)
    app.session.complete("heat")
    with qtbot.waitSignal(app.session.completed, check_params_cb=lambda text, found: bool(found)) as completed:
        app.session.open()
    assert completed.args[1][0].title == "Heat"


def test_an_unknown_film_changes_nothing(app: App, qtbot: QtBot, base_dir: Path) -> None:
    app.session.rate("nowhere|1900", 4.0)
    app.session.explain("nowhere|1900")
    app.session.profile.undo()
    qtbot.wait(30)
    assert app.session.rating_of("nowhere|1900") is None
