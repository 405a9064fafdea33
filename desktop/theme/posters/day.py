"""Motifs of the bright genres: comedy, musical, children, animation, documentary."""

from __future__ import annotations

import math

from desktop.theme.posters.canvas import Canvas
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.palette import Palette


def grin(c: Canvas, p: Palette, d: Dice) -> None:
    """It is meant to be funny."""
    y = d.between(92, 104)
    c.disc(100, y, 82, p.main)
    c.pie(100, y + 8, 54, 180, 180, p.ink)
    c.pie(100, y + 34, 30, 200, 140, p.second)
    left = d.between(8, 14)
    c.disc(68, y - 24, left, p.ink)
    c.disc(132, y - 24, d.between(8, 14), p.ink)


def bowler(c: Canvas, p: Palette, d: Dice) -> None:
    """A hat, and a moustache under it."""
    y = d.between(94, 108)
    c.disc(100, y + 26, 62, p.main)
    c.pie(100, y, 54, 0, 180, p.ink)
    c.rect(24, y - 2, 152, 15, p.ink, radius=7)
    c.rect(46, y - 16, 108, 13, p.second)
    c.pie(82, y + 54, 20, 180, 180, p.ink)
    c.pie(118, y + 54, 20, 180, 180, p.ink)


def bow_tie(c: Canvas, p: Palette, d: Dice) -> None:
    """Dressed up for it."""
    y, half = d.between(92, 112), d.between(44, 58)
    c.poly([(100, y), (16, y - half), (16, y + half)], p.main)
    c.poly([(100, y), (184, y - half), (184, y + half)], p.main)
    c.rect(82, y - 20, 36, 40, p.second, radius=8)
    for k in range(6):
        x, dy = (34, 58)[k % 2], (k // 2 - 1) * half * 0.44
        c.disc(x, y + dy, 5.5, p.light)
        c.disc(200 - x, y + dy, 5.5, p.light)


def confetti(c: Canvas, p: Palette, d: Dice) -> None:
    """Half circles thrown into the air."""
    for row in range(5):
        for column in range(4):
            x, y = 14 + column * 57 + (26 if row % 2 else 0), 14 + row * 46
            c.pie(x, y, d.between(14, 25), d.pick((0, 45, 90, 135, 180, 225, 270, 315)), 180,
                  d.pick((p.main, p.second, p.light)))  # fmt: skip


def keys(c: Canvas, p: Palette, d: Dice) -> None:
    """A keyboard."""
    c.rect(-80, -80, 400, 500, p.light)
    for k in range(-3, 9):
        c.line(k * 36, -80, k * 36, 400, 2, p.ink, 0.55)
        if k % 7 not in (2, 6):
            c.rect(k * 36 + 24, -80, 24, d.between(176, 184), p.ink)
    c.rect(d.whole(0, 4) * 36 + 1, -80, 34, 400, p.main, 0.9)


def record(c: Canvas, p: Palette, d: Dice) -> None:
    """Side one."""
    x, y = d.between(84, 116), d.between(92, 112)
    c.disc(x, y, 94, p.ink)
    for k in range(4):
        c.ring(x, y, 84 - k * 11, 1.6, p.light, 0.4)
    c.disc(x, y, 36, p.main)
    c.pie(x, y, 36, d.between(0, 360), 120, p.second)
    c.disc(x, y, 6, p.light)


def spotlights(c: Canvas, p: Palette, d: Dice) -> None:
    """Lights on a stage, someone in the middle."""
    for x, colour in ((10, p.second), (190, p.main), (100, p.light)):
        c.poly([(x, -70), (100 - 46, 206), (100 + 46, 206)], colour, 0.72)
    c.oval(100, 206, 62, 15, p.light)
    c.poly([(100, 136), (82, 202), (118, 202)], p.ink)
    c.disc(100, 126, 11, p.ink)
    c.line(100, 146, 100 + d.pick((-34, 34)), d.between(112, 132), 6, p.ink)


def equaliser(c: Canvas, p: Palette, d: Dice) -> None:
    """How loud each note is."""
    for k in range(7):
        count = d.whole(2, 7)
        for step in range(count):
            c.rect(6 + k * 28, 190 - step * 25, 22, 19, (p.main, p.second, p.light)[min(2, step // 3)], radius=4)


def balloons(c: Canvas, p: Palette, d: Dice) -> None:
    """Three that got away."""
    for k, colour in enumerate((p.main, p.second, p.light)):
        x, y = 50 + k * 50, d.between(56, 112)
        c.line(x, y, 100, 330, 2, p.ink, 0.7)
        c.oval(x, y, 32, 39, colour)
        c.poly([(x - 6, y + 44), (x + 6, y + 44), (x, y + 36)], colour)
        c.oval(x - 10, y - 14, 6, 9, "#FFFFFF", 0.4)


def kite(c: Canvas, p: Palette, d: Dice) -> None:
    """A kite over the hills."""
    x, y = d.between(96, 124), d.between(70, 84)
    c.wave(186, 22, 220, p.second, shift=d.between(0, 120))
    c.poly([(x, y - 62), (x + 44, y), (x, y + 76), (x - 44, y)], p.main)
    c.poly([(x, y - 62), (x + 44, y), (x, y)], p.light)
    c.poly([(x, y), (x - 44, y), (x, y + 76)], p.ink, 0.5)
    for k in range(3):
        c.disc(x - 14 - k * 16, y + 96 + k * 17, 7, p.main)


def rainbow(c: Canvas, p: Palette, d: Dice) -> None:
    """A rainbow out of a cloud."""
    y = d.between(150, 170)
    for k, colour in enumerate((p.main, p.light, p.second, p.ink)):
        c.arc(100, y, 96 - k * 19, 0, 180, 19, colour)
    for x, radius in ((6, 26), (34, 32), (62, 22), (150, 24), (178, 30)):
        c.disc(x, y + 6, radius, "#FFFFFF", 0.95)
    c.rect(-60, y + 8, 340, 300, p.ground)


def shapes(c: Canvas, p: Palette, d: Dice) -> None:
    """A ball, a box and a wedge."""
    c.disc(d.between(60, 78), d.between(128, 150), 50, p.main)
    c.rect(d.between(98, 112), d.between(84, 104), 76, 76, p.second, radius=20)
    x = d.between(50, 84)
    c.poly([(x, 26), (x + 34, 88), (x - 34, 88)], p.light)


def bounce(c: Canvas, p: Palette, d: Dice) -> None:
    """Every frame of a ball's way."""
    first, gravity = d.between(90, 120), d.between(0.9, 1.15)
    for k in range(9):
        x = 4 + k * 23
        y = 176 - abs(math.cos(k * gravity * 0.55)) * first
        c.disc(x, y, 12 + k * 1.5, p.main, 0.16 + k * 0.1)
    c.disc(190, 176 - abs(math.cos(8 * gravity * 0.55)) * first, 6, p.light)
    c.rect(-80, 204, 360, 300, p.second)


def tiles(c: Canvas, p: Palette, d: Dice) -> None:
    """A board of cut paper."""
    shades = (p.main, p.second, p.light, p.ink)
    for row in range(4):
        for column in range(3):
            x, y, colour = 8 + column * 62, -4 + row * 62, d.pick(shades)
            shape = d.whole(0, 3)
            if shape == 0:
                c.disc(x + 29, y + 29, 28, colour)
            elif shape == 1:
                c.rect(x + 3, y + 3, 52, 52, colour, radius=12)
            elif shape == 2:
                c.pie(x + 29, y + 29, 29, d.pick((0, 90, 180, 270)), 180, colour)
            else:
                c.poly([(x + 29, y + 2), (x + 57, y + 56), (x + 1, y + 56)], colour)


def creature(c: Canvas, p: Palette, d: Dice) -> None:
    """Someone round with large eyes."""
    y = d.between(100, 116)
    c.oval(100, y + 30, 76, 92, p.main)
    c.poly([(44, y - 26), (36, y - 74), (78, y - 48)], p.main)
    c.poly([(156, y - 26), (164, y - 74), (122, y - 48)], p.main)
    look = d.between(-5, 5)
    for x in (72, 128):
        c.disc(x, y - 4, 20, p.light)
        c.disc(x + look, y - 4, 9, p.ink)
    c.oval(100, y + 62, 44, 52, p.light, 0.55)


def lens(c: Canvas, p: Palette, d: Dice) -> None:
    """An open aperture."""
    y, blades = d.between(94, 110), d.whole(6, 8)
    c.disc(100, y, 90, p.ink)
    c.disc(100, y, 78, p.main)
    for k in range(blades):
        a, b = math.radians(360 * k / blades), math.radians(360 * (k + 1) / blades + 34)
        c.line(100 + 78 * math.cos(a), y + 78 * math.sin(a), 100 + 34 * math.cos(b), y + 34 * math.sin(b), 3, p.ink)
    c.star(100, y, blades, 36, 34, p.light, d.between(0, 60))


def frames(c: Canvas, p: Palette, d: Dice) -> None:
    """A strip of film."""
    x = d.between(44, 64)
    c.rect(x - 30, -90, 150, 560, p.ink)
    for k in range(-2, 6):
        c.rect(x, -26 + k * 82 - 12, 90, 70, (p.main, p.second, p.light)[k % 3])
        for hole in range(3):
            for side in (x - 20, x + 100):
                c.rect(side, -30 + k * 82 + hole * 27, 10, 13, p.ground, radius=3)


def columns(c: Canvas, p: Palette, d: Dice) -> None:
    """The morning's paper, one story marked."""
    c.rect(20, 8, 160, 300, p.light)
    c.rect(34, 22, 132, 22, p.ink)
    c.rect(34, 54, 62, 66, p.main)
    for k in range(11):
        c.rect(106 if k < 5 else 34, 56 + k * 14, 60 - d.between(0, 14) if k < 5 else 132 - d.between(0, 40), 6,
               p.second if k == 7 else p.ink, 1 if k == 7 else 0.5)  # fmt: skip


def bubbles(c: Canvas, p: Palette, d: Dice) -> None:
    """Everybody talks at once."""
    y = d.between(26, 40)
    c.rect(14, y, 112, 72, p.main, radius=20)
    c.poly([(38, y + 66), (72, y + 66), (34, y + 98)], p.main)
    c.rect(74, y + 82, 112, 66, p.second, radius=20)
    c.poly([(132, y + 142), (162, y + 142), (170, y + 176)], p.second)
    for k in range(3):
        c.disc(44 + k * 26, y + 36, 7.5, p.ink)
    c.pie(130, y + 106, 24, 180, 180, p.light)


def paper_plane(c: Canvas, p: Palette, d: Dice) -> None:
    """Folded, and thrown."""
    for k in range(9):
        c.disc(12 + k * 9, 186 - k * 3 - 22 * math.sin(k * 0.7), 3, p.light)
    c.poly([(186, 34), (22, 92), (86, 118)], p.light)
    c.poly([(186, 34), (86, 118), (104, 172)], p.main)
    c.poly([(86, 118), (104, 172), (112, 136)], p.ink)
    for x, y, radius in ((30, 40, 18), (52, 46, 13), (160, 176, 20), (184, 182, 14)):
        c.disc(x, y, radius, p.second)


def fish(c: Canvas, p: Palette, d: Dice) -> None:
    """Someone small in a large sea."""
    y = d.between(86, 108)
    c.poly([(150, y), (194, y - 40), (194, y + 40)], p.second)
    c.petal((16, y), (166, y), 106, p.main)
    for k in range(2):
        c.poly([(84 + k * 34, y - 42), (96 + k * 34, y - 42), (96 + k * 34, y + 42), (84 + k * 34, y + 42)], p.light)
    c.disc(56, y - 12, 15, p.light)
    c.disc(53, y - 12, 7, p.ink)
    for k in range(4):
        c.ring(26 + (k % 2) * 14, y - 44 - k * 15, 5 + k * 1.4, 2.4, p.light)


def pencil(c: Canvas, p: Palette, d: Dice) -> None:
    """It is all drawn."""
    wave = d.between(14, 24)
    for k in range(44):
        x = -4 + k * 3.4
        c.disc(x, 178 + wave * math.sin(k * 0.34), 4, p.light)
    c.poly([(142, 190), (118, 142), (136, 130), (160, 160)], p.light)
    c.poly([(142, 190), (134, 174), (146, 168)], p.ink)
    c.poly([(118, 142), (44, 30), (70, 12), (146, 123)], p.main)
    c.poly([(44, 30), (34, 14), (60, -4), (70, 12)], p.second)


def kingdom(c: Canvas, p: Palette, d: Dice) -> None:
    """Hills one behind the other, a house on the nearest."""
    c.disc(d.between(50, 150), d.between(50, 70), 34, p.light)
    for k, colour in enumerate((p.second, p.main, p.ink)):
        c.wave(112 + k * 34, 20 - k * 3, 190 - k * 30, colour, shift=d.between(0, 120))
    x = d.between(60, 140)
    c.rect(x - 15, 122, 30, 34, p.light)
    c.poly([(x - 22, 124), (x, 98), (x + 22, 124)], p.second)
    c.rect(x - 4, 138, 8, 18, p.ink)


def gramophone(c: Canvas, p: Palette, d: Dice) -> None:
    """A horn that fills the room."""
    for k in range(4):
        c.arc(150, 66, 34 + k * 17, 20, 110, 5, p.second)
    c.poly([(92, 144), (106, 152), (196, 92), (112, 26)], p.main)
    c.oval(154, 59, 30, 42, p.light)
    c.rect(36, 156, 104, 44, p.ink, radius=6)
    c.rect(52, 146, 72, 12, p.second, radius=5)


MOTIFS = {
    "Comedy": (grin, bowler, bow_tie, confetti, bubbles),
    "Musical": (keys, record, spotlights, equaliser, gramophone),
    "Children": (balloons, kite, rainbow),
    "Animation": (shapes, bounce, tiles, creature, paper_plane, fish, pencil, kingdom),
    "Documentary": (lens, frames, columns),
}
