"""Dates as people type them, with months in numbers or in words of five languages."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

# English, German, Spanish and French; three letters or more of a name are enough where they tell it.
_MONTHS = (
    "january januar jänner enero janvier",
    "february februar feber febrero février",
    "march märz maerz marzo mars",
    "april april abril avril",
    "may mai mayo mai",
    "june juni junio juin",
    "july juli julio juillet",
    "august august agosto août aout",
    "september september septiembre septembre setiembre",
    "october oktober octubre octobre",
    "november november noviembre novembre",
    "december dezember diciembre décembre",
)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_BARE = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})")
_DAY_WORD = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*[-/]?\s*(?:of |de )?([^\W\d_]{3,})\.?,?\s*[-/]?\s*(?:de |del )?(\d{4})"
)
_WORD_DAY = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2}")


class NoDate(ValueError):
    """It is no date, or could be two; the text says which."""


def typed_date(text: str) -> date:
    """The day; NoDate where it is none, and where day and month could change places.

    With points the day stands first (9.3.2026, as everywhere where points are used). With slashes or hyphens both orders
    are common, so that 9/3/2026 is refused while 19/3/2026 and 3/3/2026 are clear. Years have four digits.
    """
    bare = " ".join(unicodedata.normalize("NFKC", text).split()).casefold()
    if found := _YEAR_FIRST.fullmatch(bare) or _BARE.fullmatch(bare):
        return _day(*map(int, found.groups()))
    if found := _YEAR_LAST.fullmatch(bare):
        return _by_marks(int(found[1]), int(found[3]), int(found[4]), found[2])
    if found := _DAY_WORD.fullmatch(bare):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := _WORD_DAY.fullmatch(bare):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    if _SHORT_YEAR.fullmatch(bare):
        raise NoDate("its year has only two digits")
    raise NoDate("it is not a date")


def _by_marks(first: int, second: int, year: int, mark: str) -> date:
    if mark == "." or first > 12 or first == second:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    raise NoDate("day and month could change places")


def _month(word: str) -> int:
    if len(word) >= 3:
        found = [at for at, names in enumerate(_MONTHS, 1) if any(n.startswith(word) for n in names.split())]
        if word in ("mar", "mär"):
            return 3
        if len(found) == 1:
            return found[0]
    raise NoDate(f"“{word}” is not one month")


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as wrong:
        raise NoDate("there is no such day") from wrong
