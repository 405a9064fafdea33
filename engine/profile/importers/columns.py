"""Which column of any CSV holds what: given by a map, or found by its name, in the languages people keep lists in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from functools import lru_cache
from typing import Final

from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.export import ColumnMap, Findings
from engine.profile.importers.tables import Table, column_key
from engine.profile.importers.values import read_imdb, read_stars, read_whole
from engine.text import clean, fold

_NAMES: Final = {
    "title": "title|name|film|movie|filmtitle|movietitle|filmname|moviename|titlename|titleyear|filmyear|movieyear"
    "|titel|filmtitel|titre|titulo|titolo|nome|nombre|pelicula|naslov|nazev|tytul|tytulpolski|название|русскоязычноеназвание"
    "|タイトル|标题|标题名|片名|电影|電影|作品名|映画|제목|영화",
    "original": "originaltitle|originalname|originaltitel|originaletitel|originaltittel|titreoriginal|titulooriginal"
    "|titolooriginale|tytuloryginalny|oryginalnytytul|nazevoriginalni|originalninazev|eredeticim|оригинальноеназвание|原名"
    "|原题",
    "year": "year|releaseyear|yearrelease|yearreleased|productionyear|yearproduction|jahr|erscheinungsjahr"
    "|produktionsjahr|annee|anneesortie|anneeproduction|ano|anoproduccion|anolancamento|anno|annoproduzione|annouscita|rok|rokprodukcji"
    "|год|年|年份|연도|년도",
    "rating": "rating|score|stars|star|vote|rate|grade|bewertung|wertung|note|nota|puntuacion|calificacion|voto"
    "|votacion|valutazione|avaliacao|ocena|hodnoceni|оценка|评分|打分|評分|個人評分|个人评分|我的评分|評価|평점|별점",
    "ten": "rating10",
    "liked": "liked|like|thumb|thumbs|opinion",
    "date": "daterated|ratedat|rateddate|ratingdate|userratedat|reviewdate|datereviewed|date|datetime|timestamp|datum"
    "|datumhodnoceni|fecha|fechavoto|data|dataoceny|dateadded|created|createdat|дата|датаивремя|датаоценки|日期|打分日期"
    "|标记日期|创建时间",
    "watched": "watched|watcheddate|datewatched|watchedat|watcheddateutc|lastwatched|lastwatchedat|lastviewedat"
    "|lastplayed|seen|dateseen|datewatch|watchdate|viewed|dateviewed|played|plays|viewcount|playcount|timeswatched"
    "|timesseen|checked|datechecked|checkeddate|completed|datecompleted|finished|datefinished|gesehen|vule|vistoil|vistoel"
    "|visto|vista|visionato|датапросмотра",
    "listed": "watchlist|status|state|shelf|tracked|wantto|wanttosee|wanttowatch|towatch|wishlist|merkliste",
    "imdb": "imdbid|imdb|const|tconst|imdburl|imdblink",
    "tmdb": "tmdbid|tmdb|themoviedbid",
    "type": "titletype|type|kind|mediatype|typ|entitytype|supplementalvideotype",
}
_SECOND_BEST: Final = {
    "year": "releasedate|released|premiered|erscheinungsdatum|datesortie|datedesortie|上映日期|简介",
    "watched": "starttime",
}
"""Looked for where none of the above is there."""
# Words that say whose the column is, which is why it comes before a site's own “Rating”, and words that say nothing.
_MINE = re.compile(
    r"my|your|user|personal|own|meine?r?|ihre|deine|ma|mon|votre|vos|mi|tua?|su|il|mi[ao]|meu|minha|sua|moj[ae]|muj|моя|мой"
    r"|мое|ваша"
)
_EMPTY = re.compile(r"movies?|filme?s?|of|out|on|in|at|the|a|am|de[rsu]?|l[ae]|русскоязычное|column|\d+")
_ONE_OR_OTHER = re.compile(r"film|movie")
_WATCHLIST = re.compile(r"(?:watch|wish)[ _-]?list|to[ _-]?watch|merkliste")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")  # userRating
_STATED_SCALE = re.compile(r"(?:/|out of|von|sur|\bof|[01] ?[-–]|\bto)\s*(5|10|20|100)\b|(%)|\brating(10)$")
_COUNTING: Final = frozenset(("position", "pos", "rank", "place", "index", "number", "nr", "no", "id"))
_LEAST_USUAL_ID: Final = 10
_IMDB_ID = re.compile(r"\btt\d|^\d{7,8}$", re.ASCII)
_FIVE, _TEN, _TWENTY, _HUNDRED = 5.0, 10.0, 20.0, 100.0
_ONE_SLIP_IN: Final = 50


@dataclass(frozen=True)
class Columns:
    """Folded titles of the columns; None where there is none. `listed` says what is on the watchlist, `liked` holds
    thumbs, `ten` a second rating column, from 1 to 10."""

    title: str | None = None
    original: str | None = None
    year: str | None = None
    rating: str | None = None
    ten: str | None = None
    liked: str | None = None
    date: str | None = None
    watched: str | None = None
    listed: str | None = None
    imdb: str | None = None
    tmdb: str | None = None
    type: str | None = None

    @property
    def says_what_was_done(self) -> bool:
        return any((self.rating, self.ten, self.liked, self.watched, self.listed))


def find_columns(table: Table, asked: ColumnMap | None, findings: Findings) -> Columns:
    """The columns `asked` for, the others by their names; notes those that are not read. Raises `InputError` naming
    the columns there are, when none holds titles, and when the ratings may be in one that is not known and nobody was
    asked."""
    columns = _given(table, _named(table), asked or ColumnMap())
    if not (columns.title or columns.imdb or columns.tmdb):
        raise InputError(
            tr("no column holds films' titles; say which of these does: {columns}.", columns=_listed(table)),
            file=table.file,
            line=1,
        )
    used = set(astuple(columns)) | {"rewatch", ""}
    unused = [key for key in table.titles if key not in used]
    if asked is None and not (columns.rating or columns.ten or columns.liked):
        wanted = names_a_watchlist(table.file)  # whose ratings are other people's
        said = columns.says_what_was_done or wanted
        if (not wanted and any(_may_be_ratings(table, key) for key in unused)) or (unused and not said):
            raise InputError(
                tr("no column is known to hold ratings; say which of these does: {columns}.", columns=_listed(table)),
                file=table.file,
                line=1,
            )
    if unused:
        findings.note(tr("Columns not used: {columns}.", columns=_quoted([table.titles[key] for key in unused])))
    return columns


def holds_films(titles: frozenset[str]) -> bool:
    """True when one of these folded titles is that of a column for films' titles or numbers."""
    return any(not titles.isdisjoint(_folded(_NAMES[what])) for what in ("title", "imdb", "tmdb"))


