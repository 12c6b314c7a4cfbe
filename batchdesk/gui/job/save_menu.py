"""The forms in which answers can be saved as one menu, and the button that it hangs from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from batchdesk.core.jobs import Job
from batchdesk.gui.job.saving import Saving, can_add, so_far
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme, dress
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import PrimaryButton
from batchdesk.gui.widgets.layouts import row

SAVE_KEYS = "Ctrl+E"


def fill_save_menu(menu: QMenu, job: Job, saving: Saving, theme: Theme) -> None:
    """Put what can be done with a job's answers into a menu, after how far an unfinished job has come."""
    if so_far(job):
        menu.addAction(so_far(job)).setEnabled(False)
        menu.addSeparator()
    excel = _add(menu, tr("&Excel workbook…"), lambda: saving.excel(job))
    excel.setShortcut(QKeySequence(SAVE_KEYS))
    dress(excel, theme, "export")
    if can_add(job):
        dress(_add(menu, tr("&Add to my workbook…"), lambda: saving.add(job)), theme, "spreadsheet")
    menu.addSeparator()
    _add(menu, tr("&CSV…"), lambda: saving.csv(job))
    _add(menu, tr("&JSON Lines…"), lambda: saving.json_lines(job))
    _add(menu, tr("&Parquet…"), lambda: saving.parquet(job))


def _add(menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: act())
    return action


class SaveButton(QWidget):
    """Saves a workbook at once; its other end opens a menu of all forms, which `opening` asks to be filled."""

    opening = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.main = PrimaryButton(tr("Save as &Excel…"), theme, "export")
        self.other = PrimaryButton("", theme, "chevron-down")
        self.other.setAccessibleName(tr("Other forms"))
        self.other.setToolTip(tr("Add to my workbook, CSV, JSON Lines, Parquet"))
        self.main.setProperty("place", "head")
        self.other.setProperty("place", "tail")
        for end in (self.main, self.other):
            end.setProperty("mirrored", self.isRightToLeft())
        self.forms = QMenu(self)
        self.other.setMenu(self.forms)
        self.setLayout(row(self.main, self.other, gap=SIZE.LINE))
        self.forms.aboutToShow.connect(self.opening)

    def set_primary(self, primary: bool) -> None:
        """Be the one next action, or step back where something else is."""
        self.main.set_primary(primary)
        self.other.set_primary(primary)
