"""A job's life after the person said send: one due step at a time, resumable at every one.

Everything that matters is read from the store and written to it; what is kept here in memory (when to poll
next) is only politeness and may be lost.
"""

from __future__ import annotations

import logging
import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal

from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import SETTLED, Job, JobState, Part, PartState, Role
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.core.service import Batch
from batchdesk.desk import looking, priming, uploading
from batchdesk.desk.api import Pace
from batchdesk.desk.collecting import collect
from batchdesk.desk.looking import LIMIT
from batchdesk.desk.releasing import check_worst, next_release, waiting_words
from batchdesk.desk.submitting import abandon, reject, submit, sweep, too_large
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import most_of

_log = logging.getLogger(__name__)

FIRST_POLL = timedelta(seconds=30)
LONGEST_POLL = timedelta(minutes=5)
PRACTICE_POLL = timedelta(milliseconds=400)
PATIENCE = timedelta(minutes=10)
"""404s are passing for this long after the first of them, early and late (API notes, section 11)."""
MOST_OPEN = 100
LONGEST_ASKED = timedelta(days=1)
"""A host that asks for a longer pause than this is asked again after a day."""
TRIES = 5
"""Downloads of a file that stays short before its missing rows are given up on."""

NOW = timedelta(0)

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
        Trouble.USAGE,
        Trouble.PRICE_UNKNOWN_WITH_CAP,
        Trouble.COST_ABOVE_WORST,
    }
)

GONE = Outcome(
    RowStatus.ERRORED, note="The service no longer knows the batch {batch}; this row may have been charged."
)
CANCELED = Outcome(RowStatus.CANCELED, note="Canceled before it was sent; not charged.", cost=Decimal(0))


@dataclass(slots=True)
class Rhythm:
    """When the next thing of a kind is due, and how the wait grows while nothing happens."""

    due: datetime
    wait: timedelta
    since: datetime
    """When it was last set; a clock that shows an earlier time was set back, and nothing waits for it."""

    def grow(self, now: datetime, longest: timedelta) -> None:
        """Half as long again, with jitter so that many desks do not ask at once."""
        self.wait = min(self.wait * 1.5, longest)
        self.put_off(now, self.wait * random.uniform(0.9, 1.1))

    def put_off(self, now: datetime, wait: timedelta) -> None:
        """Wait this long from now."""
        self.due, self.since = now + wait, now

    def left(self, now: datetime) -> timedelta:
        """How long it is until it is due; zero or less means now."""
        return NOW if now < self.since else self.due - now


