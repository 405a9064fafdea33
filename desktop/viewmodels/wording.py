"""Words of a language model as the window shows them: checked sentences, what each rests on, whose words they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.language import tr
from desktop.viewmodels.words import Line

if TYPE_CHECKING:  # the checker is not needed to show what it let through
    from engine.explain.worded import CheckedSentence, Worded

Phase = Literal["off", "waiting", "writing", "checked", "standard", "stopped"]
"""`standard`: the templates stand alone, and `label` says why. `stopped`: by the person."""


@dataclass(frozen=True, slots=True)
class SaidView:
    """A sentence, the ids of the facts that it rests on, and why it is struck ("" when it stands)."""

    text: str
    facts: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact that the model was given, in the plain words of a template."""

    id: str
    line: Line


@dataclass(frozen=True, slots=True)
class WordsView:
    """What has come so far. `progress` is there while more may come; `label` and `summary` once nothing does."""

    phase: Phase = "off"
    sentences: tuple[SaidView, ...] = ()
    struck: tuple[SaidView, ...] = ()
    facts: tuple[FactView, ...] = ()
    progress: str = ""
    label: str = ""
    summary: str = ""

    @property
    def busy(self) -> bool:
        return self.phase in ("waiting", "writing")

    @property
    def own(self) -> bool:
        """Whether there are words of the model's own, or may be soon; else the templates are all the words."""
        return self.busy or bool(self.sentences)

    @property
    def used(self) -> frozenset[str]:
        """The facts that what is shown rests on."""
        return frozenset(fact for sentence in self.sentences for fact in sentence.facts)


def said_view(sentence: CheckedSentence) -> SaidView:
    return SaidView(sentence.text, sentence.cites, sentence.why)


def waiting(facts: Sequence[FactView], progress: str) -> WordsView:
    return WordsView("waiting", facts=tuple(facts), progress=progress)


def words_of(worded: Worded, facts: Sequence[FactView]) -> WordsView:
    """The whole of what came. Of an answer that failed nothing is shown but, to the curious, what was struck."""
    struck = tuple(said_view(sentence) for sentence in worded.sentences if not sentence.ok)
    shown = tuple(said_view(sentence) for sentence in worded.shown)
    summary = worded.summary if worded.sentences else ""
    phase: Phase = "standard" if worded.failure else "checked"
    return WordsView(phase, shown, struck, tuple(facts), "", worded.label, summary)


def facts_in_words(ids: Iterable[str], facts: Sequence[FactView]) -> str:
    """“Rests on: …; …”, as a screen reader says it under a sentence."""
    said = {fact.id: "".join(run.text for run in fact.line).rstrip(".") for fact in facts}
    told = [said[fact] for fact in dict.fromkeys(ids) if fact in said]
    return tr("Rests on: {facts}.", facts="; ".join(told)) if told else ""
