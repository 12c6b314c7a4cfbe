"""Which exit code says what has become of a job or of a command (contract, section 1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from batchdesk.cli.main import INTERRUPTED as INTERRUPTED
from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.problems import Blame, Problem, Trouble
from batchdesk.core.rows import RowStatus

if TYPE_CHECKING:
    from batchdesk.core.jobs import Job, Part

DONE = 0
OURS = Blame.OURS.value
USAGE = Blame.INPUT.value
SOME_FAILED = 3
STOPPED = Blame.STOPPED.value
NEEDS_PERSON = Blame.UNKNOWN_FATE.value
SERVICE = Blame.SERVICE.value

_GRAVEST_FIRST = (INTERRUPTED, OURS, NEEDS_PERSON, SERVICE, USAGE, STOPPED, SOME_FAILED, DONE)


def of_trouble(trouble: Trouble, job: Job | None = None) -> int:
    """The code for trouble; 2 promises that nothing was sent, so where something may have been it is 5 or 6 instead.

    A part whose call had no clear answer may be at the service: 5 where that is the person's to decide, 6 where
    `resume` still looks for it.
    """
    blame = Problem(trouble).blame
    if blame is not Blame.INPUT or job is None or not any(map(_may_be_there, job.parts)):
        return blame.value
    return NEEDS_PERSON if job.state is JobState.NEEDS_PERSON else SERVICE


def _may_be_there(part: Part) -> bool:
    return part.batch_id is not None or part.state in {PartState.SENDING, PartState.UNKNOWN}


def of_job(job: Job) -> int:
    """The code for a job that nothing more happens to by itself, where no trouble stopped it."""
    match job.state:
        case JobState.FINISHED:
            return DONE if all_usable(job) else SOME_FAILED
        case JobState.NEEDS_PERSON:
            return NEEDS_PERSON
        case JobState.PAUSED | JobState.DRAFT:
            return STOPPED
        case _:
            return SERVICE


def all_usable(job: Job) -> bool:
    """True when every row has a usable answer; a row skipped because it is empty had nothing to be asked.

    A row skipped for another reason (its document can not be read) counts as without an answer.
    """
    unread = job.counts.get(RowStatus.SKIPPED, 0) - job.empty
    return not job.failed and not job.waiting and unread <= 0


def gravest(codes: Iterable[int]) -> int:
    """One code for several jobs."""
    found = set(codes)
    return next((code for code in _GRAVEST_FIRST if code in found), DONE)
