"""Rows of a sheet as XML, written straight into the file that XlsxWriter keeps for them.

XlsxWriter makes an object and several calls of each cell; made whole, a row takes about a third of its time (figures in
`tests/benchmarks/writing.py`). Everything else of a workbook (styles, charts, filters, parts) is XlsxWriter's.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from batchdesk.files.headers import letters
from batchdesk.files.workbook_cells import Storable

_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DAY = 86_400
_EPOCH = 693_594
"""The ordinal of 1899-12-30, from which Excel counts days since March 1900."""

_LEAP = 61
"""Excel's first day after its 29 February 1900, which never was (ECMA-376 part 1, 18.17.4.1)."""

_COPIED = 1 << 20


class PlainSheet(Worksheet):  # type: ignore[misc]
    """A sheet whose rows are written whole, from top to bottom: text is always text, numbers keep all their digits.

    Charts, widths, filters and print set-up are those of `Worksheet`; its own `write_…` methods are not to be used.
    """

    def open_lines(self, columns: int) -> None:
        """Before the first line: how many columns the sheet has."""
        self._letters = [letters(index) for index in range(columns)]
        self._lines = 0
        self.dim_rowmin, self.dim_rowmax, self.dim_colmin, self.dim_colmax = 0, 0, 0, max(0, columns - 1)

    def line(self, cells: Sequence[tuple[int, Storable, int]], height: float | None = None) -> None:
        """The next row: (column, value, index of its style) from left to right; `height` in points, None to fit."""
        self._lines += 1
        number = self._lines
        if not cells and height is None:
            return
        names = self._letters
        size = "" if height is None else f' ht="{height:g}" customHeight="1"'
        parts = [f'<row r="{number}"{size}>']
        for column, value, style in cells:
            if type(value) is str:
                parts.append(
                    f'<c r="{names[column]}{number}" s="{style}" t="inlineStr"><is>{text_xml(value)}</is></c>'
                )
            else:
                parts.append(f'<c r="{names[column]}{number}" s="{style}"{_XML[type(value)](value)}')
        parts.append("</row>\n")
        self.row_data_fh.write("".join(parts))
        self.dim_rowmax = number - 1

    def _write_optimized_sheet_data(self) -> None:
        """The rows as bytes, which XlsxWriter would decode and encode once more."""
        self.fh.write("<sheetData>")
        self.fh.flush()
        self.row_data_fh.close()
        rows = Path(self.row_data_filename)
        with rows.open("rb") as file:
            shutil.copyfileobj(file, self.fh.buffer, _COPIED)
        rows.unlink()
        self.fh.write("</sheetData>")


def text_xml(text: str) -> str:
    """The element <t>; what looks like an escape of Excel's (_x0041_) is escaped itself."""
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "_x" in text:
        text = _ESCAPED.sub("_x005F_", text)
    if text[:1].isspace() or text[-1:].isspace() or "\n" in text:
        return f'<t xml:space="preserve">{text}</t>'
    return f"<t>{text}</t>"


def serial(moment: date) -> float:
    """Days as Excel counts them."""
    days = moment.toordinal() - _EPOCH
    days -= days < _LEAP
    if isinstance(moment, datetime):
        return days + _seconds(moment.time()) / _DAY
    return days


def _seconds(moment: time) -> float:
    return moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6


_XML: dict[type, Callable[[Any], str]] = {
    type(None): lambda value: "/>",
    bool: lambda value: f' t="b"><v>{value:d}</v></c>',
    int: lambda value: f"><v>{value}</v></c>",
    float: lambda value: f"><v>{value!r}</v></c>",
    date: lambda value: f"><v>{serial(value)}</v></c>",
    datetime: lambda value: f"><v>{serial(value)!r}</v></c>",
    time: lambda value: f"><v>{_seconds(value) / _DAY!r}</v></c>",
    timedelta: lambda value: f"><v>{value / timedelta(days=1)!r}</v></c>",
}
