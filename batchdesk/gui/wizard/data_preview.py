"""What was found in a table: the first rows under their typed columns, or the columns themselves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import Cell, show
from batchdesk.core.inspection import Inspection
from batchdesk.gui.format import count
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.static_table import Column, StaticTableModel
from batchdesk.gui.wizard.words import type_text

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
    """The first rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Preview"), None, parent)
        self._cells = PreviewModel(theme)
        self.setModel(self._cells)
        self.show_row_numbers()
        # Two lines: the column's name, and what kind of values it holds.
        self.horizontalHeader().setFixedHeight(SIZE.ROW + SPACE.LARGE)

    def show_found(self, found: Inspection) -> None:
        """Show what an inspection found."""
        columns = [
            Column(f"{column.name}\n{type_text(column.type)}", number=column.type in NUMBERS)
            for column in found.columns
        ]
        self._cells.show_rows(columns, [[_as_seen(cell) for cell in row] for row in found.preview])


class ColumnsTable(DataTable):
    """One line for each column: its name, kind of values, how many cells are filled, and one of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Columns"), None, parent)
        self._cells = StaticTableModel(theme)
        self.setModel(self._cells)
        self.select_rows()

    def show_found(self, found: Inspection) -> None:
        """Show the columns of an inspection."""
        titles = [
            Column(tr("Column")),
            Column(tr("Values")),
            Column(tr("Filled"), number=True),
            Column(tr("Example")),
        ]
        lines = [
            (column.name, type_text(column.type), _filled(column.filled, found.rows), column.example)
            for column in found.columns
        ]
        self._cells.show_rows(titles, lines)
        # The last column takes the room that is left, however long its example is.
        self.horizontalHeader().resizeSection(len(titles) - 1, SIZE.SIDE_BAR)


def _as_seen(cell: Cell) -> Cell:
    """A yes/no as the spreadsheet and the prompt have it."""
    return show(cell) if isinstance(cell, bool) else cell


def _filled(filled: int, rows: int) -> str:
    if filled >= rows:
        return tr("all")
    return tr("{n} of {rows}", n=count(filled), rows=count(rows))
