"""The table everyone lives in: steady header, remembered widths, copies as cells, keys as in Excel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QLine,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from batchdesk.core.cells import Cell
from batchdesk.gui.settings import Settings
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme, dress
from batchdesk.gui.theme.tokens import SIZE, SPACE
from batchdesk.gui.widgets.cell_delegate import CellDelegate, Hand, painted
from batchdesk.gui.widgets.copying import Marked, Written, marked
from batchdesk.gui.widgets.row_numbers import RowNumbers
from batchdesk.gui.widgets.rows_table import RowsTableModel
from batchdesk.gui.widgets.static_table import StaticTableModel

WIDTH = 132
WIDEST = 320
_MEASURED_ROWS, _MEASURED_LETTERS, _LONGEST = 50, 60, 8
_UNBOUNDED = 16_777_215
"""QWIDGETSIZE_MAX"""


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
        header: QHeaderView | None = None,
    ) -> None:
        super().__init__(parent)
        if header is not None:
            self.setHorizontalHeader(header)
        self._theme, self._name, self._settings = theme, name, settings
        self._numbered, self._widest = False, widest
        self._others_come = self._hugs = False
        self._whole = 0
        self._titles: list[str] = []
        self.fitted = False
        """False until the widths were made to fit rows that are there."""
        self.setAccessibleName(name)
        self.hand = Hand()
        self._delegate = CellDelegate(theme, self)
        self.setItemDelegate(self._delegate)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints and lines at once for all cells, then each cell's words."""
        area, model = event.rect(), self.model()
        self._paint_ground(area.top(), area.bottom())
        self.hand.begin(mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        try:
            if isinstance(model, RowsTableModel):
                self._paint_cells(model, area)
            else:
                super().paintEvent(event)
        finally:
            self.hand.end()

    def _paint_cells(self, model: RowsTableModel, area: QRect) -> None:
        """What Qt does, but without asking the model ten times for each cell; column by column, since colours change less so."""
        down, across, delegate = self.verticalHeader(), self.horizontalHeader(), self._delegate
        each, first = down.defaultSectionSize(), down.logicalIndexAt(max(0, area.top()))
        if first < 0:
            return
        begin = down.sectionViewportPosition(first)
        rows = range(first, min(model.rowCount(), first + (area.bottom() - begin) // each + 1))
        chosen = [part for part in self.selectionModel().selection() if part.bottom() >= first]  # type: ignore[attr-defined]
        chosen = [part for part in chosen if part.top() < rows.stop]
        at = self.currentIndex() if self.hasFocus() else QModelIndex()
        focus = (at.row(), at.column()) if at.isValid() else None
        painter = QPainter(self.viewport())
        for section in range(len(model.columns)):
            left, width = across.sectionViewportPosition(section), across.sectionSize(section)
            if across.isSectionHidden(section) or left > area.right() or left + width <= area.left():
                continue
            taken = [part for part in chosen if part.left() <= section <= part.right()]
            for row in rows:
                box = left, begin + (row - first) * each, width, each
                selected = any(part.top() <= row <= part.bottom() for part in taken)
                delegate.draw(painter, box, model.painted(row, section), selected, focus == (row, section))
        painter.end()

    def _paint_ground(self, top: int, bottom: int) -> None:
        model, across, down = self.model(), self.horizontalHeader(), self.verticalHeader()
        rows = model.rowCount() if model else 0
        if not rows:
            return
        each = down.defaultSectionSize()
        below = down.sectionViewportPosition(rows - 1) + each
        begin = down.sectionViewportPosition(max(0, down.logicalIndexAt(max(0, top))))
        left, width = self._across()
        ends = range(begin + each - 1, min(bottom + each, below), each)
        painter = QPainter(self.viewport())
        if isinstance(model, RowsTableModel):
            tint = QColor(self._theme.colours.answer)
            for section, column in enumerate(model.columns):
                if column.answer and not across.isSectionHidden(section):
                    place = across.sectionViewportPosition(section)
                    painter.fillRect(
                        place, begin, across.sectionSize(section), min(bottom + 1, below) - begin, tint
                    )
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawLines([QLine(left, end, left + width - 1, end) for end in ends])
        painter.end()

    def _across(self) -> tuple[int, int]:
        """Where the columns begin in the viewport, and how far they go together."""
        bar = self.horizontalHeader()
        length = bar.length()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return self.viewport().width() - length + bar.offset(), length
        return -bar.offset(), length

    def select_rows(self) -> None:
        """Select whole rows instead of cells."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def show_row_numbers(self) -> None:
        """Show the model's vertical header, as wide as the highest number."""
        self._numbered = True
        each = self.verticalHeader().defaultSectionSize()
        self.setVerticalHeader(RowNumbers(self._theme, self))
        self.verticalHeader().setDefaultSectionSize(each)

    def hug_rows(self, whole: int = 0) -> None:
        """Be no higher than the rows: a short list ends where it ends, and no empty box gapes below it.

        So many rows are always seen whole, in a page that scrolls itself.
        """
        self._hugs, self._whole = True, whole
        self._hug()

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

    def copy(self, *, names: bool | None = None) -> None:
        """Put the selected cells on the clipboard so that they paste as cells; whole rows have the columns' names above.

        `names` says otherwise about the names. At most COPY_ROWS rows; rows that are not here yet are fetched first, and
        `copied` comes when it is done.
        """
        model = self.model()
        chosen = self.marked()
        if not chosen.rows:
            return
        named = chosen.whole if names is None else names
        titles = [self._title(column) for column in chosen.columns] if named else []
        if isinstance(model, RowsTableModel):
            model.gather(chosen, titles, lambda written: self._put(written, len(chosen.rows)))
        else:
            rows = ((row, _row_cells(model, row)) for row in chosen.first_rows)
            self._put(chosen.pick(rows).written(titles), len(chosen.rows))

    def marked(self) -> Marked:
        """What is selected, as it is seen: hidden columns left out, the others in their order on the screen."""
        chosen = marked(self.selectionModel().selection(), self.model().columnCount())
        bar = self.horizontalHeader()
        seen = sorted((at for at in chosen.columns if not bar.isSectionHidden(at)), key=bar.visualIndex)
        return replace(chosen, columns=tuple(seen))

    def copy_menu(self) -> QMenu:
        """What can be copied of the selection."""
        menu = QMenu(self)
        chosen = self.marked()
        copy = menu.addAction(tr("&Copy"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        dress(copy, self._theme, "copy")
        if chosen.whole:
            menu.addAction(tr("Copy &without column names"), lambda: self.copy(names=False))
        else:
            menu.addAction(tr("Copy with column &names"), lambda: self.copy(names=True))
        for action in menu.actions():
            action.setEnabled(bool(chosen.rows))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.copy_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        here = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(here) if keyboard else event.globalPos())

    def _put(self, written: Written, selected: int) -> None:
        QGuiApplication.clipboard().setMimeData(written.mime())
        self.copied.emit(written.rows, selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif not (self._jump(event) or self._widen(event)):
            super().keyPressEvent(event)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._hugs:
            self._hug()

    def _hug(self) -> None:
        rows = self.model().rowCount() if self.model() else 0
        wide = self.horizontalHeader().length() > self.viewport().width()
        bars = self.horizontalScrollBar().sizeHint().height() if wide else 0
        each = self.verticalHeader().defaultSectionSize()
        around = self.horizontalHeader().height() + bars + 2
        self.setMaximumHeight(min(_UNBOUNDED, around + each * rows))
        if self._whole:
            self.setMinimumHeight(around + each * min(rows, self._whole))

    def _begin_reset(self) -> None:
        self._others_come = True

    def _reset(self) -> None:
        titles = [self._title(section) for section in range(self.model().columnCount())]
        if self._numbered:
            self.fit_numbers(self.model().rowCount())
        # Other rows under the same columns: the person's eye has them by their places.
        if titles != self._titles or not self.fitted:
            self._titles, self.fitted = titles, False
            self.restore_widths()
        self._others_come = False

    def fit_numbers(self, highest: int) -> None:
        """Make the row numbers as wide as the highest one."""
        widest = self.fontMetrics().horizontalAdvance(str(highest) + "0")
        self.verticalHeader().setFixedWidth(widest + SPACE.LARGE)

    def keyboardSearch(self, search: str) -> None:
        """Letters that are typed do nothing: looking for them would fetch every row of a job."""

    def _jump(self, event: QKeyEvent) -> bool:
        """Ctrl and an arrow go to the edge, as in Excel; with Shift all up to it is selected."""
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
        end = model.index(*target)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(end)
        else:
            self.setCurrentIndex(end)
        return True

    def _extend(self, end: QModelIndex) -> None:
        """Select from where the selection began up to here."""
        chosen, at = self.selectionModel(), self.currentIndex()
        begin = at
        for part in (chosen.selection().at(place) for place in range(chosen.selection().size())):
            if part.contains(at):
                row = part.bottom() if at.row() == part.top() else part.top()
                column = part.right() if at.column() == part.left() else part.left()
                begin = self.model().index(row, column)
        flag = QItemSelectionModel.SelectionFlag
        chosen.setCurrentIndex(end, flag.NoUpdate)
        chosen.select(QItemSelection(begin, end), flag.ClearAndSelect)
        self.scrollTo(end)

    def _widen(self, event: QKeyEvent) -> bool:
        """Shift and the space bar select the row, Ctrl and the space bar the column, as in Excel."""
        at = self.currentIndex()
        if event.key() != Qt.Key.Key_Space or not at.isValid():
            return False
        direction = {
            Qt.KeyboardModifier.ShiftModifier: QItemSelectionModel.SelectionFlag.Rows,
            Qt.KeyboardModifier.ControlModifier: QItemSelectionModel.SelectionFlag.Columns,
        }.get(event.modifiers())
        if direction is None:
            return False
        self.selectionModel().select(at, QItemSelectionModel.SelectionFlag.ClearAndSelect | direction)
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
        cells = [painted(model.index(row, section)) for row in range(min(model.rowCount(), _MEASURED_ROWS))]
        # Of what they say only the longest few by their letters: to measure all took longer than to paint them.
        longest = sorted({cell.text[:_MEASURED_LETTERS] for cell in cells}, key=len)[-_LONGEST:]
        widest = max(metrics.horizontalAdvance(text) for text in (self._title(section), *longest))
        if cells and cells[0].look:
            widest += SIZE.ICON + SPACE.SMALL
        marks = max((len(cell.marks) for cell in cells), default=0)
        widest += marks * (SIZE.ICON + SPACE.HAIR)
        return max(2 * SPACE.WIDE, min(self._widest, widest + SPACE.WIDE + SPACE.HAIR))

    def _remember(self, section: int, _old: int, new: int) -> None:
        # Qt lets the last one stretch, and takes that back where others come to stand behind it.
        by_itself = self._others_come or section == self.model().columnCount() - 1
        if self._settings and not by_itself:
            self._settings.set_width(self._name, self._title(section), new)


def _row_cells(model: QAbstractItemModel, row: int) -> list[Cell]:
    """All cells of a row: themselves where the model tells them, else as they are shown."""
    columns = range(model.columnCount())
    if isinstance(model, StaticTableModel):
        return [model.cell(row, column) for column in columns]
    return [str(model.index(row, column).data() or "") for column in columns]
