"""Pictures of the real window, screen by screen, in a made-up person's profile."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt

from desktop import (
    pictures_of_import,
    pictures_of_library,
    pictures_of_lists,
    pictures_of_models,
    pictures_of_mood,
    pictures_of_posters,
    pictures_of_profile,
    pictures_of_settings,
    pictures_of_words,
)
from desktop.actions.engine import Engine, open_engine
from desktop.drive import Driver
from desktop.pictures_of_profile import for_you
from desktop.settings import ThemeChoice
from desktop.views.widgets.stars import StarRating
from engine.errors import MarqueeError

LOW = (960, 540)
"""The smallest window that everything fits."""
THEMES: tuple[ThemeChoice, ...] = ("dark", "light")
SCALES = ("1", "2")


def run(args: argparse.Namespace) -> int:
    """`--screenshot FILE` or `--screenshots DIR`; returns the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        if args.screenshots is not None:
            return _at_each_scale(args) if args.scale is None else _all(args)
        if args.screen not in SCREENS:
            raise MarqueeError(f"There is no screen “{args.screen}”; there are {', '.join(SCREENS)}.")
        with _driven(args.screen, args.theme or "dark", args, open_engine) as driver:
            _save(driver, args.screenshot)
    except (MarqueeError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _at_each_scale(args: argparse.Namespace) -> int:
    """Qt takes its scale when it starts, so each scale is a process of its own, side by side."""
    own = [sys.executable, "-m", "desktop", "--screenshots", str(args.screenshots),
           "--size", "x".join(map(str, args.size))]  # fmt: skip
    if args.bundle is not None:
        own += ["--bundle", str(args.bundle)]
    if args.language is not None:
        own += ["--language", args.language]
    started = [subprocess.Popen([*own, "--scale", scale]) for scale in SCALES]
    return max(abs(process.wait()) for process in started)


def _all(args: argparse.Namespace) -> int:
    """Every screen, driven once; then in each theme, in the size that was asked for and in the smallest."""
    opened_once = cache(open_engine)  # one bundle serves every picture: it is only read
    for screen in SCREENS:
        with _driven(screen, THEMES[0], args, opened_once) as driver:
            for size, suffix in ((args.size, ""), (LOW, "-low")):
                driver.app.window.resize(*size)
                for theme in THEMES:
                    driver.app.theme.choose(theme)
                    driver.settle(0.1)
                    _save(driver, args.screenshots / f"{screen}{suffix}-{theme}-{args.scale:g}x.png")
    return 0


@contextmanager
def _driven(
    screen: str, theme: ThemeChoice, args: argparse.Namespace, opener: Callable[[Path], Engine]
) -> Iterator[Driver]:
    """The window at that screen; in the profile of `--base-dir` where it is given, else in the made-up person's."""
    with ExitStack() as stack:
        folder = args.base_dir or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="marquee-picture-")))
        bundle = folder / "a bundle that is not there" if screen in WITHOUT_BUNDLE else args.bundle
        driver = Driver(folder, bundle, theme, opener, args.language)
        stack.callback(driver.close)
        driver.app.window.resize(*args.size)
        SCREENS[screen](driver, args.base_dir is None)
        driver.settle()
        yield driver


def _save(driver: Driver, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    driver.app.window.grab()  # painting asks for posters; they come a few at a time
    driver.settle()
    if not driver.app.window.grab().save(str(file)):
        raise MarqueeError(f"{file} cannot be written.")
    print(file, file=sys.stderr)


def _loading(driver: Driver, made_up: bool) -> None:
    driver.app.window.show()
    driver.app.window.home.show_opening()


def _start(driver: Driver, made_up: bool) -> None:
    driver.open()


def _similar(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    driver.type("the matrix")
    driver.new_list(lambda: driver.press(Qt.Key.Key_Return, driver.app.window.search))


def _typing(text: str) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        for_you(driver, made_up)
        driver.type(text)

    return screen


def _rated(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    if made_up:  # nobody's own ratings are changed for a picture
        driver.new_list(lambda: driver.press(Qt.Key.Key_4))


def _keys(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    driver.app.window.keys.open()


def _without_why(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    driver.settle()
    driver.press(Qt.Key.Key_Escape)


def _with_why(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    driver.explain(lambda: driver.press(Qt.Key.Key_Return))


def _rating(driver: Driver, made_up: bool) -> None:
    """Stars are pointed at, not given yet."""
    _with_why(driver, made_up)
    stars = driver.app.window.why.findChildren(StarRating)[0]
    stars.setFocus()
    driver.press(Qt.Key.Key_Plus, stars)


def _error(driver: Driver, made_up: bool) -> None:
    driver.fail()


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "loading": _loading,
    "start": _start,
    "for-you": for_you,
    "wide": _without_why,
    "similar": _similar,
    "search": _typing("mat"),
    "search-none": _typing("zzqq"),
    "rated": _rated,
    "keys": _keys,
    "error": _error,
    "why": _with_why,
    "why-rating": _rating,
    **pictures_of_profile.SCREENS,
    **pictures_of_library.SCREENS,
    **pictures_of_lists.SCREENS,
    **pictures_of_mood.SCREENS,
    **pictures_of_posters.SCREENS,
    **pictures_of_import.SCREENS,
    **pictures_of_settings.SCREENS,
    **pictures_of_words.SCREENS,
    **pictures_of_models.SCREENS,
}
WITHOUT_BUNDLE = ("error", "library-error", "import-unopened", "settings-error")
