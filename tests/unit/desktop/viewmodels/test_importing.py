"""What an import's rows and its end say."""

from __future__ import annotations

from desktop.actions.import_reading import Source, sample
from desktop.translator import language_of
from desktop.viewmodels.importing import done_view, said
from engine.language import ENGLISH, speak
from engine.profile.edits import FilmRef, SetHidden, SetRating
from engine.profile.importers.export import ColumnMap, ImportRow

HEAT = FilmRef("heat|1995", "Heat", 1995)
MOON = FilmRef("moon|2009", "Moon", 2009)


def test_a_row_says_everything_that_it_brings() -> None:
    row = ImportRow("all.json", 1, "Heat", rating=4.5, written="9 of 10", watched=(1, 2), watchlisted=3, hidden=4)
    assert said(row) == "9 of 10 → 4.5★ · seen twice · on the watchlist · not for you"
    assert said(ImportRow("all.json", 1, "Heat", hidden=4)) == "not for you"
    assert said(ImportRow("all.json", 1, "Heat")) == ""


def test_ratings_on_another_scale_are_in_the_windows_language_before_anything_is_read() -> None:
    columns, file = ColumnMap(title="film", rating="points"), {"a.csv": b"film,points\nHeat,9\nMoon,10\n"}
    speak(language_of("de"))
    try:
        assert [row[2] for row in sample(Source(file), columns, 5).rows] == ["9 von 10 → 4,5★", "10 von 10 → 5★"]
    finally:
        speak(ENGLISH)


def test_films_that_are_put_away_are_counted_at_the_end() -> None:
    view = done_view([SetRating(HEAT, 4.0, 5), SetHidden(MOON, 5)], "csv")
    assert view.heading == "2 films imported from CSV"
    assert view.lines == ("1 rating", "1 film not for you")
    assert done_view([SetHidden(MOON, 5)], "csv").undoable
