"""Motifs of crime and thriller."""

from __future__ import annotations

import math

from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.palette import Palette


def getaway(c: Canvas, p: Palette, d: Dice) -> None:
    """Two head-lamp beams across the sheet and a light above them."""
    wide = d.between(24, 40)
    for gap, thick in ((0, wide), (wide + d.between(18, 30), wide * 0.5)):
        c.poly([(-60, 220 - gap), (260, 60 - gap), (260, 60 - gap - thick), (-60, 220 - gap - thick)], p.main)
    c.disc(d.between(130, 160), d.between(46, 66), d.between(24, 34), p.second)


def skyline(c: Canvas, p: Palette, d: Dice) -> None:
    """A street of towers with few windows lit."""
    c.disc(d.between(40, 160), d.between(50, 80), d.between(28, 44), p.main)
    x = -50.0
    while x < 250:
        width, top = d.between(30, 54), d.between(70, 160)
        c.rect(x, top, width, 330, p.ink, 0.92)
        for row in range(4):
            if d.chance(0.55):
                c.rect(x + 8, top + 14 + row * 22, width * 0.28, 9, p.second if d.chance(0.5) else p.light)
        x += width + d.between(2, 8)


def target(c: Canvas, p: Palette, d: Dice) -> None:
    """Rings around one point, and a line through it."""
    x, y = d.between(80, 130), d.between(90, 120)
    for k, colour in enumerate((p.main, p.ground, p.main, p.ground, p.second)):
        c.disc(x, y, 92 - k * 20, colour)
    c.rect(-80, y - 3, 360, 6, p.light)
    c.rect(x - 3, -80, 6, 460, p.light)


def prints(c: Canvas, p: Palette, d: Dice) -> None:
    """Half a finger print: arcs that open to one side."""
    x, y = 100.0, d.between(150, 175)
    for k in range(7):
        c.arc(x, y, 22 + k * 18, d.between(-12, 4), d.between(160, 196), 8, p.main if k % 3 else p.second)


def vertigo(c: Canvas, p: Palette, d: Dice) -> None:
    """Rings that slide off their middle: a fall."""
    dx, dy = d.between(-5, 5), d.between(3, 6)
    for k in range(9):
        c.disc(100 + dx * k, 100 + dy * k, 128 - k * 15, (p.main, p.ground, p.second, p.ground)[k % 4])
    c.disc(100 + dx * 9, 100 + dy * 9, 7, p.light)


def corridor(c: Canvas, p: Palette, d: Dice) -> None:
    """A way down a corridor, with someone at its end."""
    x, y = d.between(86, 114), d.between(92, 112)
    for k in range(7):
        half = 150 * 0.66**k
        c.rect(x - half, y - half * 1.2, 2 * half, 2.4 * half, (p.main, p.ground, p.second, p.ground)[k % 4])
    c.rect(x - 4, y - 2, 8, 20, p.light)
    c.disc(x, y - 6, 4.5, p.light)


def cut(c: Canvas, p: Palette, d: Dice) -> None:
    """A face of the sheet sliced and shifted."""
    shift = d.between(16, 30)
    c.disc(100 - shift, 96, 66, p.main)
    c.poly([(-80, 150), (280, 40), (280, 400), (-80, 400)], p.ground)
    c.pie(100 + shift, 104, 66, 197, 180, p.second)
    c.line(-80, 154, 280, 44, 5, p.light)


def bars(c: Canvas, p: Palette, d: Dice) -> None:
    """A sun behind bars, one of them bent."""
    c.disc(100, d.between(90, 108), d.between(56, 70), p.main)
    bent = d.whole(1, 3)
    for k in range(5):
        x = 16 + k * 42
        if k == bent:
            for (x1, y1), (x2, y2) in (((x, -80), (x, 40)), ((x, 40), (x + 18, 104)), ((x + 18, 104), (x, 168)),
                                       ((x, 168), (x, 380))):  # fmt: skip
                c.line(x1, y1, x2, y2, 11, p.second)
        else:
            c.line(x, -80, x, 380, 11, p.ink)


