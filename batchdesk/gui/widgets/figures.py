"""Numbers with their labels, in a row or a column, as a bank statement has them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from batchdesk.gui.theme import SPACE, TYPE
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.words import QuietText


class Figures(QWidget):
    """(number, label) pairs; `big` makes the first the loudest. Labels follow the numbers, left aligned."""

    def __init__(self, pairs: Sequence[tuple[str, str]] = (), *, big: bool = False) -> None:
        super().__init__()
        self._big = big
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.MEDIUM)
        self._grid.setVerticalSpacing(SPACE.HAIR)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[tuple[QLabel, QLabel]] = []
        self.show_pairs(pairs)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Other numbers."""
        while len(self._cells) < len(pairs):
            self._add()
        for index, (number, label) in enumerate(self._cells):
            shown = index < len(pairs)
            number.setVisible(shown)
            label.setVisible(shown)
            if shown:
                number.setText(pairs[index][0])
                label.setText(pairs[index][1])

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What is shown."""
        return tuple((n.text(), label.text()) for n, label in self._cells if not n.isHidden())

    def _add(self) -> None:
        at = len(self._cells)
        number, label = QLabel(), QuietText()
        number.setTextFormat(Qt.TextFormat.PlainText)
        number.setFont(font(TYPE.TITLE if self._big and at == 0 else TYPE.BODY, tabular=True))
        number.setProperty("kind", "figure" if self._big and at == 0 else "number")
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBaseline
        self._grid.addWidget(number, at, 0, align)
        self._grid.addWidget(label, at, 1, Qt.AlignmentFlag.AlignBaseline)
        self._cells.append((number, label))
