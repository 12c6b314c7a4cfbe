"""Workbooks of every spreadsheet program, read by calamine, and by openpyxl where calamine can not.

calamine comes first: it is ten times as fast, reads more kinds of file, and Strict Open XML, which openpyxl shows as
no sheets at all. openpyxl, which holds no sheet but streams its rows, is asked where calamine refuses a file or a sheet,
panics, would need more memory than there is for it, or has ended a process over the file. What both leave out of an
Open XML workbook (errors, formats, hidden rows) is read from its XML and laid over either one's cells.

Of xls and ods, errors and hidden rows are looked up as well, but not the formats of numbers; of xlsb nothing more is
read than calamine gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from batchdesk.core.cells import Cell
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.kinds import Kind, kind_of
from batchdesk.files.merged_cells import Merge, filled
from batchdesk.files.open_xml import OpenXml, open_xml
from batchdesk.files.other_sheets import other_facts
from batchdesk.files.second_looks import laid_over
from batchdesk.files.sheet_facts import Facts, find_facts
from batchdesk.files.sheet_weights import MOST_AT_ONCE, sheet_weights

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_WHOLE = 2**53
"""Beyond this a float no longer tells neighbouring whole numbers apart, so it stays one: 1.2345678901234568e+19."""
_MOST = 10**308
"""Beyond it there is no number in a spreadsheet."""
_ROWS = 500
"""Rows whose columns are looked at together."""
_UNCHANGED = frozenset({bool, int, date, datetime, time, timedelta})
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of cells by its name; charts and macro sheets are none."""

    name: str
    visible: bool


class Workbook(Protocol):
    """An open workbook."""

    sheets: tuple[SheetName, ...]
    recalculates: bool
    """Its formulas have never been calculated by a spreadsheet program."""

    def height(self, sheet: str) -> int | None:
        """How many lines there may be, None where that is not known beforehand."""
        ...

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        """Every line from row 1 and column A."""
        ...

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        """The merged ranges; none where they are not known."""
        ...

    def facts(self, sheet: str) -> Facts:
        """What the sheet's own XML tells; no facts for other kinds of workbook."""
        ...

    def close(self) -> None: ...


def open_workbook(path: Path) -> Workbook:
    """Open by calamine, else by openpyxl; Problem FILE_PROTECTED, FILE_DAMAGED or FILE_EMPTY (no sheet of cells)."""
    from python_calamine import PasswordError

    from batchdesk.files.xml_workbooks import XmlWorkbook

    if kind_of(path) is Kind.XML_WORKBOOK:
        return XmlWorkbook(path)
    if sheet_weights(path).at_once > MOST_AT_ONCE:
        with suppress(Problem):  # Strict Open XML: calamine must do
            return open_patiently(path)
    try:
        book: Workbook = _Calamine(path)
    except PasswordError as error:
        raise Problem(Trouble.FILE_PROTECTED, name=path.name) from error
    except BaseException as error:  # noqa: BLE001 - a panic is no Exception; all else is raised again
        book = _second_try(path, refusal(error))
    if not book.sheets:
        book.close()
        raise Problem(Trouble.FILE_EMPTY, name=path.name)
    return book


def open_patiently(path: Path) -> Workbook:
    """Open by openpyxl, whose memory does not grow with the rows; Problem FILE_DAMAGED, READING_STOPPED, FILE_EMPTY."""
    book = _second_try(path, ValueError("its insides are not as they should be"))
    if not book.sheets:
        book.close()
        raise Problem(Trouble.FILE_EMPTY, name=path.name)
    return book


def refusal(error: BaseException) -> BaseException:
    """The error where calamine refused or panicked; anything else is raised again.

    A panic of its Rust code is no Exception, and its class can not be imported: it is known by its name only. A broken
    part of a zip is an OSError that, unlike those of the system, has no number.
    """
    from python_calamine import CalamineError

    if isinstance(error, CalamineError) or type(error).__name__ == "PanicException":
        return error
    if isinstance(error, OSError) and error.errno is None:
        return error
    raise error


def _second_try(path: Path, error: BaseException) -> _Openpyxl:
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


def _plain(error: BaseException) -> str:
    if type(error).__name__ == "PanicException" or isinstance(error, OSError):
        return "its insides are not as they should be"
    text = str(error).strip().rstrip(".") or error.__class__.__name__
    if "EOCD" in text:  # a zip archive ends with its table of contents
        return "its end is missing"
    return text if len(text) < 120 else text[:119] + "…"