def road(c: Canvas, p: Palette, d: Dice) -> None:
    """A road by night and a car's lamps on it."""
    x, y = d.between(84, 116), d.between(64, 82)
    c.disc(d.pick((40, 160)), 40, 17, p.light)
    c.poly([(x - 5, y), (x + 5, y), (230, 400), (-30, 400)], p.ink)
    for k in range(5):
        top = y + 16 + k * k * 9
        half = 1.2 + k * 1.6
        low = top + 10 + k * 5
        c.poly([(x - half, top), (x + half, top), (x + half * 1.5, low), (x - half * 1.5, low)], p.second)
    c.rect(-80, y - 2, 360, 3, p.main)
    c.disc(x - 7, y + 8, 4.5, p.light)
    c.disc(x + 7, y + 8, 4.5, p.light)


def card(c: Canvas, p: Palette, d: Dice) -> None:
    """A playing card, and the one under it."""
    c.poly([(44, 34), (134, 10), (180, 172), (90, 198)], p.second)
    c.poly([(58, 22), (152, 22), (152, 186), (58, 186)], p.light)
    if d.chance(0.5):
        c.poly([(105, 62), (136, 104), (105, 146), (74, 104)], p.main)
    else:
        c.disc(88, 112, 19, p.ink)
        c.disc(122, 112, 19, p.ink)
        c.poly([(105, 58), (140, 106), (70, 106)], p.ink)
        c.poly([(105, 100), (120, 148), (90, 148)], p.ink)
    for x, y in ((72, 38), (138, 170)):
        c.poly([(x, y - 9), (x + 7, y), (x, y + 9), (x - 7, y)], p.main)


def shots(c: Canvas, p: Palette, d: Dice) -> None:
    """Holes in a pane."""
    for k in range(4):
        x, y = 34 + (k % 2) * 96 + d.between(-14, 26), 36 + (k // 2) * 92 + d.between(-14, 20)
        for ray in range(9):
            angle = math.radians(ray * 40 + d.between(-14, 14))
            reach = d.between(24, 58)
            c.line(x, y, x + reach * math.cos(angle), y + reach * math.sin(angle), 1.8, p.main)
        c.disc(x, y, 14, p.main if k % 2 else p.second)
        c.disc(x, y, 8, p.ink)


def maze(c: Canvas, p: Palette, d: Dice) -> None:
    """A way in; perhaps one out."""
    for k in range(6):
        opening = d.whole(0, 11) * 30
        c.arc(100, 104, 20 + k * 19, opening, 318, 9, p.main if k % 2 else p.second)
    c.disc(100, 104, 8, p.light)


def clock(c: Canvas, p: Palette, d: Dice) -> None:
    """Little time left."""
    y = 102
    c.disc(100, y, 90, p.main)
    c.disc(100, y, 78, p.light)
    for k in range(12):
        angle = math.radians(30 * k)
        c.disc(100 + 66 * math.cos(angle), y + 66 * math.sin(angle), 5 if k % 3 else 7, p.ink)
    c.pie(100, y, 78, 90, d.between(20, 70), p.second, 0.8)
    for length, width, angle in ((60, 6, -90), (40, 9, d.between(-160, -110))):
        turn = math.radians(angle)
        c.line(100, y, 100 + length * math.cos(turn), y + length * math.sin(turn), width, p.ink)


def rope(c: Canvas, p: Palette, d: Dice) -> None:
    """Someone on a line, high up."""
    y = d.between(112, 130)
    c.rect(-80, y + 62, 360, 320, p.ink)
    c.poly([(-80, 380), (-80, y + 10), (34, y + 6), (34, 380)], p.second)
    c.poly([(280, 380), (280, y - 16), (168, y - 12), (168, 380)], p.main)
    c.line(34, y + 6, 168, y - 12, 2.4, p.light)
    x = d.between(84, 118)
    c.poly([(x - 9, y - 2), (x, y - 44), (x + 9, y - 2)], p.light)
    c.disc(x, y - 50, 7.5, p.light)
    c.line(x - 34, y - 22, x + 34, y - 30, 3, p.light)


MOTIFS = {
    "Crime": (getaway, skyline, target, prints, bars, road, card, shots),
    "Thriller": (vertigo, corridor, cut, maze, clock, rope),
}