def names_a_watchlist(file: str) -> bool:
    """True for a file that is called one: “watchlist.csv”, “movielens-wishlist.csv”."""
    return _WATCHLIST.search(file.lower()) is not None


def scale_of(table: Table, columns: Columns, asked: float | None) -> float:
    """The scale asked for or stated in the column's title, else 5, 10, 20 or 100, whichever nearly all ratings fit: a
    few slips do not stretch it."""
    if asked:
        return asked
    if found := _STATED_SCALE.search(table.titles.get(columns.rating or "", "").lower()):
        return _HUNDRED if found[2] else float(found[1] or found[3])
    read = (read_stars(record.get(columns.rating), 0.0) for record in table.records)
    values = sorted(value for value, scale in filter(None, read) if scale == 0)
    if values and values[len(values) // 2] > _TEN:
        return _TWENTY if _nearly_all(values)[-1] <= _TWENTY else _HUNDRED
    usual = _nearly_all([value for value in values if value <= _TEN])
    return _FIVE if not usual or usual[-1] <= _FIVE else _TEN


def film_number(what: str, cell: str, column: str | None = None) -> int:
    """A film's number at IMDb or TMDB, 0 for a cell that does not look like one: “5.0” is none."""
    if what == "imdb":
        return read_imdb(cell) if _IMDB_ID.search(cell) or (column or "").endswith("id") else 0
    return read_whole(cell) if cell.isdigit() else 0


@lru_cache(maxsize=32)
def _folded(names: str) -> frozenset[str]:
    return frozenset(map(column_key, names.split("|")))


def _named(table: Table) -> Columns:
    """The columns known by their names: a person's own before others, then as written before worded otherwise, then
    the first. No column is taken for two things."""
    taken: set[str] = set()
    found: dict[str, str | None] = {}
    cores = {key: _core(title) for key, title in table.titles.items()}
    for what, names in (*_NAMES.items(), *_SECOND_BEST.items()):
        if found.get(what):
            continue
        known = _folded(names)
        ranks = [
            (not mine, key not in known, place, key)
            for place, (key, (core, mine)) in enumerate(cores.items())
            if key not in taken and (key in known or core in known)
        ]
        found[what] = min(ranks)[3] if ranks else None
        taken.update(filter(None, (found[what],)))
    return Columns(**found)


def _core(title: str) -> tuple[str, bool]:
    """What a title says without the words around it, and whether it speaks of the person: “My Score (out of 10)” →
    score, True."""
    words = fold(_CAMEL.sub(" ", clean(title, 100))).split()
    core = [word for word in words if not (_MINE.fullmatch(word) or _EMPTY.fullmatch(word))]
    if not core:  # “Film”, “My movies”
        core = [word.rstrip("s") for word in words if _ONE_OR_OTHER.match(word)][:1]
    return "".join(core), any(map(_MINE.fullmatch, words))


def _given(table: Table, found: Columns, asked: ColumnMap) -> Columns:
    """The found columns with those that the person named, and without numbers that do not look like numbers of
    films. Raises `InputError` for a column that is not there."""
    for what in ("title", "year", "rating", "date", "imdb", "tmdb"):
        if wanted := getattr(asked, what):
            key = column_key(wanted)
            if key not in table.titles:
                raise InputError(
                    tr(
                        "there is no column “{name}”; found are {columns}.",
                        name=clean(wanted, 60),
                        columns=_listed(table),
                    ),
                    file=table.file,
                    line=1,
                )
            elsewhere = {other: None for other, column in vars(found).items() if column == key}
            found = replace(found, **{**elsewhere, what: key})
    if asked.rating:
        found = replace(found, ten=None, liked=None)
    for what in ("imdb", "tmdb"):
        column = getattr(found, what)
        cells = [cell for record in table.records if (cell := record.get(column))]
        least = _LEAST_USUAL_ID if what == "tmdb" else 0
        unusual = [cell for cell in cells if film_number(what, cell, column) <= least]
        if cells and 2 * len(unusual) >= len(cells) and not getattr(asked, what):
            found = replace(found, **{what: None})  # a rating there, perhaps
    return found


def _may_be_ratings(table: Table, column: str) -> bool:
    """True when most of the column's cells could be ratings of up to ten, or stars, and do not only count the rows."""
    if column in _COUNTING:
        return False
    cells = [cell for record in table.records if (cell := record.get(column))]
    read = [read for cell in cells if (read := read_stars(cell, _TEN)) and 0 < read[0] <= read[1]]
    return 2 * len(read) > len(cells)


def _nearly_all(values: Sequence[float]) -> Sequence[float]:
    return values[: len(values) - len(values) // _ONE_SLIP_IN]


def _listed(table: Table) -> str:
    return _quoted(list(table.titles.values()))


def _quoted(titles: Sequence[str]) -> str:
    return ", ".join(f"“{clean(title, 40)}”" for title in titles[:12] if title)
