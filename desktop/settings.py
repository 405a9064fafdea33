"""The few things the app remembers about itself: typed, validated, crash-safe."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args

from engine.errors import StorageError

ThemeChoice = Literal["system", "light", "dark"]
TOP_K_RANGE = (5, 50)
TEXT_PERCENTS = (100, 110, 125, 150, 175, 200)


@dataclass(frozen=True)
class Settings:
    """`theme` follows the system unless said otherwise; `top_k` is how many films a list shows (5–50)."""

    theme: ThemeChoice = "system"
    top_k: int = 20
    width: int = 1280
    height: int = 800
    welcome: bool = True
    """Whether an empty profile is met with ways to begin."""
    text_size: int = 100
    """One of `TEXT_PERCENTS`."""
    profile: str = "first"
    """The slug of the profile that was open last; it may be gone."""

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

        size, profile = values.get("text_size"), values.get("profile")
        themes: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
        return cls(
            theme=next((theme for theme in themes if theme == values.get("theme")), standard.theme),
            top_k=number("top_k", *TOP_K_RANGE),
            width=number("width", 480, 16_384),
            height=number("height", 320, 16_384),
            welcome=values.get("welcome") is not False,
            text_size=next((known for known in TEXT_PERCENTS if known == size), standard.text_size),
            profile=profile if isinstance(profile, str) else standard.profile,
        )


class SettingsFile:
    """One JSON document, replaced as a whole, so that a crash leaves the old or the new one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The stored settings; defaults when there are none or they cannot be read."""
        try:
            return Settings.checked(json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError):
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
            raise StorageError(f"Settings cannot be written to {self._path}: {error.strerror}.") from error
