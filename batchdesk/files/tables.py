"""Tables in: one sheet of a workbook, or a text table, inspected and streamed row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from batchdesk.core.cells import Cell, is_blank, pack_all
from batchdesk.core.inspection import Column, Inspection, LeftOut, PackedRows, Sheet, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.files.kept import Kept, Surveys
from batchdesk.files.named_tables import find_sheet
from batchdesk.files.sheet_facts import Facts
from batchdesk.files.sheet_warnings import sheet_warnings, tail_warnings
from batchdesk.files.surveys import Layout, NoHeader, Survey, blocks, numbers, shaped, survey, without
from batchdesk.files.text_tables import LinedTable
from batchdesk.files.workbooks import SheetName, Workbook

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
    layout: Layout = field(default_factory=Layout)
    known: Surveys = field(default_factory=dict)
    """What passes found before, by sheet, header row, and what else they hang on."""

    def survey(self, header_row: int | None, progress: Progress) -> Survey:
        """What a pass over the lines finds, if none did before."""
        chosen = (self.sheet, bool(self.layout.skipped), self.layout.keep_tail)
        found = self.known.get((*chosen, header_row))
        if found is None:
            found = self._survey(header_row, progress)
            self.known[*chosen, header_row] = self.known[*chosen, found.header + 1] = found
        return found

    def _survey(self, header_row: int | None, progress: Progress) -> Survey:
        lines = self.lines()
        try:
            found = survey(
                lines,
                textual=self.textual,
                header_row=header_row,
                total=self.total,
                progress=progress,
                layout=self.layout,
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


def inspect_workbook(
    path: Path, choice: SourceChoice, progress: Progress, kept: Kept[Workbook]
) -> Inspection:
    """What is in a workbook; Problem FILE_PROTECTED, FILE_DAMAGED, SHEET_MISSING, SHEET_EMPTY, HEADER_MISSING."""
    with kept.opened(path) as (book, known):
        source = _choose(book, path, choice, known)
        found = source.survey(choice.header_row, progress)
        facts, merges = book.facts(source.sheet or ""), source.layout.merges
        found = replace(found, columns=_formatted(found, facts))
        hidden = _hidden(found, facts, source.layout)
        below = _left_out(found, source.layout)
        if below and not choice.keep_notes:
            facts = facts.above(below[0].place - 1)
        warnings = (
            *tail_warnings(found, below, choice.keep_notes, "row"),
            *sheet_warnings(found, facts, merges, hidden, choice.visible_only, book.recalculates),
        )
        count_all = path.stat().st_size <= _COUNT_ALL
        sheets = tuple(
            _sheet(sheet, found, hidden)
            if sheet.name == source.sheet
            else _other(book, path, sheet, choice, known if count_all else None)
            for sheet in book.sheets
        )
    return replace(_inspection(source, found, sheets, warnings), hidden_rows=hidden)


def inspect_text(path: Path, choice: SourceChoice, progress: Progress, kept: Kept[LinedTable]) -> Inspection:
    """What is in a text table; Problem FILE_EMPTY, HEADER_MISSING, SHEET_MISSING (it has none)."""
    with kept.opened(path) as (table, known):
        source = _text_source(path, table, choice, known)
        found = source.survey(choice.header_row, progress)
    left_out = _left_out(found, source.layout)
    warnings = (*tail_warnings(found, left_out, choice.keep_notes, "line"), *table.warnings)
    if table.encoding in _ENCODINGS:
        warnings += (f"The file is not in UTF-8; it was read as {_ENCODINGS[table.encoding]}.",)
    return _inspection(source, found, (), warnings)


def workbook_rows(
    path: Path, choice: SourceChoice, progress: Progress, kept: Kept[Workbook]
) -> Iterator[Rows]:
    """Every row of the chosen sheet, as `inspect_workbook` counted them, many at a time."""
    with kept.opened(path) as (book, known):
        yield from _rows(_choose(book, path, choice, known), choice, progress)


def text_rows(path: Path, choice: SourceChoice, progress: Progress, kept: Kept[LinedTable]) -> Iterator[Rows]:
    """Every row of a text table, as `inspect_text` counted them, many at a time."""
    with kept.opened(path) as (table, known):
        yield from _rows(_text_source(path, table, choice, known), choice, progress)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows that follow one another: the number of the first, their cells, and their places in the sheet if it has such."""

    first: int
    cells: list[tuple[Cell, ...]]
    places: list[int]

    def packed(self) -> PackedRows:
        """As they go to the application."""
        return PackedRows(self.first, pack_all(self.cells), self.places)

    def each(self) -> Iterator[SourceRow]:
        """Each row by itself."""
        for index, cells in enumerate(self.cells):
            yield SourceRow(self.first + index, cells, None, self.places[index] if self.places else None)


