"""Motifs of drama and romance."""

from __future__ import annotations

import math

from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.palette import Palette


def blocks(c: Canvas, p: Palette, d: Dice) -> None:
    """Two who stand apart."""
    a, b = d.between(30, 70), d.between(60, 120)
    c.rect(28, a, 62, 360, p.main)
    c.rect(104, b, 62, 360, p.light)
    c.rect(104, b, 62, d.between(24, 50), p.second)


def doorway(c: Canvas, p: Palette, d: Dice) -> None:
    """Light falls through an open door."""
    x = d.between(70, 100)
    c.poly([(x, 190), (x + 62, 190), (x + 150, 400), (x - 96, 400)], p.main, 0.55)
    c.rect(x, 40, 62, 152, p.main)
    c.poly([(x + 62, 40), (x + 96, 24), (x + 96, 212), (x + 62, 192)], p.second)
    c.rect(x + 26, 126, 13, 64, p.ink, radius=3)
    c.disc(x + 32, 118, 9, p.ink)


def faces(c: Canvas, p: Palette, d: Dice) -> None:
    """One head in two lights."""
    y = d.between(84, 98)
    c.pie(100, y + 132, 92, 0, 180, p.second)
    c.pie(100, y + 132, 92, 90, 90, p.main)
    c.pie(100, y, 50, 90, 180, p.light)
    c.pie(100, y, 50, 270, 180, p.main)


def window(c: Canvas, p: Palette, d: Dice) -> None:
    """Four panes, each another time of day."""
    shades = (p.main, p.second, p.light, p.ink)
    turn = d.whole(0, 3)
    for k in range(4):
        c.rect(32 + k % 2 * 71, 26 + k // 2 * 84, 65, 78, shades[(k + turn) % 4])
    x, y = 32 + (d.whole(0, 1)) * 71, 26 + (d.whole(0, 1)) * 84
    c.disc(x + 32, y + 40, 18, p.ground)


def folds(c: Canvas, p: Palette, d: Dice) -> None:
    """Quarter circles that turn towards and away from each other."""
    shades = (p.main, p.second, p.light)
    for row in range(3):
        for column in range(2):
            x, y, corner = 18 + column * 82, -8 + row * 82, d.whole(0, 3)
            cx, cy = x + (82 if corner in (0, 3) else 0), y + (82 if corner in (0, 1) else 0)
            start = {0: 90, 1: 0, 2: 270, 3: 180}[corner]
            c.pie(cx, cy, 80, start, 90, shades[(row + column + d.whole(0, 1)) % 3])


def circles(c: Canvas, p: Palette, d: Dice) -> None:
    """Two that overlap."""
    gap, y, radius = d.between(18, 32), d.between(92, 116), d.between(48, 60)
    c.disc(100 - gap, y, radius, p.main, 0.95)
    c.disc(100 + gap, y + d.between(-16, 16), radius, p.second, 0.78)


def hearts(c: Canvas, p: Palette, d: Dice) -> None:
    """A heart made of a square and two half circles."""
    y, half = d.between(104, 116), d.between(46, 56)
    side = half * math.sqrt(0.5)
    c.poly([(100, y + 2 * side + 2), (100 - 2 * side, y), (100, y - 2 * side), (100 + 2 * side, y)], p.main)
    c.disc(100 - side, y - side, half, p.main)
    c.disc(100 + side, y - side, half, p.main)
    c.disc(100 + side, y - side, half * 0.55, p.second)


def petals(c: Canvas, p: Palette, d: Dice) -> None:
    """A flower, one petal falling."""
    count, y = d.whole(6, 9), d.between(88, 100)
    for k in range(count - 1):
        angle = math.radians(360 * k / count + 20)
        tip = (100 + 82 * math.cos(angle), y + 82 * math.sin(angle))
        c.petal(tip, (100, y), 34, p.main if k % 2 else p.second, 0.92)
    c.disc(100, y, 18, p.light)
    c.petal((168, 206), (138, 168), 22, p.main)


def arcs(c: Canvas, p: Palette, d: Dice) -> None:
    """Two bows that lean on one another."""
    wide = d.between(20, 28)
    for k in range(3):
        c.arc(46, 170, 34 + k * (wide + 6), 0, 90, wide, (p.main, p.light, p.second)[k])
        c.arc(154, 40, 34 + k * (wide + 6), 180, 90, wide, (p.second, p.main, p.light)[k])


def tree(c: Canvas, p: Palette, d: Dice) -> None:
    """One tree, losing its leaves."""
    x = d.between(80, 120)
    c.disc(x, 84, 66, p.main)
    c.disc(x - 34, 104, 34, p.second)
    c.disc(x + 36, 110, 28, p.second)
    c.rect(x - 7, 96, 14, 300, p.ink)
    for _ in range(6):
        c.disc(d.between(10, 190), d.between(150, 204), 4, p.main)
    c.rect(-80, 206, 360, 200, p.ink)


def rain(c: Canvas, p: Palette, d: Dice) -> None:
    """It rains, and someone has an umbrella."""
    for k in range(26):
        x, y = (k * 47) % 230 - 10.0, (k * 71) % 200 - 10 + d.between(-8, 8)
        c.line(x, y, x - 7, y + 22, 2.6, p.second)
    x = d.between(84, 116)
    c.pie(x, 120, 62, 0, 180, p.main)
    for k in range(4):
        c.pie(x - 46 + k * 31, 120, 15.6, 0, 180, p.ground)
    c.line(x, 60, x, 176, 5, p.light)
    c.arc(x + 9, 176, 9, 180, 180, 5, p.light)


def chairs(c: Canvas, p: Palette, d: Dice) -> None:
    """Two chairs that face each other, or not."""
    apart = d.chance(0.4)
    c.disc(100, 66, 34, p.second)
    for x, side, colour in ((56, -1, p.main), (144, 1, p.light)):
        back = side if not apart else -side
        c.rect(x - 24, 128, 48, 11, colour)
        c.rect(x + back * 24 - 5, 70, 10, 66, colour)
        for leg in (-20, 20):
            c.rect(x + leg - 4, 136, 8, 62, colour)
    c.rect(-80, 196, 360, 300, p.ink)


def tide(c: Canvas, p: Palette, d: Dice) -> None:
    """The sea, the sun, and a great deal of time."""
    x = d.between(60, 140)
    c.disc(x, 96, d.between(40, 54), p.main)
    for k, colour in enumerate((p.second, p.main, p.second, p.ink)):
        c.wave(112 + k * 27, 9 + k * 1.5, 110 + k * 22, colour, 0.9, shift=d.between(0, 100))


def letter(c: Canvas, p: Palette, d: Dice) -> None:
    """Something that was written and perhaps sent."""
    y = d.between(52, 66)
    c.rect(20, y, 160, 112, p.light, radius=4)
    c.poly([(20, y + 4), (180, y + 4), (100, y + 68)], p.second)
    c.disc(94, y + 60, 13, p.main)
    c.disc(108, y + 60, 13, p.main)
    c.poly([(82, y + 66), (120, y + 66), (101, y + 90)], p.main)


MOTIFS = {
    "Drama": (blocks, doorway, faces, window, folds, tree, rain, chairs, tide),
    "Romance": (circles, hearts, petals, arcs, letter),
}
