"""What can be done to a job from the desk and from its page: rename, delete, export, send again, cancel, pause."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.api import RetryGroup
from batchdesk.gui.job.retry_question import RetryQuestion
from batchdesk.gui.job_words import cancel_said, delete_said, units
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import Tone
from batchdesk.gui.theme.places import resources
from batchdesk.gui.widgets.busy import BusyRow

_KINDS = "Excel (*.xlsx);;CSV (*.csv)"


class JobActions:
    """Acts for one page: questions stand over it, problems go to its banner, progress to its busy row."""

    def __init__(self, page: Page, busy: BusyRow) -> None:
        self._page, self._busy = page, busy
        self._context = page.context
        self._desk = page.context.desk

    def rename(self, job: Job) -> None:
        """Ask for another name."""
        name = self._context.dialogs.ask_text(self._page, tr("Rename the job"), job.name, tr("Rename"))
        if name and name != job.name:
            self._do(lambda: self._desk.rename(job.id, name))

    def delete(self, job: Job, gone: Callable[[], object] | None = None) -> None:
        """Ask, saying rows and money, then forget the job."""
        sure = self._context.dialogs.confirm(
            self._page,
            tr("Delete “{name}”?", name=job.name),
            delete_said(job),
            tr("Delete {rows}", rows=units(job.kind, job.rows)),
            tr("Keep"),
        )
        if not sure:
            return
        task = self._page.task(lambda _: self._desk.delete(job.id), writes=True)
        task.then(lambda _: gone() if gone else None).start()

    def retry(self, job: Job) -> None:
        """Find out what each kind needs, ask, then plan the rows without an answer to be sent again."""
        task = self._page.task(lambda _: self._desk.retry_groups(job.id))
        task.then(lambda groups: self._ask_retry(job, groups)).start()

    def _ask_retry(self, job: Job, groups: Sequence[RetryGroup]) -> None:
        dialog = RetryQuestion(self._page, job, groups, self._context.models)
        if self._context.dialogs.ask(dialog):
            choice = dialog.choice
            self._spend(job, lambda: self._desk.retry(job.id, choice))
        dialog.deleteLater()

    def cancel(self, job: Job) -> None:
        """Ask, saying what is charged, then cancel at the service."""
        sure = self._context.dialogs.confirm(
            self._page,
            tr("Cancel “{name}”?", name=job.name),
            cancel_said(job),
            tr("Cancel the job"),
            tr("Let it go on"),
        )
        if sure:
            self._do(lambda: self._desk.cancel(job.id))

    def pause(self, job: Job) -> None:
        """Send nothing more."""
        self._do(lambda: self._desk.pause(job.id))

    def resume(self, job: Job) -> None:
        """Go on."""
        self._do(lambda: self._desk.resume(job.id))

    def decide(self, job: Job, *, resend: bool) -> None:
        """The person's word on submissions of unknown fate."""
        self._spend(job, lambda: self._desk.decide(job.id, resend=resend))

    def export(self, job: Job) -> None:
        """Ask where to, then write the workbook with progress."""
        suggested = str(suggested_export(job))
        target = self._context.dialogs.save_path(self._page, tr("Export the answers"), suggested, _KINDS)
        if target is None:
            return
        task = self._page.task(lambda progress: self._desk.export(job.id, target, progress))
        self._busy.follow(task, tr("Writing {name}", name=target.name))
        task.then(lambda path: self._exported(job, path)).start()

    def _exported(self, job: Job, path: Path) -> None:
        banner, dialogs = self._page.banner, self._context.dialogs
        banner.say(
            trn("{n} row is in {name}.", "{n} rows are in {name}.", job.rows, name=path.name),
            str(path.parent),
            Tone.OK,
            tr("Open the file"),
            lambda: dialogs.show_outside(path),
        )
        banner.offer_second(tr("Show in folder"), lambda: dialogs.show_outside(path.parent))
        banner.take_focus()

    def _spend(self, job: Job, work: Callable[[], Job]) -> None:
        """Do what the job's limit may forbid; then ask whether the limit is to be lifted."""
        task = self._page.task(lambda _: work(), writes=True)
        task.then(lambda job: self._context.tracker.wake(job.id))
        task.otherwise(lambda problem: self._forbidden(job, problem, work)).start()

    def _forbidden(self, job: Job, problem: Problem, work: Callable[[], Job]) -> None:
        if problem.trouble not in (Trouble.CAP_TOO_LOW, Trouble.PRICE_UNKNOWN_WITH_CAP):
            self._page.show_problem(problem)
            return
        lift = self._context.dialogs.confirm(
            self._page,
            tr("Lift the limit of “{name}”?", name=job.name),
            problem.title,
            tr("Send without a limit"),
            tr("Keep the limit, send nothing"),
        )
        if lift:
            self._do(lambda: (self._desk.set_cap(job.id, None), work())[1])

    def _do(self, work: Callable[[], Job]) -> None:
        task = self._page.task(lambda _: work(), writes=True)
        task.then(lambda job: self._context.tracker.wake(job.id)).start()


def suggested_export(job: Job) -> Path:
    """Beside the file that was asked about; among the person's documents where that is no place for their own."""
    beside = job.source.parent
    ours = beside.is_relative_to(resources())  # the sample
    if ours or not (beside.is_absolute() and os.access(beside, os.W_OK)):
        beside = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    stem = job.source.stem if job.kind == "table" else job.source.name
    return beside / tr("{name}-answers.xlsx", name=_file_name(stem))


def _file_name(name: str) -> str:
    """A job's name without what file systems refuse."""
    kept = "".join("-" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    return kept.strip(" .")[:80] or tr("job")
