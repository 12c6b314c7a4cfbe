"""The finished prompt of any row, so that nobody has to imagine it."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from batchdesk.gui.format import count
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import Heading

_HEADING = 3 * SIZE.SIDE_BAR // 4
"""Pixels that its heading has room for in any language."""


class PromptPreview(QWidget):
    """`turned(index)` when another row is wanted; the index counts all rows of the data from 0."""

    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = 0
        self._rows = 0
        self._chance = Random()
        self.heading = Heading()
        self.number = QLineEdit()
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setFixedWidth(2 * SIZE.CONTROL + SPACE.WIDE)
        self.number.setAccessibleName(tr("Number of the row"))
        self.any = IconButton(tr("Another row, at random"), theme, "retry")
        self.before = IconButton(tr("Row before"), theme, "chevron-left")
        self.after = IconButton(tr("Row after"), theme, "chevron-right")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "reading")
        self.text.setPlaceholderText(tr("Shown as soon as every column in the prompt is one of your data."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(SIZE.SIDE_BAR - SPACE.VAST)
        layout = column(
            row(self.heading, None, self.before, self.number, self.after, self.any, gap=SPACE.HAIR),
            self.text,
            gap=SPACE.HAIR,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.any.clicked.connect(self._any)
        self.number.editingFinished.connect(self._go_to_number)
        self.show_rows(0, documents=False)

    def show_rows(self, rows: int, *, documents: bool) -> None:
        """How many rows there are to turn to."""
        self._rows, self._documents = rows, documents
        self.index = max(0, min(self.index, rows - 1))
        self._say()

    def show_text(self, text: str) -> None:
        """The finished prompt of the current row."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _turn(self, by: int) -> None:
        self._go(self.index + by)

    def _any(self) -> None:
        """Any row but the one that is shown."""
        if self._rows > 1:
            other = self._chance.randrange(self._rows - 1)
            self._go(other if other < self.index else other + 1)

    def _go_to_number(self) -> None:
        """What is no number of a row goes back to the one that is shown."""
        number, known = self.locale().toInt(self.number.text().strip())
        if known and number >= 1:
            self._go(number - 1)
        self._say()

    def _go(self, index: int) -> None:
        index = max(0, min(index, self._rows - 1))
        if index != self.index:
            self.index = index
            self._say()
            self.turned.emit(index)

    def _say(self) -> None:
        self.heading.setText(tr("As sent, document") if self._documents else tr("As sent, row"))
        # Only words of a long language end in an ellipsis, before they push the page sideways.
        self.heading.setMinimumWidth(min(self.heading.sizeHint().width(), _HEADING))
        number = self.locale().toString(self.index + 1)
        self.text.setAccessibleName(
            tr("What is sent of document {n}", n=number)
            if self._documents
            else tr("What is sent of row {n}", n=number)
        )
        self.number.setText(number)
        self.number.setToolTip(tr("Any row from 1 to {n}; Enter shows it.", n=count(max(self._rows, 1))))
        self.any.setEnabled(self._rows > 1)
        self.before.setEnabled(self.index > 0)
        self.after.setEnabled(self.index < self._rows - 1)
