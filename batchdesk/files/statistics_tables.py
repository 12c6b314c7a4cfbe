"""Files of statistics programs (Stata, SAS), read by pandas chunk by chunk, with the labels that people see."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
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
    labels = kind is not Kind.STATA or _has_usable_labels(path)
    with _chunks(path, kind, labels, 1) as chunks:
        first = next(chunks, None)
    names = () if first is None else tuple(map(str, first.columns))
    return NamedTable(
        path.name, names, partial(_lines, path, kind, labels), warnings=() if labels else (_CODES,)
    )


def _lines(path: Path, kind: Kind, labels: bool) -> Generator[Sequence[Cell], None, None]:
    with _chunks(path, kind, labels, _ROWS) as chunks:
        for chunk in chunks:
            columns = [_cells(chunk.iloc[:, index]) for index in range(chunk.shape[1])]
            yield from zip(*columns, strict=True)


def _has_usable_labels(path: Path) -> bool:
    """False where two codes have one label, which pandas refuses to read with labels."""
    import pandas as pd

    with _faults(path), pd.read_stata(path, iterator=True, convert_categoricals=False) as reader:
        sets = reader.value_labels().values()
        return all(len(set(labels.values())) == len(labels) for labels in sets)


@contextmanager
def _chunks(path: Path, kind: Kind, labels: bool, rows: int) -> Iterator[Iterator[Any]]:
    import pandas as pd

    with _faults(path), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # labels for some codes only, which is how surveys are
        reader: Any
        if kind is Kind.STATA:
            reader = pd.read_stata(path, chunksize=rows, convert_categoricals=labels)
        elif kind is Kind.SAS:
            reader = pd.read_sas(path, format="sas7bdat", encoding="infer", chunksize=rows)
        else:
            reader = pd.read_sas(path, format="xport", chunksize=rows)
        with reader:
            yield iter(reader)


def _cells(column: Any) -> list[Cell]:
    kind = str(column.dtype)
    if kind == "float32":
        return [_number(float(str(value))) for value in column.to_numpy()]
    if kind.startswith("datetime64"):
        # pandas keeps days in seconds and times in finer units, for Stata and for SAS.
        return [_moment(value, whole_days=kind == "datetime64[s]") for value in column]
    return list(map(_cell, column.tolist()))


def _cell(value: object) -> Cell:
    match value:
        case float():
            return _number(value)
        case "" | b"":
            return None
        case bytes():
            return as_cell(_decoded(value))
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


def _decoded(value: bytes) -> str:
    """SAS transport files do not say how they are encoded; today's are UTF-8, older ones Western European."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Problem(Trouble.FILE_UNREADABLE, name=path.name, reason=reason_of(error)) from error
    except _FAULTS as error:
        text = str(error).strip().split("\n")[0].rstrip(".")[:120] or "it ends too soon"
        raise Problem(Trouble.FILE_DAMAGED, name=path.name, reason=text[:1].lower() + text[1:]) from error
