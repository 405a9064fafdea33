"""Whether anything moves on its way: as the person says, or as the system does where it can be asked."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

from desktop.settings import MotionChoice

CLIENT_AREA_ANIMATION = 0x1042
"""Windows's SPI_GETCLIENTAREAANIMATION."""
STILL = "\n* { widget-animation-duration: 0; }"
"""For the style sheet: no widget of Qt's own moves."""
AS_THE_SYSTEM = -1


class Motion:
    """One place to ask before anything moves; it stills what Qt itself moves too: fading menus, the blinking cursor."""

    def __init__(self, app: QApplication, choice: MotionChoice = "system") -> None:
        self._app = app
        self._effects = app.isEffectEnabled(Qt.UIEffect.UI_General)
        self.system = system_reduces()
        """What the system prefers; None where it cannot be asked."""
        self.choose(choice)

    @property
    def reduced(self) -> bool:
        return self.system is True if self.choice == "system" else self.choice == "reduced"

    @property
    def sheet(self) -> str:
        """What the style sheet says of it."""
        return STILL if self.reduced else ""

    def choose(self, choice: MotionChoice) -> None:
        self.choice = choice
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, self._effects and not self.reduced)
        self._app.styleHints().setCursorFlashTime(0 if self.reduced else AS_THE_SYSTEM)


def system_reduces(home: Path | None = None) -> bool | None:
    """Whether the system is set to move nothing: Windows, macOS and KDE say so at once. GNOME has to be asked
    (`gnome.ask_gnome`), and Qt says it from 6.12 on.

    `home` is the folder of KDE's or macOS's settings, this person's own unless said.
    """
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        told = ctypes.windll.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value if told else None
    if sys.platform == "darwin":
        return mac_reduces(home or Path.home() / "Library" / "Preferences")
    folder = home or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    factor = QSettings(str(folder / "kdeglobals"), QSettings.Format.IniFormat).value("KDE/AnimationDurationFactor")
    try:
        return None if factor is None else float(str(factor)) == 0
    except ValueError:
        return None


def mac_reduces(folder: Path) -> bool | None:
    """What macOS keeps in its preferences of accessibility; None where it keeps nothing or lets nobody read it."""
    import plistlib  # other systems start without it
    from xml.parsers.expat import ExpatError

    try:
        kept = plistlib.loads((folder / "com.apple.universalaccess.plist").read_bytes()).get("reduceMotion")
    except (OSError, ValueError, AttributeError, ExpatError):
        return None
    return None if kept is None else bool(kept)
