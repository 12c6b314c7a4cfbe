"""The person's files read in the test's own process: one more process for each of hundreds of desks takes minutes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from batchdesk.core.export import Export
from batchdesk.core.inspection import ShownDocument
from batchdesk.core.ledger import LedgerBook
from batchdesk.core.progress import Progress
from batchdesk.core.quoting import PageBox
from batchdesk.files import page_drawing, writing
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

    def pages(self, document: ShownDocument) -> int:
        """As `LocalFiles` does."""
        return page_drawing.count_pages(_bytes(document), document.media_type)

    def page_texts(self, document: ShownDocument) -> tuple[str, ...]:
        """As `LocalFiles` does."""
        return page_drawing.page_texts(_bytes(document), document.media_type)

    def draw_page(self, document: ShownDocument, page: int, width: int) -> bytes:
        """As `LocalFiles` does."""
        return page_drawing.draw_page(_bytes(document), document.media_type, page, width)

    def places(self, document: ShownDocument, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
        """As `LocalFiles` does."""
        return page_drawing.places(_bytes(document), document.media_type, quotes)

    def close(self) -> None:
        """There is nothing to end."""


def _bytes(document: ShownDocument) -> bytes:
    return document.data or page_drawing.bytes_of(document.path or Path(document.name))
