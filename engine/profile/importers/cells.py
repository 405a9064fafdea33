"""The cells of one file: each is read, or becomes a finding that says what happens instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.language import phrase, tr
from engine.profile.edits import EARLIEST_WATCH
from engine.profile.importers.dates import Order, is_spreadsheet_day, read_time
from engine.profile.importers.export import Findings, quote
from engine.profile.importers.values import grade_stars, is_nothing, read_stars, read_year, to_half_stars, word_stars
from engine.text import clean

_TIME_ZONES: Final = 86_400
"""What a clock elsewhere may be ahead."""

_WORDS: Final = phrase("Words are taken for stars: loved 5, liked 4, neutral 3, disliked 2, hated 1.")
_GRADES: Final = phrase("Grades are taken for stars: A 5, B 4, C 3, D 2, F 1; + and − are half a star.")


@dataclass(frozen=True)
class Cells:
    """Reads cells of `file`; `now` in UTC seconds, `order` of day and month where the column's dates do not tell."""

    file: str
    findings: Findings
    now: int
    order: Order | None = None

    def time(self, text: str, line: int, column: str, earliest: int = 0) -> int | None:
        """UTC seconds; None for an empty cell and for what is no date, too early or yet to come."""
        if is_nothing(text):
            return None
        time = read_time(text, self.order)
        if is_spreadsheet_day(text):
            self.findings.note(tr("Numbers such as 44197 are read as a spreadsheet's dates: days since 1900."))
        if time is None:
            self._say(tr("{text} is no date that can be read; it is left out.", text=quote(text)), line, column)
        elif time > self.now + _TIME_ZONES:
            self._say(tr("{text} lies in the future; the date is left out.", text=quote(text)), line, column)
        elif time < earliest:
            self._say(tr("{text} is too long ago; the date is left out.", text=quote(text)), line, column)
        else:
            return time
        return None

    def watch(self, text: str, line: int, column: str) -> int | None:
        """As `time`; people remember evenings before 1970."""
        return self.time(text, line, column, EARLIEST_WATCH)

    def rating(self, text: str, scale: float, line: int, column: str) -> tuple[float, str] | None:
        """0.5–5 in halves, and how it was written, with its scale; None for an empty cell and off the scale."""
        if is_nothing(text):
            return None
        read = read_stars(text, scale)
        if read is None:
            for stars, note in ((word_stars(text), _WORDS), (grade_stars(text), _GRADES)):
                if stars is not None:
                    self.findings.note(tr(note))
                    return stars, clean(text, 40)
            self._say(tr("{text} is no rating; it is left out.", text=quote(text)), line, column)
            return None
        value, scale = read
        stars = to_half_stars(value, scale)
        if stars is None:
            self._say(
                tr("{text} is not a rating from 1 to {scale:g}; it is left out.", text=quote(text), scale=scale),
                line,
                column,
            )
            return None
        return stars, f"{value:g} of {scale:g}"

    def year(self, text: str, line: int, column: str) -> int:
        """0 for an empty cell and for what is no year."""
        year = read_year(text)
        if year is None:
            self._say(tr("{text} is no year of a film; it is left out.", text=quote(text)), line, column)
        return year or 0

    def _say(self, what: str, line: int, column: str) -> None:
        self.findings.add(what, self.file, line, column)
