"""The exported workbook (contract, section 3): Results, Summary, Problems, Run info, Long text, in constant memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from batchdesk.core.cells import Cell
from batchdesk.core.export import EMPTIED, LONG_TEXT, MORE_COLUMNS, PROBLEMS, RESULTS, REVIEW, Export
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.files.replacing import unwritable
from batchdesk.files.summary_counts import Tallies
from batchdesk.files.text_writer import row_cells, watched
from batchdesk.files.workbook_cells import cut, fits, pieces
from batchdesk.files.workbook_file import LongTexts, open_workbook
from batchdesk.files.writable_formats import for_moments

if TYPE_CHECKING:
    from batchdesk.files.workbook_looks import Styles, Workbook
    from batchdesk.files.workbook_sheets import Heading, SheetPen

_SAMPLE = 200
"""Rows by which columns are fitted; widths stand before the rows in the file."""

_WIDEST_OWN = 48
_WIDEST_ANSWER = 56
_DAY_WIDTH, _MOMENT_WIDTH = 12, 30
"""Room for days that come after the sample: one that does not fit is shown as ####."""

_LONG = 40
"""Characters from which a text is wrapped."""

_PROBLEMS = (("Row", 8), ("Status", 12), ("Note", 60), ("Raw text", 80))
_REVIEW = (
    ("Row", 8),
    ("Column", 24),
    ("Claude's answer", 48),
    ("Corrected", 48),
    ("By hand at (UTC)", 18),
    ("Approved", 10),
    ("Comment", 60),
)
_LONG_TEXT = (("Sheet", 14), ("Row", 8), ("Column", 24), ("Part", 7), ("Text", 100))


def write_workbook(draft: Path, target: Path, export: Export, progress: Progress) -> None:
    """Write the workbook to `draft`; Problem TARGET_UNWRITABLE where even the answers alone are too many columns."""
    from batchdesk.files.info_sheet import write_info
    from batchdesk.files.summary_sheet import write_summary
    from batchdesk.files.workbook_looks import Styles
    from batchdesk.files.workbook_sheets import LAST_COLUMN

    if len(export.headers) - len(export.columns) > LAST_COLUMN:
        reason = f"it has {len(export.headers):,} columns and a workbook holds {LAST_COLUMN:,}; choose .csv"
        raise unwritable(target, reason)
    with TemporaryDirectory(prefix="batchdesk-") as folder, open_workbook(draft, folder, export.name) as book:
        styles = Styles(book)
        with LongTexts(Path(folder) / "long-texts") as long_texts:
            out = _Out(book, styles, export, long_texts)
            tallies = out.results(progress)
            write_summary(book, styles, export, tallies)
            out.problems()
            out.reviews()
            write_info(book, styles, export, long_texts.add)
            out.long_texts()
        progress(export.count, export.count, "closing the workbook")


class _Out:
    """The sheets that are tables of rows."""

    def __init__(self, book: Workbook, styles: Styles, export: Export, long_texts: LongTexts) -> None:
        self._book, self._styles, self._export = book, styles, export
        self._long_texts = long_texts

    @property
    def added(self) -> int:
        """Columns beside the person's own."""
        return len(self._export.headers) - len(self._export.columns)

    def results(self, progress: Progress) -> Tallies:
        """All rows, counted on their way."""
        export = self._export
        tallies = Tallies(export.answers)
        rows = watched(export, progress)
        sample = list(islice(rows, _SAMPLE))
        tables = _Tables(self, _headings(export, [row_cells(export, row) for row in sample]))
        for row in chain(sample, rows):
            tallies.add(row)
            tables.write(row_cells(export, row), row.number)
        tables.close()
        return tallies

    def problems(self) -> None:
        """Only where there are problems; a million of them go on in `Problems 2` as results do."""
        from batchdesk.files.workbook_looks import STATUS_FILLS

        fills = {status.value: fill for status, fill in STATUS_FILLS.items()}
        rows: Iterator[list[Cell]] = (
            [row.number, row.outcome.status.value, row.outcome.note or None, row.outcome.raw_text or None]
            for row in self._export.problems()
        )
        self._list(PROBLEMS, _PROBLEMS, rows, fills)

    def reviews(self) -> None:
        """What a person made of the answers, only where there is something; the model's own stand beside."""
        rows: Iterator[list[Cell]] = (
            [
                line.number,
                line.column or None,
                line.own,
                line.corrected if line.corrected is not None or not line.column else EMPTIED,
                line.at,
                "yes" if line.approved else None,
                line.comment or None,
            ]
            for line in self._export.reviews()
        )
        self._list(REVIEW, _REVIEW, rows)

    def long_texts(self) -> None:
        """The whole of what was cut elsewhere, in parts that fit."""
        rows: Iterator[list[Cell]] = (
            [sheet, number, column if fits(column) else cut(column), part, text]
            for sheet, number, column, whole in self._long_texts.all()
            for part, text in enumerate(pieces(whole), 1)
        )
        self._list(LONG_TEXT, _LONG_TEXT, rows)

    def pen(self, name: str, headings: Sequence[Heading]) -> SheetPen:
        """A new sheet."""
        from batchdesk.files.workbook_sheets import SheetPen

        return SheetPen(self._book, self._styles, name, headings, self._long_texts.add, self._export.name)

    def _list(
        self,
        name: str,
        columns: Iterable[tuple[str, int]],
        rows: Iterable[list[Cell]],
        fills: dict[str, str] | None = None,
    ) -> None:
        from batchdesk.files.workbook_sheets import Heading

        headings = [
            Heading(
                title,
                False,
                width,
                wrapped=width >= _LONG,
                fills=fills if title == "Status" and fills else {},
                left=title in ("Row", "Part"),
            )
            for title, width in columns
        ]
        pen: SheetPen | None = None
        sheets = 0
        for row in rows:
            if pen is None or pen.full:
                if pen is not None:
                    pen.close()
                sheets += 1
                pen = self.pen(_numbered(name, sheets), headings)
            pen.write(row, row[0] if isinstance(row[0], int) else 0)
        if pen is not None:
            pen.close()


