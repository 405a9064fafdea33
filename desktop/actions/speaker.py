"""Whoever words and answers, made when the first words are wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # while nobody is asked nothing of it is imported
    from engine.explain.checking.checker import Checker
    from engine.explain.llm.model import LanguageModel
    from engine.explain.worded import WordedExplainer


class Speaker:
    """For the one thread that chats: the checker takes a moment to build, and is built once."""

    def __init__(self, cache: Path) -> None:
        """`cache`: the file in which checked answers are kept."""
        self._cache = cache
        self._checker: Checker | None = None

    def of(self, model: LanguageModel) -> WordedExplainer:
        from engine.explain.cache import AnswerCache
        from engine.explain.checking.checker import Checker
        from engine.explain.worded import WordedExplainer

        self._checker = self._checker or Checker()
        return WordedExplainer(model, self._checker, AnswerCache(self._cache))
