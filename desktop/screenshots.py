"""Pictures of the real window, screen by screen, in a made-up person's profile."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import Qt

from desktop import pictures_of_import
from desktop.drive import Driver
from desktop.settings import ThemeChoice
from engine.errors import MarqueeError

PERSON = (("heat 1995", 5.0), ("zodiac 2007", 4.5), ("drive 2011", 4.0), ("collateral 2004", 4.0),
          ("notting hill", 2.0), ("moon 2009", 4.5), ("the insider", 4.5), ("blade runner", 5.0))  # fmt: skip
"""What the person of the pictures has rated."""
SIZES = dict.fromkeys(("low", "low-why", *pictures_of_import.LOW), (960, 540))
THEMES: tuple[ThemeChoice, ...] = ("dark", "light")


def run(args: argparse.Namespace) -> int:
    """`--screenshot FILE` or `--screenshots DIR`; returns the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        if args.screenshots is None:
            if args.screen not in SCREENS:
                raise MarqueeError(f"There is no screen “{args.screen}”; there are {', '.join(SCREENS)}.")
            _draw(args.screen, args.theme or "dark", args.size, args.screenshot, args.base_dir, args.bundle)
        elif args.scale is None:
            return _at_each_scale(args)
        else:
            for theme in THEMES:
                for screen in SCREENS:
                    name = f"{screen}-{theme}-{args.scale:g}x.png"
                    size = SIZES.get(screen, args.size)
                    _draw(screen, theme, size, args.screenshots / name, args.base_dir, args.bundle)
    except (MarqueeError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _at_each_scale(args: argparse.Namespace) -> int:
    """Qt takes its scale when it starts, so each scale is a process of its own."""
    for scale in ("1", "2"):
        command = [sys.executable, "-m", "desktop", "--screenshots", str(args.screenshots), "--scale", scale,
                   "--size", "x".join(map(str, args.size))]  # fmt: skip
        if args.bundle is not None:
            command += ["--bundle", str(args.bundle)]
        status = subprocess.run(command, check=False).returncode
        if status:
            return status
    return 0


def _draw(
    screen: str, theme: ThemeChoice, size: tuple[int, int], file: Path, base: Path | None, bundle: Path | None
) -> None:
    """One screen into one file; in the profile of `base` where it is given, else in the made-up person's."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        folder = base or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="marquee-picture-")))
        if screen == "error":
            bundle = folder / "a bundle that is not there"
        driver = Driver(folder, bundle, theme)
        driver.app.window.resize(*size)
        try:
            SCREENS[screen](driver, base is None)
            driver.settle()
            if not driver.app.window.grab().save(str(file)):
                raise MarqueeError(f"{file} cannot be written.")
        finally:
            driver.close()
        print(file, file=sys.stderr)


def _loading(driver: Driver, made_up: bool) -> None:
    driver.app.window.show()
    driver.app.window.home.show_opening()


def _start(driver: Driver, made_up: bool) -> None:
    driver.open()


def _for_you(driver: Driver, made_up: bool) -> None:
    """The own list, as someone finds it who has rated before."""
    driver.open()
    if made_up:
        for title, rating in PERSON:
            _rate(driver, title, rating)
        driver.app.window.toast.hide()


def _rate(driver: Driver, title: str, rating: float) -> None:
    driver.type(title)
    if driver.found:
        key = driver.found[0].key
        driver.press(Qt.Key.Key_Escape, driver.app.window.search)
        driver.app.window.search.clear()
        driver.app.window.home.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        driver.new_list(lambda: driver.app.session.rate(key, rating))


def _similar(driver: Driver, made_up: bool) -> None:
    _for_you(driver, made_up)
    driver.type("the matrix")
    driver.new_list(lambda: driver.press(Qt.Key.Key_Return, driver.app.window.search))


def _typing(text: str) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        _for_you(driver, made_up)
        driver.type(text)

    return screen


def _rated(driver: Driver, made_up: bool) -> None:
    _for_you(driver, made_up)
    if made_up:  # nobody's own ratings are changed for a picture
        driver.new_list(lambda: driver.press(Qt.Key.Key_4))


def _keys(driver: Driver, made_up: bool) -> None:
    _for_you(driver, made_up)
    driver.app.window.keys.open()


def _without_why(driver: Driver, made_up: bool) -> None:
    _for_you(driver, made_up)
    driver.settle()
    driver.press(Qt.Key.Key_Escape)


def _with_why(driver: Driver, made_up: bool) -> None:
    _for_you(driver, made_up)
    driver.explain(lambda: driver.press(Qt.Key.Key_Return))


def _error(driver: Driver, made_up: bool) -> None:
    driver.app.start()
    try:
        driver.wait(lambda: driver.list is not None, "an error")
    except MarqueeError:
        driver.settle()


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "loading": _loading,
    "start": _start,
    "for-you": _for_you,
    "wide": _without_why,
    "similar": _similar,
    "search": _typing("mat"),
    "search-none": _typing("zzqq"),
    "rated": _rated,
    "keys": _keys,
    "error": _error,
    "low": _for_you,
    "low-why": _with_why,
    **pictures_of_import.SCREENS,
}
