"""What calamine does not hand out of xls and OpenDocument sheets: errors, hidden rows, spans of time, percentages.

xls: the records of [MS-XLS] 2.4 in the workbook's stream; OpenDocument: content.xml (OpenDocument 1.3 part 3, 9.1).
Of xlsb nothing more is read than calamine gives.
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from pathlib import Path

from batchdesk.core.cells import Cell, Shown
from batchdesk.files.open_xml import BROKEN
from batchdesk.files.sheet_facts import Facts

_LARGEST = 512_000_000
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_BLOCK = 1 << 20
_LONGEST_ROW = 64_000_000
_MOST = 1_000_000
"""Cells that are remembered; a sheet that repeats more of them is made to trip readers."""
_ROW = re.compile(rb"<table:table-row\b([^>]*?)(/?)>")
_CELL = re.compile(
    rb"<table:(?:covered-)?table-cell\b([^>]*?)(?:/>|>(.*?)</table:(?:covered-)?table-cell>)", re.DOTALL
)
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]{1,9})"')
_TELLING = re.compile(rb'value-type="(?:error|time|percentage)"|table:visibility="(?:collapse|filter)"')
_WORDS = re.compile(rb"<text:p\b[^>]*>(.*?)</text:p>", re.DOTALL)
_SPAN = re.compile(rb'office:time-value="(-?)PT([0-9]{1,7})H([0-9]{1,7})M([0-9]{1,7}(?:\.[0-9]{1,12})?)S"')
_NUMBER = re.compile(rb'office:value="(-?[0-9]{1,17}(?:\.[0-9]{1,20})?(?:E-?[0-9]{1,2})?)"')
_PERCENT = re.compile(r"-?[0-9]+(?:\.([0-9]+))?%\Z")


def other_facts(path: Path, sheet: str) -> Facts:
    """What is known of a sheet of an xls or OpenDocument file; no facts of anything else, or where it is broken."""
    with path.open("rb") as file:
        start = file.read(4)
    if start == b"\xd0\xcf\x11\xe0":
        return _xls(path, sheet)
    return _open_document(path, sheet) if start == b"PK\3\4" else Facts()


def _xls(path: Path, sheet: str) -> Facts:
    import olefile  # type: ignore[import-untyped]

    facts = Facts()
    try:
        with olefile.OleFileIO(path) as ole:
            name = next((name for name in ("Workbook", "Book") if ole.exists(name)), None)
            data = ole.openstream(name).read(_LARGEST) if name else b""
        for kind, at, size in _records(data, _start(data, sheet)):
            _record(data, kind, at, size, facts)
    except (OSError, struct.error, ValueError, IndexError, TypeError, AttributeError):
        return facts  # calamine says what is wrong with a file
    facts.second.sort(key=lambda found: found[:2])
    facts.hidden = _joined(facts.hidden)
    return facts


def _records(data: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Kind, start and size of each record of a substream, down to its end."""
    depth = 0
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        if kind in (0x0009, 0x0209, 0x0409, 0x0809):
            depth += 1
        elif kind == 0x000A:
            depth -= 1
            if depth <= 0:
                return
        if depth == 1:  # charts within a sheet have records of their own
            yield kind, at + 4, size
        at += 4 + size


def _start(data: bytes, sheet: str) -> int:
    """Where a sheet's records begin: BoundSheet8 names it (BIFF8; in older files the name is of single bytes)."""
    for kind, at, size in _records(data, 0):
        if kind == 0x0085:
            (start,) = struct.unpack_from("<I", data, at)
            count, wide = data[at + 6], data[at + 7]
            name = data[at + 8 : at + 8 + count * (2 if wide else 1)].decode(
                "utf-16-le" if wide else "latin-1"
            )
            if name == sheet or data[at + 7 : at + size].decode("cp1252", "replace") == sheet:
                return int(start)
    return len(data)


