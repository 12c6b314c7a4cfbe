"""Results as parquet: typed columns, written in groups of rows, so that a million rows need no more memory than a few."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.core.export import Export
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import AnswerKind
from batchdesk.files.encodings import clean
from batchdesk.files.text_writer import distinct, row_cells, watched
from batchdesk.files.writable_formats import bare

DataType = Any
"""Arrow has no types for mypy."""

_GROUP = 20_000
"""Rows of a group: enough to compress well, few enough to hold."""

_EXACT = 2**53
"""Whole numbers beyond it are not exact as floats (IEEE 754)."""

_KINDS: dict[AnswerKind, type] = {
    AnswerKind.INTEGER: int,
    AnswerKind.NUMBER: float,
    AnswerKind.YES_NO: bool,
    AnswerKind.DATE: date,
}


def write_parquet(draft: Path, target: Path, export: Export, progress: Progress) -> None:
    """The Results columns as int64, double, bool, date32, timestamp, time64 or string.

    The rows are drawn twice: a file's types stand fixed before its first row, and only all rows tell whether a column
    holds one kind of value. A column that does not is text, each value as a person sees it; so are durations, which
    readers do not agree upon, and whole numbers beyond 64 bits.
    """
    import pyarrow  # type: ignore[import-untyped]
    from pyarrow import parquet

    columns = _columns(export, progress)
    names = distinct(tuple(clean(name) for name in export.headers))
    schema = pyarrow.schema([(name, column.arrow()) for name, column in zip(names, columns, strict=True)])
    rows = (row_cells(export, row) for row in watched(export, progress))
    with parquet.ParquetWriter(draft, schema, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_batch(pyarrow.record_batch(_arrays(group, columns, schema), schema=schema))


class _Column:
    """What kinds of value a column holds, and how wide its whole numbers are."""

    def __init__(self) -> None:
        self.kinds: set[type] = set()
        self.largest = 0

    def look(self, cell: Cell) -> None:
        """One value of it."""
        value = _bare(cell)
        self.kinds.add(type(value))
        if type(value) is int:
            self.largest = max(self.largest, abs(value))

    def kind(self) -> type:
        """The one type of all values; `str` where there is none."""
        kinds = self.kinds - {type(None)}
        if kinds == {int, float} and self.largest <= _EXACT:
            return float
        if kinds == {date, datetime}:
            return datetime
        if len(kinds) != 1 or kinds == {timedelta} or (kinds == {int} and self.largest >= 2**63):
            return str
        return next(iter(kinds))

    def arrow(self) -> DataType:
        """The type as Arrow names it."""
        import pyarrow

        types: dict[type, Callable[[], DataType]] = {
            bool: pyarrow.bool_,
            int: pyarrow.int64,
            float: pyarrow.float64,
            date: pyarrow.date32,
            datetime: lambda: pyarrow.timestamp("us"),
            time: lambda: pyarrow.time64("us"),
            str: pyarrow.string,
        }
        return types[self.kind()]()

    def value(self) -> Callable[[Cell], Any]:
        """How a cell of this column is handed to Arrow."""
        return _VALUES.get(self.kind(), _bare)


def _columns(export: Export, progress: Progress) -> list[_Column]:
    columns = [_Column() for _ in export.headers]
    for row in watched(export, progress, "looking at the types"):
        for column, cell in zip(columns, row_cells(export, row), strict=True):
            column.look(cell)
    for answer, column in zip(export.answers, columns[len(export.columns) :], strict=False):
        if column.kinds <= {type(None)} or (
            answer.kind is AnswerKind.NUMBER and column.kinds <= {int, type(None)}
        ):
            column.kinds = {_KINDS.get(answer.kind, str)} if column.largest <= _EXACT else column.kinds
    return columns


def _groups(rows: Iterable[list[Cell]]) -> Iterator[list[list[Cell]]]:
    drawn = iter(rows)
    while group := list(islice(drawn, _GROUP)):
        yield group


def _arrays(group: list[list[Cell]], columns: Sequence[_Column], schema: Any) -> list[Any]:
    import pyarrow

    return [
        pyarrow.array(map(column.value(), cells), type=field.type, size=len(group))
        for column, field, cells in zip(columns, schema, zip(*group, strict=True), strict=True)
    ]


def _as_text(cell: Cell) -> str | None:
    if cell is None:
        return None
    if isinstance(cell, str):
        return clean(cell)
    return repr(cell) if isinstance(cell, float) and not math.isfinite(cell) else clean(show(cell))


def _as_float(cell: Cell) -> float | None:
    value = cell.value if isinstance(cell, Shown) else cell
    return float(value) if isinstance(value, int | float) else None


def _bare(cell: Cell) -> Cell:
    return bare(cell) if isinstance(cell, Shown) else cell


def _as_moment(cell: Cell) -> Cell:
    cell = _bare(cell)
    if isinstance(cell, datetime) or not isinstance(cell, date):
        return cell
    return datetime.combine(cell, time())


_VALUES: dict[type, Callable[[Cell], Any]] = {str: _as_text, float: _as_float, datetime: _as_moment}
