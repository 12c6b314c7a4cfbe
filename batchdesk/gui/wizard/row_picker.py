"""Ticking the rows to try in the table of the data."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.entering import EnterLeads
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.static_table import Column, StaticTableModel
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.picking import AT_MOST

Index = QModelIndex | QPersistentModelIndex


class TickedRows(StaticTableModel):
    """The preview's rows with a box each; at most AT_MOST can be ticked."""

    def __init__(self, theme: Theme, found: Inspection, numbers: tuple[int, ...]) -> None:
        columns = (Column(tr("Row"), number=True), *(Column(name) for name in found.column_names))
        super().__init__(theme, columns, [(n, *cells) for n, cells in enumerate(found.preview, 1)])
        self.ticked = {number for number in numbers if number <= len(found.preview)}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ticked = index.row() + 1 in self.ticked
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            number = super().data(index, role)
            return f"✓ {number}" if ticked else number
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0 and ticked:
            return tr("{n}, ticked", n=index.row() + 1)
        return super().data(index, role)

    def toggle(self, row_: int) -> None:
        """Tick a row, or take its tick away; one too many is not taken."""
        number = row_ + 1
        if number in self.ticked:
            self.ticked.remove(number)
        elif len(self.ticked) < AT_MOST:
            self.ticked.add(number)
        self.dataChanged.emit(self.index(row_, 0), self.index(row_, self.columnCount() - 1))


class RowPicker(QDialog):
    """`numbers` is what was ticked when it was accepted."""

    def __init__(self, parent: QWidget, theme: Theme, found: Inspection, numbers: tuple[int, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tick the rows to try"))
        self.model = TickedRows(theme, found, numbers)
        self.table = DataTable(theme, tr("Rows"))
        self.table.setModel(self.model)
        self.table.select_rows()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.said = QuietText(
            tr("Click a row, or press the space bar on it. At most {n} rows can be tried at once.", n=AT_MOST)
        )
        self.use, self.leave = PrimaryButton(""), QuietButton(tr("Cancel"))
        EnterLeads(self, self.use)
        layout = column(
            self.said, self.table, row(None, self.leave, self.use), gap=SPACE.MEDIUM, margin=SPACE.WIDE
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.resize(SIZE.READING + SIZE.SIDE_BAR, SIZE.SIDE_PANEL + SIZE.SIDE_BAR)
        self.table.clicked.connect(lambda index: self.model.toggle(index.row()))
        self.table.opened.connect(self.model.toggle)
        self.table.installEventFilter(self)
        self.model.dataChanged.connect(lambda *_: self._fit())
        self.use.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.table.selectRow(
            min(numbers, default=1) - 1 if min(numbers, default=1) <= len(found.preview) else 0
        )
        self._fit()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The ticked rows, in order."""
        return tuple(sorted(self.model.ticked))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == event.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self.model.toggle(self.table.currentIndex().row())
            return True
        return False

    def _fit(self) -> None:
        n = len(self.model.ticked)
        self.use.setText(trn("Take this row", "Take these {n} rows", n) if n else tr("Take these rows"))
        self.use.setEnabled(n > 0)
