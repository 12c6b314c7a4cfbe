"""What a sheet's own XML tells beyond its values: hidden rows, formulas without a result, which cells need a second look.

One pass over the bytes finds out whether there is anything of interest at all; it costs about a fifth of reading the
sheet, and runs beside the reader.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from batchdesk.core.cells import Cell
from batchdesk.files.number_formats import Kind, kind_of_format
from batchdesk.files.open_xml import OpenXml, row_blocks

FORMAT_ROWS = 300
"""Rows in which the format of a column's first values is looked for."""
_ATTRIBUTE = re.compile(rb"\b(r|t|s|hidden)\s*=\s*[\"']([^\"']{0,15})[\"']")
_LETTERS = re.compile(rb"([A-Z]{1,3})([0-9]{1,7})\Z")
_SUM = re.compile(
    rb"(?:SUM|SUBTOTAL|AVERAGE|AGGREGATE)\((?:[0-9]+,)*\$?([A-Z]+)\$?([0-9]+):\$?([A-Z]+)\$?([0-9]+)\)"
)


@dataclass(slots=True)
class Facts:
    """Rows and columns count from 0."""

    hidden: list[tuple[int, int]] = field(default_factory=list)
    """First and last row of each run of hidden rows, in order."""
    lines: int = 0
    """How many lines there are down to the last row that is written; 0 where that is not known."""
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    unstored: Counter[int] = field(default_factory=Counter)
    """Formulas without a stored result, by column."""
    unstored_last: deque[tuple[int, int]] = field(default_factory=lambda: deque(maxlen=300))
    """Row and column of the last of them, which may stand below the table."""
    formulas: bool = False
    formats: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    """Of the first rows: (row, format code) of each column's numbers and dates."""
    sums: deque[int] = field(default_factory=lambda: deque(maxlen=60))
    """The last rows that hold the sum of a column."""
    laid_over: bool = False
    """Whether any cell needs a second look."""
    second: list[tuple[int, int, Cell]] = field(default_factory=list)
    """Of sheets that are not Open XML: row, column and what a person sees there, in order."""

    def format_of(self, column: int, first: int) -> str:
        """The code of the first number or date of a column at or below a row; "" where it is General or unknown."""
        return next((code for row, code in self.formats.get(column, ()) if row >= first), "")

    def above(self, end: int) -> Facts:
        """The same without the formulas from a row on that is not read any more."""
        kept = self.unstored - Counter(column for row, column in self.unstored_last if row >= end)
        return self if kept == self.unstored else replace(self, unstored=kept, formulas=bool(kept))

    def hidden_between(self, first: int, last: int) -> int:
        """How many rows from first to last are hidden."""
        return sum(max(0, min(end, last) - max(start, first) + 1) for start, end in self.hidden)


class Patterns:
    """The regular expressions for one sheet, made for its name space prefix and the workbook's styles."""

    def __init__(self, book: OpenXml, first: bytes) -> None:
        self.prefix = prefix_of(first)
        p = re.escape(self.prefix)
        # An expression that begins with fixed bytes runs ten times as fast; hardly a program writes the other quote.
        q = rb"[\"']" if b"='" in first else rb"\""
        self.row = re.compile(rb"<%srow\b([^>]*?)(/?)>" % p)
        self.cell = re.compile(rb"<%sc\b([^<>]*?)(?:/>|>(.*?)</%sc>)" % (p, p), re.DOTALL)
        self.column = re.compile(rb"<%scol\b([^<>]*)>" % p)
        self.value = re.compile(rb"<%sv\b[^<>]*>([^<]*)<" % p)
        self.formula = b"<" + self.prefix + b"f"
        formula = rb"<%sf\b(?:[^<>]*/>|[^<>]*>[^<]*</%sf>)" % (p, p)
        self.unstored = re.compile(
            rb"<%sc\b(?![^<>]*\bt=[\"']str)([^<>]*)>%s(?:<%sv\s*/>|<%sv>\s*</%sv>)?</%sc>"
            % (p, formula, p, p, p, p)
        )
        # (An empty text is a result, so cells of texts are none of these.)
        self.summed = re.compile(rb"<%sc\b([^<>]*)><%sf\b[^<>]*>([^<]*\([^<]*)</%sf>" % (p, p, p))
        kinds = [kind_of_format(code) for code in book.formats]
        number = _styles(kinds, Kind.NUMBER, Kind.TIME)
        moment = _styles(kinds, Kind.DATE_TIME)
        day = _styles(kinds, Kind.DATE)
        small = rb"(?:-|[0-9]{1,2}[.<])"
        told = [rb"t=%se%s" % (q, q)]
        within = rb"[^<>]*>(?:%s)?<%sv" % (formula, p)
        if number:
            told.append(rb"s=%s(?:%s)%s(?![^<>]*\bt=%s[sbi])%s" % (q, number, q, q, within))
        if moment:
            told.append(rb"s=%s(?:%s)%s%s>(?:%s|[0-9]+<)" % (q, moment, q, within, small))
        if day:
            told.append(rb"s=%s(?:%s)%s%s>(?:%s|[0-9]+\.)" % (q, day, q, within, small))
        self.told = tuple(map(re.compile, told))
        self.usual = re.compile(
            rb"<%sc r=\"([A-Z]+)([0-9]+)\"([^<>]*)>(?:%s)?<%sv>([^<]*)<" % (p, formula, p)
        )

    def starts(self, block: bytes) -> list[int]:
        """Where in a block the cells are that need a second look, in order."""
        return sorted({found.start() for told in self.told for found in told.finditer(block)})


