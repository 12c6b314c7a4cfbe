"""Going on from a job in the plainest way: what a job of this desk has asked already is not asked again."""

from __future__ import annotations

from pathlib import Path

from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.progress import Progress, quiet
from batchdesk.desk.desk import Desk
from batchdesk.store.rows import Planned


class FakeAgain:
    """`AgainApi.go_on` for files of one column."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def go_on(
        self,
        job_id: str,
        source: Path,
        choice: SourceChoice = SourceChoice(),
        *,
        key_column: str = "",
        name: str = "",
        progress: Progress = quiet,
    ) -> Job:
        desk, store = self._desk, self._desk._tools.store
        known = {row.cells[0] for job in desk.jobs() for row in desk.rows(job.id)}
        job = desk.draft(source, choice, desk.job(job_id).recipe, name=name, progress=progress)
        new = [row.number for row in desk.rows(job.id) if row.cells[0] not in known]
        rows = (Planned(n, n if n in new else None, 10, "") for n in range(1, job.rows + 1))
        store.rows.plan(job.id, rows)
        store.jobs.change(job.id, requests=len(new))
        return desk.job(job.id)
