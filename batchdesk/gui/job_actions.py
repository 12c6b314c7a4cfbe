"""What can be done to a job from the desk and from its page: rename, delete, copy, archive, save, send again, pause."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path

from batchdesk.core.jobs import Job
from batchdesk.core.limits import at_limit, dollars
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.desk.api import RetryGroup
from batchdesk.gui.again.dialog import RunAgainDialog
from batchdesk.gui.context import Beginning
from batchdesk.gui.dollars import read_dollars, write_dollars
from batchdesk.gui.format import money
from batchdesk.gui.job.retry_question import RetryQuestion
from batchdesk.gui.job.saving import Saving
from batchdesk.gui.job_words import cancel_said, deleted_said, send_again_words, units
from batchdesk.gui.page import Page
from batchdesk.gui.saying import title_of
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.toast import Notice


class JobActions:
    """Acts for one page: questions stand over it, problems go to its banner, progress to its busy row."""

    def __init__(self, page: Page, busy: BusyRow) -> None:
        self._page = page
        self._context = page.context
        self._desk = page.context.desk
        self._busy = busy
        self.saving = Saving(page, busy)

    def rename(self, job: Job) -> None:
        """Ask for another name."""
        name = self._context.dialogs.ask_text(self._page, tr("Rename the job"), job.name, tr("Rename"))
        if name and name != job.name:
            self._do(lambda: self._desk.rename(job.id, name))

    def rename_to(self, job_id: str, name: str) -> None:
        """Give a job this name."""
        self._do(lambda: self._desk.rename(job_id, name))

    def delete(self, job: Job, gone: Callable[[], object] | None = None) -> None:
        """Put the job into the trash at once, say what that takes away, and offer to undo it."""

        def work(_progress: Progress) -> str:
            _, answers, size = self._desk.again.removed_with(job.id)
            self._desk.again.trash(job.id)
            return deleted_said(job, answers, size)

        def told(said: str) -> None:
            self._page.noticed.emit(Notice(said, tr("&Undo"), lambda: self._restore(job.id)))
            if gone:
                gone()

        self._page.task(work, writes=True).then(told).start()

    def undo(self) -> None:
        """Take back the last deletion, as long as the trash still has it."""

        def work(_progress: Progress) -> Job | None:
            thrown = self._desk.again.trashed()
            return self._desk.again.restore(thrown[0].id) if thrown else None

        self._page.task(work, writes=True).then(self._restored).start()

    def _restore(self, job_id: str) -> None:
        self._page.task(lambda _: self._desk.again.restore(job_id), writes=True).then(self._restored).start()

    def _restored(self, job: Job | None) -> None:
        if job:
            self._page.noticed.emit(Notice(tr("“{name}” is back.", name=job.name)))

    def archive(self, job: Job) -> None:
        """Put the job aside, or take it back."""
        archived = not job.archived
        if archived:
            said = tr("“{name}” is archived.", name=job.name)
        else:
            said = tr("“{name}” is back in the list.", name=job.name)

        def act(to: bool) -> None:
            task = self._page.task(lambda _: self._desk.again.archive(job.id, to), writes=True)
            task.then(lambda _: self._page.noticed.emit(undo) if to is archived else None).start()

        undo = Notice(said, tr("&Undo"), lambda: act(not archived))
        act(archived)

    def duplicate(self, job: Job) -> None:
        """A draft with the same rows and the same question."""
        task = self._page.task(lambda progress: self._desk.again.duplicate(job.id, progress), writes=True)
        self._busy.follow(task, tr("Copying “{name}”", name=job.name))
        task.then(self._duplicated).start()

    def _duplicated(self, copy: Job) -> None:
        said = tr("“{name}” is among the drafts.", name=copy.name)
        self._page.noticed.emit(
            Notice(said, tr("&Open it"), lambda: self._page.new_job(Beginning(draft=copy.id)))
        )

    def run_again(self, job: Job, source: Path | None = None) -> None:
        """Ask the same of a new file: which one, how its rows stand to the job's, then on to the price."""
        dialog = RunAgainDialog(self._page, self._context, job, source)
        if self._context.dialogs.ask(dialog) and dialog.draft:
            self._page.new_job(Beginning(draft=dialog.draft.id))
        else:
            dialog.give_up()
        dialog.deleteLater()

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

    def retry_rows(self, job: Job, numbers: Sequence[int], price: Decimal | None) -> None:
        """Ask, saying rows and money, then send these rows again, whatever their status."""
        rows = units(job.kind, len(numbers))
        sure = self._context.dialogs.confirm(
            self._page,
            tr("Send {rows} again?", rows=rows),
            _kept_said(job, price),
            send_again_words(job, len(numbers), price),
            tr("Send nothing"),
        )
        if sure:
            chosen = tuple(numbers)
            self._spend(job, lambda: self._desk.reviews.retry_rows(job.id, chosen))

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

    def raise_limit(self, job: Job, cap: Decimal | None) -> None:
        """Set a higher limit, asked for where none is given, and go on under it."""
        if cap is None:
            cap = self._ask_limit(job)
        if cap is not None:
            self._spend(job, lambda: (self._desk.set_cap(job.id, cap), self._desk.resume(job.id))[1])

    def _ask_limit(self, job: Job) -> Decimal | None:
        now, found = job.cap or Decimal(0), at_limit(job)
        suggested = found.all if found and found.all is not None else now
        title = tr("Never spend more than $")
        text = self._context.dialogs.ask_text(
            self._page, title, write_dollars(suggested), tr("Go on under it")
        )
        cap = read_dollars(text) if text else None
        if text and cap is None:
            advice = tr("Write it like 3 or 3.50. The limit is as it was.")
            self._page.banner.say(tr("“{typed}” is no sum of dollars.", typed=text), advice, Tone.NEEDS)
        return cap

    def decide(self, job: Job, *, resend: bool) -> None:
        """The person's word on submissions of unknown fate."""
        self._spend(job, lambda: self._desk.decide(job.id, resend=resend))

    def _spend(self, job: Job, work: Callable[[], Job]) -> None:
        """Do what the job's limit may forbid; then ask whether the limit is to be lifted."""
        task = self._page.task(lambda _: work(), writes=True)
        task.then(lambda job: self._context.tracker.wake(job.id))
        task.otherwise(lambda problem: self._forbidden(job, problem, work)).start()

    def _forbidden(self, job: Job, problem: Problem, work: Callable[[], Job]) -> None:
        if problem.trouble not in (Trouble.CAP_TOO_LOW, Trouble.PRICE_UNKNOWN_WITH_CAP):
            self._page.show_problem(problem)
            return
        most = dollars(str(problem.facts.get("ceiling", "")))
        if problem.trouble is Trouble.CAP_TOO_LOW and most is not None:
            title = tr("Raise the limit of “{name}”?", name=job.name)
            yes = tr("Raise it to {most} and send", most=money(most, up=True))
        else:
            title = tr("Lift the limit of “{name}”?", name=job.name)
            yes, most = tr("Send without a limit"), None
        no = tr("Keep the limit, send nothing")
        if self._context.dialogs.confirm(self._page, title, title_of(problem), yes, no):
            self._do(lambda: (self._desk.set_cap(job.id, most), work())[1])

    def _do(self, work: Callable[[], Job]) -> None:
        task = self._page.task(lambda _: work(), writes=True)
        task.then(lambda job: self._context.tracker.wake(job.id)).start()


def _kept_said(job: Job, price: Decimal | None) -> str:
    """What sending rows again costs, and what stays."""
    if job.practice:
        return tr(
            "Practice costs nothing. Usable answers that are there stay until other usable ones have come, and your "
            "corrections, ticks and comments are kept."
        )
    return tr(
        "It costs about {sum}. Usable answers that are there stay until other usable ones have come, and your "
        "corrections, ticks and comments are kept.",
        sum=money(price),
    )
