"""A table of any columns, CSV or Parquet, read piece by piece as text. The only user of pyarrow for such tables."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv
import pyarrow.parquet as pa_parquet

from engine.data.columns import CSV_ENDINGS, PARQUET_ENDINGS, listed, unnamed
from engine.data.source import reading
from engine.errors import InputError
from engine.language import phrase, tr
from engine.progress import CancelToken

_SNIFFED: Final = 2**18
_BLOCK: Final = 2**22
_ROWS_AT_ONCE: Final = 2**17
_MOST_COLUMNS: Final = 1000
_NO_TABLE: Final = phrase("it cannot be read as a table; it is damaged, or of another kind than its name says.")
_BETWEEN: Final = "|"
"""Put between the texts of a list in one field."""

Columns = Mapping[str, "pa.StringArray"]


@dataclass
class Table:
    """An open table: its columns' names, and its rows.

    `first` is the number of the first row as people count: with a line of names above it is 2. `uneven` collects the
    numbers of rows, in order, that have too few or too many fields and are passed over.
    """

    path: Path
    titles: tuple[str, ...]
    first: int = 1
    uneven: list[int] = field(default_factory=list)

    def pieces(self, wanted: Sequence[str], cancel: CancelToken) -> Iterator[tuple[Columns, float]]:
        """The `wanted` columns, a few thousand rows at a time (empty where nothing stands), and how much of the file
        is read by then (0–1). Raises `InputError` for a file that cannot be read, `Cancelled`."""
        raise NotImplementedError

    def row_number(self, index: int) -> int:
        """The number of the row that was the `index`th (from 0) of those handed out."""
        number = self.first + index
        for uneven in self.uneven:
            if uneven > number:
                break
            number += 1
        return number


def open_table(path: Path) -> Table:
    """The table in a file, by its ending. Raises `InputError` with one sentence."""
    if path.suffix.lower() not in (*CSV_ENDINGS, *PARQUET_ENDINGS):
        endings = ", ".join((*CSV_ENDINGS, *PARQUET_ENDINGS))
        raise InputError(tr("it is no table: the name must end in {endings}.", endings=endings), file=path)
    with _plainly(path):
        table = ParquetTable.of(path) if path.suffix.lower() in PARQUET_ENDINGS else CsvTable.of(path)
    if not 0 < len(table.titles) <= _MOST_COLUMNS:
        raise InputError(
            tr("it has {count:,} columns; it may have 1 to {most:,}.", count=len(table.titles), most=_MOST_COLUMNS),
            file=path,
        )
    return table


@dataclass
class CsvTable(Table):
    """Above the `first` row stands a line of names, or nothing."""

    separator: str = ","
    encoding: str = "utf8"

    @classmethod
    def of(cls, path: Path) -> CsvTable:
        with path.open("rb") as stream:
            start = stream.read(_SNIFFED)
        encoding, text = _decoded(start, path)
        lines = enumerate(io.StringIO(text, newline=None))
        above, line = next(((place, line) for place, line in lines if line.strip()), (0, ""))
        separator = max(",;\t|", key=line.count)
        fields = [name.strip() for name in next(csv.reader([line], delimiter=separator), [])]
        if not fields:
            raise InputError(tr("it is empty."), file=path)
        if any(map(_is_number, fields)):
            titles = tuple(unnamed(place) for place in range(len(fields)))
            return cls(path, titles, 1, separator=separator, encoding=encoding)
        return cls(path, _told_apart(fields), above + 2, separator=separator, encoding=encoding)

    def pieces(self, wanted: Sequence[str], cancel: CancelToken) -> Iterator[tuple[Columns, float]]:
        self.uneven.clear()

        def pass_over(row: pa_csv.InvalidRow) -> str:
            self.uneven.append(row.number)
            return "skip"

        size = max(1, self.path.stat().st_size)
        with _plainly(self.path), self.path.open("rb") as stream:
            reader = pa_csv.open_csv(
                stream,
                # One thread: only so are rows numbered.
                read_options=pa_csv.ReadOptions(
                    use_threads=False, block_size=_BLOCK, column_names=self.titles, skip_rows=self.first - 1,
                    encoding=self.encoding,
                ),
                parse_options=pa_csv.ParseOptions(
                    delimiter=self.separator, invalid_row_handler=pass_over, newlines_in_values=True
                ),
                convert_options=pa_csv.ConvertOptions(
                    column_types=dict.fromkeys(self.titles, pa.string()), strings_can_be_null=False,
                    include_columns=list(wanted),
                ),
            )  # fmt: skip
            with reader:
                for batch in reader:
                    cancel.check()
                    yield dict(zip(wanted, batch.columns, strict=True)), min(1.0, stream.tell() / size)


@dataclass
class ParquetTable(Table):
    """Columns of anything but numbers, texts, times and lists of texts are as if they were not there."""

    @classmethod
    def of(cls, path: Path) -> ParquetTable:
        with pa_parquet.ParquetFile(path) as file:
            schema = file.schema_arrow
        titles = tuple(each.name for each in schema if _is_plain(each.type))
        if len(set(schema.names)) < len(schema.names):
            raise InputError(
                tr("two of its columns have the same name: {found}.", found=listed(schema.names)), file=path
            )
        return cls(path, titles)

    def pieces(self, wanted: Sequence[str], cancel: CancelToken) -> Iterator[tuple[Columns, float]]:
        done = 0
        with _plainly(self.path), pa_parquet.ParquetFile(self.path) as file:
            rows = max(1, file.metadata.num_rows)
            for batch in file.iter_batches(_ROWS_AT_ONCE, columns=list(wanted)):
                cancel.check()
                done += batch.num_rows
                yield {name: _as_text(batch.column(name)) for name in wanted}, min(1.0, done / rows)


def _decoded(start: bytes, path: Path) -> tuple[str, str]:
    """The encoding of a file that begins so, and its beginning."""
    if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(tr("it is no text; the file is damaged, or of another kind than its name says."), file=path)
    for encoding in ("utf-16",) if start.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8", "cp1252"):
        decoder = codecs.getincrementaldecoder(encoding)()  # to which a letter cut in two at the end is no error
        with suppress(UnicodeDecodeError):
            return encoding.replace("utf-8", "utf8"), decoder.decode(start).removeprefix("\ufeff")
    raise InputError(tr("its text is in an encoding that Marquee does not know; save it as UTF-8."), file=path)


def _told_apart(names: Sequence[str]) -> tuple[str, ...]:
    """Names of columns, each once: an empty one by its place, a repeated one with a number."""
    told: list[str] = []
    for place, name in enumerate(names):
        called = wanted = " ".join(name.split())[:200] or unnamed(place)
        number = 2
        while called in told:
            called, number = f"{wanted} ({number})", number + 1
        told.append(called)
    return tuple(told)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _is_plain(kind: Any) -> bool:
    """Whether values of this type can be shown as text."""
    types = pa.types
    if types.is_list(kind) or types.is_large_list(kind):
        return bool(types.is_string(kind.value_type) or types.is_large_string(kind.value_type))
    if types.is_dictionary(kind):
        return _is_plain(kind.value_type)
    simple = (
        types.is_integer, types.is_floating, types.is_string, types.is_large_string, types.is_timestamp, types.is_date,
        types.is_decimal, types.is_boolean,
    )  # fmt: skip
    return any(test(kind) for test in simple)


def _as_text(column: Any) -> pa.StringArray:
    kind = column.type
    if pa.types.is_dictionary(kind):
        column = column.cast(kind.value_type)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        column = pc.binary_join(column, _BETWEEN)
    if pa.types.is_boolean(kind):
        column = column.cast(pa.int8())
    return pc.fill_null(column.cast(pa.string()), "")


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """pyarrow's complaints in a sentence of ours."""
    try:
        with reading(path):
            yield
    except pa.ArrowInvalid as error:
        said = str(error)
        if "UTF8" in said:
            what = tr("its text is not UTF-8 throughout; save it as UTF-8.")
        elif "straddling" in said:
            what = tr("the quotation marks or line ends are broken.")
        else:
            what = tr(_NO_TABLE)
        raise InputError(what, file=path) from error
    except (pa.ArrowException, UnicodeError, csv.Error) as error:
        raise InputError(tr(_NO_TABLE), file=path) from error