def _styles(kinds: list[Kind], *wanted: Kind) -> bytes:
    return b"|".join(str(index).encode() for index, kind in enumerate(kinds) if kind in wanted)


def find_facts(book: OpenXml, part: str) -> Facts:
    """Look through a sheet; without a fact where the part can not be read."""
    facts, after, patterns = Facts(), 0, None
    for block in row_blocks(book.path, part):
        if patterns is None:
            patterns = Patterns(book, block)
            _columns(block, patterns, facts)
        needs_rows = b"hidden=" in block
        has_formula = patterns.formula in block
        if after < FORMAT_ROWS and book.formats:
            _formats(block, after, book, patterns, facts)
        after = _rows(block, after, patterns, facts, hidden=needs_rows)
        if has_formula:
            _formulas(block, patterns, facts)
        facts.laid_over = facts.laid_over or any(told.search(block) for told in patterns.told)
    facts.lines = after
    return facts


def prefix_of(block: bytes) -> bytes:
    """The name space prefix of a sheet's elements, with its colon."""
    found = re.search(rb"<((?:\w+:)?)sheetData\b", block)
    return found[1] if found else b""


def attributes(text: bytes) -> dict[bytes, bytes]:
    """The attributes of a cell or row that matter here."""
    return dict(_ATTRIBUTE.findall(text))


def place_of(reference: bytes) -> tuple[int, int] | None:
    """ "B7" as (6, 1)."""
    found = _LETTERS.match(reference)
    if not found:
        return None
    return int(found[2]) - 1, column_of(found[1])


@lru_cache(maxsize=20_000)
def column_of(letters: bytes) -> int:
    """ "B" as 1."""
    column = 0
    for letter in letters:
        column = column * 26 + letter - 64
    return column - 1


def cells_of(
    block: bytes, after: int, patterns: Patterns
) -> Iterator[tuple[int, int, dict[bytes, bytes], bytes, bytes]]:
    """Every cell of a block: row, column, attributes, these as written, and what is within; cells and rows without a name follow the one before."""
    row = after - 1
    rows = list(patterns.row.finditer(block))
    for index, found in enumerate(rows):
        named = attributes(found[1]).get(b"r", b"")
        row = int(named) - 1 if named.isdigit() else row + 1
        if found[2]:
            continue
        end = rows[index + 1].start() if index + 1 < len(rows) else len(block)
        column = -1
        for cell in patterns.cell.finditer(block, found.end(), end):
            told = attributes(cell[1])
            place = place_of(told.get(b"r", b""))
            column = place[1] if place else column + 1
            yield row, column, told, cell[1], cell[2] or b""


def rows_after(block: bytes, after: int, patterns: Patterns) -> int:
    """The row that would come after a block, told from its last row where that has a number."""
    at = block.rfind(b"<" + patterns.prefix + b"row")
    found = patterns.row.match(block, at) if at >= 0 else None
    if not found:
        return after
    named = attributes(found[1]).get(b"r", b"")
    return int(named) if named.isdigit() else after + sum(1 for _ in patterns.row.finditer(block))


def _rows(block: bytes, after: int, patterns: Patterns, facts: Facts, *, hidden: bool) -> int:
    if not hidden:
        return rows_after(block, after, patterns)
    row = after - 1
    for found in patterns.row.finditer(block):
        told = attributes(found[1])
        named = told.get(b"r", b"")
        row = int(named) - 1 if named.isdigit() else row + 1
        if told.get(b"hidden") in (b"1", b"true"):
            if facts.hidden and facts.hidden[-1][1] == row - 1:
                facts.hidden[-1] = (facts.hidden[-1][0], row)
            else:
                facts.hidden.append((row, row))
    return row + 1


def _columns(block: bytes, patterns: Patterns, facts: Facts) -> None:
    for found in patterns.column.finditer(block):
        told = dict(re.findall(rb"(\w+)=[\"']([^\"']{0,9})[\"']", found[1]))
        if told.get(b"hidden") in (b"1", b"true") and told.get(b"min", b"").isdigit():
            first = int(told[b"min"])
            last = int(told[b"max"]) if told.get(b"max", b"").isdigit() else first
            facts.hidden_columns.append((first - 1, last - 1))


def _formats(block: bytes, after: int, book: OpenXml, patterns: Patterns, facts: Facts) -> None:
    for row, column, told, _, inner in cells_of(block, after, patterns):
        if row >= FORMAT_ROWS:
            return
        style = told.get(b"s", b"")
        if told.get(b"t", b"n") == b"n" and style.isdigit() and int(style) < len(book.formats):
            code = book.formats[int(style)]
            seen = facts.formats.setdefault(column, [])
            if code not in ("General", "@") and patterns.value.search(inner):
                seen.append((row, code))


def _formulas(block: bytes, patterns: Patterns, facts: Facts) -> None:
    facts.formulas = True
    for found in patterns.unstored.finditer(block):
        place = place_of(attributes(found[1]).get(b"r", b""))
        if place:
            facts.unstored[place[1]] += 1
            facts.unstored_last.append(place)
    if b"SUM(" in block or b"SUBTOTAL(" in block or b"AVERAGE(" in block or b"AGGREGATE(" in block:
        for found in patterns.summed.finditer(block):
            place = place_of(attributes(found[1]).get(b"r", b""))
            ranged = _SUM.search(found[2])
            downward = ranged and ranged[1] == ranged[3] and ranged[2] != ranged[4]
            if place and downward and place[0] not in facts.sums:
                facts.sums.append(place[0])
