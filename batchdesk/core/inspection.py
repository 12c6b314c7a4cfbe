"""What a file or folder holds, as shown before anything is done with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from batchdesk.core.cells import Cell, pack_all, unpack

DOCUMENT = "document"
"""The hole that stands for the document itself (contract, section 2)."""

DOCUMENT_COLUMNS = ("file name", "folder", "kind", "bytes", "pages", "characters", "modified")
"""The columns of a folder of documents, in order; each document is one row."""
FILE_NAME = DOCUMENT_COLUMNS[0]
"""The hole that stands for the file's name; a table whose column names files has it without such a column."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook (or table of a database); `rows` counts data rows, None where they were not counted.

    `hidden_rows` are those among them that a filter or a person hides.
    """

    name: str
    rows: int | None
    visible: bool
    columns: tuple[str, ...]
    hidden_rows: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its unique name, what kind of values it holds, how many cells are filled, and one of them.

    `type` is one of text, integer, number, date, yes/no, empty, mixed. `format` is the spreadsheet's own number format
    of its first values ("dd/mm/yyyy", "0%"), "" where it is General or unknown; an export writes with it.
    """

    name: str
    type: str
    filled: int
    example: str
    format: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row under the table that looks like a total or a note: the sheet's own row number, what it is, its text."""

    place: int
    kind: str
    """ "total" or "note"."""
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a folder, or a part of one, and how it would be sent.

    `sent_as` is "text", "pdf" (the file itself, so that the model sees pages), "image" or "not"; `problem` says why not,
    `note` what is doubtful of one that is sent (pages without text, text that looks garbled). `part` names the pages
    where a long document is split ("pages 1-50"). `text_tokens` and `page_tokens` are about what the prompt grows by
    with either way, None where that way is not open.
    """

    name: str
    folder: str
    kind: str
    bytes: int
    pages: int | None
    characters: int | None
    sent_as: str
    problem: str
    modified: datetime | None = None
    note: str = ""
    part: str = ""
    text_tokens: int | None = None
    page_tokens: int | None = None

    @property
    def path(self) -> str:
        """Its path below the folder, as `SourceChoice.each` names it."""
        return f"{self.folder}/{self.name}" if self.folder else self.name


@dataclass(frozen=True, slots=True)
class Inspection:
    """All that `inspect` finds (contract, section 1); `preview` holds the first rows with every column's cell."""

    name: str
    kind: str
    """ "table" or "documents"."""
    sheets: tuple[Sheet, ...]
    sheet: str | None
    header_row: int | None
    columns: tuple[Column, ...]
    rows: int
    documents: tuple[Document, ...]
    warnings: tuple[str, ...]
    preview: tuple[tuple[Cell, ...], ...]
    header_rows: int = 1
    """Rows that the column names take; 2 where a group name stands above them, joined as "Group - name"."""
    left_out: tuple[LeftOut, ...] = ()
    """Totals and notes under the table; they are rows only where the choice keeps them."""
    hidden_rows: int = 0
    """Rows that the spreadsheet hides; they are rows unless the choice wants only visible ones."""

    @property
    def has_documents(self) -> bool:
        """True where each row has a document: a folder, or a table whose column names files."""
        return self.kind == "documents" or bool(self.documents)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names a prompt's holes may use, without the document itself."""
        return tuple(column.name for column in self.columns)


@dataclass(frozen=True, slots=True)
class Content:
    """What stands for {{document}} in one row: its text, or the file's own bytes with their media type.

    `media_type` is "" for text, else application/pdf or image/…. `title` is the file's name, `pages` a PDF's
    pages where they were counted. A problem means that this
    row can not be sent.
    """

    text: str = ""
    data: bytes = b""
    media_type: str = ""
    problem: str = ""
    title: str = ""
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """A document to look at: its bytes with their media type, or (without bytes) where the file lies."""

    name: str
    media_type: str
    data: bytes = b""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row on its way into a job: its number (from 1), its cells, and its document where there is one.

    `place` is the sheet's own row number (from 1), by which answers find their way back into the person's workbook.
    """

    number: int
    cells: tuple[Cell, ...]
    content: Content | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class PackedRows:
    """Rows that follow one another, their cells packed (`cells.pack`) as they cross processes and as the store keeps them.

    `first` is the number of the first row; `places` and `contents` are as many as the rows, or empty where no row has one.
    """

    first: int
    cells: Sequence[bytes]
    places: Sequence[int | None] = ()
    contents: Sequence[Content | None] = ()

    @classmethod
    def of(cls, rows: Sequence[SourceRow]) -> PackedRows:
        """Pack some rows, at least one, that follow one another and are equally long."""
        return cls(
            rows[0].number,
            pack_all([row.cells for row in rows]),
            [row.place for row in rows],
            [row.content for row in rows] if any(row.content is not None for row in rows) else (),
        )

    def __len__(self) -> int:
        return len(self.cells)

    def head(self, count: int) -> PackedRows:
        """The first `count` of them."""
        if count >= len(self.cells):
            return self
        return PackedRows(self.first, self.cells[:count], self.places[:count], self.contents[:count])

    def rows(self) -> Iterator[SourceRow]:
        """Each row by itself."""
        for index, cells in enumerate(self.cells):
            content = self.contents[index] if self.contents else None
            place = self.places[index] if self.places else None
            yield SourceRow(self.first + index, unpack(cells), content, place)
