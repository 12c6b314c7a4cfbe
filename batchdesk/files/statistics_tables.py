"""Files of statistics programs (Stata, SAS), read by pandas chunk by chunk, with the labels that people see."""

from __future__ import annotations

import codecs
import struct
import warnings
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.kinds import Kind, reason_of
from batchdesk.files.loose_values import as_cell
from batchdesk.files.named_tables import NamedTable, find_sheet

_ROWS = 2_000
_WHOLE = 2**53
_FALSE_ZERO = 16.0**-65
"""What pandas makes of the zero of a SAS transport file; it is the least number that such a file can hold."""

_FORMATS: Mapping[Kind, Any] = {Kind.SAS: "sas7bdat", Kind.SAS_TRANSPORT: "xport"}
_WIDER = {
    "iso8859-1": "cp1252",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ascii": "cp1252",
}
"""What Windows programs write where they name the narrower encoding (WHATWG Encoding, 4.2)."""

_CODES = (
    "Two values of a column have the same label in this file, so its codes are shown in place of its labels."
)

# What pandas lets through where a file ends too soon or says impossible things of itself.
_FAULTS = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, EOFError, struct.error)


def open_statistics(path: Path, kind: Kind, choice: SourceChoice) -> NamedTable:
    """The one table of the file: missing values are empty, value labels stand for their codes, days are dates.

    Problem FILE_DAMAGED or SHEET_MISSING. Importing pandas takes half a second, so it waits until here.
    """
    if choice.sheet is not None:
        find_sheet(path.name, choice.sheet, ())
    file = _File(path, kind, kind is not Kind.STATA or _has_usable_labels(path), _declared(path, kind))
    with file.chunks(1) as chunks:
        first = next(chunks, None)
    names = () if first is None else tuple(file.name(str(name)) for name in first.columns)
    return NamedTable(path.name, names, file.lines, warnings=() if file.labels else (_CODES,))


@dataclass(frozen=True, slots=True)
class _File:
    """How the file is to be read: with its labels, and its texts by which encoding where they are no UTF-8."""

    path: Path
    kind: Kind
    labels: bool
    encoding: str

    def lines(self) -> Generator[Sequence[Cell], None, None]:
        with self.chunks(_ROWS) as chunks:
            for chunk in chunks:
                columns = [self._cells(chunk.iloc[:, index]) for index in range(chunk.shape[1])]
                yield from zip(*columns, strict=True)

    @contextmanager
    def chunks(self, rows: int) -> Iterator[Iterator[Any]]:
        import pandas as pd

        with _faults(self.path), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # labels for some codes only, which is how surveys are
            reader: Any
            if self.kind is Kind.STATA:
                reader = pd.read_stata(self.path, chunksize=rows, convert_categoricals=self.labels)
            else:
                reader = pd.read_sas(self.path, format=_FORMATS[self.kind], chunksize=rows)
            with reader:
                yield iter(reader)

    def name(self, text: str) -> str:
        """A column's name; pandas takes those of SAS for Latin-1, whatever they are."""
        if self.kind is Kind.STATA:
            return text
        try:
            return _decoded(text.encode("latin-1"), self.encoding)
        except UnicodeEncodeError:
            return text

    def _cells(self, column: Any) -> list[Cell]:
        kind = str(column.dtype)
        if kind == "float32":
            return [_number(float(str(value))) for value in column.to_numpy()]
        if kind.startswith("datetime64"):
            # pandas keeps days in seconds and times in finer units, for Stata and for SAS.
            return [_moment(value, whole_days=kind == "datetime64[s]") for value in column]
        return [_cell(value, self.encoding) for value in column.tolist()]


def _has_usable_labels(path: Path) -> bool:
    """False where two codes have one label, which pandas refuses to read with labels."""
    import pandas as pd

    with _faults(path), pd.read_stata(path, iterator=True, convert_categoricals=False) as reader:
        sets = reader.value_labels().values()
        return all(len(set(labels.values())) == len(labels) for labels in sets)


def _declared(path: Path, kind: Kind) -> str:
    """The encoding that a SAS data set names, in its wider form; Western European where it names none that is known."""
    import pandas as pd

    if kind is Kind.STATA:
        return ""
    name = ""
    if kind is Kind.SAS:
        reader: Any
        with _faults(path), pd.read_sas(path, format=_FORMATS[kind], chunksize=1) as reader:
            name = str(getattr(reader, "inferred_encoding", ""))
    try:
        name = codecs.lookup(name).name
    except LookupError:
        return "cp1252"
    return _WIDER.get(name, name)


def _cell(value: object, encoding: str) -> Cell:
    match value:
        case float():
            return _number(value)
        case "" | b"":
            return None
        case bytes():
            return as_cell(_decoded(value, encoding) if encoding else value)
        case datetime():
            return _moment(value, whole_days=False)
        case _:
            return as_cell(value.item() if hasattr(value, "item") else value)


def _number(value: float) -> Cell:
    """These programs have no whole numbers with missing ones among them: 3.0 is 3."""
    if value == _FALSE_ZERO:
        return 0
    return int(value) if value.is_integer() and abs(value) < _WHOLE else as_cell(value)


def _moment(value: Any, *, whole_days: bool) -> Cell:
    if value != value:  # not a time
        return None
    try:
        moment = value.to_pydatetime(warn=False)
    except (ValueError, OverflowError):
        return str(value)
    return moment.date() if whole_days else as_cell(moment)


def _decoded(value: bytes, encoding: str) -> str:
    """UTF-8 where every byte agrees: many SAS files name another encoding than they have, or none."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode(encoding, "replace")


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Problem(Trouble.FILE_UNREADABLE, name=path.name, reason=reason_of(error)) from error
    except _FAULTS as error:
        text = str(error).strip().split("\n")[0].rstrip(".")[:120] or "it ends too soon"
        raise Problem(Trouble.FILE_DAMAGED, name=path.name, reason=text[:1].lower() + text[1:]) from error
