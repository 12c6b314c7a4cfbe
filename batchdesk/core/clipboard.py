"""Cells as the clipboard carries them from one table to another: text with tabs, and HTML that keeps their kinds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from html import escape

from batchdesk.core.cells import Cell, Shown, show

_FORMATS: dict[type, str] = {
    date: "yyyy-mm-dd",
    datetime: "yyyy-mm-dd hh:mm:ss",
    time: "hh:mm:ss",
    timedelta: "[h]:mm:ss",
}
_FIRST = date(1899, 12, 30)
_DAY = timedelta(days=1)


def as_tsv(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as text/plain: tabs between cells, CRLF after rows, quotes as Excel sets and reads them.

    A cell is quoted where it holds a tab, a line end or a quote; line ends within it become \\n, as Excel keeps them.
    A spreadsheet that gets only this guesses the kinds of cells; give it `as_html` as well, which it prefers.
    """
    return "".join("\t".join(map(_quoted, row)) + "\r\n" for row in rows)


def as_html(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as a text/html table that pastes as cells: text stays text (00123, =1+1), numbers and dates are such.

    `mso-number-format` is by which Excel marks its own clipboard; `sdval` and `sdnum` is what LibreOffice looks for.
    Line ends are breaks within the cell, not further cells.
    """
    lines = "".join(f"<tr>{''.join(map(_html, row))}</tr>\n" for row in rows)
    return (
        '<html><head><meta charset="utf-8"><style>br {mso-data-placement:same-cell;}</style></head><body>'
        f"<!--StartFragment--><table>\n{lines}</table><!--EndFragment--></body></html>"
    )


def _quoted(cell: Cell) -> str:
    text = _one_kind_of_line_end(_value(cell))
    if any(letter in text for letter in '\t\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _value(cell: Cell) -> str:
    """As shown, but for floats every digit that counts."""
    return repr(cell) if isinstance(cell, float) and not cell.is_integer() else show(cell)


def _html(cell: Cell) -> str:
    match cell:
        case None:
            return "<td></td>"
        case str():
            return f'<td style="mso-number-format:\'@\'" sdnum="1033;1033;@">{_broken(cell)}</td>'
        case bool():
            return f'<td sdval="{cell:d}" sdnum="1033;0;BOOLEAN">{show(cell)}</td>'
        case int() | float():
            return f'<td sdval="{cell!r}">{_value(cell)}</td>'
        case Shown():
            return _number(cell.value, cell.format, escape(cell.text))
        case _:
            return _number(_days(cell), _FORMATS[type(cell)], show(cell))


def _number(value: float, code: str, shown: str) -> str:
    """For Excel the format stands in the style and the value is what is shown, for LibreOffice in attributes."""
    quoted = escape(code.replace("\\", "\\\\").replace("'", "\\'"))
    marks = f'sdval="{value!r}" sdnum="1033;0;{escape(code)}"'
    return f"<td {marks} style=\"mso-number-format:'{quoted}'\">{shown}</td>"


def _days(moment: date | time | timedelta) -> float:
    """Days as LibreOffice counts them, from the end of 1899."""
    match moment:
        case timedelta():
            return moment / _DAY
        case time():
            return (datetime.combine(_FIRST, moment) - datetime.combine(_FIRST, time())) / _DAY
        case datetime():
            return (moment - datetime.combine(_FIRST, time())) / _DAY
        case date():
            return (moment - _FIRST).days


def _broken(text: str) -> str:
    return escape(_one_kind_of_line_end(text), quote=False).replace("\n", "<br>")


def _one_kind_of_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
