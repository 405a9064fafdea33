"""A person's ratings on their way to the child, where they join the dataset as one more viewer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.data.atomic import replaced_file
from engine.errors import InputError, StorageError, reason_of
from engine.language import tr

FORMAT = 1
LATEST = 2**62
"""No time comes after it: it must fit an int64."""


@dataclass(frozen=True)
class OwnRating:
    """A film by its key (`Catalogue.keys`), 0.5–5, and when it was rated (UTC seconds)."""

    key: str
    rating: float
    time: int


def save_own_ratings(path: Path, ratings: Iterable[OwnRating]) -> None:
    """Writes them, whole or not at all. Raises `StorageError`."""
    document = {"format": FORMAT, "ratings": [asdict(rating) for rating in ratings]}
    try:
        with replaced_file(path) as staging:
            staging.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        raise StorageError(tr("{path} cannot be written ({reason}).", path=path, reason=reason_of(error))) from error


def load_own_ratings(path: Path) -> list[OwnRating]:
    """What `save_own_ratings` wrote. Raises `InputError` or `StorageError`."""
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != FORMAT:
            raise InputError(tr("it is not of this Marquee's format."), file=path)
        return [_checked(OwnRating(**each)) for each in document["ratings"]]
    except OSError as error:
        raise StorageError(tr("{path} cannot be read ({reason}).", path=path, reason=reason_of(error))) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(tr("it does not hold a person's ratings."), file=path) from error


def _checked(rating: OwnRating) -> OwnRating:
    timed = type(rating.time) is int and 0 <= rating.time < LATEST
    if type(rating.key) is not str or not timed or not 0.5 <= rating.rating <= 5:
        raise ValueError(tr("no rating"))
    return rating
