"""The Summary tab of a job: charts, a cross table, and the answers against what was expected."""

from __future__ import annotations

import time
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from batchdesk.core.jobs import BATCH_KIND, Job, JobState
from batchdesk.core.problems import Problem
from batchdesk.core.views import ColumnKind, Overview
from batchdesk.gui.format import count
from batchdesk.gui.job_words import units
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.charts_view import ChartsView
from batchdesk.gui.summary.compare_view import CompareView
from batchdesk.gui.summary.cross_view import CrossView
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import BusyRow, EmptyState, Segments, column, row
from batchdesk.gui.widgets.later import LaterStack
from batchdesk.gui.widgets.words import Elided

_CHARTS, _CROSS, _COMPARE = range(3)
_PARTS = 600
"""Room that the three parts keep in a narrow window."""
_SHORTEST_WAIT, _PATIENCE = 2.0, 4.0
"""Seconds between two counts of a job that runs, and how many times as long as a count takes."""


class SummaryView(QWidget):
    """Counts only while it is seen. `rows_wanted(RowQuery)` and `found_wanted(FoundRows, title)` lead to the answers."""

    rows_wanted = Signal(object)
    found_wanted = Signal(object, str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._counted: Job | None = None
        self._headers: tuple[str, ...] = ()
        self._task: Task[Overview] | None = None
        self._began = 0.0
        self._rows = 0
        self._free = self._halted = False
        self._again = QTimer(self, singleShot=True)
        theme = page.context.theme
        self.parts = Segments([tr("Charts"), tr("Cross table"), tr("Against expected values")])
        self.about = Elided()
        self.busy = BusyRow(theme)
        self._overview: Overview | None = None
        self.charts = ChartsView(page)
        self.stack = LaterStack()
        self.stack.addWidget(self.charts)
        self.stack.add_later(lambda: self.cross)
        self.stack.add_later(lambda: self.compare)
        self.empty = EmptyState(theme, "table", "", "")
        self._bar = row(self.parts, None, self.about, gap=SPACE.MEDIUM)
        layout = column(self._bar, self.busy, self.stack, self.empty, gap=SPACE.MEDIUM)
        layout.setContentsMargins(0, SPACE.MEDIUM, 0, 0)
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.parts.chosen.connect(self._turn_to)
        self._again.timeout.connect(self._count)
        self.busy.stopped.connect(self._halt)
        self.charts.wanted.connect(self.rows_wanted)

    @cached_property
    def cross(self) -> CrossView:
        """One column against another."""
        view = CrossView(self._page)
        view.wanted.connect(self.rows_wanted)
        if self._job and self._overview:
            view.show_overview(self._job, self._headers, self._overview)
        self.stack.put(_CROSS, view)
        return view

    @cached_property
    def compare(self) -> CompareView:
        """The answers against what was expected."""
        view = CompareView(self._page)
        view.found.connect(self.found_wanted)
        if self._job and self._overview:
            view.show_job(self._job, self._headers)
        self.stack.put(_COMPARE, view)
        return view

    def show_job(self, job: Job, answer_headers: tuple[str, ...]) -> None:
        """Show a job; what is seen is brought up to date, quietly, where something changed."""
        if self._job is None or self._job.id != job.id:
            self._forget()
        self._job, self._headers = job, answer_headers
        if self.isVisible():
            self._count_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._halted = False
        self._count_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()
        if self._task:
            self._task.cancel()

    def _halt(self) -> None:
        self._halted = True

    def _forget(self) -> None:
        """Another job comes."""
        if self._task:
            self._task.cancel()
        self._task, self._counted, self._overview = None, None, None
        self._free = self._halted = False
        self._again.stop()
        for widget in (self.parts, self.about, self.stack, self.empty):
            widget.hide()
        self.parts.choose(_CHARTS)
        self.stack.setCurrentIndex(_CHARTS)

    def _count_soon(self) -> None:
        if self._job is None or self._counted == self._job or self._task or self._again.isActive():
            return
        if not self._job.answered and not self._job.failed:
            self._show_empty(self._job)
            return
        self._count()

    def _count(self) -> None:
        """One count at a time; the busy row is for the first one only."""
        job = self._job
        if job is None or self._task or not self.isVisible():
            return
        self._began = time.monotonic()
        summaries, ident = self._page.context.desk.summaries, job.id
        task = self._page.task(lambda progress: summaries.overview(ident, progress))
        self._task = task
        if self._counted is None:
            self.busy.follow(task, tr("Counting the answers"))
        task.then(lambda overview: self._show(job, overview))
        task.otherwise(lambda problem: self._failed(task, problem)).stopped(lambda: self._stopped(task))
        task.start()

    def _show(self, job: Job, overview: Overview) -> None:
        if self._job is None or self._job.id != job.id:
            return
        self._task, self._counted = None, job
        if not overview.rows:
            self._show_empty(job)
        else:
            self._show_overview(self._job, overview)
        if self._job != job:
            took = time.monotonic() - self._began
            self._again.start(int(1000 * max(_SHORTEST_WAIT, _PATIENCE * took)))

    def _show_overview(self, job: Job, overview: Overview) -> None:
        self.empty.hide()
        self.stack.show()
        self._rows = overview.rows
        answers = any(ref.kind is ColumnKind.ANSWER for ref in overview.crossable)
        crossable = answers and len(overview.crossable) > 1
        comparable = bool(job.columns) and (job.kind != "documents" or bool(job.choice.path_column))
        comparable = comparable and job.kind != BATCH_KIND
        self.parts.set_words(
            [
                tr("Charts"),
                tr("Cross table") if crossable else "",
                tr("Against expected values") if comparable else "",
            ]
        )
        self.parts.setMinimumWidth(min(_PARTS, self.parts.sizeHint().width()))  # the hint gives way first
        self.parts.setVisible(crossable or comparable)
        self._free = all(not one.choices and not one.bins for one in overview.columns)
        self.charts.show_overview(job, self._headers, overview)
        self._overview = overview
        if "cross" in self.__dict__:
            self.cross.show_overview(job, self._headers, overview)
        if "compare" in self.__dict__:
            self.compare.show_job(job, self._headers)
        self._turn_to(self.parts.index)

    def _turn_to(self, part: int) -> None:
        self.stack.setCurrentIndex(part)
        if self._overview is None:  # nothing was counted: the page says so, and keeps saying it
            return
        if self._job:
            self.about.setText(_about(self._job, self._rows, part))
            self.about.setVisible(bool(self.about.text()) and not (self._free and part == _CHARTS))
        free = self._free and part == _CHARTS
        self.stack.setVisible(not free)
        self.empty.setVisible(free)
        if free:
            self._say_free()
        if part == _CROSS:
            self.cross.count()
        elif part == _COMPARE:
            self.compare.count()

    def _say_free(self) -> None:
        self.empty.headline.setText(tr("Free text has nothing to count"))
        self.empty.text.setText(
            tr(
                "Each answer is a text of its own. Recipes that ask for a choice, yes or no, a number, a date or a list"
                " get a chart for each of them here."
            )
        )

    def _show_empty(self, job: Job) -> None:
        """Why there is nothing to count, and what would bring something."""
        for widget in (self.parts, self.about, self.stack):
            widget.hide()
        if job.state is JobState.DRAFT:
            headline = tr("Nothing is asked yet")
            text = tr("Once the job is sent, a chart for each answer grows here while answers come in.")
        elif job.state is JobState.FINISHED:
            headline = tr("There are no answers to sum up")
            text = tr("No row has a usable answer. The tab Answers says why for each of them.")
        else:
            headline = tr("No answers yet")
            text = tr("A chart for each answer grows here while answers come in.")
        self.empty.headline.setText(headline)
        self.empty.text.setText(text)
        self.empty.show()

    def _failed(self, task: Task[Overview], problem: Problem) -> None:
        if self._task is task:
            self._task = None
        self._page.show_problem(problem)

    def _stopped(self, task: Task[Overview]) -> None:
        """The person stopped it, or looked elsewhere: counted again when the tab is seen again."""
        if self._task is not task:
            return
        self._task = None
        if self._halted and self._counted is None:
            self.about.setText(tr("Counting was stopped. It begins again when you come back to this tab."))
            self.about.show()
        elif self.isVisible():
            self._count_soon()


def _about(job: Job, answered: int, part: int) -> str:
    """What was counted, and what can be done with it."""
    facts = {"answered": count(answered), "rows": units(job.kind, job.rows)}
    if job.state is not JobState.FINISHED:
        return tr("{answered} of {rows} answered so far", **facts)
    if part == _COMPARE:
        return ""
    if part == _CROSS:
        return tr("Click a cell to see what it counts")
    if job.kind == "documents":
        return tr("Of {answered} answered documents. Click a bar to see them.", **facts)
    return tr("Of {answered} answered rows. Click a bar to see them.", **facts)
