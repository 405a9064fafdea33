"""Who called which film what, read from a CSV file: a million lines, which hold far fewer tags and films."""

from __future__ import annotations

import csv
import io
from collections import Counter
from operator import itemgetter
from typing import Final

from engine.data.film_tags import TagCounter
from engine.data.number_table import FaultyTableError, NumberFile, whole_lines
from engine.data.source import Source
from engine.data.tables import Reader, whole_number
from engine.progress import CancelToken

COLUMNS: Final = ("userId", "movieId", "tag", "timestamp")
_RECORDS_BETWEEN_CHECKS: Final = 10_000


def read_csv_tags(source: Source, name: str, read: Reader, cancel: CancelToken) -> TagCounter:
    """The tags by film; `read` names what is wrong with the file, if anything. Raises `InputError`."""
    try:
        return _fast(source, name, cancel)
    except (FaultyTableError, csv.Error, UnicodeDecodeError):
        return read_tags(source, name, read, cancel)


def read_tags(source: Source, name: str, read: Reader, cancel: CancelToken) -> TagCounter:
    """The same line by line, of any layout."""
    tags = TagCounter()
    for line, (_, number, tag, _) in read(source, name, COLUMNS):
        if line % _RECORDS_BETWEEN_CHECKS == 0:
            cancel.check()
        tags.add(whole_number(number, name, line, "movieId"), tag)
    return tags


def _fast(source: Source, name: str, cancel: CancelToken) -> TagCounter:
    """Blocks of lines at a time, each pair of film and tag in a block once. Raises one of three errors where a line is
    not as it should be."""
    file, tags = NumberFile.csv(source, name, COLUMNS), TagCounter()
    pair = itemgetter(*file.places[1:3])
    with source.open(name) as stream:
        for block in whole_lines(stream, file.named):
            cancel.check()
            text = block.decode()
            # A quoted line end may be cut in two; the first half is an error then.
            records = [record for record in csv.reader(io.StringIO(text, newline="\n"), strict=True) if record]
            if "\0" in text or not all(len(record) == file.width for record in records):
                raise FaultyTableError
            for (film, tag), times in Counter(map(pair, records)).items():
                if not (film.isascii() and film.isdecimal() and len(film) < 19):
                    raise FaultyTableError
                tags.add(int(film), tag, times)
    return tags
