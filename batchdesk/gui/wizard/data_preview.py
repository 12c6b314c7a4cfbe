"""What was found, as a table: the first rows under their typed columns, or a folder's documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Document, Inspection
from batchdesk.gui.format import count, size
from batchdesk.gui.states import Look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.static_table import Column, StaticTableModel
from batchdesk.gui.wizard.words import type_text

_LEAST = 4 * SIZE.CONTROL
"""How narrow a column of words may become."""
NUMBERS = frozenset({"integer", "number"})


class PreviewModel(StaticTableModel):
    """Rows with their numbers at the left, as the person counts them."""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return str(section + 1)
        return super().headerData(section, orientation, role)


class DataPreview(DataTable):
    """The table of the Data page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Preview"), None, parent)
        self._cells = PreviewModel(theme)
        self._documents = False
        self.setModel(self._cells)
        self.show_row_numbers()

    def show_found(self, found: Inspection) -> None:
        """Show what an inspection found."""
        self._documents = found.kind == "documents"
        if self._documents:
            self.horizontalHeader().setFixedHeight(SIZE.ROW)
            self._cells.show_rows(*_documents(found.documents))
            self._share_width()
            return
        # Two lines: the column's name, and what kind of values it holds.
        self.horizontalHeader().setFixedHeight(SIZE.ROW + SPACE.LARGE)
        columns = [
            Column(f"{column.name}\n{type_text(column.type)}", number=column.type in NUMBERS)
            for column in found.columns
        ]
        self._cells.show_rows(columns, found.preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._documents:
            self._share_width()

    def _share_width(self) -> None:
        """A long reason and a long name give way, so that everything about a document is in view."""
        others = sum(self.fitting(at) for at in range(2, self._cells.columnCount()))
        room, name, sent = self.viewport().width() - others, self.fitting(0), self.fitting(1)
        sent = min(sent, max(_LEAST, room - name))
        self.horizontalHeader().resizeSection(0, min(name, max(_LEAST, room - sent)))
        self.horizontalHeader().resizeSection(1, sent)


def sent_look(document: Document) -> Look:
    """How a document will be sent, or why it will not."""
    words = {"text": tr("as its text"), "pdf": tr("as pages"), "not": tr("not sent")}
    said = words.get(document.sent_as, document.sent_as)
    if document.problem:
        return Look(f"{said}: {document.problem}", "warning", Tone.NEEDS)
    return Look(said, "check", Tone.QUIET)


def _documents(files: Sequence[Document]) -> tuple[Sequence[Column], Sequence[Sequence[Cell | Look]]]:
    """Columns and rows; kind and folder are told only where they say more than the names do."""
    columns = [
        Column(tr("File")),
        Column(tr("Sent")),
        Column(tr("Pages"), number=True),
        Column(tr("Characters"), number=True),
        Column(tr("Size"), number=True),
    ]
    rows: list[list[Cell | Look]] = [_document_row(file) for file in files]
    if any(not file.name.casefold().endswith(f".{file.kind}") for file in files):
        columns.append(Column(tr("Kind")))
        rows = [[*cells, file.kind] for cells, file in zip(rows, files, strict=True)]
    if any(file.folder for file in files):
        columns.append(Column(tr("Folder")))
        rows = [[*cells, file.folder] for cells, file in zip(rows, files, strict=True)]
    return columns, rows


def _document_row(file: Document) -> list[Cell | Look]:
    characters = count(file.characters) if file.characters is not None else None
    return [file.name, sent_look(file), file.pages, characters, size(file.bytes)]
