"""Which reader a file asks for, decided by its content: the one door to everything that reads the person's files."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.core.inspection import Inspection, PackedRows, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.files import tables
from batchdesk.files.blocks import packed
from batchdesk.files.kept import Kept
from batchdesk.files.named_tables import inspect_named, named_rows
from batchdesk.files.sources import Source, open_named, source_of
from batchdesk.files.text_tables import LinedTable, open_text_table
from batchdesk.files.weighing import Hazards
from batchdesk.files.workbooks import Workbook, open_patiently, open_workbook

if TYPE_CHECKING:
    from batchdesk.files.documents import Documents
    from batchdesk.files.path_columns import NamedDocuments

_TABLES = frozenset({Source.WORKBOOK, Source.TEXT_TABLE})


class Reading:
    """Reads files of this computer, and keeps the last workbook open for the next call; one call at a time."""

    def __init__(self) -> None:
        self.hazards = Hazards()
        """What is done before a document is opened."""
        self.patient = False
        """Whether workbooks are read row by row from the start, as the fast reader can not be asked."""
        self._fast: Kept[Workbook] = Kept(open_workbook)
        self._slow: Kept[Workbook] = Kept(open_patiently)
        self._texts: Kept[LinedTable] = Kept(open_text_table)

    @property
    def _kept(self) -> Kept[Workbook]:
        return self._slow if self.patient else self._fast

    @property
    def _documents(self) -> Documents:
        self._reader.hazards = self.hazards
        return self._reader

    @cached_property
    def _reader(self) -> Documents:
        """Imported by the first file that has need of it: most are tables."""
        from batchdesk.files.documents import Documents

        return Documents()

    def _named(self, source: Path, choice: SourceChoice, names: tuple[str, ...]) -> NamedDocuments:
        from batchdesk.files.path_columns import NamedDocuments

        return NamedDocuments(self._documents, source, choice, names)

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """What is in a file or folder; Problem where nothing can be read. Canceled passes through."""
        found = self._inspect(source, choice, progress)
        if not choice.path_column or found.kind != "table":
            return found
        named = self._named(source, choice, found.column_names)
        return named.inspect(found, self._rows(source, choice, quiet), progress)

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """Every row, streamed; the same rows in the same order as `inspect` counted."""
        if choice.path_column and source_of(source) is not Source.DOCUMENTS:
            found = self._inspect(source, choice, tables.quiet_unless_stopped(progress))
            named = self._named(source, choice, found.column_names)
            return named.rows(self._rows(source, choice, quiet), found.rows, progress)
        return self._rows(source, choice, progress)

    def _inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        match source_of(source):
            case Source.WORKBOOK:
                return tables.inspect_workbook(source, choice, progress, self._kept)
            case Source.TEXT_TABLE:
                return tables.inspect_text(source, choice, progress, self._texts)
            case Source.NAMED_TABLE:
                return inspect_named(open_named(source, choice, progress), progress)
            case Source.DOCUMENTS:
                return self._documents.inspect(source, choice, progress)

    def _rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        match source_of(source):
            case Source.WORKBOOK | Source.TEXT_TABLE:
                return (row for rows in self._many(source, choice, progress) for row in rows.each())
            case Source.NAMED_TABLE:
                return named_rows(open_named(source, choice, progress), progress)
            case Source.DOCUMENTS:
                return self._documents.rows(source, choice, progress)

    def blocks(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[PackedRows]:
        """The rows, packed by the thousand; one that has a document comes by itself."""
        if source_of(source) in _TABLES and not choice.path_column:
            return (rows.packed() for rows in self._many(source, choice, progress))
        return packed(self.rows(source, choice, progress))

    def _many(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[tables.Rows]:
        if source_of(source) is Source.WORKBOOK:
            return tables.workbook_rows(source, choice, progress, self._kept)
        return tables.text_rows(source, choice, progress, self._texts)

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        """One row (from 1), as `rows` gives it; other documents are not read where that can be spared."""
        row = self._one(source, choice, number)
        if row is not None:
            return row
        raise Problem(Trouble.USAGE, reason=f"There is no row {number:,}", mend="Choose another row.")

    def _one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow | None:
        if source_of(source) is Source.DOCUMENTS:
            return self._documents.one(source, choice, number)
        row = next((row for row in self._rows(source, choice, quiet) if row.number == number), None)
        if row is None or not choice.path_column:
            return row
        names = self._inspect(source, choice, quiet).column_names
        return self._named(source, choice, names).filled(row, lambda: None)
