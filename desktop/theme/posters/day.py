"""Motifs of the genres about people: drama, romance, comedy, musical, children, animation, documentary."""

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


MOTIFS = {
    "Drama": (blocks, doorway, faces, window, folds),
    "Romance": (circles, hearts, petals, arcs),
    "Comedy": (grin, bowler, bow_tie, confetti),
    "Musical": (keys, record, spotlights, equaliser),
    "Children": (balloons, kite, rainbow),
    "Animation": (shapes, bounce, tiles, creature),
    "Documentary": (lens, frames, columns),
}
