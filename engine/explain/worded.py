"""Explanations and answers in a language model's words, every sentence checked before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.errors import MarqueeError
from engine.explain.answer import BadAnswer, Said, SentenceStream, read_sentences
from engine.explain.cache import AnswerCache
from engine.explain.checking.checker import Checker
from engine.explain.explainer import Explanation
from engine.explain.llm.failures import ModelFailure
from engine.explain.llm.model import LanguageModel
from engine.explain.prompt import Prompt, ask_prompt, explain_prompt
from engine.language import phrase, tr, trn
from engine.progress import CancelToken

OPTIONS: Mapping[str, int | float] = {"temperature": 0.3, "num_predict": 500, "seed": 1}
NOTHING_LEFT = phrase("None of the model's sentences is supported by the facts.")


@dataclass(frozen=True)
class CheckedSentence:
    """A sentence, the ids of the facts it cites, and why it is struck ("" when it stands)."""

    text: str
    cites: tuple[str, ...]
    why: str = ""

    @property
    def ok(self) -> bool:
        return not self.why


@dataclass(frozen=True)
class Worded:
    """What came of asking the model. When `failure` is set the templates stand; `sentences` are for the curious only.

    `label` says whose words are shown: “Mistral, checked” or “Standard explanation: …”.
    """

    sentences: tuple[CheckedSentence, ...]
    label: str
    failure: str = ""
    cached: bool = False

    @property
    def shown(self) -> tuple[CheckedSentence, ...]:
        """What may be shown as the explanation."""
        return () if self.failure else tuple(sentence for sentence in self.sentences if sentence.ok)

    @property
    def summary(self) -> str:
        """“3 sentences, 1 not supported”."""
        n, struck = len(self.sentences), sum(not sentence.ok for sentence in self.sentences)
        told = trn("{n} sentence", "{n} sentences", n)
        return f"{told}, {trn('{n} not supported', '{n} not supported', struck)}" if struck else told


OnSentence = Callable[[CheckedSentence], None]


def ignored(sentence: CheckedSentence) -> None:
    """For callers that want the whole only."""


class WordedExplainer:
    """Asks the model, checks, remembers. Every method blocks: call it from a worker thread.

    Raises `Cancelled` only (and `Superseded`, when a newer request took its place); whatever else goes wrong is in the
    result as one plain sentence.
    """

    def __init__(self, model: LanguageModel, checker: Checker, cache: AnswerCache | None = None) -> None:
        self._model, self._checker, self._cache = model, checker, cache

    def explain(
        self, explanation: Explanation, on_sentence: OnSentence = ignored, cancel: CancelToken | None = None
    ) -> Worded:
        """The explanation in the model's words; `on_sentence` gets each sentence as soon as it is checked."""
        evidence = [fact.to_json() for fact in explanation.evidence]
        return self._ask(evidence, "", explain_prompt(evidence, _says([explanation])), on_sentence, cancel)

    def ask(
        self,
        question: str,
        listed: Sequence[tuple[str, Explanation]],
        on_sentence: OnSentence = ignored,
        cancel: CancelToken | None = None,
    ) -> Worded:
        """A question about a list of films ("Title (year)", explanation), answered from their facts alone."""
        numbered = [(name, _numbered(explanation, k)) for k, (name, explanation) in enumerate(listed, start=1)]
        evidence = [{**fact.to_json(), "pick": name} for name, each in numbered for fact in each.evidence]
        prompt = ask_prompt(question, evidence, _says([each for _, each in numbered]))
        return self._ask(evidence, question, prompt, on_sentence, cancel)

    def _ask(
        self,
        evidence: Sequence[Mapping[str, Any]],
        question: str,
        prompt: Prompt,
        on_sentence: OnSentence,
        cancel: CancelToken | None,
    ) -> Worded:
        if (kept := self._kept(evidence, question)) is not None:
            for sentence in kept.sentences:
                on_sentence(sentence)
            return kept
        stream, checked = SentenceStream(prompt), dict[Said, CheckedSentence]()

        def on_text(piece: str) -> None:
            for said in stream.feed(piece):
                if said not in checked:
                    checked[said] = self._check(evidence, said)
                    on_sentence(checked[said])

        try:
            answer = self._model.chat(prompt.messages, prompt.schema, options=OPTIONS, on_text=on_text, cancel=cancel)
            said = read_sentences(answer.text, prompt)
            if set(checked) - set(said):
                raise BadAnswer(tr("it changed while it came"))
        except (ModelFailure, BadAnswer) as failure:
            return _failed(tuple(checked.values()), str(failure))
        sentences = []
        for each in dict.fromkeys(said):
            if each not in checked:  # the model came whole, not in pieces
                on_sentence(checked.setdefault(each, self._check(evidence, each)))
            sentences.append(checked[each])
        if not any(sentence.ok for sentence in sentences):
            return _failed(tuple(sentences), tr(NOTHING_LEFT))
        if self._cache is not None:
            self._cache.put(answer.model.digest, evidence, tuple(dict.fromkeys(said)), question)
        return Worded(tuple(sentences), tr("{model}, checked", model=answer.model.label))

    def _kept(self, evidence: Sequence[Mapping[str, Any]], question: str) -> Worded | None:
        model = self._model.status.model
        said = self._cache.get(model.digest, evidence, question) if self._cache is not None and model else None
        if not said or model is None:
            return None
        sentences = tuple(self._check(evidence, each) for each in said)
        if not any(sentence.ok for sentence in sentences):
            return None
        return Worded(sentences, tr("{model}, checked", model=model.label), cached=True)

    def _check(self, evidence: Sequence[Mapping[str, Any]], said: Said) -> CheckedSentence:
        verdict = self._checker.check(evidence, said.text, said.cites)
        picks = {fact.get("pick", "") for fact in evidence if fact["id"] in said.cites}
        if not verdict.ok and len(picks) == 1 and (pick := picks.pop()):
            placed = self._checker.check(evidence, said.text, said.cites, is_placed=True)
            if placed.ok:
                return CheckedSentence(f"{pick}: {said.text}", said.cites)
        return CheckedSentence(said.text, said.cites, verdict.why)


def standard_label(failure: MarqueeError | str) -> str:
    """What stands under a template: “Standard explanation: Ollama is not running.”"""
    return tr("Standard explanation: {why}", why=failure)


def _failed(sentences: tuple[CheckedSentence, ...], why: str) -> Worded:
    return Worded(sentences, standard_label(why), failure=why)


def _says(explanations: Sequence[Explanation]) -> dict[str, str]:
    """A true sentence for each fact's id: what the templates make of it."""
    return {s.cites[0]: str(s) for explanation in explanations for s in explanation.sentences if len(s.cites) == 1}


def _numbered(explanation: Explanation, number: int) -> Explanation:
    """The same under ids that no other explanation of the list has: e1 of the third film is “3e1”."""
    evidence = tuple(replace(fact, id=f"{number}{fact.id}") for fact in explanation.evidence)
    said = tuple(replace(s, cites=tuple(f"{number}{cite}" for cite in s.cites)) for s in explanation.sentences)
    return Explanation(evidence, said)
