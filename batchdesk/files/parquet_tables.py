"""Parquet, Feather and Arrow files, streamed batch by batch."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.encodings import clean
from batchdesk.files.loose_values import as_cell
from batchdesk.files.named_tables import NamedTable, find_sheet

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

_ROWS = 2_000
"""Rows decoded at a time; a row may hold long texts."""


def open_parquet(path: Path, choice: SourceChoice) -> NamedTable:
    """The table of a Parquet file; Problem FILE_DAMAGED, FILE_PROTECTED (encrypted columns) or SHEET_MISSING."""
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    _no_sheets(path, choice)
    with _reading(path), pq.ParquetFile(path) as file:
        names, rows = _names(file.schema_arrow), file.metadata.num_rows
    return NamedTable(path.name, names, partial(_parquet_lines, path), rows)


def open_arrow(path: Path, choice: SourceChoice) -> NamedTable:
    """The table of an Arrow file (Feather 2 is one, too); Problem FILE_DAMAGED or SHEET_MISSING."""
    import pyarrow as pa

    _no_sheets(path, choice)
    with _reading(path), pa.OSFile(str(path)) as source, pa.ipc.open_file(source) as file:
        names = _names(file.schema)
    return NamedTable(path.name, names, partial(_arrow_lines, path))


def _parquet_lines(path: Path) -> Generator[Sequence[Cell], None, None]:
    import pyarrow.parquet as pq

    with _reading(path), pq.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=_ROWS, use_threads=False):
            yield from _rows(batch)


def _arrow_lines(path: Path) -> Generator[Sequence[Cell], None, None]:
    import pyarrow as pa

    with _reading(path), pa.OSFile(str(path)) as source, pa.ipc.open_file(source) as file:
        for index in range(file.num_record_batches):
            batch = file.get_batch(index)
            for start in range(0, batch.num_rows, _ROWS):
                yield from _rows(batch.slice(start, _ROWS))


def _names(schema: pa.Schema) -> tuple[str, ...]:
    """The columns, structs opened one level deep; the index that a data frame wrote has no name of its own."""
    return tuple(name for field in schema for name in _field_names(field))


def _field_names(field: Any) -> Iterator[str]:
    import pyarrow as pa

    if pa.types.is_struct(field.type) and field.type.num_fields:
        for inner in field.type:
            yield f"{field.name}.{inner.name}"
    else:
        yield "" if field.name.startswith("__index_level_") else field.name


def _rows(batch: pa.RecordBatch) -> Iterator[Sequence[Cell]]:
    columns = [part for column in batch.columns for part in _parts(column)]
    yield from zip(*map(_cells, columns), strict=True)


def _parts(column: Any) -> Sequence[Any]:
    import pyarrow as pa

    opened = pa.types.is_struct(column.type) and column.type.num_fields
    return column.flatten() if opened else (column,)


def _cells(column: Any) -> list[Cell]:
    import pyarrow as pa

    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    kind = column.type
    if pa.types.is_floating(kind):
        return _floats(column)
    if pa.types.is_integer(kind) or pa.types.is_boolean(kind):
        return column.to_pylist()  # type: ignore[no-any-return]
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return [value and clean(value) for value in column.to_pylist()]
    if pa.types.is_map(kind):
        return [as_cell(dict(pairs)) if pairs else None for pairs in column.to_pylist()]
    try:
        return list(map(as_cell, _microseconds(column).to_pylist()))
    except (
        ValueError,
        OverflowError,
    ):  # a time that Python has no room for: beyond year 9999, or nanoseconds
        return list(map(as_cell, column.cast(pa.string()).to_pylist()))


def _microseconds(column: Any) -> Any:
    """Times to the microsecond, as cells have them; ValueError (ArrowInvalid is one) where something would be lost."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_timestamp(kind) and kind.unit == "ns":
        return column.cast(pa.timestamp("us", tz=kind.tz))
    if pa.types.is_time64(kind) and kind.unit == "ns":
        return column.cast(pa.time64("us"))
    if pa.types.is_duration(kind) and kind.unit == "ns":
        return column.cast(pa.duration("us"))
    return column


def _floats(column: Any) -> list[Cell]:
    """Floats of 32 bits are read by their shortest digits, as every program shows them: 0.1 and not 0.10000000149."""
    import pyarrow as pa

    if pa.types.is_float64(column.type):
        return [None if value is None or value != value else value for value in column.to_pylist()]
    if pa.types.is_float16(column.type):
        column = column.cast(pa.float32())
    return [None if text is None else as_cell(float(text)) for text in column.cast(pa.string()).to_pylist()]


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Turn the library's own trouble into ours."""
    import pyarrow as pa

    try:
        yield
    except MemoryError:
        raise
    except (pa.ArrowException, OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError | PermissionError):
            raise Problem(Trouble.FILE_UNREADABLE, name=path.name, reason="it is gone or locked") from error
        text = str(error)
        if "encrypt" in text.lower():
            raise Problem(Trouble.FILE_PROTECTED, name=path.name) from error
        raise Problem(Trouble.FILE_DAMAGED, name=path.name, reason=_short(text)) from error


def _short(text: str) -> str:
    line = text.strip().split("\n")[0].split(". ")[0].rstrip(".")
    line = line if len(line) < 120 else line[:119] + "…"
    return line[:1].lower() + line[1:] or "it can not be read"


def _no_sheets(path: Path, choice: SourceChoice) -> None:
    if choice.sheet is not None:
        find_sheet(path.name, choice.sheet, ())
