"""Dates that stand in a text with day, month and year, in several forms and languages, with their places."""

import datetime
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan january januar janvier enero gennaio januari",
            "feb february februar février febrero febbraio februari",
            "mar march märz mars marzo maart",
            "apr april avril abril aprile",
            "may mai mayo maggio mei",
            "jun june juni juin junio giugno",
            "jul july juli juillet julio luglio",
            "aug august août agosto augustus",
            "sep sept september septembre septiembre settembre",
            "oct october oktober okt octobre octubre ottobre",
            "nov november novembre noviembre",
            "dec december dezember dez décembre diciembre dicembre",
        ],
        start=1,
    )
    for name in names.split()
}
_YEAR = re.compile(r"\d{4}")
# A date in words can stand this many characters before its year, and a month and a day after it.
_BEFORE_YEAR, _AFTER_YEAR = 28, 8
_DATES = (
    re.compile(r"\b(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"\b(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})\b"),
    re.compile(r"\b(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>\d{4})\b"),
    re.compile(
        r"\b(?P<d>\d{1,2})(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?(?P<name>[^\W\d]{3,10})\.?,?\s+(?:de\s+)?(?P<y>\d{4})\b"
    ),
    re.compile(r"\b(?P<name>[^\W\d]{3,10})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})\b"),
    re.compile(r"(?P<y>\d{4})年\s?(?P<m>\d{1,2})月\s?(?P<d>\d{1,2})日"),
)
DAY_OF_MONTH = re.compile(rf"(?:\.|st|nd|rd|th)?\s(?:{'|'.join(_MONTHS)})\b", re.IGNORECASE)
"""What follows the day of a date that has no year."""

Span = tuple[int, int]


def dates_in(text: str) -> list[tuple[int, datetime.date]]:
    """(place in the text, date), in order of place; day before month where both could be."""
    return [(span[0], date) for span, date in date_spans(text)]


def date_spans(text: str) -> list[tuple[Span, datetime.date]]:
    """((start, end), date) of every date, in order of place."""
    found: dict[Span, datetime.date] = {}
    for year in _YEAR.finditer(text):
        start, end = max(0, year.start() - _BEFORE_YEAR), year.end() + _AFTER_YEAR
        for pattern in _DATES:
            # With bounds, so that places stay those of the whole text and look-arounds see their neighbours.
            for match in pattern.finditer(text, start, end):
                date = _date(match)
                if date and not any(_overlap(match.span(), other) for other in found):
                    found[match.span()] = date
    return sorted(found.items())


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _date(match: re.Match[str]) -> datetime.date | None:
    parts = match.groupdict()
    month = parts.get("m")
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        pairs = ((first, second), (second, first))
        # 03/25/2024 can only be month first; otherwise the day stands first.
        return next((d for day, m in pairs if (d := _valid(int(parts["y"]), m, day))), None)
    number = int(month) if month else _MONTHS.get(parts["name"].lower(), 0)
    return _valid(int(parts["y"]), number, int(parts["d"]))


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
