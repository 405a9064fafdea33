#!/usr/bin/env python3
"""How fast Marquee is, in figures that anyone can take again.

    python3 build/bench.py desktop [--bundle DIR] [--ratings N]    the window: start, click to list, longest stalls
    python3 build/bench.py import [--ratings N]                    a Letterboxd zip: preview, commit, undo
    python3 build/bench.py import --movielens [--millions M …]     a MovieLens, beside programs that only read it
    python3 build/bench.py train [--millions M …]                  every stage, and how it grows
    python3 build/bench.py wizard --data DIR [--preset P]          a training under the window: stalls, time left
    python3 build/bench.py lightgcn --data DIR                     Gowalla: ours beside the published recipe
    python3 build/bench.py bundle --to DIR [--films N]             a made-up bundle of any size, for the next two
    python3 build/bench.py serve --bundle DIR [--bundle DIR …]     lists and completions, beside others; --curve: how
                                                                   lists, opening and memory grow with the ratings
    python3 build/bench.py soak --bundle DIR [--minutes M]         mixed requests for an hour: times, memory, errors

Medians, the worst, and how long the processor was at it (on a busy machine the only fair figure). Each takes --help.
`serve` and `lightgcn` measure others in the same run: pip install -c build/constraints.txt -e ".[bench]". What was
found stands in build/BENCHMARKS.md.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

GROUPS = ("desktop", "import", "train", "wizard", "lightgcn", "bundle", "serve", "soak")
"""Each is a module `bench_<group>` beside this file, with a `main(arguments)`."""


def main(arguments: list[str]) -> int:
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name in ("-h", "--help"):
        print(__doc__)
        return 0
    if name not in GROUPS:
        print(__doc__, file=sys.stderr)
        return 2
    import dev

    root = str(dev.ROOT)
    if Path(sys.prefix) != dev.ROOT / ".venv":
        return dev.become([str(dev.make_environment()), __file__, *arguments])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "4")  # as the app has it
    sys.path.insert(0, root)
    status: int = importlib.import_module(f"bench_{name}").main(rest)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
