"""A workbook among documents, as text: each visible sheet a titled table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from batchdesk.core.cells import Cell, show
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.encodings import clean
from batchdesk.files.extracts import DAMAGE, Extract, Unreadable
from batchdesk.files.workbooks import Workbook, open_workbook

_MOST = 4_000_000
"""Characters; a million tokens, the most that any model takes, are some 2,500,000 (API notes, section 2.2)."""

_TOO_LARGE = (
    "it holds more than one request can take; load it by itself as a table, so that each row is asked about"
)


def read_workbook(path: Path) -> Extract:
    """The sheets one after the other, cells parted by |; Unreadable where it is protected, damaged or too large."""
    try:
        with closing(open_workbook(path)) as book:
            text = clean("\n\n".join(_sheets(book)))
    except Problem as problem:
        if problem.trouble is Trouble.FILE_PROTECTED:
            raise Unreadable("it is protected with a password") from problem
        raise Unreadable(
            "it has no cells in it" if problem.trouble is Trouble.FILE_EMPTY else "it is damaged"
        ) from problem
    except DAMAGE as error:
        raise Unreadable("it is damaged") from error
    if not text:
        raise Unreadable("it has no text in it")
    return Extract(text)


def _sheets(book: Workbook) -> Iterator[str]:
    room = _MOST
    for sheet in book.sheets:
        if not sheet.visible:
            continue
        lines: list[str] = []
        for row in book.lines(sheet.name):
            line = _line(row)
            if line:
                room -= len(line)
                lines.append(line)
            if room < 0:
                raise Unreadable(_TOO_LARGE)
        if lines:
            yield "\n".join((f"Sheet: {sheet.name}", *lines))


def _line(row: list[Cell]) -> str:
    """A row as one line without its empty end, "" where it is blank."""
    cells = [" ".join(show(cell).split()) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return " | ".join(cells)
