"""Motifs of the genres with a far horizon: western, war, adventure, action."""

from __future__ import annotations

import math

from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.palette import Palette


def mesa(c: Canvas, p: Palette, d: Dice) -> None:
    """A low sun and table mountains."""
    c.disc(d.between(70, 140), d.between(92, 120), d.between(46, 62), p.main)
    left = d.between(-20, 30)
    c.poly([(-80, 172), (left, 172), (left + 12, 132), (left + 66, 132), (left + 80, 172), (280, 172), (280, 400),
            (-80, 400)], p.second)  # fmt: skip
    right = d.between(100, 140)
    c.poly([(-80, 196), (right, 196), (right + 10, 148), (right + 46, 148), (right + 58, 196), (280, 196), (280, 400),
            (-80, 400)], p.ink)  # fmt: skip


def striped_sun(c: Canvas, p: Palette, d: Dice) -> None:
    """The sun cut by the heat over the plain."""
    y, radius = d.between(100, 116), d.between(62, 76)
    c.disc(100, y, radius, p.main)
    for k in range(5):
        c.rect(-80, y + 6 + k * 15, 360, 3 + k * 2.2, p.ground)
    c.rect(-80, y + radius + 4, 360, 300, p.ink)
    x = d.between(30, 60)
    c.rect(x, y - 4, 13, 110, p.ink, radius=6)
    c.rect(x - 22, y + 26, 11, 40, p.ink, radius=5)
    c.rect(x - 18, y + 56, 24, 10, p.ink, radius=5)
    c.rect(x + 24, y + 12, 11, 40, p.ink, radius=5)
    c.rect(x + 6, y + 42, 26, 10, p.ink, radius=5)


def sheriff(c: Canvas, p: Palette, d: Dice) -> None:
    """A tin star."""
    y, turn = d.between(96, 108), d.between(-10, 10)
    c.disc(100, y, 88, p.second)
    c.star(100, y, 5, 82, 38, p.main, turn)
    for k in range(5):
        angle = math.radians(turn + k * 72 - 90)
        c.disc(100 + 82 * math.cos(angle), y + 82 * math.sin(angle), 9, p.main)
    c.disc(100, y, 20, p.ground)


def chevrons(c: Canvas, p: Palette, d: Dice) -> None:
    """Marks of rank."""
    thick, step = d.between(18, 24), d.between(36, 44)
    for k in range(5):
        y = 236 - k * step
        c.poly([(-20, y), (100, y - 74), (220, y), (220, y + thick), (100, y - 74 + thick), (-20, y + thick)],
               p.second if k == 3 else p.main)  # fmt: skip
    c.star(100, 40, 5, 26, 11, p.light)


def searchlights(c: Canvas, p: Palette, d: Dice) -> None:
    """Beams that cross over a city."""
    for x, lean in ((30, d.between(60, 120)), (100, d.between(-50, 60)), (176, d.between(-140, -70))):
        c.poly([(x - 5, 200), (x + 5, 200), (x + lean + 44, -90), (x + lean - 30, -90)], p.main, 0.72)
    for k in range(9):
        c.rect(-40 + k * 32, d.between(168, 192), 29, 220, p.ink)
    c.poly([(96, 66), (140, 74), (122, 60), (148, 50), (116, 52), (104, 40), (106, 54)], p.light)


def graves(c: Canvas, p: Palette, d: Dice) -> None:
    """Rows of crosses to the horizon, under one disc."""
    c.disc(d.between(60, 140), 62, 40, p.second)
    for row in range(4):
        size, y = 10 + row * 8, 112 + row * row * 9
        gap = size * 2.1
        for k in range(-2, int(300 / gap)):
            x = k * gap + (gap / 2 if row % 2 else 0)
            c.rect(x - size * 0.11, y, size * 0.24, size * 1.35, p.main)
            c.rect(x - size * 0.42, y + size * 0.3, size * 0.86, size * 0.24, p.main)
    c.rect(-80, 236, 360, 200, p.ink)


def peaks(c: Canvas, p: Palette, d: Dice) -> None:
    """Mountains, snow, and the sun to walk to."""
    c.disc(d.between(130, 160), d.between(46, 66), 26, p.main)
    a, b = d.between(50, 84), d.between(128, 156)
    c.poly([(b - 120, 260), (b, 88), (b + 130, 260)], p.second)
    c.poly([(a - 130, 290), (a, 62), (a + 140, 290)], p.ink)
    c.poly([(a - 26, 108), (a, 62), (a + 28, 108), (a + 10, 98), (a, 116), (a - 12, 98)], p.light)
    c.wave(214, 10, 170, p.main, shift=d.between(0, 100))


