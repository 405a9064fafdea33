"""Where the frozen app starts: the window, the engine's command line, or the training child. See `engine.jobs.command`.

Both executables of a package, `marquee` and `marquee-engine`, are this file; the second has a console on Windows.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

ENGINE = "marquee-engine"
TRAINING_WORD, ENGINE_WORD = "--training-child", "--engine"
"""As in `engine.jobs.command`: importing that brings NumPy along, which the window does not wait for."""
LEFT_OUT = ("torch", "pandas", "scipy", "sklearn", "sentence_transformers", "transformers", "pyarrow")


def main(words: list[str]) -> int:
    first, rest = (words[0], words[1:]) if words else ("", [])
    if first == TRAINING_WORD:
        from engine.training.__main__ import main as train

        return train(rest)
    if first == ENGINE_WORD:
        return engine(rest)
    if Path(sys.executable).stem == ENGINE:
        return engine(words)
    from desktop.__main__ import main as open_window

    return open_window(words)


def engine(words: list[str]) -> int:
    """The command line; what the light package leaves out is told in one sentence."""
    from engine.__main__ import main as run_command
    from engine.jobs.command import LIGHT

    try:
        return run_command(words)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in LEFT_OUT:
            raise
        print(LIGHT, file=sys.stderr)
        return 1


def restore_library_path() -> None:
    """Takes back where PyInstaller's start told the system to look for libraries: ours are loaded from there by now.

    A file manager or browser that is opened from the window would look there too, and may not run with ours.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    multiprocessing.freeze_support()  # first: a worker of a library's process pool starts here too, and goes no further
    restore_library_path()
    sys.exit(main(sys.argv[1:]))
