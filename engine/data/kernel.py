"""The compiled part of `engine.data`, where there is one. Whoever uses it does the same without it, more slowly."""

from __future__ import annotations

try:
    from engine.data import _numbers as compiled
except ImportError:  # installed without a compiler
    PRESENT = False
else:
    PRESENT = True

__all__ = ["PRESENT", "compiled"]
