"""All rows, or only the first so many: what a job is made of, with its price beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QRadioButton, QSpinBox, QWidget

from batchdesk.gui.format import count
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import QuietText

REST = 500
"""Milliseconds of rest after a key before the rows are planned anew."""
USUAL = 100
"""What is proposed where the person wants a part."""


class RowsBox(QWidget):
    """`limited(n)` when only the first n rows are to be asked, None for all of them."""

    limited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = 0
        self.all, self.part = QRadioButton(""), QRadioButton(tr("Only the first"))
        self.first = QSpinBox()
        self.first.setGroupSeparatorShown(True)
        self.first.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.first.setMinimumWidth(SIZE.SIDE_BAR // 2 + SPACE.SMALL)
        self.first.setAccessibleName(tr("How many rows from the first on"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        across = row(self.part, self.first, QuietText(tr("rows"), wrap=False), None)
        self.setLayout(column(self.all, across, gap=SPACE.HAIR))
        self.all.clicked.connect(lambda: self._want())
        self.part.clicked.connect(lambda: self._want())
        self.first.valueChanged.connect(lambda _value: self._typed())
        self._rest.timeout.connect(lambda: self.limited.emit(self.limit))

    @property
    def limit(self) -> int | None:
        """How many rows are asked; None for all."""
        return self.first.value() if self.part.isChecked() else None

    def show_limit(self, rows: int, limit: int | None) -> None:
        """Show what is chosen of so many rows; what is being typed is left alone."""
        self._rows = rows
        self.all.setText(tr("All {n} rows", n=count(rows)))
        self.setVisible(rows > 1)
        if self._rest.isActive():
            return
        self.first.blockSignals(True)
        self.first.setRange(1, max(1, rows))
        self.first.setValue(limit or min(self.first.value() if self.first.value() > 1 else USUAL, rows))
        self.first.blockSignals(False)
        (self.part if limit else self.all).setChecked(True)
        self.first.setEnabled(limit is not None)

    def _want(self) -> None:
        self.first.setEnabled(self.part.isChecked())
        if self.part.isChecked():
            self.first.setFocus()
            self.first.selectAll()
        self._rest.start()

    def _typed(self) -> None:
        if self.part.isChecked():
            self._rest.start()
