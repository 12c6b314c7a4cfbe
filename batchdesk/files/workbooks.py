"""Workbooks of every spreadsheet program, read by calamine, and by openpyxl where calamine can not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from batchdesk.core.cells import Cell
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.error_cells import ErrorCells

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_WHOLE = 2**53
"""Beyond this a float no longer tells neighbouring whole numbers apart."""


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of cells by its name; charts and macro sheets are none."""

    name: str
    visible: bool


class Workbook(Protocol):
    """An open workbook."""

    sheets: tuple[SheetName, ...]

    def height(self, sheet: str) -> int | None:
        """How many lines there may be, None where that is not known beforehand."""
        ...

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        """Every line from row 1 and column A."""
        ...

    def close(self) -> None: ...


def open_workbook(path: Path) -> Workbook:
    """Open by calamine, else by openpyxl; Problem FILE_PROTECTED, FILE_DAMAGED or FILE_EMPTY (no sheet of cells)."""
    from python_calamine import CalamineError, PasswordError

    try:
        book: Workbook = _Calamine(path)
    except PasswordError as error:
        raise Problem(Trouble.FILE_PROTECTED, name=path.name) from error
    except CalamineError as error:
        book = _second_try(path, error)
    if not book.sheets:
        book.close()
        raise Problem(Trouble.FILE_EMPTY, name=path.name)
    return book


def _second_try(path: Path, error: Exception) -> Workbook:
    from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]

    trouble = Problem(Trouble.FILE_DAMAGED, name=path.name, reason=_plain(error))
    try:
        book = _Openpyxl(path)
    except (InvalidFileException, BadZipFile, ParseError, KeyError, ValueError, TypeError, OSError) as second:
        raise trouble from second
    if not book.sheets:  # openpyxl shows Strict Open XML as no sheets at all
        book.close()
        raise trouble from error
    return book


def _plain(error: Exception) -> str:
    text = str(error).strip().rstrip(".") or error.__class__.__name__
    return text if len(text) < 120 else text[:119] + "…"


class _Calamine:
    """The fast reader. It gives '' for error cells, so those are looked up in the sheet's own XML."""

    def __init__(self, path: Path) -> None:
        from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

        self._path = path
        self._book: CalamineWorkbook = CalamineWorkbook.from_path(path)
        self._errors = ErrorCells(path)
        self._loaded: tuple[str, Any] | None = None
        self.sheets = tuple(
            SheetName(sheet.name, sheet.visible == SheetVisibleEnum.Visible)
            for sheet in self._book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        )

    def height(self, sheet: str) -> int | None:
        end = self._sheet(sheet).end
        return end[0] + 1 if end else 0

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        loaded = self._sheet(sheet)
        if loaded.start is None:
            return iter(())
        indent: list[Cell] = [None] * loaded.start[1]
        rows = (indent + list(map(_cell, row)) for row in loaded.iter_rows())
        return self._errors.laid_over(rows, sheet)

    def close(self) -> None:
        self._loaded = None
        self._book.close()

    def _sheet(self, name: str) -> Any:
        """The sheet, read whole by calamine; only the last one is kept."""
        if self._loaded is None or self._loaded[0] != name:
            from python_calamine import CalamineError

            self._loaded = None
            try:
                self._loaded = (name, self._book.get_sheet_by_name(name))
            except CalamineError as error:
                raise Problem(Trouble.FILE_DAMAGED, name=self._path.name, reason=_plain(error)) from error
        return self._loaded[1]


class _Openpyxl:
    """The patient reader for workbooks that calamine refuses; slower by ten, and it keeps error cells."""

    def __init__(self, path: Path) -> None:
        import openpyxl  # type: ignore[import-untyped]

        self._book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        self.sheets = tuple(
            SheetName(sheet.title, sheet.sheet_state == "visible") for sheet in self._book.worksheets
        )

    def height(self, sheet: str) -> int | None:
        return None

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        worksheet = self._book[sheet]
        worksheet.reset_dimensions()  # what the file says of its size is often wrong
        for row in worksheet.iter_rows(values_only=True):
            yield [_cell(_day(value)) for value in row]

    def close(self) -> None:
        self._book.close()


def _cell(value: Any) -> Cell:
    """Nothing for '', whole numbers as int, no NUL; a date-time at midnight is a date already in calamine."""
    kind = type(value)
    if kind is str:
        if not value:
            return None
        return value.replace("\0", "\ufffd") if "\0" in value else value  # type: ignore[no-any-return]
    if kind is float and value.is_integer() and -_WHOLE <= value <= _WHOLE:
        return int(value)
    return value  # type: ignore[no-any-return]


def _day(value: Any) -> Any:
    from datetime import datetime, time

    return value.date() if isinstance(value, datetime) and value.time() == time() else value
