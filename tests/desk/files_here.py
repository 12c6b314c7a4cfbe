"""The person's files read in the test's own process: one more process for each of hundreds of desks takes minutes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from batchdesk.core.export import Export
from batchdesk.core.ledger import LedgerBook
from batchdesk.core.progress import Progress
from batchdesk.files import writing
from batchdesk.files.ledger_writer import write_ledger
from batchdesk.files.packing import pack
from batchdesk.files.reading import Reading


class FilesHere(Reading):
    """The port `desk.ports.Files` without a process for reading."""

    def write(self, target: Path, export: Export, progress: Progress) -> None:
        """As `LocalFiles` does."""
        writing.write(target, export, progress)

    def write_ledger(self, target: Path, book: LedgerBook, progress: Progress) -> None:
        """As `LocalFiles` does."""
        write_ledger(target, book, progress)

    def pack(self, target: Path, members: Iterable[tuple[str, Path]], progress: Progress) -> None:
        """As `LocalFiles` does."""
        pack(target, members, progress)

    def close(self) -> None:
        """There is nothing to end."""
