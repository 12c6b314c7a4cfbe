"""A row of joined buttons of which one is pressed: a filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from batchdesk.gui.strings import plain_words
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import ElidedButton
from batchdesk.gui.widgets.layouts import row


class Segments(QWidget):
    """`chosen(index)` when another one was pressed; arrows move between them."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: list[_Segment] = []
        layout = row(gap=0)
        for index, word in enumerate(words):
            button = _Segment(word)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # said to a screen reader as one of several, not as a box to tick
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setProperty("kind", "segment")
            self._group.addButton(button, index)
            self._buttons.append(button)
            layout.addWidget(button)
        self.setLayout(layout)
        self.set_words(words)
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
        """Other words on the same buttons; one without words is not shown."""
        shown = [index for index, word in enumerate(words) if word]
        for index, word in enumerate(words):
            button = self._buttons[index]
            button.setText(word)
            button.setVisible(bool(word))
            button.wish = _pressed_width(word)
            _round(button, first=index == shown[0], last=index == shown[-1])


class _Segment(ElidedButton):
    """As wide as its word while it is pressed; narrower where the row has no room."""

    wish = 0

    def sizeHint(self) -> QSize:
        return QSize(max(self.wish, super().sizeHint().width()), super().sizeHint().height())


def _pressed_width(word: str) -> int:
    """Room for the word in the weight that it has while it is pressed; the button does not grow, and nothing is cut."""
    face = QFontMetrics(font(weight=QFont.Weight.DemiBold))
    return face.horizontalAdvance(plain_words(word)) + 2 * (SPACE.MEDIUM + SIZE.LINE)


def _round(button: QAbstractButton, *, first: bool, last: bool) -> None:
    """Only the outer ends of the row are round."""
    place = "first" if first else "last" if last else "middle"
    if button.property("place") != place:
        button.setProperty("place", place)
        button.style().unpolish(button)
        button.style().polish(button)
