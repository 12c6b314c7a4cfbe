"""A value as a workbook can hold it: what Excel would change, run or refuse is turned into text beforehand."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from batchdesk.core.cells import Cell, Shown, show

LONGEST = 32_767
"""UTF-16 units in a cell (Excel specifications and limits)."""

CUT = " … (cut; whole text in sheet Long text)"
_DIGITS = 10**15
_FIRST_DAY = date(1900, 1, 1)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Storable = None | str | bool | int | float | date | datetime | time | timedelta
"""The same kinds as `Cell`, but only values that Excel can hold."""


def storable(cell: Cell) -> Storable:
    """The value, or its text where a workbook can not hold it.

    Numbers of more than 15 digits, infinities, days before 1900 and negative times become text as `show` tells them;
    characters that XML can not hold become U+FFFD, line ends become \\n as Excel keeps them. A number with a format of
    its own is given bare. Text may still be too long: see `pieces`.
    """
    return _STORABLE[type(cell)](cell)


def pieces(text: str) -> list[str]:
    """The text in parts that fit into a cell each; never between the two halves of a character beyond U+FFFF."""
    parts: list[str] = []
    while fits(text) is False:
        end = _end(text, LONGEST)
        parts.append(text[:end])
        text = text[end:]
    return [*parts, text]


def fits(text: str) -> bool:
    """True where one cell can hold the text."""
    return len(text) <= LONGEST // 2 or (len(text) <= LONGEST and _units(text) <= LONGEST)


def cut(text: str) -> str:
    """The beginning of a text that does not fit, with the mark that says where the rest is."""
    return text[: _end(text, LONGEST - len(CUT))] + CUT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2


def _end(text: str, room: int) -> int:
    end = min(len(text), room)
    while (over := _units(text[:end]) - room) > 0:
        end -= (over + 1) // 2
    return end


def _text(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ILLEGAL.sub("\ufffd", text)


def _integer(number: int) -> Storable:
    return number if -_DIGITS < number < _DIGITS else str(number)


def _float(number: float) -> Storable:
    return number if math.isfinite(number) else repr(number)


def _date(day: date) -> Storable:
    return day if day >= _FIRST_DAY else show(day)


def _datetime(moment: datetime) -> Storable:
    return moment if moment.date() >= _FIRST_DAY and moment.tzinfo is None else show(moment)


def _duration(span: timedelta) -> Storable:
    return span if span >= timedelta() else show(span)


def _shown(cell: Shown) -> Storable:
    value = storable(cell.value)
    return _text(cell.text) if isinstance(value, str) else value


def _same(cell: Any) -> Any:
    return cell


_STORABLE: dict[type, Callable[[Any], Storable]] = {
    type(None): _same,
    str: _text,
    bool: _same,
    int: _integer,
    float: _float,
    date: _date,
    datetime: _datetime,
    time: _same,
    timedelta: _duration,
    Shown: _shown,
}
