"""Sheets written through XlsxWriter row by row, with the looks of BatchDesk and without its surprises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from unicodedata import east_asian_width

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from batchdesk.core.cells import Cell, show
from batchdesk.core.rows import RowStatus
from batchdesk.files.workbook_cells import Storable, cut, fits, storable

Workbook = Any
"""XlsxWriter has no types."""

Format = Any

LAST_ROW = 1_048_576
"""Rows of a sheet, the header among them (Excel specifications and limits)."""

LAST_COLUMN = 16_384
_INK = "#1F1D1A"
_LINE = "#A3A09A"
_PERSON = "#F1EFEB"
_ANSWER = "#DCEBE9"
_AMBER = "#FBEFD5"
_RED = "#F8E1DC"
_GREY = "#ECEAE6"
_STATUS = {
    RowStatus.CUT_OFF: _AMBER,
    RowStatus.REFUSED: _AMBER,
    RowStatus.INVALID: _AMBER,
    RowStatus.ERRORED: _RED,
    RowStatus.EXPIRED: _RED,
    RowStatus.CANCELED: _GREY,
    RowStatus.SKIPPED: _GREY,
    RowStatus.WAITING: _GREY,
}
_MINUTES: dict[type, str] = {
    date: "yyyy-mm-dd",
    datetime: "yyyy-mm-dd hh:mm",
    time: "hh:mm",
    timedelta: "[h]:mm:ss",
}
_SECONDS: dict[type, str] = {datetime: "yyyy-mm-dd hh:mm:ss", time: "hh:mm:ss"}
_WIDE = 100
"""Characters of a line that can still matter for the width of a column."""


class PlainSheet(Worksheet):  # type: ignore[misc]
    """A sheet on which text is always text and numbers keep all their digits.

    XlsxWriter takes text of the form `<r>...</r>` for its own rich-text XML and writes it unescaped, and it rounds
    numbers to 16 digits, where some need 17.
    """

    def _xml_rich_inline_string(self, string: str, attributes: Any = ()) -> None:
        self._xml_inline_string(string, True, attributes)

    def _xml_number_element(self, number: Any, attributes: Any = ()) -> None:
        marks = "".join(f' {key}="{value}"' for key, value in attributes)
        self.fh.write(f"<c{marks}><v>{number!r}</v></c>")


class Looks:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        header = {"bold": True, "bottom": 1, "bottom_color": _LINE, "font_color": _INK, "valign": "vcenter"}
        top = {"valign": "top"}
        self.person = book.add_format(header | {"bg_color": _PERSON})
        self.answer = book.add_format(header | {"bg_color": _ANSWER})
        self.heading = book.add_format({"bold": True, "valign": "top"})
        self.plain = book.add_format(top)
        self.wrapped = book.add_format(top | {"text_wrap": True})
        self.status = {
            kind.value: book.add_format(top | {"bg_color": colour}) for kind, colour in _STATUS.items()
        }
        # LibreOffice forgets that a cell is a yes or no where its neighbour looks the same, and shows 0 for FALSE.
        self.truth = book.add_format(top | {"num_format": '"TRUE";"TRUE";"FALSE"'})
        self._minutes, self._seconds = (
            {kind: book.add_format(top | {"num_format": text}) for kind, text in formats.items()}
            for formats in (_MINUTES, _SECONDS)
        )

    def number(self, value: Storable) -> Format:
        """The format of what is not text: dates as ISO 8601 shows them, seconds only where there are some."""
        kind = type(value)
        if kind is bool:
            return self.truth
        if kind in _SECONDS and (value.second or value.microsecond):  # type: ignore[union-attr]
            return self._seconds[kind]
        return self._minutes.get(kind, self.plain)


class AccountLooks(Looks):
    """Formats of a sheet of facts: figures stand beside their names, at the left, with separators."""

    def __init__(self, book: Workbook) -> None:
        super().__init__(book)
        left = {"valign": "top", "align": "left"}
        self._count = book.add_format(left | {"num_format": "#,##0"})
        self._amount = book.add_format(left | {"num_format": "#,##0.00######"})
        self._moment = book.add_format(left | {"num_format": _MINUTES[datetime]})

    def number(self, value: Storable) -> Format:
        """The format of what is not text."""
        if isinstance(value, datetime):
            return self._moment
        if isinstance(value, float):
            return self._amount
        return self._count if type(value) is int else super().number(value)


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's name, whether an answer's, its width in characters, and whether its text is wrapped."""

    name: str
    answer: bool
    width: int
    wrapped: bool = False


