"""The few things the app remembers about itself: typed, validated, crash-safe."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal, get_args

from engine.errors import StorageError, reason_of
from engine.language import tr

ThemeChoice = Literal["system", "light", "dark"]
MotionChoice = Literal["system", "full", "reduced"]
TOP_K_RANGE = (5, 50)
TEXT_PERCENTS = (100, 110, 125, 150, 175, 200)
LANGUAGES = {"en": "English", "de": "Deutsch"}
"""What there is, by its own name."""


OLLAMA_HOST = "127.0.0.1:11434"
LONGEST_TEXT = 200
LONGEST_PATH = 4096
MOST_KEYS = MOST_SHELVES = MOST_MIXES = 100
LARGEST_NUMBER = 1e6
FARTHEST = 65_536
"""Pixels from the first screen's corner to the window's."""


@dataclass(frozen=True)
class GuestChoice:
    """What the person wants of a language model: nothing, unless it is switched `on`.

    `model` "" leaves the choice to us. `reorder`: it may move films of a list a little.
    """

    on: bool = False
    host: str = OLLAMA_HOST
    model: str = ""
    reorder: bool = False

    @classmethod
    def checked(cls, values: object) -> GuestChoice:
        """From untrusted JSON: what cannot be used falls back to its default."""
        if not isinstance(values, dict):
            return cls()
        host, model = values.get("host"), values.get("model")
        return cls(
            on=values.get("on") is True,
            host=host if isinstance(host, str) and 0 < len(host) <= LONGEST_TEXT else OLLAMA_HOST,
            model=model if isinstance(model, str) and len(model) <= LONGEST_TEXT else "",
            reorder=values.get("reorder") is True,
        )


@dataclass(frozen=True)
class ShelfChoice:
    """How the person wants home's shelves, by their names: those of `order` first, in it; those `hidden` not at all."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    @classmethod
    def checked(cls, values: object) -> ShelfChoice:
        """From untrusted JSON: what cannot be used is left out."""
        if not isinstance(values, dict):
            return cls()
        return cls(_names(values.get("order")), _names(values.get("hidden")))


@dataclass(frozen=True)
class Settings:
    """`theme` follows the system unless said otherwise; `top_k` is how many films a list shows (5–50)."""

    theme: ThemeChoice = "system"
    top_k: int = 20
    width: int = 1280
    height: int = 800
    keys: dict[str, str] = field(default_factory=dict)
    """What has another key than the standard one, and which."""
    maximised: bool = False
    screen: str = ""
    """The name of the screen that the window was on; it may be gone."""
    corner: tuple[int, int] | None = None
    """Where the window's top left was on all screens together, in pixels; None: the system decides."""
    welcome: bool = True
    """Whether an empty profile is met with ways to begin."""
    text_size: int = 100
    """One of `TEXT_PERCENTS`."""
    profile: str = "first"
    """The slug of the profile that was open last; it may be gone."""
    guest: GuestChoice = GuestChoice()
    language: str = "system"
    """One of `LANGUAGES`, or the system's."""
    motion: MotionChoice = "system"
    """Whether anything moves on its way."""
    posters: str = ""
    """The folder with the person's own posters; "" for none."""
    shelves: ShelfChoice = ShelfChoice()
    mixes: dict[str, dict[str, float]] = field(default_factory=dict)
    """How lists are mixed, numbers by name, for each profile (its slug) where anything was kept."""

    @classmethod
    def checked(cls, values: object) -> Settings:
        """Settings from untrusted JSON: what cannot be used falls back to its default."""
        if not isinstance(values, dict):
            return cls()
        standard = cls()

        def number(name: str, low: int, high: int) -> int:
            value = values.get(name)
            if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
                return value
            default: int = getattr(standard, name)
            return default

        size, profile, screen = values.get("text_size"), values.get("profile"), values.get("screen")
        posters = values.get("posters")
        themes: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
        motions: tuple[MotionChoice, ...] = get_args(MotionChoice)
        return cls(
            theme=next((theme for theme in themes if theme == values.get("theme")), standard.theme),
            top_k=number("top_k", *TOP_K_RANGE),
            width=number("width", 480, 16_384),
            height=number("height", 320, 16_384),
            keys=_texts(values.get("keys")),
            maximised=values.get("maximised") is True,
            screen=screen if isinstance(screen, str) and len(screen) <= LONGEST_TEXT else standard.screen,
            corner=_corner(values.get("corner")),
            welcome=values.get("welcome") is not False,
            text_size=next((known for known in TEXT_PERCENTS if known == size), standard.text_size),
            profile=profile if isinstance(profile, str) else standard.profile,
            guest=GuestChoice.checked(values.get("guest")),
            language=next((known for known in LANGUAGES if known == values.get("language")), standard.language),
            motion=next((motion for motion in motions if motion == values.get("motion")), standard.motion),
            posters=posters if isinstance(posters, str) and len(posters) <= LONGEST_PATH else standard.posters,
            shelves=ShelfChoice.checked(values.get("shelves")),
            mixes=_mixes(values.get("mixes")),
        )


def _corner(value: object) -> tuple[int, int] | None:
    match value:
        case [int(left), int(top)] if max(abs(left), abs(top)) <= FARTHEST:
            return left, top
    return None


def _texts(values: object) -> dict[str, str]:
    """Short texts by short texts; what is anything else is left out."""
    pairs = list(values.items())[:MOST_KEYS] if isinstance(values, dict) else []
    return {name: text for name, text in pairs if isinstance(text, str) and max(len(name), len(text)) <= LONGEST_TEXT}


def _mixes(values: object) -> dict[str, dict[str, float]]:
    """Numbers by short names, by short names; what is anything else is left out."""
    mixes = list(values.items())[:MOST_MIXES] if isinstance(values, dict) else []
    return {name: _numbers(mix) for name, mix in mixes if isinstance(name, str) and len(name) <= LONGEST_TEXT}


def _numbers(values: object) -> dict[str, float]:
    pairs = list(values.items())[:MOST_KEYS] if isinstance(values, dict) else []
    return {
        name: number
        for name, number in pairs
        if isinstance(name, str) and isinstance(number, int | float) and abs(number) <= LARGEST_NUMBER
    }


def _names(values: object) -> tuple[str, ...]:
    """Short texts, each once; what is anything else is left out."""
    names = values[:MOST_SHELVES] if isinstance(values, list) else []
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str) and len(name) <= LONGEST_TEXT))


class SettingsFile:
    """One JSON document, replaced as a whole, so that a crash leaves the old or the new one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The stored settings; defaults when there are none or they cannot be read."""
        try:
            return Settings.checked(json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, RecursionError):
            return Settings()

    def save(self, settings: Settings) -> None:
        """Raises `StorageError` when the place cannot be written."""
        staged = self._path.with_suffix(f".{os.getpid()}.tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with staged.open("w", encoding="utf-8") as file:
                json.dump(asdict(settings), file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            staged.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                staged.unlink()
            raise StorageError(
                tr("Settings cannot be written to {path}: {reason}.", path=self._path, reason=reason_of(error))
            ) from error
