"""One run of a schedule: what there is to read is found, drafted, priced and sent, or nothing of it stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from itertools import takewhile
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.schedules import LOOK_EVERY, Schedule
from batchdesk.core.sentences import earlier_goes_on, still_written
from batchdesk.desk.tools import TURN_SECONDS, Tools
from batchdesk.desk.watched import Found, find
from batchdesk.desk.written import Written

WRITING_WAIT = timedelta(minutes=1)
CLOCKS = timedelta(hours=1)
"""By so much a clock may be put back while a run is under way, and its job is known all the same."""
_WAITS_FOR_PERSON = frozenset({JobState.NEEDS_PERSON, JobState.PAUSED})


class GoOn(Protocol):
    """`again.Again.go_on`."""

    def __call__(
        self,
        job_id: str,
        source: Path,
        choice: SourceChoice = ...,
        *,
        key_column: str = ...,
        name: str = ...,
        progress: Progress = ...,
        schedule: Schedule | None = ...,
    ) -> Job: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """What of the desk a run goes through, as a person's wish would."""

    go_on: GoOn
    estimate: Callable[[str], object]
    may_send: Callable[[Job, Decimal | None], None]
    send: Callable[[str, Decimal | None], Job]


class Waits(Exception):
    """The run can not be now, and nothing is wrong; it is tried again after `span`."""

    def __init__(self, note: str, span: timedelta) -> None:
        super().__init__(note)
        self.note, self.span = note, span


class Nothing(Exception):
    """No row is new or changed."""

    def __init__(self, name: str, digest: str) -> None:
        super().__init__(name)
        self.name, self.digest = name, digest


class ScheduledRun:
    """What a claimed run does; whoever calls has the schedule to themselves."""

    def __init__(self, tools: Tools, doors: Doors) -> None:
        self._tools, self._doors = tools, doors

    def send(self, schedule: Schedule, progress: Progress, *, wished: bool) -> tuple[Job, str]:
        """Draft, price and send: (job, digest of what was read). Nothing of a run stays where it was not sent.

        Raises Problem, Waits, Nothing; Canceled where the person closes the window.
        """
        earlier = self._earlier(schedule)
        found = self.find(schedule, earlier)
        if found.written:
            raise Waits(still_written(found.path.name), WRITING_WAIT)
        if found.digest == schedule.last_seen and not wished:
            raise Nothing(found.path.name, found.digest)
        job = self._draft(schedule, earlier, found, progress)
        try:
            if not job.requests:
                raise Nothing(found.path.name, found.digest)
            if self.find(schedule, earlier).digest != found.digest:
                raise Waits(still_written(found.path.name), WRITING_WAIT)
            self._tools.service(job)
            self._doors.estimate(job.id)
            return self._doors.send(job.id, schedule.cap), found.digest
        except BaseException as error:
            # A crash of ours is looked at by a person: what it had made stays until then.
            if isinstance(error, Problem | Canceled | Waits | Nothing) and not self._drop(job.id):
                return self._tools.store.jobs.get(job.id), found.digest  # somebody was quicker
            raise

    def find(self, schedule: Schedule, earlier: Job) -> Found:
        """What there is to read now; Problem as `watched.find`."""
        documents = earlier.kind == "documents"
        pattern = schedule.pattern or ("" if documents else f"*{earlier.source.suffix}")
        ours = Written(self._tools.profile).teller()
        return find(schedule.source, pattern, documents=documents, now=self._tools.now(), ours=ours)

    def left_by_crash(self, schedule: Schedule) -> Job | None:
        """What a claimed run has sent before it ended without a word; a draft that it left is dropped."""
        if schedule.claimed_at is None:
            return None
        since = schedule.claimed_at - CLOCKS
        made = map(self._tools.store.jobs.get, self._tools.store.schedules.runs(schedule.id))
        for job in takewhile(lambda job: job.id != schedule.job_id, made):
            if job.created_at >= since and (job.state is not JobState.DRAFT or not self._drop(job.id)):
                return job
        return None

    # -- within -------------------------------------------------------------------------------------------
    def _earlier(self, schedule: Schedule) -> Job:
        """The run before, or the job it all began with; rows that are still under way there would be paid twice."""
        earlier = self._tools.store.jobs.get(schedule.job_id)
        if earlier.trashed_at is not None:
            raise Problem(Trouble.JOB_MISSING, job=earlier.name)
        if earlier.state in _WAITS_FOR_PERSON:
            raise Problem(Trouble.EARLIER_NEEDS_PERSON, job=earlier.name)
        if earlier.state is not JobState.FINISHED:
            raise Waits(earlier_goes_on(earlier.name), LOOK_EVERY)
        return earlier

    def _draft(self, schedule: Schedule, earlier: Job, found: Found, progress: Progress) -> Job:
        day = self._tools.now().astimezone(ZoneInfo(schedule.zone)).date()
        name = f"{schedule.name} {day.isoformat()}"
        choice = earlier.choice
        if found.path != earlier.source:
            choice = replace(choice, header_row=None)  # another file may begin its table elsewhere

        def drafted(choice: SourceChoice) -> Job:
            return self._doors.go_on(
                earlier.id,
                found.path,
                choice,
                key_column=schedule.key_column,
                name=name,
                progress=progress,
                schedule=schedule,
            )

        try:
            return drafted(choice)
        except Problem as problem:
            if problem.trouble is not Trouble.SHEET_MISSING or found.path == earlier.source:
                raise
            # In a watched folder each file may call its sheet by the month; the prompt's columns must be there anyway.
            return drafted(replace(choice, sheet=None))

    def _drop(self, job_id: str) -> bool:
        """Remove the draft of a run; False where somebody has sent it meanwhile: it is paid for, and stays."""
        jobs = self._tools.store.jobs
        if not jobs.has(job_id):
            return True
        with self._tools.turn(jobs.get(job_id), TURN_SECONDS):
            if jobs.has(job_id) and jobs.get(job_id).state is not JobState.DRAFT:
                return False
            jobs.delete(job_id)
            shutil.rmtree(self._tools.folder(job_id), ignore_errors=True)
        self._tools.announce(job_id)
        return True