LongText = Callable[[str, int, str, str], None]
"""Told of a text that was cut: sheet, row number, column, the whole text."""


class SheetPen:
    """Writes one sheet from top to bottom: its header, then one row after the other."""

    def __init__(
        self, book: Workbook, looks: Looks, name: str, headings: Sequence[Heading], long_text: LongText
    ) -> None:
        self.name = name
        self._looks = looks
        self._headings = headings
        self._long_text = long_text
        self._sheet: Any = book.add_worksheet(name, PlainSheet)
        self._row = 0
        self._formats = [looks.wrapped if heading.wrapped else looks.plain for heading in headings]
        self._writers: dict[type, Callable[[int, int, Any, Any], object]] = {
            bool: self._sheet.write_boolean,
            int: self._sheet.write_number,
            float: self._sheet.write_number,
            **dict.fromkeys(_MINUTES, self._sheet.write_datetime),
        }
        self._head()

    @property
    def full(self) -> bool:
        """True where the sheet has no room for another row."""
        return self._row >= LAST_ROW

    def write(self, cells: Sequence[Cell], number: int, status_at: int | None = None) -> None:
        """One row; `number` is what the sheet Long text calls it, `status_at` the column to be coloured."""
        row = self._row
        for column, cell in enumerate(cells):
            if cell is None:
                continue
            value = storable(cell)
            kind = type(value)
            if kind is str:
                look = self._looks.status.get(value) if column == status_at else None  # type: ignore[arg-type]
                self._text(row, column, value, number, look or self._formats[column])  # type: ignore[arg-type]
            else:
                self._writers[kind](row, column, value, self._looks.number(value))
        self._row += 1

    def heading(self, text: str) -> None:
        """A row of one bold cell."""
        self._text(self._row, 0, str(storable(text)), self._row, self._looks.heading)
        self._row += 1

    def close(self) -> None:
        """Add what needs to know the last row: the filter over all of them."""
        if self._headings:
            self._sheet.autofilter(0, 0, max(1, self._row - 1), len(self._headings) - 1)
            self._sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{LAST_ROW}"})

    def _head(self) -> None:
        for column, heading in enumerate(self._headings):
            look = self._looks.answer if heading.answer else self._looks.person
            self._text(0, column, str(storable(heading.name)), 0, look)
            self._sheet.set_column(column, column, heading.width)
        if self._headings:
            self._sheet.freeze_panes(1, 0)
            self._row = 1

    def _text(self, row: int, column: int, text: str, number: int, look: Format) -> None:
        if not fits(text):
            name = self._headings[column].name if self._headings else ""
            self._long_text(self.name, number, name, text)
            text = cut(text)
        if text:
            self._sheet.write_string(row, column, text, look)


def fitted(name: str, values: Sequence[Storable | Cell], widest: int) -> int:
    """A width in characters that shows the header with its filter button and the sampled values."""
    lines = [max(map(_width, show(value).split("\n")[:20])) for value in values if value is not None]
    return max(8, min(widest, max([_width(name) + 4, *(line + 2 for line in lines)])))


def _width(line: str) -> int:
    """Chinese, Japanese and Korean characters take two places (Unicode Standard Annex 11)."""
    line = line[:_WIDE]
    return (
        len(line) if line.isascii() else sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)
    )
