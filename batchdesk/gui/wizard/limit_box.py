"""Never spend more than this: the sum, and what it means for how the job goes."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from batchdesk.core.estimates import Estimate
from batchdesk.gui.dollars import read_dollars, write_dollars
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Heading, QuietText
from batchdesk.gui.wizard.price_words import limit_words, most_money, rounds_of, whole_cents


class LimitBox(QWidget):
    """`limited()` when another sum (or none) was typed; `cap` is it, in US dollars, and `wrong` why there is none."""

    limited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._price: Estimate | None = None
        label = QLabel(tr("Never spend more than $"))
        self.limit = QLineEdit()
        self.limit.setAccessibleName(label.text())
        self.limit.setFixedWidth(SIZE.SIDE_BAR - 2 * SPACE.VAST)
        label.setBuddy(self.limit)
        self.lift = LinkButton("")
        self.words = QuietText()
        across = row(label, self.limit, self.lift, None)
        tip = Tip(
            Heading(tr("Limit")),
            tr("Limit"),
            tr("What is spent and the worst case of all that is on its way never pass this sum, even if every answer is as "
               "long as it may be. Where the worst case of the whole job is above it, the job goes in rounds: the next one "
               "is sent when the one before is back and its real cost is known."),
            "cost",
        )  # fmt: skip
        self.setLayout(column(tip, across, self.words, gap=SPACE.SMALL))
        self.limit.textEdited.connect(self._typed)
        self.lift.clicked.connect(self._raise)

    @property
    def cap(self) -> Decimal | None:
        """The sum that stands there; None where there is none."""
        return read_dollars(self.limit.text())

    @property
    def wrong(self) -> str:
        """What is wrong with what stands there, "" where nothing is: it must not be taken for no limit."""
        if self.cap is not None or not self.limit.text().strip():
            return ""
        return tr("This is no sum of dollars. Write it like 50 or 12.50, or leave it empty.")

    def show_cap(self, cap: Decimal | None) -> None:
        """Write a sum into the field."""
        self.limit.setText("" if cap is None else write_dollars(cap))
        self._say()

    def show_price(self, price: Estimate) -> None:
        """Say what the limit means for this price."""
        self._price = price
        most = price.ceiling
        self.limit.setPlaceholderText(tr("no limit") if most is None else write_dollars(whole_cents(most)))
        self._say()

    def _say(self) -> None:
        price, cap, wrong = self._price, self.cap, self.wrong
        words, tone = (wrong, "needs") if wrong else limit_words(price, cap)
        self.words.setText(words)
        self.words.set_tone(tone)
        most = price.ceiling if price else None
        self.lift.setVisible(most is not None and cap is not None and rounds_of(price, cap) != 1)
        if most is not None:
            self.lift.setText(tr("Raise it to {most}", most=most_money(most)))

    def _typed(self) -> None:
        self._say()
        self.limited.emit()

    def _raise(self) -> None:
        if self._price and self._price.ceiling is not None:
            self.show_cap(whole_cents(self._price.ceiling))
            self.limited.emit()
            self.limit.setFocus()
