"""What a running job shows: what is being done, its parts, how long it has been, and by when it ends."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from batchdesk.core.jobs import Job, JobState, Part
from batchdesk.gui.format import when
from batchdesk.gui.job_words import can_pause, elapsed, leave_said, requests_said, waiting_said, work_said
from batchdesk.gui.saying import say
from batchdesk.gui.states import is_fetching, job_look, part_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import QuietButton, QuietText, Strong, Text, column, line, row
from batchdesk.gui.widgets.layouts import clear
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import SmallText

_WIDTH = 560
_PARTS = 6
"""Parts that are listed here; the rest stands under Batches."""


class WaitingView(QWidget):
    """Calm; nothing turns or blinks, and no share is guessed."""

    pause_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.icon = Picture(theme, "running", Tone.WAITING, SIZE.BIG_ICON)
        self.headline = Strong()
        self.text = Text()
        self.said = QuietText()
        self.elapsed = QuietText()
        self.parts = QGridLayout()
        self.parts.setHorizontalSpacing(SPACE.SMALL)
        self.parts.setVerticalSpacing(SPACE.SMALL)
        self.parts.setColumnStretch(2, 1)
        self.leave = SmallText()
        self.pause = QuietButton(tr("&Pause sending"), theme, "paused")
        self.pause.setToolTip(
            tr("What is not yet sent stays here until you go on; what was sent is charged.")
        )
        self.cancel = QuietButton(tr("&Cancel the job…"), theme, "stop")
        self._build()
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)

    def _build(self) -> None:
        head = row(self.icon, column(self.headline, self.elapsed, gap=SPACE.THIN), None, gap=SPACE.MEDIUM)
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        inner.setLayout(
            column(
                head,
                self.text,
                self.said,
                line(),
                self.parts,
                line(),
                self.leave,
                row(self.pause, self.cancel, None),
                gap=SPACE.MEDIUM,
            )
        )
        self.setLayout(column(None, row(None, inner, None), None, None))

    def show_job(self, job: Job, now: datetime, said: str) -> None:
        """Show where the job stands; `said` is what the tracker waits for, "" where it is nothing unusual."""
        look = job_look(job)
        self.icon.show_icon(look.icon, look.tone)
        self.headline.setText(_headline(job))
        self.elapsed.setText(elapsed(job, now))
        self.text.setText(waiting_said(job, now))
        self.said.setText(say(said))
        self.said.setVisible(bool(said))
        self.leave.setText(leave_said(job))
        # Answers that will be dropped soon are the reason to stay; the banner says so.
        self.leave.setVisible(not job.results_at_risk(now))
        self._show_parts(job, now)
        self.pause.setVisible(can_pause(job))
        self.cancel.setVisible(job.state in (JobState.RUNNING, JobState.SENDING))

    def _show_parts(self, job: Job, now: datetime) -> None:
        clear(self.parts)
        for place, part in enumerate(job.parts[:_PARTS]):
            self._show_part(place, part, job, now)
        more = len(job.parts) - _PARTS
        if more > 0:
            self.parts.addWidget(SmallText(tr("and {more} more, under Batches", more=more)), _PARTS, 1, 1, 3)

    def _show_part(self, place: int, part: Part, job: Job, now: datetime) -> None:
        look = part_look(part.state)
        number = tr("Part {place} of {parts}", place=place + 1, parts=len(job.parts))
        sent = tr("sent {when}", when=when(part.created_at, now)) if part.created_at else ""
        cells = (
            Picture(self._theme, look.icon, look.tone),
            Text(f"{number}, {requests_said(part.requests)}", wrap=False),
            QuietText(look.word, wrap=False),
            QuietText(sent, wrap=False),
        )
        for across, cell in enumerate(cells):
            self.parts.addWidget(cell, place, across)


def _headline(job: Job) -> str:
    rows = work_said(job)
    match job.state:
        case JobState.RUNNING if is_fetching(job):
            return tr("The answers of {rows} are being fetched", rows=rows)
        case JobState.RUNNING:
            return tr("Claude is working on {rows}", rows=rows)
        case JobState.SENDING:
            return tr("Sending {rows}", rows=rows)
        case _:
            return job_look(job).word
