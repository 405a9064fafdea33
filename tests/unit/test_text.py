from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import ParsedTitle, clean, fold, parse_title

words = st.text(st.characters(codec="utf-8", categories=("Lu", "Ll")), min_size=1, max_size=12)
plain_titles = st.lists(words, min_size=1, max_size=5).map(" ".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  The\tMatrix\r\n", "The Matrix"),
        ("a\u202eb\u200b\u2066c\ufeff\ufe0f", "abc"),
        ("nul\0 and bell\a", "nul and bell"),
        ("Ame\u0301lie", "Amélie"),
        ("e\u200b\u0301", "é"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("\u3164\u2800", ""),
        ("日本 語", "日本 語"),
    ],
)
def test_clean_leaves_only_what_may_be_shown(text: str, expected: str) -> None:
    assert clean(text, 100) == expected


def test_clean_cuts_without_a_trailing_space() -> None:
    assert clean("abc def", 4) == "abc"


@given(st.text(), st.integers(0, 40))
def test_clean_is_idempotent_and_safe(text: str, limit: int) -> None:
    once = clean(text, limit)
    assert clean(once, limit) == once
    assert len(once) <= limit
    assert not {unicodedata.category(c) for c in once} & {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    assert "  " not in once
    assert once == once.strip()
    assert once == unicodedata.normalize("NFC", once)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amélie", "amelie"),
        ("Das weiße Band", "das weisse band"),
        ("Babettes gæstebud", "babettes gaestebud"),
        ("Salmer fra kjøkkenet", "salmer fra kjokkenet"),
        ("Popiół", "popiol"),
        ("Ernest & Célestine", "ernest and celestine"),
        ("Romeo + Juliet", "romeo and juliet"),
        ("Schindler's List", "schindlers list"),
        ("Schindler’s List", "schindlers list"),
        ("L'Avventura", "l avventura"),
        ("WALL·E", "wall e"),
        ("M*A*S*H", "mash"),
        ("E.T. the Extra-Terrestrial", "et the extra terrestrial"),
        ("L.A. Confidential", "la confidential"),
        ("Evangelion: 1.0", "evangelion 1 0"),
        ("8½", "8 1 2"),
        ("8 1/2", "8 1 2"),
        ("Alien³", "alien 3"),
        ("İSTANBUL", "istanbul"),
        ("七人の侍", "七人の侍"),
        ("snake_case", "snake case"),
        ("$!", ""),
    ],
)
def test_fold_known_answers(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text())
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_fold_leaves_words_and_single_spaces(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert all(c == " " or c.isalnum() or unicodedata.category(c).startswith("M") for c in folded)


@given(st.text(st.characters(codec="ascii")))
def test_fold_forgets_case(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())


@pytest.mark.parametrize(
    ("text", "title", "year", "alternates"),
    [
        ("Matrix, The (1999)", "The Matrix", 1999, ()),
        ("Babylon 5", "Babylon 5", 0, ()),
        ("Seven (a.k.a. Se7en) (1995)", "Seven", 1995, ("Se7en",)),
        ("Amelie (Fabuleux destin d'Amélie, Le) (2001)", "Amelie", 2001, ("Le Fabuleux destin d'Amélie",)),
        (
            "City of Lost Children, The (Cité des enfants perdus, La) (1995)",
            "The City of Lost Children",
            1995,
            ("La Cité des enfants perdus",),
        ),
        ("Man on the Train (Homme du train, L') (2002)", "Man on the Train", 2002, ("L'Homme du train",)),
        ("Avventura, L' (Adventure, The) (1960)", "L'Avventura", 1960, ("The Adventure",)),
        ("Seventh Seal, The (Sjunde inseglet, Det) (1957)", "The Seventh Seal", 1957, ("Det Sjunde inseglet",)),
        ("Samouraï, Le (Godson, The) (1967)", "Le Samouraï", 1967, ("The Godson",)),
        ("Death Note: Desu nôto (2006–2007)", "Death Note: Desu nôto", 2006, ()),
        ("Some Series (2011- )", "Some Series", 2011, ()),
        ("Runaway Brain (1995) ", "Runaway Brain", 1995, ()),
        ("  Two   Spaces  ,  The  (1990)", "The Two Spaces", 1990, ()),
        ("Blind Side, The  (2009)", "The Blind Side", 2009, ()),
        ("Gamers, The: Dorkness Rising (2008)", "The Gamers: Dorkness Rising", 2008, ()),
        ("Gojira Returns (Gojira) (Godzilla) (Return of Godzilla, The) (1984)", "Gojira Returns", 1984,
         ("Gojira", "Godzilla", "The Return of Godzilla")),
        ("Asterix in America (a.k.a Asterix Conquers America) (1994)", "Asterix in America", 1994,
         ("Asterix Conquers America",)),
        ("Bride, The (Bride) (THE BRIDE) (1935)", "The Bride", 1935, ("Bride",)),
        ("(500) Days of Summer (2009)", "(500) Days of Summer", 2009, ()),
        ("(Untitled) (2009)", "(Untitled)", 2009, ()),
        ("(1999)", "(1999)", 0, ()),
        ("Frontière(s) (2007)", "Frontière(s)", 2007, ()),
        ("Birdman: Or (The Unexpected Virtue of Ignorance) (2014)",
         "Birdman: Or (The Unexpected Virtue of Ignorance)", 2014, ()),
        ("You Are (Not) Alone (Jo) (2007)", "You Are (Not) Alone", 2007, ("Jo",)),
        ("Paris, Texas (1984)", "Paris, Texas", 1984, ()),
        ("Cry, the Beloved Country (1995)", "Cry, the Beloved Country", 1995, ()),
        ("1984 (1984)", "1984", 1984, ()),
        ("Code (9999)", "Code", 0, ("9999",)),
        ("", "", 0, ()),
    ],
)  # fmt: skip
def test_parse_title_known_answers(text: str, title: str, year: int, alternates: tuple[str, ...]) -> None:
    assert parse_title(text) == ParsedTitle(title, year, alternates)


@given(plain_titles, st.sampled_from(["The", "A", "Le", "Les", "Il", "Der", "El", "Een"]), st.integers(1900, 2030))
def test_an_article_moves_to_the_front(title: str, article: str, year: int) -> None:
    assert parse_title(f"{title}, {article} ({year})") == ParsedTitle(f"{article} {clean(title, 100)}", year, ())


@given(st.text(st.characters(exclude_characters="()"), max_size=60))
def test_a_display_title_parses_to_itself(text: str) -> None:
    title = parse_title(f"{text}, The").title
    assert parse_title(title) == ParsedTitle(title, 0, ())


@given(st.text(max_size=200))
def test_any_text_gives_clean_titles(text: str) -> None:
    parsed = parse_title(text)
    assert all(title == clean(title, 500) for title in (parsed.title, *parsed.alternates))
    assert all(fold(other) != fold(parsed.title) for other in parsed.alternates)
