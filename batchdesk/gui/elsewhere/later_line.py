"""On a draft's page: when it is sent by itself, and the ways to do it otherwise."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from batchdesk.core.jobs import Job, JobState
from batchdesk.gui.elsewhere.words import later_said, needs_said
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, Text, column, row
from batchdesk.gui.widgets.picture import Picture


class LaterLine(QFrame):
    """Hidden unless the draft goes by itself, or was to go and could not."""

    now_wanted = Signal()
    other_wanted = Signal()
    not_wanted = Signal()

    def __init__(self, theme: Theme, *, tray: bool) -> None:
        super().__init__()
        self._tray = tray
        self.setProperty("kind", "banner")
        self.setProperty("tone", "waiting")
        self.headline, self.why, self.needs = Strong(), Text(), QuietText()
        self.headline.setWordWrap(True)
        self.now = PrimaryButton(tr("Send &now"), theme, "send")
        self.other = QuietButton(tr("Another &time…"), theme, "waiting")
        self.leave = QuietButton(tr("Do not &send"))
        words = column(self.headline, self.why, self.needs, gap=SPACE.HAIR)
        words.addSpacing(SPACE.SMALL)
        words.addLayout(row(self.now, self.other, self.leave, None))
        self._icon = Picture(theme, "waiting", Tone.WAITING, SPACE.WIDE)
        layout = row(column(self._icon, None), words, gap=SPACE.MEDIUM, margin=SPACE.LARGE)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.now.clicked.connect(self.now_wanted)
        self.other.clicked.connect(self.other_wanted)
        self.leave.clicked.connect(self.not_wanted)
        self.hide()

    def show_job(self, job: Job, now: datetime) -> None:
        """Say when it goes, or why it did not."""
        planned, failed = job.send_at is not None, bool(job.note)
        self.setVisible(job.state is JobState.DRAFT and (planned or failed))
        if self.isHidden():
            return
        headline = (
            later_said(job.send_at, job.cap, now) if job.send_at else tr("It was not sent at its time.")
        )
        self.headline.setText(headline)
        self.why.setText("" if planned else say(job.note))
        self.why.setVisible(not planned)
        self.needs.setText(needs_said(tray=self._tray))
        self.needs.setVisible(planned)
        self.leave.setVisible(planned)
        tone = Tone.WAITING if planned else Tone.NEEDS
        self._icon.show_icon("waiting" if planned else "warning", tone)
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
