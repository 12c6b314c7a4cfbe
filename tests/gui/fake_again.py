"""Whole jobs in memory: go on, copy, put aside, throw away and have back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from batchdesk.core.jobs import Job, JobState, Origin, SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.again_api import Carried
from tests.gui import fake_world as world


class FakeAgain:
    """`AgainApi`; `keys` are the columns that name rows, `found` how a new file stands to the job, `fault` what is raised.

    `faulty` names the key column that raises it, None for all.
    """

    def __init__(
        self,
        jobs: dict[str, Job],
        put: Callable[[Job], Job],
        now: Callable[[], datetime],
        enter: Callable[[str, Progress], None],
    ) -> None:
        self._jobs, self._put, self._now, self._enter = jobs, put, now, enter
        self.keys: tuple[str, ...] = ("Ticket",)
        self.found = Carried(same=9468, new=380, changed=32, gone=12)
        self.fault: Problem | None = None
        self.faulty: str | None = None
        self.asked: list[tuple[str, Path, str]] = []
        self.emptied: list[datetime | None] = []
        self._count = 0

    def go_on(
        self,
        job_id: str,
        source: Path,
        choice: SourceChoice = SourceChoice(),
        *,
        recipe: Recipe | None = None,
        key_column: str = "",
        name: str = "",
        limit: int | None = None,
        progress: Progress = quiet,
    ) -> Job:
        self._enter("go_on", progress)
        self.asked.append((job_id, source, key_column))
        if self.fault and self.faulty in (None, key_column):
            raise self.fault
        earlier, found = self._jobs[job_id], self.found
        self._count += 1
        sent = found.new + found.changed + found.unanswered
        changed = found.changed if key_column else 0
        return self._put(
            world.job(
                f"again{self._count}", f"{source.stem}, {earlier.recipe.name}", JobState.DRAFT,
                {RowStatus.OK: found.same, RowStatus.WAITING: sent}, source=source, recipe=recipe or earlier.recipe,
                columns=earlier.columns, kind=earlier.kind, requests=sent, created_at=self._now(), earlier=job_id,
                key_column=key_column, carried=found.same, estimated=None, ceiling=None,
                origin=Origin(earlier.name, earlier.finished_at or earlier.created_at, found.differs, found.same,
                              sent - changed - found.unanswered, changed, found.gone, found.unanswered),
            )
        )  # fmt: skip

    def choice_for(self, job_id: str, source: Path, progress: Progress = quiet) -> SourceChoice:
        self._enter("choice_for", progress)
        return SourceChoice()

    def carried(self, job_id: str) -> Carried:
        self._enter("carried", quiet)
        origin = self._jobs[job_id].origin
        if origin is None:
            return Carried(0, self._jobs[job_id].rows, 0, 0)
        return Carried(
            origin.same, origin.new, origin.changed, origin.gone, origin.unanswered, origin.differs
        )

    def key_columns(self, job_id: str, columns: Sequence[str]) -> tuple[str, ...]:
        self._enter("key_columns", quiet)
        return tuple(name for name in self.keys if name in columns)

    def duplicate(self, job_id: str, progress: Progress = quiet) -> Job:
        self._enter("duplicate", progress)
        job = self._jobs[job_id]
        self._count += 1
        return self._put(
            replace(job, id=f"copy{self._count}", name=f"{job.name} (2)", state=JobState.DRAFT, parts=(),
                    counts={RowStatus.WAITING: job.rows}, created_at=self._now(), submitted_at=None,
                    finished_at=None, actual=None, note="")
        )  # fmt: skip

    def archive(self, job_id: str, archived: bool = True) -> Job:
        self._enter("archive", quiet)
        return self._put(replace(self._jobs[job_id], archived=archived))

    def trash(self, job_id: str) -> Job:
        self._enter("trash", quiet)
        return self._put(replace(self._jobs[job_id], trashed_at=self._now()))

    def restore(self, job_id: str) -> Job:
        self._enter("restore", quiet)
        return self._put(replace(self._jobs[job_id], trashed_at=None))

    def empty_trash(self, older_than: datetime | None = None, *, most_rows: int | None = None) -> int:
        self.emptied.append(older_than)
        gone = [
            job.id
            for job in self._jobs.values()
            if job.trashed_at
            and (older_than is None or job.trashed_at < older_than)
            and (most_rows is None or job.rows <= most_rows)
        ]
        for job_id in gone:
            del self._jobs[job_id]
        return len(gone)

    def trashed(self) -> tuple[Job, ...]:
        thrown = [job for job in self._jobs.values() if job.trashed_at]
        return tuple(sorted(thrown, key=lambda job: job.trashed_at or self._now(), reverse=True))

    def removed_with(self, job_id: str) -> tuple[int, int, int]:
        self._enter("removed_with", quiet)
        job = self._jobs[job_id]
        return job.rows, job.answered, 14_200_000
