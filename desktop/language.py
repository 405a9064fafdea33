"""How every part of the window says something: the engine's `tr`, which views cannot reach and need not know."""

from __future__ import annotations

from engine.data.genres import genre_name
from engine.language import day_figures, day_words, language_code, number, phrase, signed_number, tr, trn

__all__ = ["day_figures", "day_words", "genre_name", "language_code", "number", "phrase", "signed_number", "tr", "trn"]
