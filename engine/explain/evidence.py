"""The closed set of facts an explanation may use. All numbers come from the data; every kind's fields are here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar


@dataclass(frozen=True)
class Evidence:
    """A fact with an opaque id, unique within one explanation. Films appear as "Title (year)"."""

    kind: ClassVar[str]
    id: str

    def to_json(self) -> Mapping[str, Any]:
        """The fact as JSON data: id, kind, then the fields of the kind."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return {"id": values.pop("id"), "kind": self.kind, **values}


@dataclass(frozen=True)
class BecauseYouLiked(Evidence):
    """`film` of the person's history, its rating, and its share (0–1) of everything that spoke for the pick."""

    kind = "because_you_liked"
    film: str
    your_rating: float
    share: float


@dataclass(frozen=True)
class SimilarTo(Evidence):
    """The pick resembles `film`, which the person asked about without rating it; share as above."""

    kind = "similar_to"
    film: str
    share: float


@dataclass(frozen=True)
class CoLiked(Evidence):
    """`n_both` of the `n_film` viewers who liked `with_film` also liked `film`; lift is n_both over chance's count.

    `simulated` says that the viewers are simulated.
    """

    kind = "co_liked"
    film: str
    with_film: str
    n_both: int
    n_film: int
    lift: float
    simulated: bool

    def to_json(self) -> Mapping[str, Any]:
        values = dict(super().to_json())
        return {("with" if name == "with_film" else name): value for name, value in values.items()}


@dataclass(frozen=True)
class SharedTags(Evidence):
    """Tags that the pick and `film` have in common."""

    kind = "shared_tags"
    film: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class SharedGenre(Evidence):
    """Genres that the pick and `film` have in common."""

    kind = "shared_genre"
    film: str
    genres: tuple[str, ...]


@dataclass(frozen=True)
class SameDirector(Evidence):
    """A director of both the pick and `film`."""

    kind = "same_director"
    film: str
    director: str


@dataclass(frozen=True)
class RecentTaste(Evidence):
    """`films`, rated within the last `days` days, are what mostly spoke for the pick."""

    kind = "recent_taste"
    films: tuple[str, ...]
    days: int


@dataclass(frozen=True)
class PopularWith(Evidence):
    """`n` viewers rated the pick, `mean` on average."""

    kind = "popular_with"
    n: int
    mean: float
    simulated: bool


@dataclass(frozen=True)
class HiddenGem(Evidence):
    """Only `n` viewers rated the pick, and their mean is high."""

    kind = "hidden_gem"
    n: int
    mean: float
    simulated: bool


@dataclass(frozen=True)
class Unrated(Evidence):
    """No viewer rated the pick: it is placed by what is known of it, not by what anybody thought of it."""

    kind = "unrated"
    simulated: bool
