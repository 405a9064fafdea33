"""A damaged profile: what is said about it, and the two ways on. The damaged file is kept in both."""

from __future__ import annotations

from desktop.language import tr
from desktop.viewmodels.notices import DamageView
from desktop.viewmodels.words import moment_of
from engine.profile import backup
from engine.profile.backup import CorruptProfile


def damage_of(error: CorruptProfile, *, or_afresh: bool = True) -> DamageView:
    """What the screen says. `or_afresh`: a good backup is not the only way on."""
    good = error.backup
    if good is None:
        return DamageView(
            tr("{path} cannot be read, and there is no backup of it. The damaged file is kept.", path=error.path), ""
        )
    problem = tr("{path} is gone.", path=error.path) if error.gone else tr("{path} cannot be read.", path=error.path)
    if error.gone and or_afresh:
        ways = tr("Go on with its last good backup, or start afresh; the backups are kept.")
    elif error.gone:
        ways = tr("Go on with its last good backup; the backups are kept.")
    elif or_afresh:
        ways = tr("Go on with its last good backup, or start afresh; the damaged file is kept.")
    else:
        ways = tr("Go on with its last good backup; the damaged file is kept.")
    return DamageView(f"{problem} {ways}", moment_of(backup.made_at(good)))


def restore(error: CorruptProfile, now: int) -> None:
    """Puts the newest good backup in its place. Raises `StorageError`."""
    backup.restore_last_good(error.path, now)


def set_aside(error: CorruptProfile, now: int) -> None:
    """Moves the damaged file out of the way. Raises `StorageError`."""
    backup.set_aside(error.path, now)
