"""How the table of answers looks: close or roomy rows, and which columns are shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from batchdesk.gui.job.results_table import ResultsTable
from batchdesk.gui.settings import Settings
from batchdesk.gui.strings import tr
from batchdesk.gui.widgets.buttons import IconButton


class ViewMenu:
    """Opens under its button."""

    def __init__(self, button: IconButton, table: ResultsTable, settings: Settings) -> None:
        self._button, self._table, self._settings = button, table, settings
        self.menu = QMenu(button)
        button.clicked.connect(self._open)

    def fill(self) -> QMenu:
        """What can be chosen now."""
        menu, table = self.menu, self._table
        menu.clear()
        group = QActionGroup(menu)
        for words, dense in ((tr("&Comfortable rows"), False), (tr("&Dense rows"), True)):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._settings.dense_rows is dense)
            action.triggered.connect(lambda _=False, to=dense: table.set_dense(to))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Widths that &fit"), table.fit_all)
        menu.addAction(tr("Show &all columns"), table.show_all_columns)
        menu.addSeparator()
        for section, title in enumerate(table.titles()):
            column = menu.addAction(title.replace("&", "&&"))
            column.setCheckable(True)
            column.setChecked(not table.isColumnHidden(section))
            column.triggered.connect(lambda on, at=section: table.show_column(at, shown=on))
        return menu

    def _open(self) -> None:
        menu = self.fill()
        corner = self._button.mapToGlobal(self._button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
