"""What a file or folder holds, as shown before anything is done with it."""

from __future__ import annotations

from dataclasses import dataclass

from batchdesk.core.cells import Cell

DOCUMENT = "document"
"""The hole that stands for the document itself (contract, section 2)."""

DOCUMENT_COLUMNS = ("file name", "folder", "kind", "bytes", "pages", "characters")
"""The columns of a folder of documents, in order; each document is one row."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook; `rows` counts data rows below the header, None where they were not counted."""

    name: str
    rows: int | None
    visible: bool
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its unique name, what kind of values it holds, how many cells are filled, and one of them.

    `type` is one of text, integer, number, date, yes/no, empty, mixed.
    """

    name: str
    type: str
    filled: int
    example: str


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a folder: how it would be sent ("text", "pdf" or "not") and what is wrong with it, if anything."""

    name: str
    folder: str
    kind: str
    bytes: int
    pages: int | None
    characters: int | None
    sent_as: str
    problem: str


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

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names a prompt's holes may use, without the document itself."""
        return tuple(column.name for column in self.columns)


@dataclass(frozen=True, slots=True)
class Content:
    """What stands for {{document}} in one row: its text, or the file's own bytes with their media type.

    `media_type` is "" for text. A problem means that this row can not be sent.
    """

    text: str = ""
    data: bytes = b""
    media_type: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row on its way into a job: its number (from 1), its cells, and its document where there is one."""

    number: int
    cells: tuple[Cell, ...]
    content: Content | None = None
