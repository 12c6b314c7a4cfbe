"""The table of a job's rows: sorts, filters, hides and moves columns, and keeps the person's place when rows move."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from batchdesk.gui.settings import Settings
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme, dress
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.column_header import ColumnHeader
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.rows_table import RowsTableModel

_KEPT_ROWS = 1000
"""Selected rows that are found again after rows moved; of more, or where they are sorted, only the current one is."""


class ResultsTable(DataTable):
    """`sort_wanted(section)` on a click; `menu_wanted(section, place)` for a column's menu; `only_wanted(section, row)`."""

    sort_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    only_wanted = Signal(int, int)

    def __init__(self, theme: Theme, name: str, settings: Settings, model: RowsTableModel) -> None:
        self._bar = ColumnHeader(theme)
        super().__init__(theme, name, settings, header=self._bar, dense=settings.dense_rows)
        self._rows, self._kept = model, settings
        self._place: _Place | None = None
        self._arranging = False
        self.show_row_numbers()
        self.setModel(model)
        # Qt selects the whole column on a press; here it is sorted.
        with suppress(RuntimeError, TypeError):
            self._bar.sectionPressed.disconnect()
        with suppress(RuntimeError, TypeError):
            self._bar.sectionEntered.disconnect()
        self._bar.sectionClicked.connect(self.sort_wanted)
        self._bar.menu_wanted.connect(self.menu_wanted)
        self._bar.sectionMoved.connect(self._arranged)
        model.about_to_move.connect(self._keep_place)
        model.moved.connect(self._restore_place)
        model.modelReset.connect(self._arrange)

    # -- columns ------------------------------------------------------------------------------------------
    def show_order(self) -> None:
        """Show in the header how the rows are sorted and which columns are filtered."""
        query, refs = self._rows.query, self._rows.refs
        place = refs.index(query.sort) if query.sort in refs else None
        wanted = {one.column for one in query.filters}
        filtered = [section for section, ref in enumerate(refs) if ref in wanted]
        self._bar.show_order(place, descending=query.descending, filtered=filtered)

    def titles(self) -> list[str]:
        """All columns."""
        return [self._title(section) for section in range(self._rows.columnCount())]

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column; the last one that is seen stays."""
        bar = self._bar
        if shown or bar.count() - bar.hiddenSectionCount() > 1:
            self.setColumnHidden(section, not shown)
            self._arranged()

    def show_all_columns(self) -> None:
        """Every column, each in its first place."""
        self._place_columns(range(self._bar.count()), ())
        self._arranged()

    def set_dense(self, dense: bool) -> None:
        """Rows of 24 instead of 28 pixels; remembered."""
        self._kept.dense_rows = dense
        self.verticalHeader().setDefaultSectionSize(SIZE.DENSE_ROW if dense else SIZE.ROW)

    def fit_all(self) -> None:
        """Give every column a width that fits what it shows, also where the person set another."""
        for section in range(self._bar.count()):
            self._bar.resizeSection(section, self.fitting(section))

    def _arrange(self) -> None:
        """As the person left these columns."""
        kept = self._kept.arrangement(self._name, self.titles())
        order, hidden = range(self._bar.count()), ()
        if kept:
            with suppress(ValueError, KeyError, TypeError):
                read = json.loads(kept)
                if sorted(read["order"]) == list(order):
                    order, hidden = read["order"], read["hidden"]
        self._place_columns(order, hidden)
        self.show_order()

    def _place_columns(self, order: Sequence[int], hidden: Sequence[int]) -> None:
        self._arranging = True
        for place, section in enumerate(order):
            self._bar.moveSection(self._bar.visualIndex(section), place)
        for section in order:
            self.setColumnHidden(section, section in hidden)
        self._arranging = False

    def _arranged(self) -> None:
        if self._arranging or self._others_come:
            return
        order = [self._bar.logicalIndex(place) for place in range(self._bar.count())]
        hidden = [section for section in order if self._bar.isSectionHidden(section)]
        plain = order == sorted(order) and not hidden
        text = "" if plain else json.dumps({"order": order, "hidden": hidden})
        self._kept.set_arrangement(self._name, self.titles(), text)

    # -- keys and menu ------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the down arrow open the menu of the column, as in Excel."""
        at = self.currentIndex()
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if at.isValid() or self._rows.columnCount():
                section = max(0, at.column())
                self.menu_wanted.emit(section, self._bar.corner(section))
            return
        super().keyPressEvent(event)

    def copy_menu(self) -> QMenu:
        menu, at = super().copy_menu(), self.currentIndex()
        if at.isValid():
            menu.addSeparator()
            only = menu.addAction(tr("&Only rows with this value"))
            only.triggered.connect(lambda: self.only_wanted.emit(at.column(), at.row()))
            dress(only, self._theme, "filter")
            more = menu.addAction(tr("&Sort and filter this column…"))
            more.setShortcut("Alt+Down")
            more.triggered.connect(lambda: self.menu_wanted.emit(at.column(), self._bar.corner(at.column())))
        return menu

    # -- the person's place -------------------------------------------------------------------------------
    def _keep_place(self) -> None:
        self._place = _Place(self, self._rows)

    def _restore_place(self) -> None:
        if self._place:
            self._place.restore()
        self._place = None


class _Place:
    """Where the person is: the current row and the selected ones by their numbers, and what stands at the top."""

    def __init__(self, table: ResultsTable, model: RowsTableModel) -> None:
        self._table, self._model = table, model
        current, top = table.currentIndex(), table.rowAt(0)
        self._current = (
            (model.number_at(current.row()), current.row(), current.column()) if current.isValid() else None
        )
        self._top = model.number_at(top) if 0 <= top < model.rowCount() else None
        bar = table.verticalScrollBar()
        self._scrolled, self._past = bar.value(), -table.rowViewportPosition(top) if top >= 0 else 0
        selection = table.selectionModel().selection()
        parts = [selection.at(at) for at in range(selection.size())]
        self._all = any(part.height() >= model.rowCount() for part in parts)
        rows = sum(part.height() for part in parts)
        self._areas = [
            (model.number_at(at), part.left(), part.right())
            for part in parts
            if rows <= (_KEPT_ROWS if model.rising else 0)
            for at in range(part.top(), part.bottom() + 1)
        ]

    def restore(self) -> None:
        table, model = self._table, self._model
        flag = QItemSelectionModel.SelectionFlag
        if self._top is not None:
            top = model.position_of(self._top)
            bar = table.verticalScrollBar()
            height = table.verticalHeader().defaultSectionSize()
            bar.setValue(self._scrolled if top is None else top * height + self._past)
        if self._current:
            number, row, column = self._current
            found = model.position_of(number)
            # The row went away: its neighbour stands where it stood.
            place = min(row, model.rowCount() - 1) if found is None else found
            table.selectionModel().setCurrentIndex(model.index(place, column), flag.NoUpdate)
        selection = QItemSelection()
        for number, left, right in self._areas:
            position = model.position_of(number)
            if position is not None:
                selection.select(model.index(position, left), model.index(position, right))
        if self._all:
            table.selectAll()
        elif selection.size():
            table.selectionModel().select(selection, flag.ClearAndSelect)
        elif self._current:
            table.selectionModel().select(table.currentIndex(), flag.ClearAndSelect)