class _Calamine:
    """The fast reader."""

    def __init__(self, path: Path) -> None:
        from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

        self._path = path
        self._book: CalamineWorkbook = CalamineWorkbook.from_path(path)
        self._xml = open_xml(path)
        self._facts: dict[str, Facts] = {}
        self._loaded: tuple[str, Any] | None = None
        self._other: _Openpyxl | None = None
        self.recalculates = self._xml.recalculates
        self.sheets = tuple(
            SheetName(sheet.name, sheet.visible == SheetVisibleEnum.Visible)
            for sheet in self._book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        )

    def height(self, sheet: str) -> int | None:
        loaded = self._sheet(sheet)
        if loaded is None:
            return None
        return loaded.end[0] + 1 if loaded.end else 0

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        loaded = self._sheet(sheet)
        if loaded is None and self._other is not None:
            return self._other.lines(sheet)
        if loaded is None or loaded.start is None:
            return iter(())
        indent: list[Cell] = [None] * loaded.start[1]
        rows = _cells(loaded.iter_rows())
        if indent:
            rows = (indent + row for row in rows)
        return filled(_looked_at(rows, self._xml, sheet, self.facts(sheet)), self.merges(sheet))

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        loaded = self._sheet(sheet)
        ranges = loaded.merged_cell_ranges or () if loaded is not None else ()
        return tuple(Merge(top, left, bottom, right) for (top, left), (bottom, right) in ranges)

    def facts(self, sheet: str) -> Facts:
        self._sheet(sheet)
        return self._facts[sheet]

    def close(self) -> None:
        self._loaded = None
        self._book.close()
        if self._other is not None:
            self._other.close()

    def _sheet(self, name: str) -> Any:
        """The sheet, read whole by calamine; only the last one is kept. None where openpyxl is asked instead."""
        if self._loaded is None or self._loaded[0] != name:
            self._loaded = None
            with ThreadPoolExecutor(1) as beside:  # calamine reads without holding Python's lock
                found = beside.submit(self._look, name)
                try:
                    self._loaded = (name, self._book_sheet(name))
                except BaseException as error:  # noqa: BLE001 - as in open_workbook
                    self._other = self._other or _second_try(self._path, refusal(error))
                    self._loaded = (name, None)
                self._facts[name] = found.result()
        return self._loaded[1]

    def _book_sheet(self, name: str) -> Any:
        return self._book.get_sheet_by_name(name)

    def _look(self, sheet: str) -> Facts:
        return self._facts.get(sheet) or _facts(self._xml, sheet)


class _Openpyxl:
    """The patient reader for workbooks that calamine refuses or can not hold; slower by ten."""

    def __init__(self, path: Path) -> None:
        from batchdesk.files import patient_reader

        self._reader = patient_reader
        self._book = patient_reader.load(path)
        self._xml = open_xml(path)
        self._facts: dict[str, Facts] = {}
        self._merges: dict[str, tuple[Merge, ...]] = {}
        self.recalculates = self._xml.recalculates
        self.sheets = tuple(
            SheetName(sheet.title, sheet.sheet_state == "visible") for sheet in self._book.worksheets
        )

    def height(self, sheet: str) -> int | None:
        return self.facts(sheet).lines or None

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        rows = (list(map(_patient, row)) for row in self._reader.rows(self._book[sheet]))
        return filled(_looked_at(rows, self._xml, sheet, self.facts(sheet)), self.merges(sheet))

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        if sheet not in self._merges:
            self._merges[sheet] = self._reader.merges(self._xml, self._xml.parts.get(sheet, ""))
        return self._merges[sheet]

    def facts(self, sheet: str) -> Facts:
        if sheet not in self._facts:
            self._facts[sheet] = _facts(self._xml, sheet)
        return self._facts[sheet]

    def close(self) -> None:
        self._book.close()


def _facts(book: OpenXml, sheet: str) -> Facts:
    part = book.parts.get(sheet)
    return find_facts(book, part) if part else other_facts(book.path, sheet)


def _looked_at(rows: Iterator[list[Cell]], book: OpenXml, sheet: str, facts: Facts) -> Iterator[list[Cell]]:
    return laid_over(rows, book, book.parts.get(sheet, ""), facts)


def _cells(rows: Iterator[list[Any]]) -> Iterator[list[Cell]]:
    """`_cell` of every cell, column by column: most columns hold one kind of value and need no look at each."""
    while block := list(islice(rows, _ROWS)):
        yield from map(list, zip(*map(_column, zip(*block, strict=True)), strict=True))


def _column(values: Sequence[Any]) -> Sequence[Cell]:
    kinds = set(map(type, values))
    if kinds == {float}:
        return _numbers(values)
    if kinds == {str} and "" not in values and "\0" not in "".join(values):
        return values
    return values if kinds <= _UNCHANGED else list(map(_cell, values))


def _numbers(values: Sequence[float]) -> Sequence[Cell]:
    """`_cell` of floats; a column mostly has only whole ones or hardly any, which is told without a look at each."""
    whole = sum(map(float.is_integer, values))
    if not whole:
        return values
    if whole == len(values) and min(values) >= -_WHOLE and max(values) <= _WHOLE:
        return list(map(int, values))
    return [int(value) if value.is_integer() and -_WHOLE <= value <= _WHOLE else value for value in values]


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


def _patient(value: Any) -> Cell:
    """openpyxl's value as calamine gives it: days without a time as dates, _x000D_ decoded, numbers as Excel has them."""
    if type(value) is int and not -_WHOLE <= value <= _WHOLE:
        return float(value) if abs(value) < _MOST else None
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if isinstance(value, str) and "_x" in value:
        value = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), value)
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _cell(value)
