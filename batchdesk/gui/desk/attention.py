"""What of a job needs the person, in one plain sentence, and the one thing to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.limits import at_limit
from batchdesk.gui.format import day
from batchdesk.gui.job_words import about_key, unknown_requests
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import Tone


class Act(Enum):
    """The next step, as the list offers it."""

    FETCH = "fetch"
    DECIDE = "decide"
    RAISE = "raise"
    SETTINGS = "settings"
    RESUME = "resume"
    RETRY = "retry"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Attention:
    """A sentence, its tone, and what to do next with the words of its button. The least `rank` comes first."""

    sentence: str
    action: str
    act: Act
    rank: int
    tone: Tone = Tone.NEEDS


def attention(job: Job, now: datetime) -> Attention | None:
    """What a job needs the person for; None where it goes on, or is done, without them."""
    if at_risk := job.results_at_risk(now):
        said = tr(
            "The service keeps its answers only until {day}; leave BatchDesk open until they are here.",
            day=day(at_risk),
        )
        return Attention(said, tr("Fetch them now"), Act.FETCH, 0, Tone.FAILED)
    match job.state:
        case JobState.NEEDS_PERSON:
            return Attention(_unknown(job), tr("Decide…"), Act.DECIDE, 1)
        case JobState.PAUSED:
            return _paused(job)
        case JobState.DRAFT if job.note and not job.send_at:
            said = tr("It was not sent at its time: {why}", why=_first(say(job.note)))
            return Attention(said, tr("Look at it"), Act.LOOK, 2)
        case JobState.FINISHED if wants_a_look(job):
            said = trn("{n} row has no usable answer.", "{n} rows have no usable answer.", job.failed)
            return Attention(said, tr("Send again…"), Act.RETRY, 3)
        case _:
            return None


def wants_a_look(job: Job) -> bool:
    """Rows failed, and the person has neither saved the answers since nor put the job aside: then they know of it."""
    if not job.failed or job.archived:
        return False
    return job.exported_at is None or (job.finished_at is not None and job.exported_at < job.finished_at)


def _paused(job: Job) -> Attention:
    found = at_limit(job)
    if found is not None:
        said = _first(say(job.note)) or tr("It stopped at its limit.")
        if found.monthly:
            return Attention(said, tr("Open the settings"), Act.SETTINGS, 2)
        return Attention(said, tr("Raise the limit…"), Act.RAISE, 2)
    said = _first(say(job.note)) or tr("It is paused.")
    if about_key(job):
        return Attention(said, tr("Open the settings"), Act.SETTINGS, 2)
    return Attention(said, tr("Go on"), Act.RESUME, 2)


def _unknown(job: Job) -> str:
    number = unknown_requests(job)
    if not number:
        return _first(say(job.note))
    return trn(
        "It is not known whether the service took {n} request.",
        "It is not known whether the service took {n} requests.",
        number,
    )


def _first(note: str) -> str:
    """The first sentence: what can be done stands in the button."""
    end = note.find(". ")
    return note if end < 0 else note[: end + 1]
