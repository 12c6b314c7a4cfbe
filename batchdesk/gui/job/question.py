"""What a job needs from the person: a decision about a lost submission, or the word to go on."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.limits import AtLimit, at_limit
from batchdesk.gui.format import money
from batchdesk.gui.job_words import about_key, units, unknown_requests
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, Text, column, row
from batchdesk.gui.widgets.picture import Picture


class QuestionPanel(QFrame):
    """Hidden unless the job waits for the person."""

    resend_wanted = Signal()
    give_up_wanted = Signal()
    resume_wanted = Signal()
    settings_wanted = Signal()
    limit_wanted = Signal(object)
    """A higher limit in US dollars, or None where the person wants to enter one, and then go on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setProperty("tone", "needs")
        self.headline, self.why, self.meaning = Strong(), Text(), QuietText()
        self.headline.setWordWrap(True)
        self.resend = PrimaryButton("", theme, "send")
        self.give_up = QuietButton("")
        self.resume = PrimaryButton(tr("&Go on"), theme, "play")
        self.settings = QuietButton(tr("Open &Settings"), theme, "key")
        self.raise_limit = PrimaryButton("", theme, "play")
        self.other_limit = QuietButton(tr("Another &limit…"))
        self._most: Decimal | None = None
        words = column(self.headline, self.why, self.meaning, gap=SPACE.HAIR)
        words.addSpacing(SPACE.SMALL)
        words.addLayout(
            row(
                self.resend,
                self.give_up,
                self.settings,
                self.raise_limit,
                self.resume,
                self.other_limit,
                None,
            )
        )
        icon = column(Picture(theme, "warning", Tone.NEEDS, SPACE.WIDE), None)
        layout = row(icon, words, gap=SPACE.MEDIUM, margin=SPACE.LARGE)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.resend.clicked.connect(self.resend_wanted)
        self.give_up.clicked.connect(self.give_up_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.raise_limit.clicked.connect(lambda: self.limit_wanted.emit(self._most))
        self.other_limit.clicked.connect(lambda: self.limit_wanted.emit(None))
        self.hide()

    def show_job(self, job: Job) -> None:
        """Ask what this job needs, or hide."""
        asking = job.state is JobState.NEEDS_PERSON
        paused = job.state is JobState.PAUSED
        self.setVisible(asking or paused)
        self.resend.setVisible(asking)
        self.give_up.setVisible(asking)
        self.resume.setVisible(paused)
        limit = at_limit(job)
        key = paused and about_key(job)
        monthly = limit is not None and limit.monthly
        self.settings.setVisible(key or monthly)
        self.settings.set_primary(key or monthly)
        self.resume.set_primary(not key and limit is None)
        self.resume.setText(tr("&Go on"))
        self._show_limit(limit)
        self.why.setText(say(job.note))
        self.why.setVisible(bool(job.note))
        if asking:
            self._ask(job)
        elif paused:
            self.headline.setText(
                tr("The rest does not fit under the limit") if limit else tr("The job is paused")
            )
            rest = units(job.kind, job.waiting)
            self.meaning.setText(
                tr(
                    "Nothing more is sent until you go on; {rest} still wait. Answers that are here stay.",
                    rest=rest,
                )
            )

    def _show_limit(self, limit: AtLimit | None) -> None:
        """Raise it, or go on under it: in rounds to the end, else as far as it reaches."""
        own = limit is not None and not limit.monthly
        self._most = limit.all if limit else None
        self.raise_limit.setVisible(own and self._most is not None)
        self.other_limit.setVisible(own)
        if limit and limit.all is not None:
            self.raise_limit.setText(tr("Raise the limit to {sum} and go on", sum=money(limit.all, up=True)))
        if limit:
            self.resume.setText(tr("&Go on in rounds") if limit.rounds else tr("&Go on as far as it reaches"))

    def _ask(self, job: Job) -> None:
        rows = units(job.kind, unknown_requests(job))
        self.headline.setText(tr("Did the service take these {rows}?", rows=rows))
        self.meaning.setText(
            tr(
                "Sending them again is safe for your answers, but they would be paid twice if the first sending did "
                "arrive. Giving them up costs nothing more, and the rows are marked as errored; you can send "
                "them later."
            )
        )
        self.resend.setText(tr("Send {rows} again", rows=rows))
        self.give_up.setText(tr("Give up {rows}", rows=rows))
