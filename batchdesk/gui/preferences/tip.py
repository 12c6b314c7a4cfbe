"""A small “?” beside a setting that needs words; they open below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import Item, column, row
from batchdesk.gui.widgets.words import QuietText


class Tip(QWidget):
    """`about` is what the “?” stands beside; closed at first."""

    def __init__(self, about: Item, name: str, words: str) -> None:
        super().__init__()
        self.words = QuietText(words)
        self.words.hide()
        self.button = QToolButton()
        self.button.setText("?")
        self.button.setCheckable(True)
        self.button.setFixedSize(SIZE.ROW, SIZE.ROW)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        said = tr("What “{setting}” means", setting=name)
        self.button.setAccessibleName(said)
        self.button.setToolTip(said)
        self.setLayout(column(row(about, self.button, None), self.words, gap=SPACE.HAIR))
        self.button.toggled.connect(self._open)

    def _open(self, opened: bool) -> None:
        self.words.setVisible(opened)
        self.button.setAccessibleDescription(tr("open") if opened else tr("closed"))
