"""Answers as cells of a sheet's XML."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import IntEnum
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


class Look(IntEnum):
    """How a cell shows its value."""

    PLAIN = 0
    WRAPPED = 1
    DAY = 2
    MOMENT = 3
    TIME = 4
    SPAN = 5
    TRUTH = 6


STYLED = {date: Look.DAY, datetime: Look.MOMENT, time: Look.TIME, timedelta: Look.SPAN, bool: Look.TRUTH}

_NEED_A_FORMAT = frozenset({Look.DAY, Look.MOMENT, Look.TIME, Look.SPAN})
"""Looks without which a value is a bare number; it is written as text then."""


class CellPen:
    """Writes values as cells of one sheet; `styles` gives the style of a look beside a neighbour's style.

    `first` is the first column that is written (from 1), `looks` is how text is shown in each.
    """

    def __init__(
        self,
        prefix: bytes,
        from_1904: bool,
        styles: Mapping[tuple[int, Look], int],
        first: int,
        looks: Sequence[Look],
    ) -> None:
        p = prefix.decode()
        self._from_1904 = from_1904
        self._styles = styles
        self._looks = looks
        self._open = [f'<{p}c r="{letters(first - 1 + index)}' for index in range(len(looks))]
        self._text = f' t="inlineStr"><{p}is><{p}t xml:space="preserve">', f"</{p}t></{p}is></{p}c>"
        self._truth = f' t="b"><{p}v>'
        self._value = f"><{p}v>", f"</{p}v></{p}c>"
        self._marks: dict[tuple[int, Look], str] = {}

    def header(self, row: int, names: Sequence[str], style: int) -> list[str]:
        """The columns' names under the style of the name beside them."""
        mark = f'" s="{style}"' if style else '"'
        before, after = self._text
        return [
            f"{start}{row}{mark}{before}{escaped(name)}{after}"
            for start, name in zip(self._open, names, strict=True)
        ]

    def cells(self, row: int, values: Sequence[Storable], neighbour: int) -> list[str]:
        """A cell for each value beside a cell of style `neighbour`; "" where there is nothing to be written."""
        before, after = self._text
        written = []
        for start, look, value in zip(self._open, self._looks, values, strict=True):
            if type(value) is str:
                mark = self._mark(neighbour, look)
                written.append(f"{start}{row}{mark}{before}{escaped(value)}{after}")
            else:
                written.append(self._other(f"{start}{row}", value, neighbour, look))
        return written

    def _other(self, start: str, value: Storable, neighbour: int, text: Look) -> str:
        if value is None:
            mark = self._mark(neighbour, text)
            return f"{start}{mark}/>" if mark != '"' else ""
        look = STYLED.get(type(value), Look.PLAIN)
        number = value if isinstance(value, int | float) else self._serial(value)
        if number is None or (look in _NEED_A_FORMAT and (neighbour, look) not in self._styles):
            before, after = self._text
            return f"{start}{self._mark(neighbour, text)}{before}{escaped(show(value))}{after}"
        start += self._mark(neighbour, look)
        before, after = self._value
        if isinstance(number, bool):
            return f"{start}{self._truth}{number:d}{after}"
        if isinstance(number, float) and number.is_integer():
            number = int(number)
        return f"{start}{before}{number!r}{after}"

    def _mark(self, neighbour: int, look: Look) -> str:
        """The end of a cell's reference, and its style."""
        mark = self._marks.get((neighbour, look))
        if mark is None:
            style = self._styles.get((neighbour, look), neighbour)
            mark = self._marks[neighbour, look] = f'" s="{style}"' if style else '"'
        return mark

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
