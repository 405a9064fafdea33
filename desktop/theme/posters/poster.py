"""A film's poster: ground, motif and title, decided by its title, year and genres alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTransform

from desktop.theme.posters import crime, day, night, people, space, wide
from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.lettering import LEADING, fit
from desktop.theme.posters.palette import Mood, Palette, palette_for
from desktop.theme.posters.subject import HEIGHT, WIDTH, PosterSubject, by_precedence

MARGIN = 14.0
REFERENCE = 100
"""Type is measured once at this size and scaled, so that a poster is the same at every resolution."""

Setting = Literal["band", "ink", "paper", "top"]
"""Where the title stands: on a veil, on a dark or a light panel, or on a panel above the picture."""
Motif = Callable[[Canvas, Palette, Dice], None]
MOTIFS: dict[str, tuple[Motif, ...]] = {
    genre: motifs for source in (night, crime, wide, space, people, day) for genre, motifs in source.MOTIFS.items()
}

RELATED = frozenset(("Sci-Fi", "Fantasy", "Mystery", "Crime", "Adventure", "Action", "Thriller"))
"""Genres that keep close company: a film of two of them may wear either."""

MOODS: dict[str, tuple[Mood, ...]] = {
    "Documentary": ("cool", "bright", "warm"), "Film-Noir": ("night",), "Western": ("warm", "bright"),
    "Animation": ("bright", "cool", "warm"), "Musical": ("bright", "warm", "night"), "Horror": ("night",),
    "War": ("cool", "warm", "night"), "Sci-Fi": ("night", "cool"), "Fantasy": ("cool", "night", "bright"),
    "Mystery": ("night", "warm", "cool"), "Crime": ("night", "cool", "warm"), "Romance": ("warm", "bright", "cool"),
    "Children": ("bright", "cool"), "Adventure": ("cool", "warm", "bright"), "Comedy": ("bright", "warm"),
    "Thriller": ("night", "cool"), "Action": ("warm", "night", "cool"), "Drama": ("cool", "warm", "night", "bright"),
}  # fmt: skip
TURNING = frozenset((
    "blinds", "magnifier", "keyhole", "eye", "slashes", "getaway", "target", "prints", "vertigo", "corridor", "cut",
    "card", "shots", "maze", "sheriff", "chevrons", "compass", "burst", "speed", "arrows", "bolt", "cratered",
    "ringed", "orbits", "crescent", "circuit", "blocks", "window", "folds", "circles", "petals", "arcs", "bow_tie",
    "confetti", "shapes", "tiles", "lens", "frames",
))  # fmt: skip
"""Motifs without an up and a down, which may turn far; the others lean a little."""


def drawn_genre(genres: tuple[str, ...], dice: Dice) -> str:
    """The genre whose motif is drawn: the one that says most, or sometimes a related one beside it."""
    known = [genre for genre in by_precedence(genres) if genre in MOTIFS] or ["Drama"]
    related = len(known) > 1 and set(known[:2]) <= RELATED
    return known[1] if related and dice.chance(0.35) else known[0]


def paint_poster(painter: QPainter, box: QRectF, subject: PosterSubject, family: str, *, title: bool = True) -> None:
    """Fills `box` (any size, best at 200 : 290) with the film's poster; without the title for thumbnails."""
    dice = Dice(f"{subject.title}|{subject.year}")
    genre = drawn_genre(subject.genres, dice)
    palette = palette_for(subject.year, MOODS[genre], dice)
    setting: Setting = dice.pick(("band", "band", "band", "ink", "paper", "top"))
    lettering = _Title(subject, family)
    with _sheet(painter, box):
        painter.fillRect(QRectF(-1, -1, WIDTH + 2, HEIGHT + 2), QColor(palette.ground))
        drop = 40.0 if not title else lettering.height if setting == "top" else 0.0
        _paint_motif(painter, genre, palette, dice, drop)
        if title:
            lettering.paint(painter, palette, setting)


def paint_name(painter: QPainter, box: QRectF, subject: PosterSubject, family: str) -> None:
    """The title at the foot of a picture that fills `box`, on a panel in the colours of the drawn poster."""
    dice = Dice(f"{subject.title}|{subject.year}")
    palette = palette_for(subject.year, MOODS[drawn_genre(subject.genres, dice)], dice)
    with _sheet(painter, box):
        _Title(replace(subject, year=0), family, least=0.0).paint(painter, palette, "ink")


@contextmanager
def _sheet(painter: QPainter, box: QRectF) -> Iterator[None]:
    """Paints on a sheet of `WIDTH` × `HEIGHT` that fills `box`; what runs over its edge is cut off."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / WIDTH, box.height() / HEIGHT)
    painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
    yield
    painter.restore()


def _paint_motif(painter: QPainter, genre: str, palette: Palette, dice: Dice, drop: float) -> None:
    """One of the genre's motifs, turned, mirrored and scaled for this film; `drop` moves it down."""
    motif = dice.pick(MOTIFS[genre])
    turn = dice.between(-14, 14) if motif.__name__ in TURNING else dice.between(-3, 3)
    scale = dice.between(0.98, 1.22)
    mirror = -1 if dice.chance(0.5) else 1
    painter.save()
    painter.translate(100, 104 + drop)
    painter.rotate(turn)
    painter.scale(mirror * scale, scale)
    painter.translate(-100, -104)
    motif(Canvas(painter), palette, dice)
    painter.restore()


class _Title:
    """The title and year of one film, set to fit the sheet. `least`: how high its panel is at least."""

    def __init__(self, subject: PosterSubject, family: str, least: float = 72.0) -> None:
        self._least = least
        self._font = QFont(family)
        self._font.setPixelSize(REFERENCE)
        self._font.setWeight(QFont.Weight.ExtraBold)
        self._font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        self._metrics = QFontMetricsF(self._font)
        self._year = str(subject.year) if subject.year else ""
        self._lettering = fit(
            subject.title, WIDTH - 2 * MARGIN, cache(lambda text: self._metrics.horizontalAdvance(text) / REFERENCE)
        )

    @property
    def height(self) -> float:
        """Of the panel that carries it."""
        return max(self._least, self._lettering.height + (40 if self._year else 26))

    def paint(self, painter: QPainter, palette: Palette, setting: Setting) -> None:
        top = 0.0 if setting == "top" else HEIGHT - self.height
        panel = QColor(palette.light if setting == "paper" else palette.ink)
        panel.setAlphaF(0.66 if setting == "band" else 1.0)
        painter.fillRect(QRectF(-1, top, WIDTH + 2, self.height + 1), panel)
        ink = QColor(palette.ink if setting == "paper" else palette.light)
        size = self._lettering.size
        baseline = top + self.height - (32 if self._year else 18) - (len(self._lettering.lines) - 1) * size * LEADING
        for number, line in enumerate(self._lettering.lines):
            self._text(painter, line, MARGIN, baseline + number * size * LEADING, size, ink)
        ink.setAlphaF(0.78)
        self._text(painter, self._year, MARGIN, top + self.height - 13, 11.5, ink)

    def _text(self, painter: QPainter, text: str, x: float, y: float, size: float, colour: QColor) -> None:
        path = QPainterPath()
        path.addText(QPointF(0, 0), self._font, text)
        scale = size / REFERENCE
        painter.fillPath(QTransform(scale, 0, 0, scale, x, y).map(path), colour)
