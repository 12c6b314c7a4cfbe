"""The finished prompt of one row, so that nobody has to imagine it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from batchdesk.gui.format import count
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import Heading


class PromptPreview(QWidget):
    """`turned(index)` when another row is wanted; the index counts from 0 within the preview."""

    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = 0
        self._rows = 0
        self.heading = Heading()
        self.before = IconButton(tr("Row before"), theme, "chevron-left")
        self.after = IconButton(tr("Row after"), theme, "chevron-right")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "reading")
        self.text.setPlaceholderText(tr("Shown as soon as every column in the prompt is one of your data."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(SIZE.SIDE_BAR - SPACE.VAST)
        layout = column(
            row(self.heading, None, self.before, self.after, gap=SPACE.HAIR), self.text, gap=SPACE.HAIR
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.show_rows(0, documents=False)

    def show_rows(self, rows: int, *, documents: bool) -> None:
        """How many preview rows there are to turn to."""
        self._rows, self._documents = rows, documents
        self.index = max(0, min(self.index, rows - 1))
        self._say()

    def show_text(self, text: str) -> None:
        """The finished prompt of the current row."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _turn(self, by: int) -> None:
        self.index = max(0, min(self.index + by, self._rows - 1))
        self._say()
        self.turned.emit(self.index)

    def _say(self) -> None:
        number = count(self.index + 1)
        words = (
            tr("Document {n} looks like this", n=number)
            if self._documents
            else tr("Row {n} looks like this", n=number)
        )
        self.heading.setText(words)
        self.text.setAccessibleName(words)
        self.before.setEnabled(self.index > 0)
        self.after.setEnabled(self.index < self._rows - 1)
