"""Which columns of a text file hold numbers, dates or yes/no, and which must stay the text they are.

A text file has no types. A column is given one only where nothing is lost by it: every value in it with a digit
must come back exactly as it was written. So `12` and `3.5` become numbers, and a column with `007`, `1e5` or
`12.50` in it stays text as a whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum

from batchdesk.core.cells import Cell, show


class Reading(Enum):
    """How the values of a text column are to be taken."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes/no"


class _Look(Enum):
    INTEGER = 1
    FLOAT = 2
    DATE = 3
    YES_NO = 4
    WORD = 5  # no digit in it: n/a, unknown, -
    PLAIN_NUMBER = 6  # a number that would be written back otherwise: 12.50
    PLAIN_DATE = 7  # 2006-09-29 00:00:00
    OTHER = 8


_INTEGER = re.compile(r"(?:0|-?[1-9][0-9]{0,14})\Z")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+\Z")
_ISO = re.compile(r"[0-9]{4}-[01][0-9]-[0-3][0-9](?: [0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?)?\Z")
_DIGIT = re.compile(r"\d")
_START = frozenset("-0123456789")
_SIGNIFICANT = 15
"""Digits a spreadsheet keeps of a number (Excel specifications and limits)."""


class ColumnReading:
    """Looks at every value of one column of a text file and decides at the end."""

    def __init__(self) -> None:
        self._looks: Counter[_Look] = Counter()

    def see(self, values: Iterable[str]) -> None:
        """Take values that are not blank."""
        if not self._looks[_Look.OTHER]:
            self._looks.update(map(_look, values))

    @property
    def reading(self) -> Reading:
        """Numbers or dates where at least half the values are such and the rest are words without digits."""
        looks = self._looks
        filled = looks.total()
        numbers = looks[_Look.INTEGER] + looks[_Look.FLOAT]
        words = looks[_Look.WORD]
        if not filled:
            return Reading.TEXT
        if looks[_Look.YES_NO] == filled:
            return Reading.YES_NO
        if numbers * 2 >= filled and numbers + words == filled:
            return Reading.NUMBER
        if looks[_Look.DATE] * 2 >= filled and looks[_Look.DATE] + words == filled:
            return Reading.DATE
        return Reading.TEXT

    @property
    def type(self) -> str:
        """What the column holds, in the words of `Inspection`; a text column of numbers is told as numbers."""
        looks = self._looks
        filled = looks.total()
        if not filled:
            return "empty"
        if looks[_Look.OTHER]:
            return "text"
        if self.reading is Reading.YES_NO:
            return "yes/no"
        if self.reading is not Reading.TEXT and looks[_Look.WORD]:
            return "mixed"
        if looks[_Look.INTEGER] == filled:
            return "integer"
        if looks[_Look.INTEGER] + looks[_Look.FLOAT] + looks[_Look.PLAIN_NUMBER] == filled:
            return "number"
        return "date" if looks[_Look.DATE] + looks[_Look.PLAIN_DATE] == filled else "text"


def guess(text: str | None) -> Cell:
    """One value by itself, to find a header by; a row of a table is read by its columns instead."""
    if not text or text.isspace():
        return None
    look = _look(text)
    if look in (_Look.DATE, _Look.PLAIN_DATE):
        return datetime.fromisoformat(text)
    return float(text) if look in (_Look.FLOAT, _Look.PLAIN_NUMBER) else _whole(text, look)


def _whole(text: str, look: _Look) -> Cell:
    return int(text) if look is _Look.INTEGER else text


def _number(value: str) -> Cell:
    """Words in a column of numbers have no digit (see `ColumnReading.reading`), and every number ends with one."""
    if not value[-1].isdigit():
        return value
    return float(value) if "." in value else int(value)


def _date(value: str) -> Cell:
    if not value[-1].isdigit():
        return value
    return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)


def _yes_no(value: str) -> Cell:
    return value if value.isspace() else value == "TRUE"


TYPED: Mapping[Reading, Callable[[str], Cell]] = {
    Reading.NUMBER: _number,
    Reading.DATE: _date,
    Reading.YES_NO: _yes_no,
}
"""How a filled cell becomes what its column holds; text columns have no entry, they stay as they are."""


def _look(value: str) -> _Look:
    if (
        value.isdigit() and value.isascii() and len(value) <= _SIGNIFICANT
    ):  # by far the most common, so without a regex
        return _Look.INTEGER if value[0] != "0" or value == "0" else _Look.OTHER
    if value[0] not in _START:
        if value in ("TRUE", "FALSE"):
            return _Look.YES_NO
        return _Look.OTHER if _DIGIT.search(value) else _Look.WORD
    if _INTEGER.match(value):
        return _Look.INTEGER
    if _DECIMAL.match(value):
        exact = len(value) <= _SIGNIFICANT + 1 and repr(float(value)) == value
        return _Look.FLOAT if exact else _Look.PLAIN_NUMBER
    if _ISO.match(value):
        return _look_date(value)
    return _Look.OTHER if _DIGIT.search(value) else _Look.WORD


def _look_date(value: str) -> _Look:
    try:
        found: Cell = date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    except ValueError:
        return _Look.OTHER
    return _Look.DATE if show(found) == value else _Look.PLAIN_DATE