class _Tables:
    """Results, going on in further sheets below its last row, and beside it in More columns.

    The answers always stand in Results: where the columns are more than a sheet holds, it is the last of the person's
    own that move, each row with its number.
    """

    def __init__(self, out: _Out, headings: list[Heading]) -> None:
        from batchdesk.files.workbook_sheets import LAST_COLUMN, Heading

        own = len(headings) - out.added
        moved = max(0, len(headings) - LAST_COLUMN)
        self._out = out
        self._start, self._end = own - moved, own
        self._headings = headings[: self._start] + headings[own:]
        self._more = [Heading("Row", False, 8, left=True), *headings[self._start : own]] if moved else []
        self._sheets = 0
        self._open()

    def write(self, cells: list[Cell], number: int) -> None:
        """One row."""
        if self._pens[0].full:
            self.close()
            self._open()
        if self._more:
            self._pens[1].write([number, *cells[self._start : self._end]], number)
            cells = cells[: self._start] + cells[self._end :]
        self._pens[0].write(cells, number)

    def close(self) -> None:
        """End the sheets that are open."""
        for pen in self._pens:
            pen.close()

    def _open(self) -> None:
        self._sheets += 1
        self._pens = [self._out.pen(_numbered(RESULTS, self._sheets), self._headings)]
        if self._more:
            self._pens.append(self._out.pen(_numbered(MORE_COLUMNS, self._sheets), self._more))


def _numbered(name: str, turn: int) -> str:
    return name if turn == 1 else f"{name} {turn}"


def _headings(export: Export, sample: list[list[Cell]]) -> list[Heading]:
    from batchdesk.files.workbook_looks import STATUS_FILLS
    from batchdesk.files.workbook_sheets import Heading, fitted

    own = len(export.columns)
    status, note = len(export.headers) - 2, len(export.headers) - 1
    headings = []
    for index, name in enumerate(export.headers):
        values = [cells[index] for cells in sample]
        is_answer = own <= index < status
        wrapped = index != status and any(_is_long(value) for value in values)
        fills = _fills(export.answers[index - own]) if is_answer else {}
        if index == status:
            fills = {kind.value: fill for kind, fill in STATUS_FILLS.items()}
        code = export.formats[index] if index < min(own, len(export.formats)) else ""
        width = fitted(name, values, _WIDEST_ANSWER if is_answer or index == note else _WIDEST_OWN)
        if all(value is None for value in values) or for_moments(code):
            width = max(width, _DAY_WIDTH, min(len(for_moments(code)) + 2, _MOMENT_WIDTH))
        headings.append(Heading(name, is_answer, width, wrapped, code, fills))
    return headings


def _is_long(value: Cell) -> bool:
    return isinstance(value, str) and (len(value) > _LONG or "\n" in value)


def _fills(answer: Answer) -> dict[str, str]:
    """A quiet tint for each choice, where there are few enough to be told apart."""
    from batchdesk.files.workbook_looks import CHOICE_FILLS

    if answer.kind is not AnswerKind.CHOICE or len(answer.choices) > len(CHOICE_FILLS):
        return {}
    return dict(zip(answer.choices, CHOICE_FILLS, strict=False))
