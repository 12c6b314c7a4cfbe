"""What is done with whole jobs: going on from one on a new file, a copy, putting aside, deleting so that it can be undone."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import BATCH_KIND, Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.prompt import holes
from batchdesk.core.recipe import Recipe
from batchdesk.core.schedules import Schedule
from batchdesk.desk import drafting, ledger, uploading
from batchdesk.desk.again_api import Carried
from batchdesk.desk.keys_of_rows import naming_columns
from batchdesk.desk.tools import TURN_SECONDS, Tools

_NUMBERED = re.compile(r" \((\d+)\)$")
_ANY = SourceChoice()


class Again:
    """`desk.again_api.AgainApi`. `usable` refuses a model that the service does not have."""

    def __init__(self, tools: Tools, usable: Callable[[Recipe], None]) -> None:
        self._tools, self._usable = tools, usable

    def go_on(
        self,
        job_id: str,
        source: Path,
        choice: SourceChoice = _ANY,
        *,
        recipe: Recipe | None = None,
        key_column: str = "",
        name: str = "",
        limit: int | None = None,
        progress: Progress = quiet,
        schedule: Schedule | None = None,
    ) -> Job:
        """A draft that has the earlier job's answers. Problem JOB_NOT_READY where that job is still going on.

        `schedule` is the one that asks for it, None for a person.
        """
        earlier = self._tools.store.jobs.get(job_id)
        _may_go_on(earlier)
        recipe = recipe or earlier.recipe
        self._usable(recipe)
        return drafting.draft(
            self._tools,
            source,
            choice_for(self._tools, earlier, source, choice, recipe, progress),
            recipe,
            name=name,
            limit=limit,
            progress=progress,
            earlier=earlier,
            key_column=key_column,
            schedule=schedule,
        )

    def choice_for(self, job_id: str, source: Path, progress: Progress = quiet) -> SourceChoice:
        """What of a new file would be read to go on from a job: as it was then, as far as it is still there."""
        earlier = self._tools.store.jobs.get(job_id)
        return choice_for(self._tools, earlier, source, _ANY, earlier.recipe, progress)

    def carried(self, job_id: str) -> Carried:
        """How the rows stand to the earlier job; nothing of a job that goes on from none."""
        job = self._tools.store.jobs.get(job_id)
        if (origin := job.origin) is None:
            return Carried(0, job.rows, 0, 0)
        return Carried(
            origin.same, origin.new, origin.changed, origin.gone, origin.unanswered, origin.differs
        )

    def key_columns(self, job_id: str, columns: Sequence[str]) -> tuple[str, ...]:
        """Columns that could name rows, best first: filled and different in every row of the earlier job."""
        job = self._tools.store.jobs.get(job_id)
        rows = self._tools.store.rows.source(job.id)
        return naming_columns(job.columns, (row.cells for row in rows), columns)

    def duplicate(self, job_id: str, progress: Progress = quiet) -> Job:
        """A draft of the same rows and recipe, read from the store: the file may be gone."""
        job = self._tools.store.jobs.get(job_id)
        if job.kind == BATCH_KIND:
            raise not_ready(
                job, "it was made of a batch alone, without the rows", "Start a new job with your data."
            )
        self._usable(job.recipe)
        copy = self._copy_of(job)
        self._tools.store.jobs.add(copy)
        try:
            for done in self._tools.store.going_on.copy_rows(copy.id, job.id):
                progress(min(done, job.rows), job.rows, "Copying rows")
            self._tools.store.jobs.change(copy.id, rows=job.rows)
            return drafting.plan(self._tools, copy.id, progress)
        except BaseException:
            self._tools.store.jobs.delete(copy.id)
            raise

    def archive(self, job_id: str, archived: bool = True) -> Job:
        return self._changed(job_id, archived=int(archived))

    def trash(self, job_id: str) -> Job:
        with self._tools.store.transaction():  # in one with the look at its state: it may be sent just now
            may_delete(job := self._tools.store.jobs.get(job_id))
            self._tools.store.jobs.change(job.id, trashed_at=self._tools.now())
        self._tools.announce(job.id)
        return self._tools.store.jobs.get(job.id)

    def restore(self, job_id: str) -> Job:
        return self._changed(job_id, trashed_at=None)

    def empty_trash(self, older_than: datetime | None = None, *, most_rows: int | None = None) -> int:
        """Delete for good; what another window works on, or takes back, just now stays."""
        count = 0
        for job in self.trashed():
            if older_than is not None and job.trashed_at is not None and job.trashed_at >= older_than:
                continue
            if most_rows is not None and job.rows > most_rows:
                continue
            try:
                delete(self._tools, job.id, wait=0, may=_may_empty)
            except Problem as problem:
                if problem.trouble not in (Trouble.JOB_BUSY, Trouble.JOB_NOT_READY, Trouble.JOB_MISSING):
                    raise
            else:
                count += 1
        return count

    def trashed(self) -> tuple[Job, ...]:
        thrown = [(job.trashed_at, job) for job in self._tools.store.jobs.all() if job.trashed_at]
        return tuple(job for _, job in sorted(thrown, key=lambda pair: pair[0], reverse=True))

    def removed_with(self, job_id: str) -> tuple[int, int, int]:
        job = self._tools.store.jobs.get(job_id)
        taken = self._tools.store.going_on.taken(job.id)
        folder = self._tools.profile / "jobs" / job.id
        files = sum(path.stat().st_size for path in folder.glob("*") if path.is_file())
        return taken.rows, taken.answers, taken.bytes + files

    # -- within -------------------------------------------------------------------------------------------
    def _copy_of(self, job: Job) -> Job:
        tools = self._tools
        return Job(
            id=secrets.token_hex(4),
            name=next_name(job.name, {one.name for one in tools.store.jobs.all()}),
            state=JobState.DRAFT,
            practice=tools.practice,
            source=job.source,
            choice=job.choice,
            kind=job.kind,
            columns=job.columns,
            recipe=job.recipe,
            base_url="" if tools.practice else tools.base_url,
            key_name="" if tools.practice else tools.key_name(),
            created_at=tools.now(),
            formats=job.formats,
        )

    def _changed(self, job_id: str, **columns: object) -> Job:
        job = self._tools.store.jobs.get(job_id)
        self._tools.store.jobs.change(job.id, **columns)
        self._tools.announce(job.id)
        return self._tools.store.jobs.get(job.id)


def delete(
    tools: Tools, job_id: str, *, wait: float = TURN_SECONDS, may: Callable[[Job], None] | None = None
) -> None:
    """Forget a job with its rows, answers and raw files; what it cost stays in the ledger. Problem JOB_NOT_READY, JOB_BUSY.

    `may` raises the Problem where it must stay, by default where something of it may still come.
    """
    may = may or may_delete
    job = tools.store.jobs.get(job_id)
    may(job)
    with tools.turn(job, wait):
        with tools.store.transaction():
            job = tools.store.jobs.get(job.id)
            may(job)  # it may have been sent while this waited
            ledger.book(tools, job)
            tools.store.jobs.delete(job.id)
        shutil.rmtree(tools.folder(job.id), ignore_errors=True)
    uploading.clean(tools, job)
    tools.announce(job.id)


def may_delete(job: Job) -> None:
    """Problem JOB_NOT_READY where something of it may still come."""
    if job.state not in (JobState.DRAFT, JobState.FINISHED):
        raise not_ready(job, "it is still going on", "Cancel it first, then delete it.")


def _may_empty(job: Job) -> None:
    may_delete(job)
    if job.trashed_at is None:
        raise not_ready(job, "it was taken out of the trash", "Delete it again, then empty the trash.")


def not_ready(job: Job, reason: str, mend: str) -> Problem:
    """Why something can not be done with a job now."""
    return Problem(Trouble.JOB_NOT_READY, job=job.name, reason=reason, mend=mend)


def next_name(name: str, taken: set[str]) -> str:
    """The name with the next free number: "Tickets (2)"."""
    found = _NUMBERED.search(name)
    stem, number = (name[: found.start()], int(found[1]) + 1) if found else (name, 2)
    while f"{stem} ({number})" in taken:
        number += 1
    return f"{stem} ({number})"


def choice_for(
    tools: Tools, earlier: Job, source: Path, choice: SourceChoice, recipe: Recipe, progress: Progress
) -> SourceChoice:
    """What of the new file is read: what the person chose, else as the earlier job did, as far as it is there.

    The same sheet and header row where the prompt's columns are found so; else both are found anew.
    """
    if choice != _ANY:
        return choice
    wanted = {name.casefold() for name in holes(recipe.prompt)}
    wanted &= {name.casefold() for name in earlier.columns}
    before = replace(earlier.choice, each=())
    for tried in (
        before,
        replace(before, header_row=None),
        replace(before, sheet=None, header_row=None),
    ):
        try:
            found = tools.files.inspect(source, tried, progress)
        except Problem as problem:
            if problem.trouble not in _TRY_ANEW:
                raise
            continue
        if wanted <= {name.casefold() for name in found.column_names} and _is_like(found, earlier, tried):
            return tried
    return replace(before, sheet=None, header_row=None)


_TRY_ANEW = frozenset({Trouble.SHEET_MISSING, Trouble.SHEET_EMPTY, Trouble.HEADER_MISSING})


def _is_like(found: Inspection, earlier: Job, tried: SourceChoice) -> bool:
    """Whether the row that was the header then is one now: it has most of the columns, not only those of the prompt."""
    if tried.header_row is None:
        return True
    known = {name.casefold() for name in earlier.columns}
    return sum(name.casefold() in known for name in found.column_names) * 2 >= len(known)


def _may_go_on(job: Job) -> None:
    """What is under way would be asked and paid a second time; so would what a paused job still sends."""
    if job.kind == BATCH_KIND:
        raise not_ready(
            job, "it was made of a batch alone, without the rows", "Start a new job with your data."
        )
    if job.state is JobState.PAUSED:
        raise not_ready(
            job, "it is paused and would send the rest when it is resumed", "Resume it or cancel it first."
        )
    if job.state not in (JobState.DRAFT, JobState.FINISHED):
        raise not_ready(job, "it is still going on", "Wait until it is finished, then go on from it.")
