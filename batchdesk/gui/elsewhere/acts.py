"""What a person does with time, for one page: send later, now or not, repeat, change, pause, and stop repeating."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QSystemTrayIcon

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem
from batchdesk.core.schedules import Schedule
from batchdesk.gui.elsewhere.later_question import LaterQuestion
from batchdesk.gui.elsewhere.repeat_question import RepeatQuestion
from batchdesk.gui.elsewhere.words import moment, rhythm
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.toast import Notice


def can_repeat(job: Job) -> bool:
    """True where there is something to go on from."""
    return job.state is not JobState.DRAFT and job.kind in ("table", "documents")


class TimeActs:
    """Questions stand over the page, problems go to its banner; `done` is called after each change."""

    def __init__(self, page: Page, done: Callable[[], object] | None = None) -> None:
        self._page, self._context = page, page.context
        self._schedules = page.context.desk.schedules
        self._done = done or (lambda: None)

    @property
    def tray(self) -> bool:
        """Whether BatchDesk can go on without a window."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    # -- a draft ------------------------------------------------------------------------------------------
    def send_later(self, job: Job) -> None:
        """Ask when and for how much, and keep it."""
        now = self._context.desk.now()
        cap = job.cap if job.cap is not None else job.ceiling
        dialog = LaterQuestion(self._page, now=now, at=job.send_at, cap=cap, tray=self.tray)
        if self._context.dialogs.ask(dialog) and dialog.cap is not None:
            at, cap = dialog.at, dialog.cap
            self._change(lambda: self._schedules.send_later(job.id, at, cap))
        dialog.deleteLater()

    def send_now(self, job: Job) -> None:
        """Send what was to go later, with the limit it has."""
        desk = self._context.desk
        task = self._page.task(lambda _: desk.send(job.id, job.cap), writes=True)
        task.then(lambda sent: self._context.tracker.wake(sent.id)).start()

    def send_not(self, job: Job) -> None:
        """Let the draft stay a draft."""
        self._change(lambda: self._schedules.send_not(job.id))

    # -- again and again ----------------------------------------------------------------------------------
    def repeat(self, job: Job) -> None:
        """Ask how often, on what and for how much, and keep it."""
        self._with_keys(job, lambda keys: self._ask_repeat(job, keys))

    def edit(self, schedule: Schedule) -> None:
        """Ask the same of a question that is repeated already."""
        desk = self._context.desk
        task = self._page.task(lambda _: desk.job(schedule.job_id))
        task.then(
            lambda job: self._with_keys(job, lambda keys: self._ask_change(job, schedule, keys))
        ).start()

    def pause(self, schedule: Schedule, paused: bool = True) -> None:
        """Let it rest, or go on."""
        self._change(lambda: self._schedules.change(replace(schedule, paused=paused)))

    def remove(self, schedule: Schedule) -> None:
        """Stop repeating at once; it can be taken back."""
        task = self._page.task(lambda _: self._schedules.remove(schedule.id), writes=True)
        task.then(lambda _: self._removed(schedule)).start()

    # -- within -------------------------------------------------------------------------------------------
    def _with_keys(self, job: Job, then: Callable[[tuple[str, ...]], object]) -> None:
        """Find out which columns could name rows; where that can not be known, rows are known by their content."""
        again = self._context.desk.again
        task = self._page.task(lambda _: again.key_columns(job.id, job.columns))
        task.otherwise(lambda _problem: then(())).then(then).start()

    def _ask_repeat(self, job: Job, keys: tuple[str, ...]) -> None:
        dialog = RepeatQuestion(
            self._page, self._context.theme, self._context.dialogs, job, keys=keys, tray=self.tray
        )
        if self._context.dialogs.ask(dialog) and dialog.limit.cap is not None:
            self._keep(job, dialog)
        dialog.deleteLater()

    def _keep(self, job: Job, dialog: RepeatQuestion) -> None:
        cap, source, pattern = dialog.limit.cap, dialog.path, dialog.source.pattern
        (every, weekday, minute), key, name = dialog.rhythm, dialog.key_column, dialog.name.text()
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        assert cap is not None
        task = self._page.task(
            lambda _: self._schedules.repeat(
                job.id,
                source,
                every,
                minute=minute,
                zone=zone,
                cap=cap,
                weekday=weekday,
                pattern=pattern,
                key_column=key,
                name=name,
            ),
            writes=True,
        )
        task.then(self._kept).start()

    def _kept(self, schedule: Schedule) -> None:
        now = self._context.desk.now()
        title = tr("“{name}” is repeated from now on.", name=schedule.name)
        how = rhythm(schedule.every, schedule.weekday, schedule.minute)
        if schedule.next_at:
            how = tr("{rhythm}; next {when}.", rhythm=how, when=moment(schedule.next_at, now))
        self._page.banner.say(title, how, Tone.OK)
        self._changed()

    def _ask_change(self, job: Job, schedule: Schedule, keys: tuple[str, ...]) -> None:
        dialog = RepeatQuestion(
            self._page, self._context.theme, self._context.dialogs, job, schedule, keys=keys, tray=self.tray
        )
        if self._context.dialogs.ask(dialog) and dialog.limit.cap is not None:
            wanted = dialog.changed()
            self._change(lambda: self._schedules.change(wanted))
        dialog.deleteLater()

    def _removed(self, schedule: Schedule) -> None:
        said = tr("“{name}” is not repeated any more; its jobs stay.", name=schedule.name)
        self._page.noticed.emit(Notice(said, tr("Undo"), lambda: self._take_back(schedule)))
        self._changed()

    def _take_back(self, schedule: Schedule) -> None:
        self._change(lambda: self._schedules.restore(schedule))

    def _change(self, work: Callable[[], object]) -> None:
        task = self._page.task(lambda _: work(), writes=True).otherwise(self._refused)
        task.then(lambda _: self._changed()).start()

    def _changed(self) -> None:
        """For the page, and for whoever says what goes on when the window is closed."""
        self._context.bridge.planned.emit()
        self._done()

    def _refused(self, problem: Problem) -> None:
        self._page.show_problem(problem)
