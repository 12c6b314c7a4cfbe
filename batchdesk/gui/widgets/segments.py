"""A row of joined buttons of which one is pressed: a filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from batchdesk.gui.widgets.layouts import row


class Segments(QWidget):
    """`chosen(index)` when another one was pressed; arrows move between them."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = row(gap=0)
        for index, word in enumerate(words):
            button = QPushButton(word)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setProperty("kind", "segment")
            button.setProperty(
                "place", "first" if index == 0 else "last" if index == len(words) - 1 else "middle"
            )
            self._group.addButton(button, index)
            layout.addWidget(button)
        self.setLayout(layout)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def index(self) -> int:
        """Which is pressed."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Press one without saying so."""
        self._group.button(index).setChecked(True)

    def set_words(self, words: Sequence[str]) -> None:
        """Other words on the same buttons."""
        for index, word in enumerate(words):
            self._group.button(index).setText(word)
