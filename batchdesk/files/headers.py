"""Where in a sheet the column names stand, and what the columns are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from batchdesk.core.cells import Cell, Shown, is_blank, show
from batchdesk.core.export import unique_headers
from batchdesk.files.merged_cells import Merge, across
from batchdesk.files.number_formats import Kind, kind_of_format

SAMPLE_ROWS = 200
"""Rows looked at to find the header; notes above a table are never longer."""
NO_HEADER = -1
"""The row before the first: the table has no column names."""

_SPACE = re.compile(r"\s+")
_MISSING = frozenset({"n/a", "na", "-", "--", "none", "null", "nan", "missing", "unknown", "?", ".", "k.a."})
"""Words that stand in for a value; a row of them is data, and not a row of units."""
_UNIT = 12
"""Characters that a unit takes at most."""

Rows = Sequence[Sequence[Cell]]


def find_header(rows: Rows, merges: Sequence[Merge] = ()) -> int | None:
    """The 0-based row that holds the column names, NO_HEADER where data begins at once, None where all is blank.

    A first row that is nearly full of different names is the header. Else notes stand above it: the header is the
    first of the fullest rows above the first row that holds data (a number, date or yes/no where its column is
    mostly such). Where names take two rows it is the lower one.
    """
    filled = [sum(not is_blank(cell) for cell in row) for row in rows]
    first = next((index for index, count in enumerate(filled) if count), None)
    if first is None:
        return None
    grouped = (index for index in range(first, min(first + 20, len(rows) - 1)))
    below = next((index + 1 for index in grouped if merges and _merged(rows, index, merges)), None)
    if below is not None:
        return below
    if _headless(rows, first, filled):
        return NO_HEADER
    found = _single(rows, first, filled)
    return found + 1 if found + 1 < len(rows) and _joined(rows, found, merges) else found


def header_names(rows: Rows, row: int, merges: Sequence[Merge] = ()) -> tuple[int, tuple[Cell, ...]]:
    """How many rows the names take (0, 1 or 2) and the names, for the row of names that was found or chosen.

    Two rows are joined as "Group - name": where a group's cell is merged over its columns, where names repeat under
    groups that do not, and where a row of units or of the questions' words stands below short names.
    """
    if row == NO_HEADER:
        return 0, ()
    upper = _joined(rows, row - 1, merges) if row else None
    if upper is None:
        return 1, tuple(rows[row])
    lower = list(rows[row]) + [None] * (len(upper) - len(rows[row]))
    upper += [None] * (len(lower) - len(upper))
    return 2, tuple(_both(above, below) for above, below in zip(upper, lower, strict=True))


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


def _both(above: Cell, below: Cell) -> Cell:
    if is_blank(above) or is_blank(below) or show(above).strip() == show(below).strip():
        return above if is_blank(below) else below
    return f"{show(above).strip()} - {show(below).strip()}"


def _single(rows: Rows, first: int, filled: list[int]) -> int:
    width = max(filled)
    nameless_first = (
        is_blank(rows[first][0]) and filled[first] == width - 1
    )  # the index of an exported data frame
    if _names(rows[first]) and (filled[first] >= 0.8 * width or nameless_first):
        return first
    end = _first_data(rows)
    if (
        end == len(rows)
        and filled[first] >= 0.8 * width
        and _wordy(rows[first])
        and _half_differ(rows[first])
    ):
        return first  # nothing but texts, under names of which some are doubled
    candidates = [index for index in range(first, end) if filled[index] and _names(rows[index])]
    fullest = max((filled[index] for index in candidates), default=0)
    if fullest * 2 < width:
        return _under_facts(rows, first, filled)
    return next(index for index in candidates if filled[index] >= 0.85 * fullest)


def _under_facts(rows: Rows, first: int, filled: list[int]) -> int:
    """The first well-filled row where it names columns, as under the account and balance of a bank's export."""
    found = next(index for index, count in enumerate(filled) if count >= 0.8 * max(filled))
    row, body = rows[found], rows[found + 1 :]
    columns = _data_columns(rows, found + 1)
    cells = [cell for cell in _at(row, columns) if not is_blank(cell)]
    return found if _wordy(row) or _counts_up(cells) or _are_days_above(row, body, columns) else first


