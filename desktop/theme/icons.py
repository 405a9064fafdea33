"""Line icons from `resources/icons`, in any colour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

MARK_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Icons:
    """Draws icons by name; each is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def paint(self, painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
        """The icon `name` inside `box`, its strokes in `colour`."""
        key = (name, colour.name())
        if key not in self._renderers:
            if name not in self._sources:
                self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            source = self._sources[name].replace("currentColor", colour.name())
            self._renderers[key] = QSvgRenderer(QByteArray(source.encode()))
        self._renderers[key].render(painter, box)

    def mark(self) -> QIcon:
        """The app's own mark, in its own colours, for windows and docks."""
        renderer, icon = QSvgRenderer(str(self._folder / "marquee.svg")), QIcon()
        for size in MARK_SIZES:
            picture = QPixmap(size, size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            renderer.render(painter)
            painter.end()
            icon.addPixmap(picture)
        return icon
