"""Tables whose columns have names of their own (JSON, Parquet, databases): no header row is to be found in them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Column, Inspection, Sheet, SourceRow
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files.headers import column_names
from batchdesk.files.profiles import ColumnProfile
from batchdesk.files.surveys import BLOCK, PREVIEW_ROWS

MOST_COLUMNS = 16_384
"""What a sheet of the exported workbook holds (Excel specifications and limits)."""

Lines = Callable[[], Generator[Sequence[Cell], None, None]]


@dataclass(frozen=True, slots=True)
class NamedTable:
    """One table: every line has a cell for each column. `lines` opens the file and closes it with the generator.

    `sheets` are all tables of the file where it has several, and `sheet` is the one chosen; `total` is None where the
    rows were not counted.
    """

    name: str
    columns: tuple[str, ...]
    lines: Lines
    total: int | None = None
    sheet: str | None = None
    sheets: tuple[Sheet, ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.columns) > MOST_COLUMNS:
            reason = f"its {len(self.columns):,} columns are more than the {MOST_COLUMNS:,} of a workbook"
            raise Problem(Trouble.FILE_DAMAGED, name=self.name, reason=reason)


def inspect_named(table: NamedTable, progress: Progress) -> Inspection:
    """What the table holds, read once in constant memory; Problem FILE_EMPTY or SHEET_EMPTY where it has no row."""
    profiles = [ColumnProfile(textual=False) for _ in table.columns]
    preview: list[tuple[Cell, ...]] = []
    rows = 0
    for block in _blocks(table, progress):
        for profile, values in zip(profiles, zip(*block, strict=True), strict=True):
            profile.see(values)
        preview += map(tuple, block[: max(0, PREVIEW_ROWS - len(preview))])
        rows += len(block)
    if not rows or not profiles:
        raise _empty(table)
    names = column_names(table.columns, len(table.columns))
    return Inspection(
        name=table.name,
        kind="table",
        sheets=tuple(
            Sheet(sheet.name, rows, sheet.visible, names) if sheet.name == table.sheet else sheet
            for sheet in table.sheets
        ),
        sheet=table.sheet,
        header_row=None,
        columns=tuple(map(_column, names, profiles)),
        rows=rows,
        documents=(),
        warnings=table.warnings,
        preview=tuple(preview),
    )


def named_rows(table: NamedTable, progress: Progress) -> Iterator[SourceRow]:
    """Every row, as `inspect_named` counted them."""
    number = 0
    for block in _blocks(table, progress):
        for cells in block:
            number += 1
            yield SourceRow(number, tuple(cells))
    if not number or not table.columns:
        raise _empty(table)


def find_sheet(name: str, wanted: str, names: Sequence[str]) -> str:
    """The table that is meant, spelled loosely where only one fits; Problem SHEET_MISSING."""
    if wanted in names:
        return wanted
    loose = [other for other in names if other.strip().casefold() == wanted.strip().casefold()]
    if len(loose) == 1:
        return loose[0]
    raise Problem(
        Trouble.SHEET_MISSING, name=name, sheet=wanted, sheets=", ".join(names) or "none, it is one table"
    )


def _blocks(table: NamedTable, progress: Progress) -> Iterator[list[Sequence[Cell]]]:
    done = 0
    with closing(table.lines()) as lines:
        while block := list(islice(lines, BLOCK)):
            progress(done, table.total, "reading")
            yield block
            done += len(block)


def _empty(table: NamedTable) -> Problem:
    if table.sheet is None:
        return Problem(Trouble.FILE_EMPTY, name=table.name)
    return Problem(Trouble.SHEET_EMPTY, sheet=table.sheet, name=table.name)


def _column(name: str, profile: ColumnProfile) -> Column:
    return Column(name, profile.type, profile.filled, profile.example)
