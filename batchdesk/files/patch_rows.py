"""The rows of a sheet's XML, one after the other, as the bytes they are; what is around them is kept, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from batchdesk.files.patch_package import MAIN
from batchdesk.files.patch_xml import Unpatchable, column_number, number, prefix_of

_BLOCK = 1 << 20
_LONGEST_HEAD = 16 << 20
"""Bytes before the rows; a sheet with 16,384 columns of their own looks has 2 MB."""

_LONGEST_ROW = 128 << 20
_LONGEST_TAIL = 256 << 20
"""Bytes of a row and behind the rows; more is made to harm."""

_CONTENT = re.compile(rb"<(?:[\w.-]+:)?(?:v|is|f)(?=[\s>/])(?![^<>]*/>)")
_EMPTY_VALUE = re.compile(rb"<(?:[\w.-]+:)?v\s*>\s*</")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number, what stands between it and the one before, its start tag, and its cells with the end tag.

    `cells` is b"" for a row that is one empty element.
    """

    number: int
    lead: bytes
    tag: bytes
    cells: bytes


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: its column (from 1), where its XML stands within the row, and whether it holds something."""

    column: int
    start: int
    end: int
    filled: bool


class SheetStream:
    """Reads a sheet's XML in order: `head`, then `rows`, then `tail`. Unpatchable where it is unusual."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.prefix, self.head, self._rest = self._start()
        self.tail = b""

    def rows(self) -> Iterator[Row]:
        """Every row element in the file's order; afterwards `tail` begins with the end of the rows."""
        prefix = re.escape(self.prefix)
        start = re.compile(rb"<" + prefix + rb"row(?=[\s/>])[^<>]*>")
        number_of = re.compile(rb"""\sr\s*=\s*["'](\d+)["']""")
        close, over = b"</" + self.prefix + b"row>", b"</" + self.prefix + b"sheetData"
        buffer, at, number = self._rest, 0, 0
        while True:
            found = start.search(buffer, at)
            end = -1
            if found:
                tag = found[0]
                end = found.end() if tag.endswith(b"/>") else buffer.find(close, found.end()) + len(close)
                if end < len(close):
                    end = -1
            if found is None or end < 0:
                stop = buffer.find(over, at)
                if stop >= 0 and (found is None or found.start() > stop):
                    self._finish(buffer, at, stop)
                    return
                block = self._file.read(_BLOCK)
                if not block or b"<!" in buffer[-1:] + block:  # a comment may hold anything
                    raise Unpatchable("its rows are written in an unusual way")
                buffer, at = buffer[at:] + block, 0
                if len(buffer) > _LONGEST_ROW:
                    raise Unpatchable("its parts are too large")
                continue
            lead = buffer[at : found.start()]
            if over in lead:
                raise Unpatchable("its rows are written in an unusual way")
            numbered = number_of.search(tag)
            after = int(numbered[1]) if numbered else number + 1
            if after <= number:
                raise Unpatchable("its rows are not in order")
            number = after
            yield Row(number, lead, tag, buffer[found.end() : end])
            at = end

    def _finish(self, buffer: bytes, at: int, stop: int) -> None:
        if buffer[at:stop].strip():
            raise Unpatchable("its rows are written in an unusual way")
        self.tail = buffer[at:] + self._file.read(_LONGEST_TAIL)
        if self._file.read(1):
            raise Unpatchable("its parts are too large")

    def _start(self) -> tuple[bytes, bytes, bytes]:
        text = self._file.read(_BLOCK)
        prefix = prefix_of(text, "worksheet", MAIN)
        opening = re.compile(rb"<" + re.escape(prefix) + rb"sheetData(?=[\s/>])[^<>]*>")
        while (found := opening.search(text)) is None:
            block = self._file.read(_BLOCK)
            if not block or len(text) > _LONGEST_HEAD:
                raise Unpatchable("the sheet has no rows")
            text += block
        if found[0].endswith(b"/>"):
            raise Unpatchable("the sheet has no rows")
        if b"<!" in text[found.end() :]:
            raise Unpatchable("its rows are written in an unusual way")
        return prefix, text[: found.end()], text[found.end() :]


class CellFinder:
    """Finds cells within the XML of one row."""

    def __init__(self, prefix: bytes) -> None:
        name = re.escape(prefix) + rb"c"
        self._cell = re.compile(
            rb"<" + name + rb"(?=[\s/>])([^<>]*?)(?:/>|(?<!/)>(.*?)</" + name + rb"\s*>)", re.DOTALL
        )
        self._open = b"<" + prefix + b"c "
        self._irregular = re.compile(rb"<" + name + rb"(?=[>/\t\r\n])")
        self._place = re.compile(rb"""\sr\s*=\s*["']([A-Z]+)\d+["']""")

    def cells(self, row: bytes) -> list[Cell]:
        """All cells; one without a reference stands behind the one before it."""
        found, column = [], 0
        for match in self._cell.finditer(row):
            place = self._place.search(match[1] or b"")
            column = column_number(place[1].decode()) if place else column + 1
            found.append(Cell(column, match.start(), match.end(), _filled(match[2] or b"")))
        return found

    def last(self, row: bytes) -> int:
        """The column of the last cell, 0 where there is none."""
        at = row.rfind(self._open)
        if at >= 0 and not self._irregular.search(row, at):
            place = self._place.search(row, at, row.find(b">", at) + 1)
            if place:
                return column_number(place[1].decode())
        cells = self.cells(row)
        return cells[-1].column if cells else 0

    def style(self, row: bytes, reference: bytes) -> int:
        """The style of the cell with this reference, 0 where there is none or it has no style of its own."""
        at = row.find(b'"' + reference + b'"')
        if at < 0:
            return 0
        start, end = row.rfind(b"<", 0, at), row.find(b">", at)
        if not row.startswith(self._open, start):
            return 0
        return number(row[start:end], "s")


def _filled(content: bytes) -> bool:
    if not content or not _CONTENT.search(content):
        return False
    return not (_EMPTY_VALUE.search(content) and b"f" not in _names(content))


def _names(content: bytes) -> set[bytes]:
    return {name.rpartition(b":")[2] for name in re.findall(rb"<([\w.:-]+)", content)}
