"""Sheets that are one table: a header that stays, a filter, fitted columns, and rows written one after the other."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import east_asian_width

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.files.workbook_cells import Storable, cut, fits, storable
from batchdesk.files.workbook_lines import PlainSheet
from batchdesk.files.workbook_looks import Styles, Workbook

LAST_ROW = 1_048_576
"""Rows of a sheet, the header among them (Excel specifications and limits)."""

LAST_COLUMN = 16_384
MOST_LINES = 4
"""Lines of a row that are seen; a longer text is whole in its cell, and the row can be drawn higher."""

_LINE_HEIGHT = 15
_WIDE = 100
"""Characters of a line that can still matter for the width of a column."""

_HEADER_WIDTH = 22
"""Characters of a header's line; longer ones are wrapped."""

_PRINTED, _SMALLEST = 340, 40
"""Characters across a page of A4 at the least scale, in percent, at which print is still read (some 4.5 points)."""

_FREEZABLE = 24


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its name, whether an answer's, its width in characters, whether its text is wrapped.

    `code` is the number format of its numbers and dates; `fills` are tints of cells by their text; `left` is for
    numbers that are names of rows.
    """

    name: str
    answer: bool
    width: int
    wrapped: bool = False
    code: str = ""
    fills: Mapping[str, str] = field(default_factory=dict)
    left: bool = False


LongText = Callable[[str, int, str, str], None]
"""Told of a text that was cut: sheet, row number, column, the whole text."""


class SheetPen:
    """Writes one sheet from top to bottom: its header, then one row after the other."""

    def __init__(
        self,
        book: Workbook,
        styles: Styles,
        name: str,
        headings: Sequence[Heading],
        long_text: LongText,
        title: str = "",
    ) -> None:
        self.name = name
        self._styles = styles
        self._headings = headings
        self._long_text = long_text
        self._row = 0
        self._plain = [styles.text(wrapped=heading.wrapped) for heading in headings]
        self._numbers = [
            styles.of(align="left") if heading.left else styles.number(0, heading.code)
            for heading in headings
        ]
        self._tinted = [
            {text: styles.text(wrapped=heading.wrapped, fill=fill) for text, fill in heading.fills.items()}
            for heading in headings
        ]
        self._room = [heading.width if heading.wrapped else math.inf for heading in headings]
        self.sheet: PlainSheet = book.add_worksheet(name, PlainSheet)
        self.sheet.open_lines(len(headings))
        self._print(title)
        self._head()

    @property
    def full(self) -> bool:
        """True where the sheet has no room for another row."""
        return self._row >= LAST_ROW

    def write(self, cells: Sequence[Cell], number: int) -> None:
        """One row; `number` is what the sheet Long text calls it."""
        line: list[tuple[int, Storable, int]] = []
        lines = 1
        for column, cell in enumerate(cells):
            if cell is None:
                continue
            value = storable(cell)
            if type(value) is not str:
                line.append((column, value, self._number_style(column, cell, value)))
            elif value:
                if len(value) > 16_000:
                    value = self._whole_or_cut(column, value, number)
                if len(value) > self._room[column] or "\n" in value:
                    lines = max(lines, self._lines(column, value))
                line.append((column, value, self._tinted[column].get(value) or self._plain[column]))
        self.sheet.line(line, lines * _LINE_HEIGHT if lines > 1 else None)
        self._row += 1

    def close(self) -> None:
        """Add what needs to know the last row: the filter over all of them."""
        self.sheet.autofilter(0, 0, max(1, self._row - 1), len(self._headings) - 1)
        self.sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{LAST_ROW}"})

    def _head(self) -> None:
        line, height = [], 1
        for column, heading in enumerate(self._headings):
            name = str(storable(heading.name))
            name = self._whole_or_cut(column, name, 0)
            line.append((column, name, self._styles.header(answer=heading.answer)))
            height = max(height, math.ceil((_width(name) + 3) / heading.width))
            self.sheet.set_column(column, column, heading.width)
        self.sheet.line(line, min(height, MOST_LINES) * _LINE_HEIGHT + 5)
        self.sheet.freeze_panes(1, 1 if self._first_stays() else 0)
        self.sheet.repeat_rows(0)
        self._row = 1

    def _print(self, title: str) -> None:
        """One page wide where that stays readable; a wider table goes on beside, at the smallest readable size."""
        whole = sum(heading.width for heading in self._headings) <= _PRINTED
        set_page(self.sheet, title, fitted=whole)
        if not whole:
            self.sheet.set_print_scale(_SMALLEST)
            if self._first_stays():
                self.sheet.repeat_columns(0)

    def _first_stays(self) -> bool:
        """The first column stays in sight where it can name the row and there is more than a screen beside it."""
        return self._headings[0].width <= _FREEZABLE and sum(each.width for each in self._headings) > 150

    def _number_style(self, column: int, cell: Cell, value: Storable) -> int:
        if type(value) is int or type(value) is float:
            return self._styles.seen(cell) if type(cell) is Shown else self._numbers[column]
        return self._styles.number(value, self._headings[column].code)

    def _lines(self, column: int, text: str) -> int:
        """Lines the text takes; told to the file, because not every program fits the rows when it opens one."""
        if not self._headings[column].wrapped:
            return 1
        width = self._headings[column].width
        parts = text.split("\n", MOST_LINES)
        return min(
            MOST_LINES, sum(max(1, math.ceil(_width(part, width * MOST_LINES) / width)) for part in parts)
        )

    def _whole_or_cut(self, column: int, text: str, number: int) -> str:
        if fits(text):
            return text
        self._long_text(self.name, number, self._headings[column].name, text)
        return cut(text)


def set_page(sheet: PlainSheet, title: str, *, fitted: bool = True, landscape: bool = True) -> None:
    """How the sheet is printed: one page wide where it is to be fitted, its name and page at the foot."""
    if landscape:
        sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    if fitted:
        sheet.fit_to_pages(1, 0)
    name = str(storable(title.replace("\n", " ")))[:80].replace("&", "&&")
    sheet.set_footer(f"&L&8{' ' if name[:1].isdigit() else ''}{name}&C&8&A&R&8&P / &N")


def fitted(name: str, values: Sequence[Storable | Cell], widest: int) -> int:
    """A width in characters that shows the header (in lines) with its filter button, and the sampled values."""
    lines = [max(map(_width, show(value).split("\n")[:20])) for value in values if value is not None]
    words = [_width(word) + 4 for word in name.split()[:20]]
    header = max([min(_width(name) + 4, _HEADER_WIDTH), *words])
    return max(8, min(widest, max([header, *(line + 2 for line in lines)])))


def _width(line: str, most: int = _WIDE) -> int:
    """Chinese, Japanese and Korean characters take two places (Unicode Standard Annex 11)."""
    line = line[:most]
    return (
        len(line) if line.isascii() else sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)
    )
