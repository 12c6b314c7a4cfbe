"""XML Spreadsheet 2003, which many programs still write and name .xls: streamed, and safe against what XML can do."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from xml.parsers import expat

from batchdesk.core.cells import Cell
from batchdesk.core.export import unique_headers
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.encodings import clean
from batchdesk.files.merged_cells import Merge, filled
from batchdesk.files.sheet_facts import Facts
from batchdesk.files.workbooks import SheetName

_SPACE = "urn:schemas-microsoft-com:office:spreadsheet "
_VISIBLE = "urn:schemas-microsoft-com:office:excel Visible"
_ROWS, _COLUMNS = 1_048_576, 16_384
_BLOCK = 1 << 16
_DAY_ZERO = ("1899-12-31T", "1899-12-30T")
"""The date that a time of day has."""


class _Refused(Exception):
    """Something that no honest spreadsheet has; the text says what."""


@dataclass(slots=True)
class _Sheet:
    """What the first pass finds out about a sheet."""

    name: str
    option: str = ""
    rows: int = 0
    column: int = 0
    merges: list[Merge] = field(default_factory=list)
    hidden: list[tuple[int, int]] = field(default_factory=list)


class XmlWorkbook:
    """An open workbook (see `workbooks.Workbook`): its sheets are found in one pass, and each reading is another.

    Number formats are not read: its numbers are the values themselves.
    """

    recalculates = False

    def __init__(self, path: Path) -> None:
        self._path = path
        reader = _Sheets()
        for _ in _fed(path, reader):
            pass
        names = unique_headers((), tuple(sheet.name for sheet in reader.found))
        self._found = dict(zip(names, reader.found, strict=True))
        self.sheets = tuple(
            SheetName(name, sheet.option not in ("SheetHidden", "SheetVeryHidden"))
            for name, sheet in self._found.items()
        )
        if not self.sheets:
            raise _damaged(path, "there is no sheet in it")

    def height(self, sheet: str) -> int | None:
        """The lines down to the last row."""
        return self._found[sheet].rows

    def lines(self, sheet: str) -> Iterator[list[Cell]]:
        """Every line from row 1 and column A."""
        return filled(self._lines(sheet), self._found[sheet].merges)

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        """The merged ranges."""
        return tuple(self._found[sheet].merges)

    def facts(self, sheet: str) -> Facts:
        """Which rows are hidden."""
        return Facts(hidden=self._found[sheet].hidden)

    def close(self) -> None:
        """Nothing is held open between readings."""

    def _lines(self, sheet: str) -> Generator[list[Cell], None, None]:
        reader = _Lines(list(self._found).index(sheet))
        for _ in _fed(self._path, reader):
            yield from reader.take()
            if reader.done:
                return


class _Sheets:
    """Collects the sheets, what is merged in them and which rows are hidden."""

    def __init__(self) -> None:
        self.found: list[_Sheet] = []
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.removeprefix(_SPACE)
        if name == "Worksheet":
            title = clean(attributes.get(_SPACE + "Name", "")) or f"Sheet{len(self.found) + 1}"
            self.found.append(_Sheet(title))
        elif not self.found:
            return
        elif name == "Row":
            self._row(self.found[-1], attributes)
        elif name == "Cell":
            self._cell(self.found[-1], attributes)
        elif tag == _VISIBLE:
            self._text = []

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def end(self, tag: str) -> None:
        if tag == _VISIBLE and self._text is not None and self.found:
            self.found[-1].option = "".join(self._text).strip()
            self._text = None

    def _row(self, sheet: _Sheet, attributes: dict[str, str]) -> None:
        sheet.rows = max(_number(attributes, "Index", _ROWS) or 0, sheet.rows + 1)
        sheet.column = 0
        if attributes.get(_SPACE + "Hidden") == "1":
            sheet.hidden.append((sheet.rows - 1, sheet.rows - 1 + (_number(attributes, "Span", _ROWS) or 0)))
        sheet.rows += _number(attributes, "Span", _ROWS) or 0

    def _cell(self, sheet: _Sheet, attributes: dict[str, str]) -> None:
        sheet.column = max(_number(attributes, "Index", _COLUMNS) or 0, sheet.column + 1)
        across = _number(attributes, "MergeAcross", _COLUMNS) or 0
        down = _number(attributes, "MergeDown", _ROWS) or 0
        if across or down:
            top, left = sheet.rows - 1, sheet.column - 1
            sheet.merges.append(Merge(top, left, top + down, left + across))
        sheet.column += across


class _Lines:
    """Collects the lines of the sheet with this number (from 0)."""

    def __init__(self, wanted: int) -> None:
        self.done = False
        self._wanted = wanted
        self._sheet = -1
        self._ready: list[list[Cell]] = []
        self._row = 0
        self._line: list[Cell] = []
        self._kind = ""
        self._text: list[str] | None = None
        self._note = False
        self._blank = 0
        self._covered = 0

    def take(self) -> list[list[Cell]]:
        """The lines that are complete by now."""
        ready, self._ready = self._ready, []
        return ready

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.removeprefix(_SPACE)
        if name == "Worksheet":
            self._sheet += 1
        elif self._sheet != self._wanted:
            return
        elif name == "Row":
            self._begin_row(_number(attributes, "Index", _ROWS))
            self._blank = _number(attributes, "Span", _ROWS) or 0
        elif name == "Cell":
            self._begin_cell(_number(attributes, "Index", _COLUMNS))
            self._covered = _number(attributes, "MergeAcross", _COLUMNS) or 0
        elif name == "Comment":
            self._note = True
        elif name == "Data" and not self._note:
            self._kind, self._text = attributes.get(_SPACE + "Type", "String"), []

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def end(self, tag: str) -> None:
        name = tag.removeprefix(_SPACE)
        if self._sheet != self._wanted:
            return
        if name == "Worksheet":
            self.done = True
        elif name == "Row":
            self._ready.append(self._line)
            self._ready += [[] for _ in range(self._blank)]
            self._row += self._blank
        elif name == "Cell":
            self._line += [None] * self._covered
        elif name == "Comment":
            self._note = False
        elif name == "Data" and self._text is not None:
            if self._line:
                self._line[-1] = _value("".join(self._text), self._kind)
            self._text = None

    def _begin_row(self, place: int | None) -> None:
        """Rows that are left out in the file are blank lines."""
        while place is not None and self._row < place - 1:
            self._ready.append([])
            self._row += 1
        self._row += 1
        if self._row > _ROWS:
            raise _Refused(f"a sheet of it has more than {_ROWS:,} rows")
        self._line = []

    def _begin_cell(self, place: int | None) -> None:
        if place is not None:
            self._line += [None] * (place - 1 - len(self._line))
        self._line.append(None)
        if len(self._line) > _COLUMNS:
            raise _Refused(f"a row of it has more than {_COLUMNS:,} cells")


def _fed(path: Path, reader: _Sheets | _Lines) -> Iterator[None]:
    """Feed the file block by block, with a step after each; own entities, by which XML explodes, are refused."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _refuse_entity
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                parser.Parse(block, False)
                yield
        parser.Parse(b"", True)
        yield
    except expat.ExpatError as error:
        raise _damaged(path, f"{expat.ErrorString(error.code)} (line {error.lineno:,})") from error
    except _Refused as error:
        raise _damaged(path, str(error)) from error


def _refuse_entity(*_: object) -> None:
    raise _Refused("it declares entities of its own, as no spreadsheet does")


def _number(attributes: dict[str, str], name: str, most: int) -> int | None:
    text = attributes.get(_SPACE + name, "")
    if not text.isdecimal():
        return None
    if len(text) > 9 or int(text) > most:
        raise _Refused(f"a cell of it stands beyond the {most:,} that a sheet has")
    return int(text)


def _value(text: str, kind: str) -> Cell:
    """By the type the file gives; what does not fit its type stays the text it is."""
    try:
        if kind == "Number":
            return int(text) if text.lstrip("-").isdecimal() and len(text) < 17 else float(text)
        if kind == "Boolean":
            return text.strip() == "1"
        if kind == "DateTime":
            return _moment(text)
    except ValueError:
        pass
    return clean(text) or None


def _moment(text: str) -> Cell:
    moment = datetime.fromisoformat(text)
    if text.startswith(_DAY_ZERO):
        return moment.time()
    return moment.date() if moment.time() == datetime.min.time() else moment


def _damaged(path: Path, reason: str) -> Problem:
    return Problem(Trouble.FILE_DAMAGED, name=path.name, reason=reason)
