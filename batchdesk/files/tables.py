"""Tables in: one sheet of a workbook, or a text table, inspected and streamed row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from batchdesk.core.cells import Cell, is_blank
from batchdesk.core.inspection import Inspection, Sheet, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.files.surveys import NoHeader, Survey, blocks, shaped, survey
from batchdesk.files.text_tables import LinedTable, open_text_table
from batchdesk.files.workbooks import SheetName, Workbook, open_workbook

_COUNT_ALL = 5_000_000
"""Bytes of a workbook up to which the sheets that were not chosen are counted, too."""

_ENCODINGS = {
    "cp1252": "Western European (Windows)",
    "cp1250": "Central European (Windows)",
    "cp1251": "Cyrillic (Windows)",
    "cp1253": "Greek (Windows)",
    "cp1254": "Turkish (Windows)",
    "cp932": "Japanese (Shift JIS)",
    "gb18030": "Chinese (GB 18030)",
    "big5": "Chinese (Big 5)",
    "euc_kr": "Korean (EUC)",
    "mac_roman": "Western European (Mac)",
}


@dataclass(frozen=True, slots=True)
class _Source:
    """The lines that were chosen; `sheet` is None for a text table."""

    name: str
    sheet: str | None
    textual: bool
    total: int | None
    lines: Callable[[], Iterator[list[Cell]]]

    def survey(self, header_row: int | None, progress: Progress) -> Survey:
        lines = self.lines()
        try:
            found = survey(
                lines, textual=self.textual, header_row=header_row, total=self.total, progress=progress
            )
        except NoHeader:
            raise self._no_header(header_row) from None
        finally:
            _close(lines)
        if not found.rows:
            raise self._empty()
        return found

    def _no_header(self, header_row: int | None) -> Problem:
        if header_row is None:
            return self._empty()
        return Problem(Trouble.HEADER_MISSING, row=header_row, sheet=self.sheet or self.name, name=self.name)

    def _empty(self) -> Problem:
        if self.sheet is None:
            return Problem(Trouble.FILE_EMPTY, name=self.name)
        return Problem(Trouble.SHEET_EMPTY, sheet=self.sheet, name=self.name)


def inspect_workbook(path: Path, choice: SourceChoice, progress: Progress) -> Inspection:
    """What is in a workbook; Problem FILE_PROTECTED, FILE_DAMAGED, SHEET_MISSING, SHEET_EMPTY, HEADER_MISSING."""
    with closing(open_workbook(path)) as book:
        source = _choose(book, path, choice)
        found = source.survey(choice.header_row, progress)
        count_all = path.stat().st_size <= _COUNT_ALL
        sheets = tuple(
            _sheet(sheet, found) if sheet.name == source.sheet else _other(book, path, sheet, count_all)
            for sheet in book.sheets
        )
    return _inspection(source, found, sheets, _warnings(found, "row"))


def inspect_text(path: Path, choice: SourceChoice, progress: Progress) -> Inspection:
    """What is in a text table; Problem FILE_EMPTY, HEADER_MISSING, SHEET_MISSING (it has none)."""
    table = open_text_table(path)
    source = _text_source(path, table, choice)
    found = source.survey(choice.header_row, progress)
    warnings = (*_warnings(found, "line"), *table.warnings)
    if table.encoding in _ENCODINGS:
        warnings += (f"The file is not in UTF-8; it was read as {_ENCODINGS[table.encoding]}.",)
    return _inspection(source, found, (), warnings)


def workbook_rows(path: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
    """Every row of the chosen sheet, as `inspect_workbook` counted them."""
    with closing(open_workbook(path)) as book:
        yield from _rows(_choose(book, path, choice), choice, progress)


def text_rows(path: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
    """Every row of a text table, as `inspect_text` counted them."""
    yield from _rows(_text_source(path, open_text_table(path), choice), choice, progress)


def _rows(source: _Source, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
    """Two passes: how wide the table is and how its columns read is known only at its end."""
    found = source.survey(choice.header_row, quiet_unless_stopped(progress))
    lines = source.lines()
    try:
        for _ in range(found.header + 1):
            next(lines)
        number = 0
        for block in blocks(lines):
            progress(number, found.rows, "reading")
            for cells in shaped(block, found):
                number += 1
                yield SourceRow(number, cells)
    finally:
        _close(lines)


def quiet_unless_stopped(progress: Progress) -> Progress:
    """Progress of a first pass: it can be stopped, and counts as nothing done yet."""
    if progress is quiet:
        return quiet
    return lambda done, total, what: progress(0, total, what)


def _choose(book: Workbook, path: Path, choice: SourceChoice) -> _Source:
    name = _find(book, path, choice.sheet) if choice.sheet is not None else _first_filled(book)
    return _Source(path.name, name, False, book.height(name), lambda: book.lines(name))


def _find(book: Workbook, path: Path, wanted: str) -> str:
    names = [sheet.name for sheet in book.sheets]
    if wanted in names:
        return wanted
    loose = [name for name in names if name.strip().casefold() == wanted.strip().casefold()]
    if len(loose) == 1:
        return loose[0]
    raise Problem(Trouble.SHEET_MISSING, name=path.name, sheet=wanted, sheets=", ".join(names))


def _first_filled(book: Workbook) -> str:
    """The first visible sheet with two rows that hold something, as one row is a title; else the first with one."""
    candidates = [sheet.name for sheet in book.sheets if sheet.visible] or [book.sheets[0].name]
    best, most = candidates[0], 0
    for name in candidates:
        lines = book.lines(name)
        try:
            filled = sum(1 for _ in islice((line for line in lines if not all(map(is_blank, line))), 2))
        finally:
            _close(lines)
        if filled > most:
            best, most = name, filled
        if most == 2:
            break
    return best


def _text_source(path: Path, table: LinedTable, choice: SourceChoice) -> _Source:
    if choice.sheet is not None:
        raise Problem(
            Trouble.SHEET_MISSING, name=path.name, sheet=choice.sheet, sheets="none, it is a text file"
        )
    return _Source(path.name, None, True, None, table.lines)


def _sheet(sheet: SheetName, found: Survey) -> Sheet:
    return Sheet(sheet.name, found.rows, sheet.visible, tuple(column.name for column in found.columns))


def _other(book: Workbook, path: Path, sheet: SheetName, count: bool) -> Sheet:
    if not count:
        return Sheet(sheet.name, None, sheet.visible, ())
    source = _Source(path.name, sheet.name, False, None, lambda: book.lines(sheet.name))
    try:
        return _sheet(sheet, source.survey(None, quiet))
    except Problem:
        return Sheet(sheet.name, 0, sheet.visible, ())


def _inspection(
    source: _Source, found: Survey, sheets: tuple[Sheet, ...], warnings: tuple[str, ...]
) -> Inspection:
    return Inspection(
        name=source.name,
        kind="table",
        sheets=sheets,
        sheet=source.sheet,
        header_row=found.header + 1,
        columns=found.columns,
        rows=found.rows,
        documents=(),
        warnings=warnings,
        preview=found.preview,
    )


def _warnings(found: Survey, unit: str) -> tuple[str, ...]:
    said: list[str] = []
    last = found.header + 1 + found.rows
    if found.notes == 1:
        said.append(f"The last row ({last}) looks like a note below the table.")
    elif found.notes:
        said.append(
            f"The last {found.notes} rows ({last - found.notes + 1} to {last}) look like notes below the table."
        )
    if found.longer:
        rows = "1 row holds" if found.longer == 1 else f"{found.longer:,} rows hold"
        said.append(
            f"{rows} more cells than there are column names; the extra cells are kept in columns of their own."
        )
    return tuple(said)


def _close(lines: Iterator[list[Cell]]) -> None:
    """Close a stream that may be a generator holding a file open."""
    close = getattr(lines, "close", None)
    if close is not None:
        close()
