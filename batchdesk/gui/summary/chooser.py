"""A labelled list of columns to choose from, answers first, then the person's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from batchdesk.core.views import ColumnKind, ColumnRef
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import row

_LETTERS = 14


class ColumnChooser(QWidget):
    """`chosen` when the person took another column."""

    chosen = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.label, self.box = QLabel(words), QComboBox()
        self.label.setBuddy(self.box)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMaximumWidth(SIZE.READING // 2)
        self.setLayout(row(self.label, self.box))
        self._columns: tuple[tuple[str, ColumnRef], ...] = ()
        self.box.activated.connect(lambda _: self.chosen.emit())

    @property
    def column(self) -> ColumnRef | None:
        """The one that is chosen."""
        found = self.box.currentData()
        return found if isinstance(found, ColumnRef) else None

    def offer(self, columns: Sequence[tuple[str, ColumnRef]], chosen: ColumnRef | None = None) -> None:
        """Offer these; what was chosen stays where it is still there, else `chosen`, None for nothing yet."""
        if tuple(columns) == self._columns:
            return
        self._columns = tuple(columns)
        before = self.column
        self.box.clear()
        previous: ColumnKind | None = None
        for name, ref in columns:
            if previous not in (None, ref.kind):
                self.box.insertSeparator(self.box.count())
            self.box.addItem(name, ref)
            previous = ref.kind
        refs = [ref for _, ref in columns]
        self.choose(before if before in refs else chosen)

    def choose(self, column: ColumnRef | None) -> None:
        """Choose one without saying so."""
        places = range(self.box.count())
        self.box.setCurrentIndex(next((at for at in places if self.box.itemData(at) == column), -1))
