"""What the answers of a job come to, in one pass over its rows for each question."""

from __future__ import annotations

from collections.abc import Callable

from batchdesk.core.agreeing import Agreeing
from batchdesk.core.crossing import Crossing, Side
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.summing import Block, Summing, given_values
from batchdesk.core.views import Agreement, ColumnKind, ColumnRef, CrossTable, Overview
from batchdesk.desk.tools import Tools

_COUNTING = "Counting the answers"


class Summaries:
    """`results_api.SummariesApi`."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def overview(self, job_id: str, progress: Progress = quiet) -> Overview:
        job = self._tools.store.jobs.get(job_id)
        summing = Summing(job.answers, len(job.columns))
        self._pass(job, summing.add, progress, cells=True)
        return summing.overview()

    def cross(
        self, job_id: str, down: ColumnRef, across: ColumnRef, progress: Progress = quiet
    ) -> CrossTable:
        job = self._tools.store.jobs.get(job_id)
        crossing = Crossing(_side(job, down), _side(job, across))
        own = ColumnKind.OWN in (down.kind, across.kind)
        self._pass(job, crossing.add, progress, cells=own)
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
        job = self._tools.store.jobs.get(job_id)
        agreeing = Agreeing(job.answers[answer.index], answer, expected, digits)
        self._pass(job, agreeing.add, progress, cells=True)
        return agreeing.agreement()

    def _pass(self, job: Job, add: Callable[[Block], None], progress: Progress, *, cells: bool) -> None:
        """Every row goes by once; the person's wish to stop is heard after each block."""
        done = 0
        for block in self._tools.store.standing.blocks(job.id, cells=cells):
            progress(done, job.rows, _COUNTING)
            add(block)
            done += len(block.numbers)


def _side(job: Job, column: ColumnRef) -> Side:
    if column.kind is ColumnKind.OWN:
        return Side(column)
    answer = job.answers[column.index]
    return Side(column, given_values(answer), answer.kind is AnswerKind.LIST)
