from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data import nfo
from engine.data.nfo import Nfo, NfoError, read_nfo

KODI = """<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>
<movie>
  <title>Hitze</title><originaltitle>Heat</originaltitle>
  <set><name>Nothing</name><title>Not this one</title></set>
  <uniqueid type="tmdb" default="true">949</uniqueid><uniqueid type="imdb">tt0113277</uniqueid>
  <premiered>1995-12-15</premiered>
</movie>
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (KODI, Nfo("movie", "Hitze", "Heat", 1995, 113277, 949)),
        (f"{KODI}https://www.themoviedb.org/movie/949", Nfo("movie", "Hitze", "Heat", 1995, 113277, 949)),
        (
            "<movie><imdbid>tt0113277</imdbid><tmdbid>949</tmdbid><year>1995</year></movie>",
            Nfo("movie", year=1995, imdb=113277, tmdb=949),
        ),
        ("<movie><title> </title><title>Heat</title><id>tt113277</id></movie>", Nfo("movie", "Heat", imdb=113277)),
        ("<movie><title>He\u202eat</title><year>soon</year></movie>", Nfo("movie", "Heat")),
        ("<TVShow><title>Heat</title></TVShow>", Nfo("tvshow", "Heat")),
    ],
)
def test_it_says_which_film_it_is(text: str, said: Nfo) -> None:
    assert read_nfo(text.encode()) == said
    assert read_nfo(text.replace(' encoding="UTF-8"', "").encode("utf-16")) == said


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE movie>",
        '<!DOCTYPE movie [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE movie SYSTEM "file:///etc/passwd">',
    ],
)
def test_what_declares_a_type_or_an_entity_is_refused(head: str, encoding: str) -> None:
    with pytest.raises(NfoError):
        read_nfo(f"{head}<movie><title>Heat</title></movie>".encode(encoding))


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"<movie><title>Heat</title></movie>"
    monkeypatch.setattr(nfo, "BYTES_LIMIT", len(content))
    assert read_nfo(content).title == "Heat"
    with pytest.raises(NfoError):
        read_nfo(content + b" ")


@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(lambda text: f"<movie>{text}</movie>".encode())))
def test_whatever_stands_there_nothing_else_happens(content: bytes) -> None:
    try:
        said = read_nfo(content)
    except NfoError:
        return
    assert said.kind