@dataclass(slots=True)
class Tracker:
    """Advances jobs; one instance serves all of them."""

    tools: Tools
    _polls: dict[str, Rhythm] = field(default_factory=dict)
    _backoff: dict[str, Rhythm] = field(default_factory=dict)
    _tries: dict[int, int] = field(default_factory=dict)
    _short: dict[int, int] = field(default_factory=dict)
    _missed: dict[int, datetime] = field(default_factory=dict)

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
        self._polls.pop(job_id, None)
        self._backoff.pop(job_id, None)

    # -- one step -----------------------------------------------------------------------------------------
    def _step(self, job: Job, progress: Progress) -> Pace:
        job = self._recover(job.id)
        if job.state in (JobState.DRAFT, JobState.FINISHED):
            return Pace(settled=True, wait=NOW)
        sweep(self.tools, job)
        if job.state is JobState.CANCELING and self._cancel(job):
            return self._soon()
        # Sending comes last: a service that takes no more for hours must not keep answers from being fetched.
        for do in (self._collect_next, self._look_next, self._poll, self._submit_next):
            pace = do(job, progress)
            if pace is not None:
                return pace
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

    def _submit_next(self, job: Job, progress: Progress) -> Pace | None:
        planned = [part for part in job.parts if part.state is PartState.PLANNED]
        if job.state is not JobState.SENDING or not planned or len(_open(job)) >= MOST_OPEN:
            return None
        release = next_release(self.tools, job)
        if release is None or not self._has_room(job, release.part):
            return None
        part, alone = release.part, release.part.role is not Role.PLAIN
        if uploading.upload_next(self.tools, job, part, progress):
            return self._soon()
        if uploading.too_heavy(self.tools, job, part):
            self.tools.store.parts.split(part.id)
            return self._soon()
        progress(len(job.parts) - len(planned), len(job.parts), "Sending")
        try:
            submit(self.tools, job, release)
        except ServiceProblem as problem:
            return self._not_taken(job, part, problem)
        base = self._poll_base(job)
        self._polls[job.id] = Rhythm(self.tools.now() + base, base, self.tools.now())
        last = len(planned) == 1 or alone
        return self._soon() if last else Pace(settled=False, wait=self.tools.pacing.gap)

    def _has_room(self, job: Job, part: Part) -> bool:
        """Neither too many batches of this job nor too many requests of all jobs wait at the service."""
        if len(_open(job)) >= MOST_OPEN:
            return False
        waiting = self.tools.store.parts.in_flight(job.id)
        return not waiting or waiting + part.requests <= self.tools.pacing.queue

    def _not_taken(self, job: Job, part: Part, problem: ServiceProblem) -> Pace:
        """Nothing was created. Halve what is too large, reject what is wrong, else let it wait."""
        if too_large(problem, part):
            self.tools.store.parts.split(part.id)
        elif problem.trouble is Trouble.REQUEST_REFUSED and uploading.may_be_why(self.tools, job, part):
            self.tools.store.jobs.change(job.id, inline=1)
        elif problem.trouble in (Trouble.REQUEST_REFUSED, Trouble.TOO_LARGE):
            reject(self.tools, job, part, problem)
        else:
            raise problem
        return self._soon()

    def _collect_next(self, job: Job, progress: Progress) -> Pace | None:
        ended = [part for part in job.parts if part.state is PartState.ENDED]
        if not ended:
            return None
        # The least tried first: one batch whose results can not be had must not keep back the others'.
        part = min(ended, key=lambda part: self._tries.get(part.id, 0))
        self._tries[part.id] = self._tries.get(part.id, 0) + 1
        short = self._short.get(part.id, 0) + 1
        try:
            collect(self.tools, job, part, progress, last_try=short >= TRIES)
        except ServiceProblem as problem:
            if problem.trouble is not Trouble.NOT_FOUND or not self._given_up(job, part, problem):
                raise
        except Problem as problem:
            if problem.trouble is Trouble.DOWNLOAD_CUT:
                self._short[part.id] = (
                    short  # it came to its end; a broken connection says nothing of the file
                )
            if problem.trouble is not Trouble.UNKNOWN_FATE:
                raise
            looking.disown(self.tools, part)
        else:
            self._learn(job, part)
        return self._soon()

    def _learn(self, job: Job, part: Part) -> None:
        """What a collected part teaches: whether caching pays, and that the prices are right."""
        part = self.tools.store.parts.get(part.id)
        priming.learn(self.tools, job, part)
        try:
            check_worst(job, part)
        except Problem as problem:
            _log.error("job %s, part %s: cost %s, worst case %s", job.id, part.id, part.cost, part.worst)
            if any(one.state is PartState.PLANNED for one in job.parts):
                raise problem from None

    def _look_next(self, job: Job, progress: Progress) -> Pace | None:
        for part in job.parts:
            if part.state is not PartState.UNKNOWN or looking.needs_person(part):
                continue
            begin = looking.first_look(part, self.tools.pacing.settle)
            if begin and self.tools.now() < begin:
                continue
            rhythm = self._rhythm(f"look {part.id}", self._poll_base(job))
            if rhythm.left(self.tools.now()) <= NOW:
                progress(0, None, "Looking for a batch whose creation had no answer")
                rhythm.grow(self.tools.now(), LONGEST_POLL)
                if looking.look(self.tools, job, part):
                    return self._soon()
        return None

    def _poll(self, job: Job, progress: Progress) -> Pace | None:
        waiting = [part for part in job.parts if part.state is PartState.SUBMITTED]
        rhythm = self._rhythm(job.id, self._poll_base(job))
        if not waiting or rhythm.left(self.tools.now()) > NOW:
            return None
        rhythm.grow(self.tools.now(), self._longest_poll(job))
        ended = False
        for part, batch in self._ask(job, waiting):
            self.tools.store.parts.seen(part.id, batch)
            ended = ended or batch.ended
        return self._soon() if ended else None

    def _longest_poll(self, job: Job) -> timedelta:
        """What is awaited so that the cache is warm is looked at often: an entry lives for minutes."""
        if job.practice:
            return PRACTICE_POLL * 4
        marked = (part for part in job.parts if part.cache is not CacheKind.OFF)
        ahead = any(priming.goes_ahead(part) and part.state is PartState.SUBMITTED for part in marked)
        return min(LONGEST_POLL, priming.POLL) if ahead else LONGEST_POLL

    def _ask(self, job: Job, waiting: list[Part]) -> list[tuple[Part, Batch]]:
        """One listing for many parts, a call each for few and for those that the listing does not reach."""
        service, found = self.tools.service(job), []
        listed = {batch.id: batch for batch in service.recent(LIMIT)} if len(waiting) > 2 else {}
        for part in waiting:
            batch = listed.get(part.batch_id or "")
            try:
                found.append((part, batch or service.retrieve(part.batch_id or "")))
                self._missed.pop(part.id, None)
            except ServiceProblem as problem:
                if problem.trouble is not Trouble.NOT_FOUND:
                    raise
                self._given_up(job, part, problem)
        return found

    def _given_up(self, job: Job, part: Part, problem: Problem) -> bool:
        """404s are passing for ten minutes; after that the batch is gone, or the key is another workspace's.

        Then Problem BATCH_GONE; where the person canceled, the part ends without its answers and this is True. Its
        batch can still be adopted, should it turn up again.
        """
        if self.tools.now() - self._missed.setdefault(part.id, self.tools.now()) <= PATIENCE:
            return False
        batch = part.batch_id or ""
        if job.state is not JobState.CANCELING:
            raise Problem(Trouble.BATCH_GONE, batch=batch) from problem
        with self.tools.store.transaction():
            abandon(self.tools, job, part, replace(GONE, note=GONE.note.format(batch=batch)))
            self.tools.store.parts.doubt(part.id, most_of(self.tools, job, part))
            self.tools.store.parts.change(part.id, batch_id=None, trouble=problem.title)
        return True

    def _cancel(self, job: Job) -> bool:
        """Carry out the person's cancel; True where something was done."""
        for part in job.parts:
            if part.state is PartState.PLANNED:
                abandon(self.tools, job, part, CANCELED)
                return True
            # A batch that was found by its size may be a colleague's until it has ended and shows its ids.
            running = part.state is PartState.SUBMITTED and part.service_status == "in_progress"
            if running and not looking.is_guessed(part):
                batch = self._stop(job, part)
                if batch is not None:
                    self.tools.store.parts.seen(part.id, batch)
                    self._polls.pop(job.id, None)
                    return True
        return False

    def _stop(self, job: Job, part: Part) -> Batch | None:
        """Cancel one batch; one that has ended meanwhile is refused and stands as it is. None while it is not found."""
        service = self.tools.service(job)
        try:
            return service.cancel(part.batch_id or "")
        except ServiceProblem as problem:
            if problem.trouble is Trouble.NOT_FOUND:
                self._given_up(job, part, problem)
                return None
            if problem.trouble is not Trouble.REQUEST_REFUSED:
                raise
            batch = service.retrieve(part.batch_id or "")
            if not batch.ended:
                raise
            return batch

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
        rhythm = self._rhythm(f"clean {job.id}", self._poll_base(job))
        if rhythm.left(self.tools.now()) <= NOW and not uploading.clean(self.tools, job):
            rhythm.grow(self.tools.now(), LONGEST_POLL)

    def _said(self, job: Job, state: JobState) -> str:
        """What is unusual about this wait."""
        planned = [part for part in job.parts if part.state is PartState.PLANNED]
        words = waiting_words(self.tools, job) if state is JobState.SENDING else ""
        if words:
            return words
        if state is JobState.SENDING and planned and not self._has_room(job, planned[0]):
            return "The rest is sent when the service's queue has room."
        if state is JobState.CANCELING and any(looking.is_guessed(part) for part in job.parts):
            return (
                "A batch that was found on the service is not stopped before it shows that it is this job's."
            )
        return ""

    def _next_due(self, job: Job) -> timedelta:
        now, base = self.tools.now(), self._poll_base(job)
        # Where nothing is there to be polled, what is due lies elsewhere: nobody looks again at once.
        polled = any(part.state is PartState.SUBMITTED for part in job.parts)
        left = [self._rhythm(job.id, base).left(now) if polled else base]
        for part in job.parts:
            if part.state is PartState.UNKNOWN and not looking.needs_person(part):
                begin = looking.first_look(part, self.tools.pacing.settle) or now
                left.append(max(begin - now, self._rhythm(f"look {part.id}", base).left(now)))
        return max(min(left), timedelta(milliseconds=20))

    def _troubled(self, job: Job, problem: Problem) -> Pace:
        if problem.trouble in STOPPING and not self._passes(job, problem):
            self._pause(job, problem)
            return Pace(settled=True, wait=NOW, said=str(problem), trouble=problem.trouble)
        asked = problem.retry_after if isinstance(problem, ServiceProblem) else None
        rhythm = self._backoff.setdefault(
            job.id, Rhythm(self.tools.now(), self._poll_base(job) / 2, self.tools.now())
        )
        rhythm.grow(self.tools.now(), LONGEST_POLL)
        # Never sooner than by ourselves: a host that says "0 seconds" again and again would be hammered.
        wait = max(rhythm.wait, min(timedelta(seconds=min(asked or 0.0, 1e6)), LONGEST_ASKED))
        # The next try is the next poll too, so that what is said stays true until then.
        self._rhythm(job.id, self._poll_base(job)).put_off(self.tools.now(), wait)
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

    def _rhythm(self, name: str, base: timedelta) -> Rhythm:
        if name not in self._polls:
            # The first poll after a start is due at once: results may be waiting since days.
            self._polls[name] = Rhythm(self.tools.now(), base / 1.5, self.tools.now())
        return self._polls[name]

    def _poll_base(self, job: Job) -> timedelta:
        return self.tools.pacing.poll or (PRACTICE_POLL if job.practice else FIRST_POLL)

    def _soon(self) -> Pace:
        return Pace(settled=False, wait=NOW)


def _open(job: Job) -> list[Part]:
    return [
        part for part in job.parts if part.state in (PartState.SUBMITTED, PartState.ENDED, PartState.UNKNOWN)
    ]


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
