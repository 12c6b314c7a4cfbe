"""A job's life after the person said send: one due step at a time, resumable at every one.

Everything that matters is read from the store and written to it; what is kept here in memory (when to poll
next) is only politeness and may be lost.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from batchdesk.core.jobs import SETTLED, Job, JobState, PartState
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.desk import looking, uploading
from batchdesk.desk.api import Pace
from batchdesk.desk.canceling import Canceling
from batchdesk.desk.fetching import Fetching
from batchdesk.desk.handing import Handing
from batchdesk.desk.missing import Missing
from batchdesk.desk.releasing import waiting_words
from batchdesk.desk.rhythm import LONGEST_POLL, NOW, Rhythm, Rhythms
from batchdesk.desk.submitting import sweep
from batchdesk.desk.tools import Tools

_log = logging.getLogger(__name__)

LONGEST_ASKED = timedelta(days=1)
"""A host that asks for a longer pause than this is asked again after a day."""

# Trouble after which nothing on this job can go on until the person or the account changes something.
STOPPING = frozenset(
    {
        Trouble.KEY_MISSING,
        Trouble.KEY_GONE,
        Trouble.KEY_REJECTED,
        Trouble.KEY_NO_ACCESS,
        Trouble.KEYCHAIN_LOCKED,
        Trouble.KEYCHAIN_MISSING,
        Trouble.KEYCHAIN_FAILED,
        Trouble.KEYCHAIN_UNSAFE,
        Trouble.NO_CREDIT,
        Trouble.SPEND_LIMIT,
        Trouble.TLS_UNTRUSTED,
        Trouble.NO_BATCHES_HERE,
        Trouble.STRANGE_ANSWER,
        Trouble.PRACTICE_FAILED,
        Trouble.BATCH_GONE,
        Trouble.DISK_FULL,
        Trouble.PROFILE_UNUSABLE,
        Trouble.CAP_REACHED,
        Trouble.MONTH_CAP_UNREADABLE,
        Trouble.USAGE,
        Trouble.PRICE_UNKNOWN_WITH_CAP,
        Trouble.COST_ABOVE_WORST,
    }
)


class Tracker:
    """Advances jobs; one instance serves all of them."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools
        self._backoff: dict[str, Rhythm] = {}
        self._rhythms = Rhythms(self._now)
        missing = Missing(self._now)
        self._fetching = Fetching(self._now, self._rhythms, missing)
        self._handing = Handing(self._now, self._rhythms)
        self._canceling = Canceling(self._now, self._rhythms, missing)

    def advance(self, job_id: str, progress: Progress) -> Pace:
        """Do one due thing; trouble that passes becomes a wait, trouble that does not pauses the job."""
        job = self.tools.store.jobs.get(job_id)
        try:
            with self.tools.turn(job):
                pace = self._step(job, progress)
                self._backoff.pop(job.id, None)
        except Problem as problem:
            pace = self._troubled(job, problem)
        if pace.wait == NOW or pace.settled:
            self.tools.announce(job.id)
        return pace

    def hurry(self, job_id: str) -> None:
        """Forget waits: the person wants it now."""
        self._rhythms.forget(job_id)
        self._backoff.pop(job_id, None)

    # -- one step -----------------------------------------------------------------------------------------
    def _step(self, job: Job, progress: Progress) -> Pace:
        job = self._recover(job.id)
        if job.state in (JobState.DRAFT, JobState.FINISHED):
            return Pace(settled=True, wait=NOW)
        sweep(self.tools, job)
        if job.state is JobState.CANCELING and self._canceling.cancel_next(job):
            return self._soon()
        # Sending comes last: a service that takes no more for hours must not keep answers from being fetched.
        fetching = self._fetching
        for do in (fetching.collect_next, fetching.look_next, fetching.poll, self._handing.submit_next):
            wait = do(job, progress)
            if wait is not None:
                return Pace(settled=False, wait=wait)
        return self._settle(job)

    def _recover(self, job_id: str) -> Job:
        """The job as it is now that this turn is ours alone: a part still `sending` was interrupted.

        It must be read after the lock is held: until then its part was another process's to send.
        """
        job = self.tools.store.jobs.get(job_id)
        broken = [part for part in job.parts if part.state is PartState.SENDING]
        for part in broken:
            self.tools.store.parts.change(part.id, state=PartState.UNKNOWN)
        return self.tools.store.jobs.get(job_id) if broken else job

    # -- where the job stands then ------------------------------------------------------------------------
    def _settle(self, job: Job) -> Pace:
        job = self.tools.store.jobs.get(job.id)
        self._clean(job)
        after = _state_of(job)
        if after is not job.state:
            note = ""
            if after is JobState.NEEDS_PERSON:
                note = _unknown_words(job)
            if self.tools.store.jobs.move(job.id, job.state, after, note) and after is JobState.FINISHED:
                self.tools.store.jobs.change(job.id, finished_at=self.tools.now())
            self.tools.announce(job.id)
        going = [
            part for part in job.parts if part.state not in SETTLED and part.state is not PartState.PLANNED
        ]
        stuck = all(looking.needs_person(part) for part in going)
        if after in (JobState.FINISHED, JobState.NEEDS_PERSON, JobState.PAUSED) and (stuck or not going):
            trouble = Trouble.UNKNOWN_FATE if after is JobState.NEEDS_PERSON else None
            return Pace(settled=True, wait=NOW, trouble=trouble)
        return Pace(settled=False, wait=self._next_due(job), said=self._said(job, after))

    def _clean(self, job: Job) -> None:
        """Remove uploaded files that are not needed any more; where that fails, not too soon again."""
        rhythm = self._rhythms.of(f"clean {job.id}", job)
        if rhythm.left(self.tools.now()) <= NOW and not uploading.clean(self.tools, job):
            rhythm.grow(self.tools.now(), LONGEST_POLL)

    def _said(self, job: Job, state: JobState) -> str:
        """What is unusual about this wait."""
        planned = [part for part in job.parts if part.state is PartState.PLANNED]
        words = waiting_words(self.tools, job) if state is JobState.SENDING else ""
        if words:
            return words
        if state is JobState.SENDING and planned and not self._handing.has_room(job, planned[0]):
            return "The rest is sent when the service's queue has room."
        if state is JobState.CANCELING and any(looking.is_guessed(part) for part in job.parts):
            return (
                "A batch that was found on the service is not stopped before it shows that it is this job's."
            )
        return ""

    def _next_due(self, job: Job) -> timedelta:
        now, base = self.tools.now(), self._rhythms.base(job)
        # Where nothing is there to be polled, what is due lies elsewhere: nobody looks again at once.
        polled = any(part.state is PartState.SUBMITTED for part in job.parts)
        left = [self._rhythms.of(job.id, job).left(now) if polled else base]
        for part in job.parts:
            if part.state is PartState.UNKNOWN and not looking.needs_person(part):
                begin = looking.first_look(part, self.tools.pacing.settle) or now
                left.append(max(begin - now, self._rhythms.of(f"look {part.id}", job).left(now)))
        return max(min(left), timedelta(milliseconds=20))

    def _troubled(self, job: Job, problem: Problem) -> Pace:
        if problem.trouble in STOPPING and not self._passes(job, problem):
            self._pause(job, problem)
            return Pace(settled=True, wait=NOW, said=str(problem), trouble=problem.trouble)
        asked = problem.retry_after if isinstance(problem, ServiceProblem) else None
        rhythm = self._backoff.setdefault(
            job.id, Rhythm(self.tools.now(), self._rhythms.base(job) / 2, self.tools.now())
        )
        rhythm.grow(self.tools.now(), LONGEST_POLL)
        # Never sooner than by ourselves: a host that says "0 seconds" again and again would be hammered.
        wait = max(rhythm.wait, min(timedelta(seconds=min(asked or 0.0, 1e6)), LONGEST_ASKED))
        # The next try is the next poll too, so that what is said stays true until then.
        self._rhythms.of(job.id, job).put_off(self.tools.now(), wait)
        return Pace(settled=False, wait=wait, said=str(problem), trouble=problem.trouble)

    def _passes(self, job: Job, problem: Problem) -> bool:
        """A page of a hotel's network in between is no reason to give up on batches that are under way."""
        odd = problem.trouble in (Trouble.STRANGE_ANSWER, Trouble.NO_BATCHES_HERE)
        return odd and any(part.batch_id and part.state not in SETTLED for part in job.parts)

    def _pause(self, job: Job, problem: Problem) -> None:
        _log.info("job %s pauses: %s", job.id, problem.trouble)
        try:
            current = self.tools.store.jobs.get(job.id)
            if current.state not in (JobState.DRAFT, JobState.FINISHED):
                # What the person canceled is not to go on by `resume`: it waits, still canceling.
                wish = JobState.CANCELING if current.state is JobState.CANCELING else JobState.PAUSED
                self.tools.store.jobs.move(job.id, current.state, wish, str(problem))
        except Problem:
            # A full disk takes no note either; the job stays as it was and goes on from there.
            _log.warning("job %s could not be paused: %s", job.id, problem.trouble)

    def _now(self) -> Tools:
        """For whoever lives as long as this: prices and host change meanwhile."""
        return self.tools

    def _soon(self) -> Pace:
        return Pace(settled=False, wait=NOW)


def _state_of(job: Job) -> JobState:
    """Where a job stands, from its parts and from what the person last wanted."""
    states = {part.state for part in job.parts}
    if states <= SETTLED:
        return JobState.FINISHED
    if job.state is JobState.PAUSED:
        return job.state  # whoever paused is asked when they resume
    if any(looking.needs_person(part) for part in job.parts):
        return JobState.NEEDS_PERSON
    if job.state is JobState.CANCELING:
        return job.state
    return JobState.SENDING if PartState.PLANNED in states else JobState.RUNNING


def _unknown_words(job: Job) -> str:
    requests = sum(part.requests for part in job.parts if looking.needs_person(part))
    return Problem(Trouble.UNKNOWN_FATE, requests=requests, job=job.name).title
