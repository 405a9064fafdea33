"""The app's icon in every size and container that the systems want, drawn from `resources/icons/marquee.svg`."""

from __future__ import annotations

import os
import struct
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for PNG pictures of these sizes, in pixels.
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def make_icons(source: Path, folder: Path) -> None:
    """`16.png` … `1024.png`, `marquee.svg`, `marquee.ico` and `marquee.icns` in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = draw(source)
    for size, picture in pictures.items():
        (folder / f"{size}.png").write_bytes(picture)
    (folder / "marquee.svg").write_bytes(source.read_bytes())
    (folder / "marquee.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "marquee.icns").write_bytes(icns({kind: pictures[size] for kind, size in ICNS_KINDS.items()}))


def draw(source: Path) -> dict[int, bytes]:
    """PNG by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer, pictures = QSvgRenderer(str(source)), {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        pictures[size] = bytes(buffer.data().data())
    return pictures


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows's container: a directory of 16 bytes a picture, then the PNG files. 256 is written as 0."""
    directory, start = b"", 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + directory + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Apple's container: kind, length with these eight bytes, PNG; again and again."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
