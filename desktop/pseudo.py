"""A language that nobody speaks: English with accents, a third longer, in brackets. It shows what is not translated
and what has no room."""

from __future__ import annotations

import re

ACCENTED = str.maketrans("AEIOUYaceiouyn", "ÀÉÎÖÛÝàçéîöûýñ")
LONGER = 0.35
_PLACE = re.compile(r"(\{[^}]*\}|\(\*[^)]*\))")


def pseudo(source: str, about: str = "", n: int | None = None) -> str:
    """“Rate {title}” → “[Ràté {title} ~~]”; places, and the endings of a file dialog, stay as they are."""
    if about:  # a form of Qt's, or a word that is told from another by it
        as_it_is, word_by_word = about.startswith("how Qt"), about.startswith("keys")
        return source if as_it_is else source.translate(ACCENTED) if word_by_word else pseudo(source)
    letters = len(_PLACE.sub("", source))
    words = "".join(piece if k % 2 else piece.translate(ACCENTED) for k, piece in enumerate(_PLACE.split(source)))
    return f"[{words}{' ' if letters > 2 else ''}{'~' * max(1, round(letters * LONGER - 3))}]"
