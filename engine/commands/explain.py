"""`explain --bundle B … --film TITLE [--llm]`: why this film, for this history, with Ollama's words when asked."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from engine.commands.output import add_json, long_work, print_json
from engine.commands.pick import add_bundle, add_history, find_film, open_recommender, request_from
from engine.commands.recommend import as_json
from engine.errors import InputError

if TYPE_CHECKING:
    from engine.explain.explainer import Explanation
    from engine.explain.worded import CheckedSentence, Worded


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("explain", help="why a film is recommended")
    add_bundle(parser)
    add_history(parser)
    parser.add_argument("--film", required=True, metavar="TITLE", help="the film to explain")
    parser.add_argument("--llm", action="store_true", help="also in the words of a model of Ollama, checked")
    parser.add_argument("--ollama", default="127.0.0.1:11434", metavar="HOST", help="where Ollama runs (this computer)")
    parser.add_argument("--model", default="", metavar="NAME", help="which of its models (default: a Mistral, or any)")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    from engine.explain.explainer import Explainer
    from engine.serving.recommender import POOL

    recommender = open_recommender(args)
    request = replace(request_from(args, recommender.bundle), top_k=POOL)
    wanted = find_film(recommender.catalogue, args.film)
    pick = next((p for p in recommender.recommend(request) if p.film == wanted), None)
    if pick is None:
        raise InputError(f"“{args.film[:100]}” is not among the first {POOL} films for this history.")
    explanation = Explainer(recommender.bundle).explain(pick, request)
    if args.json:
        document = as_json(recommender.bundle, pick, explanation)
        if args.llm:
            document["llm"] = _as_json(_word(args, explanation))
        print_json(document)
        return 0
    print(f"{args.film}: rank {pick.rank}, match {pick.match}, confidence {pick.confidence.word}")
    for signal, part in pick.parts.items():
        print(f"  {signal:11s} {part:+.3f}")
    for sentence in explanation.sentences:
        print(f"- {sentence}")
    if args.llm:
        worded = _word(args, explanation)
        print(f"{worded.label}{f' ({worded.summary})' if worded.sentences else ''}")
        for checked in worded.sentences:
            print(f"- {checked.text}" if checked in worded.shown else f"  not shown: {checked.text} ({_why(checked)})")
    return 0


def _word(args: Namespace, explanation: Explanation) -> Worded:
    """The explanation in the model's words; without a model, the sentence that says why."""
    from engine.explain.checking.checker import Checker
    from engine.explain.llm.ollama import Ollama
    from engine.explain.worded import WordedExplainer
    from engine.network import NetworkLog

    model = Ollama(NetworkLog(), args.ollama, args.model)
    with long_work() as (_, cancel):
        model.probe(cancel)
        return WordedExplainer(model, Checker()).explain(explanation, cancel=cancel)


def _as_json(worded: Worded) -> dict[str, Any]:
    return {
        "label": worded.label,
        "failure": worded.failure,
        "sentences": [
            {"text": s.text, "cites": s.cites, "ok": s in worded.shown, "why": s.why} for s in worded.sentences
        ],
    }


def _why(sentence: CheckedSentence) -> str:
    return sentence.why or "the answer as a whole failed"
