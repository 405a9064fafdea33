"""A picture from a disk as a poster: read within limits, scaled and cut to the poster's shape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

FORMATS: Final = (b"jpeg", b"png", b"webp")
"""What is read, whatever else Qt could: no SVG, which may name other files."""
MOST_PIXELS: Final = 40_000_000
"""Of the picture as it is stored: some 160 MB while it is read. A poster of 2,000 × 3,000 has six millions."""

HEAD: Final = 12
TAIL: Final = 4096
"""Bytes at a file's end among which a picture ends: a camera may write something after it."""
ENDS: Final = {b"jpeg": b"\xff\xd9", b"png": b"IEND"}


def photo(content: bytes, size: QSize) -> QImage | None:
    """The picture filling `size` (pixels), what does not fit cut off evenly; None where it is damaged, of another
    format or too large. Touches no screen: for a worker thread."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if not _can_be_shown(reader, content[:HEAD], content[-TAIL:], len(content)):
        return None
    stored = reader.size()
    covering = stored.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding).expandedTo(size)
    if covering.width() * 2 <= stored.width():  # a JPEG is read at a half or a quarter in less time
        reader.setScaledSize(covering * 2)
    image = reader.read()
    if image.isNull():
        return None
    return _covering(image, size)


def looks_whole(path: str) -> bool:
    """Whether a file begins and ends as a picture that `photo` takes; what is between is not looked at."""
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return False
    length, head = file.size(), bytes(file.peek(HEAD).data())
    file.seek(max(0, length - TAIL))
    tail = bytes(file.read(TAIL).data())
    file.seek(0)
    looks = _can_be_shown(QImageReader(file), head, tail, length)
    file.close()
    return looks


def _can_be_shown(reader: QImageReader, head: bytes, tail: bytes, length: int) -> bool:
    """Whether a reader stands before a picture of ours, in `length` bytes with that `head` and `tail`, and before all
    of it: Qt would fill what is missing with grey."""
    kind, stored = bytes(reader.format().data()), reader.size()
    if kind not in FORMATS or stored.isEmpty() or stored.width() * stored.height() > MOST_PIXELS:
        return False
    if kind == b"webp":  # says at once how long it is
        return int.from_bytes(head[4:8], "little") + 8 <= length
    return ENDS[kind] in tail


def _covering(image: QImage, size: QSize) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
    corner = QRect(0, 0, size.width(), size.height())
    corner.moveCenter(scaled.rect().center())
    return scaled.copy(corner).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
