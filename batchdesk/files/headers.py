"""Where in a sheet the column names stand, and what the columns are called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from batchdesk.core.cells import Cell, is_blank, show
from batchdesk.core.export import unique_headers

SAMPLE_ROWS = 200
"""Rows looked at to find the header; notes above a table are never longer."""

_SPACE = re.compile(r"\s+")


def find_header(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The 0-based row that holds the column names, None where every row is blank.

    A first row that is nearly full of different names is the header. Else notes stand above it: the header is the
    first of the fullest rows above the first row that holds data (a number, date or yes/no where its column is
    mostly such).
    """
    filled = [sum(not is_blank(cell) for cell in row) for row in rows]
    first = next((index for index, count in enumerate(filled) if count), None)
    if first is None:
        return None
    width = max(filled)
    nameless_first = (
        is_blank(rows[first][0]) and filled[first] == width - 1
    )  # the index of an exported data frame
    if _names(rows[first]) and (filled[first] >= 0.8 * width or nameless_first):
        return first
    end = _first_data(rows)
    candidates = [index for index in range(first, end) if filled[index] and _names(rows[index])]
    fullest = max((filled[index] for index in candidates), default=0)
    if fullest * 2 < width:
        return first
    return next(index for index in candidates if filled[index] >= 0.85 * fullest)


def column_names(row: Sequence[Cell], width: int, offset: int = 0) -> tuple[str, ...]:
    """Unique names for `width` columns; nameless ones are called after their letter ("Column C").

    `offset` is how many columns stand to the left of the first one.
    """
    names = [_SPACE.sub(" ", show(cell)).strip() for cell in row[:width]]
    names += [""] * (width - len(names))
    return unique_headers(
        (), tuple(name or f"Column {letters(offset + index)}" for index, name in enumerate(names))
    )


def letters(index: int) -> str:
    """A 0-based column as a spreadsheet letters it: 0 is A, 26 is AA."""
    text, index = "", index + 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text


def _names(row: Sequence[Cell]) -> bool:
    """True where the filled cells could be column names: texts or years, all different."""
    cells = [cell for cell in row if not is_blank(cell)]
    seen = {show(cell).strip().casefold() for cell in cells}
    return all(not _is_data(cell) for cell in cells) and len(seen) * 10 >= len(cells) * 9


def _first_data(rows: Sequence[Sequence[Cell]]) -> int:
    width = max(map(len, rows))
    data_columns = [column for column in range(width) if _mostly_data(rows, column)]
    for index, row in enumerate(rows):
        if any(column < len(row) and _is_data(row[column]) for column in data_columns):
            return index
    return len(rows)


def _mostly_data(rows: Sequence[Sequence[Cell]], column: int) -> bool:
    cells = [row[column] for row in rows if column < len(row) and not is_blank(row[column])]
    return sum(map(_is_data, cells)) * 2 > len(cells)


def _is_data(cell: Cell) -> bool:
    """True for what stands in a table rather than above it; whole numbers that could be years may be names."""
    if cell is None or isinstance(cell, str):
        return False
    return not (isinstance(cell, int) and not isinstance(cell, bool) and 1900 <= cell <= 2100)
