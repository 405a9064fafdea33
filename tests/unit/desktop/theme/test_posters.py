from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.posters import cache as cache_module
from desktop.theme.posters.cache import PosterCache
from desktop.theme.posters.dice import Dice
from desktop.theme.posters.lettering import SMALLEST, fit
from desktop.theme.posters.palette import era_of, palette_for
from desktop.theme.posters.poster import MOODS, MOTIFS, TURNING, paint_poster
from desktop.theme.posters.subject import PRECEDENCE, PosterSubject, by_precedence

MOVIELENS = (
    "Action", "Adventure", "Animation", "Children", "Comedy", "Crime", "Documentary", "Drama", "Fantasy", "Film-Noir",
    "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western",
)  # fmt: skip


def picture(subject: PosterSubject) -> QImage:
    image = QImage(70, 102, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_poster(painter, QRectF(0, 0, 70, 102), subject, "Inter")
    painter.end()
    return image


def test_every_genre_has_motifs_of_its_own() -> None:
    assert set(MOTIFS) == set(PRECEDENCE) == set(MOODS) == set(MOVIELENS)
    assert all(len(motifs) >= 3 for motifs in MOTIFS.values())
    names = {motif.__name__ for motifs in MOTIFS.values() for motif in motifs}
    assert names >= TURNING


@pytest.mark.parametrize("genre", [*MOVIELENS, ""])
def test_posters_are_painted_and_the_same_every_time(qapp: QApplication, genre: str) -> None:
    seen = set()
    for number in range(8):
        subject = PosterSubject(f"A film {number}", 1920 + number * 14, (genre,) if genre else ())
        first, again = picture(subject), picture(subject)
        assert first == again
        colours = {QColor(first.pixel(x, y)).name() for x in range(0, 70, 5) for y in range(0, 102, 5)}
        assert len(colours) >= 3, "a poster is more than its ground"
        seen.add(bytes(first.constBits()))
    assert len(seen) == 8, "no two films look alike"


def test_the_year_shifts_the_palette() -> None:
    assert era_of(1922) is not era_of(1985)
    assert era_of(1929) is era_of(1920)
    assert era_of(0) is era_of(2024), "a film without a year is printed today"
    assert palette_for(1950, ("night",), Dice("x")) in era_of(1950)["night"]


def test_the_most_telling_genre_comes_first() -> None:
    assert by_precedence(("Action", "Crime", "Thriller")) == ["Crime", "Action", "Thriller"]
    assert by_precedence(("Drama", "Made up")) == ["Drama", "Made up"]


def test_dice_fall_the_same_everywhere() -> None:
    # Known answers: a change here changes every poster that anybody has seen.
    dice = Dice("Heat|1995")
    assert [dice.whole(1, 6) for _ in range(8)] == [4, 2, 5, 4, 4, 4, 2, 5]


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=120))
def test_a_title_is_never_cut(title: str) -> None:
    def width(text: str) -> float:
        return 0.6 * len(text)

    lettering = fit(title, 172, width)
    assert "".join("".join(lettering.lines).split()) == "".join(title.split()) or lettering.lines == ("·",)
    assert all(width(line) * lettering.size <= 172 + 1e-6 for line in lettering.lines)
    assert lettering.size >= SMALLEST


def test_short_titles_are_large_and_long_ones_whole() -> None:
    def width(text: str) -> float:
        return 0.6 * len(text)

    assert fit("Heat", 172, width).size > 30
    long = fit("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 172, width)
    assert long.lines[-1].endswith("Bomb")
    assert long.height < 150


def test_the_cache_paints_once_and_forgets_the_oldest(qtbot: QtBot) -> None:
    cache, on = PosterCache("Inter", limit=2), QWidget()
    qtbot.addWidget(on)
    one, two, three = (PosterSubject(title, 1999, ("Drama",)) for title in ("One", "Two", "Three"))
    first = cache.pixmap(one, QSize(70, 102), 2.0, 8, on)
    assert cache.pixmap(one, QSize(70, 102), 2.0, 8, on) is first
    assert (first.width(), first.height(), first.devicePixelRatio()) == (140, 204, 2.0)
    assert first.toImage().pixelColor(0, 0).alpha() == 0, "corners are round"
    cache.pixmap(two, QSize(70, 102), 2.0, 8, on)
    cache.pixmap(three, QSize(70, 102), 2.0, 8, on)
    assert cache.pixmap(one, QSize(70, 102), 2.0, 8, on) is not first


def test_a_screen_full_of_posters_comes_turn_by_turn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """No turn of the event loop paints more than the budget; in the end all are there, without anybody asking."""
    monkeypatch.setattr(cache_module, "BUDGET", 1e-9)  # one poster a turn
    cache, shown = PosterCache("Inter"), list[int]()
    subjects = [PosterSubject(f"Film {k}", 1999, ("Drama",)) for k in range(4)]

    class Screen(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            made = [cache.soon(subject, QSize(70, 102), 1.0, 8, self) for subject in subjects]
            shown.append(sum(poster is not None for poster in made))

    screen = Screen()
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: len(subjects) in shown)
    qtbot.waitUntil(lambda: not cache.behind)
    assert shown[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(shown))
