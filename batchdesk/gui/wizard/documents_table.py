"""The extraction report: a folder's documents, each with how it will be sent and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Document
from batchdesk.core.jobs import SourceChoice
from batchdesk.desk.api import DocumentPrice
from batchdesk.gui.format import count, day, listed, size
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.cell_delegate import CellDelegate
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.static_table import LOOK_ROLE, ROW_ROLE, Column, cell_data, header
from batchdesk.gui.wizard.document_words import (
    Way,
    has_trouble,
    kind_text,
    pressed_way,
    sent_look,
    ways_of,
)

Index = QModelIndex | QPersistentModelIndex
FOLDER_ROLE = Qt.ItemDataRole.UserRole + 12
"""What stands behind a file's name in second ink: its part and its folder."""
NAME, SENT, PAGES, CHARACTERS, BYTES, KIND, MODIFIED = range(7)
_LEAST = 4 * SIZE.CONTROL
"""How narrow the name and the way of sending may become before less important columns step back."""


class DocumentsModel(QAbstractTableModel):
    """All documents or only those with trouble, in the order of the job's rows; the vertical header has row numbers."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._face = theme, font(tabular=True)
        self._documents: tuple[Document, ...] = ()
        self._choice = SourceChoice()
        self._shown: Sequence[int] = ()
        self.troubled: tuple[int, ...] = ()
        """Places of the documents with trouble."""
        self.columns = (
            Column(tr("File")),
            Column(tr("Sent")),
            Column(tr("Pages"), number=True),
            Column(tr("Characters"), number=True),
            Column(tr("Size"), number=True),
            Column(tr("Kind")),
            Column(tr("Modified")),
        )

    def show_documents(
        self, documents: Sequence[Document], choice: SourceChoice, *, only_trouble: bool
    ) -> None:
        """Show these."""
        self.beginResetModel()
        self._documents, self._choice = tuple(documents), choice
        self.troubled = tuple(at for at, file in enumerate(self._documents) if has_trouble(file, choice))
        self._shown = self.troubled if only_trouble else range(len(self._documents))
        self.endResetModel()

    def number_at(self, row: int) -> int:
        """The row number (from 1) that a line of the table has in a job; 0 where there is no such line."""
        return self._shown[row] + 1 if 0 <= row < len(self._shown) else 0

    def row_of(self, number: int) -> int:
        """The line of a row number; -1 where the filter hides it."""
        try:
            return self._shown.index(number - 1)
        except ValueError:
            return -1

    def document(self, number: int) -> Document | None:
        """The document of a row number."""
        return self._documents[number - 1] if 0 < number <= len(self._documents) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return header(self.columns[section], role) if section < len(self.columns) else None
        return str(self.number_at(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        file, column = self._documents[self._shown[index.row()]], index.column()
        if role == ROW_ROLE:
            return file
        if column == SENT:
            look = sent_look(file, self._choice)
            if role == LOOK_ROLE:
                return look
            if role == Qt.ItemDataRole.ToolTipRole:
                return look.word
            return cell_data(look.word, self.columns[SENT], role, self._theme, self._face)
        if column == NAME and role in (FOLDER_ROLE, Qt.ItemDataRole.ToolTipRole):
            return _behind(file) if role == FOLDER_ROLE else file.path
        if column == NAME and role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (file.name, _behind(file)) if part)
        return cell_data(_cell(file, column), self.columns[column], role, self._theme, self._face)


class NameDelegate(CellDelegate):
    """A file's name, and behind it in second ink where it lies."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        behind = str(index.data(FOLDER_ROLE) or "")
        face = font(tabular=True)
        metrics = QFontMetrics(face)
        used = metrics.horizontalAdvance(str(index.data() or "")) + 2 * SPACE.SMALL
        box = option.rect.adjusted(used, 0, -SPACE.SMALL, 0)
        if behind and box.width() > SIZE.CONTROL:
            painter.save()
            painter.setFont(face)
            painter.setPen(self._theme.colours.quiet)
            cut = metrics.elidedText(behind, Qt.TextElideMode.ElideMiddle, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
            painter.restore()


class DocumentsTable(DataTable):
    """`looked_at(number)` when the person chose a document, `way_chosen(number, value)` from its menu."""

    looked_at = Signal(int)
    way_chosen = Signal(int, str)
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Documents"), None, parent)
        self.cells = DocumentsModel(theme)
        self._prices: tuple[DocumentPrice, ...] = ()
        self._choice = SourceChoice()
        self._documents: tuple[Document, ...] = ()
        self._only_trouble = False
        self.setModel(self.cells)
        self.setItemDelegateForColumn(NAME, NameDelegate(theme, self))
        self.select_rows()
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.show_row_numbers()
        self.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.opened.connect(lambda row: self.looked_at.emit(self.cells.number_at(row)))

    def show_documents(self, documents: Sequence[Document], choice: SourceChoice) -> None:
        """Show what was found; the document that was looked at stays chosen."""
        file, bar = self.current(), self.verticalScrollBar().value()
        self._documents, self._choice, self._prices = tuple(documents), choice, ()
        self._show()
        self._choose_again(file)
        self.verticalScrollBar().setValue(bar)

    def show_prices(self, prices: Sequence[DocumentPrice]) -> None:
        """What each costs by either way, for the menu."""
        self._prices = tuple(prices)

    def show_only_trouble(self, only: bool) -> None:
        """Only documents with trouble, or all."""
        if only is not self._only_trouble:
            self._only_trouble = only
            file = self.current()
            self._show()
            self._choose_again(file)

    def price_of(self, number: int) -> DocumentPrice | None:
        """The price of a document, None while it is not known."""
        return self._prices[number - 1] if 0 < number <= len(self._prices) else None

    def current(self) -> Document | None:
        """The document that is chosen."""
        rows = self.selectionModel().selectedRows()
        return self.cells.document(self.cells.number_at(rows[0].row())) if rows else None

    def current_number(self) -> int:
        """The row number of the document that is chosen, 0 for none."""
        rows = self.selectionModel().selectedRows()
        return self.cells.number_at(rows[0].row()) if rows else 0

    def menu_for(self, number: int) -> QMenu | None:
        """What can be done with a document."""
        file = self.cells.document(number)
        if file is None:
            return None
        menu = QMenu(self)
        menu.addAction(tr("Look inside"), lambda: self.looked_at.emit(number))
        ways = ways_of(file, self.price_of(number))
        if ways:
            menu.addSeparator()
        pressed = pressed_way(file, self._choice, ways)
        for at, way in enumerate(ways):
            self._add_way(menu, number, way, checked=at == pressed)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).row()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
        menu = self.menu_for(self.cells.number_at(row))
        if menu:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        if self.current_number():  # the look inside took some of the room
            self.scrollTo(self.currentIndex())

    def _add_way(self, menu: QMenu, number: int, way: Way, *, checked: bool) -> None:
        action = menu.addAction(way.words, lambda: self.way_chosen.emit(number, way.value))
        action.setCheckable(True)
        action.setChecked(checked)

    def _show(self) -> None:
        self.cells.show_documents(self._documents, self._choice, only_trouble=self._only_trouble)
        self._share_width()

    def _choose_again(self, file: Document | None) -> None:
        """After another look at the folder the same document is chosen, if it is still there."""
        if file is None:
            return
        for number, other in enumerate(self._documents, 1):
            if (other.path, other.part) == (file.path, file.part):
                row = self.cells.row_of(number)
                if row >= 0:
                    self.selectRow(row)
                return

    def _selected(self) -> None:
        number = self.current_number()
        if number:
            self.looked_at.emit(number)

    def _share_width(self) -> None:
        """All about a document stays in view: what matters less steps back, long names and reasons are cut."""
        room = self.viewport().width()
        fixed = {at: self.fitting(at) for at in range(PAGES, MODIFIED + 1)}
        name, sent = self._name_width(), self.fitting(SENT)
        # Among those with trouble the reason is what a person came for.
        least = max(3 * _LEAST, min(name, room * 11 // 20) + sent) if self._only_trouble else 2 * _LEAST
        for at in (MODIFIED, KIND, CHARACTERS, PAGES):
            # The ending of the name tells the kind, and the look inside tells the rest.
            wanted = max(least, min(name, 2 * _LEAST) + _LEAST) if at in (MODIFIED, KIND) else least
            hidden = sum(fixed.values()) > room - wanted
            self.setColumnHidden(at, hidden)
            if hidden:
                fixed.pop(at)
        room -= sum(fixed.values())
        left = max(_LEAST, room - min(name, room * 11 // 20))
        sent = left if self.cells.troubled else min(sent, left)
        bar = self.horizontalHeader()
        for at, width in fixed.items():
            bar.resizeSection(at, width)
        bar.resizeSection(NAME, max(_LEAST, room - sent))
        bar.resizeSection(SENT, sent)

    def _name_width(self) -> int:
        metrics, widest = self.fontMetrics(), 0
        for row in range(min(self.cells.rowCount(), 50)):
            file = self.cells.document(self.cells.number_at(row))
            if file:
                words = f"{file.name}  {_behind(file)}"
                widest = max(widest, metrics.horizontalAdvance(words))
        return widest + SPACE.WIDE


def _behind(file: Document) -> str:
    return listed((file.part, file.folder))


def _cell(file: Document, column: int) -> Cell:
    match column:
        case 0:
            return file.name or tr("no file")
        case 2:
            return file.pages
        case 3:
            return count(file.characters) if file.characters is not None else None
        case 4:
            return size(file.bytes) if kind_text(file.kind) else None
        case 5:
            return kind_text(file.kind)
        case _:
            return _day(file.modified)


def _day(modified: datetime | None) -> Cell:
    return day(modified) if modified else None
