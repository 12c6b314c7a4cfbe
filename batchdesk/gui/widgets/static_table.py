"""A table model over values that are all there: previews, trials, parts of a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from batchdesk.core.cells import Cell, plain
from batchdesk.gui.format import in_words
from batchdesk.gui.states import Look
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.fonts import font

Index = QModelIndex | QPersistentModelIndex
LOOK_ROLE = Qt.ItemDataRole.UserRole + 3
"""A Look: the cell is painted as a state with its icon."""
MARKS_ROLE = Qt.ItemDataRole.UserRole + 4
"""A tuple of Looks: small signs at the right of a cell, for what a person did to it."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole row behind an index."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The value to sort by."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, whether it holds an answer (tinted), and whether it is a number (right aligned)."""

    title: str
    answer: bool = False
    number: bool = False


def shown(cell: Cell) -> str:
    """A cell on one line, as a person writes it: yes/no as words, numbers by locale, line breaks as a mark."""
    text = in_words(cell)
    return " ".join(text[:2000].split("\n")) if "\n" in text else text[:2000]


def is_number(cell: Cell) -> bool:
    """True where the cell belongs to the right."""
    return isinstance(plain(cell), int | float) and not isinstance(cell, bool)


class StaticTableModel(QAbstractTableModel):
    """Rows of cells under columns; answer columns are tinted, numbers stand right."""

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column] = (),
        rows: Sequence[Sequence[Cell | Look]] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns, self._rows = tuple(columns), tuple(rows)
        self._face = font(tabular=True)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | Look]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    def cell(self, row: int, column: int) -> Cell:
        """One cell as it is; a state as its word, what a short row has not as empty."""
        cells = self._rows[row]
        cell = cells[column] if column < len(cells) else None
        return cell.word if isinstance(cell, Look) else cell

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and section < len(self._columns):
            return header(self._columns[section], role)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        cell = row[index.column()] if index.column() < len(row) else None
        if role == ROW_ROLE:
            return row
        if isinstance(cell, Look):
            return cell if role == LOOK_ROLE else cell_data(cell.word, column, role, self._theme, self._face)
        return cell_data(cell, column, role, self._theme, self._face)


def header(column: Column, role: int) -> Any:
    """What a header says of a column."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return column.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return column.title.replace("\n", ", ")
        case Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        case _:
            return None


def cell_data(cell: Cell, column: Column, role: int, theme: Theme, face: QFont) -> Any:
    """What a table says of a cell, by role."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return shown(cell)
        case Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number or is_number(cell) else _LEFT
        case Qt.ItemDataRole.BackgroundRole:
            return QColor(theme.colours.answer) if column.answer else None
        case Qt.ItemDataRole.FontRole:
            return face
        case _ if role == SORT_ROLE:
            return cell
        case _:
            return None
