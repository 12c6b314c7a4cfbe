"""Number formats of the person's own that can be written: which code Excel takes without a repair, and for what."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from batchdesk.core.cells import Cell, Shown
from batchdesk.files.number_formats import Kind, kind_of_format

_LITERAL = r'"[^"]*"|\\.|_.|\*.'
_BRACKET = r"\[(?:\$[^\[\]]*|h+|m+|s+|black|blue|cyan|green|magenta|red|white|yellow|color ?\d\d?|[<>=]{1,2}-?[\d.]+)\]"
_PLAIN = r"general|am/pm|a/p|[ymdhseb]|[0#?.,%/ $+\-():!^&'~{}<>=;@]|[^\x00-\x7f]"
_CODE = re.compile(f"(?:{_LITERAL}|{_BRACKET}|{_PLAIN})+", re.IGNORECASE | re.DOTALL)
_SILENT = re.compile(rf"{_LITERAL}|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general", re.IGNORECASE | re.DOTALL)
_MOMENT = re.compile(r"[ymdhs]", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![s\].0])[.]?[0#?]", re.IGNORECASE)
_MOMENTS = frozenset({Kind.DATE, Kind.DATE_TIME, Kind.TIME})
_EPOCH = 693_594
"""The ordinal of 1899-12-30, from which Excel counts days since March 1900 (ECMA-376 part 1, 18.17.4.1)."""

_MARCH_1900 = 61
_THOUSANDTHS = 86_400_000
_LONGEST = 255
"""Characters of a format (Excel specifications and limits)."""


@lru_cache(maxsize=1024)
def for_numbers(code: str) -> str:
    """The code where a number can be written with it, else "": no text format, no day, nothing Excel would repair."""
    return code if _sound(code) and not _is_moment(code) else ""


@lru_cache(maxsize=1024)
def for_moments(code: str) -> str:
    """The code where a date, a time or a duration can be written with it, else ""."""
    return code if _sound(code) and _is_moment(code) else ""


def bare(cell: Shown) -> Cell:
    """The value behind what is shown: a number, or the day with its time where the format shows part of them.

    Before March 1900 Excel's days are no calendar's, so what is shown stands for them.
    """
    if not shows_moment(cell.format):
        return cell.value
    if cell.value < _MARCH_1900:
        return cell.text
    day, thousandths = divmod(round(cell.value * _THOUSANDTHS), _THOUSANDTHS)  # as exactly as Excel keeps it
    return datetime.combine(date.fromordinal(_EPOCH + day), time()) + timedelta(milliseconds=thousandths)


def shows_moment(code: str) -> bool:
    """Whether numbers with this format are seen as days or times; digits stand in it for parts of a second only."""
    return kind_of_format(code) in _MOMENTS and not _DIGITS.search(_SILENT.sub("", code))


def _sound(code: str) -> bool:
    """Section 18.8.31 of ECMA-376 part 1; letters that mean nothing must be quoted."""
    if not code or len(code) > _LONGEST or code.casefold() == "general" or not code.isprintable():
        return False
    if "@" in code.split(";")[0]:  # numbers would become text
        return False
    return bool(_CODE.fullmatch(code)) and re.sub(_LITERAL, "", code).count(";") <= 3


def _is_moment(code: str) -> bool:
    return bool(_MOMENT.search(_SILENT.sub("", code)))
