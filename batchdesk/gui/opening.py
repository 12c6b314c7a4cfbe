"""What the window shows in the moment before the desk is there, and where it could not be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from batchdesk.core.problems import Problem
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.layouts import column
from batchdesk.gui.widgets.words import QuietText


class OpeningPage(QWidget):
    """Quiet: it is gone before it is read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(theme)
        self.words = QuietText(tr("Opening your desk…"))
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setMaximumWidth(16_777_215)
        layout = column(self.banner, None, self.words, None)
        layout.setContentsMargins(SPACE.WIDE, SPACE.LARGE, SPACE.WIDE, SPACE.LARGE)
        self.setLayout(layout)

    def show_problem(self, problem: Problem) -> None:
        """The desk can not be opened."""
        self.banner.show_problem(problem)
        self.words.hide()
