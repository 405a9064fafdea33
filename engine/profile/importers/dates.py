"""Dates as people, spreadsheets and services write them, in the languages of their exports; never guessed."""

from __future__ import annotations

import calendar
import re
import time
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Final, Literal

from engine.text import clean, fold

Order = Literal["day first", "month first"]
"""How a column writes `3/4/2020`."""

_Date = tuple[int, int, int]
"""Year, month, day."""

_SECONDS = re.compile(r"\d{9,10}(?:\.0+)?")
_MILLISECONDS = re.compile(r"\d{12,13}")
_CLOCK = re.compile(
    r"(?P<before>.*?)[ T,]*\b(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?(?: ?(?:Z|UTC|GMT)\b)?(?P<after>.*)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[./-]|[年년] ?)(\d{1,2})(?:[./-]|[月월] ?)(\d{1,2})[日일.]?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|a|e)?")
_SHORT_YEAR = re.compile(r"\d{1,2}-[^\W\d]+-(\d{2})")  # a spreadsheet's “8-Jan-17”
# Full names and abbreviations, folded as `fold` does: en fr de it es pt nl sv da pl cs tr ru uk.
_MONTHS: Final = """
jan january janv janvier januar janner jänner gen gennaio ene enero janeiro januari sty styczen stycznia leden ledna oca
 ocak янв января январь січня
feb february fev fevr fevrier februar febbraio febrero fevereiro februari lut luty lutego unor unora sub subat фев
 февр февраля февраль лютого
mar march mars marz märz mrz marzo marco maart mrt marts marzec marca brezen brezna mart мар мрт марта март березня
apr april avr avril aprile abr abril kwi kwiecien kwietnia duben dubna nis nisan апр апреля апрель квітня
may mai mag maggio mayo maio mei maj maja kveten kvetna mayis май мая травня
jun june juin juni giu giugno junio junho cze czerwiec czerwca cerven cervna haz haziran июн июня июнь червня
jul july juil juillet juli lug luglio julio julho lip lipiec lipca cervenec cervence tem temmuz июл июля июль липня
aug august aout ago agosto augustus augusti sie sierpien sierpnia srpen srpna agu agustos авг августа август серпня
sep sept september septembre set sett settembre septiembre setiembre setembro wrz wrzesien wrzesnia zari eyl eylul сен
 сент сентября сентябрь вересня
oct october octobre okt oktober ott ottobre octubre out outubro oktobris paz pazdziernik pazdziernika rijen rijna eki
 ekim окт октября октябрь жовтня
nov november novembre noviembre novembro lis listopad listopada listopadu kas kasim ноя нояб ноября ноябрь листопада
dec december decembre dez dezember dic dicembre diciembre dezembro gru grudzien grudnia prosinec prosince ara aralik дек
 декабря декабрь грудня
"""
_ALSO_TUESDAY: Final = "mar"  # mardi, martes, martedì
_SPREADSHEET_DAY = re.compile(r"[2-5]\d{4}(?:[.,]\d+)?")  # from October 1954 to 2064
_SPREADSHEETS_1970: Final = 25_569
_DAY_SECONDS: Final = 86_400
_MONTHS_A_YEAR: Final = 12
_BESIDE: Final = frozenset(("de", "del", "of", "the", "den", "le", "il", "el", "г", "року", "roku"))


@lru_cache(maxsize=4096)  # an export names each day many times
def read_time(text: str, order: Order | None = None) -> int | None:
    """UTC seconds of a date with or without a time; a date alone is its midnight. None for what is no date, or one
    that can be read in two ways (`3/4/2020` unless `order` says how)."""
    text = clean(text, 60)
    if _SECONDS.fullmatch(text):
        return int(float(text))
    if _MILLISECONDS.fullmatch(text):
        return int(text) // 1000
    if is_spreadsheet_day(text):
        return round((float(text.replace(",", ".")) - _SPREADSHEETS_1970) * _DAY_SECONDS)
    try:
        return calendar.timegm(datetime.fromisoformat(text).utctimetuple())
    except (ValueError, OverflowError):
        return _written_out(text, order)


def is_spreadsheet_day(text: str) -> bool:
    """True for “44197”: the days since 1900 that a spreadsheet shows when a cell is not formatted as a date."""
    return _SPREADSHEET_DAY.fullmatch(text.strip()) is not None


def day_order(texts: Iterable[str], now: int) -> Order | None:
    """What the column's clear dates (`25/4/2020`) say of the others; None when nothing, or both.

    `1/2/21` may also begin with its year: only `1/25/21` is clear, and `28/1/21` while that year is yet to come.
    """
    this_year = time.gmtime(now).tm_year % 100
    orders: set[Order] = set()
    for found in filter(None, (_NUMBERS.match(text.strip()) for text in texts)):
        first, second, short = int(found[1]), int(found[3]), len(found[4]) == 2
        if first <= _MONTHS_A_YEAR < second:
            orders.add("month first")
        elif second <= _MONTHS_A_YEAR < first and not (short and first <= this_year):
            orders.add("day first")
    return orders.pop() if len(orders) == 1 else None


def _written_out(text: str, order: Order | None) -> int | None:
    hour, minute, second = 0, 0, 0
    if found := _CLOCK.fullmatch(text):
        text = f"{found['before']} {found['after']}".strip()
        hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
        if found["half"]:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    date = _in_numbers(text, order) or _in_words(text)
    try:
        return calendar.timegm(datetime(*date, hour, minute, second).utctimetuple()) if date else None
    except (ValueError, OverflowError):
        return None


def _in_numbers(text: str, order: Order | None) -> _Date | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _NUMBERS.fullmatch(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        short = len(found[4]) == 2  # read only where the column tells, and never into the last century
        read = order if short else _order(first, found[2], second, order)
        year += 2000 if short else 0
        if read is not None:
            return (year, second, first) if read == "day first" else (year, first, second)
    return None


def _in_words(text: str) -> _Date | None:
    """“Tue Jan 10 2017” (IMDb, 2017), “Mar 10 janv. 2017”, “10 de enero de 2017”, “January 8th, 2017”: one month, one
    day, one year, and no other word but a weekday before them."""
    if found := _SHORT_YEAR.fullmatch(text):
        text = f"{text[: found.start(1)]}20{found[1]}"
    words = [word for word in fold(text).split() if word not in _BESIDE]
    months = [(place, _MONTH_OF[word]) for place, word in enumerate(words) if word in _MONTH_OF]
    if len(months) == 2 and words[months[0][0]] == _ALSO_TUESDAY:
        months = months[1:]
    if len(months) != 1:
        return None
    (place, month), others = months[0], list(words)
    others.pop(place)
    if len(others) == 3 and others[0].isalpha():
        others = others[1:]
    if len(others) != 2 or not (day := _DAY.fullmatch(others[0])) or not re.fullmatch(r"\d{4}", others[1]):
        return None
    return int(others[1]), month, int(day[1])


def _order(first: int, mark: str, second: int, order: Order | None) -> Order | None:
    if mark == ".":
        return "day first"
    if order is None and first != second and max(first, second) <= _MONTHS_A_YEAR:
        return None
    return order or ("month first" if second > _MONTHS_A_YEAR else "day first")


_MONTH_OF: Final = {
    fold(name): month
    for month, names in enumerate(re.sub(r"\n ", " ", _MONTHS).split("\n")[1:13], start=1)
    for name in names.split()
}
