"""What unfinished training keeps to go on after a crash: LightGCN's checkpoints, and the rehearsal once it is over.

The rest is done anew: film texts come from their cache, closed forms take seconds. What is kept belongs to one job on
one dataset in one version of the program; anything else is thrown away. Files are whole or absent.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path

from engine import __version__
from engine.data.atomic import flush_names
from engine.errors import StorageError, reason_of
from engine.jobs import TrainingJob
from engine.language import tr
from engine.training.rebuild import rebuild
from engine.training.rehearsal import Rehearsal

IDENTITY, REHEARSAL = "identity.json", "rehearsal.json"
FITS = ("rehearse", "fit")
"""The trainings of LightGCN that have a checkpoint."""


class Kept:
    """The files in a job's `work` folder; without a folder nothing is kept. `device` is where it really trains.

    Raises `StorageError` when the folder cannot be written.
    """

    def __init__(self, job: TrainingJob, fingerprint: str, device: str) -> None:
        self._folder = Path(job.work) if job.work else None
        identity = {**asdict(job), "fingerprint": fingerprint, "device": device, "version": __version__}
        for place in ("dataset", "bundle", "name", "work", "text_cache", "own_ratings", "former"):
            identity.pop(place)  # where things are decides nothing
        if self._folder is not None and self._read(IDENTITY) != identity:
            for name in (REHEARSAL, *(f"{fit}.npz" for fit in FITS)):
                (self._folder / name).unlink(missing_ok=True)
            self._write(IDENTITY, identity)

    def checkpoint(self, fit: str) -> Path | None:
        """LightGCN's file for one of FITS."""
        return self._folder / f"{fit}.npz" if self._folder is not None else None

    def rehearsal(self) -> Rehearsal | None:
        """What `keep` was given; None when it was not."""
        try:
            return rebuild(Rehearsal, self._read(REHEARSAL))
        except (ValueError, TypeError, KeyError):
            return None

    def keep(self, rehearsal: Rehearsal) -> None:
        self._write(REHEARSAL, asdict(rehearsal))

    def _read(self, name: str) -> object:
        """None when it is absent, damaged, or of other contents than were sealed."""
        if self._folder is None:
            return None
        try:
            seal, _, text = (self._folder / name).read_text(encoding="utf-8").partition("\n")
            document: object = json.loads(text) if seal == _seal(text) else None
        except (OSError, ValueError):
            return None
        return document

    def _write(self, name: str, document: object) -> None:
        if self._folder is None:
            return
        text = json.dumps(document)
        staging = self._folder / f".{name}.new"
        try:
            with staging.open("w", encoding="utf-8") as file:
                file.write(f"{_seal(text)}\n{text}")
                file.flush()
                os.fsync(file.fileno())
            staging.replace(self._folder / name)
            flush_names(self._folder)
        except OSError as error:
            staging.unlink(missing_ok=True)
            reason = reason_of(error)
            raise StorageError(
                tr("{folder} cannot be written ({reason}); free space first.", folder=self._folder, reason=reason)
            ) from error


def _seal(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
