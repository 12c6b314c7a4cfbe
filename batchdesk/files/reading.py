"""Which reader a file asks for, decided by its content: the one door to everything that reads the person's files."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from batchdesk.core.inspection import Inspection, PackedRows, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.files import documents, tables, text_tables
from batchdesk.files.blocks import packed
from batchdesk.files.kinds import Kind, kind_of
from batchdesk.files.path_columns import NamedDocuments
from batchdesk.files.weighing import Hazards

_PAGES = frozenset({".html", ".htm", ".xhtml"})
_DOCUMENT_KINDS = frozenset(
    {
        Kind.PDF,
        Kind.WORD,
        Kind.DOC,
        Kind.ODT,
        Kind.RTF,
        Kind.SLIDES,
        Kind.MAIL,
        Kind.MBOX,
        Kind.OUTLOOK,
        Kind.IMAGE,
    }
)
_WRITTEN_AS_TEXT = documents.TEXT_ENDINGS | text_tables.TABLE_ENDINGS


class _Source(Enum):
    WORKBOOK = 1
    TEXT_TABLE = 2
    DOCUMENTS = 3


class Reading:
    """Reads files of this computer; may be used from several threads."""

    def __init__(self) -> None:
        self._documents = documents.Documents()

    @property
    def hazards(self) -> Hazards:
        """What is done before a document is opened."""
        return self._documents.hazards

    @hazards.setter
    def hazards(self, hazards: Hazards) -> None:
        self._documents.hazards = hazards

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """What is in a file or folder; Problem where nothing can be read. Canceled passes through."""
        found = self._inspect(source, choice, progress)
        if not choice.path_column or found.kind != "table":
            return found
        named = NamedDocuments(self._documents, source, choice, found.column_names)
        return named.inspect(found, self._rows(source, choice, quiet), progress)

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """Every row, streamed; the same rows in the same order as `inspect` counted."""
        if choice.path_column and _source(source) is not _Source.DOCUMENTS:
            found = self._inspect(source, choice, tables.quiet_unless_stopped(progress))
            named = NamedDocuments(self._documents, source, choice, found.column_names)
            return named.rows(self._rows(source, choice, quiet), found.rows, progress)
        return self._rows(source, choice, progress)

    def _inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        match _source(source):
            case _Source.WORKBOOK:
                return tables.inspect_workbook(source, choice, progress)
            case _Source.TEXT_TABLE:
                return tables.inspect_text(source, choice, progress)
            case _Source.DOCUMENTS:
                return self._documents.inspect(source, choice, progress)

    def _rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        match _source(source):
            case _Source.WORKBOOK:
                return tables.workbook_rows(source, choice, progress)
            case _Source.TEXT_TABLE:
                return tables.text_rows(source, choice, progress)
            case _Source.DOCUMENTS:
                return self._documents.rows(source, choice, progress)

    def blocks(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[PackedRows]:
        """The rows, packed by the thousand; one that has a document comes by itself."""
        return packed(self.rows(source, choice, progress))

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        """One row (from 1), as `rows` gives it; other documents are not read where that can be spared."""
        row = self._one(source, choice, number)
        if row is not None:
            return row
        raise Problem(Trouble.USAGE, reason=f"There is no row {number:,}", mend="Choose another row.")

    def _one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow | None:
        if _source(source) is _Source.DOCUMENTS:
            return self._documents.one(source, choice, number)
        row = next((row for row in self._rows(source, choice, quiet) if row.number == number), None)
        if row is None or not choice.path_column:
            return row
        names = self._inspect(source, choice, quiet).column_names
        return NamedDocuments(self._documents, source, choice, names).filled(row, lambda: None)


def _source(path: Path) -> _Source:
    """Which reader is meant; Problem FILE_MISSING, _UNREADABLE, _EMPTY, _PROTECTED, _DAMAGED or _KIND_UNKNOWN."""
    if path.is_dir():
        return _Source.DOCUMENTS
    match kind_of(path):
        case Kind.WORKBOOK:
            return _Source.WORKBOOK
        case Kind.TEXT:
            return _text_source(path)
        case kind if kind in _DOCUMENT_KINDS:
            return _Source.DOCUMENTS
        case Kind.HTML if path.suffix.lower() in _PAGES | documents.TEXT_ENDINGS:
            return _Source.DOCUMENTS
        case Kind.HTML:
            raise Problem(Trouble.FILE_DAMAGED, name=path.name, reason="it is a web page, not a table")
        case Kind.EMPTY:
            raise Problem(Trouble.FILE_EMPTY, name=path.name)
        case Kind.PROTECTED:
            raise Problem(Trouble.FILE_PROTECTED, name=path.name)
        case _:
            raise Problem(Trouble.FILE_KIND_UNKNOWN, name=path.name)


def _text_source(path: Path) -> _Source:
    """A text file is a table by its ending, or where its lines agree on their cells; else it is a document."""
    ending = path.suffix.lower()
    if ending in text_tables.TABLE_ENDINGS or ending in (".xls", ".xlsx"):
        return _Source.TEXT_TABLE
    if ending not in _WRITTEN_AS_TEXT:
        raise Problem(Trouble.FILE_KIND_UNKNOWN, name=path.name)
    is_prose = ending in (".md", ".markdown") or not text_tables.looks_like_table(path)
    return _Source.DOCUMENTS if is_prose else _Source.TEXT_TABLE
