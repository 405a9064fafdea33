"""The phrases as tables by their first word, and the longest one that starts at a place of the sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from engine.explain.checking.phrases import FRAME_PHRASES, GIVEN, PHRASES, PICK_PHRASES
from engine.explain.checking.plainer import PLAINER
from engine.explain.checking.tokens import Tokens, tokenise

Table = Mapping[str, list[tuple[tuple[str, ...], str]]]


def table_of(phrases: Iterable[str] | Mapping[str, str]) -> Table:
    """Phrases by their first word, each with what it stands for."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    named = phrases if isinstance(phrases, Mapping) else dict.fromkeys(phrases, "")
    for phrase, plain in named.items():
        if words := tokenise("x " + phrase.replace(" '", "'") if phrase[0] != "'" else f"x{phrase}").folded[1:]:
            table.setdefault(words[0], []).append((words, plain))
    return table


NEUTRAL_PHRASES, FRAMING, PICKING, GIVING = (
    table_of(phrases) for phrases in (PHRASES, FRAME_PHRASES, PICK_PHRASES, GIVEN)
)
PLAIN = {kind: table_of({**dict.fromkeys(PHRASES, ""), **phrases}) for kind, phrases in PLAINER.items()}


def longest_phrase(tokens: Tokens, at: int, table: Table) -> tuple[int, str]:
    """Where the longest phrase that starts at `at` ends, and what it stands for; `at` and "" when none does."""
    found = table.get(tokens.folded[at], ()) if at < len(tokens) else ()
    held = ((at + len(words), plain) for words, plain in found if tokens.folded[at : at + len(words)] == words)
    return max(held, default=(at, ""))


def phrase_end(tokens: Tokens, at: int, table: Table) -> int:
    """Where the longest phrase of `table` that starts at `at` ends; else `at`."""
    return longest_phrase(tokens, at, table)[0]
