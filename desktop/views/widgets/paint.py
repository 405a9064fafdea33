"""Small drawings that several widgets share: text, dots, bars, stars, rings."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.theme.posters.subject import PosterSubject
from desktop.theme.theme import Theme
from desktop.viewmodels.cards import Segment
from desktop.viewmodels.words import Line, plain

TOKEN_OF_RUN = {"text": "muted", "film": "text", "theme": "content"}


def on(widget: QWidget) -> QPainter:
    """A painter for all of a widget. From right to left all that is placed in it is placed the other way round."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())  # a picture of a widget is painted from left to right else
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        _turn_round(painter, widget.width() / 2)
    return painter


def turn_cell(painter: QPainter, box: QRectF, *, mirrored: bool) -> None:
    """The same for a cell of a list or table, whose painter is everybody's."""
    if mirrored:
        _turn_round(painter, box.center().x())


@contextmanager
def upright(painter: QPainter, box: QRectF) -> Iterator[None]:
    """What is read is never the other way round, wherever its place is."""
    turned = painter.worldTransform().m11() < 0
    if turned:
        painter.save()
        _turn_round(painter, box.center().x())
    yield
    if turned:
        painter.restore()


def _turn_round(painter: QPainter, middle: float) -> None:
    painter.translate(2 * middle, 0)
    painter.scale(-1, 1)


def fill(painter: QPainter, box: QRectF, colour: QColor, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, radius, radius)


def outline(painter: QPainter, box: QRectF, colour: QColor, width: float, radius: float) -> None:
    """A line of that width just inside `box`."""
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def text(
    painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:  # fmt: skip
    """One line, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(colour)
    cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    with upright(painter, box):
        painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter), cut)


def poster(
    painter: QPainter, box: QRectF, subject: PosterSubject, radius: float, theme: Theme, on: QWidget, *,
    named: bool = False,
) -> None:  # fmt: skip
    """A film's poster; its empty place, where it comes in a moment, when `on` is painted again by itself. `named`: the
    whole title stands beside it."""
    ratio, canvas = painter.device().devicePixelRatio(), _canvas(on)
    made = theme.posters.soon(subject, box.size().toSize(), ratio, radius, canvas, named=named)
    if made is not None:
        with upright(painter, box):
            painter.drawPixmap(box.topLeft(), made)
    else:
        fill(painter, box, theme.colour("raised"), radius)


def thumb(painter: QPainter, box: QRectF, subject: PosterSubject, radius: float, theme: Theme, on: QWidget) -> None:
    """A film's poster beside its title, too small to carry it."""
    ratio = painter.device().devicePixelRatio()
    made = theme.posters.pixmap(subject, box.size().toSize(), ratio, radius, _canvas(on), title=False)
    with upright(painter, box):
        painter.drawPixmap(box.topLeft(), made)


def _canvas(on: QWidget) -> QWidget:
    """What is painted again when `on` is to be."""
    return on.viewport() if isinstance(on, QAbstractScrollArea) else on


def fits(words: str, font: QFont, width: float) -> bool:
    """Whether a line is shown whole."""
    return QFontMetricsF(font).horizontalAdvance(words) <= width


def dots(painter: QPainter, right: float, middle: float, count: int, theme: Theme) -> float:
    """Three dots ending at `right`, `count` of them lit; returns where they begin."""
    size, gap = 6.0, 3.5
    left = right - 3 * size - 2 * gap
    painter.setPen(Qt.PenStyle.NoPen)
    for k in range(3):
        painter.setBrush(theme.colour("good") if k < count else theme.colour("line"))
        painter.drawEllipse(QRectF(left + k * (size + gap), middle - size / 2, size, size))
    return left


def bar(painter: QPainter, box: QRectF, segments: Sequence[Segment], theme: Theme) -> None:
    """The signals' shares side by side; what speaks against the film is pale."""
    gap = 2.0
    room = box.width() - gap * max(0, len(segments) - 1)
    total = sum(segment.share for segment in segments) or 1.0
    x = box.left()
    for segment in segments:
        width = max(3.0, room * segment.share / total)
        colour = theme.colour(segment.signal, 1.0 if segment.value >= 0 else 0.4)
        fill(painter, QRectF(x, box.top(), min(width, box.right() - x), box.height()), colour, box.height() / 2)
        x += width + gap


def star(painter: QPainter, cell: QRectF, share: float, theme: Theme) -> None:
    """One star of a rating in the middle of `cell`, lit from its left to `share` (0–1) of it."""
    lit, radius = theme.colour("accent"), 0.44 * min(cell.width(), cell.height())
    path = star_path(cell.center(), radius)
    painter.setPen(QPen(lit if share else theme.colour("edge"), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if share:
        painter.save()
        painter.setClipRect(QRectF(cell.center().x() - radius, cell.top(), 2 * radius * share, cell.height()))
        painter.fillPath(path, lit)
        painter.restore()


def star_path(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    for k in range(10):
        reach, angle = radius * (1 if k % 2 == 0 else 0.42), math.pi * k / 5 - math.pi / 2
        point = QPointF(middle.x() + reach * math.cos(angle), middle.y() + reach * math.sin(angle))
        if k == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    return path


def line(painter: QPainter, box: QRectF, words: Line, size: float, theme: Theme) -> int:
    """A sentence with its films and themes set apart, in as many lines as `box` holds, the last one cut; how many."""
    font = theme.font(size)
    height = QFontMetricsF(font).lineSpacing() * 1.04
    layout = laid_out(words, size, box.width(), theme)
    room = max(1, int((box.height() + 1) // height))
    painter.setPen(theme.colour(TOKEN_OF_RUN["text"]))
    last = min(room, layout.lineCount()) - 1
    with upright(painter, box):
        for k in range(last + 1):
            row = layout.lineAt(k)
            if k == last and layout.lineCount() > room:
                _cut_line(painter, QRectF(box.left(), box.top() + k * height, box.width(), height), words,
                          row.textStart(), size, theme)  # fmt: skip
            else:
                row.draw(painter, QPointF(box.left(), box.top() + k * height))
    return last + 1


def laid_out(words: Line, size: float, width: float, theme: Theme) -> QTextLayout:
    """A sentence broken into lines of `width`."""
    layout = QTextLayout(plain(words), theme.font(size))
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapped)
    layout.setFormats(_formats(words, 0, size, theme))
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
    layout.endLayout()
    return layout


def _formats(words: Line, skipped: int, size: float, theme: Theme) -> list[QTextLayout.FormatRange]:
    """How the runs are set that stand out, for a text whose first `skipped` characters are not there."""
    formats, position = [], -skipped
    for run in words:
        start, end = max(0, position), position + len(run.text)
        position = end
        if end <= 0 or run.kind == "text":
            continue
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = start, end - start
        piece.format.setForeground(theme.colour(TOKEN_OF_RUN[run.kind]))
        if run.kind == "film":
            piece.format.setFont(theme.font(size, 600))
        formats.append(piece)
    return formats


def _cut_line(painter: QPainter, box: QRectF, words: Line, start: int, size: float, theme: Theme) -> None:
    """The last line that fits, from character `start` on, with an ellipsis."""
    rest = plain(words)[start:]
    cut = QFontMetricsF(theme.font(size, 600)).elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(cut, theme.font(size))
    layout.setFormats(_formats(words, start, size, theme))
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(10_000)
    layout.endLayout()
    row.draw(painter, box.topLeft())
