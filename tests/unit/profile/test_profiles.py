from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import InputError, StorageError
from engine.profile import backup
from engine.profile.profiles import FIRST, Profiles, _is_slug, _slug_for
from engine.profile.store import ProfileStore

NOW = 1_800_000_000


@pytest.fixture
def profiles(path: Path) -> Profiles:
    return Profiles(path)


def test_the_first_profile_is_always_there_and_where_it_was(profiles: Profiles, path: Path) -> None:
    (first,) = profiles.list()
    assert (first.slug, first.path) == (FIRST, path)
    assert profiles.rename(FIRST, "Ann").name == "Ann"
    assert [info.name for info in profiles.list()] == ["Ann"]
    with pytest.raises(InputError, match="The first profile stays"):
        profiles.delete(FIRST, NOW)


def test_profiles_are_made_renamed_and_deleted(profiles: Profiles, path: Path) -> None:
    bob, zoe = profiles.create("  Bob\n"), profiles.create("Zoë")
    assert [info.name for info in profiles.list()] == ["My profile", "Bob", "Zoë"]
    assert (zoe.slug, zoe.path) == ("zoe", path.parent / "profiles" / "zoe" / "profile.db")
    for info, stars in ((bob, 1), (zoe, 5)):
        with closing(ProfileStore(info.path)) as store:
            store.rate("heat|1995", "Heat", 1995, stars, 1)
    assert profiles.rename(bob.slug, "Robert") == profiles.get("bob")
    assert profiles.get("bob").path == bob.path
    profiles.delete("bob", NOW)
    assert not bob.path.exists()
    assert [info.slug for info in profiles.list()] == [FIRST, "zoe"]
    with closing(ProfileStore(zoe.path)) as store:
        assert [rated.rating for rated in store.ratings()] == [5]


def test_a_deleted_profile_can_be_brought_back(profiles: Profiles) -> None:
    bob = profiles.create("Bob")
    with closing(ProfileStore(bob.path)) as store:
        store.rate("heat|1995", "Heat", 1995, 4, 1)
        before, history = store.snapshot(), store.history()
    kept = profiles.delete("bob", NOW)
    assert kept is not None
    assert kept.name == "bob.20270115T080000Z.marquee-backup"
    assert [info.slug for info in profiles.list()] == [FIRST], "copies are no profiles"
    profiles.create("bob")
    with pytest.raises(InputError, match="already; choose another name"):
        profiles.bring_back("Bob", kept)
    assert kept.exists()
    again = profiles.bring_back("Robert", kept)
    assert not kept.exists()
    with closing(ProfileStore(again.path)) as store:
        assert (store.snapshot(), store.history()) == (before, history)
        store.undo()
        assert store.ratings() == []
    kept.write_bytes(b"no backup")
    with pytest.raises(StorageError, match="never a backup"):
        profiles.bring_back("Carl", kept)
    assert "Carl" not in [info.name for info in profiles.list()]


@pytest.mark.parametrize("kind", ["new", "empty", "damaged", "damaged with backup", "gone with backup"])
def test_any_profile_can_be_deleted(profiles: Profiles, kind: str) -> None:
    bob = profiles.create("Bob")
    if kind != "new":
        with closing(ProfileStore(bob.path)) as store:
            if "backup" in kind:
                store.rate("heat|1995", "Heat", 1995, 4, 1)
                backup.back_up(store._database, bob.path, NOW)
    if "damaged" in kind:
        bob.path.write_bytes(b"damaged" * 1000)
    elif "gone" in kind:
        bob.path.unlink()
    kept = profiles.delete("bob", NOW)
    assert [info.slug for info in profiles.list()] == [FIRST]
    if "backup" not in kind:
        assert kept is None
    else:
        assert kept is not None
        assert backup.contents_of(kept).rated == 1


def test_names_are_told_apart(profiles: Profiles) -> None:
    profiles.create("Ann")
    for name in ("ann", "Ann ", "My profile"):
        with pytest.raises(InputError, match="already; choose another name"):
            profiles.create(name)
    assert profiles.create("Änn").slug == "ann-2"
    assert profiles.rename("ann-2", "ÄNN").name == "ÄNN", "its own name is no other profile's"
    with pytest.raises(InputError, match="already"):
        profiles.rename("ann-2", "Ann")


@pytest.mark.parametrize("name", ["", "  ", "\u202e\x00"])
def test_a_profile_needs_a_name(profiles: Profiles, name: str) -> None:
    with pytest.raises(InputError, match="needs a name"):
        profiles.create(name)


@pytest.mark.parametrize("slug", ["", "..", "../x", "no such", "a/b", "bob"])
def test_only_profiles_that_are_there_can_be_changed(profiles: Profiles, slug: str, path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    for work in (lambda slug: profiles.delete(slug, NOW), profiles.get, lambda slug: profiles.rename(slug, "x")):
        with pytest.raises(InputError, match="no such profile"):
            work(slug)
    assert path.exists()


@given(st.text())
def test_every_name_makes_a_safe_slug(name: str) -> None:
    assert _is_slug(_slug_for(name))
    assert _slug_for(name) != FIRST


@pytest.mark.parametrize("name", ["", "../..", "CON", "con ", "NUL", "nul.", "Aux", "com1", "lpt9", "First", "日本"])
def test_what_makes_no_slug_gets_a_plain_one(name: str) -> None:
    assert _slug_for(name) == "profile"


def test_what_lies_about_is_no_profile(profiles: Profiles, path: Path) -> None:
    folder = path.parent / "profiles"
    for name in (".bob.0123.deleted", "Bob Smith", "first"):
        (folder / name).mkdir(parents=True)
    (folder / "file").touch()
    (folder / "nameless").mkdir()
    assert [(info.slug, info.name) for info in profiles.list()] == [(FIRST, "My profile"), ("nameless", "nameless")]
    profiles.delete("nameless", NOW)
    assert not (folder / ".bob.0123.deleted").exists()


def test_a_place_that_cannot_be_written_is_a_sentence(profiles: Profiles, path: Path) -> None:
    path.parent.mkdir()
    (path.parent / "profiles").touch()
    with pytest.raises(StorageError, match="profiles"):
        profiles.create("Bob")


def test_a_profile_is_found_by_its_name_or_made(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path / "profile.sqlite")
    ann = profiles.named("Ann")
    assert profiles.named("  ann ") == ann
    assert profiles.named("Ben") != ann
    assert [info.name for info in profiles.list()][1:] == ["Ann", "Ben"]
