"""Which key does what: the standard ones, and what the person has chosen instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

from desktop.language import phrase, tr

Act = Literal[
    "search", "why", "more", "watchlist", "seen", "hidden", "refine", "for_you", "undo", "redo", "home", "library",
    "import", "models", "train", "settings", "keys",
]  # fmt: skip
ACTS: tuple[Act, ...] = get_args(Act)
STANDARD: Mapping[Act, str] = MappingProxyType({
    "search": "/", "why": "E", "more": "M", "watchlist": "W", "seen": "S", "hidden": "N", "refine": "R",
    "for_you": "F", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z", "home": "Ctrl+1", "library": "Ctrl+3",
    "import": "Ctrl+4", "models": "Ctrl+5", "train": "Ctrl+6", "settings": "Ctrl+7", "keys": "?",
})  # fmt: skip
WORDS: Mapping[Act, str] = MappingProxyType({
    "search": phrase("Search"), "why": phrase("Why this film"), "more": phrase("More like it, or like the chosen ones"),
    "watchlist": phrase("Watchlist"), "seen": phrase("Seen"), "hidden": phrase("Not for me"),
    "refine": phrase("Refine the list"), "for_you": phrase("For you"), "undo": phrase("Undo"), "redo": phrase("Redo"),
    "home": phrase("Home"), "library": phrase("Library"), "import": phrase("Import"), "models": phrase("Models"),
    "train": phrase("Train"), "settings": phrase("Settings"), "keys": phrase("These keys"),
})  # fmt: skip
FIXED = (
    ("← → ↑ ↓", phrase("Move between films")),
    (phrase("Ctrl+2, Ctrl+K", about="keys, one by one"), phrase("Search")),
    (phrase("Shift or Ctrl, arrows, Space", about="keys, one by one"), phrase("Choose several")),
    (phrase("1 – 5, then − +", about="keys, one by one"), phrase("Rate it, half a star less or more")),
    (phrase("Enter", about="keys, one by one"), phrase("Why this film")),
    (phrase("Esc", about="keys, one by one"), phrase("Back")),
)
"""What is never changed: the ways around, and figures that mean themselves."""
ONE_BY_ONE = "keys, one by one"
MOVES = (
    "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Return", "Enter", "Tab", "Backtab", "Space",
)  # fmt: skip
"""Alone they move or press, with Shift or Ctrl held they choose several: the films take them first."""
AROUND = (*MOVES, "Esc", "Backspace", "Del", "1", "2", "3", "4", "5", "-", "−", "+", "=", "Ctrl+A", "Ctrl+K", "Ctrl+2")
LONGEST = 40
HELD = (phrase("Ctrl"), phrase("Shift"), phrase("Alt"), phrase("Meta"))
"""What is held while another key is pressed."""


@dataclass(frozen=True)
class KeyMap:
    """`chosen` has the keys that are not the standard ones. Letters are written large: “W”, “Ctrl+Z”, “?”."""

    chosen: Mapping[Act, str] = field(default_factory=dict)

    @classmethod
    def checked(cls, values: object) -> KeyMap:
        """From untrusted JSON: what cannot be used, or would be used twice, falls back to the standard.

        All are judged together: two acts may have changed places.
        """
        given = {act: values.get(act) for act in ACTS} if isinstance(values, dict) else {}
        usable = ((act, key) for act, key in given.items() if isinstance(key, str) and 0 < len(key) <= LONGEST)
        chosen = {act: key for act, key in usable if not _needed(key) and key != STANDARD[act]}
        while True:
            keys = cls(dict(chosen))
            used = [keys.key(act) for act in ACTS]
            twice = next((act for act in reversed(chosen) if used.count(chosen[act]) > 1), None)
            if twice is None:
                return keys
            del chosen[twice]

    def key(self, act: Act) -> str:
        return self.chosen.get(act, STANDARD[act])

    def words(self, act: Act) -> str:
        """The key as the person's keyboard calls it: “Ctrl+Z”, “Strg+Z”."""
        return key_words(self.key(act))

    def act(self, key: str) -> Act | None:
        """What a key does."""
        return next((act for act in ACTS if self.key(act) == key), None)

    def obstacle(self, act: Act, key: str) -> str:
        """Why a key cannot be had for something, in a sentence; "" when it can."""
        if _needed(key):
            return tr("{key} is needed to get around.", key=key_words(key))
        other = self.act(key)
        if other is None or other == act:
            return ""
        return tr("{key} is “{name}” already.", key=key_words(key), name=tr(WORDS[other]))

    def with_key(self, act: Act, key: str) -> KeyMap:
        chosen = {**self.chosen, act: key}
        return KeyMap({each: chosen[each] for each in chosen if chosen[each] != STANDARD[each]})


def key_words(key: str) -> str:
    *held, last = key.split("+") if len(key) > 1 else [key]
    return "+".join([*(tr(each) if each in HELD else each for each in held), last])


def _needed(key: str) -> bool:
    return key in AROUND or key.rpartition("+")[2] in MOVES
