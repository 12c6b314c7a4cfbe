"""Send: one sentence says what goes where for how much, and one button does it."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QSystemTrayIcon, QVBoxLayout, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.api import DeskApi
from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.gui.context import Context
from batchdesk.gui.elsewhere.later_question import LaterQuestion
from batchdesk.gui.format import by_when, money
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, TYPE, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.layouts import column, holding, line, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Heading, QuietText, Text
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.key_line import KeyLine
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.price_words import (
    limit_words,
    limited_sentence,
    most_money,
    send_text,
    things,
    whole_cents,
)

LONGEST_RUN = timedelta(hours=24)
"""A batch is over then at the latest (API notes, section 1.3)."""
Keys = tuple[KeyStatus, tuple[NamedKey, ...], str | None]
"""The key for new jobs, all there are, and which of them the job was given; None where it was given none."""


class SendPage(StepPage):
    """`sent(job id)` once, when the desk has taken the person's word."""

    sent = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._task: Task[Job] | None = None
        self._sent = ""
        self._host = ""
        self._key_was_chosen = False
        self._key_for: tuple[Path | None, str] = None, ""
        self._build()
        self.key.chosen.connect(self._choose_key)
        self.name.textEdited.connect(self._named)
        self.later.clicked.connect(self.send_later)

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner, self.working = Banner(theme), BusyRow(theme)
        self.sentence = Text()
        self.sentence.setProperty("kind", "strong")
        self.sentence.setFont(font(TYPE.STRONG))
        label = Heading(tr("Name of the job"))
        self.name = QLineEdit()
        self.name.setAccessibleName(label.text())
        self.name.setMaximumWidth(SIZE.READING)
        label.setBuddy(self.name)
        self.later = QuietButton(tr("Send &later…"), theme, "waiting")
        self.later.setToolTip(tr("At a day and time you choose, with a limit"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(SPACE.MEDIUM)
        self.facts = [self._fact(icon) for icon in ("document", "waiting", "desk", "money")]
        self.key = KeyLine(theme)
        layout = column(
            self.banner,
            self.working,
            self.sentence,
            column(self._facts, self.key, gap=SPACE.MEDIUM),
            line(),
            column(label, self.name, gap=SPACE.HAIR),
            row(self.later, None),
            None,
            gap=SPACE.LARGE,
        )
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, SPACE.LARGE)
        self.setLayout(layout)

    def _fact(self, icon: str) -> QLabel:
        picture, words = Picture(self.context.theme, icon, Tone.QUIET), QuietText()
        fact = row(picture, words, None, gap=SPACE.MEDIUM)
        fact.setStretch(1, 100)
        fact.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(holding(fact))
        return words

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        self.banner.clear()
        self.error = ""
        if draft.job_id != self._sent:
            self._sent = ""
        self.name.setText(draft.title)
        self._forget_key(draft)
        super().fill(draft)
        self._ask_for_key()

    def show_draft(self) -> None:
        price = self.draft.estimate
        if price is None:
            return
        practice = self.context.desk.practice
        words = _practice_facts() if practice else _facts(self.draft, self.context.desk.now())
        self.sentence.setText(self._sentence(practice=practice))
        for fact, said in zip(self.facts, words, strict=True):
            fact.setText(said)
            line_of_it = fact.parentWidget()
            assert line_of_it is not None
            line_of_it.setVisible(bool(price.requests))
        self.later.setVisible(bool(price.requests))

    def _sentence(self, *, practice: bool) -> str:
        price, found = self.draft.estimate, self.draft.inspection
        assert price is not None and found is not None
        documents = self.draft.of_documents
        if not price.requests:
            return tr(
                "Every row of “{name}” has its answer from “{job}” already: nothing is sent, and nothing is paid.",
                name=self.draft.source.name if self.draft.source else found.name,
                job=price.carried_from,
            )
        facts = {
            "things": things(price.requests, documents=documents),
            "name": self.draft.source.name if self.draft.source else found.name,
            "model": price.model_name,
            "host": self._host,
        }
        if practice:
            return tr(
                "{things} of “{name}” go to the practice service on this computer, which stands in for {model} and "
                "costs nothing; what is not answered when you close the lid is answered when you are back.",
                **facts,
            )
        if price.expected is None or price.ceiling is None:
            return tr(
                "{things} of “{name}” go to {model} at {host}, at a price that is not known; you can close the lid, and "
                "the answers are fetched when you are back.",
                **facts,
            )
        if self.draft.cap is not None and self.draft.cap < price.ceiling:
            return limited_sentence(price, self.draft.cap, facts)
        return tr(
            "{things} of “{name}” go to {model} at {host}, for about {sum} and never more than {most}; you can close the "
            "lid, and the answers are fetched when you are back.",
            sum=money(min(price.expected, price.ceiling)),
            most=most_money(price.ceiling),
            **facts,
        )

    def forward_text(self) -> str:
        price = self.draft.estimate
        documents = self.draft.of_documents
        if price is None:
            return ""
        if not price.requests:
            return tr("Finish: there is nothing to send")
        if self.context.desk.practice:
            return tr("Send {things} to practice", things=things(price.requests, documents=documents))
        return send_text(price, documents=documents, cap=self.draft.cap)

    # -- slots --------------------------------------------------------------------------------------------
    def _named(self) -> None:
        self.take(self.draft.named(self.name.text()))

    def forward(self) -> bool:
        """Send, once: a second press finds the page busy or the job sent."""
        if not self.busy and not self._sent and self.draft.job_id:
            self._send(self.draft.job_id, self.draft.cap)
        return False

    def send_later(self) -> None:
        """Ask when, and for how much at the most; the draft is sent then by itself."""
        price, cap = self.draft.estimate, self.draft.cap
        if self.busy or self._sent or not self.draft.job_id or price is None:
            return
        if cap is None and price.ceiling is not None:
            cap = whole_cents(price.ceiling)
        tray = QSystemTrayIcon.isSystemTrayAvailable()
        dialog = LaterQuestion(self, now=self.context.desk.now(), at=None, cap=cap, tray=tray)
        if self.context.dialogs.ask(dialog) and dialog.cap is not None:
            self._send(self.draft.job_id, dialog.cap, dialog.at)
        dialog.deleteLater()

    # -- work ---------------------------------------------------------------------------------------------
    def _ask_for_key(self) -> None:
        desk = self.context.desk
        # A job that goes on is paid by the key of the one before, unless the person takes another one here.
        asked = self.draft.job_id
        job_id = asked if self.draft.goes_on else ""
        work = self.context.tasks.task(
            self,
            lambda _: (
                desk.access.key_status(),
                _named_keys(desk),
                desk.job(job_id).key_name if job_id else None,
            ),
        )
        work.then(lambda keys: self._key_came(keys) if asked == self.draft.job_id else None)
        work.otherwise(lambda problem: self.say(self.banner, problem)).start()

    def _forget_key(self, draft: Draft) -> None:
        """What was taken for other data says nothing of this job, nor does what stood here for it."""
        about = draft.source, draft.goes_on
        if about != self._key_for:
            self._key_for, self._key_was_chosen = about, False
            self.key.clear()

    def _choose_key(self, _name: str) -> None:
        self._key_was_chosen = True

    def _key_came(self, keys: Keys) -> None:
        status, named, own = keys
        self._host = status.host
        self.key.show_keys(status, named, self.key.name if self._key_was_chosen else own)
        self.show_draft()
        if status.state is KeyState.MISSING and not self.context.desk.practice:
            self.say(self.banner, Problem(Trouble.KEY_MISSING))

    def _send(self, job_id: str, cap: Decimal | None, at: datetime | None = None) -> None:
        """Send now, or `at` a time with a limit."""
        desk, name, key = self.context.desk, self.draft.title, self.key.name

        def work() -> Job:
            if desk.job(job_id).name != name:
                desk.rename(job_id, name)
            if key is not None:
                desk.keyring.assign(job_id, key)
            if at is not None and cap is not None:
                return desk.schedules.send_later(job_id, at, cap)
            return desk.send(job_id, cap)

        task = self.context.tasks.task(self, lambda progress: work(), writes=True)
        self._task = task
        self.banner.clear()
        self.working.follow(task, tr("Handing the job over"), can_stop=False)
        task.then(self._gone).otherwise(self._refused)
        self.name.setEnabled(False)
        self.wait_for(tr("The job is being handed over…"))
        task.start()

    def _gone(self, job: Job) -> None:
        self._task = None
        self._sent = job.id
        self._key_was_chosen = False
        self.name.setEnabled(True)
        self.wait_for(tr("The job is sent."))
        self.busy = ""
        self.sent.emit(job.id)

    def _refused(self, problem: Problem) -> None:
        self._task = None
        self.name.setEnabled(True)
        self.say(self.banner, problem)
        self.wait_for("")


def _named_keys(desk: DeskApi) -> tuple[NamedKey, ...]:
    """The named keys of the host in use; none for practice."""
    return () if desk.practice else tuple(desk.keyring.all())


def _facts(draft: Draft, now: datetime) -> tuple[str, ...]:
    price = draft.estimate
    spend = tr("You pay only for what was answered; a row that fails at the service is not charged.")
    if draft.cap is not None:
        spend = tr("Your limit is {cap}. {rest}", cap=money(draft.cap), rest=limit_words(price, draft.cap)[0])
    elif price is not None and price.saved is not None:
        spend = tr(
            "You save about {saved} of the standard price. {rest}", saved=money(price.saved), rest=spend
        )
    documents = bool(draft.inspection and draft.inspection.has_documents)
    table = tr(
        "The finished prompts go out with the instructions; columns that the prompt does not name stay here."
    )
    return (
        tr("The documents go out whole, with the instructions.") if documents else table,
        tr(
            "Most jobs finish within an hour; what is sent now must be done {latest}.",
            latest=by_when(now + LONGEST_RUN, now),
        ),
        tr(
            "Claude works on while this computer sleeps and BatchDesk is closed; the service keeps the answers for 29 "
            "days."
        ),
        spend,
    )


def _practice_facts() -> tuple[str, ...]:
    return (
        tr("The finished prompts go to a small program on this computer; nothing leaves it."),
        tr("The answers come within seconds, are made up by rules, and are marked as practice everywhere."),
        tr("If you close BatchDesk the job waits and goes on when you open it again."),
        tr("Nothing is charged. To ask Claude, start BatchDesk without practice and add a key in Settings."),
    )
