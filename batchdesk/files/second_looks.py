"""Cells that need a second look: errors, which calamine hands out as nothing, and what a number format shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.files.number_formats import Kind, kind_of_format, shower
from batchdesk.files.open_xml import OpenXml, row_blocks
from batchdesk.files.sheet_facts import Facts, Patterns, attributes, cells_of, place_of, prefix_of, rows_after

_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's times have no zone
"""Day 0 of a workbook from day 61 on (ECMA-376 part 1, 18.17.4.1); before it Excel counts a 29 February 1900."""
_SHIFT_1904 = 1462
_WHOLE = 2**53
_LAST_DAY = 2_958_466

Found = tuple[int, int, dict[bytes, bytes], bytes]


def laid_over(rows: Iterable[list[Cell]], book: OpenXml, part: str, facts: Facts) -> Iterator[list[Cell]]:
    """The rows (from row 1, column A) with the text of each error and what each format shows put into its cell."""
    if facts.laid_over is None:
        yield from rows
        return
    looks = _second_looks(book, part)
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


def _second_looks(book: OpenXml, part: str) -> Iterator[tuple[int, int, _Look]]:
    after, patterns = 0, None
    kinds = [kind_of_format(code) for code in book.formats]
    for block in row_blocks(book.path, part):
        patterns = patterns or Patterns(book, prefix_of(block))
        if patterns.told.search(block):
            for row, column, told, inner in _cells(block, after, patterns):
                look = _look(told, inner, patterns, book, kinds)
                if look is not None:
                    yield row, column, look
        after = rows_after(block, after, patterns)


def _cells(block: bytes, after: int, patterns: Patterns) -> Iterator[Found]:
    """The told cells of a block, straight by their names where they have them, else by counting."""
    first = patterns.cell.search(block)
    if first is None or b"r" not in attributes(first[1]):
        yield from cells_of(block, after, patterns)
        return
    start = b"<" + patterns.formula[1:-1] + b"c "
    for found in patterns.told.finditer(block):
        at = block.rfind(start, 0, found.start())
        cell = patterns.cell.match(block, at) if at >= 0 else None
        if cell:
            told = attributes(cell[1])
            place = place_of(told.get(b"r", b""))
            if place:
                yield *place, told, cell[2] or b""


def _look(
    told: dict[bytes, bytes], inner: bytes, patterns: Patterns, book: OpenXml, kinds: list[Kind]
) -> _Look | None:
    value = patterns.value.search(inner)
    kind = told.get(b"t", b"n")
    if not value or kind not in (b"e", b"n"):
        return None
    raw = value[1].decode("utf-8", "replace")
    if kind == b"e":
        return _Look(Kind.TEXT, "", raw, False)
    style = told.get(b"s", b"")
    index = int(style) if style.isdigit() else -1
    if not 0 <= index < len(kinds) or kinds[index] in (Kind.GENERAL, Kind.TEXT, Kind.ELAPSED):
        return None
    return _Look(kinds[index], book.formats[index], raw, book.date1904)
