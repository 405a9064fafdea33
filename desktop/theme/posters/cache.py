"""Posters painted once and kept: one pixmap per film, size and screen density, drawn or from a person's own folder."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.theme.posters.subject import PosterSubject

if TYPE_CHECKING:
    from engine.data.media import PosterFile

BUDGET = 0.02
"""Seconds of one turn of the event loop that may go into posters, so that a screen full of them stalls no window."""


class Look(NamedTuple):
    """One poster as it is asked for; sizes are logical pixels. `title`: it carries the film's title. `photo` is None
    for a drawn one."""

    subject: PosterSubject
    width: int
    height: int
    ratio: float
    radius: float
    title: bool
    photo: PosterFile | None = None

    @property
    def pixels(self) -> QSize:
        return QSize(self.width, self.height) * self.ratio


class PosterCache:
    """The last few hundred posters, with rounded corners, ready to be drawn.

    A film with a picture of its own has its drawn poster until the picture is there: it is put on `wanted`, somebody
    else reads it (`missing` says when) and hands it to `take`.
    """

    def __init__(self, family: str, limit: int = 240) -> None:
        self._family = family
        self._limit = limit
        self._kept: OrderedDict[Look, QPixmap] = OrderedDict()
        self._photos: Mapping[tuple[str, int], PosterFile] = {}
        self._damaged: set[PosterFile] = set()
        self._wanted: OrderedDict[Look, set[QWidget]] = OrderedDict()
        self._spent = 0.0
        self.missing: Callable[[], None] | None = None
        """Called when a picture is wanted."""
        self.behind = False
        """Whether posters were put off in this turn of the event loop."""

    def show_photos(self, photos: Mapping[tuple[str, int], PosterFile]) -> None:
        """The films that have a picture of their own, by title and year, and which."""
        self._photos = photos
        self._damaged.clear()  # they may be well by now
        self._wanted.clear()

    def pixmap(
        self, subject: PosterSubject, size: QSize, ratio: float, radius: float, on: QWidget, *, title: bool = True
    ) -> QPixmap:
        """The poster at `size` (logical pixels) for a device pixel ratio; thumbnails go without the title. `on` is
        painted again when a picture takes its place."""
        look = Look(subject, size.width(), size.height(), ratio, radius, title)
        ready = self._ready(look, named=False, on=on)
        return self._keep(look, self._drawn(look)) if ready is None else ready

    def soon(
        self, subject: PosterSubject, size: QSize, ratio: float, radius: float, on: QWidget, *, named: bool = False
    ) -> QPixmap | None:
        """The poster, or None where this turn of the event loop has painted enough: then `on` is painted again.
        `named`: the whole title stands beside it, so that a picture need not carry it too."""
        look = Look(subject, size.width(), size.height(), ratio, radius, True)
        if (ready := self._ready(look, named=named, on=on)) is not None:
            return ready
        if self._spent >= BUDGET:
            self.behind = True
            QTimer.singleShot(0, on, on.update)
            return None
        if not self._spent:
            QTimer.singleShot(0, self._turn)
        start = time.perf_counter()
        poster = self._keep(look, self._drawn(look))
        self._spent += time.perf_counter() - start
        return poster

    def next_wanted(self) -> Look | None:
        """The picture that was asked for last: that one is seen."""
        return next(reversed(self._wanted), None)

    def take(self, look: Look, image: QImage | None) -> None:
        """The picture, as large as `look.pixels`, in the place of the drawn poster; None where it cannot be used."""
        waiting = self._wanted.pop(look, set())
        if image is None and look.photo is not None:
            self._damaged.add(look.photo)
        elif image is not None:
            self._keep(look, self._framed(look, image))
            for widget in filter(shiboken6.isValid, waiting):
                widget.update()

    def _ready(self, drawn: Look, *, named: bool, on: QWidget) -> QPixmap | None:
        """The film's own picture, else its drawn poster, where one is painted already. A picture that is not there yet
        is asked for."""
        photo = self._photos.get((drawn.subject.title, drawn.subject.year))
        if photo is not None and photo not in self._damaged:
            look = drawn._replace(photo=photo, title=drawn.title and not named)
            if look in self._kept:
                self._kept.move_to_end(look)
                return self._kept[look]
            self._want(look, on)
        if drawn not in self._kept:
            return None
        self._kept.move_to_end(drawn)
        return self._kept[drawn]

    def _want(self, look: Look, on: QWidget) -> None:
        self._wanted.setdefault(look, set()).add(on)
        self._wanted.move_to_end(look)
        if len(self._wanted) > self._limit:  # scrolled past long ago
            self._wanted.popitem(last=False)
        if self.missing is not None:
            self.missing()

    def _keep(self, look: Look, poster: QPixmap) -> QPixmap:
        self._kept[look] = poster
        if len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return poster

    def _turn(self) -> None:
        self._spent, self.behind = 0.0, False

    def _drawn(self, look: Look) -> QPixmap:
        from desktop.theme.posters.poster import paint_poster  # the window does not wait for it

        flat = _empty(look)
        painter = QPainter(flat)
        paint_poster(painter, _box(look), look.subject, self._family, title=look.title)
        painter.end()
        return _rounded(look, flat)

    def _framed(self, look: Look, image: QImage) -> QPixmap:
        from desktop.theme.posters.poster import paint_name

        image.setDevicePixelRatio(look.ratio)
        flat = QPixmap.fromImage(image)
        if look.title:
            painter = QPainter(flat)
            paint_name(painter, _box(look), look.subject, self._family)
            painter.end()
        return _rounded(look, flat)


def _box(look: Look) -> QRectF:
    return QRectF(0, 0, look.width, look.height)


def _rounded(look: Look, flat: QPixmap) -> QPixmap:
    rounded = _empty(look)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(flat))  # a brush gives smooth corners where a clip gives jagged ones
    painter.drawRoundedRect(_box(look), look.radius, look.radius)
    painter.end()
    return rounded


def _empty(look: Look) -> QPixmap:
    pixmap = QPixmap(look.pixels)
    pixmap.setDevicePixelRatio(look.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
