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

from desktop import pictures_of_import, pictures_of_profile
from desktop.drive import Driver
from desktop.pictures_of_profile import for_you
from desktop.settings import ThemeChoice
from engine.errors import MarqueeError

SIZES = dict.fromkeys(("low", "low-why", *pictures_of_import.LOW, *pictures_of_profile.LOW), (960, 540))
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


def _error(driver: Driver, made_up: bool) -> None:
    driver.app.start()
    try:
        driver.wait(lambda: driver.list is not None, "an error")
    except MarqueeError:
        driver.settle()


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
    "low": for_you,
    "low-why": _with_why,
    **pictures_of_profile.SCREENS,
    **pictures_of_import.SCREENS,
}
