"""Writes, with the application's own Python, a workbook as a person has it: a title first, the header in row 3, notes below.

own_workbook.py TARGET october|november
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

HEADER = ("Case", "Received", "Article", "Complaint", "Value")
NOTES = ("Source: the service desk's own list", "Values are before tax")
ARTICLES = ("Kettle", "Toaster", "Lamp", "Fan")
COMPLAINTS = (
    "The {thing} arrived with a broken lid and I want my money back.",
    "Your invoice for the {thing} lists it twice, please correct it.",
    "Very happy with the {thing}, thank you for the quick delivery!",
    "The {thing} stopped working after a week. How do I send it in?",
    "Where is the parcel with my {thing}? The tracking has said nothing for nine days.",
)
ROWS = 24
CHANGED = (3, 11)
"""Places of the rows that say something else a month later."""
NEW = 4


def october() -> list[tuple[object, ...]]:
    """The first month's rows."""
    return [_row(number) for number in range(ROWS)]


def november() -> list[tuple[object, ...]]:
    """The same rows a month later: some changed, some new, none gone."""
    rows = [_row(number) for number in range(ROWS + NEW)]
    for place in CHANGED:
        rows[place] = (*rows[place][:3], f"Still nothing! {rows[place][3]}", rows[place][4])
    return rows


def _row(number: int) -> tuple[object, ...]:
    article = ARTICLES[number % len(ARTICLES)]
    said = COMPLAINTS[number % len(COMPLAINTS)].format(thing=article.lower())
    return (f"{number + 1:05}", date(2026, 10, 1 + number), article, f"{said} ({number})", 20.5 + number)


def _fill(sheet: Worksheet, rows: list[tuple[object, ...]]) -> None:
    sheet.append(["Complaints of the month"])
    sheet.append([])
    for row in (HEADER, *rows):
        sheet.append(row)
    for note in NOTES:
        sheet.append([note])


def main(target: Path, month: str) -> None:
    """Three sheets; the table stands on the second one."""
    book = Workbook()
    first, table, last = book.active, book.create_sheet("Complaints"), book.create_sheet("Codes")
    assert isinstance(first, Worksheet)
    first.title = "Read me"
    first.append(["Kept by the service desk; ask them before changing anything."])
    _fill(table, october() if month == "october" else november())
    for code in (("Code", "Meaning"), ("A", "open"), ("B", "closed")):
        last.append(code)
    book.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
