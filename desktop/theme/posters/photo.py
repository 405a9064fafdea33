"""A picture from a disk as a poster: read within limits, scaled and cut to the poster's shape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

FORMATS: Final = (b"jpeg", b"png", b"webp")
"""What is read, whatever else Qt could: no SVG, which may name other files."""
MOST_PIXELS: Final = 40_000_000
"""Of the picture as it is stored: some 160 MB while it is read. A poster of 2,000 × 3,000 has six millions."""

JPEG_END: Final = b"\xff\xd9"


def photo(content: bytes, size: QSize) -> QImage | None:
    """The picture filling `size` (pixels), what does not fit cut off evenly; None where it is damaged, of another
    format or too large. Touches no screen: for a worker thread."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    stored = reader.size()
    kind = bytes(reader.format().data())
    if kind not in FORMATS or stored.isEmpty() or stored.width() * stored.height() > MOST_PIXELS:
        return None
    if kind == b"jpeg" and JPEG_END not in content[-4096:]:  # Qt would fill what is missing with grey
        return None
    covering = stored.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding).expandedTo(size)
    if covering.width() * 2 <= stored.width():  # a JPEG is read at a half or a quarter in less time
        reader.setScaledSize(covering * 2)
    image = reader.read()
    if image.isNull():
        return None
    return _covering(image, size)


def _covering(image: QImage, size: QSize) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
    corner = QRect(0, 0, size.width(), size.height())
    corner.moveCenter(scaled.rect().center())
    return scaled.copy(corner).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
