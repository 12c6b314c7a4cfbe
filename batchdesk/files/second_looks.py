"""Cells that need a second look: errors, which calamine hands out as nothing, and what a number format shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from math import isfinite

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.files.number_formats import Kind, kind_of_format, shower
from batchdesk.files.open_xml import OpenXml, row_blocks
from batchdesk.files.sheet_facts import Facts, Patterns, attributes, cells_of, column_of, rows_after

_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's times have no zone
"""Day 0 of a workbook from day 61 on (ECMA-376 part 1, 18.17.4.1); before it Excel counts a 29 February 1900."""
_SHIFT_1904 = 1462
_WHOLE = 2**53
_LAST_DAY = 2_958_466

Found = tuple[int, int, bytes, bytes]
"""Row, column, the cell's attributes, its raw value."""


def laid_over(rows: Iterable[list[Cell]], book: OpenXml, part: str, facts: Facts) -> Iterator[list[Cell]]:
    """The rows (from row 1, column A) with the text of each error and what each format shows put into its cell."""
    if not facts.laid_over and not facts.second:
        return iter(rows)
    return _laid_over(rows, book, part, facts)


def _laid_over(rows: Iterable[list[Cell]], book: OpenXml, part: str, facts: Facts) -> Iterator[list[Cell]]:
    looks = _second_looks(book, part) if facts.laid_over else _known(facts)
    due = next(looks, None)
    for number, row in enumerate(rows):
        while due is not None and due[0] <= number:
            if due[0] == number:
                _put(row, due[1], due[2])
            due = next(looks, None)
        yield row


def _put(row: list[Cell], column: int, look: _Look) -> None:
    row += [None] * (column + 1 - len(row))
    row[column] = look.over(row[column])


class _Look:
    """What one cell's format makes of its value."""

    __slots__ = ("code", "date1904", "kind", "raw")

    def __init__(self, kind: Kind, code: str, raw: str, date1904: bool) -> None:
        self.kind, self.code, self.raw, self.date1904 = kind, code, raw, date1904

    def over(self, cell: Cell) -> Cell:
        if self.kind is Kind.TEXT:  # an error
            return self.raw if cell is None else cell
        try:
            value = float(self.raw)
        except ValueError:
            return cell
        if not isfinite(value):
            return cell
        if self.kind is Kind.NUMBER:
            return shown(value, self.code)
        return _moment(value, self.kind, self.code, cell, self.date1904)


def shown(value: float, code: str) -> Cell:
    """A number under its format: the bare number where that is what a person sees."""
    number = int(value) if value.is_integer() and -_WHOLE <= value <= _WHOLE else value
    text = shower(code)(number)
    return number if text == show(number) else Shown(number, text, code)


def _moment(value: float, kind: Kind, code: str, cell: Cell, date1904: bool) -> Cell:
    """A day or time as its format shows it; where ISO 8601 would show more or else, the number goes with it.

    Days that Excel shows but no calendar has (0 January and 29 February 1900) are texts over their number; what is
    below zero Excel shows as ####, so it stays the bare number.
    """
    serial = value + _SHIFT_1904 if date1904 else value
    if value < 0 or serial >= _LAST_DAY:
        return value if value < 0 else cell
    number = int(serial) if serial.is_integer() else serial
    day, thousandths = divmod(round(serial * 86_400_000), 86_400_000)  # to the millisecond, as Excel keeps it
    clock = (_ZERO + timedelta(milliseconds=thousandths)).time()
    if kind is Kind.TIME:
        return Shown(number, show(clock), code) if value >= 1 else cell
    if not day and value and kind is Kind.DATE_TIME:
        return cell
    if day in (0, 60):
        text = "1900-01-00" if not day else "1900-02-29"
        return Shown(number, text if kind is Kind.DATE else f"{text} {show(clock)}", code)
    there = (_ZERO + timedelta(days=day + (day < 60))).date()
    if kind is Kind.DATE:
        return Shown(number, show(there), code) if thousandths else there
    return cell if type(cell) is datetime else datetime.combine(there, clock)


class _Seen(_Look):
    """What is known to be seen in a cell."""

    __slots__ = ("seen",)

    def __init__(self, seen: Cell) -> None:
        self.seen = seen

    def over(self, cell: Cell) -> Cell:
        return self.seen


def _known(facts: Facts) -> Iterator[tuple[int, int, _Look]]:
    return ((row, column, _Seen(seen)) for row, column, seen in facts.second)


def _second_looks(book: OpenXml, part: str) -> Iterator[tuple[int, int, _Look]]:
    after, patterns = 0, None
    kinds = [kind_of_format(code) for code in book.formats]
    for block in row_blocks(book.path, part):
        patterns = patterns or Patterns(book, block)
        starts = patterns.starts(block)
        if starts:
            for row, column, told, raw in _cells(block, after, patterns, starts):
                look = _look(told, raw, book, kinds)
                if look is not None:
                    yield row, column, look
        after = rows_after(block, after, patterns)


def _cells(block: bytes, after: int, patterns: Patterns, starts: list[int]) -> Iterator[Found]:
    """The told cells of a block with their raw values, straight by their names where all have them, else by counting."""
    start = b"<" + patterns.prefix + b"c "
    matches = [patterns.usual.match(block, block.rfind(start, 0, at)) for at in starts]
    if all(matches):
        for found in matches:
            if found:
                letters, number, told, raw = found.groups()
                yield int(number) - 1, column_of(letters), told, raw
        return
    for row, column, _, told, inner in cells_of(block, after, patterns):
        value = patterns.value.search(inner)
        if value:
            yield row, column, told, value[1]


def _look(told: bytes, raw: bytes, book: OpenXml, kinds: list[Kind]) -> _Look | None:
    kind, style = _kind_and_style(told)
    if kind == b"e":
        return _Look(Kind.TEXT, "", raw.decode("utf-8", "replace"), False)
    if kind != b"n" or style >= len(kinds) or kinds[style] in (Kind.GENERAL, Kind.TEXT, Kind.ELAPSED):
        return None
    return _Look(kinds[style], book.formats[style], raw.decode("ascii", "replace"), book.date1904)


@lru_cache(maxsize=4096)
def _kind_and_style(told: bytes) -> tuple[bytes, int]:
    """The type and the style of a cell from its attributes, of which there are few different ones without its name."""
    named = attributes(told)
    style = named.get(b"s", b"")
    return named.get(b"t", b"n"), int(style) if style.isdigit() else 0
