"""How this program starts itself again, as another process: by module from sources, by a first word when frozen.

A frozen app is one executable with nothing beside it that could be called "python"; `build/frozen.py` understands the
words below.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

from engine.errors import MarqueeError
from engine.language import phrase, tr

TRAINING_WORD, ENGINE_WORD = "--training-child", "--engine"
"""The frozen executable's first argument: be the training child; be `marquee-engine`."""

LIGHT = phrase(
    "This is Marquee's light package: it recommends, but cannot train, evaluate or read whole datasets. "
    "Install the full package for that; your films and ratings stay as they are."
)


def training_command() -> tuple[str, ...]:
    """Starts the training child. Raises `MarqueeError` in the light package."""
    if not can_train():
        raise MarqueeError(tr(LIGHT))
    return (sys.executable, TRAINING_WORD) if is_frozen() else (sys.executable, "-m", "engine.training")


def engine_command() -> tuple[str, ...]:
    """Starts the engine's command line, `marquee-engine`, to which arguments are added."""
    return (sys.executable, ENGINE_WORD) if is_frozen() else (sys.executable, "-m", "engine")


def can_train() -> bool:
    """Whether what training needs is there: False in the light package. Looks for torch without loading it."""
    return find_spec("torch") is not None


def is_frozen() -> bool:
    """Whether this is the packaged app, as PyInstaller marks it."""
    return bool(getattr(sys, "frozen", False))
