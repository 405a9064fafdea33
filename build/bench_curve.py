"""What the benches of large data share: made-up MovieLenses of any size, measured processes, how cost grows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from make_movielens import SHAPES, make

SHAPE = "25m"
CSV, MADE, SEED = "csv", "made", 1
FROM = 900_000
"""Ratings from which on growth is looked at: below, what costs the same for any size hides it."""


def made_up(folder: Path, millions: float) -> Path:
    """The CSV files of a MovieLens 25M scaled to so many million ratings; made once, and kept in `folder`."""
    target = folder / f"{millions:g}m" / CSV
    mark = target.parent / MADE
    if not mark.exists():
        print(f"making {millions:g} M ratings …", file=sys.stderr)
        shape = SHAPES[SHAPE]
        make(shape if millions == 25 else shape.scaled(millions * 1e6 / shape.ratings), target, SEED)
        mark.touch()
    return target


def measured(script: str, *arguments: object) -> dict[str, Any]:
    """What another process, `python SCRIPT ARGUMENTS`, printed as its last line: a JSON object of figures."""
    from engine.jobs import PATIENT

    command = [sys.executable, script, *map(str, arguments)]
    environment = {**PATIENT, **os.environ}  # as the app starts its children
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True, env=environment)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def exponents(sizes: Sequence[float], costs: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """What → e of cost ~ size^e, by least squares on logarithms from FROM ratings on; without what two sizes lack."""
    found = {}
    for name, values in costs.items():
        points = [(size, cost) for size, cost in zip(sizes, values, strict=False) if size >= FROM and cost > 0]
        if len(points) > 1:
            size, cost = np.log(np.array(points)).T
            found[name] = float(np.polyfit(size, cost, 1)[0])
    return found


def curve(title: str, unit: str, sizes: Sequence[float], costs: Mapping[str, Sequence[float]]) -> str:
    """A table, a row for each cost and a column for each size, with the exponent at its end."""
    grown = exponents(sizes, costs)
    head = f"{title} ({unit})".ljust(40) + "".join(f"{size / 1e6:.3g}M".rjust(10) for size in sizes) + "    exponent"
    rows = [
        name.ljust(40)
        + "".join(f"{value:10.1f}" for value in values)
        + (f"{grown[name]:12.2f}" if name in grown else "")
        for name, values in costs.items()
    ]
    return "\n".join([head, *rows])
