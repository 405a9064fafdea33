"""The library in the real window: four lists, a table, edits of one film and of many."""

from __future__ import annotations

import cProfile
import csv
import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import library as actions
from desktop.actions import marks
from desktop.app import App
from desktop.paths import Paths
from desktop.viewmodels import library as viewmodels
from desktop.viewmodels.library import LibraryView as Listing
from desktop.views.library import LibraryView
from desktop.views.widgets.stars import MARGIN, STAR
from engine.profile.edits import FilmRef, SetRating, SetSeen, SetWatchlist
from engine.profile.store import ProfileStore

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(app: App, qtbot: QtBot, hands: Any) -> LibraryView:
    """Three films rated, one on the watchlist, one put away."""
    for key, rating in (("heat|1995", 5.0), ("moon|2009", 3.5), ("m|1931", 4.0)):
        hands.change(app, qtbot, lambda key=key, rating=rating: app.session.rate(key, rating))
    hands.change(app, qtbot, lambda: app.session.mark("alien|1979", "watchlist"))
    hands.change(app, qtbot, lambda: app.session.mark("ronin|1998", "hidden"))
    app.window.go("library")
    return app.window.library


def titles(library: LibraryView) -> list[str]:
    model = library.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def tab(library: LibraryView, qtbot: QtBot, name: str) -> None:
    chip = next(b for b in library.findChildren(QAbstractButton) if b.text().startswith(name) and b.isCheckable())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def choose(library: LibraryView, *rows: int) -> None:
    library.table.clearSelection()
    library.table.setSelectionMode(library.table.SelectionMode.MultiSelection)
    for row in rows:
        library.table.selectRow(row)
    library.table.setSelectionMode(library.table.SelectionMode.ExtendedSelection)


def test_four_lists_with_their_counts(library: LibraryView, qtbot: QtBot) -> None:
    chips = [b.text().split() for b in library.findChildren(QAbstractButton) if b.isCheckable()]
    assert [words[-1] for words in chips] == ["3", "3", "1", "1"]
    assert sorted(titles(library)) == ["Heat", "M", "Moon"]
    tab(library, qtbot, "Watchlist")
    assert titles(library) == ["Alien"]
    tab(library, qtbot, "Not for me")
    assert titles(library) == ["Ronin"]


def test_sorting_by_a_column_and_back_again(library: LibraryView) -> None:
    library.sort_by("title")
    assert titles(library) == ["Heat", "M", "Moon"]
    library.table.sort_wanted.emit("title")
    assert titles(library) == ["Moon", "M", "Heat"]
    library.sort_by("stars")
    assert titles(library) == ["Heat", "M", "Moon"]
    head = library.table.model().headerData(2, Qt.Orientation.Horizontal)
    assert head == "Stars ↓"


def test_filtering_and_nothing_found(library: LibraryView, qtbot: QtBot, hands: Any) -> None:
    box = library.findChild(QLineEdit)
    assert box is not None
    qtbot.keyClicks(box, "mo")
    assert titles(library) == ["Moon"]
    qtbot.keyClicks(box, "zz")
    assert "No film on this list matches “mozz”." in hands.texts(library)
    clear = next(b for b in library.findChildren(QAbstractButton) if b.text() == "Clear the filter")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(titles(library)) == 3


def test_many_films_are_rated_as_one_change(
    app: App, library: LibraryView, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    qtbot.keyClick(library.table, Key.Key_A, CONTROL)
    assert "3 films" in hands.texts(library.bar)
    stars = library.bar._stars
    hands.change(app, qtbot, lambda: qtbot.mouseClick(
        stars, Qt.MouseButton.LeftButton, pos=QPoint(MARGIN + STAR + 8, 15)))  # fmt: skip
    assert set(hands.stored(base_dir).values()) == {1.5}
    assert "3 films rated 1.5★" in hands.texts(app.window.toast)
    assert len(library.table.chosen) == 3, "what was chosen stays chosen"
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, Key.Key_Z, CONTROL))
    assert hands.stored(base_dir) == {"heat|1995": 5.0, "moon|2009": 3.5, "m|1931": 4.0}


