"""Answers as cells of a sheet's XML."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

from batchdesk.core.cells import show
from batchdesk.files.headers import letters
from batchdesk.files.workbook_cells import Storable, fits, pieces

CUT = " … (cut; the whole text is in a new workbook)"
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DAY_ZERO = datetime.combine(date(1899, 12, 30), time())
_MAC_DAY_ZERO = datetime.combine(date(1904, 1, 1), time())
_LEAP = date(1900, 3, 1)
"""Before this day the count is one less, as 1900 is taken for a leap year (ECMA-376 part 1, 18.17.4.1)."""


class Look(Enum):
    """How a cell shows its value."""

    PLAIN = 0
    WRAPPED = 1
    DAY = 2
    MOMENT = 3
    TIME = 4
    SPAN = 5
    TRUTH = 6


STYLED = {date: Look.DAY, datetime: Look.MOMENT, time: Look.TIME, timedelta: Look.SPAN, bool: Look.TRUTH}


class CellPen:
    """Writes values as cells of one sheet; `styles` gives the style of a look beside a neighbour's style."""

    def __init__(self, prefix: bytes, from_1904: bool, styles: Mapping[tuple[int, Look], int]) -> None:
        self._p = prefix.decode()
        self._from_1904 = from_1904
        self._styles = styles

    def header(self, column: int, row: int, text: str, style: int) -> bytes:
        """A column's name under the style of the name beside it."""
        return self._text(self._start(column, row, style), text).encode()

    def cell(self, column: int, row: int, value: Storable, neighbour: int, text: Look) -> bytes:
        """A value beside a cell of style `neighbour`; b"" where there is nothing to be written."""
        look = STYLED.get(type(value), text)
        style = self._styles.get((neighbour, look), neighbour)
        start = self._start(column, row, style)
        if value is None:
            return f"{start}/>".encode() if style else b""
        if isinstance(value, str):
            return self._text(start, value).encode()
        if isinstance(value, bool):
            return f'{start} t="b"><{self._p}v>{value:d}</{self._p}v></{self._p}c>'.encode()
        number = value if isinstance(value, int | float) else self._serial(value)
        if number is None or (look and (neighbour, look) not in self._styles):
            return self.cell(column, row, show(value), neighbour, text)
        if isinstance(number, float) and number.is_integer():
            number = int(number)
        return f"{start}><{self._p}v>{number!r}</{self._p}v></{self._p}c>".encode()

    def _start(self, column: int, row: int, style: int) -> str:
        look = f' s="{style}"' if style else ""
        return f'<{self._p}c r="{letters(column - 1)}{row}"{look}'

    def _text(self, start: str, text: str) -> str:
        p = self._p
        return (
            f'{start} t="inlineStr"><{p}is><{p}t xml:space="preserve">{escaped(text)}</{p}t></{p}is></{p}c>'
        )

    def _serial(self, value: Any) -> float | int | None:
        """Days as the workbook counts them; None where it can not."""
        if isinstance(value, timedelta):
            return value / timedelta(days=1)
        if isinstance(value, time):
            return (value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6) / 86400
        moment = value if isinstance(value, datetime) else datetime.combine(value, time())
        if self._from_1904:
            days = (moment - _MAC_DAY_ZERO) / timedelta(days=1)
        else:
            days = (moment - _DAY_ZERO) / timedelta(days=1) - (moment.date() < _LEAP)
        if days < 0:
            return None
        return int(days) if days.is_integer() else days


def shortened(text: str) -> str:
    """The text, cut with a mark where a cell can not hold it."""
    return text if fits(text) else pieces(text)[0][: -len(CUT)] + CUT


def escaped(text: str) -> str:
    """Text for XML; what looks like a spreadsheet's escape (_x000D_) is kept as text (ECMA-376 part 1, 22.4.2.4)."""
    if "_x" in text:
        text = _LOOKS_ESCAPED.sub("_x005F_", text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    return text.replace("<", "&lt;").replace(">", "&gt;") if "<" in text or ">" in text else text


def has_long_text(values: Sequence[Storable], limit: int) -> bool:
    """True where a text is worth more than one line."""
    return any(isinstance(value, str) and (len(value) > limit or "\n" in value) for value in values)
