"""The façade: a recommendation in, its evidence and true sentences out."""

from __future__ import annotations

from dataclasses import dataclass

from engine.bundles.bundle import Bundle
from engine.explain.evidence import Evidence
from engine.explain.gather import EvidenceGatherer
from engine.explain.template import Sentence, sentences
from engine.serving.types import Recommendation, Request


@dataclass(frozen=True)
class Explanation:
    """Evidence, and one sentence a fact; the first sentence is the one line of a card."""

    evidence: tuple[Evidence, ...]
    sentences: tuple[Sentence, ...]


class Explainer:
    """Explains recommendations of one bundle by templates alone: always there, always true."""

    def __init__(self, bundle: Bundle) -> None:
        self._gatherer = EvidenceGatherer(bundle)

    def explain(self, recommendation: Recommendation, request: Request) -> Explanation:
        """Evidence and sentences for one recommendation of `request`."""
        evidence = self._gatherer.gather(recommendation, request)
        return Explanation(tuple(evidence), sentences(evidence, variant=recommendation.film))
