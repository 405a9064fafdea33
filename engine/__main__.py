"""The engine, headless: `marquee-engine COMMAND`, or `python -m engine COMMAND`."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence

from engine import __version__
from engine.errors import Cancelled, MarqueeError

COMMANDS = {
    "import": "engine.commands.import_data",
    "train": "engine.commands.train",
    "evaluate": "engine.commands.evaluate",
    "recommend": "engine.commands.recommend",
    "explain": "engine.commands.explain",
    "check": "engine.commands.check",
    "search": "engine.commands.search",
    "bundle": "engine.commands.bundle",
    "download": "engine.commands.download",
    "profile": "engine.commands.profile",
    "starter": "engine.commands.starter",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status: 0 done, 1 failed with one sentence on stderr, 2 wrong usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="marquee-engine", description="Marquee's engine, without its window.")
    parser.add_argument("--version", action="version", version=f"Marquee {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    # Only the command that is asked for is imported: recommending must not wait for what training needs.
    asked = arguments[0] if arguments and arguments[0] in COMMANDS else None
    for module in [COMMANDS[asked]] if asked else COMMANDS.values():
        importlib.import_module(module).add_parser(subparsers)
    args = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # titles go to terminals that cannot write them all
    try:
        status: int = args.run(args)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Whoever read has had enough. Nothing may be flushed into the closed pipe at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (Cancelled, KeyboardInterrupt):
        print("Stopped.", file=sys.stderr)
        return 1
    except MarqueeError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or 'The output'} cannot be read or written: {error.strerror}.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
