"""Films by mood, in pictures: typed, found for somebody and for nobody yet, and where nothing can read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.drive import Driver
from desktop.pictures_of_profile import whole

MOOD = "slow melancholic space films"


def _typed(driver: Driver, made_up: bool) -> None:
    """Titles, and under them what was typed as a mood."""
    driver.open()
    driver.type("space")
    driver.settle()


def _found(driver: Driver, made_up: bool) -> None:
    """Sorted with the person's taste."""
    whole(driver, made_up)
    driver.new_list(lambda: driver.app.session.feel_like(MOOD))


def _for_nobody(driver: Driver, made_up: bool) -> None:
    driver.open()
    driver.new_list(lambda: driver.app.session.feel_like(MOOD))


def _absent(driver: Driver, made_up: bool) -> None:
    """In a package without what reads moods."""
    from engine.serving.query_encoder import QueryEncoder

    driver.open()
    session = driver.app.session
    if session.engine is not None:
        session.use(replace(session.engine, encoder=QueryEncoder(Path("/nowhere"))))
    driver.new_list(lambda: session.feel_like(MOOD))
    driver.app.window.go("home")


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "mood-typed": _typed,
    "mood": _found,
    "mood-not-personal": _for_nobody,
    "mood-absent": _absent,
}
