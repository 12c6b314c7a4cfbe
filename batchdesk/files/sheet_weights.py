"""How much memory the two readers need for an Open XML workbook, told from its zip directory before either opens it."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from batchdesk.files.open_xml import BROKEN

_PER_CELL, _PER_BYTE, _PER_STRING_BYTE = 60, 0.9, 1.6
"""Bytes that calamine takes for a cell, for a byte of its sheet's XML, and of the shared strings' XML.

Measured with 500,000 x 5 cells: numbers 72 bytes a cell (37 of XML), texts in place 104 (66), shared texts 80 (42), whose
table of 26 MB takes 41 MB more. The sum of the first two is above each of them.
"""
MOST_AT_ONCE = 800_000_000
"""Bytes up to which calamine, which holds a sheet whole, is asked; a process that reads has some 130 MB before it."""
MOST_STRINGS = 250_000_000
"""Bytes of shared strings' XML that openpyxl, which holds them whole, is asked to read; short ones take three times that."""

_SAMPLE = 1_000_000
_SHEET = re.compile(r"(?i)/worksheets?/[^/]*\.xml\Z")
_STRINGS = re.compile(r"(?i)/sharedstrings\.xml\Z")
_CELL = re.compile(rb"<(?:\w+:)?c[ >/]")


@dataclass(frozen=True, slots=True)
class SheetWeights:
    """Of the largest sheet: its cells, about, and its bytes of XML; and the bytes of the shared strings' XML."""

    cells: int = 0
    sheet: int = 0
    strings: int = 0

    @property
    def is_open_xml(self) -> bool:
        """True where there is a sheet that openpyxl might read."""
        return self.sheet > 0

    @property
    def at_once(self) -> int:
        """Bytes of memory that calamine takes for it."""
        return int(self.cells * _PER_CELL + self.sheet * _PER_BYTE + self.strings * _PER_STRING_BYTE)


def sheet_weights(path: Path) -> SheetWeights:
    """Look at the directory, and at the start of the largest sheet; nothing of what is no Open XML workbook.

    A sheet whose start is unlike its rest is misjudged; the watch over the process that reads is there for these.
    """
    try:
        with path.open("rb") as file:
            if file.read(4) != b"PK\x03\x04":
                return SheetWeights()
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            sheet = max(
                (e for e in entries if _SHEET.search(e.filename)), key=lambda e: e.file_size, default=None
            )
            strings = sum(e.file_size for e in entries if _STRINGS.search(e.filename))
            if sheet is None or not sheet.file_size:
                return SheetWeights()
            with archive.open(sheet) as part:
                start = part.read(_SAMPLE)
    except (*BROKEN, ValueError):
        return SheetWeights()
    cells = len(_CELL.findall(start)) * sheet.file_size // max(1, len(start))
    return SheetWeights(cells, sheet.file_size, strings)
