"""Motifs of the genres that happen at night: film noir, mystery, horror."""

from __future__ import annotations

import math

from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.palette import Palette


def blinds(c: Canvas, p: Palette, d: Dice) -> None:
    """Light through a blind, and someone's shadow in it."""
    step = d.between(22, 30)
    for k in range(16):
        c.rect(-80, -60 + k * step, 360, step * 0.44, p.main, max(0.16, 0.95 - 0.055 * k))
    x = d.between(70, 130)
    c.poly([(x - 44, 330), (x - 8, 108), (x + 8, 108), (x + 44, 330)], p.ink)
    c.disc(x, 96, 17, p.ink)


def lamp(c: Canvas, p: Palette, d: Dice) -> None:
    """A street lamp and the cone beneath it."""
    x = d.between(70, 130)
    c.poly([(x, 52), (x - 92, 330), (x + 92, 330)], p.main, 0.9)
    c.poly([(x, 52), (x - 48, 330), (x + 48, 330)], p.light, 0.55)
    c.rect(x - 5, -80, 10, 116, p.ink)
    c.pie(x, 56, 26, 0, 180, p.ink)
    c.rect(x + d.between(8, 22), 150, 15, 120, p.ink)
    c.oval(x + 16, 142, 9, 11, p.ink)


def stairs(c: Canvas, p: Palette, d: Dice) -> None:
    """Steps up into the light."""
    step = d.between(24, 32)
    c.rect(-80, -80, 380, 500, p.main)
    for k in range(12):
        c.rect(-80, 330 - (k + 1) * step, 60 + k * step, step + 1, p.ground if k % 2 else p.ink)
    c.disc(168, 52, 20, p.light)


def magnifier(c: Canvas, p: Palette, d: Dice) -> None:
    """A glass over rolling fog."""
    c.wave(d.between(150, 168), 14, 130, p.main, shift=d.between(0, 90))
    c.wave(186, 14, 150, p.second, shift=d.between(0, 90))
    x, y = d.between(80, 120), d.between(76, 96)
    c.line(x + 24, y + 26, x + 60, y + 66, 13, p.light)
    c.disc(x, y, 40, p.light)
    c.disc(x, y, 29, p.ground)
    c.arc(x, y, 19, 100, 70, 5, p.main)


def keyhole(c: Canvas, p: Palette, d: Dice) -> None:
    """What light there is comes through the lock."""
    x, y = 100.0, d.between(82, 96)
    c.disc(x, y + 18, 92, p.second)
    c.disc(x, y, 34, p.light)
    c.poly([(x - 13, y + 10), (x + 13, y + 10), (x + 32, y + 104), (x - 32, y + 104)], p.light)
    c.disc(x + d.between(-8, 8), y, 12, p.ground)


def eye(c: Canvas, p: Palette, d: Dice) -> None:
    """An eye that watches, and lines of sight."""
    y = d.between(100, 116)
    for k in range(9):
        c.line(100, y, -60 + k * 40, -70, 3, p.second)
    c.petal((196, y), (4, y), 104, p.light)
    c.disc(100, y, 38, p.main)
    c.disc(100, y, 19, p.ink)
    c.disc(100 + d.between(-10, 10), y - 12, 7, p.light)


def slashes(c: Canvas, p: Palette, d: Dice) -> None:
    """Something came through here."""
    for k in range(8):
        c.line(-8 + k * 30, -70, -8 + k * 30 + d.between(-10, 10), d.between(70, 200), d.between(8, 15), p.main)
    c.disc(d.between(130, 165), d.between(60, 90), 12, p.light)


def fangs(c: Canvas, p: Palette, d: Dice) -> None:
    """A mouth of triangles."""
    c.rect(-80, -80, 360, 500, p.main)
    step = d.between(36, 50)
    for k in range(-2, 9):
        long = d.between(46, 84)
        x = k * step
        c.poly([(x, -90), (x + step, -90), (x + step, 30), (x + step / 2, 30 + long), (x, 30)], p.ink)
        c.poly([(x + step / 2, 400), (x + step / 2 * 3, 400), (x + step / 2 * 3, 182), (x + step, 182 - long),
                (x + step / 2, 182)], p.ground)  # fmt: skip
    c.disc(100, 108, 10, p.light)


def moonlit(c: Canvas, p: Palette, d: Dice) -> None:
    """A moon behind a bare tree."""
    x = d.between(80, 130)
    c.disc(x, 92, d.between(58, 72), p.light)
    c.disc(x, 92, 44, p.main, 0.35)
    trunk = d.between(60, 140)
    c.poly([(trunk - 16, 340), (trunk - 3, 60), (trunk + 3, 60), (trunk + 16, 340)], p.ink)
    for k in range(5):
        side, y = (-1 if k % 2 else 1), 168 - k * 24
        c.line(trunk, y, trunk + side * d.between(44, 84), y - d.between(30, 60), 6 - k * 0.7, p.ink)


def house(c: Canvas, p: Palette, d: Dice) -> None:
    """One window is lit."""
    c.disc(d.between(40, 70), 60, 30, p.second)
    c.poly([(56, 340), (56, 124), (100, d.between(48, 70)), (144, 124), (144, 340)], p.ink)
    c.poly([(128, 340), (128, 150), (162, 112), (196, 150), (196, 340)], p.ink)
    c.rect(d.pick((74.0, 104.0)), 128, 20, 28, p.main)
    c.rect(154, 164, 14, 20, p.ground)


def candle(c: Canvas, p: Palette, d: Dice) -> None:
    """One flame and the dark round it."""
    x, y = d.between(84, 116), d.between(78, 92)
    for radius, alpha in ((96, 0.16), (68, 0.24), (42, 0.4)):
        c.disc(x, y, radius, p.main, alpha)
    c.petal((x, y - 34), (x, y + 22), 26, p.light)
    c.rect(x - 13, y + 26, 26, 320, p.second)
    c.line(x, y + 16, x, y + 28, 3, p.ink)


def numbered(c: Canvas, p: Palette, d: Dice) -> None:
    """A row of doors, one of them ajar."""
    ajar = d.whole(0, 2)
    for k in range(3):
        x = 8 + k * 64
        c.rect(x, 34, 54, 320, p.light if k == ajar else p.main)
        if k == ajar:
            c.poly([(x, 34), (x + 30, 48), (x + 30, 340), (x, 354)], p.second)
            c.disc(x + 24, 132, 3.5, p.ink)
        else:
            c.disc(x + 44, 128, 4, p.ink)
            c.disc(x + 27, 66, 8, p.ground)


def spider(c: Canvas, p: Palette, d: Dice) -> None:
    """A web, and who lives there."""
    x, y = d.between(40, 70), d.between(30, 50)
    for k in range(12):
        angle = math.radians(k * 30 + 8)
        c.line(x, y, x + 320 * math.cos(angle), y + 320 * math.sin(angle), 1.6, p.main)
    for k in range(5):
        c.ring(x, y, 30 + k * 32, 1.6, p.main)
    bx, by = 132, d.between(112, 132)
    c.line(bx, -60, bx, by, 2, p.light)
    for k in range(4):
        c.arc(bx - 24, by + 8, 12 + k * 5, 0, 120, 3, p.second)
        c.arc(bx + 24, by + 8, 12 + k * 5, 60, 120, 3, p.second)
    c.disc(bx, by + 10, 17, p.second)
    c.disc(bx, by - 8, 9, p.second)


MOTIFS = {
    "Film-Noir": (blinds, lamp, stairs),
    "Mystery": (magnifier, keyhole, eye, candle, numbered),
    "Horror": (slashes, fangs, moonlit, house, spider),
}
