"""The exported workbook (contract, section 3): Results, Problems, Run info and Long text, in constant memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import FileIO
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from batchdesk.core.export import Export
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import AnswerKind
from batchdesk.files.replacing import unwritable
from batchdesk.files.text_writer import row_cells, watched
from batchdesk.files.workbook_cells import pieces

if TYPE_CHECKING:
    from batchdesk.files.workbook_sheets import Heading, Looks, Workbook

_SAMPLE = 200
"""Rows by which columns are fitted; widths stand before the rows in the file."""

_WIDEST_OWN = 48
_WIDEST_ANSWER = 60
_LONG = 40
"""Characters from which an answer's text is wrapped."""

_PROBLEMS = (("Row", 8), ("Status", 12), ("Note", 60), ("Raw text", 80))
_LONG_TEXT = (("Sheet", 14), ("Row", 8), ("Column", 24), ("Part", 7), ("Text", 100))


def write_workbook(draft: Path, target: Path, export: Export, progress: Progress) -> None:
    """Write the workbook to `draft`; Problem TARGET_UNWRITABLE where it has more columns than a sheet can hold."""
    from batchdesk.files.workbook_sheets import LAST_COLUMN, Looks

    if len(export.headers) > LAST_COLUMN:
        reason = f"it has {len(export.headers):,} columns and a workbook holds {LAST_COLUMN:,}; choose .csv"
        raise unwritable(target, reason)
    with TemporaryDirectory(prefix="batchdesk-") as folder, _workbook(draft, folder, export.name) as book:
        looks = Looks(book)
        with _LongTexts(Path(folder) / "long-texts") as long_texts:
            _write_results(book, looks, export, long_texts, progress)
            _write_problems(book, looks, export, long_texts, progress)
            _write_info(book, export, long_texts)
            _write_long_texts(book, looks, long_texts)
        progress(export.count, export.count, "closing the workbook")


def _write_results(
    book: Workbook, looks: Looks, export: Export, long_texts: _LongTexts, progress: Progress
) -> None:
    from batchdesk.files.workbook_sheets import SheetPen

    rows = watched(export, progress)
    sample = [(row.number, row_cells(export, row)) for row in islice(rows, _SAMPLE)]
    headings = _headings(export, [cells for _, cells in sample])
    status_at = len(headings) - 2
    pen = SheetPen(book, looks, "Results", headings, long_texts.add)
    sheets = 1
    for number, cells in chain(sample, ((row.number, row_cells(export, row)) for row in rows)):
        if pen.full:
            pen.close()
            sheets += 1
            pen = SheetPen(book, looks, f"Results {sheets}", headings, long_texts.add)
        pen.write(cells, number, status_at)
    pen.close()


def _headings(export: Export, sample: list[list[Any]]) -> list[Heading]:
    from batchdesk.files.workbook_sheets import Heading, fitted

    own, last = len(export.columns), len(export.headers) - 1
    kinds = [answer.kind for answer in export.answers] or [AnswerKind.TEXT]
    headings = []
    for index, name in enumerate(export.headers):
        values = [cells[index] for cells in sample]
        is_answer = own <= index < own + len(export.answer_headers)
        texts = is_answer and kinds[index - own] in (AnswerKind.TEXT, AnswerKind.LIST)
        wrapped = (texts or index == last) and any(isinstance(v, str) and len(v) > _LONG for v in values)
        widest = _WIDEST_OWN if index < own else _WIDEST_ANSWER
        headings.append(Heading(name, is_answer, fitted(name, values, widest), wrapped))
    return headings


def _write_problems(
    book: Workbook, looks: Looks, export: Export, long_texts: _LongTexts, progress: Progress
) -> None:
    """Only where there are problems; a million of them go on in `Problems 2` as results do."""
    rows = (
        [row.number, row.outcome.status.value, row.outcome.note or None, row.outcome.raw_text or None]
        for row in export.problems()
    )
    _write_list(book, looks, "Problems", _PROBLEMS, rows, long_texts, status_at=1)


def _write_list(
    book: Workbook,
    looks: Looks,
    name: str,
    columns: tuple[tuple[str, int], ...],
    rows: Iterable[list[Any]],
    long_texts: _LongTexts,
    status_at: int | None = None,
) -> None:
    from batchdesk.files.workbook_sheets import Heading, SheetPen

    headings = [Heading(title, False, width, wrapped=width >= _LONG) for title, width in columns]
    pen: SheetPen | None = None
    sheets = 0
    for row in rows:
        if pen is None or pen.full:
            if pen is not None:
                pen.close()
            sheets += 1
            pen = SheetPen(book, looks, name if sheets == 1 else f"{name} {sheets}", headings, long_texts.add)
        pen.write(row, row[0], status_at)
    if pen is not None:
        pen.close()


def _write_info(book: Workbook, export: Export, long_texts: _LongTexts) -> None:
    from batchdesk.files.workbook_sheets import AccountLooks, Heading, SheetPen

    headings = [Heading("What", False, 46), Heading("Value", False, 90, wrapped=True)]
    pen = SheetPen(book, AccountLooks(book), "Run info", headings, long_texts.add)
    for number, (what, value) in enumerate(export.info, 1):
        if value is None:
            pen.heading(what)
        else:
            pen.write([what, value], number)


def _write_long_texts(book: Workbook, looks: Looks, long_texts: _LongTexts) -> None:
    rows = (
        [sheet, number, column, part, text]
        for sheet, number, column, whole in long_texts.all()
        for part, text in enumerate(pieces(whole), 1)
    )
    _write_list(book, looks, "Long text", _LONG_TEXT, rows, long_texts)


class _LongTexts:
    """Texts too long for a cell, kept on disk until their sheet's turn comes."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+", encoding="utf-8")

    def __enter__(self) -> _LongTexts:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, sheet: str, number: int, column: str, text: str) -> None:
        self._file.write(json.dumps([sheet, number, column, text]) + "\n")

    def all(self) -> Iterator[tuple[str, int, str, str]]:
        self._file.seek(0)
        for line in self._file:
            sheet, number, column, text = json.loads(line)
            yield sheet, number, column, text


class _Draft(FileIO):
    """The new file. After a failed write it takes everything and keeps nothing.

    XlsxWriter leaves its zip open then, which would write once more as it is collected, and complain aloud.
    """

    _failed = False
    _place = 0

    def write(self, data: Any) -> int:
        if self._failed:
            self._place += len(data)
            return len(data)
        try:
            rest = memoryview(data)
            while rest:  # a raw file may take less than it is given when the disk runs full
                rest = rest[super().write(rest) :]
        except OSError:
            self._place = super().tell()
            self._failed = True
            raise
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        if not self._failed:
            return super().seek(offset, whence)
        self._place = offset
        return offset

    def tell(self) -> int:
        return self._place if self._failed else super().tell()

    def flush(self) -> None:
        if not self._failed:
            super().flush()


@contextmanager
def _workbook(draft: Path, folder: str, title: str) -> Iterator[Workbook]:
    """An open workbook that is closed whole, or dropped with its open files where something went wrong."""
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    options = {
        "constant_memory": True,
        "tmpdir": folder,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "use_zip64": True,
    }
    with _Draft(draft, "w") as file:
        book = Workbook(file, options)
        book.set_properties({"title": title[:255], "comments": "Made by BatchDesk"})
        try:
            yield book
            book.close()
        except FileCreateError as error:
            raise error.args[0] if isinstance(error.args[0], OSError) else OSError(str(error)) from error
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
