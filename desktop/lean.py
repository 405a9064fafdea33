"""PySide reads the source of every module that is imported, in search of its name, and keeps it: 70 ms, 5 MB a start.

It wants to know which modules may use its “features” (other names for methods), which is nobody here.
"""

from __future__ import annotations

import sys
from typing import Any


def import_without_reading() -> None:
    """From now on modules are imported without that. To be called before most are."""
    import PySide6.QtCore  # noqa: F401 - it brings what looks

    feature: Any = getattr(sys.modules.get("shibokensupport"), "feature", None)
    if hasattr(feature, "feature_imported"):  # it is PySide's own affair: another version may do without
        feature.feature_imported = lambda module: None
