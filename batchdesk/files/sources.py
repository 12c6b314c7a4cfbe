"""What the person's file is to be read as: a workbook, a text table, a table with names of its own, or documents."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files import text_tables
from batchdesk.files.document_readers import TEXT_ENDINGS
from batchdesk.files.json_tables import looks_like_json, open_json
from batchdesk.files.kinds import Kind, kind_of
from batchdesk.files.named_tables import NamedTable
from batchdesk.files.parquet_tables import open_arrow, open_parquet
from batchdesk.files.sqlite_tables import open_sqlite
from batchdesk.files.statistics_tables import open_statistics

_PROSE = frozenset({".md", ".markdown"})
_WORKBOOK_ENDINGS = frozenset({".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"})
_PROMISES_TABLE = text_tables.TABLE_ENDINGS | _WORKBOOK_ENDINGS
_WORKBOOKS = frozenset({Kind.WORKBOOK, Kind.XML_WORKBOOK})
_STATISTICS = frozenset({Kind.STATA, Kind.SAS, Kind.SAS_TRANSPORT})
_NAMED = frozenset({Kind.PARQUET, Kind.ARROW, Kind.SQLITE}) | _STATISTICS
_DOCUMENTS = frozenset(
    {
        Kind.PDF,
        Kind.WORD,
        Kind.DOC,
        Kind.ODT,
        Kind.RTF,
        Kind.SLIDES,
        Kind.MBOX,
        Kind.OUTLOOK,
        Kind.IMAGE,
    }
)


class Source(Enum):
    """Who reads it."""

    WORKBOOK = 1
    TEXT_TABLE = 2
    NAMED_TABLE = 3
    DOCUMENTS = 4


def source_of(path: Path) -> Source:
    """Which reader is meant; Problem FILE_MISSING, _UNREADABLE, _EMPTY, _PROTECTED, _KIND_UNKNOWN, READING_STOPPED."""
    if path.is_dir():
        return Source.DOCUMENTS
    ending = path.suffix.lower()
    match kind_of(path):
        case kind if kind in _WORKBOOKS:
            return Source.WORKBOOK
        case kind if kind in _NAMED:
            return Source.NAMED_TABLE
        case kind if kind in _DOCUMENTS:
            return Source.DOCUMENTS
        case Kind.MAIL:  # Excel's "Single File Web Page" has the headers of a mail
            return Source.TEXT_TABLE if ending in _WORKBOOK_ENDINGS else Source.DOCUMENTS
        case Kind.HTML:
            return Source.TEXT_TABLE if ending in _PROMISES_TABLE else Source.DOCUMENTS
        case Kind.TEXT:
            return _text_source(path, ending)
        case Kind.EMPTY:
            raise Problem(Trouble.FILE_EMPTY, name=path.name)
        case Kind.PROTECTED:
            raise Problem(Trouble.FILE_PROTECTED, name=path.name)
        case Kind.SPSS:
            raise Problem(
                Trouble.READING_STOPPED,
                name=path.name,
                reason="it is an SPSS file, and BatchDesk has no reader for those",
                mend="Save it from SPSS as Excel or CSV with value labels, then load that file.",
            )
        case _:
            raise Problem(Trouble.FILE_KIND_UNKNOWN, name=path.name)


def open_named(path: Path, choice: SourceChoice, progress: Progress) -> NamedTable:
    """The table of a file that `source_of` calls a NAMED_TABLE."""
    match kind_of(path):
        case Kind.PARQUET:
            return open_parquet(path, choice)
        case Kind.ARROW:
            return open_arrow(path, choice)
        case Kind.SQLITE:
            return open_sqlite(path, choice)
        case kind if kind in _STATISTICS:
            return open_statistics(path, kind, choice)
        case _:
            return open_json(path, choice, progress)


def _text_source(path: Path, ending: str) -> Source:
    """A text file is a table by its ending, or where its lines agree on their cells; else it is a document."""
    if ending in _PROSE:
        return Source.DOCUMENTS
    if looks_like_json(path):
        return Source.NAMED_TABLE
    if ending in _PROMISES_TABLE or text_tables.looks_like_table(path):
        return Source.TEXT_TABLE
    if ending not in TEXT_ENDINGS:
        raise Problem(Trouble.FILE_KIND_UNKNOWN, name=path.name)
    return Source.DOCUMENTS
