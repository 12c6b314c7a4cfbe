"""Which models and how many rows are compared, with the price of it said before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from batchdesk.core.comparison import MOST_MODELS
from batchdesk.core.estimates import ModelOffer
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import column, line, row
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.words import Heading, QuietText

ROWS = (20, 30, 50)
"""Rows that can be compared: enough to choose by, and a cost that is small."""


class ChoosingView(QWidget):
    """`changed` when another model or another number of rows was chosen."""

    changed = Signal()

    def __init__(
        self,
        offers: Sequence[ModelOffer],
        prices: Mapping[str, Decimal | None],
        chosen: str,
        columns: Sequence[str],
        rows: int,
    ) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._most = rows
        self.lead = QuietText(
            tr(
                "The same rows are asked of each model, and their answers stand side by side. Rows of every length are "
                "taken."
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.LARGE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        for offer in offers:
            self._add(offer, prices.get(offer.id))
        self._check_two(offers, prices, chosen)
        self.counts = Segments([str(n) if n <= rows or n == ROWS[0] else "" for n in ROWS])
        self.counts.set_words([str(min(n, rows)) if n <= rows or n == ROWS[0] else "" for n in ROWS])
        self.expected = QComboBox()
        self.expected.setAccessibleName(tr("A column that holds the right answer"))
        self.expected.addItem(tr("none"), "")
        for name in columns:
            self.expected.addItem(name, name)
        self.expected.setMaximumWidth(SIZE.SIDE_PANEL)
        self.price = QuietText()
        self._build()
        self._guard()
        self.counts.chosen.connect(lambda _index: self.changed.emit())

    def _build(self) -> None:
        right = Heading(tr("A column of the data that holds the right answer"))
        right.setBuddy(self.expected)
        self.setLayout(
            column(
                self.lead,
                column(Heading(tr("Models, two or three")), self._grid, gap=SPACE.HAIR),
                column(Heading(tr("Rows")), row(self.counts, None), gap=SPACE.HAIR),
                column(right, self.expected, gap=SPACE.HAIR),
                line(),
                self.price,
                None,
                gap=SPACE.LARGE,
            )
        )

    def _add(self, offer: ModelOffer, price: Decimal | None) -> None:
        box = QCheckBox(offer.name)
        words = tr("whole job {sum}", sum=money(price)) if price is not None else tr("price unknown")
        sum_ = QLabel(words)
        sum_.setProperty("kind", "quiet")
        sum_.setFont(font(tabular=True))
        box.setAccessibleDescription(words)
        box.toggled.connect(self._toggled)
        at = self._grid.rowCount()
        self._grid.addWidget(box, at, 0)
        self._grid.addWidget(sum_, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.boxes[offer.id] = box

    def _check_two(
        self, offers: Sequence[ModelOffer], prices: Mapping[str, Decimal | None], chosen: str
    ) -> None:
        """The chosen model, and the one whose price is next below it, else next above."""
        here = prices.get(chosen)
        others = [(prices[o.id], o.id) for o in offers if o.id != chosen and prices.get(o.id) is not None]
        below = [pair for pair in others if here is not None and pair[0] is not None and pair[0] <= here]
        second = max(below)[1] if below else min(others)[1] if others else ""
        for model in (chosen, second):
            if model in self.boxes:
                self.boxes[model].blockSignals(True)
                self.boxes[model].setChecked(True)
                self.boxes[model].blockSignals(False)

    @property
    def models(self) -> tuple[str, ...]:
        """The models that are ticked, in the order of the list."""
        return tuple(model for model, box in self.boxes.items() if box.isChecked())

    @property
    def rows(self) -> int:
        """How many rows."""
        return min(ROWS[self.counts.index], self._most)

    @property
    def ready(self) -> bool:
        """Whether two or three models are ticked."""
        return 2 <= len(self.models) <= MOST_MODELS

    def _toggled(self) -> None:
        self._guard()
        self.changed.emit()

    def _guard(self) -> None:
        """A fourth can not be ticked."""
        full = len(self.models) >= MOST_MODELS
        for box in self.boxes.values():
            box.setEnabled(box.isChecked() or not full)
            box.setToolTip(tr("Three at the most.") if full and not box.isChecked() else "")