def _record(data: bytes, kind: int, at: int, size: int, facts: Facts) -> None:
    if kind == 0x0208 and size >= 16:
        row, flags = struct.unpack_from("<H10xI", data, at)
        if flags & 0x20:
            facts.hidden.append((row, row))
    elif kind == 0x0205 and size >= 8 and data[at + 7]:
        row, column = struct.unpack_from("<HH", data, at)
        facts.second.append((row, column, _ERRORS.get(data[at + 6], "#N/A")))
    elif kind in (0x0006, 0x0206, 0x0406) and size >= 14 and data[at + 12 : at + 14] == b"\xff\xff":
        row, column = struct.unpack_from("<HH", data, at)
        if data[at + 6] == 2:
            facts.second.append((row, column, _ERRORS.get(data[at + 8], "#N/A")))


def _joined(rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(set(rows)):
        if out and out[-1][1] == start - 1:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _open_document(path: Path, sheet: str) -> Facts:
    facts, number = Facts(), 0
    for block in _rows(path, sheet):
        if not _TELLING.search(block):
            number += sum(_times(found[1]) for found in _ROW.finditer(block))
            continue
        rows = list(_ROW.finditer(block))
        for index, found in enumerate(rows):
            times = _times(found[1])
            if _TELLING.search(found[1]):
                facts.hidden.append((number, number + times - 1))
            end = rows[index + 1].start() if index + 1 < len(rows) else len(block)
            if not found[2]:
                _cells(block[found.end() : end], number, min(times, 100), facts)
            number += times
    facts.hidden = [
        run for run in facts.hidden if run[1] - run[0] < 500_000
    ]  # those are the empty rest of the sheet
    facts.second.sort(key=lambda found: found[:2])  # a repeated row tells its cells column by column
    return facts


def _cells(row: bytes, number: int, times: int, facts: Facts) -> None:
    column = 0
    for found in _CELL.finditer(row):
        many = _times(found[1])
        look = _look(found[1], found[2] or b"")
        if look is not None:
            for line in range(times if len(facts.second) < _MOST else 0):
                facts.second += [(number + line, column + index, look) for index in range(min(many, 100))]
        column += many


def _look(attributes: bytes, inner: bytes) -> Cell:
    if b'value-type="' not in attributes:
        return None
    words = _WORDS.search(inner)
    shown = unescape(re.sub(rb"<[^>]*>", b"", words[1]).decode("utf-8", "replace")) if words else ""
    if b'calcext:value-type="error"' in attributes:
        return shown or "#N/A"
    if span := _SPAN.search(attributes):
        return _span(span)
    value, percent = _NUMBER.search(attributes), _PERCENT.match(shown)
    if value and percent and b'value-type="percentage"' in attributes:
        decimals = len(percent[1] or "")
        return Shown(float(value[1]), shown, "0" + "." * bool(decimals) + "0" * decimals + "%")
    return None


def _span(found: re.Match[bytes]) -> Cell:
    """A span of time, a time of day where it is shorter than one."""
    from datetime import datetime

    span = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=float(found[4]))
    if found[1] or span >= timedelta(days=1):
        return -span if found[1] else span
    return (datetime(2000, 1, 1) + span).time()  # noqa: DTZ001 - a spreadsheet's times have no zone


def _times(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return int(found[1]) if found else 1


def _rows(path: Path, sheet: str) -> Iterator[bytes]:
    """A table's XML in blocks that hold whole rows."""
    inside, held, read = False, b"", 0
    try:
        with zipfile.ZipFile(path) as archive, archive.open("content.xml") as file:
            while (block := file.read(_BLOCK)) and (read := read + len(block)) < _LARGEST:
                held += block
                if len(held) > _LONGEST_ROW:
                    return
                if not inside:
                    at = _table(held, sheet)
                    if at is None:
                        held = held[-4096:]
                        continue
                    inside, held = True, held[at:]
                end = held.find(b"</table:table>")
                if end >= 0:
                    yield held[:end]
                    return
                cut = held.rfind(b"<table:table-row")
                if cut > 0:
                    yield held[:cut]
                    held = held[cut:]
    except (*BROKEN, ValueError, OverflowError):
        return


def _table(data: bytes, sheet: str) -> int | None:
    for found in re.finditer(rb'<table:table\b[^>]*\btable:name="([^"]*)"[^>]*>', data):
        if unescape(found[1].decode("utf-8", "replace")) == sheet:
            return found.end()
    return None