def test_keys_are_about_what_is_chosen(app: App, library: LibraryView, qtbot: QtBot, hands: Any) -> None:
    library.sort_by("title")
    choose(library, 0, 2)
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_2))
    assert [app.session.rating_of(key) for key in ("heat|1995", "m|1931", "moon|2009")] == [2.0, 4.0, 2.0]
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_N))
    assert app.session.has("moon|2009", "hidden")
    assert app.session.rating_of("moon|2009") == 2.0, "moving a film never costs its rating"
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_Delete))
    assert titles(library) == ["M"]
    assert app.session.has("heat|1995", "seen"), "a film whose rating is removed stays seen"
    tab(library, qtbot, "Seen")
    library.table.selectAll()
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_Delete))
    assert titles(library) == []
    assert "Nothing seen yet" in hands.texts(library)


def test_from_the_watchlist_to_seen(app: App, library: LibraryView, qtbot: QtBot, hands: Any) -> None:
    tab(library, qtbot, "Watchlist")
    choose(library, 0)
    seen = next(b for b in library.bar.findChildren(QAbstractButton) if b.text() == "Seen")
    hands.change(app, qtbot, lambda: qtbot.mouseClick(seen, Qt.MouseButton.LeftButton))
    assert (app.session.has("alien|1979", "seen"), app.session.has("alien|1979", "watchlist")) == (True, False)
    assert "Your watchlist is empty" in hands.texts(library)


def test_enter_leads_to_films_like_it(app: App, library: LibraryView, qtbot: QtBot, hands: Any) -> None:
    library.sort_by("title")
    library.table.selectRow(0)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(library.table, Key.Key_Return)
    assert app.window.shown == "home"
    assert hands.heading(app) == "More like Heat"


def test_more_like_the_chosen_films(app: App, library: LibraryView, qtbot: QtBot, hands: Any, recommender: Any) -> None:
    library.sort_by("title")
    choose(library, 0, 2)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(library.table, Key.Key_M)
    assert app.window.shown == "home"
    assert hands.heading(app) == "More like Heat and Moon"
    assert len(recommender.asked[-1].history) == 2
    app.window.go("library")
    choose(library, 1)
    more = next(b for b in library.bar.findChildren(QAbstractButton) if b.text() == "More like it")
    with qtbot.waitSignal(app.session.listed):
        more.click()
    assert hands.heading(app) == "More like M"


def test_exports(app: App, library: LibraryView, qtbot: QtBot, tmp_path: Path, hands: Any) -> None:
    with qtbot.waitSignal(app.session.profile.noted):
        library._actions.export_json(str(tmp_path / "all.json"))
    assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["films"]) == 5
    with qtbot.waitSignal(app.session.profile.noted):
        library._actions.export_csv(str(tmp_path))
    with (tmp_path / "ratings.csv").open(encoding="utf-8", newline="") as file:
        assert [row["Name"] for row in csv.DictReader(file)] == ["Heat", "Moon", "M"]
    assert "Exported to" in hands.texts(app.window.toast)
    with qtbot.waitSignal(app.session.refused):
        library._actions.export_json(str(tmp_path / "all.json" / "more.json"))


def test_ten_thousand_films_are_changed_as_one(make_app: Any, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    films = [FilmRef(f"film {k}|1990", f"Film {k}", 1990) for k in range(10_000)]
    store.apply("Many", [SetRating(film, 4.0, 1000 + k) for k, film in enumerate(films)])
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: app.session.engine is not None)
    app.window.go("library")
    qtbot.waitUntil(lambda: app.window.library.table.model().rowCount() == 10_000)
    app.window.library.table.selectAll()
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window.library.table, Key.Key_5))
    assert "10,000 films rated 5★" in hands.texts(app.window.toast)
    assert set(hands.stored(base_dir).values()) == {5.0}
    rows = app.window.library.table.model()
    qtbot.waitUntil(lambda: {row.rating for row in rows.rows} == {5.0})
    assert app.window.library.table.chosen_count == 10_000, "what was chosen stays chosen"


