"""The table everyone lives in: steady header, remembered widths, copies as cells, keys as in Excel."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from batchdesk.gui.settings import Settings
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.tokens import SIZE, SPACE
from batchdesk.gui.widgets.cell_delegate import CellDelegate
from batchdesk.gui.widgets.rows_table import RowsTableModel
from batchdesk.gui.widgets.static_table import LOOK_ROLE

WIDTH = 132
WIDEST = 320
COPY_ROWS = 5_000
"""Rows that are copied at once; for more there is the export."""
_MEASURED_ROWS = 50


class DataTable(QTableView):
    """A QTableView preset; `opened(row)` on Enter or a double click, `copied(rows, rows selected)` after Ctrl+C."""

    opened = Signal(int)
    copied = Signal(int, int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
        *,
        dense: bool = False,
        widest: int = WIDEST,
    ) -> None:
        super().__init__(parent)
        self._name, self._settings = name, settings
        self._numbered, self._widest = False, widest
        self._others_come = False
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
            model.modelAboutToBeReset.connect(self._begin_reset)
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
            bar.resizeSection(section, width or self.fitting(section))
        bar.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected cells on the clipboard as tab separated text that pastes as cells.

        At most COPY_ROWS rows; rows that are not here yet are fetched first, and `copied` comes when it is done.
        """
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.size())]
        selected = _rows_of(ranges)
        rows = selected[:COPY_ROWS]
        if not rows:
            return
        columns = sorted({column for part in ranges for column in range(part.left(), part.right() + 1)})

        def put(ready: Sequence[int]) -> None:
            QGuiApplication.clipboard().setText(as_cells(self._selected_texts(ready, columns)))
            self.copied.emit(len(ready), len(selected))

        model = self.model()
        if isinstance(model, RowsTableModel):
            model.prepare(rows, put)
        else:
            put(rows)

    def _selected_texts(self, rows: Sequence[int], columns: list[int]) -> Iterator[list[str]]:
        """The texts of the selected cells among these; a gap in the selection becomes an empty cell."""
        model, selection = self.model(), self.selectionModel()
        for row in rows:
            indexes = [model.index(row, column) for column in columns]
            yield [str(index.data() or "") if selection.isSelected(index) else "" for index in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif not self._jump(event):
            super().keyPressEvent(event)

    def _begin_reset(self) -> None:
        self._others_come = True

    def _reset(self) -> None:
        self.fitted = False
        if self._numbered:
            widest = self.fontMetrics().horizontalAdvance(str(self.model().rowCount()) + "0")
            self.verticalHeader().setFixedWidth(widest + SPACE.LARGE)
        self.restore_widths()
        self._others_come = False

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
        down.setProperty("kind", "numbers")
        down.hide()

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def fitting(self, section: int) -> int:
        """A width for the title and the first rows, within reason."""
        model, metrics = self.model(), self.fontMetrics()
        texts = [self._title(section)]
        for row in range(min(model.rowCount(), _MEASURED_ROWS)):
            texts.append(str(model.index(row, section).data() or "")[:60])
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        if model.rowCount() and model.index(0, section).data(LOOK_ROLE):
            widest += SIZE.ICON + SPACE.SMALL
        return max(2 * SPACE.WIDE, min(self._widest, widest + SPACE.WIDE + SPACE.HAIR))

    def _remember(self, section: int, _old: int, new: int) -> None:
        # Qt lets the last one stretch, and takes that back where others come to stand behind it.
        by_itself = self._others_come or section == self.model().columnCount() - 1
        if self._settings and not by_itself:
            self._settings.set_width(self._name, self._title(section), new)


def _rows_of(ranges: Iterable[QItemSelectionRange]) -> Sequence[int]:
    """The rows of a selection, each once and in order; one range, which may be a million rows, costs nothing."""
    spans = [range(part.top(), part.bottom() + 1) for part in ranges]
    if len(spans) == 1:
        return spans[0]
    return sorted({row for span in spans for row in span})


def as_cells(rows: Iterable[list[str]]) -> str:
    """Rows of texts as tab separated lines, quoted where a text has a tab or a line break of its own."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue().rstrip("\n")