def _rows(source: _Source, choice: SourceChoice, progress: Progress) -> Iterator[Rows]:
    """Two passes: how wide the table is, how its columns read and where it ends is known only at its end."""
    found = source.survey(choice.header_row, quiet_unless_stopped(progress))
    lines = source.lines()
    start, skipped = found.header + 1, source.layout.skipped
    places = numbers(start + 1, [(first + 1, last + 1) for first, last in skipped])
    try:
        for _ in range(start):
            next(lines)
        done = 0
        for block in blocks(without(lines, start, skipped)):
            progress(done, found.rows, "reading")
            cells = shaped(block[: found.rows - done], found)
            here = list(islice(places, len(cells)))
            yield Rows(done + 1, cells, [] if source.sheet is None else here)
            done += len(cells)
            if done >= found.rows:
                return
    finally:
        _close(lines)


def quiet_unless_stopped(progress: Progress) -> Progress:
    """Progress of a first pass: it can be stopped, and counts as nothing done yet."""
    if progress is quiet:
        return quiet
    return lambda done, total, what: progress(0, total, what)


def _choose(book: Workbook, path: Path, choice: SourceChoice, known: Surveys) -> _Source:
    name = (
        find_sheet(path.name, choice.sheet, [sheet.name for sheet in book.sheets])
        if choice.sheet is not None
        else _first_filled(book)
    )
    return _sheet_source(book, path, name, choice, known)


def _sheet_source(book: Workbook, path: Path, name: str, choice: SourceChoice, known: Surveys) -> _Source:
    facts = book.facts(name)
    layout = Layout(
        book.merges(name), facts.hidden if choice.visible_only else (), facts.sums, choice.keep_notes
    )
    return _Source(path.name, name, False, book.height(name), lambda: book.lines(name), layout, known)


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


def _text_source(path: Path, table: LinedTable, choice: SourceChoice, known: Surveys) -> _Source:
    if choice.sheet is not None:
        raise Problem(
            Trouble.SHEET_MISSING, name=path.name, sheet=choice.sheet, sheets="none, it is a text file"
        )
    return _Source(path.name, None, True, None, table.lines, Layout(keep_tail=choice.keep_notes), known)


def _sheet(sheet: SheetName, found: Survey, hidden: int) -> Sheet:
    names = tuple(column.name for column in found.columns)
    return Sheet(sheet.name, found.rows, sheet.visible, names, hidden)


def _other(
    book: Workbook, path: Path, sheet: SheetName, choice: SourceChoice, known: Surveys | None
) -> Sheet:
    """Another sheet, counted where `known` says that there is time for it."""
    if known is None:
        return Sheet(sheet.name, None, sheet.visible, ())
    try:
        source = _sheet_source(book, path, sheet.name, choice, known)
        found = source.survey(None, quiet)
        return _sheet(sheet, found, _hidden(found, book.facts(sheet.name), source.layout))
    except Problem:
        return Sheet(sheet.name, 0, sheet.visible, ())


def _formatted(found: Survey, facts: Facts) -> tuple[Column, ...]:
    return tuple(
        replace(column, format=facts.format_of(found.first + index, found.header + 1))
        for index, column in enumerate(found.columns)
    )


def _hidden(found: Survey, facts: Facts, layout: Layout) -> int:
    """How many hidden rows the table has, or had before they were left out."""
    if not facts.hidden:
        return 0
    first = found.header + 1
    places = numbers(first, layout.skipped)
    last = next(islice(places, found.rows - 1, None))
    below = _left_out(found, layout)
    end = below[0].place - 2 if below and not layout.keep_tail else max(last, facts.hidden[-1][1])
    return facts.hidden_between(first, end if layout.skipped else last)


def _left_out(found: Survey, layout: Layout) -> tuple[LeftOut, ...]:
    """What stands below the table, with the rows' own numbers."""
    if not found.below:
        return ()
    first = found.below[0].index
    places = islice(numbers(found.header + 2, [(a + 1, b + 1) for a, b in layout.skipped]), first, None)
    at = dict(zip(range(first, found.below[-1].index + 1), places, strict=False))
    return tuple(LeftOut(at[row.index], row.kind, row.text) for row in found.below)


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
        header_rows=found.header_rows,
        left_out=_left_out(found, source.layout),
    )


def _close(lines: Iterator[list[Cell]]) -> None:
    """Close a stream that may be a generator holding a file open."""
    close = getattr(lines, "close", None)
    if close is not None:
        close()
