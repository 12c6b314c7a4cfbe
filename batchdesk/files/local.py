"""`LocalFiles`: the desk's port to the person's files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from batchdesk.core.export import Export
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.progress import Progress
from batchdesk.files import writing
from batchdesk.files.reading import Reading


class LocalFiles:
    """Reads and writes files of this computer (the port `desk.ports.Files`); may be used from several threads."""

    def __init__(self) -> None:
        self._reading = Reading()

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """What is in a file or folder; Problem where nothing can be read. Canceled passes through."""
        return self._reading.inspect(source, choice, progress)

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """Every row, streamed; the same rows in the same order as `inspect` counted."""
        return self._reading.rows(source, choice, progress)

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        """One row (from 1), as `rows` gives it."""
        return self._reading.one(source, choice, number)

    def write(self, target: Path, export: Export, progress: Progress) -> None:
        """Write by the target's ending, beside it, and move into place; Problem leaves the old file whole."""
        writing.write(target, export, progress)
