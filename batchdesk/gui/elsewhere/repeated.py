"""The group "Repeated" of the list of jobs: fetches what is repeated, and does with it what the person wants."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.core.schedules import Schedule
from batchdesk.gui.elsewhere.acts import TimeActs
from batchdesk.gui.elsewhere.schedules_list import SchedulesList
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.layouts import column


class Repeated(QWidget):
    """A part of a page; takes no room while nothing is repeated."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._schedules = page, page.context.desk.schedules
        self._running = ""
        self.acts = TimeActs(page, self.refresh)
        self.busy, self.list = BusyRow(page.context.theme), SchedulesList(page.context.theme)
        self.setLayout(column(self.list, self.busy))
        self.list.run_wanted.connect(self.run)
        self.list.edit_wanted.connect(self.acts.edit)
        self.list.pause_wanted.connect(lambda schedule: self.acts.pause(schedule, not schedule.paused))
        self.list.remove_wanted.connect(self.acts.remove)
        self.list.job_wanted.connect(page.job_wanted)

    def refresh(self) -> None:
        """Fetch what is repeated."""
        task = self._page.task(lambda _: self._schedules.all()).otherwise(lambda _problem: None)
        task.then(self._arrived).start()

    def run(self, schedule: Schedule) -> None:
        """Run it now, at the person's word; reading a large file can be stopped."""
        self._running = schedule.name
        task = self._page.task(lambda progress: self._schedules.run_now(schedule.id, progress))
        self.busy.follow(task, tr("Running “{name}”", name=schedule.name))
        task.then(lambda job: self._ran(schedule, job)).otherwise(self._failed).stopped(self._over)
        task.start()
        self.refresh()

    def _arrived(self, schedules: tuple[Schedule, ...]) -> None:
        self.list.show_schedules(schedules, self._running, self._page.context.desk.now())

    def _ran(self, schedule: Schedule, job: Job | None) -> None:
        self._over()
        if job is None:
            title = tr("Nothing was sent for “{name}”.", name=schedule.name)
            self._page.banner.say(title, tr("The list says why."), Tone.QUIET)
            return
        self._page.context.tracker.wake(job.id)
        self._page.job_wanted.emit(job.id)

    def _failed(self, problem: Problem) -> None:
        self._over()
        self._page.show_problem(problem)

    def _over(self) -> None:
        self._running = ""
        self.refresh()
