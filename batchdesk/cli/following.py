"""Going on with jobs until nothing more happens by itself, however long the service takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from batchdesk.cli import codes
from batchdesk.cli.screen import Screen
from batchdesk.cli.watching import Watch, working
from batchdesk.cli.words import by_when, count, span
from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.sentences import JOB_STATES

if TYPE_CHECKING:
    from batchdesk.core.jobs import Job
    from batchdesk.desk.api import DeskApi, Pace

PATIENCE = 10
"""Steps in a row that met trouble before we leave it to `resume`; the desk's waits between them grow."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How following a job ended: the job as it stands, its exit code, and the trouble that ended it, if any.

    `title` and `advice` are the trouble's sentences, "" where there is none.
    """

    job: Job
    code: int
    trouble: Trouble | None = None
    title: str = ""
    advice: str = ""


@dataclass(slots=True)
class _Followed:
    """A job under way: when it is due (seconds of the monotonic clock) and what was last said of it."""

    id: str
    due: float = 0.0
    job: Job | None = None
    said: tuple[object, ...] = ()
    failures: int = 0


def is_sent(job: Job) -> bool:
    """Whether all of a job has been accepted."""
    return job.state not in {JobState.DRAFT, JobState.SENDING}


def is_stopped(job: Job) -> bool:
    """Whether the service has been told to stop all that it is known to have of a canceled job."""
    return not any(
        part.state in {PartState.PLANNED, PartState.SENDING}
        or (part.state is PartState.SUBMITTED and part.service_status == "in_progress")
        for part in job.parts
    )


def follow(
    desk: DeskApi, screen: Screen, job_ids: Sequence[str], *, enough: Callable[[Job], bool] | None = None
) -> list[Ending]:
    """Call `advance` for each job whenever it is due, until nothing more happens or it is `enough`.

    Ctrl-C ends all with code 130: the jobs stay as they are and `resume` goes on.
    """
    endings: dict[str, Ending] = {}
    under_way = [_Followed(job_id) for job_id in job_ids]
    try:
        with working(screen) as (watch, interrupt):
            while under_way:
                for followed in [one for one in under_way if one.due <= time.monotonic()]:
                    ending = _step(desk, screen, watch, followed, enough)
                    if ending:
                        endings[followed.id] = ending
                        under_way.remove(followed)
                wait = min((one.due for one in under_way), default=0.0) - time.monotonic()
                if wait > 0:
                    _show_waiting(desk, watch, under_way)
                interrupt.wait(timedelta(seconds=wait))
    except (Canceled, KeyboardInterrupt):
        for followed in under_way:
            endings[followed.id] = Ending(desk.job(followed.id), codes.INTERRUPTED)
    return [endings[job_id] for job_id in job_ids]


def _step(
    desk: DeskApi,
    screen: Screen,
    watch: Watch,
    followed: _Followed,
    enough: Callable[[Job], bool] | None,
) -> Ending | None:
    """Do the next thing that is due for one job; an Ending when it was the last."""
    try:
        pace = desk.advance(followed.id, watch)
    except Problem as problem:
        job, trouble = desk.job(followed.id), problem.trouble
        return Ending(job, codes.of_trouble(trouble, job), trouble, problem.title, problem.advice)
    followed.job = job = desk.job(followed.id)
    followed.due = time.monotonic() + pace.wait.total_seconds()
    followed.failures = followed.failures + 1 if pace.trouble else 0
    _announce(screen, job, pace, followed)
    if pace.trouble and (pace.settled or followed.failures >= PATIENCE):
        return Ending(job, codes.of_trouble(pace.trouble, job), pace.trouble, pace.said or job.note)
    if pace.settled:
        return Ending(job, codes.of_job(job))
    if enough is not None and enough(job):
        return Ending(job, codes.DONE)
    return None


def _announce(screen: Screen, job: Job, pace: Pace, followed: _Followed) -> None:
    """Tell once what changed: the state, or what is being waited for."""
    batches = tuple((part.batch_id, part.state) for part in job.parts)
    if (now := (job.state, batches, pace.said)) == followed.said:
        return
    followed.said = now
    screen.event(
        "state",
        job=job.id,
        state=job.state.value,
        batches=[{"id": batch, "state": state.value} for batch, state in batches],
        waiting_for=pace.said,
    )
    if pace.said and not (pace.trouble and pace.settled):  # that is told at the end
        screen.mention(pace.said)


def _show_waiting(desk: DeskApi, watch: Watch, under_way: Sequence[_Followed]) -> None:
    job = under_way[0].job
    if len(under_way) > 1 or job is None:
        watch.waiting(f"Waiting for {count(len(under_way), 'job')}.")
    else:
        watch.waiting(waiting_sentence(job, desk.now()), _elapsed(job, desk.now()))


def waiting_sentence(job: Job, now: datetime) -> str:
    """What is waited for and by when it must be done; never a percentage, the service tells none."""
    sentence = f"{JOB_STATES[job.state]}."
    if job.latest_end:
        sentence += f" This job must be done by {by_when(job.latest_end, now)}."
    return sentence


def _elapsed(job: Job, now: datetime) -> str:
    return f"{span(now - job.submitted_at)} so far" if job.submitted_at else ""
