"""Several people on one computer: who there is, and where each one's profile is kept.

The first profile lies directly in the data folder, as it always did; each other one has a folder of its own:
profiles/<slug>/profile.db, with the name the person chose in name.txt beside it.
"""

from __future__ import annotations

import re
import secrets
import shutil
import time
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import InputError, StorageError
from engine.language import phrase, tr
from engine.profile import backup, schema
from engine.profile.files import replacing
from engine.text import clean, fold

FIRST: Final = "first"
"""The slug of the profile that is always there."""

FIRST_NAME: Final = phrase("My profile")
"""What it is called while it has no name of its own."""
_NAME_LIMIT: Final = 60
_KEPT: Final = ".last copies"
_KEPT_ENDING: Final = ".marquee-backup"
_SLUG: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
# Windows keeps these for devices, whatever the folder.
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """A profile: what it is called in paths, what the person calls it, and its file for `ProfileStore`."""

    slug: str
    name: str
    path: Path


class Profiles:
    """The profiles of one data folder. All calls raise `StorageError` when the folder does not play along."""

    def __init__(self, first: Path) -> None:
        """`first` is the file of the first profile (`Paths.profile_file`); the others lie in “profiles” beside it."""
        self._first, self._folder = first, first.parent / "profiles"

    def list(self) -> list[ProfileInfo]:
        """The first profile, which may not have been opened yet, and the others by name."""
        with self._speaking():
            folders = self._folder.iterdir() if self._folder.is_dir() else ()
            slugs = [place.name for place in folders if place.is_dir() and _is_slug(place.name) and place.name != FIRST]
            others = sorted((self._info(slug) for slug in slugs), key=lambda info: (fold(info.name), info.slug))
            return [self._info(FIRST), *others]

    def get(self, slug: str) -> ProfileInfo:
        """Raises `InputError` when there is no such profile."""
        found = next((info for info in self.list() if info.slug == slug), None)
        if found is None:
            raise InputError(tr("There is no such profile any more."))
        return found

    def slug_of(self, path: Path) -> str:
        """Of the profile whose file this is."""
        return FIRST if path == self._first else path.parent.name

    def create(self, name: str) -> ProfileInfo:
        """Makes an empty profile. Raises `InputError` for an empty name or one that another profile has."""
        name = self._new_name(name)
        wanted = _slug_for(name)
        with self._speaking():
            self._folder.mkdir(parents=True, exist_ok=True)
            for slug in (wanted, *(f"{wanted}-{number}" for number in range(2, 1000))):
                try:
                    (self._folder / slug).mkdir()
                except FileExistsError:
                    continue
                self._write_name(slug, name)
                return self._info(slug)
        raise InputError(tr("There are too many profiles called “{name}”.", name=name))

    def named(self, name: str) -> ProfileInfo:
        """The profile that the person calls `name`, made when there is none yet."""
        called = clean(name, _NAME_LIMIT).casefold()
        return next((info for info in self.list() if info.name.casefold() == called), None) or self.create(name)

    def rename(self, slug: str, name: str) -> ProfileInfo:
        """Gives a profile another name; its place stays. Raises `InputError` as `create` does."""
        info = self.get(slug)
        name = self._new_name(name, besides=slug)
        with self._speaking():
            self._write_name(info.slug, name)
        return self.get(slug)

    def delete(self, slug: str, now: int) -> Path | None:
        """Removes a profile that is not open, its backups too, and returns the last copy of it that is kept, a backup
        like any other (None: nothing was in it). The first one can only be emptied (`delete_all`)."""
        info = self.get(slug)
        if info.slug == FIRST:
            raise InputError(tr("The first profile stays; delete what is in it instead."))
        with self._speaking():
            kept = self._last_copy(info, now)
            # Renamed first, so that a kill in between leaves no half of a profile in the list.
            doomed = self._folder / f".{info.slug}.{secrets.token_hex(4)}.deleted"
            info.path.parent.rename(doomed)
            for leftover in self._folder.glob(".*.deleted"):
                shutil.rmtree(leftover)
            return kept

    def bring_back(self, name: str, kept: Path) -> ProfileInfo:
        """A profile of this name with what the copy holds that `delete` kept, which then goes."""
        backup.contents_of(kept)  # it can be used, before there is a profile
        info = self.create(name)
        with self._speaking():
            with replacing(info.path) as staging:
                shutil.copyfile(kept, staging)
            kept.unlink(missing_ok=True)
            return info

    def _last_copy(self, info: ProfileInfo, now: int) -> Path | None:
        """Of a profile that can be read all of it, of a damaged one its newest good backup."""
        date = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
        target = self._folder / _KEPT / f"{info.slug}.{date}{_KEPT_ENDING}"
        try:
            with closing(schema.connect_to_read(info.path)) as database:
                if schema.version_of(database, info.path) and backup.is_empty(database):
                    return None
                backup.copy_to(database, target)
                return target
        except (*schema.FAILURES, StorageError):
            good = backup.newest_good(info.path)
            if good is None:
                return None
            with replacing(target) as staging:
                shutil.copyfile(good, staging)
            return target

    def _info(self, slug: str) -> ProfileInfo:
        path = self._first if slug == FIRST else self._folder / slug / "profile.db"
        file = self._folder / slug / "name.txt"
        stored = clean(file.read_text(encoding="utf-8", errors="replace"), _NAME_LIMIT) if file.is_file() else ""
        return ProfileInfo(slug, stored or (FIRST_NAME if slug == FIRST else slug), path)

    def _new_name(self, name: str, besides: str = "") -> str:
        name = clean(name, _NAME_LIMIT)
        if not name:
            raise InputError(tr("A profile needs a name."))
        if any(info.name.casefold() == name.casefold() for info in self.list() if info.slug != besides):
            raise InputError(tr("There is a profile called “{name}” already; choose another name.", name=name))
        return name

    def _write_name(self, slug: str, name: str) -> None:
        with replacing(self._folder / slug / "name.txt") as staging:
            staging.write_text(name, encoding="utf-8")

    def _speaking(self) -> AbstractContextManager[None]:
        return schema.speaking(self._folder, lambda: StorageError(tr("{folder} is damaged.", folder=self._folder)))


def _is_slug(text: str) -> bool:
    return _SLUG.fullmatch(text) is not None


def _slug_for(name: str) -> str:
    plain = _NOT_PLAIN.sub("-", fold(name)).strip("-")[:30].strip("-")
    return "profile" if not plain or plain == FIRST or _RESERVED.fullmatch(plain) else plain
