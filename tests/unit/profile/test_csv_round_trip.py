"""A profile written as CSV and imported again is the same to the day; sources and notes are the JSON's to keep."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.data.catalogue import Catalogue
from engine.profile.edits import Edit, FilmRef, SetHidden, SetRating, SetSeen, SetWatchlist
from engine.profile.export import to_csv
from engine.profile.importers.export import Options
from engine.profile.importers.reading import read_export
from engine.profile.matching import match
from engine.profile.state import FilmState, Profile
from engine.profile.store import ProfileStore

DAY = 86_400
NOW = 1_700_000_000
TITLES = ("Heat", "=SUM(A1)", "Good, the Bad", "東京物語", "'Til", "-30-", 'The "Film"', "Heat / Ran", "None", "2046")
CATALOGUE = Catalogue(range(len(TITLES)), TITLES, range(1950, 1950 + len(TITLES)))

times = st.integers(0, NOW - DAY)
viewings = st.lists(st.one_of(st.none(), times), max_size=4)
films = st.fixed_dictionaries(
    {
        "rating": st.one_of(st.none(), st.tuples(st.integers(1, 10), times)),
        "seen": viewings,
        "wanted": st.one_of(st.none(), st.integers(0, DAY - 1)),
        "hidden": st.one_of(st.none(), times),
    }
)


def edits(row: int, film: dict[str, object]) -> list[Edit]:
    ref = FilmRef(CATALOGUE.keys[row], CATALOGUE.titles[row], int(CATALOGUE.years[row]))
    rating, seen, wanted, hidden = film["rating"], film["seen"], film["wanted"], film["hidden"]
    made: list[Edit] = [SetSeen(ref, tuple(seen)), SetHidden(ref, hidden)]  # type: ignore[arg-type]
    known = [time for time in seen if time is not None]  # type: ignore[attr-defined]
    if rating is not None:
        made.append(SetRating(ref, rating[0] / 2, rating[1]))  # type: ignore[index]
        known.append(rating[1])  # type: ignore[index]
    if wanted is not None:  # what is seen leaves the watchlist; on it is what was put there afterwards
        made.append(SetWatchlist(ref, max(known, default=0) + wanted))  # type: ignore[operator]
    return made


def by_day(profile: Profile) -> dict[str, tuple[object, ...]]:
    def day(time: int | None) -> int | None:
        return None if time is None else time // DAY

    def said(state: FilmState) -> tuple[object, ...]:
        rating = (state.rating.rating, day(state.rating.time)) if state.rating else None
        return rating, tuple(map(day, state.watches)), day(state.watchlist), day(state.hidden)

    return {key: said(state) for key, state in profile.films.items()}


@given(st.lists(films, max_size=len(TITLES)))
@settings(max_examples=100, deadline=None)
def test_export_then_import_is_the_identity(chosen: list[dict[str, object]]) -> None:
    store, other = ProfileStore(Path(":memory:")), ProfileStore(Path(":memory:"))
    try:
        store.apply("All", [edit for row, film in enumerate(chosen) for edit in edits(row, film)])
        profile = store.snapshot()
        if not profile.films:
            return
        export = read_export({name: text.encode() for name, text in to_csv(profile).items()}, Options(NOW))
        assert export.findings == ()
        plan = match(export.rows, CATALOGUE, Profile({}), service=export.service)
        other.apply("Import", plan.edits(NOW))
        assert by_day(other.snapshot()) == by_day(profile)
        again = match(export.rows, CATALOGUE, profile, service=export.service)
        assert again.edits(NOW) == [], "into the same profile there is nothing to do"
    finally:
        store.close()
        other.close()
