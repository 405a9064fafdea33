"""What a row is, by the words of services and people: a film, a series, an episode or something else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from engine.profile.importers.export import Kind
from engine.text import fold

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")  # tvMiniSeries
# Words of title types, folded, in the order in which they decide: a podcast's episode is no film's.
_KINDS: Final[Mapping[Kind, re.Pattern[str]]] = {
    "other": re.compile(
        r"game|videogame|spiel|videospiel|jeu|juego|videojuego|gioco|videogioco|jogo|podcast\w*|musi[ck]\w*|musical|clip\w*|videoclip\w*"
        r"|trailer|teaser|hook|promotional|recap"
    ),
    "episode": re.compile(r"\w*epis\w+|\w*folge|avsnitt|aflevering|odcinek|bolum|эпизод"),
    "series": re.compile(
        r"(?:minis?|tv|fernseh|televisie|web)?(?:series?|serial\w*|serien|shows?|seasons?)|сериал|dizi\w*"
        r"|telenovela|\w*sarja"
    ),
}
# Scripts whose words `fold` takes apart, or that write none: these stand anywhere in the cell.
_ANYWHERE: Final[Mapping[Kind, tuple[str, ...]]] = {
    "other": ("गेम", "पॉडकास्ट", "संगीत", "ゲーム", "ポッドキャスト", "ミュージックビデオ", "游戏", "遊戲", "게임"),
    "episode": ("एपिसोड", "エピソード", "单集", "에피소드", "حلقة"),
    "series": (
        "सीरीज",
        "सीरीज़",
        "टीवी शो",
        "シリーズ",
        "剧集",
        "劇集",
        "电视剧",
        "電視劇",
        "시리즈",
        "드라마",
        "مسلسل",
    ),
}
_FILM = re.compile(
    r"movies?|films?|filme|tvmovie|tvspecial|tvshort|feature|special|short|\w*(?:film|metrage|metraje|metraggio|metragem)"
    r"|pelicula|peliculas|фильм|фильмы|映画|电影|電影"
)
_OTHER_THINGS = re.compile(
    r"(?:teaser )?trailer|teaser|hook|promotional|recap"
    r"|video ?game|video ?spiel|jeu video|video ?juego|video ?gioco|music ?video|podcast.*"
)
_BESIDE: Final = frozenset(("tv", "web", "mini", "limited", "anthology", "de", "of", "per", "la", "televisee"))
# Viewing histories name an episode by its series: “Dark: Season 1: Secrets”.
_EPISODE_TITLE = re.compile(
    r".+: (?:season|series|staffel|saison|temporada|stagione|limited series|miniserie|mini-series|sezon|сезон)\b.*: .+",
    re.IGNORECASE,
)


def kind_of(title_type: str) -> Kind:
    """What a service's word for the type of a title stands for. Words that are not known are films: a film left out is
    missed, a series kept matches nothing else."""
    text = unicodedata.normalize("NFC", title_type)
    for kind, parts in _ANYWHERE.items():
        if any(unicodedata.normalize("NFC", part) in text for part in parts):
            return kind
    words = fold(_CAMEL.sub(" ", title_type))
    if words == "tv":  # other services' word
        return "series"
    for kind, pattern in _KINDS.items():
        if any(pattern.fullmatch(word) for word in words.split()):
            return kind
    return "film"


def say_kinds(cells: Iterable[str]) -> bool:
    """True for a column of title types, not of genres, where a musical and a “game” are films: most cells name a kind
    and nothing else."""
    named = [_names_a_kind(cell) for cell in cells if cell]
    return 2 * sum(named) > len(named)


def kind_among_genres(cell: str) -> Kind:
    """Of a column of genres: a series only where the cell says no more than that."""
    words = [word for word in fold(_CAMEL.sub(" ", cell)).split() if word not in _BESIDE]
    kind = kind_of(cell)
    return kind if kind in ("series", "episode") and all(_KINDS[kind].fullmatch(word) for word in words) else "film"


def is_episode_title(title: str) -> bool:
    """True for “Dark: Season 1: Secrets”."""
    return _EPISODE_TITLE.fullmatch(title) is not None


def _names_a_kind(cell: str) -> bool:
    words = fold(_CAMEL.sub(" ", cell))
    if _OTHER_THINGS.fullmatch(words) or kind_among_genres(cell) != "film":
        return True
    return any(_FILM.fullmatch(word) for word in words.split())
