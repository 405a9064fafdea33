"""Pictures from a disk: how they are read, and how they take the place of drawn posters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.posters import photo as photo_module
from desktop.theme.posters.cache import PosterCache
from desktop.theme.posters.photo import looks_whole, photo
from desktop.theme.posters.subject import PosterSubject
from engine.data.media import PosterFile

SIZE = QSize(100, 145)
HEAT = PosterSubject("Heat", 1995, ("Crime",))
FILE, OTHER = PosterFile("/films/heat.jpg", 1), PosterFile("/films/heat.jpg", 2)


def picture(width: int, height: int, kind: str = "PNG", edge: str = "blue") -> bytes:
    """Red, with an edge all around of a tenth of its width."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(edge))
    painter, rim = QPainter(image), width // 10
    painter.fillRect(QRect(rim, rim, width - 2 * rim, height - 2 * rim), QColor("red"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def colour(image: QImage | QPixmap, x: float, y: float) -> str:
    """The nearest plain colour at a place, in shares of width and height."""
    shown = image.toImage() if isinstance(image, QPixmap) else image
    pixel = shown.pixelColor(int(x * (shown.width() - 1)), int(y * (shown.height() - 1)))
    return max(("red", "green", "blue"), key=lambda name: getattr(pixel, name)())


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
@pytest.mark.parametrize(("width", "height"), [(100, 145), (1000, 1500), (20, 30), (400, 300), (300, 2000)])
def test_a_picture_covers_the_poster_and_is_cut_evenly(kind: str, width: int, height: int) -> None:
    made = photo(picture(width, height, kind), SIZE)
    assert made is not None
    assert made.size() == SIZE
    assert colour(made, 0.5, 0.5) == "red"
    assert colour(made, 0.02, 0.5) == colour(made, 0.98, 0.5) == ("blue" if width / height < 0.7 else "red")
    assert colour(made, 0.5, 0.02) == colour(made, 0.5, 0.98) == ("blue" if width / height > 0.65 else "red")


def test_what_is_damaged_too_large_or_no_picture_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = picture(400, 580, "JPG")
    for content in (b"", b"no picture", whole[: len(whole) // 2], picture(400, 580)[:300], picture(40, 58, "BMP"),
                    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'):  # fmt: skip
        assert photo(content, SIZE) is None
    monkeypatch.setattr(photo_module, "MOST_PIXELS", 400 * 580 - 1)
    assert photo(whole, SIZE) is None


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_what_is_cut_off_is_seen_without_reading_it_all(tmp_path: Path, kind: str) -> None:
    whole, file = picture(400, 580, kind), tmp_path / "poster"
    contents = (whole, whole[:-50], whole[: len(whole) // 2], b"", b"no picture", picture(40, 58, "BMP"))
    for content, shown in zip(contents, (True, False, False, False, False, False), strict=True):
        file.write_bytes(content)
        assert looks_whole(str(file)) is (photo(content, SIZE) is not None) is shown
    assert not looks_whole(str(tmp_path / "gone"))


@pytest.fixture
def on(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_drawn_poster_serves_until_the_picture_is_there(on: QWidget) -> None:
    cache, asked = PosterCache("Inter"), list[str]()
    cache.missing = lambda: asked.append("now")
    drawn = cache.pixmap(HEAT, SIZE, 2.0, 8, on, title=False)
    cache.show_photos({("Heat", 1995): FILE})
    assert cache.pixmap(HEAT, SIZE, 2.0, 8, on, title=False) is drawn
    look = cache.next_wanted()
    assert look is not None
    assert (look.photo, look.pixels, asked) == (FILE, SIZE * 2, ["now"])
    cache.take(look, photo(picture(400, 580), look.pixels))
    shown = cache.pixmap(HEAT, SIZE, 2.0, 8, on, title=False)
    assert (shown.size(), shown.devicePixelRatio(), colour(shown, 0.5, 0.5)) == (SIZE * 2, 2.0, "red")
    assert shown.toImage().pixelColor(0, 0).alpha() == 0, "corners are round"
    assert cache.next_wanted() is None
    cache.show_photos({("Heat", 1995): OTHER})
    assert cache.pixmap(HEAT, SIZE, 2.0, 8, on, title=False) is drawn, "another picture is read anew"
    cache.show_photos({})
    assert cache.pixmap(HEAT, SIZE, 2.0, 8, on, title=False) is drawn
    assert cache.next_wanted() is None


def test_a_damaged_picture_leaves_the_drawn_poster_and_is_not_read_again(on: QWidget) -> None:
    cache = PosterCache("Inter")
    cache.show_photos({("Heat", 1995): FILE})
    drawn = cache.soon(HEAT, SIZE, 1.0, 8, on)
    look = cache.next_wanted()
    assert look is not None
    cache.take(look, None)
    assert cache.soon(HEAT, SIZE, 1.0, 8, on) is drawn
    assert cache.next_wanted() is None
    cache.show_photos({("Heat", 1995): FILE})
    cache.soon(HEAT, SIZE, 1.0, 8, on)
    assert cache.next_wanted() == look, "looked through again, it may be well"


def test_a_picture_carries_the_title_only_where_it_stands_nowhere_else(on: QWidget) -> None:
    cache, shown = PosterCache("Inter"), dict[bool, QPixmap | None]()
    cache.show_photos({("Heat", 1995): FILE})
    for named in (True, False):
        cache.soon(HEAT, SIZE, 1.0, 0, on, named=named)
        look = cache.next_wanted()
        assert look is not None
        cache.take(look, photo(picture(400, 580, edge="red"), look.pixels))
        shown[named] = cache.soon(HEAT, SIZE, 1.0, 0, on, named=named)
    plain, lettered = shown[True], shown[False]
    assert plain is not None
    assert lettered is not None
    assert colour(plain, 0.5, 0.97) == "red"
    assert plain.toImage().copy(0, 0, 100, 90) == lettered.toImage().copy(0, 0, 100, 90)
    assert len({lettered.toImage().pixel(x, 130) for x in range(100)}) > 4, "letters on a panel"


def test_what_is_seen_last_is_read_first_and_what_is_gone_is_forgotten(qtbot: QtBot, on: QWidget) -> None:
    cache = PosterCache("Inter", limit=2)
    subjects = [PosterSubject(f"Film {k}", 1999, ()) for k in range(3)]
    cache.show_photos({(each.title, each.year): PosterFile(each.title, 1) for each in subjects})
    gone = QWidget()
    for subject in subjects:
        cache.soon(subject, SIZE, 1.0, 8, gone)
    del gone
    order = []
    while (look := cache.next_wanted()) is not None:
        order.append(look.subject.title)
        cache.take(look, photo(picture(20, 29), look.pixels))
    assert order == ["Film 2", "Film 1"]


def test_who_waits_is_painted_again(qtbot: QtBot) -> None:
    cache, painted = PosterCache("Inter"), list[str]()
    cache.show_photos({("Heat", 1995): FILE})

    class Screen(QWidget):
        def paintEvent(self, event: object) -> None:
            made = cache.pixmap(HEAT, SIZE, 1.0, 8, self, title=False)
            painted.append(colour(made, 0.5, 0.1))

    screen = Screen()
    screen.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: cache.next_wanted() is not None)
    look = cache.next_wanted()
    assert look is not None
    cache.take(look, photo(picture(400, 580, edge="red"), look.pixels))
    qtbot.waitUntil(lambda: len(painted) > 1 and painted[-1] == "red")
