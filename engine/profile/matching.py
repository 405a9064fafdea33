"""From an export's rows to a plan: which film each row means, judged against what the profile says already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations
from typing import Final

from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.errors import InputError
from engine.language import phrase
from engine.profile.film_index import FilmIndex
from engine.profile.import_plan import PART_OF_TITLE, ImportPlan, Outcome
from engine.profile.importers.export import ImportRow, share_a_title
from engine.profile.known_series import known_series
from engine.profile.pending import row_from_json
from engine.profile.state import Pending, Profile
from engine.text import fold

_SUBTITLE: Final = (": ", " - ", " – ", " (")
_SEARCHED: Final = 20
_LIKE: Final = 0.75
"""Similarity (difflib's ratio of the folded titles) from which another year is no obstacle."""
_NEAR_YEARS: Final = 2
_SHARED: Final = phrase("another row fits this film as well or better")


def match(
    rows: Sequence[ImportRow],
    catalogue: Catalogue,
    profile: Profile,
    *,
    service: str,
    movielens_ids: bool = False,
    titles: TitleIndex | None = None,
) -> ImportPlan:
    """Judges every row. `movielens_ids`: the catalogue's ids are MovieLens's; `titles`: the catalogue's title index
    where there is one already (suggestions need it). 10,000 rows against 87,000 films take about a second."""
    index = FilmIndex(catalogue, movielens_ids=movielens_ids)
    series = known_series()
    outcomes = [_judged(row, service, index, series) for row in rows]
    return ImportPlan(_one_film_each(outcomes, catalogue), catalogue, profile, Suggester(catalogue, titles))


def rematch(
    pending: Sequence[Pending],
    catalogue: Catalogue,
    profile: Profile,
    *,
    movielens_ids: bool = False,
    titles: TitleIndex | None = None,
) -> ImportPlan:
    """Judges saved rows again, for a catalogue that may have their films; damaged ones are passed over. The plan's
    edits also remove what was found from the saved rows."""
    index = FilmIndex(catalogue, movielens_ids=movielens_ids)
    series = known_series()
    outcomes = []
    for saved in pending:
        try:
            row = row_from_json(saved.row)
        except InputError:
            continue  # it stays where it is; nothing is lost
        outcomes.append(_judged(row, saved.source, index, series, saved.id))
    return ImportPlan(_one_film_each(outcomes, catalogue), catalogue, profile, Suggester(catalogue, titles))


def _judged(
    row: ImportRow, service: str, index: FilmIndex, series: frozenset[tuple[str, int]], pending: str = ""
) -> Outcome:
    if row.kind != "film":
        return Outcome(row, service, "left out", why=row.kind, pending=pending)
    found = index.find(row)
    if found.film is not None:
        return Outcome(row, service, "matched", found.film, why=found.how, pending=pending)
    if found.how:
        return Outcome(row, service, "ambiguous", None, found.candidates, found.how, pending=pending)
    if not (row.imdb or row.tmdb) and (fold(row.title), row.year) in series:
        return Outcome(row, service, "left out", why="series", pending=pending)
    if films := index.called_in_part(row):
        return Outcome(row, service, "ambiguous", None, films, PART_OF_TITLE, pending=pending)
    return Outcome(row, service, "unmatched", None, found.candidates, pending=pending)


def _one_film_each(outcomes: Sequence[Outcome], catalogue: Catalogue) -> list[Outcome]:
    """Where rows that may mean different films found the same one, those that are not sure of it become ambiguous."""
    found: dict[int, list[int]] = {}
    for place, outcome in enumerate(outcomes):
        if outcome.film is not None:
            found.setdefault(outcome.film, []).append(place)
    judged = list(outcomes)
    for film, places in found.items():
        if len(places) == 1:
            continue
        sure = _sure({n: outcomes[n] for n in places}, film, catalogue)
        for n in set(places).difference(sure):
            judged[n] = replace(outcomes[n], verdict="ambiguous", film=None, candidates=(film,), why=_SHARED)
    return judged


def _sure(sharing: Mapping[int, Outcome], film: int, catalogue: Catalogue) -> list[int]:
    """Of several rows (by place) that found a film, those that certainly mean it."""
    year = int(catalogue.years[film])
    sure = [n for n, outcome in sharing.items() if outcome.why == "number" or outcome.row.year == year]
    keep = sure or list(sharing)
    if _differ([sharing[n] for n in keep], by_title=not sure):
        keep = [n for n in keep if sharing[n].why == "number"]
    numbered = [sharing[n] for n in keep if sharing[n].why == "number"]
    if any(a.row.file == b.row.file and not share_a_title(a.row, b.row) for a, b in combinations(numbered, 2)):
        # One number beside two titles: somebody's mistake, and the film's own title says whose.
        names = {fold(name) for name in (catalogue.titles[film], *catalogue.alternates[film])}
        keep = [n for n in keep if not names.isdisjoint(map(fold, (sharing[n].row.title, *sharing[n].row.others)))]
    return keep


def _differ(outcomes: Sequence[Outcome], *, by_title: bool) -> bool:
    """True for rows that the service itself tells apart: by address or, on request, by title or year."""
    rows = [outcome.row for outcome in outcomes]
    titles = {(fold(row.title) or row.title, row.year) for row in rows}
    addresses = {(outcome.service, outcome.row.uri) for outcome in outcomes if outcome.row.uri}
    services = {service for service, _ in addresses}
    return (by_title and len(titles) > 1) or len(addresses) > len(services)


class Suggester:
    """Films with a title much like a row's, for a person to choose from. The title index is made when first needed."""

    def __init__(self, catalogue: Catalogue, titles: TitleIndex | None = None) -> None:
        self._catalogue, self._titles = catalogue, titles

    def __call__(self, row: ImportRow, limit: int) -> list[int]:
        """At most `limit` rows of the catalogue, the likeliest first; none when nothing is near."""
        if self._titles is None:
            self._titles = TitleIndex(self._catalogue)
        stems = {row.title.split(mark)[0] for mark in _SUBTITLE}
        texts = [text for title in (row.title, *row.others, *stems) for text in _queries(title, row.year)]
        found = dict.fromkeys(film for text in dict.fromkeys(texts) for film in self._titles.search(text, _SEARCHED))
        rated = [(self._likeness(row, film), film) for film in found]
        near = sorted((rank, film) for rank, film in rated if rank is not None)
        return [film for _, film in near[:limit]]

    def _likeness(self, row: ImportRow, film: int) -> tuple[bool, bool, int, float] | None:
        """Sorts those of about the year first, then longer or shorter forms of the title, then by year and
        difference of titles; None when it is another film altogether."""
        year = int(self._catalogue.years[film])
        names = [fold(name) for name in (self._catalogue.titles[film], *self._catalogue.alternates[film])]
        pairs = [(fold(title), name) for title in (row.title, *row.others) for name in names]
        like = max(SequenceMatcher(None, title, name).ratio() for title, name in pairs)
        begins = any(f"{a} ".startswith(f"{b} ") or f"{b} ".startswith(f"{a} ") for a, b in pairs)
        apart = abs(year - row.year) if year and row.year else 0
        far = apart > _NEAR_YEARS
        return None if far and like < _LIKE else (far, not begins, apart, 1 - like)


def _queries(title: str, year: int) -> list[str]:
    return [f"{title} {year}", title] if year else [title]
