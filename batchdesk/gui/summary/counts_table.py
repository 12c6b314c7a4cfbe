"""A table of counts with shading: a cross table with its sums, or a confusion table with its diagonal."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from batchdesk.core.cells import Cell
from batchdesk.core.views import CrossTable
from batchdesk.gui.format import count
from batchdesk.gui.job_words import units
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.words import percent, value_words
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import mix
from batchdesk.gui.widgets.data_table import DataTable

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
DEEPEST = 0.5
"""Share of the charts' hue in the deepest cell: ink on it still reaches 4.5:1."""
_NARROWEST, _WIDEST, _MOST_ROWS = 76, 220, 16


class Shown(Enum):
    """What stands in the cells."""

    COUNT = "count"
    OF_ROW = "of row"
    OF_COLUMN = "of column"


class CountsModel(QAbstractTableModel):
    """Values down and across with a sum at each end."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = CrossTable((), (), ())
        self.shown, self._kind = Shown.COUNT, "table"
        self._down: list[int] = []
        self._across: list[int] = []
        self._deepest = 0.0
        theme.changed.connect(self._repaint)

    def show_table(self, table: CrossTable, kind: str) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table, self._kind = table, kind
        self._down = [sum(line) for line in table.cells]
        self._across = [sum(cells) for cells in zip(*table.cells, strict=True)]
        self._deepest = self._find_deepest()
        self.endResetModel()

    def show_as(self, shown: Shown) -> None:
        """Show counts or shares."""
        self.shown = shown
        self._deepest = self._find_deepest()
        self._repaint()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self._down else len(self._down) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self._across else len(self._across) + 1

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = way is Qt.Orientation.Horizontal
        match role:
            case (
                Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole
            ):
                values = self.table.across if across else self.table.down
                return value_words(values[section]) if section < len(values) else tr("All")
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if across else _LEFT
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.spoken(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
            case Qt.ItemDataRole.BackgroundRole:
                return self._shade(row, column)
            case Qt.ItemDataRole.ForegroundRole if self.is_sum(row, column) or not self.rows(row, column):
                return QColor(self._theme.colours.quiet)
            case _:
                return None

    def is_sum(self, row: int, column: int) -> bool:
        """Whether it stands in the last row or column."""
        return row == len(self._down) or column == len(self._across)

    def _is_base(self, row: int, column: int) -> bool:
        """Whether it is what the shares are of: a count, or nobody knows how much they are worth."""
        end = len(self._across) if self.shown is Shown.OF_ROW else len(self._down)
        return (column if self.shown is Shown.OF_ROW else row) == end

    def rows(self, row: int, column: int) -> int:
        """How many rows a cell counts."""
        if row == len(self._down):
            return sum(self._down) if column == len(self._across) else self._across[column]
        return self._down[row] if column == len(self._across) else self.table.cells[row][column]

    def text(self, row: int, column: int) -> str:
        """A cell as it is shown: a count or a share."""
        rows = self.rows(row, column)
        if self.shown is Shown.COUNT or self._is_base(row, column):
            return count(rows)
        return percent(rows, self._whole(row, column))

    def spoken(self, row: int, column: int) -> str:
        """A cell as it is said: both values, the rows and the share."""
        down = self.headerData(row, Qt.Orientation.Vertical)
        across = self.headerData(column, Qt.Orientation.Horizontal)
        rows = units(self._kind, self.rows(row, column))
        if self.shown is Shown.COUNT or self._is_base(row, column):
            return tr("{down} and {across}: {rows}", down=down, across=across, rows=rows)
        share = self.text(row, column)
        return tr("{down} and {across}: {rows}, {share}", down=down, across=across, rows=rows, share=share)

    def lines(self) -> tuple[list[str], list[list[Cell]]]:
        """Titles and rows as they are copied: counts as numbers, shares as they are shown."""
        columns = range(self.columnCount())
        titles = ["", *(str(self.headerData(at, Qt.Orientation.Horizontal)) for at in columns)]
        rows: list[list[Cell]] = [
            [
                str(self.headerData(at, Qt.Orientation.Vertical)),
                *(self._copied(at, to) for to in columns),
            ]
            for at in range(self.rowCount())
        ]
        return titles, rows

    def _copied(self, row: int, column: int) -> Cell:
        counted = self.shown is Shown.COUNT or self._is_base(row, column)
        return self.rows(row, column) if counted else self.text(row, column)

    def _whole(self, row: int, column: int) -> int:
        across, down = len(self._across), len(self._down)
        return self.rows(row, across) if self.shown is Shown.OF_ROW else self.rows(down, column)

    def _weight(self, row: int, column: int) -> float:
        rows = self.table.cells[row][column]
        return float(rows) if self.shown is Shown.COUNT else rows / (self._whole(row, column) or 1)

    def _find_deepest(self) -> float:
        cells = (self._weight(at, to) for at in range(len(self._down)) for to in range(len(self._across)))
        return max(cells, default=0.0)

    def _shade(self, row: int, column: int) -> QColor | None:
        colours = self._theme.colours
        if self.is_sum(row, column):
            return QColor(colours.sunken)
        weight = self._weight(row, column)
        if not weight or not self._deepest:
            return None
        return QColor(mix(colours.raised, colours.bar, DEEPEST * weight / self._deepest))

    def _repaint(self) -> None:
        if self._down:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


class CountsTable(DataTable):
    """`chosen(row, column)` when a cell was clicked, or Enter pressed on it; a place one past the end is the sum."""

    chosen = Signal(int, int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.counts = CountsModel(theme, self)
        self.setModel(self.counts)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setStretchLastSection(False)
        across.setDefaultAlignment(_RIGHT)
        down.show()
        down.setDefaultAlignment(_LEFT)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.hug_rows(_MOST_ROWS)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.chosen.emit(index.row(), index.column()))

    def show_table(self, table: CrossTable, kind: str) -> None:
        """Show a table and be as large as it, within reason."""
        at = self.currentIndex()
        self.counts.show_table(table, kind)
        self._fit()
        if at.isValid():
            self.setCurrentIndex(self.counts.index(at.row(), at.column()))

    def restore_widths(self) -> None:
        """All columns alike, so that shades can be compared."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at.isValid():
            self.chosen.emit(at.row(), at.column())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        model, metrics = self.counts, self.fontMetrics()

        def widest(texts: Sequence[str]) -> int:
            return max((metrics.horizontalAdvance(text) for text in texts), default=0) + SPACE.WIDE

        rows, columns = range(model.rowCount()), range(model.columnCount())
        titles = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in columns]
        numbers = [percent(999, 1000), *(count(model.rows(at, to)) for at in rows for to in columns)]
        wide = max(_NARROWEST, min(_WIDEST // 2 + SPACE.VAST, widest(titles)), widest(numbers))
        for at in columns:
            self.setColumnWidth(at, wide)
        names = [str(model.headerData(at, Qt.Orientation.Vertical)) for at in rows]
        label = min(_WIDEST, widest(names))
        self.verticalHeader().setFixedWidth(label)
        self.setMaximumWidth(label + wide * model.columnCount() + 2)
        self.updateGeometries()
