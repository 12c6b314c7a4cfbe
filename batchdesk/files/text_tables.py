"""Tables kept as text (csv, tsv and their kin): how their cells are parted, and their lines as a stream."""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Protocol

from batchdesk.core.cells import Cell
from batchdesk.files.encodings import clean, encoding_of
from batchdesk.files.html_tables import HtmlTable
from batchdesk.files.kinds import Kind, kind_of
from batchdesk.files.text_records import records

TABLE_ENDINGS = frozenset({".csv", ".tsv", ".tab"})
"""Endings that promise a table, even one of a single column."""

_DELIMITERS = ",;\t|"
_NONE = "\x1f"
_SAMPLE = 128 * 1024
_MAX_FIELD = 2**31 - 1


class LinedTable(Protocol):
    """A file as lines of cells; every cell is a str, or None where nothing stands."""

    path: Path
    encoding: str
    warnings: tuple[str, ...]

    def lines(self) -> Generator[list[Cell], None, None]:
        """Every line from the first."""
        ...

    def close(self) -> None:
        """Let go of what it holds."""
        ...


def open_text_table(path: Path) -> LinedTable:
    """The table in a text file, or in a web page that is named as one; Problem FILE_DAMAGED where it has none."""
    return TextTable(path) if kind_of(path) is Kind.TEXT else HtmlTable(path)


class TextTable:
    """One text file as lines of cells (`LinedTable`)."""

    warnings: tuple[str, ...] = ()

    def __init__(self, path: Path) -> None:
        self.path = path
        self.encoding = encoding_of(path)
        with path.open(encoding=self.encoding, errors="replace", newline="") as file:
            sample = file.read(_SAMPLE)
            self._whole = not file.read(1)
        self._declared = sample[:5].lower().startswith("sep=") and len(sample) > 4
        self.delimiter, self.agreement = (
            (sample[4], 1.0) if self._declared else find_delimiter(sample, self._whole)
        )

    def lines(self) -> Generator[list[Cell], None, None]:
        """Every record from the first; the file is closed when the iterator is."""
        with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
            if self._declared:
                file.readline()
            for record in records(map(clean, file), self.delimiter):
                yield [value or None for value in record]

    def close(self) -> None:
        """Nothing is held between two passes."""


def looks_like_table(path: Path) -> bool:
    """True where a text file without a telling ending has the same cells in nearly every line.

    A letter may have one comma in each of its lines, but those are followed by a space.
    """
    table = TextTable(path)
    if table.agreement < 0.9 or table.delimiter != ",":
        return table.agreement >= 0.9
    with closing(table.lines()) as lines:
        later = [cell for line in islice(lines, 50) for cell in line[1:] if isinstance(cell, str)]
    return sum(cell.startswith(" ") for cell in later) * 2 < len(later)


def find_delimiter(sample: str, whole: bool) -> tuple[str, float]:
    """The character between the cells, and the share of records that have the commonest number of cells.

    Text that nothing parts into columns in its first record or in half of them is one column, and so are sentences of
    any number of commas: the share is 0 and the character one that no text has.
    """
    if not whole and "\n" in sample:
        sample = sample[: sample.rindex("\n")]
    scored = [(*_agreement(sample, delimiter), delimiter) for delimiter in _DELIMITERS]
    share, _, delimiter = max(scored, key=lambda score: (score[0], score[1]))
    if not share or (delimiter == "," and share < 0.9 and _is_prose(sample)):
        return _NONE, 0.0
    return delimiter, share


def _is_prose(sample: str) -> bool:
    """A list of sentences that nobody quoted: a space after nearly every comma."""
    later = [cell for record in csv.reader(StringIO(sample, newline="")) for cell in record[1:]]
    return sum(cell.startswith(" ") for cell in later) >= 0.9 * len(later)


def _agreement(sample: str, delimiter: str) -> tuple[float, int]:
    csv.field_size_limit(_MAX_FIELD)
    records = (record for record in csv.reader(StringIO(sample, newline=""), delimiter=delimiter) if record)
    widths = list(map(len, records))
    counts = Counter(width for width in widths if width > 1)
    if len(widths) == 1 and counts:
        return 0.5, widths[0]  # one record proves little, yet its cells are parted
    if len(widths) < 2 or not counts or (widths[0] == 1 and counts.total() * 2 < len(widths)):
        return 0.0, 0
    width, count = max(counts.items(), key=lambda item: (item[1], item[0]))
    return math.floor(100 * count / len(widths)) / 100, width
