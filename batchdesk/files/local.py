"""`LocalFiles`: the desk's port to the person's files, deciding by content which reader or writer is meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from batchdesk.core.export import Export
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files.kinds import Kind, kind_of


class LocalFiles:
    """Reads and writes files of this computer (the port `desk.ports.Files`); may be used from several threads."""

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """What is in a file or folder; Problem where nothing can be read. Canceled passes through."""
        from batchdesk.files import tables

        if _is_workbook(source):
            return tables.inspect_workbook(source, choice, progress)
        return tables.inspect_text(source, choice, progress)

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """Every row, streamed; the same rows in the same order as `inspect` counted."""
        from batchdesk.files import tables

        if _is_workbook(source):
            return tables.workbook_rows(source, choice, progress)
        return tables.text_rows(source, choice, progress)

    def write(self, target: Path, export: Export, progress: Progress) -> None:
        """Write by the target's ending, beside it, and move into place; Problem leaves the old file whole."""
        from batchdesk.files.writing import write

        write(target, export, progress)


def _is_workbook(source: Path) -> bool:
    kind = kind_of(source)
    if kind is Kind.EMPTY:
        raise Problem(Trouble.FILE_EMPTY, name=source.name)
    if kind is Kind.PROTECTED:
        raise Problem(Trouble.FILE_PROTECTED, name=source.name)
    if kind not in (Kind.WORKBOOK, Kind.TEXT):
        raise Problem(Trouble.FILE_KIND_UNKNOWN, name=source.name)
    return kind is Kind.WORKBOOK
