"""`recommend --bundle B --like TITLE … | --ratings CSV`: ranked films with parts, confidence and reasons."""

from __future__ import annotations

import hashlib
from argparse import Namespace, _SubParsersAction
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from engine.commands.output import add_json, print_json
from engine.commands.pick import add_bundle, add_history, open_recommender, request_from

if TYPE_CHECKING:
    from engine.bundles.bundle import Bundle
    from engine.explain.explainer import Explanation
    from engine.serving.types import Recommendation, Request


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("recommend", help="recommend films")
    add_bundle(parser)
    add_history(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    from engine.explain.explainer import Explainer

    recommender = open_recommender(args)
    request = request_from(args, recommender.bundle)
    explainer = Explainer(recommender.bundle)
    picks = [(pick, explainer.explain(pick, request)) for pick in recommender.recommend(request)]
    if args.json:
        rows = [as_json(recommender.bundle, pick, explanation) for pick, explanation in picks]
        print_json({"recommendations": rows, "provenance": _provenance(recommender.bundle, request)})
        return 0
    if recommender.bundle.simulated:
        print("From simulated viewers (the starter catalogue).")
    for pick, explanation in picks:
        film = recommender.catalogue.film(pick.film)
        reason = str(explanation.sentences[0]) if explanation.sentences else ""
        head = f"{pick.rank:3d}  {pick.match:2d}  {pick.confidence.word:4s}"
        print(f"{head}  {film.title} ({film.year or '?'})  {reason}")
    return 0


def as_json(bundle: Bundle, pick: Recommendation, explanation: Explanation) -> dict[str, Any]:
    """One recommendation as JSON (DESIGN, section 5)."""
    film = bundle.catalogue.film(pick.film)

    def name(row: int | None) -> str:
        return "baseline" if row is None else bundle.catalogue.film(row).title

    return {
        "title": film.title,
        "year": film.year,
        "genres": film.genres,
        "movieId": film.id,
        "rank": pick.rank,
        "score": pick.score,
        "match": pick.match,
        "parts": dict(pick.parts),
        "contributions": {
            signal: [[name(c.film), c.value] for c in contributions]
            for signal, contributions in pick.contributions.items()
        },
        "confidence": asdict(pick.confidence),
        "evidence": [fact.to_json() for fact in explanation.evidence],
        "reason": " ".join(str(sentence) for sentence in explanation.sentences),
    }


def _provenance(bundle: Bundle, request: Request) -> dict[str, Any]:
    manifest = bundle.manifest
    return {
        "bundle": manifest.name,
        "bundle_id": hashlib.sha256(manifest.to_json().encode()).hexdigest()[:16],
        "viewers": manifest.provenance.viewers,
        "source": manifest.provenance.source,
        "seed": manifest.training.get("seed"),
        "settings": {"intent": request.intent, "diversity": request.diversity, "ranking": asdict(manifest.ranking)},
    }