def sails(c: Canvas, p: Palette, d: Dice) -> None:
    """A boat on three seas."""
    c.disc(d.between(40, 70), d.between(50, 70), 28, p.second)
    x = d.between(96, 120)
    c.poly([(x, 34), (x, 142), (x + 62, 142)], p.light)
    c.poly([(x - 8, 58), (x - 8, 142), (x - 50, 142)], p.main)
    c.poly([(x - 62, 150), (x + 74, 150), (x + 50, 180), (x - 42, 180)], p.ink)
    for k, colour in enumerate((p.main, p.second, p.ink)):
        c.wave(172 + k * 26, 11, 96, colour, shift=d.between(0, 90))


def compass(c: Canvas, p: Palette, d: Dice) -> None:
    """The rose of a map."""
    y = d.between(96, 110)
    c.disc(100, y, 88, p.second)
    c.ring(100, y, 78, 3, p.light)
    turn = d.between(-14, 14)
    c.star(100, y, 4, 56, 15, p.ink, turn + 45)
    c.star(100, y, 4, 92, 17, p.main, turn)
    c.disc(100, y, 9, p.light)


def burst(c: Canvas, p: Palette, d: Dice) -> None:
    """It goes up."""
    x, y, points = d.between(80, 120), d.between(92, 112), d.whole(11, 15)
    c.star(x, y, points, 132, 60, p.second, d.between(0, 20))
    c.star(x, y, points, 92, 42, p.main, d.between(0, 20))
    c.star(x, y, points, 50, 26, p.light, d.between(0, 20))


def speed(c: Canvas, p: Palette, d: Dice) -> None:
    """Lines that all run to one point."""
    x, y = d.between(120, 160), d.between(76, 110)
    for k in range(18):
        a, b = math.radians(k * 20), math.radians(k * 20 + d.between(5, 12))
        c.poly([(x, y), (x + 320 * math.cos(a), y + 320 * math.sin(a)),
                (x + 320 * math.cos(b), y + 320 * math.sin(b))], p.main if k % 3 else p.second)  # fmt: skip
    c.disc(x, y, 34, p.ground)
    c.disc(x, y, 20, p.light)


def arrows(c: Canvas, p: Palette, d: Dice) -> None:
    """Forward, and faster."""
    y, high = d.between(96, 110), d.between(56, 72)
    for k, colour in enumerate((p.second, p.main, p.light)):
        x = -30 + k * 58
        c.poly([(x, y - high), (x + 40, y - high), (x + 104, y), (x + 40, y + high), (x, y + high), (x + 64, y)],
               colour)  # fmt: skip
    c.rect(-80, y + high + 18, 360, 7, p.main)


def bolt(c: Canvas, p: Palette, d: Dice) -> None:
    """It strikes."""
    x = d.between(-12, 14)
    c.disc(100, 100, 88, p.second)
    c.poly([(122 + x, -10), (48 + x, 112), (94 + x, 112), (66 + x, 226), (156 + x, 84), (106 + x, 84), (146 + x, -10)],
           p.main)  # fmt: skip


def dominoes(c: Canvas, p: Palette, d: Dice) -> None:
    """Once the first one falls …"""
    for k in range(6):
        lean = math.radians(58 - k * 11)
        x, high, thick = 4 + k * 34, 104, 17
        dx, dy = high * math.sin(lean), high * math.cos(lean)
        c.poly([(x, 178), (x + thick, 178), (x + thick + dx, 178 - dy), (x + dx, 178 - dy)],
               (p.main, p.second, p.light)[k % 3])  # fmt: skip
    c.rect(-80, 178, 360, 8, p.ink)


def map_path(c: Canvas, p: Palette, d: Dice) -> None:
    """A dotted way to where the cross is."""
    c.poly([(-80, 70), (60, 20), (140, 70), (280, 10), (280, 400), (-80, 400)], p.main)
    c.poly([(-80, 130), (60, 84), (140, 134), (280, 78), (280, 400), (-80, 400)], p.second, 0.7)
    rise = d.between(44, 66)
    for k in range(9):
        c.disc(16 + k * 15, 176 - math.sin(k * 0.52) * rise, 4, p.light)
    x, y = 160, 100 + d.between(-10, 16)
    c.line(x - 15, y - 15, x + 15, y + 15, 9, p.ink)
    c.line(x - 15, y + 15, x + 15, y - 15, 9, p.ink)


def aloft(c: Canvas, p: Palette, d: Dice) -> None:
    """A balloon over the clouds."""
    x, y = d.between(84, 116), d.between(74, 88)
    c.disc(x, y, 58, p.main)
    c.oval(x, y, 24, 58, p.light)
    c.poly([(x - 46, y + 36), (x + 46, y + 36), (x + 12, y + 84), (x - 12, y + 84)], p.main)
    c.rect(x - 12, y + 90, 24, 20, p.second, radius=4)
    for cx, cy, radius in ((8, 196, 34), (54, 208, 30), (150, 200, 32), (194, 190, 36)):
        c.disc(cx, cy, radius, p.light, 0.92)


MOTIFS = {
    "Western": (mesa, striped_sun, sheriff),
    "War": (chevrons, searchlights, graves),
    "Adventure": (peaks, sails, compass, map_path, aloft),
    "Action": (burst, speed, arrows, bolt, dominoes),
}