def test_nothing_about_thousands_of_films_is_worked_out_on_the_windows_thread(
    make_app: Any, qtbot: QtBot, base_dir: Path, hands: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    films = [FilmRef(f"film {k}|1990", f"Film {k}", 1990) for k in range(300)]
    store.apply("Many", [SetRating(film, 4.0, 1000 + k) for k, film in enumerate(films)])
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: app.session.engine is not None)
    where: dict[str, set[bool]] = {}

    def watched(module: Any, name: str) -> None:
        work = getattr(module, name)

        def noted(*given: Any) -> Any:
            where.setdefault(name, set()).add(threading.current_thread() is threading.main_thread())
            return work(*given)

        monkeypatch.setattr(module, name, noted)

    for module, name in ((viewmodels, "arranged"), (actions, "library_of"), (marks, "state_of"), (marks, "rated")):
        watched(module, name)
    app.window.go("library")
    library = app.window.library
    qtbot.waitUntil(lambda: library.table.model().rowCount() == 300)
    library.table.selectAll()
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_5))
    library.sort_by("title")
    qtbot.waitUntil(lambda: titles(library)[:2] == ["Film 0", "Film 1"])
    qtbot.keyClicks(library.filter, "film 299")
    qtbot.waitUntil(lambda: titles(library) == ["Film 299"])
    assert where == {name: {False} for name in ("arranged", "library_of", "state_of", "rated")}
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, Key.Key_Z, CONTROL))
    assert set(hands.stored(base_dir).values()) == {4.0}, "one undo"


def test_what_was_not_seen_of_many_is_marked_as_seen(make_app: Any, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    """Those that were seen are not marked again; where all were, nothing is said or changed."""
    store = ProfileStore(Paths.under(base_dir).profile_file)
    films = [FilmRef(f"film {k}|1990", f"Film {k}", 1990) for k in range(300)]
    store.apply("Many", [SetSeen(film, (1000,)) for film in films[1:]] + [SetWatchlist(films[0], 1000)])
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: app.session.engine is not None)
    actions_of, told = app.window.library._actions, list[str]()
    app.session.profile.noted.connect(lambda notice: told.append(notice.line))
    for _ in range(2):
        with qtbot.waitSignals([app.session.profile.stored, app.session.listed]):
            actions_of.move([film.key for film in films], "seen")
    assert told == ["Film 0 marked as seen"]
    assert len(app.session.profile.films[films[1].key].watches) == 1


def test_a_long_list_made_late_does_not_cover_another(make_app: Any, qtbot: QtBot, base_dir: Path) -> None:
    """After a change a long list is made away from the window; whoever has gone to another list stays there."""
    store = ProfileStore(Paths.under(base_dir).profile_file)
    store.apply("Many", [SetRating(FilmRef(f"film {k}|1990", f"Film {k}", 1990), 4.0, 1000 + k) for k in range(300)])
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: app.session.engine is not None)
    app.window.go("library")
    library = app.window.library
    app.session.rate("heat|1995", 5.0)
    library.choose_tab("watchlist")
    qtbot.wait(100)
    assert library.table.model().rowCount() == 0
    library.choose_tab("rated")
    qtbot.waitUntil(lambda: library.table.model().rowCount() == 301)


def test_what_is_removed_is_of_the_list_that_is_seen(make_app: Any, qtbot: QtBot, base_dir: Path, hands: Any) -> None:
    """Another list is on its way: a key is still about the rows that stand there, on the list they stand on."""
    store = ProfileStore(Paths.under(base_dir).profile_file)
    films = [FilmRef(f"film {k}|1990", f"Film {k}", 1990) for k in range(300)]
    store.apply("Many", [SetWatchlist(film, 1000) for film in films[1:]] + [SetRating(films[0], 4.0, 1000)])
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: app.session.engine is not None)
    app.window.go("library")
    library = app.window.library
    qtbot.waitUntil(lambda: titles(library) == ["Film 0"])
    library.choose_tab("watchlist")
    library.table.selectAll()
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_Delete))
    assert "Rating of Film 0 removed" in hands.texts(app.window.toast)
    qtbot.waitUntil(lambda: library.table.model().rowCount() == 299)


def test_keys_about_films_that_have_just_left_do_nothing(library: LibraryView, app: App, hands: Any) -> None:
    """A long list still shows them for a moment."""
    before = dict(app.session.profile.films)
    library._actions.move(("gone|1999",), "seen")
    library._actions.rate(("gone|1999",), 4.0)
    library._actions.remove(("gone|1999",), "rated")
    assert app.session.profile.films == before


