"""A row of joined buttons of which one is pressed: a filter; where there is no room for it, a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QSizePolicy, QWidget

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
        self.list = QComboBox()
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list.hide()
        self.list.activated.connect(self._chosen_in_list)
        layout.addWidget(self.list)
        self._folded = False
        self.setLayout(layout)
        self.set_words(words)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)

    @property
    def index(self) -> int:
        """Which is pressed."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Press one without saying so."""
        self._group.button(index).setChecked(True)
        self._mark()

    def set_words(self, words: Sequence[str]) -> None:
        """Other words on the same buttons; one without words is not shown."""
        shown = [index for index, word in enumerate(words) if word]
        for index, word in enumerate(words):
            button = self._buttons[index]
            button.setText(word)
            button.setVisible(bool(word) and not self._folded)
            button.wish = _pressed_width(word)
            _round(button, first=index == shown[0], last=index == shown[-1])
        if [(self.list.itemData(at), self.list.itemText(at)) for at in range(self.list.count())] != [
            (index, words[index]) for index in shown
        ]:
            self.list.clear()
            for index in shown:
                self.list.addItem(words[index], index)
        self._mark()

    # -- where there is no room ---------------------------------------------------------------------------
    @property
    def whole(self) -> int:
        """Pixels that all the buttons need to be read."""
        return sum(button.sizeHint().width() for button in self._buttons if button.text())

    @property
    def folded(self) -> bool:
        """Whether it is a list now."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Be a list that says what is chosen, or the row of buttons again; the keyboard stays on it."""
        if folded is self._folded:
            return
        focused = any(one.hasFocus() for one in (*self._buttons, self.list))
        self._folded = folded
        for button in self._buttons:
            button.setVisible(bool(button.text()) and not folded)
        self.list.setVisible(folded)
        if focused:
            (self.list if folded else self._buttons[self.index]).setFocus(Qt.FocusReason.OtherFocusReason)

    def name_list(self, words: str) -> None:
        """What the list is about; the buttons say it themselves."""
        self.list.setAccessibleName(words)

    def _clicked(self, index: int) -> None:
        self._mark()
        self.chosen.emit(index)

    def _chosen_in_list(self, at: int) -> None:
        index = int(self.list.itemData(at))
        self._group.button(index).setChecked(True)
        self.chosen.emit(index)

    def _mark(self) -> None:
        self.list.setCurrentIndex(self.list.findData(self.index))


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
    """Only the outer ends of the row are round; a style sheet knows left and right, not where a row begins."""
    if button.isRightToLeft():
        first, last = last, first
    place = "first" if first else "last" if last else "middle"
    if button.property("place") != place:
        button.setProperty("place", place)
        button.style().unpolish(button)
        button.style().polish(button)
