"""What the answers of the fake desk's rows come to: the real counting over rows that are made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from batchdesk.core.agreeing import Agreeing
from batchdesk.core.crossing import Crossing, Side
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.rows import AnswerRow
from batchdesk.core.summing import Block, Summing, given_values
from batchdesk.core.views import Agreement, ColumnKind, ColumnRef, CrossTable, Overview

_TOGETHER = 500


class FakeSummaries:
    """`rows(job)` brings the rows of a job (tests put another in its place); `enter(method, progress)` is where a test holds or fails a call."""

    def __init__(
        self,
        job: Callable[[str], Job],
        rows: Callable[[Job], list[AnswerRow]],
        enter: Callable[[str, Progress], None],
    ) -> None:
        self._job, self.rows, self._enter = job, rows, enter

    def overview(self, job_id: str, progress: Progress = quiet) -> Overview:
        job = self._job(job_id)
        self._enter("overview", progress)
        summing = Summing(job.answers, len(job.columns))
        for block in self._blocks(job, progress):
            summing.add(block)
        return summing.overview()

    def cross(
        self, job_id: str, down: ColumnRef, across: ColumnRef, progress: Progress = quiet
    ) -> CrossTable:
        job = self._job(job_id)
        self._enter("cross", progress)
        crossing = Crossing(_side(job, down), _side(job, across))
        for block in self._blocks(job, progress):
            crossing.add(block)
        return crossing.table()

    def agreement(
        self,
        job_id: str,
        answer: ColumnRef,
        expected: ColumnRef,
        progress: Progress = quiet,
        *,
        digits: int | None = None,
    ) -> Agreement:
        job = self._job(job_id)
        self._enter("agreement", progress)
        agreeing = Agreeing(job.answers[answer.index], answer, expected, digits)
        for block in self._blocks(job, progress):
            agreeing.add(block)
        return agreeing.agreement()

    def _blocks(self, job: Job, progress: Progress) -> Iterator[Block]:
        rows = self.rows(job)
        for at in range(0, len(rows), _TOGETHER):
            some = rows[at : at + _TOGETHER]
            progress(at, job.rows, "Counting the answers")
            yield Block(
                [row.number for row in some],
                [row.answers for row in some],
                [row.cells for row in some],
                [answer for row in some for answer, _ in row.review.edits],
            )


def _side(job: Job, column: ColumnRef) -> Side:
    if column.kind is ColumnKind.OWN:
        return Side(column)
    answer = job.answers[column.index]
    return Side(column, given_values(answer), answer.kind is AnswerKind.LIST)
