"""The limit of what goes by itself: a sum that must be there."""

from __future__ import annotations

from decimal import ROUND_UP, Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from batchdesk.core.jobs import Job
from batchdesk.gui.dollars import read_dollars, write_dollars
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import row

_CENT = Decimal("0.01")
_ROOM = Decimal("1.5")
"""How much more than the last run cost a proposal leaves room for."""


class LimitField(QWidget):
    """`cap` is what stands there in US dollars, None where it is no sum above nothing."""

    changed = Signal()

    def __init__(self, words: str, cap: Decimal | None) -> None:
        super().__init__()
        label = QLabel(words)
        self.field = QLineEdit("" if cap is None else write_dollars(cap))
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(tr("needed"))
        self.field.setFixedWidth(SIZE.SIDE_BAR - 2 * SPACE.VAST)
        label.setBuddy(self.field)
        self.setLayout(row(label, self.field, None))
        self.field.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def cap(self) -> Decimal | None:
        """The sum that stands there."""
        return read_dollars(self.field.text())


def proposed(job: Job) -> Decimal | None:
    """A limit for a run like this job: half as much again as it cost, in whole cents; None where no cost is known."""
    spent = job.actual if job.actual is not None else job.estimated
    if not spent:
        return job.cap if job.cap is not None else job.ceiling
    return max((spent * _ROOM).quantize(_CENT, ROUND_UP), _CENT)
