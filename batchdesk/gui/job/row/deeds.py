"""What the panel does to a row, in tasks: correct, reset, tick, comment, take back, send again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import AnswerRow
from batchdesk.desk.results_api import Step
from batchdesk.gui.format import count
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr


class Deeds(QObject):
    """`changed(AnswerRow, what was done)`; `unfit(row number, answer, Problem)` where a value can not be kept; `stepped(Step or
    None, back)`; `sent(row number)`. Other problems go to the page."""

    changed = Signal(object, str)
    unfit = Signal(int, int, object)
    stepped = Signal(object, bool)
    sent = Signal(int)

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page

    def keep(
        self, job: Job, row_: AnswerRow, answer: int, header: str, text: str, then: Callable[[], object]
    ) -> None:
        """Correct an answer by what was typed; `then` once it is kept."""
        desk = self._page.context.desk

        def work() -> AnswerRow:
            return desk.reviews.edit(job.id, row_.number, answer, desk.reviews.parse(job.id, answer, text))

        def done(after: AnswerRow) -> None:
            self.changed.emit(after, tr("{answer} is corrected.", answer=header))
            then()

        def refused(problem: Problem) -> None:
            if problem.trouble is Trouble.ANSWER_UNFIT:
                self.unfit.emit(row_.number, answer, problem)
            else:
                self._page.show_problem(problem)

        self._write(work, done, refused)

    def reset(self, job: Job, row_: AnswerRow, answer: int, header: str) -> None:
        """Take a correction away."""
        desk = self._page.context.desk
        self._write(
            lambda: desk.reviews.reset(job.id, row_.number, answer),
            lambda after: self.changed.emit(after, tr("{answer} is Claude's own again.", answer=header)),
        )

    def approve(
        self, job: Job, row_: AnswerRow, approved: bool, then: Callable[[], object] = lambda: None
    ) -> None:
        """Tick a row, or take the tick away."""
        desk, number = self._page.context.desk, count(row_.number)
        said = (
            tr("Row {number} is approved.", number=number)
            if approved
            else tr("Row {number} is not approved any more.", number=number)
        )

        def work() -> tuple[Step | None, AnswerRow]:
            step = desk.reviews.approve(job.id, [row_.number], approved)
            # As it is now: a comment may have been kept since the row was shown, by the very click that ticks it.
            return step, next(iter(desk.results.rows(job.id, [row_.number])), row_)

        def done(found: tuple[Step | None, AnswerRow]) -> None:
            step, after = found
            if step is not None:  # else it was so already: an undo would be of something else
                self.changed.emit(after, said)
            then()

        self._write(work, done)

    def comment(self, job: Job, row_: AnswerRow, text: str) -> None:
        """Keep a comment."""
        desk = self._page.context.desk
        self._write(
            lambda: desk.reviews.comment(job.id, row_.number, text),
            lambda after: self.changed.emit(after, tr("The comment is kept.")),
        )

    def step(self, job: Job, *, back: bool) -> None:
        """Take back the last step, or do it again."""
        reviews = self._page.context.desk.reviews
        self._write(
            lambda: reviews.undo(job.id) if back else reviews.redo(job.id),
            lambda step: self.stepped.emit(step, back),
        )

    def send_again(self, job: Job, row_: AnswerRow, ended: Callable[[], object]) -> None:
        """Send one row again; `ended` however that went."""
        desk = self._page.context.desk
        task = self._page.task(lambda _: desk.reviews.retry_rows(job.id, [row_.number]), writes=True)
        task.then(lambda _job: self.sent.emit(row_.number)).finally_(ended).start()

    def _write(
        self,
        work: Callable[[], object],
        then: Callable[..., object],
        otherwise: Callable[[Problem], object] | None = None,
    ) -> None:
        task = self._page.task(lambda _: work(), writes=True).then(then)
        task.otherwise(otherwise or self._page.show_problem).start()