def _are_days_above(row: Sequence[Cell], body: Rows, columns: list[int]) -> bool:
    """Months or days as names, above columns of numbers."""
    cells = [(column, row[column]) for column in columns if column < len(row) and not is_blank(row[column])]
    if not cells or not all(_is_day(cell) for _, cell in cells):
        return False
    return not any(_is_day(line[column]) for line in body for column, _ in cells if column < len(line))


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, Shown):
        return kind_of_format(cell.format) in (Kind.DATE, Kind.DATE_TIME)
    return isinstance(cell, date)


def _half_differ(row: Sequence[Cell]) -> bool:
    names = [show(cell).strip().casefold() for cell in row if not is_blank(cell)]
    return len(set(names)) * 2 >= len(names)


def _headless(rows: Rows, first: int, filled: list[int]) -> bool:
    """True where the first row already holds data wherever its column does."""
    row, body = rows[first], [row for row in rows[first + 1 :] if not all(map(is_blank, row))]
    if len(body) < 2 or filled[first] < 0.8 * max(filled):
        return False
    columns = [column for column in range(max(map(len, rows))) if _mostly_data(body, column, 0.8)]
    cells = [row[column] if column < len(row) else None for column in columns]
    if not cells or not all(map(_is_data, cells)) or _counts_up(cells):
        return False
    if _are_days_above(row, body, columns):
        return False
    return all(_is_data(cell) or is_blank(cell) for line in body[:3] for cell in _at(line, columns))


def _counts_up(cells: list[Cell]) -> bool:
    """True for 1, 2, 3 ..., which names questions or months."""
    steps = {b - a if isinstance(a, int) and isinstance(b, int) else None for a, b in pairwise(cells)}
    return len(cells) > 2 and steps == {1}


def _joined(rows: Rows, upper: int, merges: Sequence[Merge]) -> list[Cell] | None:
    """The upper row as it stands above each column, None where it is no part of the column names."""
    above, below = rows[upper], rows[upper + 1]
    if not (_wordy(above) and _wordy(below)):
        return None
    if _merged(rows, upper, merges):
        return across(above, upper, merges)
    columns = _data_columns(rows, upper + 2)
    if columns and (_are_units(above, below, columns) or _are_questions(above, below, columns)):
        return list(above)
    return _repeated(above, below) if columns else None


def _wordy(row: Sequence[Cell]) -> bool:
    cells = [cell for cell in row if not is_blank(cell)]
    return bool(cells) and not any(map(_is_data, cells))


def _merged(rows: Rows, upper: int, merges: Sequence[Merge]) -> bool:
    """True where the row holds names merged over several named columns, and is no title or note.

    Notes may be merged, too; but then other words of the same row stand above names that need none.
    """
    above, below = rows[upper], rows[upper + 1]
    groups = [
        merge
        for merge in merges
        if merge.top <= upper == merge.bottom and merge.right > merge.left and _filled(above, merge.left)
    ]
    groups = [m for m in groups if sum(_filled(below, c) for c in range(m.left, m.right + 1)) > 1]
    if not groups or not (_wordy(above) and _wordy(below)):
        return False
    within = {column for merge in groups for column in range(merge.left, merge.right + 1)}
    outside = [column for column in range(max(len(above), len(below))) if column not in within]
    both = [c for c in outside if _filled(above, c) and _filled(below, c) and above[c] != below[c]]
    if len(groups) == 1:
        return not both and any(_filled(above, c) or _filled(below, c) for c in outside)
    return len(both) <= len(groups)


