"""`explain --bundle B … --film TITLE`: why this film, for this history."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from dataclasses import replace
from typing import Any

from engine.commands.output import add_json, print_json
from engine.commands.pick import add_bundle, add_history, find_film, open_recommender, request_from
from engine.commands.recommend import as_json
from engine.errors import InputError


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("explain", help="why a film is recommended")
    add_bundle(parser)
    add_history(parser)
    parser.add_argument("--film", required=True, metavar="TITLE", help="the film to explain")
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
        print_json(as_json(recommender.bundle, pick, explanation))
        return 0
    print(f"{args.film}: rank {pick.rank}, match {pick.match}, confidence {pick.confidence.word}")
    for signal, part in pick.parts.items():
        print(f"  {signal:11s} {part:+.3f}")
    for sentence in explanation.sentences:
        print(f"- {sentence}")
    return 0