def test_a_list_that_empties_leaves_the_focus_on_its_tab(
    app: App, library: LibraryView, qtbot: QtBot, hands: Any
) -> None:
    tab(library, qtbot, "Watchlist")
    library.table.setFocus()
    choose(library, 0)
    hands.change(app, qtbot, lambda: qtbot.keyClick(library.table, Key.Key_Delete))
    focused = app.window.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text().startswith("Watchlist")


def test_painting_a_choice_does_not_look_at_every_film(library: LibraryView) -> None:
    """The header would ask of each row whether it is chosen: a quarter of a second for a library of thousands."""
    table, calls = library.table, []
    row = table.model().rows[0]
    for many in (300, 3_000):
        rows = tuple(replace(row, key=f"film {k}|1990") for k in range(many))
        table.show_list(Listing("rated", rows, {}, shown=rows))
        table.selectAll()
        with cProfile.Profile() as profile:
            table.grab()
        calls.append(sum(entry.callcount for entry in profile.getstats()))
    assert calls[1] < calls[0] + 100


@pytest.mark.parametrize("size", [(960, 540), (1280, 800)])
def test_the_library_fits_and_speaks(
    app: App, library: LibraryView, qtbot: QtBot, hands: Any, size: tuple[int, int]
) -> None:
    app.window.resize(*size)
    for name in ("Rated", "Seen", "Watchlist", "Not for me"):
        tab(library, qtbot, name)
        library.table.selectAll()
        qtbot.wait(30)
        assert (app.window.width(), app.window.height()) == size, "no widget forces the window wider"
        hands.check_nothing_is_cut(app)
        hands.check_names(app, at_least=12)


def test_escape_takes_the_filter_off_first(library: LibraryView, app: App, qtbot: QtBot) -> None:
    library.filter.setFocus()
    qtbot.keyClicks(library.filter, "heat")
    assert titles(library) == ["Heat"]
    qtbot.keyClick(library.filter, Key.Key_Escape)
    assert len(titles(library)) == 3
    assert (app.window.shown, library.table.hasFocus()) == ("library", True)
    qtbot.keyClicks(library.filter, "moon")
    library.table.setFocus()
    qtbot.keyClick(library.table, Key.Key_Escape)
    assert (len(titles(library)), app.window.shown) == (3, "library"), "from the list too"
    qtbot.keyClick(library.table, Key.Key_Escape)
    assert app.window.shown == "home"


@pytest.mark.parametrize(("rows", "told"), [((0,), "Heat is not seen, its rating is removed"),
                                            ((0, 1), "2 films no longer seen, 2 ratings removed")])  # fmt: skip
def test_not_seen_says_that_ratings_go(
    app: App, library: LibraryView, qtbot: QtBot, rows: tuple[int, ...], told: str
) -> None:
    tab(library, qtbot, "Seen")
    library.sort_by("title")
    choose(library, *rows)
    remove = next(b for b in library.bar.findChildren(QAbstractButton) if b.text() == "Not seen")
    with qtbot.waitSignal(app.session.profile.noted) as noted:
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert (noted.args[0].line, noted.args[0].way) == (told, "undo")


@pytest.mark.parametrize("language", ["en", "de", "pseudo"])
def test_what_can_be_done_with_films_has_room_in_the_smallest_window(
    make_app: Any, qtbot: QtBot, hands: Any, language: str
) -> None:
    app = make_app(language=language)
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    for key in ("heat|1995", "moon|2009"):
        hands.change(app, qtbot, lambda key=key: app.session.rate(key, 4.0))
    app.window.go("library")
    library = app.window.library
    for width in (760, 840, 960, 1280):
        app.window.resize(width, 480)
        for chip in library._tabs.values():
            chip.click()
            library.table.clearSelection()
            qtbot.wait(10)
            height = library.bar.height()
            library.table.selectAll()
            qtbot.wait(10)
            assert (app.window.width(), library.bar.height()) == (width, height), "the table stands still"
            hands.check_nothing_is_cut(app)
            parts = [b for b in library.bar.findChildren(QWidget) if b.isVisible()]
            for k, part in enumerate(parts):
                assert not any(part.geometry().intersects(other.geometry()) for other in parts[k + 1 :])