def _repeated(above: Sequence[Cell], below: Sequence[Cell]) -> list[Cell] | None:
    """Groups that are not merged: the names below repeat, and each group's name stands above its first column only."""
    names = [show(cell).strip().casefold() for cell in below if not is_blank(cell)]
    groups = [show(cell).strip().casefold() for cell in above if not is_blank(cell)]
    if len(set(names)) * 10 > len(names) * 6 or len(groups) < 2 or len(set(groups)) < len(groups):
        return None
    carried: list[Cell] = []
    last: Cell = None
    for column in range(max(len(above), len(below))):
        if _filled(above, column):
            last = above[column] if _filled(below, column) else None
            carried.append(above[column])
        else:
            carried.append(last if _filled(below, column) else None)
    full = {(show(a), show(b)) for a, b in zip(carried, list(below) + [None] * len(carried), strict=False)}
    spans = any(name is not None and not _filled(above, column) for column, name in enumerate(carried))
    return carried if spans and len(full) >= len(names) else None


def _are_units(above: Sequence[Cell], below: Sequence[Cell], columns: list[int]) -> bool:
    """A row of units: short words under the names of numbers, nothing under the others."""
    units = [show(cell).strip() for cell in _at(below, columns)]
    others = [column for column in range(len(below)) if column not in columns]
    return (
        len(units) * 2 >= sum(not is_blank(cell) for cell in above) - len(others)
        and bool(others)
        and all(unit and len(unit) <= _UNIT and unit.casefold() not in _MISSING for unit in units)
        and not any(_filled(below, column) for column in others)
        and all(_filled(above, column) for column in columns)
    )


def _are_questions(above: Sequence[Cell], below: Sequence[Cell], columns: list[int]) -> bool:
    """A survey's export: short question names, and below them the questions' words."""
    ids = [show(cell).strip() for cell in above if not is_blank(cell)]
    words = [show(cell).strip() for cell in below if not is_blank(cell)]
    return (
        len(columns) > 1
        and len(ids) == len(words) > 2
        and all(_filled(below, column) for column in columns)
        and all(len(name) <= _UNIT and " " not in name for name in ids)
        and len(set(words)) == len(words)
        and sum(map(len, words)) > 15 * len(words)
    )


def _filled(row: Sequence[Cell], column: int) -> bool:
    return column < len(row) and not is_blank(row[column])


def _at(row: Sequence[Cell], columns: list[int]) -> list[Cell]:
    return [row[column] if column < len(row) else None for column in columns]


def _names(row: Sequence[Cell]) -> bool:
    """True where the filled cells could be column names: texts or years, all different."""
    cells = [cell for cell in row if not is_blank(cell)]
    seen = {show(cell).strip().casefold() for cell in cells}
    return all(not _is_data(cell) for cell in cells) and len(seen) * 10 >= len(cells) * 9


def _first_data(rows: Rows) -> int:
    columns = _data_columns(rows, 0, 0.5)
    for index, row in enumerate(rows):
        if any(column < len(row) and _is_data(row[column]) for column in columns):
            return index
    return len(rows)


def _data_columns(rows: Rows, start: int, share: float = 0.8) -> list[int]:
    body = rows[start:]
    width = max(map(len, body), default=0)
    return [column for column in range(width) if _mostly_data(body, column, share)]


def _mostly_data(rows: Rows, column: int, share: float) -> bool:
    cells = [row[column] for row in rows if column < len(row) and not is_blank(row[column])]
    return sum(map(_is_data, cells)) > len(cells) * share or (
        share > 0.5 and bool(cells) and all(map(_is_data, cells))
    )


def _is_data(cell: Cell) -> bool:
    """True for what stands in a table rather than above it; whole numbers that could be years may be names."""
    if cell is None or isinstance(cell, str):
        return False
    return not (isinstance(cell, int) and not isinstance(cell, bool) and 1900 <= cell <= 2100)
