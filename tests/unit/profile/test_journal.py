from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from engine.profile import journal
from engine.profile.backup import CorruptProfile
from engine.profile.edits import (
    LATEST,
    AddPending,
    AddSeen,
    Edit,
    FilmRef,
    RemovePending,
    SetHidden,
    SetRating,
    SetSeen,
    SetWatchlist,
)
from engine.profile.journal import Entry
from engine.profile.state import FilmState, Pending, Profile, changed
from engine.profile.store import ProfileStore

HEAT, RONIN = FilmRef("heat|1995", "Heat", 1995), FilmRef("ronin|1998", "Ronin", 1998)
ROWS = ('{"title":"A"}', '[1,null,"é"]', '"\\ud800"')

times = st.integers(0, LATEST)
watches = st.none() | st.integers(-2_208_988_800, LATEST)
# Few keys and several titles a key, so that edits meet.
films = st.builds(FilmRef, st.sampled_from(["a|1", "b|2", "é\x00|0"]), st.text(max_size=5), st.integers(0, 9999))
edits = st.one_of(
    st.builds(SetRating, films, st.none() | st.integers(1, 10).map(lambda n: n / 2), times, st.text(), st.text()),
    st.builds(SetSeen, films, st.lists(watches, max_size=3).map(tuple)),
    st.builds(AddSeen, films, watches),
    st.builds(SetWatchlist, films, st.none() | times),
    st.builds(SetHidden, films, st.none() | times),
    st.builds(AddPending, st.sampled_from(["imdb", "trakt"]), st.sampled_from(ROWS), times),
    st.sampled_from(ROWS).map(lambda row: RemovePending(AddPending("imdb", row, 0).id)),
)


@settings(max_examples=40, stateful_step_count=20)
class Undoing(RuleBasedStateMachine):
    """What was there before each change, kept beside the store: undo and redo must walk along it exactly."""

    @initialize(first=st.lists(edits, max_size=5))
    def begin(self, first: list[Edit]) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "profile.sqlite"
        self.store = ProfileStore(self.path)
        self.store.apply("Before", first)
        self.past: list[Profile] = []
        self.now = self.store.snapshot()
        self.future: list[Profile] = []

    @rule(made=st.lists(edits, max_size=6))
    def change(self, made: list[Edit]) -> None:
        self.store.apply("Change", made)
        self.past.append(self.now)
        self.now, self.future = expected(self.now, made), []

    @rule()
    def undo(self) -> None:
        if self.past:
            assert self.store.undo() is not None
            self.future.append(self.now)
            self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.store.redo() is None) == (not self.future)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = ProfileStore(self.path)

    @invariant()
    def the_store_is_where_it_should_be(self) -> None:
        assert self.store.snapshot() == self.now

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.redo_all_undo_all_and_back()
            self.store.close()
            self.folder.cleanup()

    def redo_all_undo_all_and_back(self) -> None:
        while self.future:
            self.redo()
        newest, states = self.now, [*self.past, self.now]
        for state in reversed(states[:-1]):
            self.store.undo()
            assert self.store.snapshot() == state
        self.reopen()
        for state in states[1:]:
            self.store.redo()
            assert self.store.snapshot() == state
        assert self.store.snapshot() == newest
        assert self.store.redo() is None


TestUndoing = Undoing.TestCase


def expected(profile: Profile, made: list[Edit]) -> Profile:
    """What edits make of a profile, without a store."""
    states = dict(profile.films)
    rows = {(row.source, row.row): row.time for row in profile.pending}
    for edit in made:
        if isinstance(edit, AddPending):
            rows.setdefault((edit.source, edit.row), edit.time)
        elif isinstance(edit, RemovePending):
            rows = {row: time for row, time in rows.items() if AddPending(*row, time).id != edit.id}
        else:
            key = edit.film.key
            states[key] = changed(states.get(key, FilmState(edit.film)), edit)
    named = sorted((time, AddPending(source, row, time).id, source, row) for (source, row), time in rows.items())
    return Profile(
        {key: state for key, state in states.items() if not state.empty},
        tuple(Pending(name, source, row, time) for time, name, source, row in named),
    )


def test_entries_say_what_they_are(path: Path) -> None:
    with closing(ProfileStore(path, clock=lambda: 1234.9)) as store:
        first = store.apply("Imported\n2 films", [SetRating(HEAT, 4, 1), SetSeen(RONIN, (None,)), SetHidden(HEAT, 2)])
        second = store.apply("Saved", [AddPending("imdb", "{}", 5)])
        assert store.history() == [
            Entry(second, 1234, "Saved", 1, False),
            Entry(first, 1234, "Imported 2 films", 2, False),
        ]
        assert store.undo() == Entry(second, 1234, "Saved", 1, True)
        assert store.history(1) == [Entry(second, 1234, "Saved", 1, True)]
        assert store.redo() == Entry(second, 1234, "Saved", 1, False)
        assert [row.row for row in store.pending()] == ["{}"]


def test_an_empty_journal_has_nothing_to_undo_or_redo(store: ProfileStore) -> None:
    assert store.undo() is None
    assert store.redo() is None
    assert store.history() == []


def test_a_new_change_forgets_what_was_undone(store: ProfileStore) -> None:
    store.rate("a|1", "A", 1, 3, 1)
    undone = store.rate("b|2", "B", 2, 4, 2)
    store.undo()
    fresh = store.rate("c|3", "C", 3, 5, 3)
    assert fresh > undone
    assert store.redo() is None
    assert [rated.key for rated in store.ratings()] == ["a|1", "c|3"]


def test_the_oldest_entries_go_beyond_the_limit(store: ProfileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT_ENTRIES", 3)
    for k in range(5):
        store.rate("a|1", "A", 1, k + 1, k)
    assert len(store.history()) == 3
    while store.undo() is not None:
        pass
    assert [rated.rating for rated in store.ratings()] == [2]
    while store.redo() is not None:
        pass
    assert [rated.rating for rated in store.ratings()] == [5]


def test_the_oldest_bytes_go_but_the_newest_entry_stays(store: ProfileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT_BYTES", 2000)
    for k in range(20):
        store.rate("a|1", "A", 1, 3, k)
    assert 5 < len(store.history()) < 20
    big = store.apply("Big", [SetRating(FilmRef(f"{k}|1", "x" * 300, 1), 3, k) for k in range(50)])
    assert [entry.id for entry in store.history()] == [big]
    store.undo()
    assert len(store.ratings()) == 1


@pytest.mark.parametrize(
    "changes",
    [
        "",
        "[]",
        "{",
        '{"film":[[1,2]]}',
        '{"film":[["a",[1],null]]}',
        '{"reel":[]}',
        '{"film":[["a",["a","A",1,9,1,"","",null,null,null],null]]}',
    ],
)
def test_a_journal_that_cannot_be_read_is_damage(store: ProfileStore, path: Path, changes: str) -> None:
    store.rate("a|1", "A", 1, 3, 1)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE journal SET changes = ?", (changes,))
    with pytest.raises(CorruptProfile):
        store.undo()
    assert len(store.ratings()) == 1
