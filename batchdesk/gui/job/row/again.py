"""Why a row has no usable answer and what to do, with the button that sends it again for so much."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from batchdesk.core.rows import UNUSABLE, AnswerRow, RowStatus
from batchdesk.gui.format import count, money
from batchdesk.gui.saying import say
from batchdesk.gui.states import row_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import LinkButton, PrimaryButton, Text, column, row
from batchdesk.gui.widgets.words import SmallText


class TroubleBox(QFrame):
    """Shown for a row that is not ok; `again_wanted` when it is to be sent."""

    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.said, self.advice = Text(), SmallText()
        self.again = PrimaryButton("", theme, "retry")
        self.again.give_way()
        layout = column(self.said, self.advice, row(self.again, None), gap=SPACE.SMALL)
        layout.setContentsMargins(SPACE.MEDIUM, SPACE.MEDIUM, SPACE.MEDIUM, SPACE.MEDIUM)
        self.setLayout(layout)
        self.again.clicked.connect(self.again_wanted)
        self.hide()

    def show_row(self, row_: AnswerRow) -> None:
        """Say what is wrong with a row, or nothing."""
        status = row_.outcome.status
        self.setVisible((bool(row_.outcome.note) and not row_.answers) or status in UNUSABLE)
        self.setProperty("tone", row_look(status).tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.said.setText(say(row_.outcome.note) or row_look(status).word)
        self.advice.setText(_advice(status))
        self.advice.setVisible(bool(self.advice.text()))
        self.again.hide()

    def show_price(self, price: Decimal | None, *, practice: bool) -> None:
        """What sending it again costs."""
        self.again.setText(send_words(price, practice=practice))
        self.again.show()


class AgainLink(LinkButton):
    """The same for a row with a usable answer: quieter, and it says that the answer stays."""

    def show_price(self, row_: AnswerRow, price: Decimal | None, *, practice: bool) -> None:
        """What sending it again costs, and what becomes of the answer that is there."""
        self.setText(send_words(price, practice=practice))
        said = tr("The answer that is there stays until another usable one has come.")
        if row_.shared_with is not None:
            shared = tr(
                "Row {number} asks the same and gets the new answer, too.", number=count(row_.shared_with)
            )
            said = f"{said} {shared}"
        self.setToolTip(said)
        self.setAccessibleDescription(said)


def _advice(status: RowStatus) -> str:
    match status:
        case RowStatus.CUT_OFF:
            return tr("It needs more room: it is sent with twice the length.")
        case RowStatus.REFUSED:
            return tr("The same model will most likely decline again; you can fill in the answers yourself.")
        case RowStatus.INVALID:
            return tr(
                "If it happens again, make the answer columns clearer, or fill the answers in yourself."
            )
        case RowStatus.ERRORED | RowStatus.EXPIRED | RowStatus.CANCELED:
            return tr("It is sent as it is; nothing was charged for it.")
        case _:
            return ""


def send_words(price: Decimal | None, *, practice: bool) -> str:
    """What a button says that sends one row; practice costs nothing, so it names no money."""
    if practice:
        return tr("Send this &row again to practice")
    if price is None:
        return tr("Send this &row again (price unknown)")
    return tr("Send this &row again for about {price}", price=money(price))
