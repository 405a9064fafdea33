"""Tables of ratings that are not MovieLens: looked at in a child process, read the way a person says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.language import tr
from desktop.tasks.runner import Latest, Runner
from desktop.viewmodels.tables import (
    ABOUT_FILMS,
    NO_RATINGS,
    THERE,
    TableChoice,
    TableFile,
    TableSample,
    rescaled,
    star_words,
    table_file,
    time_words,
)
from engine.errors import InputError, MarqueeError
from engine.progress import CancelToken

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.data.columns import TableMap


class TableActions(QObject):
    """Answers come as signals, but for `sample`, which is a few texts."""

    looking = Signal()
    looked = Signal(object)  # TableFile: a table of ratings
    films_looked = Signal(object)  # TableFile: a table of films
    refused = Signal(str)  # one sentence

    def __init__(self) -> None:
        super().__init__()
        self._runner = Runner(1, "marquee-table")
        self._looking = Latest(self._runner)

    def close(self) -> None:
        self.drop()
        self._runner.close()

    def look(self, path: str) -> None:
        """At a table of ratings."""
        self._look(path, self.looked.emit, films=False)

    def look_at_films(self, path: str) -> None:
        """At a table of films that goes with it."""
        self._look(path, self.films_looked.emit, films=True)

    def drop(self) -> None:
        """Nobody wants to know any more."""
        self._looking.drop()

    def sample(self, ratings: TableFile, films: TableFile | None, choice: TableChoice) -> TableSample:
        """The first rows as `choice` reads them."""
        from engine.data.columns import FILM_PARTS, chosen

        columns = choice.columns
        values = {part: ratings.column(title) for part, title in columns.items()}
        if films is not None:
            values |= {part: films.column(choice.film_columns[part]) for part in ABOUT_FILMS}
            values[THERE] = films.column(choice.film_columns["film"])
        values["time"] = _times(values["time"])
        said = tr(NO_RATINGS)
        try:
            if title := columns["rating"]:
                values["rating"], said = _ratings(values["rating"], ratings.spans.get(title), choice.scale)
            chosen(columns, ratings.titles, ratings.name)
            if films is not None:
                chosen(choice.film_columns, films.titles, films.name, FILM_PARTS)
        except InputError as error:
            return TableSample(values, said, str(error))
        return TableSample(values, said)

    def _look(self, path: str, answer: Callable[[TableFile], None], *, films: bool) -> None:
        def work(cancel: CancelToken) -> TableFile:
            from engine.data.columns import FILM_PARTS, PARTS, guess
            from engine.jobs import peek

            seen = peek(path, cancel)
            return table_file(path, Path(path).name, seen, guess(seen.titles, FILM_PARTS if films else PARTS))

        self.looking.emit()
        self._looking.ask(work, answer, self._refuse)

    def _refuse(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))


def table_map(choice: TableChoice) -> TableMap:
    """As the engine takes it. Raises `InputError` for a scale that is none."""
    from engine.data.columns import TableMap, read_scale

    scale = read_scale(choice.scale) if choice.scale else None
    return TableMap(choice.columns, choice.films, choice.film_columns, scale)


def _ratings(texts: tuple[str, ...], span: tuple[float, float] | None, said: str) -> tuple[tuple[str, ...], str]:
    """The first ratings in stars, and what is done to all. Raises `InputError` where that is not known."""
    from engine.data.columns import read_scale, scale_of, to_stars
    from engine.data.values import read_number

    if span is None:
        return tuple("?" for _ in texts), tr("Some of them are no numbers: those rows are left out.")
    if span[0] == span[1] and not said:
        return texts, tr("All of them are the same, which tells nothing: each row counts as 4 stars.")
    scale = read_scale(said) if said else scale_of(*span)
    numbers = [read_number(text) for text in texts]
    inside = [each if each is not None and scale[0] <= each <= scale[1] else None for each in numbers]
    return tuple(star_words(None if each is None else to_stars(each, scale)) for each in inside), rescaled(*scale)


def _times(texts: tuple[str, ...]) -> tuple[str, ...]:
    from engine.data.values import read_time, second_of

    times = [read_time(text) for text in texts]
    return tuple(time_words(None if time is None else second_of(time)) for time in times)
