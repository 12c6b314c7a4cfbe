"""How a job's, a part's and a row's state look: a word, an icon and a tone."""

from __future__ import annotations

from collections.abc import Mapping

from batchdesk.core.jobs import SETTLED, Job, JobState, PartState
from batchdesk.core.rows import UNUSABLE, RowStatus
from batchdesk.core.sentences import JOB_STATES
from batchdesk.gui.look import Look
from batchdesk.gui.saying import say
from batchdesk.gui.strings import marked, tr
from batchdesk.gui.theme.tokens import Tone

__all__ = ["NEEDS_LOOK", "Look", "is_fetching", "job_look", "part_look", "row_look", "row_word"]


_JOBS: Mapping[JobState, tuple[str, Tone]] = {
    JobState.DRAFT: ("edit", Tone.QUIET),
    JobState.SENDING: ("send", Tone.WAITING),
    JobState.RUNNING: ("running", Tone.WAITING),
    JobState.PAUSED: ("paused", Tone.NEEDS),
    JobState.NEEDS_PERSON: ("warning", Tone.NEEDS),
    JobState.CANCELING: ("waiting", Tone.WAITING),
    JobState.FINISHED: ("check", Tone.OK),
}

_PARTS: Mapping[PartState, tuple[str, str, Tone]] = {
    PartState.PLANNED: (marked("not sent yet"), "waiting", Tone.QUIET),
    PartState.SENDING: (marked("being sent"), "send", Tone.WAITING),
    PartState.UNKNOWN: (marked("fate unknown"), "warning", Tone.NEEDS),
    PartState.SUBMITTED: (marked("Claude is working"), "running", Tone.WAITING),
    PartState.ENDED: (marked("answers are being fetched"), "waiting", Tone.WAITING),
    PartState.COLLECTED: (marked("answers are here"), "check", Tone.OK),
    PartState.REJECTED: (marked("refused, nothing paid"), "error", Tone.FAILED),
    PartState.ABANDONED: (marked("given up"), "close", Tone.QUIET),
}

_ROWS: Mapping[RowStatus, tuple[str, str, Tone]] = {
    RowStatus.OK: (marked("answered"), "check", Tone.OK),
    RowStatus.CUT_OFF: (marked("cut off"), "warning", Tone.NEEDS),
    RowStatus.REFUSED: (marked("refused"), "warning", Tone.NEEDS),
    RowStatus.INVALID: (marked("invalid"), "warning", Tone.NEEDS),
    RowStatus.ERRORED: (marked("errored"), "error", Tone.FAILED),
    RowStatus.EXPIRED: (marked("expired"), "error", Tone.FAILED),
    RowStatus.CANCELED: (marked("canceled"), "close", Tone.QUIET),
    RowStatus.SKIPPED: (marked("skipped"), "info", Tone.QUIET),
    RowStatus.WAITING: (marked("waiting"), "waiting", Tone.WAITING),
}

NEEDS_LOOK = UNUSABLE
"""Statuses behind the filter "Needs a look"."""


def is_fetching(job: Job) -> bool:
    """True where the service has done its part and only the answers are to be fetched."""
    open_parts = [part.state for part in job.parts if part.state not in SETTLED]
    return bool(open_parts) and all(state is PartState.ENDED for state in open_parts)


def job_look(job: Job) -> Look:
    """The look of a job; a finished one that has rows without an answer says so."""
    icon, tone = _JOBS[job.state]
    if job.state is JobState.RUNNING and is_fetching(job):
        return Look(tr("Answers are fetched"), "waiting", Tone.WAITING)
    if job.state is JobState.FINISHED and job.failed:
        return Look(tr("Needs a look"), "warning", Tone.NEEDS)
    return Look(say(JOB_STATES[job.state]), icon, tone)


def part_look(state: PartState) -> Look:
    """The look of a part."""
    word, icon, tone = _PARTS[state]
    return Look(say(word), icon, tone)


def row_look(status: RowStatus) -> Look:
    """The look of a row's status."""
    word, icon, tone = _ROWS[status]
    return Look(say(word), icon, tone)


def row_word(status: RowStatus) -> str:
    """The status in a word."""
    return say(_ROWS[status][0])
