"""Error cells (#N/A, #DIV/0! ...) of an Open XML workbook, which calamine hands out as nothing."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from batchdesk.core.cells import Cell

_BLOCK = 1 << 18
_CELL = re.compile(rb"<(?:\w+:)?c\s([^<>]*?\bt=[\"']e[\"'][^<>]*)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_PLACE = re.compile(rb"\br=[\"']([A-Z]{1,3})([0-9]+)[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?v[^<>]*>([^<]*)<")
_LONGEST = 65_536
"""Bytes of a cell that are kept over the edge of a block; a formula has at most 8,192 characters."""


class ErrorCells:
    """Finds error cells by scanning the XML of a sheet, which costs about a fifth of reading it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._has_errors: dict[str, bool] = {}
        self._parts = _sheet_parts(path)

    def laid_over(self, rows: Iterable[list[Cell]], sheet: str) -> Iterator[list[Cell]]:
        """The rows (from row 1, column A) with the text of each error put into its cell."""
        part = self._parts.get(sheet)
        if part is None or not self._any(sheet, part):
            yield from rows
            return
        errors = self._errors(part)
        due = next(errors, None)
        for number, row in enumerate(rows):
            while due is not None and due[0] <= number:
                if due[0] == number and due[1] < len(row) and row[due[1]] is None:
                    row[due[1]] = due[2]
                due = next(errors, None)
            yield row

    def _any(self, sheet: str, part: str) -> bool:
        if sheet not in self._has_errors:
            self._has_errors[sheet] = any(
                b't="e"' in text or b"t='e'" in text for text in self._blocks(part, overlap=8)
            )
        return self._has_errors[sheet]

    def _errors(self, part: str) -> Iterator[tuple[int, int, str]]:
        seen = (-1, -1)
        for text in self._blocks(part, overlap=_LONGEST):
            for found in _CELL.finditer(text):
                place = _PLACE.search(found[1])
                value = _VALUE.search(found[2])
                if place and value:
                    here = (int(place[2]) - 1, _column(place[1]))
                    if (
                        here > seen
                    ):  # a cell may be seen twice, at the end of one block and the start of the next
                        seen = here
                        yield (*here, value[1].decode("utf-8", "replace"))

    def _blocks(self, part: str, overlap: int) -> Iterator[bytes]:
        try:
            with zipfile.ZipFile(self._path) as archive, archive.open(part) as file:
                tail = b""
                while block := file.read(_BLOCK):
                    yield tail + block
                    tail = (tail + block)[-overlap:]
        except (zipfile.BadZipFile, KeyError, OSError, EOFError):
            return


def _sheet_parts(path: Path) -> dict[str, str]:
    """Sheet names to the names of their parts in the zip; empty for anything but Open XML."""
    try:
        with zipfile.ZipFile(path) as archive:
            targets = {
                element.get("Id"): element.get("Target", "")
                for element in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
            }
            book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    except (zipfile.BadZipFile, KeyError, OSError, ElementTree.ParseError):
        return {}
    parts: dict[str, str] = {}
    for element in book.iter():
        if element.tag.endswith("}sheet"):
            relation = next((value for key, value in element.items() if key.endswith("}id")), None)
            target = targets.get(relation, "")
            if target:
                parts[element.get("name", "")] = target[1:] if target.startswith("/") else f"xl/{target}"
    return parts


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
