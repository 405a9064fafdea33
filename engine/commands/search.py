"""`search --bundle B TEXT`: films by title."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from typing import Any

from engine.commands.output import add_json, print_json
from engine.commands.pick import add_bundle, open_recommender


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser = subparsers.add_parser("search", help="find films by title")
    add_bundle(parser)
    parser.add_argument("text", help="a title or its beginning, with or without a year")
    parser.add_argument("--top", type=int, default=8, metavar="K")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    recommender = open_recommender(args)
    films = [recommender.catalogue.film(row) for row in recommender.titles.search(args.text, args.top)]
    if args.json:
        print_json({"films": [{"title": f.title, "year": f.year, "genres": f.genres, "movieId": f.id} for f in films]})
    else:
        for film in films:
            print(f"{film.title} ({film.year or '?'})  {' · '.join(film.genres)}")
    return 0
