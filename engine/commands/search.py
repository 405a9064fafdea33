"""`search --bundle B TEXT`: films by title; `--describe TEXT`: films that feel like a sentence."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from typing import TYPE_CHECKING, Any

from engine.commands.output import add_json, print_json
from engine.commands.pick import add_bundle, open_recommender
from engine.errors import InputError
from engine.serving.types import Request

if TYPE_CHECKING:
    from engine.serving.recommender import Recommender

MOST = 200


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("search", help="find films by title, or by what they feel like")
    add_bundle(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("text", nargs="?", help="a title or its beginning, with or without a year")
    which.add_argument("--describe", metavar="TEXT", help='a mood, as in "slow melancholic space films"')
    parser.add_argument("--top", type=int, default=8, metavar="K", help=f"how many films (1–{MOST})")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    if not 1 <= args.top <= MOST:
        raise InputError(f"--top must be from 1 to {MOST}, not {args.top}.")
    recommender = open_recommender(args)
    rows = recommender.titles.search(args.text, args.top) if args.describe is None else _by_mood(recommender, args)
    films = [recommender.catalogue.film(row) for row in rows]
    if args.json:
        print_json({"films": [{"title": f.title, "year": f.year, "genres": f.genres, "movieId": f.id} for f in films]})
    else:
        for film in films:
            print(f"{film.title} ({film.year or '?'})  {' · '.join(film.genres)}")
    return 0


def _by_mood(recommender: Recommender, args: Namespace) -> list[int]:
    """Rows of the films that feel like the words, for somebody of whom nothing is known."""
    from engine.serving.query_encoder import QueryEncoder

    request = Request((), top_k=args.top)
    return [pick.film for pick in recommender.search_mood(QueryEncoder().encode(args.describe), request)]
