"""openpyxl's reader that streams rows, with what it lacks: shared strings in little memory, merged cells, an end of rows."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import Element, iterparse

from openpyxl.reader.excel import ExcelReader  # type: ignore[import-untyped]
from openpyxl.worksheet._read_only import ReadOnlyWorksheet  # type: ignore[import-untyped]
from openpyxl.xml.constants import SHARED_STRINGS  # type: ignore[import-untyped]

from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.merged_cells import Merge
from batchdesk.files.open_xml import OpenXml, rest_blocks
from batchdesk.files.sheet_facts import column_of
from batchdesk.files.sheet_weights import MOST_STRINGS
from batchdesk.files.weighing import LESS

MOST_ROWS = 1_048_576
"""Rows of a sheet (ECMA-376 part 1, 18.3.1.73); a number beyond it would be waited for row by row."""
_MERGE = re.compile(rb"mergeCell\s[^<>]*?\bref=[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']")


def load(path: Path) -> Any:
    """The workbook; READING_STOPPED where its shared strings are too many to be held."""
    reader = _Reader(path, read_only=True, data_only=True, keep_links=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it leaves out: styles, validation, pictures
        reader.read()
    return reader.wb


def rows(worksheet: Any) -> Iterator[tuple[Any, ...]]:
    """Every row's values from row 1 and column A."""
    return islice(worksheet.iter_rows(values_only=True), MOST_ROWS)


def merges(book: OpenXml, part: str) -> tuple[Merge, ...]:
    """The merged ranges, which stand behind the rows; none where the part can not be read."""
    found: set[Merge] = set()
    held = b""
    for block in rest_blocks(book.path, part):
        held += block
        last = 0
        for match in _MERGE.finditer(held):
            left, top, right, bottom = match.groups()
            found.add(Merge(int(top) - 1, column_of(left), int(bottom) - 1, column_of(right)))
            last = match.end()
        held = held[max(last, len(held) - 400) :]
    return tuple(sorted(found))


class _Reader(ExcelReader):  # type: ignore[misc]
    """openpyxl's own keeps an element for each shared string, and goes through each sheet that does not tell its size."""

    def read_worksheets(self) -> None:
        for sheet, relation in self.parser.find_sheets():
            if relation.target in self.valid_files and "chartsheet" not in relation.Type:
                found = _Sheet(self.wb, sheet.name, relation.target, self.shared_strings)
                found.sheet_state = sheet.state
                self.wb._sheets.append(found)

    def read_strings(self) -> None:
        part = self.package.find(SHARED_STRINGS)
        if part is None or part.PartName[1:] not in self.valid_files:
            return
        entry = self.archive.getinfo(part.PartName[1:])
        if entry.file_size > MOST_STRINGS:
            name = Path(str(self.archive.filename)).name
            reason = f"its texts alone unpack to {entry.file_size / 1e6:,.0f} MB"
            raise Problem(Trouble.READING_STOPPED, name=name, reason=reason, mend=LESS)
        with self.archive.open(entry) as source:
            self.shared_strings = list(_strings(source))


class _Sheet(ReadOnlyWorksheet):  # type: ignore[misc]
    def _get_size(self) -> None:
        """Not asked: what the file says of it is often wrong, and where it says nothing all rows would be read."""


def _strings(source: IO[bytes]) -> Iterator[str]:
    """The texts without those that tell how others are pronounced (18.4.8, 18.4.6)."""
    parts = iterparse(source, events=("start", "end"))
    _, root = next(parts)
    for event, element in parts:
        if event == "end" and element.tag.endswith("}si"):
            yield "".join(_texts(element))
            root.clear()


def _texts(item: Element) -> Iterator[str]:
    for element in item:
        if element.tag.endswith("}t"):
            yield element.text or ""
        elif element.tag.endswith("}r"):
            yield from (inner.text or "" for inner in element if inner.tag.endswith("}t"))
