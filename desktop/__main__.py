"""`marquee`: the app, and what it can do without a person."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path

from desktop.paths import Paths


def main(arguments: list[str] | None = None) -> int:
    """Runs the app; returns the exit status. 2 is wrong usage (argparse's own)."""
    args = _parser().parse_args(arguments)
    # NumPy's threads spin for a tenth of a second after every product unless told otherwise, and the window waits.
    os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "4")
    if args.scale is not None:
        os.environ["QT_SCALE_FACTOR"] = f"{args.scale:g}"
    if args.self_test:
        from desktop.self_test import run_self_test

        return run_self_test(args.base_dir, args.bundle)
    if args.screenshots is not None or args.screenshot is not None:
        from desktop import screenshots

        return screenshots.run(args)
    gc.disable()  # until the first list is there: what a start makes stays, and looking through it takes time
    from desktop.lean import import_without_reading

    import_without_reading()
    from desktop.actions.engine import import_soon

    import_soon()
    from desktop.app import Options, run
    from desktop.single import Wish

    paths = Paths.under(args.base_dir) if args.base_dir is not None else Paths.of_this_person()
    wanted = (args.bundle, args.theme, args.language, args.profile)
    return run(Options(paths, *wanted, wish=Wish.of(args.file), watch=args.watch))


def _parser() -> argparse.ArgumentParser:
    from engine import __version__

    parser = argparse.ArgumentParser(prog="marquee", description="Films you will like, with true reasons, offline.")
    parser.add_argument("file", type=Path, nargs="?", help="open this: ratings to bring in, or a .marquee model")
    parser.add_argument("--base-dir", type=Path, metavar="DIR", help="keep everything in this folder")
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="open this model instead of the active one")
    parser.add_argument("--profile", metavar="NAME", help="whose ratings, where several people share this computer")
    parser.add_argument("--theme", choices=("light", "dark"), help="colours for this run")
    parser.add_argument("--language", choices=("en", "de", "pseudo", "mirrored"), help="words for this run")
    parser.add_argument("--watch", action="store_true", help="say on standard error when the window was not free")
    parser.add_argument("--self-test", action="store_true", help="do the main job without a person, print JSON")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="draw one screen into a PNG")
    parser.add_argument("--screen", default="for-you", metavar="NAME", help="which screen (default: for-you)")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="window size (1280x800)")
    parser.add_argument("--scale", type=_scale, metavar="N", help="screen scale, 2 for 200 %%")
    parser.add_argument(
        "--screenshots", type=Path, metavar="DIR", help="draw every screen, light and dark, 1x and 2x, also in 960x540"
    )
    parser.add_argument("--version", action="version", version=f"Marquee {__version__}")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 8192 and 320 <= int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1280x800 (each from 320 to 8192)")
    return int(width), int(height)


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from error
    if not 0.5 <= scale <= 4:
        raise argparse.ArgumentTypeError("the scale goes from 0.5 to 4")
    return scale


if __name__ == "__main__":
    sys.exit(main())
