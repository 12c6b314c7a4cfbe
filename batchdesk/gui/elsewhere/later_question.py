"""When a job is to be sent, and for how much at the most."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QWidget

from batchdesk.gui.elsewhere.limit_field import LimitField
from batchdesk.gui.elsewhere.words import moment, needs_said
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, Text, column, row
from batchdesk.gui.widgets.entering import EnterLeads
from batchdesk.gui.widgets.words import Heading

_WIDTH = 460
_MORNING = 9


class LaterQuestion(QDialog):
    """`at` is aware, `cap` in US dollars; it can be accepted only with both."""

    def __init__(
        self, parent: QWidget, *, now: datetime, at: datetime | None, cap: Decimal | None, tray: bool
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.setWindowTitle(tr("Send later"))
        self.setMinimumWidth(_WIDTH)
        label = Heading(tr("Day and time"))
        self.when = QDateTimeEdit(_qt(at or _tomorrow(now)))
        self.when.setAccessibleName(label.text())
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat(_format())
        self.when.setMinimumDateTime(_qt(now))
        label.setBuddy(self.when)
        self.limit = LimitField(tr("Never spend more than $"), cap)
        self.needs, self.wrong = QuietText(needs_said(tray=tray)), Text()
        self.wrong.set_tone("needs")
        self.leave, self.send = QuietButton(tr("Cancel")), PrimaryButton("")
        EnterLeads(self, self.send)
        self.setLayout(
            column(
                Strong(tr("When should it be sent?")),
                column(label, self.when, gap=SPACE.HAIR),
                self.limit,
                self.wrong,
                self.needs,
                row(None, self.leave, self.send),
                gap=SPACE.LARGE,
                margin=SPACE.WIDE,
            )
        )
        self.when.dateTimeChanged.connect(lambda _when: self._say())
        self.limit.changed.connect(self._say)
        self.leave.clicked.connect(self.reject)
        self.send.clicked.connect(self.accept)
        self._say()

    @property
    def at(self) -> datetime:
        """The time that was chosen, aware."""
        chosen = self.when.dateTime().toUTC()
        return datetime.fromtimestamp(chosen.toSecsSinceEpoch(), self._now.tzinfo)

    @property
    def cap(self) -> Decimal | None:
        """The limit."""
        return self.limit.cap

    def _say(self) -> None:
        late, cap = self.at <= self._now, self.cap
        wrong = tr("That time has gone by already.") if late else ""
        if cap is None:
            wrong = tr("What is sent by itself needs a limit. Write it like 3 or 3.50.")
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        self.send.setEnabled(not wrong)
        when = moment(self.at, self._now)
        if cap is None:
            self.send.setText(tr("Send {when}", when=when))
        else:
            self.send.setText(tr("Send {when}, for at most {cap}", when=when, cap=money(cap)))


def _tomorrow(now: datetime) -> datetime:
    morning = now.astimezone().replace(hour=_MORNING, minute=0, second=0, microsecond=0)
    return morning if morning > now else morning + timedelta(days=1)


def _qt(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))


def _format() -> str:
    """Weekday, day and clock by the locale; the year always whole."""
    locale = QLocale()
    date = locale.dateFormat(QLocale.FormatType.ShortFormat)
    date = date if "yyyy" in date else date.replace("yy", "yyyy")
    return f"ddd {date}  {locale.timeFormat(QLocale.FormatType.ShortFormat)}".replace(" t", "")
