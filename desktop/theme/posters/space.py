"""Motifs of other worlds: science fiction and fantasy."""

from __future__ import annotations

import math

from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.palette import Palette


def cratered(c: Canvas, p: Palette, d: Dice) -> None:
    """A moon near enough to touch."""
    x, y, radius = d.between(80, 120), d.between(108, 136), d.between(66, 82)
    for _ in range(16):
        c.disc(d.between(0, 200), d.between(0, 190), d.between(1, 2.6), p.light)
    c.disc(x, y, radius, p.main)
    for _ in range(6):
        angle, reach = d.between(0, 6.28), d.between(0.1, 0.68) * radius
        c.disc(x + reach * math.cos(angle), y + reach * math.sin(angle), d.between(5, 17), p.ink, 0.2)


def ringed(c: Canvas, p: Palette, d: Dice) -> None:
    """A planet with its ring."""
    x, y, radius = 100, d.between(94, 112), d.between(44, 56)
    for _ in range(12):
        c.disc(d.between(0, 200), d.between(0, 200), d.between(1, 2.4), p.light)
    c.ellipse(x, y, radius * 1.85, radius * 0.5, 9, p.second)
    c.disc(x, y, radius, p.main)
    c.half_ellipse(x, y, radius * 1.85, radius * 0.5, 9, p.second)
    c.disc(x + radius * 1.4, y - radius * 1.1, 10, p.light)


def orbits(c: Canvas, p: Palette, d: Dice) -> None:
    """Circles round a star, each with its own world."""
    x, y = d.between(70, 130), d.between(80, 120)
    for k in range(5):
        radius, angle = 34 + k * 26, d.between(0, 6.28)
        c.ring(x, y, radius, 2, p.light, 0.7)
        c.disc(x + radius * math.cos(angle), y + radius * math.sin(angle), d.between(5, 12), (p.main, p.second)[k % 2])
    c.disc(x, y, 18, p.main)


def lattice(c: Canvas, p: Palette, d: Dice) -> None:
    """A computed horizon."""
    y = d.between(118, 136)
    c.disc(100, y, d.between(58, 72), p.main)
    c.rect(-120, y, 440, 320, p.ink)
    for k in range(13):
        c.line(100, y, -500 + k * 100, 360, 2.4, p.second)
    for k in range(7):
        c.line(-120, y + 4 + k * k * 5, 320, y + 4 + k * k * 5, 2.4, p.second)


def castle(c: Canvas, p: Palette, d: Dice) -> None:
    """Towers in front of a large moon."""
    c.disc(d.between(70, 130), 90, d.between(58, 70), p.main)
    for x, top, half in ((46, d.between(96, 130), 17), (100, d.between(60, 84), 22), (152, d.between(96, 140), 15)):
        c.rect(x - half, top, 2 * half, 320, p.ink)
        c.poly([(x - half - 6, top), (x, top - half * 2.3), (x + half + 6, top)], p.second)
        c.rect(x - 4, top + 20, 8, 14, p.light, radius=4)


def crescent(c: Canvas, p: Palette, d: Dice) -> None:
    """A sickle moon and stars that shine."""
    x, y = d.between(84, 112), d.between(92, 110)
    c.disc(x, y, 72, p.main)
    c.disc(x + 32, y - 16, 62, p.ground)
    for k in range(5):
        size = d.between(9, 24)
        c.star(d.between(96, 190), 26 + k * 36 + d.between(-8, 8), 4, size, size * 0.2, p.light if k % 2 else p.second)


def portal(c: Canvas, p: Palette, d: Dice) -> None:
    """Arches into somewhere else."""
    for k, colour in enumerate((p.second, p.ground, p.main, p.ground, p.light)):
        half = 88 - k * 17
        c.pie(100, 112, half, 0, 180, colour)
        c.rect(100 - half, 111, 2 * half, 300, colour)
    c.star(100, d.between(96, 110), 4, 17, 4, p.ink)


def beam(c: Canvas, p: Palette, d: Dice) -> None:
    """They have come for someone."""
    x = d.between(84, 116)
    for _ in range(10):
        c.disc(d.between(0, 200), d.between(0, 90), d.between(1, 2.2), p.light)
    c.poly([(x - 20, 72), (x + 20, 72), (x + 84, 340), (x - 84, 340)], p.second, 0.55)
    c.pie(x, 60, 32, 0, 180, p.light)
    c.oval(x, 66, 78, 17, p.main)
    for k in range(5):
        c.disc(x - 52 + k * 26, 67, 4.5, p.ink)
    c.rect(x - 5, 150, 10, 22, p.ink, radius=3)
    c.disc(x, 143, 7, p.ink)


def monolith(c: Canvas, p: Palette, d: Dice) -> None:
    """Something that someone left here."""
    c.disc(100, d.between(66, 84), d.between(46, 58), p.main)
    c.rect(-80, 168, 360, 300, p.second)
    c.rect(76, 54, 48, 150, p.ink)
    c.poly([(76, 204), (124, 204), (190, 340), (120, 340)], p.ink, 0.5)


def rocket(c: Canvas, p: Palette, d: Dice) -> None:
    """Away from here."""
    for _ in range(12):
        c.disc(d.between(0, 200), d.between(0, 200), d.between(1, 2.4), p.light)
    c.disc(d.pick((28, 172)), d.between(150, 190), d.between(40, 58), p.second)
    c.petal((100, 6), (100, 176), 62, p.light)
    c.poly([(78, 118), (50, 172), (84, 158)], p.main)
    c.poly([(122, 118), (150, 172), (116, 158)], p.main)
    c.disc(100, 78, 14, p.main)
    c.disc(100, 78, 8, p.ground)
    c.petal((100, 250), (100, 166), 30, p.main)


def circuit(c: Canvas, p: Palette, d: Dice) -> None:
    """Somebody, or something that computes."""
    for k in range(7):
        y = 16 + k * 30
        turn, colour = d.between(24, 84), (p.main, p.second)[k % 2]
        fall = d.pick((-18, 18))
        c.line(-60, y, turn, y, 4, colour)
        c.line(turn, y, turn + abs(fall), y + fall, 4, colour)
        c.line(turn + abs(fall), y + fall, 168, y + fall, 4, colour)
        c.disc(172, y + fall, 8, colour)
        c.disc(172, y + fall, 3.5, p.ground)
    c.rect(66, 66, 66, 66, p.ink, radius=8)
    c.disc(99, 99, 15, p.light)


def dragon_tail(c: Canvas, p: Palette, d: Dice) -> None:
    """Coils with a sun behind them."""
    c.disc(d.between(120, 150), 62, 42, p.second)
    for k in range(3):
        x = 24 + k * 62
        c.arc(x, 168, 38, 0, 180, 26, p.main)
        c.star(x, 118, 3, 17, 8, p.ink)
    c.rect(-80, 170, 360, 300, p.ink)


MOTIFS = {
    "Sci-Fi": (cratered, ringed, orbits, lattice, beam, monolith, rocket, circuit),
    "Fantasy": (castle, crescent, portal, dragon_tail),
}
