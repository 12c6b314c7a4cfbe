"""The page of one job: where it stands, its answers, its batches, and everything about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.views import FoundRows, RowQuery
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.elsewhere.acts import TimeActs, can_repeat
from batchdesk.gui.elsewhere.later_line import LaterLine
from batchdesk.gui.format import day
from batchdesk.gui.job.about import AboutView
from batchdesk.gui.job.answers import AnswersView
from batchdesk.gui.job.batches import BatchesView
from batchdesk.gui.job.question import QuestionPanel
from batchdesk.gui.job.save_menu import SAVE_KEYS, SaveButton, fill_save_menu
from batchdesk.gui.job.saving import can_save
from batchdesk.gui.job.waiting import WaitingView
from batchdesk.gui.job_actions import JobActions
from batchdesk.gui.job_words import (
    GOING,
    can_duplicate,
    can_pause,
    can_run_again,
    is_settled,
    practice_said,
    summary,
)
from batchdesk.gui.page import Page
from batchdesk.gui.shortcuts import shortcut
from batchdesk.gui.states import job_look
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.summary_view import SummaryView
from batchdesk.gui.theme import SPACE, Tone, dress
from batchdesk.gui.widgets import (
    BusyRow,
    IconButton,
    PrimaryButton,
    QuietText,
    StatePill,
    column,
    row,
)
from batchdesk.gui.widgets.later import LaterStack, LaterTabs
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.words import Elided, ElidedTitle

_ROWS, _WAITING = range(2)
_ANSWERS, _SUMMARY, _BATCHES, _ABOUT = range(4)
_REFRESH_MS = 150
_CLOCK_MS = 20_000
_ASKING = frozenset({JobState.NEEDS_PERSON, JobState.PAUSED})
"""States in which the next thing to do stands in the question, not in the head."""


class JobPage(Page):
    """Shows one job at a time; `open` brings another."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.job: Job | None = None
        self.job_id = ""
        self._headers: tuple[str, ...] = ()
        self._said: dict[str, str] = {}
        self._warned = ""
        self._tellers: list[Callable[[Job], object]] = []
        self.busy = BusyRow(context.theme)
        self.acts = JobActions(self, self.busy)
        self._refresh_timer = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self.context.theme
        self.back = IconButton(tr("Back to all jobs"), theme, "back")
        self.title, self.pill, self.summary = ElidedTitle(), StatePill(theme), Elided()
        self.pill.gives_way = False
        self.practice = QuietText(wrap=False)
        self.save = SaveButton(theme)
        self.go_on = PrimaryButton(tr("Go on with the &draft"), theme, "next")
        self.more = IconButton(tr("More"), theme, "more")
        self.menu = QMenu(self)
        self.time = TimeActs(self, self.refresh)
        self.later = LaterLine(theme, tray=self.time.tray)
        self.first = LaterStack()
        self.first.add_later(lambda: self.answers)
        self.first.add_later(lambda: self.waiting)
        self._asked = column(gap=0)
        self.tabs = LaterTabs()
        self.tabs.setAccessibleName(tr("Parts of the job"))
        self.tabs.addTab(self.first, tr("&Answers"))
        self.tabs.add_later(tr("Su&mmary"), lambda: self.sums)
        self.tabs.add_later(tr("&Batches"), lambda: self.batches)
        self.tabs.add_later(tr("Ab&out"), lambda: self.about)
        self._name = row(self.title, self.pill, gap=SPACE.MEDIUM)
        first = row(self.back, self._name, None, self.save, self.go_on, self.more, gap=SPACE.SMALL)
        self._facts = row(self.summary, self.practice, None, gap=SPACE.LARGE)
        self._facts.setContentsMargins(self.back.sizeHint().width() + SPACE.SMALL, 0, 0, 0)
        self._head = holding(column(first, self._facts, gap=0))
        self.layout_.insertWidget(0, self._head)
        self.layout_.addLayout(self._asked)
        self.layout_.addWidget(self.later)
        self.layout_.addWidget(self.busy)
        self.layout_.addWidget(self.tabs, 1)
        self.turns.add(lambda: self.answers)

    def _connect(self) -> None:
        self.back.clicked.connect(self.desk_wanted)
        self.save.main.clicked.connect(lambda: self._act(self.acts.saving.excel))
        self.save.opening.connect(self._fill_forms)
        self.go_on.clicked.connect(lambda: self._act(lambda job: self.new_job(Beginning(draft=job.id))))
        self.more.clicked.connect(self._open_menu)
        self.later.now_wanted.connect(lambda: self._act(self.time.send_now))
        self.later.other_wanted.connect(lambda: self._act(self.time.send_later))
        self.later.not_wanted.connect(lambda: self._act(self.time.send_not))
        self.context.bridge.changed.connect(self._changed)
        self.context.tracker.said.connect(self._note)
        self.context.models.changed.connect(self._named)
        self._refresh_timer.timeout.connect(self.refresh)
        self._clock.timeout.connect(self._tick)
        self.setWindowTitle(tr("A job"))  # by which the help names the page, whichever job it shows
        for keys, act, words in (
            ("F5", self.refresh, tr("Look again")),
            (SAVE_KEYS, lambda: self._act(self._save), tr("Save the answers")),
            ("F2", self._edit_or_rename, tr("Edit the answer, or rename the job")),
            ("Escape", self._escape, tr("Close what has opened")),
        ):
            shortcut(keys, self, act, words, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What the page shows is made when it is needed, each in a turn of its own: together they took a fifth of a second.
    @cached_property
    def answers(self) -> AnswersView:
        """The rows."""
        view = AnswersView(self)
        view.retry_wanted.connect(lambda: self._act(self.acts.retry))
        view.again.pressed_for.connect(
            lambda numbers, price: self._act(lambda job: self.acts.retry_rows(job, numbers, price))
        )
        self.first.put(_ROWS, view)
        return view

    @cached_property
    def waiting(self) -> WaitingView:
        """What stands in place of rows while none is answered."""
        view = WaitingView(self.context.theme)
        view.pause_wanted.connect(lambda: self._act(self.acts.pause))
        view.cancel_wanted.connect(lambda: self._act(self.acts.cancel))
        self.first.put(_WAITING, view)
        return view

    @cached_property
    def question(self) -> QuestionPanel:
        """What the job wants to know of the person."""
        panel = QuestionPanel(self.context.theme)
        panel.resume_wanted.connect(lambda: self._act(self.acts.resume))
        panel.settings_wanted.connect(self.settings_wanted)
        panel.limit_wanted.connect(lambda cap: self._act(lambda job: self.acts.raise_limit(job, cap)))
        panel.resend_wanted.connect(lambda: self._decide(resend=True))
        panel.give_up_wanted.connect(lambda: self._decide(resend=False))
        self._asked.addWidget(panel)
        return panel

    @cached_property
    def sums(self) -> SummaryView:
        """The tab Summary."""
        view = SummaryView(self)
        view.rows_wanted.connect(self._show_rows)
        view.found_wanted.connect(self._show_found)
        self._put(_SUMMARY, view, lambda job: view.show_job(job, self._headers))
        return view

    @cached_property
    def batches(self) -> BatchesView:
        """The tab Batches."""
        view = BatchesView(self.context)
        self._put(_BATCHES, view, lambda job: view.show_job(job, self.context.desk.now()))
        return view

    @cached_property
    def about(self) -> AboutView:
        """The tab About."""
        view, context = AboutView(), self.context
        self._put(_ABOUT, view, lambda job: view.show_job(job, context.desk.now(), context.models.name))
        return view

    def _put(self, at: int, view: QWidget, tell: Callable[[Job], object]) -> None:
        """Give a tab its view, which is told of the job now and whenever it changes."""
        self._tellers.append(tell)
        if self.job:
            tell(self.job)
        self.tabs.put(at, view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """A long name has the first line for itself and the buttons; the state then stands before the facts."""
        parts = (self.back, self.title, self.pill, self.save, self.go_on, self.more)
        needed = sum(part.sizeHint().width() + SPACE.MEDIUM for part in parts if not part.isHidden())
        below = needed > self._head.width()
        if below is (self._facts.indexOf(self.pill) >= 0):
            return
        (self._name if below else self._facts).removeWidget(self.pill)
        if below:
            self._facts.insertWidget(0, self.pill)
        else:
            self._name.addWidget(self.pill)

    def open(self, job_id: str) -> None:
        """Bring a job to the front."""
        if job_id != self.job_id:
            self.job, self.job_id = None, job_id
            self.banner.clear()
            self._warned = ""
            self.tabs.setCurrentIndex(0)
            self.title.setText("")
            self.summary.setText("")
            self.practice.hide()
            self.tabs.hide()
            if "question" in self.__dict__:
                self.question.hide()
            self.later.hide()
            self._show_actions()
        # Held here until there is something to give it to, or Qt would give it to the way back.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._clock.start()
        self.turns.then(self.refresh)

    def refresh(self) -> None:
        """Fetch the job again."""
        desk, job_id = self.context.desk, self.job_id
        if not job_id:
            return

        def work(_progress: Progress) -> tuple[Job, tuple[str, ...]]:
            return desk.job(job_id), desk.answer_headers(job_id)

        self.task(work).then(lambda found: self.show_job(*found)).otherwise(
            lambda problem: self._lost(job_id, problem)
        ).start()

    def show_job(self, job: Job, answer_headers: tuple[str, ...]) -> None:
        """Show this job as it stands."""
        if job.id != self.job_id:
            return
        self.job, self._headers = job, answer_headers
        now, look = self.context.desk.now(), job_look(job)
        self.title.setText(job.name)
        self.pill.show_state(look.word, look.icon, look.tone)
        self.summary.setText(summary(job, now))
        self.practice.setText(practice_said(job))
        self.practice.setVisible(job.practice)
        if job.state in _ASKING or "question" in self.__dict__:
            self.question.show_job(job)
        self.later.show_job(job, now)
        self.go_on.set_primary(self.later.isHidden())
        for tell in self._tellers:
            tell(job)
        waiting = job.state in GOING and not job.answered
        self.first.setCurrentWidget(self.waiting if waiting else self.answers)
        if waiting:
            self.waiting.show_job(job, now, self._said.get(job.id, ""))
        else:
            self.answers.show_job(job, answer_headers)
            self.turns.add(lambda: self.answers.panel, lambda: self._ready_panel(job, answer_headers))
        self.tabs.show()
        self._show_actions()
        self._fit_head()
        self._warn(job)
        if self.hasFocus():
            place = self.tabs.tabBar() if waiting else self.answers.table
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ready_panel(self, job: Job, headers: tuple[str, ...]) -> None:
        """So that the panel is there when the first row is opened."""
        self.turns.add(*self.answers.panel.prepare(job, headers))

    def _show_rows(self, query: RowQuery) -> None:
        """The rows behind a bar or a cell of the summary."""
        self.answers.show_query(query)
        self._turn_to_answers()

    def _show_found(self, found: FoundRows, title: str) -> None:
        """Rows that the summary has found itself."""
        self.answers.show_found(found, title)
        self._turn_to_answers()

    def _turn_to_answers(self) -> None:
        self.tabs.setCurrentWidget(self.first)
        self.answers.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self, job: Job) -> None:
        """Answers that the service will drop soon are said once for each job that is opened."""
        at_risk = job.results_at_risk(self.context.desk.now())
        if at_risk and self._warned != job.id:
            self._warned = job.id
            self.banner.say(
                tr("The service keeps the answers of this job only until {day}.", day=day(at_risk)),
                tr(
                    "They are fetched as soon as it can be reached; leave BatchDesk open until they are here."
                ),
                Tone.FAILED,
            )

    def _show_actions(self) -> None:
        job = self.job
        self.pill.setVisible(job is not None)
        self.more.setVisible(job is not None)
        self.save.setVisible(job is not None and can_save(job))
        self.save.set_primary(job is not None and job.state not in _ASKING)
        self.go_on.setVisible(job is not None and job.state is JobState.DRAFT)

    def menu_now(self) -> QMenu:
        """What else can be done to the job."""
        self.menu.clear()
        job, acts = self.job, self.acts
        if job is None:
            return self.menu
        choices = (
            (tr("&Rename…"), "edit", acts.rename, True),
            (tr("Run &again on a new file…"), "repeat", acts.run_again, can_run_again(job)),
            (tr("D&uplicate"), "copy", acts.duplicate, can_duplicate(job)),
            (tr("R&epeat…"), "repeat", self.time.repeat, can_repeat(job)),
            (tr("Send &later…"), "waiting", self.time.send_later, job.state is JobState.DRAFT),
            (tr("&Pause sending"), "paused", acts.pause, can_pause(job)),
            (tr("&Cancel the job…"), "stop", acts.cancel, job.state in (JobState.RUNNING, JobState.SENDING)),
            (tr("Take it back from the archi&ve"), "archive", acts.archive, job.archived),
            (tr("Archi&ve"), "archive", acts.archive, not job.archived),
            (tr("&Delete"), "trash", self._delete, is_settled(job)),
        )
        for words, icon, act, usable in choices:
            if usable:
                action = self.menu.addAction(words)
                action.triggered.connect(lambda _=False, act=act: self._act(act))
                dress(action, self.context.theme, icon)
        return self.menu

    def _save(self, job: Job) -> None:
        if can_save(job):
            self.acts.saving.excel(job)

    def _fill_forms(self) -> None:
        self.save.forms.clear()
        if self.job:
            fill_save_menu(self.save.forms, self.job, self.acts.saving, self.context.theme)

    def _delete(self, job: Job) -> None:
        self.acts.delete(job, gone=self.desk_wanted.emit)

    def _open_menu(self) -> None:
        menu, corner = self.menu_now(), self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))  # it opens inward, not over the window's edge

    def _act(self, act: object) -> None:
        if self.job and callable(act):
            act(self.job)

    def _decide(self, *, resend: bool) -> None:
        if self.job:
            self.acts.decide(self.job, resend=resend)

    def _changed(self, job_id: str) -> None:
        if job_id == self.job_id and self.isVisible():
            self._refresh_timer.start()

    def _edit_or_rename(self) -> None:
        """The answer of the row that is open, else the job's name."""
        if self.answers.panel.isVisible():
            self.answers.panel.edit()
        else:
            self._act(self.acts.rename)

    def _escape(self) -> None:
        """First away with what the person is in, then out of the row, then out of the job."""
        if self.banner.isAncestorOf(self.focusWidget() or self):
            self.banner.dismiss()
        elif self.answers.panel.isVisible():
            self.answers.panel.back()
        else:
            self.desk_wanted.emit()

    def _note(self, job_id: str, said: str) -> None:
        self._said[job_id] = said
        if job_id == self.job_id:
            self._tick()

    def _tick(self) -> None:
        """The clock went on; nothing is fetched."""
        if self.job and self.isVisible():
            now = self.context.desk.now()
            self.summary.setText(summary(self.job, now))
            if self.first.currentIndex() == _WAITING:
                self.waiting.show_job(self.job, now, self._said.get(self.job.id, ""))

    def _named(self) -> None:
        """Models have names now."""
        if self.job:
            self.show_job(self.job, self._headers)

    def _lost(self, job_id: str, problem: Problem) -> None:
        if job_id != self.job_id:
            return
        if problem.trouble is Trouble.JOB_MISSING:
            self.desk_wanted.emit()
        else:
            self.show_problem(problem)
