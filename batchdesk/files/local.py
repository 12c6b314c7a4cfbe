"""`LocalFiles`: the desk's port to the person's files."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Literal

from batchdesk.core.export import Export
from batchdesk.core.inspection import Inspection, PackedRows, ShownDocument, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.ledger import LedgerBook
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.quoting import PageBox
from batchdesk.files import ledger_writer, packing, wire, workbook_patch, writing
from batchdesk.files.reading_pool import ReadingPool
from batchdesk.files.reading_process import command
from batchdesk.files.reading_watch import Limits


class LocalFiles:
    """Reads and writes files of this computer (the port `desk.ports.Files`); may be used from several threads.

    Files are read in processes of their own (`reader_main`), so that one that is broken or hostile costs a sentence:
    whatever it does to its reader, the application goes on.
    """

    def __init__(self, reader: Sequence[str] = (), limits: Limits = Limits()) -> None:
        self.pool = ReadingPool(reader or command(), limits)

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """What is in a file or folder; Problem where nothing can be read. Canceled passes through."""
        with closing(self.pool.ask(wire.Ask("inspect", os.fsencode(source), choice), progress)) as answer:
            (found,) = answer
        assert isinstance(found, wire.Found)
        return found.inspection()

    def blocks(
        self, source: Path, choice: SourceChoice, progress: Progress
    ) -> Generator[PackedRows, None, None]:
        """Every row, streamed by the thousand; the same rows in the same order as `inspect` counted."""
        with closing(self.pool.ask(wire.Ask("rows", os.fsencode(source), choice), progress)) as answer:
            for message in answer:
                if isinstance(message, wire.Block):
                    yield message.rows()

    def rows(
        self, source: Path, choice: SourceChoice, progress: Progress
    ) -> Generator[SourceRow, None, None]:
        """Each row of `blocks` by itself."""
        with closing(self.blocks(source, choice, progress)) as blocks:
            for block in blocks:
                yield from block.rows()

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        """One row (from 1), as `rows` gives it."""
        question = wire.Ask("one", os.fsencode(source), choice, number)
        with closing(self.pool.ask(question, quiet)) as answer:
            (row,) = (
                row for message in answer if isinstance(message, wire.Block) for row in message.rows().rows()
            )
        return row

    def pages(self, document: ShownDocument) -> int:
        """How many pages of a document can be drawn; Problem NO_PAGE or READING_STOPPED."""
        return self._pages(document, "pages").count

    def page_texts(self, document: ShownDocument) -> tuple[str, ...]:
        """The text of each page of a document, "" for a page without any."""
        return tuple(self._pages(document, "page_texts").texts)

    def draw_page(self, document: ShownDocument, page: int, width: int) -> bytes:
        """A page (from 1) as a PNG about so many pixels wide."""
        asked = _shown("draw", document)
        asked.number, asked.width = page, width
        with closing(self.pool.ask(asked, quiet)) as answer:
            (drawn,) = (message for message in answer if isinstance(message, wire.Drawn))
        return drawn.png

    def places(self, document: ShownDocument, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
        """Where each quote stands on the pages of a document; nothing where it is not found or has no letters."""
        asked = _shown("places", document)
        asked.quotes = list(quotes)
        with closing(self.pool.ask(asked, quiet)) as answer:
            (found,) = (message for message in answer if isinstance(message, wire.Places))
        return tuple(map(tuple, found.boxes))

    def _pages(self, document: ShownDocument, what: Literal["pages", "page_texts"]) -> wire.Pages:
        with closing(self.pool.ask(_shown(what, document), quiet)) as answer:
            (pages,) = (message for message in answer if isinstance(message, wire.Pages))
        return pages

    def write(self, target: Path, export: Export, progress: Progress) -> None:
        """Write by the target's ending, beside it, and move into place; Problem leaves the old file whole."""
        writing.write(target, export, progress)

    def write_into(
        self,
        workbook: Path,
        target: Path,
        export: Export,
        *,
        sheet: str,
        header_row: int,
        last_row: int,
        progress: Progress,
    ) -> tuple[str, ...]:
        """Write a copy of a workbook with the answer columns added; the original is never touched."""
        return workbook_patch.write_into(
            workbook,
            target,
            export,
            sheet=sheet,
            header_row=header_row,
            last_row=last_row,
            progress=progress,
        )

    def write_ledger(self, target: Path, book: LedgerBook, progress: Progress) -> None:
        """Write what was spent as a workbook, beside the target, and move it into place."""
        ledger_writer.write_ledger(target, book, progress)

    def pack(self, target: Path, members: Iterable[tuple[str, Path]], progress: Progress) -> None:
        """Write a .zip of files, beside the target, and move it into place."""
        packing.pack(target, members, progress)

    def close(self) -> None:
        """End the processes that read; calls under way break off."""
        self.pool.close()


def _shown(what: Literal["pages", "page_texts", "draw", "places"], document: ShownDocument) -> wire.Ask:
    """The question about a document; its name is only said where it can not be shown."""
    source = os.fsencode(document.path or Path(document.name))
    return wire.Ask(what, source, media_type=document.media_type, data=document.data)
