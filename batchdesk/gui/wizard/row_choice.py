"""Which rows are tried: short to long, the first ones, any at random, or numbers that the person types or ticks."""

from __future__ import annotations

from enum import Enum, auto
from random import Random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QSpinBox, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton, QuietButton
from batchdesk.gui.widgets.layouts import row
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.picking import (
    AT_MOST,
    AT_ONCE,
    first_filled,
    of_each_length,
    others,
    read_numbers,
    write_numbers,
)


class How(Enum):
    """Ways of picking rows."""

    SPREAD = auto()
    FIRST = auto()
    RANDOM = auto()
    HAND = auto()


class RowChoice(QWidget):
    """`picked()` when other rows are wanted, `typed()` at each key in the field; `numbers` is () where it has none."""

    picked = Signal()
    typed = Signal()
    tick_wanted = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, chance: Random | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chance = chance or Random()
        self._found: Inspection | None = None
        self._prompt = ""
        self.how = QComboBox()
        self.how.setAccessibleName(tr("How the rows are chosen"))
        self.how.setMinimumContentsLength(SPACE.SMALL)
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.how.setMaximumWidth(SIZE.SIDE_BAR)
        for words, way in (
            (tr("Short to long rows"), How.SPREAD),
            (tr("First rows"), How.FIRST),
            (tr("Random rows"), How.RANDOM),
            (tr("These rows"), How.HAND),
        ):
            self.how.addItem(words, way)
        self.many = QSpinBox()
        self.many.setRange(1, AT_MOST)
        self.many.setValue(AT_ONCE)
        self.many.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.many.setAccessibleName(tr("How many rows"))
        self.rows = QLineEdit()
        self.rows.setAccessibleName(tr("Row numbers"))
        self.rows.setToolTip(tr("Row numbers as in the preview, such as 1, 4-6; at most {n}.", n=AT_MOST))
        self.rows.setMinimumWidth(SIZE.SIDE_BAR // 2 - SPACE.SMALL)
        self.rows.setMaximumWidth(SIZE.SIDE_BAR)
        self.other = IconButton(tr("Other rows"), theme, "retry")
        self.tick = QuietButton(tr("Tick rows…"), theme, "table")
        label = QuietText(tr("Rows"), wrap=False)
        label.setBuddy(self.rows)
        across = row(self.how, self.many, label, self.rows, self.other, self.tick, None)
        across.setStretch(0, 100)
        self.setLayout(across)
        self.how.activated.connect(lambda _at: self._choose())
        self.many.valueChanged.connect(lambda _many: self._choose())
        self.rows.textEdited.connect(lambda _text: self._hand())
        self.rows.returnPressed.connect(self.entered)
        self.other.clicked.connect(self._others)
        self.tick.clicked.connect(self.tick_wanted)
        self._fit()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The rows that stand in the field."""
        return read_numbers(self.rows.text(), self._found.rows) if self._found else ()

    @property
    def way(self) -> How:
        """How they are chosen."""
        way = self.how.currentData()
        return way if isinstance(way, How) else How.SPREAD

    def stand_on(self, found: Inspection, prompt: str) -> None:
        """Choose from these rows from now on."""
        self._found, self._prompt = found, prompt
        self.many.setMaximum(max(1, min(AT_MOST, found.rows)))

    def show_numbers(self, numbers: tuple[int, ...], *, by_hand: bool = False) -> None:
        """Write these into the field."""
        self.rows.setText(write_numbers(numbers))
        if by_hand:
            self.how.setCurrentIndex(self.how.findData(How.HAND))
        self._fit()

    def begin(self) -> None:
        """The rows that tell most: short, middling and long ones."""
        if self._found:
            self.show_numbers(self._pick())

    def _choose(self) -> None:
        self._fit()
        if self.way is How.HAND:
            self.rows.setFocus()
            self.rows.selectAll()
        elif self._found:
            self.show_numbers(self._pick())
            self.picked.emit()

    def _pick(self) -> tuple[int, ...]:
        assert self._found is not None
        count = self.many.value()
        match self.way:
            case How.FIRST:
                return first_filled(self._found, self._prompt, count)
            case How.RANDOM:
                return others(self._found, self._prompt, (), self._chance, count)
            case _:
                return of_each_length(self._found, self._prompt, count)

    def _others(self) -> None:
        """Rows that were not shown yet, at random."""
        if self._found:
            count = len(self.numbers) or self.many.value()
            self.how.setCurrentIndex(self.how.findData(How.RANDOM))
            self.show_numbers(others(self._found, self._prompt, self.numbers, self._chance, count))
            self.picked.emit()

    def _hand(self) -> None:
        self.how.setCurrentIndex(self.how.findData(How.HAND))
        self._fit()
        self.typed.emit()

    def _fit(self) -> None:
        by_hand = self.way is How.HAND
        self.many.setVisible(not by_hand)
        self.other.setVisible(not by_hand)
        self.tick.setVisible(by_hand)
