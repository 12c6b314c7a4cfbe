"""A person's own SQLite database: its tables and views as sheets, read without ever writing to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from time import monotonic

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Sheet
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.kinds import read_head
from batchdesk.files.loose_values import as_cell
from batchdesk.files.named_tables import NamedTable, find_sheet

_COUNTING = 2.0
"""Seconds that counting the rows of all tables may take; those left have None."""

_LOCKED = 1.0
"""Seconds to wait for another program that is writing."""

_STEPS = 10_000
"""Steps of SQLite's machine between two looks at the clock."""

_WAL = 2
"""The file format (byte 18 of the header) of a database with a write-ahead log (SQLite file format, 1.3.3)."""

# Shadow tables hold the innards of a search index and are of no use to a person.
_TABLES = """
    SELECT schema.name FROM sqlite_master AS schema
    JOIN pragma_table_list AS list ON list.name = schema.name AND list.schema = 'main'
    WHERE schema.type IN ('table', 'view') AND schema.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      AND list.type <> 'shadow'
    ORDER BY schema.type = 'view', schema.rowid
"""


def open_sqlite(path: Path, choice: SourceChoice) -> NamedTable:
    """One table or view; without a choice the table with most rows. Columns come with their values, types as stored.

    Problem FILE_EMPTY (no tables), FILE_DAMAGED, FILE_UNREADABLE (locked) or SHEET_MISSING.
    """
    with _connection(path) as base:
        sheets = tuple(_sheets(base))
        if not sheets:
            raise Problem(Trouble.FILE_EMPTY, name=path.name)
        names = tuple(sheet.name for sheet in sheets)
        if choice.sheet is not None:
            chosen = find_sheet(path.name, choice.sheet, names)
        else:
            chosen = max(sheets, key=lambda sheet: sheet.rows or 0).name
        with closing(base.execute(f"SELECT * FROM {_quoted(chosen)} LIMIT 0")) as cursor:
            columns = tuple(str(column[0]) for column in cursor.description)
    total = next(sheet.rows for sheet in sheets if sheet.name == chosen)
    return NamedTable(path.name, columns, partial(_lines, path, chosen), total, chosen, sheets)


def _lines(path: Path, table: str) -> Generator[Sequence[Cell], None, None]:
    with _connection(path) as base, closing(base.execute(f"SELECT * FROM {_quoted(table)}")) as cursor:
        for row in cursor:
            yield list(map(as_cell, row))


def _sheets(base: sqlite3.Connection) -> Iterator[Sheet]:
    end = monotonic() + _COUNTING
    for (name,) in base.execute(_TABLES).fetchall():
        try:
            with closing(base.execute(f"SELECT * FROM {_quoted(name)} LIMIT 0")) as cursor:
                columns = tuple(str(column[0]) for column in cursor.description)
        except (sqlite3.OperationalError, UnicodeDecodeError):
            continue  # a view of a table that is gone, a table of an extension that is not here, or names of no text
        yield Sheet(name, _count(base, name, end), True, columns)


def _count(base: sqlite3.Connection, name: str, end: float) -> int | None:
    """Rows of a table, None where time is up; a view may take for ever."""
    if monotonic() > end:
        return None
    base.set_progress_handler(lambda: monotonic() > end, _STEPS)
    try:
        return int(base.execute(f"SELECT count(*) FROM {_quoted(name)}").fetchone()[0])
    except sqlite3.OperationalError as error:
        if _code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
    finally:
        base.set_progress_handler(None, 0)


@contextmanager
def _connection(path: Path) -> Iterator[sqlite3.Connection]:
    """Open for reading alone; the library's trouble becomes ours.

    A database with a log of its own is read with it where there is one beside the file. Without one nobody writes, so it
    may be taken as unchangeable, which alone works in a folder that can not be written to.
    """
    wide = read_head(path, 20)[18:19] == bytes([_WAL]) and not path.with_name(path.name + "-wal").exists()
    address = path.resolve().as_uri() + "?mode=ro" + ("&immutable=1" if wide else "")
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_LOCKED, check_same_thread=False)) as base:
            base.text_factory = lambda data: data.decode("utf-8", "replace")
            base.execute("PRAGMA trusted_schema = OFF")
            yield base
    except sqlite3.OperationalError as error:
        raise _trouble(path, error) from error
    except sqlite3.DatabaseError as error:
        raise Problem(Trouble.FILE_DAMAGED, name=path.name, reason=str(error)) from error


def _trouble(path: Path, error: sqlite3.OperationalError) -> Problem:
    if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Problem(Trouble.FILE_UNREADABLE, name=path.name, reason="another program is writing to it")
    if _code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        reason = "another program left it unfinished; open and close it there first"
        return Problem(Trouble.FILE_UNREADABLE, name=path.name, reason=reason)
    return Problem(Trouble.FILE_DAMAGED, name=path.name, reason=str(error))


def _code(error: sqlite3.Error) -> int:
    """The primary code; the module's own errors have none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
