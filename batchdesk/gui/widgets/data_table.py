"""The table everyone lives in: steady header, remembered widths, copies as cells, keys as in Excel."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from batchdesk.gui.settings import Settings
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.tokens import SIZE, SPACE
from batchdesk.gui.widgets.cell_delegate import CellDelegate
from batchdesk.gui.widgets.static_table import LOOK_ROLE

WIDTH = 132
WIDEST = 320
COPY_CELLS = 200_000
"""Cells that are copied at once; more would stall the window."""
_MEASURED_ROWS = 50


class DataTable(QTableView):
    """A QTableView preset; `opened(row)` on Enter or a double click."""

    opened = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
        *,
        dense: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name, self._settings = name, settings
        self._numbered = False
        self.fitted = False
        """False until the widths were made to fit rows that are there."""
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self._set_headers(SIZE.DENSE_ROW if dense else SIZE.ROW)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._reset)
            self.restore_widths()

    def select_rows(self) -> None:
        """Select whole rows instead of cells."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def show_row_numbers(self) -> None:
        """Show the model's vertical header, as wide as the highest number."""
        self._numbered = True
        self.verticalHeader().show()
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def restore_widths(self) -> None:
        """Give each column the width the person gave it, else one that fits what it shows."""
        model = self.model()
        bar = self.horizontalHeader()
        bar.blockSignals(True)
        for section in range(model.columnCount()):
            title = self._title(section)
            width = self._settings.width(self._name, title) if self._settings else None
            bar.resizeSection(section, width or self._fitting(section))
        bar.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected cells on the clipboard as tab separated text that pastes as cells."""
        selection = self.selectionModel()
        chosen = selection.selectedIndexes() if selection else []
        if chosen:
            QGuiApplication.clipboard().setText(as_cells(chosen[:COPY_CELLS]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif not self._jump(event):
            super().keyPressEvent(event)

    def _reset(self) -> None:
        self.fitted = False
        if self._numbered:
            widest = self.fontMetrics().horizontalAdvance(str(self.model().rowCount()) + "0")
            self.verticalHeader().setFixedWidth(widest + SPACE.LARGE)
        self.restore_widths()

    def _jump(self, event: QKeyEvent) -> bool:
        """Ctrl and an arrow go to the edge, as in Excel."""
        model, at = self.model(), self.currentIndex()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or not at.isValid():
            return False
        rows, columns = model.rowCount() - 1, model.columnCount() - 1
        target = {
            Qt.Key.Key_Up.value: (0, at.column()),
            Qt.Key.Key_Down.value: (rows, at.column()),
            Qt.Key.Key_Left.value: (at.row(), 0),
            Qt.Key.Key_Right.value: (at.row(), columns),
        }.get(event.key())
        if target is None:
            return False
        self.setCurrentIndex(model.index(*target))
        return True

    def _set_headers(self, height: int) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setMinimumSectionSize(SIZE.CONTROL)
        across.setDefaultSectionSize(WIDTH)
        across.setFixedHeight(SIZE.ROW)
        across.setStretchLastSection(True)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.sectionResized.connect(self._remember)
        down.setDefaultSectionSize(height)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.hide()

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _fitting(self, section: int) -> int:
        """A width for the title and the first rows, within reason."""
        model, metrics = self.model(), self.fontMetrics()
        texts = [self._title(section)]
        for row in range(min(model.rowCount(), _MEASURED_ROWS)):
            texts.append(str(model.index(row, section).data() or "")[:60])
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        if model.rowCount() and model.index(0, section).data(LOOK_ROLE):
            widest += SIZE.ICON + SPACE.SMALL
        return max(SIZE.CONTROL * 2, min(WIDEST, widest + SIZE.CONTROL))

    def _remember(self, section: int, _old: int, new: int) -> None:
        last = section == self.model().columnCount() - 1  # it stretches by itself
        if self._settings and not last:
            self._settings.set_width(self._name, self._title(section), new)


def as_cells(chosen: list[QModelIndex]) -> str:
    """Selected cells as tab separated lines; gaps in the selection become empty cells."""
    rows = sorted({index.row() for index in chosen})
    columns = sorted({index.column() for index in chosen})
    texts = {(index.row(), index.column()): str(index.data() or "") for index in chosen}
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerows([texts.get((row, column), "") for column in columns] for row in rows)
    return out.getvalue().rstrip("\n")
