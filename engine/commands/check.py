"""`check FILE.jsonl`: what the explanation checker says of sentences, one line out for each line in."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.errors import InputError


def add_parser(subparsers: _SubParsersAction[Any]) -> None:
    parser: ArgumentParser = subparsers.add_parser("check", help="check sentences against the facts they cite")
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE.jsonl",
        help='lines {"evidence": [{"id", "kind", …}], "sentences": [{"text", "cites": [id, …]}]}',
    )
    parser.add_argument("--json", action="store_true", help="the lines are JSON with it and without")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    from engine.explain.checking.checker import Checker

    checker = Checker()
    for line in _lines(args.file):
        verdicts = [asdict(verdict) for verdict in checker.check_line(line)]
        print(json.dumps({"verdicts": verdicts}, ensure_ascii=False))
    return 0


def _lines(file: Path) -> Iterator[Any]:
    """The documents of a file of JSON lines; empty lines are passed over. Raises `InputError` for others."""
    try:
        with file.open(encoding="utf-8-sig") as stream:
            for number, line in enumerate(stream, start=1):
                if line.strip():
                    yield _document(line, file, number)
    except UnicodeDecodeError as error:
        raise InputError("this is not text in UTF-8", file=file) from error
    except OSError as error:
        raise InputError(f"the file cannot be read: {error.strerror}", file=file) from error


def _document(line: str, file: Path, number: int) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError("this line is not JSON", file=file, line=number) from error
